// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/invite_dialog.h"

#include "core/base/deliver.h"
#include "ui/pages/members/access_form.h"
#include "ui/pages/members/skipped_model.h"
#include "ui/text/errors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>

#include <set>

using namespace Qt::StringLiterals;

namespace ui {

using core::UserId;
using core::commands::InviteMembers;

namespace {

class InviteWords {
    Q_DECLARE_TR_FUNCTIONS(ui::InviteWords)

public:
    using Kind = core::commands::InviteOutcome::Kind;

    //! Why so many are skipped.
    static QString why(Kind kind, int count)
    {
        switch (kind) {
        case Kind::WillInvite:
            break;
        case Kind::AlreadyInside:
            return tr("%Ln are inside already", nullptr, count);
        case Kind::AlreadyInvited:
            return tr("%Ln have a link already", nullptr, count);
        case Kind::IsBot:
            return tr("%Ln are bots", nullptr, count);
        case Kind::IsDeleted:
            return tr("%Ln have deleted their account", nullptr, count);
        case Kind::IsBanned:
            return tr("%Ln are banned: add them one by one to lift that", nullptr, count);
        case Kind::ChatNotConnected:
            return tr("%Ln: the chat is not connected any more", nullptr, count);
        case Kind::BotLacksRight:
            return tr("%Ln: the bot lacks the right to invite", nullptr, count);
        case Kind::NotKnown:
            return tr("%Ln were forgotten meanwhile", nullptr, count);
        }
        return {};
    }
};

} // namespace

InviteDialog::InviteDialog(MembersPort port, PageContext context, std::vector<UserId> users, QWidget *parent)
    : BulkDialog(tr("Add to chats"), std::move(port), context, std::move(users), parent)
    , m_form(new AccessForm(context, this))
    , m_table(new Table(context.settings, u"skipped"_s, Table::Rows::OneLine, this))
    , m_skipped(new SkippedModel(
          this->port(), [this](core::ChatKey chat) { return m_form->chatTitle(chat); }, this))
{
    setObjectName(u"inviteDialog"_s);
    auto *who = new PlainLabel(tr("%Ln people", nullptr, static_cast<int>(this->users().size())), Type::Medium,
                               Tint::Text, this);
    who->setContentsMargins(0, u(1.5), 0, 0);
    addRow(tr("Who"), who);
    addRow(tr("Into"), m_form->makeChats(this));
    addRow(tr("For how long"), m_form->makeTime(this));
    addRow(tr("How"), m_form->makeDelivery(this));
    addPreview();
    m_table->setObjectName(u"skippedTable"_s);
    m_table->setAccessibleName(tr("Who is skipped, and why"));
    m_table->setModel(m_skipped);
    m_table->setColumns(
        {{.units = 34, .stretches = true, .isEssential = true}, {.units = 34}, {.units = 60, .isEssential = true}});
    setUnits(m_table, Limit::LeastHeight, 42);
    m_table->hide();
    body()->addWidget(m_table);
    body()->addStretch(1);
    setAccept(u"send"_s, tr("Add and send links"));
    setFootNote(tr("You can undo for 10 seconds."));
    expectHeight(u(165));

    connect(m_form, &AccessForm::changed, this, &InviteDialog::changed);
    core::deliver(this->port().chats(), this, [this](const core::Result<core::queries::ChatList> &chats) {
        if (chats)
            m_form->showChats(*chats);
        else
            showTrouble(errorText(chats.error()));
    });
    changed();
}

void InviteDialog::chooseAllChats()
{
    m_form->chooseAllChats();
}

void InviteDialog::changed()
{
    m_table->hide();
    recount(!m_form->hasChats()            ? tr("Connect a chat first.")
                : m_form->chosen().empty() ? tr("Choose at least one chat.")
                                           : QString());
}

InviteMembers InviteDialog::order(const std::vector<UserId> &users) const
{
    return {users, m_form->chosen(), m_form->until(), m_form->delivery()};
}

void InviteDialog::forgetCounts()
{
    m_listed.clear();
    m_people.clear();
    m_skippedPeople = 0;
    m_unreachable = 0;
}

void InviteDialog::countPart(const std::vector<UserId> &users, BulkRun::Done done)
{
    handle(port().previewInvite(order(users)), std::move(done), [this](const auto &outcomes) { add(outcomes); });
}

void InviteDialog::doPart(const std::vector<UserId> &users, BulkRun::Done done)
{
    handle(port().inviteMembers(order(users)), std::move(done), [this](const auto &result) {
        add(result.outcomes);
        remember(result.undo);
    });
}

void InviteDialog::add(const std::vector<Outcome> &outcomes)
{
    std::map<Outcome::Kind, std::set<UserId>> people;
    std::set<UserId> unreachable;
    for (const Outcome &outcome : outcomes) {
        people[outcome.kind].insert(outcome.user);
        const bool isInvited = outcome.kind == Outcome::Kind::WillInvite;
        if (isInvited && !outcome.canBeWritten)
            unreachable.insert(outcome.user);
        if ((!isInvited || !outcome.canBeWritten) && m_listed.size() < SkippedModel::mostRows)
            m_listed.push_back(outcome);
    }
    std::set<UserId> skipped;
    const std::set<UserId> &invited = people[Outcome::Kind::WillInvite];
    for (const auto &[kind, users] : people) {
        m_people[kind] += static_cast<int>(users.size());
        for (const UserId user : users) {
            if (!invited.contains(user))
                skipped.insert(user);
        }
    }
    m_skippedPeople += static_cast<int>(skipped.size());
    m_unreachable += static_cast<int>(unreachable.size());
}

QString InviteDialog::showCounts(Notice &preview)
{
    const int invited = m_people[Outcome::Kind::WillInvite];
    QStringList lines;
    for (const auto &[kind, count] : m_people) {
        if (kind != Outcome::Kind::WillInvite && count > 0)
            lines << InviteWords::why(kind, count);
    }
    if (m_unreachable > 0)
        lines << tr("%Ln get a link that you send yourself: the bot cannot write to them", nullptr, m_unreachable);
    if (const QString day = m_form->lastDay(); !day.isEmpty() && invited > 0)
        lines << tr("At the end of %1 they are removed.").arg(day);
    //: How many people get links; then how many do not.
    const QString fact = m_skippedPeople == 0
        ? tr("%Ln people will be invited", nullptr, invited)
        : tr("%Ln people will be invited, %1 are skipped", nullptr, invited).arg(QLocale().toString(m_skippedPeople));
    preview.setTexts(lines.isEmpty() ? Tone::Neutral : Tone::Warn, fact, lines.join(u'\n'));
    showSkipped();
    return invited > 0 ? QString() : tr("None of them can be invited.");
}

void InviteDialog::showSkipped()
{
    m_skipped->show(m_listed);
    m_table->setVisible(!m_listed.empty());
}

ToastText InviteDialog::summary()
{
    QString text = tr("%Ln people are invited.", nullptr, m_people[Outcome::Kind::WillInvite]);
    if (m_skippedPeople > 0)
        text += u' ' + tr("%Ln were skipped.", nullptr, m_skippedPeople);
    return {.text = text, .iconName = u"user-plus"_s};
}

} // namespace ui
