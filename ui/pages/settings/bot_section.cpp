// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/bot_section.h"

#include "core/base/deliver.h"
#include "ui/pages/setup/token_form.h"
#include "ui/pages/share/share_bot_dialog.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"
#include "ui/text/token.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

BotSection::BotSection(BotPort port, PageContext context, QWidget *parent)
    : SettingsSection(parent)
    , m_port(std::move(port))
    , m_context(context)
{
    build();
    showTokenOrigin();
}

void BotSection::build()
{
    QVBoxLayout *bot = addCard(tr("Bot"));
    m_bot = addText(bot, QString());
    m_bot->setObjectName(u"botIdentity"_s);
    m_share = new Button(u"share-2"_s, tr("Share bot…"), Button::Kind::Secondary, this);
    m_share->setObjectName(u"shareBot"_s);
    addRow(bot, {m_share});

    QVBoxLayout *token = addCard(tr("Token"));
    m_tokenOrigin = addText(token, QString());
    m_tokenOrigin->setObjectName(u"tokenOrigin"_s);
    m_tokenMeaning = addText(token, QString(), Type::Body, Tint::Muted);
    m_tokenMeaning->setObjectName(u"tokenMeaning"_s);
    m_replace = new Button(u"key-round"_s, tr("Replace token…"), Button::Kind::Secondary, this);
    m_replace->setObjectName(u"replaceToken"_s);
    m_forget = new Button(u"trash-2"_s, tr("Forget token…"), Button::Kind::Danger, this);
    m_forget->setObjectName(u"forgetToken"_s);
    addRow(token, {m_replace, m_forget});
    buildTokenPlace(token);

    connect(m_share, &QPushButton::clicked, this, &BotSection::share);
    connect(m_replace, &QPushButton::clicked, this, [this] { showTokenForm(true); });
    connect(m_forget, &QPushButton::clicked, this, &BotSection::askToForgetToken);
}

void BotSection::buildTokenPlace(QVBoxLayout *card)
{
    m_tokenPlace = new QWidget(this);
    auto *place = new QVBoxLayout(m_tokenPlace);
    setUnits(place, m_tokenPlace, Insets(0), 3);
    auto *foot = new QHBoxLayout;
    setUnits(foot, m_tokenPlace, Insets(0), 2);
    m_useReason = new PlainLabel(Type::Body, Tint::Muted, m_tokenPlace);
    m_useReason->setWrapping(true);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary, m_tokenPlace);
    m_use = new Button(tr("Use this token"), Button::Kind::Primary, m_tokenPlace);
    m_use->setObjectName(u"useToken"_s);
    foot->addWidget(m_useReason, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_use);
    place->addLayout(foot);
    card->addWidget(m_tokenPlace);
    m_tokenPlace->hide();
    connect(cancel, &QPushButton::clicked, this, [this] { showTokenForm(false); });
    connect(m_use, &QPushButton::clicked, this, [this] { m_token->use(); });
}

void BotSection::showTokenOrigin()
{
    const TokenOriginText text = tokenOriginText(m_port.isPractice ? TokenOrigin::None : m_port.tokenOrigin());
    m_tokenOrigin->setText(m_port.isPractice ? tr("The practice Telegram needs no token.") : text.place);
    m_tokenOrigin->setVisible(!m_tokenOrigin->text().isEmpty());
    m_tokenMeaning->setText(text.meaning);
    m_tokenMeaning->setVisible(!text.meaning.isEmpty());
}

void BotSection::showTokenForm(bool shows)
{
    m_tokenPlace->setVisible(shows);
    m_replace->setEnabled(!shows);
    if (!shows) {
        delete m_token; // with what was typed
        m_token = nullptr;
        return;
    }
    m_token = new TokenForm(m_port, m_context.secrets, m_tokenPlace);
    static_cast<QVBoxLayout *>(m_tokenPlace->layout())->insertWidget(0, m_token);
    const auto update = [this] {
        m_use->setEnabled(m_token->blocker().isEmpty());
        m_useReason->setText(m_token->blocker());
    };
    connect(m_token, &TokenForm::changed, this, update);
    connect(
        m_token, &TokenForm::used, this,
        [this] {
            showTokenForm(false);
            Q_EMIT said({.text = tr("The new token is in use.")});
            refresh();
        },
        Qt::QueuedConnection); // the form must not be deleted while it speaks
    update();
    m_token->setFocus();
}

void BotSection::askToForgetToken()
{
    auto *dialog = new ConfirmDialog(
        tr("Forget the token"),
        tr("The token is deleted from where it is kept, and Gatehouse stops listening. Everything else stays. To go "
           "on, paste "
           "a token of the same bot. To make the old one useless everywhere, send /revoke to BotFather."),
        u"trash-2"_s, tr("Forget token"), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this] {
        core::deliver(m_port.forgetToken(), this, [this](const core::Result<> &result) {
            Q_EMIT said(result ? ToastText{.text = tr("The token is forgotten.")}
                               : ToastText{.text = errorText(result.error()), .isError = true});
            refresh();
        });
    });
    dialog->open();
}

void BotSection::askToTakeOver()
{
    const QString host = safeName(m_context.feed.connection().webhookHost);
    auto *dialog = new ConfirmDialog(
        tr("Take over from another service"),
        tr("Telegram hands this bot's messages to %1 now. The address is taken out of the bot: that service gets "
           "nothing more from it, and Gatehouse gets everything, with what waits.")
            .arg(host.isEmpty() ? tr("another service") : host),
        u"radio"_s, tr("Take over"), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this] {
        core::deliver(m_port.takeOver({}), this, [this](const core::Result<> &result) {
            Q_EMIT said(result ? ToastText{.text = tr("Gatehouse gets this bot's messages now.")}
                               : ToastText{.text = errorText(result.error()), .isError = true});
        });
    });
    dialog->open();
}

void BotSection::share()
{
    if (m_username.isEmpty())
        return;
    auto *dialog = new ShareBotDialog(m_username, this);
    connect(dialog, &ShareBotDialog::said, this, &SettingsSection::said);
    dialog->open();
}

void BotSection::refresh()
{
    showTokenOrigin();
    core::deliver(m_port.overview(), this, [this](const core::Result<core::queries::Overview> &overview) {
        if (overview)
            showOverview(*overview);
        else
            m_bot->setText(loadErrorText(overview.error()));
    });
}

void BotSection::showOverview(const core::queries::Overview &overview)
{
    const auto &bot = overview.bot;
    m_username = bot ? bot->username : QString();
    m_bot->setText(bot ? tr("%1, %2, id %3").arg(personName(bot->name), atName(bot->username), bot->id.toString())
                       : tr("No bot yet."));
    m_share->setVisible(!m_username.isEmpty());
    m_replace->setVisible(!m_port.isPractice);
    m_replace->setText(bot ? tr("Replace token…") : tr("Enter token…"));
    m_forget->setVisible(bot.has_value() && !m_port.isPractice);
}

void BotSection::open(const QString &what)
{
    if (what == u"token"_s && !m_token && !m_port.isPractice)
        showTokenForm(true);
    else if (what == u"webhook"_s)
        askToTakeOver();
}

std::vector<TourState> BotSection::tourStates()
{
    return {{u"share"_s, [this] { share(); }},
            {u"forget-token"_s, [this] { askToForgetToken(); }},
            {u"take-over"_s, [this] { askToTakeOver(); }},
            {u"replace-token"_s, [this] { showTokenForm(true); }},
            {u"again"_s, [this] { showTokenForm(false); }}};
}

} // namespace ui
