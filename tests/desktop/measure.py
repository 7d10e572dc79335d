"""Measures the real window with the example council of 40, 10,000 and 100,000 cases: start to first frame and to the
overview shown, memory, what it does when nothing happens; and how soon the page shows what is typed in a letter.

Started by `RADSLAG_SCRIPT=measure.py tests/desktop/run [PROGRAM]`.
"""

import ctypes
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import pyatspi

from window import Window

CASES = [40, 10_000, 100_000]
STARTS = 3
IDLE_S = 10
KEYS = 10


class Screen:
    """Presses keys and looks at pixels without a process for each, which would take the processor it measures."""

    def __init__(self):
        self.x11, self.xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        for name in ("XOpenDisplay", "XGetImage"):
            getattr(self.x11, name).restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))

    def press(self, character):
        code = self.x11.XKeysymToKeycode(self.display, ctypes.c_ulong(ord(character)))
        for down in (1, 0):
            self.xtest.XTestFakeKeyEvent(self.display, code, down, ctypes.c_ulong(0))
        self.x11.XFlush(self.display)

    def pixels(self, x, y, width, height):
        every_plane, whole_pixels = ctypes.c_ulong(0xFFFFFFFF), 2
        image = ctypes.c_void_p(
            self.x11.XGetImage(self.display, self.root, x, y, width, height, every_plane, whole_pixels)
        )
        # The head of an XImage: width, height, xoffset, format, data.
        data = ctypes.cast(image.value + 16, ctypes.POINTER(ctypes.c_void_p))[0]
        pixels = ctypes.string_at(data, width * height * 4)
        self.x11.XDestroyImage(image)
        return pixels


def typing(window):
    """Writes in a letter, and times from a key pressed to other pixels on its page."""
    window.fill_the_screen()
    window.key("ctrl+4")
    window.see("Utkast")
    window.key("Return")
    page = window.see("Slik blir brevet, side 1 av").queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    window.click("Innledning", "entry")
    time.sleep(2)
    screen = Screen()
    place = (page.x + 8, page.y + 8, page.width - 16, 300)
    waits = []
    for _ in range(KEYS):
        before = screen.pixels(*place)
        pressed = time.monotonic()
        screen.press("x")
        while screen.pixels(*place) == before:
            if time.monotonic() - pressed > 5:
                raise SystemExit("the page does not show what is typed")
            time.sleep(0.005)
        waits.append(1000 * (time.monotonic() - pressed))
        time.sleep(1)
    waits.sort()
    print(f"a key is seen on the page after {waits[0]:.0f}–{waits[-1]:.0f} ms, the median {waits[len(waits) // 2]:.0f} ms")


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


def measured(program, folder, cases):
    """The window with so many cases, still open, after its figures are told."""
    council = os.path.join(folder, f"{cases}.radslag")
    made = time.monotonic()
    subprocess.run(
        [program, "new", council, "--from", "example", "--cases", str(cases)], check=True, stdout=subprocess.DEVNULL
    )
    print(f"{cases} cases: made in {time.monotonic() - made:.1f} s, {os.path.getsize(council) / 1e6:.0f} MB")
    environment = {"RADSLAG_CONFIG": os.path.join(folder, "config"), "HOME": folder}
    for round_number in range(STARTS):
        if round_number:
            window.close()
        started = time.monotonic()
        window = Window([program, council], environment, settle=False)
        first = time.monotonic() - started
        window.see("Neste rådsmøte")
        shown = time.monotonic() - started
        used = processor_seconds(window.process.pid)
        print(f"  start {round_number + 1}: first frame {first:.2f} s, overview {shown:.2f} s, processor {used:.2f} s")
    time.sleep(3)
    before = processor_seconds(window.process.pid)
    time.sleep(IDLE_S)
    used = processor_seconds(window.process.pid) - before
    print(f"  memory {memory_mb(window.process.pid):.0f} MB; processor while idle for {IDLE_S} s: {used * 1000:.0f} ms")
    return window


def main():
    program = os.path.abspath(sys.argv[1])
    folder = tempfile.mkdtemp()
    for cases in CASES:
        window = measured(program, folder, cases)
        if cases == CASES[0]:
            typing(window)
        window.close()


main()
