// SPDX-License-Identifier: GPL-3.0-or-later
// bench-drain PROFILE API-URL COUNT: the whole window, with the longest time for which it stood still while it fetched
// COUNT updates from a local Bot API. The bot's token is in BOT_TOKEN.
#include "core/queries/overview.h"
#include "tests/e2e/whole_window.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <map>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestRun = 600'000; // ms
constexpr qint64 perPage = 2'000; // ms, then the next page is shown

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

qint64 seenBy(app::Instance &instance)
{
    auto health = instance.overview().health();
    while (!health.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    const auto numbers = health.takeResult();
    return numbers ? numbers->updatesSeen : 0;
}

//! Shows one page after the other until all updates are in; gives the longest stall on each, in ms.
std::map<QString, double> watch(app::Instance &instance, ui::MainWindow &window, qint64 count)
{
    const QStringList pages{u"overview"_s, u"members"_s, u"chats"_s, u"activity"_s};
    std::map<QString, double> longest;
    QElapsedTimer whole;
    whole.start();
    for (qsizetype turn = 0; whole.elapsed() < longestRun; ++turn) {
        const QString page = pages.at(turn % pages.size());
        QElapsedTimer shown;
        shown.start();
        window.showPage(page);
        double &stall = longest[page + (turn < pages.size() ? u", first shown"_s : QString())];
        stall = std::max(stall, milliseconds(shown));
        while (shown.elapsed() < perPage) {
            QElapsedTimer one;
            one.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            stall = std::max(stall, milliseconds(one));
            if (milliseconds(one) < 1)
                QThread::usleep(200); // as an idle window would
        }
        if (seenBy(instance) >= count)
            break;
    }
    return longest;
}

int usage()
{
    std::fputs("bench-drain PROFILE API-URL COUNT, with BOT_TOKEN in the environment\n", stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return usage();
    const Secret token(qgetenv("BOT_TOKEN"));
    qunsetenv("BOT_TOKEN");
    app::CommandLine line;
    line.apiUrl = QUrl(arguments[2]);
    WholeWindow program(arguments[1], line);
    app::Instance &instance = program.instance();
    program.desktop().start(false);
    const qint64 count = arguments[3].toLongLong();
    QElapsedTimer whole;
    whole.start();
    program.setup().start(token, ui::TokenOrigin::Environment);
    const auto longest = watch(instance, program.desktop().window(), count);
    std::printf("%lld updates in %.1f s\n", static_cast<long long>(seenBy(instance)), milliseconds(whole) / 1000);
    for (const auto &[page, stall] : longest)
        std::printf("%-28s %8.1f ms\n", qPrintable(page), stall);
    return 0;
}
