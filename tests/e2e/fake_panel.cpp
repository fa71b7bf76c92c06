// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fake_notifier_watcher.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

//! A panel of the D-Bus kind as a process of its own: it comes, is killed, and comes again. Writes each icon that is
//! registered on a line.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    FakeNotifierWatcher watcher;
    qsizetype written = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        QTextStream out(stdout);
        for (; written < watcher.items.size(); ++written)
            out << watcher.items.at(written) << Qt::endl;
    });
    timer.start(50);
    return QCoreApplication::exec();
}
