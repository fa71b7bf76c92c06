// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_deeds.h"

#include "core/base/deliver.h"
#include "ui/models/members_model.h"
#include "ui/pages/members/add_member_dialog.h"
#include "ui/pages/members/invite_dialog.h"
#include "ui/pages/members/member_exporter.h"
#include "ui/pages/members/member_selection.h"
#include "ui/pages/members/remove_dialog.h"
#include "ui/pages/members/tag_dialog.h"
#include "ui/text/errors.h"
#include "ui/theme/icons.h"
#include "ui/widgets/table.h"

#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

using core::UserId;
using core::queries::MemberField;

MemberDeeds::MemberDeeds(MembersPort port, PageContext context, MembersModel &model, MemberSelection &selection,
                         Table &table)
    : QObject(&table)
    , m_port(std::move(port))
    , m_context(context)
    , m_model(model)
    , m_selection(selection)
    , m_table(table)
    , m_exporter(new MemberExporter(context, &table))
{
    connect(m_exporter, &MemberExporter::said, this, &MemberDeeds::said);
}

void MemberDeeds::add(std::optional<UserId> user)
{
    auto *dialog = new AddMemberDialog(m_port, m_context, user, &m_table);
    connect(dialog, &AddMemberDialog::said, this, &MemberDeeds::said);
    dialog->open();
}

void MemberDeeds::invite()
{
    m_selection.withAll([this](const std::vector<UserId> &users) {
        auto *dialog = new InviteDialog(m_port, m_context, users, &m_table);
        connect(dialog, &InviteDialog::said, this, &MemberDeeds::said);
        dialog->open();
    });
}

void MemberDeeds::tag()
{
    m_selection.withAll([this](const std::vector<UserId> &users) {
        auto *dialog = new TagDialog(m_port, m_context, users, &m_table);
        connect(dialog, &TagDialog::said, this, &MemberDeeds::said);
        dialog->open();
    });
}

void MemberDeeds::remove(const std::vector<UserId> &users, const QString &name)
{
    auto *dialog = new RemoveDialog(m_port, m_context, users, name, &m_table);
    connect(dialog, &RemoveDialog::said, this, &MemberDeeds::said);
    dialog->open();
}

void MemberDeeds::removeSelected(const QString &name)
{
    m_selection.withAll([this, name](const std::vector<UserId> &users) { remove(users, name); });
}

void MemberDeeds::copy()
{
    std::vector<UserId> users = m_selection.users();
    const auto chosen = static_cast<int>(users.size());
    if (chosen > Table::mostCopied)
        users.resize(Table::mostCopied);
    core::deliver(m_port.rows(users), this,
                  [this, chosen](const core::Result<std::vector<core::queries::MemberRow>> &rows) {
                      if (rows)
                          copyRows(*rows, chosen);
                      else
                          Q_EMIT said({.text = errorText(rows.error()), .isError = true});
                  });
}

void MemberDeeds::copyRows(const std::vector<core::queries::MemberRow> &rows, int chosen)
{
    const std::vector<int> columns = m_table.columns().shown();
    QList<QStringList> lines;
    for (const core::queries::MemberRow &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << MemberColumns::text(row, column, m_context.clock.now());
        lines << cells;
    }
    m_table.copy(lines);
    if (chosen > Table::mostCopied)
        Q_EMIT said({.text = tr("Copied the first %1 of %Ln people. Export writes all of them.", nullptr, chosen)
                                 .arg(QLocale().toString(Table::mostCopied)),
                     .iconName = u"copy"_s});
}

std::vector<MemberField> MemberDeeds::shownFields() const
{
    std::vector<MemberField> fields{MemberField::Id}; // names are not unique
    for (const int column : m_table.columns().shown()) {
        for (const MemberField field : MembersModel::fieldsOf(column)) {
            if (field != MemberField::Id)
                fields.push_back(field);
        }
    }
    return fields;
}

void MemberDeeds::exportShown()
{
    m_exporter->start([this, filter = m_model.filter(), fields = shownFields()](const QString &path, auto format) {
        return m_port.exportShown(path, format, filter, fields);
    });
}

void MemberDeeds::exportSelected()
{
    m_selection.withAll([this](const std::vector<UserId> &users) {
        const auto order = std::make_shared<const std::vector<UserId>>(users);
        m_exporter->start([this, order, fields = shownFields()](const QString &path, auto format) {
            return m_port.exportThese(path, format, order, fields);
        });
    });
}

void MemberDeeds::showMenu(const QPoint &place)
{
    const std::vector<UserId> &users = m_selection.users();
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &iconName, const QString &text, auto deed) {
        connect(menu->addAction(icon(iconName), text), &QAction::triggered, this, deed);
    };
    if (users.size() == 1)
        offer(u"user-plus"_s, tr("Add to chats…"), [this] { add(m_selection.users().front()); });
    else if (users.size() > 1)
        offer(u"user-plus"_s, tr("Add to chats…"), [this] { invite(); });
    if (!users.empty()) {
        offer(u"tag"_s, tr("Tags…"), [this] { tag(); });
        offer(u"user-minus"_s, tr("Remove…"), [this] { Q_EMIT removeWanted(); });
        menu->addSeparator();
        offer(u"copy"_s, tr("Copy"), [this] { copy(); });
        offer(u"download"_s, tr("Export the selected…"), [this] { exportSelected(); });
    }
    offer(u"list-checks"_s, tr("Select all"), [this] { m_table.selectAll(); });
    menu->addSeparator();
    QMenu *columns = m_table.columns().makeMenu(menu);
    columns->setTitle(tr("Columns"));
    columns->setIcon(icon(u"columns-3"_s));
    menu->addMenu(columns);
    menu->popup(place);
}

} // namespace ui
