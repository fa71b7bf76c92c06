// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_vfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <random>

namespace {

constexpr int sector = 512;

void apply(QByteArray &image, qint64 offset, const QByteArray &bytes)
{
    if (image.size() < offset + bytes.size())
        image.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), image.begin() + offset);
}

} // namespace

//! An open file: our header, and behind it the file of the real disk.
struct FaultFile {
    sqlite3_file base;
    FaultVfs *disk;
    QString *path;
    sqlite3_file *real;

    static FaultFile &of(sqlite3_file *file) { return *reinterpret_cast<FaultFile *>(file); }

    static int close(sqlite3_file *file)
    {
        FaultFile &self = of(file);
        const int code = self.real->pMethods->xClose(self.real);
        const std::lock_guard lock(self.disk->m_mutex);
        --self.disk->m_openFiles;
        delete self.path;
        return code;
    }
    static int read(sqlite3_file *file, void *target, int count, sqlite3_int64 offset)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xRead(self.real, target, count, offset);
    }
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        FaultFile &self = of(file);
        if (const int code = self.disk->step(FaultVfs::Step::Write); code != SQLITE_OK)
            return code == SQLITE_IOERR ? SQLITE_IOERR_WRITE : code;
        const int code = self.real->pMethods->xWrite(self.real, bytes, count, offset);
        if (code == SQLITE_OK)
            self.disk->written(*self.path, offset, static_cast<const char *>(bytes), count);
        return code;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 length)
    {
        FaultFile &self = of(file);
        if (const int code = self.disk->step(FaultVfs::Step::Truncate); code != SQLITE_OK)
            return code == SQLITE_IOERR ? SQLITE_IOERR_TRUNCATE : code;
        const int code = self.real->pMethods->xTruncate(self.real, length);
        if (code == SQLITE_OK)
            self.disk->truncated(*self.path, length);
        return code;
    }
    static int sync(sqlite3_file *file, int)
    {
        FaultFile &self = of(file);
        const int code = self.disk->step(FaultVfs::Step::Sync);
        self.disk->synced(*self.path, code == SQLITE_OK); // the real disk is spared: nobody pulls its plug
        return code == SQLITE_IOERR ? SQLITE_IOERR_FSYNC : code;
    }
    static int size(sqlite3_file *file, sqlite3_int64 *length)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xFileSize(self.real, length);
    }
    static int lock(sqlite3_file *file, int level)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xLock(self.real, level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xUnlock(self.real, level);
    }
    static int isReserved(sqlite3_file *file, int *answer)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xCheckReservedLock(self.real, answer);
    }
    static int control(sqlite3_file *file, int operation, void *argument)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xFileControl(self.real, operation, argument);
    }
    static int sectorSize(sqlite3_file *file)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xSectorSize(self.real);
    }
    static int traits(sqlite3_file *file)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xDeviceCharacteristics(self.real);
    }
    static int mapShared(sqlite3_file *file, int region, int length, int mayExtend, void volatile **memory)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xShmMap(self.real, region, length, mayExtend, memory);
    }
    static int lockShared(sqlite3_file *file, int offset, int count, int flags)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xShmLock(self.real, offset, count, flags);
    }
    static void barrier(sqlite3_file *file)
    {
        FaultFile &self = of(file);
        self.real->pMethods->xShmBarrier(self.real);
    }
    static int unmapShared(sqlite3_file *file, int isDeleted)
    {
        FaultFile &self = of(file);
        return self.real->pMethods->xShmUnmap(self.real, isDeleted);
    }

    // Version 2: without memory-mapped reading, so that every access comes by here.
    static constexpr sqlite3_io_methods methods{.iVersion = 2,
                                                .xClose = close,
                                                .xRead = read,
                                                .xWrite = write,
                                                .xTruncate = truncate,
                                                .xSync = sync,
                                                .xFileSize = size,
                                                .xLock = lock,
                                                .xUnlock = unlock,
                                                .xCheckReservedLock = isReserved,
                                                .xFileControl = control,
                                                .xSectorSize = sectorSize,
                                                .xDeviceCharacteristics = traits,
                                                .xShmMap = mapShared,
                                                .xShmLock = lockShared,
                                                .xShmBarrier = barrier,
                                                .xShmUnmap = unmapShared,
                                                .xFetch = nullptr,
                                                .xUnfetch = nullptr};
};

FaultVfs::FaultVfs() : m_real(sqlite3_vfs_find(nullptr))
{
    m_vfs = *m_real; // what is not replaced below goes to the real one, which ignores whose call it is
    m_vfs.pNext = nullptr;
    m_vfs.zName = "gatehouse-faults";
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_real->szOsFile;
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    if (m_openFiles != 0)
        qFatal("the disk goes while files are open");
    sqlite3_vfs_unregister(&m_vfs);
}

void FaultVfs::inject(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_fault = fault;
    m_hasStruck = false;
}

void FaultVfs::heal()
{
    const std::lock_guard lock(m_mutex);
    m_fault.reset();
}

bool FaultVfs::hasStruck() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasStruck;
}

int FaultVfs::count(Steps steps) const
{
    const std::lock_guard lock(m_mutex);
    int sum = 0;
    for (const auto &[step, count] : m_counts)
        sum += steps.testFlag(step) ? count : 0;
    return sum;
}

void FaultVfs::cutPowerAfter(int syncs)
{
    const std::lock_guard lock(m_mutex);
    m_syncsLeft = syncs;
    m_hasPower = syncs > 0;
}

bool FaultVfs::hasPower() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasPower;
}

void FaultVfs::restorePower(quint32 seed)
{
    const std::lock_guard lock(m_mutex);
    if (m_openFiles != 0)
        qFatal("the power comes back while files are open");
    std::mt19937 random(seed);
    const auto chance = [&random](unsigned of) { return random() % of; };
    for (auto &[path, file] : m_disk) {
        if (path.isEmpty() || !QFileInfo(path).dir().exists())
            continue; // a temporary file without a name, or a store of an earlier test
        if (!file.isListed && chance(2) == 0) {
            QFile::remove(path);
            continue;
        }
        QByteArray image = file.synced;
        for (const Change &change : file.since) {
            if (chance(2) == 0)
                continue;
            if (change.isTruncation) {
                image.resize(change.offset, '\0');
                continue;
            }
            const bool isTorn = chance(4) == 0;
            const auto sectors = static_cast<unsigned>(change.bytes.size() / sector);
            const qsizetype length =
                isTorn ? static_cast<qsizetype>(chance(sectors + 1)) * sector : change.bytes.size();
            apply(image, change.offset, change.bytes.left(length));
        }
        QFile disk(path);
        if (!disk.open(QIODevice::WriteOnly) || disk.write(image) != image.size())
            qFatal("the disk after the power cut cannot be written");
    }
    for (const auto &[path, file] : m_disk)
        QFile::remove(path + QLatin1StringView("-shm")); // memory, gone with the power
    m_disk.clear();
    m_fault.reset();
    m_syncsLeft = -1;
    m_hasPower = true;
}

int FaultVfs::step(Step step)
{
    const std::lock_guard lock(m_mutex);
    ++m_counts[step];
    if (!m_hasPower)
        return SQLITE_IOERR;
    if (!m_fault || !m_fault->steps.testFlag(step))
        return SQLITE_OK;
    if (m_fault->nth > 1) {
        --m_fault->nth;
        return SQLITE_OK;
    }
    const int code = m_fault->code;
    m_hasStruck = true;
    if (!m_fault->stays)
        m_fault.reset();
    return code;
}

void FaultVfs::opened(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    ++m_openFiles;
    if (m_disk.contains(path))
        return;
    QFile file(path);
    DiskFile &known = m_disk[path];
    if (file.open(QIODevice::ReadOnly))
        known.synced = file.readAll();
    known.isListed = !known.synced.isEmpty();
}

void FaultVfs::written(const QString &path, qint64 offset, const char *bytes, int count)
{
    const std::lock_guard lock(m_mutex);
    m_disk[path].since.push_back({offset, QByteArray(bytes, count)});
}

void FaultVfs::truncated(const QString &path, qint64 length)
{
    const std::lock_guard lock(m_mutex);
    m_disk[path].since.push_back({length, {}, true});
}

void FaultVfs::synced(const QString &path, bool hasWorked)
{
    const std::lock_guard lock(m_mutex);
    DiskFile &file = m_disk[path];
    if (hasWorked) {
        for (const Change &change : file.since) {
            if (change.isTruncation)
                file.synced.resize(change.offset, '\0');
            else
                apply(file.synced, change.offset, change.bytes);
        }
        for (auto &[other, listed] : m_disk)
            listed.isListed = true; // with a new journal SQLite syncs the folder
        if (m_syncsLeft > 0 && --m_syncsLeft == 0)
            m_hasPower = false;
    }
    if (m_hasPower || hasWorked)
        file.since.clear();
}

void FaultVfs::deleted(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_disk.erase(path);
}

FaultVfs &FaultVfs::of(sqlite3_vfs *vfs)
{
    return *static_cast<FaultVfs *>(vfs->pAppData);
}

int FaultVfs::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    FaultVfs &self = of(vfs);
    FaultFile &opening = FaultFile::of(file);
    opening.base.pMethods = nullptr;
    if (const int code = self.step(Step::Open); code != SQLITE_OK)
        return code == SQLITE_IOERR ? SQLITE_CANTOPEN : code;

    opening.disk = &self;
    opening.real = reinterpret_cast<sqlite3_file *>(&opening + 1);
    const int code = self.m_real->xOpen(self.m_real, name, opening.real, flags, flagsOut);
    if (code != SQLITE_OK) {
        if (opening.real->pMethods != nullptr)
            opening.real->pMethods->xClose(opening.real);
        return code;
    }
    opening.path = new QString(QFile::decodeName(name != nullptr ? name : ""));
    opening.base.pMethods = &FaultFile::methods;
    self.opened(*opening.path);
    return SQLITE_OK;
}

int FaultVfs::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultVfs &self = of(vfs);
    if (const int code = self.step(Step::Delete); code != SQLITE_OK)
        return code == SQLITE_IOERR ? SQLITE_IOERR_DELETE : code;
    const int code = self.m_real->xDelete(self.m_real, name, syncFolder);
    if (code == SQLITE_OK)
        self.deleted(QFile::decodeName(name));
    return code;
}
