// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_store.h"

#include <QHash>

namespace app {

//! Keeps secrets in memory until the program ends: the choice of people who have no keychain and want no file.
class RunOnlySecretStore final : public core::SecretStore {
public:
    [[nodiscard]] QFuture<core::Result<core::Secret>> read(const QString &name) override;
    [[nodiscard]] QFuture<core::Result<>> write(const QString &name, const core::Secret &secret) override;
    [[nodiscard]] QFuture<core::Result<>> remove(const QString &name) override;

private:
    QHash<QString, core::Secret> m_secrets;
};

} // namespace app
