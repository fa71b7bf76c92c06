// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "ui/shell/finder_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pageStep = 6;
constexpr qreal panelWidth = 112; // units
constexpr qreal listHeight = 128;

} // namespace

Finder::Finder(QWidget *window)
    : QFrame(window)
    , m_model(new FinderModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new PlainLabel(tr("Nothing has this name."), Type::Body, Tint::Muted, this))
    , m_hint(new PlainLabel(tr("Arrow keys choose, Enter opens, Esc closes"), Type::Caption, Tint::Muted, this))
{
    setObjectName(u"finder"_s);
    setAccessibleName(tr("Find or do"));
    m_field->setObjectName(u"finderField"_s);
    m_field->setPlaceholderText(tr("Members, chats, pages, actions"));
    m_field->setAccessibleName(tr("Find or do"));
    m_field->setMaxLength(200);
    m_field->addAction(icon(u"search"_s, Tint::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"finderList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_nothing->setObjectName(u"finderNothing"_s);
    m_nothing->setContentsMargins(u(3), u(2), u(3), u(2));

    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(1.5, 1.5, 1.5, 2), 1.5);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
    hide();

    connect(m_field, &QLineEdit::textChanged, m_model, &FinderModel::setText);
    connect(m_model, &FinderModel::found, this, &Finder::showFound);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            choose(index.row());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
}

void Finder::openAt(const QRect &place)
{
    m_place = place;
    m_runsWhenFound = false;
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_field->clear();
    m_model->setText({});
    arrange();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    watchPointer(true);
}

void Finder::dismiss()
{
    if (!isVisible())
        return;
    watchPointer(false);
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const int keys[]{Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter,   Qt::Key_Up,
                             Qt::Key_Down,   Qt::Key_PageUp, Qt::Key_PageDown};
            if (key->modifiers() & ~Qt::KeypadModifier
                || std::find(std::begin(keys), std::end(keys), key->key()) == std::end(keys))
                return false;
            event->accept(); // or the window would take Esc for its own
            return event->type() == QEvent::ShortcutOverride || handleKey(key->key());
        }
        if (event->type() == QEvent::FocusOut
            && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(this, &Finder::dismiss, Qt::QueuedConnection);
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed && pressed->window() == window() && pressed != this && !isAncestorOf(pressed))
            dismiss();
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        arrange();
    }
    return false;
}

void Finder::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible())
        arrange();
}

void Finder::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    paintRounded(&painter, rect(), cardRadius(), theme.page, theme.fieldEdge);
}

bool Finder::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_PageUp:
        walk(-1, pageStep);
        return true;
    case Qt::Key_PageDown:
        walk(1, pageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What is shown may still answer to the letters before.
        if (m_model->isSearching())
            m_runsWhenFound = true;
        else
            run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void Finder::walk(int step, int times)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < times; ++i) {
        const int next = m_model->choosable(row, step);
        if (next < 0)
            break;
        row = next;
    }
    choose(row);
    if (m_model->choosable(row, -1) < 0)
        m_list->scrollToTop(); // with the title above
}

void Finder::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    // The focus stays in the field, so that is where a screen reader looks.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void Finder::run(int row)
{
    if (row < 0 || !m_model->index(row, 0).flags().testFlag(Qt::ItemIsEnabled))
        return;
    dismiss();
    m_model->run(row);
}

void Finder::showFound()
{
    choose(m_model->choosable(-1, 1));
    m_list->scrollToTop();
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    if (m_nothing->isVisible())
        m_field->setAccessibleDescription(m_nothing->text());
    arrange();
    if (std::exchange(m_runsWhenFound, false))
        run(m_list->currentIndex().row());
}

void Finder::watchPointer(bool watches)
{
    if (watches)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

void Finder::arrange()
{
    const QRect room = parentWidget()->rect().adjusted(u(1), u(1), -u(1), -u(1));
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += FinderDelegate::rowHeight(m_model->index(i, 0));
    m_list->setFixedHeight(qMin(rows, qMin(u(listHeight), room.height() - u(22))));
    layout()->activate();
    const QMargins inside = layout()->contentsMargins();
    QRect now(m_place.topLeft() - QPoint(inside.left(), inside.top()),
              QSize(qMin(u(panelWidth), room.width()), sizeHint().height()));
    if (layoutDirection() == Qt::RightToLeft)
        now.moveRight(m_place.right() + inside.right());
    now.moveLeft(qBound(room.left(), now.left(), room.right() + 1 - now.width()));
    now.moveTop(qBound(room.top(), now.top(), qMax(room.top(), room.bottom() + 1 - now.height())));
    setGeometry(now);
}

} // namespace ui
