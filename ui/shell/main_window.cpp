// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/finder.h"
#include "ui/shell/key_table.h"
#include "ui/shell/page.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/rail.h"
#include "ui/text/safe_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/ui_settings.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto placeKey = "window/place"_L1;
constexpr auto pageKey = "window/page"_L1;
constexpr auto railKey = "window/compact-rail"_L1;
constexpr auto noticeKey = "tray/noticed"_L1;

constexpr int longestBotName = 40;
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
    , m_keys(new KeyTable(settings, this))
    , m_finder(new Finder(this))
    , m_place(*this, settings, placeKey)
    , m_made(pages.entries().size(), nullptr)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(gateIcon());
    build();
    addShortcuts();
    addFinder();

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
    if (!m_place.restore())
        resize(QSize(1280, 800).boundedTo(largestSize()));
    updateTitle();
    updateStatus();
}

MainWindow::~MainWindow()
{
    m_place.remember();
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
    // Screen readers find only pages in a stack, so toasts are beside it.
    auto *area = new QWidget(body);
    auto *pages = new QVBoxLayout(area);
    setUnits(pages, area, Insets(0), 0);
    pages->addWidget(m_stack);
    m_column->addWidget(area, 1);
    m_toasts = new ToastHost(*area, m_scheduler);
    m_root->addWidget(body);
    m_whole->addWidget(m_root);
    setCentralWidget(m_whole);
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
    m_finder->dismiss();
    auto *frame = new QWidget(m_root);
    auto *column = new QVBoxLayout(frame);
    setUnits(column, frame, Insets(0), 0);
    column->addWidget(m_banner);
    auto *area = new QWidget(frame);
    auto *steps = new QVBoxLayout(area);
    setUnits(steps, area, Insets(0), 0);
    steps->addWidget(wizard);
    column->addWidget(area, 1);
    m_wizardToasts = new ToastHost(*area, m_scheduler);
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
    for (ToastText &toast : std::exchange(m_wizardToasts, nullptr)->take())
        m_toasts->show(std::move(toast));
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
        m_finder->dismiss();
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
    askAgain();
    if (const auto [id, what] = std::exchange(m_afterCover, {}); !id.isEmpty())
        showPage(id, what);
    if (!cover)
        refreshCurrent();
}

bool MainWindow::isCovered() const
{
    return m_whole->count() > 1;
}

void MainWindow::setIdentity(const QString &name, const QString &username)
{
    m_botName = safeName(name, longestBotName);
    m_rail->setIdentity(safeLine(name), username.isEmpty() ? QString() : u'@' + safeLine(username));
    updateTitle();
}

void MainWindow::setIdentityMenu(QMenu *menu)
{
    m_rail->setIdentityMenu(menu);
}

void MainWindow::setHidesOnMinimize(bool hides)
{
    m_hidesOnMinimize = hides;
}

void MainWindow::toggleRail()
{
    m_wantsCompact = !m_rail->isCompact();
    m_settings.setValue(railKey, *m_wantsCompact);
    applyMetrics();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    m_place.keepInSight();
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    m_place.remember();
    // Closing once more is an answer too.
    const Question answered = m_question;
    if (!m_hidesOnClose)
        return answered == Question::Quitting ? quitWanted() : askToQuit();
    if (answered != Question::Hiding && !m_settings.value(noticeKey).toBool())
        return askToHide();
    m_settings.setValue(noticeKey, true);
    endQuestion();
    hideInTray();
}

void MainWindow::hideInTray()
{
    hide();
    Q_EMIT hiddenInTray();
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
    else if (event->type() == QEvent::WindowStateChange && isMinimized() && m_hidesOnMinimize)
        QMetaObject::invokeMethod(this, &MainWindow::hideInTray,
                                  Qt::QueuedConnection); // not while it is being minimized
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_current < 0 && !m_pages.entries().empty())
        showIndex(qMax(0, m_pages.indexOf(currentPage())));
    else
        refreshCurrent(); // pages sleep while nobody sees them
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
    m_finder->dismiss();
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(index);
    updateTitle();
    if (!isNew)
        return;
    shown->refresh();
    Q_EMIT pageShown(id);
}

void MainWindow::refreshCurrent()
{
    if (m_current >= 0)
        m_made[static_cast<size_t>(m_current)]->refresh();
}

void MainWindow::updateTitle()
{
    const QString program = m_mode == Mode::Practice ? tr("Gatehouse, PRACTICE") : u"Gatehouse"_s;
    if (isCovered())
        //: The program's name.
        return setWindowTitle(tr("%1, locked").arg(program));
    if (m_current < 0 || isSettingUp())
        return setWindowTitle(program);
    const QString page = m_pages.entries()[static_cast<size_t>(m_current)].title;
    if (m_botName.isEmpty())
        //: A page's name, then the program's.
        return setWindowTitle(tr("%1 – %2").arg(page, program));
    //: A page's name, the bot's, then the program's.
    setWindowTitle(tr("%1 – %2 – %3").arg(page, m_botName, program));
}

void MainWindow::updateStatus()
{
    m_rail->setStatus(statusText(m_connection, m_pausedUntil, m_clock.now()), m_pausedUntil.has_value());
}

void MainWindow::tick()
{
    if (!isVisible()) {
        m_ticks = false;
        return;
    }
    updateStatus();
    const bool isCountingDown = orderedWait(m_connection, m_clock.now()).has_value();
    m_scheduler.after(isCountingDown ? 1s : statusInterval, this, [this] { tick(); });
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
