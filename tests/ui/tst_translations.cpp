// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_case.h"
#include "ui/text/language.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList forms; //!< one, or as many as the language has for numbers
    bool isNumerus = false;
    bool isUnfinished = false;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QFile::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"message")
            messages.push_back(std::exchange(message, {}));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            message.isNumerus = xml.attributes().value(u"numerus"_s) == u"yes";
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isUnfinished = xml.attributes().hasAttribute(u"type"_s);
            if (!message.isNumerus)
                message.forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            message.forms << xml.readElementText();
        }
    }
    return messages;
}

//! "%1", "%L2" and their like, sorted; the count itself aside, which "one person" need not say.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

//! What a text ends with, where that has a meaning: a dialog follows, a list follows.
QString ending(const QString &text)
{
    for (const QString &mark : {u"…"_s, u":"_s, u" "_s}) {
        if (text.endsWith(mark))
            return mark;
    }
    return {};
}

QString problemIn(const QString &source, const QString &form)
{
    if (form.trimmed().isEmpty())
        return u"says nothing"_s;
    if (places(source) != places(form))
        return u"has other places to fill"_s;
    if (form.contains(u"%n"_s) != source.contains(u"%n"_s) && !source.contains(u"%n"_s) && !source.contains(u"%Ln"_s))
        return u"counts what is not counted"_s;
    if (ending(source) != ending(form))
        return u"ends otherwise"_s;
    if (source.startsWith(u' ') != form.startsWith(u' '))
        return u"begins otherwise"_s;
    if (source.count(u'\n') != form.count(u'\n'))
        return u"has other lines"_s;
    if (form.contains(QChar(0xfffd)) || form.count(u"  "_s) > source.count(u"  "_s))
        return u"is damaged"_s;
    return {};
}

} // namespace

//! Whether the words of each language fit their sources. Whether they fit into the window is for tst_tour.
class tst_Translations final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyTextFitsItsSource_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("Arabic") << u"ar"_s << 6;
        QTest::newRow("German") << u"de"_s << 2;
        QTest::newRow("Spanish") << u"es"_s << 2;
        QTest::newRow("Russian") << u"ru"_s << 3;
    }
    void everyTextFitsItsSource()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const auto messages =
            messagesOf(QStringLiteral(GATEHOUSE_SOURCE_DIR) + u"/translations/gatehouse_%1.ts"_s.arg(language));
        QVERIFY(messages.size() > 500);

        QStringList problems;
        for (const Message &message : messages) {
            if (message.isUnfinished)
                problems << u"\"%1\" is not translated"_s.arg(message.source);
            if (message.isNumerus && message.forms.size() != forms)
                problems << u"\"%1\" has %2 forms"_s.arg(message.source).arg(message.forms.size());
            for (const QString &form : message.forms) {
                if (const QString problem = problemIn(message.source, form); !problem.isEmpty())
                    problems << u"\"%1\" %2: \"%3\""_s.arg(message.source, problem, form);
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void theLanguagesNameThemselves()
    {
        QStringList names;
        for (const ui::Language &language : ui::languages())
            names << language.code + u' ' + language.name;
        names.sort();
        QCOMPARE(names,
                 (QStringList{u"ar العربية"_s, u"de Deutsch"_s, u"en English"_s, u"es Español"_s, u"ru Русский"_s}));
    }

    void theWordsChangeAtOnce()
    {
        const QString german = [] {
            ui::installLanguage(*qApp, ui::localeOf(u"de"_s));
            return QCoreApplication::translate("ui::PageNames", "Members");
        }();
        ui::installLanguage(*qApp, ui::localeOf(u"en"_s));

        QCOMPARE(german, u"Mitglieder"_s);
        QCOMPARE(QCoreApplication::translate("ui::PageNames", "Members"), u"Members"_s);
    }

    void theSystemsOwnWaysStayInItsLanguage()
    {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(ui::localeOf(u"de"_s, austria), austria);
        QCOMPARE(ui::localeOf({}, austria), austria);
        QCOMPARE(ui::localeOf(u"ru"_s, austria).language(), QLocale::Russian);
        QCOMPARE(ui::localeOf(u"tlh"_s, austria).language(), QLocale::English);
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
