// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/until_dialog.h"

#include "ui/theme/metrics.h"

#include <QDateEdit>
#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

UntilDialog::UntilDialog(const core::Clock &clock, QWidget *parent) : Dialog(tr("Until when"), parent)
{
    setObjectName(u"untilDialog"_s);
    const QDate today = QDateTime::fromMSecsSinceEpoch(core::toMs(clock.now())).toLocalTime().date();
    auto *day = new QDateEdit(today.addMonths(1), this);
    day->setObjectName(u"date"_s);
    day->setAccessibleName(tr("Last day"));
    day->setCalendarPopup(true);
    day->setDisplayFormat(tr("d MMM yyyy"));
    day->setDateRange(today.addDays(1), today.addYears(10));
    addRow(tr("Last day"), day);
    body()->addStretch(1);
    setAccept(u"calendar"_s, tr("Let stay"));
    setFootNote(tr("At the end of that day the person is removed as usual."));
    connect(this, &Dialog::acceptWanted, this, [this, day] {
        const QDateTime end(day->date(), QTime(23, 59));
        Q_EMIT dayChosen(core::instantFromMs(end.toMSecsSinceEpoch()));
        close();
    });
    resize(qMin(u(120), width()), height());
}

} // namespace ui
