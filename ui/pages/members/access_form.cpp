// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/access_form.h"

#include "ui/text/people.h"
#include "ui/text/rights.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
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

namespace {

QDate today(const core::Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(clock.now())).toLocalTime().date();
}

//! Telegram keeps a ban of more than 366 days for ever; our own times have no such end, but a year 3000 is a slip.
constexpr int longestYears = 10;

} // namespace

AccessForm::AccessForm(PageContext context, QObject *parent) : QObject(parent), m_context(context) { }

QWidget *AccessForm::makeChats(QWidget *owner)
{
    m_card = new Card(owner);
    m_chatRows = new QVBoxLayout(m_card);
    setUnits(m_chatRows, m_card, Insets(0), 0);
    return m_card;
}

QLayout *AccessForm::makeTime(QWidget *owner)
{
    auto *column = new QVBoxLayout;
    setUnits(column, owner, Insets(0), 2);
    m_until = new QRadioButton(tr("Until"), owner);
    m_forEver = new QRadioButton(tr("Without an end"), owner);
    m_until->setObjectName(u"until"_s);
    m_forEver->setObjectName(u"forEver"_s);
    auto *group = new QButtonGroup(owner);
    group->addButton(m_until);
    group->addButton(m_forEver);
    m_date = new QDateEdit(owner);
    m_date->setObjectName(u"date"_s);
    m_date->setAccessibleName(tr("Last day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("d MMM yyyy"));
    m_date->setDateRange(today(m_context.clock).addDays(1), today(m_context.clock).addYears(longestYears));
    m_period = new QComboBox(owner);
    m_period->setObjectName(u"period"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("1 week"), 7);
    m_period->addItem(tr("1 month"), 1);
    m_period->addItem(tr("3 months"), 3);
    m_period->addItem(tr("1 year"), 12);
    m_period->addItem(tr("Other day"), 0);
    m_period->setCurrentIndex(1);

    auto *row = new QHBoxLayout;
    setUnits(row, owner, Insets(0), 2);
    row->addWidget(m_until);
    row->addWidget(m_date);
    row->addWidget(m_period);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_forEver);
    tabInOrder(*column);
    m_forEver->setChecked(true);
    applyPeriod();
    connect(m_until, &QRadioButton::toggled, this, &AccessForm::changed);
    connect(m_period, &QComboBox::activated, this, [this] {
        applyPeriod();
        m_until->setChecked(true);
        Q_EMIT changed();
    });
    connect(m_date, &QDateEdit::userDateChanged, this, [this] {
        m_until->setChecked(true);
        Q_EMIT changed();
    });
    return column;
}

QLayout *AccessForm::makeDelivery(QWidget *owner)
{
    auto *column = new QVBoxLayout;
    setUnits(column, owner, Insets(0), 0.5);
    auto *group = new QButtonGroup(owner);
    const auto add = [&](const QString &name, const QString &title, const QString &text) {
        auto *choice = new QRadioButton(title, owner);
        choice->setObjectName(name);
        group->addButton(choice);
        auto *words = new PlainLabel(text, Type::Caption, Tint::Muted, owner);
        words->setWrapping(true);
        words->setContentsMargins(u(6), 0, 0, u(2));
        column->addWidget(choice);
        column->addWidget(words);
        connect(choice, &QRadioButton::toggled, this, &AccessForm::changed);
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

void AccessForm::followChats()
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

void AccessForm::showChats(const core::queries::ChatList &chats)
{
    for (const core::queries::ChatRow &row : chats.connected) {
        if (row.chat.state != core::ChatState::Connected)
            continue;
        if (!m_chats.empty())
            m_chatRows->addWidget(new Line(m_card));
        auto *line = new QHBoxLayout;
        setUnits(line, m_card, Insets(3, 2), 3);
        auto *box = new QCheckBox(m_card);
        box->setObjectName(u"chat-"_s + row.chat.key.toString());
        box->setAccessibleName(chatName(row.chat.title));
        line->addWidget(box);
        line->addWidget(new IconMark(chatIcon(row.chat.type), Tint::Muted, 4, m_card));
        auto *name = new PlainLabel(chatName(row.chat.title), Type::Medium, Tint::Text, m_card);
        name->setEliding(true);
        line->addWidget(name, 2);
        QString note = chatKind(row.chat);
        if (row.missing.testFlag(core::Right::InviteUsers))
            note += u". "_s + rightLoss(core::Right::InviteUsers);
        else if (row.chat.memberCount)
            note += u", "_s + memberCount(*row.chat.memberCount);
        auto *about = new PlainLabel(note, Type::Body, Tint::Muted, m_card);
        about->setWrapping(true);
        line->addWidget(about, 4);
        m_chatRows->addLayout(line);
        m_chats.push_back({row.chat, box});
        connect(box, &QCheckBox::toggled, this, &AccessForm::followChats);
        connect(box, &QCheckBox::toggled, this, &AccessForm::changed);
    }
    if (m_chats.size() == 1 || m_choosesAll)
        chooseAllChats();
    Q_EMIT changed();
}

void AccessForm::chooseAllChats()
{
    m_choosesAll = true;
    for (const ChatChoice &choice : m_chats)
        choice.box->setChecked(true);
}

void AccessForm::applyPeriod()
{
    const int count = m_period->currentData().toInt();
    if (count == 0)
        return;
    const QDate start = today(m_context.clock);
    const QSignalBlocker quiet(m_date);
    m_date->setDate(m_period->currentIndex() == 0 ? start.addDays(count) : start.addMonths(count));
}

bool AccessForm::hasChats() const
{
    return !m_chats.empty();
}

std::vector<core::ChatKey> AccessForm::chosen() const
{
    std::vector<core::ChatKey> keys;
    for (const ChatChoice &choice : m_chats) {
        if (choice.box->isChecked())
            keys.push_back(choice.chat.key);
    }
    return keys;
}

std::optional<core::Instant> AccessForm::until() const
{
    if (!m_until->isChecked())
        return std::nullopt;
    // The named day is the last one inside.
    const QDateTime end(m_date->date(), QTime(23, 59));
    return core::instantFromMs(end.toMSecsSinceEpoch());
}

QString AccessForm::lastDay() const
{
    return m_until->isChecked() ? m_date->text() : QString();
}

core::Delivery AccessForm::delivery() const
{
    return m_request->isChecked() ? core::Delivery::Request : core::Delivery::Link;
}

QString AccessForm::chatTitle(core::ChatKey chat) const
{
    const auto found = std::find_if(m_chats.begin(), m_chats.end(),
                                    [chat](const ChatChoice &choice) { return choice.chat.key == chat; });
    return found == m_chats.end() ? QString() : chatName(found->chat.title);
}

} // namespace ui
