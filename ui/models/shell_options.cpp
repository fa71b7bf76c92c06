// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shell_options.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QDateTime local(core::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(instant)).toLocalTime();
}

} // namespace

QString nameOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Question:
        return u"question"_s;
    case NoticeKind::Joined:
        return u"joined"_s;
    case NoticeKind::Left:
        return u"left"_s;
    case NoticeKind::Intruder:
        return u"intruder"_s;
    case NoticeKind::RightLost:
        return u"right-lost"_s;
    case NoticeKind::CallFailed:
        return u"call-failed"_s;
    case NoticeKind::Connection:
        return u"connection"_s;
    case NoticeKind::Data:
        return u"data"_s;
    }
    return {};
}

bool NoticeOptions::isQuiet(core::Instant now) const
{
    if (notBefore && now < *notBefore)
        return true;
    if (!hasQuietHours || quietFrom == quietUntil)
        return false;
    const QTime time = local(now).time();
    if (quietFrom < quietUntil)
        return time >= quietFrom && time < quietUntil;
    return time >= quietFrom || time < quietUntil;
}

bool NoticeOptions::allows(NoticeKind kind, core::Instant now) const
{
    return !silenced.contains(kind) && !isQuiet(now);
}

core::Instant tomorrowMorning(core::Instant now)
{
    return core::instantFromMs(QDateTime(local(now).date().addDays(1), QTime(9, 0)).toMSecsSinceEpoch());
}

} // namespace ui
