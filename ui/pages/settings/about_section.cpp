// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/about_section.h"

#include "ui/pages/settings/licence_dialog.h"
#include "ui/text/safe_text.h"
#include "ui/text/times.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_box.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QStyle>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

AboutSection::AboutSection(ProgramFacts facts, UpdatePort updates, PageContext context, QWidget *parent)
    : SettingsSection(parent)
    , m_facts(std::move(facts))
    , m_updates(std::move(updates))
    , m_context(context)
{
    addVersion();
    addUpdates();
    addLicences();
    connect(&context.feed, &Feed::updatesChanged, this, &AboutSection::showUpdates);
    showUpdates();
}

void AboutSection::addVersion()
{
    QVBoxLayout *card = addCard(tr("Gatehouse"));
    card->addWidget(
        new Brand(tr("Gatehouse %1").arg(m_facts.version), tr("Qt %1").arg(QString::fromLatin1(qVersion())), this));
    addText(card,
            tr("Runs the paid groups and channels of your own Telegram bot from this computer. It is free "
               "software under the GNU General Public License, version 3 or later, and is not made or endorsed "
               "by Telegram."));
    if (m_facts.isPortable)
        addText(card,
                tr("Portable: everything is kept in the folder “data” beside the program, and the keychain of "
                   "this computer is not used."));
    auto *source = new Button(u"external-link"_s, tr("Source code"), Button::Kind::Secondary, this);
    source->setObjectName(u"sourceCode"_s);
    source->setToolTip(plainToolTip(m_facts.sourceUrl));
    auto *copy = new Button(u"copy"_s, tr("Copy details"), Button::Kind::Secondary, this);
    copy->setObjectName(u"copyDetails"_s);
    addRow(card, {copy, source});
    addText(card,
            tr("The details are versions and the kind of system, for whoever helps you. No names and no secrets "
               "are in them."),
            Type::Caption, Tint::Muted);
    connect(source, &QPushButton::clicked, this, [url = m_facts.sourceUrl] { QDesktopServices::openUrl(QUrl(url)); });
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(details());
        Q_EMIT said({.text = tr("The details are copied.")});
    });
}

void AboutSection::addUpdates()
{
    QVBoxLayout *card = addCard(tr("Newer versions"));
    m_check = new CheckBox(tr("Look for newer versions once a day"), this);
    m_check->setObjectName(u"checkForUpdates"_s);
    card->addWidget(m_check);
    addText(card,
            tr("Off, nothing is ever asked. On, Gatehouse reads one public file from %1 and tells nothing about "
               "you but its own version. Nothing is downloaded or installed by itself.")
                .arg(safeName(QUrl(m_updates.address).host())),
            Type::Caption, Tint::Muted);
    m_updateState = addText(card, QString(), Type::Body, Tint::Text);
    m_updateState->setObjectName(u"updateState"_s);
    m_newer = new Button(u"external-link"_s, tr("What is new"), Button::Kind::Secondary, this);
    m_newer->setObjectName(u"openUpdate"_s);
    addRow(card, {m_newer});
    connect(m_check, &QCheckBox::clicked, this, [this](bool isOn) { m_updates.setOn(isOn); });
    connect(m_newer, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_updates.state().page)); });
}

void AboutSection::showUpdates()
{
    const UpdateState state = m_updates.state();
    m_check->setChecked(state.isOn);
    m_check->setEnabled(!m_facts.isPractice);
    const bool isNewer = !state.newer.isEmpty();
    if (m_facts.isPractice)
        m_updateState->setText(tr("The practice Telegram asks nobody."));
    else if (isNewer)
        m_updateState->setText(
            tr("Gatehouse %1 is there; this is %2.").arg(safeName(state.newer, 20), m_facts.version));
    else if (state.isOn && state.hasFailed)
        m_updateState->setText(tr("The file could not be read. Gatehouse tries again tomorrow."));
    else if (state.isOn && state.answered)
        m_updateState->setText(
            tr("This is the newest version, as of %1.").arg(Times::moment(*state.answered, m_context.clock.now())));
    else
        m_updateState->clear();
    m_updateState->setVisible(!m_updateState->text().isEmpty());
    m_newer->setVisible(isNewer);
}

void AboutSection::addLicences()
{
    QVBoxLayout *card = addCard(tr("Licences"), tr("Gatehouse stands on the work of others. Thank you."));
    for (const Licence &licence : licences()) {
        auto *place = new QWidget(this);
        auto *row = new QHBoxLayout(place);
        setUnits(row, place, Insets(0, 1), 3);
        auto *words = new QVBoxLayout;
        setUnits(words, place, Insets(0), 0);
        const QString version = m_facts.versions.value(licence.id);
        words->addWidget(new PlainLabel(version.isEmpty() ? licence.name : licence.name + u' ' + version, Type::Medium,
                                        Tint::Text, place));
        auto *about = new PlainLabel(licence.use, Type::Caption, Tint::Muted, place);
        about->setWrapping(true);
        words->addWidget(about);
        row->addLayout(words, 1);
        auto *show = new Button(licence.kind, Button::Kind::Link, place);
        show->setObjectName(u"licence-"_s + licence.id);
        show->setSmall(true);
        //: For screen readers: the licence of a library.
        show->setAccessibleName(tr("Licence of %1: %2").arg(licence.name, licence.kind));
        row->addWidget(show);
        card->addWidget(new Line(this));
        card->addWidget(place);
        connect(show, &QPushButton::clicked, this, [this, id = licence.id] { openLicence(id); });
    }
}

void AboutSection::openLicence(const QString &id)
{
    for (const Licence &licence : licences()) {
        if (licence.id == id)
            (new LicenceDialog(licence, this))->open();
    }
}

QString AboutSection::details() const
{
    QStringList lines{
        u"Gatehouse "_s + m_facts.version,
        u"Qt "_s + QString::fromLatin1(qVersion()) + u", built with "_s + QStringLiteral(QT_VERSION_STR),
        u"System: "_s + QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' '
            + QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture(),
        u"Desktop: "_s + qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s) + u", "_s
            + QGuiApplication::platformName(),
        u"Style: %1, unit %2, scale %3"_s.arg(QApplication::style()->name()).arg(unit()).arg(devicePixelRatioF()),
        u"Language: "_s + QLocale().name(),
        u"Mode: "_s + (m_facts.isPractice ? u"practice"_s : u"real"_s)
            + (m_facts.isPortable ? u", portable"_s : QString())};
    for (const Licence &licence : licences()) {
        if (const QString version = m_facts.versions.value(licence.id); !version.isEmpty())
            lines << licence.name + u' ' + version;
    }
    return lines.join(u'\n') + u'\n';
}

void AboutSection::refresh()
{
    showUpdates();
}

std::vector<TourState> AboutSection::tourStates()
{
    return {{u"licence"_s, [this] { openLicence(u"qt"_s); }}};
}

} // namespace ui
