// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_paths.h"
#include "app/control_protocol.h"
#include "core/base/clock.h"

#include <QFuture>
#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace app {

//! Answers a request; called in the main thread.
using ControlHandler = std::function<QFuture<ControlReply>(const ControlRequest &request)>;

//! Takes commands of later starts to the process that owns the profile, over a local socket that only the same user can
//! open. Who connects as another user is sent away unheard. Main thread.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(ControlHandler handler, core::Duration patience = std::chrono::seconds(10));
    ~SingleInstance() override;

    //! Listens at \p socketPath. Call it only while owning the profile's lock: a socket that is there already was left
    //! behind by a process that died, and is removed. StorageFailed when that cannot be, e.g. because the path is too long.
    [[nodiscard]] core::Result<> listen(const QString &socketPath);

private:
    void accept();
    void answer(QLocalSocket *socket, const QByteArray &json);

    ControlHandler m_handler;
    core::Duration m_patience; //!< for a request to arrive
    QLocalServer m_server;
};

//! Asks whoever listens at \p socketPath; blocks up to \p patience, so only for starts that do nothing else.
//! NotReached when nobody listens, OutcomeUnknown when no whole answer came, InvalidInput when another user listens there.
[[nodiscard]] core::Result<ControlReply> ask(const QString &socketPath, const ControlRequest &request,
                                             core::Duration patience);

//! Asks the process that owns the profile, and waits while that is only starting. NotFound when nobody owns it, Busy when
//! the owner does not begin to listen; otherwise as ask().
[[nodiscard]] core::Result<ControlReply> askOwner(const ProfilePaths &profile, const ControlRequest &request,
                                                  core::Duration patience);

} // namespace app
