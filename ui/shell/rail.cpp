// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/find_button.h"
#include "ui/shell/identity_button.h"
#include "ui/shell/rail_model.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

Rail::Rail(const PageRegistry &pages, QWidget *parent)
    : QWidget(parent)
    , m_pages(pages)
    , m_identity(new IdentityButton(this))
    , m_find(new FindButton(this))
    , m_top(makeList(false))
    , m_bottom(makeList(true))
    , m_foot(makeFoot())
{
    setObjectName(u"rail"_s);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0, 3.5, 0, 0), 0);
    m_lists = new QVBoxLayout;
    m_lists->addWidget(m_identity);
    m_lists->addWidget(m_find);
    m_lists->addWidget(m_top, 1);
    m_lists->addWidget(m_bottom);
    column->addLayout(m_lists, 1);
    column->addWidget(m_foot);
    connect(m_find, &QAbstractButton::clicked, this, &Rail::findWanted);
    applyMetrics();
}

QListView *Rail::makeList(bool atBottom)
{
    auto *list = new QListView(this);
    auto *model = new RailModel(m_pages, atBottom, list);
    list->setModel(model);
    list->setItemDelegate(new RailDelegate(list));
    list->setObjectName(atBottom ? u"railBottom"_s : u"railTop"_s);
    //: The list of pages, for screen readers.
    list->setAccessibleName(tr("Pages"));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setBackgroundRole(QPalette::Window);
    list->viewport()->setBackgroundRole(QPalette::Window);
    const auto choose = [this, model](const QModelIndex &index) { Q_EMIT pageChosen(model->pageOf(index.row())); };
    connect(list, &QListView::clicked, this, choose);
    connect(list, &QListView::activated, this, choose);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [list, choose](const QModelIndex &to) {
        // The arrow keys change the page at once, as in every list of places.
        if (to.isValid() && list->hasFocus())
            choose(to);
    });
    whenChosenByReader(*list, choose);
    return list;
}

QWidget *Rail::makeFoot()
{
    auto *foot = new QWidget(this);
    m_statusIcon = new IconMark(u"circle-dashed"_s, Tint::Neutral, 4, foot);
    m_statusTitle = new PlainLabel(Type::Medium, Tint::Text, foot);
    m_statusDetail = new PlainLabel(Type::Caption, Tint::Muted, foot);
    m_pause = iconButton(u"pause"_s, tr("Pause automation"), Button::Kind::Quiet, foot);
    m_statusTitle->setObjectName(u"statusTitle"_s);
    m_statusDetail->setObjectName(u"statusDetail"_s);
    m_pause->setObjectName(u"pause"_s);
    m_statusTitle->setWrapping(true);
    m_statusDetail->setWrapping(true);

    auto *column = new QVBoxLayout(foot);
    setUnits(column, foot, Insets(0), 0);
    column->addWidget(new Line(foot));
    auto *row = new QHBoxLayout;
    setUnits(row, foot, Insets(4, 2.5, 3, 2.5), 2.5);
    row->addWidget(m_statusIcon);
    auto *words = new QVBoxLayout;
    setUnits(words, foot, Insets(0), 0);
    words->addWidget(m_statusTitle);
    words->addWidget(m_statusDetail);
    row->addLayout(words, 1);
    row->addWidget(m_pause);
    column->addLayout(row);
    connect(m_pause, &QPushButton::clicked, this, &Rail::pauseToggled);
    return foot;
}

void Rail::setCurrent(int page)
{
    for (QListView *list : {m_top, m_bottom}) {
        const auto *model = static_cast<const RailModel *>(list->model());
        const QSignalBlocker quiet(list->selectionModel());
        list->setCurrentIndex(model->index(model->rowOf(page), 0));
        if (model->rowOf(page) < 0)
            list->selectionModel()->clear();
        list->viewport()->update();
    }
}

void Rail::setIdentity(const QString &name, const QString &detail)
{
    m_identity->setTexts(name, detail);
}

void Rail::setIdentityMenu(QMenu *menu)
{
    m_identity->setMenu(menu);
}

void Rail::setStatus(const StatusText &status, bool isPaused)
{
    m_statusIcon->setIcon(status.iconName, tintOf(status.tone));
    m_statusTitle->setText(status.title);
    m_statusDetail->setText(status.detail);
    m_foot->setToolTip(plainToolTip(status.title + u". "_s + status.detail));
    const QString pause = isPaused ? tr("Go on with automation") : tr("Pause automation");
    m_pause->setIconName(isPaused ? u"play"_s : u"pause"_s);
    m_pause->setToolTip(pause);
    m_pause->setAccessibleName(pause);
}

void Rail::setFindKeys(const QString &keys)
{
    m_find->setKeys(keys);
}

void Rail::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_identity->setCompact(compact);
    m_find->setCompact(compact);
    m_statusTitle->setVisible(!compact);
    m_statusDetail->setVisible(!compact);
    m_pause->setVisible(!compact);
    applyMetrics();
}

void Rail::focusPages()
{
    m_top->setFocus(Qt::ShortcutFocusReason);
}

QRect Rail::findPlace(const QWidget &window) const
{
    return {m_find->mapTo(&window, QPoint()), m_find->size()};
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), theme.line);
}

void Rail::applyMetrics()
{
    setFixedWidth(u(m_compact ? 20 : 56));
    m_lists->setContentsMargins(u(3), 0, u(3), u(m_compact ? 0 : 2));
    m_lists->setSpacing(u(m_compact ? 2 : 3)); // every row counts in a small window
    // A bar would take the icons' place; the wheel and the arrow keys scroll as well.
    m_top->setVerticalScrollBarPolicy(m_compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_bottom->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QListView *list : {m_top, m_bottom}) {
        auto *delegate = static_cast<RailDelegate *>(list->itemDelegate());
        delegate->setCompact(m_compact);
        list->doItemsLayout();
    }
    m_bottom->setFixedHeight(m_bottom->model()->rowCount() * RailDelegate::rowHeight());
}

} // namespace ui
