// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/layout_check.h"

#include "ui/widgets/plain_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QSet>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return u"%1 '%2' \"%3\" %4x%5"_s
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

//! Cut off by less is rounding.
constexpr int tolerance = 1;

QString sizeProblem(const QWidget &widget, QSize needed)
{
    const bool fits = needed.width() <= widget.width() + tolerance && needed.height() <= widget.height() + tolerance;
    return fits ? QString() : u"cut off, needs %1x%2"_s.arg(needed.width()).arg(needed.height());
}

//! Names are as long as people make them; words of our own have to fit.
bool hasName(const QString &text, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&text](const QString &name) { return text.contains(name); });
}

QString labelProblem(const QLabel &label, const QStringList &names)
{
    if (label.text().isEmpty() || label.wordWrap()) {
        const int needed = label.text().isEmpty() ? 0 : label.heightForWidth(label.width());
        return needed > label.height() + tolerance ? u"lines are cut off"_s : QString();
    }
    const QSize needed = label.sizeHint();
    const auto *plain = qobject_cast<const ui::PlainLabel *>(&label);
    if (needed.height() > label.height() + tolerance)
        return u"cut off below"_s;
    if (plain != nullptr && plain->isEliding() && hasName(label.text(), names))
        return {};
    return sizeProblem(label, needed);
}

QString fieldProblem(const QLineEdit &edit)
{
    if (edit.height() + tolerance < edit.fontMetrics().height())
        return u"too low"_s;
    if (!edit.text().isEmpty())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&edit);
    const int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width();
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    return needed > room ? u"its hint \"%1\" is cut off"_s.arg(edit.placeholderText()) : QString();
}

QString tabProblem(const QTabBar &tabs)
{
    if (tabs.usesScrollButtons())
        return {};
    return tabs.sizeHint().width() > tabs.width() + tolerance ? u"tabs are cut off"_s : QString();
}

QString headerProblem(const QHeaderView &header)
{
    const QAbstractItemModel *model = header.model();
    if (header.orientation() != Qt::Horizontal || model == nullptr)
        return {};
    for (int section = 0; section < header.count(); ++section) {
        const QString title = model->headerData(section, Qt::Horizontal).toString();
        const bool isSeen = !header.isSectionHidden(section);
        const int needed = header.fontMetrics().size(0, title).width(); // a title may have two lines
        if (isSeen && header.sectionSize(section) < needed)
            return u"the title \"%1\" is cut off: %2 of %3"_s.arg(title).arg(header.sectionSize(section)).arg(needed);
    }
    return {};
}

QString problemOf(const QWidget &widget, const QStringList &names)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelProblem(*label, names);
    if (qobject_cast<const QAbstractButton *>(&widget)) {
        if (!widget.hasHeightForWidth())
            return sizeProblem(widget, widget.sizeHint());
        return sizeProblem(widget, {widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())});
    }
    if (qobject_cast<const QComboBox *>(&widget)) {
        QSize needed = widget.minimumSizeHint();
        if (widget.minimumWidth() > 0)
            needed.setWidth(widget.minimumWidth()); // it may end in "…"
        return sizeProblem(widget, needed);
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return fieldProblem(*edit);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabProblem(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return headerProblem(*header);
    return {};
}

//! What its layouts place, and so must not lie upon each other.
void collect(const QLayout &layout, QList<const QWidget *> &placed)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (const QWidget *widget = item->widget(); widget != nullptr && widget->isVisible())
            placed << widget;
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            collect(*inner, placed);
    }
}

QStringList overlaps(const QWidget &widget)
{
    QList<const QWidget *> placed;
    if (widget.layout() != nullptr)
        collect(*widget.layout(), placed);
    QStringList problems;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        if (!widget.rect().adjusted(-1, -1, 1, 1).contains(placed[i]->geometry()))
            problems << u"%1 sticks out of %2"_s.arg(describe(*placed[i]), describe(widget));
        for (qsizetype k = i + 1; k < placed.size(); ++k) {
            const QRect common = placed[i]->geometry() & placed[k]->geometry();
            if (common.width() > tolerance && common.height() > tolerance)
                problems << u"%1 lies upon %2"_s.arg(describe(*placed[i]), describe(*placed[k]));
        }
    }
    return problems;
}

} // namespace

QStringList layoutProblems(const QWidget &window, const QStringList &names)
{
    QStringList problems;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isQtsOwn =
            qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr; // e.g. its clear button
        if (!widget->isVisible() || widget->size().isEmpty() || isQtsOwn)
            continue;
        if (const QString problem = problemOf(*widget, names); !problem.isEmpty())
            problems << describe(*widget) + u": "_s + problem;
        problems << overlaps(*widget);
    }
    return problems;
}

bool isEmptyPicture(const QImage &image)
{
    constexpr int fewColors = 6; // a ground, lines, and a heading have more
    constexpr int step = 3;
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += step) {
        for (int x = 0; x < image.width() && colors.size() <= fewColors; x += step)
            colors << image.pixel(x, y);
    }
    return colors.size() <= fewColors;
}
