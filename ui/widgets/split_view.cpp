// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/split_view.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/ui_settings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSplitter>

namespace ui {

SplitView::SplitView(QWidget *list, DetailsPane *pane, UiSettings &settings, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(list)
    , m_pane(pane)
    , m_settings(settings)
    , m_key(QLatin1StringView("pane/") + key)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    m_splitter->addWidget(list);
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_pane->hide();
    connect(m_pane, &DetailsPane::closeWanted, this, &SplitView::closePane);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(m_key, m_pane->width() / qreal(unit())); });
}

void SplitView::openPane()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    arrange();
}

void SplitView::closePane()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    const bool hadFocus = m_pane->isAncestorOf(focusWidget()) || m_isNarrow;
    arrange();
    if (hadFocus)
        m_list->setFocus();
    Q_EMIT paneClosed();
}

void SplitView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SplitView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void SplitView::arrange()
{
    const bool narrow = width() < u(200);
    if (narrow != m_isNarrow) {
        m_isNarrow = narrow;
        m_pane->setReplacesList(narrow);
        Q_EMIT narrowChanged(narrow);
    }
    const bool wasOpen = !m_pane->isHidden();
    m_pane->setVisible(m_isOpen);
    m_list->setVisible(!(m_isOpen && narrow));
    if (!m_isOpen || narrow)
        return;
    m_pane->setMinimumWidth(u(80));
    m_pane->setMaximumWidth(u(110));
    if (!wasOpen) {
        const qreal remembered = m_settings.value(m_key).toDouble();
        const int pane = u(remembered > 0 ? remembered : 87);
        m_splitter->setSizes({width() - pane, pane});
    }
}

} // namespace ui
