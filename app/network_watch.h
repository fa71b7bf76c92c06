// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

//! Tells when the computer comes to a network, or to another one, where the system has somebody who knows (NetworkManager,
//! or GLib's monitor); elsewhere it is silent, and the poller finds out by itself. Main thread.
class NetworkWatch final : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    //! There is a network, and it may be another than before.
    void changed();
};

} // namespace app
