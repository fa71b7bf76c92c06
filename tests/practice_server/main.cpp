// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/lively_world.h"
#include "tests/practice_server/api_door.h"
#include "tests/practice_server/control_door.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace core;
using namespace core::practice;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView usualToken("7120448315:PracticeServerTokenForTestsOnly0000");

//! A thread for every connection: a waiting poll must not keep others from being served.
class ThreadPerConnection final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> work) override { std::thread(std::move(work)).detach(); }
    void shutdown() override { }
};

struct Options {
    int port = 0;
    QString token;
    quint64 seed = 1;
    bool isLively = false;
    bool isManual = false;
};

Options parse(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The practice Telegram behind HTTP, on this computer only.\n\n"_s
                                     + controlHelp());
    parser.addHelpOption();
    parser.addOptions({{u"port"_s, u"Listen on this port; 0 takes any."_s, u"port"_s, u"0"_s},
                       {u"token"_s, u"The token of the bot that is there from the beginning."_s, u"token"_s},
                       {u"seed"_s, u"The same seed gives the same world."_s, u"number"_s, u"1"_s},
                       {u"lively"_s, u"Begin with a sample of forty people who act by themselves."_s},
                       {u"manual-clock"_s, u"Time stands still except for /practice/advance."_s}});
    parser.process(app);
    return {parser.value(u"port"_s).toInt(), parser.value(u"token"_s), parser.value(u"seed"_s).toULongLong(),
            parser.isSet(u"lively"_s), parser.isSet(u"manual-clock"_s)};
}

//! Fills the world and gives the token and the bot that it belongs to.
std::pair<QString, BotId> furnish(World &world, const Options &options, std::optional<Sample> &sample)
{
    if (options.isLively) {
        sample = populate(world);
        const QString own = sample->bot.toString() + u":PracticeServerTokenForTestsOnly0000"_s;
        return {options.token.isEmpty() ? own : options.token, sample->bot};
    }
    const QString token = options.token.isEmpty() ? QString(usualToken) : options.token;
    const BotId id(token.section(u':', 0, 0).toLongLong());
    return {token, world.accounts().addBot(u"Practice bot"_s, u"practice_bot"_s, id)};
}

//! Serves until the process is ended. Gives an exit code when it cannot.
int serve(const Options &options, PracticeServer &server)
{
    httplib::Server http;
    http.new_task_queue = [] { return new ThreadPerConnection; };
    http.set_payload_max_length(64 * 1024 * 1024);
    // A connection that a client keeps for its next call stays open; closing it now and then would look like a fault.
    http.set_keep_alive_max_count(1'000'000);
    http.set_keep_alive_timeout(300);
    http.set_tcp_nodelay(true);
    // httplib shares the port with others by default: two servers would get each other's calls.
    http.set_socket_options([](socket_t socket) {
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    openControlDoor(http, server);
    openApiDoor(http, server);

    const int port = options.port == 0 ? http.bind_to_any_port("127.0.0.1")
                                       : (http.bind_to_port("127.0.0.1", options.port) ? options.port : -1);
    if (port < 0) {
        std::fprintf(stderr, "Port %d cannot be had.\n", options.port);
        return 1;
    }
    std::printf("READY http://127.0.0.1:%d\n", port);
    std::fflush(stdout);
    return http.listen_after_bind() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv); // timers need it
    const Options options = parse(app);
    // Polls may wait for most of a minute and nothing here outlives the process, so a signal simply ends it.
    std::signal(SIGTERM, [](int) { std::_Exit(0); });
    std::signal(SIGINT, [](int) { std::_Exit(0); });

    SystemClock systemClock;
    SystemScheduler systemScheduler;
    ManualClock standingStill;
    PracticeClock clock =
        options.isManual ? PracticeClock(standingStill, standingStill) : PracticeClock(systemClock, systemScheduler);
    auto world = std::make_unique<World>(clock, options.seed);
    std::optional<Sample> sample;
    const auto [token, bot] = furnish(*world, options, sample);
    PracticeServer server(std::move(world), clock);
    server.addToken(token, bot);
    std::optional<Liveliness> liveliness;
    if (sample)
        liveliness.emplace(server.telegram(), *sample, options.seed);
    const int result = serve(options, server);
    std::_Exit(result); // threads of kept connections may still be there
}
