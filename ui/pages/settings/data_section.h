// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/pages/settings/settings_section.h"

namespace ui {

class Button;
class MemberExporter;

//! Where everything is, how much it is, the daily copies, and what can be taken along.
class DataSection final : public SettingsSection {
    Q_OBJECT

public:
    DataSection(DataPort port, PageContext context, QWidget *parent);

    void refresh() override;

private:
    void addFolder();
    void addCopies();
    void addExport();
    void showFacts(const DataFacts &facts);
    void chooseFile(const QString &ending);
    void exportTo(const QString &path);

    DataPort m_port;
    PageContext m_context;
    PlainLabel *m_size;
    PlainLabel *m_noCopies;
    QVBoxLayout *m_copies;
    Button *m_csv;
    Button *m_json;
    MemberExporter *m_exporter;
};

} // namespace ui
