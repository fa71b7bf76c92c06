// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/network_section.h"

#include "core/base/deliver.h"
#include "ui/text/errors.h"
#include "ui/text/safe_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

NetworkSection::NetworkSection(BotPort port, QWidget *parent) : SettingsSection(parent), m_port(std::move(port))
{
    addProxy();
    addServer();
}

void NetworkSection::addProxy()
{
    QVBoxLayout *card =
        addCard(tr("Proxy"), tr("How Gatehouse reaches Telegram. With a proxy chosen it never goes around it."));
    if (m_port.isProxyGiven)
        addGivenNote(card,
                     tr("Gatehouse was started with --proxy, which counts until it ends. What you choose here "
                        "is used from the next start on."));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"proxyKind"_s);
    m_kind->addItem(tr("As the system does"), int(ProxyChoice::Kind::System));
    m_kind->addItem(tr("Directly"), int(ProxyChoice::Kind::None));
    m_kind->addItem(tr("SOCKS5 proxy"), int(ProxyChoice::Kind::Socks5));
    m_kind->addItem(tr("HTTP proxy"), int(ProxyChoice::Kind::Http));
    addField(card, tr("The way to the internet"), m_kind, 60);
    m_fields = makeProxyFields();
    card->addWidget(m_fields);
    m_proxyTrouble = addText(card, QString(), Type::Body, Tint::Bad);
    m_proxyTrouble->setObjectName(u"proxyTrouble"_s);
    m_proxyTrouble->hide();
    auto *save = new Button(tr("Use this way"), Button::Kind::Secondary, this);
    save->setObjectName(u"saveProxy"_s);
    addRow(card, {save});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NetworkSection::showProxy);
    connect(save, &QPushButton::clicked, this, &NetworkSection::saveProxy);

    const ProxyChoice choice = m_port.proxy();
    m_kind->setCurrentIndex(m_kind->findData(int(choice.kind)));
    m_host->setText(choice.host);
    if (choice.port > 0)
        m_portNumber->setValue(choice.port);
    m_user->setText(choice.user);
    showProxy();
}

QWidget *NetworkSection::makeProxyFields()
{
    auto *place = new QWidget(this);
    auto *rows = new QVBoxLayout(place);
    setUnits(rows, place, Insets(0), 3);
    const auto field = [&](const QString &name) {
        auto *edit = new QLineEdit(place);
        edit->setObjectName(name);
        edit->setMaxLength(255);
        return edit;
    };
    m_host = field(u"proxyHost"_s);
    m_portNumber = new QSpinBox(place);
    m_portNumber->setObjectName(u"proxyPort"_s);
    m_portNumber->setRange(1, 65535);
    m_portNumber->setValue(1080);
    m_user = field(u"proxyUser"_s);
    m_password = field(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Unchanged when empty"));
    addField(rows, tr("Host"), m_host);
    addField(rows, tr("Port"), m_portNumber, 30);
    addField(rows, tr("User, if the proxy wants one"), m_user);
    addField(rows, tr("Password"), m_password);
    return place;
}

void NetworkSection::showProxy()
{
    const auto kind = static_cast<ProxyChoice::Kind>(m_kind->currentData().toInt());
    m_fields->setVisible(kind == ProxyChoice::Kind::Socks5 || kind == ProxyChoice::Kind::Http);
    m_proxyTrouble->hide();
}

void NetworkSection::saveProxy()
{
    ProxyChoice choice;
    choice.kind = static_cast<ProxyChoice::Kind>(m_kind->currentData().toInt());
    if (m_fields->isVisibleTo(this)) {
        choice.host = m_host->text().trimmed();
        choice.port = m_portNumber->value();
        choice.user = m_user->text().trimmed();
        if (!m_password->text().isEmpty())
            choice.password = core::Secret(m_password->text().toUtf8());
        m_proxyTrouble->setText(tr("Say the proxy's host first."));
        m_proxyTrouble->setVisible(choice.host.isEmpty());
        if (choice.host.isEmpty())
            return m_host->setFocus();
    }
    core::deliver(m_port.setProxy(choice), this, [this](const core::Result<> &result) {
        m_password->clear();
        sayConnecting(result);
    });
}

void NetworkSection::addServer()
{
    QVBoxLayout *card = addCard(
        tr("Bot API server"),
        tr("Telegram's own server is right for nearly everybody. A server that you run yourself sends larger files."));
    if (!m_port.givenServer.isEmpty())
        addGivenNote(card,
                     tr("Gatehouse was started with --api-url %1, which counts until it ends. What you choose "
                        "here is used from the next start on.")
                         .arg(safeName(m_port.givenServer, 120)));
    m_telegram = new QRadioButton(tr("Telegram's server"), this);
    m_telegram->setObjectName(u"telegramServer"_s);
    m_own = new QRadioButton(tr("My own server"), this);
    m_own->setObjectName(u"ownServer"_s);
    card->addWidget(m_telegram);
    card->addWidget(m_own);

    m_ownFields = new QWidget(this);
    auto *rows = new QVBoxLayout(m_ownFields);
    setUnits(rows, m_ownFields, Insets(0), 3);
    m_url = new QLineEdit(m_ownFields);
    m_url->setObjectName(u"serverUrl"_s);
    m_url->setMaxLength(500);
    addField(rows, tr("Address"), m_url, 110);
    addText(rows,
            tr("https://, or http:// when the server runs on this computer. Whoever runs the server gets your token "
               "and can do all that the bot can, so only take one of your own. Before the first use, log the bot out "
               "of Telegram's server (logOut), or it may miss messages."),
            Type::Caption, Tint::Muted);
    card->addWidget(m_ownFields);
    m_serverTrouble = addText(card, QString(), Type::Body, Tint::Bad);
    m_serverTrouble->setObjectName(u"serverTrouble"_s);
    m_serverTrouble->hide();
    auto *save = new Button(tr("Use this server"), Button::Kind::Secondary, this);
    save->setObjectName(u"saveServer"_s);
    addRow(card, {save});

    const QString url = m_port.server();
    (url.isEmpty() ? m_telegram : m_own)->setChecked(true);
    m_url->setText(url);
    showServer();
    connect(m_own, &QRadioButton::toggled, this, &NetworkSection::showServer);
    connect(m_url, &QLineEdit::textEdited, m_serverTrouble, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, &NetworkSection::saveServer);
}

void NetworkSection::showServer()
{
    m_ownFields->setVisible(m_own->isChecked());
    m_serverTrouble->hide();
}

void NetworkSection::saveServer()
{
    const QString url = m_own->isChecked() ? m_url->text().trimmed() : QString();
    if (m_own->isChecked() && url.isEmpty()) {
        m_serverTrouble->setText(tr("Enter the server's address first."));
        m_serverTrouble->show();
        return m_url->setFocus();
    }
    core::deliver(m_port.setServer(url), this, [this](const core::Result<> &result) {
        const bool isWrong = !result && result.error().kind == core::Error::Kind::InvalidInput;
        m_serverTrouble->setVisible(isWrong);
        if (!isWrong)
            return sayConnecting(result);
        m_serverTrouble->setText(tr("This address cannot be used. It begins with https://, or with http:// for this "
                                    "computer, and has no password or question mark in it."));
        m_url->setFocus();
    });
}

void NetworkSection::addGivenNote(QVBoxLayout *card, const QString &text)
{
    card->addWidget(new Notice(Tone::Info, tr("The command line decides now."), text, this));
}

void NetworkSection::sayConnecting(const core::Result<> &result)
{
    Q_EMIT said(result ? ToastText{.text = tr("The connection is made anew this way.")}
                       : ToastText{.text = errorText(result.error()), .isError = true});
}

std::vector<TourState> NetworkSection::tourStates()
{
    return {{u"own"_s, [this] {
                 m_kind->setCurrentIndex(m_kind->findData(int(ProxyChoice::Kind::Socks5)));
                 m_own->setChecked(true);
             }}};
}

} // namespace ui
