// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_row.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int steps = 1000; // QProgressBar counts in int; what is counted may be more

} // namespace

ProgressRow::ProgressRow(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(text, Type::Body, Tint::Text, this))
    , m_numbers(new PlainLabel(Type::Caption, Tint::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_button(iconButton(u"x"_s, tr("Stop"), Button::Kind::Quiet, this))
{
    m_text->setWrapping(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, steps);
    m_bar->setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    setUnits(row, this, Insets(6, 1), 3);
    row->addWidget(m_text, 2);
    row->addWidget(m_bar, 3);
    row->addWidget(m_numbers);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isDone)
            Q_EMIT read();
        else
            Q_EMIT cancelWanted();
    });
}

void ProgressRow::setProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_bar->setRange(0, 0);
        m_numbers->clear();
        return;
    }
    m_bar->setRange(0, steps);
    m_bar->setValue(static_cast<int>(qMin(done, total) * steps / total));
    const QLocale locale;
    //: How many are done of how many.
    m_numbers->setText(tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
}

void ProgressRow::setDone(const QString &text)
{
    m_isDone = true;
    m_text->setText(text);
    m_bar->hide();
    m_numbers->clear();
    m_button->setToolTip(tr("Close"));
    m_button->setAccessibleName(tr("Close"));
}

} // namespace ui
