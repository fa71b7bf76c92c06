// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/queries/activity.h"
#include "ui/models/connection_text.h"

#include <QMenu>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

//! Where things wait for the person. Each has a line in the menu while something waits there, and all together make the
//! number on the icon.
struct TrayPlace {
    QString id;
    QString iconName;
    QString text; //!< with the number in it
    qint64 waiting = 0;
    QString page = {}; //!< where it leads
    QString what = {};
    bool isImportant = true;
};

//! The menu of the icon in the panel: how it goes, what waits, what happened, and the few things one does without the
//! window. Panels draw it themselves, so it has no more than lines, drawings and separators.
class TrayMenu final : public QObject {
    Q_OBJECT

public:
    TrayMenu(const core::Clock &clock, bool isPractice);
    ~TrayMenu() override;

    //! Whose menu it is, safe to show.
    void setBot(const QString &name);
    void setStatus(const StatusText &status, bool isPaused);
    //! How many people are inside; for the line above all.
    void setInside(qint64 people);
    //! Adds the place, or says anew what waits there. Nothing waits: it has no line.
    void setPlace(const TrayPlace &place);
    //! The newest first; as many are shown as a menu bears.
    void setLatest(const std::vector<core::queries::AuditRow> &rows);
    //! While the window is locked, nothing that names anybody is in the menu.
    void setLocked(bool locked);
    //! Until when nobody is to be disturbed; nothing: one may.
    void setQuiet(std::optional<core::Instant> until);

    [[nodiscard]] qint64 waiting(bool onlyImportant) const;
    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void openWanted();
    //! Leads to a page of the window, and there to something.
    void pageWanted(const QString &page, const QString &what);
    //! Instant::max(): until it is switched on again.
    void pauseWanted(core::Instant until);
    void resumeWanted();
    //! Instant::max(): until it is switched off; nothing: disturb again.
    void quietWanted(std::optional<core::Instant> until);
    void quitWanted();
    void changed();
    //! The desktop became dark or light.
    void colorsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        TrayPlace place;
        QAction *line;
    };

    void fill();
    QMenu *addSpans(const QString &iconName, const QString &title, const QString &unlimited,
                    std::function<void(core::Instant)> choose);
    void showLatest();
    void updateStatusLine();

    const core::Clock &m_clock;
    bool m_isPractice;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_statusLine = nullptr;
    QAction *m_placesEnd = nullptr; //!< the separator below them
    QAction *m_latestTitle = nullptr;
    QAction *m_latestEnd = nullptr;
    std::vector<QAction *> m_latest;
    QMenu *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QMenu *m_quiet = nullptr;
    QAction *m_disturb = nullptr;
    std::vector<Place> m_places;
    QString m_bot;
    StatusText m_status;
    std::optional<qint64> m_inside;
    bool m_isLocked = false;
};

} // namespace ui
