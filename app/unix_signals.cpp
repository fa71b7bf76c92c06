// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unix_signals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace app {

namespace {

constexpr std::array endSignals{SIGTERM, SIGINT, SIGHUP};
int wakeUp = -1; // a handler can reach nothing else

void handle(int)
{
    const int before = errno;
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp, &one, sizeof one);
    errno = before;
}

} // namespace

UnixSignals::UnixSignals()
{
    Q_ASSERT(wakeUp < 0);
    wakeUp = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_notifier = new QSocketNotifier(wakeUp, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        quint64 count = 0;
        if (::read(wakeUp, &count, sizeof count) == sizeof count)
            Q_EMIT endRequested();
    });

    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int number : endSignals)
        ::sigaction(number, &action, nullptr);
    // A limit on the size of files shall be a failed write, which the store knows how to bear, not the end.
    std::signal(SIGXFSZ, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    for (const int number : endSignals)
        std::signal(number, SIG_DFL);
    delete m_notifier;
    ::close(wakeUp);
    wakeUp = -1;
}

} // namespace app
