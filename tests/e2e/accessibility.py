# SPDX-License-Identifier: GPL-3.0-or-later
"""Connects a chat and adds a member, with nothing but the accessibility tree of the program."""

from atspi_tree import choose, find, go_to, press, program, says


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
