// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/token_form.h"

#include "core/base/deliver.h"
#include "ui/text/errors.h"
#include "ui/text/people.h"
#include "ui/text/safe_text.h"
#include "ui/text/token.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/secret_clipboard.h"

#include <QApplication>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastPassphrase = 8;

core::Secret secretOf(const QLineEdit &field)
{
    QByteArray text = field.text().toUtf8();
    return core::Secret(std::move(text));
}

} // namespace

TokenForm::TokenForm(BotPort port, SecretClipboard &secrets, QWidget *parent)
    : QWidget(parent)
    , m_port(std::move(port))
    , m_secrets(secrets)
{
    setObjectName(u"tokenForm"_s);
    setHelp(this, HelpTopic::ConnectTheBot);
    auto *column = new QVBoxLayout(this);
    setUnits(column, this, Insets(0), 3);
    buildField();
    buildAnswer();
    buildPlaces();
    setFocusProxy(m_field);
    core::deliver(m_port.keychain(), this, [this](const core::Result<KeychainState> &state) {
        showKeychain(state ? *state : KeychainState{KeychainState::Kind::Missing});
    });
}

TokenForm::~TokenForm() = default;

void TokenForm::buildField()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new PlainLabel(tr("Token"), Type::Medium, Tint::Text, this));
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"token"_s);
    m_field->setAccessibleName(tr("Token"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setFont(ui::font(Type::Mono));
    m_field->setMaxLength(2000); // a whole message of BotFather
    m_field->addAction(icon(u"key-round"_s, Tint::Muted), QLineEdit::LeadingPosition);
    m_show = iconButton(u"eye"_s, tr("Show the token"), Button::Kind::Secondary, this);
    m_show->setCheckable(true);
    m_paste = new Button(u"clipboard"_s, tr("Paste"), Button::Kind::Secondary, this);
    m_paste->setObjectName(u"paste"_s);
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 2);
    row->addWidget(m_field, 1);
    row->addWidget(m_show);
    row->addWidget(m_paste);
    column->addLayout(row);
    m_hint = new PlainLabel(Type::Body, Tint::Bad, this);
    m_hint->setObjectName(u"tokenHint"_s);
    m_hint->setWrapping(true);
    m_hint->hide();
    column->addWidget(m_hint);

    connect(m_field, &QLineEdit::textChanged, this, &TokenForm::typed);
    connect(m_show, &QPushButton::toggled, this,
            [this](bool shows) { m_field->setEchoMode(shows ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_paste, &QPushButton::clicked, this, [this] { m_field->setText(QApplication::clipboard()->text()); });
}

void TokenForm::buildAnswer()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_card = new Card(this);
    m_card->setObjectName(u"botCard"_s);
    m_card->setBand(true);
    auto *row = new QHBoxLayout(m_card);
    setUnits(row, m_card, Insets(4, 3), 3);
    m_avatar = new Avatar(11, m_card);
    m_name = new PlainLabel(Type::Section, Tint::Text, m_card);
    m_about = new PlainLabel(Type::Body, Tint::Muted, m_card);
    m_name->setEliding(true);
    m_about->setEliding(true);
    auto *words = new QVBoxLayout;
    setUnits(words, m_card, Insets(0), 0);
    words->addWidget(m_name);
    words->addWidget(m_about);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addWidget(new IconMark(u"circle-check"_s, Tint::Ok, 4.5, m_card));
    row->addWidget(new PlainLabel(tr("Telegram knows it"), Type::Medium, Tint::Ok, m_card));
    column->addWidget(m_card);

    m_groups = new Notice(Tone::Warn, tr("This bot cannot be added to groups"),
                          tr("In BotFather send /setjoingroups and switch it on, or use it for channels only."), this);
    column->addWidget(m_groups);
    m_webhook = new Notice(Tone::Warn, tr("Another service fetches this bot's messages"), QString(), this);
    m_webhook->setObjectName(u"webhook"_s);
    m_takeOver = m_webhook->addButton(tr("Take over"));
    m_takeOver->setObjectName(u"takeOver"_s);
    connect(m_takeOver, &QPushButton::clicked, this, &TokenForm::takeOver);
    column->addWidget(m_webhook);
    m_card->hide();
    m_groups->hide();
    m_webhook->hide();
}

void TokenForm::buildPlaces()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *row = new QHBoxLayout;
    setUnits(row, this, Insets(0), 2);
    m_keychainIcon = new IconMark(u"lock"_s, Tint::Muted, 4, this);
    m_keychainText = new PlainLabel(Type::Body, Tint::Text, this);
    m_keychainText->setObjectName(u"keychainText"_s);
    m_keychainText->setWrapping(true);
    row->addWidget(m_keychainIcon, 0, Qt::AlignTop);
    row->addWidget(m_keychainText, 1);
    column->addLayout(row);

    m_places = new QWidget(this);
    auto *places = new QVBoxLayout(m_places);
    setUnits(places, m_places, Insets(6, 0, 0, 0), 2);
    m_file = new QRadioButton(tr("In a file, encrypted with a passphrase that is asked at each start"), m_places);
    m_thisRun = new QRadioButton(tr("Nowhere: I paste it again at the next start"), m_places);
    m_file->setObjectName(u"inFile"_s);
    m_thisRun->setObjectName(u"thisRun"_s);
    auto *group = new QButtonGroup(m_places);
    group->addButton(m_file);
    group->addButton(m_thisRun);
    m_file->setChecked(true);
    const auto field = [this](const QString &name, const QString &text) {
        auto *edit = new QLineEdit(m_places);
        edit->setObjectName(name);
        edit->setEchoMode(QLineEdit::Password);
        edit->setPlaceholderText(text);
        edit->setAccessibleName(text);
        connect(edit, &QLineEdit::textChanged, this, &TokenForm::changed);
        return edit;
    };
    m_passphrase = field(u"passphrase"_s, tr("Passphrase, at least %1 characters").arg(leastPassphrase));
    m_repeated = field(u"repeated"_s, tr("The same once more"));
    places->addWidget(m_file);
    places->addWidget(m_passphrase);
    places->addWidget(m_repeated);
    places->addWidget(m_thisRun);
    column->addWidget(m_places);
    m_places->hide();
    connect(m_file, &QRadioButton::toggled, this, [this](bool inFile) {
        m_passphrase->setEnabled(inFile);
        m_repeated->setEnabled(inFile);
        Q_EMIT changed();
    });
}

QString TokenForm::blocker() const
{
    if (m_isWorking)
        return tr("Asking Telegram…");
    if (m_token.isEmpty())
        return tr("Paste the token first.");
    if (!m_check)
        return tr("Telegram has not confirmed this token yet.");
    if (!m_check->otherBot.isEmpty())
        return tr("This is another bot.");
    if (!m_check->webhookHost.isEmpty())
        return tr("Take over first, so that messages arrive.");
    if (!m_isKeychainKnown)
        return tr("Looking for the keychain…");
    if (place() == TokenPlace::PassphraseFile) {
        if (m_passphrase->text().size() < leastPassphrase)
            return tr("Choose a passphrase of at least %1 characters.").arg(leastPassphrase);
        if (m_passphrase->text() != m_repeated->text())
            return tr("The two passphrases differ.");
    }
    return {};
}

void TokenForm::typed()
{
    ++m_question; // an answer about what stood here before is not wanted any more
    m_isWorking = false;
    m_check.reset();
    m_card->hide();
    m_groups->hide();
    m_webhook->hide();
    m_hint->hide();
    m_token = tokenIn(m_field->text());
    if (!m_token.isEmpty()) {
        const auto text = m_token.reveal();
        const QString token = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
        if (m_field->text() != token) {
            const QSignalBlocker quiet(m_field);
            m_field->setText(token); // only the token of what was pasted
        }
        m_secrets.expire(token);
        check();
    } else if (m_field->text().trimmed().size() > 20) {
        m_hint->setText(tr("There is no token in this. It looks like 7120448315:AAHd… and comes from BotFather."));
        m_hint->show();
    }
    Q_EMIT changed();
}

void TokenForm::check()
{
    const int question = ++m_question;
    setWorking(true);
    core::deliver(m_port.checkToken(m_token), this, [this, question](const core::Result<TokenCheck> &check) {
        if (question != m_question)
            return;
        setWorking(false);
        showCheck(check);
    });
}

void TokenForm::showCheck(const core::Result<TokenCheck> &check)
{
    if (!check)
        return showTrouble(check.error());
    m_check = *check;
    m_avatar->setSubject(personSubject(core::UserId(check->id.value()), check->name, check->username));
    m_name->setText(personName(check->name));
    m_about->setText(tr("%1 · id %2").arg(atName(check->username), check->id.toString()));
    m_card->show();
    m_groups->setVisible(!check->canJoinGroups);
    if (!check->otherBot.isEmpty()) {
        m_hint->setText(
            tr("The data here belongs to %1, with its chats and members. Another bot needs a profile of its "
               "own: choose “New profile…” in the menu behind the bot's name.")
                .arg(atName(check->otherBot)));
        m_hint->show();
    }
    const bool isTaken = check->otherBot.isEmpty() && !check->webhookHost.isEmpty();
    if (isTaken)
        m_webhook->setTexts(Tone::Warn, tr("Another service fetches this bot's messages"),
                            tr("A webhook to %1 is set and %Ln messages wait. Only one of you can get them.", nullptr,
                               static_cast<int>(check->webhookPending))
                                .arg(safeName(check->webhookHost)));
    m_webhook->setVisible(isTaken);
    Q_EMIT changed();
}

void TokenForm::showTrouble(const core::Error &error)
{
    m_hint->setText(errorText(error));
    m_hint->show();
    Q_EMIT changed();
}

void TokenForm::takeOver()
{
    m_takeOver->setEnabled(false);
    core::deliver(m_port.takeOver(m_token), this, [this](const core::Result<> &result) {
        m_takeOver->setEnabled(true);
        if (!result)
            return showTrouble(result.error());
        if (m_check)
            m_check->webhookHost.clear();
        m_webhook->hide();
        Q_EMIT changed();
    });
}

void TokenForm::showKeychain(const KeychainState &state)
{
    m_keychain = state;
    m_isKeychainKnown = true;
    const QString name = safeName(state.name);
    switch (state.kind) {
    case KeychainState::Kind::Usable:
        m_keychainText->setText(
            name.isEmpty() ? tr("The token goes into your system's keychain, never into a file.")
                           : tr("The token goes into your system's keychain (%1), never into a file.").arg(name));
        m_keychainIcon->setIcon(u"circle-check"_s, Tint::Ok);
        break;
    case KeychainState::Kind::Locked:
        m_keychainText->setText(
            tr("The keychain is locked. Unlock it and come back, or choose where else the token is kept:"));
        m_keychainIcon->setIcon(u"triangle-alert"_s, Tint::Warn);
        break;
    case KeychainState::Kind::Missing:
        m_keychainText->setText(tr("This system has no keychain. Choose where the token is kept:"));
        m_keychainIcon->setIcon(u"triangle-alert"_s, Tint::Warn);
        break;
    case KeychainState::Kind::Unused:
        m_keychainText->setText(tr("Gatehouse is portable here and leaves this computer's keychain alone. Choose where "
                                   "the token is kept:"));
        m_keychainIcon->setIcon(u"info"_s, Tint::Info);
        break;
    }
    m_places->setVisible(state.kind != KeychainState::Kind::Usable);
    Q_EMIT changed();
}

TokenPlace TokenForm::place() const
{
    if (m_keychain.kind == KeychainState::Kind::Usable)
        return TokenPlace::Keychain;
    return m_thisRun->isChecked() ? TokenPlace::ThisRun : TokenPlace::PassphraseFile;
}

void TokenForm::use()
{
    if (!blocker().isEmpty())
        return;
    setWorking(true);
    const core::Secret passphrase = place() == TokenPlace::PassphraseFile ? secretOf(*m_passphrase) : core::Secret();
    m_field->setReadOnly(true);
    core::deliver(m_port.useToken(m_token, place(), passphrase), this, [this](const core::Result<> &result) {
        m_field->setReadOnly(false);
        setWorking(false);
        if (result) {
            const QString name = m_check ? m_check->name : QString();
            m_field->clear();
            m_passphrase->clear();
            m_repeated->clear();
            Q_EMIT used(name);
            return;
        }
        using Kind = core::Error::Kind;
        if (result.error().kind == Kind::SecretLocked)
            showKeychain({KeychainState::Kind::Locked, m_keychain.name});
        else if (result.error().kind == Kind::SecretUnavailable)
            showKeychain(
                {m_keychain.kind == KeychainState::Kind::Unused ? m_keychain.kind : KeychainState::Kind::Missing});
        showTrouble(result.error());
    });
}

void TokenForm::setWorking(bool working)
{
    m_isWorking = working;
    Q_EMIT changed();
}

} // namespace ui
