// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/pages/setup/setup_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/tray_icon.h"

#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostLooks = 30; // something moves all the time: take it as it is

//! All states of the icon in the panel, on a light and on a dark ground.
QImage trayPictures()
{
    constexpr int side = 44;
    constexpr int cell = 64;
    const TrayState states[]{TrayState::Listening, TrayState::NeedsYou, TrayState::Broken,
                             TrayState::Paused,    TrayState::Offline,  TrayState::Practice};
    QImage image(cell * static_cast<int>(std::size(states)), cell * 2, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, image.width(), cell, QColor(0xeceef1));
    painter.fillRect(0, cell, image.width(), cell, QColor(0x2d323a));
    int x = (cell - side) / 2;
    for (const TrayState state : states) {
        const QPixmap pixmap = trayPicture(state, 3).pixmap(side, side);
        painter.drawPixmap(x, (cell - side) / 2, pixmap);
        painter.drawPixmap(x, cell + (cell - side) / 2, pixmap);
        x += cell;
    }
    return image;
}

} // namespace

std::vector<TourLook> tourLooks()
{
    return {{u"light"_s, {.scheme = ColorScheme::Light}},
            {u"dark"_s, {.scheme = ColorScheme::Dark}},
            {u"contrast"_s, {.scheme = ColorScheme::Light, .isHighContrast = true}},
            {u"large"_s, {.scheme = ColorScheme::Light, .textPercent = Look::mostText}, {960, 600}}};
}

Tour::Tour(MainWindow &window, PageRegistry &pages, Appearance &appearance, QString folder,
           std::function<SetupWizard *()> makeWizard)
    : QObject(&window)
    , m_window(window)
    , m_pages(pages)
    , m_appearance(appearance)
    , m_folder(std::move(folder))
    , m_makeWizard(std::move(makeWizard))
{
}

void Tour::add(TourState state)
{
    m_more.push_back(std::move(state));
}

void Tour::start(const std::vector<TourLook> &looks, std::chrono::milliseconds pace)
{
    m_pace = pace;
    if (!QDir().mkpath(m_folder))
        return end(-1);
    for (const TourLook &look : looks)
        plan(look);
    next();
}

void Tour::plan(const TourLook &look)
{
    m_stops.push_back({QString(), [this, look] {
                           m_appearance.setLook(look.look);
                           m_window.resize(look.size);
                           m_window.show();
                       }});
    planWindow(look.suffix);
    planBanners(look.suffix);
    planPages(look.suffix);
    planWizard(look.suffix);
    for (const TourState &state : m_more)
        m_stops.push_back({state.name.isEmpty() ? QString() : state.name + u'-' + look.suffix, state.show});
}

void Tour::planWindow(const QString &suffix)
{
    m_stops.push_back({u"finder-%1"_s.arg(suffix), [this] { m_window.openFinder(); }});
    m_stops.push_back({QString(), [this] { m_window.openFinder(); }}); // the same closes it
    m_stops.push_back({u"shortcuts-%1"_s.arg(suffix), [this] { m_window.showShortcuts(); }});
}

void Tour::planBanners(const QString &suffix)
{
    const auto add = [this, suffix](const QString &name, std::function<void()> show) {
        m_stops.push_back({name.isEmpty() ? name : u"window-%1-%2"_s.arg(name, suffix), std::move(show)});
    };
    const core::ConnectionState before = m_window.connection();
    const std::pair<QString, core::Connection> troubles[]{
        {u"wrong-token"_s, core::Connection::WrongToken}, {u"revoked"_s, core::Connection::Revoked},
        {u"webhook"_s, core::Connection::Webhook},        {u"other-program"_s, core::Connection::OtherPoller},
        {u"offline"_s, core::Connection::Offline},        {u"full-disk"_s, core::Connection::StorageTrouble}};
    for (const auto &[name, connection] : troubles) {
        core::ConnectionState state = before;
        state.connection = connection;
        state.cause = core::Error::Kind::StorageFull;
        state.webhookHost = u"bots.example"_s;
        add(name, [this, state] { m_window.setConnection(state, {}); });
    }
    add(u"paused"_s, [this, before] { m_window.setConnection(before, core::Instant::max()); });
    add({}, [this, before] { m_window.setConnection(before, {}); });
    add(u"question"_s, [this] { m_window.askToQuit(); });
    add({}, [this] { m_window.endQuestion(); });
}

void Tour::planPages(const QString &suffix)
{
    for (const PageEntry &entry : m_pages.entries()) {
        const QString id = entry.id;
        m_stops.push_back({QString(), [this, id] { m_window.showPage(id); }});
        const std::vector<TourState> states = m_window.page(id)->tourStates();
        for (const TourState &state : states)
            m_stops.push_back({u"%1-%2-%3"_s.arg(id, state.name, suffix), state.show});
    }
}

void Tour::planWizard(const QString &suffix)
{
    if (!m_makeWizard)
        return;
    static const QStringList names{u"welcome"_s, u"bot"_s, u"you"_s, u"chat"_s, u"ready"_s};
    m_stops.push_back({QString(), [this] {
                           SetupWizard *wizard = m_makeWizard();
                           m_window.showWizard(wizard);
                           wizard->start();
                       }});
    for (int step = 0; step < names.size(); ++step) {
        m_stops.push_back({u"wizard-%1-%2"_s.arg(names.at(step), suffix), [this, step] {
                               if (auto *wizard = m_window.findChild<SetupWizard *>())
                                   wizard->wizard().goTo(step);
                           }});
    }
    m_stops.push_back({QString(), [this] { m_window.endWizard(); }});
}

void Tour::next()
{
    closeDialogs();
    if (m_stop == m_stops.size()) {
        if (!trayPictures().save(m_folder + u"/tray.png"_s))
            return end(-1);
        return end(m_written + 1);
    }
    m_stops[m_stop].show();
    m_looks = 0;
    m_last = {};
    QTimer::singleShot(m_pace, this, &Tour::look);
}

void Tour::look()
{
    const QImage image = picture();
    const bool isCalm = image == m_last;
    m_last = image;
    if (!isCalm && ++m_looks < mostLooks)
        return QTimer::singleShot(m_pace, this, &Tour::look);
    if (!m_stops[m_stop].name.isEmpty()) {
        Q_EMIT taken(m_stops[m_stop].name, image);
        if (!save(image))
            return end(-1);
    }
    ++m_stop;
    next();
}

QImage Tour::picture() const
{
    QImage image = m_window.grab().toImage();
    const auto dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        const QImage above = dialog->grab().toImage();
        QPainter painter(&image);
        painter.fillRect(QRect({}, m_window.size()), QColor(0, 0, 0, 60));
        QRect place(QPoint(), dialog->size());
        place.moveCenter(QRect({}, m_window.size()).center());
        painter.drawImage(place, above);
    }
    return image;
}

void Tour::closeDialogs()
{
    const auto dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
}

bool Tour::save(const QImage &image)
{
    const bool isSaved = image.save(u"%1/%2.png"_s.arg(m_folder, m_stops[m_stop].name));
    m_written += isSaved ? 1 : 0;
    return isSaved;
}

void Tour::end(int pictures)
{
    // Not from within start(): whoever waits has not begun to.
    QMetaObject::invokeMethod(
        this, [this, pictures] { Q_EMIT finished(pictures); }, Qt::QueuedConnection);
}

} // namespace ui
