// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_folder.h"
#include "app/profile_lock.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace Qt::StringLiterals;
using app::openProfileFolder;
using app::ProfileFolder;
using app::ProfileLock;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
}

//! A child process that owns the profile's lock until it is killed.
pid_t startOwner(const ProfileFolder &profile)
{
    int ready[2] = {-1, -1};
    if (::pipe(ready) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        auto lock = ProfileLock::acquire(profile);
        if (!lock || !lock->announce(u"/run/owner"_s) || ::write(ready[1], "x", 1) != 1)
            ::_exit(1);
        for (;;)
            ::pause();
    }
    char byte = 0;
    ::close(ready[1]);
    const bool isReady = ::read(ready[0], &byte, 1) == 1;
    ::close(ready[0]);
    return isReady ? child : -1;
}

} // namespace

class tst_Profile final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"profile"_s);
    }

    void expectRefused(const QString &path, QStringView reason)
    {
        const auto opened = openProfileFolder(path);
        QCOMPARE(kindOf(opened), nameOf(Error::Kind::InvalidInput));
        QVERIFY2(opened.error().detail.contains(reason), qPrintable(opened.error().detail));
    }

private Q_SLOTS:
    void aNewFolderIsForItsOwnerAlone()
    {
        const mode_t before = ::umask(0);
        const auto opened = openProfileFolder(m_folder->filePath(u"a/b/profile"_s));
        ::umask(before);

        REQUIRE_OK(opened);
        QCOMPARE(opened->paths.folder, m_folder->filePath(u"a/b/profile"_s));
        QVERIFY(!opened->isReadOnly);
        QCOMPARE(modeOf(opened->paths.folder), mode_t(0700));
        QCOMPARE(modeOf(m_folder->filePath(u"a"_s)), mode_t(0700));
    }

    void aFolderThatOthersMayReadIsClosedToThem()
    {
        QCOMPARE(::mkdir(qPrintable(m_path), 0755), 0);
        REQUIRE_OK(openProfileFolder(m_path));
        QCOMPARE(modeOf(m_path), mode_t(0700));
    }

    void aFolderThatOthersMayWriteToIsRefused()
    {
        QCOMPARE(::mkdir(qPrintable(m_path), 0700), 0);
        for (const mode_t mode : {mode_t(0770), mode_t(0702), mode_t(0777)}) {
            QCOMPARE(::chmod(qPrintable(m_path), mode), 0);
            expectRefused(m_path, u"may write");
            QCOMPARE(modeOf(m_path), mode);
        }
    }

    void aSymbolicLinkIsRefused()
    {
        QVERIFY(QDir().mkdir(m_folder->filePath(u"real"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"real"_s), m_path));
        expectRefused(m_path, u"symbolic link");
        expectRefused(m_path + u'/', u"symbolic link");
    }

    void aFileIsRefused()
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        expectRefused(m_path, u"not a folder");
    }

    void anotherUsersFolderIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a folder away");
        QCOMPARE(::mkdir(qPrintable(m_path), 0700), 0);
        QCOMPARE(::chown(qPrintable(m_path), 65534, 65534), 0);
        expectRefused(m_path, u"another user");
    }

    void aFolderThatCanBeExchangedFromAboveIsRefused()
    {
        const QString open = m_folder->filePath(u"open"_s);
        QCOMPARE(::mkdir(qPrintable(open), 0700), 0);
        QCOMPARE(::chmod(qPrintable(open), 0777), 0);
        expectRefused(open + u"/profile"_s, u"exchange");

        QCOMPARE(::chmod(qPrintable(open), 01777), 0); // as /tmp
        REQUIRE_OK(openProfileFolder(open + u"/profile"_s));
    }

    void aFolderWithOtherFilesIsRefused()
    {
        REQUIRE_OK(openProfileFolder(m_path));
        QFile letter(m_path + u"/letter.txt"_s);
        QVERIFY(letter.open(QFile::WriteOnly));
        expectRefused(m_path, u"other files");

        QFile database(m_path + u"/gatehouse.db"_s);
        QVERIFY(database.open(QFile::WriteOnly));
        REQUIRE_OK(openProfileFolder(m_path));
    }

    void aReadOnlyDiskIsSaidToBeSo()
    {
        if (::geteuid() != 0)
            QSKIP("only root can mount");
        REQUIRE_OK(openProfileFolder(m_path));
        const QByteArray path = m_path.toLocal8Bit();
        if (::mount("none", path.constData(), "tmpfs", MS_RDONLY, "mode=0700") != 0)
            QSKIP("mounting is not allowed here");
        const auto opened = openProfileFolder(m_path);
        const auto lock = opened ? ProfileLock::acquire(*opened) : failure(Error::Kind::NotFound);
        ::umount(path.constData());

        REQUIRE_OK(opened);
        QVERIFY(opened->isReadOnly);
        REQUIRE_OK(lock);
    }

    void networkFileSystemsAreKnown_data()
    {
        QTest::addColumn<quint64>("magic");
        QTest::addColumn<QString>("mountType");
        QTest::addColumn<bool>("isShared");
        QTest::newRow("NFS") << quint64(0x6969) << u"nfs4"_s << true;
        QTest::newRow("CIFS") << quint64(0xFF534D42) << u"cifs"_s << true;
        QTest::newRow("SMB2") << quint64(0xFE534D42) << u"cifs"_s << true;
        QTest::newRow("9P") << quint64(0x01021997) << u"9p"_s << true;
        QTest::newRow("sshfs") << quint64(0x65735546) << u"fuse.sshfs"_s << true;
        QTest::newRow("rclone") << quint64(0x65735546) << u"fuse.rclone"_s << true;
        QTest::newRow("GVfs") << quint64(0x65735546) << u"fuse.gvfsd-fuse"_s << true;
        QTest::newRow("encrypted folder") << quint64(0x65735546) << u"fuse.gocryptfs"_s << false;
        QTest::newRow("NTFS") << quint64(0x65735546) << u"fuseblk"_s << false;
        QTest::newRow("ext4") << quint64(0xEF53) << u"ext4"_s << false;
        QTest::newRow("btrfs") << quint64(0x9123683E) << u"btrfs"_s << false;
        QTest::newRow("tmpfs") << quint64(0x01021994) << u"tmpfs"_s << false;
    }
    void networkFileSystemsAreKnown()
    {
        QFETCH(quint64, magic);
        QFETCH(QString, mountType);
        QFETCH(bool, isShared);
        QCOMPARE(app::sharedFileSystem(magic, mountType).has_value(), isShared);
    }

    void onlyOneProcessOwnsAProfile()
    {
        const auto profile = openProfileFolder(m_path);
        REQUIRE_OK(profile);
        const pid_t owner = startOwner(*profile);
        QVERIFY(owner > 0);

        QCOMPARE(kindOf(ProfileLock::acquire(*profile)), nameOf(Error::Kind::Busy));
        const auto found = ProfileLock::owner(profile->paths);
        ::kill(owner, SIGKILL);
        ::waitpid(owner, nullptr, 0);

        REQUIRE_OK(found);
        QCOMPARE(found->process, qint64(owner));
        QCOMPARE(found->socketPath, u"/run/owner"_s);
    }

    void aKilledOwnerLeavesTheProfileFree()
    {
        const auto profile = openProfileFolder(m_path);
        REQUIRE_OK(profile);
        const pid_t owner = startOwner(*profile);
        QVERIFY(owner > 0);
        ::kill(owner, SIGKILL);
        ::waitpid(owner, nullptr, 0);

        QCOMPARE(kindOf(ProfileLock::owner(profile->paths)), nameOf(Error::Kind::NotFound));
        auto lock = ProfileLock::acquire(*profile);

        REQUIRE_OK(lock);
        REQUIRE_OK(lock->announce(u"/run/next"_s));
        QCOMPARE(ProfileLock::owner(profile->paths).value().socketPath, u"/run/next"_s);
        QCOMPARE(modeOf(profile->paths.lock()), mode_t(0600));
    }

    void theLockGoesWithItsObject()
    {
        const auto profile = openProfileFolder(m_path);
        REQUIRE_OK(profile);
        QCOMPARE(kindOf(ProfileLock::owner(profile->paths)), nameOf(Error::Kind::NotFound));
        {
            const auto lock = ProfileLock::acquire(*profile);
            REQUIRE_OK(lock);
            QCOMPARE(ProfileLock::owner(profile->paths).value().process, qint64(::getpid()));
        }
        QCOMPARE(kindOf(ProfileLock::owner(profile->paths)), nameOf(Error::Kind::NotFound));
        REQUIRE_OK(openProfileFolder(m_path)); // a folder with only a lock in it is a profile
    }

    void realAndPracticeProfilesAreKeptApart()
    {
        QVERIFY(app::standardProfilePath(false) != app::standardProfilePath(true));
        QVERIFY(QDir::isAbsolutePath(app::standardProfilePath(false)));
    }

    void theControlSocketLivesInAPrivateFolder()
    {
        const app::ProfilePaths profile{m_path};
        const QString runtime = m_folder->filePath(u"runtime"_s);
        QVERIFY(app::controlSocketPath(profile, QString()).startsWith(m_path));
        QVERIFY(app::controlSocketPath(profile, runtime).startsWith(m_path));

        QCOMPARE(::mkdir(qPrintable(runtime), 0700), 0);
        QVERIFY(app::controlSocketPath(profile, runtime).startsWith(runtime));
        QVERIFY(app::controlSocketPath(profile, runtime) != app::controlSocketPath({m_path + u'2'}, runtime));

        QCOMPARE(::chmod(qPrintable(runtime), 0755), 0);
        QVERIFY(app::controlSocketPath(profile, runtime).startsWith(m_path));
    }
};

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
