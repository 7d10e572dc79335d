"""A whole meeting in the real window: planned, held with three cases, a recusal and forty notes, killed in mid-sentence, and
closed with approved minutes and a letter that holds the advice given.

Started by `RADSLAG_SCRIPT=meeting.py tests/desktop/run [PROGRAM]`. Pictures land in the folder RADSLAG_PICTURES names, if it
does; RADSLAG_DARK=1 has them in dark colours, and RADSLAG_ZOOM=2 at 200 %. RADSLAG_KEYBOARD=1 does all of it without a
mouse, and tells how many keys lead to each thing.
"""

import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

from window import KeyboardWindow, Window

HALF = "Halvskrevet setning om hvem som eier gevinstene"
REST = " i kommunene"
# What a person says in a meeting of an hour, as it is typed: codes first, then the words.
SPOKEN = [
    "#1 Tre etater bygger hver sin side nå",
    "!? @M4 Hvem bestemmer når etatene er uenige?",
    "@RL Styringsgruppen har ingen fra førstelinjen",
    "! @M4 Ta inn en leder fra førstelinjen",
    "#2 Ingen vet hvor mange som gir opp underveis",
    "!s Vi vet hva systemene kan",
    "!a @M4 Sende brukerreisene til sekretariatet",
    "#4 @M3 Gevinstplanen teller timer ett sted",
    "!v Saken kommer tilbake når tallene er klare",
    "#3 @M1 Tidsplanen har ingen luft",
    "#5 Kontrakten går ut om to år",
]
# What becomes a recommendation with Ctrl+Enter.
ADVISED = [
    "#2 @M4 Mål hvor mange som gir opp, før dere velger løsning.",
    "#4 Avtal gevinstene skriftlig med dem som skal ta dem ut.",
]
NOTES = 40
BEFORE_KILL = 20


class Secretary:
    """The one who keeps the notes, and how much has been noted."""

    def __init__(self, window, cases):
        self.window = window
        self.noted = 0
        self.advised = {title: [] for title in cases}

    def note(self, case, number):
        """Types one of the things said; every sixth is advice that is to stand in the letter."""
        if number % 6 == 5:
            text = told_apart(ADVISED[number // 6 % 2][:-1], number)
            self.window.write(f"{text}.")
            self.window.key("ctrl+Return")
            self.advised[case].append(text.split(" ", 1)[1].removeprefix("@M4 "))
        else:
            self.window.write(told_apart(SPOKEN[number % len(SPOKEN)], number))
            self.window.key("Return")
        self.noted += 1

    def notes(self, case, count):
        for number in range(self.noted, self.noted + count):
            self.note(case, number)
        last = self.noted - 1
        self.window.see(f"({last})")


def told_apart(text, number):
    """What is said again has its number with it."""
    return text if number <= len(SPOKEN) else f"{text} ({number})"


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    folder = pathlib.Path(tempfile.mkdtemp())
    council, minutes = folder / "råd.radslag", folder / "referat.pdf"
    environment = {"RADSLAG_CONFIG": str(folder / "config"), "HOME": str(folder)}
    (folder / "config").mkdir()
    is_dark, zoom = bool(os.environ.get("RADSLAG_DARK")), float(os.environ.get("RADSLAG_ZOOM", "1"))
    (folder / "config" / "preferences.json").write_text(json.dumps({"dark": is_dark, "zoom": zoom}))
    pictures = os.environ.get("RADSLAG_PICTURES")
    run(program, "new", council, "--from", "example")
    cases, recused = on_the_way(council)

    def picture(name):
        if pictures:
            time.sleep(0.8)
            window.picture(os.path.join(pictures, f"{name}{'-mørk' if is_dark else ''}.png"))

    hand = KeyboardWindow if os.environ.get("RADSLAG_KEYBOARD") else Window
    window = hand([program, str(council)], environment)
    plan(window, cases, picture)
    recuse(window, recused, cases[0], picture)
    secretary = Secretary(window, cases)
    open_the_meeting(window, picture)
    secretary.notes(cases[0], 14)
    picture("mote")
    on_the_large_screen(window, picture)
    count_keys(secretary, cases[0])
    window.key("Next")
    window.see("Sak 2 av 3")
    secretary.notes(cases[1], BEFORE_KILL - secretary.noted)
    window.write(HALF)
    time.sleep(2.5)
    window.write(" som ikke")
    window.kill()

    run(program, "check", council)
    assert len(notes_of_today(council)) == BEFORE_KILL + 1, notes_of_today(council)
    walks = getattr(window, "walks", [])
    window = hand([program, str(council)], environment)
    secretary.window = window
    window.key("F5")
    window.see("Sak 2 av 3")
    kept = window.see(HALF)
    print(f"after kill −9 {BEFORE_KILL} notes are there, and: {kept.name}")
    picture("etter")
    secretary.noted += 1
    secretary.notes(cases[1], 6)
    window.key("Next")
    window.see("Sak 3 av 3")
    secretary.notes(cases[2], NOTES - secretary.noted)
    picture("siste-sak")
    window.click("Avslutt møtet")
    window.see("Møtet er avsluttet")
    window.key("F5")

    approve(window, picture)
    save(window, folder, picture)
    window.wait(minutes.exists, "the saved minutes")
    assert minutes.read_bytes().startswith(b"%PDF")
    window.close()
    for presses, name in walks + getattr(window, "walks", []):
        print(f"{presses:3} keys to «{name}»")
    check_the_file(program, council, folder, secretary, recused)


def today():
    """The day as the list of meetings writes it."""
    months = "januar februar mars april mai juni juli august september oktober november desember".split()
    now = time.localtime()
    return f"{now.tm_mday}. {months[now.tm_mon - 1]} {now.tm_year}, kl."


def run(program, *arguments):
    return subprocess.run([program, *map(str, arguments)], check=True, capture_output=True, text=True).stdout


def on_the_way(council):
    """Three cases on their way to a meeting, and who has told of a tie to the first of them."""
    with opened(council) as file:
        case, title, member = file.execute(
            "SELECT \"case\".id, title, name FROM recusal JOIN \"case\" ON \"case\".id = case_id "
            "JOIN member ON member.id = member_id WHERE answer = 'ties' AND decision IS NULL").fetchone()
        others = file.execute(
            "SELECT \"case\".title FROM agenda_item JOIN \"case\" ON \"case\".id = case_id JOIN meeting ON meeting.id = meeting_id "
            "WHERE held_on > ? AND \"case\".id <> ? AND NOT EXISTS (SELECT 1 FROM recusal "
            "WHERE recusal.case_id = \"case\".id AND decision IS NOT NULL) ORDER BY held_on, agenda_item.position",
            [time.strftime("%Y-%m-%d"), case])
        return [title, *(row[0] for row in others.fetchmany(2))], member


def plan(window, cases, picture):
    """A meeting today with the three cases, everyone of the council called."""
    window.key("ctrl+3")
    window.key("ctrl+n")
    window.see("Opprett møtet")
    window.key("ctrl+a")
    window.write(time.strftime("%d.%m.%Y"))
    window.key("Return")
    for title in cases:
        window.click("Legg til sak")
        window.see("Søk etter sak eller virksomhet")
        window.write(title)
        window.see(title, "list item")
        window.key("Return")
        window.see(f"Åpne notatene til {title}")
        time.sleep(0.5)
        window.click(f"Minutter til {title}", "entry")
        window.write("45")
        window.key("Tab")
    window.see("Medlem 4: Invitert")
    picture("plan")


def recuse(window, recused, case, picture):
    """The member who has told of a tie to the first case is out of it."""
    window.click("Habilitet", "page tab")
    cell = window.see(f"{recused}, {case}", "table cell")
    picture("habilitet-åpen")
    window.click(cell.name, "table cell")
    window.click("Ja, inhabil i denne saken", "radio button")
    window.click("Grunn", "entry")
    window.key("ctrl+a")
    window.write("Har sittet i styret for leverandøren")
    picture("habilitet")
    window.click("Før inn avgjørelsen")
    window.see(f"{recused}, {case}: Inhabil", "table cell")
    window.click("Til møtet")


def open_the_meeting(window, picture):
    """Live mode: everyone is here but one, and the first case is taken up."""
    window.key("F5")
    window.see("Nytt notat")
    picture("før-møtet")
    window.click("Alle er her")
    # Those who are alike stand as one row until it is unfolded.
    window.click("Medlem 1, 2")
    window.click("Medlem 7, til stede")
    window.click("meldt forfall")
    window.see("Medlem 7, meldt forfall")
    window.click("Åpne møtet")
    window.see("Møtet pågår")
    window.see("ute siden")
    assert window.focused().name == "Nytt notat", window.focused().name


def on_the_large_screen(window, picture):
    """What all in the room see has the advice and no name."""
    window.click("Vis på storskjerm")
    time.sleep(1)
    picture("storskjerm")
    window.click("Lukk storskjermen")


def count_keys(secretary, case):
    """From a spoken piece of advice to a recommendation in the letter."""
    codes, words = "#1 ", "La lederen eie dette."
    secretary.window.write(codes + words)
    secretary.window.key("ctrl+Return")
    secretary.advised[case].append(words[:-1])
    secretary.noted += 1
    print(f"key presses from spoken advice to a recommendation in the letter: {len(codes + words) + 1}, of which "
          f"{len(words)} are the words themselves and {len(codes) + 1} are not")


def approve(window, picture):
    """The minutes from what was noted, put up for approval and approved."""
    window.key("ctrl+3")
    time.sleep(1)
    if window.find("Referat", "page tab") is None:
        window.click(today())
    window.click("Referat", "page tab")
    window.click("Lag referat")
    window.see("Legg fram til godkjenning")
    picture("referat-utkast")
    window.click("Legg fram til godkjenning")
    window.see("Godkjenn og lås")
    picture("referat")
    window.click("Godkjenn og lås")
    window.see("Låst. Teksten er den som ble godkjent.")
    picture("referat-godkjent")


def save(window, folder, picture):
    window.click("Lagre som …")
    window.click("Filnavn", "entry")
    window.key("ctrl+a")
    window.write("referat")
    window.click("Mappe", "entry")
    window.key("ctrl+a")
    window.write(str(folder))
    picture("referat-lagre")
    window.click("Lagre PDF")


def opened(council):
    return sqlite3.connect(f"file:{council}?mode=ro", uri=True)


def notes_of_today(council):
    """The notes of the meeting held today, in the order they were written."""
    with opened(council) as file:
        rows = file.execute(
            "SELECT note.body, note.kind, theme, speaker_id FROM note JOIN meeting ON meeting.id = meeting_id "
            "WHERE held_on = ? AND note.ended_at IS NULL ORDER BY written_at", [time.strftime("%Y-%m-%d")])
        return rows.fetchall()


def check_the_file(program, council, folder, secretary, recused):
    """All of it, as another program finds it in the file."""
    run(program, "check", council)
    notes = notes_of_today(council)
    assert len(notes) == NOTES, f"{len(notes)} notes"
    assert any(body.startswith(HALF) for body, *_ in notes)
    with opened(council) as file:
        one = lambda sql, *values: file.execute(sql, values).fetchone()
        meeting, opened_at, closed_at = one(
            "SELECT id, opened_at, closed_at FROM meeting WHERE held_on = ?", time.strftime("%Y-%m-%d"))
        assert opened_at and closed_at
        status = one("SELECT status FROM minutes WHERE meeting_id = ? ORDER BY number DESC", meeting)[0]
        assert status == "approved", status
        items = file.execute("SELECT begun_at, finished_at FROM agenda_item WHERE meeting_id = ? AND ended_at IS NULL",
                             [meeting]).fetchall()
        assert len(items) == len(secretary.advised) and all(begun and finished for begun, finished in items), items
        out = one("SELECT decision, left_room_at, returned_at FROM recusal JOIN member ON member.id = member_id "
                  "JOIN agenda_item ON agenda_item.case_id = recusal.case_id AND meeting_id = ? "
                  "WHERE name = ? AND recusal.ended_at IS NULL ORDER BY agenda_item.position", meeting, recused)
        assert out[0] == "recused" and out[1] and out[2], out
        owned = one("SELECT count(*) FROM action JOIN member ON member.id = owner_id WHERE meeting_id = ? "
                    "AND initials = 'M4'", meeting)[0]
        assert owned == sum(kind == "action" for _, kind, *_ in notes), owned
        spoken = one("SELECT count(*) FROM note WHERE meeting_id = ? AND speaker_id IS NOT NULL AND kind = 'quote'",
                     meeting)[0]
        assert spoken == 0, "a quote has no name"
    for case, advised in secretary.advised.items():
        run(program, "letter", council, case, "-o", folder / "brev.txt")
        letter = (folder / "brev.txt").read_text()
        missing = [text for text in advised if text not in letter]
        assert advised and not missing, f"{case}: {missing}\n{letter}"
        print(f"the letter of {case} holds {len(advised)} recommendations")
    print(f"file: {council}")


main()
