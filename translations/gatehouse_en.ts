<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>%Ln line was copied.</numerusform>
            <numerusform>%Ln lines were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddMemberDialog</name>
    <message numerus="yes">
        <source>%1 is added to %Ln chats.</source>
        <translation>
            <numerusform>%1 is added to %Ln chat.</numerusform>
            <numerusform>%1 is added to %Ln chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats were left out.</source>
        <translation>
            <numerusform>%Ln chat was left out.</numerusform>
            <numerusform>%Ln chats were left out.</numerusform>
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
        <source>%Ln rights missing</source>
        <translation>
            <numerusform>%Ln right missing</numerusform>
            <numerusform>%Ln rights missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChatsPage</name>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln connected</numerusform>
            <numerusform>%Ln connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConnectionWords</name>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>A webhook to %1 is set and %Ln message waits. Only one of you can get it.</numerusform>
            <numerusform>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DesktopShell</name>
    <message numerus="yes">
        <source>%Ln things happened while you were not disturbed</source>
        <translation>
            <numerusform>%Ln thing happened while you were not disturbed</numerusform>
            <numerusform>%Ln things happened while you were not disturbed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HealthCard</name>
    <message numerus="yes">
        <source>%1 of %Ln chats well</source>
        <translation>
            <numerusform>%1 of %Ln chat well</numerusform>
            <numerusform>%1 of %Ln chats well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln miss a right</source>
        <translation>
            <numerusform>%Ln misses a right</numerusform>
            <numerusform>%Ln miss a right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats well</source>
        <translation>
            <numerusform>%Ln chat well</numerusform>
            <numerusform>%Ln chats well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sure</source>
        <translation>
            <numerusform>%Ln not sure</numerusform>
            <numerusform>%Ln not sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>%Ln waits</numerusform>
            <numerusform>%Ln wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handled</source>
        <translation>
            <numerusform>%Ln not handled</numerusform>
            <numerusform>%Ln not handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working, with %Ln things to look at</source>
        <translation>
            <numerusform>Working, with %Ln thing to look at</numerusform>
            <numerusform>Working, with %Ln things to look at</numerusform>
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
    <name>ui::Lock</name>
    <message numerus="yes">
        <source>That is not the password. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>That is not the password. Try again in %Ln second.</numerusform>
            <numerusform>That is not the password. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A moment, please: you can try again in %Ln seconds.</source>
        <translation>
            <numerusform>A moment, please: you can try again in %Ln second.</numerusform>
            <numerusform>A moment, please: you can try again in %Ln seconds.</numerusform>
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
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>%Ln line was copied.</numerusform>
            <numerusform>%Ln lines were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberColumns</name>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>in %Ln chat</numerusform>
            <numerusform>in %Ln chats</numerusform>
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
    <name>ui::NewsWords</name>
    <message numerus="yes">
        <source>%Ln questions wait for you</source>
        <translation>
            <numerusform>%Ln question waits for you</numerusform>
            <numerusform>%Ln questions wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came into your chats</source>
        <translation>
            <numerusform>%Ln person came into your chats</numerusform>
            <numerusform>%Ln people came into your chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left your chats</source>
        <translation>
            <numerusform>%Ln person left your chats</numerusform>
            <numerusform>%Ln people left your chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links were used by somebody else</source>
        <translation>
            <numerusform>%Ln link was used by somebody else</numerusform>
            <numerusform>%Ln links were used by somebody else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bot lost rights in %Ln chats</source>
        <translation>
            <numerusform>The bot lost rights in %Ln chat</numerusform>
            <numerusform>The bot lost rights in %Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things could not be done</source>
        <translation>
            <numerusform>%Ln thing could not be done</numerusform>
            <numerusform>%Ln things could not be done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>in %Ln chat</numerusform>
            <numerusform>in %Ln chats</numerusform>
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
    <name>ui::PasswordDialog</name>
    <message numerus="yes">
        <source>Take at least %Ln letters or digits.</source>
        <translation>
            <numerusform>Take at least %Ln letter or digit.</numerusform>
            <numerusform>Take at least %Ln letters or digits.</numerusform>
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
    <name>ui::PrivacySection</name>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RailModel</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <extracomment>A page and how many things wait there, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemovalWords</name>
    <message numerus="yes">
        <source>%Ln will be removed, may return with a new link</source>
        <translation>
            <numerusform>%Ln will be removed, may return with a new link</numerusform>
            <numerusform>%Ln will be removed, may return with a new link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be banned, cannot return</source>
        <translation>
            <numerusform>%Ln will be banned, cannot return</numerusform>
            <numerusform>%Ln will be banned, cannot return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay inside, without a reason to</source>
        <translation>
            <numerusform>%Ln stays inside, without a reason to</numerusform>
            <numerusform>%Ln stay inside, without a reason to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not inside</source>
        <translation>
            <numerusform>%Ln is not inside</numerusform>
            <numerusform>%Ln are not inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be removed: administrators never are</source>
        <translation>
            <numerusform>%Ln cannot be removed: administrators never are</numerusform>
            <numerusform>%Ln cannot be removed: administrators never are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay until the bot gets the right to remove people</source>
        <translation>
            <numerusform>%Ln stays until the bot gets the right to remove people</numerusform>
            <numerusform>%Ln stay until the bot gets the right to remove people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %Ln chats.</source>
        <translation>
            <numerusform>%1 leaves %Ln chat.</numerusform>
            <numerusform>%1 leaves %Ln chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done; Activity says why.</source>
        <translation>
            <numerusform>%Ln could not be done; Activity says why.</numerusform>
            <numerusform>%Ln could not be done; Activity says why.</numerusform>
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
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln s ago</numerusform>
            <numerusform>%Ln s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TokenForm</name>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>A webhook to %1 is set and %Ln message waits. Only one of you can get it.</numerusform>
            <numerusform>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln things wait for you</source>
        <translation>
            <numerusform>%Ln thing waits for you</numerusform>
            <numerusform>%Ln things wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message numerus="yes">
        <source>%1, %Ln people inside</source>
        <extracomment>How the connection is, and how many people are in the chats, e.g. &quot;Listening, 1,137 people inside&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln person inside</numerusform>
            <numerusform>%1, %Ln people inside</numerusform>
        </translation>
    </message>
</context>
</TS>
