// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

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
    static ShortcutGroup everywhere(int pages)
    {
        return {tr("Everywhere"),
                {{{keyText(WindowKey::Finder)}, tr("Find members, chats and pages, or do something")},
                 {{text(keysOfPage(0)), u"…"_s, text(keysOfPage(qMin(pages, pagesWithKeys) - 1))}, tr("Go to a page")},
                 {{keyText(WindowKey::Settings)}, tr("Settings")},
                 {{keyText(WindowKey::Back)}, tr("Back to the page before")},
                 {{keyText(WindowKey::AddMember)}, tr("Add a member")},
                 {{keyText(WindowKey::Undo)}, tr("Take back what was done last")},
                 {{keyText(WindowKey::Refresh)}, tr("Look again")},
                 {{keyText(WindowKey::NextRegion)}, tr("From the list of pages into the page, and back")},
                 {{keyText(WindowKey::Rail)}, tr("Only the drawings of the pages, or their names too")},
                 {{text(Qt::Key_Escape)}, tr("Close or clear one thing")},
                 {{text(Qt::Key_F1)}, tr("Help about the place you are at")},
                 {{keyText(WindowKey::Shortcuts)}, tr("This list")}}};
    }
    static ShortcutGroup lists()
    {
        return {tr("In lists"),
                {{{keyText(WindowKey::Find)}, tr("Into the search field")},
                 {{text(Qt::Key_Up), text(Qt::Key_Down)}, tr("Another row")},
                 {{text(Qt::SHIFT | Qt::Key_Up), text(Qt::SHIFT | Qt::Key_Down)}, tr("Select several rows")},
                 {{text(QKeySequence::SelectAll)}, tr("Select all that is loaded")},
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

QKeySequence keysOf(WindowKey key)
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
    case WindowKey::Shortcuts:
        return Qt::Key_Question;
    }
    return {};
}

QString keyText(WindowKey key)
{
    return text(keysOf(key));
}

QKeySequence keysOfPage(int place)
{
    if (place < 0 || place >= pagesWithKeys)
        return {};
    return Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place);
}

std::vector<ShortcutGroup> shortcutGroups(int pages)
{
    return {ShortcutWords::everywhere(pages), ShortcutWords::lists(), ShortcutWords::forms()};
}

} // namespace ui
