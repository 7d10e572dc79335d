"""Tells what a screen reader meets in a council file, a line a node: its role, its name and its state. On each tab, on each
page of the next meeting, in møtemodus, and in the minutes of the last one held. Ends with what has no name and should.

Started by `RADSLAG_SCRIPT=read_aloud.py tests/desktop/run PROGRAM FILE`.
"""

import sys
import tempfile
import time

import pyatspi

from window import Window

TABS = ["Oversikt", "Prosjekter", "Møter", "Brev", "Trender", "Tidligere råd"]
PAGES = ["Planlegging", "Forberedelse", "Habilitet", "Referat"]
STATES = {
    pyatspi.STATE_FOCUSED: "has the keyboard",
    pyatspi.STATE_SELECTED: "selected",
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_EXPANDED: "expanded",
}
SILENT = {"filler", "application", "frame", "panel"}
# What may be without a name: it is told by what is in it, or by where it stands.
NAMELESS = SILENT | {"scroll bar", "separator", "text", "paragraph", "static"}


class Reader:
    """Reads what is shown, and keeps what has no name."""

    def __init__(self, window):
        self.window = window
        self.nameless = []

    def lines(self):
        lines = []
        for node in self.window.nodes():
            try:
                lines.append((line(node), node.getRoleName(), node.name or ""))
            except Exception:  # The tree changes while it is read.
                continue
        return lines

    def read(self, title):
        """Tells what there is, once it stands still."""
        lines = self.lines()
        for _ in range(20):
            time.sleep(0.5)
            before, lines = lines, self.lines()
            if before == lines:
                break
        print(f"== {title}")
        for told, role, name in lines:
            if told:
                print(told)
            if not name.strip() and role not in NAMELESS:
                self.nameless.append(f"{title}: {role}")

    def choose(self, name, keys=None):
        """Shows a tab, by its keys where it has some, and waits until it is the one shown."""
        if keys:
            self.window.key(keys)
        else:
            self.window.click(name, "page tab")
        self.window.wait(lambda: is_chosen(self.window.find(name, "page tab")), f"«{name}» as the one chosen")


def is_chosen(node):
    return node is not None and node.getState().contains(pyatspi.STATE_SELECTED)


def line(node):
    """What is said of a node, or nothing where it is only a frame around others."""
    name, role = node.name or "", node.getRoleName()
    if not name and role in SILENT:
        return None
    states = node.getState()
    said = [told for state, told in STATES.items() if states.contains(state)]
    if node.description:
        said.append(node.description)
    return f"{role}: {name}" + (f" ({'; '.join(said)})" if said else "")


def open_first(reader, group):
    """Opens the first meeting of a group in the list of them."""
    window = reader.window
    reader.choose("Møter", "ctrl+3")
    if window.find("Alle møter", "push button") is not None:
        window.click("Alle møter")
    group = window.see(group, "list")
    window.click(group[0].name, "push button")


def read_meeting(reader):
    """The pages of the next meeting, and møtemodus for it."""
    window = reader.window
    open_first(reader, "Kommende")
    for page in PAGES:
        window.click(page, "page tab")
        if page == PAGES[0]:
            window.wait(lambda: is_chosen(window.find(page, "page tab")), f"«{page}»")
        reader.read(f"Møter, {page}")
        if page != PAGES[0]:
            names = (node.name or "" for node in window.nodes() if node.getRoleName() == "push button")
            window.click(next(name for name in names if name.startswith(("Til ", "Tilbake "))))
            window.see(PAGES[0], "page tab")
    window.key("F5")
    window.see("Nytt notat")
    reader.read("Møtemodus")
    window.write("!")
    reader.read("Møtemodus, forslag")
    window.key("Escape")
    window.key("BackSpace")
    window.key("Up")
    reader.read("Møtemodus, et notat")
    window.key("F5")


def read_minutes(reader):
    """The minutes of the meeting that was held last."""
    window = reader.window
    open_first(reader, "Holdt")
    window.click("Referat", "page tab")
    window.see("Velg deler")
    reader.read("Referat")
    window.click("Råd", "radio button")
    reader.read("Referat, råd")


def main():
    program, council = sys.argv[1:3]
    folder = tempfile.mkdtemp()
    window = Window([program, council], {"RADSLAG_CONFIG": folder, "HOME": folder})
    reader = Reader(window)
    for number, tab in enumerate(TABS, 1):
        reader.choose(tab, f"ctrl+{number}")
        reader.read(tab)
    read_meeting(reader)
    read_minutes(reader)
    window.close()
    for fault in reader.nameless:
        print(f"without a name: {fault}")


main()
