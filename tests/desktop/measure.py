"""Measures the real window: start to first frame and to rows shown, memory, and what it does when nothing happens.

Started by `RADSLAG_SCRIPT=measure.py tests/desktop/run [PROGRAM]`.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

from window import Window

IDLE_S = 10


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


def main():
    program = sys.argv[1]
    folder = tempfile.mkdtemp()
    council = os.path.join(folder, "register.radslag")
    subprocess.run([program, "new", council, "--from", "register"], check=True, stdout=subprocess.DEVNULL)
    environment = {"RADSLAG_CONFIG": os.path.join(folder, "config"), "HOME": folder}
    for round_number in range(3):
        started = time.monotonic()
        window = Window([program, council], environment, settle=False)
        first = time.monotonic() - started
        window.see("FUFINN Vergemål")
        rows = time.monotonic() - started
        print(f"start {round_number + 1}: first frame after {first:.2f} s, rows shown after {rows:.2f} s")
        if round_number < 2:
            window.close()
    time.sleep(3)
    before = processor_seconds(window.process.pid)
    time.sleep(IDLE_S)
    used = processor_seconds(window.process.pid) - before
    print(f"memory {memory_mb(window.process.pid):.0f} MB; processor while idle for {IDLE_S} s: {used * 1000:.0f} ms")
    window.close()


main()
