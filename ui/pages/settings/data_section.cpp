// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/data_section.h"

#include "core/base/deliver.h"
#include "ui/pages/members/member_exporter.h"
#include "ui/text/safe_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/save_file.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

DataSection::DataSection(DataPort port, PageContext context, QWidget *parent)
    : SettingsSection(parent)
    , m_port(std::move(port))
    , m_context(context)
{
    addFolder();
    addExport();
    addCopies();
}

void DataSection::addFolder()
{
    QVBoxLayout *card = addCard(
        tr("Data folder"),
        tr("Everything that Gatehouse knows is in this folder. Token and passwords are never in it as plain text."));
    const QString folder = m_port.folder();
    auto *path = addText(card, folder, Type::Mono);
    path->setObjectName(u"dataFolder"_s);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_size = addText(card, QString(), Type::Body, Tint::Muted);
    m_size->setObjectName(u"dataSize"_s);
    auto *open = new Button(u"folder"_s, tr("Open folder"), Button::Kind::Secondary, this);
    open->setObjectName(u"openDataFolder"_s);
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    addRow(card, {open});
}

void DataSection::addExport()
{
    QVBoxLayout *card =
        addCard(tr("Take along"),
                tr("All members with their chats, states and dates, for a spreadsheet or another program. Names "
                   "are in it: keep the file as safe as you keep Gatehouse."));
    m_csv = new Button(u"download"_s, tr("Members as CSV…"), Button::Kind::Secondary, this);
    m_csv->setObjectName(u"exportCsv"_s);
    m_json = new Button(u"download"_s, tr("Members as JSON…"), Button::Kind::Secondary, this);
    m_json->setObjectName(u"exportJson"_s);
    addRow(card, {m_csv, m_json});
    m_exporter = new MemberExporter(m_context, this);
    card->addWidget(m_exporter);
    connect(m_exporter, &MemberExporter::said, this, &SettingsSection::said);
    connect(m_exporter, &MemberExporter::runningChanged, this, [this](bool isRunning) {
        m_csv->setEnabled(!isRunning);
        m_json->setEnabled(!isRunning);
    });
    connect(m_csv, &QPushButton::clicked, this, [this] { chooseFile(u"csv"_s); });
    connect(m_json, &QPushButton::clicked, this, [this] { chooseFile(u"json"_s); });
}

void DataSection::addCopies()
{
    QVBoxLayout *card = addCard(tr("Daily copies"),
                                tr("Gatehouse makes a checked copy of its data each day and keeps seven of them. "
                                   "If the data is ever damaged, it offers the newest good one."));
    m_noCopies = addText(card, tr("There is no copy yet; the first one is made soon."));
    m_noCopies->hide(); // nobody knows yet
    m_copies = new QVBoxLayout;
    setUnits(m_copies, this, Insets(0), 0);
    card->addLayout(m_copies);
}

void DataSection::refresh()
{
    core::deliver(m_port.facts(), this, [this](const core::Result<DataFacts> &facts) {
        if (facts)
            showFacts(*facts);
        else
            m_size->setText(tr("How large it is could not be found out."));
    });
}

void DataSection::showFacts(const DataFacts &facts)
{
    qint64 copies = 0;
    for (const DataCopy &copy : facts.copies)
        copies += copy.bytes;
    m_size->setText(tr("%1 in all: data %2, copies %3, log %4.")
                        .arg(sizeText(facts.database + copies + facts.log), sizeText(facts.database), sizeText(copies),
                             sizeText(facts.log)));
    clearLayout(*m_copies);
    m_noCopies->setVisible(facts.copies.empty());
    for (const DataCopy &copy : facts.copies) {
        auto *place = new QWidget(this);
        auto *row = new QHBoxLayout(place);
        setUnits(row, place, Insets(0, 1.5), 3);
        row->addWidget(new IconMark(u"circle-check"_s, Tint::Ok, 4, place));
        row->addWidget(new PlainLabel(QLocale().toString(copy.day, QLocale::LongFormat), Type::Body, Tint::Text, place),
                       1);
        row->addWidget(new PlainLabel(sizeText(copy.bytes), Type::Body, Tint::Muted, place));
        if (m_copies->count() > 0)
            m_copies->addWidget(new Line(this));
        m_copies->addWidget(place);
    }
}

void DataSection::chooseFile(const QString &ending)
{
    chooseFileToSave(this, tr("Save the members"), tr("members") + u'.' + ending,
                     [this](const QString &path) { exportTo(path); });
}

void DataSection::exportTo(const QString &path)
{
    m_exporter->startTo(path, [this](const QString &file, auto) { return m_port.exportMembers(file); });
}

} // namespace ui
