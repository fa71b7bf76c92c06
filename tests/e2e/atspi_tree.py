# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader has it: what is shown, what it is called, and what can be done with it."""

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


def find_labelled(top, role, label):
    """What stands behind that label. Boxes are called after what is chosen in them."""

    def label_of(node):
        for relation in node.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return spoken(relation.getTarget(0))
        return None

    def look():
        for node in fresh(top):
            if node.getRoleName() == role and is_shown(node) and label_of(node) == label:
                return node
        return None

    return until(f"{role} behind “{label}”", look)


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
