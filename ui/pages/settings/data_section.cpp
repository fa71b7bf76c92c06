// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/data_section.h"

#include "core/base/deliver.h"
#include "ui/text/errors.h"
#include "ui/text/safe_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/progress_row.h"
#include "ui/widgets/save_file.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto patience = 1s; // what is done by then needs no progress

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
    m_export = addCard(tr("Take along"),
                       tr("All members with their chats, states and dates, for a spreadsheet or another program. Names "
                          "are in it: keep the file as safe as you keep Gatehouse."));
    m_csv = new Button(u"download"_s, tr("Members as CSV…"), Button::Kind::Secondary, this);
    m_csv->setObjectName(u"exportCsv"_s);
    m_json = new Button(u"download"_s, tr("Members as JSON…"), Button::Kind::Secondary, this);
    m_json->setObjectName(u"exportJson"_s);
    addRow(m_export, {m_csv, m_json});
    connect(m_csv, &QPushButton::clicked, this, [this] { chooseFile(u"csv"_s); });
    connect(m_json, &QPushButton::clicked, this, [this] { chooseFile(u"json"_s); });
}

void DataSection::addCopies()
{
    QVBoxLayout *card = addCard(tr("Daily copies"),
                                tr("Gatehouse makes a checked copy of its data each day and keeps seven of them. "
                                   "If the data is ever damaged, it offers the newest good one."));
    m_noCopies = addText(card, tr("There is no copy yet; the first one is made soon."));
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
    m_csv->setEnabled(false);
    m_json->setEnabled(false);
    m_running = m_port.exportMembers(path);
    m_context.scheduler.after(patience, this, [this, run = ++m_exports] {
        if (run != m_exports || m_csv->isEnabled())
            return;
        m_progress = new ProgressRow(tr("Writing the members…"), this);
        m_progress->setProgress(0, 0);
        m_export->addWidget(m_progress);
        connect(m_progress, &ProgressRow::cancelWanted, this, [this] { m_running.cancel(); });
    });
    core::deliver(
        m_running, this,
        [this, name = safeName(QFileInfo(path).fileName())](const core::Result<qint64> &count) {
            if (count)
                return endExport({.text = tr("%Ln members are in %1.", nullptr, int(*count)).arg(name)});
            endExport({.text = count.error().kind == core::Error::Kind::InvalidInput
                           ? tr("The file could not be written. Choose another folder.")
                           : errorText(count.error()),
                       .isError = true});
        },
        [this] { endExport({.text = tr("Stopped. No file was written.")}); });
}

void DataSection::endExport(const ToastText &text)
{
    m_csv->setEnabled(true);
    m_json->setEnabled(true);
    delete m_progress;
    m_progress = nullptr;
    Q_EMIT said(text);
}

} // namespace ui
