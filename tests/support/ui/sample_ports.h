// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "ui/models/app_lock.h"
#include "ui/models/ports.h"

#include <QHash>
#include <QPromise>
#include <QSet>
#include <QStringList>

//! An answer that is there at once.
template <typename T>
ui::Answer<T> ready(core::Result<T> result)
{
    QPromise<core::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

//! A small studio's bot as the pages see it: what each question answers can be changed, what was ordered is written down.
//! Answers are there at once, or when the test lets them go.
class SamplePorts {
public:
    explicit SamplePorts(const core::Clock &clock);

    //! The functions refer to this object.
    [[nodiscard]] ui::Ports ports();
    [[nodiscard]] ui::LockPort lockPort();

    //! What was ordered, one line each, e.g. "remove 5812604417 from 1,2 remove".
    QStringList orders;
    //! Every order fails with this.
    std::optional<core::Error> orderError = {};
    //! Every question fails with this.
    std::optional<core::Error> questionError = {};

    std::vector<core::queries::MemberRow> members;
    core::queries::MemberCounts counts;
    core::queries::MemberDetails details;
    std::vector<core::queries::TimelineEntry> olderTimeline = {}; //!< what "Show older" brings
    core::queries::ChatList chats;
    core::queries::ConnectProgress progress;
    core::queries::Overview overview;
    std::vector<core::queries::DayNumbers> days; //!< as many as are asked for, whenever they begin
    core::queries::ActivityCounts activityCounts;
    std::vector<core::queries::DecisionRow> decisions;
    std::vector<core::queries::DecisionRow> answered;
    std::vector<core::queries::CallRow> calls;
    std::vector<core::queries::FailedUpdateRow> failedUpdates;
    std::vector<core::queries::AuditRow> audit;
    std::vector<core::commands::AddOutcome> addOutcomes;
    std::vector<core::commands::RemovalOutcome> removalOutcomes;
    //! What inviting meets; everybody else will be invited.
    QHash<core::UserId, core::commands::InviteOutcome::Kind> inviteKinds = {};
    QSet<core::UserId> unreachable = {}; //!< the bot cannot write to them
    //! The export that was asked for last.
    struct {
        QString path = {};
        std::vector<core::queries::MemberField> fields = {};
        bool isHeld = false; //!< it ends when the test ends the promise
        std::shared_ptr<QPromise<core::Result<qint64>>> promise = {};
    } exported;
    int rowsAsked = 0; //!< of how many people rows were asked for by number
    core::Result<ui::TokenCheck> tokenCheck;
    ui::KeychainState keychain;
    ui::TokenOrigin tokenOrigin = ui::TokenOrigin::Keychain;
    ui::ProxyChoice proxy;
    ui::ShellOptions shellOptions;
    ui::NoticeOptions notices;
    ui::Autostart autostart = ui::Autostart::Off;
    bool hasTray = true;
    QString language = {}; //!< that was chosen
    std::function<void()> desktopChanged = {}; //!< tells the settings that one of these was changed elsewhere
    QString server = {};
    bool isNetworkGiven = false; //!< by the command line
    ui::DataFacts dataFacts;
    std::optional<QPromise<core::Result<qint64>>> runningExport = {}; //!< one that takes its time
    ui::ProgramFacts program;
    ui::UpdateState updates;
    std::vector<ui::ProfileRow> profiles;
    ui::LockRules lockRules; //!< what is kept of the window's lock
    core::queries::MemberFilter lastFilter; //!< of the last question for members
    core::queries::AuditFilter lastAuditFilter;
    QByteArray log; //!< what the program's log has; what is appended is found by the next question
    bool logStartsAnew = false; //!< as after the files that were read are gone

    //! Empties everything, as in a new profile.
    void clear();
    //! Puts \p name wherever a stranger's text is shown.
    void rename(const QString &name);

private:
    void fillMembers();
    void fillChats();
    void fillActivity();
    void fillLog();
    [[nodiscard]] core::queries::MemberPage page(const core::queries::MemberFilter &filter);
    [[nodiscard]] ui::MembersPort membersPort();
    [[nodiscard]] ui::ChatsPort chatsPort();
    [[nodiscard]] ui::ActivityPort activityPort();
    [[nodiscard]] ui::BotPort botPort();
    [[nodiscard]] ui::DesktopPort desktopPort();
    [[nodiscard]] ui::DataPort dataPort();
    [[nodiscard]] ui::UpdatePort updatePort();
    [[nodiscard]] ui::ProfilesPort profilesPort();

    template <typename T>
    [[nodiscard]] ui::Answer<T> answer(T value) const;
    [[nodiscard]] ui::Answer<> order(const QString &line);
    [[nodiscard]] std::vector<core::commands::InviteOutcome> outcomesOf(
        const core::commands::InviteMembers &wanted) const;

    const core::Clock &m_clock;
};

template <typename T>
ui::Answer<T> SamplePorts::answer(T value) const
{
    if (questionError)
        return ready<T>(core::failure(*questionError));
    return ready<T>(core::Result<T>(std::move(value)));
}
