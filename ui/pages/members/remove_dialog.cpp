// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/remove_dialog.h"

#include "core/base/deliver.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"
#include "ui/text/standing.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QRadioButton>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ui {

using core::commands::RemovalAction;
using core::commands::RemovalOutcome;
using core::commands::RemoveMembers;

namespace {

class RemovalWords {
    Q_DECLARE_TR_FUNCTIONS(ui::RemovalWords)

public:
    //! What happens to several people, by kind and number.
    static QString many(RemovalOutcome::Kind kind, int count)
    {
        using Kind = RemovalOutcome::Kind;
        switch (kind) {
        case Kind::WillRemove:
            return tr("%Ln will be removed, may return with a new link", nullptr, count);
        case Kind::WillBan:
            return tr("%Ln will be banned, cannot return", nullptr, count);
        case Kind::LeftInPlace:
            return tr("%Ln stay inside, without a reason to", nullptr, count);
        case Kind::NotInside:
            return tr("%Ln are not inside", nullptr, count);
        case Kind::IsAdministrator:
            return tr("%Ln cannot be removed: administrators never are", nullptr, count);
        case Kind::BotLacksRight:
            return tr("%Ln stay until the bot gets the right to remove people", nullptr, count);
        }
        return {};
    }
};

bool isTrouble(RemovalOutcome::Kind kind)
{
    return kind == RemovalOutcome::Kind::IsAdministrator || kind == RemovalOutcome::Kind::BotLacksRight;
}

} // namespace

RemoveDialog::RemoveDialog(MembersPort port, PageContext context, std::vector<core::UserId> users, QString name,
                           QWidget *parent)
    : BulkDialog(tr("Remove"), std::move(port), context, std::move(users), parent)
    , m_name(std::move(name))
{
    setObjectName(u"removeDialog"_s);
    setHelp(this, HelpTopic::Members);
    auto *who = new PlainLabel(m_name, Type::Medium, Tint::Text, this);
    who->setWrapping(true);
    who->setContentsMargins(0, u(1.5), 0, 0);
    addRow(tr("Who"), who);
    addRow(tr("From"), makeChats());
    addRow(tr("What"), makeActions());
    addPreview();
    body()->addStretch(1);
    setFootNote(tr("You can undo for 10 seconds."));
    expectHeight(u(138));
    core::deliver(this->port().chats(), this, [this](const core::Result<core::queries::ChatList> &chats) {
        if (chats)
            showChats(*chats);
        else
            showTrouble(errorText(chats.error()));
    });
    changed();
}

QLayout *RemoveDialog::makeActions()
{
    auto *column = new QVBoxLayout;
    setUnits(column, this, Insets(0), 0.5);
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &name, const QString &title, const QString &text) {
        auto *choice = new QRadioButton(title, this);
        choice->setObjectName(name);
        group->addButton(choice);
        auto *words = new PlainLabel(text, Type::Caption, Tint::Muted, this);
        words->setWrapping(true);
        words->setContentsMargins(u(6), 0, 0, u(2));
        column->addWidget(choice);
        column->addWidget(words);
        connect(choice, &QRadioButton::toggled, this, &RemoveDialog::changed);
        return choice;
    };
    m_remove = add(u"remove"_s, tr("Remove"), tr("Out, but free to return with a new link."));
    m_ban = add(u"ban"_s, tr("Ban"), tr("Out, and cannot return until you add the person again."));
    m_none = add(u"none"_s, tr("Only take the reason away"), tr("Stays inside; you decide later in Telegram."));
    m_remove->setChecked(true);
    return column;
}

QLayout *RemoveDialog::makeChats()
{
    auto *column = new QVBoxLayout;
    setUnits(column, this, Insets(0), 1.5);
    auto *group = new QButtonGroup(this);
    m_allChats = new QRadioButton(tr("All chats"), this);
    m_someChats = new QRadioButton(tr("Only these"), this);
    m_allChats->setObjectName(u"allChats"_s);
    m_someChats->setObjectName(u"someChats"_s);
    group->addButton(m_allChats);
    group->addButton(m_someChats);
    m_allChats->setChecked(true);
    m_chatCard = new Card(this);
    m_chatRows = new QVBoxLayout(m_chatCard);
    setUnits(m_chatRows, m_chatCard, Insets(3, 2), 2);
    m_chatCard->hide();
    column->addWidget(m_allChats);
    column->addWidget(m_someChats);
    column->addWidget(m_chatCard);
    connect(m_someChats, &QRadioButton::toggled, this, [this](bool some) {
        m_chatCard->setVisible(some);
        changed();
    });
    return column;
}

void RemoveDialog::showChats(const core::queries::ChatList &chats)
{
    for (const core::queries::ChatRow &row : chats.connected) {
        auto *box = new QCheckBox(withoutMnemonics(chatName(row.chat.title)), m_chatCard);
        box->setObjectName(u"chat-"_s + row.chat.key.toString());
        m_chatRows->addWidget(box);
        m_chats.push_back({row.chat, box});
        connect(box, &QCheckBox::toggled, this, &RemoveDialog::changed);
    }
    changed();
}

void RemoveDialog::changed()
{
    hideTrouble();
    const bool bans = m_ban->isChecked();
    setAccept(bans ? u"ban"_s : u"user-minus"_s,
              bans                      ? tr("Ban")
                  : m_none->isChecked() ? tr("Take away")
                                        : tr("Remove"),
              true);
    const bool anyChat = m_allChats->isChecked()
        || std::any_of(m_chats.begin(), m_chats.end(),
                       [](const ChatChoice &choice) { return choice.box->isChecked(); });
    recount(anyChat ? QString() : tr("Choose at least one chat."));
}

RemoveMembers RemoveDialog::order(const std::vector<core::UserId> &users) const
{
    RemoveMembers order;
    order.users = users;
    if (m_someChats->isChecked()) {
        for (const ChatChoice &choice : m_chats) {
            if (choice.box->isChecked())
                order.chats.push_back(choice.chat.key);
        }
    }
    order.action = m_ban->isChecked() ? RemovalAction::Ban
        : m_none->isChecked()         ? RemovalAction::None
                                      : RemovalAction::Remove;
    return order;
}

void RemoveDialog::forgetCounts()
{
    m_outcomes.clear();
    m_people.clear();
    m_pairs.clear();
}

void RemoveDialog::countPart(const std::vector<core::UserId> &users, BulkRun::Done done)
{
    handle(port().previewRemoval(order(users)), std::move(done), [this](const auto &outcomes) { add(outcomes); });
}

void RemoveDialog::doPart(const std::vector<core::UserId> &users, BulkRun::Done done)
{
    handle(port().removeMembers(order(users)), std::move(done), [this](const auto &result) {
        add(result.outcomes);
        remember(result.undo);
    });
}

void RemoveDialog::add(const std::vector<RemovalOutcome> &outcomes)
{
    if (m_outcomes.empty())
        m_outcomes = outcomes;
    std::map<RemovalOutcome::Kind, QSet<qint64>> people;
    for (const RemovalOutcome &outcome : outcomes) {
        people[outcome.kind].insert(outcome.user.value());
        ++m_pairs[outcome.kind];
    }
    for (const auto &[kind, users] : people)
        m_people[kind] += static_cast<int>(users.size());
}

QString RemoveDialog::showCounts(Notice &preview)
{
    QStringList lines;
    if (users().size() == 1) {
        for (const RemovalOutcome &outcome : m_outcomes) {
            //: A chat, then what happens there.
            lines << tr("%1: %2").arg(chatTitle(outcome.chat), outcomeText(outcome.kind));
        }
    } else {
        for (const auto &[kind, count] : m_people)
            lines << RemovalWords::many(kind, count);
    }
    const bool anyTrouble =
        std::any_of(m_people.begin(), m_people.end(), [](const auto &entry) { return isTrouble(entry.first); });
    preview.setTexts(anyTrouble ? Tone::Warn : Tone::Neutral, tr("What will happen"), lines.join(u'\n'));
    return {};
}

QString RemoveDialog::chatTitle(core::ChatKey chat) const
{
    const auto found = std::find_if(m_chats.begin(), m_chats.end(),
                                    [chat](const ChatChoice &choice) { return choice.chat.key == chat; });
    return found == m_chats.end() ? chatName({}) : chatName(found->chat.title);
}

ToastText RemoveDialog::summary()
{
    using Kind = RemovalOutcome::Kind;
    const int goes = m_pairs[Kind::WillRemove] + m_pairs[Kind::WillBan];
    const int fails = m_pairs[Kind::IsAdministrator] + m_pairs[Kind::BotLacksRight];
    ToastText toast{.text = {}, .iconName = u"user-minus"_s};
    if (goes == 0 && fails == 0)
        toast.text = RemovalWords::tr("Nothing changes inside for %1.").arg(m_name);
    else if (goes == 0)
        toast.text =
            RemovalWords::tr("%1 stays: administrators are never removed, or the bot lacks the right.").arg(m_name);
    else
        toast.text = leavingText(goes);
    if (goes > 0 && fails > 0)
        toast.text += u' ' + RemovalWords::tr("%Ln could not be done; Activity says why.", nullptr, fails);
    return toast;
}

QString RemoveDialog::leavingText(int pairs)
{
    if (users().size() == 1)
        return RemovalWords::tr("%1 leaves %Ln chats.", nullptr, pairs).arg(m_name);
    const int people = qMax(m_people[RemovalOutcome::Kind::WillRemove], m_people[RemovalOutcome::Kind::WillBan]);
    return RemovalWords::tr("%Ln people leave.", nullptr, people);
}

} // namespace ui
