// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/trusted_clock.h"

namespace core {

Instant TrustedClock::now() const
{
    const std::lock_guard lock(m_mutex);
    const Instant local = m_clock.now();
    if (!m_mark)
        return local;
    const Instant server = byServer();
    return std::chrono::abs(local - server) <= tolerance ? local : server;
}

Instant TrustedClock::serverNow() const
{
    const std::lock_guard lock(m_mutex);
    return m_mark ? byServer() : m_clock.now();
}

void TrustedClock::confirm(Instant serverTime)
{
    const std::lock_guard lock(m_mutex);
    m_mark = Mark{serverTime, m_clock.steady()};
}

void TrustedClock::confirmUnchecked()
{
    const std::lock_guard lock(m_mutex);
    m_isUnchecked = true;
}

bool TrustedClock::isConfirmed() const
{
    const std::lock_guard lock(m_mutex);
    return m_mark.has_value() || m_isUnchecked;
}

Duration TrustedClock::error() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_mark)
        return Duration::zero();
    const Duration difference = m_clock.now() - byServer();
    return std::chrono::abs(difference) <= tolerance ? Duration::zero() : difference;
}

Instant TrustedClock::byServer() const
{
    return m_mark->server + (m_clock.steady() - m_mark->steady);
}

} // namespace core
