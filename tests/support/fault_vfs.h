// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QString>

#include <sqlite3.h>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

//! A disk that fails on purpose. While it lives it is SQLite's default way to files, so the product opens its store through
//! it without knowing. It remembers what a power cut would leave: the content as of the last sync of each file, and the
//! writes since, of which a disk may keep any, in part or not at all. Any thread.
class FaultVfs final {
public:
    enum class Step {
        Open = 1 << 0,
        Write = 1 << 1,
        Truncate = 1 << 2,
        Sync = 1 << 3,
        Delete = 1 << 4,
    };
    Q_DECLARE_FLAGS(Steps, Step)

    //! What goes wrong with the \p nth step (the next one is 1) of the named kinds.
    struct Fault {
        Steps steps;
        int nth = 1;
        int code = SQLITE_IOERR; //!< what SQLite is told
        bool stays = false; //!< all later steps of the kinds fail as well, until heal()
    };

    FaultVfs();
    ~FaultVfs();
    Q_DISABLE_COPY_MOVE(FaultVfs)

    //! Replaces the fault before. A sync that fails loses what it should have written for good, although reading still
    //! shows it: so does Linux. \see https://wiki.postgresql.org/wiki/Fsync_Errors
    void inject(const Fault &fault);
    void heal();
    //! Whether the injected fault has struck.
    [[nodiscard]] bool hasStruck() const;
    //! How many steps of these kinds were tried since the disk was made.
    [[nodiscard]] int count(Steps steps) const;

    //! After so many more syncs nothing reaches the disk any more, and every step fails.
    void cutPowerAfter(int syncs);
    [[nodiscard]] bool hasPower() const;
    //! Leaves the files as the power cut left them; \p seed chooses which unsynced writes survived, whole or torn. All
    //! connections have to be closed before.
    void restorePower(quint32 seed);

private:
    friend struct FaultFile; // SQLite's side of an open file

    struct Change {
        qint64 offset; // or the new length
        QByteArray bytes;
        bool isTruncation = false;
    };
    struct DiskFile {
        QByteArray synced;
        std::vector<Change> since;
        bool isListed = false; // in the folder, whatever happens
    };

    [[nodiscard]] int step(Step step); // SQLITE_OK, or the error to give
    void opened(const QString &path);
    void written(const QString &path, qint64 offset, const char *bytes, int count);
    void truncated(const QString &path, qint64 length);
    void synced(const QString &path, bool hasWorked);
    void deleted(const QString &path);

    static FaultVfs &of(sqlite3_vfs *vfs);
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder);

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs{};
    mutable std::mutex m_mutex;
    std::optional<Fault> m_fault;
    bool m_hasStruck = false;
    std::map<Step, int> m_counts;
    int m_syncsLeft = -1; // -1: no cut is planned
    bool m_hasPower = true;
    int m_openFiles = 0;
    std::map<QString, DiskFile> m_disk;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FaultVfs::Steps)
