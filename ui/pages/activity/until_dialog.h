// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/dialog.h"

namespace ui {

//! Until which day somebody may stay.
class UntilDialog final : public Dialog {
    Q_OBJECT

public:
    UntilDialog(const core::Clock &clock, QWidget *parent);

Q_SIGNALS:
    //! The end of the chosen day.
    void dayChosen(core::Instant until);
};

} // namespace ui
