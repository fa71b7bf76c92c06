// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>

namespace app {

//! What turning a passphrase into a key costs. More makes guessing slower.
struct KeyCost {
    quint64 operations = 0;
    quint64 memoryBytes = 0;

    //! libsodium's "moderate": most of a second and 256 MiB.
    [[nodiscard]] static KeyCost moderate();

    friend bool operator==(const KeyCost &, const KeyCost &) = default;
};

using NamedSecrets = std::map<QString, core::Secret>;

//! The bytes of a file of named secrets, encrypted with a passphrase.
//!
//! Layout, all numbers little-endian:
//!   16 "gatehouse-secret"  4 version (1)  8 operations  8 memory in bytes  16 salt  24 nonce
//!   … XChaCha20-Poly1305 of the secrets; the 76 bytes before are its associated data. Key: Argon2id13
//!   32 BLAKE2b of everything before, so that a damaged file is told apart from a wrong passphrase
//! The first 16 and the last 32 bytes mean the same in every version.
class SecretFile final {
public:
    //! A new, empty file. Derives the key: slow. StorageFailed when there is not enough memory.
    [[nodiscard]] static core::Result<SecretFile> create(const core::Secret &passphrase, KeyCost cost);
    //! Opens the bytes of a file. Derives the key: slow. StorageCorrupt when they are damaged, WrongPassphrase,
    //! StoreTooNew.
    [[nodiscard]] static core::Result<SecretFile> open(QByteArrayView bytes, const core::Secret &passphrase);

    [[nodiscard]] const NamedSecrets &secrets() const { return m_secrets; }
    [[nodiscard]] NamedSecrets &secrets() { return m_secrets; }

    //! The encrypted bytes, with a fresh nonce each time.
    [[nodiscard]] QByteArray seal() const;

private:
    struct Key;

    SecretFile() = default;

    KeyCost m_cost;
    QByteArray m_salt;
    std::shared_ptr<const Key> m_key;
    NamedSecrets m_secrets;
};

} // namespace app
