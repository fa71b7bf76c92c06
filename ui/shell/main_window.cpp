// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/page.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/rail.h"
#include "ui/text/help_topic.h"
#include "ui/text/safe_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/ui_settings.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto pageKey = "window/page"_L1;
constexpr auto railKey = "window/compact-rail"_L1;

constexpr auto statusInterval = 5s; // "Last answer 3 s ago" need not be more exact, and each tick wakes the computer

} // namespace

MainWindow::MainWindow(PageRegistry &pages, UiSettings &settings, const core::Clock &clock, core::Scheduler &scheduler,
                       Mode mode)
    : m_pages(pages)
    , m_settings(settings)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_mode(mode)
    , m_whole(new QStackedWidget(this))
    , m_root(new QStackedWidget(m_whole))
    , m_rail(new Rail(pages))
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_made(pages.entries().size(), nullptr)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(gateIcon());
    build();
    addShortcuts();
    m_toasts = new ToastHost(*m_stack, scheduler);

    connect(&pages, &PageRegistry::added, this, [this] { m_made.resize(m_pages.entries().size(), nullptr); });
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showIndex);
    connect(m_rail, &Rail::pauseToggled, this, [this] {
        if (m_pausedUntil)
            Q_EMIT resumeWanted();
        else
            Q_EMIT pauseWanted({});
    });

    if (const QVariant compact = m_settings.value(railKey); compact.isValid())
        m_wantsCompact = compact.toBool();
    applyMetrics();
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(QSize(1280, 800).boundedTo(largestSize()));
    updateTitle();
    updateStatus();
}

MainWindow::~MainWindow()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(pageKey, currentPage());
}

void MainWindow::build()
{
    auto *body = new QWidget(m_root);
    auto *row = new QHBoxLayout(body);
    setUnits(row, body, Insets(0), 0);
    row->addWidget(m_rail);
    m_column = new QVBoxLayout;
    setUnits(m_column, body, Insets(0), 0);
    row->addLayout(m_column, 1);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_stack, 1);
    m_root->addWidget(body);
    m_whole->addWidget(m_root);
    setCentralWidget(m_whole);
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, action] {
            if (!isSettingUp()) // no page is in sight then
                action();
        });
    };
    for (int i = 0; i < 9; ++i)
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            if (i < static_cast<int>(m_pages.entries().size()) && m_pages.entries()[static_cast<size_t>(i)].isInRail)
                showIndex(i);
        });
    on(QKeySequence(Qt::Key_F5), [this] {
        if (m_current >= 0)
            m_made[static_cast<size_t>(m_current)]->refresh();
    });
    on(QKeySequence::Find, [this] {
        if (m_current >= 0)
            m_made[static_cast<size_t>(m_current)]->find();
    });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &MainWindow::escape);
    on(QKeySequence::Undo, [this] { m_toasts->undoLatest(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { showPage(u"members"_s, u"add"_s); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showPage(u"settings"_s); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    on(QKeySequence(Qt::Key_F6), [this] { nextRegion(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_B), [this] {
        m_wantsCompact = !m_rail->isCompact();
        m_settings.setValue(railKey, *m_wantsCompact);
        applyMetrics();
    });
}

void MainWindow::showPage(const QString &id, const QString &what)
{
    if (isCovered()) {
        m_afterCover = {id, what};
        return;
    }
    showIndex(m_pages.indexOf(id));
    if (!what.isEmpty() && currentPage() == id)
        page(id)->open(what);
}

QString MainWindow::currentPage() const
{
    return m_current < 0 ? m_settings.value(pageKey).toString() : m_pages.entries()[static_cast<size_t>(m_current)].id;
}

Page *MainWindow::page(const QString &id)
{
    const int index = m_pages.indexOf(id);
    if (index < 0)
        return nullptr;
    Page *&made = m_made[static_cast<size_t>(index)];
    if (!made) {
        made = m_pages.entries()[static_cast<size_t>(index)].make(m_stack);
        m_stack->addWidget(made);
        connect(made, &Page::leadsTo, this, &MainWindow::showPage);
        connect(made, &Page::said, m_toasts, &ToastHost::show);
    }
    return made;
}

void MainWindow::showWizard(QWidget *wizard)
{
    endWizard();
    auto *frame = new QWidget(m_root);
    auto *column = new QVBoxLayout(frame);
    setUnits(column, frame, Insets(0), 0);
    column->addWidget(m_banner);
    column->addWidget(wizard, 1);
    m_banner->setLimit(BannerRank::DamagedData); // the others lead to pages
    m_root->addWidget(frame);
    m_root->setCurrentWidget(frame);
    updateTitle();
}

void MainWindow::endWizard()
{
    if (!isSettingUp())
        return;
    QWidget *frame = m_root->widget(1);
    m_column->insertWidget(0, m_banner);
    m_banner->setLimit(BannerRank::Practice);
    m_root->removeWidget(frame);
    frame->hide();
    frame->deleteLater();
    updateTitle();
}

bool MainWindow::isSettingUp() const
{
    return m_root->count() > 1;
}

void MainWindow::setCover(QWidget *cover)
{
    for (QShortcut *shortcut : findChildren<QShortcut *>(Qt::FindDirectChildrenOnly))
        shortcut->setEnabled(cover == nullptr);
    if (isCovered()) {
        QWidget *frame = m_whole->currentWidget();
        m_whole->removeWidget(frame);
        frame->hide();
        frame->deleteLater();
        m_coverBanner = nullptr;
    }
    if (cover) {
        auto *frame = new QWidget(m_whole);
        auto *column = new QVBoxLayout(frame);
        setUnits(column, frame, Insets(0), 0);
        m_coverBanner = new Banner(frame);
        column->addWidget(m_coverBanner);
        column->addWidget(cover, 1);
        m_whole->addWidget(frame);
        m_whole->setCurrentWidget(frame);
    }
    updateTitle();
    if (m_asksToQuit)
        askToQuit();
    if (const auto [id, what] = std::exchange(m_afterCover, {}); !id.isEmpty())
        showPage(id, what);
}

bool MainWindow::isCovered() const
{
    return m_whole->count() > 1;
}

void MainWindow::setIdentity(const QString &name, const QString &username)
{
    m_rail->setIdentity(safeLine(name), username.isEmpty() ? QString() : u'@' + safeLine(username));
}

void MainWindow::setConnection(const core::ConnectionState &state, std::optional<core::Instant> pausedUntil)
{
    m_connection = state;
    m_pausedUntil = pausedUntil;
    updateStatus();
    updateBanners();
}

void MainWindow::setTrouble(const QString &fact, const QString &reason, const std::vector<TroubleAction> &actions)
{
    BannerText text{Tone::Bad, u"octagon-x"_s, fact, reason};
    if (!actions.empty()) {
        text.button = actions[0].text;
        text.action = actions[0].run;
    }
    if (actions.size() > 1) {
        text.secondButton = actions[1].text;
        text.secondAction = actions[1].run;
    }
    m_banner->set(BannerRank::DamagedData, text);
}

void MainWindow::clearTrouble()
{
    m_banner->clear(BannerRank::DamagedData);
}

void MainWindow::setNotice(const QString &fact, const QString &reason, const TroubleAction &action)
{
    m_banner->set(BannerRank::Notice,
                  {.tone = Tone::Info,
                   .iconName = u"info"_s,
                   .fact = fact,
                   .reason = reason,
                   .button = action.text,
                   .action = action.run,
                   .secondButton = tr("Close"),
                   .secondAction = [this] { m_banner->clear(BannerRank::Notice); }});
}

void MainWindow::setIdentityMenu(QMenu *menu)
{
    m_rail->setIdentityMenu(menu);
}

void MainWindow::setHidesOnClose(bool hides)
{
    m_hidesOnClose = hides;
}

void MainWindow::askToQuit()
{
    m_asksToQuit = true;
    const auto forget = [this] {
        m_asksToQuit = false;
        m_banner->clear(BannerRank::Quitting);
        if (m_coverBanner)
            m_coverBanner->clear(BannerRank::Quitting);
    };
    const BannerText question{.tone = Tone::Warn,
                              .iconName = u"power"_s,
                              .fact = tr("Quitting stops links, removals and replies."),
                              .reason = m_hidesOnClose ? tr("Keep running in the tray?")
                                                       : tr("They go on at the next start."),
                              .button = m_hidesOnClose ? tr("Keep running") : tr("Stay"),
                              .action = forget,
                              .secondButton = tr("Quit"),
                              .secondAction = [this] { Q_EMIT quitWanted(); }};
    m_banner->set(BannerRank::Quitting, question);
    if (m_coverBanner)
        m_coverBanner->set(BannerRank::Quitting, question);
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    m_settings.setValue(geometryKey, saveGeometry());
    if (m_hidesOnClose) {
        hide();
        Q_EMIT hiddenOnClose();
    } else if (m_asksToQuit) {
        Q_EMIT quitWanted(); // closing once more is an answer too
    } else {
        askToQuit();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyMetrics();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_current < 0 && !m_pages.entries().empty())
        showIndex(qMax(0, m_pages.indexOf(currentPage())));
    if (!m_ticks) {
        m_ticks = true;
        tick();
    }
}

void MainWindow::showIndex(int index)
{
    if (index < 0 || index >= static_cast<int>(m_pages.entries().size()))
        return;
    const QString id = m_pages.entries()[static_cast<size_t>(index)].id;
    Page *shown = page(id);
    const bool isNew = index != m_current;
    if (isNew && m_current >= 0)
        m_history.push_back(m_current);
    m_current = index;
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(index);
    updateTitle();
    if (!isNew)
        return;
    shown->refresh();
    Q_EMIT pageShown(id);
}

void MainWindow::step(int)
{
    if (m_current < 0 || m_made[static_cast<size_t>(m_current)]->goBack() || m_history.empty())
        return;
    const int back = m_history.back();
    showIndex(back);
    m_history.pop_back(); // what showIndex() just added
    m_history.pop_back();
}

void MainWindow::escape()
{
    if (m_asksToQuit) {
        m_asksToQuit = false;
        m_banner->clear(BannerRank::Quitting);
    } else if (m_current >= 0 && !isSettingUp()) {
        m_made[static_cast<size_t>(m_current)]->escape();
    }
}

void MainWindow::nextRegion()
{
    if (m_rail->isAncestorOf(focusWidget())) {
        m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
        if (!m_stack->isAncestorOf(focusWidget()) || focusWidget() == m_stack->currentWidget())
            focusNextChild();
    } else {
        m_rail->focusPages();
    }
    setAttribute(Qt::WA_KeyboardFocusChange);
}

void MainWindow::updateTitle()
{
    const QString program = m_mode == Mode::Practice ? tr("Gatehouse, PRACTICE") : u"Gatehouse"_s;
    if (isCovered())
        //: The program's name.
        return setWindowTitle(tr("%1, locked").arg(program));
    if (m_current < 0 || isSettingUp())
        return setWindowTitle(program);
    //: A page's name, then the program's.
    setWindowTitle(tr("%1 – %2").arg(m_pages.entries()[static_cast<size_t>(m_current)].title, program));
}

void MainWindow::updateStatus()
{
    m_rail->setStatus(statusText(m_connection, m_pausedUntil, m_clock.now()), m_pausedUntil.has_value());
}

void MainWindow::updateBanners()
{
    const core::Instant now = m_clock.now();
    const auto trouble = troubleText(m_connection, now);
    const bool isToken =
        m_connection.connection == core::Connection::WrongToken || m_connection.connection == core::Connection::Revoked;
    m_banner->clear(BannerRank::Token);
    m_banner->clear(BannerRank::Offline);
    m_banner->clear(BannerRank::Paused);
    if (trouble) {
        BannerText text{trouble->tone, trouble->iconName, trouble->fact, trouble->reason};
        if (m_connection.connection == core::Connection::Webhook) {
            text.button = tr("Take over…");
            text.action = [this] { showPage(u"settings"_s, u"bot/webhook"_s); };
        } else if (isToken || m_connection.connection == core::Connection::OtherPoller) {
            text.button = tr("Replace token…");
            text.action = [this] { showPage(u"settings"_s, u"bot/token"_s); };
        }
        if (trouble->help) {
            text.secondButton = tr("Learn more");
            text.secondAction = [this, page = helpPage(*trouble->help)] { showPage(u"help"_s, page); };
        }
        m_banner->set(isToken ? BannerRank::Token : BannerRank::Offline, text);
    }
    if (m_pausedUntil)
        m_banner->set(BannerRank::Paused,
                      {.tone = Tone::Info,
                       .iconName = u"circle-pause"_s,
                       .fact = pauseText(*m_pausedUntil, now) + u'.',
                       .reason = tr("Nobody is invited or removed meanwhile; it is done afterwards."),
                       .button = tr("Go on now"),
                       .action = [this] { Q_EMIT resumeWanted(); }});
    if (m_mode == Mode::Practice)
        m_banner->set(BannerRank::Practice,
                      {.tone = Tone::Info,
                       .iconName = u"flask-conical"_s,
                       .fact = tr("This is the practice Telegram. Nobody here is real.")});
}

void MainWindow::tick()
{
    if (!isVisible()) {
        m_ticks = false;
        return;
    }
    updateStatus();
    m_scheduler.after(statusInterval, this, [this] { tick(); });
}

QSize MainWindow::largestSize() const
{
    // Until the window manager has put its frame around the window, one of usual size is counted.
    const QMargins frame = windowHandle() ? windowHandle()->frameMargins() : QMargins();
    return screen()->availableSize()
        - QSize(qMax(frame.left() + frame.right(), u(2)), qMax(frame.top() + frame.bottom(), u(10)));
}

void MainWindow::applyMetrics()
{
    setMinimumSize(QSize(960, 600).boundedTo(largestSize()));
    m_rail->setCompact(width() < u(260) || m_wantsCompact.value_or(false));
}

} // namespace ui
