// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chats/chat_pane.h"

#include "ui/models/chats_model.h"
#include "ui/text/people.h"
#include "ui/text/rights.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

using core::queries::ChatRow;

namespace {

//! Three numbered steps.
QWidget *stepList(const QStringList &steps, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *column = new QVBoxLayout(list);
    setUnits(column, list, Insets(0, 1.5), 1.5);
    int number = 0;
    for (const QString &step : steps) {
        auto *row = new QHBoxLayout;
        setUnits(row, list, Insets(0), 2);
        row->addWidget(new StepMark(++number, StepMark::State::Warned, list), 0, Qt::AlignTop);
        auto *words = new PlainLabel(step, Type::Body, Tint::Text, list);
        words->setWrapping(true);
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    return list;
}

} // namespace

ChatPane::ChatPane(PageContext context, QWidget *parent) : DetailsPane(parent), m_context(context)
{
    setObjectName(u"chatPane"_s);
    setHelp(this, HelpTopic::MissingRights);
}

void ChatPane::show(const ChatRow &row)
{
    clear();
    const core::Chat &chat = row.chat;
    setSubject(chatSubject(chat));
    setSubtitle(chat.memberCount ? chatKind(chat) + u", "_s + memberCount(*chat.memberCount) : chatKind(chat));
    setPill(chatPill(row));

    const core::ChatKey key = chat.key;
    auto *inside = addAction(u"users"_s, tr("Who is inside"));
    connect(inside, &QPushButton::clicked, this, [this, key] { Q_EMIT membersWanted(key); });
    auto *check = addAction(u"refresh-cw"_s, tr("Check now"));
    connect(check, &QPushButton::clicked, this, [this, key] { Q_EMIT checkWanted(key); });
    auto *disconnect = addMenuAction(u"unlink"_s, tr("Disconnect"));
    disconnect->setObjectName(u"disconnect"_s);
    connect(disconnect, &QAction::triggered, this, [this, key] { Q_EMIT disconnectWanted(key); });

    showRights(row);
    showAccess(row);
}

void ChatPane::showRights(const ChatRow &row)
{
    auto *section = addSection(tr("What the bot may do here"));
    if (row.chat.state == core::ChatState::Gone) {
        section->addWidget(new Notice(Tone::Bad, tr("The bot is not in this chat any more."),
                                      tr("Add it again as administrator. Everything known of the chat is still here."),
                                      section));
        return;
    }
    for (const core::Right right : allRights()) {
        if (row.missing.testFlag(right))
            showMissing(row, right, *section);
    }
    for (const core::Right right : allRights()) {
        if (core::neededRights(row.chat.type).testFlag(right) && !row.missing.testFlag(right))
            section->addPoint(u"check"_s, Tone::Ok, rightName(right), rightUse(right));
    }
    if (row.chat.type == core::ChatType::Group) {
        section->addWidget(new Notice(
            Tone::Info, tr("This is a basic group"),
            tr("Telegram makes it a supergroup as soon as, for example, its history is made visible for new members. "
               "Gatehouse follows by itself. Until then removed people stay out only until they are invited again."),
            section));
    }
}

void ChatPane::showMissing(const ChatRow &row, core::Right right, PaneSection &section)
{
    const bool wasLost = row.chat.rightsLost.testFlag(right) && row.chat.rightsLostAt;
    const QString fact = wasLost
        ? tr("%1: missing since %2")
              .arg(rightName(right), Times::clockOrDay(*row.chat.rightsLostAt, m_context.clock.now()))
        : tr("%1: missing").arg(rightName(right));
    auto *notice = new Notice(Tone::Warn, fact, rightLoss(right), &section);
    notice->setObjectName(u"missingRight"_s);
    notice->body()->addWidget(stepList(rightSteps(right, row.chat, m_botName), notice));

    auto *buttons = new QHBoxLayout;
    setUnits(buttons, notice, Insets(0), 2);
    if (const QString address = chatAddress(row.chat); !address.isEmpty()) {
        auto *open = new Button(u"external-link"_s, tr("Open Telegram"), Button::Kind::Secondary, notice);
        connect(open, &QPushButton::clicked, this, [address] { QDesktopServices::openUrl(QUrl(address)); });
        buttons->addWidget(open);
    }
    auto *again = new Button(tr("Check again"), Button::Kind::Secondary, notice);
    connect(again, &QPushButton::clicked, this, [this, key = row.chat.key] { Q_EMIT checkWanted(key); });
    buttons->addWidget(again);
    buttons->addWidget(learnMore(HelpTopic::MissingRights, notice));
    buttons->addStretch(1);
    notice->body()->addLayout(buttons);
    section.addWidget(notice);
}

void ChatPane::showAccess(const ChatRow &row)
{
    const core::Chat &chat = row.chat;
    const core::Instant now = m_context.clock.now();
    auto *section = addSection(tr("Access"));

    auto *delivery = new QComboBox(section);
    delivery->setObjectName(u"delivery"_s);
    delivery->setAccessibleName(tr("How people are let in"));
    delivery->addItem(tr("Let people in by personal links"), int(core::Delivery::Link));
    delivery->addItem(tr("Let people in by request to join"), int(core::Delivery::Request));
    delivery->setCurrentIndex(delivery->findData(int(chat.delivery)));
    connect(delivery, &QComboBox::activated, this, [this, delivery, key = chat.key] {
        Q_EMIT deliveryWanted(key, static_cast<core::Delivery>(delivery->currentData().toInt()));
    });
    section->addWidget(delivery);

    section->addFact(tr("Telegram id"), chat.address.toString(), true);
    if (chat.isPublic())
        section->addFact(tr("Address"), u"t.me/"_s + chat.username, true);
    section->addFact(tr("Known inside"), tr("%Ln people", nullptr, static_cast<int>(row.knownInside)));
    section->addFact(tr("Here before us"), tr("%Ln people, never touched", nullptr, static_cast<int>(row.beforeUs)));
    section->addFact(tr("Open links"), QLocale().toString(row.openInvites));
    if (chat.connected)
        section->addFact(tr("Connected"), Times::moment(*chat.connected, now));
    section->addFact(tr("Last check"), chat.checked ? Times::moment(*chat.checked, now) : tr("not yet"));
}

QString chatAddress(const core::Chat &chat)
{
    if (chat.isPublic())
        return u"https://t.me/"_s + chat.username;
    // Private supergroups and channels: the id without the -100 that the Bot API puts before it.
    const QString id = chat.address.toString();
    return id.startsWith("-100"_L1) ? u"https://t.me/c/"_s + id.mid(4) + u"/1"_s : QString();
}

} // namespace ui
