// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/models/roles.h"
#include "ui/shell/rail_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessible_list.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto sectionKey = "settings/section"_L1;

} // namespace

SettingsPage::SettingsPage(std::vector<SettingsEntry> entries, PageContext context, QWidget *parent)
    : Page(parent)
    , m_entries(std::move(entries))
    , m_settings(context.settings)
    , m_side(new QWidget(this))
    , m_chooser(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_made(m_entries.size(), nullptr)
{
    setObjectName(u"settingsPage"_s);
    setHelp(this, HelpTopic::Settings);
    auto *outer = new QVBoxLayout(this);
    setUnits(outer, this, Insets(0), 0);
    outer->addWidget(new PageHeader(tr("Settings"), this));

    auto *model = new QStandardItemModel(this);
    for (const SettingsEntry &entry : m_entries) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.iconName, IconRole);
        item->setData(entry.title, Qt::ToolTipRole);
        item->setEditable(false);
        model->appendRow(item);
        m_chooser->addItem(icon(entry.iconName, Tint::Muted), entry.title, entry.id);
        auto *area = new QScrollArea(m_stack);
        m_areas.push_back(area);
        m_stack->addWidget(area);
    }
    m_list = makeList(model);
    m_chooser->setObjectName(u"sectionChooser"_s);
    m_chooser->setAccessibleName(tr("Sections"));

    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 0);
    auto *side = new QVBoxLayout(m_side);
    side->addWidget(m_list);
    setUnits(m_list, Limit::Width, 46);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout;
    setUnits(column, this, Insets(0), 3);
    auto *above = new QHBoxLayout;
    setUnits(above, this, Insets(6, 0), 0);
    above->addWidget(m_chooser);
    column->addLayout(above);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    outer->addLayout(row, 1);

    connect(m_chooser, &QComboBox::activated, this, &SettingsPage::show);
    connect(&context.feed, &Feed::botChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    arrange();
    show(qMax(0, indexOf(m_settings.value(sectionKey).toString())));
}

QListView *SettingsPage::makeList(QStandardItemModel *model)
{
    auto *list = new QListView(this);
    list->setObjectName(u"sections"_s);
    list->setModel(model);
    list->setItemDelegate(new RailDelegate(list)); // as the pages of the window
    //: The list of sections of the settings, for screen readers.
    list->setAccessibleName(tr("Sections"));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &to) {
        if (to.isValid())
            show(to.row());
    });
    whenChosenByReader(*list, [this](const QModelIndex &index) { show(index.row()); });
    return list;
}

void SettingsPage::refresh()
{
    if (m_current >= 0)
        section(m_current)->refresh();
}

void SettingsPage::open(const QString &what)
{
    const int index = indexOf(what.section(u'/', 0, 0));
    if (index < 0)
        return;
    show(index);
    if (const QString rest = what.section(u'/', 1); !rest.isEmpty())
        section(index)->open(rest);
}

std::vector<TourState> SettingsPage::tourStates()
{
    std::vector<TourState> states;
    for (int index = 0; index < static_cast<int>(m_entries.size()); ++index) {
        const QString id = m_entries[static_cast<size_t>(index)].id;
        states.push_back({id, [this, index] {
                              show(index);
                              refresh();
                          }});
        for (const TourState &state : section(index)->tourStates())
            states.push_back({id + u'-' + state.name, state.show});
    }
    return states;
}

QString SettingsPage::currentSection() const
{
    return m_entries[static_cast<size_t>(m_current)].id;
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void SettingsPage::show(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    SettingsSection *shown = section(index);
    m_stack->setCurrentIndex(index);
    m_chooser->setCurrentIndex(index);
    m_list->setCurrentIndex(m_list->model()->index(index, 0));
    m_settings.setValue(sectionKey, currentSection());
    if (isVisible())
        shown->refresh();
}

SettingsSection *SettingsPage::section(int index)
{
    SettingsSection *&made = m_made[static_cast<size_t>(index)];
    if (made)
        return made;
    QScrollArea *area = m_areas[static_cast<size_t>(index)];
    auto *body = new ScrollBody(area);
    auto *sides = new QHBoxLayout(body);
    setUnits(sides, body, Insets(6, 0, 6, 6), 0);
    made = m_entries[static_cast<size_t>(index)].make(body);
    sides->addWidget(made, 1);
    sides->addStretch(0);
    connect(made, &SettingsSection::said, this, &Page::said);
    connect(made, &SettingsSection::leadsTo, this, &Page::leadsTo);
    setUnits(made, Limit::MostWidth, 180); // longer lines are hard to read
    return made;
}

int SettingsPage::indexOf(const QString &id) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &e) { return e.id == id; });
    return entry == m_entries.end() ? -1 : static_cast<int>(entry - m_entries.begin());
}

void SettingsPage::arrange()
{
    const bool isNarrow = width() < u(150);
    m_side->setVisible(!isNarrow);
    m_chooser->setVisible(isNarrow);
    const QMargins margins = Insets(5, 0, 0, 4).margins(); // Qt mirrors what is in a layout, but not its margins
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_side->layout()->setContentsMargins(isMirrored ? margins.right() : margins.left(), margins.top(),
                                         isMirrored ? margins.left() : margins.right(), margins.bottom());
}

} // namespace ui
