"""A small driver of the real window: finds what a screen reader finds, and presses what a hand presses."""

import os
import signal
import subprocess
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 30.0


class Window:
    """The program, started and filling the screen."""

    def __init__(self, command, environment, settle=True):
        """Starts the program; `settle` makes it fill the screen and gives it the keyboard, as a window manager would."""
        self.process = subprocess.Popen(command, env={**os.environ, **environment})
        self.wait(lambda: self.application() is not None and self.application().childCount, "the window")
        if settle:
            self.fill_the_screen()

    def fill_the_screen(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               capture_output=True, text=True).stdout.split()
        size = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True).stdout.split()
        press("windowmove", found[-1], "0", "0", "windowsize", found[-1], *size, "windowfocus", found[-1])
        time.sleep(0.7)

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            try:
                if application.get_process_id() == self.process.pid:
                    return application
            except Exception:  # A program that is going away.
                continue
        return None

    def nodes(self):
        waiting = [self.application()]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            yield node
            try:
                waiting.extend(node[index] for index in reversed(range(node.childCount)))
            except Exception:
                continue

    def find(self, name, role=None):
        """The node with this name, else the first whose name holds it."""
        partial = None
        for node in self.nodes():
            try:
                if role is not None and node.getRoleName() != role:
                    continue
                if node.name == name:
                    return node
                if partial is None and name in (node.name or ""):
                    partial = node
            except Exception:
                continue
        return partial

    def see(self, name, role=None):
        """Waits until the node is there, and gives it."""
        return self.wait(lambda: self.find(name, role), f"«{name}»")

    def click(self, name, role=None):
        box = self.wait(lambda: self.resting_place(name, role), f"«{name}» in its place")
        press("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2))
        time.sleep(0.1)
        press("click", "1")
        time.sleep(0.4)

    def focused(self):
        """The node that has the keyboard, if one says so."""
        for node in self.nodes():
            try:
                if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRoleName() not in ("frame", "application"):
                    return node
            except Exception:
                continue
        return None

    def tab_to(self, name, role=None, most=40):
        """Goes on with Tab until what has the keyboard is called so, as one does without a mouse."""
        met = []
        for _ in range(most):
            node = self.focused()
            met.append(node.name if node is not None else "nothing")
            if node is not None and name in (node.name or "") and role in (None, node.getRoleName()):
                return node
            self.step("Tab")
        raise SystemExit(f"{most} times Tab do not lead to «{name}» but to:\n" + "\n".join(met))

    def walk(self, key, name, role, most):
        """Presses the key until what has the keyboard is called so; gives how many presses it took, or none."""
        start = None
        self.rest()
        for presses in range(most + 1):
            here = self.called()
            if name in here[1] and role in (None, here[0]):
                self.rest()
                if here == self.called():
                    return presses
                here = self.called()
            if presses and here == start and here[1] and key == "Tab":
                return None
            start = here if start is None else start
            self.step(key)
        return None

    def called(self):
        """What has the keyboard, by role and name."""
        node = self.focused()
        return (node.getRoleName(), node.name or "") if node is not None else ("", "")

    def rest(self):
        """Waits until what was pressed before has come to its end: a slow machine tells late where the keyboard is."""
        before = None
        for _ in range(50):
            here = self.whereabouts()
            if here is not None and here == before:
                return
            before = here
            time.sleep(0.2)

    def step(self, key):
        """Presses a key that moves the keyboard, and waits until it has moved: a slow machine shows it late."""
        before = self.whereabouts()
        press("key", key)
        end = time.monotonic() + 10.0
        while time.monotonic() < end:
            here = self.whereabouts()
            if here not in (before, None):
                return
            time.sleep(0.05)

    def whereabouts(self):
        """What has the keyboard, and where it stands."""
        try:
            node = self.focused()
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            return node.getRoleName(), node.name, box.x, box.y
        except Exception:  # Nothing has it, or the tree changes while it is read.
            return None

    def resting_place(self, name, role):
        """Where the node stands, once it does not move any more, as a hand waits for what it will press."""
        boxes = []
        for _ in range(2):
            boxes.append(self.see(name, role).queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
            time.sleep(0.25)
        same = (boxes[0].x, boxes[0].y) == (boxes[1].x, boxes[1].y)
        return boxes[1] if same else None

    def write(self, text):
        press("type", "--delay", "15", text)
        time.sleep(0.3)

    def key(self, keys):
        press("key", keys)
        time.sleep(0.4)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=True)

    def told(self):
        """What a screen reader would meet, a line a node."""
        lines = []
        for node in self.nodes():
            try:
                lines.append(f"{node.getRoleName()}: {node.name}")
            except Exception:
                continue
        return "\n".join(lines)

    def close(self):
        self.process.terminate()
        self.process.wait(10)

    def kill(self):
        """As a power cut for the program: no chance to save."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def wait(self, condition, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise SystemExit(f"the program ended with {self.process.returncode} while waiting for {what}")
            try:
                value = condition()
                if value:
                    return value
            except Exception:  # The tree changes while it is read.
                pass
            time.sleep(0.1)
        if pictures := os.environ.get("RADSLAG_PICTURES"):
            self.picture(os.path.join(pictures, "not-seen.png"))
        raise SystemExit(f"no {what} within {PATIENCE:.0f} s; there is:\n{self.told()}")


class KeyboardWindow(Window):
    """The same without a mouse: what would be clicked is gone to with Tab, or back with Shift and Tab, and pressed."""

    def __init__(self, *arguments, **choices):
        self.walks, self.told_focus = [], None
        pyatspi.Registry.registerEventListener(self.hear, "object:state-changed:focused")
        super().__init__(*arguments, **choices)

    def hear(self, event):
        """What has the keyboard, as the program tells of it: to look through all for it takes long."""
        if event.detail1:
            self.told_focus = event.source

    def focused(self):
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            if self.told_focus is not None and self.told_focus.getState().contains(pyatspi.STATE_FOCUSED):
                return self.told_focus
        except Exception:  # It is there no more.
            pass
        return super().focused()

    def click(self, name, role=None):
        self.see(name, role)
        self.walks.append((self.arrive(name, role), name))
        if self.focused().getRoleName() != "entry":
            self.key("Return")

    def arrive(self, name, role=None):
        """Takes the keyboard there, and gives how many presses it took."""
        if role == "table cell":
            return self.arrive_in_table(name)
        for key in ("Tab", "shift+Tab"):
            presses = self.walk(key, name, role, 60)
            if presses is not None:
                return presses
        raise SystemExit(f"neither Tab nor Shift and Tab lead to «{name}»; there is:\n{self.told()}")

    def arrive_in_table(self, name):
        presses = self.walk("Tab", "", "table cell", 60)
        for _ in range(20):
            down = self.walk("Down", name, "table cell", 20)
            if down is not None:
                return presses + down
            self.key("Prior")
            self.key("Right")
            presses += 2
        raise SystemExit(f"the arrows do not lead to «{name}»")


def press(*arguments):
    subprocess.run(["xdotool", *arguments], check=True)
