// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"

#include "ui/pages/pages.h"
#include "ui/shell/page.h"
#include "ui/shell/profile_menu.h"
#include "ui/shell/window_lock.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    static const QString pair = u"&&"_s;
    const QString placeholder(QChar(0xE000));
    return text.replace(pair, placeholder).remove(u'&').replace(placeholder, u"&"_s);
}

//! Answers come through the event loop, and some ask again.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // no event loop runs that would
}

} // namespace

WindowTest::WindowTest() = default;
WindowTest::~WindowTest() = default;

void WindowTest::setUp()
{
    UiTest::setUp();
    m_clock = std::make_unique<core::ManualClock>(start);
    m_sample = std::make_unique<SamplePorts>(*m_clock);
    m_settings = std::make_unique<MemorySettings>();
    m_feed = std::make_unique<ui::Feed>();
    m_secrets = std::make_unique<ui::SecretClipboard>(*m_clock);
    m_feed->setConnection(
        {core::Connection::Connected, start - std::chrono::hours(144), start - std::chrono::seconds(3)});
    makeWindow();
}

void WindowTest::tearDown()
{
    m_help.reset();
    m_window.reset();
    m_pages.reset();
    m_lock.reset();
    m_secrets.reset();
    m_feed.reset();
    m_settings.reset();
    m_sample.reset();
    m_clock.reset();
}

void WindowTest::makeWindow(ui::Mode mode, QSize size)
{
    m_help.reset();
    m_window.reset();
    m_pages = std::make_unique<ui::PageRegistry>();
    m_lock = std::make_unique<ui::AppLock>(m_sample->lockPort(), *m_clock, *m_clock);
    const ui::Ports ports = m_sample->ports();
    ui::addPages(*m_pages, ports, context(), appearance(), *m_lock);
    m_window = std::make_unique<ui::MainWindow>(*m_pages, *m_settings, *m_clock, *m_clock, mode);
    const auto go = [this](const QString &page, const QString &what) { m_window->showPage(page, what); };
    m_window->addFinderSource(ui::memberSource(ports.members.suggest, m_window.get(), go));
    m_window->addFinderSource(ui::chatSource(ports.chats.list, m_window.get(), go));
    m_window->setIdentity(u"Slow Film Gate"_s, u"slowfilm_gate_bot"_s);
    m_window->setConnection(m_feed->connection(), {});
    if (size.isValid())
        m_window->resize(size);
    m_help = std::make_unique<ui::HelpKey>(*qApp, *m_window, *m_clock);
    new ui::WindowLock(*m_lock, *m_window, *m_clock); // the window's
    m_profileMenu = new ui::ProfileMenu(ports.profiles, mode == ui::Mode::Practice, m_window.get());
    m_window->setIdentityMenu(m_profileMenu);
}

ui::PageContext WindowTest::context()
{
    return {*m_settings, *m_clock, *m_clock, *m_feed, *m_secrets};
}

ui::Page &WindowTest::showPage(const QString &id)
{
    m_window->showPage(id);
    if (!m_window->isVisible())
        showActive(*m_window);
    settle();
    return *m_window->page(id);
}

QWidget *WindowTest::visibleChild(QWidget &parent, const QMetaObject &type, const QString &name)
{
    const auto children = parent.findChildren<QWidget *>(name);
    for (QWidget *found : children) {
        if (found->isVisible() && type.cast(found))
            return found;
    }
    QTest::qFail(qPrintable(u"no visible "_s + QLatin1StringView(type.className()) + u' ' + name), __FILE__, __LINE__);
    return nullptr;
}

QWidget *WindowTest::dialog()
{
    settle();
    const auto dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *found : dialogs) {
        if (found->isVisible())
            return found;
    }
    QTest::qFail("no visible dialog", __FILE__, __LINE__);
    return nullptr;
}

bool WindowTest::hasDialog()
{
    settle();
    const auto dialogs = m_window->findChildren<QDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *found) { return found->isVisible(); });
}

void WindowTest::click(QWidget &parent, const QString &name)
{
    clickButton(child<QAbstractButton>(parent, name));
}

void WindowTest::type(QWidget &parent, const QString &name, const QString &text)
{
    auto *field = child<QLineEdit>(parent, name);
    QVERIFY(field != nullptr);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
}

void WindowTest::clickText(QWidget &parent, const QString &text)
{
    const auto buttons = parent.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && withoutMnemonic(button->text()) == text)
            return clickButton(button);
    }
    QTest::qFail(qPrintable(u"no visible button says "_s + text), __FILE__, __LINE__);
}

void WindowTest::clickButton(QAbstractButton *button)
{
    if (!button)
        return;
    for (QWidget *around = button->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(button);
    }
    settle();
    // A radio button and a check box take the click where their words are, which begin at the leading edge.
    const QPoint place = button->isCheckable() && !button->inherits("QPushButton")
        ? QStyle::visualPos(button->layoutDirection(), button->rect(), {12, button->height() / 2})
        : button->rect().center();
    QTest::mouseClick(button->window()->windowHandle(), Qt::LeftButton, {}, button->mapTo(button->window(), place));
    settle();
}

void WindowTest::chooseFromMenu(const QString &text)
{
    settle();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY2(menu, "no menu is open");
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (withoutMnemonic(action->text()) != text)
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return settle();
    }
    menu->close();
    QFAIL(qPrintable(u"the menu does not offer "_s + text));
}

void WindowTest::clickRow(QTableView &table, int row, Qt::KeyboardModifiers modifiers)
{
    const QRect place = table.visualRect(table.model()->index(row, 0));
    QVERIFY(place.isValid());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, place.center());
    settle();
}

void WindowTest::pass(core::Duration time)
{
    // Second by second: a timer that starts the next one gets its turn.
    for (core::Duration passed{0}; passed < time; passed += std::chrono::seconds(1)) {
        m_clock->advance(std::min<core::Duration>(std::chrono::seconds(1), time - passed));
        settle();
    }
    settle();
}

void WindowTest::pressInWindow(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // A dialog that closed leaves the window inactive for a moment; shortcuts wait for that.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), key, modifiers);
    settle();
}

QStringList WindowTest::toasts()
{
    settle();
    QStringList texts;
    const auto found = m_window->findChildren<ui::Toast *>();
    for (const ui::Toast *toast : found) {
        if (toast->isVisible())
            texts << toast->text();
    }
    return texts;
}
