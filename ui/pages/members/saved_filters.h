// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/members.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toast.h"

class QLineEdit;
class QMenu;

namespace ui {

class Button;
class UiSettings;

//! A search with its status, chat and order, under a name.
struct SavedFilter {
    QString name;
    core::queries::MemberFilter filter;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

//! The filters that are remembered, in the order of saving.
class SavedFilterList final {
public:
    static constexpr size_t most = 20;

    explicit SavedFilterList(UiSettings &settings);

    [[nodiscard]] const std::vector<SavedFilter> &all() const { return m_filters; }
    [[nodiscard]] bool isFull() const { return m_filters.size() >= most; }
    //! Whether the name is taken, without case; \p but that of this filter.
    [[nodiscard]] bool has(const QString &name, const QString &but = {}) const;
    void set(std::vector<SavedFilter> filters);

private:
    UiSettings &m_settings;
    std::vector<SavedFilter> m_filters;
};

//! The menu of a button that offers the saved filters, and to save, rename and delete them.
class SavedFilters final : public QObject {
    Q_OBJECT

public:
    //! \p current gives what is shown now.
    SavedFilters(UiSettings &settings, std::function<core::queries::MemberFilter()> current, Button &button);

    //! Asks for the name under which what is shown now is saved.
    void save();

Q_SIGNALS:
    void chosen(const core::queries::MemberFilter &filter);
    void said(const ui::ToastText &text);

private:
    void fill();
    void rename(const QString &name);
    void remove(const QString &name);
    void askName(const QString &title, const QString &name, std::function<void(const QString &)> named);

    SavedFilterList m_list;
    std::function<core::queries::MemberFilter()> m_current;
    Button &m_button;
    QMenu *m_menu;
};

//! Asks for a name that no other filter has.
class FilterNameDialog final : public Dialog {
    Q_OBJECT

public:
    FilterNameDialog(const QString &title, const QString &name, std::function<bool(const QString &)> isTaken,
                     QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    void changed();

    QLineEdit *m_name;
    std::function<bool(const QString &)> m_isTaken;
};

} // namespace ui
