// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/add_member_dialog.h"

#include "core/base/deliver.h"
#include "ui/pages/members/person_picker.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/rights.h"
#include "ui/text/safe_text.h"
#include "ui/text/standing.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

using core::commands::AddMember;
using core::commands::AddOutcome;
using core::commands::WithUndo;

namespace {

QDate today(const core::Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(clock.now())).toLocalTime().date();
}

//! Telegram keeps a ban of more than 366 days for ever; our own times have no such end, but a year 3000 is a slip.
constexpr int longestYears = 10;

} // namespace

AddMemberDialog::AddMemberDialog(MembersPort port, PageContext context, std::optional<core::UserId> user,
                                 QWidget *parent)
    : Dialog(tr("Add member"), parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_who(new PersonPicker(m_port, context, this))
    , m_preview(new Notice(Tone::Neutral, QString(), QString(), this))
{
    setObjectName(u"addMemberDialog"_s);
    setHelp(this, HelpTopic::Members);
    m_preview->setObjectName(u"preview"_s);
    addRow(tr("Who"), m_who);
    addRow(tr("Into"), makeChats());
    addRow(tr("For how long"), makeTime());
    addRow(tr("How"), makeDelivery());
    body()->addWidget(m_preview);
    body()->addStretch(1);
    setAccept(u"send"_s, tr("Add and send links"));
    setFootNote(tr("You can undo for 10 seconds."));
    expectHeight(u(155));

    connect(m_who, &PersonPicker::changed, this, &AddMemberDialog::changed);
    connect(this, &Dialog::acceptWanted, this, &AddMemberDialog::submit);
    core::deliver(m_port.chats(), this, [this](const core::Result<core::queries::ChatList> &chats) {
        if (chats)
            showChats(*chats);
        else
            showTrouble(errorText(chats.error()));
    });
    if (user)
        m_who->choose(*user);
    m_who->setFocus();
    changed();
}

QWidget *AddMemberDialog::makeChats()
{
    auto *card = new Card(this);
    m_chatRows = new QVBoxLayout(card);
    setUnits(m_chatRows, card, Insets(0), 0);
    return card;
}

QLayout *AddMemberDialog::makeTime()
{
    auto *column = new QVBoxLayout;
    setUnits(column, this, Insets(0), 2);
    m_until = new QRadioButton(tr("Until"), this);
    m_forEver = new QRadioButton(tr("Without an end"), this);
    m_until->setObjectName(u"until"_s);
    m_forEver->setObjectName(u"forEver"_s);
    auto *group = new QButtonGroup(this);
    group->addButton(m_until);
    group->addButton(m_forEver);
    m_date = new QDateEdit(this);
    m_date->setObjectName(u"date"_s);
    m_date->setAccessibleName(tr("Last day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("d MMM yyyy"));
    m_date->setDateRange(today(m_context.clock).addDays(1), today(m_context.clock).addYears(longestYears));
    m_period = new QComboBox(this);
    m_period->setObjectName(u"period"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("1 week"), 7);
    m_period->addItem(tr("1 month"), 1);
    m_period->addItem(tr("3 months"), 3);
    m_period->addItem(tr("1 year"), 12);
    m_period->addItem(tr("Other day"), 0);
    m_period->setCurrentIndex(1);

    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 2);
    row->addWidget(m_until);
    row->addWidget(m_date);
    row->addWidget(m_period);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_forEver);
    m_forEver->setChecked(true);
    applyPeriod();
    connect(m_until, &QRadioButton::toggled, this, &AddMemberDialog::changed);
    connect(m_period, &QComboBox::activated, this, [this] {
        applyPeriod();
        m_until->setChecked(true);
        changed();
    });
    connect(m_date, &QDateEdit::userDateChanged, this, [this] {
        m_until->setChecked(true);
        changed();
    });
    return column;
}

QLayout *AddMemberDialog::makeDelivery()
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
        connect(choice, &QRadioButton::toggled, this, &AddMemberDialog::changed);
        return choice;
    };
    m_link = add(u"byLink"_s, tr("Personal links"), tr("Each works once, for this person only."));
    m_request =
        add(u"byRequest"_s, tr("Request to join"), tr("The person asks, Gatehouse lets exactly this person in."));
    m_link->setChecked(true);
    for (QRadioButton *choice : {m_link, m_request})
        connect(choice, &QRadioButton::clicked, this, [this] { m_isDeliveryChosen = true; });
    return column;
}

void AddMemberDialog::followChats()
{
    if (m_isDeliveryChosen)
        return;
    const auto isFor = [this](core::Delivery delivery) {
        return std::any_of(m_chats.begin(), m_chats.end(), [delivery](const ChatChoice &choice) {
            return choice.box->isChecked() && choice.chat.delivery == delivery;
        });
    };
    (isFor(core::Delivery::Request) && !isFor(core::Delivery::Link) ? m_request : m_link)->setChecked(true);
}

void AddMemberDialog::showChats(const core::queries::ChatList &chats)
{
    for (const core::queries::ChatRow &row : chats.connected) {
        if (row.chat.state != core::ChatState::Connected)
            continue;
        if (!m_chats.empty())
            m_chatRows->addWidget(new Line(this));
        auto *line = new QHBoxLayout;
        setUnits(line, this, Insets(3, 2), 3);
        auto *box = new QCheckBox(this);
        box->setObjectName(u"chat-"_s + row.chat.key.toString());
        box->setAccessibleName(chatName(row.chat.title));
        line->addWidget(box);
        line->addWidget(new IconMark(chatIcon(row.chat.type), Tint::Muted, 4, this));
        auto *name = new PlainLabel(chatName(row.chat.title), Type::Medium, Tint::Text, this);
        name->setEliding(true);
        line->addWidget(name, 2);
        QString note = chatKind(row.chat);
        if (row.missing.testFlag(core::Right::InviteUsers))
            note += u". "_s + rightLoss(core::Right::InviteUsers);
        else if (row.chat.memberCount)
            note += u", "_s + memberCount(*row.chat.memberCount);
        auto *about = new PlainLabel(note, Type::Body, Tint::Muted, this);
        about->setEliding(true);
        line->addWidget(about, 4);
        m_chatRows->addLayout(line);
        m_chats.push_back({row.chat, box});
        connect(box, &QCheckBox::toggled, this, &AddMemberDialog::followChats);
        connect(box, &QCheckBox::toggled, this, &AddMemberDialog::changed);
    }
    if (m_chats.size() == 1 || m_choosesAll)
        chooseAllChats();
    changed();
}

void AddMemberDialog::chooseAllChats()
{
    m_choosesAll = true;
    for (const ChatChoice &choice : m_chats)
        choice.box->setChecked(true);
}

void AddMemberDialog::applyPeriod()
{
    const int count = m_period->currentData().toInt();
    if (count == 0)
        return;
    const QDate start = today(m_context.clock);
    const QSignalBlocker quiet(m_date);
    m_date->setDate(m_period->currentIndex() == 0 ? start.addDays(count) : start.addMonths(count));
}

QString AddMemberDialog::blocker() const
{
    if (m_chats.empty())
        return tr("Connect a chat first.");
    if (!m_who->isValid())
        return tr("Say who: a name from the list, an @name or an id.");
    const bool anyChat =
        std::any_of(m_chats.begin(), m_chats.end(), [](const ChatChoice &choice) { return choice.box->isChecked(); });
    return anyChat ? QString() : tr("Choose at least one chat.");
}

void AddMemberDialog::changed()
{
    hideTrouble();
    const QString reason = blocker();
    setBlocker(reason);
    m_preview->setVisible(reason.isEmpty());
    if (reason.isEmpty())
        preview();
}

AddMember AddMemberDialog::order() const
{
    AddMember order;
    order.user = m_who->user();
    order.username = m_who->username();
    for (const ChatChoice &choice : m_chats) {
        if (choice.box->isChecked())
            order.chats.push_back(choice.chat.key);
    }
    if (m_until->isChecked()) {
        // The named day is the last one inside.
        const QDateTime end(m_date->date(), QTime(23, 59));
        order.until = core::instantFromMs(end.toMSecsSinceEpoch());
    }
    order.delivery = m_request->isChecked() ? core::Delivery::Request : core::Delivery::Link;
    return order;
}

void AddMemberDialog::preview()
{
    const int question = ++m_question;
    core::deliver(m_port.previewAdd(order()), this,
                  [this, question](const core::Result<std::vector<AddOutcome>> &outcomes) {
                      if (question == m_question)
                          showPreview(outcomes);
                  });
}

void AddMemberDialog::showPreview(const core::Result<std::vector<AddOutcome>> &outcomes)
{
    if (!outcomes) {
        const bool isUnknown = outcomes.error().kind == core::Error::Kind::NotFound;
        m_preview->setTexts(Tone::Warn, {},
                            isUnknown
                                ? tr("Nobody with this @name was seen yet. Use the id, or let the person write to the "
                                     "bot first.")
                                : errorText(outcomes.error()));
        return setBlocker(tr("This person cannot be added yet."));
    }
    QStringList lines;
    Tone tone = Tone::Neutral;
    for (const AddOutcome &outcome : *outcomes) {
        //: A chat, then what happens there.
        lines << tr("%1: %2").arg(chatTitle(outcome.chat), outcomeText(outcome.kind));
        if (outcome.kind != AddOutcome::Kind::WillInvite && outcome.kind != AddOutcome::Kind::AlreadyInside)
            tone = Tone::Warn;
    }
    if (m_until->isChecked())
        lines << tr("At the end of %1 the person is removed.").arg(m_date->text());
    m_preview->setTexts(tone, tr("What will happen"), lines.join(u'\n'));
}

QString AddMemberDialog::chatTitle(core::ChatKey chat) const
{
    const auto found = std::find_if(m_chats.begin(), m_chats.end(),
                                    [chat](const ChatChoice &choice) { return choice.chat.key == chat; });
    return found == m_chats.end() ? QString() : chatName(found->chat.title);
}

void AddMemberDialog::submit()
{
    if (!acceptButton()->isEnabled())
        return;
    setWorking(true);
    core::deliver(m_port.addMember(order()), this, [this](const core::Result<WithUndo<AddOutcome>> &result) {
        setWorking(false);
        if (result)
            carriedOut(*result);
        else
            showTrouble(errorText(result.error()));
    });
}

void AddMemberDialog::carriedOut(const WithUndo<AddOutcome> &result)
{
    int invited = 0;
    for (const AddOutcome &outcome : result.outcomes)
        invited += outcome.kind == AddOutcome::Kind::WillInvite ? 1 : 0;
    ToastText toast{
        .text =
            tr("%1 is added to %n chats.", nullptr, static_cast<int>(result.outcomes.size())).arg(m_who->displayName()),
        .iconName = u"user-plus"_s};
    if (invited == 0)
        toast.iconName = u"check"_s;
    if (result.undo.token != 0) {
        toast.span = result.undo.until - m_context.clock.now();
        toast.undo = [undo = m_port.undo, token = result.undo.token] { return undo(token); };
    }
    Q_EMIT said(toast);
    close();
}

} // namespace ui
