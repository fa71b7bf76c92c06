// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/load_notice.h"

#include "ui/text/errors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

LoadNotice::LoadNotice(QString fact, bool isInset, QWidget *parent)
    : QWidget(parent)
    , m_fact(std::move(fact))
    , m_notice(new Notice(Tone::Warn, QString(), QString(), this))
{
    setObjectName(u"notice"_s);
    auto *place = new QVBoxLayout(this);
    setUnits(place, this, isInset ? Insets(6, 1, 6, 3) : Insets(0), 0);
    place->addWidget(m_notice);
    connect(m_notice->addButton(tr("Try again")), &QPushButton::clicked, this, &LoadNotice::retryWanted);
    hide();
}

void LoadNotice::tell(const core::Error &error)
{
    m_notice->setTexts(Tone::Warn, m_fact, loadErrorText(error));
    show();
}

} // namespace ui
