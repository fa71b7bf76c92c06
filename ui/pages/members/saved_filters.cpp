// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/saved_filters.h"

#include "ui/text/safe_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/ui_settings.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::MemberFilter;

namespace {

constexpr int longestName = 40;
const auto settingsKey = u"members/saved-filters"_s;

QVariantMap written(const SavedFilter &saved)
{
    const MemberFilter &filter = saved.filter;
    return {{u"name"_s, saved.name},
            {u"text"_s, filter.text},
            {u"status"_s, core::writeJson(filter.status).toString()},
            {u"chat"_s, filter.chat ? filter.chat->value() : qint64(0)},
            {u"sort"_s, core::writeJson(filter.sort).toString()},
            {u"descending"_s, filter.descending}};
}

template <core::JsonEnum T>
T valueOf(const QString &word, T otherwise)
{
    for (const auto &[value, name] : core::jsonNames<T>) {
        if (word == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())))
            return value;
    }
    return otherwise;
}

SavedFilter readFilter(const QVariantMap &map)
{
    SavedFilter saved{map.value(u"name"_s).toString(), {}};
    saved.filter.text = map.value(u"text"_s).toString();
    saved.filter.status = valueOf(map.value(u"status"_s).toString(), core::queries::MemberStatusFilter::All);
    if (const qint64 chat = map.value(u"chat"_s).toLongLong(); chat != 0)
        saved.filter.chat = core::ChatKey(chat);
    saved.filter.sort = valueOf(map.value(u"sort"_s).toString(), core::queries::MemberSort::Seen);
    saved.filter.descending = map.value(u"descending"_s).toBool();
    return saved;
}

bool isSameSelection(const MemberFilter &a, const MemberFilter &b)
{
    return a.text == b.text && a.status == b.status && a.chat == b.chat && a.sort == b.sort
        && a.descending == b.descending;
}

} // namespace

SavedFilterList::SavedFilterList(UiSettings &settings) : m_settings(settings)
{
    const QVariantList list = settings.value(settingsKey).toList();
    for (const QVariant &entry : list) {
        SavedFilter saved = readFilter(entry.toMap());
        if (!saved.name.isEmpty() && !has(saved.name) && !isFull())
            m_filters.push_back(std::move(saved));
    }
}

bool SavedFilterList::has(const QString &name, const QString &but) const
{
    return std::any_of(m_filters.begin(), m_filters.end(), [&](const SavedFilter &saved) {
        return saved.name != but && saved.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void SavedFilterList::set(std::vector<SavedFilter> filters)
{
    m_filters = std::move(filters);
    QVariantList list;
    for (const SavedFilter &saved : m_filters)
        list << written(saved);
    m_settings.setValue(settingsKey, list);
}

SavedFilters::SavedFilters(UiSettings &settings, std::function<MemberFilter()> current, Button &button)
    : QObject(&button)
    , m_list(settings)
    , m_current(std::move(current))
    , m_button(button)
    , m_menu(new QMenu(&button))
{
    button.setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fill);
}

void SavedFilters::fill()
{
    m_menu->clear();
    const MemberFilter current = m_current();
    for (const SavedFilter &saved : m_list.all()) {
        QAction *action = m_menu->addAction(withoutMnemonics(safeLine(saved.name)));
        action->setCheckable(true);
        action->setChecked(isSameSelection(saved.filter, current));
        connect(action, &QAction::triggered, this, [this, filter = saved.filter] { Q_EMIT chosen(filter); });
    }
    if (m_list.all().empty())
        m_menu->addAction(tr("None yet"))->setEnabled(false);
    m_menu->addSeparator();
    if (m_list.isFull())
        m_menu->addAction(tr("There are 20: delete one to save another"))->setEnabled(false);
    else
        connect(m_menu->addAction(icon(u"plus"_s), tr("Save what is shown now…")), &QAction::triggered, this,
                &SavedFilters::save);
    if (m_list.all().empty())
        return;
    QMenu *renaming = m_menu->addMenu(icon(u"pencil"_s), tr("Rename"));
    QMenu *deleting = m_menu->addMenu(icon(u"trash-2"_s), tr("Delete"));
    for (const SavedFilter &saved : m_list.all()) {
        const QString name = withoutMnemonics(safeLine(saved.name));
        connect(renaming->addAction(name), &QAction::triggered, this, [this, saved] { rename(saved.name); });
        connect(deleting->addAction(name), &QAction::triggered, this, [this, saved] { remove(saved.name); });
    }
}

void SavedFilters::save()
{
    askName(tr("Save filter"), {}, [this, filter = m_current()](const QString &name) {
        auto filters = m_list.all();
        filters.push_back({name, filter});
        m_list.set(std::move(filters));
    });
}

void SavedFilters::rename(const QString &name)
{
    askName(tr("Rename filter"), name, [this, name](const QString &newName) {
        auto filters = m_list.all();
        for (SavedFilter &saved : filters) {
            if (saved.name == name)
                saved.name = newName;
        }
        m_list.set(std::move(filters));
    });
}

void SavedFilters::remove(const QString &name)
{
    const auto before = m_list.all();
    auto filters = before;
    std::erase_if(filters, [&name](const SavedFilter &saved) { return saved.name == name; });
    m_list.set(std::move(filters));
    Q_EMIT said({.text = tr("The filter %1 is deleted.").arg(safeName(name)),
                 .iconName = u"trash-2"_s,
                 .undo = [self = QPointer(this), before] {
                     if (self)
                         self->m_list.set(before);
                     return QtFuture::makeReadyFuture(
                         self ? core::Result<>() : core::Result<>(core::failure(core::Error::Kind::NotFound)));
                 }});
}

void SavedFilters::askName(const QString &title, const QString &name, std::function<void(const QString &)> named)
{
    auto *dialog = new FilterNameDialog(
        title, name, [this, name](const QString &wanted) { return m_list.has(wanted, name); }, &m_button);
    connect(dialog, &FilterNameDialog::named, this, std::move(named));
    dialog->open();
}

FilterNameDialog::FilterNameDialog(const QString &title, const QString &name,
                                   std::function<bool(const QString &)> isTaken, QWidget *parent)
    : Dialog(title, parent)
    , m_name(new QLineEdit(name, this))
    , m_isTaken(std::move(isTaken))
{
    setObjectName(u"filterNameDialog"_s);
    m_name->setObjectName(u"filterName"_s);
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setMaxLength(longestName);
    addRow(tr("Name"), m_name);
    body()->addStretch(1);
    setAccept(u"check"_s, tr("Save"));
    expectHeight(u(50));
    resize(qMin(u(110), width()), height());
    connect(m_name, &QLineEdit::textChanged, this, &FilterNameDialog::changed);
    connect(this, &Dialog::acceptWanted, this, [this] {
        if (!acceptButton()->isEnabled())
            return;
        Q_EMIT this->named(m_name->text().simplified());
        close();
    });
    m_name->selectAll();
    m_name->setFocus();
    changed();
}

void FilterNameDialog::changed()
{
    const QString name = m_name->text().simplified();
    setBlocker(name.isEmpty()        ? tr("Give it a name.")
                   : m_isTaken(name) ? tr("Another filter has this name.")
                                     : QString());
}

} // namespace ui
