// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lock_file.h"

#include "app/private_file.h"
#include "core/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <sodium.h>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Secret;

namespace app {

namespace {

constexpr qsizetype largestFile = 4096;
constexpr int longestIdle = 24 * 60; // minutes

// "Interactive" is 64 MiB and a tenth of a second: the window shall open at once, and what the lock holds off is a
// passer-by at the keyboard, whom the growing wait stops long before.
constexpr auto operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr auto memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;

Result<QByteArray> hashOf(const Secret &password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const std::string_view text = password.reveal();
    if (sodium_init() < 0 || crypto_pwhash_str(hash.data(), text.data(), text.size(), operations, memory) != 0)
        return core::failure(Error::Kind::StorageFailed, u"not enough memory to hash the password"_s);
    return QByteArray(hash.data());
}

Result<> checked(const Secret &password, const QByteArray &hash)
{
    const std::string_view text = password.reveal();
    if (sodium_init() < 0 || crypto_pwhash_str_verify(hash.constData(), text.data(), text.size()) != 0)
        return core::failure(Error::Kind::WrongPassphrase);
    return {};
}

template <typename T, typename Work>
QFuture<Result<T>> run(QThreadPool &worker, Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    worker.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

LockFile::LockFile(QString path) : m_path(std::move(path))
{
    m_worker.setMaxThreadCount(1);
}

LockFile::~LockFile()
{
    m_worker.waitForDone();
}

ui::LockPort LockFile::port()
{
    return {.load = [this] { return load(); },
            .save = [this](const ui::LockRules &rules) { return save(rules); },
            .hash =
                [this](const Secret &password) {
                    return run<QByteArray>(m_worker, [password] { return hashOf(password); });
                },
            .check =
                [this](const Secret &password, const QByteArray &hash) {
                    return run<void>(m_worker, [password, hash] { return checked(password, hash); });
                }};
}

ui::LockRules LockFile::load() const
{
    ui::LockRules rules;
    const auto bytes = private_file::read(m_path, largestFile);
    if (!bytes) {
        if (bytes.error().kind != Error::Kind::NotFound)
            qCWarning(lcApp).noquote() << "the lock of the window cannot be read:" << bytes.error().detail;
        return rules;
    }
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    rules.hash = json.value("hash"_L1).toString().toLatin1();
    rules.idle = std::chrono::minutes(std::clamp(json.value("idle_minutes"_L1).toInt(), 0, longestIdle));
    rules.atStart = json.value("at_start"_L1).toBool(true);
    rules.whenHidden = json.value("when_hidden"_L1).toBool();
    return rules;
}

Result<> LockFile::save(const ui::LockRules &rules) const
{
    if (rules.hash.isEmpty())
        return private_file::remove(m_path);
    const QJsonObject json{{u"hash"_s, QString::fromLatin1(rules.hash)},
                           {u"idle_minutes"_s, int(rules.idle.count())},
                           {u"at_start"_s, rules.atStart},
                           {u"when_hidden"_s, rules.whenHidden}};
    return private_file::replace(m_path, QJsonDocument(json).toJson());
}

} // namespace app
