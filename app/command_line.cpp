// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/exit_code.h"
#include "app/members_report.h"
#include "core/base/token_text.h"

#include <QHostAddress>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Action = CommandLine::Action;
using Outcome = tl::expected<void, QString>;
using Values = std::span<const QString>;

enum class For { Both, Window, Headless };

constexpr qsizetype longestLink = 200; // longer ones lead nowhere

struct Option {
    QLatin1StringView name;
    QLatin1StringView values; //!< one word for each value
    For programs;
    Outcome (*apply)(CommandLine &line, Values values);
    QLatin1StringView help;

    [[nodiscard]] qsizetype valueCount() const { return values.isEmpty() ? 0 : values.count(' '_L1) + 1; }
    [[nodiscard]] bool isFor(Program program) const
    {
        return programs == For::Both || (programs == For::Window) == (program == Program::Window);
    }
};

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

bool isLoopback(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

template <Action action>
Outcome setAction(CommandLine &line, Values)
{
    if (line.action != Action::Run && line.action != action)
        return wrong(u"Only one of --health, --members, --export, --decide, --pause, --resume, --tour, --quit, "
                     u"--version and --help"
                     " can be done at a time."_s);
    line.action = action;
    return {};
}

template <bool CommandLine::*flag>
Outcome setFlag(CommandLine &line, Values)
{
    line.*flag = true;
    return {};
}

template <std::optional<int> CommandLine::*descriptor>
Outcome setDescriptor(CommandLine &line, Values values)
{
    bool isNumber = false;
    const int number = values[0].toInt(&isNumber);
    if (!isNumber || number < 0)
        return wrong(u"A descriptor is a number, for example --token-fd 3 3<FILE."_s);
    line.*descriptor = number;
    return {};
}

Outcome setProfile(CommandLine &line, Values values)
{
    if (values[0].isEmpty())
        return wrong(u"--profile needs the name of a folder."_s);
    line.profile = values[0];
    return {};
}

Outcome setApiUrl(CommandLine &line, Values values)
{
    line.apiUrl = apiUrlOf(values[0]);
    if (!line.apiUrl)
        return wrong(u"--api-url needs an address such as https://api.telegram.org."_s);
    return {};
}

Outcome setProxy(CommandLine &line, Values values)
{
    using Kind = ProxyOption::Kind;
    if (values[0] == u"none"_s || values[0] == u"system"_s) {
        line.proxy = ProxyOption{values[0] == u"none"_s ? Kind::None : Kind::System};
        return {};
    }
    const QUrl url(values[0], QUrl::StrictMode);
    if (!url.password().isEmpty())
        return wrong(u"A proxy's password does not belong on the command line, where others can read it: leave it out"
                     " and enter it in the settings."_s);
    const bool isSocks = url.scheme() == u"socks5"_s;
    if (!url.isValid() || (!isSocks && url.scheme() != u"http"_s) || url.host().isEmpty() || url.port() < 1
        || !(url.path().isEmpty() || url.path() == u"/"_s))
        return wrong(u"--proxy takes none, system, socks5://HOST:PORT or http://HOST:PORT."_s);
    line.proxy = ProxyOption{isSocks ? Kind::Socks5 : Kind::Http, url.host(), quint16(url.port()), url.userName()};
    return {};
}

Outcome setUntilIdle(CommandLine &line, Values values)
{
    bool isNumber = false;
    const int seconds = values[0].toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 24 * 60 * 60)
        return wrong(u"--until-idle takes a number of seconds, at least 1 and at most a day."_s);
    line.untilIdle = std::chrono::seconds(seconds);
    return {};
}

template <std::optional<qint64> CommandLine::*number>
Outcome setNumber(CommandLine &line, Values values)
{
    bool isNumber = false;
    const qint64 given = values[0].toLongLong(&isNumber);
    if (!isNumber)
        return wrong(u"--page and --limit take a number, for example --members --page 2."_s);
    line.*number = given;
    return {};
}

Outcome setMembersStatus(CommandLine &line, Values values)
{
    line.membersStatus = memberStatusOf(values[0]);
    if (!line.membersStatus)
        return wrong(u"--filter takes one of: %1."_s.arg(memberStatusWords().join(u", "_s)));
    return {};
}

Outcome setMembersSearch(CommandLine &line, Values values)
{
    line.membersSearch = values[0];
    return {};
}

Outcome setExport(CommandLine &line, Values values)
{
    if (values[0] != u"members"_s)
        return wrong(u"What can be exported is: members."_s);
    const bool isJson = values[1].endsWith(u".json"_s, Qt::CaseInsensitive);
    if (!isJson && !values[1].endsWith(u".csv"_s, Qt::CaseInsensitive))
        return wrong(u"The file to export into must end in .csv or .json."_s);
    line.exportPath = values[1];
    line.exportFormat = isJson ? CommandLine::ExportFormat::Json : CommandLine::ExportFormat::Csv;
    return setAction<Action::Export>(line, values);
}

Outcome setDecide(CommandLine &line, Values values)
{
    bool isNumber = false;
    line.decision = core::DecisionId(values[0].toLongLong(&isNumber));
    if (!isNumber || line.decision.value() < 1)
        return wrong(u"--decide needs the number of a question, as --health shows it."_s);
    if (values[1] != u"yes"_s && values[1] != u"no"_s)
        return wrong(u"--decide needs the answer yes or no after the number."_s);
    line.decisionAnswer = values[1] == u"yes"_s;
    return setAction<Action::Decide>(line, values);
}

Outcome setTour(CommandLine &line, Values values)
{
    if (values[0].isEmpty())
        return wrong(u"--tour needs the name of a folder."_s);
    line.tourFolder = values[0];
    return setAction<Action::Tour>(line, values);
}

constexpr std::array options{
    Option{"--profile"_L1, "DIR"_L1, For::Both, setProfile,
           "keep everything in this folder instead of the standard one"_L1},
    Option{"--practice"_L1,
           {},
           For::Both,
           setFlag<&CommandLine::isPractice>,
           "use the practice Telegram inside the program; no bot and no network needed"_L1},
    Option{"--minimized"_L1,
           {},
           For::Window,
           setFlag<&CommandLine::isMinimized>,
           "start in the tray, without a window"_L1},
    Option{"--until-idle"_L1, "SECONDS"_L1, For::Headless, setUntilIdle,
           "end once no update arrived and nothing was due for so long"_L1},
    Option{"--api-url"_L1, "URL"_L1, For::Both, setApiUrl, "talk to this Bot API server"_L1},
    Option{"--allow-plain-http"_L1,
           {},
           For::Both,
           setFlag<&CommandLine::isPlainHttpAllowed>,
           "let --api-url be http:// on another computer; anyone between can read the token"_L1},
    Option{"--proxy"_L1, "URL"_L1, For::Both, setProxy,
           "none, system, socks5://[USER@]HOST:PORT or http://[USER@]HOST:PORT"_L1},
    Option{"--token-fd"_L1, "N"_L1, For::Both, setDescriptor<&CommandLine::tokenDescriptor>,
           "read the bot token from descriptor N, e.g. --token-fd 3 3<FILE"_L1},
    Option{"--passphrase-fd"_L1, "N"_L1, For::Both, setDescriptor<&CommandLine::passphraseDescriptor>,
           "read the passphrase of the profile's secrets from descriptor N"_L1},
    Option{"--health"_L1, {}, For::Both, setAction<Action::Health>, "say how the bot, its chats and the queue are"_L1},
    Option{"--json"_L1, {}, For::Both, setFlag<&CommandLine::isJson>, "with --health or --members: as JSON"_L1},
    Option{"--members"_L1, {}, For::Both, setAction<Action::Members>, "list the members, those seen last first"_L1},
    Option{"--page"_L1, "N"_L1, For::Both, setNumber<&CommandLine::membersPage>, "with --members: which page; 1"_L1},
    Option{"--limit"_L1, "N"_L1, For::Both, setNumber<&CommandLine::membersLimit>,
           "with --members: lines of a page, 1 to 100; 20"_L1},
    Option{"--filter"_L1, "STATE"_L1, For::Both, setMembersStatus,
           "with --members: all, inside, not-inside, invited, asks, blocked, banned or administrators"_L1},
    Option{"--search"_L1, "TEXT"_L1, For::Both, setMembersSearch,
           "with --members: only whose name, @username, id or note has these words"_L1},
    Option{"--export"_L1, "members FILE"_L1, For::Both, setExport, "write all members into FILE.csv or FILE.json"_L1},
    Option{"--decide"_L1, "ID yes|no"_L1, For::Both, setDecide, "answer a question that Gatehouse asked"_L1},
    Option{"--pause"_L1,
           {},
           For::Both,
           setAction<Action::Pause>,
           "let nobody in or out by itself until --resume; messages are still answered"_L1},
    Option{"--resume"_L1, {}, For::Both, setAction<Action::Resume>, "end such a pause"_L1},
    Option{"--tour"_L1, "DIR"_L1, For::Window, setTour, "with --practice: save a picture of every page into DIR"_L1},
    Option{"--quit"_L1, {}, For::Both, setAction<Action::Quit>, "end the Gatehouse that runs with this profile"_L1},
    Option{"--version"_L1, {}, For::Both, setAction<Action::ShowVersion>, "print the version"_L1},
    Option{"--help"_L1, {}, For::Both, setAction<Action::ShowHelp>, "print this text"_L1},
};

//! Qt's own options that take a value, and those that do not. They have one dash; what Qt makes of them is its business.
constexpr std::array qtOptionsWithValue{"-style"_L1,         "-stylesheet"_L1, "-platform"_L1, "-platformpluginpath"_L1,
                                        "-platformtheme"_L1, "-display"_L1,    "-geometry"_L1, "-qwindowgeometry"_L1,
                                        "-session"_L1};
constexpr std::array qtFlags{"-reverse"_L1, "-widgetcount"_L1};

//! How many arguments from here belong to Qt: 0 when it is none of its options.
qsizetype qtArguments(const QString &argument)
{
    for (const QLatin1StringView name : qtOptionsWithValue) {
        if (argument == name)
            return 2;
        if (argument.startsWith(name) && argument.sliced(name.size()).startsWith(u'='))
            return 1;
    }
    return std::find(qtFlags.begin(), qtFlags.end(), argument) != qtFlags.end() ? 1 : 0;
}

const Option *find(QStringView name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

Outcome checkTogether(const CommandLine &line)
{
    if (line.isJson && line.action != Action::Health && line.action != Action::Members)
        return wrong(u"--json only goes with --health and --members."_s);
    if (line.action != Action::Members
        && (line.membersPage || line.membersLimit || line.membersStatus || line.membersSearch))
        return wrong(u"--page, --limit, --filter and --search only go with --members."_s);
    if (line.action == Action::Tour && !line.isPractice)
        return wrong(u"--tour only goes with --practice, so that no real member is in the pictures."_s);
    if (line.isPractice && (line.apiUrl || line.tokenDescriptor || line.proxy))
        return wrong(u"--practice talks to nobody: leave out --api-url, --token-fd and --proxy."_s);
    if (line.tokenDescriptor && line.tokenDescriptor == line.passphraseDescriptor)
        return wrong(u"The token and the passphrase cannot come from the same descriptor."_s);
    if (line.apiUrl && line.apiUrl->scheme() == u"http"_s && !isLoopback(line.apiUrl->host())
        && !line.isPlainHttpAllowed)
        return wrong(u"That --api-url would send the bot token readable over the network. Use https://, or add"
                     " --allow-plain-http if that network is yours."_s);
    return {};
}

//! One argument after the other; takes the values along.
class Parser {
public:
    Parser(const QStringList &arguments, Program program) : m_arguments(arguments), m_program(program) { }

    [[nodiscard]] Outcome parseNext(CommandLine &line)
    {
        const QString &argument = m_arguments[m_next];
        if (m_program == Program::Window) {
            if (const qsizetype count = qtArguments(argument)) {
                line.choosesStyle |= argument == "-style"_L1 || argument.startsWith("-style="_L1);
                m_next += count;
                return {};
            }
        }
        ++m_next;
        if (m_program == Program::Window && argument.startsWith("gatehouse:"_L1)) {
            line.link = argument.left(longestLink); // the desktop passes what somebody clicked
            return {};
        }
        if (!argument.startsWith(u"--"_s))
            return wrong(u"An argument was not understood; options begin with two dashes."_s);

        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals);
        const Option *option = find(name);
        if (!option)
            return wrong(u"There is no such option: %1."_s.arg(name.left(30)));
        if (!option->isFor(m_program))
            return wrong(u"%1 has no option %2."_s.arg(nameOf(m_program), name));
        if (equals >= 0 && option->valueCount() != 1)
            return wrong(u"%1 takes no value after an equals sign."_s.arg(name));
        const auto values = valuesOf(*option, equals >= 0 ? std::optional(argument.mid(equals + 1)) : std::nullopt);
        if (!values)
            return wrong(u"%1 needs: %2."_s.arg(name, option->values));
        return option->apply(line, *values);
    }
    [[nodiscard]] bool atEnd() const { return m_next >= m_arguments.size(); }

private:
    //! Empty when there are too few.
    [[nodiscard]] std::optional<QStringList> valuesOf(const Option &option, const std::optional<QString> &attached)
    {
        if (attached)
            return QStringList{*attached};
        const qsizetype count = option.valueCount();
        if (m_arguments.size() - m_next < count)
            return {};
        m_next += count;
        return m_arguments.mid(m_next - count, count);
    }

    const QStringList &m_arguments;
    Program m_program;
    qsizetype m_next = 0;
};

} // namespace

std::optional<QUrl> apiUrlOf(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return {};
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments, Program program)
{
    for (const QString &argument : arguments) {
        if (core::tokenIn(argument))
            return wrong(
                u"A bot token does not belong on the command line: other programs can read it there, and it is in"
                " your shell's history now. Revoke it with /revoke at @BotFather, and pass the new one with"
                " --token-fd."_s);
    }
    CommandLine line;
    for (Parser parser(arguments, program); !parser.atEnd();) {
        if (auto parsed = parser.parseNext(line); !parsed)
            return wrong(parsed.error());
    }
    if (auto checked = checkTogether(line); !checked)
        return wrong(checked.error());
    return line;
}

QString nameOf(Program program)
{
    return program == Program::Window ? u"gatehouse"_s : u"gatehouse-headless"_s;
}

QString versionText(Program program)
{
    return nameOf(program) + u' ' + QStringLiteral(GATEHOUSE_VERSION) + u'\n';
}

QStringList optionNames(Program program)
{
    QStringList names;
    for (const Option &option : options) {
        if (option.isFor(program))
            names << option.name;
    }
    return names;
}

QString helpText(Program program)
{
    QString text =
        u"Usage: %1 [OPTION]...%2\n\n"_s.arg(nameOf(program), program == Program::Window ? u" [LINK]"_s : QString());
    text += program == Program::Window
        ? u"Runs the paid groups and channels of your own Telegram bot from this computer.\n\nOptions:\n"_s
        : u"Runs the paid groups and channels of your own Telegram bot, without a window.\n\nOptions:\n"_s;
    for (const Option &option : options) {
        if (option.isFor(program))
            text += u"  %1  %2\n"_s.arg((option.name + u' ' + option.values).trimmed(), -24).arg(option.help);
    }
    if (program == Program::Headless)
        text += u"\nThe bot token comes from --token-fd, the systemd credential bot-token, the keychain, the profile's "
                u"file\n"
                "under a passphrase, or GATEHOUSE_BOT_TOKEN: the first that has one.\n"_s;
    if (program == Program::Window)
        text += u"\nA link such as gatehouse:members/5812604417 or gatehouse:settings/privacy opens that place in the"
                " window.\n"_s;
    text += u"\nExit codes:\n"_s;
    for (const auto &[code, meaning] : exitCodeMeanings)
        text += u"  %1  %2\n"_s.arg(int(code), 2).arg(meaning);
    return text;
}

} // namespace app
