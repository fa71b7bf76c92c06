// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "core/botapi/transport.h"
#include "core/domain/chat.h"
#include "core/practice/lively_world.h"
#include "core/practice/practice_clock.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace app {

//! The practice Telegram of a practice profile: loaded with its clock from beside the store, or made anew; saved now and
//! then and at the end. Main thread.
class PracticeSession final : public QObject {
    Q_OBJECT

public:
    enum class Life {
        Slow, //!< people act by themselves
        Still, //!< nothing happens by itself: pictures and tests
    };

    //! \p clock and \p scheduler must live longer. A world that cannot be read is set aside, and a new one is made.
    PracticeSession(QString path, const core::Clock &clock, core::Scheduler &scheduler, Life life);
    ~PracticeSession() override;

    [[nodiscard]] std::unique_ptr<core::botapi::Transport> makeTransport();
    //! The clock by which this Telegram, and so the whole program, goes.
    [[nodiscard]] core::practice::PracticeClock &clock() { return *m_clock; }
    [[nodiscard]] core::practice::PracticeTelegram &telegram() { return *m_telegram; }
    [[nodiscard]] const core::practice::Sample &sample() const { return m_sample; }
    //! The sample's chats, as the creator has connected them.
    [[nodiscard]] const std::vector<core::Chat> &chats() const { return m_chats; }
    //! Connects a further chat as the creator would in Telegram; see rehearseConnecting().
    void rehearseConnecting(const QString &code);
    //! Whether the world was made by this start.
    [[nodiscard]] bool isNew() const { return m_isNew; }

private:
    void saveLater();
    void save(core::practice::World &world);

    QString m_path;
    std::unique_ptr<core::practice::PracticeClock> m_clock;
    std::unique_ptr<core::practice::PracticeTelegram> m_telegram;
    core::practice::Sample m_sample;
    std::vector<core::Chat> m_chats;
    std::optional<core::practice::Liveliness> m_liveliness;
    bool m_isNew = false;
};

} // namespace app
