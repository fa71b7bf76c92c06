// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/help_window.h"

#include "ui/pages/help/help_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/brand.h"

#include <QBoxLayout>
#include <QScreen>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ui {

HelpWindow::HelpWindow(core::Scheduler &scheduler, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_view(new HelpView(scheduler, this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    setWindowIcon(gateIcon());
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0, 4, 0, 0), 0);
    column->addWidget(m_view);
    resize(QSize(u(190), u(150)).boundedTo(screen()->availableSize() - QSize(u(10), u(20))));

    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this] {
        if (!m_view->clearSearch())
            close();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_view, &HelpView::find);
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, m_view, &HelpView::goBack);
}

void HelpWindow::open(const QString &page)
{
    m_view->open(page);
    show();
    raise();
    activateWindow();
}

} // namespace ui
