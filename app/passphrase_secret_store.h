// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secret_file.h"
#include "core/base/secret_store.h"

#include <QThreadPool>

#include <optional>

namespace app {

//! Keeps secrets in a file that is encrypted with a passphrase, for people who have no keychain.
//!
//! The work is done on a thread of its own, in order; the destructor waits for it (less than a second). Further errors of
//! all calls: WrongPassphrase, StorageCorrupt (the file is damaged), StoreTooNew, InvalidInput (the file is a symbolic link
//! or open to other users), StorageFull and its like.
class PassphraseSecretStore final : public core::SecretStore {
public:
    //! The first write() makes the file if there is none; the passphrase of an existing one stays what it is.
    PassphraseSecretStore(QString path, core::Secret passphrase, KeyCost cost = KeyCost::moderate());
    ~PassphraseSecretStore() override;

    [[nodiscard]] QFuture<core::Result<core::Secret>> read(const QString &name) override;
    [[nodiscard]] QFuture<core::Result<>> write(const QString &name, const core::Secret &secret) override;
    [[nodiscard]] QFuture<core::Result<>> remove(const QString &name) override;

private:
    template <typename T, typename Fn>
    [[nodiscard]] QFuture<core::Result<T>> inWorker(Fn work);
    // In the worker only:
    [[nodiscard]] core::Result<> openFile();
    [[nodiscard]] core::Result<> change(const std::function<void(NamedSecrets &)> &edit);

    const QString m_path;
    const core::Secret m_passphrase;
    const KeyCost m_cost;
    std::optional<SecretFile> m_file; //!< once opened; the worker's
    QThreadPool m_worker;
};

} // namespace app
