// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/setup_steps.h"

#include "ui/pages/chats/connect_page.h"
#include "ui/pages/setup/owner_form.h"
#include "ui/pages/setup/token_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

//! A card with an icon, a fact and a sentence.
Card *factCard(QWidget *parent, const QString &iconName, const QString &title, const QString &text)
{
    auto *card = new Card(parent);
    card->setBand(true);
    auto *row = new QHBoxLayout(card);
    setUnits(row, card, Insets(4), 3);
    row->addWidget(new IconMark(iconName, Tint::Accent, 6, card), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setUnits(words, card, Insets(0), 0.5);
    words->addWidget(new PlainLabel(title, Type::Strong, Tint::Text, card));
    auto *about = new PlainLabel(text, Type::Body, Tint::Muted, card);
    about->setWrapping(true);
    words->addWidget(about);
    row->addLayout(words, 1);
    return card;
}

//! One numbered line, with a link at its end where \p link is not null.
QHBoxLayout *numberedLine(QWidget *parent, int number, const QString &text, Button *link)
{
    auto *row = new QHBoxLayout;
    setUnits(row, parent, Insets(0), 3);
    row->addWidget(new StepMark(number, StepMark::State::ToCome, parent), 0, link ? Qt::AlignVCenter : Qt::AlignTop);
    auto *words = new PlainLabel(text, Type::Body, Tint::Text, parent);
    if (link) {
        row->addWidget(words);
        row->addWidget(link);
        row->addStretch(1);
    } else {
        words->setWrapping(true);
        row->addWidget(words, 1);
    }
    return row;
}

} // namespace

WelcomeStep::WelcomeStep(const BotPort &port, QWidget *parent)
    : WizardStep(tr("Welcome"), tr("What to begin with"), parent)
{
    setHelp(this, HelpTopic::WithoutABot);
    QVBoxLayout *body = addBody(
        tr("Welcome to Gatehouse"),
        tr("Gatehouse keeps the gate of your paid groups and channels: who may be inside, who comes in, who has "
           "to leave. Your own bot does it, from this computer."));
    body->addWidget(factCard(this, u"bot"_s, tr("With your own bot"),
                             tr("You need a bot of your own and a group or channel. It takes about four minutes.")));
    body->addWidget(factCard(this, u"lock"_s, tr("Everything stays here"),
                             tr("There is no account and no server. Gatehouse talks only to Telegram.")));
    auto *practice =
        factCard(this, u"flask-conical"_s, tr("Just looking?"),
                 tr("The practice Telegram has a group, a channel and forty sample people. Nothing in it is "
                    "real, so try everything."));
    auto *start =
        new Button(u"flask-conical"_s, tr("Try it with the practice Telegram"), Button::Kind::Secondary, practice);
    start->setObjectName(u"startPractice"_s);
    static_cast<QHBoxLayout *>(practice->layout())->addWidget(start);
    connect(start, &QPushButton::clicked, this, [begin = port.startPractice] { begin(); });
    body->addWidget(practice);
    body->addStretch(1);
}

QString WelcomeStep::continueText() const
{
    return tr("Use my own bot");
}

BotStep::BotStep(const BotPort &port, SecretClipboard &secrets, QWidget *parent)
    : WizardStep(tr("Your bot"), tr("Bring its token"), parent)
    , m_form(new TokenForm(port, secrets))
{
    setHelp(this, HelpTopic::ConnectTheBot);
    QVBoxLayout *body =
        addBody(tr("Connect your bot"),
                tr("Telegram gives every bot a token, a kind of key. BotFather, Telegram's own bot, hands it out."));
    auto *open = new Button(u"external-link"_s, tr("Open BotFather"), Button::Kind::Link, this);
    open->setIconTrails(true);
    connect(open, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(u"https://t.me/BotFather"_s)); });
    body->addLayout(numberedLine(this, 1, tr("Open BotFather in Telegram."), open));
    body->addLayout(numberedLine(
        this, 2, tr("Send /newbot and answer its two questions. Have one already? Send /token."), nullptr));
    body->addLayout(numberedLine(
        this, 3, tr("Copy its answer and paste it here. The whole message is fine, Gatehouse finds the token in it."),
        nullptr));
    addGap(body, this, 3);
    body->addWidget(m_form);
    body->addStretch(1);
    setBlocker(m_form->blocker());
    connect(m_form, &TokenForm::changed, this, [this] { setBlocker(m_isUsed ? QString() : m_form->blocker()); });
    connect(m_form, &TokenForm::used, this, [this](const QString &) {
        m_isUsed = true;
        setBlocker({});
        Q_EMIT finished();
    });
}

bool BotStep::goOn()
{
    if (!m_isUsed)
        m_form->use();
    return m_isUsed;
}

OwnerStep::OwnerStep(const BotPort &port, const PageContext &context, QWidget *parent)
    : WizardStep(tr("You"), tr("So the bot knows its owner"), parent)
    , m_form(new OwnerForm(port, context))
{
    setHelp(this, HelpTopic::ConnectTheBot);
    QVBoxLayout *body =
        addBody(tr("Introduce yourself to your bot"),
                tr("Open this link with your own Telegram account and press Start. From then on the bot asks you there "
                   "too when something has to be decided, and obeys only you."));
    body->addWidget(m_form);
    body->addStretch(1);
    connect(m_form, &OwnerForm::changed, this, &WizardStep::changed);
}

QString OwnerStep::continueText() const
{
    return m_form->isBound() ? tr("Continue") : tr("Skip for now");
}

void OwnerStep::entered()
{
    m_form->refresh();
}

ChatStep::ChatStep(const ChatsPort &port, const PageContext &context, QWidget *parent)
    : WizardStep(tr("Your first chat"), tr("A group or a channel"), parent)
    , m_port(port)
    , m_context(context)
{
    setHelp(this, HelpTopic::ConnectAChat);
    QVBoxLayout *body =
        addBody(tr("Connect your first chat"), tr("Everyone who is inside stays. More chats can be connected later."));
    m_place = new QVBoxLayout;
    body->addLayout(m_place);
    body->addStretch(1);
}

QString ChatStep::continueText() const
{
    return m_isConnected ? tr("Continue") : tr("Skip for now");
}

void ChatStep::entered()
{
    if (m_steps || m_isConnected)
        return;
    // Not before: the code runs out after five minutes.
    m_steps = new ConnectSteps(m_port, m_context, this);
    m_place->addWidget(m_steps);
    m_place->addWidget(m_steps->arrivals());
    connect(m_steps, &ConnectSteps::said, this, &ChatStep::said);
    connect(m_steps, &ConnectSteps::connected, this, [this] {
        m_isConnected = true;
        Q_EMIT changed();
    });
}

void ChatStep::left()
{
    if (!m_steps || m_isConnected)
        return;
    m_steps->arrivals()->deleteLater();
    m_steps->deleteLater();
    m_steps = nullptr;
}

ReadyStep::ReadyStep(QWidget *parent) : WizardStep(tr("Ready"), tr("What happens from now on"), parent)
{
    setHelp(this, HelpTopic::Overview);
    QVBoxLayout *body = addBody(tr("The gate is kept"), tr("This is what happens from now on:"));
    body->addWidget(factCard(this, u"user-plus"_s, tr("You let people in"),
                             tr("Add a member: the bot sends a link that works once, for that person only.")));
    body->addWidget(
        factCard(this, u"shield-check"_s, tr("Links cannot be passed on"),
                 tr("Somebody else who comes in with one is taken out, and the right person gets a new one.")));
    body->addWidget(factCard(this, u"circle-question-mark"_s, tr("You are asked, not overruled"),
                             tr("Whoever was inside before, and administrators, are never touched. Whoever an "
                                "administrator lets in becomes a question to you.")));
    body->addWidget(
        factCard(this, u"power"_s, tr("While this computer is on"),
                 tr("Gatehouse goes on in the tray when you close the window. While it is off, Telegram keeps "
                    "what happens for a day.")));
    body->addStretch(1);
}

QString ReadyStep::continueText() const
{
    return tr("Open Gatehouse");
}

} // namespace ui
