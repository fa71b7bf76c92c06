// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/private_file.h"
#include "tests/app/futures.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace core;
using namespace Qt::StringLiterals;
namespace private_file = app::private_file;

class tst_PrivateFile final : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"file"_s);
    }

private Q_SLOTS:
    void contentIsReplacedAsAWhole()
    {
        REQUIRE_OK(private_file::replace(m_path, "a longer first content"));
        REQUIRE_OK(private_file::replace(m_path, "second"));

        const auto content = private_file::read(m_path, 100);
        REQUIRE_OK(content);
        QCOMPARE(*content, "second");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"file"_s});
    }

    void aFullDiskLeavesTheOldContent()
    {
        REQUIRE_OK(private_file::replace(m_path, "old"));
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit small = {10, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);

        const auto replaced = private_file::replace(m_path, QByteArray(100, 'x'));

        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, oldHandler);
        QCOMPARE(kindOf(replaced), nameOf(Error::Kind::StorageFull));
        QCOMPARE(private_file::read(m_path, 100).value(), "old");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void moreThanTheLimitIsRefused()
    {
        REQUIRE_OK(private_file::replace(m_path, "12345"));
        REQUIRE_OK(private_file::read(m_path, 5));
        QCOMPARE(kindOf(private_file::read(m_path, 4)), nameOf(Error::Kind::InvalidInput));
    }

    void onlyOrdinaryFilesAreReadAndReplaced()
    {
        QCOMPARE(kindOf(private_file::read(m_path, 10)), nameOf(Error::Kind::NotFound));
        QCOMPARE(::mkfifo(qPrintable(m_path), 0600), 0);
        QCOMPARE(kindOf(private_file::read(m_path, 10)), nameOf(Error::Kind::InvalidInput));
        QCOMPARE(kindOf(private_file::replace(m_path, "x")), nameOf(Error::Kind::InvalidInput));
        QCOMPARE(kindOf(private_file::replace(m_folder->path(), "x")), nameOf(Error::Kind::InvalidInput));
    }

    void anotherUsersFileIsLeftAlone()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        REQUIRE_OK(private_file::replace(m_path, "theirs"));
        QCOMPARE(::chown(qPrintable(m_path), 65534, 65534), 0);

        QCOMPARE(kindOf(private_file::read(m_path, 10)), nameOf(Error::Kind::InvalidInput));
        QCOMPARE(kindOf(private_file::replace(m_path, "ours")), nameOf(Error::Kind::InvalidInput));
    }

    void aMissingFolderIsNamed()
    {
        const auto replaced = private_file::replace(m_folder->filePath(u"none/file"_s), "x");
        QCOMPARE(kindOf(replaced), nameOf(Error::Kind::NotFound));
        QVERIFY(replaced.error().detail.startsWith("folder"_L1));
    }

    void removingTwiceIsFine()
    {
        REQUIRE_OK(private_file::replace(m_path, "x"));
        REQUIRE_OK(private_file::remove(m_path));
        QVERIFY(!QFile::exists(m_path));
        REQUIRE_OK(private_file::remove(m_path));
    }
};

QTEST_GUILESS_MAIN(tst_PrivateFile)
#include "tst_private_file.moc"
