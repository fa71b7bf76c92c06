// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/scheduler.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace ui {

//! When the window locks, and by what it is opened. The password itself is kept nowhere.
struct LockRules {
    QByteArray hash = {}; //!< of the password; empty: there is none, so nothing locks
    std::chrono::minutes idle{0}; //!< without a touch; 0: never
    bool atStart = true;
    bool whenHidden = false; //!< when the window goes into the tray

    friend bool operator==(const LockRules &, const LockRules &) = default;
};

//! Where the rules are kept and who computes with passwords, which takes long enough to do it elsewhere.
struct LockPort {
    std::function<LockRules()> load;
    std::function<core::Result<>(const LockRules &)> save;
    std::function<QFuture<core::Result<QByteArray>>(const core::Secret &password)> hash;
    //! WrongPassphrase when the hash is of another password.
    std::function<QFuture<core::Result<>>(const core::Secret &password, const QByteArray &hash)> check;
};

//! Whether the window is locked: after a time without a touch, by hand, at the start or in the tray, until the password
//! is given. It keeps curious eyes away while the computer is open; it encrypts nothing, and the bot goes on working.
class AppLock final : public QObject {
    Q_OBJECT

public:
    //! \p scheduler must live longer.
    AppLock(LockPort port, const core::Clock &clock, core::Scheduler &scheduler);

    [[nodiscard]] bool hasPassword() const { return !m_rules.hash.isEmpty(); }
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] const LockRules &rules() const { return m_rules; }

    //! Changes everything but the password. StorageFailed and its like: then they are as they were.
    [[nodiscard]] core::Result<> setRules(const LockRules &rules);
    //! Sets or changes the password; \p current counts only when there is one. WrongPassphrase, Busy (see wait()).
    [[nodiscard]] QFuture<core::Result<>> setPassword(const core::Secret &current, const core::Secret &next);
    //! Switches the lock off. WrongPassphrase, Busy.
    [[nodiscard]] QFuture<core::Result<>> removePassword(const core::Secret &current);
    //! WrongPassphrase; Busy as long as wait() is not over or another password is being checked.
    [[nodiscard]] QFuture<core::Result<>> unlock(const core::Secret &password);
    //! How long no further password is looked at, because the last ones were wrong.
    [[nodiscard]] core::Duration wait() const;

    //! All without effect when there is no password.
    void lock();
    void lockAtStart();
    void lockWhenHidden();
    //! A person did something; gives whether the window locks now, because it should have long ago (the computer slept).
    bool touched();

Q_SIGNALS:
    void lockedChanged(bool locked);
    //! Password or rules.
    void rulesChanged();

private:
    [[nodiscard]] QFuture<core::Result<>> check(const core::Secret &password);
    [[nodiscard]] core::Result<> keep(LockRules rules);
    [[nodiscard]] bool isIdle() const;
    void watch();

    LockPort m_port;
    const core::Clock &m_clock;
    core::Scheduler &m_scheduler;
    LockRules m_rules;
    bool m_isLocked = false;
    bool m_isChecking = false;
    bool m_isWatching = false;
    int m_watch = 0; //!< of several timers the last one counts
    int m_wrong = 0; //!< in a row
    core::Duration m_waitUntil{0}; // steady time
    core::Duration m_touched{0}; // steady time
};

} // namespace ui
