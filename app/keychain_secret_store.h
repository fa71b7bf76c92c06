// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/base/secret_store.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace app {

//! The keychain of the desktop, through QtKeychain.
//!
//! A keychain may ask the person to unlock it, and answers only after that. Who waits is told SecretLocked ("unanswered")
//! after a while, but the question stays open: what it brings later is kept for the next read(), and answered() is
//! emitted. A write that was answered late did take effect.
class KeychainSecretStore final : public QObject, public core::SecretStore {
    Q_OBJECT

public:
    //! \p service is the name under which the person finds the entries in their keychain; empty: none is used, and every call
    //! gives SecretUnavailable. \p patience is how long a call
    //! waits before it reports an unanswered question.
    KeychainSecretStore(QString service, core::Scheduler &scheduler,
                        core::Duration patience = std::chrono::seconds(10));

    [[nodiscard]] QFuture<core::Result<core::Secret>> read(const QString &name) override;
    [[nodiscard]] QFuture<core::Result<>> write(const QString &name, const core::Secret &secret) override;
    [[nodiscard]] QFuture<core::Result<>> remove(const QString &name) override;

Q_SIGNALS:
    //! The keychain answered a question that was reported as unanswered: ask again.
    void answered(const QString &name);

private:
    template <typename T>
    struct Waiter;
    template <typename T>
    using WaiterPtr = std::shared_ptr<Waiter<T>>;

    template <typename T>
    [[nodiscard]] WaiterPtr<T> makeWaiter();
    //! Whether anybody was still waiting.
    template <typename T>
    bool answer(const WaiterPtr<T> &waiter, core::Result<T> result);
    void answerWrite(const QString &name, const WaiterPtr<void> &waiter, core::Result<> result);

    void startReading(const QString &name, std::function<void(core::Result<core::Secret>)> onRead);
    void finishReading(const QString &name, core::Result<core::Secret> result);

    QString m_service;
    core::Scheduler &m_scheduler;
    core::Duration m_patience;
    //! Who waits for a read of that name. One question for all, so that a person who refuses is not asked again and again.
    QHash<QString, std::vector<WaiterPtr<core::Secret>>> m_readers;
    QHash<QString, core::Secret> m_late; //!< answers that nobody waited for any more
};

} // namespace app
