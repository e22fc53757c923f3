<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
    <name>atalaya::models::InboxModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reply overdue by %n minutes</source>
        <translation>
            <numerusform>reply overdue by %n minute</numerusform>
            <numerusform>reply overdue by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reply due in %n minutes</source>
        <translation>
            <numerusform>reply due in %n minute</numerusform>
            <numerusform>reply due in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::StatusStrip</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in the outbox</source>
        <translation>
            <numerusform>%n waiting in the outbox</numerusform>
            <numerusform>%n waiting in the outbox</numerusform>
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
    <name>timeline</name>
    <message numerus="yes">
        <source>%n earlier events</source>
        <translation>
            <numerusform>%n earlier event</numerusform>
            <numerusform>%n earlier events</numerusform>
        </translation>
    </message>
</context>
</TS>
