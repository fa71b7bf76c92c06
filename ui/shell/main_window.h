// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/domain/connection_state.h"
#include "ui/shell/finder_sources.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/window_place.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QBoxLayout;
class QMenu;
class QShortcut;
class QStackedWidget;

namespace ui {

class Banner;
struct BannerText;
enum class BannerRank;
class Finder;
class KeyTable;
class Page;
class PageRegistry;
class Rail;
class ToastHost;
class UiSettings;

//! Whether people and money here are real.
enum class Mode { Real, Practice };

//! One thing a person can do about a trouble.
struct TroubleAction {
    QString text; //!< of its button
    std::function<void()> run;
};

//! The window: the rail, one page at a time, banner and toasts. Knows pages only by their registry.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(PageRegistry &pages, UiSettings &settings, const core::Clock &clock, core::Scheduler &scheduler,
               Mode mode);
    ~MainWindow() override;

    //! Makes the page when it is first asked for. Unknown ids change nothing.
    void showPage(const QString &id, const QString &what = {});
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] Page *page(const QString &id);
    //! Shows \p wizard instead of rail and pages until endWizard(); takes it over.
    void showWizard(QWidget *wizard);
    void endWizard();
    //! Whether the first run is shown.
    [[nodiscard]] bool isSettingUp() const;

    //! Shows only \p cover, which it takes over, until setCover(nullptr): no page, no title, no key of the window. Pages that
    //! are asked for meanwhile are shown afterwards. The question whether to quit is above it.
    void setCover(QWidget *cover);
    [[nodiscard]] bool isCovered() const;

    //! Of what is in sight: the first run, else the pages.
    [[nodiscard]] ToastHost &toasts() { return m_wizardToasts ? *m_wizardToasts : *m_toasts; }
    [[nodiscard]] KeyTable &keys() { return *m_keys; }
    [[nodiscard]] Banner &banner() { return *m_banner; }

    void setIdentity(const QString &name, const QString &username);
    void setConnection(const core::ConnectionState &state, std::optional<core::Instant> pausedUntil);
    [[nodiscard]] const core::ConnectionState &connection() const { return m_connection; }
    //! Says above every page and the first run, in red and until clearTrouble(), what stops the whole program: a full
    //! disk, damaged data. \p fact is one sentence, \p reason says what is kept and what helps; of \p actions the first
    //! two get a button each. Called again it replaces what was said.
    void setTrouble(const QString &fact, const QString &reason, const std::vector<TroubleAction> &actions = {});
    void clearTrouble();
    //! Whether closing hides the window, because a tray can bring it back; the first time it is said before. Else closing
    //! asks and quits.
    void setHidesOnClose(bool hides);
    //! Whether minimizing hides the window, because a tray can bring it back.
    void setHidesOnMinimize(bool hides);
    void setAsksBeforeQuitting(bool asks);
    //! What is good to know and stops nothing, until one of its two buttons is pressed.
    void setNotice(const QString &fact, const QString &reason, const TroubleAction &action);
    //! The same about a newer version; comes after the other.
    void setUpdateNotice(const QString &fact, const QString &reason, const TroubleAction &action);
    //! The menu that opens from the bot's name; must live as long as the window.
    void setIdentityMenu(QMenu *menu);
    //! Asks in the window itself whether to quit, unless it is not to be asked.
    void askToQuit();
    //! Asks whether closing shall hide the window, as the first time.
    void askToHide();
    //! Takes back what was asked.
    void endQuestion();
    //! Lets more be found with Ctrl+K.
    void addFinderSource(FinderSource source);
    void openFinder();
    //! Shows all shortcuts.
    void showShortcuts();
    //! Shows the window above the others, from wherever it was.
    void raiseToFront();

Q_SIGNALS:
    //! Nothing: until it is switched on again.
    void pauseWanted(std::optional<core::Instant> until);
    void resumeWanted();
    void quitWanted();
    void pageShown(const QString &id);
    //! Closed or minimized by the person, and gone from the desktop but for the tray.
    void hiddenInTray();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    //! What is asked in the banner.
    enum class Question { None, Hiding, Quitting };

    void build();
    void addShortcuts();
    void applyKeys();
    void addFinder();
    [[nodiscard]] std::vector<WindowDeed> deeds();
    void showNotice(BannerRank rank, const QString &fact, const QString &reason, const TroubleAction &action);
    void hideInTray();
    void ask(Question question, const BannerText &text);
    void askAgain();
    void toggleRail();
    void showIndex(int index);
    void step(int by);
    void escape();
    void nextRegion();
    void refreshCurrent();
    void updateTitle();
    void updateStatus();
    void updateBanners();
    void tick();
    [[nodiscard]] QSize largestSize() const;
    void applyMetrics();

    PageRegistry &m_pages;
    UiSettings &m_settings;
    const core::Clock &m_clock;
    core::Scheduler &m_scheduler;
    Mode m_mode;

    QStackedWidget *m_whole; //!< m_root, and while it is covered the cover
    QStackedWidget *m_root;
    Rail *m_rail;
    Banner *m_banner;
    QBoxLayout *m_column; //!< banner above the pages
    QStackedWidget *m_stack;
    ToastHost *m_toasts;
    KeyTable *m_keys;
    std::map<WindowKey, QShortcut *> m_shortcuts;
    ToastHost *m_wizardToasts = nullptr;
    Finder *m_finder;
    WindowPlace m_place;
    std::vector<Page *> m_made; //!< by index of the registry; null: not made yet
    QString m_botName;
    std::vector<int> m_history;
    int m_current = -1;
    Banner *m_coverBanner = nullptr;
    std::pair<QString, QString> m_afterCover; //!< a page, and what in it
    core::ConnectionState m_connection;
    std::optional<core::Instant> m_pausedUntil;
    std::optional<bool> m_wantsCompact; //!< by hand, Ctrl+B
    bool m_hidesOnClose = false;
    bool m_hidesOnMinimize = false;
    bool m_asksBeforeQuitting = true;
    Question m_question = Question::None;
    bool m_ticks = false;
};

} // namespace ui
