// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/store/side_thread.h"
#include "core/store/writer.h"

#include <QObject>
#include <QString>

namespace core::store {

//! Looks after the file of the store: checks it in the background at the start, copies it every day, and stops all
//! writing as soon as damage is found, so that a person can decide before it grows. Lives in the main thread.
class Caretaker final : public QObject {
    Q_OBJECT

public:
    //! \p copies is the folder of the daily copies. All references must live longer.
    Caretaker(const QString &path, QString copies, Writer &writer, const Clock &clock, Scheduler &scheduler);

    void start();
    //! Looks for the newest good copy, in the background. \see newestGoodCopy()
    [[nodiscard]] QFuture<std::optional<QString>> lookForCopy();

Q_SIGNALS:
    //! The check at the start found no damage.
    void foundWhole();
    //! The file is damaged; nothing is written any more. What to offer: lookForCopy(), and replaceStore() once
    //! the store is closed.
    void foundDamaged(const core::Error &error);
    void copied(const QString &path);
    //! Today's copy could not be made; it is tried again in an hour.
    void copyFailed(const core::Error &error);

private:
    void copyWhenDue();
    void copyEnded(const Result<QString> &copy);
    void damaged(const Error &error);

    QString m_copies;
    Writer &m_writer;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    std::optional<Instant> m_created; //!< the beginning of the profile
    bool m_isDamaged = false;
    SideThread m_thread;
};

} // namespace core::store
