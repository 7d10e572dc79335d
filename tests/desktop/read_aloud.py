"""Tells what a screen reader meets on each tab of a council file, a line a node: its role, its name and its state.

Started by `RADSLAG_SCRIPT=read_aloud.py tests/desktop/run PROGRAM FILE`.
"""

import sys
import tempfile

import pyatspi

from window import Window

TABS = ["Oversikt", "Prosjekter", "Møter", "Brev", "Trender", "Tidligere råd"]
STATES = {
    pyatspi.STATE_FOCUSED: "has the keyboard",
    pyatspi.STATE_SELECTED: "selected",
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_EXPANDED: "expanded",
}
SILENT = {"filler", "application", "frame", "panel"}


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


def main():
    program, council = sys.argv[1:3]
    folder = tempfile.mkdtemp()
    window = Window([program, council], {"RADSLAG_CONFIG": folder, "HOME": folder})
    for number, tab in enumerate(TABS, 1):
        window.key(f"ctrl+{number}")
        print(f"== {tab}")
        for node in window.nodes():
            try:
                told = line(node)
            except Exception:  # The tree changes while it is read.
                continue
            if told:
                print(told)
    window.close()


main()
