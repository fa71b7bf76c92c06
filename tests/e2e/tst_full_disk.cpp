// SPDX-License-Identifier: GPL-3.0-or-later

// The real program on a disk that is really full: write() says ENOSPC, for the store, its log and everything else.
#include "tests/e2e/headless.h"
#include "tests/e2e/served_telegram.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 90'000;
constexpr qint64 mebibyte = 1024 * 1024;

//! Takes all the room that is left, to the last byte, until it ends.
class Filler {
public:
    explicit Filler(const QString &folder) : m_file(folder + u"/filler"_s)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the disk cannot be filled");
        for (const qsizetype size : {mebibyte, qint64(4096), qint64(1)}) {
            const QByteArray piece(size, 'x');
            while (m_file.write(piece) == piece.size())
                continue;
        }
    }
    ~Filler() { m_file.remove(); }
    Q_DISABLE_COPY_MOVE(Filler)

private:
    QFile m_file;
};

} // namespace

class tst_FullDisk final : public TestCase {
    Q_OBJECT

    const QString m_disk = qEnvironmentVariable("GATEHOUSE_SMALL_DISK");

private Q_SLOTS:
    void programWaitsForRoomAndLosesNothing()
    {
        if (m_disk.isEmpty())
            QSKIP(
                qPrintable(u"this machine allows no small disk: "_s + qEnvironmentVariable("GATEHOUSE_NO_SMALL_DISK")));
        QVERIFY(QStorageInfo(m_disk).bytesTotal() <= 16 * mebibyte);
        ServedTelegram telegram(u"7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC"_s);
        Headless program(telegram);
        QVERIFY(program.folder().startsWith(m_disk));
        int written = 0;
        const auto write = [&] {
            telegram.deed(u"start"_s, {{u"user"_s, telegram.person(u"Writer %1"_s.arg(written++))}});
        };
        const auto isCaughtUp = [&] { return telegram.unconfirmed() == 0; };
        const auto says = [&](const QString &word) { return program.run({u"--health"_s}).text.contains(word); };
        write();
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        {
            const Filler filler(m_disk);
            for (int i = 0; i < 50; ++i)
                write();
            QTRY_VERIFY_WITH_TIMEOUT(says(u"storage-trouble"_s), patience);
            QVERIFY(!isCaughtUp()); // Telegram keeps what nobody can store
            QVERIFY(program.isRunning());
        }

        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"polling: connected"_s), patience);

        QCOMPARE(program.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(program.count(u"failed_update"_s), 0);
        QCOMPARE(program.count(u"seen_update"_s), written);
        QCOMPARE(program.count(u"member WHERE dm = 'started'"_s), written);
        QCOMPARE(program.end(), 0);
    }

    void programThatIsStartedOnAFullDiskSaysSoAndHarmsNothing()
    {
        if (m_disk.isEmpty())
            QSKIP(
                qPrintable(u"this machine allows no small disk: "_s + qEnvironmentVariable("GATEHOUSE_NO_SMALL_DISK")));
        ServedTelegram telegram(u"7120448315:AAcanaryAAcanaryAAcanaryAAcanaryABC"_s);
        Headless program(telegram);
        telegram.deed(u"start"_s, {{u"user"_s, telegram.person(u"Anna"_s)}});
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(telegram.unconfirmed() == 0, patience);
        program.kill(); // the store has to be put in order at the next start
        telegram.deed(u"start"_s, {{u"user"_s, telegram.person(u"Boris"_s)}});
        {
            const Filler filler(m_disk);
            program.start();
            QTRY_VERIFY_WITH_TIMEOUT(
                !program.isRunning() || program.run({u"--health"_s}).text.contains(u"storage-trouble"_s), patience);
            QCOMPARE(telegram.unconfirmed(), 1);
            if (program.isRunning())
                program.kill();
        }

        program.start();

        QTRY_VERIFY_WITH_TIMEOUT(telegram.unconfirmed() == 0, patience);
        QCOMPARE(program.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(program.count(u"member WHERE dm = 'started'"_s), 2);
        QCOMPARE(program.end(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_full_disk.moc"
