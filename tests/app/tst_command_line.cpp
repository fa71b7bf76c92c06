// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/exit_code.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::CommandLine;
using app::parseCommandLine;
using app::Program;
using app::ProxyOption;

namespace {

constexpr const char *token = "7120448315:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";

} // namespace

class tst_CommandLine final : public TestCase {
    Q_OBJECT

    [[nodiscard]] static CommandLine parsed(const QString &arguments, Program program = Program::Window)
    {
        const auto line = parseCommandLine(arguments.split(u' ', Qt::SkipEmptyParts), program);
        if (!line)
            qWarning("%s", qPrintable(line.error())); // fails the test
        return line.value_or(CommandLine());
    }

private Q_SLOTS:
    void withoutArgumentsItRuns()
    {
        for (const Program program : {Program::Window, Program::Headless}) {
            const CommandLine line = parsed(u""_s, program);
            QCOMPARE(line.action, CommandLine::Action::Run);
            QVERIFY(line.profile.isEmpty() && !line.isPractice && !line.apiUrl && !line.proxy);
        }
    }

    void valuesComeAfterABlankOrAnEqualsSign()
    {
        QCOMPARE(parsed(u"--profile /a/b --practice --minimized"_s).profile, u"/a/b"_s);
        QVERIFY(parsed(u"--practice --minimized"_s).isPractice);
        QVERIFY(parsed(u"--practice --minimized"_s).isMinimized);
        QCOMPARE(parsed(u"--profile=/a=b"_s).profile, u"/a=b"_s);
        QCOMPARE(parsed(u"--until-idle 90"_s, Program::Headless).untilIdle, 90s);
        QCOMPARE(parsed(u"--token-fd 3 --passphrase-fd=4"_s).tokenDescriptor, 3);
        QCOMPARE(parsed(u"--token-fd 3 --passphrase-fd=4"_s).passphraseDescriptor, 4);
    }

    void commandsAreUnderstood()
    {
        using Action = CommandLine::Action;
        QCOMPARE(parsed(u"--quit"_s).action, Action::Quit);
        QCOMPARE(parsed(u"--version"_s).action, Action::ShowVersion);
        QCOMPARE(parsed(u"--help"_s).action, Action::ShowHelp);
        QVERIFY(parsed(u"--health --json"_s).isJson);
        QCOMPARE(parsed(u"--tour /pictures --practice"_s).tourFolder, u"/pictures"_s);

        const CommandLine exported = parsed(u"--export members a.JSON"_s);
        QCOMPARE(exported.action, Action::Export);
        QCOMPARE(exported.exportPath, u"a.JSON"_s);
        QCOMPARE(exported.exportFormat, CommandLine::ExportFormat::Json);
        QCOMPARE(parsed(u"--export members b.csv"_s).exportFormat, CommandLine::ExportFormat::Csv);

        const CommandLine decided = parsed(u"--decide 12 yes"_s);
        QCOMPARE(decided.action, Action::Decide);
        QCOMPARE(decided.decision, core::DecisionId(12));
        QVERIFY(decided.decisionAnswer);
        QVERIFY(!parsed(u"--decide 12 no"_s).decisionAnswer);
        const CommandLine members = parsed(u"--members --page 2 --limit 101 --filter not-inside --search zoe --json"_s);
        QCOMPARE(members.action, Action::Members);
        QCOMPARE(members.membersPage, 2);
        QCOMPARE(members.membersLimit, 101);
        QCOMPARE(members.membersStatus, core::queries::MemberStatusFilter::NotInside);
        QCOMPARE(members.membersSearch, u"zoe"_s);
        QVERIFY(members.isJson);
        QCOMPARE(parsed(u"--pause"_s).action, Action::Pause);
        QCOMPARE(parsed(u"--resume"_s).action, Action::Resume);
    }

    void addressesAreChecked()
    {
        QCOMPARE(parsed(u"--api-url https://example.org/bots/"_s).apiUrl, QUrl(u"https://example.org/bots"_s));
        QCOMPARE(parsed(u"--api-url http://127.0.0.1:8081"_s).apiUrl, QUrl(u"http://127.0.0.1:8081"_s));
        QCOMPARE(parsed(u"--api-url http://[::1]:8081/"_s).apiUrl, QUrl(u"http://[::1]:8081"_s));
        QCOMPARE(parsed(u"--api-url http://localhost:8081"_s).apiUrl->port(), 8081);
        QCOMPARE(parsed(u"--api-url http://10.0.0.7:8081 --allow-plain-http"_s).apiUrl->host(), u"10.0.0.7"_s);
    }

    void proxiesAreUnderstood()
    {
        using Kind = ProxyOption::Kind;
        QCOMPARE(parsed(u"--proxy none"_s).proxy, ProxyOption{Kind::None});
        QCOMPARE(parsed(u"--proxy system"_s).proxy, ProxyOption{Kind::System});
        QCOMPARE(parsed(u"--proxy socks5://127.0.0.1:9050"_s).proxy, (ProxyOption{Kind::Socks5, u"127.0.0.1"_s, 9050}));
        QCOMPARE(parsed(u"--proxy http://me@proxy.example:3128/"_s).proxy,
                 (ProxyOption{Kind::Http, u"proxy.example"_s, 3128, u"me"_s}));
    }

    void linksAreForTheWindowOnly()
    {
        QCOMPARE(parsed(u"--practice gatehouse:settings/privacy"_s).link, u"gatehouse:settings/privacy"_s);
        QVERIFY(!parseCommandLine({u"gatehouse:members"_s}, Program::Headless));
        QVERIFY(!parseCommandLine({u"https://example.org"_s}, Program::Window));
        QCOMPARE(parsed(u"gatehouse:"_s + QString(9000, u'x')).link.size(), 200);
    }

    void qtKeepsItsOwnOptionsInTheWindow()
    {
        QVERIFY(parsed(u"-style Fusion -platform=offscreen --practice -reverse"_s).isPractice);
        QVERIFY(parsed(u"-style Fusion"_s).choosesStyle && parsed(u"-style=Fusion"_s).choosesStyle);
        QVERIFY(!parsed(u"-platform=offscreen"_s).choosesStyle);
        QVERIFY(!parseCommandLine({u"-style"_s, u"Fusion"_s}, Program::Headless));
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown") << u"--frobnicate"_s << u"--frobnicate"_s;
        QTest::newRow("one dash") << u"-practice"_s << u"dashes"_s;
        QTest::newRow("loose word") << u"practice"_s << u"dashes"_s;
        QTest::newRow("no value") << u"--profile"_s << u"DIR"_s;
        QTest::newRow("empty value") << u"--profile="_s << u"folder"_s;
        QTest::newRow("value for a flag") << u"--practice=yes"_s << u"equals"_s;
        QTest::newRow("two commands") << u"--health --quit"_s << u"one of"_s;
        QTest::newRow("json alone") << u"--json"_s << u"--health"_s;
        QTest::newRow("page alone") << u"--page 2"_s << u"--members"_s;
        QTest::newRow("page of no number") << u"--members --page two"_s << u"number"_s;
        QTest::newRow("unknown filter") << u"--members --filter vip"_s << u"administrators"_s;
        QTest::newRow("tour of a real bot") << u"--tour /x"_s << u"--practice"_s;
        QTest::newRow("practice with a server") << u"--practice --api-url https://x.org"_s << u"nobody"_s;
        QTest::newRow("same descriptor") << u"--token-fd 3 --passphrase-fd 3"_s << u"same"_s;
        QTest::newRow("no descriptor") << u"--token-fd FILE"_s << u"number"_s;
        QTest::newRow("negative descriptor") << u"--token-fd -1"_s << u"number"_s;
        QTest::newRow("plain http") << u"--api-url http://10.0.0.7"_s << u"--allow-plain-http"_s;
        QTest::newRow("plain http by a name that looks local")
            << u"--api-url http://localhost.evil.org"_s << u"https"_s;
        QTest::newRow("other scheme") << u"--api-url ftp://x.org"_s << u"--api-url"_s;
        QTest::newRow("no host") << u"--api-url https:///x"_s << u"--api-url"_s;
        QTest::newRow("user in the address") << u"--api-url https://me@x.org"_s << u"--api-url"_s;
        QTest::newRow("password of the proxy") << u"--proxy socks5://me:secret@x:1"_s << u"password"_s;
        QTest::newRow("proxy without port") << u"--proxy socks5://x"_s << u"PORT"_s;
        QTest::newRow("export of what") << u"--export chats a.csv"_s << u"members"_s;
        QTest::newRow("export into what") << u"--export members a.xls"_s << u".csv"_s;
        QTest::newRow("decide what") << u"--decide all yes"_s << u"number"_s;
        QTest::newRow("decide how") << u"--decide 1 maybe"_s << u"yes or no"_s;
    }
    void mistakesAreSaid()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, word);

        const auto line = parseCommandLine(arguments.split(u' '), Program::Window);

        QVERIFY(!line);
        QVERIFY2(line.error().contains(word), qPrintable(line.error()));
        QVERIFY(line.error().endsWith(u'.'));
    }

    void idleTimesAreSensible()
    {
        for (const char *seconds : {"0", "-5", "soon", "86401"})
            QVERIFY(!parseCommandLine({u"--until-idle"_s, QString::fromLatin1(seconds)}, Program::Headless));
    }

    void optionsOfTheOtherProgramAreNamed()
    {
        const auto window = parseCommandLine({u"--until-idle"_s, u"5"_s}, Program::Window);
        QCOMPARE(window.error(), u"gatehouse has no option --until-idle."_s);
        const auto headless = parseCommandLine({u"--minimized"_s}, Program::Headless);
        QCOMPARE(headless.error(), u"gatehouse-headless has no option --minimized."_s);
    }

    void aTokenIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString text = QString::fromLatin1(token);
        QTest::newRow("alone") << QStringList{text};
        QTest::newRow("as a value") << QStringList{u"--token-fd"_s, text};
        QTest::newRow("of an unknown option") << QStringList{u"--token="_s + text};
        QTest::newRow("in the address") << QStringList{u"--api-url"_s, u"https://api.telegram.org/bot"_s + text};
        QTest::newRow("as a profile") << QStringList{u"--profile"_s, text};
    }
    void aTokenIsRefusedAndNotRepeated()
    {
        QFETCH(QStringList, arguments);

        const auto line = parseCommandLine(arguments, Program::Headless);

        QVERIFY(!line);
        QVERIFY(line.error().contains(u"/revoke"_s));
        QVERIFY(!line.error().contains(u"AAHdq"_s));
    }

    void theManualNamesEveryOptionAndExitCode()
    {
        for (const Program program : {Program::Window, Program::Headless}) {
            QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/packaging/man/") + app::nameOf(program) + u".1"_s);
            QVERIFY(file.open(QFile::ReadOnly));
            const QString manual = QString::fromUtf8(file.readAll()).remove(u'\\');
            for (const QString &name : app::optionNames(program))
                QVERIFY2(manual.contains(QRegularExpression(u"^\\.BI? \"?%1( |$)"_s.arg(name),
                                                            QRegularExpression::MultilineOption)),
                         qPrintable(name));
            for (const auto &[code, meaning] : app::exitCodeMeanings)
                QVERIFY(manual.contains(u"\n.B %1\n"_s.arg(int(code))));
        }
    }

    void helpNamesEveryOptionAndExitCode()
    {
        for (const Program program : {Program::Window, Program::Headless}) {
            const QString help = app::helpText(program);
            for (const QString &name : app::optionNames(program))
                QVERIFY2(help.contains(u"  "_s + name), qPrintable(name));
            for (const auto &[code, meaning] : app::exitCodeMeanings)
                QVERIFY(help.contains(meaning));
            for (const QString &line : help.split(u'\n'))
                QVERIFY2(line.size() <= 120, qPrintable(line));
        }
        QVERIFY(app::helpText(Program::Headless).contains(u"GATEHOUSE_BOT_TOKEN"_s));
        QVERIFY(!app::helpText(Program::Headless).contains(u"--minimized"_s));
        QVERIFY(app::versionText(Program::Window).contains(QStringLiteral(GATEHOUSE_VERSION)));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_command_line.moc"
