// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_columns.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/ui_settings.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! A menu in which several things are ticked: it stays open until one leaves it.
class TickMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggle(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool chooses =
            event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!chooses || !toggle(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool toggle(QAction *action)
    {
        if (!action || !action->isCheckable())
            return false;
        if (action->isEnabled())
            action->trigger();
        return true;
    }
};

} // namespace

TableColumns::TableColumns(QTableView &view, UiSettings &settings, const QString &key)
    : QObject(&view)
    , m_view(view)
    , m_settings(settings)
    , m_key(u"table/"_s + key)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSectionsMovable(true);
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::save);
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::save);
}

void TableColumns::set(std::vector<TableColumn> columns)
{
    m_columns = std::move(columns);
    apply();
}

void TableColumns::setNarrow(bool narrow)
{
    if (std::exchange(m_isNarrow, narrow) != narrow)
        fit();
}

void TableColumns::apply()
{
    if (!isReady())
        return;
    const QScopedValueRollback applying(m_isApplying, true);
    const QVariantMap state = m_settings.value(m_key).toMap();
    QHeaderView *header = m_view.horizontalHeader();
    QStringList order = state.value(u"order"_s).toStringList();
    order.removeDuplicates();
    // Columns that are new since stand where they begin, the others as they were left.
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i)
        header->moveSection(header->visualIndex(i), i);
    int place = 0;
    for (const QString &key : std::as_const(order)) {
        if (const int column = columnOf(key); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
    const QVariantMap shown = state.value(u"shown"_s).toMap();
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const TableColumn &column = m_columns[static_cast<size_t>(i)];
        const bool isShown = column.stretches || shown.value(keyOf(i), !column.isHidden).toBool();
        header->setSectionHidden(i, !isShown);
    }
    fit();
}

void TableColumns::fit()
{
    if (!isReady())
        return;
    const QScopedValueRollback applying(m_isApplying, true);
    QHeaderView *header = m_view.horizontalHeader();
    header->setMinimumSectionSize(u(10));
    const QVariantMap widths = m_settings.value(m_key).toMap().value(u"widths"_s).toMap();
    int left = m_view.viewport()->width();
    int stretching = -1;
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const TableColumn &column = m_columns[static_cast<size_t>(i)];
        header->setSectionResizeMode(i, column.stretches ? QHeaderView::Fixed : QHeaderView::Interactive);
        if (column.stretches) {
            stretching = i;
            continue;
        }
        if (header->isSectionHidden(i))
            continue;
        const qreal remembered = widths.value(keyOf(i)).toDouble();
        const qreal units = remembered > 0 ? remembered : column.units;
        header->resizeSection(i, u(units));
        // In a narrow table the others lie beyond the edge and are reached by scrolling.
        if (!m_isNarrow || column.isEssential)
            left -= u(units);
    }
    if (stretching >= 0)
        header->resizeSection(stretching, qMax(left, u(m_columns[static_cast<size_t>(stretching)].units)));
}

void TableColumns::reset()
{
    m_settings.setValue(m_key, QVariant());
    apply();
    m_view.viewport()->update();
    if (m_firstSort)
        Q_EMIT sortWanted(m_firstSort->first, m_firstSort->second);
}

bool TableColumns::isShown(int column) const
{
    return !m_view.horizontalHeader()->isSectionHidden(column);
}

void TableColumns::setShown(int column, bool isShown)
{
    if (m_columns[static_cast<size_t>(column)].stretches || isShown == this->isShown(column))
        return;
    {
        const QScopedValueRollback applying(m_isApplying, true);
        m_view.horizontalHeader()->setSectionHidden(column, !isShown);
    }
    save();
}

void TableColumns::move(int column, int by)
{
    QHeaderView *header = m_view.horizontalHeader();
    const std::vector<int> columns = shown();
    const auto at = std::find(columns.begin(), columns.end(), column) - columns.begin();
    const qint64 target = at + by;
    if (target >= 0 && target < static_cast<qint64>(columns.size()))
        header->moveSection(header->visualIndex(column), header->visualIndex(columns[static_cast<size_t>(target)]));
}

std::vector<int> TableColumns::shown() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::optional<std::pair<int, Qt::SortOrder>> TableColumns::rememberedSort() const
{
    const QVariantMap state = m_settings.value(m_key).toMap();
    const int column = columnOf(state.value(u"sort"_s).toString());
    if (column < 0)
        return m_firstSort;
    return std::pair(column, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableColumns::rememberSort(int column, Qt::SortOrder order)
{
    QVariantMap state = m_settings.value(m_key).toMap();
    state.insert(u"sort"_s, keyOf(column));
    state.insert(u"descending"_s, order == Qt::DescendingOrder);
    m_settings.setValue(m_key, state);
}

QMenu *TableColumns::makeMenu(QWidget *parent, int pressed)
{
    auto *menu = new TickMenu(parent);
    menu->setObjectName(u"columnMenu"_s);
    const std::vector<int> columns = shown();
    for (int place = 0; place < m_view.horizontalHeader()->count(); ++place) {
        const int column = m_view.horizontalHeader()->logicalIndex(place);
        const QString name = m_view.model()->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ');
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(!m_columns[static_cast<size_t>(column)].stretches);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setShown(column, isShown); });
    }
    menu->addSeparator();
    if (pressed >= 0 && isShown(pressed)) {
        const auto addMove = [&](const QString &iconName, const QString &text, int by, bool isPossible) {
            QAction *action = menu->addAction(icon(iconName), text);
            action->setEnabled(isPossible);
            connect(action, &QAction::triggered, this, [this, pressed, by] { move(pressed, by); });
        };
        addMove(u"arrow-left"_s, tr("Move towards the beginning"), -1, columns.front() != pressed);
        addMove(u"arrow-right"_s, tr("Move towards the end"), 1, columns.back() != pressed);
        menu->addSeparator();
    }
    connect(menu->addAction(icon(u"undo-2"_s), tr("Reset columns")), &QAction::triggered, this, &TableColumns::reset);
    return menu;
}

void TableColumns::save()
{
    if (m_isApplying || !isReady())
        return;
    const QHeaderView *header = m_view.horizontalHeader();
    QVariantMap state = m_settings.value(m_key).toMap();
    QVariantMap widths = state.value(u"widths"_s).toMap();
    QVariantMap shown;
    QStringList order;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        order << keyOf(column);
        shown.insert(keyOf(column), isShown(column));
        if (isShown(column) && !m_columns[static_cast<size_t>(column)].stretches)
            widths.insert(keyOf(column), header->sectionSize(column) / qreal(unit()));
    }
    state.insert(u"widths"_s, widths);
    state.insert(u"shown"_s, shown);
    state.insert(u"order"_s, order);
    m_settings.setValue(m_key, state);
    fit();
    m_view.viewport()->update();
}

QString TableColumns::keyOf(int column) const
{
    const QString &key = m_columns[static_cast<size_t>(column)].key;
    return key.isEmpty() ? QString::number(column) : key;
}

int TableColumns::columnOf(const QString &key) const
{
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        if (keyOf(column) == key)
            return column;
    }
    return -1;
}

bool TableColumns::isReady() const
{
    return m_view.model() && !m_columns.empty()
        && m_view.horizontalHeader()->count() == static_cast<int>(m_columns.size());
}

} // namespace ui
