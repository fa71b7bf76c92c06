// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "core/base/deliver.h"
#include "ui/pages/settings/appearance_form.h"
#include "ui/pages/settings/general_section.h"
#include "ui/pages/settings/notifications_section.h"
#include "ui/pages/setup/owner_form.h"
#include "ui/pages/setup/token_form.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"
#include "ui/text/token.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_body.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

SettingsPage::SettingsPage(BotPort port, const DesktopPort &desktop, PageContext context, Appearance &appearance,
                           QWidget *parent)
    : Page(parent)
    , m_port(std::move(port))
    , m_context(context)
    , m_appearance(appearance)
    , m_area(new QScrollArea(this))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"settingsPage"_s);
    setHelp(this, HelpTopic::Settings);
    auto *outer = new QVBoxLayout(this);
    setUnits(outer, this, Insets(0), 0);
    outer->addWidget(new PageHeader(tr("Settings"), this));
    outer->addWidget(m_area, 1);
    auto *body = new ScrollBody(m_area);
    auto *sides = new QHBoxLayout(body);
    setUnits(sides, body, Insets(6, 0, 6, 6), 0);
    auto *column = new QWidget(body);
    setUnits(column, Limit::MostWidth, 190);
    column->setLayout(m_column);
    setUnits(m_column, column, Insets(0), 4);
    sides->addWidget(column, 1);
    sides->addStretch(0);
    addBot();
    addOwner();
    m_column->addWidget(m_general = new GeneralSection(desktop, this));
    m_column->addWidget(m_notifications = new NotificationsSection(desktop, context.clock, this));
    addNetwork();
    addAppearance();
    addData();
    m_column->addStretch(1);
    connect(&context.feed, &Feed::botChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QVBoxLayout *SettingsPage::addSection(const QString &name, const QString &title, const QString &text)
{
    auto *card = new Card(this);
    card->setObjectName(name + u"Section"_s);
    auto *column = new QVBoxLayout(card);
    setUnits(column, card, Insets(4), 3);
    column->addWidget(new PlainLabel(title, Type::Section, Tint::Text, card));
    auto *words = new PlainLabel(text, Type::Body, Tint::Muted, card);
    words->setWrapping(true);
    words->setVisible(!text.isEmpty());
    column->addWidget(words);
    m_column->addWidget(card);
    return column;
}

void SettingsPage::addBot()
{
    QVBoxLayout *section = addSection(u"bot"_s, tr("Bot"), QString());
    m_bot = new PlainLabel(Type::Body, Tint::Text, this);
    m_bot->setObjectName(u"botIdentity"_s);
    m_bot->setWrapping(true);
    section->addWidget(m_bot);
    m_tokenOrigin = new PlainLabel(Type::Body, Tint::Text, this);
    m_tokenOrigin->setObjectName(u"tokenOrigin"_s);
    m_tokenOrigin->setWrapping(true);
    section->addWidget(m_tokenOrigin);
    m_tokenMeaning = new PlainLabel(Type::Body, Tint::Muted, this);
    m_tokenMeaning->setObjectName(u"tokenMeaning"_s);
    m_tokenMeaning->setWrapping(true);
    section->addWidget(m_tokenMeaning);
    showTokenOrigin();
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 2);
    m_replace = new Button(u"key-round"_s, tr("Replace token…"), Button::Kind::Secondary, this);
    m_replace->setObjectName(u"replaceToken"_s);
    m_forget = new Button(u"trash-2"_s, tr("Forget token…"), Button::Kind::Danger, this);
    m_forget->setObjectName(u"forgetToken"_s);
    row->addWidget(m_replace);
    row->addWidget(m_forget);
    row->addStretch(1);
    section->addLayout(row);

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
    section->addWidget(m_tokenPlace);
    m_tokenPlace->hide();
    connect(m_replace, &QPushButton::clicked, this, [this] { showTokenForm(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { showTokenForm(false); });
    connect(m_use, &QPushButton::clicked, this, [this] { m_token->use(); });
    connect(m_forget, &QPushButton::clicked, this, &SettingsPage::askToForgetToken);
}

void SettingsPage::showTokenOrigin()
{
    const TokenOriginText text = tokenOriginText(m_port.isPractice ? TokenOrigin::None : m_port.tokenOrigin());
    m_tokenOrigin->setText(text.place);
    m_tokenOrigin->setVisible(!text.place.isEmpty());
    m_tokenMeaning->setText(text.meaning);
    m_tokenMeaning->setVisible(!text.meaning.isEmpty());
}

void SettingsPage::showTokenForm(bool shows)
{
    m_tokenPlace->setVisible(shows);
    m_replace->setEnabled(!shows);
    if (!shows) {
        delete m_token; // with what was typed
        m_token = nullptr;
        return;
    }
    m_token = new TokenForm(m_port, m_tokenPlace);
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

void SettingsPage::askToForgetToken()
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

void SettingsPage::askToTakeOver()
{
    const core::ConnectionState &state = m_context.feed.connection();
    const QString host = safeName(state.webhookHost);
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

void SettingsPage::addOwner()
{
    QVBoxLayout *section =
        addSection(u"you"_s, tr("You"),
                   tr("The bot asks you in Telegram too when something has to be decided, and obeys only you."));
    m_owner = new OwnerForm(m_port, m_context, this);
    section->addWidget(m_owner);
}

void SettingsPage::addNetwork()
{
    QVBoxLayout *section =
        addSection(u"network"_s, tr("Network"),
                   tr("How Gatehouse reaches Telegram. With a proxy chosen it never goes around it."));
    m_proxyKind = new QComboBox(this);
    m_proxyKind->setObjectName(u"proxyKind"_s);
    m_proxyKind->setAccessibleName(tr("Proxy"));
    m_proxyKind->addItem(tr("As the system does"), int(ProxyChoice::Kind::System));
    m_proxyKind->addItem(tr("Directly"), int(ProxyChoice::Kind::None));
    m_proxyKind->addItem(tr("SOCKS5 proxy"), int(ProxyChoice::Kind::Socks5));
    m_proxyKind->addItem(tr("HTTP proxy"), int(ProxyChoice::Kind::Http));
    m_proxyFields = new QWidget(this);
    auto *fields = new QHBoxLayout(m_proxyFields);
    setUnits(fields, m_proxyFields, Insets(0), 2);
    const auto field = [&](const QString &name, const QString &text) {
        auto *edit = new QLineEdit(m_proxyFields);
        edit->setObjectName(name);
        edit->setPlaceholderText(text);
        edit->setAccessibleName(text);
        edit->setMaxLength(255);
        return edit;
    };
    m_proxyHost = field(u"proxyHost"_s, tr("Host"));
    m_proxyPort = new QSpinBox(m_proxyFields);
    m_proxyPort->setObjectName(u"proxyPort"_s);
    m_proxyPort->setAccessibleName(tr("Port"));
    m_proxyPort->setRange(1, 65535);
    m_proxyPort->setValue(1080);
    m_proxyUser = field(u"proxyUser"_s, tr("User, if needed"));
    m_proxyPassword = field(u"proxyPassword"_s, tr("Password, unchanged when empty"));
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    fields->addWidget(m_proxyHost, 3);
    fields->addWidget(m_proxyPort, 1);
    fields->addWidget(m_proxyUser, 2);
    fields->addWidget(m_proxyPassword, 2);
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 2);
    auto *save = new Button(tr("Use this"), Button::Kind::Secondary, this);
    save->setObjectName(u"saveProxy"_s);
    row->addWidget(m_proxyKind);
    row->addStretch(1);
    row->addWidget(save);
    section->addLayout(row);
    section->addWidget(m_proxyFields);
    connect(m_proxyKind, &QComboBox::currentIndexChanged, this, &SettingsPage::showProxy);
    connect(save, &QPushButton::clicked, this, &SettingsPage::saveProxy);

    const ProxyChoice choice = m_port.proxy();
    m_proxyKind->setCurrentIndex(m_proxyKind->findData(int(choice.kind)));
    m_proxyHost->setText(choice.host);
    if (choice.port > 0)
        m_proxyPort->setValue(choice.port);
    m_proxyUser->setText(choice.user);
    showProxy();
}

void SettingsPage::showProxy()
{
    const auto kind = static_cast<ProxyChoice::Kind>(m_proxyKind->currentData().toInt());
    m_proxyFields->setVisible(kind == ProxyChoice::Kind::Socks5 || kind == ProxyChoice::Kind::Http);
}

void SettingsPage::saveProxy()
{
    ProxyChoice choice;
    choice.kind = static_cast<ProxyChoice::Kind>(m_proxyKind->currentData().toInt());
    if (m_proxyFields->isVisibleTo(this)) {
        choice.host = m_proxyHost->text().trimmed();
        choice.port = m_proxyPort->value();
        choice.user = m_proxyUser->text().trimmed();
        if (!m_proxyPassword->text().isEmpty())
            choice.password = core::Secret(m_proxyPassword->text().toUtf8());
        if (choice.host.isEmpty()) {
            Q_EMIT said({.text = tr("Say the proxy's host first."), .isError = true});
            return;
        }
    }
    core::deliver(m_port.setProxy(choice), this, [this](const core::Result<> &result) {
        m_proxyPassword->clear();
        Q_EMIT said(result ? ToastText{.text = tr("The connection is made anew this way.")}
                           : ToastText{.text = errorText(result.error()), .isError = true});
    });
}

void SettingsPage::addAppearance()
{
    QVBoxLayout *section = addSection(u"appearance"_s, tr("Appearance"), QString());
    section->addWidget(new AppearanceForm(m_appearance, m_context.settings, this));
}

void SettingsPage::addData()
{
    QVBoxLayout *section = addSection(
        u"data"_s, tr("Data"),
        tr("Everything that Gatehouse knows is in this folder. Token and passwords are never in it as plain text."));
    const QString folder = m_port.dataFolder();
    auto *path = new PlainLabel(folder, Type::Mono, Tint::Text, this);
    path->setObjectName(u"dataFolder"_s);
    path->setWrapping(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section->addWidget(path);
    auto *open = new Button(u"folder"_s, tr("Open folder"), Button::Kind::Secondary, this);
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    section->addWidget(open, 0, Qt::AlignLeading);
}

void SettingsPage::refresh()
{
    m_owner->refresh();
    m_general->refresh();
    m_notifications->refresh();
    showTokenOrigin();
    core::deliver(m_port.overview(), this, [this](const core::Result<core::queries::Overview> &overview) {
        if (!overview)
            return;
        const auto &bot = overview->bot;
        m_bot->setText(bot ? tr("%1, %2, id %3").arg(personName(bot->name), atName(bot->username), bot->id.toString())
                           : tr("No bot yet."));
        m_replace->setVisible(!m_port.isPractice);
        m_replace->setText(bot ? tr("Replace token…") : tr("Enter token…"));
        m_forget->setVisible(bot.has_value() && !m_port.isPractice);
    });
}

void SettingsPage::open(const QString &what)
{
    if (what == u"bot"_s && !m_token && !m_port.isPractice)
        showTokenForm(true);
    else if (what == u"webhook"_s)
        askToTakeOver();
    else if (const auto *section = findChild<QWidget *>(what + u"Section"_s))
        showSection(*section);
}

void SettingsPage::showSection(const QWidget &section)
{
    // After the layout of a page that was only just made.
    QMetaObject::invokeMethod(
        this, [this, &section] { m_area->verticalScrollBar()->setValue(section.y()); }, Qt::QueuedConnection);
}

std::vector<TourState> SettingsPage::tourStates()
{
    return {{u"page"_s, [this] { refresh(); }},
            {u"replace-token"_s, [this] { showTokenForm(true); }},
            {u"page-again"_s, [this] { showTokenForm(false); }}};
}

} // namespace ui
