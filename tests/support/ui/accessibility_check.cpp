// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessibility_check.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 4; // the others are made of the same

QString describe(const QWidget &widget)
{
    return u"%1 '%2'"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
}

//! Parts that Qt puts into its own controls, which speak for them.
bool isQtsOwn(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent))
        return true;
    return qobject_cast<const QScrollBar *>(&widget) != nullptr || widget.objectName().startsWith(u"qt_scrollarea"_s)
        || qobject_cast<const QHeaderView *>(&widget) != nullptr;
}

//! Whether a person does something with it.
bool isControl(const QWidget &widget)
{
    if (isQtsOwn(widget))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget)
        || ((widget.focusPolicy() & Qt::TabFocus) && !qobject_cast<const QAbstractScrollArea *>(&widget));
}

bool hasWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar one) { return one.isLetterOrNumber(); });
}

QList<QWidget *> controlsOf(QWidget &window)
{
    QList<QWidget *> controls;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && !widget->size().isEmpty() && isControl(*widget))
            controls << widget;
    }
    return controls;
}

QString nameProblem(QAccessibleInterface &spoken)
{
    const QString name = spoken.text(QAccessible::Name);
    if (name.trimmed().isEmpty())
        return u"has no name"_s;
    if (!hasWord(name))
        return u"has a name without a word: %1"_s.arg(name);
    const auto role = spoken.role();
    if (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window)
        return u"has no role"_s;
    return {};
}

QStringList cellProblems(const QAbstractItemView &view, QAccessibleInterface &spoken)
{
    QAccessibleTableInterface *table = spoken.tableInterface();
    if (table == nullptr)
        return {};
    QStringList problems;
    const auto *header = view.findChild<QHeaderView *>();
    for (int row = 0; row < qMin(table->rowCount(), mostRows); ++row) {
        QStringList words;
        for (int column = 0; column < table->columnCount(); ++column) {
            const bool isHidden = header != nullptr && header->orientation() == Qt::Horizontal
                && column < header->count() && header->isSectionHidden(column);
            QAccessibleInterface *cell = isHidden ? nullptr : table->cellAt(row, column);
            if (cell != nullptr)
                words << cell->text(QAccessible::Name);
        }
        if (!hasWord(words.join(u' ')))
            problems << u"row %1 says nothing"_s.arg(row);
    }
    return problems;
}

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !isQtsOwn(widget)
        && !widget.size().isEmpty();
}

QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    QWidget *widget = &window;
    do {
        const QWidget *proxy = widget->focusProxy();
        if (proxy == nullptr && window.isAncestorOf(widget) && takesTab(*widget))
            stops << widget;
        widget = widget->nextInFocusChain();
    } while (widget != &window);
    return stops;
}

QImage around(const QWidget &widget, QWidget &window)
{
    constexpr int ring = 6; // a ring may be painted outside
    return window.grab(placeOf(widget, window).adjusted(-ring, -ring, ring, ring)).toImage();
}

} // namespace

QStringList speechProblems(QWidget &window)
{
    QStringList problems;
    const auto controls = controlsOf(window);
    for (QWidget *control : controls) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
        if (spoken == nullptr) {
            problems << describe(*control) + u": is unknown to screen readers"_s;
            continue;
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(control);
        if (view != nullptr && !QAccessible::isActive()) {
            // Nobody told it that rows came and went: without a screen reader Qt keeps that to itself.
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(spoken));
            spoken = QAccessible::queryAccessibleInterface(control);
        }
        if (const QString problem = nameProblem(*spoken); !problem.isEmpty())
            problems << describe(*control) + u": "_s + problem;
        const QStringList silent = view ? cellProblems(*view, *spoken) : QStringList();
        for (const QString &problem : silent)
            problems << describe(*control) + u": "_s + problem;
    }
    return problems;
}

QStringList focusOrderProblems(QWidget &window)
{
    QStringList problems;
    const QList<QWidget *> stops = tabStops(window);
    const auto controls = controlsOf(window);
    for (QWidget *control : controls) {
        const QWidget *proxied = control->focusProxy();
        if (qobject_cast<QAbstractItemView *>(control) && control->focusPolicy() == Qt::NoFocus)
            continue; // moved by the keys of a field that keeps the focus
        if (control->isEnabled() && !stops.contains(control) && (proxied == nullptr || !stops.contains(proxied)))
            problems << describe(*control) + u": Tab does not go there"_s;
    }
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget &from = *stops[i - 1];
        const QWidget &to = *stops[i];
        if (from.parentWidget() != to.parentWidget())
            continue; // between columns and cards one may go up
        const QRect before = placeOf(from, window);
        const QRect after = placeOf(to, window);
        const bool isAbove = after.bottom() < before.top();
        const bool isSameLine = after.top() <= before.bottom() && before.top() <= after.bottom();
        const bool isBack =
            to.layoutDirection() == Qt::RightToLeft ? after.left() > before.right() : after.right() < before.left();
        const bool isBeside = !isSameLine && (after.left() > before.right() || after.right() < before.left());
        if ((isAbove && !isBeside) || (isSameLine && isBack))
            problems << u"Tab goes back from %1 to %2"_s.arg(describe(from), describe(to));
    }
    return problems;
}

QStringList invisibleFocus(QWidget &window)
{
    QStringList problems;
    const QList<QWidget *> stops = tabStops(window);
    for (QWidget *stop : stops) {
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus();
        for (QWidget *above = stop->parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(stop); // as Tab does
        }
        const QImage without = around(*stop, window);
        stop->setFocus(Qt::TabFocusReason);
        stop->window()->setAttribute(Qt::WA_KeyboardFocusChange);
        if (stop->hasFocus() && around(*stop, window) == without)
            problems << describe(*stop) + u": the focus cannot be seen"_s;
    }
    return problems;
}
