<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>LinkTexts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>outbox %n</source>
        <translation>
            <numerusform>outbox %n</numerusform>
            <numerusform>outbox %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxTexts</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The broker has it since %1, %n minutes after you did it</source>
        <translation>
            <numerusform>The broker has it since %1, %n minute after you did it</numerusform>
            <numerusform>The broker has it since %1, %n minutes after you did it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingTexts</name>
    <message numerus="yes">
        <source>%n ahead of it.</source>
        <translation>
            <numerusform>%n ahead of it.</numerusform>
            <numerusform>%n ahead of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agents free</source>
        <translation>
            <numerusform>%1 of %n agent free</numerusform>
            <numerusform>%1 of %n agents free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not signed in</source>
        <translation>
            <numerusform>%n is not signed in</numerusform>
            <numerusform>%n are not signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not available</source>
        <translation>
            <numerusform>%n is not available</numerusform>
            <numerusform>%n are not available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not take this channel</source>
        <translation>
            <numerusform>%n does not take this channel</numerusform>
            <numerusform>%n do not take this channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work in other queues</source>
        <translation>
            <numerusform>%n works in other queues</numerusform>
            <numerusform>%n work in other queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack a skill</source>
        <translation>
            <numerusform>%n lacks a skill</numerusform>
            <numerusform>%n lack a skill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are asked later</source>
        <translation>
            <numerusform>%n is asked later</numerusform>
            <numerusform>%n are asked later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined it a moment ago</source>
        <translation>
            <numerusform>%n declined it a moment ago</numerusform>
            <numerusform>%n declined it a moment ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are full</source>
        <translation>
            <numerusform>%n is full</numerusform>
            <numerusform>%n are full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n signed in</numerusform>
            <numerusform>%n signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n available</source>
        <translation>
            <numerusform>%n available</numerusform>
            <numerusform>%n available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this channel</source>
        <translation>
            <numerusform>%n on this channel</numerusform>
            <numerusform>%n on this channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n in the queue</numerusform>
            <numerusform>%n in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the skills</source>
        <translation>
            <numerusform>%n with the skills</numerusform>
            <numerusform>%n with the skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ring asked</source>
        <translation>
            <numerusform>%n in the ring asked</numerusform>
            <numerusform>%n in the ring asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who had not declined it</source>
        <translation>
            <numerusform>%n who had not declined it</numerusform>
            <numerusform>%n who had not declined it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with room</source>
        <translation>
            <numerusform>%n with room</numerusform>
            <numerusform>%n with room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %n agents could take it.</source>
        <translation>
            <numerusform>The only agent could take it.</numerusform>
            <numerusform>All of %n agents could take it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n agents: %1.</source>
        <translation>
            <numerusform>Of %n agent: %1.</numerusform>
            <numerusform>Of %n agents: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full: room for %n units, it takes %1</source>
        <translation>
            <numerusform>full: room for %n unit, it takes %1</numerusform>
            <numerusform>full: room for %n units, it takes %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n more would give up in %1.</source>
        <translation>
            <numerusform>%n more would give up in %1.</numerusform>
            <numerusform>%n more would give up in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations replayed.</source>
        <translation>
            <numerusform>%n conversation replayed.</numerusform>
            <numerusform>%n conversations replayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: their queue is gone, or nobody was needed for them.</source>
        <translation>
            <numerusform>%n left out: its queue is gone, or nobody was needed for it.</numerusform>
            <numerusform>%n left out: their queue is gone, or nobody was needed for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::composer::DraftHistory</name>
    <message numerus="yes">
        <source>%1, %n character(s)
%2</source>
        <translation>
            <numerusform>%1, %n character
%2</numerusform>
            <numerusform>%1, %n characters
%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::composer::NewTicket</name>
    <message numerus="yes">
        <source>%n other(s) not sent</source>
        <translation>
            <numerusform>%n other not sent</numerusform>
            <numerusform>%n others not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::composer::NewsNotice</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::customer::BookingCard</name>
    <message numerus="yes">
        <source>%n passengers</source>
        <translation>
            <numerusform>%n passenger</numerusform>
            <numerusform>%n passengers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::customer::CustomerPanel</name>
    <message numerus="yes">
        <source>%n trips a year</source>
        <translation>
            <numerusform>%n trip a year</numerusform>
            <numerusform>%n trips a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older conversations than these %n are with the company</source>
        <translation>
            <numerusform>Older conversations than this one are with the company</numerusform>
            <numerusform>Older conversations than these %n are with the company</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ListActions</name>
    <message numerus="yes">
        <source>%n conversations could not be put back</source>
        <translation>
            <numerusform>%n conversation could not be put back</numerusform>
            <numerusform>%n conversations could not be put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n conversations</source>
        <translation>
            <numerusform>Closed %n conversation</numerusform>
            <numerusform>Closed %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Woke %n conversations</source>
        <translation>
            <numerusform>Woke %n conversation</numerusform>
            <numerusform>Woke %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n conversations</source>
        <translation>
            <numerusform>Snoozed %n conversation</numerusform>
            <numerusform>Snoozed %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n conversations</source>
        <translation>
            <numerusform>Assigned %n conversation</numerusform>
            <numerusform>Assigned %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversations</source>
        <translation>
            <numerusform>Tagged %n conversation</numerusform>
            <numerusform>Tagged %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversations</source>
        <translation>
            <numerusform>Moved %n conversation</numerusform>
            <numerusform>Moved %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ListPanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::NextBar</name>
    <message numerus="yes">
        <source>Next mode, %n left</source>
        <translation>
            <numerusform>Next mode, %n left</numerusform>
            <numerusform>Next mode, %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ViewEditor</name>
    <message numerus="yes">
        <source>%n conversations now</source>
        <translation>
            <numerusform>%n conversation now</numerusform>
            <numerusform>%n conversations now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::kit::OfferCard</name>
    <message numerus="yes">
        <source>%n second(s) to decide</source>
        <translation>
            <numerusform>%n second to decide</numerusform>
            <numerusform>%n seconds to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::models::Colleagues</name>
    <message numerus="yes">
        <source>%1 is writing, %n more here</source>
        <translation>
            <numerusform>%1 is writing, %n more here</numerusform>
            <numerusform>%1 is writing, %n more here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are viewing</source>
        <translation>
            <numerusform>%1 and %n more are viewing</numerusform>
            <numerusform>%1 and %n more are viewing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::models::InboxModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversations</source>
        <translation>
            <numerusform>%1, %n conversation</numerusform>
            <numerusform>%1, %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::OutboxList</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::outbox::WorkingOffline</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations.</source>
        <translation>
            <numerusform>%n conversation.</numerusform>
            <numerusform>%n conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::routing::ConflictBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::routing::QueueList</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::routing::StaffingSection</name>
    <message numerus="yes">
        <source>%n conversations on %1 days, %2 of work each.</source>
        <translation>
            <numerusform>%n conversation on %1 days, %2 of work.</numerusform>
            <numerusform>%n conversations on %1 days, %2 of work each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were too few in %n half hours.</source>
        <translation>
            <numerusform>There were too few in %n half hour.</numerusform>
            <numerusform>There were too few in %n half hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agents by half hour: most are needed at %1, %n.</source>
        <translation>
            <numerusform>Agents by half hour: most are needed at %1, %n.</numerusform>
            <numerusform>Agents by half hour: most are needed at %1, %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::settings::KeptSection</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::settings::ShortcutRows</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Alerts</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed offer(s)</source>
        <translation>
            <numerusform>%n missed offer</numerusform>
            <numerusform>%n missed offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LiveListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::LivePage</name>
    <message numerus="yes">
        <source>%n at most</source>
        <translation>
            <numerusform>%n at most</numerusform>
            <numerusform>%n at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Palette</name>
    <message numerus="yes">
        <source>%n places, %1</source>
        <translation>
            <numerusform>%n place, %1</numerusform>
            <numerusform>%n places, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::SendAlarm</name>
    <message numerus="yes">
        <source>%n answers may not have arrived</source>
        <translation>
            <numerusform>%n answer may not have arrived</numerusform>
            <numerusform>%n answers may not have arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Tray</name>
    <message numerus="yes">
        <source>Atalaya, %n new</source>
        <translation>
            <numerusform>Atalaya, %n new</numerusform>
            <numerusform>Atalaya, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Workspace</name>
    <message numerus="yes">
        <source>%1: %n waiting, oldest %2</source>
        <translation>
            <numerusform>%1: %n waiting, oldest %2</numerusform>
            <numerusform>%1: %n waiting, oldest %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::team::TeamPanel</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TimelineView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kit::TimeLeft</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>original</name>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trackers</source>
        <translation>
            <numerusform>%n tracker</numerusform>
            <numerusform>%n trackers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n earlier events</source>
        <translation>
            <numerusform>%n earlier event</numerusform>
            <numerusform>%n earlier events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
</TS>
