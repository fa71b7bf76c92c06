// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"
#include "tests/support/test_case.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

//! Runs \p check in a hardened child and gives whether it held: hardening cannot be taken back.
template <typename Fn>
bool holdsInHardenedChild(Fn check)
{
    const pid_t child = ::fork();
    if (child == 0) {
        app::harden();
        ::_exit(check() ? 0 : 1);
    }
    int status = -1;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class tst_Hardening final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void thereAreNoCoreDumps()
    {
        QVERIFY(holdsInHardenedChild([] {
            struct rlimit limit = {};
            return ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
        }));
    }

    void nobodyCanAttach()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the leak checker needs to attach");
#endif
        QVERIFY(holdsInHardenedChild([] { return ::prctl(PR_GET_DUMPABLE) == 0; }));
    }

    void filesAreMadeForTheOwnerAlone()
    {
        const QTemporaryDir folder;
        const QByteArray path = folder.filePath(u"file"_s).toLocal8Bit();
        QVERIFY(holdsInHardenedChild([&] {
            struct stat status = {};
            return ::open(path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0666) >= 0
                && ::stat(path.constData(), &status) == 0 && (status.st_mode & 0777) == 0600;
        }));
    }

    void theProcessStillFindsItself()
    {
        // Qt reads its own path there; a descriptor is reopened there.
        QVERIFY(holdsInHardenedChild([] {
            char path[512];
            return ::readlink("/proc/self/exe", path, sizeof path) > 0 && ::access("/proc/self/fd/0", F_OK) == 0;
        }));
    }
};

QTEST_GUILESS_MAIN(tst_Hardening)
#include "tst_hardening.moc"
