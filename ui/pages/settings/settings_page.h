// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/settings/settings_section.h"

class QComboBox;
class QListView;
class QScrollArea;
class QStackedWidget;
class QStandardItemModel;

namespace ui {

//! The settings, section by section, with the list of sections at the leading side; where there is no room for both, the
//! list is one line above. Knows sections only by their entries.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    //! There has to be at least one section.
    SettingsPage(std::vector<SettingsEntry> entries, PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    //! A section, e.g. "privacy", or something in it, e.g. "bot/token".
    void open(const QString &what) override;
    std::vector<TourState> tourStates() override;

    [[nodiscard]] QString currentSection() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QListView *makeList(QStandardItemModel *model);
    void show(int index);
    [[nodiscard]] SettingsSection *section(int index);
    [[nodiscard]] int indexOf(const QString &id) const;
    void arrange();

    std::vector<SettingsEntry> m_entries;
    UiSettings &m_settings;
    QWidget *m_side;
    QListView *m_list;
    QComboBox *m_chooser; //!< the list where there is little room
    QStackedWidget *m_stack;
    std::vector<SettingsSection *> m_made; //!< by index; null: not made yet
    std::vector<QScrollArea *> m_areas;
    int m_current = -1;
};

} // namespace ui
