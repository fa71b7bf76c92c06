// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/times.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

QDateTime local(core::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(instant)).toLocalTime();
}

int wholeUnits(core::Duration span, core::Duration unit)
{
    return static_cast<int>(span / unit);
}

QString date(const QDateTime &then, const QDateTime &now)
{
    const QLocale locale;
    //: A day of this year, as QLocale::toString() takes it.
    const QString sameYear = Times::tr("d MMM");
    //: A day of another year, as QLocale::toString() takes it.
    const QString otherYear = Times::tr("d MMM yyyy");
    return locale.toString(then.date(), then.date().year() == now.date().year() ? sameYear : otherYear);
}

} // namespace

QString Times::shortAgo(core::Instant then, core::Instant now)
{
    const core::Duration passed = now - then;
    if (passed < 1min)
        return tr("now");
    if (passed < 1h)
        return tr("%Ln min", nullptr, wholeUnits(passed, 1min));
    if (passed < 24h)
        return tr("%Ln h", nullptr, wholeUnits(passed, 1h));
    if (passed < 7 * 24h)
        return tr("%Ln d", nullptr, wholeUnits(passed, 24h));
    return date(local(then), local(now));
}

QString Times::ago(core::Instant then, core::Instant now)
{
    const core::Duration passed = now - then;
    if (passed < 1s)
        return tr("just now");
    if (passed < 1min)
        return tr("%Ln s ago", nullptr, wholeUnits(passed, 1s));
    if (passed < 1h)
        return tr("%Ln min ago", nullptr, wholeUnits(passed, 1min));
    return moment(then, now);
}

QString Times::moment(core::Instant then, core::Instant now)
{
    const QDateTime thenLocal = local(then);
    const QDateTime nowLocal = local(now);
    switch (thenLocal.date().daysTo(nowLocal.date())) {
    case 0:
        return tr("today %1").arg(clock(then));
    case 1:
        return tr("yesterday %1").arg(clock(then));
    case -1:
        return tr("tomorrow %1").arg(clock(then));
    default:
        //: %1 is a day such as "19 Nov", %2 a time of day.
        return tr("%1 %2").arg(date(thenLocal, nowLocal), clock(then));
    }
}

QString Times::day(core::Instant then, core::Instant now)
{
    const QDateTime thenLocal = local(then);
    const QDateTime nowLocal = local(now);
    return qAbs(thenLocal.date().daysTo(nowLocal.date())) <= 1 ? moment(then, now) : date(thenLocal, nowLocal);
}

QString Times::clock(core::Instant then)
{
    const QLocale locale;
    // The C locale's short time has seconds; whoever runs with it does not mean them.
    if (locale.language() == QLocale::C)
        return locale.toString(local(then).time(), u"HH:mm"_s);
    return locale.toString(local(then).time(), QLocale::ShortFormat);
}

QString Times::clockOrDay(core::Instant then, core::Instant now)
{
    return local(then).date() == local(now).date() ? clock(then) : day(then, now);
}

QString Times::headline(core::Instant now)
{
    //: A weekday and a day, as QLocale::toString() takes it; %1 is the time of day.
    const QString text = tr("%1, %2");
    //: As QLocale::toString() takes it.
    return text.arg(QLocale().toString(local(now).date(), tr("dddd d MMMM")), clock(now));
}

std::vector<core::Instant> Times::dayStarts(core::Instant now, int before, int after)
{
    const QDate today = local(now).date();
    std::vector<core::Instant> starts;
    for (int day = -before; day <= after; ++day)
        starts.push_back(core::Instant(std::chrono::milliseconds(today.addDays(day).startOfDay().toMSecsSinceEpoch())));
    return starts;
}

QString Times::dayName(core::Instant day, core::Instant now)
{
    const QDate date = local(day).date();
    if (date == local(now).date())
        return tr("Today");
    return QLocale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString Times::countdown(core::Duration left)
{
    const qint64 seconds = qMax<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    const QLocale locale;
    const QString rest = locale.toString(seconds % 60);
    //: Minutes and seconds.
    return tr("%1:%2").arg(locale.toString(seconds / 60), rest.size() < 2 ? locale.zeroDigit() + rest : rest);
}

QString Times::span(core::Duration span)
{
    if (span < 1min)
        return tr("%Ln s", nullptr, wholeUnits(span, 1s));
    if (span < 1h)
        return tr("%Ln min", nullptr, wholeUnits(span, 1min));
    if (span >= 48h)
        return tr("%Ln days", nullptr, wholeUnits(span, 24h));
    const int minutes = wholeUnits(span % 1h, 1min);
    const QString hours = tr("%Ln h", nullptr, wholeUnits(span, 1h));
    if (minutes == 0)
        return hours;
    //: Hours, then minutes.
    return tr("%1 %2").arg(hours, tr("%Ln min", nullptr, minutes));
}

} // namespace ui
