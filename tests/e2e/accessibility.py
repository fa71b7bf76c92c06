# SPDX-License-Identifier: GPL-3.0-or-later
"""Connects a chat and adds a member, with nothing but the accessibility tree of the program."""

import sys
import time

import pyatspi

PATIENCE = 20  # seconds; the machine may be busy


def until(what, look):
    """What look() finds; ends the test when it finds nothing in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"There is no {what}.")


def everything(top):
    for child in top:
        if child is not None:
            yield child
            yield from everything(child)


def spoken(node):
    """Its name without the marks that keep names in other scripts apart; nobody hears those."""
    return node.name.replace("\u2068", "").replace("\u2069", "")


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def fresh(top):
    """All below it as they are now: libatspi remembers whom it asked before."""
    top.clearCache()
    yield from everything(top)


def find(top, role, name, begins=False):
    def look():
        for node in fresh(top):
            fits = spoken(node).startswith(name) if begins else spoken(node) == name
            if node.getRoleName() == role and fits and is_shown(node):
                return node
        return None

    return until(f"{role} “{name}”", look)


def says(top, words):
    def look():
        return any(words in spoken(node) and is_shown(node) for node in fresh(top))

    until(f"text “{words}”", look)


def press(node):
    """What Enter, a click or a voice command does."""
    until(f"way to press “{node.name}”", lambda: node.getState().contains(pyatspi.STATE_ENABLED))
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    for wanted in ("Press", "Trigger", "Toggle", "ShowMenu"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    sys.exit(f"“{node.name}” cannot be pressed, only {names}.")


def choose(place, name):
    """Chooses a row of a list or table by what it begins with."""

    def row_of():
        table = place.queryTable()
        for row in range(table.nRows):
            if spoken(table.getAccessibleAt(row, 0)).startswith(name):
                return row + 1
        return None

    place.queryTable().addRowSelection(until(f"row “{name}”", row_of) - 1)


def go_to(window, page):
    choose(find(window, "list", "Pages"), page)
    until(f"page {page}", lambda: window.name.startswith(page))


def program():
    def look():
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "gatehouse" and application.childCount > 0:
                return application
        return None

    return until("program on the bus", look)


def connect_chat(window):
    go_to(window, "Chats")
    press(find(window, "push button", "Connect chat"))
    find(window, "label", "Code")
    press(find(window, "push button", "Do it for me"))
    pane = find(window, "frame", "The Loom Next Door")
    says(pane, "What the bot may do here")


def add_member(application, window):
    go_to(window, "Members")
    press(find(window, "push button", "Add member"))
    dialog = find(application, "dialog", "Add member")
    find(dialog, "text", "Who").queryEditableText().setTextContents("@jvanoost")
    press(find(dialog, "check box", "The Loom Next Door", begins=True))
    says(dialog, "What will happen")
    press(find(dialog, "push button", "Add and send links"))


application = program()
window = find(application, "frame", "Overview", begins=True)
connect_chat(window)
add_member(application, window)
says(window, "is added to 1 chat")
says(window, "Invited, 1")
