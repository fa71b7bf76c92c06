// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ports.h"
#include "ui/widgets/dialog.h"

class QLineEdit;

namespace ui {

//! Asks for the passphrase of the file that keeps the bot's token, at each start.
class UnlockDialog final : public Dialog {
    Q_OBJECT

public:
    //! \p unlock opens the file and begins to listen: WrongPassphrase, StorageCorrupt, SecretMissing.
    UnlockDialog(std::function<Answer<>(const core::Secret &passphrase)> unlock, QWidget *parent);

Q_SIGNALS:
    //! The person wants to enter the token instead.
    void otherTokenWanted();

private:
    void tryPassphrase();

    std::function<Answer<>(const core::Secret &)> m_unlock;
    QLineEdit *m_passphrase;
};

} // namespace ui
