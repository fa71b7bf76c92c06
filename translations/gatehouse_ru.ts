<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>app::Desktop</name>
    <message>
        <source>The data file is damaged, so nothing more is written to it.</source>
        <translation>Файл данных повреждён, поэтому в него больше ничего не пишется.</translation>
    </message>
    <message>
        <source>A good copy of %1 is there.</source>
        <translation>Есть исправная копия: %1.</translation>
    </message>
    <message>
        <source>There is no good copy.</source>
        <translation>Исправной копии нет.</translation>
    </message>
    <message>
        <source>Look at the choices</source>
        <translation>Посмотреть варианты</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>The link leads to no place in Gatehouse.</source>
        <translation>Эта ссылка никуда в Gatehouse не ведёт.</translation>
    </message>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse, УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message>
        <source>Decisions (%L1)</source>
        <translation>Решения (%L1)</translation>
    </message>
    <message>
        <source>Not sure whether sent (%L1)</source>
        <translation>Неясно, отправлено ли (%L1)</translation>
    </message>
    <message>
        <source>Failed (%L1)</source>
        <translation>Не удалось (%L1)</translation>
    </message>
    <message>
        <source>The other window could not be started.</source>
        <translation>Другое окно не удалось запустить.</translation>
    </message>
</context>
<context>
    <name>app::TokenStart</name>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Это токен другого бота.</translation>
    </message>
    <message>
        <source>The data here is of a different one. Another bot needs a profile of its own.</source>
        <translation>Данные здесь принадлежат не ему. Другому боту нужен свой профиль.</translation>
    </message>
    <message>
        <source>Enter the right token</source>
        <translation>Ввести правильный токен</translation>
    </message>
    <message>
        <source>It is encrypted with your passphrase.</source>
        <translation>Он зашифрован вашей парольной фразой.</translation>
    </message>
    <message>
        <source>The bot&apos;s token cannot be read, so Gatehouse does not listen.</source>
        <translation>Токен бота не читается, поэтому Gatehouse не получает сообщения.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Enter the token</source>
        <translation>Ввести токен</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Новый профиль…</translation>
    </message>
</context>
<context>
    <name>app::WindowProgram</name>
    <message>
        <source>Gatehouse cannot open its data.</source>
        <translation>Gatehouse не может открыть свои данные.</translation>
    </message>
    <message>
        <source>The copy could not be put in place.</source>
        <translation>Не удалось поставить копию на место.</translation>
    </message>
    <message>
        <source>Gatehouse cannot keep its data in %1.</source>
        <translation>Gatehouse не может хранить данные в %1.</translation>
    </message>
    <message>
        <source>It is portable here, because a folder “data” or a file “portable” is beside the program. Move the program to a folder that you may write to, or take that away.</source>
        <translation>Здесь включён переносной режим: рядом с программой есть папка «data» или файл «portable». Перенесите программу в папку, доступную для записи, или уберите их.</translation>
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
        <translation>Управляет платными группами и каналами вашего Telegram-бота с этого компьютера. Это свободная программа под лицензией GNU General Public License версии 3 или новее; она создана не Telegram и не одобрена им.</translation>
    </message>
    <message>
        <source>Portable: everything is kept in the folder “data” beside the program, and the keychain of this computer is not used.</source>
        <translation>Переносной режим: всё хранится в папке «data» рядом с программой, связка ключей этого компьютера не используется.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать сведения</translation>
    </message>
    <message>
        <source>The details are versions and the kind of system, for whoever helps you. No names and no secrets are in them.</source>
        <translation>Сведения — это версии и тип системы, для того, кто вам помогает. Имён и секретов в них нет.</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>Сведения скопированы.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Новые версии</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Проверять новые версии раз в день</translation>
    </message>
    <message>
        <source>Off, nothing is ever asked. On, Gatehouse reads one public file from %1 and tells nothing about you but its own version. Nothing is downloaded or installed by itself.</source>
        <translation>Если выключено, запросов нет вообще. Если включено, Gatehouse читает один открытый файл с %1 и сообщает о вас только свою версию. Автоматически ничего не скачивается и не устанавливается.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>The practice Telegram asks nobody.</source>
        <translation>В учебном Telegram таких запросов нет.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is there; this is %2.</source>
        <translation>Вышла версия Gatehouse %1; у вас %2.</translation>
    </message>
    <message>
        <source>The file could not be read. Gatehouse tries again tomorrow.</source>
        <translation>Не удалось прочитать файл. Gatehouse попробует снова завтра.</translation>
    </message>
    <message>
        <source>This is the newest version, as of %1.</source>
        <translation>У вас самая новая версия, проверено %1.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Gatehouse stands on the work of others. Thank you.</source>
        <translation>Gatehouse опирается на труд других людей. Спасибо им.</translation>
    </message>
    <message>
        <source>Licence of %1: %2</source>
        <extracomment>For screen readers: the licence of a library.</extracomment>
        <translation>Лицензия %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::AccessForm</name>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 неделя</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 месяц</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 месяца</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>Personal links</source>
        <translation>Личные ссылки</translation>
    </message>
    <message>
        <source>Each works once, for this person only.</source>
        <translation>Каждая работает один раз и только для этого человека.</translation>
    </message>
    <message>
        <source>Request to join</source>
        <translation>Заявка на вступление</translation>
    </message>
    <message>
        <source>The person asks, Gatehouse lets exactly this person in.</source>
        <translation>Человек подаёт заявку, Gatehouse впускает именно его.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>It is sent again.</source>
        <translation>Отправляется ещё раз.</translation>
    </message>
    <message>
        <source>Dropped. It is not sent.</source>
        <translation>Отброшено. Отправлено не будет.</translation>
    </message>
    <message>
        <source>Tried again, and handled.</source>
        <translation>Попробовали снова и обработали.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>What waits for you, what waits to be sent, and what was done</source>
        <translation>Что ждёт вас, что ждёт отправки и что сделано</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Not handled</source>
        <translation>Не обработано</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Отправки ничего не ждёт.</translation>
    </message>
    <message>
        <source>Of everything that was sent it is known how it ended.</source>
        <translation>Обо всём отправленном известно, чем оно кончилось.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Всё удалось.</translation>
    </message>
    <message>
        <source>Everything that arrived was handled.</source>
        <translation>Всё, что пришло, обработано.</translation>
    </message>
    <message>
        <source>Nothing happened yet, or nothing matches.</source>
        <translation>Пока ничего не было или ничего не подходит.</translation>
    </message>
    <message>
        <source>Person, id or chat</source>
        <translation>Человек, id или чат</translation>
    </message>
    <message>
        <source>It could not be loaded. The last known list is shown.</source>
        <translation>Не удалось загрузить. Показан последний известный список.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>Скопирована %Ln строка.</numerusform>
            <numerusform>Скопированы %Ln строки.</numerusform>
            <numerusform>Скопировано %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Искать в этом списке</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>The newest %1 are shown. The search finds older ones.</source>
        <translation>Показаны последние %1. Более старые находит поиск.</translation>
    </message>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>В этом списке ничего нет с этими словами.</translation>
    </message>
    <message>
        <source>%1 are loaded, and there are more.</source>
        <translation>Загружено %1, есть ещё.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPane</name>
    <message>
        <source>Asks for you</source>
        <translation>Ждёт решения</translation>
    </message>
    <message>
        <source>Why this question</source>
        <translation>Почему этот вопрос</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Задан</translation>
    </message>
    <message>
        <source>What each answer does</source>
        <translation>Что делает каждый ответ</translation>
    </message>
    <message>
        <source>Also asked in Telegram</source>
        <translation>Задан и в Telegram</translation>
    </message>
    <message>
        <source>The bot asked you there too. The first answer counts, wherever you give it.</source>
        <translation>Бот спросил вас и там. Считается первый ответ, где бы вы его ни дали.</translation>
    </message>
    <message>
        <source>Not asked there. Introduce your own Telegram account in the settings, and the bot asks you.</source>
        <translation>Там вопроса нет. Представьтесь боту в настройках со своего аккаунта Telegram, и он будет спрашивать вас.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Look in the program log</source>
        <translation>Открыть журнал программы</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Как обстоят дела</translation>
    </message>
    <message>
        <source>“Send again” may make people see it twice; “Drop” may make them never see it. Look in the chat before you choose.</source>
        <translation>«Отправить снова» — люди могут увидеть это дважды; «Отбросить» — могут не увидеть никогда. Прежде чем выбрать, загляните в чат.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Not handled: %1</source>
        <translation>Не обработано: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>It could not be read at all. Everything else went on.</source>
        <translation>Это не удалось прочитать совсем. Всё остальное идёт дальше.</translation>
    </message>
    <message>
        <source>Only one part failed on it; everything else went on.</source>
        <translation>Не справилась только одна часть; всё остальное идёт дальше.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>В журнале</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Как пришло</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Открыть человека</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Открыть чат</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Стало известно</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>ui::AddMemberDialog</name>
    <message>
        <source>Add member</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>На какой срок</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Add and send links</source>
        <translation>Добавить и отправить ссылки</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>Это можно отменить в течение 10 секунд.</translation>
    </message>
    <message>
        <source>Connect a chat first.</source>
        <translation>Сначала подключите чат.</translation>
    </message>
    <message>
        <source>Say who: a name from the list, an @name or an id.</source>
        <translation>Укажите, кого: имя из списка, @name или id.</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>Выберите хотя бы один чат.</translation>
    </message>
    <message>
        <source>Nobody with this @name was seen yet. Use the id, or let the person write to the bot first.</source>
        <translation>Никто с таким @name пока не встречался. Укажите id или пусть человек сначала напишет боту.</translation>
    </message>
    <message>
        <source>This person cannot be added yet.</source>
        <translation>Этого человека пока нельзя добавить.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chat, then what happens there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At the end of %1 the person is removed.</source>
        <translation>Человек будет исключён %1, в конце дня.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message numerus="yes">
        <source>%1 is added to %Ln chats.</source>
        <translation>
            <numerusform>%1: добавление в %Ln чат.</numerusform>
            <numerusform>%1: добавление в %Ln чата.</numerusform>
            <numerusform>%1: добавление в %Ln чатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be done in the chosen chats.</source>
        <translation>В выбранных чатах ничего нельзя сделать.</translation>
    </message>
    <message>
        <source>Nothing could be done in the chosen chats.</source>
        <translation>В выбранных чатах ничего не удалось сделать.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats were left out.</source>
        <translation>
            <numerusform>%Ln чат пропущен.</numerusform>
            <numerusform>%Ln чата пропущено.</numerusform>
            <numerusform>%Ln чатов пропущено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AppearanceForm</name>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Buttons and fields as the desktop draws them</source>
        <translation>Кнопки и поля в стиле системы</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Цвета системы</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
</context>
<context>
    <name>ui::Audit</name>
    <message>
        <source>%1 was let into %2</source>
        <translation>%1: доступ в чат «%2» открыт</translation>
    </message>
    <message>
        <source>Let into %2.</source>
        <translation>Доступ в чат «%2» открыт.</translation>
    </message>
    <message>
        <source>%1 is to leave %2</source>
        <translation>%1: предстоит исключение из чата «%2»</translation>
    </message>
    <message>
        <source>Is to leave %2.</source>
        <translation>Предстоит исключение из чата «%2».</translation>
    </message>
    <message>
        <source>%1 is to be banned from %2</source>
        <translation>%1: предстоит блокировка в чате «%2»</translation>
    </message>
    <message>
        <source>Is to be banned from %2.</source>
        <translation>Предстоит блокировка в чате «%2».</translation>
    </message>
    <message>
        <source>%1 has no reason to be in %2 any more, and stays</source>
        <translation>%1: больше нет причины быть в чате «%2», но остаётся</translation>
    </message>
    <message>
        <source>Has no reason to be in %2 any more, and stays.</source>
        <translation>Больше нет причины быть в чате «%2», но остаётся.</translation>
    </message>
    <message>
        <source>%1 may stay in %2</source>
        <translation>%1 может остаться в чате «%2»</translation>
    </message>
    <message>
        <source>May stay in %2.</source>
        <translation>Может остаться в чате «%2».</translation>
    </message>
    <message>
        <source>The last change for %1 in %2 was taken back</source>
        <translation>%1: последнее изменение в чате «%2» отменено</translation>
    </message>
    <message>
        <source>The last change in %2 was taken back.</source>
        <translation>Последнее изменение в чате «%2» отменено.</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>%1: исключение из чата «%2»</translation>
    </message>
    <message>
        <source>Removed from %2.</source>
        <translation>Исключение из чата «%2».</translation>
    </message>
    <message>
        <source>%1 was banned from %2</source>
        <translation>%1: блокировка в чате «%2»</translation>
    </message>
    <message>
        <source>Banned from %2.</source>
        <translation>Блокировка в чате «%2».</translation>
    </message>
    <message>
        <source>%1 could not be removed from %2</source>
        <translation>%1: исключить из чата «%2» не удалось</translation>
    </message>
    <message>
        <source>Could not be removed from %2.</source>
        <translation>Исключить из чата «%2» не удалось.</translation>
    </message>
    <message>
        <source>The removal of %1 from %2 was given up</source>
        <translation>%1: исключение из чата «%2» отброшено</translation>
    </message>
    <message>
        <source>The removal from %2 was given up.</source>
        <translation>Исключение из чата «%2» отброшено.</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>%1: вступление в чат «%2»</translation>
    </message>
    <message>
        <source>Joined %2.</source>
        <translation>Вступление в чат «%2».</translation>
    </message>
    <message>
        <source>%1 joined %2 with the personal link</source>
        <translation>%1: вступление в чат «%2» по личной ссылке</translation>
    </message>
    <message>
        <source>Joined %2 with the personal link. The link was closed.</source>
        <translation>Вступление в чат «%2» по личной ссылке. Ссылка закрыта.</translation>
    </message>
    <message>
        <source>An administrator added %1 to %2</source>
        <translation>%1: администратор добавил в чат «%2»</translation>
    </message>
    <message>
        <source>Added to %2 by an administrator.</source>
        <translation>Администратор добавил в чат «%2».</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1: выход из чата «%2»</translation>
    </message>
    <message>
        <source>Left %2.</source>
        <translation>Выход из чата «%2».</translation>
    </message>
    <message>
        <source>An administrator removed %1 from %2</source>
        <translation>%1: администратор исключил из чата «%2»</translation>
    </message>
    <message>
        <source>Removed from %2 by an administrator.</source>
        <translation>Администратор исключил из чата «%2».</translation>
    </message>
    <message>
        <source>An administrator banned %1 from %2</source>
        <translation>%1: администратор заблокировал в чате «%2»</translation>
    </message>
    <message>
        <source>Banned from %2 by an administrator.</source>
        <translation>Администратор заблокировал в чате «%2».</translation>
    </message>
    <message>
        <source>%1 came into %2 with the link of somebody else</source>
        <translation>%1: вход в чат «%2» по чужой ссылке</translation>
    </message>
    <message>
        <source>Came into %2 with the link of somebody else.</source>
        <translation>Вход в чат «%2» по чужой ссылке.</translation>
    </message>
    <message>
        <source>Somebody else used the link of %1 into %2: removed, a new link is sent</source>
        <translation>%1: по ссылке в чат «%2» вошёл другой человек; он исключён, новая ссылка отправлена</translation>
    </message>
    <message>
        <source>Somebody else used the %2 link. That person is removed; a new link is sent.</source>
        <translation>По ссылке в чат «%2» вошёл другой человек. Он исключён; новая ссылка отправлена.</translation>
    </message>
    <message>
        <source>A link into %2 was made for %1</source>
        <translation>%1: создана ссылка в чат «%2»</translation>
    </message>
    <message>
        <source>A link into %2 was made.</source>
        <translation>Создана ссылка в чат «%2».</translation>
    </message>
    <message>
        <source>No link into %2 could be made for %1</source>
        <translation>%1: создать ссылку в чат «%2» не удалось</translation>
    </message>
    <message>
        <source>No link into %2 could be made.</source>
        <translation>Создать ссылку в чат «%2» не удалось.</translation>
    </message>
    <message>
        <source>The bot sent %1 the link into %2</source>
        <translation>%1: бот отправил ссылку в чат «%2»</translation>
    </message>
    <message>
        <source>The bot sent the link into %2.</source>
        <translation>Бот отправил ссылку в чат «%2».</translation>
    </message>
    <message>
        <source>The link into %2 could not be sent to %1</source>
        <translation>%1: отправить ссылку в чат «%2» не удалось</translation>
    </message>
    <message>
        <source>The link into %2 could not be sent.</source>
        <translation>Отправить ссылку в чат «%2» не удалось.</translation>
    </message>
    <message>
        <source>%1 asked to join %2</source>
        <translation>%1: заявка на вступление в чат «%2»</translation>
    </message>
    <message>
        <source>Asked to join %2.</source>
        <translation>Заявка на вступление в чат «%2».</translation>
    </message>
    <message>
        <source>%1 asked to join %2 and was let in</source>
        <translation>%1: заявка на вступление в чат «%2» одобрена</translation>
    </message>
    <message>
        <source>Asked to join %2 and was let in.</source>
        <translation>Заявка на вступление в чат «%2» одобрена.</translation>
    </message>
    <message>
        <source>%1 asked to join %2 and was declined</source>
        <translation>%1: заявка на вступление в чат «%2» отклонена</translation>
    </message>
    <message>
        <source>Asked to join %2 and was declined.</source>
        <translation>Заявка на вступление в чат «%2» отклонена.</translation>
    </message>
    <message>
        <source>The request of %1 to join %2 was answered already, or taken back</source>
        <translation>%1: на заявку в чат «%2» уже ответили, или она отозвана</translation>
    </message>
    <message>
        <source>The request to join %2 was answered already, or taken back.</source>
        <translation>На заявку в чат «%2» уже ответили, или она отозвана.</translation>
    </message>
    <message>
        <source>The request of %1 to join %2 could not be answered</source>
        <translation>%1: ответить на заявку в чат «%2» не удалось</translation>
    </message>
    <message>
        <source>The request to join %2 could not be answered.</source>
        <translation>Ответить на заявку в чат «%2» не удалось.</translation>
    </message>
    <message>
        <source>A person was forgotten</source>
        <translation>Данные о человеке забыты</translation>
    </message>
    <message>
        <source>Was forgotten.</source>
        <translation>Данные забыты.</translation>
    </message>
    <message>
        <source>The note about %1 was changed</source>
        <translation>%1: заметка изменена</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>Заметка изменена.</translation>
    </message>
    <message>
        <source>The tags of %1 were changed</source>
        <translation>%1: метки изменены</translation>
    </message>
    <message>
        <source>The tags were changed.</source>
        <translation>Метки изменены.</translation>
    </message>
    <message>
        <source>A new way into %2 was ordered for %1</source>
        <translation>%1: заказана новая ссылка в чат «%2»</translation>
    </message>
    <message>
        <source>A new way into %2 was ordered.</source>
        <translation>Заказана новая ссылка в чат «%2».</translation>
    </message>
    <message>
        <source>Something that had failed was sent again</source>
        <translation>То, что не удалось, отправлено снова</translation>
    </message>
    <message>
        <source>Something that had failed was sent again.</source>
        <translation>То, что не удалось, отправлено снова.</translation>
    </message>
    <message>
        <source>Something that waited or had failed was given up</source>
        <translation>То, что ждало или не удалось, отброшено</translation>
    </message>
    <message>
        <source>Something that waited or had failed was given up.</source>
        <translation>То, что ждало или не удалось, отброшено.</translation>
    </message>
    <message>
        <source>News from Telegram that had been set aside was tried again</source>
        <translation>Отложенные известия от Telegram обработаны ещё раз</translation>
    </message>
    <message>
        <source>Automation was paused</source>
        <translation>Автоматика приостановлена</translation>
    </message>
    <message>
        <source>Automation was switched on again</source>
        <translation>Автоматика снова включена</translation>
    </message>
    <message>
        <source>A token of the bot was given</source>
        <translation>Указан токен бота</translation>
    </message>
    <message>
        <source>The token of the bot was forgotten</source>
        <translation>Токен бота забыт</translation>
    </message>
    <message>
        <source>The webhook was removed, so that Gatehouse gets what comes</source>
        <translation>Вебхук удалён, чтобы сообщения получал Gatehouse</translation>
    </message>
    <message>
        <source>The way to the internet was changed</source>
        <translation>Путь в интернет изменён</translation>
    </message>
    <message>
        <source>The bot does not write to the owner any more</source>
        <translation>Бот больше не пишет владельцу</translation>
    </message>
    <message>
        <source>A link was made with which the owner introduces themselves</source>
        <translation>Создана ссылка, по которой владелец представится боту</translation>
    </message>
    <message>
        <source>%1 is the owner now</source>
        <translation>%1 теперь владелец</translation>
    </message>
    <message>
        <source>Became the owner.</source>
        <translation>Теперь владелец.</translation>
    </message>
    <message>
        <source>%2 was connected</source>
        <translation>Чат «%2» подключён</translation>
    </message>
    <message>
        <source>%2 was connected again</source>
        <translation>Чат «%2» снова подключён</translation>
    </message>
    <message>
        <source>%2 was disconnected; nobody was removed</source>
        <translation>Чат «%2» отключён; никто не исключён</translation>
    </message>
    <message>
        <source>%2 was put aside</source>
        <translation>Чат «%2» решено не подключать</translation>
    </message>
    <message>
        <source>How people get into %2 was changed</source>
        <translation>Способ входа в чат «%2» изменён</translation>
    </message>
    <message>
        <source>Telegram was asked again what the bot may do in %2</source>
        <translation>Telegram снова спросили, что бот может в чате «%2»</translation>
    </message>
    <message>
        <source>Telegram was asked again what the bot may do in every chat</source>
        <translation>Telegram снова спросили, что бот может в каждом чате</translation>
    </message>
    <message>
        <source>A code was made that connects a chat</source>
        <translation>Создан код для подключения чата</translation>
    </message>
    <message>
        <source>The code that connects a chat was withdrawn unused</source>
        <translation>Код для подключения чата отозван неиспользованным</translation>
    </message>
    <message>
        <source>The question about a missing right in %2 was put off</source>
        <translation>Вопрос о недостающем праве в чате «%2» отложен</translation>
    </message>
    <message>
        <source>The bot was told to leave somebody else&apos;s chat</source>
        <translation>Боту велено выйти из чужого чата</translation>
    </message>
    <message>
        <source>The question about somebody else&apos;s chat was put aside</source>
        <translation>Вопрос о чужом чате снят</translation>
    </message>
    <message>
        <source>The open links into %2 were closed</source>
        <translation>Открытые ссылки в чат «%2» закрыты</translation>
    </message>
    <message>
        <source>Links into %2 are still open: the bot may not close them</source>
        <translation>Ссылки в чат «%2» ещё открыты: бот не может их закрыть</translation>
    </message>
    <message>
        <source>%2 became a supergroup and got a new id</source>
        <translation>Чат «%2» стал супергруппой и получил новый id</translation>
    </message>
    <message>
        <source>%2 took a right away from the bot</source>
        <translation>В чате «%2» у бота забрали право</translation>
    </message>
    <message>
        <source>The bot was removed from %2</source>
        <translation>Бота исключили из чата «%2»</translation>
    </message>
    <message>
        <source>The bot is back in %2</source>
        <translation>Бот снова в чате «%2»</translation>
    </message>
    <message>
        <source>you, here</source>
        <translation>вы, здесь</translation>
    </message>
    <message>
        <source>you, in Telegram</source>
        <translation>вы, в Telegram</translation>
    </message>
    <message>
        <source>in Telegram</source>
        <translation>в Telegram</translation>
    </message>
    <message>
        <source>Another Bot API server was chosen</source>
        <translation>Выбран другой сервер Bot API</translation>
    </message>
    <message>
        <source>%1 was found to be in %2</source>
        <translation>Оказалось, что %1 состоит в %2</translation>
    </message>
    <message>
        <source>Found to be in %2. Nobody saw them come.</source>
        <translation>Оказалось, состоит в %2. Вступления никто не видел.</translation>
    </message>
    <message>
        <source>%1 was found not to be in %2</source>
        <translation>Оказалось, что %1 уже не состоит в %2</translation>
    </message>
    <message>
        <source>Found not to be in %2.</source>
        <translation>Оказалось, уже не состоит в %2.</translation>
    </message>
    <message>
        <source>%1 did not have to be removed: Telegram does not know them in %2</source>
        <translation>Исключать %1 не понадобилось: Telegram не знает этого человека в %2</translation>
    </message>
    <message>
        <source>Did not have to be removed: not known to Telegram in %2.</source>
        <translation>Исключать не понадобилось: Telegram не знает этого человека в %2.</translation>
    </message>
    <message>
        <source>A copy took the place of the damaged data, and automation was paused</source>
        <translation>Копия заняла место повреждённых данных, и автоматика приостановлена</translation>
    </message>
</context>
<context>
    <name>ui::AuditModel</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>ui::BotSection</name>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>Поделиться ботом…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Заменить токен…</translation>
    </message>
    <message>
        <source>Forget token…</source>
        <translation>Забыть токен…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Использовать этот токен</translation>
    </message>
    <message>
        <source>The practice Telegram needs no token.</source>
        <translation>Учебному Telegram токен не нужен.</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>Теперь используется новый токен.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Забыть токен</translation>
    </message>
    <message>
        <source>The token is deleted from where it is kept, and Gatehouse stops listening. Everything else stays. To go on, paste a token of the same bot. To make the old one useless everywhere, send /revoke to BotFather.</source>
        <translation>Токен удаляется оттуда, где он хранится, и Gatehouse перестаёт получать сообщения. Всё остальное сохраняется. Чтобы продолжить, вставьте токен того же бота. Чтобы старый токен нигде больше не работал, отправьте /revoke боту BotFather.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Забыть токен</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>Токен забыт.</translation>
    </message>
    <message>
        <source>Take over from another service</source>
        <translation>Переключить с другого сервиса</translation>
    </message>
    <message>
        <source>Telegram hands this bot&apos;s messages to %1 now. The address is taken out of the bot: that service gets nothing more from it, and Gatehouse gets everything, with what waits.</source>
        <translation>Сейчас Telegram передаёт сообщения этого бота на %1. Этот адрес будет убран из бота: тот сервис больше ничего не получит, а Gatehouse получит всё, включая то, что ждёт.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>другой сервис</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Переключить сюда</translation>
    </message>
    <message>
        <source>Gatehouse gets this bot&apos;s messages now.</source>
        <translation>Теперь сообщения этого бота получает Gatehouse.</translation>
    </message>
    <message>
        <source>%1, %2, id %3</source>
        <translation>%1, %2, id %3</translation>
    </message>
    <message>
        <source>No bot yet.</source>
        <translation>Бота пока нет.</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>Ввести токен…</translation>
    </message>
</context>
<context>
    <name>ui::BotStep</name>
    <message>
        <source>Your bot</source>
        <translation>Ваш бот</translation>
    </message>
    <message>
        <source>Bring its token</source>
        <translation>Нужен его токен</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>Подключите бота</translation>
    </message>
    <message>
        <source>Telegram gives every bot a token, a kind of key. BotFather, Telegram&apos;s own bot, hands it out.</source>
        <translation>Telegram выдаёт каждому боту токен — своего рода ключ. Его можно получить у BotFather, бота самого Telegram.</translation>
    </message>
    <message>
        <source>Open BotFather</source>
        <translation>Открыть BotFather</translation>
    </message>
    <message>
        <source>Open BotFather in Telegram.</source>
        <translation>Откройте BotFather в Telegram.</translation>
    </message>
    <message>
        <source>Send /newbot and answer its two questions. Have one already? Send /token.</source>
        <translation>Отправьте /newbot и ответьте на два вопроса. Бот уже есть? Отправьте /token.</translation>
    </message>
    <message>
        <source>Copy its answer and paste it here. The whole message is fine, Gatehouse finds the token in it.</source>
        <translation>Скопируйте ответ и вставьте его сюда. Можно всё сообщение целиком: Gatehouse сам найдёт в нём токен.</translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Counting what will happen…</source>
        <extracomment>How many people are looked at of how many.</extracomment>
        <translation>Подсчёт того, что произойдёт…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>It ended after %1 of %2 people.</source>
        <extracomment>How far it got before it was stopped or failed.</extracomment>
        <translation>Дошло до %1 из %2 человек.</translation>
    </message>
</context>
<context>
    <name>ui::Calls</name>
    <message>
        <source>Invite %1 to %2</source>
        <translation>%1: пригласить в чат «%2»</translation>
    </message>
    <message>
        <source>Let %1 into %2</source>
        <translation>%1: впустить в чат «%2»</translation>
    </message>
    <message>
        <source>Decline %1 for %2</source>
        <translation>%1: отклонить заявку в чат «%2»</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1: исключить из чата «%2»</translation>
    </message>
    <message>
        <source>Ban %1 from %2</source>
        <translation>%1: заблокировать в чате «%2»</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1: написать сообщение</translation>
    </message>
    <message>
        <source>Write into %1</source>
        <translation>Написать в чат «%1»</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Написать сообщение</translation>
    </message>
    <message>
        <source>Make a link into %2 for %1</source>
        <translation>%1: создать ссылку в чат «%2»</translation>
    </message>
    <message>
        <source>Close the link of %1 into %2</source>
        <translation>%1: закрыть ссылку в чат «%2»</translation>
    </message>
    <message>
        <source>Close a link into %1</source>
        <translation>Закрыть ссылку в чат «%1»</translation>
    </message>
    <message>
        <source>Make way for %1 into %2</source>
        <translation>%1: открыть путь в чат «%2»</translation>
    </message>
    <message>
        <source>Ask whether %1 is in %2</source>
        <translation>%1: узнать, есть ли в чате «%2»</translation>
    </message>
    <message>
        <source>Delete a message in %1</source>
        <translation>Удалить сообщение в чате «%1»</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Выйти из чата «%1»</translation>
    </message>
    <message>
        <source>Answer a button</source>
        <translation>Ответить на нажатие кнопки</translation>
    </message>
    <message>
        <source>Change a message</source>
        <translation>Изменить сообщение</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Спросить о чате «%1»</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is the name of a method of the Bot API.</extracomment>
        <translation>Вызвать %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>%1 Telegram says: %2</source>
        <extracomment>%2 are Telegram&apos;s own words.</extracomment>
        <translation>%1 Ответ Telegram: %2</translation>
    </message>
    <message>
        <source>Sent, but no answer came. It may have been done.</source>
        <translation>Отправлено, но ответа нет. Возможно, это сделано.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Отправится %1</translation>
    </message>
    <message>
        <source>As soon as it is its turn</source>
        <translation>Как только подойдёт очередь</translation>
    </message>
    <message>
        <source>A right that is needed was taken away.</source>
        <translation>У бота забрали нужное право.</translation>
    </message>
    <message>
        <source>May %1 stay in %2?</source>
        <translation>%1 может остаться в чате «%2»?</translation>
    </message>
    <message>
        <source>An administrator added or approved them. Gatehouse knows no other reason why they are inside.</source>
        <translation>Добавил или одобрил администратор. Другой причины быть внутри Gatehouse не знает.</translation>
    </message>
    <message>
        <source>%1: the bot lost a right</source>
        <translation>%1: бот лишился права</translation>
    </message>
    <message>
        <source>Somebody put the bot into a chat of theirs. Leave it?</source>
        <translation>Кто-то добавил бота в свой чат. Выйти из него?</translation>
    </message>
    <message>
        <source>It was not you who made the bot administrator there. Nothing of that chat is kept.</source>
        <translation>Администратором бота там назначили не вы. Об этом чате ничего не хранится.</translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Stays without an end. Written down as let in by hand.</source>
        <translation>Остаётся без срока. Записывается как доступ, данный вручную.</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>До…</translation>
    </message>
    <message>
        <source>Stays to the day you pick, then leaves as usual.</source>
        <translation>Остаётся до выбранного дня, потом уходит как обычно.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Leaves %1 in 10 s, may come back with a new link.</source>
        <translation>Исключение из чата «%1» через 10 с; вернуться можно по новой ссылке.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Asks Telegram what the bot may do there now.</source>
        <translation>Спросить Telegram, что бот может там сейчас.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The right stays missing; the Chats page goes on showing it.</source>
        <translation>Права так и не будет; страница «Чаты» продолжит это показывать.</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>Остаться там</translation>
    </message>
    <message>
        <source>The bot stays and does nothing there.</source>
        <translation>Бот остаётся и ничего там не делает.</translation>
    </message>
    <message>
        <source>Leave the chat</source>
        <translation>Выйти из чата</translation>
    </message>
    <message>
        <source>The bot leaves that chat.</source>
        <translation>Бот выходит из этого чата.</translation>
    </message>
    <message>
        <source>Settled by itself: %1</source>
        <translation>Решилось само: %1</translation>
    </message>
    <message>
        <source>%1 may stay in %2</source>
        <translation>%1 может остаться в чате «%2»</translation>
    </message>
    <message>
        <source>%1 may stay in %2 for a while</source>
        <translation>%1 может пока остаться в чате «%2»</translation>
    </message>
    <message>
        <source>%1 had to leave %2</source>
        <translation>%1: исключение из чата «%2»</translation>
    </message>
    <message>
        <source>The bot left a chat of somebody else</source>
        <translation>Бот вышел из чужого чата</translation>
    </message>
</context>
<context>
    <name>ui::CallsModel</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>ui::ChatPane</name>
    <message>
        <source>Who is inside</source>
        <translation>Кто внутри</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>What the bot may do here</source>
        <translation>Что бот может здесь</translation>
    </message>
    <message>
        <source>The bot is not in this chat any more.</source>
        <translation>Бота больше нет в этом чате.</translation>
    </message>
    <message>
        <source>Add it again as administrator. Everything known of the chat is still here.</source>
        <translation>Добавьте его снова администратором. Всё, что известно о чате, сохранено.</translation>
    </message>
    <message>
        <source>This is a basic group</source>
        <translation>Это обычная группа</translation>
    </message>
    <message>
        <source>Telegram makes it a supergroup as soon as, for example, its history is made visible for new members. Gatehouse follows by itself. Until then removed people stay out only until they are invited again.</source>
        <translation>Telegram превращает её в супергруппу, как только, например, история становится видна новым участникам. Gatehouse сам последует за ней. До этого исключённые остаются снаружи, только пока их снова не пригласят.</translation>
    </message>
    <message>
        <source>%1: missing since %2</source>
        <translation>%1: право утрачено (%2)</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: нет права</translation>
    </message>
    <message>
        <source>Open Telegram</source>
        <translation>Открыть Telegram</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>How people are let in</source>
        <translation>Как впускать людей</translation>
    </message>
    <message>
        <source>Let people in by personal links</source>
        <translation>Впускать по личным ссылкам</translation>
    </message>
    <message>
        <source>Let people in by request to join</source>
        <translation>Впускать по заявкам на вступление</translation>
    </message>
    <message>
        <source>Telegram id</source>
        <translation>Telegram id</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Known inside</source>
        <translation>Известно внутри</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Here before us</source>
        <translation>Здесь до нас</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, never touched</source>
        <translation>
            <numerusform>%Ln человек, не трогаем</numerusform>
            <numerusform>%Ln человека, не трогаем</numerusform>
            <numerusform>%Ln человек, не трогаем</numerusform>
        </translation>
    </message>
    <message>
        <source>Open links</source>
        <translation>Открытые ссылки</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё не было</translation>
    </message>
</context>
<context>
    <name>ui::ChatStep</name>
    <message>
        <source>Your first chat</source>
        <translation>Ваш первый чат</translation>
    </message>
    <message>
        <source>A group or a channel</source>
        <translation>Группа или канал</translation>
    </message>
    <message>
        <source>Connect your first chat</source>
        <translation>Подключите первый чат</translation>
    </message>
    <message>
        <source>Everyone who is inside stays. More chats can be connected later.</source>
        <translation>Все, кто внутри, остаются. Другие чаты можно подключить позже.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Пока пропустить</translation>
    </message>
</context>
<context>
    <name>ui::ChatsModel</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Invite
people</source>
        <extracomment>The right to invite people, as a narrow column&apos;s header.</extracomment>
        <translation>Звать
людей</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>The right to remove people, as a narrow column&apos;s header.</extracomment>
        <translation>Убирать</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The right to delete messages, as a narrow column&apos;s header.</extracomment>
        <translation>Удалять</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The right to post messages, as a narrow column&apos;s header.</extracomment>
        <translation>Писать</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln известен</numerusform>
            <numerusform>%Ln известны</numerusform>
            <numerusform>%Ln известны</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not needed here</source>
        <translation>%1: здесь не нужно</translation>
    </message>
    <message>
        <source>%1: missing. %2</source>
        <translation>%1: нет права. %2</translation>
    </message>
    <message>
        <source>%1: given</source>
        <translation>%1: есть</translation>
    </message>
    <message>
        <source>Bot is out</source>
        <translation>Бота нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rights missing</source>
        <translation>
            <numerusform>Нет %Ln права</numerusform>
            <numerusform>Нет %Ln прав</numerusform>
            <numerusform>Нет %Ln прав</numerusform>
        </translation>
    </message>
    <message>
        <source>Basic group</source>
        <translation>Обычная группа</translation>
    </message>
    <message>
        <source>Links for all</source>
        <translation>Ссылки для всех</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>В порядке</translation>
    </message>
</context>
<context>
    <name>ui::ChatsPage</name>
    <message>
        <source>Checked.</source>
        <translation>Проверено.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>Подключить чат</translation>
    </message>
    <message>
        <source>No chat is connected yet</source>
        <translation>Ни один чат пока не подключён</translation>
    </message>
    <message>
        <source>Connect the groups and channels that your bot keeps the gate of. Everyone inside stays, and is never touched.</source>
        <translation>Подключите группы и каналы, вход в которые охраняет ваш бот. Все, кто внутри, остаются, их никто не тронет.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Подключить чат</translation>
    </message>
    <message>
        <source>Make the bot administrator, then post a code. It takes a minute.</source>
        <translation>Назначьте бота администратором и отправьте код. На это хватит минуты.</translation>
    </message>
    <message>
        <source>Connected chats</source>
        <translation>Подключённые чаты</translation>
    </message>
    <message>
        <source>Use join requests</source>
        <translation>Впускать по заявкам</translation>
    </message>
    <message>
        <source>Chats could not be loaded. The last known list is shown.</source>
        <translation>Не удалось загрузить чаты. Показан последний известный список.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>Подключён %Ln</numerusform>
            <numerusform>Подключено %Ln</numerusform>
            <numerusform>Подключено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>&quot;4 connected&quot;, then when they were checked.</extracomment>
        <translation>%1, проверено %2</translation>
    </message>
    <message>
        <source>%1 is public, so its address works for everybody</source>
        <translation>%1: чат публичный, его адрес работает для всех</translation>
    </message>
    <message>
        <source>A personal link cannot keep others out. People can be asked to request joining instead; Gatehouse then lets only the right ones in.</source>
        <translation>Личная ссылка не удержит других. Можно впускать людей по заявкам на вступление; тогда Gatehouse впустит только тех, кого нужно.</translation>
    </message>
    <message>
        <source>People are let in by request from now on.</source>
        <translation>Теперь людей впускают по заявкам.</translation>
    </message>
    <message>
        <source>Found, not connected</source>
        <translation>Найдены, не подключены</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Отключённые</translation>
    </message>
    <message>
        <source>%1. You made the bot administrator %2.</source>
        <translation>%1. Вы назначили бота администратором %2.</translation>
    </message>
    <message>
        <source>%1. Disconnected %2; its history is kept.</source>
        <translation>%1. Отключено %2; история сохранена.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Не подключать</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Подключить снова</translation>
    </message>
    <message>
        <source>%1 is connected. Everyone inside stays.</source>
        <translation>Чат «%1» подключён. Все, кто внутри, остаются.</translation>
    </message>
    <message>
        <source>Telegram is asked about every chat.</source>
        <translation>Спрашиваем Telegram обо всех чатах.</translation>
    </message>
    <message>
        <source>%1 is disconnected. Nobody was removed.</source>
        <translation>Чат «%1» отключён. Никто не исключён.</translation>
    </message>
    <message>
        <source>Search the chats</source>
        <translation>Искать чаты</translation>
    </message>
    <message>
        <source>No chat has these words.</source>
        <translation>Ни в одном чате нет этих слов.</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmDialog</name>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a chat</source>
        <translation>Подключить чат</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What arrived so far</source>
        <translation>Что уже пришло</translation>
    </message>
    <message>
        <source>Nothing arrives?</source>
        <translation>Ничего не приходит?</translation>
    </message>
    <message>
        <source>Is the bot administrator in the very chat you post in? Are you administrator too?</source>
        <translation>Бот — администратор именно того чата, куда вы пишете? А вы сами — администратор?</translation>
    </message>
</context>
<context>
    <name>ui::ConnectSteps</name>
    <message>
        <source>Make the bot administrator</source>
        <translation>Назначьте бота администратором</translation>
    </message>
    <message>
        <source>Telegram opens with the rights that Gatehouse needs already chosen: invite people, remove people, delete messages. Pick the chat and save.</source>
        <translation>Откроется Telegram, где уже выбраны нужные Gatehouse права: приглашать людей, исключать людей, удалять сообщения. Выберите чат и сохраните.</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Выбрать группу</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Выбрать канал</translation>
    </message>
    <message>
        <source>Post this code in the chat</source>
        <translation>Отправьте этот код в чат</translation>
    </message>
    <message>
        <source>As a new message, exactly as it is: not as a reply, not by editing. Gatehouse deletes it afterwards.</source>
        <translation>Новым сообщением, точно как есть: не ответом и не правкой. Потом Gatehouse его удалит.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось времени</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Listening. It takes a second or two after you post.</source>
        <translation>Ждём код. После отправки пройдёт секунда-другая.</translation>
    </message>
    <message>
        <source>The code was copied. Paste it into the chat.</source>
        <translation>Код скопирован. Вставьте его в чат.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Everyone inside now stays, as “here before us”, and is never touched.</source>
        <translation>Все, кто сейчас внутри, остаются как «здесь до нас», их никто не тронет.</translation>
    </message>
    <message>
        <source>%1 is connected. It is a basic group: Gatehouse follows when Telegram makes it a supergroup.</source>
        <translation>Чат «%1» подключён. Это обычная группа: Gatehouse последует за ней, когда Telegram превратит её в супергруппу.</translation>
    </message>
    <message>
        <source>%1 is connected. It is public, so links do not keep others out; let people in by request instead.</source>
        <translation>Чат «%1» подключён. Он публичный, поэтому ссылки не удержат других; впускайте людей по заявкам.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>Чат «%1» подключён.</translation>
    </message>
    <message>
        <source>You made the bot administrator of %1.</source>
        <translation>Вы назначили бота администратором чата «%1».</translation>
    </message>
    <message>
        <source>Gatehouse knows you, so this chat needs no code.</source>
        <translation>Gatehouse вас знает, поэтому код для этого чата не нужен.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Подключить сейчас</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>This code ran out after 5 minutes. Make a new one.</source>
        <translation>Срок кода (5 минут) истёк. Создайте новый.</translation>
    </message>
    <message>
        <source>Good for %1 more minutes</source>
        <translation>Действует ещё %1 мин</translation>
    </message>
    <message>
        <source>There is no Telegram to open in practice</source>
        <translation>В тренировке нет Telegram, который можно открыть</translation>
    </message>
    <message>
        <source>Gatehouse can act as you there: make a group, make the bot administrator and post the code. What comes then is the real thing.</source>
        <translation>Gatehouse может действовать там за вас: создать группу, сделать бота администратором и отправить код. Дальше всё как на самом деле.</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Сделать за меня</translation>
    </message>
</context>
<context>
    <name>ui::Connecting</name>
    <message>
        <source>The bot became administrator of %2</source>
        <translation>Бот стал администратором чата «%2»</translation>
    </message>
    <message>
        <source>The bot is no administrator of %2 any more</source>
        <translation>Бот больше не администратор чата «%2»</translation>
    </message>
    <message>
        <source>Make it administrator again, then post the code.</source>
        <translation>Снова назначьте его администратором и отправьте код.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 as a reply</source>
        <translation>%1: код в чате «%2» отправлен ответом</translation>
    </message>
    <message>
        <source>A reply does not count. Post it as a message of its own.</source>
        <translation>Ответ не считается. Отправьте код отдельным сообщением.</translation>
    </message>
    <message>
        <source>%1 forwarded the code to %2</source>
        <translation>%1: код переслан в чат «%2»</translation>
    </message>
    <message>
        <source>A forwarded message does not count. Copy the code and post it.</source>
        <translation>Пересланное сообщение не считается. Скопируйте код и отправьте его.</translation>
    </message>
    <message>
        <source>%1 edited a message in %2 into the code</source>
        <translation>%1: сообщение в чате «%2» исправлено на код</translation>
    </message>
    <message>
        <source>An edit does not count. Post it as a new message.</source>
        <translation>Правка не считается. Отправьте код новым сообщением.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 in small letters</source>
        <translation>%1: код в чате «%2» набран строчными буквами</translation>
    </message>
    <message>
        <source>The code is in capitals. Copy it instead of typing.</source>
        <translation>Код состоит из заглавных букв. Скопируйте его, не набирайте вручную.</translation>
    </message>
    <message>
        <source>%1 posted only the second half in %2</source>
        <translation>%1: в чат «%2» отправлена только вторая половина</translation>
    </message>
    <message>
        <source>VERIFY_ belongs to it. Copy the whole code.</source>
        <translation>VERIFY_ — тоже часть кода. Скопируйте код целиком.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 among other words</source>
        <translation>%1: код в чате «%2» отправлен среди других слов</translation>
    </message>
    <message>
        <source>Post only the code, nothing else.</source>
        <translation>Отправьте только код, больше ничего.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 too late</source>
        <translation>%1: код в чате «%2» отправлен слишком поздно</translation>
    </message>
    <message>
        <source>This code ran out after 5 minutes. Make a new one.</source>
        <translation>Срок кода (5 минут) истёк. Создайте новый.</translation>
    </message>
    <message>
        <source>The code arrived in %2, but Telegram did not answer questions about it</source>
        <translation>Код пришёл в чат «%2», но Telegram не ответил на вопросы о нём</translation>
    </message>
    <message>
        <source>Make a new code and post that one.</source>
        <translation>Создайте новый код и отправьте его.</translation>
    </message>
    <message>
        <source>%1 posted an older code in %2</source>
        <translation>%1: в чат «%2» отправлен старый код</translation>
    </message>
    <message>
        <source>A newer code was made since. Post the one that is shown.</source>
        <translation>С тех пор создан более новый код. Отправьте тот, что показан.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 without being administrator</source>
        <translation>%1: код в чат «%2» отправил не администратор</translation>
    </message>
    <message>
        <source>Somebody who is administrator there must post it.</source>
        <translation>Отправить код должен администратор этого чата.</translation>
    </message>
    <message>
        <source>The code arrived in %2, but the bot is no administrator there</source>
        <translation>Код пришёл в чат «%2», но бот там не администратор</translation>
    </message>
    <message>
        <source>Make the bot administrator, then post the code again.</source>
        <translation>Назначьте бота администратором и отправьте код ещё раз.</translation>
    </message>
    <message>
        <source>%1 sent the code where no chat can be connected</source>
        <translation>%1: код отправлен туда, где чат не подключить</translation>
    </message>
    <message>
        <source>Post it in the group or channel itself, not to the bot.</source>
        <translation>Отправьте его в саму группу или канал, а не боту.</translation>
    </message>
    <message>
        <source>%2 is connected</source>
        <translation>Чат «%2» подключён</translation>
    </message>
    <message>
        <source>Something arrived in %1</source>
        <translation>В чате %1 что-то появилось</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionWords</name>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Ждём первого ответа</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Последний ответ %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Пропала: %1</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Бота пока нет</translation>
    </message>
    <message>
        <source>Bring its token to begin</source>
        <translation>Для начала нужен его токен</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Asking Telegram</source>
        <translation>Спрашиваем Telegram</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Неверный токен</translation>
    </message>
    <message>
        <source>Telegram does not know it</source>
        <translation>Telegram его не знает</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Токен отозван</translation>
    </message>
    <message>
        <source>A new one is needed</source>
        <translation>Нужен новый</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Сообщения не идут</translation>
    </message>
    <message>
        <source>Another service gets the messages</source>
        <translation>Сообщения получает другой сервис</translation>
    </message>
    <message>
        <source>Another program uses this bot</source>
        <translation>Этим ботом пользуется другая программа</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The data cannot be saved</source>
        <translation>Данные не сохраняются</translation>
    </message>
    <message>
        <source>A webhook to %1 is set. Only one of you can get the messages.</source>
        <translation>Установлен вебхук на %1. Сообщения может получать только кто-то один.</translation>
    </message>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>Установлен вебхук на %1, ждёт %Ln сообщение. Получить его может только кто-то один.</numerusform>
            <numerusform>Установлен вебхук на %1, ждут %Ln сообщения. Получить их может только кто-то один.</numerusform>
            <numerusform>Установлен вебхук на %1, ждёт %Ln сообщений. Получить их может только кто-то один.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram does not know this token.</source>
        <translation>Telegram не знает этого токена.</translation>
    </message>
    <message>
        <source>Copy it again from BotFather.</source>
        <translation>Скопируйте его ещё раз из BotFather.</translation>
    </message>
    <message>
        <source>The token was revoked.</source>
        <translation>Токен отозван.</translation>
    </message>
    <message>
        <source>Get a new one from BotFather. Everything that waits is kept.</source>
        <translation>Получите новый у BotFather. Всё, что ждёт, сохраняется.</translation>
    </message>
    <message>
        <source>Another service fetches this bot&apos;s messages.</source>
        <translation>Сообщения этого бота забирает другой сервис.</translation>
    </message>
    <message>
        <source>Another program fetches this bot&apos;s messages.</source>
        <translation>Сообщения этого бота забирает другая программа.</translation>
    </message>
    <message>
        <source>Stop it, or make a new token. Gatehouse keeps trying.</source>
        <translation>Остановите её или создайте новый токен. Gatehouse продолжает пробовать.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>Нет связи (пропала: %1).</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Нет связи.</translation>
    </message>
    <message>
        <source>Everything is kept and sent later.</source>
        <translation>Всё сохраняется и отправится позже.</translation>
    </message>
    <message>
        <source>The data cannot be saved, so Gatehouse stopped listening.</source>
        <translation>Данные не сохраняются, поэтому Gatehouse перестал получать сообщения.</translation>
    </message>
    <message>
        <source>Nothing is lost: Telegram keeps messages for 24 hours.</source>
        <translation>Ничего не потеряно: Telegram хранит сообщения 24 часа.</translation>
    </message>
    <message>
        <source>The disk is full, so Gatehouse stopped listening.</source>
        <translation>Диск заполнен, поэтому Gatehouse перестал получать сообщения.</translation>
    </message>
    <message>
        <source>Free some space; it goes on by itself. Telegram keeps messages for 24 hours.</source>
        <translation>Освободите место, и работа продолжится сама. Telegram хранит сообщения 24 часа.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Папка с данными недоступна для записи.</translation>
    </message>
    <message>
        <source>You can look, but nothing is changed or fetched.</source>
        <translation>Смотреть можно, но ничего не меняется и не загружается.</translation>
    </message>
    <message>
        <source>The data file is damaged, so nothing more is written to it.</source>
        <translation>Файл данных повреждён, поэтому в него больше ничего не пишется.</translation>
    </message>
    <message>
        <source>Gatehouse stopped listening. Telegram keeps messages for 24 hours.</source>
        <translation>Gatehouse перестал получать сообщения. Telegram хранит сообщения 24 часа.</translation>
    </message>
    <message>
        <source>Paused until you switch it on</source>
        <translation>На паузе, пока вы не включите</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>На паузе, включится %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Telegram asks for a pause: %1</source>
        <translation>Telegram просит паузу: %1</translation>
    </message>
    <message>
        <source>Sending goes on in %1</source>
        <translation>Отправка продолжится через %1</translation>
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
        <translation>Файл данных повреждён</translation>
    </message>
    <message>
        <source>A disk fault, a power cut or another program damaged the file in which Gatehouse keeps chats and members. It has stopped writing to it and listening to Telegram, so that nothing gets worse.</source>
        <translation>Сбой диска, отключение электричества или другая программа повредили файл, в котором Gatehouse хранит чаты и участников. Gatehouse больше ничего в него не пишет и не получает сообщения от Telegram, чтобы не стало хуже.</translation>
    </message>
    <message>
        <source>The newest good copy is of %1. What happened since is not in it, except what Telegram still has: the messages and joins of the last 24 hours. Nobody is removed from a chat by this.</source>
        <translation>Самая новая исправная копия — %1. Того, что было потом, в ней нет, кроме того, что ещё есть у Telegram: сообщений и вступлений за последние 24 часа. Из чатов из-за этого никого не исключат.</translation>
    </message>
    <message>
        <source>There is no good copy. Gatehouse can go on with empty data: connect your chats again, and it learns who is inside. Nobody is removed from a chat by this.</source>
        <translation>Исправной копии нет. Gatehouse может продолжить с пустыми данными: подключите чаты снова, и он узнает, кто внутри. Из чатов из-за этого никого не исключат.</translation>
    </message>
    <message>
        <source>The damaged file stays in %1, under another name, so that it can be looked into later.</source>
        <translation>Повреждённый файл остаётся в %1 под другим именем, чтобы его можно было изучить позже.</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>Использовать копию</translation>
    </message>
    <message>
        <source>Go on with empty data</source>
        <translation>Продолжить с пустыми данными</translation>
    </message>
    <message>
        <source>Automation is paused then. Look through your members first: who was given more time since the copy was made has to be given it again. Then switch it on.</source>
        <translation>Автоматика тогда стоит на паузе. Сначала просмотрите участников: кому после создания копии продлили срок, тому нужно продлить его снова. Затем включите её.</translation>
    </message>
</context>
<context>
    <name>ui::DataSection</name>
    <message>
        <source>Data folder</source>
        <translation>Папка с данными</translation>
    </message>
    <message>
        <source>Everything that Gatehouse knows is in this folder. Token and passwords are never in it as plain text.</source>
        <translation>В этой папке всё, что знает Gatehouse. Токена и паролей в открытом виде в ней нет.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>All members with their chats, states and dates, for a spreadsheet or another program. Names are in it: keep the file as safe as you keep Gatehouse.</source>
        <translation>Все участники с чатами, состояниями и датами — для таблицы или другой программы. В файле есть имена: храните его так же надёжно, как сам Gatehouse.</translation>
    </message>
    <message>
        <source>Members as CSV…</source>
        <translation>Участники в CSV…</translation>
    </message>
    <message>
        <source>Members as JSON…</source>
        <translation>Участники в JSON…</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>Ежедневные копии</translation>
    </message>
    <message>
        <source>Gatehouse makes a checked copy of its data each day and keeps seven of them. If the data is ever damaged, it offers the newest good one.</source>
        <translation>Каждый день Gatehouse делает проверенную копию данных и хранит семь таких копий. Если данные повредятся, он предложит самую новую исправную.</translation>
    </message>
    <message>
        <source>There is no copy yet; the first one is made soon.</source>
        <translation>Копий пока нет; первая скоро появится.</translation>
    </message>
    <message>
        <source>How large it is could not be found out.</source>
        <translation>Не удалось узнать размер.</translation>
    </message>
    <message>
        <source>%1 in all: data %2, copies %3, log %4.</source>
        <translation>Всего %1: данные %2, копии %3, журнал %4.</translation>
    </message>
    <message>
        <source>Save the members</source>
        <translation>Сохранить участников</translation>
    </message>
    <message>
        <source>members</source>
        <translation>участники</translation>
    </message>
</context>
<context>
    <name>ui::DecisionCard</name>
    <message>
        <source>What happens then?</source>
        <translation>Что будет потом?</translation>
    </message>
</context>
<context>
    <name>ui::DecisionsView</name>
    <message>
        <source>Answered</source>
        <translation>Отвеченные</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Вас ничего не ждёт.</translation>
    </message>
    <message>
        <source>When somebody comes in who was not invited, or a chat takes a right away, you are asked here.</source>
        <translation>Когда входит кто-то без приглашения или чат забирает право, вопрос появляется здесь.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who answered, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It was answered elsewhere a moment before.</source>
        <translation>На это только что ответили в другом месте.</translation>
    </message>
</context>
<context>
    <name>ui::DesktopShell</name>
    <message numerus="yes">
        <source>%Ln things happened while you were not disturbed</source>
        <translation>
            <numerusform>Пока вас не беспокоили: %Ln событие</numerusform>
            <numerusform>Пока вас не беспокоили: %Ln события</numerusform>
            <numerusform>Пока вас не беспокоили: %Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a notification of Gatehouse</source>
        <translation>Так выглядит уведомление Gatehouse</translation>
    </message>
    <message>
        <source>A click on one leads to what it is about.</source>
        <translation>Щелчок открывает то, о чём оно.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Что-то произошло</translation>
    </message>
    <message>
        <source>Unlock the window to see what.</source>
        <translation>Разблокируйте окно, чтобы увидеть, что именно.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Сначала посмотреть</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ui::Errors</name>
    <message>
        <source>Telegram asks us to slow down. It goes on by itself.</source>
        <translation>Telegram просит сбавить темп. Работа продолжится сама.</translation>
    </message>
    <message>
        <source>Telegram asks us to wait %1. It goes on by itself.</source>
        <translation>Telegram просит подождать %1. Работа продолжится сама.</translation>
    </message>
    <message>
        <source>Telegram could not be reached. Everything is kept and tried again.</source>
        <translation>Telegram недоступен. Всё сохраняется и отправится снова.</translation>
    </message>
    <message>
        <source>Telegram did not answer, so nobody knows whether it was done. Look in the chat before you repeat it.</source>
        <translation>Telegram не ответил, и неизвестно, сделано ли это. Прежде чем повторять, загляните в чат.</translation>
    </message>
    <message>
        <source>Telegram has trouble on its side. It is tried again in a while.</source>
        <translation>Неполадки на стороне Telegram. Скоро попробуем снова.</translation>
    </message>
    <message>
        <source>Telegram does not know this token. Copy it again from BotFather.</source>
        <translation>Telegram не знает этого токена. Скопируйте его ещё раз из BotFather.</translation>
    </message>
    <message>
        <source>Another program fetches this bot&apos;s messages. Stop it, or take over.</source>
        <translation>Сообщения этого бота забирает другая программа. Остановите её или переключите бота сюда.</translation>
    </message>
    <message>
        <source>The group became a supergroup. Gatehouse follows it to its new address.</source>
        <translation>Группа стала супергруппой. Gatehouse следует за ней на новый адрес.</translation>
    </message>
    <message>
        <source>The bot is not in this chat any more. Add it again to go on.</source>
        <translation>Бота больше нет в этом чате. Чтобы продолжить, добавьте его снова.</translation>
    </message>
    <message>
        <source>The bot lacks the right for this. The Chats page shows how to give it.</source>
        <translation>Боту не хватает для этого права. Как его дать, показывает страница «Чаты».</translation>
    </message>
    <message>
        <source>The bot cannot write to this person: they never pressed Start, or they blocked it. Copy the link and send it yourself.</source>
        <translation>Бот не может написать этому человеку: тот не нажимал Start или заблокировал бота. Скопируйте ссылку и отправьте её сами.</translation>
    </message>
    <message>
        <source>This person cannot be removed: administrators never are.</source>
        <translation>Этого человека нельзя исключить: администраторов не исключают.</translation>
    </message>
    <message>
        <source>It was already so. Nothing had to be changed.</source>
        <translation>Так уже было. Менять ничего не пришлось.</translation>
    </message>
    <message>
        <source>The answer came too late: Telegram does not wait for it any more.</source>
        <translation>Ответ пришёл слишком поздно: Telegram его больше не ждёт.</translation>
    </message>
    <message>
        <source>This Telegram server is too old for it. Update the server.</source>
        <translation>Этот сервер Telegram для этого слишком старый. Обновите сервер.</translation>
    </message>
    <message>
        <source>Telegram refused it. The log on the Activity page has its words.</source>
        <translation>Telegram отказал. Его слова есть в журнале на странице «Действия».</translation>
    </message>
    <message>
        <source>The answer could not be understood. It is kept, so that it can be tried again after an update of Gatehouse.</source>
        <translation>Ответ не удалось разобрать. Он сохранён, чтобы попробовать снова после обновления Gatehouse.</translation>
    </message>
    <message>
        <source>The disk is full, so Gatehouse stopped listening to lose nothing. Free some space; it goes on by itself.</source>
        <translation>Диск заполнен, и Gatehouse перестал получать сообщения, чтобы ничего не потерять. Освободите место, и работа продолжится сама.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look, but nothing is changed or fetched.</source>
        <translation>Папка с данными недоступна для записи. Смотреть можно, но ничего не меняется и не загружается.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing more is written to it; a good copy can take its place.</source>
        <translation>Файл данных повреждён. В него больше ничего не пишется; его может заменить исправная копия.</translation>
    </message>
    <message>
        <source>It could not be saved, so nothing was changed. Try again.</source>
        <translation>Сохранить не удалось, поэтому ничего не изменено. Попробуйте снова.</translation>
    </message>
    <message>
        <source>This data was written by a newer Gatehouse. Update Gatehouse to open it.</source>
        <translation>Эти данные записаны более новой версией Gatehouse. Чтобы открыть их, обновите Gatehouse.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot. Enter it once more.</source>
        <translation>В связке ключей нет токена этого бота. Введите его ещё раз.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Связка ключей заблокирована. Разблокируйте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>This system has no keychain. Choose another place for the token.</source>
        <translation>В этой системе нет связки ключей. Выберите для токена другое место.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again.</source>
        <translation>Это не та парольная фраза. Попробуйте снова.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Look at what you entered.</source>
        <translation>В таком виде это не подходит. Проверьте, что вы ввели.</translation>
    </message>
    <message>
        <source>It is not there any more. The list has been brought up to date.</source>
        <translation>Этого уже нет. Список обновлён.</translation>
    </message>
    <message>
        <source>Something else is using it, or is still on its way. Try again in a moment.</source>
        <translation>Это занято или ещё в пути. Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>A removal of this person failed and is still to be done. Send it again or drop it on the Activity page first.</source>
        <translation>Исключить этого человека не удалось, это ещё предстоит сделать. Сначала отправьте исключение снова или отбросьте его на странице «Действия».</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>Остановлено раньше, чем сделано. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Telegram knows nobody of this number in the chat. Try again once they have been there.</source>
        <translation>Telegram не знает в чате никого с этим номером. Повторите, когда этот человек там побывает.</translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation>Данные не удалось прочитать.</translation>
    </message>
</context>
<context>
    <name>ui::FailedUpdatesModel</name>
    <message>
        <source>What arrived</source>
        <translation>Что пришло</translation>
    </message>
    <message>
        <source>Why it was not handled</source>
        <translation>Почему не обработано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1 is Telegram&apos;s name of a kind of update, %2 its number.</extracomment>
        <translation>%1, номер %2</translation>
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
        <translation>Название фильтра</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте фильтру название.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Такое название уже есть у другого фильтра.</translation>
    </message>
</context>
<context>
    <name>ui::FindButton</name>
    <message>
        <source>Find or do…</source>
        <extracomment>In a field that finds members, chats and pages, and carries out actions.</extracomment>
        <translation>Найти или сделать…</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Найти или сделать</translation>
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
        <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes</source>
        <translation>Стрелки выбирают, Enter открывает, Esc закрывает</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Найти или сделать</translation>
    </message>
    <message>
        <source>Members, chats, pages, actions</source>
        <translation>Участники, чаты, страницы, действия</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>ui::FinderSources</name>
    <message>
        <source>Do</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
</context>
<context>
    <name>ui::GeneralSection</name>
    <message>
        <source>Closing the window keeps Gatehouse running in the tray</source>
        <translation>Если закрыть окно, Gatehouse работает дальше в области уведомлений</translation>
    </message>
    <message>
        <source>Links, removals and replies go on. Off: closing quits.</source>
        <translation>Ссылки, исключения и ответы продолжаются. Выключено: закрыть значит выйти.</translation>
    </message>
    <message>
        <source>Minimizing hides the window in the tray</source>
        <translation>Свёрнутое окно прячется в область уведомлений</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now, so the window stays among the others in both cases.</source>
        <translation>Сейчас здесь нет области уведомлений, поэтому в обоих случаях окно остаётся среди остальных.</translation>
    </message>
    <message>
        <source>Ask before quitting</source>
        <translation>Спрашивать перед выходом</translation>
    </message>
    <message>
        <source>Quitting stops links, removals and replies until the next start.</source>
        <translation>После выхода ссылки, исключения и ответы остановятся до следующего запуска.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Gatehouse then begins in the tray, without its window.</source>
        <translation>Тогда Gatehouse начинает в области уведомлений, без окна.</translation>
    </message>
    <message>
        <source>Start this Gatehouse</source>
        <translation>Запускать этот Gatehouse</translation>
    </message>
    <message>
        <source>That could not be changed. %1</source>
        <translation>Изменить это не удалось. %1</translation>
    </message>
    <message>
        <source>The rehearsal in the practice Telegram is started by hand.</source>
        <translation>Учебный Telegram запускают вручную.</translation>
    </message>
    <message>
        <source>The entry for it starts something else: Gatehouse was moved, or somebody changed the entry.</source>
        <translation>Эта запись запускает что-то другое: Gatehouse перенесли или запись изменили.</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Окно и область уведомлений</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Dates, numbers and amounts are written as is usual in it.</source>
        <translation>Даты, числа и суммы пишутся так, как в нём принято.</translation>
    </message>
    <message>
        <source>Gatehouse speaks</source>
        <translation>Язык Gatehouse</translation>
    </message>
</context>
<context>
    <name>ui::HealthCard</name>
    <message>
        <source>Everything is as it should be. %1.</source>
        <translation>Всё в порядке. %1.</translation>
    </message>
    <message>
        <source>Everything is as it should be. Listening without a gap for %1.</source>
        <translation>Всё в порядке. На связи без перерыва уже %1.</translation>
    </message>
    <message>
        <source>Listening without a gap for %1.</source>
        <translation>На связи без перерыва уже %1.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>ответ %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>none connected yet</source>
        <translation>пока не подключены</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chats well</source>
        <translation>
            <numerusform>В порядке %1 из %Ln чата</numerusform>
            <numerusform>В порядке %1 из %Ln чатов</numerusform>
            <numerusform>В порядке %1 из %Ln чатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln miss a right</source>
        <translation>
            <numerusform>нет права у %Ln</numerusform>
            <numerusform>нет права у %Ln</numerusform>
            <numerusform>нет права у %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats well</source>
        <translation>
            <numerusform>%Ln чат в порядке</numerusform>
            <numerusform>%Ln чата в порядке</numerusform>
            <numerusform>%Ln чатов в порядке</numerusform>
        </translation>
    </message>
    <message>
        <source>the bot has all rights</source>
        <translation>у бота есть все права</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>не удалось: %Ln</numerusform>
            <numerusform>не удалось: %Ln</numerusform>
            <numerusform>не удалось: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sure</source>
        <translation>
            <numerusform>неясно: %Ln</numerusform>
            <numerusform>неясно: %Ln</numerusform>
            <numerusform>неясно: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>ждёт: %Ln</numerusform>
            <numerusform>ждёт: %Ln</numerusform>
            <numerusform>ждёт: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>ничего не ждёт</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>События</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handled</source>
        <translation>
            <numerusform>не обработано: %Ln</numerusform>
            <numerusform>не обработано: %Ln</numerusform>
            <numerusform>не обработано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>all handled</source>
        <translation>все обработаны</translation>
    </message>
    <message numerus="yes">
        <source>Working, with %Ln things to look at</source>
        <translation>
            <numerusform>Работает, %Ln замечание</numerusform>
            <numerusform>Работает, %Ln замечания</numerusform>
            <numerusform>Работает, %Ln замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Подключить чат</translation>
    </message>
    <message>
        <source>Enter the token…</source>
        <translation>Ввести токен…</translation>
    </message>
</context>
<context>
    <name>ui::HelpList</name>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Written for this version. Nothing is fetched from anywhere.</source>
        <translation>Написано для этой версии. Ниоткуда ничего не загружается.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Журнал программы</translation>
    </message>
</context>
<context>
    <name>ui::HelpView</name>
    <message>
        <source>Search the help</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Таких слов нет ни на одной странице.</translation>
    </message>
    <message>
        <source>Pages with these words</source>
        <translation>Страницы с этими словами</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>ui::HelpWords</name>
    <message>
        <source>Learn more</source>
        <translation>Подробнее</translation>
    </message>
</context>
<context>
    <name>ui::IdentityButton</name>
    <message>
        <source>Other bots, practice, sharing</source>
        <extracomment>For screen readers: what the bot&apos;s name opens.</extracomment>
        <translation>Другие боты, учебный Telegram, поделиться</translation>
    </message>
</context>
<context>
    <name>ui::InviteDialog</name>
    <message>
        <source>Add to chats</source>
        <translation>Добавить в чаты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>На какой срок</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Who is skipped, and why</source>
        <translation>Кого пропускаем и почему</translation>
    </message>
    <message>
        <source>Add and send links</source>
        <translation>Добавить и отправить ссылки</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>Это можно отменить в течение 10 секунд.</translation>
    </message>
    <message>
        <source>Connect a chat first.</source>
        <translation>Сначала подключите чат.</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>Выберите хотя бы один чат.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln get a link that you send yourself: the bot cannot write to them</source>
        <translation>
            <numerusform>%Ln человек получит ссылку, которую вы отправите сами: бот не может ему написать</numerusform>
            <numerusform>%Ln человека получат ссылку, которую вы отправите сами: бот не может им написать</numerusform>
            <numerusform>%Ln человек получат ссылку, которую вы отправите сами: бот не может им написать</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of %1 they are removed.</source>
        <translation>Они будут исключены %1, в конце дня.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited</source>
        <extracomment>How many people get links; then how many do not.</extracomment>
        <translation>
            <numerusform>Приглашение получит %Ln человек</numerusform>
            <numerusform>Приглашение получат %Ln человека</numerusform>
            <numerusform>Приглашение получат %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited, %1 are skipped</source>
        <translation>
            <numerusform>Приглашение получит %Ln человек, пропущено: %1</numerusform>
            <numerusform>Приглашение получат %Ln человека, пропущено: %1</numerusform>
            <numerusform>Приглашение получат %Ln человек, пропущено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be invited.</source>
        <translation>Никого из них нельзя пригласить.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are invited.</source>
        <translation>
            <numerusform>Приглашён %Ln человек.</numerusform>
            <numerusform>Приглашены %Ln человека.</numerusform>
            <numerusform>Приглашено %Ln человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped.</source>
        <translation>
            <numerusform>Пропущен %Ln человек.</numerusform>
            <numerusform>Пропущены %Ln человека.</numerusform>
            <numerusform>Пропущено %Ln человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InviteWords</name>
    <message numerus="yes">
        <source>%Ln are inside already</source>
        <translation>
            <numerusform>%Ln уже внутри</numerusform>
            <numerusform>%Ln уже внутри</numerusform>
            <numerusform>%Ln уже внутри</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a link already</source>
        <translation>
            <numerusform>У %Ln уже есть ссылка</numerusform>
            <numerusform>У %Ln уже есть ссылка</numerusform>
            <numerusform>У %Ln уже есть ссылка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are bots</source>
        <translation>
            <numerusform>%Ln — бот</numerusform>
            <numerusform>%Ln — боты</numerusform>
            <numerusform>%Ln — боты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have deleted their account</source>
        <translation>
            <numerusform>У %Ln аккаунт удалён</numerusform>
            <numerusform>У %Ln аккаунт удалён</numerusform>
            <numerusform>У %Ln аккаунт удалён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are banned: add them one by one to lift that</source>
        <translation>
            <numerusform>Заблокирован %Ln: чтобы снять блокировку, добавьте его отдельно</numerusform>
            <numerusform>Заблокированы %Ln: чтобы снять блокировку, добавьте их по одному</numerusform>
            <numerusform>Заблокировано %Ln: чтобы снять блокировку, добавьте их по одному</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the chat is not connected any more</source>
        <translation>
            <numerusform>%Ln: чат больше не подключён</numerusform>
            <numerusform>%Ln: чат больше не подключён</numerusform>
            <numerusform>%Ln: чат больше не подключён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the bot lacks the right to invite</source>
        <translation>
            <numerusform>%Ln: у бота нет права приглашать</numerusform>
            <numerusform>%Ln: у бота нет права приглашать</numerusform>
            <numerusform>%Ln: у бота нет права приглашать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were forgotten meanwhile</source>
        <translation>
            <numerusform>Данные о %Ln уже забыты</numerusform>
            <numerusform>Данные о %Ln уже забыты</numerusform>
            <numerusform>Данные о %Ln уже забыты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyTable</name>
    <message>
        <source>Only one press at a time.</source>
        <translation>Только одно нажатие за раз.</translation>
    </message>
    <message>
        <source>%1 always means the same.</source>
        <translation>%1 всегда означает одно и то же.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt: this is typed in fields and lists.</source>
        <translation>Добавьте Ctrl или Alt: это набирают в полях и списках.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 занято: %2.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Изменить сочетания клавиш</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Все как были</translation>
    </message>
    <message>
        <source>Choose a field and press the new keys. It counts at once.</source>
        <translation>Выберите поле и нажмите новые клавиши. Они действуют сразу.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>%1 It stays as it was.</source>
        <translation>%1 Всё остаётся как было.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
</context>
<context>
    <name>ui::LicenceDialog</name>
    <message>
        <source>Licence of %1: %2</source>
        <translation>Лицензия %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::Licences</name>
    <message>
        <source>this program</source>
        <translation>эта программа</translation>
    </message>
    <message>
        <source>windows, network, languages</source>
        <translation>окна, сеть, языки</translation>
    </message>
    <message>
        <source>the data file</source>
        <translation>файл данных</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>общественное достояние</translation>
    </message>
    <message>
        <source>the way to the desktop&apos;s keychain</source>
        <translation>доступ к связке ключей</translation>
    </message>
    <message>
        <source>encryption of secrets</source>
        <translation>шифрование секретов</translation>
    </message>
    <message>
        <source>reading Telegram&apos;s answers</source>
        <translation>чтение ответов Telegram</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-коды</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>результаты и сбои</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>значки</translation>
    </message>
</context>
<context>
    <name>ui::LoadNotice</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>ui::Lock</name>
    <message numerus="yes">
        <source>That is not the password. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Это не тот пароль. Попробуйте снова через %Ln секунду.</numerusform>
            <numerusform>Это не тот пароль. Попробуйте снова через %Ln секунды.</numerusform>
            <numerusform>Это не тот пароль. Попробуйте снова через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Это не тот пароль. Попробуйте снова.</translation>
    </message>
    <message numerus="yes">
        <source>A moment, please: you can try again in %Ln seconds.</source>
        <translation>
            <numerusform>Минутку: попробовать снова можно через %Ln секунду.</numerusform>
            <numerusform>Минутку: попробовать снова можно через %Ln секунды.</numerusform>
            <numerusform>Минутку: попробовать снова можно через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>Пароль проверяется.</translation>
    </message>
    <message>
        <source>Nobody can look the password up. Whoever can get at Gatehouse&apos;s data folder can switch the lock off: quit Gatehouse, delete the file “window-lock” there, and start it again. Members, chats and history stay as they are.</source>
        <translation>Узнать пароль не может никто. Тот, у кого есть доступ к папке с данными Gatehouse, может отключить блокировку: выйдите из Gatehouse, удалите там файл «window-lock» и запустите программу снова. Участники, чаты и история останутся как есть.</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Gatehouse is locked.</source>
        <translation>Gatehouse заблокирован.</translation>
    </message>
    <message>
        <source>The bot goes on working.</source>
        <translation>Бот продолжает работать.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Забыли пароль?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>That was not the password. You can try again.</source>
        <translation>Это не тот пароль. Можно попробовать снова.</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>What the program noted</source>
        <translation>Что отметила программа</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>The log could not be read. What was read before is shown.</source>
        <translation>Не удалось прочитать журнал. Показано прочитанное раньше.</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Журнал программы</translation>
    </message>
    <message>
        <source>What Gatehouse notes about its own work. It has no names, no messages and no tokens.</source>
        <translation>Что Gatehouse отмечает о своей работе. Имён, сообщений и токенов здесь нет.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Выделенные строки или все показанные</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Warnings and faults</source>
        <translation>Предупреждения и сбои</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Часть программы</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Все части</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Текст в журнале</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Строки журнала</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>К самым новым</translation>
    </message>
    <message>
        <source>Nothing was noted yet</source>
        <translation>Пока ничего не отмечено</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ни одна строка не подходит</translation>
    </message>
    <message>
        <source>Gatehouse notes little while all is well.</source>
        <translation>Пока всё в порядке, Gatehouse отмечает мало.</translation>
    </message>
    <message>
        <source>Try another word, or show everything again.</source>
        <translation>Попробуйте другое слово или покажите всё снова.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, followed as they come</source>
        <extracomment>%1 is &quot;120 lines&quot;.</extracomment>
        <translation>%1, новые добавляются сами</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>Скопирована %Ln строка.</numerusform>
            <numerusform>Скопированы %Ln строки.</numerusform>
            <numerusform>Скопировано %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Сохранить журнал</translation>
    </message>
</context>
<context>
    <name>ui::LogWords</name>
    <message>
        <source>Detail</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Calls to Telegram</source>
        <translation>Вызовы Telegram</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Автоматика</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Day and time of a line of the log.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Quitting stops links, removals and replies.</source>
        <translation>Если выйти, ссылки, исключения и ответы остановятся.</translation>
    </message>
    <message>
        <source>Keep running in the tray?</source>
        <translation>Продолжить работу в области уведомлений?</translation>
    </message>
    <message>
        <source>They go on at the next start.</source>
        <translation>Они продолжатся при следующем запуске.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse, УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A page&apos;s name, then the program&apos;s.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Переключить сюда…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Заменить токен…</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Nobody is invited or removed meanwhile; it is done afterwards.</source>
        <translation>Пока никого не приглашают и не исключают; это будет сделано потом.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Включить сейчас</translation>
    </message>
    <message>
        <source>This is the practice Telegram. Nobody here is real.</source>
        <translation>Это учебный Telegram. Настоящих людей здесь нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <extracomment>The program&apos;s name.</extracomment>
        <translation>%1, окно заблокировано</translation>
    </message>
    <message>
        <source>Without its window Gatehouse goes on in the tray.</source>
        <translation>Без окна Gatehouse работает дальше в области уведомлений.</translation>
    </message>
    <message>
        <source>Links, removals and replies go on. Quitting would stop them.</source>
        <translation>Ссылки, исключения и ответы продолжаются. Выход остановил бы их.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>Приостановить автоматику</translation>
    </message>
    <message>
        <source>stop, hold, break</source>
        <extracomment>Other words for pausing, to find it by.</extracomment>
        <translation>остановить, стоп, перерыв</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>Включить автоматику</translation>
    </message>
    <message>
        <source>resume, end the pause</source>
        <translation>продолжить, закончить паузу</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>refresh, reload</source>
        <translation>обновить, перезагрузить</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>keys, help</source>
        <translation>клавиши, помощь</translation>
    </message>
    <message>
        <source>Narrow or widen the list of pages</source>
        <translation>Сузить или расширить список страниц</translation>
    </message>
    <message>
        <source>rail, side bar, icons</source>
        <translation>панель, боковая, значки</translation>
    </message>
    <message>
        <source>Quit Gatehouse</source>
        <translation>Выйти из Gatehouse</translation>
    </message>
    <message>
        <source>exit, end, close</source>
        <translation>закрыть, завершить, выход</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Впервые</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and their state, for screen readers.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>в %Ln чате</numerusform>
            <numerusform>в %Ln чатах</numerusform>
            <numerusform>в %Ln чатах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberDeeds</name>
    <message numerus="yes">
        <source>Copied the first %1 of %Ln people. Export writes all of them.</source>
        <translation>
            <numerusform>Скопированы первые %1 из %Ln человека. Экспорт записывает всех.</numerusform>
            <numerusform>Скопированы первые %1 из %Ln человек. Экспорт записывает всех.</numerusform>
            <numerusform>Скопированы первые %1 из %Ln человек. Экспорт записывает всех.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to chats…</source>
        <translation>Добавить в чаты…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Экспорт выбранных…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать всех</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>ui::MemberExporter</name>
    <message>
        <source>One export is being written already. Wait for it, or stop it.</source>
        <translation>Один экспорт уже идёт. Дождитесь его или остановите.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Экспорт показанного</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Данные для программ (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Не удалось записать файл. Выберите другую папку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are saved as %1.</source>
        <translation>
            <numerusform>%Ln человек сохранён в %1.</numerusform>
            <numerusform>%Ln человека сохранены в %1.</numerusform>
            <numerusform>%Ln человек сохранено в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberFilters</name>
    <message>
        <source>Name, @name, id or note</source>
        <translation>Имя, @name, id или заметка</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Все чаты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Не внутри</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашённые</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Blocked the bot</source>
        <translation>Блокируют бота</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Заблокированные</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Администраторы</translation>
    </message>
</context>
<context>
    <name>ui::MemberPane</name>
    <message>
        <source>Tags and notes</source>
        <translation>Метки и заметки</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Only you see what you write here.</source>
        <translation>Написанное здесь видите только вы.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen in the list</source>
        <translation>Выбраны в списке</translation>
    </message>
    <message>
        <source>Add to chats…</source>
        <translation>Добавить в чаты…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Впервые</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последняя активность</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <translation>Это бот.</translation>
    </message>
    <message>
        <source>New link into %1</source>
        <translation>Новая ссылка в чат «%1»</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Копировать id</translation>
    </message>
    <message>
        <source>Export what is known…</source>
        <translation>Экспорт всего, что известно…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Забыть этого человека…</translation>
    </message>
    <message>
        <source>Why in, and until when</source>
        <translation>Почему в чате и до какого срока</translation>
    </message>
    <message>
        <source>No chat is connected yet.</source>
        <translation>Ни один чат пока не подключён.</translation>
    </message>
    <message>
        <source>Send again or drop</source>
        <translation>Отправить снова или отбросить</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>The link was copied. It works once, for this person only.</source>
        <translation>Ссылка скопирована. Она работает один раз и только для этого человека.</translation>
    </message>
    <message>
        <source>%1 gets a new link; the old one is closed.</source>
        <translation>%1: будет новая ссылка, старая закрывается.</translation>
    </message>
    <message>
        <source>Export what is known</source>
        <translation>Экспорт всего, что известно</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Забыть этого человека</translation>
    </message>
    <message>
        <source>Name, notes, messages and links of %1 are deleted from this computer. That something happened stays in the log, with the number of the account only. Daily copies keep the rest for up to 7 days. Nobody is removed from a chat by this.</source>
        <translation>%1: имя, заметки, сообщения и ссылки удаляются с этого компьютера. О том, что что-то происходило, остаётся запись в журнале, только с номером аккаунта. Остальное хранится в ежедневных копиях до 7 дней. Из чатов из-за этого никого не исключат.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Забыто.</translation>
    </message>
</context>
<context>
    <name>ui::MembersModel</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>The gate is open, nobody has come through yet</source>
        <translation>Ворота открыты, но никто ещё не вошёл</translation>
    </message>
    <message>
        <source>People appear here by themselves as soon as they write to your bot or join a connected chat. Telegram does not tell bots who was inside before.</source>
        <translation>Люди появляются здесь сами, как только пишут вашему боту или вступают в подключённый чат. Кто был внутри раньше, Telegram ботам не сообщает.</translation>
    </message>
    <message>
        <source>Invite by hand</source>
        <translation>Пригласить вручную</translation>
    </message>
    <message>
        <source>Name a person, pick chats. The bot sends a link that works once.</source>
        <translation>Назовите человека, выберите чаты. Бот отправит ссылку, которая работает один раз.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Подключить чат</translation>
    </message>
    <message>
        <source>Whoever joins or writes there is seen from then on.</source>
        <translation>Все, кто туда вступит или напишет, станут видны.</translation>
    </message>
    <message>
        <source>To the chats</source>
        <translation>К чатам</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Никто не подходит</translation>
    </message>
    <message>
        <source>Try another word, or show everybody again.</source>
        <translation>Попробуйте другое слово или покажите всех снова.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Members could not be loaded. The last known list is shown.</source>
        <translation>Не удалось загрузить участников. Показан последний известный список.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>&quot;1,284 people&quot;, then how many of them are inside.</extracomment>
        <translation>Пока никого</translation>
    </message>
    <message>
        <source>%1, %2 of them inside</source>
        <translation>%1, из них внутри: %2</translation>
    </message>
    <message>
        <source>Counts as of %1</source>
        <translation>Данные на %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выбран %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln people</source>
        <translation>
            <numerusform>Более %Ln человека</numerusform>
            <numerusform>Более %Ln человек</numerusform>
            <numerusform>Более %Ln человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>How Gatehouse reaches Telegram. With a proxy chosen it never goes around it.</source>
        <translation>Как Gatehouse выходит в Telegram. Если выбран прокси, соединение идёт только через него.</translation>
    </message>
    <message>
        <source>Gatehouse was started with --proxy, which counts until it ends. What you choose here is used from the next start on.</source>
        <translation>Gatehouse запущен с --proxy; этот ключ действует до выхода. То, что вы выберете здесь, заработает со следующего запуска.</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Напрямую</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Прокси SOCKS5</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Прокси HTTP</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>Путь в интернет</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>Использовать этот путь</translation>
    </message>
    <message>
        <source>Unchanged when empty</source>
        <translation>Пустое поле — без изменений</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User, if the proxy wants one</source>
        <translation>Пользователь, если прокси его требует</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Say the proxy&apos;s host first.</source>
        <translation>Сначала укажите хост прокси.</translation>
    </message>
    <message>
        <source>Bot API server</source>
        <translation>Сервер Bot API</translation>
    </message>
    <message>
        <source>Telegram&apos;s own server is right for nearly everybody. A server that you run yourself sends larger files.</source>
        <translation>Почти всем подходит собственный сервер Telegram. Свой сервер позволяет отправлять файлы крупнее.</translation>
    </message>
    <message>
        <source>Gatehouse was started with --api-url %1, which counts until it ends. What you choose here is used from the next start on.</source>
        <translation>Gatehouse запущен с --api-url %1; этот ключ действует до выхода. То, что вы выберете здесь, заработает со следующего запуска.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server</source>
        <translation>Сервер Telegram</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>Мой сервер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>https://, or http:// when the server runs on this computer. Whoever runs the server gets your token and can do all that the bot can, so only take one of your own. Before the first use, log the bot out of Telegram&apos;s server (logOut), or it may miss messages.</source>
        <translation>https:// или, если сервер работает на этом компьютере, http://. Тот, кто держит сервер, получает ваш токен и может всё, что может бот, поэтому указывайте только свой. Перед первым использованием отключите бота от сервера Telegram (logOut), иначе часть сообщений может потеряться.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Использовать этот сервер</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first.</source>
        <translation>Сначала введите адрес сервера.</translation>
    </message>
    <message>
        <source>This address cannot be used. It begins with https://, or with http:// for this computer, and has no password or question mark in it.</source>
        <translation>Этот адрес не подходит. Адрес начинается с https:// (или с http:// для этого компьютера), без пароля и без вопросительного знака.</translation>
    </message>
    <message>
        <source>The command line decides now.</source>
        <translation>Сейчас решает командная строка.</translation>
    </message>
    <message>
        <source>The connection is made anew this way.</source>
        <translation>Соединение устанавливается заново этим путём.</translation>
    </message>
</context>
<context>
    <name>ui::NewProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>A profile is for one bot, with members, chats and settings of its own. It opens in a window of its own; this bot goes on working beside it.</source>
        <translation>Профиль — для одного бота, со своими участниками, чатами и настройками. Он открывается в отдельном окне; этот бот продолжает работать рядом.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Имя папки</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>Letters, digits, blanks, - and _ make a name.</source>
        <translation>В имени могут быть буквы, цифры, пробелы, - и _.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Профиль с таким именем уже есть.</translation>
    </message>
</context>
<context>
    <name>ui::NewsWords</name>
    <message numerus="yes">
        <source>%Ln questions wait for you</source>
        <translation>
            <numerusform>Вас ждёт %Ln вопрос</numerusform>
            <numerusform>Вас ждут %Ln вопроса</numerusform>
            <numerusform>Вас ждут %Ln вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came into your chats</source>
        <translation>
            <numerusform>В ваши чаты вступил %Ln человек</numerusform>
            <numerusform>В ваши чаты вступили %Ln человека</numerusform>
            <numerusform>В ваши чаты вступили %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left your chats</source>
        <translation>
            <numerusform>Из ваших чатов вышел %Ln человек</numerusform>
            <numerusform>Из ваших чатов вышли %Ln человека</numerusform>
            <numerusform>Из ваших чатов вышли %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links were used by somebody else</source>
        <translation>
            <numerusform>Чужие люди вошли по %Ln ссылке</numerusform>
            <numerusform>Чужие люди вошли по %Ln ссылкам</numerusform>
            <numerusform>Чужие люди вошли по %Ln ссылкам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bot lost rights in %Ln chats</source>
        <translation>
            <numerusform>Бот лишился прав в %Ln чате</numerusform>
            <numerusform>Бот лишился прав в %Ln чатах</numerusform>
            <numerusform>Бот лишился прав в %Ln чатах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things could not be done</source>
        <translation>
            <numerusform>Не удалось: %Ln действие</numerusform>
            <numerusform>Не удалось: %Ln действия</numerusform>
            <numerusform>Не удалось: %Ln действий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NextDaysCard</name>
    <message>
        <source>Nobody&apos;s time ends in the next 7 days.</source>
        <translation>В ближайшие 7 дней ни у кого не истекает срок.</translation>
    </message>
    <message>
        <source>People whose time ends, day by day</source>
        <translation>Люди, у которых истекает срок, по дням</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>This is Gatehouse %1 now.</source>
        <translation>Теперь это Gatehouse %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Gatehouse did not end properly last time (%1).</source>
        <translation>В прошлый раз Gatehouse не завершился как следует (%1).</translation>
    </message>
    <message>
        <source>Nothing was lost: what was confirmed is in the data, the rest is done now. Nothing was sent to anybody.</source>
        <translation>Ничего не потеряно: подтверждённое сохранено, остальное делается сейчас. Никому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>Gatehouse %1 is there.</source>
        <translation>Вышла версия Gatehouse %1.</translation>
    </message>
    <message>
        <source>Nothing is installed by itself. Settings, About switches this notice off.</source>
        <translation>Автоматически ничего не устанавливается. Это уведомление отключается в настройках, раздел «О программе».</translation>
    </message>
</context>
<context>
    <name>ui::NotificationsSection</name>
    <message>
        <source>Something is to be decided</source>
        <translation>Нужно что-то решить</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <translation>Кто-то вступил</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Кто-то вышел</translation>
    </message>
    <message>
        <source>Somebody used the link of somebody else</source>
        <translation>Кто-то вошёл по чужой ссылке</translation>
    </message>
    <message>
        <source>The bot lost a right</source>
        <translation>Бот лишился права</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>Что-то не удалось сделать</translation>
    </message>
    <message>
        <source>Telegram cannot be reached, or the token does not work</source>
        <translation>Нет связи с Telegram или токен не работает</translation>
    </message>
    <message>
        <source>The disk is full, or the data is damaged</source>
        <translation>Диск заполнен или данные повреждены</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>What the desktop tells you while you do something else. A click leads to what it is about.</source>
        <translation>О чём сообщает рабочий стол, пока вы заняты другим. Щелчок открывает то, о чём речь.</translation>
    </message>
    <message>
        <source>On the icon in the tray, count only questions</source>
        <translation>На значке в области уведомлений считать только вопросы</translation>
    </message>
    <message>
        <source>Show me one</source>
        <translation>Показать пример</translation>
    </message>
    <message>
        <source>Quiet hours, every day from</source>
        <translation>Тихие часы, каждый день с</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 08:00.</extracomment>
        <translation>до</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Notifications are shown</source>
        <translation>Уведомления показываются</translation>
    </message>
    <message>
        <source>Not for 1 hour</source>
        <translation>Не показывать 1 час</translation>
    </message>
    <message>
        <source>Not until tomorrow 09:00</source>
        <translation>Не показывать до завтра, 09:00</translation>
    </message>
    <message>
        <source>Not until I switch it off</source>
        <translation>Не показывать, пока не выключу</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до: %1</translation>
    </message>
    <message>
        <source>When they are held back</source>
        <translation>Когда они не показываются</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в области уведомлений</translation>
    </message>
    <message>
        <source>With a sound</source>
        <extracomment>A switch beside a kind of notification, e.g. &quot;Somebody joined&quot;.</extracomment>
        <translation>Со звуком</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Без звука</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>Подключить чат</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Все решения</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Ждёт вас</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Сейчас внутри</translation>
    </message>
    <message>
        <source>Joined, 7 days</source>
        <translation>Вступили, 7 дней</translation>
    </message>
    <message>
        <source>Left or removed, 7 days</source>
        <translation>Ушли или исключены, 7 дней</translation>
    </message>
    <message>
        <source>Time ends within 7 days</source>
        <translation>Срок истекает за 7 дней</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>time ends</source>
        <extracomment>Beside &quot;Next 7 days&quot;: what is counted.</extracomment>
        <translation>истекает срок</translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln days</source>
        <translation>
            <numerusform>Ближайший %Ln день</numerusform>
            <numerusform>Ближайшие %Ln дня</numerusform>
            <numerusform>Ближайшие %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest numbers could not be loaded. The last known are shown.</source>
        <translation>Не удалось загрузить новые числа. Показаны последние известные.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>в %Ln чате</numerusform>
            <numerusform>в %Ln чатах</numerusform>
            <numerusform>в %Ln чатах</numerusform>
        </translation>
    </message>
    <message>
        <source>came in</source>
        <translation>пришли</translation>
    </message>
    <message>
        <source>went or had to go</source>
        <translation>ушли или были исключены</translation>
    </message>
    <message>
        <source>nobody has to leave</source>
        <translation>никому не нужно уходить</translation>
    </message>
    <message>
        <source>leave unless extended</source>
        <translation>уйдут, если не продлить</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>It was answered elsewhere a moment before.</source>
        <translation>На это только что ответили в другом месте.</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>Поделиться ботом…</translation>
    </message>
</context>
<context>
    <name>ui::OwnerForm</name>
    <message>
        <source>Open in Telegram</source>
        <translation>Открыть в Telegram</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>%1
Works once, for 15 minutes, for whoever opens it first. Do not pass it on.</source>
        <translation>%1
Работает один раз, 15 минут, для того, кто откроет первым. Не передавайте её никому.</translation>
    </message>
    <message>
        <source>The link ran out after 15 minutes. Copy or open a new one.</source>
        <translation>Срок ссылки (15 минут) истёк. Скопируйте или откройте новую.</translation>
    </message>
    <message>
        <source>The bot knows you as %1.</source>
        <translation>Бот знает вас как %1.</translation>
    </message>
    <message>
        <source>The bot does not know yet which account is yours.</source>
        <translation>Бот ещё не знает, какой аккаунт ваш.</translation>
    </message>
</context>
<context>
    <name>ui::OwnerSection</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>The bot asks you in Telegram too when something has to be decided, and obeys only you.</source>
        <translation>Когда нужно что-то решить, бот спрашивает вас и в Telegram и слушается только вас.</translation>
    </message>
</context>
<context>
    <name>ui::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>So the bot knows its owner</source>
        <translation>Чтобы бот знал владельца</translation>
    </message>
    <message>
        <source>Introduce yourself to your bot</source>
        <translation>Представьтесь своему боту</translation>
    </message>
    <message>
        <source>Open this link with your own Telegram account and press Start. From then on the bot asks you there too when something has to be decided, and obeys only you.</source>
        <translation>Откройте эту ссылку со своего аккаунта Telegram и нажмите Start. С этого момента бот спрашивает вас и там, когда нужно что-то решить, и слушается только вас.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Пока пропустить</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>ui::PageNames</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>Журнал программы</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>let in, invite, new person, link</source>
        <extracomment>Other words for adding a member, to find it by.</extracomment>
        <translation>впустить, пригласить, новый человек, ссылка</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>Подключить чат</translation>
    </message>
    <message>
        <source>new group, channel, code</source>
        <extracomment>Other words for connecting a chat, to find it by.</extracomment>
        <translation>новая группа, канал, код</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>вопросы</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>outbox, waiting</source>
        <translation>исходящие, ожидает</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>errors, refused</source>
        <translation>ошибки, отказ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>history, what happened, audit</source>
        <translation>история, что было, аудит</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Заменить токен</translation>
    </message>
    <message>
        <source>bot, BotFather</source>
        <translation>бот, BotFather</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Общие настройки</translation>
    </message>
    <message>
        <source>tray, start, quit, autostart</source>
        <translation>область уведомлений, запуск, выход, автозапуск</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>quiet hours, do not disturb, mute, sound</source>
        <translation>тихие часы, не беспокоить, звук</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>dark, light, colours, theme</source>
        <translation>тёмная, светлая, цвета, тема</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>proxy, internet</source>
        <translation>прокси, интернет</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>file, copy, backup</source>
        <translation>файл, копия, резерв</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>owner, my account</source>
        <translation>владелец, мой аккаунт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>English, Deutsch, Español, Русский, العربية</source>
        <translation>English, Deutsch, Español, Русский, العربية</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>lock, password, clipboard</source>
        <translation>блокировка, пароль, буфер обмена</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>version, licences, updates</source>
        <translation>версия, лицензии, обновления</translation>
    </message>
</context>
<context>
    <name>ui::PaneSection</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied, e.g. &quot;Telegram id&quot;.</extracomment>
        <translation>Копировать: %1</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>Set a password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Отключить блокировку</translation>
    </message>
    <message>
        <source>Choose one that you remember: Gatehouse keeps only a fingerprint of it, from which nobody can read it back.</source>
        <translation>Выберите пароль, который запомните: Gatehouse хранит только его отпечаток, по которому пароль никто не восстановит.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>Введите нынешний пароль.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln letters or digits.</source>
        <translation>
            <numerusform>Нужен хотя бы %Ln знак (буква или цифра).</numerusform>
            <numerusform>Нужно хотя бы %Ln знака (буквы или цифры).</numerusform>
            <numerusform>Нужно хотя бы %Ln знаков (букв или цифр).</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the new password once more.</source>
        <translation>Введите новый пароль ещё раз.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
</context>
<context>
    <name>ui::People</name>
    <message>
        <source>Public channel</source>
        <translation>Публичный канал</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Basic group</source>
        <translation>Обычная группа</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Публичная группа</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Удалённый аккаунт</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>Ждёт решения</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашён</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Снаружи</translation>
    </message>
    <message>
        <source>Blocked the bot</source>
        <translation>Блокирует бота</translation>
    </message>
    <message>
        <source>Pressed Start, so the bot can write.</source>
        <translation>Start нажат, бот может писать.</translation>
    </message>
    <message>
        <source>%1 never pressed Start, so the bot cannot write. Copy the link and send it yourself.</source>
        <translation>%1: Start не нажат, поэтому бот не может писать. Скопируйте ссылку и отправьте её сами.</translation>
    </message>
    <message>
        <source>%1 blocked the bot. Copy the link and send it yourself.</source>
        <translation>%1 блокирует бота. Скопируйте ссылку и отправьте её сами.</translation>
    </message>
    <message>
        <source>Nameless</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Chat without a title</source>
        <translation>Чат без названия</translation>
    </message>
    <message>
        <source>no @name</source>
        <extracomment>@name is what Telegram calls a username.</extracomment>
        <translation>нет @name</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
    </message>
</context>
<context>
    <name>ui::PersonPicker</name>
    <message>
        <source>Name, @name or id</source>
        <translation>Имя, @name или id</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Выбрать другого</translation>
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
        <translation>Блокировка окна</translation>
    </message>
    <message>
        <source>A password that the window asks for, so that nobody reads your members over your shoulder or at your desk. Locked, the bot goes on working. The lock keeps curious eyes away and encrypts nothing: whoever has your account on this computer can get around it.</source>
        <translation>Окно спрашивает пароль, чтобы никто не читал список участников через ваше плечо или за вашим столом. При блокировке бот продолжает работать. Блокировка защищает от любопытных глаз и ничего не шифрует: тот, у кого есть доступ к вашей учётной записи на этом компьютере, может её обойти.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Задать пароль…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Сменить…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Ctrl+L, wherever you are</source>
        <translation>Ctrl+L в любом месте программы</translation>
    </message>
    <message>
        <source>Lock when Gatehouse starts</source>
        <translation>Блокировать при запуске Gatehouse</translation>
    </message>
    <message>
        <source>Lock when the window goes into the tray</source>
        <translation>Блокировать, когда окно уходит в область уведомлений</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Никогда</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Через %Ln минуту</numerusform>
            <numerusform>Через %Ln минуты</numerusform>
            <numerusform>Через %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody uses the window</source>
        <translation>Блокировать, если окном никто не пользуется</translation>
    </message>
    <message>
        <source>What you copy</source>
        <translation>То, что вы копируете</translation>
    </message>
    <message>
        <source>A secret that you copy here, such as the link that makes somebody the bot&apos;s owner, and a token that you pasted are taken off the clipboard after 30 seconds and when Gatehouse ends, unless you copied something else meanwhile.</source>
        <translation>Секрет, скопированный здесь (например, ссылка, делающая кого-то владельцем бота), и вставленный токен удаляются из буфера обмена через 30 секунд и при выходе из Gatehouse, если за это время вы не скопировали что-то другое.</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Пароль задан.</translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation>Пароль не задан.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>Блокировка отключена.</translation>
    </message>
    <message>
        <source>The password is set. Ctrl+L locks the window.</source>
        <translation>Пароль задан. Ctrl+L блокирует окно.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Пароль изменён.</translation>
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
        <translation>Другие боты, каждый в своём окне</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Новый профиль…</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>Открыть учебный Telegram</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>Поделиться ботом…</translation>
    </message>
</context>
<context>
    <name>ui::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many are done of how many.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: a QR code and what it leads to.</extracomment>
        <translation>QR-код: %1</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>The list of pages, for screen readers.</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>Приостановить автоматику</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>Включить автоматику</translation>
    </message>
</context>
<context>
    <name>ui::RailModel</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <extracomment>A page and how many things wait there, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, ждёт: %Ln</numerusform>
            <numerusform>%1, ждёт: %Ln</numerusform>
            <numerusform>%1, ждёт: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What happens from now on</source>
        <translation>Что будет дальше</translation>
    </message>
    <message>
        <source>The gate is kept</source>
        <translation>Ворота под охраной</translation>
    </message>
    <message>
        <source>This is what happens from now on:</source>
        <translation>Вот что будет дальше:</translation>
    </message>
    <message>
        <source>You let people in</source>
        <translation>Впускаете вы</translation>
    </message>
    <message>
        <source>Add a member: the bot sends a link that works once, for that person only.</source>
        <translation>Добавьте участника: бот отправит ссылку, которая работает один раз и только для него.</translation>
    </message>
    <message>
        <source>Links cannot be passed on</source>
        <translation>Ссылки нельзя передать</translation>
    </message>
    <message>
        <source>Somebody else who comes in with one is taken out, and the right person gets a new one.</source>
        <translation>Если по ссылке войдёт кто-то другой, он будет исключён, а нужный человек получит новую.</translation>
    </message>
    <message>
        <source>You are asked, not overruled</source>
        <translation>Вас спрашивают, за вас не решают</translation>
    </message>
    <message>
        <source>Whoever was inside before, and administrators, are never touched. Whoever an administrator lets in becomes a question to you.</source>
        <translation>Тех, кто был внутри раньше, и администраторов никто не тронет. О каждом, кого впустит администратор, вас спросят.</translation>
    </message>
    <message>
        <source>While this computer is on</source>
        <translation>Пока этот компьютер включён</translation>
    </message>
    <message>
        <source>Gatehouse goes on in the tray when you close the window. While it is off, Telegram keeps what happens for a day.</source>
        <translation>Если закрыть окно, Gatehouse работает дальше в области уведомлений. Пока компьютер выключен, Telegram хранит события сутки.</translation>
    </message>
    <message>
        <source>Open Gatehouse</source>
        <translation>Открыть Gatehouse</translation>
    </message>
</context>
<context>
    <name>ui::RemovalWords</name>
    <message numerus="yes">
        <source>%Ln will be removed, may return with a new link</source>
        <translation>
            <numerusform>%Ln будет исключён, сможет вернуться по новой ссылке</numerusform>
            <numerusform>%Ln будут исключены, смогут вернуться по новой ссылке</numerusform>
            <numerusform>%Ln будут исключены, смогут вернуться по новой ссылке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be banned, cannot return</source>
        <translation>
            <numerusform>%Ln будет заблокирован, вернуться не сможет</numerusform>
            <numerusform>%Ln будут заблокированы, вернуться не смогут</numerusform>
            <numerusform>%Ln будут заблокированы, вернуться не смогут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay inside, without a reason to</source>
        <translation>
            <numerusform>%Ln останется внутри без причины</numerusform>
            <numerusform>%Ln останутся внутри без причины</numerusform>
            <numerusform>%Ln останутся внутри без причины</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not inside</source>
        <translation>
            <numerusform>%Ln не внутри</numerusform>
            <numerusform>%Ln не внутри</numerusform>
            <numerusform>%Ln не внутри</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be removed: administrators never are</source>
        <translation>
            <numerusform>%Ln исключить нельзя: администраторов не исключают</numerusform>
            <numerusform>%Ln исключить нельзя: администраторов не исключают</numerusform>
            <numerusform>%Ln исключить нельзя: администраторов не исключают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay until the bot gets the right to remove people</source>
        <translation>
            <numerusform>%Ln останется, пока бот не получит право исключать</numerusform>
            <numerusform>%Ln останутся, пока бот не получит право исключать</numerusform>
            <numerusform>%Ln останутся, пока бот не получит право исключать</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes inside for %1.</source>
        <translation>Внутри ничего не меняется: %1.</translation>
    </message>
    <message>
        <source>%1 stays: administrators are never removed, or the bot lacks the right.</source>
        <translation>%1: без исключения. Администраторов не исключают, либо у бота нет права.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done; Activity says why.</source>
        <translation>
            <numerusform>Не удалось: %Ln; почему — на странице «Действия».</numerusform>
            <numerusform>Не удалось: %Ln; почему — на странице «Действия».</numerusform>
            <numerusform>Не удалось: %Ln; почему — на странице «Действия».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %Ln chats.</source>
        <translation>
            <numerusform>%1: выход из %Ln чата.</numerusform>
            <numerusform>%1: выход из %Ln чатов.</numerusform>
            <numerusform>%1: выход из %Ln чатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people leave.</source>
        <translation>
            <numerusform>%Ln человек уходит.</numerusform>
            <numerusform>%Ln человека уходят.</numerusform>
            <numerusform>%Ln человек уходят.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Remove</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>Это можно отменить в течение 10 секунд.</translation>
    </message>
    <message>
        <source>Out, but free to return with a new link.</source>
        <translation>Уходит, но может вернуться по новой ссылке.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Out, and cannot return until you add the person again.</source>
        <translation>Уходит и не может вернуться, пока вы не добавите его снова.</translation>
    </message>
    <message>
        <source>Only take the reason away</source>
        <translation>Только убрать причину</translation>
    </message>
    <message>
        <source>Stays inside; you decide later in Telegram.</source>
        <translation>Остаётся внутри; позже решите в Telegram.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Все чаты</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Только эти</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>Выберите хотя бы один чат.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chat, then what happens there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
</context>
<context>
    <name>ui::RightWords</name>
    <message>
        <source>Invite people by link</source>
        <translation>Приглашение по ссылке</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Исключение людей</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Удаление сообщений</translation>
    </message>
    <message>
        <source>Post messages</source>
        <translation>Публикация сообщений</translation>
    </message>
    <message>
        <source>Needed to send personal links.</source>
        <translation>Нужно, чтобы отправлять личные ссылки.</translation>
    </message>
    <message>
        <source>Needed when somebody&apos;s time ends.</source>
        <translation>Нужно, когда у кого-то истекает срок.</translation>
    </message>
    <message>
        <source>Used to tidy up the connect code.</source>
        <translation>Нужно, чтобы убирать код подключения.</translation>
    </message>
    <message>
        <source>Used to write into the channel.</source>
        <translation>Нужно, чтобы писать в канал.</translation>
    </message>
    <message>
        <source>No links can be made, so nobody new gets in.</source>
        <translation>Ссылки не создаются, никто новый не войдёт.</translation>
    </message>
    <message>
        <source>People whose time ended stay inside.</source>
        <translation>Люди с истёкшим сроком остаются внутри.</translation>
    </message>
    <message>
        <source>The connect code stays in the chat until you delete it.</source>
        <translation>Код подключения остаётся в чате, пока вы его не удалите.</translation>
    </message>
    <message>
        <source>Nothing can be posted into the channel.</source>
        <translation>В канал ничего нельзя опубликовать.</translation>
    </message>
    <message>
        <source>Add subscribers</source>
        <translation>Добавление подписчиков</translation>
    </message>
    <message>
        <source>Invite users via link</source>
        <translation>Пригласительные ссылки</translation>
    </message>
    <message>
        <source>Remove subscribers</source>
        <translation>Удаление подписчиков</translation>
    </message>
    <message>
        <source>Ban users</source>
        <translation>Блокировка пользователей</translation>
    </message>
    <message>
        <source>Delete messages of others</source>
        <translation>Удаление чужих сообщений</translation>
    </message>
    <message>
        <source>Open %1 in Telegram.</source>
        <translation>Откройте «%1» в Telegram.</translation>
    </message>
    <message>
        <source>Tap its name, Administrators, then %1.</source>
        <translation>Нажмите на название чата, затем «Администраторы» и «%1».</translation>
    </message>
    <message>
        <source>Switch on “%1” and save.</source>
        <extracomment>%1 is the name of a switch in Telegram.</extracomment>
        <translation>Включите «%1» и сохраните.</translation>
    </message>
</context>
<context>
    <name>ui::SaveFile</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Не удалось записать файл. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
</context>
<context>
    <name>ui::SavedFilters</name>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>There are 20: delete one to save another</source>
        <translation>Их уже 20: чтобы сохранить новый, удалите один</translation>
    </message>
    <message>
        <source>Save what is shown now…</source>
        <translation>Сохранить показанное…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>The filter %1 is deleted.</source>
        <translation>Фильтр «%1» удалён.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNames</name>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>The list of sections of the settings, for screen readers.</extracomment>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>ui::SetupWizard</name>
    <message>
        <source>Setting up, about 4 minutes</source>
        <translation>Настройка, около 4 минут</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account and no server.</source>
        <translation>Всё остаётся на этом компьютере. Нет ни учётной записи, ни сервера.</translation>
    </message>
</context>
<context>
    <name>ui::ShareBotDialog</name>
    <message>
        <source>Share %1</source>
        <translation>Поделиться: %1</translation>
    </message>
    <message>
        <source>Whoever opens this link or scans the code gets into a chat with your bot. People also find it when they search for %1 in Telegram.</source>
        <translation>Тот, кто откроет эту ссылку или отсканирует код, попадёт в чат с вашим ботом. Бота можно найти и через поиск %1 в Telegram.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Ссылка скопирована.</translation>
    </message>
    <message>
        <source>Optional, e.g. poster-may</source>
        <translation>Необязательно, например afisha-may</translation>
    </message>
    <message>
        <source>Start parameter: tells where somebody came from</source>
        <translation>Параметр запуска: откуда пришёл человек</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>The code is copied as a picture.</source>
        <translation>Код скопирован как картинка.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Up to 64 letters A to Z, digits, _ and - go into a link.</source>
        <translation>В ссылку помещается до 64 латинских букв, цифр, знаков _ и -.</translation>
    </message>
    <message>
        <source>Correct the start parameter first.</source>
        <translation>Сначала исправьте параметр запуска.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Сохранить код</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Find members, chats and pages, or do something</source>
        <translation>Найти участников, чаты и страницы или что-то сделать</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти на страницу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад на прошлую страницу</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Отменить последнее</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>From the list of pages into the page, and back</source>
        <translation>Из списка страниц на страницу и обратно</translation>
    </message>
    <message>
        <source>Only the drawings of the pages, or their names too</source>
        <translation>Только значки страниц или и названия</translation>
    </message>
    <message>
        <source>Close or clear one thing</source>
        <translation>Закрыть или очистить что-то одно</translation>
    </message>
    <message>
        <source>Help about the place you are at</source>
        <translation>Справка о том, где вы сейчас</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Другая строка</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Выделить несколько строк</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Подробности строки</translation>
    </message>
    <message>
        <source>Remove who is selected, after a question</source>
        <translation>Исключить выделенных, после вопроса</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Скопировать выделенные строки как текст</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Что можно сделать со строкой</translation>
    </message>
    <message>
        <source>In dialogs and forms</source>
        <translation>В диалогах и формах</translation>
    </message>
    <message>
        <source>To the next field, or the one before</source>
        <translation>К следующему полю или к прошлому</translation>
    </message>
    <message>
        <source>Press the button, or set the tick</source>
        <translation>Нажать кнопку или поставить флажок</translation>
    </message>
    <message>
        <source>Do what the dialog is for</source>
        <translation>Сделать то, для чего диалог</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>Закрыть, ничего не меняя</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Искать на этой странице</translation>
    </message>
    <message>
        <source>Lock the window, if it has a password</source>
        <translation>Заблокировать окно, если есть пароль</translation>
    </message>
    <message>
        <source>Select all that the list shows</source>
        <translation>Выбрать всё, что показывает список</translation>
    </message>
</context>
<context>
    <name>ui::SkippedModel</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Administrators are never touched.</source>
        <translation>Администраторов никто не трогает.</translation>
    </message>
    <message>
        <source>Telegram itself, or a chat that writes as itself.</source>
        <translation>Сам Telegram или чат, который пишет от своего имени.</translation>
    </message>
    <message>
        <source>This is the bot.</source>
        <translation>Это бот.</translation>
    </message>
    <message>
        <source>Let in by hand until %1.</source>
        <translation>Доступ дан вручную (истекает %1).</translation>
    </message>
    <message>
        <source>Let in by hand, without an end.</source>
        <translation>Доступ дан вручную, без срока.</translation>
    </message>
    <message>
        <source>Here before us, so never touched.</source>
        <translation>Здесь ещё до нас, поэтому не трогаем.</translation>
    </message>
    <message>
        <source>Came in while Gatehouse was off; left alone until you decide.</source>
        <translation>Вход, пока Gatehouse не работал; не трогаем, пока вы не решите.</translation>
    </message>
    <message>
        <source>The time ended %1.</source>
        <translation>Срок истёк %1.</translation>
    </message>
    <message>
        <source>The time ended.</source>
        <translation>Срок истёк.</translation>
    </message>
    <message>
        <source>Removed by hand; may return with a new link.</source>
        <translation>Исключение вручную; вернуться можно по новой ссылке.</translation>
    </message>
    <message>
        <source>Banned by hand; cannot return.</source>
        <translation>Блокировка вручную; вернуться нельзя.</translation>
    </message>
    <message>
        <source>Came with somebody else&apos;s link.</source>
        <translation>Вход по чужой ссылке.</translation>
    </message>
    <message>
        <source>No reason to be in is known.</source>
        <translation>Причина быть внутри неизвестна.</translation>
    </message>
    <message>
        <source>Not seen there.</source>
        <translation>Там пока не видно.</translation>
    </message>
    <message>
        <source>Inside.</source>
        <translation>Внутри.</translation>
    </message>
    <message>
        <source>Outside.</source>
        <translation>Снаружи.</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>Уйдёт %1.</translation>
    </message>
    <message>
        <source>The removal was dropped; nothing happens until you decide anew.</source>
        <translation>Исключение отброшено; пока вы не решите заново, ничего не произойдёт.</translation>
    </message>
    <message>
        <source>The link was dropped; nothing happens until you ask for a new one.</source>
        <translation>Ссылка отброшена; пока вы не попросите новую, ничего не произойдёт.</translation>
    </message>
    <message>
        <source>A link is being made.</source>
        <translation>Ссылка создаётся.</translation>
    </message>
    <message>
        <source>The link waits to be sent.</source>
        <translation>Ссылка ждёт отправки.</translation>
    </message>
    <message>
        <source>The link was sent; it works until %1.</source>
        <translation>Ссылка отправлена; перестанет работать %1.</translation>
    </message>
    <message>
        <source>The link was sent.</source>
        <translation>Ссылка отправлена.</translation>
    </message>
    <message>
        <source>The bot cannot write: the person never pressed Start. Copy the link and send it yourself.</source>
        <translation>Бот не может писать: Start не нажат. Скопируйте ссылку и отправьте её сами.</translation>
    </message>
    <message>
        <source>The person blocked the bot. Copy the link and send it yourself.</source>
        <translation>Этот человек заблокировал бота. Скопируйте ссылку и отправьте её сами.</translation>
    </message>
    <message>
        <source>Telegram did not take the message. Copy the link and send it yourself.</source>
        <translation>Telegram не принял сообщение. Скопируйте ссылку и отправьте её сами.</translation>
    </message>
    <message>
        <source>Nobody knows whether the message arrived. Copy the link and send it yourself.</source>
        <translation>Неизвестно, дошло ли сообщение. Скопируйте ссылку и отправьте её сами.</translation>
    </message>
    <message>
        <source>gets a link</source>
        <translation>получит ссылку</translation>
    </message>
    <message>
        <source>is inside already; only the time is set</source>
        <translation>уже внутри; меняется только срок</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>больше не подключён</translation>
    </message>
    <message>
        <source>the bot lacks the right to invite, so no link can be made yet</source>
        <translation>у бота нет права приглашать, поэтому ссылку пока не создать</translation>
    </message>
    <message>
        <source>bots are not let in by link</source>
        <translation>ботов по ссылке не впускают</translation>
    </message>
    <message>
        <source>gets a link, but the bot cannot write: copy it and send it yourself</source>
        <translation>получит ссылку, но бот не может писать: скопируйте её и отправьте сами</translation>
    </message>
    <message>
        <source>is inside already</source>
        <translation>уже внутри</translation>
    </message>
    <message>
        <source>has a link already</source>
        <translation>ссылка уже есть</translation>
    </message>
    <message>
        <source>the account is deleted</source>
        <translation>аккаунт удалён</translation>
    </message>
    <message>
        <source>is banned</source>
        <translation>в блокировке</translation>
    </message>
    <message>
        <source>the bot lacks the right to invite</source>
        <translation>у бота нет права приглашать</translation>
    </message>
    <message>
        <source>was forgotten meanwhile</source>
        <translation>данные уже забыты</translation>
    </message>
    <message>
        <source>will be removed, may return with a new link</source>
        <translation>будет исключён, сможет вернуться по новой ссылке</translation>
    </message>
    <message>
        <source>will be banned, cannot return</source>
        <translation>будет заблокирован, вернуться не сможет</translation>
    </message>
    <message>
        <source>stays inside, without a reason to</source>
        <translation>останется внутри без причины</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>не внутри</translation>
    </message>
    <message>
        <source>cannot be removed: administrators never are</source>
        <translation>исключить нельзя: администраторов не исключают</translation>
    </message>
    <message>
        <source>stays until the bot gets the right to remove people</source>
        <translation>останется, пока бот не получит право исключать</translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>ui::TableColumns</name>
    <message>
        <source>Move towards the beginning</source>
        <translation>Передвинуть к началу</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Передвинуть к концу</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Какие метки добавить</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Какие метки убрать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Commas between several tags.</source>
        <translation>Несколько меток — через запятую.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Изменить метки</translation>
    </message>
    <message>
        <source>Counting what will happen…</source>
        <translation>Подсчёт того, что произойдёт…</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>Назовите метку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get other tags</source>
        <translation>
            <numerusform>Метки изменятся у %Ln человека</numerusform>
            <numerusform>Метки изменятся у %Ln человек</numerusform>
            <numerusform>Метки изменятся у %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>У %Ln — без изменений</numerusform>
            <numerusform>У %Ln — без изменений</numerusform>
            <numerusform>У %Ln — без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln people are changed.</source>
        <translation>
            <numerusform>Метки изменены у %Ln человека.</numerusform>
            <numerusform>Метки изменены у %Ln человек.</numerusform>
            <numerusform>Метки изменены у %Ln человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>%1: waits to be sent.</source>
        <translation>%1: ждёт отправки.</translation>
    </message>
    <message>
        <source>%1: on its way.</source>
        <translation>%1: в пути.</translation>
    </message>
    <message>
        <source>%1: sent.</source>
        <translation>%1: отправлено.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: не отправлено. %2</translation>
    </message>
    <message>
        <source>%1: not sent.</source>
        <translation>%1: не отправлено.</translation>
    </message>
    <message>
        <source>%1: sent, but no answer came. It may have arrived.</source>
        <translation>%1: отправлено, но ответа нет. Возможно, дошло.</translation>
    </message>
    <message>
        <source>%1: not sent, because it came too late.</source>
        <translation>%1: не отправлено, было слишком поздно.</translation>
    </message>
    <message>
        <source>You were asked whether they may stay in %1.</source>
        <translation>Вас спросили, можно ли остаться в чате «%1».</translation>
    </message>
    <message>
        <source>%1 It waits for your answer.</source>
        <translation>%1 Ждём вашего ответа.</translation>
    </message>
    <message>
        <source>%1 The answer was “%2” (%3).</source>
        <extracomment>%2 is what a button says, %3 who pressed it: &quot;you, in Telegram&quot;.</extracomment>
        <translation>%1 Ответ: «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 It settled by itself.</source>
        <translation>%1 Решилось само.</translation>
    </message>
    <message>
        <source>Message with the links</source>
        <translation>Сообщение со ссылками</translation>
    </message>
    <message>
        <source>Message with a question to the owner</source>
        <translation>Сообщение с вопросом владельцу</translation>
    </message>
    <message>
        <source>Message with news for the owner</source>
        <translation>Сообщение с известием владельцу</translation>
    </message>
    <message>
        <source>Answer about who the owner is</source>
        <translation>Ответ о том, кто владелец</translation>
    </message>
    <message>
        <source>Message of the bot</source>
        <translation>Сообщение бота</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day of another year, as QLocale::toString() takes it.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln ч</numerusform>
            <numerusform>%Ln ч</numerusform>
            <numerusform>%Ln ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln д</numerusform>
            <numerusform>%Ln д</numerusform>
            <numerusform>%Ln д</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln с назад</numerusform>
            <numerusform>%Ln с назад</numerusform>
            <numerusform>%Ln с назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln мин назад</numerusform>
            <numerusform>%Ln мин назад</numerusform>
            <numerusform>%Ln мин назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера в %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>завтра в %1</translation>
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
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln с</numerusform>
            <numerusform>%Ln с</numerusform>
            <numerusform>%Ln с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln с</numerusform>
            <numerusform>%Ln с</numerusform>
            <numerusform>%Ln с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToastHost</name>
    <message>
        <source>It was too late to take it back: it has been done.</source>
        <translation>Отменять уже поздно: это сделано.</translation>
    </message>
</context>
<context>
    <name>ui::TokenForm</name>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Telegram knows it</source>
        <translation>Telegram его знает</translation>
    </message>
    <message>
        <source>This bot cannot be added to groups</source>
        <translation>Этого бота нельзя добавлять в группы</translation>
    </message>
    <message>
        <source>In BotFather send /setjoingroups and switch it on, or use it for channels only.</source>
        <translation>В BotFather отправьте /setjoingroups и включите это или используйте бота только для каналов.</translation>
    </message>
    <message>
        <source>Another service fetches this bot&apos;s messages</source>
        <translation>Сообщения этого бота забирает другой сервис</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Переключить сюда</translation>
    </message>
    <message>
        <source>In a file, encrypted with a passphrase that is asked at each start</source>
        <translation>В файле, зашифрованном парольной фразой, которая спрашивается при каждом запуске</translation>
    </message>
    <message>
        <source>Nowhere: I paste it again at the next start</source>
        <translation>Нигде: при следующем запуске вставлю снова</translation>
    </message>
    <message>
        <source>Passphrase, at least %1 characters</source>
        <translation>Парольная фраза, не короче %1 знаков</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Та же фраза ещё раз</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Спрашиваем Telegram…</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Сначала вставьте токен.</translation>
    </message>
    <message>
        <source>Telegram has not confirmed this token yet.</source>
        <translation>Telegram ещё не подтвердил этот токен.</translation>
    </message>
    <message>
        <source>This is another bot.</source>
        <translation>Это другой бот.</translation>
    </message>
    <message>
        <source>Take over first, so that messages arrive.</source>
        <translation>Сначала переключите бота сюда, чтобы сообщения приходили.</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Поиск связки ключей…</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least %1 characters.</source>
        <translation>Придумайте парольную фразу не короче %1 знаков.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Парольные фразы не совпадают.</translation>
    </message>
    <message>
        <source>There is no token in this. It looks like 7120448315:AAHd… and comes from BotFather.</source>
        <translation>Токена здесь нет. Он выглядит как 7120448315:AAHd… и приходит от BotFather.</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id %2</translation>
    </message>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>Установлен вебхук на %1, ждёт %Ln сообщение. Получить его может только кто-то один.</numerusform>
            <numerusform>Установлен вебхук на %1, ждут %Ln сообщения. Получить их может только кто-то один.</numerusform>
            <numerusform>Установлен вебхук на %1, ждёт %Ln сообщений. Получить их может только кто-то один.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token goes into your system&apos;s keychain, never into a file.</source>
        <translation>Токен попадёт в связку ключей системы, а не в файл.</translation>
    </message>
    <message>
        <source>The token goes into your system&apos;s keychain (%1), never into a file.</source>
        <translation>Токен попадёт в связку ключей системы (%1), а не в файл.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and come back, or choose where else the token is kept:</source>
        <translation>Связка ключей заблокирована. Разблокируйте её и вернитесь или выберите, где ещё хранить токен:</translation>
    </message>
    <message>
        <source>This system has no keychain. Choose where the token is kept:</source>
        <translation>В этой системе нет связки ключей. Выберите, где хранить токен:</translation>
    </message>
    <message>
        <source>Gatehouse is portable here and leaves this computer&apos;s keychain alone. Choose where the token is kept:</source>
        <translation>Gatehouse работает в переносном режиме и не трогает связку ключей этого компьютера. Выберите, где хранить токен:</translation>
    </message>
    <message>
        <source>The data here belongs to %1, with its chats and members. Another bot needs a profile of its own: choose “New profile…” in the menu behind the bot&apos;s name.</source>
        <translation>Данные здесь принадлежат %1, с его чатами и участниками. Другому боту нужен свой профиль: выберите «Новый профиль…» в меню за именем бота.</translation>
    </message>
</context>
<context>
    <name>ui::TokenOrigin</name>
    <message>
        <source>Gatehouse keeps no copy. To replace it for good, change it there.</source>
        <translation>Копии Gatehouse не хранит. Чтобы заменить токен насовсем, измените его там.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this desktop.</source>
        <translation>Токен хранится в связке ключей этой системы.</translation>
    </message>
    <message>
        <source>It is read from there at each start, and is as safe as your other passwords. Whoever can unlock the keychain can read it.</source>
        <translation>Он читается оттуда при каждом запуске и защищён так же, как другие ваши пароли. Прочитать его может тот, кто может разблокировать связку ключей.</translation>
    </message>
    <message>
        <source>The token is kept in an encrypted file in the data folder.</source>
        <translation>Токен хранится в зашифрованном файле в папке с данными.</translation>
    </message>
    <message>
        <source>Your passphrase is asked for at each start. Nobody can read the token without it; if you forget it, paste the token again.</source>
        <translation>Парольная фраза спрашивается при каждом запуске. Без неё токен не прочитает никто; если вы её забудете, вставьте токен снова.</translation>
    </message>
    <message>
        <source>The token is kept nowhere, only in memory.</source>
        <translation>Токен не хранится нигде, он только в памяти.</translation>
    </message>
    <message>
        <source>It is gone when Gatehouse ends, and is asked for at the next start.</source>
        <translation>После выхода из Gatehouse он исчезает, и при следующем запуске его нужно ввести снова.</translation>
    </message>
    <message>
        <source>The token was handed over at the start, with --token-fd.</source>
        <translation>Токен передан при запуске, через --token-fd.</translation>
    </message>
    <message>
        <source>The token came from the service manager, as the credential “bot-token”.</source>
        <translation>Токен пришёл от диспетчера служб как учётные данные «bot-token».</translation>
    </message>
    <message>
        <source>The token came from the variable GATEHOUSE_BOT_TOKEN.</source>
        <translation>Токен пришёл из переменной GATEHOUSE_BOT_TOKEN.</translation>
    </message>
    <message>
        <source>It was taken out of the environment at once, but whoever sets it can read it.</source>
        <translation>Он сразу убран из окружения, но тот, кто задаёт переменную, может его прочитать.</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>Mateus Silva is removed from 2 chats.</source>
        <translation>Mateus Silva удалён из 2 чатов.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Nothing was changed.</source>
        <translation>Telegram недоступен. Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse, УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things wait for you</source>
        <translation>
            <numerusform>Вас ждёт %Ln дело</numerusform>
            <numerusform>Вас ждут %Ln дела</numerusform>
            <numerusform>Вас ждут %Ln дел</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Открыть Gatehouse</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>Приостановить автоматику</translation>
    </message>
    <message>
        <source>Until I switch it on</source>
        <translation>Пока не включу</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>Включить автоматику</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Until I switch it off</source>
        <translation>Пока не выключу</translation>
    </message>
    <message>
        <source>Show notifications again</source>
        <translation>Снова показывать уведомления</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Выйти…</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>На 1 час</translation>
    </message>
    <message>
        <source>Until tomorrow 09:00</source>
        <translation>До завтра, 09:00</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What happened, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>PRACTICE: %1</source>
        <translation>УЧЕБНЫЙ РЕЖИМ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people inside</source>
        <extracomment>How the connection is, and how many people are in the chats, e.g. &quot;Listening, 1,137 people inside&quot;.</extracomment>
        <translation>
            <numerusform>%1, внутри %Ln человек</numerusform>
            <numerusform>%1, внутри %Ln человека</numerusform>
            <numerusform>%1, внутри %Ln человек</numerusform>
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
        <translation>Разблокировать токен бота</translation>
    </message>
    <message>
        <source>The token is in a file in the data folder, encrypted with a passphrase that only you know. Nobody is let in or removed until it is unlocked.</source>
        <translation>Токен лежит в файле в папке с данными и зашифрован парольной фразой, которую знаете только вы. Пока он не разблокирован, никого не впускают и не исключают.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Ввести другой токен</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
</context>
<context>
    <name>ui::UntilDialog</name>
    <message>
        <source>Until when</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>At the end of that day the person is removed as usual.</source>
        <translation>В конце этого дня человек исключается как обычно.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Добро пожаловать в Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse keeps the gate of your paid groups and channels: who may be inside, who comes in, who has to leave. Your own bot does it, from this computer.</source>
        <translation>Gatehouse охраняет вход в ваши платные группы и каналы: кому можно быть внутри, кто входит, кому пора уйти. Делает это ваш собственный бот с этого компьютера.</translation>
    </message>
    <message>
        <source>With your own bot</source>
        <translation>Со своим ботом</translation>
    </message>
    <message>
        <source>You need a bot of your own and a group or channel. It takes about four minutes.</source>
        <translation>Нужен собственный бот и группа или канал. Это займёт около четырёх минут.</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Всё остаётся здесь</translation>
    </message>
    <message>
        <source>There is no account and no server. Gatehouse talks only to Telegram.</source>
        <translation>Нет ни учётной записи, ни сервера. Gatehouse общается только с Telegram.</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Пока присматриваетесь?</translation>
    </message>
    <message>
        <source>The practice Telegram has a group, a channel and forty sample people. Nothing in it is real, so try everything.</source>
        <translation>В учебном Telegram есть группа, канал и сорок вымышленных людей. Ничего настоящего в нём нет, пробуйте всё.</translation>
    </message>
    <message>
        <source>Try it with the practice Telegram</source>
        <translation>Попробовать с учебным Telegram</translation>
    </message>
    <message>
        <source>Use my own bot</source>
        <translation>Подключить своего бота</translation>
    </message>
</context>
<context>
    <name>ui::WindowLock</name>
    <message>
        <source>Set a password first; then Ctrl+L locks the window.</source>
        <translation>Сначала задайте пароль; потом Ctrl+L блокирует окно.</translation>
    </message>
</context>
<context>
    <name>ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>ui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
</TS>
