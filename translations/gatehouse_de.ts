<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app::Desktop</name>
    <message>
        <source>The data file is damaged, so nothing more is written to it.</source>
        <translation>Die Datendatei ist beschädigt, deshalb wird nichts mehr hineingeschrieben.</translation>
    </message>
    <message>
        <source>A good copy of %1 is there.</source>
        <translation>Eine gute Kopie vom %1 ist da.</translation>
    </message>
    <message>
        <source>There is no good copy.</source>
        <translation>Es gibt keine gute Kopie.</translation>
    </message>
    <message>
        <source>Look at the choices</source>
        <translation>Möglichkeiten ansehen</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>The link leads to no place in Gatehouse.</source>
        <translation>Der Link führt zu keiner Stelle in Gatehouse.</translation>
    </message>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse, ÜBUNG</translation>
    </message>
    <message>
        <source>Decisions (%L1)</source>
        <translation>Entscheidungen (%L1)</translation>
    </message>
    <message>
        <source>Not sure whether sent (%L1)</source>
        <translation>Ungewiss, ob gesendet (%L1)</translation>
    </message>
    <message>
        <source>Failed (%L1)</source>
        <translation>Fehlgeschlagen (%L1)</translation>
    </message>
    <message>
        <source>The other window could not be started.</source>
        <translation>Das andere Fenster ließ sich nicht starten.</translation>
    </message>
</context>
<context>
    <name>app::TokenStart</name>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Dieser Token gehört zu einem anderen Bot.</translation>
    </message>
    <message>
        <source>The data here is of a different one. Another bot needs a profile of its own.</source>
        <translation>Die Daten hier gehören zu einem anderen. Ein weiterer Bot braucht ein eigenes Profil.</translation>
    </message>
    <message>
        <source>Enter the right token</source>
        <translation>Richtigen Token eingeben</translation>
    </message>
    <message>
        <source>It is encrypted with your passphrase.</source>
        <translation>Er ist mit deiner Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>The bot&apos;s token cannot be read, so Gatehouse does not listen.</source>
        <translation>Der Token des Bots ist nicht lesbar, deshalb empfängt Gatehouse nichts.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter the token</source>
        <translation>Token eingeben</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil…</translation>
    </message>
</context>
<context>
    <name>app::WindowProgram</name>
    <message>
        <source>Gatehouse cannot open its data.</source>
        <translation>Gatehouse kann seine Daten nicht öffnen.</translation>
    </message>
    <message>
        <source>The copy could not be put in place.</source>
        <translation>Die Kopie ließ sich nicht einsetzen.</translation>
    </message>
    <message>
        <source>Gatehouse cannot keep its data in %1.</source>
        <translation>Gatehouse kann seine Daten nicht in %1 ablegen.</translation>
    </message>
    <message>
        <source>It is portable here, because a folder “data” or a file “portable” is beside the program. Move the program to a folder that you may write to, or take that away.</source>
        <translation>Es läuft hier portabel, weil ein Ordner „data“ oder eine Datei „portable“ neben dem Programm liegt. Verschiebe das Programm in einen Ordner, in den du schreiben darfst, oder entferne Ordner oder Datei.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSection</name>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1</source>
        <translation>Gatehouse %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Runs the paid groups and channels of your own Telegram bot from this computer. It is free software under the GNU General Public License, version 3 or later, and is not made or endorsed by Telegram.</source>
        <translation>Verwaltet von diesem Computer aus die kostenpflichtigen Gruppen und Kanäle deines eigenen Telegram-Bots. Es ist freie Software unter der GNU General Public License, Version 3 oder neuer; es stammt nicht von Telegram und wird nicht von Telegram unterstützt.</translation>
    </message>
    <message>
        <source>Portable: everything is kept in the folder “data” beside the program, and the keychain of this computer is not used.</source>
        <translation>Portabel: Alles liegt im Ordner „data“ neben dem Programm, der Schlüsselbund dieses Computers wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>The details are versions and the kind of system, for whoever helps you. No names and no secrets are in them.</source>
        <translation>Die Angaben nennen Versionen und die Art des Systems, für alle, die dir helfen. Namen und Geheimnisse sind nicht darin.</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>Die Angaben sind kopiert.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Einmal am Tag nach neueren Versionen sehen</translation>
    </message>
    <message>
        <source>Off, nothing is ever asked. On, Gatehouse reads one public file from %1 and tells nothing about you but its own version. Nothing is downloaded or installed by itself.</source>
        <translation>Ausgeschaltet wird nie etwas abgefragt. Eingeschaltet liest Gatehouse eine öffentliche Datei von %1 und verrät von dir nichts außer der eigenen Version. Nichts wird von selbst heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>The practice Telegram asks nobody.</source>
        <translation>Das Übungs-Telegram fragt nirgends nach.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is there; this is %2.</source>
        <translation>Gatehouse %1 ist da; dies ist %2.</translation>
    </message>
    <message>
        <source>The file could not be read. Gatehouse tries again tomorrow.</source>
        <translation>Die Datei ließ sich nicht lesen. Gatehouse versucht es morgen wieder.</translation>
    </message>
    <message>
        <source>This is the newest version, as of %1.</source>
        <translation>Dies ist die neueste Version (Stand: %1).</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Gatehouse stands on the work of others. Thank you.</source>
        <translation>Gatehouse baut auf der Arbeit anderer auf. Danke.</translation>
    </message>
    <message>
        <source>Licence of %1: %2</source>
        <extracomment>For screen readers: the licence of a library.</extracomment>
        <translation>Lizenz von %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::AccessForm</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Personal links</source>
        <translation>Persönliche Links</translation>
    </message>
    <message>
        <source>Each works once, for this person only.</source>
        <translation>Jeder gilt einmal, nur für diese Person.</translation>
    </message>
    <message>
        <source>Request to join</source>
        <translation>Beitrittsanfrage</translation>
    </message>
    <message>
        <source>The person asks, Gatehouse lets exactly this person in.</source>
        <translation>Die Person fragt an, Gatehouse lässt genau sie ein.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>It is sent again.</source>
        <translation>Es wird erneut gesendet.</translation>
    </message>
    <message>
        <source>Dropped. It is not sent.</source>
        <translation>Verworfen. Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Tried again, and handled.</source>
        <translation>Erneut versucht und verarbeitet.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What waits for you, what waits to be sent, and what was done</source>
        <translation>Was auf dich wartet, was noch zu senden ist und was getan wurde</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not handled</source>
        <translation>Nicht verarbeitet</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Of everything that was sent it is known how it ended.</source>
        <translation>Von allem Gesendeten ist bekannt, wie es ausging.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Everything that arrived was handled.</source>
        <translation>Alles, was ankam, wurde verarbeitet.</translation>
    </message>
    <message>
        <source>Nothing happened yet, or nothing matches.</source>
        <translation>Noch ist nichts geschehen, oder nichts passt.</translation>
    </message>
    <message>
        <source>Person, id or chat</source>
        <translation>Person, ID oder Chat</translation>
    </message>
    <message>
        <source>It could not be loaded. The last known list is shown.</source>
        <translation>Das Laden ist nicht gelungen. Gezeigt wird die letzte bekannte Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>%Ln Zeile wurde kopiert.</numerusform>
            <numerusform>%Ln Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>The newest %1 are shown. The search finds older ones.</source>
        <translation>Die neuesten %1 werden gezeigt. Die Suche findet ältere.</translation>
    </message>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>Nichts in dieser Liste hat diese Wörter.</translation>
    </message>
    <message>
        <source>%1 are loaded, and there are more.</source>
        <translation>%1 sind geladen, und es gibt mehr.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPane</name>
    <message>
        <source>Asks for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>Why this question</source>
        <translation>Warum diese Frage</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>What each answer does</source>
        <translation>Was jede Antwort bewirkt</translation>
    </message>
    <message>
        <source>Also asked in Telegram</source>
        <translation>Auch in Telegram gefragt</translation>
    </message>
    <message>
        <source>The bot asked you there too. The first answer counts, wherever you give it.</source>
        <translation>Der Bot hat dich auch dort gefragt. Die erste Antwort zählt, egal, wo du sie gibst.</translation>
    </message>
    <message>
        <source>Not asked there. Introduce your own Telegram account in the settings, and the bot asks you.</source>
        <translation>Dort nicht gefragt. Stell dem Bot in den Einstellungen dein eigenes Telegram-Konto vor, dann fragt er dich.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Look in the program log</source>
        <translation>Im Programmprotokoll nachsehen</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Stand der Dinge</translation>
    </message>
    <message>
        <source>“Send again” may make people see it twice; “Drop” may make them never see it. Look in the chat before you choose.</source>
        <translation>Mit „Erneut senden“ sehen Leute es vielleicht doppelt, mit „Verwerfen“ vielleicht nie. Sieh im Chat nach, bevor du wählst.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Not handled: %1</source>
        <translation>Nicht verarbeitet: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>It could not be read at all. Everything else went on.</source>
        <translation>Es ließ sich gar nicht lesen. Alles andere lief weiter.</translation>
    </message>
    <message>
        <source>Only one part failed on it; everything else went on.</source>
        <translation>Nur ein Teil kam nicht damit zurecht; alles andere lief weiter.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Wie angekommen</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>ui::AddMemberDialog</name>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Add and send links</source>
        <translation>Hinzufügen und Links senden</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>Du kannst es 10 Sekunden lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Connect a chat first.</source>
        <translation>Verbinde zuerst einen Chat.</translation>
    </message>
    <message>
        <source>Say who: a name from the list, an @name or an id.</source>
        <translation>Sag, wen: einen Namen aus der Liste, einen @name oder eine ID.</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>Wähle mindestens einen Chat.</translation>
    </message>
    <message>
        <source>Nobody with this @name was seen yet. Use the id, or let the person write to the bot first.</source>
        <translation>Mit diesem @name wurde noch niemand gesehen. Nimm die ID, oder lass die Person zuerst dem Bot schreiben.</translation>
    </message>
    <message>
        <source>This person cannot be added yet.</source>
        <translation>Diese Person lässt sich noch nicht hinzufügen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chat, then what happens there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At the end of %1 the person is removed.</source>
        <translation>Nach dem letzten Tag (%1) wird die Person entfernt.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message numerus="yes">
        <source>%1 is added to %Ln chats.</source>
        <translation>
            <numerusform>%1 wird zu %Ln Chat hinzugefügt.</numerusform>
            <numerusform>%1 wird zu %Ln Chats hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be done in the chosen chats.</source>
        <translation>In den gewählten Chats ist nichts zu machen.</translation>
    </message>
    <message>
        <source>Nothing could be done in the chosen chats.</source>
        <translation>In den gewählten Chats war nichts zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats were left out.</source>
        <translation>
            <numerusform>%Ln Chat wurde ausgelassen.</numerusform>
            <numerusform>%Ln Chats wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AppearanceForm</name>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Buttons and fields as the desktop draws them</source>
        <translation>Schaltflächen und Felder so, wie die Arbeitsumgebung sie zeichnet</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>ui::Audit</name>
    <message>
        <source>%1 was let into %2</source>
        <translation>%1 wurde in %2 eingelassen</translation>
    </message>
    <message>
        <source>Let into %2.</source>
        <translation>In %2 eingelassen.</translation>
    </message>
    <message>
        <source>%1 is to leave %2</source>
        <translation>%1 soll %2 verlassen</translation>
    </message>
    <message>
        <source>Is to leave %2.</source>
        <translation>Soll %2 verlassen.</translation>
    </message>
    <message>
        <source>%1 is to be banned from %2</source>
        <translation>%1 soll in %2 gesperrt werden</translation>
    </message>
    <message>
        <source>Is to be banned from %2.</source>
        <translation>Soll in %2 gesperrt werden.</translation>
    </message>
    <message>
        <source>%1 has no reason to be in %2 any more, and stays</source>
        <translation>%1 hat keinen Anspruch mehr auf %2 und bleibt</translation>
    </message>
    <message>
        <source>Has no reason to be in %2 any more, and stays.</source>
        <translation>Hat keinen Anspruch mehr auf %2 und bleibt.</translation>
    </message>
    <message>
        <source>%1 may stay in %2</source>
        <translation>%1 darf in %2 bleiben</translation>
    </message>
    <message>
        <source>May stay in %2.</source>
        <translation>Darf in %2 bleiben.</translation>
    </message>
    <message>
        <source>The last change for %1 in %2 was taken back</source>
        <translation>Die letzte Änderung für %1 in %2 wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The last change in %2 was taken back.</source>
        <translation>Die letzte Änderung in %2 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>%1 wurde aus %2 entfernt</translation>
    </message>
    <message>
        <source>Removed from %2.</source>
        <translation>Aus %2 entfernt.</translation>
    </message>
    <message>
        <source>%1 was banned from %2</source>
        <translation>%1 wurde in %2 gesperrt</translation>
    </message>
    <message>
        <source>Banned from %2.</source>
        <translation>In %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 could not be removed from %2</source>
        <translation>%1 ließ sich nicht aus %2 entfernen</translation>
    </message>
    <message>
        <source>Could not be removed from %2.</source>
        <translation>Ließ sich nicht aus %2 entfernen.</translation>
    </message>
    <message>
        <source>The removal of %1 from %2 was given up</source>
        <translation>Die Entfernung von %1 aus %2 wurde verworfen</translation>
    </message>
    <message>
        <source>The removal from %2 was given up.</source>
        <translation>Die Entfernung aus %2 wurde verworfen.</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>%1 ist %2 beigetreten</translation>
    </message>
    <message>
        <source>Joined %2.</source>
        <translation>%2 beigetreten.</translation>
    </message>
    <message>
        <source>%1 joined %2 with the personal link</source>
        <translation>%1 ist %2 mit dem persönlichen Link beigetreten</translation>
    </message>
    <message>
        <source>Joined %2 with the personal link. The link was closed.</source>
        <translation>%2 mit dem persönlichen Link beigetreten. Der Link wurde geschlossen.</translation>
    </message>
    <message>
        <source>An administrator added %1 to %2</source>
        <translation>Ein Administrator hat %1 zu %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Added to %2 by an administrator.</source>
        <translation>Von einem Administrator zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 hat %2 verlassen</translation>
    </message>
    <message>
        <source>Left %2.</source>
        <translation>Hat %2 verlassen.</translation>
    </message>
    <message>
        <source>An administrator removed %1 from %2</source>
        <translation>Ein Administrator hat %1 aus %2 entfernt</translation>
    </message>
    <message>
        <source>Removed from %2 by an administrator.</source>
        <translation>Von einem Administrator aus %2 entfernt.</translation>
    </message>
    <message>
        <source>An administrator banned %1 from %2</source>
        <translation>Ein Administrator hat %1 in %2 gesperrt</translation>
    </message>
    <message>
        <source>Banned from %2 by an administrator.</source>
        <translation>Von einem Administrator in %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 came into %2 with the link of somebody else</source>
        <translation>%1 kam mit einem fremden Link zu %2</translation>
    </message>
    <message>
        <source>Came into %2 with the link of somebody else.</source>
        <translation>Kam mit einem fremden Link zu %2.</translation>
    </message>
    <message>
        <source>Somebody else used the link of %1 into %2: removed, a new link is sent</source>
        <translation>Jemand anders hat den Link von %1 zu %2 benutzt: entfernt, ein neuer Link wird gesendet</translation>
    </message>
    <message>
        <source>Somebody else used the %2 link. That person is removed; a new link is sent.</source>
        <translation>Jemand anders hat den Link zu %2 benutzt. Diese Person wird entfernt; ein neuer Link wird gesendet.</translation>
    </message>
    <message>
        <source>A link into %2 was made for %1</source>
        <translation>Ein Link zu %2 wurde für %1 erstellt</translation>
    </message>
    <message>
        <source>A link into %2 was made.</source>
        <translation>Ein Link zu %2 wurde erstellt.</translation>
    </message>
    <message>
        <source>No link into %2 could be made for %1</source>
        <translation>Für %1 ließ sich kein Link zu %2 erstellen</translation>
    </message>
    <message>
        <source>No link into %2 could be made.</source>
        <translation>Es ließ sich kein Link zu %2 erstellen.</translation>
    </message>
    <message>
        <source>The bot sent %1 the link into %2</source>
        <translation>Der Bot hat %1 den Link zu %2 gesendet</translation>
    </message>
    <message>
        <source>The bot sent the link into %2.</source>
        <translation>Der Bot hat den Link zu %2 gesendet.</translation>
    </message>
    <message>
        <source>The link into %2 could not be sent to %1</source>
        <translation>Der Link zu %2 ließ sich nicht an %1 senden</translation>
    </message>
    <message>
        <source>The link into %2 could not be sent.</source>
        <translation>Der Link zu %2 ließ sich nicht senden.</translation>
    </message>
    <message>
        <source>%1 asked to join %2</source>
        <translation>%1 möchte %2 beitreten</translation>
    </message>
    <message>
        <source>Asked to join %2.</source>
        <translation>Möchte %2 beitreten.</translation>
    </message>
    <message>
        <source>%1 asked to join %2 and was let in</source>
        <translation>%1 wollte %2 beitreten und wurde eingelassen</translation>
    </message>
    <message>
        <source>Asked to join %2 and was let in.</source>
        <translation>Wollte %2 beitreten und wurde eingelassen.</translation>
    </message>
    <message>
        <source>%1 asked to join %2 and was declined</source>
        <translation>%1 wollte %2 beitreten und wurde abgelehnt</translation>
    </message>
    <message>
        <source>Asked to join %2 and was declined.</source>
        <translation>Wollte %2 beitreten und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The request of %1 to join %2 was answered already, or taken back</source>
        <translation>Die Anfrage von %1, %2 beizutreten, war schon beantwortet oder zurückgezogen</translation>
    </message>
    <message>
        <source>The request to join %2 was answered already, or taken back.</source>
        <translation>Die Anfrage, %2 beizutreten, war schon beantwortet oder zurückgezogen.</translation>
    </message>
    <message>
        <source>The request of %1 to join %2 could not be answered</source>
        <translation>Die Anfrage von %1, %2 beizutreten, ließ sich nicht beantworten</translation>
    </message>
    <message>
        <source>The request to join %2 could not be answered.</source>
        <translation>Die Anfrage, %2 beizutreten, ließ sich nicht beantworten.</translation>
    </message>
    <message>
        <source>A person was forgotten</source>
        <translation>Eine Person wurde vergessen</translation>
    </message>
    <message>
        <source>Was forgotten.</source>
        <translation>Wurde vergessen.</translation>
    </message>
    <message>
        <source>The note about %1 was changed</source>
        <translation>Die Notiz zu %1 wurde geändert</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>Die Notiz wurde geändert.</translation>
    </message>
    <message>
        <source>The tags of %1 were changed</source>
        <translation>Die Schlagwörter von %1 wurden geändert</translation>
    </message>
    <message>
        <source>The tags were changed.</source>
        <translation>Die Schlagwörter wurden geändert.</translation>
    </message>
    <message>
        <source>A new way into %2 was ordered for %1</source>
        <translation>Ein neuer Zugang zu %2 wurde für %1 angefordert</translation>
    </message>
    <message>
        <source>A new way into %2 was ordered.</source>
        <translation>Ein neuer Zugang zu %2 wurde angefordert.</translation>
    </message>
    <message>
        <source>Something that had failed was sent again</source>
        <translation>Etwas Fehlgeschlagenes wurde erneut gesendet</translation>
    </message>
    <message>
        <source>Something that had failed was sent again.</source>
        <translation>Etwas Fehlgeschlagenes wurde erneut gesendet.</translation>
    </message>
    <message>
        <source>Something that waited or had failed was given up</source>
        <translation>Etwas Wartendes oder Fehlgeschlagenes wurde verworfen</translation>
    </message>
    <message>
        <source>Something that waited or had failed was given up.</source>
        <translation>Etwas Wartendes oder Fehlgeschlagenes wurde verworfen.</translation>
    </message>
    <message>
        <source>News from Telegram that had been set aside was tried again</source>
        <translation>Eine zurückgelegte Meldung von Telegram wurde erneut versucht</translation>
    </message>
    <message>
        <source>Automation was paused</source>
        <translation>Die Automatik wurde pausiert</translation>
    </message>
    <message>
        <source>Automation was switched on again</source>
        <translation>Die Automatik wurde wieder eingeschaltet</translation>
    </message>
    <message>
        <source>A token of the bot was given</source>
        <translation>Ein Token des Bots wurde eingegeben</translation>
    </message>
    <message>
        <source>The token of the bot was forgotten</source>
        <translation>Der Token des Bots wurde vergessen</translation>
    </message>
    <message>
        <source>The webhook was removed, so that Gatehouse gets what comes</source>
        <translation>Der Webhook wurde entfernt, damit Gatehouse bekommt, was ankommt</translation>
    </message>
    <message>
        <source>The way to the internet was changed</source>
        <translation>Der Weg ins Internet wurde geändert</translation>
    </message>
    <message>
        <source>The bot does not write to the owner any more</source>
        <translation>Der Bot schreibt dem Eigentümer nicht mehr</translation>
    </message>
    <message>
        <source>A link was made with which the owner introduces themselves</source>
        <translation>Ein Link wurde erstellt, mit dem sich der Eigentümer vorstellt</translation>
    </message>
    <message>
        <source>%1 is the owner now</source>
        <translation>%1 ist jetzt der Eigentümer</translation>
    </message>
    <message>
        <source>Became the owner.</source>
        <translation>Ist jetzt der Eigentümer.</translation>
    </message>
    <message>
        <source>%2 was connected</source>
        <translation>%2 wurde verbunden</translation>
    </message>
    <message>
        <source>%2 was connected again</source>
        <translation>%2 wurde wieder verbunden</translation>
    </message>
    <message>
        <source>%2 was disconnected; nobody was removed</source>
        <translation>%2 wurde getrennt; niemand wurde entfernt</translation>
    </message>
    <message>
        <source>%2 was put aside</source>
        <translation>%2 wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>How people get into %2 was changed</source>
        <translation>Wie man in %2 eingelassen wird, wurde geändert</translation>
    </message>
    <message>
        <source>Telegram was asked again what the bot may do in %2</source>
        <translation>Telegram wurde erneut gefragt, was der Bot in %2 darf</translation>
    </message>
    <message>
        <source>Telegram was asked again what the bot may do in every chat</source>
        <translation>Telegram wurde erneut gefragt, was der Bot in jedem Chat darf</translation>
    </message>
    <message>
        <source>A code was made that connects a chat</source>
        <translation>Ein Code wurde erstellt, der einen Chat verbindet</translation>
    </message>
    <message>
        <source>The code that connects a chat was withdrawn unused</source>
        <translation>Der Code, der einen Chat verbindet, wurde unbenutzt zurückgezogen</translation>
    </message>
    <message>
        <source>The question about a missing right in %2 was put off</source>
        <translation>Die Frage nach einem fehlenden Recht in %2 wurde aufgeschoben</translation>
    </message>
    <message>
        <source>The bot was told to leave somebody else&apos;s chat</source>
        <translation>Der Bot wurde angewiesen, einen fremden Chat zu verlassen</translation>
    </message>
    <message>
        <source>The question about somebody else&apos;s chat was put aside</source>
        <translation>Die Frage zu einem fremden Chat wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>The open links into %2 were closed</source>
        <translation>Die offenen Links zu %2 wurden geschlossen</translation>
    </message>
    <message>
        <source>Links into %2 are still open: the bot may not close them</source>
        <translation>Links zu %2 sind noch offen: Der Bot darf sie nicht schließen</translation>
    </message>
    <message>
        <source>%2 became a supergroup and got a new id</source>
        <translation>%2 wurde zur Supergruppe und bekam eine neue ID</translation>
    </message>
    <message>
        <source>%2 took a right away from the bot</source>
        <translation>%2 hat dem Bot ein Recht entzogen</translation>
    </message>
    <message>
        <source>The bot was removed from %2</source>
        <translation>Der Bot wurde aus %2 entfernt</translation>
    </message>
    <message>
        <source>The bot is back in %2</source>
        <translation>Der Bot ist zurück in %2</translation>
    </message>
    <message>
        <source>you, here</source>
        <translation>du, hier</translation>
    </message>
    <message>
        <source>you, in Telegram</source>
        <translation>du, in Telegram</translation>
    </message>
    <message>
        <source>in Telegram</source>
        <translation>in Telegram</translation>
    </message>
    <message>
        <source>Another Bot API server was chosen</source>
        <translation>Ein anderer Bot-API-Server wurde gewählt</translation>
    </message>
    <message>
        <source>%1 was found to be in %2</source>
        <translation>%1 ist, wie sich zeigt, in %2</translation>
    </message>
    <message>
        <source>Found to be in %2. Nobody saw them come.</source>
        <translation>Ist, wie sich zeigt, in %2. Niemand hat den Beitritt gesehen.</translation>
    </message>
    <message>
        <source>%1 was found not to be in %2</source>
        <translation>%1 ist, wie sich zeigt, nicht mehr in %2</translation>
    </message>
    <message>
        <source>Found not to be in %2.</source>
        <translation>Ist, wie sich zeigt, nicht mehr in %2.</translation>
    </message>
    <message>
        <source>%1 did not have to be removed: Telegram does not know them in %2</source>
        <translation>%1 musste nicht entfernt werden: Telegram kennt die Person in %2 nicht</translation>
    </message>
    <message>
        <source>Did not have to be removed: not known to Telegram in %2.</source>
        <translation>Musste nicht entfernt werden: Telegram kennt die Person in %2 nicht.</translation>
    </message>
    <message>
        <source>A copy took the place of the damaged data, and automation was paused</source>
        <translation>Eine Kopie nahm den Platz der beschädigten Daten ein, und die Automatik wurde pausiert</translation>
    </message>
</context>
<context>
    <name>ui::AuditModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>ui::BotSection</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>Bot teilen…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Token ersetzen…</translation>
    </message>
    <message>
        <source>Forget token…</source>
        <translation>Token vergessen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Diesen Token verwenden</translation>
    </message>
    <message>
        <source>The practice Telegram needs no token.</source>
        <translation>Das Übungs-Telegram braucht keinen Token.</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>Der neue Token ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Den Token vergessen</translation>
    </message>
    <message>
        <source>The token is deleted from where it is kept, and Gatehouse stops listening. Everything else stays. To go on, paste a token of the same bot. To make the old one useless everywhere, send /revoke to BotFather.</source>
        <translation>Der Token wird dort gelöscht, wo er liegt, und Gatehouse empfängt nichts mehr. Alles andere bleibt. Um weiterzumachen, füge einen Token desselben Bots ein. Damit der alte nirgends mehr gilt, sende /revoke an BotFather.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>Der Token ist vergessen.</translation>
    </message>
    <message>
        <source>Take over from another service</source>
        <translation>Von einem anderen Dienst übernehmen</translation>
    </message>
    <message>
        <source>Telegram hands this bot&apos;s messages to %1 now. The address is taken out of the bot: that service gets nothing more from it, and Gatehouse gets everything, with what waits.</source>
        <translation>Telegram gibt die Nachrichten dieses Bots zurzeit an %1. Die Adresse wird aus dem Bot entfernt: Jener Dienst bekommt nichts mehr von ihm, und Gatehouse bekommt alles, auch was schon wartet.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>einen anderen Dienst</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Gatehouse gets this bot&apos;s messages now.</source>
        <translation>Gatehouse bekommt jetzt die Nachrichten dieses Bots.</translation>
    </message>
    <message>
        <source>%1, %2, id %3</source>
        <translation>%1, %2, ID %3</translation>
    </message>
    <message>
        <source>No bot yet.</source>
        <translation>Noch kein Bot.</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>Token eingeben…</translation>
    </message>
</context>
<context>
    <name>ui::BotStep</name>
    <message>
        <source>Your bot</source>
        <translation>Dein Bot</translation>
    </message>
    <message>
        <source>Bring its token</source>
        <translation>Bring seinen Token mit</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>Verbinde deinen Bot</translation>
    </message>
    <message>
        <source>Telegram gives every bot a token, a kind of key. BotFather, Telegram&apos;s own bot, hands it out.</source>
        <translation>Telegram gibt jedem Bot einen Token, eine Art Schlüssel. BotFather, Telegrams eigener Bot, händigt ihn aus.</translation>
    </message>
    <message>
        <source>Open BotFather</source>
        <translation>BotFather öffnen</translation>
    </message>
    <message>
        <source>Open BotFather in Telegram.</source>
        <translation>Öffne BotFather in Telegram.</translation>
    </message>
    <message>
        <source>Send /newbot and answer its two questions. Have one already? Send /token.</source>
        <translation>Sende /newbot und beantworte seine zwei Fragen. Hast du schon einen? Sende /token.</translation>
    </message>
    <message>
        <source>Copy its answer and paste it here. The whole message is fine, Gatehouse finds the token in it.</source>
        <translation>Kopiere seine Antwort und füge sie hier ein. Die ganze Nachricht geht auch, Gatehouse findet den Token darin.</translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Counting what will happen…</source>
        <extracomment>How many people are looked at of how many.</extracomment>
        <translation>Es wird gezählt, was geschehen wird…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>It ended after %1 of %2 people.</source>
        <extracomment>How far it got before it was stopped or failed.</extracomment>
        <translation>Es endete nach %1 von %2 Personen.</translation>
    </message>
</context>
<context>
    <name>ui::Calls</name>
    <message>
        <source>Invite %1 to %2</source>
        <translation>%1 zu %2 einladen</translation>
    </message>
    <message>
        <source>Let %1 into %2</source>
        <translation>%1 in %2 einlassen</translation>
    </message>
    <message>
        <source>Decline %1 for %2</source>
        <translation>%1 für %2 ablehnen</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Ban %1 from %2</source>
        <translation>%1 in %2 sperren</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Write into %1</source>
        <translation>In %1 schreiben</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>Make a link into %2 for %1</source>
        <translation>Link zu %2 für %1 erstellen</translation>
    </message>
    <message>
        <source>Close the link of %1 into %2</source>
        <translation>Link von %1 zu %2 schließen</translation>
    </message>
    <message>
        <source>Close a link into %1</source>
        <translation>Einen Link zu %1 schließen</translation>
    </message>
    <message>
        <source>Make way for %1 into %2</source>
        <translation>%1 den Weg in %2 freigeben</translation>
    </message>
    <message>
        <source>Ask whether %1 is in %2</source>
        <translation>Fragen, ob %1 in %2 ist</translation>
    </message>
    <message>
        <source>Delete a message in %1</source>
        <translation>Eine Nachricht in %1 löschen</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1 verlassen</translation>
    </message>
    <message>
        <source>Answer a button</source>
        <translation>Knopfdruck beantworten</translation>
    </message>
    <message>
        <source>Change a message</source>
        <translation>Eine Nachricht ändern</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Nach %1 fragen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is the name of a method of the Bot API.</extracomment>
        <translation>%1 aufrufen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>%1 Telegram says: %2</source>
        <extracomment>%2 are Telegram&apos;s own words.</extracomment>
        <translation>%1 Telegram sagt: %2</translation>
    </message>
    <message>
        <source>Sent, but no answer came. It may have been done.</source>
        <translation>Gesendet, aber es kam keine Antwort. Vielleicht ist es geschehen.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>As soon as it is its turn</source>
        <translation>Sobald es an der Reihe ist</translation>
    </message>
    <message>
        <source>A right that is needed was taken away.</source>
        <translation>Ein nötiges Recht wurde entzogen.</translation>
    </message>
    <message>
        <source>May %1 stay in %2?</source>
        <translation>Darf %1 in %2 bleiben?</translation>
    </message>
    <message>
        <source>An administrator added or approved them. Gatehouse knows no other reason why they are inside.</source>
        <translation>Ein Administrator hat die Person hinzugefügt oder bestätigt. Einen anderen Grund, warum sie drin ist, kennt Gatehouse nicht.</translation>
    </message>
    <message>
        <source>%1: the bot lost a right</source>
        <translation>%1: Der Bot hat ein Recht verloren</translation>
    </message>
    <message>
        <source>Somebody put the bot into a chat of theirs. Leave it?</source>
        <translation>Jemand hat den Bot in einen fremden Chat geholt. Soll er ihn verlassen?</translation>
    </message>
    <message>
        <source>It was not you who made the bot administrator there. Nothing of that chat is kept.</source>
        <translation>Nicht du hast den Bot dort zum Administrator gemacht. Von diesem Chat wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>Bleiben lassen</translation>
    </message>
    <message>
        <source>Stays without an end. Written down as let in by hand.</source>
        <translation>Bleibt ohne Ende. Notiert als von Hand eingelassen.</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>Stays to the day you pick, then leaves as usual.</source>
        <translation>Bleibt bis zu dem Tag, den du wählst, und geht dann wie üblich.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leaves %1 in 10 s, may come back with a new link.</source>
        <translation>Verlässt %1 in 10 s, darf mit neuem Link zurück.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Asks Telegram what the bot may do there now.</source>
        <translation>Fragt Telegram, was der Bot dort jetzt darf.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The right stays missing; the Chats page goes on showing it.</source>
        <translation>Das Recht fehlt weiter; die Seite „Chats“ zeigt es weiterhin.</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Dort bleiben</translation>
    </message>
    <message>
        <source>The bot stays and does nothing there.</source>
        <translation>Der Bot bleibt und tut dort nichts.</translation>
    </message>
    <message>
        <source>Leave the chat</source>
        <translation>Chat verlassen</translation>
    </message>
    <message>
        <source>The bot leaves that chat.</source>
        <translation>Der Bot verlässt diesen Chat.</translation>
    </message>
    <message>
        <source>Settled by itself: %1</source>
        <translation>Von selbst erledigt: %1</translation>
    </message>
    <message>
        <source>%1 may stay in %2</source>
        <translation>%1 darf in %2 bleiben</translation>
    </message>
    <message>
        <source>%1 may stay in %2 for a while</source>
        <translation>%1 darf eine Weile in %2 bleiben</translation>
    </message>
    <message>
        <source>%1 had to leave %2</source>
        <translation>%1 musste %2 verlassen</translation>
    </message>
    <message>
        <source>The bot left a chat of somebody else</source>
        <translation>Der Bot hat einen fremden Chat verlassen</translation>
    </message>
</context>
<context>
    <name>ui::CallsModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>ui::ChatPane</name>
    <message>
        <source>Who is inside</source>
        <translation>Wer drin ist</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>What the bot may do here</source>
        <translation>Was der Bot hier darf</translation>
    </message>
    <message>
        <source>The bot is not in this chat any more.</source>
        <translation>Der Bot ist nicht mehr in diesem Chat.</translation>
    </message>
    <message>
        <source>Add it again as administrator. Everything known of the chat is still here.</source>
        <translation>Füge ihn wieder als Administrator hinzu. Alles, was über den Chat bekannt ist, ist noch da.</translation>
    </message>
    <message>
        <source>This is a basic group</source>
        <translation>Dies ist eine einfache Gruppe</translation>
    </message>
    <message>
        <source>Telegram makes it a supergroup as soon as, for example, its history is made visible for new members. Gatehouse follows by itself. Until then removed people stay out only until they are invited again.</source>
        <translation>Telegram macht sie zur Supergruppe, sobald zum Beispiel ihr Verlauf für neue Mitglieder sichtbar wird. Gatehouse zieht von selbst mit. Bis dahin bleiben Entfernte nur so lange draußen, bis jemand sie wieder einlädt.</translation>
    </message>
    <message>
        <source>%1: missing since %2</source>
        <translation>%1: fehlt seit %2</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>Open Telegram</source>
        <translation>Telegram öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>How people are let in</source>
        <translation>Wie Leute eingelassen werden</translation>
    </message>
    <message>
        <source>Let people in by personal links</source>
        <translation>Mit persönlichen Links einlassen</translation>
    </message>
    <message>
        <source>Let people in by request to join</source>
        <translation>Auf Beitrittsanfrage einlassen</translation>
    </message>
    <message>
        <source>Telegram id</source>
        <translation>Telegram-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Known inside</source>
        <translation>Bekannt drin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Here before us</source>
        <translation>Schon vorher da</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, never touched</source>
        <translation>
            <numerusform>%Ln Person, nie angetastet</numerusform>
            <numerusform>%Ln Personen, nie angetastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Open links</source>
        <translation>Offene Links</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>ui::ChatStep</name>
    <message>
        <source>Your first chat</source>
        <translation>Dein erster Chat</translation>
    </message>
    <message>
        <source>A group or a channel</source>
        <translation>Eine Gruppe oder ein Kanal</translation>
    </message>
    <message>
        <source>Connect your first chat</source>
        <translation>Verbinde deinen ersten Chat</translation>
    </message>
    <message>
        <source>Everyone who is inside stays. More chats can be connected later.</source>
        <translation>Alle, die drin sind, bleiben. Weitere Chats kannst du später verbinden.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
</context>
<context>
    <name>ui::ChatsModel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Invite
people</source>
        <extracomment>The right to invite people, as a narrow column&apos;s header.</extracomment>
        <translation>Leute
einladen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>The right to remove people, as a narrow column&apos;s header.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The right to delete messages, as a narrow column&apos;s header.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The right to post messages, as a narrow column&apos;s header.</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln bekannt</numerusform>
            <numerusform>%Ln bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not needed here</source>
        <translation>%1: hier nicht nötig</translation>
    </message>
    <message>
        <source>%1: missing. %2</source>
        <translation>%1: fehlt. %2</translation>
    </message>
    <message>
        <source>%1: given</source>
        <translation>%1: erteilt</translation>
    </message>
    <message>
        <source>Bot is out</source>
        <translation>Bot ist draußen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rights missing</source>
        <translation>
            <numerusform>%Ln Recht fehlt</numerusform>
            <numerusform>%Ln Rechte fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Basic group</source>
        <translation>Einfache Gruppe</translation>
    </message>
    <message>
        <source>Links for all</source>
        <translation>Links für alle</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>ui::ChatsPage</name>
    <message>
        <source>Checked.</source>
        <translation>Geprüft.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>Chat verbinden</translation>
    </message>
    <message>
        <source>No chat is connected yet</source>
        <translation>Noch ist kein Chat verbunden</translation>
    </message>
    <message>
        <source>Connect the groups and channels that your bot keeps the gate of. Everyone inside stays, and is never touched.</source>
        <translation>Verbinde die Gruppen und Kanäle, deren Tor dein Bot hütet. Alle, die drin sind, bleiben und werden nie angetastet.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Einen Chat verbinden</translation>
    </message>
    <message>
        <source>Make the bot administrator, then post a code. It takes a minute.</source>
        <translation>Mach den Bot zum Administrator und sende dann einen Code. Das dauert eine Minute.</translation>
    </message>
    <message>
        <source>Connected chats</source>
        <translation>Verbundene Chats</translation>
    </message>
    <message>
        <source>Use join requests</source>
        <translation>Beitrittsanfragen nutzen</translation>
    </message>
    <message>
        <source>Chats could not be loaded. The last known list is shown.</source>
        <translation>Die Chats ließen sich nicht laden. Gezeigt wird die letzte bekannte Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>&quot;4 connected&quot;, then when they were checked.</extracomment>
        <translation>%1, geprüft %2</translation>
    </message>
    <message>
        <source>%1 is public, so its address works for everybody</source>
        <translation>%1 ist öffentlich, die Adresse gilt also für alle</translation>
    </message>
    <message>
        <source>A personal link cannot keep others out. People can be asked to request joining instead; Gatehouse then lets only the right ones in.</source>
        <translation>Ein persönlicher Link hält andere nicht fern. Stattdessen können Leute den Beitritt anfragen; Gatehouse lässt dann nur die richtigen ein.</translation>
    </message>
    <message>
        <source>People are let in by request from now on.</source>
        <translation>Ab jetzt wird auf Anfrage eingelassen.</translation>
    </message>
    <message>
        <source>Found, not connected</source>
        <translation>Gefunden, nicht verbunden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>%1. You made the bot administrator %2.</source>
        <translation>%1. Du hast den Bot %2 zum Administrator gemacht.</translation>
    </message>
    <message>
        <source>%1. Disconnected %2; its history is kept.</source>
        <translation>%1. Getrennt %2; der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>%1 is connected. Everyone inside stays.</source>
        <translation>%1 ist verbunden. Alle, die drin sind, bleiben.</translation>
    </message>
    <message>
        <source>Telegram is asked about every chat.</source>
        <translation>Telegram wird nach jedem Chat gefragt.</translation>
    </message>
    <message>
        <source>%1 is disconnected. Nobody was removed.</source>
        <translation>%1 ist getrennt. Niemand wurde entfernt.</translation>
    </message>
    <message>
        <source>Search the chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>No chat has these words.</source>
        <translation>Kein Chat hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmDialog</name>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a chat</source>
        <translation>Einen Chat verbinden</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What arrived so far</source>
        <translation>Was bisher ankam</translation>
    </message>
    <message>
        <source>Nothing arrives?</source>
        <translation>Nichts kommt an?</translation>
    </message>
    <message>
        <source>Is the bot administrator in the very chat you post in? Are you administrator too?</source>
        <translation>Ist der Bot Administrator in genau dem Chat, in dem du sendest? Bist du selbst auch Administrator?</translation>
    </message>
</context>
<context>
    <name>ui::ConnectSteps</name>
    <message>
        <source>Make the bot administrator</source>
        <translation>Mach den Bot zum Administrator</translation>
    </message>
    <message>
        <source>Telegram opens with the rights that Gatehouse needs already chosen: invite people, remove people, delete messages. Pick the chat and save.</source>
        <translation>Telegram öffnet sich und hat die Rechte, die Gatehouse braucht, schon gewählt: Leute einladen, Leute entfernen, Nachrichten löschen. Wähle den Chat und speichere.</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Gruppe wählen</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Kanal wählen</translation>
    </message>
    <message>
        <source>Post this code in the chat</source>
        <translation>Sende diesen Code im Chat</translation>
    </message>
    <message>
        <source>As a new message, exactly as it is: not as a reply, not by editing. Gatehouse deletes it afterwards.</source>
        <translation>Als neue Nachricht, genau so, wie er ist: nicht als Antwort, nicht durch Bearbeiten. Gatehouse löscht ihn danach.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Listening. It takes a second or two after you post.</source>
        <translation>Empfang läuft. Nach dem Senden dauert es ein, zwei Sekunden.</translation>
    </message>
    <message>
        <source>The code was copied. Paste it into the chat.</source>
        <translation>Der Code wurde kopiert. Füge ihn im Chat ein.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Everyone inside now stays, as “here before us”, and is never touched.</source>
        <translation>Alle, die jetzt drin sind, bleiben als „schon vorher da“ und werden nie angetastet.</translation>
    </message>
    <message>
        <source>%1 is connected. It is a basic group: Gatehouse follows when Telegram makes it a supergroup.</source>
        <translation>%1 ist verbunden. Es ist eine einfache Gruppe: Gatehouse zieht mit, wenn Telegram sie zur Supergruppe macht.</translation>
    </message>
    <message>
        <source>%1 is connected. It is public, so links do not keep others out; let people in by request instead.</source>
        <translation>%1 ist verbunden. Der Chat ist öffentlich, Links halten also niemanden fern; lass Leute stattdessen auf Anfrage ein.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>You made the bot administrator of %1.</source>
        <translation>Du hast den Bot zum Administrator von %1 gemacht.</translation>
    </message>
    <message>
        <source>Gatehouse knows you, so this chat needs no code.</source>
        <translation>Gatehouse kennt dich, dieser Chat braucht also keinen Code.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>This code ran out after 5 minutes. Make a new one.</source>
        <translation>Dieser Code ist nach 5 Minuten abgelaufen. Erstelle einen neuen.</translation>
    </message>
    <message>
        <source>Good for %1 more minutes</source>
        <translation>Noch %1 Minuten gültig</translation>
    </message>
    <message>
        <source>There is no Telegram to open in practice</source>
        <translation>Beim Üben gibt es kein Telegram, das sich öffnen ließe</translation>
    </message>
    <message>
        <source>Gatehouse can act as you there: make a group, make the bot administrator and post the code. What comes then is the real thing.</source>
        <translation>Gatehouse kann dort für dich handeln: eine Gruppe anlegen, den Bot zum Administrator machen und den Code posten. Was danach kommt, ist wie in Wirklichkeit.</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Für mich erledigen</translation>
    </message>
</context>
<context>
    <name>ui::Connecting</name>
    <message>
        <source>The bot became administrator of %2</source>
        <translation>Der Bot wurde Administrator von %2</translation>
    </message>
    <message>
        <source>The bot is no administrator of %2 any more</source>
        <translation>Der Bot ist nicht mehr Administrator von %2</translation>
    </message>
    <message>
        <source>Make it administrator again, then post the code.</source>
        <translation>Mach ihn wieder zum Administrator und sende dann den Code.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 as a reply</source>
        <translation>%1 hat den Code in %2 als Antwort gesendet</translation>
    </message>
    <message>
        <source>A reply does not count. Post it as a message of its own.</source>
        <translation>Eine Antwort zählt nicht. Sende ihn als eigene Nachricht.</translation>
    </message>
    <message>
        <source>%1 forwarded the code to %2</source>
        <translation>%1 hat den Code an %2 weitergeleitet</translation>
    </message>
    <message>
        <source>A forwarded message does not count. Copy the code and post it.</source>
        <translation>Eine weitergeleitete Nachricht zählt nicht. Kopiere den Code und sende ihn.</translation>
    </message>
    <message>
        <source>%1 edited a message in %2 into the code</source>
        <translation>%1 hat in %2 eine Nachricht zum Code umgeschrieben</translation>
    </message>
    <message>
        <source>An edit does not count. Post it as a new message.</source>
        <translation>Bearbeiten zählt nicht. Sende ihn als neue Nachricht.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 in small letters</source>
        <translation>%1 hat den Code in %2 in Kleinbuchstaben gesendet</translation>
    </message>
    <message>
        <source>The code is in capitals. Copy it instead of typing.</source>
        <translation>Der Code besteht aus Großbuchstaben. Kopiere ihn, statt ihn zu tippen.</translation>
    </message>
    <message>
        <source>%1 posted only the second half in %2</source>
        <translation>%1 hat in %2 nur die zweite Hälfte gesendet</translation>
    </message>
    <message>
        <source>VERIFY_ belongs to it. Copy the whole code.</source>
        <translation>VERIFY_ gehört dazu. Kopiere den ganzen Code.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 among other words</source>
        <translation>%1 hat den Code in %2 zwischen anderen Wörtern gesendet</translation>
    </message>
    <message>
        <source>Post only the code, nothing else.</source>
        <translation>Sende nur den Code, sonst nichts.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 too late</source>
        <translation>%1 hat den Code in %2 zu spät gesendet</translation>
    </message>
    <message>
        <source>This code ran out after 5 minutes. Make a new one.</source>
        <translation>Dieser Code ist nach 5 Minuten abgelaufen. Erstelle einen neuen.</translation>
    </message>
    <message>
        <source>The code arrived in %2, but Telegram did not answer questions about it</source>
        <translation>Der Code kam in %2 an, aber Telegram hat Fragen dazu nicht beantwortet</translation>
    </message>
    <message>
        <source>Make a new code and post that one.</source>
        <translation>Erstelle einen neuen Code und sende diesen.</translation>
    </message>
    <message>
        <source>%1 posted an older code in %2</source>
        <translation>%1 hat in %2 einen älteren Code gesendet</translation>
    </message>
    <message>
        <source>A newer code was made since. Post the one that is shown.</source>
        <translation>Inzwischen gibt es einen neueren Code. Sende den, der gezeigt wird.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 without being administrator</source>
        <translation>%1 hat den Code in %2 gesendet, ohne Administrator zu sein</translation>
    </message>
    <message>
        <source>Somebody who is administrator there must post it.</source>
        <translation>Senden muss ihn jemand, der dort Administrator ist.</translation>
    </message>
    <message>
        <source>The code arrived in %2, but the bot is no administrator there</source>
        <translation>Der Code kam in %2 an, aber der Bot ist dort nicht Administrator</translation>
    </message>
    <message>
        <source>Make the bot administrator, then post the code again.</source>
        <translation>Mach den Bot zum Administrator und sende den Code dann erneut.</translation>
    </message>
    <message>
        <source>%1 sent the code where no chat can be connected</source>
        <translation>%1 hat den Code gesendet, wo sich kein Chat verbinden lässt</translation>
    </message>
    <message>
        <source>Post it in the group or channel itself, not to the bot.</source>
        <translation>Sende ihn in der Gruppe oder im Kanal selbst, nicht an den Bot.</translation>
    </message>
    <message>
        <source>%2 is connected</source>
        <translation>%2 ist verbunden</translation>
    </message>
    <message>
        <source>Something arrived in %1</source>
        <translation>In %1 ist etwas angekommen</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionWords</name>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Wartet auf die erste Antwort</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Letzte Antwort %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Noch kein Bot</translation>
    </message>
    <message>
        <source>Bring its token to begin</source>
        <translation>Zum Anfangen fehlt sein Token</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Asking Telegram</source>
        <translation>Telegram wird gefragt</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Falscher Token</translation>
    </message>
    <message>
        <source>Telegram does not know it</source>
        <translation>Telegram kennt ihn nicht</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>A new one is needed</source>
        <translation>Ein neuer ist nötig</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Empfängt nicht</translation>
    </message>
    <message>
        <source>Another service gets the messages</source>
        <translation>Ein anderer Dienst bekommt die Nachrichten</translation>
    </message>
    <message>
        <source>Another program uses this bot</source>
        <translation>Ein anderes Programm benutzt diesen Bot</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The data cannot be saved</source>
        <translation>Die Daten lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>A webhook to %1 is set. Only one of you can get the messages.</source>
        <translation>Ein Webhook zu %1 ist gesetzt. Nur einer von euch kann die Nachrichten bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>Ein Webhook zu %1 ist gesetzt, und %Ln Nachricht wartet. Nur einer von euch kann sie bekommen.</numerusform>
            <numerusform>Ein Webhook zu %1 ist gesetzt, und %Ln Nachrichten warten. Nur einer von euch kann sie bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram does not know this token.</source>
        <translation>Telegram kennt diesen Token nicht.</translation>
    </message>
    <message>
        <source>Copy it again from BotFather.</source>
        <translation>Kopiere ihn noch einmal von BotFather.</translation>
    </message>
    <message>
        <source>The token was revoked.</source>
        <translation>Der Token wurde widerrufen.</translation>
    </message>
    <message>
        <source>Get a new one from BotFather. Everything that waits is kept.</source>
        <translation>Hol dir einen neuen von BotFather. Alles, was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Another service fetches this bot&apos;s messages.</source>
        <translation>Ein anderer Dienst holt die Nachrichten dieses Bots ab.</translation>
    </message>
    <message>
        <source>Another program fetches this bot&apos;s messages.</source>
        <translation>Ein anderes Programm holt die Nachrichten dieses Bots ab.</translation>
    </message>
    <message>
        <source>Stop it, or make a new token. Gatehouse keeps trying.</source>
        <translation>Beende es, oder erstelle einen neuen Token. Gatehouse versucht es weiter.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Seit %1 offline.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>Everything is kept and sent later.</source>
        <translation>Alles bleibt erhalten und wird später gesendet.</translation>
    </message>
    <message>
        <source>The data cannot be saved, so Gatehouse stopped listening.</source>
        <translation>Die Daten lassen sich nicht speichern, deshalb empfängt Gatehouse nichts mehr.</translation>
    </message>
    <message>
        <source>Nothing is lost: Telegram keeps messages for 24 hours.</source>
        <translation>Nichts geht verloren: Telegram behält Nachrichten 24 Stunden lang.</translation>
    </message>
    <message>
        <source>The disk is full, so Gatehouse stopped listening.</source>
        <translation>Der Datenträger ist voll, deshalb empfängt Gatehouse nichts mehr.</translation>
    </message>
    <message>
        <source>Free some space; it goes on by itself. Telegram keeps messages for 24 hours.</source>
        <translation>Schaff etwas Platz; dann geht es von selbst weiter. Telegram behält Nachrichten 24 Stunden lang.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>You can look, but nothing is changed or fetched.</source>
        <translation>Du kannst alles ansehen, aber nichts wird geändert oder abgeholt.</translation>
    </message>
    <message>
        <source>The data file is damaged, so nothing more is written to it.</source>
        <translation>Die Datendatei ist beschädigt, deshalb wird nichts mehr hineingeschrieben.</translation>
    </message>
    <message>
        <source>Gatehouse stopped listening. Telegram keeps messages for 24 hours.</source>
        <translation>Gatehouse empfängt nichts mehr. Telegram behält Nachrichten 24 Stunden lang.</translation>
    </message>
    <message>
        <source>Paused until you switch it on</source>
        <translation>Pausiert, bis du fortsetzt</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Telegram asks for a pause: %1</source>
        <translation>Telegram bittet um Pause: %1</translation>
    </message>
    <message>
        <source>Sending goes on in %1</source>
        <translation>Senden geht weiter in %1</translation>
    </message>
</context>
<context>
    <name>ui::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A tab and how much is behind it, for screen readers.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::DamageDialog</name>
    <message>
        <source>The data file is damaged</source>
        <translation>Die Datendatei ist beschädigt</translation>
    </message>
    <message>
        <source>A disk fault, a power cut or another program damaged the file in which Gatehouse keeps chats and members. It has stopped writing to it and listening to Telegram, so that nothing gets worse.</source>
        <translation>Ein Plattenschaden, ein Stromausfall oder ein anderes Programm hat die Datei beschädigt, in der Gatehouse Chats und Mitglieder aufbewahrt. Es schreibt nicht mehr hinein und empfängt nichts mehr von Telegram, damit nichts schlimmer wird.</translation>
    </message>
    <message>
        <source>The newest good copy is of %1. What happened since is not in it, except what Telegram still has: the messages and joins of the last 24 hours. Nobody is removed from a chat by this.</source>
        <translation>Die neueste gute Kopie ist vom %1. Was seither geschah, fehlt darin, außer dem, was Telegram noch hat: die Nachrichten und Beitritte der letzten 24 Stunden. Niemand wird dadurch aus einem Chat entfernt.</translation>
    </message>
    <message>
        <source>There is no good copy. Gatehouse can go on with empty data: connect your chats again, and it learns who is inside. Nobody is removed from a chat by this.</source>
        <translation>Es gibt keine gute Kopie. Gatehouse kann mit leeren Daten weitermachen: Verbinde deine Chats wieder, dann lernt es, wer drin ist. Niemand wird dadurch aus einem Chat entfernt.</translation>
    </message>
    <message>
        <source>The damaged file stays in %1, under another name, so that it can be looked into later.</source>
        <translation>Die beschädigte Datei bleibt unter anderem Namen in %1, damit man sie später untersuchen kann.</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>Kopie verwenden</translation>
    </message>
    <message>
        <source>Go on with empty data</source>
        <translation>Mit leeren Daten weiter</translation>
    </message>
    <message>
        <source>Automation is paused then. Look through your members first: who was given more time since the copy was made has to be given it again. Then switch it on.</source>
        <translation>Die Automatik pausiert dann. Sieh zuerst deine Mitglieder durch: Wer seit der Kopie mehr Zeit bekommen hat, muss sie noch einmal bekommen. Schalte sie danach wieder ein.</translation>
    </message>
</context>
<context>
    <name>ui::DataSection</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Everything that Gatehouse knows is in this folder. Token and passwords are never in it as plain text.</source>
        <translation>Alles, was Gatehouse weiß, liegt in diesem Ordner. Token und Passwörter stehen nie im Klartext darin.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>All members with their chats, states and dates, for a spreadsheet or another program. Names are in it: keep the file as safe as you keep Gatehouse.</source>
        <translation>Alle Mitglieder mit Chats, Status und Datum, für eine Tabelle oder ein anderes Programm. Namen stehen darin: Bewahre die Datei so sicher auf wie Gatehouse selbst.</translation>
    </message>
    <message>
        <source>Members as CSV…</source>
        <translation>Mitglieder als CSV…</translation>
    </message>
    <message>
        <source>Members as JSON…</source>
        <translation>Mitglieder als JSON…</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Tägliche Kopien</translation>
    </message>
    <message>
        <source>Gatehouse makes a checked copy of its data each day and keeps seven of them. If the data is ever damaged, it offers the newest good one.</source>
        <translation>Gatehouse macht jeden Tag eine geprüfte Kopie seiner Daten und behält sieben davon. Sind die Daten einmal beschädigt, bietet es die neueste gute an.</translation>
    </message>
    <message>
        <source>There is no copy yet; the first one is made soon.</source>
        <translation>Es gibt noch keine Kopie; die erste wird bald gemacht.</translation>
    </message>
    <message>
        <source>How large it is could not be found out.</source>
        <translation>Die Größe ließ sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>%1 in all: data %2, copies %3, log %4.</source>
        <translation>%1 insgesamt: Daten %2, Kopien %3, Protokoll %4.</translation>
    </message>
    <message>
        <source>Save the members</source>
        <translation>Mitglieder speichern</translation>
    </message>
    <message>
        <source>members</source>
        <translation>mitglieder</translation>
    </message>
</context>
<context>
    <name>ui::DecisionCard</name>
    <message>
        <source>What happens then?</source>
        <translation>Was geschieht dann?</translation>
    </message>
</context>
<context>
    <name>ui::DecisionsView</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf dich.</translation>
    </message>
    <message>
        <source>When somebody comes in who was not invited, or a chat takes a right away, you are asked here.</source>
        <translation>Wenn jemand ohne Einladung hereinkommt oder ein Chat ein Recht entzieht, wirst du hier gefragt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who answered, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It was answered elsewhere a moment before.</source>
        <translation>Es wurde gerade eben anderswo beantwortet.</translation>
    </message>
</context>
<context>
    <name>ui::DesktopShell</name>
    <message numerus="yes">
        <source>%Ln things happened while you were not disturbed</source>
        <translation>
            <numerusform>%Ln Ereignis, während du nicht gestört wurdest</numerusform>
            <numerusform>%Ln Ereignisse, während du nicht gestört wurdest</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a notification of Gatehouse</source>
        <translation>Das ist eine Mitteilung von Gatehouse</translation>
    </message>
    <message>
        <source>A click on one leads to what it is about.</source>
        <translation>Ein Klick führt zu dem, worum es geht.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Es ist etwas geschehen</translation>
    </message>
    <message>
        <source>Unlock the window to see what.</source>
        <translation>Entsperre das Fenster, um zu sehen, was.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Erst ansehen</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::Errors</name>
    <message>
        <source>Telegram asks us to slow down. It goes on by itself.</source>
        <translation>Telegram bittet uns, langsamer zu sein. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Telegram asks us to wait %1. It goes on by itself.</source>
        <translation>Telegram bittet uns, %1 zu warten. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Telegram could not be reached. Everything is kept and tried again.</source>
        <translation>Telegram war nicht zu erreichen. Alles bleibt erhalten und wird wieder versucht.</translation>
    </message>
    <message>
        <source>Telegram did not answer, so nobody knows whether it was done. Look in the chat before you repeat it.</source>
        <translation>Telegram hat nicht geantwortet, deshalb weiß niemand, ob es geschehen ist. Sieh im Chat nach, bevor du es wiederholst.</translation>
    </message>
    <message>
        <source>Telegram has trouble on its side. It is tried again in a while.</source>
        <translation>Telegram hat bei sich ein Problem. Es wird in einer Weile wieder versucht.</translation>
    </message>
    <message>
        <source>Telegram does not know this token. Copy it again from BotFather.</source>
        <translation>Telegram kennt diesen Token nicht. Kopiere ihn noch einmal von BotFather.</translation>
    </message>
    <message>
        <source>Another program fetches this bot&apos;s messages. Stop it, or take over.</source>
        <translation>Ein anderes Programm holt die Nachrichten dieses Bots ab. Beende es, oder übernimm.</translation>
    </message>
    <message>
        <source>The group became a supergroup. Gatehouse follows it to its new address.</source>
        <translation>Die Gruppe wurde zur Supergruppe. Gatehouse folgt ihr zu ihrer neuen Adresse.</translation>
    </message>
    <message>
        <source>The bot is not in this chat any more. Add it again to go on.</source>
        <translation>Der Bot ist nicht mehr in diesem Chat. Füge ihn wieder hinzu, damit es weitergeht.</translation>
    </message>
    <message>
        <source>The bot lacks the right for this. The Chats page shows how to give it.</source>
        <translation>Dem Bot fehlt das Recht dazu. Die Seite „Chats“ zeigt, wie du es erteilst.</translation>
    </message>
    <message>
        <source>The bot cannot write to this person: they never pressed Start, or they blocked it. Copy the link and send it yourself.</source>
        <translation>Der Bot kann dieser Person nicht schreiben: Sie hat den Bot blockiert oder nie auf „Starten“ gedrückt. Kopiere den Link und sende ihn selbst.</translation>
    </message>
    <message>
        <source>This person cannot be removed: administrators never are.</source>
        <translation>Diese Person lässt sich nicht entfernen: Administratoren werden nie entfernt.</translation>
    </message>
    <message>
        <source>It was already so. Nothing had to be changed.</source>
        <translation>Es war schon so. Nichts musste geändert werden.</translation>
    </message>
    <message>
        <source>The answer came too late: Telegram does not wait for it any more.</source>
        <translation>Die Antwort kam zu spät: Telegram wartet nicht mehr darauf.</translation>
    </message>
    <message>
        <source>This Telegram server is too old for it. Update the server.</source>
        <translation>Dieser Telegram-Server ist dafür zu alt. Aktualisiere den Server.</translation>
    </message>
    <message>
        <source>Telegram refused it. The log on the Activity page has its words.</source>
        <translation>Telegram hat es abgelehnt. Den Wortlaut zeigt das Protokoll auf der Seite „Aktivität“.</translation>
    </message>
    <message>
        <source>The answer could not be understood. It is kept, so that it can be tried again after an update of Gatehouse.</source>
        <translation>Die Antwort war nicht zu verstehen. Sie bleibt erhalten, damit es nach einer Aktualisierung von Gatehouse erneut versucht werden kann.</translation>
    </message>
    <message>
        <source>The disk is full, so Gatehouse stopped listening to lose nothing. Free some space; it goes on by itself.</source>
        <translation>Der Datenträger ist voll, deshalb empfängt Gatehouse nichts mehr, um nichts zu verlieren. Schaff etwas Platz; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look, but nothing is changed or fetched.</source>
        <translation>In den Datenordner lässt sich nicht schreiben. Du kannst alles ansehen, aber nichts wird geändert oder abgeholt.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing more is written to it; a good copy can take its place.</source>
        <translation>Die Datendatei ist beschädigt. Nichts wird mehr hineingeschrieben; eine gute Kopie kann sie ersetzen.</translation>
    </message>
    <message>
        <source>It could not be saved, so nothing was changed. Try again.</source>
        <translation>Es ließ sich nicht speichern, deshalb wurde nichts geändert. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This data was written by a newer Gatehouse. Update Gatehouse to open it.</source>
        <translation>Diese Daten stammen von einem neueren Gatehouse. Aktualisiere Gatehouse, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot. Enter it once more.</source>
        <translation>Der Schlüsselbund hat keinen Token für diesen Bot. Gib ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperre ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This system has no keychain. Choose another place for the token.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Wähle einen anderen Ort für den Token.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again.</source>
        <translation>Das ist nicht die Passphrase. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Look at what you entered.</source>
        <translation>So lässt sich das nicht verwenden. Sieh dir an, was du eingegeben hast.</translation>
    </message>
    <message>
        <source>It is not there any more. The list has been brought up to date.</source>
        <translation>Das gibt es nicht mehr. Die Liste ist wieder auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Something else is using it, or is still on its way. Try again in a moment.</source>
        <translation>Etwas anderes benutzt es gerade, oder es ist noch unterwegs. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A removal of this person failed and is still to be done. Send it again or drop it on the Activity page first.</source>
        <translation>Eine Entfernung dieser Person ist fehlgeschlagen und steht noch aus. Sende sie zuerst auf der Seite „Aktivität“ erneut, oder verwirf sie.</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>Gestoppt, bevor es fertig war. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Telegram knows nobody of this number in the chat. Try again once they have been there.</source>
        <translation>Telegram kennt im Chat niemanden mit dieser Nummer. Versuch es wieder, wenn die Person dort war.</translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation>Die Daten ließen sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ui::FailedUpdatesModel</name>
    <message>
        <source>What arrived</source>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>Why it was not handled</source>
        <translation>Warum nicht verarbeitet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1 is Telegram&apos;s name of a kind of update, %2 its number.</extracomment>
        <translation>%1, Nummer %2</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many it shows, for screen readers.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::FilterNameDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gib ihm einen Namen.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Ein anderer Filter heißt schon so.</translation>
    </message>
</context>
<context>
    <name>ui::FindButton</name>
    <message>
        <source>Find or do…</source>
        <extracomment>In a field that finds members, chats and pages, and carries out actions.</extracomment>
        <translation>Finden oder tun…</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and the key for it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes</source>
        <translation>Pfeiltasten wählen, Enter öffnet, Esc schließt</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>Members, chats, pages, actions</source>
        <translation>Mitglieder, Chats, Seiten, Aktionen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ui::FinderSources</name>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
</context>
<context>
    <name>ui::GeneralSection</name>
    <message>
        <source>Closing the window keeps Gatehouse running in the tray</source>
        <translation>Wird das Fenster geschlossen, läuft Gatehouse im Infobereich weiter</translation>
    </message>
    <message>
        <source>Links, removals and replies go on. Off: closing quits.</source>
        <translation>Links, Entfernungen und Antworten gehen weiter. Ausgeschaltet: Schließen beendet.</translation>
    </message>
    <message>
        <source>Minimizing hides the window in the tray</source>
        <translation>Minimieren verbirgt das Fenster im Infobereich</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now, so the window stays among the others in both cases.</source>
        <translation>Dieser Arbeitsplatz hat gerade keinen Infobereich; darum bleibt das Fenster in beiden Fällen bei den anderen.</translation>
    </message>
    <message>
        <source>Ask before quitting</source>
        <translation>Vor dem Beenden fragen</translation>
    </message>
    <message>
        <source>Quitting stops links, removals and replies until the next start.</source>
        <translation>Nach dem Beenden ruhen Links, Entfernungen und Antworten bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Gatehouse then begins in the tray, without its window.</source>
        <translation>Gatehouse beginnt dann im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>Start this Gatehouse</source>
        <translation>Dieses Gatehouse starten</translation>
    </message>
    <message>
        <source>That could not be changed. %1</source>
        <translation>Das ließ sich nicht ändern. %1</translation>
    </message>
    <message>
        <source>The rehearsal in the practice Telegram is started by hand.</source>
        <translation>Die Übung im Übungs-Telegram wird von Hand gestartet.</translation>
    </message>
    <message>
        <source>The entry for it starts something else: Gatehouse was moved, or somebody changed the entry.</source>
        <translation>Der Eintrag dafür startet etwas anderes: Gatehouse ist umgezogen, oder jemand hat den Eintrag geändert.</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenster und Infobereich</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Dates, numbers and amounts are written as is usual in it.</source>
        <translation>Datum, Zahlen und Beträge werden so geschrieben, wie es in ihr üblich ist.</translation>
    </message>
    <message>
        <source>Gatehouse speaks</source>
        <translation>Gatehouse spricht</translation>
    </message>
</context>
<context>
    <name>ui::HealthCard</name>
    <message>
        <source>Everything is as it should be. %1.</source>
        <translation>Alles ist, wie es sein soll. %1.</translation>
    </message>
    <message>
        <source>Everything is as it should be. Listening without a gap for %1.</source>
        <translation>Alles ist, wie es sein soll. %1 Empfang ohne Lücke.</translation>
    </message>
    <message>
        <source>Listening without a gap for %1.</source>
        <translation>%1 Empfang ohne Lücke.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>none connected yet</source>
        <translation>noch keine verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chats well</source>
        <translation>
            <numerusform>%1 von %Ln Chat in Ordnung</numerusform>
            <numerusform>%1 von %Ln Chats in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln miss a right</source>
        <translation>
            <numerusform>bei %Ln fehlt ein Recht</numerusform>
            <numerusform>bei %Ln fehlt ein Recht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats well</source>
        <translation>
            <numerusform>%Ln Chat in Ordnung</numerusform>
            <numerusform>%Ln Chats in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>the bot has all rights</source>
        <translation>der Bot hat alle Rechte</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sure</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handled</source>
        <translation>
            <numerusform>%Ln nicht verarbeitet</numerusform>
            <numerusform>%Ln nicht verarbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>all handled</source>
        <translation>alle verarbeitet</translation>
    </message>
    <message numerus="yes">
        <source>Working, with %Ln things to look at</source>
        <translation>
            <numerusform>Läuft, mit %Ln Hinweis</numerusform>
            <numerusform>Läuft, mit %Ln Hinweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Einen Chat verbinden</translation>
    </message>
    <message>
        <source>Enter the token…</source>
        <translation>Token eingeben…</translation>
    </message>
</context>
<context>
    <name>ui::HelpList</name>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Written for this version. Nothing is fetched from anywhere.</source>
        <translation>Geschrieben für diese Version. Nichts wird aus dem Netz geladen.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Programmprotokoll</translation>
    </message>
</context>
<context>
    <name>ui::HelpView</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Pages with these words</source>
        <translation>Seiten mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::HelpWords</name>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
</context>
<context>
    <name>ui::IdentityButton</name>
    <message>
        <source>Other bots, practice, sharing</source>
        <extracomment>For screen readers: what the bot&apos;s name opens.</extracomment>
        <translation>Andere Bots, Übung, Teilen</translation>
    </message>
</context>
<context>
    <name>ui::InviteDialog</name>
    <message>
        <source>Add to chats</source>
        <translation>Zu Chats hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who is skipped, and why</source>
        <translation>Wer übersprungen wird, und warum</translation>
    </message>
    <message>
        <source>Add and send links</source>
        <translation>Hinzufügen und Links senden</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>Du kannst es 10 Sekunden lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Connect a chat first.</source>
        <translation>Verbinde zuerst einen Chat.</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>Wähle mindestens einen Chat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln get a link that you send yourself: the bot cannot write to them</source>
        <translation>
            <numerusform>%Ln bekommt einen Link, den du selbst sendest: Der Bot kann dieser Person nicht schreiben</numerusform>
            <numerusform>%Ln bekommen einen Link, den du selbst sendest: Der Bot kann ihnen nicht schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of %1 they are removed.</source>
        <translation>Nach dem letzten Tag (%1) werden sie entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited</source>
        <extracomment>How many people get links; then how many do not.</extracomment>
        <translation>
            <numerusform>%Ln Person wird eingeladen</numerusform>
            <numerusform>%Ln Personen werden eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited, %1 are skipped</source>
        <translation>
            <numerusform>%Ln Person wird eingeladen, %1 übersprungen</numerusform>
            <numerusform>%Ln Personen werden eingeladen, %1 übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be invited.</source>
        <translation>Niemand davon lässt sich einladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are invited.</source>
        <translation>
            <numerusform>%Ln Person ist eingeladen.</numerusform>
            <numerusform>%Ln Personen sind eingeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped.</source>
        <translation>
            <numerusform>%Ln wurde übersprungen.</numerusform>
            <numerusform>%Ln wurden übersprungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InviteWords</name>
    <message numerus="yes">
        <source>%Ln are inside already</source>
        <translation>
            <numerusform>%Ln ist schon drin</numerusform>
            <numerusform>%Ln sind schon drin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a link already</source>
        <translation>
            <numerusform>%Ln hat schon einen Link</numerusform>
            <numerusform>%Ln haben schon einen Link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are bots</source>
        <translation>
            <numerusform>%Ln ist ein Bot</numerusform>
            <numerusform>%Ln sind Bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have deleted their account</source>
        <translation>
            <numerusform>%Ln hat das eigene Konto gelöscht</numerusform>
            <numerusform>%Ln haben ihr Konto gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are banned: add them one by one to lift that</source>
        <translation>
            <numerusform>%Ln ist gesperrt: von Hand hinzufügen hebt das auf</numerusform>
            <numerusform>%Ln sind gesperrt: einzeln hinzufügen hebt das auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the chat is not connected any more</source>
        <translation>
            <numerusform>%Ln: Der Chat ist nicht mehr verbunden</numerusform>
            <numerusform>%Ln: Der Chat ist nicht mehr verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the bot lacks the right to invite</source>
        <translation>
            <numerusform>%Ln: Dem Bot fehlt das Recht, einzuladen</numerusform>
            <numerusform>%Ln: Dem Bot fehlt das Recht, einzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were forgotten meanwhile</source>
        <translation>
            <numerusform>%Ln wurde inzwischen vergessen</numerusform>
            <numerusform>%Ln wurden inzwischen vergessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyTable</name>
    <message>
        <source>Only one press at a time.</source>
        <translation>Nur ein Tastendruck auf einmal.</translation>
    </message>
    <message>
        <source>%1 always means the same.</source>
        <translation>%1 bedeutet immer dasselbe.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt: this is typed in fields and lists.</source>
        <translation>Nimm Strg oder Alt dazu: Das wird in Feldern und Listen getippt.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 ist vergeben: %2.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle wie vorher</translation>
    </message>
    <message>
        <source>Choose a field and press the new keys. It counts at once.</source>
        <translation>Wähle ein Feld und drücke die neuen Tasten. Es gilt sofort.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>%1 It stays as it was.</source>
        <translation>%1 Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
</context>
<context>
    <name>ui::LicenceDialog</name>
    <message>
        <source>Licence of %1: %2</source>
        <translation>Lizenz von %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::Licences</name>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>windows, network, languages</source>
        <translation>Fenster, Netzwerk, Sprachen</translation>
    </message>
    <message>
        <source>the data file</source>
        <translation>die Datendatei</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>the way to the desktop&apos;s keychain</source>
        <translation>der Weg zum Schlüsselbund der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>encryption of secrets</source>
        <translation>Verschlüsselung von Geheimnissen</translation>
    </message>
    <message>
        <source>reading Telegram&apos;s answers</source>
        <translation>Lesen von Telegrams Antworten</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-Codes</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>Ergebnisse und Fehlschläge</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>die Symbole</translation>
    </message>
</context>
<context>
    <name>ui::LoadNotice</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ui::Lock</name>
    <message numerus="yes">
        <source>That is not the password. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Das ist nicht das Passwort. Versuch es in %Ln Sekunde noch einmal.</numerusform>
            <numerusform>Das ist nicht das Passwort. Versuch es in %Ln Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Das ist nicht das Passwort. Versuch es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>A moment, please: you can try again in %Ln seconds.</source>
        <translation>
            <numerusform>Einen Moment bitte: In %Ln Sekunde kannst du es noch einmal versuchen.</numerusform>
            <numerusform>Einen Moment bitte: In %Ln Sekunden kannst du es noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>Das Passwort wird geprüft.</translation>
    </message>
    <message>
        <source>Nobody can look the password up. Whoever can get at Gatehouse&apos;s data folder can switch the lock off: quit Gatehouse, delete the file “window-lock” there, and start it again. Members, chats and history stay as they are.</source>
        <translation>Niemand kann das Passwort nachsehen. Wer an den Datenordner von Gatehouse herankommt, kann die Sperre ausschalten: Beende Gatehouse, lösche dort die Datei „window-lock“ und starte Gatehouse wieder. Mitglieder, Chats und Verlauf bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Gatehouse is locked.</source>
        <translation>Gatehouse ist gesperrt.</translation>
    </message>
    <message>
        <source>The bot goes on working.</source>
        <translation>Der Bot arbeitet weiter.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>That was not the password. You can try again.</source>
        <translation>Das war nicht das Passwort. Du kannst es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What the program noted</source>
        <translation>Was das Programm notiert hat</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>The log could not be read. What was read before is shown.</source>
        <translation>Das Protokoll ließ sich nicht lesen. Gezeigt wird, was vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Programmprotokoll</translation>
    </message>
    <message>
        <source>What Gatehouse notes about its own work. It has no names, no messages and no tokens.</source>
        <translation>Was Gatehouse über seine eigene Arbeit notiert. Es enthält keine Namen, keine Nachrichten und keine Token.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Die gewählten Zeilen, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and faults</source>
        <translation>Warnungen und Störungen</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Teil des Programms</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Text im Protokoll</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <source>Nothing was noted yet</source>
        <translation>Noch ist nichts notiert</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Gatehouse notes little while all is well.</source>
        <translation>Gatehouse notiert wenig, solange alles gut ist.</translation>
    </message>
    <message>
        <source>Try another word, or show everything again.</source>
        <translation>Versuch ein anderes Wort, oder zeig wieder alles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, followed as they come</source>
        <extracomment>%1 is &quot;120 lines&quot;.</extracomment>
        <translation>%1, laufend ergänzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>%Ln Zeile wurde kopiert.</numerusform>
            <numerusform>%Ln Zeilen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>ui::LogWords</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Calls to Telegram</source>
        <translation>Aufrufe an Telegram</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Day and time of a line of the log.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Quitting stops links, removals and replies.</source>
        <translation>Nach dem Beenden ruhen Links, Entfernungen und Antworten.</translation>
    </message>
    <message>
        <source>Keep running in the tray?</source>
        <translation>Im Infobereich weiterlaufen?</translation>
    </message>
    <message>
        <source>They go on at the next start.</source>
        <translation>Beim nächsten Start geht es mit ihnen weiter.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse, ÜBUNG</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A page&apos;s name, then the program&apos;s.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Token ersetzen…</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Nobody is invited or removed meanwhile; it is done afterwards.</source>
        <translation>Inzwischen wird niemand eingeladen oder entfernt; das wird danach erledigt.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>This is the practice Telegram. Nobody here is real.</source>
        <translation>Dies ist das Übungs-Telegram. Niemand hier ist echt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <extracomment>The program&apos;s name.</extracomment>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Without its window Gatehouse goes on in the tray.</source>
        <translation>Ohne sein Fenster läuft Gatehouse im Infobereich weiter.</translation>
    </message>
    <message>
        <source>Links, removals and replies go on. Quitting would stop them.</source>
        <translation>Links, Entfernungen und Antworten gehen weiter. Beenden würde sie anhalten.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>Automatik pausieren</translation>
    </message>
    <message>
        <source>stop, hold, break</source>
        <extracomment>Other words for pausing, to find it by.</extracomment>
        <translation>anhalten, stoppen, unterbrechen</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>Automatik fortsetzen</translation>
    </message>
    <message>
        <source>resume, end the pause</source>
        <translation>weiter, Pause beenden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>refresh, reload</source>
        <translation>aktualisieren, neu laden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keys, help</source>
        <translation>Tasten, Hilfe, Tastatur</translation>
    </message>
    <message>
        <source>Narrow or widen the list of pages</source>
        <translation>Seitenliste schmaler oder breiter</translation>
    </message>
    <message>
        <source>rail, side bar, icons</source>
        <translation>Leiste, Seitenleiste, Symbole</translation>
    </message>
    <message>
        <source>Quit Gatehouse</source>
        <translation>Gatehouse beenden</translation>
    </message>
    <message>
        <source>exit, end, close</source>
        <translation>schließen, verlassen, Ende</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>A page&apos;s name, the bot&apos;s, then the program&apos;s.</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
</context>
<context>
    <name>ui::MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Erstmals gesehen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and their state, for screen readers.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>in %Ln Chat</numerusform>
            <numerusform>in %Ln Chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberDeeds</name>
    <message numerus="yes">
        <source>Copied the first %1 of %Ln people. Export writes all of them.</source>
        <translation>
            <numerusform>Von %Ln Person wurden die ersten %1 kopiert. „Exportieren“ schreibt alle.</numerusform>
            <numerusform>Von %Ln Personen wurden die ersten %1 kopiert. „Exportieren“ schreibt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to chats…</source>
        <translation>Zu Chats hinzufügen…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Gewählte exportieren…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ui::MemberExporter</name>
    <message>
        <source>One export is being written already. Wait for it, or stop it.</source>
        <translation>Ein Export wird schon geschrieben. Warte darauf, oder stoppe ihn.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Daten für Programme (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei ließ sich nicht schreiben. Wähle einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are saved as %1.</source>
        <translation>
            <numerusform>%Ln Person ist als %1 gespeichert.</numerusform>
            <numerusform>%Ln Personen sind als %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberFilters</name>
    <message>
        <source>Name, @name, id or note</source>
        <translation>Name, @name, ID oder Notiz</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Drin</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Nicht drin</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>Blocked the bot</source>
        <translation>Bot blockiert</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
</context>
<context>
    <name>ui::MemberPane</name>
    <message>
        <source>Tags and notes</source>
        <translation>Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Only you see what you write here.</source>
        <translation>Nur du siehst, was du hier schreibst.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen in the list</source>
        <translation>In der Liste gewählt</translation>
    </message>
    <message>
        <source>Add to chats…</source>
        <translation>Zu Chats hinzufügen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>Der Bot</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>This is a bot.</source>
        <translation>Dies ist ein Bot.</translation>
    </message>
    <message>
        <source>New link into %1</source>
        <translation>Neuer Link zu %1</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Export what is known…</source>
        <translation>Bekanntes exportieren…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Person vergessen…</translation>
    </message>
    <message>
        <source>Why in, and until when</source>
        <translation>Warum drin, und bis wann</translation>
    </message>
    <message>
        <source>No chat is connected yet.</source>
        <translation>Noch ist kein Chat verbunden.</translation>
    </message>
    <message>
        <source>Send again or drop</source>
        <translation>Erneut senden oder verwerfen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Älteres zeigen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>The link was copied. It works once, for this person only.</source>
        <translation>Der Link wurde kopiert. Er gilt einmal, nur für diese Person.</translation>
    </message>
    <message>
        <source>%1 gets a new link; the old one is closed.</source>
        <translation>%1 bekommt einen neuen Link; der alte ist geschlossen.</translation>
    </message>
    <message>
        <source>Export what is known</source>
        <translation>Bekanntes exportieren</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Person vergessen</translation>
    </message>
    <message>
        <source>Name, notes, messages and links of %1 are deleted from this computer. That something happened stays in the log, with the number of the account only. Daily copies keep the rest for up to 7 days. Nobody is removed from a chat by this.</source>
        <translation>Name, Notizen, Nachrichten und Links von %1 werden von diesem Computer gelöscht. Dass etwas geschah, bleibt im Protokoll, nur mit der Nummer des Kontos. Die täglichen Kopien behalten den Rest bis zu 7 Tage. Niemand wird dadurch aus einem Chat entfernt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
</context>
<context>
    <name>ui::MembersModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The gate is open, nobody has come through yet</source>
        <translation>Das Tor ist offen, noch ist niemand hindurchgegangen</translation>
    </message>
    <message>
        <source>People appear here by themselves as soon as they write to your bot or join a connected chat. Telegram does not tell bots who was inside before.</source>
        <translation>Leute erscheinen hier von selbst, sobald sie deinem Bot schreiben oder einem verbundenen Chat beitreten. Wer vorher schon drin war, verrät Telegram den Bots nicht.</translation>
    </message>
    <message>
        <source>Invite by hand</source>
        <translation>Von Hand einladen</translation>
    </message>
    <message>
        <source>Name a person, pick chats. The bot sends a link that works once.</source>
        <translation>Nenne eine Person, wähle Chats. Der Bot sendet einen Link, der einmal gilt.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Einen Chat verbinden</translation>
    </message>
    <message>
        <source>Whoever joins or writes there is seen from then on.</source>
        <translation>Wer dort beitritt oder schreibt, wird von da an gesehen.</translation>
    </message>
    <message>
        <source>To the chats</source>
        <translation>Zu den Chats</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Try another word, or show everybody again.</source>
        <translation>Versuch ein anderes Wort, oder zeig wieder alle.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Members could not be loaded. The last known list is shown.</source>
        <translation>Die Mitglieder ließen sich nicht laden. Gezeigt wird die letzte bekannte Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>&quot;1,284 people&quot;, then how many of them are inside.</extracomment>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1, %2 of them inside</source>
        <translation>%1, davon %2 drin</translation>
    </message>
    <message>
        <source>Counts as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln people</source>
        <translation>
            <numerusform>Mehr als %Ln Person</numerusform>
            <numerusform>Mehr als %Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How Gatehouse reaches Telegram. With a proxy chosen it never goes around it.</source>
        <translation>Wie Gatehouse Telegram erreicht. Ist ein Proxy gewählt, wird er nie umgangen.</translation>
    </message>
    <message>
        <source>Gatehouse was started with --proxy, which counts until it ends. What you choose here is used from the next start on.</source>
        <translation>Gatehouse wurde mit --proxy gestartet; das gilt, bis es beendet wird. Was du hier wählst, gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>Der Weg ins Internet</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>Diesen Weg verwenden</translation>
    </message>
    <message>
        <source>Unchanged when empty</source>
        <translation>Leer: unverändert</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User, if the proxy wants one</source>
        <translation>Benutzer, falls der Proxy einen verlangt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Say the proxy&apos;s host first.</source>
        <translation>Nenne zuerst den Host des Proxys.</translation>
    </message>
    <message>
        <source>Bot API server</source>
        <translation>Bot-API-Server</translation>
    </message>
    <message>
        <source>Telegram&apos;s own server is right for nearly everybody. A server that you run yourself sends larger files.</source>
        <translation>Telegrams eigener Server ist für fast alle richtig. Ein Server, den du selbst betreibst, sendet größere Dateien.</translation>
    </message>
    <message>
        <source>Gatehouse was started with --api-url %1, which counts until it ends. What you choose here is used from the next start on.</source>
        <translation>Gatehouse wurde mit --api-url %1 gestartet; das gilt, bis es beendet wird. Was du hier wählst, gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server</source>
        <translation>Telegrams Server</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>Mein eigener Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://, or http:// when the server runs on this computer. Whoever runs the server gets your token and can do all that the bot can, so only take one of your own. Before the first use, log the bot out of Telegram&apos;s server (logOut), or it may miss messages.</source>
        <translation>https://, oder http://, wenn der Server auf diesem Computer läuft. Wer den Server betreibt, bekommt deinen Token und kann alles, was der Bot kann; nimm also nur einen eigenen. Melde den Bot vor dem ersten Gebrauch von Telegrams Server ab (logOut), sonst entgehen ihm vielleicht Nachrichten.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first.</source>
        <translation>Gib zuerst die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>This address cannot be used. It begins with https://, or with http:// for this computer, and has no password or question mark in it.</source>
        <translation>Diese Adresse lässt sich nicht verwenden. Sie beginnt mit https://, oder mit http:// für diesen Computer, und enthält weder Passwort noch Fragezeichen.</translation>
    </message>
    <message>
        <source>The command line decides now.</source>
        <translation>Jetzt entscheidet die Befehlszeile.</translation>
    </message>
    <message>
        <source>The connection is made anew this way.</source>
        <translation>Die Verbindung wird auf diesem Weg neu aufgebaut.</translation>
    </message>
</context>
<context>
    <name>ui::NewProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>A profile is for one bot, with members, chats and settings of its own. It opens in a window of its own; this bot goes on working beside it.</source>
        <translation>Ein Profil ist für einen Bot da, mit eigenen Mitgliedern, Chats und Einstellungen. Es öffnet sich in einem eigenen Fenster; dieser Bot arbeitet daneben weiter.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Letters, digits, blanks, - and _ make a name.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern, Leerzeichen, - und _.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil mit diesem Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ui::NewsWords</name>
    <message numerus="yes">
        <source>%Ln questions wait for you</source>
        <translation>
            <numerusform>%Ln Frage wartet auf dich</numerusform>
            <numerusform>%Ln Fragen warten auf dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came into your chats</source>
        <translation>
            <numerusform>%Ln Person kam in deine Chats</numerusform>
            <numerusform>%Ln Personen kamen in deine Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left your chats</source>
        <translation>
            <numerusform>%Ln Person verließ deine Chats</numerusform>
            <numerusform>%Ln Personen verließen deine Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links were used by somebody else</source>
        <translation>
            <numerusform>%Ln Link wurde von jemand anderem benutzt</numerusform>
            <numerusform>%Ln Links wurden von jemand anderem benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bot lost rights in %Ln chats</source>
        <translation>
            <numerusform>Der Bot hat in %Ln Chat Rechte verloren</numerusform>
            <numerusform>Der Bot hat in %Ln Chats Rechte verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things could not be done</source>
        <translation>
            <numerusform>%Ln Sache ließ sich nicht ausführen</numerusform>
            <numerusform>%Ln Dinge ließen sich nicht ausführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NextDaysCard</name>
    <message>
        <source>Nobody&apos;s time ends in the next 7 days.</source>
        <translation>In den nächsten 7 Tagen endet für niemanden die Zeit.</translation>
    </message>
    <message>
        <source>People whose time ends, day by day</source>
        <translation>Wessen Zeit endet, Tag für Tag</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>This is Gatehouse %1 now.</source>
        <translation>Dies ist jetzt Gatehouse %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Gatehouse did not end properly last time (%1).</source>
        <translation>Gatehouse wurde beim letzten Mal nicht richtig beendet (%1).</translation>
    </message>
    <message>
        <source>Nothing was lost: what was confirmed is in the data, the rest is done now. Nothing was sent to anybody.</source>
        <translation>Nichts ging verloren: Was bestätigt war, ist in den Daten, der Rest wird jetzt erledigt. Niemandem wurde etwas gesendet.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Gatehouse %1 is there.</source>
        <translation>Gatehouse %1 ist da.</translation>
    </message>
    <message>
        <source>Nothing is installed by itself. Settings, About switches this notice off.</source>
        <translation>Nichts wird von selbst installiert. Abschalten lässt sich dieser Hinweis unter „Einstellungen“, „Über“.</translation>
    </message>
</context>
<context>
    <name>ui::NotificationsSection</name>
    <message>
        <source>Something is to be decided</source>
        <translation>Etwas ist zu entscheiden</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <translation>Jemand ist beigetreten</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Jemand ist gegangen</translation>
    </message>
    <message>
        <source>Somebody used the link of somebody else</source>
        <translation>Jemand hat einen fremden Link benutzt</translation>
    </message>
    <message>
        <source>The bot lost a right</source>
        <translation>Der Bot hat ein Recht verloren</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>Etwas ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>Telegram cannot be reached, or the token does not work</source>
        <translation>Telegram ist nicht erreichbar, oder der Token gilt nicht</translation>
    </message>
    <message>
        <source>The disk is full, or the data is damaged</source>
        <translation>Die Festplatte ist voll, oder die Daten sind beschädigt</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>What the desktop tells you while you do something else. A click leads to what it is about.</source>
        <translation>Was dir der Arbeitsplatz meldet, während du etwas anderes tust. Ein Klick führt zu dem, worum es geht.</translation>
    </message>
    <message>
        <source>On the icon in the tray, count only questions</source>
        <translation>Am Symbol im Infobereich nur Fragen zählen</translation>
    </message>
    <message>
        <source>Show me one</source>
        <translation>Eine zeigen</translation>
    </message>
    <message>
        <source>Quiet hours, every day from</source>
        <translation>Ruhezeit, täglich von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 08:00.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Notifications are shown</source>
        <translation>Mitteilungen werden gezeigt</translation>
    </message>
    <message>
        <source>Not for 1 hour</source>
        <translation>1 Stunde lang nicht</translation>
    </message>
    <message>
        <source>Not until tomorrow 09:00</source>
        <translation>Nicht vor morgen 09:00</translation>
    </message>
    <message>
        <source>Not until I switch it off</source>
        <translation>Nicht, bis ich es ausschalte</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>When they are held back</source>
        <translation>Wann sie zurückgehalten werden</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>With a sound</source>
        <extracomment>A switch beside a kind of notification, e.g. &quot;Somebody joined&quot;.</extracomment>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Ohne Ton</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>Chat verbinden</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Jetzt drin</translation>
    </message>
    <message>
        <source>Joined, 7 days</source>
        <translation>Zugänge, 7 Tage</translation>
    </message>
    <message>
        <source>Left or removed, 7 days</source>
        <translation>Abgänge, 7 Tage</translation>
    </message>
    <message>
        <source>Time ends within 7 days</source>
        <translation>Zeit endet binnen 7 Tagen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>time ends</source>
        <extracomment>Beside &quot;Next 7 days&quot;: what is counted.</extracomment>
        <translation>Zeit endet</translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln days</source>
        <translation>
            <numerusform>Nächster %Ln Tag</numerusform>
            <numerusform>Nächste %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest numbers could not be loaded. The last known are shown.</source>
        <translation>Die neuesten Zahlen ließen sich nicht laden. Gezeigt werden die letzten bekannten.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>in %Ln Chat</numerusform>
            <numerusform>in %Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>came in</source>
        <translation>dazugekommen</translation>
    </message>
    <message>
        <source>went or had to go</source>
        <translation>gegangen oder entfernt</translation>
    </message>
    <message>
        <source>nobody has to leave</source>
        <translation>niemand muss gehen</translation>
    </message>
    <message>
        <source>leave unless extended</source>
        <translation>gehen, wenn du nicht verlängerst</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>It was answered elsewhere a moment before.</source>
        <translation>Es wurde gerade eben anderswo beantwortet.</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>Bot teilen…</translation>
    </message>
</context>
<context>
    <name>ui::OwnerForm</name>
    <message>
        <source>Open in Telegram</source>
        <translation>In Telegram öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>%1
Works once, for 15 minutes, for whoever opens it first. Do not pass it on.</source>
        <translation>%1
Gilt einmal, 15 Minuten lang, für die erste Person, die ihn öffnet. Gib ihn nicht weiter.</translation>
    </message>
    <message>
        <source>The link ran out after 15 minutes. Copy or open a new one.</source>
        <translation>Der Link ist nach 15 Minuten abgelaufen. Kopiere oder öffne einen neuen.</translation>
    </message>
    <message>
        <source>The bot knows you as %1.</source>
        <translation>Der Bot kennt dich als %1.</translation>
    </message>
    <message>
        <source>The bot does not know yet which account is yours.</source>
        <translation>Der Bot weiß noch nicht, welches Konto deines ist.</translation>
    </message>
</context>
<context>
    <name>ui::OwnerSection</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The bot asks you in Telegram too when something has to be decided, and obeys only you.</source>
        <translation>Der Bot fragt dich auch in Telegram, wenn etwas zu entscheiden ist, und gehorcht nur dir.</translation>
    </message>
</context>
<context>
    <name>ui::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>So the bot knows its owner</source>
        <translation>Damit der Bot seinen Eigentümer kennt</translation>
    </message>
    <message>
        <source>Introduce yourself to your bot</source>
        <translation>Stell dich deinem Bot vor</translation>
    </message>
    <message>
        <source>Open this link with your own Telegram account and press Start. From then on the bot asks you there too when something has to be decided, and obeys only you.</source>
        <translation>Öffne diesen Link mit deinem eigenen Telegram-Konto und drück auf „Starten“. Von da an fragt dich der Bot auch dort, wenn etwas zu entscheiden ist, und gehorcht nur dir.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ui::PageNames</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Programmprotokoll</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>let in, invite, new person, link</source>
        <extracomment>Other words for adding a member, to find it by.</extracomment>
        <translation>einlassen, einladen, neue Person, Link</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>Chat verbinden</translation>
    </message>
    <message>
        <source>new group, channel, code</source>
        <extracomment>Other words for connecting a chat, to find it by.</extracomment>
        <translation>neue Gruppe, Kanal, Code</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>outbox, waiting</source>
        <translation>Postausgang, wartend</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>errors, refused</source>
        <translation>Fehler, abgelehnt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>history, what happened, audit</source>
        <translation>Verlauf, was geschah, Nachweis</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>bot, BotFather</source>
        <translation>Bot, BotFather</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Allgemeine Einstellungen</translation>
    </message>
    <message>
        <source>tray, start, quit, autostart</source>
        <translation>Infobereich, Start, Beenden, Autostart</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>quiet hours, do not disturb, mute, sound</source>
        <translation>Ruhezeit, nicht stören, stumm, Ton</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>dark, light, colours, theme</source>
        <translation>dunkel, hell, Farben, Design</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>proxy, internet</source>
        <translation>Proxy, Internet</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>file, copy, backup</source>
        <translation>Datei, Kopie, Sicherung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>owner, my account</source>
        <translation>Besitzer, mein Konto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>English, Deutsch, Español, Русский, العربية</source>
        <translation>English, Deutsch, Español, Русский, العربية</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>lock, password, clipboard</source>
        <translation>Sperre, Passwort, Zwischenablage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>version, licences, updates</source>
        <translation>Version, Lizenzen, Aktualisierungen</translation>
    </message>
</context>
<context>
    <name>ui::PaneSection</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied, e.g. &quot;Telegram id&quot;.</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Sperre ausschalten</translation>
    </message>
    <message>
        <source>Choose one that you remember: Gatehouse keeps only a fingerprint of it, from which nobody can read it back.</source>
        <translation>Wähle eines, das du dir merkst: Gatehouse behält davon nur einen Fingerabdruck, aus dem es niemand zurücklesen kann.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>Gib das aktuelle Passwort ein.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln letters or digits.</source>
        <translation>
            <numerusform>Nimm mindestens %Ln Buchstaben oder Ziffer.</numerusform>
            <numerusform>Nimm mindestens %Ln Buchstaben oder Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the new password once more.</source>
        <translation>Gib das neue Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>ui::People</name>
    <message>
        <source>Public channel</source>
        <translation>Öffentlicher Kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Basic group</source>
        <translation>Einfache Gruppe</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Öffentliche Gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Gelöschtes Konto</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Drin</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Blocked the bot</source>
        <translation>Bot blockiert</translation>
    </message>
    <message>
        <source>Pressed Start, so the bot can write.</source>
        <translation>Hat auf „Starten“ gedrückt, der Bot kann also schreiben.</translation>
    </message>
    <message>
        <source>%1 never pressed Start, so the bot cannot write. Copy the link and send it yourself.</source>
        <translation>%1 hat nie auf „Starten“ gedrückt, deshalb kann der Bot nicht schreiben. Kopiere den Link und sende ihn selbst.</translation>
    </message>
    <message>
        <source>%1 blocked the bot. Copy the link and send it yourself.</source>
        <translation>%1 hat den Bot blockiert. Kopiere den Link und sende ihn selbst.</translation>
    </message>
    <message>
        <source>Nameless</source>
        <translation>Namenlos</translation>
    </message>
    <message>
        <source>Chat without a title</source>
        <translation>Chat ohne Titel</translation>
    </message>
    <message>
        <source>no @name</source>
        <extracomment>@name is what Telegram calls a username.</extracomment>
        <translation>kein @name</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
</context>
<context>
    <name>ui::PersonPicker</name>
    <message>
        <source>Name, @name or id</source>
        <translation>Name, @name oder ID</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Jemand anderen wählen</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>A name, an @name and an id.</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
</context>
<context>
    <name>ui::PrivacySection</name>
    <message>
        <source>Lock of the window</source>
        <translation>Sperre des Fensters</translation>
    </message>
    <message>
        <source>A password that the window asks for, so that nobody reads your members over your shoulder or at your desk. Locked, the bot goes on working. The lock keeps curious eyes away and encrypts nothing: whoever has your account on this computer can get around it.</source>
        <translation>Ein Passwort, nach dem das Fenster fragt, damit niemand deine Mitglieder über deine Schulter oder an deinem Schreibtisch liest. Auch gesperrt arbeitet der Bot weiter. Die Sperre hält neugierige Augen fern und verschlüsselt nichts: Wer dein Konto auf diesem Computer hat, kann sie umgehen.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Passwort festlegen…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Ctrl+L, wherever you are</source>
        <translation>Strg+L, wo immer du gerade bist</translation>
    </message>
    <message>
        <source>Lock when Gatehouse starts</source>
        <translation>Sperren, wenn Gatehouse startet</translation>
    </message>
    <message>
        <source>Lock when the window goes into the tray</source>
        <translation>Sperren, wenn das Fenster in den Infobereich geht</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Nach %Ln Minute</numerusform>
            <numerusform>Nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody uses the window</source>
        <translation>Sperren, wenn niemand das Fenster benutzt</translation>
    </message>
    <message>
        <source>What you copy</source>
        <translation>Was du kopierst</translation>
    </message>
    <message>
        <source>A secret that you copy here, such as the link that makes somebody the bot&apos;s owner, and a token that you pasted are taken off the clipboard after 30 seconds and when Gatehouse ends, unless you copied something else meanwhile.</source>
        <translation>Ein Geheimnis, das du hier kopierst, etwa der Link, der jemanden zum Eigentümer des Bots macht, und ein Token, den du eingefügt hast, verschwinden nach 30 Sekunden und beim Beenden von Gatehouse aus der Zwischenablage, außer du hast inzwischen etwas anderes kopiert.</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Ein Passwort ist festgelegt.</translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation>Kein Passwort ist festgelegt.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>Die Sperre ist aus.</translation>
    </message>
    <message>
        <source>The password is set. Ctrl+L locks the window.</source>
        <translation>Das Passwort ist festgelegt. Strg+L sperrt das Fenster.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMenu</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Other bots, each in a window of its own</source>
        <translation>Andere Bots, jeder in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil…</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Übung öffnen</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>Bot teilen…</translation>
    </message>
</context>
<context>
    <name>ui::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many are done of how many.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: a QR code and what it leads to.</extracomment>
        <translation>QR-Code: %1</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>The list of pages, for screen readers.</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>Automatik pausieren</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>Automatik fortsetzen</translation>
    </message>
</context>
<context>
    <name>ui::RailModel</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <extracomment>A page and how many things wait there, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %Ln wartet</numerusform>
            <numerusform>%1, %Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What happens from now on</source>
        <translation>Was von jetzt an geschieht</translation>
    </message>
    <message>
        <source>The gate is kept</source>
        <translation>Das Tor wird gehütet</translation>
    </message>
    <message>
        <source>This is what happens from now on:</source>
        <translation>Das geschieht von jetzt an:</translation>
    </message>
    <message>
        <source>You let people in</source>
        <translation>Du lässt Leute ein</translation>
    </message>
    <message>
        <source>Add a member: the bot sends a link that works once, for that person only.</source>
        <translation>Füge ein Mitglied hinzu: Der Bot sendet einen Link, der einmal gilt, nur für diese Person.</translation>
    </message>
    <message>
        <source>Links cannot be passed on</source>
        <translation>Links lassen sich nicht weitergeben</translation>
    </message>
    <message>
        <source>Somebody else who comes in with one is taken out, and the right person gets a new one.</source>
        <translation>Kommt jemand anders damit herein, wird er wieder entfernt, und die richtige Person bekommt einen neuen.</translation>
    </message>
    <message>
        <source>You are asked, not overruled</source>
        <translation>Du wirst gefragt, nicht übergangen</translation>
    </message>
    <message>
        <source>Whoever was inside before, and administrators, are never touched. Whoever an administrator lets in becomes a question to you.</source>
        <translation>Wer vorher schon drin war, wird nie angetastet, auch Administratoren nicht. Wen ein Administrator einlässt, wird zu einer Frage an dich.</translation>
    </message>
    <message>
        <source>While this computer is on</source>
        <translation>Solange dieser Computer an ist</translation>
    </message>
    <message>
        <source>Gatehouse goes on in the tray when you close the window. While it is off, Telegram keeps what happens for a day.</source>
        <translation>Gatehouse läuft im Infobereich weiter, wenn du das Fenster schließt. Solange es aus ist, behält Telegram einen Tag lang, was geschieht.</translation>
    </message>
    <message>
        <source>Open Gatehouse</source>
        <translation>Gatehouse öffnen</translation>
    </message>
</context>
<context>
    <name>ui::RemovalWords</name>
    <message numerus="yes">
        <source>%Ln will be removed, may return with a new link</source>
        <translation>
            <numerusform>%Ln wird entfernt, darf mit neuem Link zurück</numerusform>
            <numerusform>%Ln werden entfernt, dürfen mit neuem Link zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be banned, cannot return</source>
        <translation>
            <numerusform>%Ln wird gesperrt, kann nicht zurück</numerusform>
            <numerusform>%Ln werden gesperrt, können nicht zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay inside, without a reason to</source>
        <translation>
            <numerusform>%Ln bleibt drin, ohne Anspruch darauf</numerusform>
            <numerusform>%Ln bleiben drin, ohne Anspruch darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not inside</source>
        <translation>
            <numerusform>%Ln ist nicht drin</numerusform>
            <numerusform>%Ln sind nicht drin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be removed: administrators never are</source>
        <translation>
            <numerusform>%Ln lässt sich nicht entfernen: Administratoren werden nie entfernt</numerusform>
            <numerusform>%Ln lassen sich nicht entfernen: Administratoren werden nie entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay until the bot gets the right to remove people</source>
        <translation>
            <numerusform>%Ln bleibt, bis der Bot das Recht bekommt, Leute zu entfernen</numerusform>
            <numerusform>%Ln bleiben, bis der Bot das Recht bekommt, Leute zu entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes inside for %1.</source>
        <translation>Für %1 ändert sich im Chat nichts.</translation>
    </message>
    <message>
        <source>%1 stays: administrators are never removed, or the bot lacks the right.</source>
        <translation>%1 bleibt: Administratoren werden nie entfernt, oder dem Bot fehlt das Recht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done; Activity says why.</source>
        <translation>
            <numerusform>%Ln ging nicht; „Aktivität“ sagt, warum.</numerusform>
            <numerusform>%Ln gingen nicht; „Aktivität“ sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %Ln chats.</source>
        <translation>
            <numerusform>%1 verlässt %Ln Chat.</numerusform>
            <numerusform>%1 verlässt %Ln Chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people leave.</source>
        <translation>
            <numerusform>%Ln Person geht.</numerusform>
            <numerusform>%Ln Personen gehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>Du kannst es 10 Sekunden lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Out, but free to return with a new link.</source>
        <translation>Draußen, darf aber mit einem neuen Link zurück.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Out, and cannot return until you add the person again.</source>
        <translation>Draußen und kann nicht zurück, bis du die Person wieder hinzufügst.</translation>
    </message>
    <message>
        <source>Only take the reason away</source>
        <translation>Nur den Anspruch entziehen</translation>
    </message>
    <message>
        <source>Stays inside; you decide later in Telegram.</source>
        <translation>Bleibt drin; du entscheidest später in Telegram.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>Wähle mindestens einen Chat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chat, then what happens there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>ui::RightWords</name>
    <message>
        <source>Invite people by link</source>
        <translation>Leute per Link einladen</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Leute entfernen</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Nachrichten löschen</translation>
    </message>
    <message>
        <source>Post messages</source>
        <translation>Nachrichten senden</translation>
    </message>
    <message>
        <source>Needed to send personal links.</source>
        <translation>Nötig, um persönliche Links zu senden.</translation>
    </message>
    <message>
        <source>Needed when somebody&apos;s time ends.</source>
        <translation>Nötig, wenn jemandes Zeit endet.</translation>
    </message>
    <message>
        <source>Used to tidy up the connect code.</source>
        <translation>Räumt den Verbindungscode weg.</translation>
    </message>
    <message>
        <source>Used to write into the channel.</source>
        <translation>Dient dazu, in den Kanal zu schreiben.</translation>
    </message>
    <message>
        <source>No links can be made, so nobody new gets in.</source>
        <translation>Es lassen sich keine Links erstellen, niemand Neues kommt also herein.</translation>
    </message>
    <message>
        <source>People whose time ended stay inside.</source>
        <translation>Leute, deren Zeit abgelaufen ist, bleiben drin.</translation>
    </message>
    <message>
        <source>The connect code stays in the chat until you delete it.</source>
        <translation>Der Verbindungscode bleibt im Chat, bis du ihn löschst.</translation>
    </message>
    <message>
        <source>Nothing can be posted into the channel.</source>
        <translation>In den Kanal lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>Add subscribers</source>
        <translation>Abonnenten hinzufügen</translation>
    </message>
    <message>
        <source>Invite users via link</source>
        <translation>Nutzer per Link einladen</translation>
    </message>
    <message>
        <source>Remove subscribers</source>
        <translation>Abonnenten entfernen</translation>
    </message>
    <message>
        <source>Ban users</source>
        <translation>Nutzer sperren</translation>
    </message>
    <message>
        <source>Delete messages of others</source>
        <translation>Nachrichten von anderen löschen</translation>
    </message>
    <message>
        <source>Open %1 in Telegram.</source>
        <translation>Öffne %1 in Telegram.</translation>
    </message>
    <message>
        <source>Tap its name, Administrators, then %1.</source>
        <translation>Tippe auf den Namen, auf Administratoren, dann auf %1.</translation>
    </message>
    <message>
        <source>Switch on “%1” and save.</source>
        <extracomment>%1 is the name of a switch in Telegram.</extracomment>
        <translation>Schalte „%1“ ein und speichere.</translation>
    </message>
</context>
<context>
    <name>ui::SaveFile</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei ließ sich nicht schreiben. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>ui::SavedFilters</name>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>There are 20: delete one to save another</source>
        <translation>Es sind 20: Lösche einen, um einen anderen zu speichern</translation>
    </message>
    <message>
        <source>Save what is shown now…</source>
        <translation>Gezeigtes speichern…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>The filter %1 is deleted.</source>
        <translation>Der Filter %1 ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNames</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>The list of sections of the settings, for screen readers.</extracomment>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>ui::SetupWizard</name>
    <message>
        <source>Setting up, about 4 minutes</source>
        <translation>Einrichten, etwa 4 Minuten</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account and no server.</source>
        <translation>Alles bleibt auf diesem Computer. Es gibt kein Konto und keinen Server.</translation>
    </message>
</context>
<context>
    <name>ui::ShareBotDialog</name>
    <message>
        <source>Share %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Whoever opens this link or scans the code gets into a chat with your bot. People also find it when they search for %1 in Telegram.</source>
        <translation>Wer diesen Link öffnet oder den Code scannt, kommt in einen Chat mit deinem Bot. Man findet ihn auch, wenn man in Telegram nach %1 sucht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Der Link ist kopiert.</translation>
    </message>
    <message>
        <source>Optional, e.g. poster-may</source>
        <translation>Freiwillig, z. B. plakat-mai</translation>
    </message>
    <message>
        <source>Start parameter: tells where somebody came from</source>
        <translation>Startparameter: verrät, woher jemand kam</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>The code is copied as a picture.</source>
        <translation>Der Code ist als Bild kopiert.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Up to 64 letters A to Z, digits, _ and - go into a link.</source>
        <translation>In einen Link passen bis zu 64 Buchstaben von A bis Z, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>Correct the start parameter first.</source>
        <translation>Berichtige zuerst den Startparameter.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find members, chats and pages, or do something</source>
        <translation>Mitglieder, Chats und Seiten finden oder etwas tun</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ein Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>From the list of pages into the page, and back</source>
        <translation>Von der Seitenliste in die Seite und zurück</translation>
    </message>
    <message>
        <source>Only the drawings of the pages, or their names too</source>
        <translation>Nur die Symbole der Seiten oder auch ihre Namen</translation>
    </message>
    <message>
        <source>Close or clear one thing</source>
        <translation>Eines schließen oder leeren</translation>
    </message>
    <message>
        <source>Help about the place you are at</source>
        <translation>Hilfe zu der Stelle, an der du bist</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Eine andere Zeile</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Einzelheiten der Zeile</translation>
    </message>
    <message>
        <source>Remove who is selected, after a question</source>
        <translation>Ausgewählte entfernen, nach einer Rückfrage</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Ausgewählte Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was mit der Zeile getan werden kann</translation>
    </message>
    <message>
        <source>In dialogs and forms</source>
        <translation>In Dialogen und Formularen</translation>
    </message>
    <message>
        <source>To the next field, or the one before</source>
        <translation>Zum nächsten Feld oder zum vorigen</translation>
    </message>
    <message>
        <source>Press the button, or set the tick</source>
        <translation>Knopf drücken oder Haken setzen</translation>
    </message>
    <message>
        <source>Do what the dialog is for</source>
        <translation>Tun, wofür der Dialog da ist</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>Schließen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Lock the window, if it has a password</source>
        <translation>Das Fenster sperren, wenn es ein Passwort hat</translation>
    </message>
    <message>
        <source>Select all that the list shows</source>
        <translation>Alles auswählen, was die Liste zeigt</translation>
    </message>
</context>
<context>
    <name>ui::SkippedModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Administrators are never touched.</source>
        <translation>Administratoren werden nie angetastet.</translation>
    </message>
    <message>
        <source>Telegram itself, or a chat that writes as itself.</source>
        <translation>Telegram selbst, oder ein Chat, der im eigenen Namen schreibt.</translation>
    </message>
    <message>
        <source>This is the bot.</source>
        <translation>Dies ist der Bot.</translation>
    </message>
    <message>
        <source>Let in by hand until %1.</source>
        <translation>Bis %1 von Hand eingelassen.</translation>
    </message>
    <message>
        <source>Let in by hand, without an end.</source>
        <translation>Von Hand eingelassen, ohne Ende.</translation>
    </message>
    <message>
        <source>Here before us, so never touched.</source>
        <translation>Schon vorher da, deshalb nie angetastet.</translation>
    </message>
    <message>
        <source>Came in while Gatehouse was off; left alone until you decide.</source>
        <translation>Kam herein, als Gatehouse aus war; bleibt unbehelligt, bis du entscheidest.</translation>
    </message>
    <message>
        <source>The time ended %1.</source>
        <translation>Die Zeit endete %1.</translation>
    </message>
    <message>
        <source>The time ended.</source>
        <translation>Die Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>Removed by hand; may return with a new link.</source>
        <translation>Von Hand entfernt; darf mit neuem Link zurück.</translation>
    </message>
    <message>
        <source>Banned by hand; cannot return.</source>
        <translation>Von Hand gesperrt; kann nicht zurück.</translation>
    </message>
    <message>
        <source>Came with somebody else&apos;s link.</source>
        <translation>Kam mit einem fremden Link.</translation>
    </message>
    <message>
        <source>No reason to be in is known.</source>
        <translation>Kein Anspruch bekannt, drin zu sein.</translation>
    </message>
    <message>
        <source>Not seen there.</source>
        <translation>Dort nicht gesehen.</translation>
    </message>
    <message>
        <source>Inside.</source>
        <translation>Drin.</translation>
    </message>
    <message>
        <source>Outside.</source>
        <translation>Draußen.</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>Geht %1.</translation>
    </message>
    <message>
        <source>The removal was dropped; nothing happens until you decide anew.</source>
        <translation>Die Entfernung wurde verworfen; nichts geschieht, bis du neu entscheidest.</translation>
    </message>
    <message>
        <source>The link was dropped; nothing happens until you ask for a new one.</source>
        <translation>Der Link wurde verworfen; nichts geschieht, bis du einen neuen anforderst.</translation>
    </message>
    <message>
        <source>A link is being made.</source>
        <translation>Ein Link wird erstellt.</translation>
    </message>
    <message>
        <source>The link waits to be sent.</source>
        <translation>Der Link wartet auf den Versand.</translation>
    </message>
    <message>
        <source>The link was sent; it works until %1.</source>
        <translation>Der Link wurde gesendet; er gilt bis %1.</translation>
    </message>
    <message>
        <source>The link was sent.</source>
        <translation>Der Link wurde gesendet.</translation>
    </message>
    <message>
        <source>The bot cannot write: the person never pressed Start. Copy the link and send it yourself.</source>
        <translation>Der Bot kann nicht schreiben: Die Person hat nie auf „Starten“ gedrückt. Kopiere den Link und sende ihn selbst.</translation>
    </message>
    <message>
        <source>The person blocked the bot. Copy the link and send it yourself.</source>
        <translation>Die Person hat den Bot blockiert. Kopiere den Link und sende ihn selbst.</translation>
    </message>
    <message>
        <source>Telegram did not take the message. Copy the link and send it yourself.</source>
        <translation>Telegram hat die Nachricht nicht angenommen. Kopiere den Link und sende ihn selbst.</translation>
    </message>
    <message>
        <source>Nobody knows whether the message arrived. Copy the link and send it yourself.</source>
        <translation>Niemand weiß, ob die Nachricht ankam. Kopiere den Link und sende ihn selbst.</translation>
    </message>
    <message>
        <source>gets a link</source>
        <translation>bekommt einen Link</translation>
    </message>
    <message>
        <source>is inside already; only the time is set</source>
        <translation>ist schon drin; nur die Zeit wird festgelegt</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>nicht mehr verbunden</translation>
    </message>
    <message>
        <source>the bot lacks the right to invite, so no link can be made yet</source>
        <translation>dem Bot fehlt das Recht, einzuladen, deshalb lässt sich noch kein Link erstellen</translation>
    </message>
    <message>
        <source>bots are not let in by link</source>
        <translation>Bots werden nicht per Link eingelassen</translation>
    </message>
    <message>
        <source>gets a link, but the bot cannot write: copy it and send it yourself</source>
        <translation>bekommt einen Link, aber der Bot kann nicht schreiben: Kopiere ihn und sende ihn selbst</translation>
    </message>
    <message>
        <source>is inside already</source>
        <translation>ist schon drin</translation>
    </message>
    <message>
        <source>has a link already</source>
        <translation>hat schon einen Link</translation>
    </message>
    <message>
        <source>the account is deleted</source>
        <translation>das Konto ist gelöscht</translation>
    </message>
    <message>
        <source>is banned</source>
        <translation>ist gesperrt</translation>
    </message>
    <message>
        <source>the bot lacks the right to invite</source>
        <translation>dem Bot fehlt das Recht, einzuladen</translation>
    </message>
    <message>
        <source>was forgotten meanwhile</source>
        <translation>wurde inzwischen vergessen</translation>
    </message>
    <message>
        <source>will be removed, may return with a new link</source>
        <translation>wird entfernt, darf mit neuem Link zurück</translation>
    </message>
    <message>
        <source>will be banned, cannot return</source>
        <translation>wird gesperrt, kann nicht zurück</translation>
    </message>
    <message>
        <source>stays inside, without a reason to</source>
        <translation>bleibt drin, ohne Anspruch darauf</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>ist nicht drin</translation>
    </message>
    <message>
        <source>cannot be removed: administrators never are</source>
        <translation>lässt sich nicht entfernen: Administratoren werden nie entfernt</translation>
    </message>
    <message>
        <source>stays until the bot gets the right to remove people</source>
        <translation>bleibt, bis der Bot das Recht bekommt, Leute zu entfernen</translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ui::TableColumns</name>
    <message>
        <source>Move towards the beginning</source>
        <translation>Zum Anfang hin verschieben</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Zum Ende hin verschieben</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Schlagwörter zum Hinzufügen</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Schlagwörter zum Wegnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Commas between several tags.</source>
        <translation>Mehrere Schlagwörter mit Kommas trennen.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Counting what will happen…</source>
        <translation>Es wird gezählt, was geschehen wird…</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Nenne ein Schlagwort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get other tags</source>
        <translation>
            <numerusform>%Ln Person bekommt andere Schlagwörter</numerusform>
            <numerusform>%Ln Personen bekommen andere Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln bleibt, wie sie ist</numerusform>
            <numerusform>%Ln bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln people are changed.</source>
        <translation>
            <numerusform>Die Schlagwörter von %Ln Person sind geändert.</numerusform>
            <numerusform>Die Schlagwörter von %Ln Personen sind geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>%1: waits to be sent.</source>
        <translation>%1: wartet auf den Versand.</translation>
    </message>
    <message>
        <source>%1: on its way.</source>
        <translation>%1: unterwegs.</translation>
    </message>
    <message>
        <source>%1: sent.</source>
        <translation>%1: gesendet.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: nicht gesendet. %2</translation>
    </message>
    <message>
        <source>%1: not sent.</source>
        <translation>%1: nicht gesendet.</translation>
    </message>
    <message>
        <source>%1: sent, but no answer came. It may have arrived.</source>
        <translation>%1: gesendet, aber es kam keine Antwort. Vielleicht ist sie angekommen.</translation>
    </message>
    <message>
        <source>%1: not sent, because it came too late.</source>
        <translation>%1: nicht gesendet, weil sie zu spät kam.</translation>
    </message>
    <message>
        <source>You were asked whether they may stay in %1.</source>
        <translation>Du wurdest gefragt, ob die Person in %1 bleiben darf.</translation>
    </message>
    <message>
        <source>%1 It waits for your answer.</source>
        <translation>%1 Das wartet auf deine Antwort.</translation>
    </message>
    <message>
        <source>%1 The answer was “%2” (%3).</source>
        <extracomment>%2 is what a button says, %3 who pressed it: &quot;you, in Telegram&quot;.</extracomment>
        <translation>%1 Die Antwort war „%2“ (%3).</translation>
    </message>
    <message>
        <source>%1 It settled by itself.</source>
        <translation>%1 Das hat sich von selbst erledigt.</translation>
    </message>
    <message>
        <source>Message with the links</source>
        <translation>Nachricht mit den Links</translation>
    </message>
    <message>
        <source>Message with a question to the owner</source>
        <translation>Nachricht mit einer Frage an den Eigentümer</translation>
    </message>
    <message>
        <source>Message with news for the owner</source>
        <translation>Nachricht mit Neuem für den Eigentümer</translation>
    </message>
    <message>
        <source>Answer about who the owner is</source>
        <translation>Antwort darauf, wer der Eigentümer ist</translation>
    </message>
    <message>
        <source>Message of the bot</source>
        <translation>Nachricht des Bots</translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened, and when.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::Times</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, as QLocale::toString() takes it.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, as QLocale::toString() takes it.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>vor %Ln s</numerusform>
            <numerusform>vor %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln min</numerusform>
            <numerusform>vor %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day such as &quot;19 Nov&quot;, %2 a time of day.
----------
Hours, then minutes.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A weekday and a day, as QLocale::toString() takes it; %1 is the time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>As QLocale::toString() takes it.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1:%2</translation>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToastHost</name>
    <message>
        <source>It was too late to take it back: it has been done.</source>
        <translation>Zum Zurücknehmen war es zu spät: Es ist schon geschehen.</translation>
    </message>
</context>
<context>
    <name>ui::TokenForm</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Telegram knows it</source>
        <translation>Telegram kennt ihn</translation>
    </message>
    <message>
        <source>This bot cannot be added to groups</source>
        <translation>Dieser Bot lässt sich nicht zu Gruppen hinzufügen</translation>
    </message>
    <message>
        <source>In BotFather send /setjoingroups and switch it on, or use it for channels only.</source>
        <translation>Sende BotFather /setjoingroups und schalte es ein, oder nimm ihn nur für Kanäle.</translation>
    </message>
    <message>
        <source>Another service fetches this bot&apos;s messages</source>
        <translation>Ein anderer Dienst holt die Nachrichten dieses Bots ab</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>In a file, encrypted with a passphrase that is asked at each start</source>
        <translation>In einer Datei, verschlüsselt mit einer Passphrase, nach der bei jedem Start gefragt wird</translation>
    </message>
    <message>
        <source>Nowhere: I paste it again at the next start</source>
        <translation>Nirgends: Ich füge ihn beim nächsten Start wieder ein</translation>
    </message>
    <message>
        <source>Passphrase, at least %1 characters</source>
        <translation>Passphrase, mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram wird gefragt…</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Füge zuerst den Token ein.</translation>
    </message>
    <message>
        <source>Telegram has not confirmed this token yet.</source>
        <translation>Telegram hat diesen Token noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>This is another bot.</source>
        <translation>Das ist ein anderer Bot.</translation>
    </message>
    <message>
        <source>Take over first, so that messages arrive.</source>
        <translation>Übernimm zuerst, damit Nachrichten ankommen.</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Der Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least %1 characters.</source>
        <translation>Wähle eine Passphrase mit mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <source>There is no token in this. It looks like 7120448315:AAHd… and comes from BotFather.</source>
        <translation>Darin ist kein Token. Er sieht aus wie 7120448315:AAHd… und kommt von BotFather.</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · ID %2</translation>
    </message>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>Ein Webhook zu %1 ist gesetzt, und %Ln Nachricht wartet. Nur einer von euch kann sie bekommen.</numerusform>
            <numerusform>Ein Webhook zu %1 ist gesetzt, und %Ln Nachrichten warten. Nur einer von euch kann sie bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token goes into your system&apos;s keychain, never into a file.</source>
        <translation>Der Token kommt in den Schlüsselbund deines Systems, nie in eine Datei.</translation>
    </message>
    <message>
        <source>The token goes into your system&apos;s keychain (%1), never into a file.</source>
        <translation>Der Token kommt in den Schlüsselbund deines Systems (%1), nie in eine Datei.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and come back, or choose where else the token is kept:</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperre ihn und komm zurück, oder wähle, wo der Token sonst liegen soll:</translation>
    </message>
    <message>
        <source>This system has no keychain. Choose where the token is kept:</source>
        <translation>Dieses System hat keinen Schlüsselbund. Wähle, wo der Token liegen soll:</translation>
    </message>
    <message>
        <source>Gatehouse is portable here and leaves this computer&apos;s keychain alone. Choose where the token is kept:</source>
        <translation>Gatehouse ist hier portabel und lässt den Schlüsselbund dieses Computers in Ruhe. Wähle, wo der Token liegen soll:</translation>
    </message>
    <message>
        <source>The data here belongs to %1, with its chats and members. Another bot needs a profile of its own: choose “New profile…” in the menu behind the bot&apos;s name.</source>
        <translation>Die Daten hier gehören zu %1, mit Chats und Mitgliedern. Ein anderer Bot braucht ein eigenes Profil: Wähle „Neues Profil…“ im Menü hinter dem Namen des Bots.</translation>
    </message>
</context>
<context>
    <name>ui::TokenOrigin</name>
    <message>
        <source>Gatehouse keeps no copy. To replace it for good, change it there.</source>
        <translation>Gatehouse behält keine Kopie. Um ihn auf Dauer zu ersetzen, ändere ihn dort.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this desktop.</source>
        <translation>Der Token liegt im Schlüsselbund dieser Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>It is read from there at each start, and is as safe as your other passwords. Whoever can unlock the keychain can read it.</source>
        <translation>Er wird bei jedem Start von dort gelesen und ist so sicher wie deine anderen Passwörter. Wer den Schlüsselbund entsperren kann, kann ihn lesen.</translation>
    </message>
    <message>
        <source>The token is kept in an encrypted file in the data folder.</source>
        <translation>Der Token liegt in einer verschlüsselten Datei im Datenordner.</translation>
    </message>
    <message>
        <source>Your passphrase is asked for at each start. Nobody can read the token without it; if you forget it, paste the token again.</source>
        <translation>Bei jedem Start wird nach deiner Passphrase gefragt. Ohne sie kann niemand den Token lesen; hast du sie vergessen, füge den Token wieder ein.</translation>
    </message>
    <message>
        <source>The token is kept nowhere, only in memory.</source>
        <translation>Der Token wird nirgends aufbewahrt, er ist nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>It is gone when Gatehouse ends, and is asked for at the next start.</source>
        <translation>Er ist weg, sobald Gatehouse endet, und beim nächsten Start wird wieder nach ihm gefragt.</translation>
    </message>
    <message>
        <source>The token was handed over at the start, with --token-fd.</source>
        <translation>Der Token wurde beim Start übergeben, mit --token-fd.</translation>
    </message>
    <message>
        <source>The token came from the service manager, as the credential “bot-token”.</source>
        <translation>Der Token kam von der Dienstverwaltung, mit den Zugangsdaten „bot-token“.</translation>
    </message>
    <message>
        <source>The token came from the variable GATEHOUSE_BOT_TOKEN.</source>
        <translation>Der Token kam aus der Variablen GATEHOUSE_BOT_TOKEN.</translation>
    </message>
    <message>
        <source>It was taken out of the environment at once, but whoever sets it can read it.</source>
        <translation>Er wurde sofort aus der Umgebung entfernt, aber wer sie setzt, kann ihn lesen.</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>Mateus Silva is removed from 2 chats.</source>
        <translation>Mateus Silva ist aus 2 Chats entfernt.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Nothing was changed.</source>
        <translation>Telegram ist nicht zu erreichen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse, ÜBUNG</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things wait for you</source>
        <translation>
            <numerusform>%Ln Sache wartet auf dich</numerusform>
            <numerusform>%Ln Dinge warten auf dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Gatehouse öffnen</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neuestes</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>Automatik pausieren</translation>
    </message>
    <message>
        <source>Until I switch it on</source>
        <translation>Bis ich sie einschalte</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>Automatik fortsetzen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Until I switch it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Show notifications again</source>
        <translation>Mitteilungen wieder zeigen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow 09:00</source>
        <translation>Bis morgen 09:00</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What happened, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>PRACTICE: %1</source>
        <translation>ÜBUNG: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people inside</source>
        <extracomment>How the connection is, and how many people are in the chats, e.g. &quot;Listening, 1,137 people inside&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln Person drin</numerusform>
            <numerusform>%1, %Ln Personen drin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Whose bot, and how it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::UnlockDialog</name>
    <message>
        <source>Unlock the bot&apos;s token</source>
        <translation>Token des Bots entsperren</translation>
    </message>
    <message>
        <source>The token is in a file in the data folder, encrypted with a passphrase that only you know. Nobody is let in or removed until it is unlocked.</source>
        <translation>Der Token liegt in einer Datei im Datenordner, verschlüsselt mit einer Passphrase, die nur du kennst. Niemand wird eingelassen oder entfernt, bis er entsperrt ist.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Anderen Token eingeben</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Gib die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>ui::UntilDialog</name>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>Bleiben lassen</translation>
    </message>
    <message>
        <source>At the end of that day the person is removed as usual.</source>
        <translation>Am Ende dieses Tages wird die Person wie üblich entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>Womit du anfängst</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Willkommen bei Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse keeps the gate of your paid groups and channels: who may be inside, who comes in, who has to leave. Your own bot does it, from this computer.</source>
        <translation>Gatehouse hütet das Tor deiner kostenpflichtigen Gruppen und Kanäle: wer drin sein darf, wer hereinkommt, wer gehen muss. Dein eigener Bot erledigt es, von diesem Computer aus.</translation>
    </message>
    <message>
        <source>With your own bot</source>
        <translation>Mit deinem eigenen Bot</translation>
    </message>
    <message>
        <source>You need a bot of your own and a group or channel. It takes about four minutes.</source>
        <translation>Du brauchst einen eigenen Bot und eine Gruppe oder einen Kanal. Es dauert etwa vier Minuten.</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Alles bleibt hier</translation>
    </message>
    <message>
        <source>There is no account and no server. Gatehouse talks only to Telegram.</source>
        <translation>Es gibt kein Konto und keinen Server. Gatehouse spricht nur mit Telegram.</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Nur mal schauen?</translation>
    </message>
    <message>
        <source>The practice Telegram has a group, a channel and forty sample people. Nothing in it is real, so try everything.</source>
        <translation>Das Übungs-Telegram hat eine Gruppe, einen Kanal und vierzig Beispielpersonen. Nichts darin ist echt, probier also alles aus.</translation>
    </message>
    <message>
        <source>Try it with the practice Telegram</source>
        <translation>Mit dem Übungs-Telegram probieren</translation>
    </message>
    <message>
        <source>Use my own bot</source>
        <translation>Meinen eigenen Bot nehmen</translation>
    </message>
</context>
<context>
    <name>ui::WindowLock</name>
    <message>
        <source>Set a password first; then Ctrl+L locks the window.</source>
        <translation>Lege zuerst ein Passwort fest; dann sperrt Strg+L das Fenster.</translation>
    </message>
</context>
<context>
    <name>ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
</TS>
