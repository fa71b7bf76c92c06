// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_paths.h"
#include "core/base/scheduler.h"
#include "core/botapi/http_settings.h"
#include "ui/models/settings_ports.h"

#include <QObject>
#include <QSettings>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace app {

//! Asks once a day for the newest version, if the person switched that on: one small public file, over the way to the
//! internet that they chose. Nothing goes out but the version of this program, and nothing is downloaded or installed.
class UpdateCheck final : public QObject {
    Q_OBJECT

public:
    //! \p address is asked; \p proxy says over which way, each time anew. Clock and scheduler must live longer.
    UpdateCheck(QUrl address, const ProfilePaths &profile, const core::Clock &clock, core::Scheduler &scheduler,
                std::function<core::botapi::ProxySettings()> proxy);
    ~UpdateCheck() override;

    //! Begins to ask, if it is switched on.
    void start();
    [[nodiscard]] ui::UpdateState state() const { return m_state; }
    void setOn(bool isOn);
    //! The functions refer to this object.
    [[nodiscard]] ui::UpdatePort port();

Q_SIGNALS:
    void changed();
    //! A newer version was heard of for the first time in this run.
    void found(const QString &version, const QString &page);

private:
    void waitForTurn();
    void ask();
    void read(QNetworkReply &reply);
    void take(const QByteArray &json);

    QUrl m_address;
    QSettings m_settings;
    const core::Clock &m_clock;
    core::Scheduler &m_scheduler;
    std::function<core::botapi::ProxySettings()> m_proxy;
    ui::UpdateState m_state;
    std::unique_ptr<QNetworkAccessManager> m_network; // with the first question
    int m_turn = 0; //!< which wait counts
};

} // namespace app
