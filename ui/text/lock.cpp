// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lock.h"

#include "ui/text/errors.h"

#include <QCoreApplication>

namespace ui {

namespace {

class Lock {
    Q_DECLARE_TR_FUNCTIONS(ui::Lock)

public:
    static QString trouble(const core::Error &error, core::Duration wait)
    {
        const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
        if (error.kind == core::Error::Kind::WrongPassphrase)
            return seconds > 0 ? tr("That is not the password. Try again in %Ln seconds.", nullptr, seconds)
                               : tr("That is not the password. Try again.");
        if (error.kind == core::Error::Kind::Busy)
            return seconds > 0 ? tr("A moment, please: you can try again in %Ln seconds.", nullptr, seconds)
                               : tr("The password is being checked.");
        return errorText(error);
    }

    static QString forgotten()
    {
        return tr(
            "Nobody can look the password up. Whoever can get at Gatehouse's data folder can switch the lock off: "
            "quit Gatehouse, delete the file “window-lock” there, and start it again. Members, chats and history "
            "stay as they are.");
    }
};

} // namespace

QString lockTrouble(const core::Error &error, core::Duration wait)
{
    return Lock::trouble(error, wait);
}

QString forgottenPasswordText()
{
    return Lock::forgotten();
}

} // namespace ui
