// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/share/share_bot_dialog.h"

#include "ui/text/bot_links.h"
#include "ui/text/people.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/tile_grid.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int printedSquare = 32; // pixels: more than a thousand across, enough for a poster

//! What Telegram allows in a username: it becomes a part of links and of a file's name.
QString cleanUsername(const QString &username)
{
    QString clean;
    std::copy_if(username.begin(), username.end(), std::back_inserter(clean),
                 [](QChar letter) { return letter == u'_' || (letter.unicode() < 128 && letter.isLetterOrNumber()); });
    return clean;
}

} // namespace

ShareBotDialog::ShareBotDialog(const QString &username, QWidget *parent)
    : Dialog(tr("Share %1").arg(atName(username)), parent)
    , m_username(cleanUsername(username))
    , m_code(new QrCode(this))
    , m_short(new QRadioButton(u"t.me"_s, this))
    , m_long(new QRadioButton(u"telegram.me"_s, this))
    , m_start(new QLineEdit(this))
    , m_link(new QLineEdit(this))
    , m_trouble(new PlainLabel(Type::Body, Tint::Bad, this))
{
    setObjectName(u"shareBotDialog"_s);
    auto *about = new PlainLabel(tr("Whoever opens this link or scans the code gets into a chat with your bot. People "
                                    "also find it when they search for %1 in Telegram.")
                                     .arg(atName(username)),
                                 Type::Body, Tint::Muted, this);
    about->setObjectName(u"findable"_s);
    about->setWrapping(true);
    body()->addWidget(about);
    auto *parts = new TileGrid(2, 60, this);
    parts->add(makeCodePlace());
    parts->add(makeChoices());
    body()->addWidget(parts);
    addPictureButtons();
    body()->addStretch(1);
    setCancel(tr("Close"));
    setAccept(u"copy"_s, tr("Copy link"));

    for (auto *choice : {m_short, m_long})
        connect(choice, &QRadioButton::toggled, this, &ShareBotDialog::showLink);
    connect(m_start, &QLineEdit::textChanged, this, &ShareBotDialog::showLink);
    connect(this, &Dialog::acceptWanted, this, [this] {
        QApplication::clipboard()->setText(link());
        Q_EMIT said({.text = tr("The link is copied."), .iconName = u"copy"_s});
        close();
    });
    m_short->setChecked(true);
    showLink();
}

QWidget *ShareBotDialog::makeCodePlace()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    setUnits(column, place, Insets(0), 0);
    column->addWidget(m_code, 0, Qt::AlignTop | Qt::AlignLeading);
    column->addStretch(1);
    return place;
}

QWidget *ShareBotDialog::makeChoices()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    setUnits(column, place, Insets(0), 3);
    const auto named = [&](const QString &name, QWidget *field) {
        auto *label = new PlainLabel(name, Type::Medium, Tint::Text, this);
        label->setBuddy(field);
        label->setWrapping(true);
        field->setAccessibleName(name);
        auto *pair = new QVBoxLayout;
        setUnits(pair, this, Insets(0), 1);
        pair->addWidget(label);
        pair->addWidget(field);
        column->addLayout(pair);
    };
    auto *hosts = new QHBoxLayout;
    setUnits(hosts, this, Insets(0), 4);
    m_short->setObjectName(u"shortLink"_s);
    m_long->setObjectName(u"longLink"_s);
    hosts->addWidget(m_short);
    hosts->addWidget(m_long);
    hosts->addStretch(1);
    column->addLayout(hosts);
    m_start->setObjectName(u"startParameter"_s);
    m_start->setPlaceholderText(tr("Optional, e.g. poster-may"));
    named(tr("Start parameter: tells where somebody came from"), m_start);
    m_trouble->setObjectName(u"startTrouble"_s);
    m_trouble->setWrapping(true);
    column->addWidget(m_trouble);
    m_link->setObjectName(u"botLink"_s);
    m_link->setReadOnly(true);
    m_link->setFont(ui::font(Type::Mono));
    named(tr("Link"), m_link);
    column->addStretch(1);
    return place;
}

void ShareBotDialog::addPictureButtons()
{
    auto *row = new FlowLayout;
    setUnits(row, this, Insets(0), 2);
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, auto action) {
        auto *button = new Button(iconName, text, Button::Kind::Secondary, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(u"copyCode"_s, u"copy"_s, tr("Copy code"), [this] {
        QApplication::clipboard()->setImage(m_code->matrix().toImage(printedSquare / 2));
        Q_EMIT said({.text = tr("The code is copied as a picture."), .iconName = u"copy"_s});
    });
    add(u"savePng"_s, u"download"_s, tr("Save as PNG…"), [this] { save(u"png"_s); });
    add(u"saveSvg"_s, u"download"_s, tr("Save as SVG…"), [this] { save(u"svg"_s); });
    body()->addLayout(row);
}

void ShareBotDialog::showLink()
{
    const bool isFine = isStartParameter(m_start->text());
    m_trouble->setText(tr("Up to 64 letters A to Z, digits, _ and - go into a link."));
    m_trouble->setVisible(!isFine);
    setBlocker(isFine ? QString() : tr("Correct the start parameter first."));
    for (const QString &name : {u"copyCode"_s, u"savePng"_s, u"saveSvg"_s})
        findChild<Button *>(name)->setEnabled(isFine);
    if (!isFine)
        return; // the last link that works stays in sight
    m_link->setText(link());
    m_link->setCursorPosition(0);
    m_code->setText(link());
}

QString ShareBotDialog::link() const
{
    return botLink(m_long->isChecked() ? BotLinkHost::Long : BotLinkHost::Short, m_username, m_start->text());
}

void ShareBotDialog::save(const QString &ending)
{
    const QrMatrix &code = m_code->matrix();
    saveFile(this, tr("Save the code"), m_username + u'.' + ending,
             ending == u"svg"_s ? code.toSvg() : code.toPng(printedSquare),
             [this](const ToastText &text) { Q_EMIT said(text); });
}

} // namespace ui
