<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>app::Desktop</name>
    <message>
        <source>The data file is damaged, so nothing more is written to it.</source>
        <translation>ملف البيانات تالف، لذا لن يُكتب فيه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>A good copy of %1 is there.</source>
        <translation>توجد نسخة سليمة بتاريخ %1.</translation>
    </message>
    <message>
        <source>There is no good copy.</source>
        <translation>لا توجد نسخة سليمة.</translation>
    </message>
    <message>
        <source>Look at the choices</source>
        <translation>عرض الخيارات</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>The link leads to no place in Gatehouse.</source>
        <translation>لا يؤدي الرابط إلى أي مكان في Gatehouse.</translation>
    </message>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse، تدريب</translation>
    </message>
    <message>
        <source>Decisions (%L1)</source>
        <translation>القرارات (%L1)</translation>
    </message>
    <message>
        <source>Not sure whether sent (%L1)</source>
        <translation>غير مؤكد إن أُرسل (%L1)</translation>
    </message>
    <message>
        <source>Failed (%L1)</source>
        <translation>فشل (%L1)</translation>
    </message>
    <message>
        <source>The other window could not be started.</source>
        <translation>تعذّر تشغيل النافذة الأخرى.</translation>
    </message>
</context>
<context>
    <name>app::TokenStart</name>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>رمز البوت هذا يخص بوتًا آخر.</translation>
    </message>
    <message>
        <source>The data here is of a different one. Another bot needs a profile of its own.</source>
        <translation>البيانات هنا تخص بوتًا مختلفًا. يحتاج البوت الآخر إلى ملف تعريف خاص به.</translation>
    </message>
    <message>
        <source>Enter the right token</source>
        <translation>إدخال رمز البوت الصحيح</translation>
    </message>
    <message>
        <source>It is encrypted with your passphrase.</source>
        <translation>إنه مشفّر بعبارة المرور الخاصة بك.</translation>
    </message>
    <message>
        <source>The bot&apos;s token cannot be read, so Gatehouse does not listen.</source>
        <translation>تعذّرت قراءة رمز البوت، لذا لا يستقبل Gatehouse شيئًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Enter the token</source>
        <translation>إدخال رمز البوت</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>ملف تعريف جديد…</translation>
    </message>
</context>
<context>
    <name>app::WindowProgram</name>
    <message>
        <source>Gatehouse cannot open its data.</source>
        <translation>لا يستطيع Gatehouse فتح بياناته.</translation>
    </message>
    <message>
        <source>The copy could not be put in place.</source>
        <translation>تعذّر وضع النسخة في مكانها.</translation>
    </message>
    <message>
        <source>Gatehouse cannot keep its data in %1.</source>
        <translation>لا يستطيع Gatehouse حفظ بياناته في %1.</translation>
    </message>
    <message>
        <source>It is portable here, because a folder “data” or a file “portable” is beside the program. Move the program to a folder that you may write to, or take that away.</source>
        <translation>البرنامج محمول هنا، لوجود مجلد «data» أو ملف «portable» بجانبه. انقل البرنامج إلى مجلد تملك صلاحية الكتابة فيه، أو أزل ذلك المجلد أو الملف.</translation>
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
        <translation>يدير من هذا الحاسوب المجموعات والقنوات المدفوعة لبوتك على تيليجرام. وهو برنامج حر بموجب رخصة GNU العمومية، الإصدار 3 أو ما بعده، وليس من صنع تيليجرام ولا بتأييد منه.</translation>
    </message>
    <message>
        <source>Portable: everything is kept in the folder “data” beside the program, and the keychain of this computer is not used.</source>
        <translation>نسخة محمولة: كل شيء محفوظ في المجلد «data» بجانب البرنامج، ولا تُستخدم حلقة المفاتيح في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>الشفرة المصدرية</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>The details are versions and the kind of system, for whoever helps you. No names and no secrets are in them.</source>
        <translation>التفاصيل هي أرقام الإصدارات ونوع النظام، لمن يساعدك. لا أسماء فيها ولا أسرار.</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>تم نسخ التفاصيل.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>البحث عن إصدارات أحدث مرة في اليوم</translation>
    </message>
    <message>
        <source>Off, nothing is ever asked. On, Gatehouse reads one public file from %1 and tells nothing about you but its own version. Nothing is downloaded or installed by itself.</source>
        <translation>عند الإيقاف، لا يُسأل عن شيء إطلاقًا. عند التشغيل، يقرأ Gatehouse ملفًا عامًا واحدًا من %1 ولا يرسل عنك شيئًا سوى رقم إصداره. ولا يُنزَّل شيء أو يُثبَّت من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>The practice Telegram asks nobody.</source>
        <translation>تيليجرام التدريبي لا يسأل أحدًا.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is there; this is %2.</source>
        <translation>صدر Gatehouse %1، ولديك %2.</translation>
    </message>
    <message>
        <source>The file could not be read. Gatehouse tries again tomorrow.</source>
        <translation>تعذّرت قراءة الملف. سيحاول Gatehouse مجددًا غدًا.</translation>
    </message>
    <message>
        <source>This is the newest version, as of %1.</source>
        <translation>هذا أحدث إصدار حتى %1.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Gatehouse stands on the work of others. Thank you.</source>
        <translation>يقوم Gatehouse على جهود آخرين. شكرًا لهم.</translation>
    </message>
    <message>
        <source>Licence of %1: %2</source>
        <extracomment>For screen readers: the licence of a library.</extracomment>
        <translation>رخصة %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::AccessForm</name>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>لأجل غير مسمى</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Personal links</source>
        <translation>روابط شخصية</translation>
    </message>
    <message>
        <source>Each works once, for this person only.</source>
        <translation>يعمل كل رابط مرة واحدة، ولهذا الشخص فقط.</translation>
    </message>
    <message>
        <source>Request to join</source>
        <translation>طلب انضمام</translation>
    </message>
    <message>
        <source>The person asks, Gatehouse lets exactly this person in.</source>
        <translation>يطلب الشخص الانضمام، فيسمح Gatehouse بالدخول لهذا الشخص بعينه.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>It is sent again.</source>
        <translation>سيُرسَل مجددًا.</translation>
    </message>
    <message>
        <source>Dropped. It is not sent.</source>
        <translation>صُرف النظر عنه. لن يُرسَل.</translation>
    </message>
    <message>
        <source>Tried again, and handled.</source>
        <translation>أُعيدت المحاولة، وتمت المعالجة.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>What waits for you, what waits to be sent, and what was done</source>
        <translation>ما ينتظرك، وما ينتظر الإرسال، وما تم إنجازه</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not handled</source>
        <translation>لم يُعالَج</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Of everything that was sent it is known how it ended.</source>
        <translation>نتيجة كل ما أُرسل معروفة.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>لم يفشل شيء.</translation>
    </message>
    <message>
        <source>Everything that arrived was handled.</source>
        <translation>تمت معالجة كل ما وصل.</translation>
    </message>
    <message>
        <source>Nothing happened yet, or nothing matches.</source>
        <translation>لم يحدث شيء بعد، أو لا شيء يطابق البحث.</translation>
    </message>
    <message>
        <source>Person, id or chat</source>
        <translation>شخص أو معرّف أو دردشة</translation>
    </message>
    <message>
        <source>It could not be loaded. The last known list is shown.</source>
        <translation>تعذّر التحميل. تُعرض آخر قائمة معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر.</numerusform>
            <numerusform>تم نسخ سطر واحد.</numerusform>
            <numerusform>تم نسخ سطرين.</numerusform>
            <numerusform>تم نسخ %Ln أسطر.</numerusform>
            <numerusform>تم نسخ %Ln سطرًا.</numerusform>
            <numerusform>تم نسخ %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>ابحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>The newest %1 are shown. The search finds older ones.</source>
        <translation>تُعرض أحدث %1. والبحث يجد ما هو أقدم.</translation>
    </message>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>لا شيء في هذه القائمة فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>%1 are loaded, and there are more.</source>
        <translation>حُمّل %1، وهناك المزيد.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPane</name>
    <message>
        <source>Asks for you</source>
        <translation>بانتظار قرارك</translation>
    </message>
    <message>
        <source>Why this question</source>
        <translation>سبب هذا السؤال</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت السؤال</translation>
    </message>
    <message>
        <source>What each answer does</source>
        <translation>ما تفعله كل إجابة</translation>
    </message>
    <message>
        <source>Also asked in Telegram</source>
        <translation>سُئلت في تيليجرام أيضًا</translation>
    </message>
    <message>
        <source>The bot asked you there too. The first answer counts, wherever you give it.</source>
        <translation>سألك البوت هناك أيضًا. الإجابة الأولى هي المعتمدة، أينما كانت.</translation>
    </message>
    <message>
        <source>Not asked there. Introduce your own Telegram account in the settings, and the bot asks you.</source>
        <translation>لم تُسأل هناك. عرّف بحسابك على تيليجرام من الإعدادات، وسيسألك البوت.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>الإرسال مجددًا</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>صرف النظر</translation>
    </message>
    <message>
        <source>Look in the program log</source>
        <translation>مراجعة سجل البرنامج</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>“Send again” may make people see it twice; “Drop” may make them never see it. Look in the chat before you choose.</source>
        <translation>قد يراه الناس مرتين بسبب «الإرسال مجددًا»، وقد لا يرونه أبدًا بسبب «صرف النظر». راجع الدردشة قبل أن تختار.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>وقت التدوين</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Not handled: %1</source>
        <translation>لم يُعالَج: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It could not be read at all. Everything else went on.</source>
        <translation>تعذّرت قراءته تمامًا. واستمر كل ما عداه.</translation>
    </message>
    <message>
        <source>Only one part failed on it; everything else went on.</source>
        <translation>تعثّر به جزء واحد فقط، واستمر كل ما عداه.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>فتح الشخص</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>فتح الدردشة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>وقت العلم به</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
</context>
<context>
    <name>ui::AddMemberDialog</name>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>لأي مدة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Add and send links</source>
        <translation>إضافة وإرسال الروابط</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>يمكنك التراجع خلال 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>Connect a chat first.</source>
        <translation>اربط دردشة أولًا.</translation>
    </message>
    <message>
        <source>Say who: a name from the list, an @name or an id.</source>
        <translation>حدّد الشخص: اسمًا من القائمة أو @name أو معرّفًا.</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>اختر دردشة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Nobody with this @name was seen yet. Use the id, or let the person write to the bot first.</source>
        <translation>لم يظهر أحد بهذا الـ @name بعد. استخدم المعرّف، أو دع الشخص يراسل البوت أولًا.</translation>
    </message>
    <message>
        <source>This person cannot be added yet.</source>
        <translation>لا يمكن إضافة هذا الشخص بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chat, then what happens there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At the end of %1 the person is removed.</source>
        <translation>يُزال الشخص في نهاية %1.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message numerus="yes">
        <source>%1 is added to %Ln chats.</source>
        <translation>
            <numerusform>لا يُضاف %1 إلى أي دردشة.</numerusform>
            <numerusform>يُضاف %1 إلى دردشة واحدة.</numerusform>
            <numerusform>يُضاف %1 إلى دردشتين.</numerusform>
            <numerusform>يُضاف %1 إلى %Ln دردشات.</numerusform>
            <numerusform>يُضاف %1 إلى %Ln دردشة.</numerusform>
            <numerusform>يُضاف %1 إلى %Ln دردشة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be done in the chosen chats.</source>
        <translation>لا يمكن فعل شيء في الدردشات المختارة.</translation>
    </message>
    <message>
        <source>Nothing could be done in the chosen chats.</source>
        <translation>لم يمكن فعل شيء في الدردشات المختارة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats were left out.</source>
        <translation>
            <numerusform>لم تُشمل أي دردشة.</numerusform>
            <numerusform>لم تُشمل دردشة واحدة.</numerusform>
            <numerusform>لم تُشمل دردشتان.</numerusform>
            <numerusform>لم تُشمل %Ln دردشات.</numerusform>
            <numerusform>لم تُشمل %Ln دردشة.</numerusform>
            <numerusform>لم تُشمل %Ln دردشة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AppearanceForm</name>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Buttons and fields as the desktop draws them</source>
        <translation>الأزرار والحقول كما يرسمها سطح المكتب</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>ui::Audit</name>
    <message>
        <source>%1 was let into %2</source>
        <translation>سُمح لـ %1 بدخول %2</translation>
    </message>
    <message>
        <source>Let into %2.</source>
        <translation>سُمح بالدخول إلى %2.</translation>
    </message>
    <message>
        <source>%1 is to leave %2</source>
        <translation>تقرر إخراج %1 من %2</translation>
    </message>
    <message>
        <source>Is to leave %2.</source>
        <translation>تقرر الإخراج من %2.</translation>
    </message>
    <message>
        <source>%1 is to be banned from %2</source>
        <translation>تقرر حظر %1 من %2</translation>
    </message>
    <message>
        <source>Is to be banned from %2.</source>
        <translation>تقرر الحظر من %2.</translation>
    </message>
    <message>
        <source>%1 has no reason to be in %2 any more, and stays</source>
        <translation>لم يعد لدى %1 سبب للوجود في %2، ويبقى</translation>
    </message>
    <message>
        <source>Has no reason to be in %2 any more, and stays.</source>
        <translation>لم يعد هناك سبب للوجود في %2، ويبقى.</translation>
    </message>
    <message>
        <source>%1 may stay in %2</source>
        <translation>سُمح لـ %1 بالبقاء في %2</translation>
    </message>
    <message>
        <source>May stay in %2.</source>
        <translation>سُمح بالبقاء في %2.</translation>
    </message>
    <message>
        <source>The last change for %1 in %2 was taken back</source>
        <translation>تم التراجع عن آخر تغيير يخص %1 في %2</translation>
    </message>
    <message>
        <source>The last change in %2 was taken back.</source>
        <translation>تم التراجع عن آخر تغيير في %2.</translation>
    </message>
    <message>
        <source>%1 was removed from %2</source>
        <translation>أُزيل %1 من %2</translation>
    </message>
    <message>
        <source>Removed from %2.</source>
        <translation>تمت الإزالة من %2.</translation>
    </message>
    <message>
        <source>%1 was banned from %2</source>
        <translation>حُظر %1 من %2</translation>
    </message>
    <message>
        <source>Banned from %2.</source>
        <translation>تم الحظر من %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from %2</source>
        <translation>تعذّرت إزالة %1 من %2</translation>
    </message>
    <message>
        <source>Could not be removed from %2.</source>
        <translation>تعذّرت الإزالة من %2.</translation>
    </message>
    <message>
        <source>The removal of %1 from %2 was given up</source>
        <translation>صُرف النظر عن إزالة %1 من %2</translation>
    </message>
    <message>
        <source>The removal from %2 was given up.</source>
        <translation>صُرف النظر عن الإزالة من %2.</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>انضم %1 إلى %2</translation>
    </message>
    <message>
        <source>Joined %2.</source>
        <translation>انضم إلى %2.</translation>
    </message>
    <message>
        <source>%1 joined %2 with the personal link</source>
        <translation>انضم %1 إلى %2 بالرابط الشخصي</translation>
    </message>
    <message>
        <source>Joined %2 with the personal link. The link was closed.</source>
        <translation>انضم إلى %2 بالرابط الشخصي. وأُغلق الرابط.</translation>
    </message>
    <message>
        <source>An administrator added %1 to %2</source>
        <translation>أضاف أحد المشرفين %1 إلى %2</translation>
    </message>
    <message>
        <source>Added to %2 by an administrator.</source>
        <translation>أضافه أحد المشرفين إلى %2.</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>غادر %1 الدردشة %2</translation>
    </message>
    <message>
        <source>Left %2.</source>
        <translation>غادر الدردشة %2.</translation>
    </message>
    <message>
        <source>An administrator removed %1 from %2</source>
        <translation>أزال أحد المشرفين %1 من %2</translation>
    </message>
    <message>
        <source>Removed from %2 by an administrator.</source>
        <translation>أزاله أحد المشرفين من %2.</translation>
    </message>
    <message>
        <source>An administrator banned %1 from %2</source>
        <translation>حظر أحد المشرفين %1 من %2</translation>
    </message>
    <message>
        <source>Banned from %2 by an administrator.</source>
        <translation>حظره أحد المشرفين من %2.</translation>
    </message>
    <message>
        <source>%1 came into %2 with the link of somebody else</source>
        <translation>دخل %1 إلى %2 برابط شخص آخر</translation>
    </message>
    <message>
        <source>Came into %2 with the link of somebody else.</source>
        <translation>دخل إلى %2 برابط شخص آخر.</translation>
    </message>
    <message>
        <source>Somebody else used the link of %1 into %2: removed, a new link is sent</source>
        <translation>استخدم شخص آخر رابط %1 إلى %2: أُزيل، ويُرسَل رابط جديد</translation>
    </message>
    <message>
        <source>Somebody else used the %2 link. That person is removed; a new link is sent.</source>
        <translation>استخدم شخص آخر رابط %2. يُزال ذلك الشخص، ويُرسَل رابط جديد.</translation>
    </message>
    <message>
        <source>A link into %2 was made for %1</source>
        <translation>أُنشئ رابط إلى %2 لـ %1</translation>
    </message>
    <message>
        <source>A link into %2 was made.</source>
        <translation>أُنشئ رابط إلى %2.</translation>
    </message>
    <message>
        <source>No link into %2 could be made for %1</source>
        <translation>تعذّر إنشاء رابط إلى %2 لـ %1</translation>
    </message>
    <message>
        <source>No link into %2 could be made.</source>
        <translation>تعذّر إنشاء رابط إلى %2.</translation>
    </message>
    <message>
        <source>The bot sent %1 the link into %2</source>
        <translation>أرسل البوت إلى %1 رابط %2</translation>
    </message>
    <message>
        <source>The bot sent the link into %2.</source>
        <translation>أرسل البوت رابط %2.</translation>
    </message>
    <message>
        <source>The link into %2 could not be sent to %1</source>
        <translation>تعذّر إرسال رابط %2 إلى %1</translation>
    </message>
    <message>
        <source>The link into %2 could not be sent.</source>
        <translation>تعذّر إرسال رابط %2.</translation>
    </message>
    <message>
        <source>%1 asked to join %2</source>
        <translation>طلب %1 الانضمام إلى %2</translation>
    </message>
    <message>
        <source>Asked to join %2.</source>
        <translation>طلب الانضمام إلى %2.</translation>
    </message>
    <message>
        <source>%1 asked to join %2 and was let in</source>
        <translation>طلب %1 الانضمام إلى %2 وسُمح بالدخول</translation>
    </message>
    <message>
        <source>Asked to join %2 and was let in.</source>
        <translation>طلب الانضمام إلى %2 وسُمح بالدخول.</translation>
    </message>
    <message>
        <source>%1 asked to join %2 and was declined</source>
        <translation>طلب %1 الانضمام إلى %2 ورُفض الطلب</translation>
    </message>
    <message>
        <source>Asked to join %2 and was declined.</source>
        <translation>طلب الانضمام إلى %2 ورُفض الطلب.</translation>
    </message>
    <message>
        <source>The request of %1 to join %2 was answered already, or taken back</source>
        <translation>سبق الرد على طلب %1 الانضمام إلى %2، أو سُحب الطلب</translation>
    </message>
    <message>
        <source>The request to join %2 was answered already, or taken back.</source>
        <translation>سبق الرد على طلب الانضمام إلى %2، أو سُحب الطلب.</translation>
    </message>
    <message>
        <source>The request of %1 to join %2 could not be answered</source>
        <translation>تعذّر الرد على طلب %1 الانضمام إلى %2</translation>
    </message>
    <message>
        <source>The request to join %2 could not be answered.</source>
        <translation>تعذّر الرد على طلب الانضمام إلى %2.</translation>
    </message>
    <message>
        <source>A person was forgotten</source>
        <translation>تم نسيان شخص</translation>
    </message>
    <message>
        <source>Was forgotten.</source>
        <translation>تم نسيانه.</translation>
    </message>
    <message>
        <source>The note about %1 was changed</source>
        <translation>تغيّرت الملاحظة عن %1</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>تغيّرت الملاحظة.</translation>
    </message>
    <message>
        <source>The tags of %1 were changed</source>
        <translation>تغيّرت وسوم %1</translation>
    </message>
    <message>
        <source>The tags were changed.</source>
        <translation>تغيّرت الوسوم.</translation>
    </message>
    <message>
        <source>A new way into %2 was ordered for %1</source>
        <translation>طُلب طريق جديد إلى %2 لـ %1</translation>
    </message>
    <message>
        <source>A new way into %2 was ordered.</source>
        <translation>طُلب طريق جديد إلى %2.</translation>
    </message>
    <message>
        <source>Something that had failed was sent again</source>
        <translation>أُعيد إرسال شيء كان قد فشل</translation>
    </message>
    <message>
        <source>Something that had failed was sent again.</source>
        <translation>أُعيد إرسال شيء كان قد فشل.</translation>
    </message>
    <message>
        <source>Something that waited or had failed was given up</source>
        <translation>صُرف النظر عن شيء كان ينتظر أو كان قد فشل</translation>
    </message>
    <message>
        <source>Something that waited or had failed was given up.</source>
        <translation>صُرف النظر عن شيء كان ينتظر أو كان قد فشل.</translation>
    </message>
    <message>
        <source>News from Telegram that had been set aside was tried again</source>
        <translation>أُعيدت محاولة خبر من تيليجرام كان قد نُحّي جانبًا</translation>
    </message>
    <message>
        <source>Automation was paused</source>
        <translation>أُوقفت الأتمتة مؤقتًا</translation>
    </message>
    <message>
        <source>Automation was switched on again</source>
        <translation>استؤنفت الأتمتة</translation>
    </message>
    <message>
        <source>A token of the bot was given</source>
        <translation>أُدخل رمز للبوت</translation>
    </message>
    <message>
        <source>The token of the bot was forgotten</source>
        <translation>تم نسيان رمز البوت</translation>
    </message>
    <message>
        <source>The webhook was removed, so that Gatehouse gets what comes</source>
        <translation>أُزيل الـ webhook، ليتلقى Gatehouse ما يصل</translation>
    </message>
    <message>
        <source>The way to the internet was changed</source>
        <translation>تغيّر الطريق إلى الإنترنت</translation>
    </message>
    <message>
        <source>The bot does not write to the owner any more</source>
        <translation>لم يعد البوت يراسل المالك</translation>
    </message>
    <message>
        <source>A link was made with which the owner introduces themselves</source>
        <translation>أُنشئ رابط يعرّف المالك بنفسه من خلاله</translation>
    </message>
    <message>
        <source>%1 is the owner now</source>
        <translation>أصبح %1 المالك</translation>
    </message>
    <message>
        <source>Became the owner.</source>
        <translation>أصبح المالك.</translation>
    </message>
    <message>
        <source>%2 was connected</source>
        <translation>تم ربط %2</translation>
    </message>
    <message>
        <source>%2 was connected again</source>
        <translation>أُعيد ربط %2</translation>
    </message>
    <message>
        <source>%2 was disconnected; nobody was removed</source>
        <translation>تم فصل %2؛ ولم يُزَل أحد</translation>
    </message>
    <message>
        <source>%2 was put aside</source>
        <translation>تم تجاهل %2</translation>
    </message>
    <message>
        <source>How people get into %2 was changed</source>
        <translation>تغيّرت طريقة الدخول إلى %2</translation>
    </message>
    <message>
        <source>Telegram was asked again what the bot may do in %2</source>
        <translation>سُئل تيليجرام مجددًا عن صلاحيات البوت في %2</translation>
    </message>
    <message>
        <source>Telegram was asked again what the bot may do in every chat</source>
        <translation>سُئل تيليجرام مجددًا عن صلاحيات البوت في كل دردشة</translation>
    </message>
    <message>
        <source>A code was made that connects a chat</source>
        <translation>أُنشئ كود لربط دردشة</translation>
    </message>
    <message>
        <source>The code that connects a chat was withdrawn unused</source>
        <translation>سُحب كود ربط الدردشة دون استخدامه</translation>
    </message>
    <message>
        <source>The question about a missing right in %2 was put off</source>
        <translation>أُجّل السؤال عن صلاحية ناقصة في %2</translation>
    </message>
    <message>
        <source>The bot was told to leave somebody else&apos;s chat</source>
        <translation>طُلب من البوت مغادرة دردشة لشخص آخر</translation>
    </message>
    <message>
        <source>The question about somebody else&apos;s chat was put aside</source>
        <translation>تم تجاهل السؤال عن دردشة شخص آخر</translation>
    </message>
    <message>
        <source>The open links into %2 were closed</source>
        <translation>أُغلقت الروابط المفتوحة إلى %2</translation>
    </message>
    <message>
        <source>Links into %2 are still open: the bot may not close them</source>
        <translation>ما زالت روابط إلى %2 مفتوحة: لا يحق للبوت إغلاقها</translation>
    </message>
    <message>
        <source>%2 became a supergroup and got a new id</source>
        <translation>أصبحت %2 مجموعة خارقة وحصلت على معرّف جديد</translation>
    </message>
    <message>
        <source>%2 took a right away from the bot</source>
        <translation>سحبت %2 صلاحية من البوت</translation>
    </message>
    <message>
        <source>The bot was removed from %2</source>
        <translation>أُزيل البوت من %2</translation>
    </message>
    <message>
        <source>The bot is back in %2</source>
        <translation>عاد البوت إلى %2</translation>
    </message>
    <message>
        <source>you, here</source>
        <translation>أنت، هنا</translation>
    </message>
    <message>
        <source>you, in Telegram</source>
        <translation>أنت، في تيليجرام</translation>
    </message>
    <message>
        <source>in Telegram</source>
        <translation>في تيليجرام</translation>
    </message>
    <message>
        <source>Another Bot API server was chosen</source>
        <translation>تم اختيار خادم Bot API آخر</translation>
    </message>
    <message>
        <source>%1 was found to be in %2</source>
        <translation>تبيّن أن %1 موجود في %2</translation>
    </message>
    <message>
        <source>Found to be in %2. Nobody saw them come.</source>
        <translation>تبيّن وجوده في %2. لم يرَ أحد دخوله.</translation>
    </message>
    <message>
        <source>%1 was found not to be in %2</source>
        <translation>تبيّن أن %1 لم يعد في %2</translation>
    </message>
    <message>
        <source>Found not to be in %2.</source>
        <translation>تبيّن أنه لم يعد في %2.</translation>
    </message>
    <message>
        <source>%1 did not have to be removed: Telegram does not know them in %2</source>
        <translation>لم تكن هناك حاجة إلى إخراج %1: لا يعرفه تيليجرام في %2</translation>
    </message>
    <message>
        <source>Did not have to be removed: not known to Telegram in %2.</source>
        <translation>لم تكن هناك حاجة إلى الإخراج: لا يعرفه تيليجرام في %2.</translation>
    </message>
    <message>
        <source>A copy took the place of the damaged data, and automation was paused</source>
        <translation>حلّت نسخة محل البيانات التالفة، وأُوقفت الأتمتة مؤقتًا</translation>
    </message>
</context>
<context>
    <name>ui::AuditModel</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>ui::BotSection</name>
    <message>
        <source>Bot</source>
        <translation>البوت</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>مشاركة البوت…</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز البوت</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>استبدال رمز البوت…</translation>
    </message>
    <message>
        <source>Forget token…</source>
        <translation>نسيان رمز البوت…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>The practice Telegram needs no token.</source>
        <translation>تيليجرام التدريبي لا يحتاج إلى رمز بوت.</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>رمز البوت الجديد قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>نسيان رمز البوت</translation>
    </message>
    <message>
        <source>The token is deleted from where it is kept, and Gatehouse stops listening. Everything else stays. To go on, paste a token of the same bot. To make the old one useless everywhere, send /revoke to BotFather.</source>
        <translation>يُحذف رمز البوت من مكان حفظه، ويتوقف Gatehouse عن الاستقبال. ويبقى كل ما عدا ذلك. للمتابعة، الصق رمزًا للبوت نفسه. ولإبطال الرمز القديم في كل مكان، أرسل /revoke إلى BotFather.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>نسيان رمز البوت</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>تم نسيان رمز البوت.</translation>
    </message>
    <message>
        <source>Take over from another service</source>
        <translation>تولّي الاستلام من خدمة أخرى</translation>
    </message>
    <message>
        <source>Telegram hands this bot&apos;s messages to %1 now. The address is taken out of the bot: that service gets nothing more from it, and Gatehouse gets everything, with what waits.</source>
        <translation>يسلّم تيليجرام رسائل هذا البوت إلى %1 حاليًا. سيُزال العنوان من البوت: فلا تتلقى تلك الخدمة منه شيئًا بعد ذلك، ويتلقى Gatehouse كل شيء، بما فيه ما ينتظر.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي الاستلام</translation>
    </message>
    <message>
        <source>Gatehouse gets this bot&apos;s messages now.</source>
        <translation>يتلقى Gatehouse رسائل هذا البوت الآن.</translation>
    </message>
    <message>
        <source>%1, %2, id %3</source>
        <translation>%1، %2، المعرّف %3</translation>
    </message>
    <message>
        <source>No bot yet.</source>
        <translation>لا يوجد بوت بعد.</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>إدخال رمز البوت…</translation>
    </message>
</context>
<context>
    <name>ui::BotStep</name>
    <message>
        <source>Your bot</source>
        <translation>بوتك</translation>
    </message>
    <message>
        <source>Bring its token</source>
        <translation>إحضار رمز البوت</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>ربط بوتك</translation>
    </message>
    <message>
        <source>Telegram gives every bot a token, a kind of key. BotFather, Telegram&apos;s own bot, hands it out.</source>
        <translation>يعطي تيليجرام كل بوت رمزًا هو بمثابة مفتاح. ويسلّمه BotFather، وهو بوت تيليجرام نفسه.</translation>
    </message>
    <message>
        <source>Open BotFather</source>
        <translation>فتح BotFather</translation>
    </message>
    <message>
        <source>Open BotFather in Telegram.</source>
        <translation>افتح BotFather في تيليجرام.</translation>
    </message>
    <message>
        <source>Send /newbot and answer its two questions. Have one already? Send /token.</source>
        <translation>أرسل /newbot وأجب عن سؤاليه. لديك بوت بالفعل؟ أرسل /token.</translation>
    </message>
    <message>
        <source>Copy its answer and paste it here. The whole message is fine, Gatehouse finds the token in it.</source>
        <translation>انسخ رده والصقه هنا. لا بأس بالرسالة كلها، فسيجد Gatehouse رمز البوت فيها.</translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Counting what will happen…</source>
        <extracomment>How many people are looked at of how many.</extracomment>
        <translation>جارٍ حساب ما سيحدث…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>It ended after %1 of %2 people.</source>
        <extracomment>How far it got before it was stopped or failed.</extracomment>
        <translation>انتهى عند %1 من %2 من الأشخاص.</translation>
    </message>
</context>
<context>
    <name>ui::Calls</name>
    <message>
        <source>Invite %1 to %2</source>
        <translation>دعوة %1 إلى %2</translation>
    </message>
    <message>
        <source>Let %1 into %2</source>
        <translation>السماح لـ %1 بدخول %2</translation>
    </message>
    <message>
        <source>Decline %1 for %2</source>
        <translation>رفض طلب %1 إلى %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>إزالة %1 من %2</translation>
    </message>
    <message>
        <source>Ban %1 from %2</source>
        <translation>حظر %1 من %2</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>Write into %1</source>
        <translation>الكتابة في %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Make a link into %2 for %1</source>
        <translation>إنشاء رابط إلى %2 لـ %1</translation>
    </message>
    <message>
        <source>Close the link of %1 into %2</source>
        <translation>إغلاق رابط %1 إلى %2</translation>
    </message>
    <message>
        <source>Close a link into %1</source>
        <translation>إغلاق رابط إلى %1</translation>
    </message>
    <message>
        <source>Make way for %1 into %2</source>
        <translation>إفساح الطريق لـ %1 إلى %2</translation>
    </message>
    <message>
        <source>Ask whether %1 is in %2</source>
        <translation>السؤال عن وجود %1 في %2</translation>
    </message>
    <message>
        <source>Delete a message in %1</source>
        <translation>حذف رسالة في %1</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>مغادرة %1</translation>
    </message>
    <message>
        <source>Answer a button</source>
        <translation>الرد على زر</translation>
    </message>
    <message>
        <source>Change a message</source>
        <translation>تغيير رسالة</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>السؤال عن %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is the name of a method of the Bot API.</extracomment>
        <translation>استدعاء %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>%1 Telegram says: %2</source>
        <extracomment>%2 are Telegram&apos;s own words.</extracomment>
        <translation>%1 يقول تيليجرام: %2</translation>
    </message>
    <message>
        <source>Sent, but no answer came. It may have been done.</source>
        <translation>أُرسل، ولكن لم يصل رد. ربما تم تنفيذه.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>موعده %1</translation>
    </message>
    <message>
        <source>As soon as it is its turn</source>
        <translation>حالما يحين دوره</translation>
    </message>
    <message>
        <source>A right that is needed was taken away.</source>
        <translation>سُحبت صلاحية لازمة.</translation>
    </message>
    <message>
        <source>May %1 stay in %2?</source>
        <translation>هل يُسمح لـ %1 بالبقاء في %2؟</translation>
    </message>
    <message>
        <source>An administrator added or approved them. Gatehouse knows no other reason why they are inside.</source>
        <translation>أضافه أحد المشرفين أو وافق عليه. ولا يعرف Gatehouse سببًا آخر لوجوده في الداخل.</translation>
    </message>
    <message>
        <source>%1: the bot lost a right</source>
        <translation>%1: فقد البوت صلاحية</translation>
    </message>
    <message>
        <source>Somebody put the bot into a chat of theirs. Leave it?</source>
        <translation>أضاف شخص البوت إلى دردشة له. هل يغادرها؟</translation>
    </message>
    <message>
        <source>It was not you who made the bot administrator there. Nothing of that chat is kept.</source>
        <translation>لم تكن أنت من جعل البوت مشرفًا هناك. لا يُحفظ شيء من تلك الدردشة.</translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>السماح بالبقاء</translation>
    </message>
    <message>
        <source>Stays without an end. Written down as let in by hand.</source>
        <translation>يبقى لأجل غير مسمى. ويُدوَّن أنه أُدخل يدويًا.</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>حتى…</translation>
    </message>
    <message>
        <source>Stays to the day you pick, then leaves as usual.</source>
        <translation>يبقى حتى اليوم الذي تختاره، ثم يغادر كالمعتاد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Leaves %1 in 10 s, may come back with a new link.</source>
        <translation>يغادر %1 بعد 10 ث، ويمكنه العودة برابط جديد.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Asks Telegram what the bot may do there now.</source>
        <translation>يسأل تيليجرام عمّا يحق للبوت فعله هناك الآن.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>The right stays missing; the Chats page goes on showing it.</source>
        <translation>تبقى الصلاحية ناقصة، وتستمر صفحة «الدردشات» في إظهار ذلك.</translation>
    </message>
    <message>
        <source>Stay there</source>
        <translation>البقاء هناك</translation>
    </message>
    <message>
        <source>The bot stays and does nothing there.</source>
        <translation>يبقى البوت ولا يفعل شيئًا هناك.</translation>
    </message>
    <message>
        <source>Leave the chat</source>
        <translation>مغادرة الدردشة</translation>
    </message>
    <message>
        <source>The bot leaves that chat.</source>
        <translation>يغادر البوت تلك الدردشة.</translation>
    </message>
    <message>
        <source>Settled by itself: %1</source>
        <translation>حُسم من تلقاء نفسه: %1</translation>
    </message>
    <message>
        <source>%1 may stay in %2</source>
        <translation>سُمح لـ %1 بالبقاء في %2</translation>
    </message>
    <message>
        <source>%1 may stay in %2 for a while</source>
        <translation>سُمح لـ %1 بالبقاء في %2 لبعض الوقت</translation>
    </message>
    <message>
        <source>%1 had to leave %2</source>
        <translation>كان على %1 مغادرة %2</translation>
    </message>
    <message>
        <source>The bot left a chat of somebody else</source>
        <translation>غادر البوت دردشة لشخص آخر</translation>
    </message>
</context>
<context>
    <name>ui::CallsModel</name>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>ui::ChatPane</name>
    <message>
        <source>Who is inside</source>
        <translation>من في الداخل</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>What the bot may do here</source>
        <translation>ما يحق للبوت فعله هنا</translation>
    </message>
    <message>
        <source>The bot is not in this chat any more.</source>
        <translation>لم يعد البوت في هذه الدردشة.</translation>
    </message>
    <message>
        <source>Add it again as administrator. Everything known of the chat is still here.</source>
        <translation>أضفه مجددًا مشرفًا. كل ما هو معروف عن الدردشة ما زال هنا.</translation>
    </message>
    <message>
        <source>This is a basic group</source>
        <translation>هذه مجموعة عادية</translation>
    </message>
    <message>
        <source>Telegram makes it a supergroup as soon as, for example, its history is made visible for new members. Gatehouse follows by itself. Until then removed people stay out only until they are invited again.</source>
        <translation>يحوّلها تيليجرام إلى مجموعة خارقة حالما يُتاح سجلها للأعضاء الجدد مثلًا، ويتابع Gatehouse ذلك من تلقاء نفسه. وحتى ذلك الحين يبقى المُزالون خارجها إلى أن يُدعوا مجددًا فقط.</translation>
    </message>
    <message>
        <source>%1: missing since %2</source>
        <translation>%1: ناقصة منذ %2</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: ناقصة</translation>
    </message>
    <message>
        <source>Open Telegram</source>
        <translation>فتح تيليجرام</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>How people are let in</source>
        <translation>طريقة إدخال الأشخاص</translation>
    </message>
    <message>
        <source>Let people in by personal links</source>
        <translation>إدخال الأشخاص بروابط شخصية</translation>
    </message>
    <message>
        <source>Let people in by request to join</source>
        <translation>إدخال الأشخاص بطلب انضمام</translation>
    </message>
    <message>
        <source>Telegram id</source>
        <translation>معرّف تيليجرام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Known inside</source>
        <translation>معروفون في الداخل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Here before us</source>
        <translation>هنا قبلنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, never touched</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد، لا يُمَسّ أبدًا</numerusform>
            <numerusform>شخصان، لا يُمَسّان أبدًا</numerusform>
            <numerusform>%Ln أشخاص، لا يُمَسّون أبدًا</numerusform>
            <numerusform>%Ln شخصًا، لا يُمَسّون أبدًا</numerusform>
            <numerusform>%Ln شخص، لا يُمَسّون أبدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Open links</source>
        <translation>روابط مفتوحة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تاريخ الربط</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>ui::ChatStep</name>
    <message>
        <source>Your first chat</source>
        <translation>دردشتك الأولى</translation>
    </message>
    <message>
        <source>A group or a channel</source>
        <translation>مجموعة أو قناة</translation>
    </message>
    <message>
        <source>Connect your first chat</source>
        <translation>ربط دردشتك الأولى</translation>
    </message>
    <message>
        <source>Everyone who is inside stays. More chats can be connected later.</source>
        <translation>يبقى كل من في الداخل. ويمكن ربط دردشات أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>التخطي الآن</translation>
    </message>
</context>
<context>
    <name>ui::ChatsModel</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Invite
people</source>
        <extracomment>The right to invite people, as a narrow column&apos;s header.</extracomment>
        <translation>دعوة
أشخاص</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>The right to remove people, as a narrow column&apos;s header.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The right to delete messages, as a narrow column&apos;s header.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>The right to post messages, as a narrow column&apos;s header.</extracomment>
        <translation>نشر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>لا أحد معروف</numerusform>
            <numerusform>معروف واحد</numerusform>
            <numerusform>معروفان</numerusform>
            <numerusform>%Ln معروفون</numerusform>
            <numerusform>%Ln معروفًا</numerusform>
            <numerusform>%Ln معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not needed here</source>
        <translation>%1: غير لازمة هنا</translation>
    </message>
    <message>
        <source>%1: missing. %2</source>
        <translation>%1: ناقصة. %2</translation>
    </message>
    <message>
        <source>%1: given</source>
        <translation>%1: ممنوحة</translation>
    </message>
    <message>
        <source>Bot is out</source>
        <translation>البوت خارجها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rights missing</source>
        <translation>
            <numerusform>لا صلاحيات ناقصة</numerusform>
            <numerusform>صلاحية ناقصة</numerusform>
            <numerusform>صلاحيتان ناقصتان</numerusform>
            <numerusform>%Ln صلاحيات ناقصة</numerusform>
            <numerusform>%Ln صلاحية ناقصة</numerusform>
            <numerusform>%Ln صلاحية ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Basic group</source>
        <translation>مجموعة عادية</translation>
    </message>
    <message>
        <source>Links for all</source>
        <translation>روابط للجميع</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سليمة</translation>
    </message>
</context>
<context>
    <name>ui::ChatsPage</name>
    <message>
        <source>Checked.</source>
        <translation>تم التحقق.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>ربط دردشة</translation>
    </message>
    <message>
        <source>No chat is connected yet</source>
        <translation>لم تُربط أي دردشة بعد</translation>
    </message>
    <message>
        <source>Connect the groups and channels that your bot keeps the gate of. Everyone inside stays, and is never touched.</source>
        <translation>اربط المجموعات والقنوات التي يحرس بوتك بوابتها. يبقى كل من في الداخل، ولا يُمَسّ أبدًا.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>ربط دردشة</translation>
    </message>
    <message>
        <source>Make the bot administrator, then post a code. It takes a minute.</source>
        <translation>اجعل البوت مشرفًا، ثم انشر كودًا. يستغرق الأمر دقيقة.</translation>
    </message>
    <message>
        <source>Connected chats</source>
        <translation>الدردشات المرتبطة</translation>
    </message>
    <message>
        <source>Use join requests</source>
        <translation>استخدام طلبات الانضمام</translation>
    </message>
    <message>
        <source>Chats could not be loaded. The last known list is shown.</source>
        <translation>تعذّر تحميل الدردشات. تُعرض آخر قائمة معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>لا دردشات مرتبطة</numerusform>
            <numerusform>دردشة واحدة مرتبطة</numerusform>
            <numerusform>دردشتان مرتبطتان</numerusform>
            <numerusform>%Ln دردشات مرتبطة</numerusform>
            <numerusform>%Ln دردشة مرتبطة</numerusform>
            <numerusform>%Ln دردشة مرتبطة</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>&quot;4 connected&quot;, then when they were checked.</extracomment>
        <translation>%1، آخر تحقق %2</translation>
    </message>
    <message>
        <source>%1 is public, so its address works for everybody</source>
        <translation>%1 عامة، لذا يعمل عنوانها للجميع</translation>
    </message>
    <message>
        <source>A personal link cannot keep others out. People can be asked to request joining instead; Gatehouse then lets only the right ones in.</source>
        <translation>لا يستطيع رابط شخصي منع الآخرين من الدخول. يمكن بدلًا من ذلك مطالبة الأشخاص بتقديم طلب انضمام، فلا يُدخل Gatehouse إلا أصحاب الحق.</translation>
    </message>
    <message>
        <source>People are let in by request from now on.</source>
        <translation>من الآن فصاعدًا يدخل الأشخاص بطلب انضمام.</translation>
    </message>
    <message>
        <source>Found, not connected</source>
        <translation>عُثر عليها ولم تُربط</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>مفصولة</translation>
    </message>
    <message>
        <source>%1. You made the bot administrator %2.</source>
        <translation>%1. جعلتَ البوت مشرفًا %2.</translation>
    </message>
    <message>
        <source>%1. Disconnected %2; its history is kept.</source>
        <translation>%1. فُصلت %2؛ وسجلها محفوظ.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>إعادة الربط</translation>
    </message>
    <message>
        <source>%1 is connected. Everyone inside stays.</source>
        <translation>تم ربط %1. يبقى كل من في الداخل.</translation>
    </message>
    <message>
        <source>Telegram is asked about every chat.</source>
        <translation>جارٍ سؤال تيليجرام عن كل دردشة.</translation>
    </message>
    <message>
        <source>%1 is disconnected. Nobody was removed.</source>
        <translation>تم فصل %1. ولم يُزَل أحد.</translation>
    </message>
    <message>
        <source>Search the chats</source>
        <translation>ابحث في الدردشات</translation>
    </message>
    <message>
        <source>No chat has these words.</source>
        <translation>لا توجد دردشة فيها هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmDialog</name>
    <message>
        <source>This cannot be taken back.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a chat</source>
        <translation>ربط دردشة</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What arrived so far</source>
        <translation>ما وصل حتى الآن</translation>
    </message>
    <message>
        <source>Nothing arrives?</source>
        <translation>لا يصل شيء؟</translation>
    </message>
    <message>
        <source>Is the bot administrator in the very chat you post in? Are you administrator too?</source>
        <translation>هل البوت مشرف في الدردشة نفسها التي تنشر فيها؟ وهل أنت مشرف أيضًا؟</translation>
    </message>
</context>
<context>
    <name>ui::ConnectSteps</name>
    <message>
        <source>Make the bot administrator</source>
        <translation>جعل البوت مشرفًا</translation>
    </message>
    <message>
        <source>Telegram opens with the rights that Gatehouse needs already chosen: invite people, remove people, delete messages. Pick the chat and save.</source>
        <translation>يُفتح تيليجرام وفيه الصلاحيات التي يحتاج إليها Gatehouse مختارة مسبقًا: دعوة الأشخاص وإزالتهم وحذف الرسائل. اختر الدردشة واحفظ.</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>اختيار مجموعة</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>اختيار قناة</translation>
    </message>
    <message>
        <source>Post this code in the chat</source>
        <translation>نشر هذا الكود في الدردشة</translation>
    </message>
    <message>
        <source>As a new message, exactly as it is: not as a reply, not by editing. Gatehouse deletes it afterwards.</source>
        <translation>كرسالة جديدة، كما هو تمامًا: لا كرد ولا بتعديل رسالة. وسيحذفه Gatehouse بعد ذلك.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>كود جديد</translation>
    </message>
    <message>
        <source>Listening. It takes a second or two after you post.</source>
        <translation>بانتظار الكود. يستغرق الأمر ثانية أو اثنتين بعد النشر.</translation>
    </message>
    <message>
        <source>The code was copied. Paste it into the chat.</source>
        <translation>تم نسخ الكود. الصقه في الدردشة.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تم الربط</translation>
    </message>
    <message>
        <source>Everyone inside now stays, as “here before us”, and is never touched.</source>
        <translation>يبقى كل من في الداخل الآن، بوصفه «هنا قبلنا»، ولا يُمَسّ أبدًا.</translation>
    </message>
    <message>
        <source>%1 is connected. It is a basic group: Gatehouse follows when Telegram makes it a supergroup.</source>
        <translation>تم ربط %1. إنها مجموعة عادية: يتابع Gatehouse الأمر عندما يحوّلها تيليجرام إلى مجموعة خارقة.</translation>
    </message>
    <message>
        <source>%1 is connected. It is public, so links do not keep others out; let people in by request instead.</source>
        <translation>تم ربط %1. إنها عامة، لذا لا تمنع الروابط الآخرين من الدخول؛ أدخل الأشخاص بطلب انضمام بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>تم ربط %1.</translation>
    </message>
    <message>
        <source>You made the bot administrator of %1.</source>
        <translation>جعلتَ البوت مشرفًا في %1.</translation>
    </message>
    <message>
        <source>Gatehouse knows you, so this chat needs no code.</source>
        <translation>يعرفك Gatehouse، لذا لا تحتاج هذه الدردشة إلى كود.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>الربط الآن</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>This code ran out after 5 minutes. Make a new one.</source>
        <translation>انتهت صلاحية هذا الكود بعد 5 دقائق. أنشئ كودًا جديدًا.</translation>
    </message>
    <message>
        <source>Good for %1 more minutes</source>
        <translation>صالح لمدة %1 دقيقة أخرى</translation>
    </message>
    <message>
        <source>There is no Telegram to open in practice</source>
        <translation>في التدريب لا يوجد تيليجرام لفتحه</translation>
    </message>
    <message>
        <source>Gatehouse can act as you there: make a group, make the bot administrator and post the code. What comes then is the real thing.</source>
        <translation>يمكن لـ Gatehouse أن يتصرف هناك نيابةً عنك: ينشئ مجموعة ويجعل البوت مشرفًا وينشر الرمز. وما يأتي بعد ذلك كما في الواقع.</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>نفّذه عني</translation>
    </message>
</context>
<context>
    <name>ui::Connecting</name>
    <message>
        <source>The bot became administrator of %2</source>
        <translation>أصبح البوت مشرفًا في %2</translation>
    </message>
    <message>
        <source>The bot is no administrator of %2 any more</source>
        <translation>لم يعد البوت مشرفًا في %2</translation>
    </message>
    <message>
        <source>Make it administrator again, then post the code.</source>
        <translation>اجعله مشرفًا مجددًا، ثم انشر الكود.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 as a reply</source>
        <translation>نشر %1 الكود في %2 كرد</translation>
    </message>
    <message>
        <source>A reply does not count. Post it as a message of its own.</source>
        <translation>الرد لا يُحتسب. انشره كرسالة مستقلة.</translation>
    </message>
    <message>
        <source>%1 forwarded the code to %2</source>
        <translation>أعاد %1 توجيه الكود إلى %2</translation>
    </message>
    <message>
        <source>A forwarded message does not count. Copy the code and post it.</source>
        <translation>الرسالة المعاد توجيهها لا تُحتسب. انسخ الكود وانشره.</translation>
    </message>
    <message>
        <source>%1 edited a message in %2 into the code</source>
        <translation>عدّل %1 رسالة في %2 لتصبح الكود</translation>
    </message>
    <message>
        <source>An edit does not count. Post it as a new message.</source>
        <translation>التعديل لا يُحتسب. انشره كرسالة جديدة.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 in small letters</source>
        <translation>نشر %1 الكود في %2 بأحرف صغيرة</translation>
    </message>
    <message>
        <source>The code is in capitals. Copy it instead of typing.</source>
        <translation>الكود بأحرف كبيرة. انسخه بدلًا من كتابته.</translation>
    </message>
    <message>
        <source>%1 posted only the second half in %2</source>
        <translation>نشر %1 النصف الثاني فقط في %2</translation>
    </message>
    <message>
        <source>VERIFY_ belongs to it. Copy the whole code.</source>
        <translation>VERIFY_ جزء منه. انسخ الكود كاملًا.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 among other words</source>
        <translation>نشر %1 الكود في %2 بين كلمات أخرى</translation>
    </message>
    <message>
        <source>Post only the code, nothing else.</source>
        <translation>انشر الكود فقط، لا شيء سواه.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 too late</source>
        <translation>نشر %1 الكود في %2 متأخرًا</translation>
    </message>
    <message>
        <source>This code ran out after 5 minutes. Make a new one.</source>
        <translation>انتهت صلاحية هذا الكود بعد 5 دقائق. أنشئ كودًا جديدًا.</translation>
    </message>
    <message>
        <source>The code arrived in %2, but Telegram did not answer questions about it</source>
        <translation>وصل الكود في %2، لكن تيليجرام لم يُجب عن الأسئلة بشأنه</translation>
    </message>
    <message>
        <source>Make a new code and post that one.</source>
        <translation>أنشئ كودًا جديدًا وانشره.</translation>
    </message>
    <message>
        <source>%1 posted an older code in %2</source>
        <translation>نشر %1 كودًا أقدم في %2</translation>
    </message>
    <message>
        <source>A newer code was made since. Post the one that is shown.</source>
        <translation>أُنشئ كود أحدث منذ ذلك الحين. انشر الكود المعروض.</translation>
    </message>
    <message>
        <source>%1 posted the code in %2 without being administrator</source>
        <translation>نشر %1 الكود في %2 وهو ليس مشرفًا</translation>
    </message>
    <message>
        <source>Somebody who is administrator there must post it.</source>
        <translation>يجب أن ينشره أحد المشرفين هناك.</translation>
    </message>
    <message>
        <source>The code arrived in %2, but the bot is no administrator there</source>
        <translation>وصل الكود في %2، لكن البوت ليس مشرفًا هناك</translation>
    </message>
    <message>
        <source>Make the bot administrator, then post the code again.</source>
        <translation>اجعل البوت مشرفًا، ثم انشر الكود مجددًا.</translation>
    </message>
    <message>
        <source>%1 sent the code where no chat can be connected</source>
        <translation>أرسل %1 الكود حيث لا يمكن ربط أي دردشة</translation>
    </message>
    <message>
        <source>Post it in the group or channel itself, not to the bot.</source>
        <translation>انشره في المجموعة أو القناة نفسها، لا إلى البوت.</translation>
    </message>
    <message>
        <source>%2 is connected</source>
        <translation>تم ربط %2</translation>
    </message>
    <message>
        <source>Something arrived in %1</source>
        <translation>وصل شيء في %1</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionWords</name>
    <message>
        <source>Waiting for the first answer</source>
        <translation>بانتظار أول رد</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>آخر رد %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>لا يوجد بوت بعد</translation>
    </message>
    <message>
        <source>Bring its token to begin</source>
        <translation>أحضر رمز البوت للبدء</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Asking Telegram</source>
        <translation>جارٍ سؤال تيليجرام</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستقبل</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>رمز البوت خاطئ</translation>
    </message>
    <message>
        <source>Telegram does not know it</source>
        <translation>لا يعرفه تيليجرام</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>أُبطل رمز البوت</translation>
    </message>
    <message>
        <source>A new one is needed</source>
        <translation>يلزم رمز جديد</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>لا يستقبل</translation>
    </message>
    <message>
        <source>Another service gets the messages</source>
        <translation>خدمة أخرى تتلقى الرسائل</translation>
    </message>
    <message>
        <source>Another program uses this bot</source>
        <translation>برنامج آخر يستخدم هذا البوت</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>The data cannot be saved</source>
        <translation>لا يمكن حفظ البيانات</translation>
    </message>
    <message>
        <source>A webhook to %1 is set. Only one of you can get the messages.</source>
        <translation>تم تعيين webhook إلى %1. لا يمكن إلا لأحدكما تلقي الرسائل.</translation>
    </message>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>تم تعيين webhook إلى %1، ولا رسائل تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، ورسالة واحدة تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، ورسالتان تنتظران. لا يمكن إلا لأحدكما تلقيهما.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، و%Ln رسائل تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، و%Ln رسالة تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، و%Ln رسالة تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram does not know this token.</source>
        <translation>لا يعرف تيليجرام رمز البوت هذا.</translation>
    </message>
    <message>
        <source>Copy it again from BotFather.</source>
        <translation>انسخه مجددًا من BotFather.</translation>
    </message>
    <message>
        <source>The token was revoked.</source>
        <translation>أُبطل رمز البوت.</translation>
    </message>
    <message>
        <source>Get a new one from BotFather. Everything that waits is kept.</source>
        <translation>احصل على رمز جديد من BotFather. كل ما ينتظر محفوظ.</translation>
    </message>
    <message>
        <source>Another service fetches this bot&apos;s messages.</source>
        <translation>خدمة أخرى تجلب رسائل هذا البوت.</translation>
    </message>
    <message>
        <source>Another program fetches this bot&apos;s messages.</source>
        <translation>برنامج آخر يجلب رسائل هذا البوت.</translation>
    </message>
    <message>
        <source>Stop it, or make a new token. Gatehouse keeps trying.</source>
        <translation>أوقف ذلك، أو أنشئ رمزًا جديدًا للبوت. سيواصل Gatehouse المحاولة.</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>غير متصل منذ %1.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Everything is kept and sent later.</source>
        <translation>كل شيء محفوظ ويُرسَل لاحقًا.</translation>
    </message>
    <message>
        <source>The data cannot be saved, so Gatehouse stopped listening.</source>
        <translation>لا يمكن حفظ البيانات، لذا توقف Gatehouse عن الاستقبال.</translation>
    </message>
    <message>
        <source>Nothing is lost: Telegram keeps messages for 24 hours.</source>
        <translation>لم يُفقد شيء: يحتفظ تيليجرام بالرسائل 24 ساعة.</translation>
    </message>
    <message>
        <source>The disk is full, so Gatehouse stopped listening.</source>
        <translation>القرص ممتلئ، لذا توقف Gatehouse عن الاستقبال.</translation>
    </message>
    <message>
        <source>Free some space; it goes on by itself. Telegram keeps messages for 24 hours.</source>
        <translation>أفرغ بعض المساحة، وسيُستأنف العمل من تلقاء نفسه. يحتفظ تيليجرام بالرسائل 24 ساعة.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>You can look, but nothing is changed or fetched.</source>
        <translation>يمكنك الاطلاع، ولكن لا يُغيَّر شيء ولا يُجلب.</translation>
    </message>
    <message>
        <source>The data file is damaged, so nothing more is written to it.</source>
        <translation>ملف البيانات تالف، لذا لن يُكتب فيه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Gatehouse stopped listening. Telegram keeps messages for 24 hours.</source>
        <translation>توقف Gatehouse عن الاستقبال. يحتفظ تيليجرام بالرسائل 24 ساعة.</translation>
    </message>
    <message>
        <source>Paused until you switch it on</source>
        <translation>إيقاف مؤقت حتى تستأنف العمل</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>إيقاف مؤقت حتى %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Telegram asks for a pause: %1</source>
        <translation>يطلب تيليجرام التمهّل: %1</translation>
    </message>
    <message>
        <source>Sending goes on in %1</source>
        <translation>يُستأنف الإرسال بعد %1</translation>
    </message>
</context>
<context>
    <name>ui::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A tab and how much is behind it, for screen readers.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::DamageDialog</name>
    <message>
        <source>The data file is damaged</source>
        <translation>ملف البيانات تالف</translation>
    </message>
    <message>
        <source>A disk fault, a power cut or another program damaged the file in which Gatehouse keeps chats and members. It has stopped writing to it and listening to Telegram, so that nothing gets worse.</source>
        <translation>عطل في القرص أو انقطاع في الكهرباء أو برنامج آخر أتلف الملف الذي يحفظ فيه Gatehouse الدردشات والأعضاء. وقد توقف عن الكتابة فيه وعن الاستقبال من تيليجرام، كي لا يزداد الأمر سوءًا.</translation>
    </message>
    <message>
        <source>The newest good copy is of %1. What happened since is not in it, except what Telegram still has: the messages and joins of the last 24 hours. Nobody is removed from a chat by this.</source>
        <translation>أحدث نسخة سليمة بتاريخ %1. ليس فيها ما حدث منذ ذلك الحين، إلا ما لا يزال لدى تيليجرام: الرسائل وعمليات الانضمام في آخر 24 ساعة. لا يُزال أحد من أي دردشة بسبب ذلك.</translation>
    </message>
    <message>
        <source>There is no good copy. Gatehouse can go on with empty data: connect your chats again, and it learns who is inside. Nobody is removed from a chat by this.</source>
        <translation>لا توجد نسخة سليمة. يستطيع Gatehouse المتابعة ببيانات فارغة: اربط دردشاتك مجددًا، وسيتعرّف على من في الداخل. لا يُزال أحد من أي دردشة بسبب ذلك.</translation>
    </message>
    <message>
        <source>The damaged file stays in %1, under another name, so that it can be looked into later.</source>
        <translation>يبقى الملف التالف في %1 باسم آخر، ليمكن فحصه لاحقًا.</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>استخدام النسخة</translation>
    </message>
    <message>
        <source>Go on with empty data</source>
        <translation>المتابعة ببيانات فارغة</translation>
    </message>
    <message>
        <source>Automation is paused then. Look through your members first: who was given more time since the copy was made has to be given it again. Then switch it on.</source>
        <translation>تكون الأتمتة عندئذ موقوفة مؤقتًا. راجع أعضاءك أولًا: من مُنح وقتًا إضافيًا بعد صنع النسخة يجب أن يُمنحه مرة أخرى. ثم شغّلها من جديد.</translation>
    </message>
</context>
<context>
    <name>ui::DataSection</name>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Everything that Gatehouse knows is in this folder. Token and passwords are never in it as plain text.</source>
        <translation>كل ما يعرفه Gatehouse موجود في هذا المجلد. ولا يُحفظ فيه رمز البوت ولا كلمات المرور نصًا مكشوفًا أبدًا.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>أخذ البيانات معك</translation>
    </message>
    <message>
        <source>All members with their chats, states and dates, for a spreadsheet or another program. Names are in it: keep the file as safe as you keep Gatehouse.</source>
        <translation>كل الأعضاء مع دردشاتهم وحالاتهم وتواريخهم، لجدول بيانات أو لبرنامج آخر. فيه أسماء: احفظ الملف بأمان كما تحفظ Gatehouse.</translation>
    </message>
    <message>
        <source>Members as CSV…</source>
        <translation>الأعضاء بصيغة CSV…</translation>
    </message>
    <message>
        <source>Members as JSON…</source>
        <translation>الأعضاء بصيغة JSON…</translation>
    </message>
    <message>
        <source>Daily copies</source>
        <translation>نسخ يومية</translation>
    </message>
    <message>
        <source>Gatehouse makes a checked copy of its data each day and keeps seven of them. If the data is ever damaged, it offers the newest good one.</source>
        <translation>يصنع Gatehouse كل يوم نسخة مفحوصة من بياناته ويحتفظ بسبع منها. وإذا تلفت البيانات يومًا، عرض عليك أحدث نسخة سليمة.</translation>
    </message>
    <message>
        <source>There is no copy yet; the first one is made soon.</source>
        <translation>لا توجد نسخة بعد؛ ستُصنع الأولى قريبًا.</translation>
    </message>
    <message>
        <source>How large it is could not be found out.</source>
        <translation>تعذّرت معرفة الحجم.</translation>
    </message>
    <message>
        <source>%1 in all: data %2, copies %3, log %4.</source>
        <translation>%1 إجمالًا: البيانات %2، النسخ %3، السجل %4.</translation>
    </message>
    <message>
        <source>Save the members</source>
        <translation>حفظ الأعضاء</translation>
    </message>
    <message>
        <source>members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>ui::DecisionCard</name>
    <message>
        <source>What happens then?</source>
        <translation>ماذا يحدث عندها؟</translation>
    </message>
</context>
<context>
    <name>ui::DecisionsView</name>
    <message>
        <source>Answered</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>When somebody comes in who was not invited, or a chat takes a right away, you are asked here.</source>
        <translation>عندما يدخل شخص لم يُدعَ، أو تسحب دردشة صلاحية، ستُسأل هنا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who answered, and when.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>It was answered elsewhere a moment before.</source>
        <translation>تمت الإجابة عنه في مكان آخر قبل لحظة.</translation>
    </message>
</context>
<context>
    <name>ui::DesktopShell</name>
    <message numerus="yes">
        <source>%Ln things happened while you were not disturbed</source>
        <translation>
            <numerusform>لم يحدث شيء أثناء عدم الإزعاج</numerusform>
            <numerusform>حدث أمر واحد أثناء عدم الإزعاج</numerusform>
            <numerusform>حدث أمران أثناء عدم الإزعاج</numerusform>
            <numerusform>حدثت %Ln أمور أثناء عدم الإزعاج</numerusform>
            <numerusform>حدث %Ln أمرًا أثناء عدم الإزعاج</numerusform>
            <numerusform>حدث %Ln أمر أثناء عدم الإزعاج</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a notification of Gatehouse</source>
        <translation>هذا إشعار من Gatehouse</translation>
    </message>
    <message>
        <source>A click on one leads to what it is about.</source>
        <translation>النقر عليه يفتح ما يتعلق به.</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>حدث شيء ما</translation>
    </message>
    <message>
        <source>Unlock the window to see what.</source>
        <translation>ألغِ قفل النافذة لمعرفة ما هو.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>الاطلاع أولًا</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::Errors</name>
    <message>
        <source>Telegram asks us to slow down. It goes on by itself.</source>
        <translation>يطلب تيليجرام منا التمهّل. سيُستأنف العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Telegram asks us to wait %1. It goes on by itself.</source>
        <translation>يطلب تيليجرام منا الانتظار %1. سيُستأنف العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Telegram could not be reached. Everything is kept and tried again.</source>
        <translation>تعذّر الوصول إلى تيليجرام. كل شيء محفوظ وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Telegram did not answer, so nobody knows whether it was done. Look in the chat before you repeat it.</source>
        <translation>لم يُجب تيليجرام، لذا لا يعرف أحد هل تم التنفيذ. راجع الدردشة قبل أن تكرره.</translation>
    </message>
    <message>
        <source>Telegram has trouble on its side. It is tried again in a while.</source>
        <translation>يواجه تيليجرام مشكلة من جانبه. ستُعاد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Telegram does not know this token. Copy it again from BotFather.</source>
        <translation>لا يعرف تيليجرام رمز البوت هذا. انسخه مجددًا من BotFather.</translation>
    </message>
    <message>
        <source>Another program fetches this bot&apos;s messages. Stop it, or take over.</source>
        <translation>برنامج آخر يجلب رسائل هذا البوت. أوقفه، أو استخدم «تولّي الاستلام».</translation>
    </message>
    <message>
        <source>The group became a supergroup. Gatehouse follows it to its new address.</source>
        <translation>أصبحت المجموعة مجموعة خارقة. ويتبعها Gatehouse إلى عنوانها الجديد.</translation>
    </message>
    <message>
        <source>The bot is not in this chat any more. Add it again to go on.</source>
        <translation>لم يعد البوت في هذه الدردشة. أضفه مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>The bot lacks the right for this. The Chats page shows how to give it.</source>
        <translation>تنقص البوت الصلاحية اللازمة لهذا. تبيّن صفحة «الدردشات» كيفية منحها.</translation>
    </message>
    <message>
        <source>The bot cannot write to this person: they never pressed Start, or they blocked it. Copy the link and send it yourself.</source>
        <translation>لا يستطيع البوت مراسلة هذا الشخص: لم يضغط «ابدأ» قط، أو حظر البوت. انسخ الرابط وأرسله بنفسك.</translation>
    </message>
    <message>
        <source>This person cannot be removed: administrators never are.</source>
        <translation>لا يمكن إزالة هذا الشخص: المشرفون لا يُزالون أبدًا.</translation>
    </message>
    <message>
        <source>It was already so. Nothing had to be changed.</source>
        <translation>كان الأمر كذلك بالفعل. لم يلزم تغيير شيء.</translation>
    </message>
    <message>
        <source>The answer came too late: Telegram does not wait for it any more.</source>
        <translation>جاء الرد متأخرًا: لم يعد تيليجرام ينتظره.</translation>
    </message>
    <message>
        <source>This Telegram server is too old for it. Update the server.</source>
        <translation>خادم تيليجرام هذا أقدم من أن يدعم ذلك. حدّث الخادم.</translation>
    </message>
    <message>
        <source>Telegram refused it. The log on the Activity page has its words.</source>
        <translation>رفضه تيليجرام. تجد كلماته في السجل في صفحة «النشاط».</translation>
    </message>
    <message>
        <source>The answer could not be understood. It is kept, so that it can be tried again after an update of Gatehouse.</source>
        <translation>تعذّر فهم الرد. وهو محفوظ، لتُعاد محاولته بعد تحديث Gatehouse.</translation>
    </message>
    <message>
        <source>The disk is full, so Gatehouse stopped listening to lose nothing. Free some space; it goes on by itself.</source>
        <translation>القرص ممتلئ، لذا توقف Gatehouse عن الاستقبال كي لا يُفقد شيء. أفرغ بعض المساحة، وسيُستأنف العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look, but nothing is changed or fetched.</source>
        <translation>لا يمكن الكتابة في مجلد البيانات. يمكنك الاطلاع، ولكن لا يُغيَّر شيء ولا يُجلب.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing more is written to it; a good copy can take its place.</source>
        <translation>ملف البيانات تالف. لن يُكتب فيه شيء بعد الآن؛ ويمكن أن تحل محله نسخة سليمة.</translation>
    </message>
    <message>
        <source>It could not be saved, so nothing was changed. Try again.</source>
        <translation>تعذّر الحفظ، لذا لم يتغير شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This data was written by a newer Gatehouse. Update Gatehouse to open it.</source>
        <translation>كُتبت هذه البيانات بإصدار أحدث من Gatehouse. حدّث Gatehouse لفتحها.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot. Enter it once more.</source>
        <translation>ليس في حلقة المفاتيح رمز لهذا البوت. أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This system has no keychain. Choose another place for the token.</source>
        <translation>ليس في هذا النظام حلقة مفاتيح. اختر مكانًا آخر لرمز البوت.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again.</source>
        <translation>ليست هذه عبارة المرور. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Look at what you entered.</source>
        <translation>لا يمكن استخدام هذا كما هو. راجع ما أدخلته.</translation>
    </message>
    <message>
        <source>It is not there any more. The list has been brought up to date.</source>
        <translation>لم يعد موجودًا. تم تحديث القائمة.</translation>
    </message>
    <message>
        <source>Something else is using it, or is still on its way. Try again in a moment.</source>
        <translation>شيء آخر يستخدمه، أو ما زال في الطريق. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>A removal of this person failed and is still to be done. Send it again or drop it on the Activity page first.</source>
        <translation>فشلت إزالة لهذا الشخص وما زالت مطلوبة. استخدم معها «الإرسال مجددًا» أو «صرف النظر» في صفحة «النشاط» أولًا.</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>تم الإيقاف قبل الإنجاز. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Telegram knows nobody of this number in the chat. Try again once they have been there.</source>
        <translation>لا يعرف تيليجرام أحدًا بهذا الرقم في الدردشة. أعد المحاولة بعد أن يكون الشخص قد دخلها.</translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation>تعذّرت قراءة البيانات.</translation>
    </message>
</context>
<context>
    <name>ui::FailedUpdatesModel</name>
    <message>
        <source>What arrived</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Why it was not handled</source>
        <translation>سبب عدم معالجته</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1 is Telegram&apos;s name of a kind of update, %2 its number.</extracomment>
        <translation>%1، الرقم %2</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A filter and how many it shows, for screen readers.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::FilterNameDialog</name>
    <message>
        <source>Name of the filter</source>
        <translation>اسم التصفية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطها اسمًا.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>هذا الاسم لتصفية أخرى.</translation>
    </message>
</context>
<context>
    <name>ui::FindButton</name>
    <message>
        <source>Find or do…</source>
        <extracomment>In a field that finds members, chats and pages, and carries out actions.</extracomment>
        <translation>بحث أو تنفيذ…</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>بحث أو تنفيذ</translation>
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
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes</source>
        <translation>الأسهم للاختيار، وEnter للفتح، وEsc للإغلاق</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>بحث أو تنفيذ</translation>
    </message>
    <message>
        <source>Members, chats, pages, actions</source>
        <translation>الأعضاء والدردشات والصفحات والإجراءات</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>ui::FinderSources</name>
    <message>
        <source>Do</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
</context>
<context>
    <name>ui::GeneralSection</name>
    <message>
        <source>Closing the window keeps Gatehouse running in the tray</source>
        <translation>عند إغلاق النافذة يواصل Gatehouse العمل في شريط النظام</translation>
    </message>
    <message>
        <source>Links, removals and replies go on. Off: closing quits.</source>
        <translation>تستمر الروابط وعمليات الإزالة والردود. عند الإيقاف: الإغلاق يعني الإنهاء.</translation>
    </message>
    <message>
        <source>Minimizing hides the window in the tray</source>
        <translation>التصغير يخفي النافذة في شريط النظام</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now, so the window stays among the others in both cases.</source>
        <translation>لا يوجد شريط نظام على سطح المكتب الآن، لذلك تبقى النافذة بين غيرها في الحالتين.</translation>
    </message>
    <message>
        <source>Ask before quitting</source>
        <translation>السؤال قبل الإنهاء</translation>
    </message>
    <message>
        <source>Quitting stops links, removals and replies until the next start.</source>
        <translation>الإنهاء يوقف الروابط وعمليات الإزالة والردود حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>التشغيل عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Gatehouse then begins in the tray, without its window.</source>
        <translation>يبدأ Gatehouse عندئذ في شريط النظام من دون نافذة.</translation>
    </message>
    <message>
        <source>Start this Gatehouse</source>
        <translation>تشغيل نسخة Gatehouse هذه</translation>
    </message>
    <message>
        <source>That could not be changed. %1</source>
        <translation>تعذّر تغيير ذلك. %1</translation>
    </message>
    <message>
        <source>The rehearsal in the practice Telegram is started by hand.</source>
        <translation>يُشغَّل تيليجرام التدريبي يدويًا.</translation>
    </message>
    <message>
        <source>The entry for it starts something else: Gatehouse was moved, or somebody changed the entry.</source>
        <translation>المدخل الخاص به يشغّل شيئًا آخر: نُقل Gatehouse أو غيّر أحدهم المدخل.</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>النافذة وشريط النظام</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Dates, numbers and amounts are written as is usual in it.</source>
        <translation>تُكتب التواريخ والأرقام والمبالغ كما هو معتاد فيها.</translation>
    </message>
    <message>
        <source>Gatehouse speaks</source>
        <translation>لغة Gatehouse</translation>
    </message>
</context>
<context>
    <name>ui::HealthCard</name>
    <message>
        <source>Everything is as it should be. %1.</source>
        <translation>كل شيء على ما يرام. %1.</translation>
    </message>
    <message>
        <source>Everything is as it should be. Listening without a gap for %1.</source>
        <translation>كل شيء على ما يرام. استقبال بلا انقطاع منذ %1.</translation>
    </message>
    <message>
        <source>Listening without a gap for %1.</source>
        <translation>استقبال بلا انقطاع منذ %1.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تيليجرام</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>أجاب %1</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>none connected yet</source>
        <translation>لا دردشات مرتبطة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chats well</source>
        <translation>
            <numerusform>%1 من %Ln دردشة سليمة</numerusform>
            <numerusform>%1 من دردشة واحدة سليمة</numerusform>
            <numerusform>%1 من دردشتين سليمة</numerusform>
            <numerusform>%1 من %Ln دردشات سليمة</numerusform>
            <numerusform>%1 من %Ln دردشة سليمة</numerusform>
            <numerusform>%1 من %Ln دردشة سليمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln miss a right</source>
        <translation>
            <numerusform>لا صلاحيات ناقصة</numerusform>
            <numerusform>دردشة تنقصها صلاحية</numerusform>
            <numerusform>دردشتان تنقصهما صلاحية</numerusform>
            <numerusform>%Ln تنقصها صلاحية</numerusform>
            <numerusform>%Ln تنقصها صلاحية</numerusform>
            <numerusform>%Ln تنقصها صلاحية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats well</source>
        <translation>
            <numerusform>لا دردشات سليمة</numerusform>
            <numerusform>دردشة واحدة سليمة</numerusform>
            <numerusform>دردشتان سليمتان</numerusform>
            <numerusform>%Ln دردشات سليمة</numerusform>
            <numerusform>%Ln دردشة سليمة</numerusform>
            <numerusform>%Ln دردشة سليمة</numerusform>
        </translation>
    </message>
    <message>
        <source>the bot has all rights</source>
        <translation>للبوت كل الصلاحيات</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sure</source>
        <translation>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
            <numerusform>غير مؤكد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>ينتظر: %Ln</numerusform>
            <numerusform>ينتظر: %Ln</numerusform>
            <numerusform>ينتظر: %Ln</numerusform>
            <numerusform>ينتظر: %Ln</numerusform>
            <numerusform>ينتظر: %Ln</numerusform>
            <numerusform>ينتظر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handled</source>
        <translation>
            <numerusform>لم يُعالَج: %Ln</numerusform>
            <numerusform>لم يُعالَج: %Ln</numerusform>
            <numerusform>لم يُعالَج: %Ln</numerusform>
            <numerusform>لم يُعالَج: %Ln</numerusform>
            <numerusform>لم يُعالَج: %Ln</numerusform>
            <numerusform>لم يُعالَج: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>all handled</source>
        <translation>عولجت كلها</translation>
    </message>
    <message numerus="yes">
        <source>Working, with %Ln things to look at</source>
        <translation>
            <numerusform>يعمل، ولا أمور تستحق النظر</numerusform>
            <numerusform>يعمل، وهناك أمر يستحق النظر</numerusform>
            <numerusform>يعمل، وهناك أمران يستحقان النظر</numerusform>
            <numerusform>يعمل، وهناك %Ln أمور تستحق النظر</numerusform>
            <numerusform>يعمل، وهناك %Ln أمرًا يستحق النظر</numerusform>
            <numerusform>يعمل، وهناك %Ln أمر يستحق النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>ربط دردشة</translation>
    </message>
    <message>
        <source>Enter the token…</source>
        <translation>إدخال رمز البوت…</translation>
    </message>
</context>
<context>
    <name>ui::HelpList</name>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Written for this version. Nothing is fetched from anywhere.</source>
        <translation>مكتوبة لهذا الإصدار. ولا يُجلب شيء من أي مكان.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>سجل البرنامج</translation>
    </message>
</context>
<context>
    <name>ui::HelpView</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Pages with these words</source>
        <translation>صفحات فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>ui::HelpWords</name>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
</context>
<context>
    <name>ui::IdentityButton</name>
    <message>
        <source>Other bots, practice, sharing</source>
        <extracomment>For screen readers: what the bot&apos;s name opens.</extracomment>
        <translation>بوتات أخرى، تدريب، مشاركة</translation>
    </message>
</context>
<context>
    <name>ui::InviteDialog</name>
    <message>
        <source>Add to chats</source>
        <translation>إضافة إلى دردشات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>لأي مدة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Who is skipped, and why</source>
        <translation>من يُستثنى، ولماذا</translation>
    </message>
    <message>
        <source>Add and send links</source>
        <translation>إضافة وإرسال الروابط</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>يمكنك التراجع خلال 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>Connect a chat first.</source>
        <translation>اربط دردشة أولًا.</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>اختر دردشة واحدة على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln get a link that you send yourself: the bot cannot write to them</source>
        <translation>
            <numerusform>لا أحد يحصل على رابط ترسله بنفسك</numerusform>
            <numerusform>شخص واحد يحصل على رابط ترسله بنفسك: لا يستطيع البوت مراسلته</numerusform>
            <numerusform>شخصان يحصلان على رابط ترسله بنفسك: لا يستطيع البوت مراسلتهما</numerusform>
            <numerusform>%Ln أشخاص يحصلون على رابط ترسله بنفسك: لا يستطيع البوت مراسلتهم</numerusform>
            <numerusform>%Ln شخصًا يحصلون على رابط ترسله بنفسك: لا يستطيع البوت مراسلتهم</numerusform>
            <numerusform>%Ln شخص يحصلون على رابط ترسله بنفسك: لا يستطيع البوت مراسلتهم</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of %1 they are removed.</source>
        <translation>تتم إزالتهم في نهاية %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited</source>
        <extracomment>How many people get links; then how many do not.</extracomment>
        <translation>
            <numerusform>لن يُدعى أحد</numerusform>
            <numerusform>سيُدعى شخص واحد</numerusform>
            <numerusform>سيُدعى شخصان</numerusform>
            <numerusform>سيُدعى %Ln أشخاص</numerusform>
            <numerusform>سيُدعى %Ln شخصًا</numerusform>
            <numerusform>سيُدعى %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be invited, %1 are skipped</source>
        <translation>
            <numerusform>لن يُدعى أحد، ويُستثنى %1</numerusform>
            <numerusform>سيُدعى شخص واحد، ويُستثنى %1</numerusform>
            <numerusform>سيُدعى شخصان، ويُستثنى %1</numerusform>
            <numerusform>سيُدعى %Ln أشخاص، ويُستثنى %1</numerusform>
            <numerusform>سيُدعى %Ln شخصًا، ويُستثنى %1</numerusform>
            <numerusform>سيُدعى %Ln شخص، ويُستثنى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be invited.</source>
        <translation>لا يمكن دعوة أي منهم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are invited.</source>
        <translation>
            <numerusform>لم يُدعَ أحد.</numerusform>
            <numerusform>تمت دعوة شخص واحد.</numerusform>
            <numerusform>تمت دعوة شخصين.</numerusform>
            <numerusform>تمت دعوة %Ln أشخاص.</numerusform>
            <numerusform>تمت دعوة %Ln شخصًا.</numerusform>
            <numerusform>تمت دعوة %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped.</source>
        <translation>
            <numerusform>لم يُستثنَ أحد.</numerusform>
            <numerusform>استُثني شخص واحد.</numerusform>
            <numerusform>استُثني شخصان.</numerusform>
            <numerusform>استُثني %Ln أشخاص.</numerusform>
            <numerusform>استُثني %Ln شخصًا.</numerusform>
            <numerusform>استُثني %Ln شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InviteWords</name>
    <message numerus="yes">
        <source>%Ln are inside already</source>
        <translation>
            <numerusform>لا أحد في الداخل بالفعل</numerusform>
            <numerusform>شخص واحد في الداخل بالفعل</numerusform>
            <numerusform>شخصان في الداخل بالفعل</numerusform>
            <numerusform>%Ln أشخاص في الداخل بالفعل</numerusform>
            <numerusform>%Ln شخصًا في الداخل بالفعل</numerusform>
            <numerusform>%Ln شخص في الداخل بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a link already</source>
        <translation>
            <numerusform>لا أحد لديه رابط بالفعل</numerusform>
            <numerusform>شخص واحد لديه رابط بالفعل</numerusform>
            <numerusform>شخصان لديهما رابط بالفعل</numerusform>
            <numerusform>%Ln أشخاص لديهم رابط بالفعل</numerusform>
            <numerusform>%Ln شخصًا لديهم رابط بالفعل</numerusform>
            <numerusform>%Ln شخص لديهم رابط بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are bots</source>
        <translation>
            <numerusform>لا بوتات</numerusform>
            <numerusform>بوت واحد</numerusform>
            <numerusform>بوتان</numerusform>
            <numerusform>%Ln بوتات</numerusform>
            <numerusform>%Ln بوتًا</numerusform>
            <numerusform>%Ln بوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have deleted their account</source>
        <translation>
            <numerusform>لم يحذف أحد حسابه</numerusform>
            <numerusform>شخص واحد حذف حسابه</numerusform>
            <numerusform>شخصان حذفا حسابيهما</numerusform>
            <numerusform>%Ln أشخاص حذفوا حساباتهم</numerusform>
            <numerusform>%Ln شخصًا حذفوا حساباتهم</numerusform>
            <numerusform>%Ln شخص حذفوا حساباتهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are banned: add them one by one to lift that</source>
        <translation>
            <numerusform>لا أحد محظور</numerusform>
            <numerusform>شخص واحد محظور: لرفع الحظر أضفه بمفرده</numerusform>
            <numerusform>شخصان محظوران: لرفع الحظر أضف كلًا منهما بمفرده</numerusform>
            <numerusform>%Ln أشخاص محظورون: لرفع الحظر أضفهم واحدًا واحدًا</numerusform>
            <numerusform>%Ln شخصًا محظورون: لرفع الحظر أضفهم واحدًا واحدًا</numerusform>
            <numerusform>%Ln شخص محظورون: لرفع الحظر أضفهم واحدًا واحدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the chat is not connected any more</source>
        <translation>
            <numerusform>%Ln: لم تعد الدردشة مرتبطة</numerusform>
            <numerusform>%Ln: لم تعد الدردشة مرتبطة</numerusform>
            <numerusform>%Ln: لم تعد الدردشة مرتبطة</numerusform>
            <numerusform>%Ln: لم تعد الدردشة مرتبطة</numerusform>
            <numerusform>%Ln: لم تعد الدردشة مرتبطة</numerusform>
            <numerusform>%Ln: لم تعد الدردشة مرتبطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: the bot lacks the right to invite</source>
        <translation>
            <numerusform>%Ln: تنقص البوت صلاحية الدعوة</numerusform>
            <numerusform>%Ln: تنقص البوت صلاحية الدعوة</numerusform>
            <numerusform>%Ln: تنقص البوت صلاحية الدعوة</numerusform>
            <numerusform>%Ln: تنقص البوت صلاحية الدعوة</numerusform>
            <numerusform>%Ln: تنقص البوت صلاحية الدعوة</numerusform>
            <numerusform>%Ln: تنقص البوت صلاحية الدعوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were forgotten meanwhile</source>
        <translation>
            <numerusform>لم يُنسَ أحد</numerusform>
            <numerusform>شخص واحد تم نسيانه في الأثناء</numerusform>
            <numerusform>شخصان تم نسيانهما في الأثناء</numerusform>
            <numerusform>%Ln أشخاص تم نسيانهم في الأثناء</numerusform>
            <numerusform>%Ln شخصًا تم نسيانهم في الأثناء</numerusform>
            <numerusform>%Ln شخص تم نسيانهم في الأثناء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeyTable</name>
    <message>
        <source>Only one press at a time.</source>
        <translation>ضغطة واحدة فقط في كل مرة.</translation>
    </message>
    <message>
        <source>%1 always means the same.</source>
        <translation>%1 يعني الشيء نفسه دائمًا.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt: this is typed in fields and lists.</source>
        <translation>أضف Ctrl أو Alt: هذا يُكتب في الحقول والقوائم.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 مستخدم: %2.</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>تغيير اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>إعادة الكل كما كان</translation>
    </message>
    <message>
        <source>Choose a field and press the new keys. It counts at once.</source>
        <translation>اختر حقلًا واضغط المفاتيح الجديدة. تسري فورًا.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>%1 It stays as it was.</source>
        <translation>%1 يبقى كما كان.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
</context>
<context>
    <name>ui::LicenceDialog</name>
    <message>
        <source>Licence of %1: %2</source>
        <translation>رخصة %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::Licences</name>
    <message>
        <source>this program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>windows, network, languages</source>
        <translation>النوافذ والشبكة واللغات</translation>
    </message>
    <message>
        <source>the data file</source>
        <translation>ملف البيانات</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ملك عام</translation>
    </message>
    <message>
        <source>the way to the desktop&apos;s keychain</source>
        <translation>الطريق إلى حلقة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>encryption of secrets</source>
        <translation>تشفير الأسرار</translation>
    </message>
    <message>
        <source>reading Telegram&apos;s answers</source>
        <translation>قراءة ردود تيليجرام</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>رموز QR</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>النتائج والأخطاء</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>الأيقونات</translation>
    </message>
</context>
<context>
    <name>ui::LoadNotice</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ui::Lock</name>
    <message numerus="yes">
        <source>That is not the password. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>ليست هذه كلمة المرور. أعد المحاولة الآن.</numerusform>
            <numerusform>ليست هذه كلمة المرور. أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>ليست هذه كلمة المرور. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>ليست هذه كلمة المرور. أعد المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>ليست هذه كلمة المرور. أعد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>ليست هذه كلمة المرور. أعد المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>ليست هذه كلمة المرور. أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>A moment, please: you can try again in %Ln seconds.</source>
        <translation>
            <numerusform>لحظة من فضلك: يمكنك إعادة المحاولة الآن.</numerusform>
            <numerusform>لحظة من فضلك: يمكنك إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>لحظة من فضلك: يمكنك إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>لحظة من فضلك: يمكنك إعادة المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>لحظة من فضلك: يمكنك إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>لحظة من فضلك: يمكنك إعادة المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>جارٍ التحقق من كلمة المرور.</translation>
    </message>
    <message>
        <source>Nobody can look the password up. Whoever can get at Gatehouse&apos;s data folder can switch the lock off: quit Gatehouse, delete the file “window-lock” there, and start it again. Members, chats and history stay as they are.</source>
        <translation>لا يستطيع أحد معرفة كلمة المرور. لكن من يصل إلى مجلد بيانات Gatehouse يستطيع إيقاف القفل: قم بإنهاء Gatehouse، واحذف الملف «window-lock» من هناك، ثم شغّله مجددًا. يبقى الأعضاء والدردشات والسجل كما هي.</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Gatehouse is locked.</source>
        <translation>Gatehouse مقفل.</translation>
    </message>
    <message>
        <source>The bot goes on working.</source>
        <translation>البوت يواصل عمله.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>That was not the password. You can try again.</source>
        <translation>ليست هذه كلمة المرور. يمكنك إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What the program noted</source>
        <translation>ما دوّنه البرنامج</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>The log could not be read. What was read before is shown.</source>
        <translation>تعذّرت قراءة السجل. يُعرض ما قُرئ سابقًا.</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>What Gatehouse notes about its own work. It has no names, no messages and no tokens.</source>
        <translation>ما يدوّنه Gatehouse عن عمله. ليس فيه أسماء ولا رسائل ولا رموز بوت.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>الأسطر المحددة، أو كل المعروض</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Warnings and faults</source>
        <translation>التحذيرات والأعطال</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>جزء من البرنامج</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>كل الأجزاء</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>نص في السجل</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>أسطر السجل</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>إلى الأحدث</translation>
    </message>
    <message>
        <source>Nothing was noted yet</source>
        <translation>لم يُدوَّن شيء بعد</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>لا سطر يطابق</translation>
    </message>
    <message>
        <source>Gatehouse notes little while all is well.</source>
        <translation>يدوّن Gatehouse القليل ما دام كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Try another word, or show everything again.</source>
        <translation>جرّب كلمة أخرى، أو اعرض كل شيء مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, followed as they come</source>
        <extracomment>%1 is &quot;120 lines&quot;.</extracomment>
        <translation>%1، تُتابَع فور ورودها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر.</numerusform>
            <numerusform>تم نسخ سطر واحد.</numerusform>
            <numerusform>تم نسخ سطرين.</numerusform>
            <numerusform>تم نسخ %Ln أسطر.</numerusform>
            <numerusform>تم نسخ %Ln سطرًا.</numerusform>
            <numerusform>تم نسخ %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
</context>
<context>
    <name>ui::LogWords</name>
    <message>
        <source>Detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Calls to Telegram</source>
        <translation>استدعاءات تيليجرام</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>الأتمتة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
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
        <translation>الإنهاء يوقف الروابط وعمليات الإزالة والردود.</translation>
    </message>
    <message>
        <source>Keep running in the tray?</source>
        <translation>مواصلة العمل في شريط النظام؟</translation>
    </message>
    <message>
        <source>They go on at the next start.</source>
        <translation>تُستأنف عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة العمل</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse، تدريب</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A page&apos;s name, then the program&apos;s.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>تولّي الاستلام…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>استبدال رمز البوت…</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>Nobody is invited or removed meanwhile; it is done afterwards.</source>
        <translation>لا يُدعى أحد ولا يُزال في الأثناء؛ ويُنجز ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>الاستئناف الآن</translation>
    </message>
    <message>
        <source>This is the practice Telegram. Nobody here is real.</source>
        <translation>هذا تيليجرام التدريبي. لا أحد هنا حقيقي.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <extracomment>The program&apos;s name.</extracomment>
        <translation>%1، مقفل</translation>
    </message>
    <message>
        <source>Without its window Gatehouse goes on in the tray.</source>
        <translation>من دون نافذته يواصل Gatehouse العمل في شريط النظام.</translation>
    </message>
    <message>
        <source>Links, removals and replies go on. Quitting would stop them.</source>
        <translation>تستمر الروابط وعمليات الإزالة والردود. الإنهاء يوقفها.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>إيقاف الأتمتة مؤقتًا</translation>
    </message>
    <message>
        <source>stop, hold, break</source>
        <extracomment>Other words for pausing, to find it by.</extracomment>
        <translation>توقف، إيقاف، استراحة</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>استئناف الأتمتة</translation>
    </message>
    <message>
        <source>resume, end the pause</source>
        <translation>متابعة، إنهاء التوقف</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث العرض</translation>
    </message>
    <message>
        <source>refresh, reload</source>
        <translation>تحديث، إعادة تحميل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>keys, help</source>
        <translation>مفاتيح، مساعدة</translation>
    </message>
    <message>
        <source>Narrow or widen the list of pages</source>
        <translation>تضييق قائمة الصفحات أو توسيعها</translation>
    </message>
    <message>
        <source>rail, side bar, icons</source>
        <translation>شريط جانبي، أيقونات</translation>
    </message>
    <message>
        <source>Quit Gatehouse</source>
        <translation>إنهاء Gatehouse</translation>
    </message>
    <message>
        <source>exit, end, close</source>
        <translation>خروج، إغلاق</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and their state, for screen readers.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>لا دردشات</numerusform>
            <numerusform>في دردشة واحدة</numerusform>
            <numerusform>في دردشتين</numerusform>
            <numerusform>في %Ln دردشات</numerusform>
            <numerusform>في %Ln دردشة</numerusform>
            <numerusform>في %Ln دردشة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberDeeds</name>
    <message numerus="yes">
        <source>Copied the first %1 of %Ln people. Export writes all of them.</source>
        <translation>
            <numerusform>تم نسخ أول %1 من %Ln شخص. «تصدير» يكتب الجميع.</numerusform>
            <numerusform>تم نسخ أول %1 من شخص واحد. «تصدير» يكتب الجميع.</numerusform>
            <numerusform>تم نسخ أول %1 من شخصين. «تصدير» يكتب الجميع.</numerusform>
            <numerusform>تم نسخ أول %1 من %Ln أشخاص. «تصدير» يكتب الجميع.</numerusform>
            <numerusform>تم نسخ أول %1 من %Ln شخصًا. «تصدير» يكتب الجميع.</numerusform>
            <numerusform>تم نسخ أول %1 من %Ln شخص. «تصدير» يكتب الجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to chats…</source>
        <translation>إضافة إلى دردشات…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>تصدير المحدد…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>ui::MemberExporter</name>
    <message>
        <source>One export is being written already. Wait for it, or stop it.</source>
        <translation>يُكتب تصدير آخر بالفعل. انتظره أو أوقفه.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>بيانات للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>جارٍ كتابة %1</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are saved as %1.</source>
        <translation>
            <numerusform>لم يُحفظ أحد في %1.</numerusform>
            <numerusform>تم حفظ شخص واحد في %1.</numerusform>
            <numerusform>تم حفظ شخصين في %1.</numerusform>
            <numerusform>تم حفظ %Ln أشخاص في %1.</numerusform>
            <numerusform>تم حفظ %Ln شخصًا في %1.</numerusform>
            <numerusform>تم حفظ %Ln شخص في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemberFilters</name>
    <message>
        <source>Name, @name, id or note</source>
        <translation>اسم أو @name أو معرّف أو ملاحظة</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>التصفيات المحفوظة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>كل الدردشات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>ليس في الداخل</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>بانتظار قرارك</translation>
    </message>
    <message>
        <source>Blocked the bot</source>
        <translation>قام بحظر البوت</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المشرفون</translation>
    </message>
</context>
<context>
    <name>ui::MemberPane</name>
    <message>
        <source>Tags and notes</source>
        <translation>الوسوم والملاحظات</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>وسوم، بينها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Only you see what you write here.</source>
        <translation>لا يرى ما تكتبه هنا سواك.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen in the list</source>
        <translation>المحددون في القائمة</translation>
    </message>
    <message>
        <source>Add to chats…</source>
        <translation>إضافة إلى دردشات…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>البوت</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>تيليجرام</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>This is a bot.</source>
        <translation>هذا بوت.</translation>
    </message>
    <message>
        <source>New link into %1</source>
        <translation>رابط جديد إلى %1</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Export what is known…</source>
        <translation>تصدير المعروف عنه…</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>نسيان هذا الشخص…</translation>
    </message>
    <message>
        <source>Why in, and until when</source>
        <translation>لماذا في الداخل، وحتى متى</translation>
    </message>
    <message>
        <source>No chat is connected yet.</source>
        <translation>لم تُربط أي دردشة بعد.</translation>
    </message>
    <message>
        <source>Send again or drop</source>
        <translation>الإرسال مجددًا أو صرف النظر</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>The link was copied. It works once, for this person only.</source>
        <translation>تم نسخ الرابط. يعمل مرة واحدة، ولهذا الشخص فقط.</translation>
    </message>
    <message>
        <source>%1 gets a new link; the old one is closed.</source>
        <translation>يحصل %1 على رابط جديد، ويُغلق القديم.</translation>
    </message>
    <message>
        <source>Export what is known</source>
        <translation>تصدير المعروف عنه</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>نسيان هذا الشخص</translation>
    </message>
    <message>
        <source>Name, notes, messages and links of %1 are deleted from this computer. That something happened stays in the log, with the number of the account only. Daily copies keep the rest for up to 7 days. Nobody is removed from a chat by this.</source>
        <translation>يُحذف اسم %1 والملاحظات والرسائل والروابط الخاصة به من هذا الحاسوب. ويبقى في السجل أن شيئًا حدث، مع رقم الحساب فقط. وتحتفظ النسخ اليومية بالباقي لمدة تصل إلى 7 أيام. لا يُزال أحد من أي دردشة بسبب ذلك.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>تم النسيان.</translation>
    </message>
</context>
<context>
    <name>ui::MembersModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The gate is open, nobody has come through yet</source>
        <translation>البوابة مفتوحة، ولم يعبرها أحد بعد</translation>
    </message>
    <message>
        <source>People appear here by themselves as soon as they write to your bot or join a connected chat. Telegram does not tell bots who was inside before.</source>
        <translation>يظهر الأشخاص هنا من تلقاء أنفسهم حالما يراسلون بوتك أو ينضمون إلى دردشة مرتبطة. لا يخبر تيليجرام البوتات بمن كان في الداخل من قبل.</translation>
    </message>
    <message>
        <source>Invite by hand</source>
        <translation>دعوة يدوية</translation>
    </message>
    <message>
        <source>Name a person, pick chats. The bot sends a link that works once.</source>
        <translation>حدّد شخصًا واختر دردشات. يرسل البوت رابطًا يعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>ربط دردشة</translation>
    </message>
    <message>
        <source>Whoever joins or writes there is seen from then on.</source>
        <translation>كل من ينضم أو يكتب هناك يظهر من ذلك الحين.</translation>
    </message>
    <message>
        <source>To the chats</source>
        <translation>إلى الدردشات</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Try another word, or show everybody again.</source>
        <translation>جرّب كلمة أخرى، أو اعرض الجميع مجددًا.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Members could not be loaded. The last known list is shown.</source>
        <translation>تعذّر تحميل الأعضاء. تُعرض آخر قائمة معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>&quot;1,284 people&quot;, then how many of them are inside.</extracomment>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>%1, %2 of them inside</source>
        <translation>%1، منهم %2 في الداخل</translation>
    </message>
    <message>
        <source>Counts as of %1</source>
        <translation>الأعداد حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا أحد محدد</numerusform>
            <numerusform>شخص واحد محدد</numerusform>
            <numerusform>شخصان محددان</numerusform>
            <numerusform>%Ln أشخاص محددون</numerusform>
            <numerusform>%Ln شخصًا محددًا</numerusform>
            <numerusform>%Ln شخص محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln people</source>
        <translation>
            <numerusform>أكثر من لا أحد</numerusform>
            <numerusform>أكثر من شخص واحد</numerusform>
            <numerusform>أكثر من شخصين</numerusform>
            <numerusform>أكثر من %Ln أشخاص</numerusform>
            <numerusform>أكثر من %Ln شخصًا</numerusform>
            <numerusform>أكثر من %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>How Gatehouse reaches Telegram. With a proxy chosen it never goes around it.</source>
        <translation>كيف يصل Gatehouse إلى تيليجرام. إذا اخترت وكيلًا فلن يتجاوزه أبدًا.</translation>
    </message>
    <message>
        <source>Gatehouse was started with --proxy, which counts until it ends. What you choose here is used from the next start on.</source>
        <translation>بدأ Gatehouse بالخيار --proxy، وهو سارٍ حتى ينتهي. أما ما تختاره هنا فيُستخدم ابتداءً من التشغيل القادم.</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>كما يفعل النظام</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>وكيل SOCKS5</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>وكيل HTTP</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>الطريق إلى الإنترنت</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>استخدام هذا الطريق</translation>
    </message>
    <message>
        <source>Unchanged when empty</source>
        <translation>لا يتغير إذا تُرك فارغًا</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User, if the proxy wants one</source>
        <translation>المستخدم، إن طلبه الوكيل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Say the proxy&apos;s host first.</source>
        <translation>أدخل مضيف الوكيل أولًا.</translation>
    </message>
    <message>
        <source>Bot API server</source>
        <translation>خادم Bot API</translation>
    </message>
    <message>
        <source>Telegram&apos;s own server is right for nearly everybody. A server that you run yourself sends larger files.</source>
        <translation>خادم تيليجرام نفسه مناسب للجميع تقريبًا. أما الخادم الذي تشغّله بنفسك فيرسل ملفات أكبر.</translation>
    </message>
    <message>
        <source>Gatehouse was started with --api-url %1, which counts until it ends. What you choose here is used from the next start on.</source>
        <translation>بدأ Gatehouse بالخيار --api-url %1، وهو سارٍ حتى ينتهي. أما ما تختاره هنا فيُستخدم ابتداءً من التشغيل القادم.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server</source>
        <translation>خادم تيليجرام</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>خادمي الخاص</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>https://, or http:// when the server runs on this computer. Whoever runs the server gets your token and can do all that the bot can, so only take one of your own. Before the first use, log the bot out of Telegram&apos;s server (logOut), or it may miss messages.</source>
        <translation>https://، أو http:// إذا كان الخادم يعمل على هذا الحاسوب. من يدير الخادم يحصل على رمز البوت ويستطيع فعل كل ما يستطيعه البوت، فلا تستخدم إلا خادمًا تملكه. قبل الاستخدام الأول، سجّل خروج البوت من خادم تيليجرام (logOut)، وإلا فقد تفوته رسائل.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address first.</source>
        <translation>أدخل عنوان الخادم أولًا.</translation>
    </message>
    <message>
        <source>This address cannot be used. It begins with https://, or with http:// for this computer, and has no password or question mark in it.</source>
        <translation>لا يمكن استخدام هذا العنوان. يبدأ العنوان بـ https://، أو بـ http:// لهذا الحاسوب، وليس فيه كلمة مرور ولا علامة استفهام.</translation>
    </message>
    <message>
        <source>The command line decides now.</source>
        <translation>سطر الأوامر هو الذي يحدد الآن.</translation>
    </message>
    <message>
        <source>The connection is made anew this way.</source>
        <translation>يُعاد إنشاء الاتصال بهذا الطريق.</translation>
    </message>
</context>
<context>
    <name>ui::NewProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>A profile is for one bot, with members, chats and settings of its own. It opens in a window of its own; this bot goes on working beside it.</source>
        <translation>ملف التعريف لبوت واحد، وله أعضاؤه ودردشاته وإعداداته. ويُفتح في نافذة خاصة به؛ ويواصل هذا البوت عمله بجانبه.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Letters, digits, blanks, - and _ make a name.</source>
        <translation>يتكوّن الاسم من حروف وأرقام ومسافات و - و _ فقط.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>يوجد ملف تعريف بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>ui::NewsWords</name>
    <message numerus="yes">
        <source>%Ln questions wait for you</source>
        <translation>
            <numerusform>لا أسئلة بانتظارك</numerusform>
            <numerusform>سؤال واحد بانتظارك</numerusform>
            <numerusform>سؤالان بانتظارك</numerusform>
            <numerusform>%Ln أسئلة بانتظارك</numerusform>
            <numerusform>%Ln سؤالًا بانتظارك</numerusform>
            <numerusform>%Ln سؤال بانتظارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came into your chats</source>
        <translation>
            <numerusform>لم ينضم أحد إلى دردشاتك</numerusform>
            <numerusform>انضم شخص واحد إلى دردشاتك</numerusform>
            <numerusform>انضم شخصان إلى دردشاتك</numerusform>
            <numerusform>انضم %Ln أشخاص إلى دردشاتك</numerusform>
            <numerusform>انضم %Ln شخصًا إلى دردشاتك</numerusform>
            <numerusform>انضم %Ln شخص إلى دردشاتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people left your chats</source>
        <translation>
            <numerusform>لم يغادر أحد دردشاتك</numerusform>
            <numerusform>غادر شخص واحد دردشاتك</numerusform>
            <numerusform>غادر شخصان دردشاتك</numerusform>
            <numerusform>غادر %Ln أشخاص دردشاتك</numerusform>
            <numerusform>غادر %Ln شخصًا دردشاتك</numerusform>
            <numerusform>غادر %Ln شخص دردشاتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links were used by somebody else</source>
        <translation>
            <numerusform>لم يستخدم أحد رابط غيره</numerusform>
            <numerusform>استُخدم رابط واحد من شخص آخر</numerusform>
            <numerusform>استُخدم رابطان من أشخاص آخرين</numerusform>
            <numerusform>استُخدمت %Ln روابط من أشخاص آخرين</numerusform>
            <numerusform>استُخدم %Ln رابطًا من أشخاص آخرين</numerusform>
            <numerusform>استُخدم %Ln رابط من أشخاص آخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bot lost rights in %Ln chats</source>
        <translation>
            <numerusform>لم يفقد البوت صلاحيات في أي دردشة</numerusform>
            <numerusform>فقد البوت صلاحيات في دردشة واحدة</numerusform>
            <numerusform>فقد البوت صلاحيات في دردشتين</numerusform>
            <numerusform>فقد البوت صلاحيات في %Ln دردشات</numerusform>
            <numerusform>فقد البوت صلاحيات في %Ln دردشة</numerusform>
            <numerusform>فقد البوت صلاحيات في %Ln دردشة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things could not be done</source>
        <translation>
            <numerusform>لم يتعذّر تنفيذ شيء</numerusform>
            <numerusform>تعذّر تنفيذ أمر واحد</numerusform>
            <numerusform>تعذّر تنفيذ أمرين</numerusform>
            <numerusform>تعذّر تنفيذ %Ln أمور</numerusform>
            <numerusform>تعذّر تنفيذ %Ln أمرًا</numerusform>
            <numerusform>تعذّر تنفيذ %Ln أمر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NextDaysCard</name>
    <message>
        <source>Nobody&apos;s time ends in the next 7 days.</source>
        <translation>لا تنتهي مدة أحد في الأيام السبعة القادمة.</translation>
    </message>
    <message>
        <source>People whose time ends, day by day</source>
        <translation>من تنتهي مدتهم، يومًا بيوم</translation>
    </message>
</context>
<context>
    <name>ui::Notices</name>
    <message>
        <source>This is Gatehouse %1 now.</source>
        <translation>لديك الآن Gatehouse %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Gatehouse did not end properly last time (%1).</source>
        <translation>لم ينتهِ Gatehouse على نحو سليم في المرة الماضية (%1).</translation>
    </message>
    <message>
        <source>Nothing was lost: what was confirmed is in the data, the rest is done now. Nothing was sent to anybody.</source>
        <translation>لم يُفقد شيء: ما تم تأكيده موجود في البيانات، والباقي يُنجز الآن. ولم يُرسَل شيء إلى أحد.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Gatehouse %1 is there.</source>
        <translation>صدر Gatehouse %1.</translation>
    </message>
    <message>
        <source>Nothing is installed by itself. Settings, About switches this notice off.</source>
        <translation>لا يُثبَّت شيء من تلقاء نفسه. يمكن إيقاف هذا الإشعار من «الإعدادات»، «حول البرنامج».</translation>
    </message>
</context>
<context>
    <name>ui::NotificationsSection</name>
    <message>
        <source>Something is to be decided</source>
        <translation>هناك ما يلزم حسمه</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <translation>انضم أحدهم</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>غادر أحدهم</translation>
    </message>
    <message>
        <source>Somebody used the link of somebody else</source>
        <translation>استخدم أحدهم رابط شخص آخر</translation>
    </message>
    <message>
        <source>The bot lost a right</source>
        <translation>فقد البوت صلاحية</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>تعذّر تنفيذ شيء ما</translation>
    </message>
    <message>
        <source>Telegram cannot be reached, or the token does not work</source>
        <translation>تعذّر الوصول إلى تيليجرام أو رمز البوت لا يعمل</translation>
    </message>
    <message>
        <source>The disk is full, or the data is damaged</source>
        <translation>القرص ممتلئ أو البيانات تالفة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>What the desktop tells you while you do something else. A click leads to what it is about.</source>
        <translation>ما يخبرك به سطح المكتب وأنت تعمل على شيء آخر. النقر يفتح ما يتعلق به.</translation>
    </message>
    <message>
        <source>On the icon in the tray, count only questions</source>
        <translation>عدّ الأسئلة فقط على أيقونة شريط النظام</translation>
    </message>
    <message>
        <source>Show me one</source>
        <translation>عرض مثال</translation>
    </message>
    <message>
        <source>Quiet hours, every day from</source>
        <translation>ساعات الهدوء، كل يوم من</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 08:00.</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Notifications are shown</source>
        <translation>تُعرض الإشعارات</translation>
    </message>
    <message>
        <source>Not for 1 hour</source>
        <translation>إخفاؤها لمدة ساعة</translation>
    </message>
    <message>
        <source>Not until tomorrow 09:00</source>
        <translation>إخفاؤها حتى الغد 09:00</translation>
    </message>
    <message>
        <source>Not until I switch it off</source>
        <translation>إخفاؤها حتى أوقف ذلك</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>When they are held back</source>
        <translation>متى لا تُعرض</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>الأيقونة في شريط النظام</translation>
    </message>
    <message>
        <source>With a sound</source>
        <extracomment>A switch beside a kind of notification, e.g. &quot;Somebody joined&quot;.</extracomment>
        <translation>مع صوت</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>بلا صوت</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>ربط دردشة</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>كل القرارات</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>Joined, 7 days</source>
        <translation>انضموا، 7 أيام</translation>
    </message>
    <message>
        <source>Left or removed, 7 days</source>
        <translation>غادروا أو أُزيلوا، 7 أيام</translation>
    </message>
    <message>
        <source>Time ends within 7 days</source>
        <translation>تنتهي مدتهم خلال 7 أيام</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>time ends</source>
        <extracomment>Beside &quot;Next 7 days&quot;: what is counted.</extracomment>
        <translation>تنتهي المدة</translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln days</source>
        <translation>
            <numerusform>الأيام القادمة</numerusform>
            <numerusform>اليوم القادم</numerusform>
            <numerusform>اليومان القادمان</numerusform>
            <numerusform>الأيام الـ %Ln القادمة</numerusform>
            <numerusform>الأيام الـ %Ln القادمة</numerusform>
            <numerusform>الأيام الـ %Ln القادمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest numbers could not be loaded. The last known are shown.</source>
        <translation>تعذّر تحميل أحدث الأرقام. تُعرض آخر الأرقام المعروفة.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chats</source>
        <translation>
            <numerusform>لا دردشات</numerusform>
            <numerusform>في دردشة واحدة</numerusform>
            <numerusform>في دردشتين</numerusform>
            <numerusform>في %Ln دردشات</numerusform>
            <numerusform>في %Ln دردشة</numerusform>
            <numerusform>في %Ln دردشة</numerusform>
        </translation>
    </message>
    <message>
        <source>came in</source>
        <translation>دخلوا</translation>
    </message>
    <message>
        <source>went or had to go</source>
        <translation>غادروا أو أُخرجوا</translation>
    </message>
    <message>
        <source>nobody has to leave</source>
        <translation>لا أحد عليه المغادرة</translation>
    </message>
    <message>
        <source>leave unless extended</source>
        <translation>يغادرون ما لم تُمدَّد مدتهم</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>It was answered elsewhere a moment before.</source>
        <translation>تمت الإجابة عنه في مكان آخر قبل لحظة.</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>مشاركة البوت…</translation>
    </message>
</context>
<context>
    <name>ui::OwnerForm</name>
    <message>
        <source>Open in Telegram</source>
        <translation>فتح في تيليجرام</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>%1
Works once, for 15 minutes, for whoever opens it first. Do not pass it on.</source>
        <translation>%1
يعمل مرة واحدة، لمدة 15 دقيقة، لأول من يفتحه. لا تعطه لأحد.</translation>
    </message>
    <message>
        <source>The link ran out after 15 minutes. Copy or open a new one.</source>
        <translation>انتهت صلاحية الرابط بعد 15 دقيقة. انسخ أو افتح رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>The bot knows you as %1.</source>
        <translation>يعرفك البوت باسم %1.</translation>
    </message>
    <message>
        <source>The bot does not know yet which account is yours.</source>
        <translation>لا يعرف البوت بعد أي حساب هو حسابك.</translation>
    </message>
</context>
<context>
    <name>ui::OwnerSection</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The bot asks you in Telegram too when something has to be decided, and obeys only you.</source>
        <translation>يسألك البوت في تيليجرام أيضًا عندما يلزم قرار، ولا يطيع سواك.</translation>
    </message>
</context>
<context>
    <name>ui::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>So the bot knows its owner</source>
        <translation>ليعرف البوت مالكه</translation>
    </message>
    <message>
        <source>Introduce yourself to your bot</source>
        <translation>تعريف بوتك بك</translation>
    </message>
    <message>
        <source>Open this link with your own Telegram account and press Start. From then on the bot asks you there too when something has to be decided, and obeys only you.</source>
        <translation>افتح هذا الرابط بحسابك على تيليجرام واضغط «ابدأ». من ذلك الحين يسألك البوت هناك أيضًا عندما يلزم قرار، ولا يطيع سواك.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>التخطي الآن</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ui::PageNames</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Program log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>let in, invite, new person, link</source>
        <extracomment>Other words for adding a member, to find it by.</extracomment>
        <translation>إدخال، دعوة، شخص جديد، رابط</translation>
    </message>
    <message>
        <source>Connect chat</source>
        <translation>ربط دردشة</translation>
    </message>
    <message>
        <source>new group, channel, code</source>
        <extracomment>Other words for connecting a chat, to find it by.</extracomment>
        <translation>مجموعة جديدة، قناة، رمز</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>outbox, waiting</source>
        <translation>صادر، بانتظار</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>errors, refused</source>
        <translation>أخطاء، مرفوض</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>history, what happened, audit</source>
        <translation>سجل، ما حدث، تدقيق</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>استبدال رمز البوت</translation>
    </message>
    <message>
        <source>bot, BotFather</source>
        <translation>بوت، BotFather</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>الإعدادات العامة</translation>
    </message>
    <message>
        <source>tray, start, quit, autostart</source>
        <translation>شريط النظام، تشغيل، إنهاء، بدء تلقائي</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>quiet hours, do not disturb, mute, sound</source>
        <translation>هدوء، عدم الإزعاج، كتم، صوت</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>dark, light, colours, theme</source>
        <translation>داكن، فاتح، ألوان، سمة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>proxy, internet</source>
        <translation>وكيل، إنترنت</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>file, copy, backup</source>
        <translation>ملف، نسخة، احتياطي</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>owner, my account</source>
        <translation>المالك، حسابي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>English, Deutsch, Español, Русский, العربية</source>
        <translation>English, Deutsch, Español, Русский, العربية</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>lock, password, clipboard</source>
        <translation>قفل، كلمة مرور، حافظة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>version, licences, updates</source>
        <translation>الإصدار، التراخيص، التحديثات</translation>
    </message>
</context>
<context>
    <name>ui::PaneSection</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied, e.g. &quot;Telegram id&quot;.</extracomment>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>Set a password</source>
        <translation>تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>إيقاف القفل</translation>
    </message>
    <message>
        <source>Choose one that you remember: Gatehouse keeps only a fingerprint of it, from which nobody can read it back.</source>
        <translation>اختر كلمة تتذكرها: لا يحتفظ Gatehouse إلا ببصمتها، ولا يستطيع أحد استعادتها من البصمة.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>أدخل كلمة المرور الحالية.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln letters or digits.</source>
        <translation>
            <numerusform>استخدم %Ln حرف أو رقم على الأقل.</numerusform>
            <numerusform>استخدم حرفًا أو رقمًا واحدًا على الأقل.</numerusform>
            <numerusform>استخدم حرفين أو رقمين على الأقل.</numerusform>
            <numerusform>استخدم %Ln حروف أو أرقام على الأقل.</numerusform>
            <numerusform>استخدم %Ln حرفًا أو رقمًا على الأقل.</numerusform>
            <numerusform>استخدم %Ln حرف أو رقم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the new password once more.</source>
        <translation>أدخل كلمة المرور الجديدة مرة أخرى.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>ui::People</name>
    <message>
        <source>Public channel</source>
        <translation>قناة عامة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>Basic group</source>
        <translation>مجموعة عادية</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>مجموعة عامة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>دردشة</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>حساب محذوف</translation>
    </message>
    <message>
        <source>Asks for you</source>
        <translation>بانتظار قرارك</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت المدة</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>Blocked the bot</source>
        <translation>قام بحظر البوت</translation>
    </message>
    <message>
        <source>Pressed Start, so the bot can write.</source>
        <translation>ضغط «ابدأ»، لذا يستطيع البوت مراسلته.</translation>
    </message>
    <message>
        <source>%1 never pressed Start, so the bot cannot write. Copy the link and send it yourself.</source>
        <translation>لم يضغط %1 «ابدأ» قط، لذا لا يستطيع البوت مراسلته. انسخ الرابط وأرسله بنفسك.</translation>
    </message>
    <message>
        <source>%1 blocked the bot. Copy the link and send it yourself.</source>
        <translation>حظر %1 البوت. انسخ الرابط وأرسله بنفسك.</translation>
    </message>
    <message>
        <source>Nameless</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Chat without a title</source>
        <translation>دردشة بلا عنوان</translation>
    </message>
    <message>
        <source>no @name</source>
        <extracomment>@name is what Telegram calls a username.</extracomment>
        <translation>بلا @name</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
</context>
<context>
    <name>ui::PersonPicker</name>
    <message>
        <source>Name, @name or id</source>
        <translation>اسم أو @name أو معرّف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>اختيار شخص آخر</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>A name, an @name and an id.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ui::PrivacySection</name>
    <message>
        <source>Lock of the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>A password that the window asks for, so that nobody reads your members over your shoulder or at your desk. Locked, the bot goes on working. The lock keeps curious eyes away and encrypts nothing: whoever has your account on this computer can get around it.</source>
        <translation>كلمة مرور تطلبها النافذة، حتى لا يقرأ أحد بيانات أعضائك من فوق كتفك أو على مكتبك. ويواصل البوت عمله أثناء القفل. القفل يصدّ العيون الفضولية ولا يشفّر شيئًا: فمن يملك حسابك على هذا الحاسوب يستطيع تجاوزه.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>تعيين كلمة مرور…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تغييرها…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>إيقاف القفل…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Ctrl+L, wherever you are</source>
        <translation>Ctrl+L، أينما كنت</translation>
    </message>
    <message>
        <source>Lock when Gatehouse starts</source>
        <translation>القفل عند بدء Gatehouse</translation>
    </message>
    <message>
        <source>Lock when the window goes into the tray</source>
        <translation>القفل عند إخفاء النافذة في شريط النظام</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>لا يُقفل من تلقاء نفسه</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody uses the window</source>
        <translation>القفل عندما لا يستخدم أحد النافذة</translation>
    </message>
    <message>
        <source>What you copy</source>
        <translation>ما تنسخه</translation>
    </message>
    <message>
        <source>A secret that you copy here, such as the link that makes somebody the bot&apos;s owner, and a token that you pasted are taken off the clipboard after 30 seconds and when Gatehouse ends, unless you copied something else meanwhile.</source>
        <translation>السر الذي تنسخه هنا، مثل الرابط الذي يجعل شخصًا مالكًا للبوت، ورمز البوت الذي لصقته يُزالان من الحافظة بعد 30 ثانية وعند إنهاء Gatehouse، ما لم تنسخ شيئًا آخر في الأثناء.</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>تم تعيين كلمة مرور.</translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation>لم تُعيَّن كلمة مرور.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>القفل متوقف.</translation>
    </message>
    <message>
        <source>The password is set. Ctrl+L locks the window.</source>
        <translation>تم تعيين كلمة المرور. Ctrl+L يقفل النافذة.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>تم تغيير كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMenu</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Other bots, each in a window of its own</source>
        <translation>بوتات أخرى، كل منها في نافذة خاصة به</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>ملف تعريف جديد…</translation>
    </message>
    <message>
        <source>Open practice</source>
        <translation>فتح تيليجرام التدريبي</translation>
    </message>
    <message>
        <source>Share bot…</source>
        <translation>مشاركة البوت…</translation>
    </message>
</context>
<context>
    <name>ui::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many are done of how many.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: a QR code and what it leads to.</extracomment>
        <translation>رمز QR الخاص بـ %1</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>The list of pages, for screen readers.</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>إيقاف الأتمتة مؤقتًا</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>استئناف الأتمتة</translation>
    </message>
</context>
<context>
    <name>ui::RailModel</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <extracomment>A page and how many things wait there, for screen readers.</extracomment>
        <translation>
            <numerusform>%1، لا شيء ينتظر</numerusform>
            <numerusform>%1، واحد ينتظر</numerusform>
            <numerusform>%1، اثنان ينتظران</numerusform>
            <numerusform>%1، %Ln تنتظر</numerusform>
            <numerusform>%1، %Ln ينتظر</numerusform>
            <numerusform>%1، %Ln ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>What happens from now on</source>
        <translation>ما سيحدث من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>The gate is kept</source>
        <translation>البوابة محروسة</translation>
    </message>
    <message>
        <source>This is what happens from now on:</source>
        <translation>هذا ما سيحدث من الآن فصاعدًا:</translation>
    </message>
    <message>
        <source>You let people in</source>
        <translation>أنت من يُدخل الناس</translation>
    </message>
    <message>
        <source>Add a member: the bot sends a link that works once, for that person only.</source>
        <translation>أضف عضوًا: يرسل البوت رابطًا يعمل مرة واحدة، ولذلك الشخص فقط.</translation>
    </message>
    <message>
        <source>Links cannot be passed on</source>
        <translation>لا يمكن تمرير الروابط</translation>
    </message>
    <message>
        <source>Somebody else who comes in with one is taken out, and the right person gets a new one.</source>
        <translation>إذا دخل شخص آخر بأحدها أُخرج، وحصل الشخص الصحيح على رابط جديد.</translation>
    </message>
    <message>
        <source>You are asked, not overruled</source>
        <translation>تُسأل ولا يُقرَّر عنك</translation>
    </message>
    <message>
        <source>Whoever was inside before, and administrators, are never touched. Whoever an administrator lets in becomes a question to you.</source>
        <translation>من كان في الداخل من قبل، وكذلك المشرفون، لا يُمَسّون أبدًا. ومن يُدخله أحد المشرفين تُسأل عنه.</translation>
    </message>
    <message>
        <source>While this computer is on</source>
        <translation>ما دام هذا الحاسوب يعمل</translation>
    </message>
    <message>
        <source>Gatehouse goes on in the tray when you close the window. While it is off, Telegram keeps what happens for a day.</source>
        <translation>يواصل Gatehouse عمله في شريط النظام عند إغلاق النافذة. وأثناء توقفه يحتفظ تيليجرام بما يحدث لمدة يوم.</translation>
    </message>
    <message>
        <source>Open Gatehouse</source>
        <translation>فتح Gatehouse</translation>
    </message>
</context>
<context>
    <name>ui::RemovalWords</name>
    <message numerus="yes">
        <source>%Ln will be removed, may return with a new link</source>
        <translation>
            <numerusform>لن يُزال أحد</numerusform>
            <numerusform>سيُزال شخص واحد، ويمكنه العودة برابط جديد</numerusform>
            <numerusform>سيُزال شخصان، ويمكنهما العودة برابط جديد</numerusform>
            <numerusform>سيُزال %Ln أشخاص، ويمكنهم العودة برابط جديد</numerusform>
            <numerusform>سيُزال %Ln شخصًا، ويمكنهم العودة برابط جديد</numerusform>
            <numerusform>سيُزال %Ln شخص، ويمكنهم العودة برابط جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be banned, cannot return</source>
        <translation>
            <numerusform>لن يُحظر أحد</numerusform>
            <numerusform>سيُحظر شخص واحد، ولا يمكنه العودة</numerusform>
            <numerusform>سيُحظر شخصان، ولا يمكنهما العودة</numerusform>
            <numerusform>سيُحظر %Ln أشخاص، ولا يمكنهم العودة</numerusform>
            <numerusform>سيُحظر %Ln شخصًا، ولا يمكنهم العودة</numerusform>
            <numerusform>سيُحظر %Ln شخص، ولا يمكنهم العودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay inside, without a reason to</source>
        <translation>
            <numerusform>لا يبقى أحد في الداخل بلا سبب</numerusform>
            <numerusform>شخص واحد يبقى في الداخل، بلا سبب لذلك</numerusform>
            <numerusform>شخصان يبقيان في الداخل، بلا سبب لذلك</numerusform>
            <numerusform>%Ln أشخاص يبقون في الداخل، بلا سبب لذلك</numerusform>
            <numerusform>%Ln شخصًا يبقون في الداخل، بلا سبب لذلك</numerusform>
            <numerusform>%Ln شخص يبقون في الداخل، بلا سبب لذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not inside</source>
        <translation>
            <numerusform>الجميع في الداخل</numerusform>
            <numerusform>شخص واحد ليس في الداخل</numerusform>
            <numerusform>شخصان ليسا في الداخل</numerusform>
            <numerusform>%Ln أشخاص ليسوا في الداخل</numerusform>
            <numerusform>%Ln شخصًا ليسوا في الداخل</numerusform>
            <numerusform>%Ln شخص ليسوا في الداخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be removed: administrators never are</source>
        <translation>
            <numerusform>يمكن إزالة الجميع</numerusform>
            <numerusform>شخص واحد لا يمكن إزالته: المشرفون لا يُزالون أبدًا</numerusform>
            <numerusform>شخصان لا يمكن إزالتهما: المشرفون لا يُزالون أبدًا</numerusform>
            <numerusform>%Ln أشخاص لا يمكن إزالتهم: المشرفون لا يُزالون أبدًا</numerusform>
            <numerusform>%Ln شخصًا لا يمكن إزالتهم: المشرفون لا يُزالون أبدًا</numerusform>
            <numerusform>%Ln شخص لا يمكن إزالتهم: المشرفون لا يُزالون أبدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay until the bot gets the right to remove people</source>
        <translation>
            <numerusform>لا يبقى أحد</numerusform>
            <numerusform>شخص واحد يبقى حتى يحصل البوت على صلاحية إزالة الأشخاص</numerusform>
            <numerusform>شخصان يبقيان حتى يحصل البوت على صلاحية إزالة الأشخاص</numerusform>
            <numerusform>%Ln أشخاص يبقون حتى يحصل البوت على صلاحية إزالة الأشخاص</numerusform>
            <numerusform>%Ln شخصًا يبقون حتى يحصل البوت على صلاحية إزالة الأشخاص</numerusform>
            <numerusform>%Ln شخص يبقون حتى يحصل البوت على صلاحية إزالة الأشخاص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes inside for %1.</source>
        <translation>لا يتغير شيء في الداخل لـ %1.</translation>
    </message>
    <message>
        <source>%1 stays: administrators are never removed, or the bot lacks the right.</source>
        <translation>يبقى %1: المشرفون لا يُزالون أبدًا، أو تنقص البوت الصلاحية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done; Activity says why.</source>
        <translation>
            <numerusform>تم تنفيذ كل شيء.</numerusform>
            <numerusform>تعذّر تنفيذ إجراء واحد؛ والسبب في «النشاط».</numerusform>
            <numerusform>تعذّر تنفيذ إجراءين؛ والسبب في «النشاط».</numerusform>
            <numerusform>تعذّر تنفيذ %Ln إجراءات؛ والسبب في «النشاط».</numerusform>
            <numerusform>تعذّر تنفيذ %Ln إجراءً؛ والسبب في «النشاط».</numerusform>
            <numerusform>تعذّر تنفيذ %Ln إجراء؛ والسبب في «النشاط».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves %Ln chats.</source>
        <translation>
            <numerusform>لا يخرج %1 من أي دردشة.</numerusform>
            <numerusform>يخرج %1 من دردشة واحدة.</numerusform>
            <numerusform>يخرج %1 من دردشتين.</numerusform>
            <numerusform>يخرج %1 من %Ln دردشات.</numerusform>
            <numerusform>يخرج %1 من %Ln دردشة.</numerusform>
            <numerusform>يخرج %1 من %Ln دردشة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people leave.</source>
        <translation>
            <numerusform>لا يغادر أحد.</numerusform>
            <numerusform>يغادر شخص واحد.</numerusform>
            <numerusform>يغادر شخصان.</numerusform>
            <numerusform>يغادر %Ln أشخاص.</numerusform>
            <numerusform>يغادر %Ln شخصًا.</numerusform>
            <numerusform>يغادر %Ln شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>You can undo for 10 seconds.</source>
        <translation>يمكنك التراجع خلال 10 ثوانٍ.</translation>
    </message>
    <message>
        <source>Out, but free to return with a new link.</source>
        <translation>يخرج، وله العودة برابط جديد.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Out, and cannot return until you add the person again.</source>
        <translation>يخرج، ولا يمكنه العودة حتى تضيفه مجددًا.</translation>
    </message>
    <message>
        <source>Only take the reason away</source>
        <translation>نزع السبب فقط</translation>
    </message>
    <message>
        <source>Stays inside; you decide later in Telegram.</source>
        <translation>يبقى في الداخل، وتقرر أنت لاحقًا في تيليجرام.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>كل الدردشات</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>نزع السبب</translation>
    </message>
    <message>
        <source>Choose at least one chat.</source>
        <translation>اختر دردشة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chat, then what happens there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
</context>
<context>
    <name>ui::RightWords</name>
    <message>
        <source>Invite people by link</source>
        <translation>دعوة الأشخاص برابط</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>إزالة الأشخاص</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>حذف الرسائل</translation>
    </message>
    <message>
        <source>Post messages</source>
        <translation>نشر الرسائل</translation>
    </message>
    <message>
        <source>Needed to send personal links.</source>
        <translation>لازمة لإرسال روابط شخصية.</translation>
    </message>
    <message>
        <source>Needed when somebody&apos;s time ends.</source>
        <translation>لازمة عندما تنتهي مدة شخص.</translation>
    </message>
    <message>
        <source>Used to tidy up the connect code.</source>
        <translation>تُستخدم لإزالة كود الربط بعد استعماله.</translation>
    </message>
    <message>
        <source>Used to write into the channel.</source>
        <translation>تُستخدم للكتابة في القناة.</translation>
    </message>
    <message>
        <source>No links can be made, so nobody new gets in.</source>
        <translation>لا يمكن إنشاء روابط، فلا يدخل أحد جديد.</translation>
    </message>
    <message>
        <source>People whose time ended stay inside.</source>
        <translation>من انتهت مدتهم يبقون في الداخل.</translation>
    </message>
    <message>
        <source>The connect code stays in the chat until you delete it.</source>
        <translation>يبقى كود الربط في الدردشة حتى تحذفه.</translation>
    </message>
    <message>
        <source>Nothing can be posted into the channel.</source>
        <translation>لا يمكن نشر شيء في القناة.</translation>
    </message>
    <message>
        <source>Add subscribers</source>
        <translation>إضافة مشتركين</translation>
    </message>
    <message>
        <source>Invite users via link</source>
        <translation>دعوة المستخدمين عبر الرابط</translation>
    </message>
    <message>
        <source>Remove subscribers</source>
        <translation>إزالة مشتركين</translation>
    </message>
    <message>
        <source>Ban users</source>
        <translation>حظر المستخدمين</translation>
    </message>
    <message>
        <source>Delete messages of others</source>
        <translation>حذف رسائل الآخرين</translation>
    </message>
    <message>
        <source>Open %1 in Telegram.</source>
        <translation>افتح %1 في تيليجرام.</translation>
    </message>
    <message>
        <source>Tap its name, Administrators, then %1.</source>
        <translation>اضغط اسمها، ثم «المشرفون»، ثم %1.</translation>
    </message>
    <message>
        <source>Switch on “%1” and save.</source>
        <extracomment>%1 is the name of a switch in Telegram.</extracomment>
        <translation>شغّل «%1» واحفظ.</translation>
    </message>
</context>
<context>
    <name>ui::SaveFile</name>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>ui::SavedFilters</name>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>There are 20: delete one to save another</source>
        <translation>هناك 20: احذف إحداها لحفظ غيرها</translation>
    </message>
    <message>
        <source>Save what is shown now…</source>
        <translation>حفظ المعروض الآن…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ التصفية</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>إعادة تسمية التصفية</translation>
    </message>
    <message>
        <source>The filter %1 is deleted.</source>
        <translation>تم حذف التصفية %1.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNames</name>
    <message>
        <source>Bot</source>
        <translation>البوت</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>The list of sections of the settings, for screen readers.</extracomment>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>ui::SetupWizard</name>
    <message>
        <source>Setting up, about 4 minutes</source>
        <translation>الإعداد، نحو 4 دقائق</translation>
    </message>
    <message>
        <source>Everything stays on this computer. There is no account and no server.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. لا حساب ولا خادم.</translation>
    </message>
</context>
<context>
    <name>ui::ShareBotDialog</name>
    <message>
        <source>Share %1</source>
        <translation>مشاركة %1</translation>
    </message>
    <message>
        <source>Whoever opens this link or scans the code gets into a chat with your bot. People also find it when they search for %1 in Telegram.</source>
        <translation>من يفتح هذا الرابط أو يمسح الرمز ينتقل إلى دردشة مع بوتك. ويمكن العثور عليه أيضًا بالبحث عن %1 في تيليجرام.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>تم نسخ الرابط.</translation>
    </message>
    <message>
        <source>Optional, e.g. poster-may</source>
        <translation>اختياري، مثل poster-may</translation>
    </message>
    <message>
        <source>Start parameter: tells where somebody came from</source>
        <translation>معامل البدء: يبيّن من أين جاء الشخص</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ رمز QR</translation>
    </message>
    <message>
        <source>The code is copied as a picture.</source>
        <translation>تم نسخ رمز QR كصورة.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Up to 64 letters A to Z, digits, _ and - go into a link.</source>
        <translation>يتّسع الرابط لما يصل إلى 64 من الحروف A إلى Z والأرقام و _ و -.</translation>
    </message>
    <message>
        <source>Correct the start parameter first.</source>
        <translation>صحّح معامل البدء أولًا.</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>حفظ رمز QR</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Find members, chats and pages, or do something</source>
        <translation>البحث عن الأعضاء والدردشات والصفحات أو تنفيذ شيء</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث العرض</translation>
    </message>
    <message>
        <source>From the list of pages into the page, and back</source>
        <translation>من قائمة الصفحات إلى الصفحة والعكس</translation>
    </message>
    <message>
        <source>Only the drawings of the pages, or their names too</source>
        <translation>أيقونات الصفحات فقط أو مع أسمائها</translation>
    </message>
    <message>
        <source>Close or clear one thing</source>
        <translation>إغلاق شيء واحد أو مسحه</translation>
    </message>
    <message>
        <source>Help about the place you are at</source>
        <translation>مساعدة حول المكان الذي أنت فيه</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>صف آخر</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>تحديد عدة صفوف</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>تفاصيل الصف</translation>
    </message>
    <message>
        <source>Remove who is selected, after a question</source>
        <translation>إزالة المحددين بعد السؤال</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>نسخ الصفوف المحددة كنص</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>ما يمكن فعله بالصف</translation>
    </message>
    <message>
        <source>In dialogs and forms</source>
        <translation>في مربعات الحوار والنماذج</translation>
    </message>
    <message>
        <source>To the next field, or the one before</source>
        <translation>إلى الحقل التالي أو السابق</translation>
    </message>
    <message>
        <source>Press the button, or set the tick</source>
        <translation>ضغط الزر أو وضع العلامة</translation>
    </message>
    <message>
        <source>Do what the dialog is for</source>
        <translation>تنفيذ الغرض من مربع الحوار</translation>
    </message>
    <message>
        <source>Close without changing anything</source>
        <translation>الإغلاق دون تغيير شيء</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Lock the window, if it has a password</source>
        <translation>قفل النافذة إن كانت لها كلمة مرور</translation>
    </message>
    <message>
        <source>Select all that the list shows</source>
        <translation>تحديد كل ما تعرضه القائمة</translation>
    </message>
</context>
<context>
    <name>ui::SkippedModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ui::Standing</name>
    <message>
        <source>Administrators are never touched.</source>
        <translation>المشرفون لا يُمَسّون أبدًا.</translation>
    </message>
    <message>
        <source>Telegram itself, or a chat that writes as itself.</source>
        <translation>تيليجرام نفسه، أو دردشة تكتب باسمها.</translation>
    </message>
    <message>
        <source>This is the bot.</source>
        <translation>هذا هو البوت.</translation>
    </message>
    <message>
        <source>Let in by hand until %1.</source>
        <translation>أُدخل يدويًا حتى %1.</translation>
    </message>
    <message>
        <source>Let in by hand, without an end.</source>
        <translation>أُدخل يدويًا، لأجل غير مسمى.</translation>
    </message>
    <message>
        <source>Here before us, so never touched.</source>
        <translation>كان هنا قبلنا، لذا لا يُمَسّ أبدًا.</translation>
    </message>
    <message>
        <source>Came in while Gatehouse was off; left alone until you decide.</source>
        <translation>دخل بينما كان Gatehouse متوقفًا؛ ويُترك وشأنه حتى تقرر.</translation>
    </message>
    <message>
        <source>The time ended %1.</source>
        <translation>انتهت المدة %1.</translation>
    </message>
    <message>
        <source>The time ended.</source>
        <translation>انتهت المدة.</translation>
    </message>
    <message>
        <source>Removed by hand; may return with a new link.</source>
        <translation>أُزيل يدويًا؛ ويمكنه العودة برابط جديد.</translation>
    </message>
    <message>
        <source>Banned by hand; cannot return.</source>
        <translation>حُظر يدويًا؛ ولا يمكنه العودة.</translation>
    </message>
    <message>
        <source>Came with somebody else&apos;s link.</source>
        <translation>دخل برابط شخص آخر.</translation>
    </message>
    <message>
        <source>No reason to be in is known.</source>
        <translation>لا يُعرف سبب لوجوده في الداخل.</translation>
    </message>
    <message>
        <source>Not seen there.</source>
        <translation>لم يظهر هناك.</translation>
    </message>
    <message>
        <source>Inside.</source>
        <translation>في الداخل.</translation>
    </message>
    <message>
        <source>Outside.</source>
        <translation>في الخارج.</translation>
    </message>
    <message>
        <source>Leaves %1.</source>
        <translation>يغادر %1.</translation>
    </message>
    <message>
        <source>The removal was dropped; nothing happens until you decide anew.</source>
        <translation>صُرف النظر عن الإزالة؛ ولا يحدث شيء حتى تقرر مجددًا.</translation>
    </message>
    <message>
        <source>The link was dropped; nothing happens until you ask for a new one.</source>
        <translation>صُرف النظر عن الرابط؛ ولا يحدث شيء حتى تطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>A link is being made.</source>
        <translation>يجري إنشاء رابط.</translation>
    </message>
    <message>
        <source>The link waits to be sent.</source>
        <translation>الرابط ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>The link was sent; it works until %1.</source>
        <translation>أُرسل الرابط؛ وهو يعمل حتى %1.</translation>
    </message>
    <message>
        <source>The link was sent.</source>
        <translation>أُرسل الرابط.</translation>
    </message>
    <message>
        <source>The bot cannot write: the person never pressed Start. Copy the link and send it yourself.</source>
        <translation>لا يستطيع البوت المراسلة: لم يضغط الشخص «ابدأ» قط. انسخ الرابط وأرسله بنفسك.</translation>
    </message>
    <message>
        <source>The person blocked the bot. Copy the link and send it yourself.</source>
        <translation>حظر الشخص البوت. انسخ الرابط وأرسله بنفسك.</translation>
    </message>
    <message>
        <source>Telegram did not take the message. Copy the link and send it yourself.</source>
        <translation>لم يقبل تيليجرام الرسالة. انسخ الرابط وأرسله بنفسك.</translation>
    </message>
    <message>
        <source>Nobody knows whether the message arrived. Copy the link and send it yourself.</source>
        <translation>لا يعرف أحد هل وصلت الرسالة. انسخ الرابط وأرسله بنفسك.</translation>
    </message>
    <message>
        <source>gets a link</source>
        <translation>يحصل على رابط</translation>
    </message>
    <message>
        <source>is inside already; only the time is set</source>
        <translation>في الداخل بالفعل؛ تُعيَّن المدة فقط</translation>
    </message>
    <message>
        <source>not connected any more</source>
        <translation>لم تعد مرتبطة</translation>
    </message>
    <message>
        <source>the bot lacks the right to invite, so no link can be made yet</source>
        <translation>تنقص البوت صلاحية الدعوة، لذا لا يمكن إنشاء رابط بعد</translation>
    </message>
    <message>
        <source>bots are not let in by link</source>
        <translation>لا تُدخَل البوتات برابط</translation>
    </message>
    <message>
        <source>gets a link, but the bot cannot write: copy it and send it yourself</source>
        <translation>يحصل على رابط، لكن البوت لا يستطيع المراسلة: انسخه وأرسله بنفسك</translation>
    </message>
    <message>
        <source>is inside already</source>
        <translation>في الداخل بالفعل</translation>
    </message>
    <message>
        <source>has a link already</source>
        <translation>لديه رابط بالفعل</translation>
    </message>
    <message>
        <source>the account is deleted</source>
        <translation>الحساب محذوف</translation>
    </message>
    <message>
        <source>is banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>the bot lacks the right to invite</source>
        <translation>تنقص البوت صلاحية الدعوة</translation>
    </message>
    <message>
        <source>was forgotten meanwhile</source>
        <translation>تم نسيانه في الأثناء</translation>
    </message>
    <message>
        <source>will be removed, may return with a new link</source>
        <translation>سيُزال، ويمكنه العودة برابط جديد</translation>
    </message>
    <message>
        <source>will be banned, cannot return</source>
        <translation>سيُحظر، ولا يمكنه العودة</translation>
    </message>
    <message>
        <source>stays inside, without a reason to</source>
        <translation>يبقى في الداخل، بلا سبب لذلك</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>ليس في الداخل</translation>
    </message>
    <message>
        <source>cannot be removed: administrators never are</source>
        <translation>لا يمكن إزالته: المشرفون لا يُزالون أبدًا</translation>
    </message>
    <message>
        <source>stays until the bot gets the right to remove people</source>
        <translation>يبقى حتى يحصل البوت على صلاحية إزالة الأشخاص</translation>
    </message>
</context>
<context>
    <name>ui::Table</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>ui::TableColumns</name>
    <message>
        <source>Move towards the beginning</source>
        <translation>نقل نحو البداية</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>نقل نحو النهاية</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>وسوم للإضافة</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>وسوم للإزالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Commas between several tags.</source>
        <translation>فواصل بين الوسوم المتعددة.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Counting what will happen…</source>
        <translation>جارٍ حساب ما سيحدث…</translation>
    </message>
    <message>
        <source>Name a tag.</source>
        <translation>اكتب وسمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get other tags</source>
        <translation>
            <numerusform>لا تتغير وسوم أحد</numerusform>
            <numerusform>تتغير وسوم شخص واحد</numerusform>
            <numerusform>تتغير وسوم شخصين</numerusform>
            <numerusform>تتغير وسوم %Ln أشخاص</numerusform>
            <numerusform>تتغير وسوم %Ln شخصًا</numerusform>
            <numerusform>تتغير وسوم %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>لا أحد يبقى كما هو</numerusform>
            <numerusform>شخص واحد يبقى كما هو</numerusform>
            <numerusform>شخصان يبقيان كما هما</numerusform>
            <numerusform>%Ln أشخاص يبقون كما هم</numerusform>
            <numerusform>%Ln شخصًا يبقون كما هم</numerusform>
            <numerusform>%Ln شخص يبقون كما هم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln people are changed.</source>
        <translation>
            <numerusform>لم تتغير وسوم أحد.</numerusform>
            <numerusform>تم تغيير وسوم شخص واحد.</numerusform>
            <numerusform>تم تغيير وسوم شخصين.</numerusform>
            <numerusform>تم تغيير وسوم %Ln أشخاص.</numerusform>
            <numerusform>تم تغيير وسوم %Ln شخصًا.</numerusform>
            <numerusform>تم تغيير وسوم %Ln شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Timeline</name>
    <message>
        <source>%1: waits to be sent.</source>
        <translation>%1: تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>%1: on its way.</source>
        <translation>%1: في الطريق.</translation>
    </message>
    <message>
        <source>%1: sent.</source>
        <translation>%1: أُرسلت.</translation>
    </message>
    <message>
        <source>%1: not sent. %2</source>
        <translation>%1: لم تُرسَل. %2</translation>
    </message>
    <message>
        <source>%1: not sent.</source>
        <translation>%1: لم تُرسَل.</translation>
    </message>
    <message>
        <source>%1: sent, but no answer came. It may have arrived.</source>
        <translation>%1: أُرسلت، ولكن لم يصل رد. ربما وصلت.</translation>
    </message>
    <message>
        <source>%1: not sent, because it came too late.</source>
        <translation>%1: لم تُرسَل، لأنها جاءت متأخرة.</translation>
    </message>
    <message>
        <source>You were asked whether they may stay in %1.</source>
        <translation>سُئلت هل يُسمح له بالبقاء في %1.</translation>
    </message>
    <message>
        <source>%1 It waits for your answer.</source>
        <translation>%1 السؤال ينتظر إجابتك.</translation>
    </message>
    <message>
        <source>%1 The answer was “%2” (%3).</source>
        <extracomment>%2 is what a button says, %3 who pressed it: &quot;you, in Telegram&quot;.</extracomment>
        <translation>%1 كانت الإجابة «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 It settled by itself.</source>
        <translation>%1 حُسم الأمر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Message with the links</source>
        <translation>رسالة بالروابط</translation>
    </message>
    <message>
        <source>Message with a question to the owner</source>
        <translation>رسالة بسؤال إلى المالك</translation>
    </message>
    <message>
        <source>Message with news for the owner</source>
        <translation>رسالة بخبر إلى المالك</translation>
    </message>
    <message>
        <source>Answer about who the owner is</source>
        <translation>رسالة بشأن هوية المالك</translation>
    </message>
    <message>
        <source>Message of the bot</source>
        <translation>رسالة من البوت</translation>
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
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
            <numerusform>قبل %Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
            <numerusform>قبل %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدًا %1</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>As QLocale::toString() takes it.</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>Minutes and seconds.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToastHost</name>
    <message>
        <source>It was too late to take it back: it has been done.</source>
        <translation>فات أوان التراجع: لقد تم التنفيذ.</translation>
    </message>
</context>
<context>
    <name>ui::TokenForm</name>
    <message>
        <source>Token</source>
        <translation>رمز البوت</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار رمز البوت</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Telegram knows it</source>
        <translation>يعرفه تيليجرام</translation>
    </message>
    <message>
        <source>This bot cannot be added to groups</source>
        <translation>لا يمكن إضافة هذا البوت إلى مجموعات</translation>
    </message>
    <message>
        <source>In BotFather send /setjoingroups and switch it on, or use it for channels only.</source>
        <translation>أرسل /setjoingroups في BotFather وشغّل الخيار، أو استخدم البوت للقنوات فقط.</translation>
    </message>
    <message>
        <source>Another service fetches this bot&apos;s messages</source>
        <translation>خدمة أخرى تجلب رسائل هذا البوت</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي الاستلام</translation>
    </message>
    <message>
        <source>In a file, encrypted with a passphrase that is asked at each start</source>
        <translation>في ملف مشفّر بعبارة مرور تُطلب عند كل تشغيل</translation>
    </message>
    <message>
        <source>Nowhere: I paste it again at the next start</source>
        <translation>لا يُحفظ: سألصقه مجددًا عند التشغيل القادم</translation>
    </message>
    <message>
        <source>Passphrase, at least %1 characters</source>
        <translation>عبارة المرور، %1 أحرف على الأقل</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>جارٍ سؤال تيليجرام…</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>الصق رمز البوت أولًا.</translation>
    </message>
    <message>
        <source>Telegram has not confirmed this token yet.</source>
        <translation>لم يؤكد تيليجرام رمز البوت هذا بعد.</translation>
    </message>
    <message>
        <source>This is another bot.</source>
        <translation>هذا بوت آخر.</translation>
    </message>
    <message>
        <source>Take over first, so that messages arrive.</source>
        <translation>استخدم «تولّي الاستلام» أولًا، كي تصل الرسائل.</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>جارٍ البحث عن حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least %1 characters.</source>
        <translation>اختر عبارة مرور من %1 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>There is no token in this. It looks like 7120448315:AAHd… and comes from BotFather.</source>
        <translation>لا يوجد رمز بوت في هذا. شكله 7120448315:AAHd… ويأتي من BotFather.</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · المعرّف %2</translation>
    </message>
    <message numerus="yes">
        <source>A webhook to %1 is set and %Ln messages wait. Only one of you can get them.</source>
        <translation>
            <numerusform>تم تعيين webhook إلى %1، ولا رسائل تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، ورسالة واحدة تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، ورسالتان تنتظران. لا يمكن إلا لأحدكما تلقيهما.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، و%Ln رسائل تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، و%Ln رسالة تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
            <numerusform>تم تعيين webhook إلى %1، و%Ln رسالة تنتظر. لا يمكن إلا لأحدكما تلقيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token goes into your system&apos;s keychain, never into a file.</source>
        <translation>يُحفظ رمز البوت في حلقة مفاتيح نظامك، لا في ملف أبدًا.</translation>
    </message>
    <message>
        <source>The token goes into your system&apos;s keychain (%1), never into a file.</source>
        <translation>يُحفظ رمز البوت في حلقة مفاتيح نظامك (%1)، لا في ملف أبدًا.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and come back, or choose where else the token is kept:</source>
        <translation>حلقة المفاتيح مقفلة. افتح قفلها ثم عُد، أو اختر مكانًا آخر لحفظ رمز البوت:</translation>
    </message>
    <message>
        <source>This system has no keychain. Choose where the token is kept:</source>
        <translation>ليس في هذا النظام حلقة مفاتيح. اختر مكان حفظ رمز البوت:</translation>
    </message>
    <message>
        <source>Gatehouse is portable here and leaves this computer&apos;s keychain alone. Choose where the token is kept:</source>
        <translation>Gatehouse محمول هنا ولا يمس حلقة المفاتيح في هذا الحاسوب. اختر مكان حفظ رمز البوت:</translation>
    </message>
    <message>
        <source>The data here belongs to %1, with its chats and members. Another bot needs a profile of its own: choose “New profile…” in the menu behind the bot&apos;s name.</source>
        <translation>البيانات هنا تخص %1، مع دردشاته وأعضائه. يحتاج بوت آخر إلى ملف تعريف خاص به: اختر «ملف تعريف جديد…» من القائمة خلف اسم البوت.</translation>
    </message>
</context>
<context>
    <name>ui::TokenOrigin</name>
    <message>
        <source>Gatehouse keeps no copy. To replace it for good, change it there.</source>
        <translation>لا يحتفظ Gatehouse بنسخة. لاستبداله نهائيًا، غيّره هناك.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this desktop.</source>
        <translation>رمز البوت محفوظ في حلقة مفاتيح سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>It is read from there at each start, and is as safe as your other passwords. Whoever can unlock the keychain can read it.</source>
        <translation>يُقرأ من هناك عند كل تشغيل، وهو آمن كباقي كلمات مرورك. من يستطيع فتح قفل حلقة المفاتيح يستطيع قراءته.</translation>
    </message>
    <message>
        <source>The token is kept in an encrypted file in the data folder.</source>
        <translation>رمز البوت محفوظ في ملف مشفّر في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Your passphrase is asked for at each start. Nobody can read the token without it; if you forget it, paste the token again.</source>
        <translation>تُطلب عبارة المرور عند كل تشغيل. لا يستطيع أحد قراءة رمز البوت من دونها؛ وإذا نسيتها فالصق رمز البوت مجددًا.</translation>
    </message>
    <message>
        <source>The token is kept nowhere, only in memory.</source>
        <translation>رمز البوت غير محفوظ في أي مكان، بل في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>It is gone when Gatehouse ends, and is asked for at the next start.</source>
        <translation>يزول عند انتهاء Gatehouse، ويُطلب عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>The token was handed over at the start, with --token-fd.</source>
        <translation>سُلّم رمز البوت عند التشغيل بالخيار --token-fd.</translation>
    </message>
    <message>
        <source>The token came from the service manager, as the credential “bot-token”.</source>
        <translation>جاء رمز البوت من مدير الخدمات، وهو بيان الاعتماد «bot-token».</translation>
    </message>
    <message>
        <source>The token came from the variable GATEHOUSE_BOT_TOKEN.</source>
        <translation>جاء رمز البوت من المتغير GATEHOUSE_BOT_TOKEN.</translation>
    </message>
    <message>
        <source>It was taken out of the environment at once, but whoever sets it can read it.</source>
        <translation>أُزيل من البيئة فورًا، لكن من يعيّنه يستطيع قراءته.</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>Mateus Silva is removed from 2 chats.</source>
        <translation>أُزيل Mateus Silva من دردشتين.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached. Nothing was changed.</source>
        <translation>تعذّر الوصول إلى تيليجرام. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Gatehouse, PRACTICE</source>
        <translation>Gatehouse، تدريب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things wait for you</source>
        <translation>
            <numerusform>لا شيء بانتظارك</numerusform>
            <numerusform>أمر واحد بانتظارك</numerusform>
            <numerusform>أمران بانتظارك</numerusform>
            <numerusform>%Ln أمور بانتظارك</numerusform>
            <numerusform>%Ln أمرًا بانتظارك</numerusform>
            <numerusform>%Ln أمر بانتظارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>فتح Gatehouse</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Pause automation</source>
        <translation>إيقاف الأتمتة مؤقتًا</translation>
    </message>
    <message>
        <source>Until I switch it on</source>
        <translation>حتى أستأنف العمل</translation>
    </message>
    <message>
        <source>Go on with automation</source>
        <translation>استئناف الأتمتة</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Until I switch it off</source>
        <translation>حتى أوقف ذلك</translation>
    </message>
    <message>
        <source>Show notifications again</source>
        <translation>عرض الإشعارات من جديد</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow 09:00</source>
        <translation>حتى الغد 09:00</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What happened, and when.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>PRACTICE: %1</source>
        <translation>تدريب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people inside</source>
        <extracomment>How the connection is, and how many people are in the chats, e.g. &quot;Listening, 1,137 people inside&quot;.</extracomment>
        <translation>
            <numerusform>%1، لا أحد في الداخل</numerusform>
            <numerusform>%1، شخص واحد في الداخل</numerusform>
            <numerusform>%1، شخصان في الداخل</numerusform>
            <numerusform>%1، %Ln أشخاص في الداخل</numerusform>
            <numerusform>%1، %Ln شخصًا في الداخل</numerusform>
            <numerusform>%1، %Ln شخص في الداخل</numerusform>
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
        <translation>فتح قفل رمز البوت</translation>
    </message>
    <message>
        <source>The token is in a file in the data folder, encrypted with a passphrase that only you know. Nobody is let in or removed until it is unlocked.</source>
        <translation>رمز البوت في ملف في مجلد البيانات، مشفّر بعبارة مرور لا يعرفها سواك. لا يُدخَل أحد ولا يُزال حتى يُفتح قفله.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>إدخال رمز بوت آخر</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>أدخل عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>ui::UntilDialog</name>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Let stay</source>
        <translation>السماح بالبقاء</translation>
    </message>
    <message>
        <source>At the end of that day the person is removed as usual.</source>
        <translation>في نهاية ذلك اليوم يُزال الشخص كالمعتاد.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>من أين تبدأ</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>مرحبًا بك في Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse keeps the gate of your paid groups and channels: who may be inside, who comes in, who has to leave. Your own bot does it, from this computer.</source>
        <translation>يحرس Gatehouse بوابة مجموعاتك وقنواتك المدفوعة: من يحق له الوجود في الداخل، ومن يدخل، ومن عليه المغادرة. ويقوم بذلك بوتك أنت، من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>With your own bot</source>
        <translation>ببوتك الخاص</translation>
    </message>
    <message>
        <source>You need a bot of your own and a group or channel. It takes about four minutes.</source>
        <translation>تحتاج إلى بوت خاص بك ومجموعة أو قناة. يستغرق الأمر نحو أربع دقائق.</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>كل شيء يبقى هنا</translation>
    </message>
    <message>
        <source>There is no account and no server. Gatehouse talks only to Telegram.</source>
        <translation>لا حساب ولا خادم. لا يتحدث Gatehouse إلا مع تيليجرام.</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>تريد الاطلاع فقط؟</translation>
    </message>
    <message>
        <source>The practice Telegram has a group, a channel and forty sample people. Nothing in it is real, so try everything.</source>
        <translation>في تيليجرام التدريبي مجموعة وقناة وأربعون شخصًا للتجربة. لا شيء فيه حقيقي، فجرّب كل شيء.</translation>
    </message>
    <message>
        <source>Try it with the practice Telegram</source>
        <translation>التجربة في تيليجرام التدريبي</translation>
    </message>
    <message>
        <source>Use my own bot</source>
        <translation>استخدام بوتي الخاص</translation>
    </message>
</context>
<context>
    <name>ui::WindowLock</name>
    <message>
        <source>Set a password first; then Ctrl+L locks the window.</source>
        <translation>عيّن كلمة مرور أولًا، ثم يقفل Ctrl+L النافذة.</translation>
    </message>
</context>
<context>
    <name>ui::Wizard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
</TS>
