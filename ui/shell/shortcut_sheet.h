// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shortcuts.h"
#include "ui/widgets/dialog.h"

namespace ui {

//! All shortcuts on one sheet. Deletes itself.
class ShortcutSheet final : public Dialog {
    Q_OBJECT

public:
    ShortcutSheet(const std::vector<ShortcutGroup> &groups, QWidget *parent);

Q_SIGNALS:
    //! The person wants other keys.
    void changeWanted();

private:
    [[nodiscard]] QWidget *makeColumn(const std::vector<ShortcutGroup> &groups);
};

} // namespace ui
