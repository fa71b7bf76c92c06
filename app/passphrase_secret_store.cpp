// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase_secret_store.h"

#include "app/private_file.h"

#include <QPromise>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Secret;

namespace app {

namespace {

constexpr qsizetype largestFile = 1024 * 1024;

} // namespace

PassphraseSecretStore::PassphraseSecretStore(QString path, Secret passphrase, KeyCost cost)
    : m_path(std::move(path))
    , m_passphrase(std::move(passphrase))
    , m_cost(cost)
{
    m_worker.setMaxThreadCount(1);
}

PassphraseSecretStore::~PassphraseSecretStore()
{
    m_worker.waitForDone();
}

template <typename T, typename Fn>
QFuture<Result<T>> PassphraseSecretStore::inWorker(Fn work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    m_worker.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

Result<> PassphraseSecretStore::openFile()
{
    if (m_file)
        return {};
    const auto bytes = private_file::read(m_path, largestFile);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return core::failure(Error::Kind::SecretMissing, u"there is no file of secrets"_s);
    if (!bytes)
        return core::failure(bytes.error());
    auto opened = SecretFile::open(*bytes, m_passphrase);
    if (!opened)
        return core::failure(std::move(opened).error());
    m_file = std::move(*opened);
    return {};
}

Result<> PassphraseSecretStore::change(const std::function<void(NamedSecrets &)> &edit)
{
    SecretFile changed = *m_file;
    edit(changed.secrets());
    GATEHOUSE_TRY(private_file::replace(m_path, changed.seal()));
    m_file = std::move(changed);
    return {};
}

QFuture<Result<Secret>> PassphraseSecretStore::read(const QString &name)
{
    return inWorker<Secret>([this, name]() -> Result<Secret> {
        GATEHOUSE_TRY(openFile());
        const auto found = m_file->secrets().find(name);
        if (found == m_file->secrets().end())
            return core::failure(Error::Kind::SecretMissing);
        return found->second;
    });
}

QFuture<Result<>> PassphraseSecretStore::write(const QString &name, const Secret &secret)
{
    return inWorker<void>([this, name, secret]() -> Result<> {
        if (!core::isStorable(secret) || m_passphrase.isEmpty())
            return core::failure(Error::Kind::InvalidInput, u"empty, or not UTF-8 text"_s);
        const auto opened = openFile();
        if (!opened && opened.error().kind != Error::Kind::SecretMissing)
            return opened;
        if (!opened) {
            auto created = SecretFile::create(m_passphrase, m_cost);
            if (!created)
                return core::failure(std::move(created).error());
            m_file = std::move(*created);
        }
        return change([&](NamedSecrets &secrets) { secrets.insert_or_assign(name, secret); });
    });
}

QFuture<Result<>> PassphraseSecretStore::remove(const QString &name)
{
    return inWorker<void>([this, name]() -> Result<> {
        const auto opened = openFile();
        if (!opened && opened.error().kind == Error::Kind::SecretMissing)
            return {};
        GATEHOUSE_TRY(opened);
        if (!m_file->secrets().contains(name))
            return {};
        return change([&](NamedSecrets &secrets) { secrets.erase(name); });
    });
}

} // namespace app
