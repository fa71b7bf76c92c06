// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include "ui/shell/key_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pagesWithKeys = 9;

QString text(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

class ShortcutWords {
    Q_DECLARE_TR_FUNCTIONS(ui::Shortcuts)

public:
    static QString deedOf(WindowKey key)
    {
        switch (key) {
        case WindowKey::Finder:
            return tr("Find members, chats and pages, or do something");
        case WindowKey::Find:
            return tr("Search on this page");
        case WindowKey::Refresh:
            return tr("Look again");
        case WindowKey::Undo:
            return tr("Take back what was done last");
        case WindowKey::AddMember:
            return tr("Add a member");
        case WindowKey::Settings:
            return tr("Settings");
        case WindowKey::Back:
            return tr("Back to the page before");
        case WindowKey::NextRegion:
            return tr("From the list of pages into the page, and back");
        case WindowKey::Rail:
            return tr("Only the drawings of the pages, or their names too");
        case WindowKey::Lock:
            return tr("Lock the window, if it has a password");
        case WindowKey::Shortcuts:
            return tr("This list");
        }
        return {};
    }
    static ShortcutGroup everywhere(const KeyTable &table, int pages)
    {
        ShortcutGroup group{tr("Everywhere"), {}};
        for (const WindowKey key : allKeys()) {
            if (const QString keys = table.textOf(key); !keys.isEmpty())
                group.shortcuts.push_back({{keys}, deedOf(key)});
        }
        const QString last = text(keysOfPage(qMin(pages, pagesWithKeys) - 1));
        group.shortcuts.insert(group.shortcuts.begin() + qMin<qsizetype>(1, std::ssize(group.shortcuts)),
                               {{text(keysOfPage(0)), u"…"_s, last}, tr("Go to a page")});
        group.shortcuts.push_back({{text(Qt::Key_Escape)}, tr("Close or clear one thing")});
        group.shortcuts.push_back({{text(Qt::Key_F1)}, tr("Help about the place you are at")});
        return group;
    }
    static ShortcutGroup lists()
    {
        return {tr("In lists"),
                {{{text(Qt::Key_Up), text(Qt::Key_Down)}, tr("Another row")},
                 {{text(Qt::SHIFT | Qt::Key_Up), text(Qt::SHIFT | Qt::Key_Down)}, tr("Select several rows")},
                 {{text(QKeySequence::SelectAll)}, tr("Select all that the list shows")},
                 {{text(Qt::Key_Return)}, tr("Details of the row")},
                 {{text(Qt::Key_Delete)}, tr("Remove who is selected, after a question")},
                 {{text(QKeySequence::Copy)}, tr("Copy the selected rows as text")},
                 {{text(Qt::SHIFT | Qt::Key_F10)}, tr("What can be done with the row")}}};
    }
    static ShortcutGroup forms()
    {
        return {tr("In dialogs and forms"),
                {{{text(Qt::Key_Tab), text(Qt::SHIFT | Qt::Key_Tab)}, tr("To the next field, or the one before")},
                 {{text(Qt::Key_Space)}, tr("Press the button, or set the tick")},
                 {{text(Qt::Key_Return)}, tr("Do what the dialog is for")},
                 {{text(Qt::Key_Escape)}, tr("Close without changing anything")}}};
    }
};

} // namespace

QKeySequence standardKeys(WindowKey key)
{
    switch (key) {
    case WindowKey::Finder:
        return Qt::CTRL | Qt::Key_K;
    case WindowKey::Find:
        return Qt::CTRL | Qt::Key_F;
    case WindowKey::Refresh:
        return Qt::Key_F5;
    case WindowKey::Undo:
        return Qt::CTRL | Qt::Key_Z;
    case WindowKey::AddMember:
        return Qt::CTRL | Qt::Key_N;
    case WindowKey::Settings:
        return Qt::CTRL | Qt::Key_Comma;
    case WindowKey::Back:
        return Qt::ALT | Qt::Key_Left;
    case WindowKey::NextRegion:
        return Qt::Key_F6;
    case WindowKey::Rail:
        return Qt::CTRL | Qt::Key_B;
    case WindowKey::Lock:
        return Qt::CTRL | Qt::Key_L;
    case WindowKey::Shortcuts:
        return Qt::Key_Question;
    }
    return {};
}

QString nameOf(WindowKey key)
{
    switch (key) {
    case WindowKey::Finder:
        return u"finder"_s;
    case WindowKey::Find:
        return u"find"_s;
    case WindowKey::Refresh:
        return u"refresh"_s;
    case WindowKey::Undo:
        return u"undo"_s;
    case WindowKey::AddMember:
        return u"add-member"_s;
    case WindowKey::Settings:
        return u"settings"_s;
    case WindowKey::Back:
        return u"back"_s;
    case WindowKey::NextRegion:
        return u"next-region"_s;
    case WindowKey::Rail:
        return u"rail"_s;
    case WindowKey::Lock:
        return u"lock"_s;
    case WindowKey::Shortcuts:
        return u"shortcuts"_s;
    }
    return {};
}

QString deedOf(WindowKey key)
{
    return ShortcutWords::deedOf(key);
}

const std::vector<WindowKey> &allKeys()
{
    static const std::vector<WindowKey> keys{WindowKey::Finder,    WindowKey::Settings,   WindowKey::Back,
                                             WindowKey::AddMember, WindowKey::Undo,       WindowKey::Find,
                                             WindowKey::Refresh,   WindowKey::NextRegion, WindowKey::Rail,
                                             WindowKey::Lock,      WindowKey::Shortcuts};
    return keys;
}

std::vector<WindowKey> changeableKeys()
{
    std::vector<WindowKey> keys = allKeys();
    std::erase(keys, WindowKey::Undo);
    std::erase(keys, WindowKey::Lock);
    return keys;
}

QKeySequence keysOfPage(int place)
{
    if (place < 0 || place >= pagesWithKeys)
        return {};
    return Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place);
}

std::vector<ShortcutGroup> shortcutGroups(const KeyTable &table, int pages)
{
    return {ShortcutWords::everywhere(table, pages), ShortcutWords::lists(), ShortcutWords::forms()};
}

} // namespace ui
