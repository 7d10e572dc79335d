"""The main job in the real window, as a person does it: from the start page to a saved PDF, then a kill in mid-sentence.

Started by `tests/desktop/run [PROGRAM]`. Pictures land in the folder RADSLAG_PICTURES names, if it does.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from window import Window

SENTENCE = "Halvskrevet setning om gevinster på øyene"


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    folder = pathlib.Path(tempfile.mkdtemp())
    council, letter = folder / "råd.radslag", folder / "brev.pdf"
    environment = {"RADSLAG_CONFIG": str(folder / "config"), "HOME": str(folder)}
    pictures = os.environ.get("RADSLAG_PICTURES")

    def picture(name):
        if pictures:
            time.sleep(0.5)
            window.picture(os.path.join(pictures, f"{name}.png"))

    window = Window([program], environment)
    picture("start")
    window.click("Start fra det offentlige registeret")
    window.click("Fil", "entry")
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
    window.see("1–1 av 1")
    window.click("DigiHelsestasjon, Direktoratet for e-helse", "table row")
    window.key("Return")
    window.click("Nytt spørsmål")
    window.write("#2Har vi forstått hva småbarnsforeldre trenger?")
    window.click("Nytt spørsmål")
    window.write("#4Hvordan får vi gevinstene ut?")
    picture("sak")

    window.key("ctrl+3")
    window.key("ctrl+n")
    window.see("Opprett møtet")
    window.key("Return")
    window.click("Legg til sak")
    window.write("helsestasjon")
    window.key("Return")
    window.click("Åpne notatene til DigiHelsestasjon")
    window.see("Nytt notat")
    window.write("#2 Snakk med ti foreldre før neste beslutning. La lederen være med på to av samtalene.")
    window.key("ctrl+Return")
    window.write("#4 Avtal gevinstene skriftlig med kommunene. Skriv hvem som eier hver av dem.")
    window.key("ctrl+Return")
    window.write("#1 Tre etater bygger hver sin løsning nå")
    window.key("Return")
    window.see("Tre etater bygger hver sin løsning nå")
    picture("mote")

    window.key("ctrl+4")
    window.see("Ikke begynt")
    window.key("Return")
    window.see("Slik blir brevet, side 1 av 1")
    picture("brev")
    window.key("ctrl+p")
    window.click("Filnavn", "entry")
    window.key("ctrl+a")
    window.write("brev")
    window.click("Mappe", "entry")
    window.key("ctrl+a")
    window.write(str(folder))
    picture("lagre")
    window.click("Lagre PDF")
    window.wait(letter.exists, "the saved letter")
    assert letter.read_bytes().startswith(b"%PDF")

    window.key("ctrl+5")
    window.see("2 spørsmål og 2 anbefalinger i alt")
    picture("trender")

    window.key("ctrl+3")
    window.see("Nytt notat")
    window.write(SENTENCE)
    time.sleep(2)
    window.write(", og mer")
    window.kill()

    window = Window([program, str(council)], environment)
    window.key("ctrl+2")
    window.key("ctrl+f")
    window.write("helsestasjon")
    window.click("DigiHelsestasjon, Direktoratet for e-helse", "table row")
    window.key("Return")
    window.click("Notater 4")
    kept = window.see(SENTENCE)
    print(f"after kill −9 the file holds: {kept.name}")
    picture("etter")
    window.close()

    subprocess.run([program, "check", str(council)], check=True)
    listed = json.loads(subprocess.run([program, "list", str(council), "--json"], check=True, capture_output=True).stdout)
    case = next(case for case in listed if case["project"] == "DigiHelsestasjon")
    assert (case["questions"], case["recommendations"]) == (2, 2), case
    print(f"letter: {letter}")


main()
