<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>RoutingTexts</name>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="23"/>
        <source>Waits for the agent it was given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="25"/>
        <source>Waits for the agent the customer knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="26"/>
        <source>The first step of the queue: its own people are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="27"/>
        <source>Step %1 of the queue: other people are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="33"/>
        <source>The time of the step before was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="35"/>
        <source>Nobody asked in the step before is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="37"/>
        <source>It was offered too often in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="39"/>
        <source>The agent the customer knows let it pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="46"/>
        <source>The queue is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="48"/>
        <source>The expected wait was longer than its rule allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="50"/>
        <source>More waited than its rule allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="52"/>
        <source>Nobody of the queue was signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="59"/>
        <source>It was not answered in time. Its place in the order stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="61"/>
        <source>The agent had no room any more. Its place in the order stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="68"/>
        <source>It goes to another queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="70"/>
        <source>The rules say: call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="72"/>
        <source>The rules say: answer with a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="74"/>
        <source>The rules say: do not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="75"/>
        <source>It waits until the queue opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="86"/>
        <location filename="../ui/models/routing_texts.cpp" line="31"/>
        <source>%1 s</source>
        <translation type="unfinished">%1 s</translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="89"/>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="91"/>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="92"/>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="118"/>
        <source>%1 %2+</source>
        <comment>a skill and its least level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="120"/>
        <source>somebody who can take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="121"/>
        <source>somebody with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="125"/>
        <source>Nobody in the company has what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="126"/>
        <source>Nobody in the company has what it needs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="128"/>
        <source>Waits for %1 to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="130"/>
        <source>Waits for %1 to be available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="132"/>
        <source>Waits for %1 to have room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="134"/>
        <source>Waits for the agent it was given to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="135"/>
        <source>Waits for the agent the customer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="137"/>
        <source>Those who could take it declined it a moment ago. They are asked again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="139"/>
        <source>Its queue is paused. It waits until a team lead lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="143"/>
        <source>Its queue is closed. It waits until it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="149"/>
        <source>It is the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_story.cpp" line="150"/>
        <source>%n ahead of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="151"/>
        <source>About %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="152"/>
        <source>Nobody is there for it, so nobody can say how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="154"/>
        <source>The next step comes at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="166"/>
        <source>Began to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="168"/>
        <source>Offered to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="171"/>
        <source>%1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="173"/>
        <source>%1 declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="174"/>
        <source>“%1”</source>
        <translation type="unfinished">«%1»</translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="176"/>
        <source>%1 did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="177"/>
        <source>Its place in the order stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="179"/>
        <source>The offer to %1 was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="181"/>
        <source>%1 has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="183"/>
        <source>%1 writes it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="184"/>
        <source>Until %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="186"/>
        <source>%1 is done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="190"/>
        <source>Moved from %1 to %2</source>
        <translation type="unfinished">Pasó de %1 a %2</translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="193"/>
        <source>The queue was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="195"/>
        <source>Came back from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_story.cpp" line="201"/>
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="203"/>
        <source>the longest for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="204"/>
        <source>the next one about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="205"/>
        <source>nobody is there for the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_story.cpp" line="206"/>
        <source>%1 of %n agents free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="208"/>
        <source>paused</source>
        <translation type="unfinished">en pausa</translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="210"/>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_story.cpp" line="211"/>
        <source>%1: %2</source>
        <comment>a queue and how it stands</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="33"/>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="34"/>
        <source>%1 h %2 min %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="42"/>
        <source>one queue or skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="43"/>
        <source>%1 to %2 queues or skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="54"/>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="54"/>
        <source>an agent who is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="60"/>
        <source>a queue that is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="66"/>
        <source>a skill that is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="71"/>
        <source>In the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="76"/>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="76"/>
        <source>%n are not signed in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="77"/>
        <source>Available</source>
        <translation type="unfinished">Disponible</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="77"/>
        <source>%n are not available</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="78"/>
        <source>On this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="79"/>
        <source>%n do not take this channel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="80"/>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="80"/>
        <source>%n work in other queues</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="81"/>
        <source>With the skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="81"/>
        <source>%n lack a skill</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="82"/>
        <source>In the ring asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="82"/>
        <source>%n are asked later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="83"/>
        <source>Did not decline it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="84"/>
        <source>%n declined it a moment ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="85"/>
        <source>With room</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="85"/>
        <source>%n are full</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="98"/>
        <source>%n signed in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="99"/>
        <source>%n available</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="100"/>
        <source>%n on this channel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="101"/>
        <source>%n in the queue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="102"/>
        <source>%n with the skills</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="103"/>
        <source>%n in the ring asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="104"/>
        <source>%n who had not declined it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="105"/>
        <source>%n with room</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="107"/>
        <source>All of %n agents could take it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="108"/>
        <source>Of %n agents: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="115"/>
        <source>nobody is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="117"/>
        <source>the only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="119"/>
        <source>knows the customer</source>
        <translation type="unfinished">conoce al cliente</translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="121"/>
        <source>inner ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="123"/>
        <source>higher levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="125"/>
        <source>fewer other queues and skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="127"/>
        <source>least work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="129"/>
        <source>longest idle</source>
        <translation type="unfinished">más tiempo libre</translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="133"/>
        <source>order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="140"/>
        <source>ring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="142"/>
        <source>levels of %1 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="146"/>
        <source>%n units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="157"/>
        <source>Nobody could take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="159"/>
        <source>Nobody else could take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="163"/>
        <source>%1 and %2 were equal in everything; the order of the list decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="167"/>
        <source>%1 before %2 at “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="168"/>
        <source>%1 before %2 at “%3”: %4 against %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="173"/>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="182"/>
        <source>%1 knows the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="184"/>
        <source>serves %1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="186"/>
        <source>had %1 of work, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="188"/>
        <source>was idle %1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="191"/>
        <source>%1, %2 %3</source>
        <comment>own value, name and value of the other</comment>
        <translation type="unfinished">%1: %2 %3 {1,?}</translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="193"/>
        <source>equal to %1 in everything, later in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="202"/>
        <source>it does not wait, and nobody has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="204"/>
        <source>the router does not know this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="206"/>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="208"/>
        <source>signed in, not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="210"/>
        <source>does not take this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="212"/>
        <source>does not work in this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="214"/>
        <source>without %1, the rule asks for level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="216"/>
        <source>%1 level %2, the rule asks for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="219"/>
        <source>ring %1, rings up to %2 are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="221"/>
        <source>it waits for another agent only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="223"/>
        <source>declined it a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="226"/>
        <source>full: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/routing_texts.cpp" line="227"/>
        <source>full: room for %n units, it takes %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="231"/>
        <source>has an open offer already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="233"/>
        <source>its queue is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="235"/>
        <source>its queue is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="237"/>
        <source>the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="241"/>
        <location filename="../ui/models/routing_texts.cpp" line="250"/>
        <source>nothing is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/routing_texts.cpp" line="248"/>
        <source>has it, or is offered it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atalaya::composer::AttachmentBar</name>
    <message>
        <location filename="../ui/composer/bars.cpp" line="86"/>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <location filename="../ui/composer/bars.cpp" line="111"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../ui/composer/bars.cpp" line="115"/>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::ChannelBar</name>
    <message>
        <location filename="../ui/composer/bars.cpp" line="26"/>
        <source>Public reply</source>
        <translation>Respuesta pública</translation>
    </message>
    <message>
        <location filename="../ui/composer/bars.cpp" line="35"/>
        <source>Answer by</source>
        <translation>Responder por</translation>
    </message>
    <message>
        <location filename="../ui/composer/bars.cpp" line="63"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::ComposerPanel</name>
    <message>
        <location filename="../ui/composer/composer_actions.cpp" line="173"/>
        <source>Write something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_actions.cpp" line="176"/>
        <source>Fill in %1 first.</source>
        <translation>Completa %1 primero.</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_actions.cpp" line="181"/>
        <source>Say who it goes to.</source>
        <translation>Di para quién es.</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_actions.cpp" line="185"/>
        <source>%1 is not a complete address.</source>
        <translation>%1 no es una dirección completa.</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_actions.cpp" line="197"/>
        <source>Something newer has arrived since you began. Read it; send again to send all the same.</source>
        <translation>Ha llegado algo nuevo desde que empezaste. Léelo; vuelve a enviar si quieres enviarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_actions.cpp" line="199"/>
        <source>The text speaks of a file, and none is attached. Send again to send all the same.</source>
        <translation>El texto habla de un archivo y no hay ninguno adjunto. Vuelve a enviar si quieres enviarlo igualmente.</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_actions.cpp" line="252"/>
        <source>After sending</source>
        <translation>Después de enviar</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_actions.cpp" line="257"/>
        <source>Set %1</source>
        <translation>Dejar como %1</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_actions.cpp" line="272"/>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="55"/>
        <location filename="../ui/composer/composer_panel.cpp" line="292"/>
        <source>Draft saved %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="128"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="129"/>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="130"/>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="133"/>
        <source>Cc Bcc</source>
        <translation>Cc Cco</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="155"/>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="159"/>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="169"/>
        <source>Choose what happens after sending</source>
        <translation>Elegir qué pasa después de enviar</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="191"/>
        <source>Something newer has arrived since you began. Read it before you send.</source>
        <translation>Ha llegado algo nuevo desde que empezaste. Léelo antes de enviar.</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="255"/>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="255"/>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="262"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="264"/>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="265"/>
        <source>Only your team sees this</source>
        <translation>Esto solo lo ve tu equipo</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="269"/>
        <source>Send to %1, set %2</source>
        <translation>Enviar a %1 y dejar %2</translation>
    </message>
    <message>
        <location filename="../ui/composer/composer_panel.cpp" line="270"/>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::NewTicket</name>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="27"/>
        <location filename="../ui/composer/new_ticket.cpp" line="38"/>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="29"/>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="39"/>
        <location filename="../ui/composer/new_ticket.cpp" line="41"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="53"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="54"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="59"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="68"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="98"/>
        <source>%1 &lt;%2&gt;</source>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="143"/>
        <source>Type a complete e-mail address.</source>
        <translation>Escribe una dirección de correo completa.</translation>
    </message>
    <message>
        <location filename="../ui/composer/new_ticket.cpp" line="145"/>
        <source>Say in a few words what it is about.</source>
        <translation>Di en pocas palabras de qué se trata.</translation>
    </message>
</context>
<context>
    <name>atalaya::composer::SuggestionBar</name>
    <message>
        <location filename="../ui/composer/bars.cpp" line="147"/>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <location filename="../ui/composer/bars.cpp" line="163"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/composer/bars.cpp" line="168"/>
        <source>same words: %1</source>
        <translation>mismas palabras: %1</translation>
    </message>
    <message>
        <location filename="../ui/composer/bars.cpp" line="169"/>
        <source>Suggestion: %1, %2</source>
        <translation>Sugerencia: %1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::customer::BookingCard</name>
    <message>
        <location filename="../ui/customer/booking_card.cpp" line="30"/>
        <source>Delayed %1 min</source>
        <translation>Retraso de %1 min</translation>
    </message>
    <message>
        <location filename="../ui/customer/booking_card.cpp" line="31"/>
        <source>Delayed %1 h %2</source>
        <translation>Retraso de %1 h %2</translation>
    </message>
    <message>
        <location filename="../ui/customer/booking_card.cpp" line="40"/>
        <source>Booking %1, flight %2 from %3 to %4, %5</source>
        <translation>Reserva %1, vuelo %2 de %3 a %4, %5</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/customer/booking_card.cpp" line="75"/>
        <source>%n passengers</source>
        <translation>
            <numerusform>%n pasajero</numerusform>
            <numerusform>%n pasajeros</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/customer/booking_card.cpp" line="77"/>
        <source>%1, seats %2</source>
        <translation>%1, asientos %2</translation>
    </message>
</context>
<context>
    <name>atalaya::customer::CustomerPanel</name>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="73"/>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="122"/>
        <source>Also open</source>
        <translation>También abiertas</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="123"/>
        <source>Before this</source>
        <translation>Antes de esto</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="174"/>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="180"/>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="192"/>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="193"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/customer/customer_panel.cpp" line="193"/>
        <source>%n trips a year</source>
        <translation>
            <numerusform>%n viaje al año</numerusform>
            <numerusform>%n viajes al año</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="195"/>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="195"/>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="205"/>
        <source>Sentiment, 12 months</source>
        <translation>Sentimiento, 12 meses</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="216"/>
        <source>Sentiment over 12 months, now %1</source>
        <translation>Sentimiento en 12 meses, ahora %1</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="224"/>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="234"/>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="239"/>
        <source>%1, as of %2</source>
        <translation>%1, a fecha de %2</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="251"/>
        <source>All %1</source>
        <translation>Las %1</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::ListPanel</name>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="23"/>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="25"/>
        <source>Oldest</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="27"/>
        <source>Longest waiting</source>
        <translation>Mayor espera</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="31"/>
        <source>By due time</source>
        <translation>Por vencimiento</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="58"/>
        <source>Choose a view</source>
        <translation>Elegir una vista</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="65"/>
        <location filename="../ui/inbox/list_panel.cpp" line="76"/>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="68"/>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="74"/>
        <source>Name, subject or number</source>
        <translation>Nombre, asunto o número</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="92"/>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="101"/>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="102"/>
        <location filename="../ui/inbox/list_panel.cpp" line="157"/>
        <source>New conversations appear by themselves.</source>
        <translation>Las conversaciones nuevas aparecen solas.</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="148"/>
        <source>The list cannot be shown</source>
        <translation>No se puede mostrar la lista</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="155"/>
        <source>No conversation has these words</source>
        <translation>Ninguna conversación tiene estas palabras</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="155"/>
        <source>Nothing in %1</source>
        <translation>Nada en %1</translation>
    </message>
    <message>
        <location filename="../ui/inbox/list_panel.cpp" line="156"/>
        <source>Try fewer words, or search everything with Ctrl K.</source>
        <translation>Prueba con menos palabras o busca en todo con Ctrl K.</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::NavPanel</name>
    <message>
        <location filename="../ui/inbox/nav_panel.cpp" line="20"/>
        <location filename="../ui/inbox/nav_panel.cpp" line="105"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../ui/inbox/nav_panel.cpp" line="119"/>
        <source>Team queues</source>
        <translation>Colas del equipo</translation>
    </message>
</context>
<context>
    <name>atalaya::inbox::TicketDelegate</name>
    <message>
        <location filename="../ui/inbox/ticket_delegate.cpp" line="141"/>
        <source>Not sent. Open to decide</source>
        <translation>No enviado. Ábrelo para decidir</translation>
    </message>
    <message>
        <location filename="../ui/inbox/ticket_delegate.cpp" line="145"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::CapacityMeter</name>
    <message>
        <location filename="../ui/kit/meters.cpp" line="43"/>
        <source>%1: %2 of %3 places taken</source>
        <translation>%1: %2 de %3 plazas ocupadas</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::ErrorState</name>
    <message>
        <location filename="../ui/kit/states.cpp" line="82"/>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <location filename="../ui/kit/states.cpp" line="83"/>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location filename="../ui/kit/states.cpp" line="113"/>
        <source>%1 Code %2</source>
        <translation>%1 Código %2</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::FunnelRow</name>
    <message>
        <location filename="../ui/kit/funnel.cpp" line="24"/>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/kit/funnel.cpp" line="25"/>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atalaya::kit::OfferCard</name>
    <message>
        <location filename="../ui/kit/offer_card.cpp" line="40"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../ui/kit/offer_card.cpp" line="41"/>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../ui/kit/offer_card.cpp" line="90"/>
        <source>Offer: %1, %2</source>
        <translation>Oferta: %1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/kit/offer_card.cpp" line="131"/>
        <source>%n second(s) to decide</source>
        <translation>
            <numerusform>%n segundo para decidir</numerusform>
            <numerusform>%n segundos para decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::kit::Rail</name>
    <message>
        <location filename="../ui/kit/rail.cpp" line="49"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::RailButton</name>
    <message>
        <location filename="../ui/kit/rail.cpp" line="106"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::Skeleton</name>
    <message>
        <location filename="../ui/kit/states.cpp" line="154"/>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::SplitButton</name>
    <message>
        <location filename="../ui/kit/button.cpp" line="318"/>
        <source>Other ways: %1</source>
        <translation>Otras formas: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::Splitter</name>
    <message>
        <location filename="../ui/kit/splitter.cpp" line="22"/>
        <source>Width of the panes</source>
        <translation>Ancho de los paneles</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::TabBar</name>
    <message>
        <location filename="../ui/kit/choice.cpp" line="122"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::kit::Toast</name>
    <message>
        <location filename="../ui/kit/toast.cpp" line="94"/>
        <location filename="../ui/kit/toast.cpp" line="101"/>
        <location filename="../ui/kit/toast.cpp" line="128"/>
        <location filename="../ui/kit/toast.cpp" line="129"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>atalaya::knowledge::KnowledgePanel</name>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="45"/>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="51"/>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="62"/>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="85"/>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="89"/>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="219"/>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="102"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="164"/>
        <source>No article fits these words</source>
        <translation>Ningún artículo encaja con estas palabras</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="165"/>
        <source>Try other words, or write what you know into a note.</source>
        <translation>Prueba otras palabras o escribe lo que sabes en una nota.</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="185"/>
        <source>These words are in the article and in what the customer wrote.</source>
        <translation>Estas palabras están en el artículo y en lo que escribió el cliente.</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="213"/>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="205"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="210"/>
        <source>%1, updated %2</source>
        <translation>%1, actualizado %2</translation>
    </message>
    <message>
        <location filename="../ui/knowledge/knowledge_panel.cpp" line="222"/>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
</context>
<context>
    <name>atalaya::models::InboxModel</name>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="25"/>
        <source>Due within 15 minutes</source>
        <translation>Vencen en 15 minutos</translation>
    </message>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="27"/>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="29"/>
        <source>Due later</source>
        <translation>Vencen más tarde</translation>
    </message>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="31"/>
        <source>No promise running</source>
        <translation>Sin plazo en curso</translation>
    </message>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="33"/>
        <source>Waiting for the customer</source>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="37"/>
        <source>Done</source>
        <translation>Cerradas</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/inbox_model.cpp" line="256"/>
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="259"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/inbox_model.cpp" line="262"/>
        <source>reply overdue by %n minutes</source>
        <translation>
            <numerusform>respuesta vencida hace %n minuto</numerusform>
            <numerusform>respuesta vencida hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/inbox_model.cpp" line="263"/>
        <source>reply due in %n minutes</source>
        <translation>
            <numerusform>respuesta en %n minuto</numerusform>
            <numerusform>respuesta en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="266"/>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="268"/>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="../ui/models/inbox_model.cpp" line="270"/>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
</context>
<context>
    <name>atalaya::models::TicketWhy</name>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="198"/>
        <source>Why does it wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="202"/>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="202"/>
        <source>Why is it here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="211"/>
        <source>The router has not offered it to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="214"/>
        <source>%1 was given it by a person. Before that it was offered to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="216"/>
        <source>Offered to %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="223"/>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="245"/>
        <source>After %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="255"/>
        <source>%1 was offered it at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="257"/>
        <source>When it was decided, %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="259"/>
        <source>As it stands now, %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/ticket_why.cpp" line="261"/>
        <source>Nothing is known about %1 and this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atalaya::routing::CapacitySection</name>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="36"/>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="111"/>
        <source>What one takes of an agent (usually 100 units)</source>
        <translation>Cuánto ocupa cada uno de un agente (suelen ser 100 unidades)</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="114"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="115"/>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="116"/>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="117"/>
        <source>Silent after</source>
        <translation>En silencio tras</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="118"/>
        <source>Alone</source>
        <translation>En exclusiva</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="119"/>
        <source>Interruptible</source>
        <translation>Interrumpible</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="120"/>
        <source>Comes back to a full agent</source>
        <translation>Vuelve a un agente completo</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="155"/>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="156"/>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="156"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="157"/>
        <location filename="../ui/routing/capacity_section.cpp" line="191"/>
        <location filename="../ui/routing/capacity_section.cpp" line="199"/>
        <location filename="../ui/routing/capacity_section.cpp" line="201"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="159"/>
        <source>silent after</source>
        <translation>en silencio tras</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="171"/>
        <source>nothing else beside it</source>
        <translation>nada más a la vez</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="172"/>
        <source>can be interrupted</source>
        <translation>se puede interrumpir</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="173"/>
        <source>comes back to a full agent</source>
        <translation>vuelve a un agente completo</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="179"/>
        <location filename="../ui/routing/capacity_section.cpp" line="187"/>
        <source>Order of waiting</source>
        <translation>Orden de espera</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="186"/>
        <source>Order and pool</source>
        <translation>Orden y reserva</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="188"/>
        <source>Units of the interruptible pool</source>
        <translation>Unidades de la reserva interrumpible</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="190"/>
        <source>Missed and declined offers</source>
        <translation>Ofertas perdidas y rechazadas</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="191"/>
        <source>Missed offers until away</source>
        <translation>Ofertas perdidas hasta ausente</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="193"/>
        <source>Counted within</source>
        <translation>Contadas en</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="194"/>
        <source>Available again after</source>
        <translation>Disponible otra vez tras</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="194"/>
        <source>by hand only</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="196"/>
        <source>A declined offer rests for</source>
        <translation>Una oferta rechazada descansa</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="198"/>
        <source>Offers in vain until the next step</source>
        <translation>Ofertas en vano hasta el paso siguiente</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="200"/>
        <source>A gentle start</source>
        <translation>Un comienzo suave</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="201"/>
        <source>After an absence of</source>
        <translation>Tras una ausencia de</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="202"/>
        <source>One offer at a time for</source>
        <translation>Una oferta a la vez durante</translation>
    </message>
    <message>
        <location filename="../ui/routing/capacity_section.cpp" line="226"/>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::ChangesSection</name>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="21"/>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="22"/>
        <source>Take the last publication back</source>
        <translation>Deshacer la última publicación</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="28"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="95"/>
        <source>This draft</source>
        <translation>Este borrador</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="97"/>
        <source>The draft says what the live rules say.</source>
        <translation>El borrador dice lo mismo que las reglas en vigor.</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="99"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="100"/>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="101"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="103"/>
        <source>Nobody has published rules yet: these are the defaults.</source>
        <translation>Nadie ha publicado reglas todavía: estas son las iniciales.</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="107"/>
        <source>Version %1, taken back by %2</source>
        <translation>Versión %1, deshecha por %2</translation>
    </message>
    <message>
        <location filename="../ui/routing/changes_section.cpp" line="108"/>
        <source>Version %1, published by %2</source>
        <translation>Versión %1, publicada por %2</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::ConflictBar</name>
    <message>
        <location filename="../ui/routing/conflict_bar.cpp" line="26"/>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <location filename="../ui/routing/conflict_bar.cpp" line="28"/>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
    <message>
        <location filename="../ui/routing/conflict_bar.cpp" line="58"/>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <location filename="../ui/routing/conflict_bar.cpp" line="67"/>
        <source>%1 saved this draft at %2. What you wrote is kept: choose.</source>
        <translation>%1 guardó este borrador a las %2. Lo que escribiste sigue aquí: elige.</translation>
    </message>
    <message>
        <location filename="../ui/routing/conflict_bar.cpp" line="68"/>
        <source>%1 published at %2. What you wrote is kept: choose.</source>
        <translation>%1 publicó a las %2. Lo que escribiste sigue aquí: elige.</translation>
    </message>
    <message>
        <location filename="../ui/routing/conflict_bar.cpp" line="73"/>
        <source>%1, %2: yours %3, theirs %4</source>
        <translation>%1, %2: lo tuyo %3, lo suyo %4</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/routing/conflict_bar.cpp" line="75"/>
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::routing::DraftBar</name>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="36"/>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="38"/>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="39"/>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="77"/>
        <source>The draft says what the live rules say.</source>
        <translation>El borrador dice lo mismo que las reglas en vigor.</translation>
    </message>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="79"/>
        <source>Only with a line to the broker.</source>
        <translation>Solo con conexión al servidor.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::DurationEdit</name>
    <message>
        <location filename="../ui/routing/form_parts.cpp" line="39"/>
        <source>Write a time, such as 90 s, 15 min or 2 h.</source>
        <translation>Escribe un tiempo, como 90 s, 15 min o 2 h.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::FieldsGroup</name>
    <message>
        <location filename="../ui/routing/queue_group.cpp" line="108"/>
        <source>not waited for</source>
        <translation>no se le espera</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::HoursEditor</name>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="34"/>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="35"/>
        <location filename="../ui/routing/hours_editor.cpp" line="43"/>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="37"/>
        <location filename="../ui/routing/hours_editor.cpp" line="62"/>
        <source>When closed</source>
        <translation>Cuando está cerrada</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="38"/>
        <location filename="../ui/routing/hours_editor.cpp" line="70"/>
        <source>Other queue</source>
        <translation>Otra cola</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="41"/>
        <source>Always open</source>
        <translation>Siempre abierta</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="42"/>
        <source>Open at these hours</source>
        <translation>Abierta a estas horas</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="84"/>
        <location filename="../ui/routing/hours_editor.cpp" line="163"/>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="96"/>
        <source>Monday&apos;s hours to Friday</source>
        <translation>Horario del lunes hasta el viernes</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="97"/>
        <source>Monday&apos;s hours every day</source>
        <translation>Horario del lunes todos los días</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="113"/>
        <source>Write hours such as 9:00–18:00, or leave it empty for closed.</source>
        <translation>Escribe horas como 9:00–18:00, o déjalo vacío si está cerrada.</translation>
    </message>
    <message>
        <location filename="../ui/routing/hours_editor.cpp" line="163"/>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::LadderEditor</name>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="145"/>
        <source>Who takes it, step by step</source>
        <translation>Quién lo atiende, paso a paso</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="147"/>
        <source>People with the skills of the queue, until somebody takes it.</source>
        <translation>Personas con las habilidades de la cola, hasta que alguien lo tome.</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="153"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::LadderStep</name>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="37"/>
        <source>No skill needed</source>
        <translation>Sin habilidad exigida</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="38"/>
        <source>only this queue</source>
        <translation>solo esta cola</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="39"/>
        <source>until taken</source>
        <translation>hasta que lo tomen</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="40"/>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="41"/>
        <source>Also people of</source>
        <translation>También personas de</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="43"/>
        <location filename="../ui/routing/ladder_editor.cpp" line="45"/>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="48"/>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="50"/>
        <source>%1, skills needed</source>
        <translation>%1, habilidades exigidas</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="70"/>
        <source>Remove step %1</source>
        <translation>Quitar el paso %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/ladder_editor.cpp" line="138"/>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::NumberEdit</name>
    <message>
        <location filename="../ui/routing/form_parts.cpp" line="66"/>
        <source>Write a whole number.</source>
        <translation>Escribe un número entero.</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::OverflowEditor</name>
    <message>
        <location filename="../ui/routing/overflow_editor.cpp" line="20"/>
        <source>Overflow: the first that is true counts</source>
        <translation>Desbordamiento: cuenta lo primero que se cumpla</translation>
    </message>
    <message>
        <location filename="../ui/routing/overflow_editor.cpp" line="25"/>
        <source>Overflow</source>
        <translation>Desbordamiento</translation>
    </message>
    <message>
        <location filename="../ui/routing/overflow_editor.cpp" line="49"/>
        <source>Overflow %1</source>
        <translation>Desbordamiento %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/overflow_editor.cpp" line="50"/>
        <source>%1, when</source>
        <translation>%1, cuándo</translation>
    </message>
    <message>
        <location filename="../ui/routing/overflow_editor.cpp" line="55"/>
        <source>%1, expected wait</source>
        <translation>%1, espera prevista</translation>
    </message>
    <message>
        <location filename="../ui/routing/overflow_editor.cpp" line="57"/>
        <source>%1, number waiting</source>
        <translation>%1, cuántos esperan</translation>
    </message>
    <message>
        <location filename="../ui/routing/overflow_editor.cpp" line="58"/>
        <source>%1, to</source>
        <translation>%1, adónde</translation>
    </message>
    <message>
        <location filename="../ui/routing/overflow_editor.cpp" line="64"/>
        <source>Remove overflow %1</source>
        <translation>Quitar el desbordamiento %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/overflow_editor.cpp" line="73"/>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::PickButton</name>
    <message>
        <location filename="../ui/routing/pick_button.cpp" line="132"/>
        <source>Level of %1</source>
        <translation>Nivel de %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/pick_button.cpp" line="133"/>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <location filename="../ui/routing/pick_button.cpp" line="150"/>
        <location filename="../ui/routing/pick_button.cpp" line="151"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::PublishDialog</name>
    <message>
        <location filename="../ui/routing/publish_dialog.cpp" line="27"/>
        <location filename="../ui/routing/publish_dialog.cpp" line="29"/>
        <source>Publish these rules?</source>
        <translation>¿Publicar estas reglas?</translation>
    </message>
    <message>
        <location filename="../ui/routing/publish_dialog.cpp" line="32"/>
        <source>They hold for everybody at once. You can take the publication back.</source>
        <translation>Valen para todos al momento. Puedes deshacer la publicación.</translation>
    </message>
    <message>
        <location filename="../ui/routing/publish_dialog.cpp" line="33"/>
        <source>What changes (%1):</source>
        <translation>Qué cambia (%1):</translation>
    </message>
    <message>
        <location filename="../ui/routing/publish_dialog.cpp" line="47"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../ui/routing/publish_dialog.cpp" line="55"/>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <location filename="../ui/routing/publish_dialog.cpp" line="57"/>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::QueueEditor</name>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="68"/>
        <source>as the channel</source>
        <translation>como el canal</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="69"/>
        <source>The promise</source>
        <translation>La promesa</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="70"/>
        <source>Share in time, %</source>
        <translation>Parte a tiempo, %</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="72"/>
        <source>Begins within</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="74"/>
        <source>Head start</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="74"/>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="78"/>
        <source>Who comes first</source>
        <translation>Quién va primero</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="79"/>
        <source>Among equals</source>
        <translation>Entre iguales</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="80"/>
        <source>Known agent first for</source>
        <translation>Primero quien ya conoce, durante</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="81"/>
        <source>First ring</source>
        <translation>Primer anillo</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="81"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="83"/>
        <source>Second ring</source>
        <translation>Segundo anillo</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="83"/>
        <location filename="../ui/routing/queue_editor.cpp" line="96"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="85"/>
        <source>Offer and answer</source>
        <translation>Oferta y respuesta</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="86"/>
        <source>An offer lasts</source>
        <translation>Una oferta dura</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="88"/>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="90"/>
        <source>Goes back unanswered after</source>
        <translation>Vuelve sin respuesta tras</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="90"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="94"/>
        <source>Reserve: who helps before it is late</source>
        <translation>Reserva: quién ayuda antes de que sea tarde</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="96"/>
        <source>People of the reserve</source>
        <translation>Personas de la reserva</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="98"/>
        <source>On before due</source>
        <translation>Entra antes del plazo</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="100"/>
        <source>Off before due</source>
        <translation>Sale antes del plazo</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="165"/>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::QueueList</name>
    <message>
        <location filename="../ui/routing/queue_list.cpp" line="98"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_list.cpp" line="102"/>
        <source>New queue</source>
        <translation>Cola nueva</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_list.cpp" line="107"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_list.cpp" line="173"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/routing/queue_list.cpp" line="175"/>
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_list.cpp" line="177"/>
        <source>edited</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_list.cpp" line="198"/>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_list.cpp" line="198"/>
        <source>on</source>
        <translation>activa</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_list.cpp" line="198"/>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::RoutingPage</name>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="38"/>
        <location filename="../ui/routing/routing_page.cpp" line="49"/>
        <location filename="../ui/routing/routing_page.cpp" line="135"/>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="43"/>
        <source>The broker is slow to answer.</source>
        <translation>El servidor tarda en responder.</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="63"/>
        <source>Rules need the line to the broker: you can read them, not change them.</source>
        <translation>Las reglas necesitan conexión con el servidor: puedes leerlas, no cambiarlas.</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="122"/>
        <source>There are no queues yet.</source>
        <translation>Todavía no hay colas.</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="123"/>
        <source>Work waits in queues; rules say who takes it from them.</source>
        <translation>El trabajo espera en colas; las reglas dicen quién lo toma.</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="124"/>
        <source>New queue</source>
        <translation>Cola nueva</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="136"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="137"/>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="138"/>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="139"/>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="140"/>
        <source>SLA goals</source>
        <translation>Objetivos de SLA</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="141"/>
        <source>Overflow</source>
        <translation>Desbordamiento</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="142"/>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="143"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="144"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="145"/>
        <source>This draft</source>
        <translation>Este borrador</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="186"/>
        <source>Published. Changes: %1</source>
        <translation>Publicado. Cambios: %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="188"/>
        <source>The rules before hold again; yours are a draft</source>
        <translation>Valen otra vez las reglas de antes; las tuyas son un borrador</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="250"/>
        <source>The rules did not load</source>
        <translation>Las reglas no se cargaron</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="292"/>
        <source>Draft by you, %1</source>
        <translation>Borrador tuyo, %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="293"/>
        <source>Draft by %1, %2</source>
        <translation>Borrador de %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="320"/>
        <source>Name of the queue</source>
        <translation>Nombre de la cola</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="320"/>
        <source>Name of the skill</source>
        <translation>Nombre de la habilidad</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="321"/>
        <source>Add queue</source>
        <translation>Añadir cola</translation>
    </message>
    <message>
        <location filename="../ui/routing/routing_page.cpp" line="321"/>
        <source>Add skill</source>
        <translation>Añadir habilidad</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SkillsModel</name>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="86"/>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="93"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="96"/>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="96"/>
        <source>level %1 of 5</source>
        <translation>nivel %1 de 5</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SkillsSection</name>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="168"/>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="176"/>
        <source>Choose a cell and press 1 to 5; 0 takes the skill away. It holds when the draft is published.</source>
        <translation>Elige una casilla y pulsa de 1 a 5; 0 quita la habilidad. Vale cuando se publique el borrador.</translation>
    </message>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="180"/>
        <source>New skill…</source>
        <translation>Habilidad nueva…</translation>
    </message>
</context>
<context>
    <name>atalaya::routing::SkillsTable</name>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="135"/>
        <source>Skills of each agent</source>
        <translation>Habilidades de cada agente</translation>
    </message>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="144"/>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <location filename="../ui/routing/skills_section.cpp" line="149"/>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::HelpWindow</name>
    <message>
        <location filename="../ui/shell/help_window.cpp" line="77"/>
        <source>Help – Atalaya</source>
        <translation>Ayuda – Atalaya</translation>
    </message>
    <message>
        <location filename="../ui/shell/help_window.cpp" line="81"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../ui/shell/help_window.cpp" line="87"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::KeysSheet</name>
    <message>
        <location filename="../ui/shell/keys_sheet.cpp" line="20"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../ui/shell/keys_sheet.cpp" line="22"/>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <location filename="../ui/shell/keys_sheet.cpp" line="24"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../ui/shell/keys_sheet.cpp" line="25"/>
        <source>List and conversation</source>
        <translation>Lista y conversación</translation>
    </message>
    <message>
        <location filename="../ui/shell/keys_sheet.cpp" line="33"/>
        <location filename="../ui/shell/keys_sheet.cpp" line="39"/>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <location filename="../ui/shell/keys_sheet.cpp" line="37"/>
        <location filename="../ui/shell/keys_sheet.cpp" line="43"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../ui/shell/keys_sheet.cpp" line="90"/>
        <source>No key is called so</source>
        <translation>Ninguna tecla se llama así</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::MainWindow</name>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="22"/>
        <source>Atalaya</source>
        <translation>Atalaya</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="149"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="150"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="151"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="152"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="159"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="160"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="161"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="163"/>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="168"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../ui/shell/main_window.cpp" line="83"/>
        <source>%1[*] – Atalaya</source>
        <translation>%1[*] – Atalaya</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::OfferHost</name>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="21"/>
        <source>You know %1 (level %2 of 5)</source>
        <translation>Sabes %1 (nivel %2 de 5)</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="23"/>
        <source>You work in %1</source>
        <translation>Trabajas en %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="25"/>
        <source>You helped this customer before</source>
        <translation>Ya ayudaste a este cliente</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="27"/>
        <source>Nobody else who can take it is free</source>
        <translation>No hay nadie más libre que pueda atenderla</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="29"/>
        <source>You have the most room</source>
        <translation>Eres quien más plazas libres tiene</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="31"/>
        <source>You have been free for the longest time (%1)</source>
        <translation>Llevas más tiempo libre que nadie (%1)</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="33"/>
        <source>It is your turn</source>
        <translation>Es tu turno</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="74"/>
        <source>You did not answer in time. It is back in front of the queue and you are away.</source>
        <translation>No respondiste a tiempo. Ha vuelto al principio de la cola y estás ausente.</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="76"/>
        <source>The offer is over. It went to somebody else.</source>
        <translation>La oferta ha terminado. Pasó a otra persona.</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="91"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="93"/>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <location filename="../ui/shell/offer_host.cpp" line="94"/>
        <source>Why you</source>
        <translation>Por qué tú</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Palette</name>
    <message>
        <location filename="../ui/shell/palette.cpp" line="51"/>
        <source>Search conversations, customers, articles and commands</source>
        <translation>Buscar conversaciones, clientes, artículos y órdenes</translation>
    </message>
    <message>
        <location filename="../ui/shell/palette.cpp" line="55"/>
        <location filename="../ui/shell/palette.cpp" line="57"/>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <location filename="../ui/shell/palette.cpp" line="61"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../ui/shell/palette.cpp" line="106"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../ui/shell/palette.cpp" line="129"/>
        <source>Nothing found on this computer</source>
        <translation>Nada encontrado en este ordenador</translation>
    </message>
    <message>
        <location filename="../ui/shell/palette.cpp" line="129"/>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <location filename="../ui/shell/palette.cpp" line="147"/>
        <source>There is more. Add a word to narrow it down.</source>
        <translation>Hay más. Añade una palabra para acotar.</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::PendingSends</name>
    <message>
        <location filename="../ui/shell/pending_sends.cpp" line="36"/>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/pending_sends.cpp" line="37"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Places</name>
    <message>
        <location filename="../ui/shell/places.cpp" line="32"/>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <location filename="../ui/shell/places.cpp" line="34"/>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::RailPerson</name>
    <message>
        <location filename="../ui/shell/rail_parts.cpp" line="52"/>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail_parts.cpp" line="52"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::SignInPage</name>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="60"/>
        <source>Every customer, one window, even when the line is down</source>
        <translation>Todos los clientes en una ventana, también sin conexión</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="87"/>
        <location filename="../ui/shell/sign_in_page.cpp" line="109"/>
        <location filename="../ui/shell/sign_in_page.cpp" line="219"/>
        <location filename="../ui/shell/sign_in_page.cpp" line="225"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="102"/>
        <source>Broker address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="104"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="105"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="133"/>
        <source>This computer meets this broker for the first time. Compare the fingerprint of its certificate with the one your administrator gave you.</source>
        <translation>Este ordenador ve este servidor por primera vez. Compara la huella de su certificado con la que te dio tu administrador.</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="139"/>
        <source>It is the same, sign in</source>
        <translation>Es la misma, iniciar sesión</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="114"/>
        <source>Open the sample company instead</source>
        <translation>Abrir la empresa de ejemplo</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="118"/>
        <source>No network? What you have seen is on this computer, encrypted. Replies wait in the outbox.</source>
        <translation>¿Sin red? Lo que has visto está en este ordenador, cifrado. Las respuestas esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="168"/>
        <source>Type the address your administrator gave you.</source>
        <translation>Escribe la dirección que te dio tu administrador.</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="170"/>
        <source>Type your name as the administrator set it up.</source>
        <translation>Escribe tu nombre como lo dio de alta el administrador.</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="172"/>
        <source>Type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="225"/>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <location filename="../ui/shell/sign_in_page.cpp" line="219"/>
        <source>A certificate to compare</source>
        <translation>Un certificado por comparar</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::StatusButton</name>
    <message>
        <location filename="../ui/shell/status_button.cpp" line="40"/>
        <source>My status: %1</source>
        <translation>Mi estado: %1</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::StatusStrip</name>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="21"/>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="23"/>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="25"/>
        <source>Fetching, %1 %</source>
        <translation>Descargando, %1 %</translation>
    </message>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="26"/>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="28"/>
        <source>No connection since %1</source>
        <translation>Sin conexión desde las %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="32"/>
        <source>Sample company</source>
        <translation>Empresa de ejemplo</translation>
    </message>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="32"/>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="46"/>
        <source>synced %1 s ago</source>
        <translation>sincronizado hace %1 s</translation>
    </message>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="47"/>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/status_strip.cpp" line="90"/>
        <source>%n not sent</source>
        <translation>
            <numerusform>%n no enviado</numerusform>
            <numerusform>%n no enviados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/status_strip.cpp" line="91"/>
        <source>outbox empty</source>
        <translation>bandeja de salida vacía</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/status_strip.cpp" line="91"/>
        <source>%n waiting in the outbox</source>
        <translation>
            <numerusform>%n espera en la bandeja de salida</numerusform>
            <numerusform>%n esperan en la bandeja de salida</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::shell::TopBar</name>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="70"/>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="71"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="72"/>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="73"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="149"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="157"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="158"/>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="159"/>
        <source>Back office</source>
        <translation>Trabajo interno</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="160"/>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="161"/>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="162"/>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <location filename="../ui/shell/top_bar.cpp" line="164"/>
        <source>Places taken: %1 of %2 units</source>
        <translation>Ocupado: %1 de %2 unidades</translation>
    </message>
</context>
<context>
    <name>atalaya::shell::Workspace</name>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="71"/>
        <location filename="../ui/shell/workspace.cpp" line="218"/>
        <location filename="../ui/shell/workspace_places.cpp" line="117"/>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="133"/>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="134"/>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="135"/>
        <source>reply</source>
        <translation>responder</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="136"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="137"/>
        <source>snooze</source>
        <translation>posponer</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="138"/>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="140"/>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="141"/>
        <source>on or off</source>
        <translation>activar o no</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="142"/>
        <source>run what-if</source>
        <translation>probar</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="143"/>
        <source>save draft</source>
        <translation>guardar borrador</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="144"/>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="325"/>
        <location filename="../ui/shell/workspace_places.cpp" line="53"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="112"/>
        <source>About this conversation</source>
        <translation>Sobre esta conversación</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="114"/>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="115"/>
        <source>Knowledge</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="215"/>
        <location filename="../ui/shell/workspace_keys.cpp" line="321"/>
        <location filename="../ui/shell/workspace_places.cpp" line="117"/>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="346"/>
        <source>No connection since %1. Keep working: what you send waits in the outbox.</source>
        <translation>Sin conexión desde las %1. Sigue trabajando: lo que envíes espera en la bandeja de salida.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="183"/>
        <source>There is nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="222"/>
        <location filename="../ui/shell/workspace_places.cpp" line="95"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="235"/>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="241"/>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="262"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="263"/>
        <location filename="../ui/shell/workspace_keys.cpp" line="322"/>
        <source>My status</source>
        <translation>Mi estado</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="265"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="305"/>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="306"/>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="307"/>
        <source>Close, mark solved</source>
        <translation>Cerrar como resuelta</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="308"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="309"/>
        <source>Take it</source>
        <translation>Quedármela</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="310"/>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="311"/>
        <source>Transfer to a queue</source>
        <translation>Pasar a una cola</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="313"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="314"/>
        <source>Why this agent?</source>
        <translation>¿Por qué este agente?</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="315"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="317"/>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="319"/>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="323"/>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="324"/>
        <source>Show or hide the context panel</source>
        <translation>Mostrar u ocultar el panel de contexto</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="328"/>
        <source>Try to connect now</source>
        <translation>Intentar conectar ahora</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="343"/>
        <location filename="../ui/shell/workspace_places.cpp" line="48"/>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="121"/>
        <source>Hide the context panel</source>
        <translation>Ocultar el panel de contexto</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/workspace.cpp" line="265"/>
        <source>%1: %n waiting, oldest %2</source>
        <translation>
            <numerusform>%1: %n en espera, la más antigua %2</numerusform>
            <numerusform>%1: %n en espera, la más antigua %2</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="343"/>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_places.cpp" line="139"/>
        <source>all keys</source>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="326"/>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace_keys.cpp" line="327"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::DueChip</name>
    <message>
        <location filename="../ui/ticket/due_chip.cpp" line="19"/>
        <source>Waiting for the customer</source>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <location filename="../ui/ticket/due_chip.cpp" line="21"/>
        <source>Overdue by %1</source>
        <translation>Vencida hace %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/due_chip.cpp" line="25"/>
        <source>First reply in %1</source>
        <translation>Primera respuesta en %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/due_chip.cpp" line="27"/>
        <source>Solve in %1</source>
        <translation>Resolver en %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/due_chip.cpp" line="32"/>
        <source>Reply in %1</source>
        <translation>Responder en %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/due_chip.cpp" line="77"/>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/due_chip.cpp" line="75"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TicketHeader</name>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="124"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="126"/>
        <source>Transfer to a queue</source>
        <translation>Pasar a una cola</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="127"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="128"/>
        <location filename="../ui/ticket/ticket_header.cpp" line="172"/>
        <source>Close, mark solved</source>
        <translation>Cerrar como resuelta</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="131"/>
        <location filename="../ui/ticket/ticket_header.cpp" line="170"/>
        <source>Why this agent?</source>
        <translation type="unfinished">¿Por qué este agente?</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="149"/>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="154"/>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="156"/>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="161"/>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="162"/>
        <source>Assigned to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="164"/>
        <location filename="../ui/ticket/ticket_header.cpp" line="165"/>
        <location filename="../ui/ticket/ticket_header.cpp" line="166"/>
        <source>Take it</source>
        <translation>Quedármela</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="169"/>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="170"/>
        <source>Why does it wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_header.cpp" line="172"/>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TicketPanel</name>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="38"/>
        <source>In one hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="39"/>
        <source>In three hours</source>
        <translation>En tres horas</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="40"/>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="43"/>
        <source>Monday morning</source>
        <translation>El lunes por la mañana</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="44"/>
        <source>In one week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="75"/>
        <source>Closed, marked solved</source>
        <translation>Cerrada como resuelta</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="76"/>
        <source>Status set to %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="98"/>
        <source>This conversation is yours</source>
        <translation>Esta conversación es tuya</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="132"/>
        <source>Priority set to %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="148"/>
        <source>Take it</source>
        <translation>Quedármela</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="151"/>
        <source>Give it back to the queue</source>
        <translation>Devolverla a la cola</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="152"/>
        <source>Given back to the queue</source>
        <translation>Devuelta a la cola</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="153"/>
        <source>Give it to</source>
        <translation>Dársela a</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="164"/>
        <source>Given to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="174"/>
        <source>Transfer to</source>
        <translation>Pasar a</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="183"/>
        <source>Transferred to %1</source>
        <translation>Pasada a %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="196"/>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="196"/>
        <source>Awake again</source>
        <translation>Activa de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="208"/>
        <source>Wake it now</source>
        <translation>Reactivarla ahora</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="216"/>
        <source>Until they answer</source>
        <translation>Hasta que respondan</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="235"/>
        <source>Tags changed</source>
        <translation>Etiquetas cambiadas</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="246"/>
        <location filename="../ui/ticket/ticket_actions.cpp" line="250"/>
        <location filename="../ui/ticket/ticket_actions.cpp" line="282"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="251"/>
        <source>Separate them with commas. Enter keeps them.</source>
        <translation>Sepáralas con comas. Intro las guarda.</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="272"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="275"/>
        <source>Transfer to a queue</source>
        <translation>Pasar a una cola</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="278"/>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="280"/>
        <source>Why this agent?</source>
        <translation type="unfinished">¿Por qué este agente?</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="285"/>
        <source>Unfold quotes and events</source>
        <translation>Desplegar citas y sucesos</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="288"/>
        <source>Copy the conversation as text</source>
        <translation>Copiar la conversación como texto</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="290"/>
        <source>Conversation copied</source>
        <translation>Conversación copiada</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="292"/>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_panel.cpp" line="38"/>
        <source>No conversation chosen</source>
        <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_panel.cpp" line="39"/>
        <source>Choose one in the list, or press J.</source>
        <translation>Elige una en la lista o pulsa J.</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_panel.cpp" line="40"/>
        <source>The conversation takes longer than usual.</source>
        <translation>La conversación tarda más de lo normal.</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_panel.cpp" line="178"/>
        <source>This conversation cannot be shown</source>
        <translation>No se puede mostrar esta conversación</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_actions.cpp" line="270"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_panel.cpp" line="208"/>
        <source>Trying again</source>
        <translation>Intentándolo de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/ticket/ticket_panel.cpp" line="221"/>
        <source>It is not in the outbox any more. Copy the text and send it as a new reply.</source>
        <translation>Ya no está en la bandeja de salida. Copia el texto y envíalo como una respuesta nueva.</translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::TimelineView</name>
    <message>
        <location filename="../ui/ticket/timeline_input.cpp" line="185"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../ui/ticket/timeline_input.cpp" line="187"/>
        <source>Quote in the reply</source>
        <translation>Citar en la respuesta</translation>
    </message>
    <message>
        <location filename="../ui/ticket/timeline_input.cpp" line="191"/>
        <source>Copy the address of the link</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
    <message>
        <location filename="../ui/ticket/timeline_input.cpp" line="193"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../ui/ticket/timeline_input.cpp" line="195"/>
        <source>Unfold quotes and events</source>
        <translation>Desplegar citas y sucesos</translation>
    </message>
    <message>
        <location filename="../ui/ticket/timeline_input.cpp" line="269"/>
        <source>Earlier messages</source>
        <translation>Mensajes anteriores</translation>
    </message>
    <message>
        <location filename="../ui/ticket/timeline_view.cpp" line="38"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/ticket/timeline_view.cpp" line="207"/>
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atalaya::ticket::WhyPanel</name>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="47"/>
        <location filename="../ui/ticket/why_panel.cpp" line="167"/>
        <source>Why this agent?</source>
        <translation type="unfinished">¿Por qué este agente?</translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="66"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="84"/>
        <source>The story of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="88"/>
        <source>What happened, the newest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="89"/>
        <location filename="../ui/ticket/why_panel.cpp" line="90"/>
        <source>Whom it could be offered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="92"/>
        <location filename="../ui/ticket/why_panel.cpp" line="104"/>
        <source>Why not somebody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="115"/>
        <source>The broker takes longer than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="116"/>
        <source>The router has nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="117"/>
        <source>It came before the router kept records, or a person took it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="119"/>
        <source>This needs the line to the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="120"/>
        <source>The story is not kept on this computer. It comes by itself when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="181"/>
        <source>The story cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ticket/why_panel.cpp" line="221"/>
        <source>Choose an agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="34"/>
        <source>Faro %1</source>
        <translation>Faro %1</translation>
    </message>
    <message>
        <location filename="../ui/customer/customer_panel.cpp" line="41"/>
        <source>%1 there</source>
        <translation>allí las %1</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../ui/models/error_text.cpp" line="16"/>
        <source>Something went wrong inside Atalaya. Your text is kept; try again.</source>
        <translation>Algo ha fallado dentro de Atalaya. Tu texto está guardado; vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="17"/>
        <source>Something in this request is not right. Check what you typed and try again.</source>
        <translation>Hay algo incorrecto en la petición. Revisa lo que escribiste y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="18"/>
        <source>It is not there any more. Refresh the list and look again.</source>
        <translation>Ya no está ahí. Actualiza la lista y vuelve a mirar.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="19"/>
        <source>It exists already. Choose another name, or open the one that is there.</source>
        <translation>Ya existe. Elige otro nombre o abre el que hay.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="20"/>
        <source>Something newer arrived while you were writing. Read it, then send again.</source>
        <translation>Ha llegado algo nuevo mientras escribías. Léelo y vuelve a enviar.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="21"/>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Se ha cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="22"/>
        <source>There was no answer in time. What you did is kept and will be tried again.</source>
        <translation>No hubo respuesta a tiempo. Lo que hiciste está guardado y se volverá a intentar.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="23"/>
        <source>The broker is busy. What you did is kept and will be sent in a moment.</source>
        <translation>El servidor está ocupado. Lo que hiciste está guardado y se enviará enseguida.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="24"/>
        <source>It is too large. Make it smaller or send it in parts.</source>
        <translation>Es demasiado grande. Redúcelo o envíalo por partes.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="25"/>
        <source>This is not possible here. Ask your administrator.</source>
        <translation>Esto no es posible aquí. Pregunta a tu administrador.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="26"/>
        <source>The broker is stopping. Keep working; everything is sent when it is back.</source>
        <translation>El servidor se está deteniendo. Sigue trabajando; todo se enviará cuando vuelva.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="27"/>
        <source>The data could not be read. If it happens again, send the details to your administrator.</source>
        <translation>No se han podido leer los datos. Si se repite, envía los detalles a tu administrador.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="28"/>
        <source>Something is missing. Fill in what is marked and try again.</source>
        <translation>Falta algo. Completa lo marcado y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="29"/>
        <source>One of the values cannot be used. Check what is marked and try again.</source>
        <translation>Uno de los valores no sirve. Revisa lo marcado y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="30"/>
        <source>The broker does not know this action. Ask your administrator to update it.</source>
        <translation>El servidor no conoce esta acción. Pide a tu administrador que lo actualice.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="31"/>
        <source>This workstation and the broker are of different versions. Update the older one.</source>
        <translation>Este puesto y el servidor son de versiones distintas. Actualiza el más antiguo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="32"/>
        <source>The line carried data that could not be read. It will be opened again.</source>
        <translation>La conexión trajo datos ilegibles. Se volverá a abrir.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="33"/>
        <source>The broker did not recognise this workstation. Sign in again.</source>
        <translation>El servidor no ha reconocido este puesto. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="34"/>
        <source>The data on this computer could not be opened. Close other copies of Atalaya and try again.</source>
        <translation>No se han podido abrir los datos de este ordenador. Cierra otras copias de Atalaya y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="35"/>
        <source>The data could not be read or written. Try again; if it stays, tell your administrator.</source>
        <translation>No se han podido leer o escribir los datos. Vuelve a intentarlo; si sigue, avisa a tu administrador.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="36"/>
        <source>The change does not fit the data that is there. Refresh and try again.</source>
        <translation>El cambio no encaja con los datos que hay. Actualiza y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="37"/>
        <source>The data is in use for a moment. Try again.</source>
        <translation>Los datos están en uso un momento. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="38"/>
        <source>The disk is full. Free some space; what you typed is still here.</source>
        <translation>El disco está lleno. Libera espacio; lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="39"/>
        <source>The data on the disk is damaged. Tell your administrator; a backup can be restored.</source>
        <translation>Los datos del disco están dañados. Avisa a tu administrador; se puede restaurar una copia.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="40"/>
        <source>The data was written by a newer Atalaya. Update this program.</source>
        <translation>Los datos son de una versión más nueva de Atalaya. Actualiza este programa.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="41"/>
        <source>The data is encrypted with another key. Sign in again to fetch it anew.</source>
        <translation>Los datos están cifrados con otra clave. Inicia sesión de nuevo para descargarlos.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="42"/>
        <source>The broker cannot be reached. Check the address and the network.</source>
        <translation>No se puede llegar al servidor. Comprueba la dirección y la red.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="43"/>
        <source>The line was closed. Keep working; it will be opened again by itself.</source>
        <translation>La conexión se ha cerrado. Sigue trabajando; se volverá a abrir sola.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="44"/>
        <source>There is no computer of that name. Check the address.</source>
        <translation>No hay ningún ordenador con ese nombre. Comprueba la dirección.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="45"/>
        <source>The broker&apos;s certificate could not be verified. Compare its fingerprint with your administrator.</source>
        <translation>No se ha podido verificar el certificado del servidor. Compara su huella con tu administrador.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="46"/>
        <source>The broker shows another certificate than before. Do not sign in until your administrator confirms it.</source>
        <translation>El servidor muestra un certificado distinto del anterior. No inicies sesión hasta que tu administrador lo confirme.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="47"/>
        <source>The broker gave an answer that was not expected. Check the address.</source>
        <translation>El servidor ha dado una respuesta inesperada. Comprueba la dirección.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="48"/>
        <source>Another program uses this port. Choose another one.</source>
        <translation>Otro programa usa este puerto. Elige otro.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="49"/>
        <source>This address may not be opened from here.</source>
        <translation>Esta dirección no se puede abrir desde aquí.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="50"/>
        <source>What answered is not an Atalaya broker. Check the address.</source>
        <translation>Lo que ha respondido no es un servidor de Atalaya. Comprueba la dirección.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="51"/>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Demasiados intentos. Espera un minuto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="52"/>
        <source>You are not signed in. Sign in to go on; your drafts are kept.</source>
        <translation>No has iniciado sesión. Hazlo para seguir; tus borradores están guardados.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="53"/>
        <source>The name or the password is not right. Try again.</source>
        <translation>El nombre o la contraseña no son correctos. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="54"/>
        <source>Your role does not allow this. Ask your team lead.</source>
        <translation>Tu rol no permite esto. Pregunta a tu responsable.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="55"/>
        <source>Your session has ended. Sign in again; your drafts are kept.</source>
        <translation>Tu sesión ha terminado. Vuelve a iniciarla; tus borradores están guardados.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="56"/>
        <source>The key for your data cannot be read on this computer. Sign in again.</source>
        <translation>No se puede leer la clave de tus datos en este ordenador. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="57"/>
        <source>It does not wait in a queue any more. Somebody was quicker.</source>
        <translation>Ya no espera en la cola. Alguien fue más rápido.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="58"/>
        <source>Nobody who can take it is free now. It keeps its place.</source>
        <translation>Ahora no hay nadie libre que pueda atenderla. Conserva su puesto.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="59"/>
        <source>The offer is over. It went to somebody else or back to the queue.</source>
        <translation>La oferta ha terminado. Pasó a otra persona o volvió a la cola.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="60"/>
        <source>Somebody else has taken it already.</source>
        <translation>Otra persona ya la tiene.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="61"/>
        <source>It is not assigned to you. Take it first.</source>
        <translation>No está asignada a ti. Quédatela primero.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="62"/>
        <source>This message could not be read. The original is attached to the conversation.</source>
        <translation>No se ha podido leer este mensaje. El original está adjunto a la conversación.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="63"/>
        <source>An address is not complete. It needs a name, an @ and a domain.</source>
        <translation>Una dirección no está completa. Necesita un nombre, una @ y un dominio.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="64"/>
        <source>The mailbox refused a request. Your administrator can see the details.</source>
        <translation>El buzón ha rechazado una petición. Tu administrador puede ver los detalles.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="65"/>
        <source>The mail server refused the message. Check the address, then send it again.</source>
        <translation>El servidor de correo ha rechazado el mensaje. Comprueba la dirección y vuelve a enviarlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="66"/>
        <source>The mail server cannot take the message now. It will be tried again.</source>
        <translation>El servidor de correo no acepta el mensaje ahora. Se volverá a intentar.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="67"/>
        <source>The line broke while the message was sent. It may have arrived: check before you send it again.</source>
        <translation>La conexión se cortó durante el envío. Puede haber llegado: compruébalo antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="68"/>
        <source>This message is built in a way that cannot be shown safely. Its text is shown instead.</source>
        <translation>Este mensaje está hecho de una forma que no se puede mostrar con seguridad. Se muestra su texto.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="69"/>
        <source>The mailbox did not accept its password. Your administrator has to renew it.</source>
        <translation>El buzón no ha aceptado su contraseña. Tu administrador tiene que renovarla.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="70"/>
        <source>The file could not be read. Check that it is still there and that you may open it.</source>
        <translation>No se ha podido leer el archivo. Comprueba que sigue ahí y que puedes abrirlo.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="71"/>
        <source>The file could not be written. Choose another folder or free some space.</source>
        <translation>No se ha podido escribir el archivo. Elige otra carpeta o libera espacio.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="72"/>
        <source>The file is not there. Check the name.</source>
        <translation>El archivo no está ahí. Comprueba el nombre.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="73"/>
        <source>The configuration file has a mistake. The details say in which line.</source>
        <translation>El archivo de configuración tiene un error. Los detalles dicen en qué línea.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="74"/>
        <source>The configuration has a setting that is not known or not allowed.</source>
        <translation>La configuración tiene un ajuste desconocido o no permitido.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="75"/>
        <source>The command is not complete. Use --help to see how it is written.</source>
        <translation>La orden no está completa. Usa --help para ver cómo se escribe.</translation>
    </message>
    <message>
        <location filename="../ui/models/error_text.cpp" line="76"/>
        <source>The disk is full. Free some space and try again.</source>
        <translation>El disco está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="37"/>
        <source>Status: %1, before it %2</source>
        <translation>Estado: %1, antes %2</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="45"/>
        <source>Priority: %1, before it %2</source>
        <translation>Prioridad: %1, antes %2</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="53"/>
        <source>Moved from %1 to %2</source>
        <translation>Pasó de %1 a %2</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="63"/>
        <source>Assigned to nobody</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="64"/>
        <source>Assigned to %1</source>
        <translation>Asignado a %1</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="70"/>
        <source>Snoozed until %1</source>
        <translation>Pospuesto hasta %1</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="76"/>
        <source>longest idle</source>
        <translation>más tiempo libre</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="78"/>
        <source>most room</source>
        <translation>más sitio</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="80"/>
        <source>knows the customer</source>
        <translation>conoce al cliente</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="81"/>
        <source>free capacity</source>
        <translation>capacidad libre</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="93"/>
        <source>Routed to %1</source>
        <translation>Enrutado a %1</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="94"/>
        <source>Routed to %1: %2</source>
        <translation>Enrutado a %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/models/event_texts.cpp" line="111"/>
        <source>Back from its snooze</source>
        <translation>Vuelve de su pausa</translation>
    </message>
</context>
<context>
    <name>kit::Keymap</name>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="10"/>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="11"/>
        <source>Show all keys for this place</source>
        <translation>Mostrar todas las teclas de este lugar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="12"/>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="13"/>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="14"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="15"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="16"/>
        <source>Close what is open, else return to the list</source>
        <translation>Cerrar lo abierto o volver a la lista</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="17"/>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="18"/>
        <source>Take back the last action, even while typing</source>
        <translation>Deshacer la última acción, incluso al escribir</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="19"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="20"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="21"/>
        <source>My status</source>
        <translation>Mi estado</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="22"/>
        <source>Show or hide navigation</source>
        <translation>Mostrar u ocultar la navegación</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="23"/>
        <source>Show or hide the context panel</source>
        <translation>Mostrar u ocultar el panel de contexto</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="24"/>
        <source>Context: customer</source>
        <translation>Contexto: cliente</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="25"/>
        <source>Context: knowledge</source>
        <translation>Contexto: artículos</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="26"/>
        <source>Context: team</source>
        <translation>Contexto: equipo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="27"/>
        <source>Focus mode</source>
        <translation>Modo de concentración</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="28"/>
        <source>Enter or leave the sandbox</source>
        <translation>Entrar o salir del entorno de prueba</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="29"/>
        <source>This place in a new window</source>
        <translation>Este lugar en una ventana nueva</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="30"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="31"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="32"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="33"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="34"/>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="35"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="36"/>
        <source>Inbox, Customers, Knowledge, Listening, Supervisor, Routing, Reports, Training</source>
        <translation>Bandeja, Clientes, Artículos, Escucha, Supervisión, Reparto, Informes, Formación</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="38"/>
        <source>Go to live conversation 1 to 9</source>
        <translation>Ir a la conversación en vivo 1 a 9</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="39"/>
        <source>Next live conversation</source>
        <translation>Siguiente conversación en vivo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="40"/>
        <source>Previous live conversation</source>
        <translation>Anterior conversación en vivo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="41"/>
        <source>Accept the offer, answer the call</source>
        <translation>Aceptar la oferta, contestar la llamada</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="42"/>
        <source>Decline the offer</source>
        <translation>Rechazar la oferta</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="43"/>
        <source>Mute or unmute me</source>
        <translation>Silenciarme o no</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="44"/>
        <source>Hold or resume</source>
        <translation>Poner en espera o retomar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="45"/>
        <source>Keypad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="46"/>
        <source>Transfer the call</source>
        <translation>Transferir la llamada</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="47"/>
        <source>Add a person to the call</source>
        <translation>Añadir a alguien a la llamada</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="48"/>
        <source>End the call</source>
        <translation>Terminar la llamada</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="49"/>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="50"/>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="51"/>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="52"/>
        <source>SLA at risk</source>
        <translation>SLA en riesgo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="53"/>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="54"/>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="55"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="56"/>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="57"/>
        <source>Live now</source>
        <translation>En vivo ahora</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="58"/>
        <source>Customer of this conversation</source>
        <translation>Cliente de esta conversación</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="59"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="60"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="61"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="62"/>
        <source>Select or unselect</source>
        <translation>Seleccionar o no</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="63"/>
        <source>Extend the selection down</source>
        <translation>Ampliar la selección hacia abajo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="64"/>
        <source>Extend the selection up</source>
        <translation>Ampliar la selección hacia arriba</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="65"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="66"/>
        <source>Show what arrived</source>
        <translation>Mostrar lo que ha llegado</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="67"/>
        <source>Filter this list, find in this conversation</source>
        <translation>Filtrar esta lista, buscar en esta conversación</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="68"/>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="69"/>
        <source>Reply to all</source>
        <translation>Responder a todos</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="70"/>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="71"/>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="72"/>
        <source>Close, mark solved</source>
        <translation>Cerrar como resuelta</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="73"/>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="74"/>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="75"/>
        <source>Take it</source>
        <translation>Quedármela</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="76"/>
        <source>Transfer to a queue</source>
        <translation>Pasar a una cola</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="77"/>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="78"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="79"/>
        <source>Mark unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="80"/>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="81"/>
        <source>Spam or block</source>
        <translation>Correo basura o bloquear</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="82"/>
        <source>Unfold quotes and events</source>
        <translation>Desplegar citas y sucesos</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="83"/>
        <source>Show pictures once</source>
        <translation>Mostrar las imágenes una vez</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="84"/>
        <source>View source</source>
        <translation>Ver el original</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="85"/>
        <source>Why this agent?</source>
        <translation>¿Por qué este agente?</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="86"/>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="87"/>
        <source>Send with the shown status</source>
        <translation>Enviar con el estado mostrado</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="88"/>
        <source>Send and close</source>
        <translation>Enviar y cerrar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="89"/>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="90"/>
        <source>New line in live chats</source>
        <translation>Línea nueva en chats</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="91"/>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="92"/>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="93"/>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="94"/>
        <source>Put the suggestion in</source>
        <translation>Insertar la sugerencia</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="95"/>
        <source>Go to the suggestions, then 1 to 4</source>
        <translation>Ir a las sugerencias, después 1 a 4</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="96"/>
        <source>Next channel</source>
        <translation>Canal siguiente</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="97"/>
        <source>Previous channel</source>
        <translation>Canal anterior</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="98"/>
        <source>Switch between reply and note</source>
        <translation>Cambiar entre respuesta y nota</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="99"/>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="100"/>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="101"/>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="102"/>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="103"/>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="104"/>
        <source>Bullets</source>
        <translation>Viñetas</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="105"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="106"/>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="107"/>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="108"/>
        <source>Translate the draft</source>
        <translation>Traducir el borrador</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="109"/>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="110"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="111"/>
        <source>Run or open</source>
        <translation>Ejecutar o abrir</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="112"/>
        <source>Run and keep open, open beside</source>
        <translation>Ejecutar sin cerrar, abrir al lado</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="113"/>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="114"/>
        <source>Commands, text, people, tags</source>
        <translation>Órdenes, texto, personas, etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="115"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="116"/>
        <source>Compare and merge</source>
        <translation>Comparar y unir</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="117"/>
        <source>Channel filter</source>
        <translation>Filtro de canal</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="118"/>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="119"/>
        <source>New article</source>
        <translation>Artículo nuevo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="120"/>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="121"/>
        <source>Next language</source>
        <translation>Idioma siguiente</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="122"/>
        <source>Gaps</source>
        <translation>Carencias</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="123"/>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="124"/>
        <source>Route</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="125"/>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="126"/>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="127"/>
        <source>Pause the stream</source>
        <translation>Pausar el flujo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="128"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="129"/>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="130"/>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="131"/>
        <source>Whisper</source>
        <translation>Susurrar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="132"/>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="133"/>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="134"/>
        <source>Move the rule</source>
        <translation>Mover la regla</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="135"/>
        <source>On or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="136"/>
        <source>Run what-if</source>
        <translation>Simular</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="137"/>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="138"/>
        <source>Earlier period</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="139"/>
        <source>Later period</source>
        <translation>Período posterior</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="140"/>
        <source>Chart as a table</source>
        <translation>Gráfico como tabla</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="141"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="142"/>
        <source>Drill in</source>
        <translation>Ver el detalle</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="143"/>
        <source>Pause time</source>
        <translation>Pausar el tiempo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="144"/>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="145"/>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="146"/>
        <source>Decide a conflict</source>
        <translation>Decidir un conflicto</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="147"/>
        <source>Change the order</source>
        <translation>Cambiar el orden</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="148"/>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/kit/keymap_labels.cpp" line="149"/>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>kit::TimeLeft</name>
    <message numerus="yes">
        <location filename="../ui/kit/time_left.cpp" line="38"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/kit/time_left.cpp" line="39"/>
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/kit/time_left.cpp" line="41"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/kit/time_left.cpp" line="42"/>
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/kit/time_left.cpp" line="103"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../ui/kit/time_left.cpp" line="110"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../ui/kit/time_left.cpp" line="112"/>
        <source>overdue by %1</source>
        <translation>vencida hace %1</translation>
    </message>
    <message>
        <location filename="../ui/kit/time_left.cpp" line="113"/>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../app/workstation/options.cpp" line="18"/>
        <source>The workstation for people who answer a company&apos;s customers.</source>
        <translation>El puesto de trabajo de quienes atienden a los clientes de una empresa.</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="21"/>
        <source>Open the sample company; nothing leaves this computer.</source>
        <translation>Abrir la empresa de ejemplo; nada sale de este ordenador.</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="23"/>
        <source>Keep profiles and settings in this folder.</source>
        <translation>Guardar perfiles y ajustes en esta carpeta.</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="24"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="26"/>
        <source>Language of the desk: en, es or pt.</source>
        <translation>Idioma del puesto: en, es o pt.</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="27"/>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="30"/>
        <source>Save a picture of the window once the inbox is shown, then end.</source>
        <translation>Guardar una imagen de la ventana cuando se muestre la bandeja y terminar.</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="31"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="33"/>
        <source>Print how long it took to draw the window and to show the inbox.</source>
        <translation>Escribir cuánto se tardó en dibujar la ventana y en mostrar la bandeja.</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="36"/>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="37"/>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="51"/>
        <source>There is nothing to do with “%1”. Use --help to see what can be given.</source>
        <translation>No se sabe qué hacer con «%1». Usa --help para ver las opciones.</translation>
    </message>
    <message>
        <location filename="../app/workstation/options.cpp" line="63"/>
        <source>The language is en, es or pt, not “%1”.</source>
        <translation>El idioma es en, es o pt, no «%1».</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="19"/>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="21"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="23"/>
        <source>Not saved: kept here until there is a line</source>
        <translation>Sin guardar: sigue aquí hasta que haya conexión</translation>
    </message>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="25"/>
        <source>Not saved: put the marked field right</source>
        <translation>Sin guardar: corrige el campo marcado</translation>
    </message>
    <message>
        <location filename="../ui/routing/draft_bar.cpp" line="29"/>
        <source>Not saved: two drafts to choose from</source>
        <translation>Sin guardar: hay dos borradores para elegir</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="196"/>
        <source>Changes in this draft: %1.</source>
        <translation>Cambios en este borrador: %1.</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="198"/>
        <source>Nobody has published rules yet: these are the defaults.</source>
        <translation>Nadie ha publicado reglas todavía: estas son las iniciales.</translation>
    </message>
    <message>
        <location filename="../ui/routing/queue_editor.cpp" line="199"/>
        <source>Live version by %1, %2.</source>
        <translation>Versión en vigor de %1, %2.</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="30"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="30"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="33"/>
        <source>as the channel</source>
        <translation>como el canal</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="34"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="35"/>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="41"/>
        <location filename="../ui/routing/rules_sentences.cpp" line="28"/>
        <source>also people of %1</source>
        <translation>también personas de %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="55"/>
        <source>%1: to %2</source>
        <translation>%1: a %2</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="83"/>
        <source>Share in time</source>
        <translation>Parte a tiempo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="85"/>
        <source>Begins within</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="87"/>
        <source>Head start</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="89"/>
        <source>Among equals</source>
        <translation>Entre iguales</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="90"/>
        <source>Known agent first for</source>
        <translation>Primero quien ya conoce, durante</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="92"/>
        <source>An offer lasts</source>
        <translation>Una oferta dura</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="94"/>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="97"/>
        <source>Goes back unanswered after</source>
        <translation>Vuelve sin respuesta tras</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="109"/>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="110"/>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="111"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="112"/>
        <source>nothing else beside it</source>
        <translation>nada más a la vez</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="113"/>
        <source>can be interrupted</source>
        <translation>se puede interrumpir</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="114"/>
        <source>silent after</source>
        <translation>en silencio tras</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="115"/>
        <source>comes back to a full agent</source>
        <translation>vuelve a un agente completo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="141"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="144"/>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="146"/>
        <source>First ring</source>
        <translation>Primer anillo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="148"/>
        <source>Second ring</source>
        <translation>Segundo anillo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="151"/>
        <source>Overflow %1</source>
        <translation>Desbordamiento %1</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="153"/>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="155"/>
        <source>Reserve on before due</source>
        <translation>Reserva entra antes del plazo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="157"/>
        <source>Reserve off before due</source>
        <translation>Reserva sale antes del plazo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="159"/>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="161"/>
        <source>When closed</source>
        <translation>Cuando está cerrada</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="169"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="172"/>
        <source>Order of waiting</source>
        <translation>Orden de espera</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="174"/>
        <source>Units of the interruptible pool</source>
        <translation>Unidades de la reserva interrumpible</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="176"/>
        <source>Missed offers until away</source>
        <translation>Ofertas perdidas hasta ausente</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="178"/>
        <source>Counted within</source>
        <translation>Contadas en</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="180"/>
        <source>Available again after</source>
        <translation>Disponible otra vez tras</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="182"/>
        <source>A declined offer rests for</source>
        <translation>Una oferta rechazada descansa</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="185"/>
        <source>Offers in vain until the next step</source>
        <translation>Ofertas en vano hasta el paso siguiente</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="187"/>
        <source>Gentle start after an absence of</source>
        <translation>Comienzo suave tras una ausencia de</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="189"/>
        <source>Gentle start lasts</source>
        <translation>El comienzo suave dura</translation>
    </message>
    <message>
        <location filename="../ui/routing/rule_lines.cpp" line="219"/>
        <source>%1, %2: %3, was %4</source>
        <translation>%1, %2: %3, antes %4</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="18"/>
        <location filename="../ui/routing/rules_sentences.cpp" line="34"/>
        <source>Goes to people with: %1.</source>
        <translation>Va a personas con: %1.</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="31"/>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="35"/>
        <source>; then </source>
        <translation>; después </translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="46"/>
        <source>When it is too much, it flows to %1.</source>
        <translation>Cuando es demasiado, pasa a %1.</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="50"/>
        <source>Open %1.</source>
        <translation>Abierta %1.</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="56"/>
        <source>give a number from 0 to 1000</source>
        <translation>escribe un número de 0 a 1000</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="57"/>
        <source>give 0 for no limit, or a number above it</source>
        <translation>escribe 0 si no hay límite, o un número mayor</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="58"/>
        <source>a channel is exclusive or interruptible, not both</source>
        <translation>un canal es exclusivo o interrumpible, no las dos cosas</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="59"/>
        <source>takes more than the interruptible pool holds; nobody could have one</source>
        <translation>ocupa más de lo que cabe en la reserva interrumpible; nadie podría tener uno</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="60"/>
        <source>a time cannot be negative</source>
        <translation>un tiempo no puede ser negativo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="61"/>
        <source>names a skill that does not exist; remove it</source>
        <translation>nombra una habilidad que no existe; quítala</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="62"/>
        <source>a level is from 1 to 5</source>
        <translation>un nivel va de 1 a 5</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="63"/>
        <source>names a skill twice; keep one of them</source>
        <translation>nombra una habilidad dos veces; deja una</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="64"/>
        <source>names an agent who does not exist; remove it</source>
        <translation>nombra a un agente que no existe; quítalo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="65"/>
        <source>names an agent twice; keep one of them</source>
        <translation>nombra a un agente dos veces; deja uno</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="66"/>
        <source>only the last step may last until somebody takes it; give a time</source>
        <translation>solo el último paso puede durar hasta que alguien lo tome; escribe un tiempo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="67"/>
        <source>give 1, 2 or 3, or 0 for everybody</source>
        <translation>escribe 1, 2 o 3, o 0 para todos</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="68"/>
        <source>names a queue that does not exist; remove it</source>
        <translation>nombra una cola que no existe; quítala</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="69"/>
        <source>ends before it begins; hours over midnight are two lines</source>
        <translation>acaba antes de empezar; un horario que pasa de medianoche son dos líneas</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="70"/>
        <source>names a queue that does not exist; choose another</source>
        <translation>nombra una cola que no existe; elige otra</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="71"/>
        <source>is the queue itself; choose another</source>
        <translation>es la propia cola; elige otra</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="72"/>
        <source>give a time above 0</source>
        <translation>escribe un tiempo mayor que 0</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="73"/>
        <source>give 0 or a number above it</source>
        <translation>escribe 0 o un número mayor</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="74"/>
        <source>give a number from 1 to 99</source>
        <translation>escribe un número de 1 a 99</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="75"/>
        <source>is longer than a year</source>
        <translation>es más de un año</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="76"/>
        <source>names an agent of the first ring; keep one of them</source>
        <translation>nombra a un agente del primer anillo; déjalo en uno</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="77"/>
        <source>must be longer than onBefore, or people come and go</source>
        <translation>debe ser mayor que el tiempo de entrada, o la gente irá y vendrá</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="78"/>
        <source>give 0 for never, or up to 15</source>
        <translation>escribe 0 para nunca, o hasta 15</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="79"/>
        <source>give 0 for never, or up to 100</source>
        <translation>escribe 0 para nunca, o hasta 100</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="80"/>
        <source>give -840 to 840</source>
        <translation>escribe de -840 a 840</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="81"/>
        <source>does not exist; remove its rules</source>
        <translation>no existe; quita sus reglas</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="82"/>
        <source>has rules already; merge the two</source>
        <translation>ya tiene reglas; une las dos</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="90"/>
        <source>Paused: what comes in waits, nothing is offered.</source>
        <translation>En pausa: lo que entra espera, no se ofrece nada.</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="93"/>
        <source>%1 % of what comes to %2 begins within %3.</source>
        <translation>El %1 % de lo que llega a %2 empieza en %3.</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="97"/>
        <source>%1 % of what comes to %2 begins in the time of its channel.</source>
        <translation>El %1 % de lo que llega a %2 empieza en el tiempo de su canal.</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_sentences.cpp" line="101"/>
        <source>Whoever the customer knows comes first, for %1.</source>
        <translation>Quien ya conoce al cliente va primero, durante %1.</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="128"/>
        <source>Always open</source>
        <translation>Siempre abierta</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="149"/>
        <source>Who can do least else</source>
        <translation>Quien menos puede hacer otra cosa</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="151"/>
        <source>Who knows it best</source>
        <translation>Quien mejor lo sabe</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="155"/>
        <source>Who has waited longest</source>
        <translation>Quien más ha esperado</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="162"/>
        <source>Wait until it opens</source>
        <translation>Esperar a que abra</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="164"/>
        <source>Go to another queue</source>
        <translation>Ir a otra cola</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="166"/>
        <source>Offer to call back</source>
        <translation>Ofrecer devolver la llamada</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="168"/>
        <source>Take a message</source>
        <translation>Tomar un mensaje</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="172"/>
        <source>Send away</source>
        <translation>No atender</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="179"/>
        <source>Expected wait over</source>
        <translation>Espera prevista mayor que</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="181"/>
        <source>More waiting than</source>
        <translation>Esperan más de</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="185"/>
        <source>Nobody signed in</source>
        <translation>Nadie conectado</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="190"/>
        <source>Earliest due time first</source>
        <translation>Primero lo que antes vence</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="191"/>
        <source>Weighted by speed</source>
        <translation>Según la rapidez</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="198"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="200"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="202"/>
        <source>Social</source>
        <translation>Redes</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="204"/>
        <source>Messaging</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="208"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="215"/>
        <source>Ring 1</source>
        <translation>Anillo 1</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="217"/>
        <source>Rings 1 and 2</source>
        <translation>Anillos 1 y 2</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="219"/>
        <source>Rings 1 to 3</source>
        <translation>Anillos 1 a 3</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="221"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../ui/routing/rules_words.cpp" line="243"/>
        <source>No skill needed</source>
        <translation>Sin habilidad exigida</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <location filename="../ui/models/texts.cpp" line="20"/>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="22"/>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="24"/>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="26"/>
        <source>Solved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="30"/>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="37"/>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="39"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="41"/>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="45"/>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="52"/>
        <location filename="../ui/models/texts.cpp" line="115"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="54"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="56"/>
        <source>Public post</source>
        <translation>Mensaje público</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="58"/>
        <source>Direct message</source>
        <translation>Mensaje directo</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="64"/>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="75"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="77"/>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="79"/>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="81"/>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="85"/>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="92"/>
        <source>Waiting to be sent</source>
        <translation>A la espera de envío</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="94"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="96"/>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="98"/>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="100"/>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="102"/>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="104"/>
        <source>May not have arrived</source>
        <translation>Puede no haber llegado</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="117"/>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="123"/>
        <source>Social handle</source>
        <translation>Cuenta en redes</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="130"/>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="132"/>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="134"/>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="136"/>
        <source>SLA at risk</source>
        <translation>SLA en riesgo</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="138"/>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="140"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="142"/>
        <source>Done</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="146"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="153"/>
        <source>Team lead</source>
        <translation>Responsable de equipo</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="155"/>
        <source>Trainer</source>
        <translation>Formador</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="157"/>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="161"/>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="236"/>
        <source>very negative</source>
        <translation>muy negativo</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="238"/>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="239"/>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="245"/>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="247"/>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="249"/>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="284"/>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="286"/>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <location filename="../ui/models/texts.cpp" line="287"/>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="106"/>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="108"/>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="110"/>
        <location filename="../ui/ticket/row_parts.cpp" line="219"/>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="128"/>
        <source>Internal note, %1, %2: %3</source>
        <translation>Nota interna, %1, %2: %3</translation>
    </message>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="130"/>
        <source>Event, %1: %2</source>
        <translation>Suceso, %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="133"/>
        <source>%1, call of %2, %3: %4</source>
        <translation>%1, llamada de %2, %3: %4</translation>
    </message>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="136"/>
        <source>Assistant, %1, %2: %3</source>
        <translation>Asistente, %1, %2: %3</translation>
    </message>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="139"/>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="158"/>
        <source>%1, internal note, %2</source>
        <translation>%1, nota interna, %2</translation>
    </message>
    <message>
        <location filename="../ui/models/timeline_texts.cpp" line="159"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../ui/ticket/item_texts.cpp" line="51"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/ticket/item_texts.cpp" line="73"/>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/item_texts.cpp" line="75"/>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/item_texts.cpp" line="77"/>
        <source>Cc %1</source>
        <translation>Cc %1</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="30"/>
        <source>Continues by email</source>
        <translation>Sigue por correo</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="32"/>
        <source>Moved to chat</source>
        <translation>Pasa a chat</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="34"/>
        <source>Moved to public posts</source>
        <translation>Pasa a mensajes públicos</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="36"/>
        <source>Moved to direct message</source>
        <translation>Pasa a mensaje directo</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="38"/>
        <source>Moved to WhatsApp</source>
        <translation>Pasa a WhatsApp</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="40"/>
        <source>Moved to SMS</source>
        <translation>Pasa a SMS</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="42"/>
        <source>Continues by telephone</source>
        <translation>Sigue por teléfono</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/ticket/row_parts.cpp" line="79"/>
        <source>%n earlier events</source>
        <translation>
            <numerusform>%n suceso anterior</numerusform>
            <numerusform>%n sucesos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="94"/>
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="191"/>
        <source>%1 k</source>
        <translation>%1 mil</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="192"/>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="231"/>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="256"/>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <location filename="../ui/ticket/row_parts.cpp" line="261"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../ui/ticket/timeline_painter.cpp" line="135"/>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <location filename="../ui/ticket/timeline_painter.cpp" line="183"/>
        <source>Pictures from other places are not shown</source>
        <translation>No se muestran las imágenes de otros sitios</translation>
    </message>
    <message>
        <location filename="../ui/ticket/item_texts.cpp" line="57"/>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <location filename="../ui/ticket/item_texts.cpp" line="62"/>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
</context>
</TS>
