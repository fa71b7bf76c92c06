// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/memory_settings.h"
#include "tests/support/ui/sample_ports.h"
#include "tests/support/ui/ui_test.h"
#include "ui/pages/page_context.h"
#include "ui/shell/help_key.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_registry.h"

#include <memory>

namespace ui {
class ProfileMenu;
}

class QAbstractButton;
class QTableView;

//! Base of the tests that walk through the window by mouse and keys: the real window with all its pages over the sample
//! bot, made anew for each test function.
class WindowTest : public UiTest {
    Q_OBJECT

protected:
    static constexpr core::Instant start = core::instantFromUnix(1'795'254'120); //!< 21 November 2026, 09:42

    WindowTest();
    ~WindowTest() override;

    void setUp() override;
    void tearDown() override;

    //! Another window, e.g. after the sample or the mode was changed; not shown. Without a size where the last one was.
    void makeWindow(ui::Mode mode = ui::Mode::Real, QSize size = {1280, 800});
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] SamplePorts &sample() { return *m_sample; }
    [[nodiscard]] core::ManualClock &clock() { return *m_clock; }
    [[nodiscard]] ui::PageContext context();
    [[nodiscard]] ui::Feed &feed() { return *m_feed; }
    [[nodiscard]] ui::AppLock &lock() { return *m_lock; }
    [[nodiscard]] ui::ProfileMenu &profileMenu() { return *m_profileMenu; }
    [[nodiscard]] MemorySettings &settings() { return *m_settings; }

    //! Shows the window as the active one, with this page.
    ui::Page &showPage(const QString &id);
    //! The visible child of that name; nullptr and a failure when there is none.
    template <typename T>
    [[nodiscard]] T *child(QWidget &parent, const QString &name)
    {
        return static_cast<T *>(visibleChild(parent, T::staticMetaObject, name));
    }
    //! The visible dialog; nullptr and a failure when there is none.
    [[nodiscard]] QWidget *dialog();
    [[nodiscard]] bool hasDialog();
    //! Clicks the visible button of that name, as a mouse does: a disabled or covered one does nothing.
    void click(QWidget &parent, const QString &name);
    //! Types into the field of that name, in place of what it holds.
    void type(QWidget &parent, const QString &name, const QString &text);
    //! Clicks the visible button that says so, its mnemonic aside.
    void clickText(QWidget &parent, const QString &text);
    void clickButton(QAbstractButton *button);
    //! Chooses from the menu that is open.
    void chooseFromMenu(const QString &text);
    //! Clicks into a row, as a mouse does.
    static void clickRow(QTableView &table, int row, Qt::KeyboardModifiers modifiers = {});
    //! Presses a key of the whole window, e.g. Ctrl+Z.
    void pressInWindow(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    //! Moves the clock and lets everything that became due happen.
    void pass(core::Duration time);
    //! What the toasts say, the oldest first.
    [[nodiscard]] QStringList toasts();

private:
    [[nodiscard]] QWidget *visibleChild(QWidget &parent, const QMetaObject &type, const QString &name);

    std::unique_ptr<core::ManualClock> m_clock;
    std::unique_ptr<SamplePorts> m_sample;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<ui::Feed> m_feed;
    std::unique_ptr<ui::SecretClipboard> m_secrets;
    std::unique_ptr<ui::AppLock> m_lock;
    std::unique_ptr<ui::PageRegistry> m_pages;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::HelpKey> m_help;
    ui::ProfileMenu *m_profileMenu = nullptr; //!< the window's
};
