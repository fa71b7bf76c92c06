// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain_secret_store.h"

#include "app/secret_service.h"

#include <QAbstractEventDispatcher>
#include <QPromise>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Secret;

namespace app {

namespace {

tl::unexpected<Error> unanswered()
{
    return core::failure(Error::Kind::SecretLocked, u"the keychain's question is still unanswered"_s);
}

//! libsecret answers through GLib's main loop; under another event loop it would never answer.
bool canAnswer()
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

//! Why the keychain cannot be asked at all; empty when it can.
std::optional<Error> obstacleNow(const QString &service)
{
    if (service.isEmpty())
        return Error{Error::Kind::SecretUnavailable, u"this profile uses no keychain"_s};
    if (!hasSessionBus())
        return Error{Error::Kind::SecretUnavailable, u"no session bus"_s};
    if (!canAnswer())
        return Error{Error::Kind::SecretUnavailable, u"the event loop is not GLib's"_s};
    return std::nullopt;
}

//! What a failed job means. The job's own words are left out: backends may quote what they were given.
Error errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return {Error::Kind::SecretMissing};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Kind::SecretLocked, u"access was refused"_s};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {Error::Kind::SecretUnavailable, u"QtKeychain error %1"_s.arg(int(error))};
}

//! Starts a job that nobody owns: deleting one in flight is a use after free in QtKeychain, so it outlives whoever asked.
//! \p onDone is not called when \p receiver is gone.
template <typename Job, typename Fn>
void start(Job *job, const QString &name, QObject *receiver, Fn onDone)
{
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, onDone = std::move(onDone)] { onDone(*job); });
    job->start();
}

} // namespace

template <typename T>
struct KeychainSecretStore::Waiter {
    QPromise<Result<T>> promise;
    bool isAnswered = false;
};

KeychainSecretStore::KeychainSecretStore(QString service, core::Scheduler &scheduler, core::Duration patience)
    : m_service(std::move(service))
    , m_scheduler(scheduler)
    , m_patience(patience)
{
}

template <typename T>
KeychainSecretStore::WaiterPtr<T> KeychainSecretStore::makeWaiter()
{
    auto waiter = std::make_shared<Waiter<T>>();
    waiter->promise.start();
    // Weak, so that the future ends with the store and not with the timer.
    m_scheduler.after(m_patience, this, [this, weak = std::weak_ptr(waiter)] {
        if (const auto waiting = weak.lock())
            answer<T>(waiting, unanswered());
    });
    return waiter;
}

template <typename T>
bool KeychainSecretStore::answer(const WaiterPtr<T> &waiter, Result<T> result)
{
    if (waiter->isAnswered)
        return false;
    waiter->isAnswered = true;
    waiter->promise.addResult(std::move(result));
    waiter->promise.finish();
    return true;
}

void KeychainSecretStore::answerWrite(const QString &name, const WaiterPtr<void> &waiter, Result<> result)
{
    m_late.remove(name); // an older question may have been answered in between
    if (!answer(waiter, std::move(result)))
        Q_EMIT answered(name);
}

QFuture<Result<Secret>> KeychainSecretStore::read(const QString &name)
{
    if (m_late.contains(name))
        return QtFuture::makeReadyFuture(Result<Secret>(m_late.take(name)));
    if (const auto obstacle = obstacleNow(m_service))
        return QtFuture::makeReadyFuture(Result<Secret>(core::failure(*obstacle)));

    const auto waiter = makeWaiter<Secret>();
    auto &waiting = m_readers[name];
    waiting.push_back(waiter);
    if (waiting.size() == 1)
        startReading(name, [this, name](Result<Secret> result) { finishReading(name, std::move(result)); });
    return waiter->promise.future();
}

void KeychainSecretStore::finishReading(const QString &name, Result<Secret> result)
{
    bool wasAwaited = false;
    for (const auto &waiter : m_readers.take(name))
        wasAwaited |= answer(waiter, result);
    if (wasAwaited)
        return;
    if (result)
        m_late.insert(name, std::move(*result));
    Q_EMIT answered(name);
}

void KeychainSecretStore::startReading(const QString &name, std::function<void(Result<Secret>)> onRead)
{
    const auto onDone = [this, name, onRead = std::move(onRead)](const QKeychain::ReadPasswordJob &job) {
        if (job.error() == QKeychain::NoError) {
            QString text = job.textData();
            QByteArray bytes = text.toUtf8();
            core::wipe(text);
            onRead(Secret(std::move(bytes)));
            return;
        }
        findEntry(m_service, name, this, [onRead, error = errorOf(job.error())](Result<EntryState> state) {
            if (state && *state == EntryState::Locked)
                onRead(core::failure(Error::Kind::SecretLocked, u"the collection is locked"_s));
            else
                onRead(core::failure(error)); // a wallet without Secret Service knows by itself what it lacks
        });
    };
    start(new QKeychain::ReadPasswordJob(m_service), name, this, onDone);
}

QFuture<Result<>> KeychainSecretStore::write(const QString &name, const Secret &secret)
{
    if (!core::isStorable(secret))
        return QtFuture::makeReadyFuture(
            Result<>(core::failure(Error::Kind::InvalidInput, u"empty, or not UTF-8 text"_s)));
    if (const auto obstacle = obstacleNow(m_service))
        return QtFuture::makeReadyFuture(Result<>(core::failure(*obstacle)));

    m_late.remove(name);
    const auto waiter = makeWaiter<void>();
    auto *job = new QKeychain::WritePasswordJob(m_service);
    QString text = QString::fromUtf8(secret.reveal());
    job->setTextData(text);
    core::wipe(text);
    start(job, name, this, [this, name, secret, waiter](const QKeychain::WritePasswordJob &done) {
        if (done.error() != QKeychain::NoError) {
            answerWrite(name, waiter, core::failure(errorOf(done.error())));
            return;
        }
        // Read back: a wallet's refusal does not reach QtKeychain, and a token that was not kept is missed only after
        // the next start.
        startReading(name, [this, name, secret, waiter](Result<Secret> kept) {
            if (kept && *kept == secret)
                answerWrite(name, waiter, {});
            else
                answerWrite(name, waiter,
                            core::failure(Error::Kind::SecretUnavailable, u"the keychain did not keep it"_s));
        });
    });
    return waiter->promise.future();
}

QFuture<Result<>> KeychainSecretStore::remove(const QString &name)
{
    if (const auto obstacle = obstacleNow(m_service))
        return QtFuture::makeReadyFuture(Result<>(core::failure(*obstacle)));

    m_late.remove(name);
    const auto waiter = makeWaiter<void>();
    const auto onDone = [this, name, waiter](const QKeychain::DeletePasswordJob &job) {
        const QKeychain::Error error = job.error();
        findEntry(m_service, name, this, [this, name, waiter, error](Result<EntryState> state) {
            if (state && *state == EntryState::Locked)
                answerWrite(name, waiter, core::failure(Error::Kind::SecretLocked, u"the collection is locked"_s));
            else if (state && *state == EntryState::Absent)
                answerWrite(name, waiter, {});
            else if (!state && (error == QKeychain::NoError || error == QKeychain::EntryNotFound))
                answerWrite(name, waiter, {}); // a wallet without Secret Service
            else
                answerWrite(name, waiter, core::failure(errorOf(error)));
        });
    };
    start(new QKeychain::DeletePasswordJob(m_service), name, this, onDone);
    return waiter->promise.future();
}

} // namespace app
