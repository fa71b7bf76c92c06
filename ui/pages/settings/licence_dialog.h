// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

#include <vector>

namespace ui {

//! Something of others' that is in the program.
struct Licence {
    QString id;
    QString name;
    QString use; //!< what it is there for
    QString kind; //!< the licence's name
    QStringList files; //!< its texts, in the resources
};

//! Ourselves first, then everything that is linked or shipped.
[[nodiscard]] std::vector<Licence> licences();

//! The words of a licence, read from the program itself.
class LicenceDialog final : public Dialog {
    Q_OBJECT

public:
    LicenceDialog(const Licence &licence, QWidget *parent);
};

} // namespace ui
