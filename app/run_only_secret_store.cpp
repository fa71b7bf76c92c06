// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_only_secret_store.h"

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Secret;

namespace app {

QFuture<Result<Secret>> RunOnlySecretStore::read(const QString &name)
{
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.cend())
        return QtFuture::makeReadyFuture(Result<Secret>(core::failure(Error::Kind::SecretMissing)));
    return QtFuture::makeReadyFuture(Result<Secret>(*found));
}

QFuture<Result<>> RunOnlySecretStore::write(const QString &name, const Secret &secret)
{
    if (!core::isStorable(secret))
        return QtFuture::makeReadyFuture(
            Result<>(core::failure(Error::Kind::InvalidInput, u"empty, or not UTF-8 text"_s)));
    m_secrets.insert(name, secret);
    return QtFuture::makeReadyFuture(Result<>());
}

QFuture<Result<>> RunOnlySecretStore::remove(const QString &name)
{
    m_secrets.remove(name);
    return QtFuture::makeReadyFuture(Result<>());
}

} // namespace app
