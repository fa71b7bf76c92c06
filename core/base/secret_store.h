// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QString>

namespace core {

//! Keeps secrets under names such as "bot-token": in the system's keychain, in an encrypted file, or only for this run.
//!
//! Lives in the main thread; nothing blocks it. Besides the errors named below each call may give SecretLocked (the keychain
//! is locked, its question was refused or has no answer yet) and SecretUnavailable (there is no keychain, or it fails).
class SecretStore {
public:
    virtual ~SecretStore() = default;

    //! SecretMissing when nothing is kept under the name.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &name) = 0;
    //! Replaces what was kept under the name. InvalidInput when \p secret is empty or is no UTF-8 text.
    [[nodiscard]] virtual QFuture<Result<>> write(const QString &name, const Secret &secret) = 0;
    //! Succeeds as well when nothing is kept under the name.
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString &name) = 0;
};

//! Whether every store can keep the secret: keychains take UTF-8 text without NUL.
[[nodiscard]] inline bool isStorable(const Secret &secret)
{
    const std::string_view text = secret.reveal();
    return !text.empty() && text.find('\0') == std::string_view::npos
        && QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

} // namespace core
