// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/pages/page_context.h"
#include "ui/pages/settings/settings_section.h"

class QCheckBox;

namespace ui {

class Button;

//! Which Gatehouse this is, whether there is a newer one, and on whose work it stands.
class AboutSection final : public SettingsSection {
    Q_OBJECT

public:
    AboutSection(ProgramFacts facts, UpdatePort updates, PageContext context, QWidget *parent);

    void refresh() override;
    std::vector<TourState> tourStates() override;

private:
    void addVersion();
    void addUpdates();
    void addLicences();
    void showUpdates();
    void openLicence(const QString &id);
    //! What helps whoever helps: versions and the system, no secret, no name, no folder.
    [[nodiscard]] QString details() const;

    ProgramFacts m_facts;
    UpdatePort m_updates;
    PageContext m_context;
    QCheckBox *m_check = nullptr;
    PlainLabel *m_updateState = nullptr;
    Button *m_newer = nullptr;
};

} // namespace ui
