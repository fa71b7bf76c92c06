# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses German in the settings, by keyboard, and looks whether the whole window speaks it."""

import subprocess

import pyatspi

from atspi_tree import find, find_labelled, press, program, says, until

window = find(program(), "frame", "Settings", begins=True)
box = find_labelled(window, "combo box", "Gatehouse speaks")
press(box)
until("list of the languages", lambda: box.getState().contains(pyatspi.STATE_EXPANDED))
subprocess.run(["xdotool", "type", "Deutsch"], check=True)
subprocess.run(["xdotool", "key", "Return"], check=True)

window = find(program(), "frame", "Einstellungen", begins=True)
find_labelled(window, "combo box", "Gatehouse spricht")
says(window, "Übungs-Telegram")
