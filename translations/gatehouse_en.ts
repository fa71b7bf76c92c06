<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n lines were copied.</source>
        <translation>
            <numerusform>%n line was copied.</numerusform>
            <numerusform>%n lines were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddMemberDialog</name>
    <message numerus="yes">
        <source>%1 is added to %n chats.</source>
        <translation>
            <numerusform>%1 is added to %n chat.</numerusform>
            <numerusform>%1 is added to %n chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChatPane</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, never touched</source>
        <translation>
            <numerusform>%Ln person, never touched</numerusform>
            <numerusform>%Ln people, never touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChatsModel</name>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln known</numerusform>
            <numerusform>%Ln known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights missing</source>
        <translation>
            <numerusform>%n right missing</numerusform>
            <numerusform>%n rights missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChatsPage</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConnectionWords</name>
    <message numerus="yes">
        <source>A webhook to %1 is set and %n messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>A webhook to %1 is set and %n message waits. Only one of you can get it.</numerusform>
            <numerusform>A webhook to %1 is set and %n messages wait. Only one of you can get them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HealthCard</name>
    <message numerus="yes">
        <source>%1 of %n chats well</source>
        <translation>
            <numerusform>%1 of %n chat well</numerusform>
            <numerusform>%1 of %n chats well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miss a right</source>
        <translation>
            <numerusform>%n misses a right</numerusform>
            <numerusform>%n miss a right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats well</source>
        <translation>
            <numerusform>%n chat well</numerusform>
            <numerusform>%n chats well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n not sure</numerusform>
            <numerusform>%n not sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handled</source>
        <translation>
            <numerusform>%n not handled</numerusform>
            <numerusform>%n not handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working, with %n things to look at</source>
        <translation>
            <numerusform>Working, with %n thing to look at</numerusform>
            <numerusform>Working, with %n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InviteDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get a link that you send yourself: the bot cannot write to them</source>
        <translation>
            <numerusform>%Ln gets a link that you send yourself: the bot cannot write to them</numerusform>
            <numerusform>%Ln get a link that you send yourself: the bot cannot write to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited</source>
        <extracomment>How many people get links; then how many do not.</extracomment>
        <translation>
            <numerusform>%Ln person will be invited</numerusform>
            <numerusform>%Ln people will be invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited, %1 are skipped</source>
        <translation>
            <numerusform>%Ln person will be invited, %1 are skipped</numerusform>
            <numerusform>%Ln people will be invited, %1 are skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are invited.</source>
        <translation>
            <numerusform>%Ln person is invited.</numerusform>
            <numerusform>%Ln people are invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped.</source>
        <translation>
            <numerusform>%Ln was skipped.</numerusform>
            <numerusform>%Ln were skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InviteWords</name>
    <message numerus="yes">
        <source>%Ln are inside already</source>
        <translation>
            <numerusform>%Ln is inside already</numerusform>
            <numerusform>%Ln are inside already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a link already</source>
        <translation>
            <numerusform>%Ln has a link already</numerusform>
            <numerusform>%Ln have a link already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are bots</source>
        <translation>
            <numerusform>%Ln is a bot</numerusform>
            <numerusform>%Ln are bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have deleted their account</source>
        <translation>
            <numerusform>%Ln has deleted their account</numerusform>
            <numerusform>%Ln have deleted their account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are banned: add them one by one to lift that</source>
        <translation>
            <numerusform>%Ln is banned: add them by hand to lift that</numerusform>
            <numerusform>%Ln are banned: add them one by one to lift that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the chat is not connected any more</source>
        <translation>
            <numerusform>%Ln: the chat is not connected any more</numerusform>
            <numerusform>%Ln: the chat is not connected any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the bot lacks the right to invite</source>
        <translation>
            <numerusform>%Ln: the bot lacks the right to invite</numerusform>
            <numerusform>%Ln: the bot lacks the right to invite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were forgotten meanwhile</source>
        <translation>
            <numerusform>%Ln was forgotten meanwhile</numerusform>
            <numerusform>%Ln were forgotten meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were copied.</source>
        <translation>
            <numerusform>%n line was copied.</numerusform>
            <numerusform>%n lines were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberColumns</name>
    <message numerus="yes">
        <source>in %n chats</source>
        <translation>
            <numerusform>in %n chat</numerusform>
            <numerusform>in %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberDeeds</name>
    <message numerus="yes">
        <source>Copied the first %1 of %Ln people. Export writes all of them.</source>
        <translation>
            <numerusform>Copied the first %1 of %Ln person. Export writes all of them.</numerusform>
            <numerusform>Copied the first %1 of %Ln people. Export writes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberExporter</name>
    <message numerus="yes">
        <source>%Ln people are saved as %1.</source>
        <translation>
            <numerusform>%Ln person is saved as %1.</numerusform>
            <numerusform>%Ln people are saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberPane</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MembersPage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln people</source>
        <translation>
            <numerusform>More than %Ln person</numerusform>
            <numerusform>More than %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message numerus="yes">
        <source>in %n chats</source>
        <translation>
            <numerusform>in %n chat</numerusform>
            <numerusform>in %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln days</source>
        <translation>
            <numerusform>Next %Ln day</numerusform>
            <numerusform>Next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::People</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RailModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>A page and how many things wait there, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemovalWords</name>
    <message numerus="yes">
        <source>%n will be removed, may return with a new link</source>
        <translation>
            <numerusform>%n will be removed, may return with a new link</numerusform>
            <numerusform>%n will be removed, may return with a new link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be banned, cannot return</source>
        <translation>
            <numerusform>%n will be banned, cannot return</numerusform>
            <numerusform>%n will be banned, cannot return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay inside, without a reason to</source>
        <translation>
            <numerusform>%n stays inside, without a reason to</numerusform>
            <numerusform>%n stay inside, without a reason to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not inside</source>
        <translation>
            <numerusform>%n is not inside</numerusform>
            <numerusform>%n are not inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be removed: administrators never are</source>
        <translation>
            <numerusform>%n cannot be removed: administrators never are</numerusform>
            <numerusform>%n cannot be removed: administrators never are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay until the bot gets the right to remove people</source>
        <translation>
            <numerusform>%n stays until the bot gets the right to remove people</numerusform>
            <numerusform>%n stay until the bot gets the right to remove people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %n chats.</source>
        <translation>
            <numerusform>%1 leaves %n chat.</numerusform>
            <numerusform>%1 leaves %n chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done; Activity says why.</source>
        <translation>
            <numerusform>%n could not be done; Activity says why.</numerusform>
            <numerusform>%n could not be done; Activity says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people leave.</source>
        <translation>
            <numerusform>%Ln person leaves.</numerusform>
            <numerusform>%Ln people leave.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get other tags</source>
        <translation>
            <numerusform>%Ln person gets other tags</numerusform>
            <numerusform>%Ln people get other tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln stays as it is</numerusform>
            <numerusform>%Ln stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln people are changed.</source>
        <translation>
            <numerusform>The tags of %Ln person are changed.</numerusform>
            <numerusform>The tags of %Ln people are changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Times</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TokenForm</name>
    <message numerus="yes">
        <source>A webhook to %1 is set and %n messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>A webhook to %1 is set and %n message waits. Only one of you can get it.</numerusform>
            <numerusform>A webhook to %1 is set and %n messages wait. Only one of you can get them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message numerus="yes">
        <source>%n decisions wait for you</source>
        <translation>
            <numerusform>%n decision waits for you</numerusform>
            <numerusform>%n decisions wait for you</numerusform>
        </translation>
    </message>
</context>
</TS>
