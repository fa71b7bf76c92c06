// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace app {

//! Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt, so that the program ends cleanly. The second one of a kind ends it
//! at once. One object per process, in the main thread.
class UnixSignals final : public QObject {
    Q_OBJECT

public:
    UnixSignals();
    ~UnixSignals() override;

Q_SIGNALS:
    void endRequested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app
