"""The main job by the keyboard alone, at 100 % and at 200 %: from the start page to a saved PDF, without a mouse.

Started by `RADSLAG_SCRIPT=keyboard.py tests/desktop/run [PROGRAM]`. Pictures land in the folder RADSLAG_PICTURES names, if
it does.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from window import KeyboardWindow


def main_job(program, zoom):
    folder = pathlib.Path(tempfile.mkdtemp())
    council, letter = folder / "råd.radslag", folder / "brev.pdf"
    (folder / "config").mkdir()
    (folder / "config" / "preferences.json").write_text(json.dumps({"zoom": zoom}))
    pictures = os.environ.get("RADSLAG_PICTURES")

    def picture(name):
        if pictures:
            time.sleep(0.5)
            window.picture(os.path.join(pictures, f"{name}-{round(100 * zoom)}.png"))

    window = KeyboardWindow([program], {"RADSLAG_CONFIG": str(folder / "config"), "HOME": str(folder)})
    picture("start")
    window.key("Down")
    window.key("Down")
    assert window.focused().name == "Start fra det offentlige registeret", window.focused().name
    window.key("Return")
    window.tab_to("Fil")
    picture("fil")
    window.key("ctrl+a")
    window.write(str(council))
    window.key("Return")
    window.see("Neste steg")
    picture("oversikt")
    window.key("ctrl+2")
    window.see("73 saker")
    picture("prosjekter")

    window.key("ctrl+f")
    window.write("helsestasjon")
    window.key("Return")
    window.see("Sakens navn")
    picture("sak")
    window.tab_to("Nytt spørsmål")
    window.key("Return")
    window.write("#2Har vi forstått hva småbarnsforeldre trenger?")
    picture("spørsmål")

    window.key("ctrl+3")
    window.key("ctrl+n")
    window.see("Opprett møtet")
    picture("nytt møte")
    window.key("Return")
    window.tab_to("Legg til sak")
    window.key("Return")
    window.write("helsestasjon")
    window.key("Return")
    picture("møte")
    window.tab_to("Åpne notatene til DigiHelsestasjon")
    window.key("Return")
    window.tab_to("Nytt notat")
    window.write("#2 Snakk med ti foreldre før neste beslutning. La lederen være med på to av samtalene.")
    window.key("ctrl+Return")
    window.write("#4 Avtal gevinstene skriftlig med kommunene")
    window.key("Return")
    window.key("Up")
    picture("notater")

    window.key("ctrl+4")
    window.see("Ikke begynt")
    picture("brevliste")
    window.key("Return")
    window.tab_to("Innledning", "entry")
    window.key("ctrl+Home")
    window.write("Takk for et åpent møte. ")
    picture("brev")
    window.key("ctrl+p")
    window.tab_to("Filnavn")
    window.key("ctrl+a")
    window.write("brev")
    window.tab_to("Mappe")
    window.key("ctrl+a")
    window.write(str(folder))
    picture("lagre")
    window.tab_to("Lagre PDF")
    window.key("Return")
    window.wait(letter.exists, "the saved letter")
    picture("lagret")

    window.key("ctrl+5")
    window.see("1 spørsmål og 1 anbefaling")
    picture("trender")
    window.close()
    subprocess.run([program, "check", str(council)], check=True)
    print(f"by keyboard at {round(100 * zoom)} %: {letter}")


for zoom in (1.0, 2.0):
    main_job(str(pathlib.Path(sys.argv[1]).resolve()), zoom)
