// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scheduler.h"
#include "ui/models/feed.h"
#include "ui/models/ports.h"
#include "ui/models/shell_options.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace ui {

//! Something the person may want to hear of, in words, and where it leads.
struct News {
    NoticeKind kind = NoticeKind::Question;
    QString key; //!< one matter keeps its key; newer news of it takes the place of older
    QString title; //!< safe to show
    QString text = {}; //!< safe to show
    QString page = {}; //!< where it leads
    QString what = {};
    //! What can be answered at once.
    struct Reply {
        core::DecisionId decision;
        QString answer; //!< one of DecisionRow::answers
        QString text;
    };
    std::optional<Reply> reply = {};
};

//! What news is made from. Apart from the pages' ports: a question here must not take the place of one of theirs.
struct NewsPort {
    std::function<Answer<std::vector<core::queries::AuditRow>>(const core::queries::AuditFilter &)> audit;
    std::function<Answer<std::vector<core::queries::DecisionRow>>()> openDecisions;
};

//! Notices what happens from now on, and gathers what comes in heaps: after an absence a hundred joins are one piece of news.
class NewsWatch final : public QObject {
    Q_OBJECT

public:
    //! All must live longer.
    NewsWatch(NewsPort port, const Feed &feed, const core::Clock &clock, core::Scheduler &scheduler,
              QObject *parent = nullptr);

    //! From here on things are new; what is there already is not.
    void start();
    //! The store was found damaged; \p text says what can be done.
    void tellDamage(const QString &title, const QString &text);

Q_SIGNALS:
    void happened(const ui::News &news);
    //! The matter is settled: what was said about it is out of date.
    void settled(const QString &key);

private:
    void lookSoon();
    void look();
    void receiveDecisions(const std::vector<core::queries::DecisionRow> &rows);
    void receiveEvents(const std::vector<core::queries::AuditRow> &rows);
    void tell(NoticeKind kind, const std::vector<const core::queries::AuditRow *> &rows);
    void watchConnection();
    void tellConnection();

    NewsPort m_port;
    const Feed &m_feed;
    const core::Clock &m_clock;
    core::Scheduler &m_scheduler;
    bool m_isStarted = false;
    bool m_looksSoon = false;
    std::optional<qint64> m_lastEvent; //!< nothing: not looked yet
    bool m_knowsDecisions = false;
    std::set<core::DecisionId> m_open;
    std::vector<core::Decision> m_asked; //!< in this look: what is told as a question is not told as an event too
    core::Connection m_told = core::Connection::None; //!< the trouble that was told last
    core::Connection m_watched = core::Connection::None;
    int m_connectionLook = 0;
};

} // namespace ui
