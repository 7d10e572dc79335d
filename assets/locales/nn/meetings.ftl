# Møte: meetings, agenda and notes.

meetings-date = { $day } { $year }
meetings-title-of-date = { $kind } { $date }
meetings-coming = Kommande
meetings-held = Haldne
meetings-none = Ingen møte enno
meetings-none-text = Eit møte har ein dato og ein dagsorden med saker, og kvar sak har sine notat.
meetings-new = Nytt møte
meetings-create = Opprett møtet
meetings-all = Alle møte
meetings-more = Meir om møtet
meetings-remove = Fjern møtet
meetings-back-to = Til { $meeting }
meetings-digital = Digitalt
meetings-in-person = Fysisk
meetings-no-cases = Ingen saker på dagsordenen enno
meetings-cases =
    { $count ->
        [one] { $count } sak: { $names }
       *[other] { $count } saker: { $names }
    }

meetings-date-label = Dato
meetings-time-label = Start
meetings-form-label = Møteform
meetings-place-label = Stad
meetings-place-hint = Rom og adresse
meetings-date-missing = Skriv ein dato.
meetings-date-invalid = Denne datoen finst ikkje. Skriv han slik: 13.11.2026.
meetings-time-invalid = Skriv tidspunktet slik: 09.00.
meetings-day-off = Denne dagen er ein fridag. Møtet kan haldast likevel.

meetings-deadlines = Fristar som følgjer av møtet
meetings-documents-due = Dokumentasjon og spørsmål inn seinast { $date }
meetings-letter-due = Tilrådingsbrev ut seinast { $date }

meetings-agenda = Dagsorden
meetings-agenda-empty = Ingen saker på dagsordenen enno. Legg til den første, eller vel ei som ventar på møte.
meetings-add-case = Legg til sak
meetings-minutes = min
meetings-count-minutes = { $count } min
meetings-minutes-invalid = Skriv heile minutt, frå 1 til 1440.
meetings-item-open = Opne notata til { $name }
meetings-item-up = Flytt { $name } opp
meetings-item-down = Flytt { $name } ned
meetings-item-remove = Ta { $name } av dagsordenen
meetings-item-minutes = Minutt til { $name }
meetings-item-is-first = Står først
meetings-item-is-last = Står sist
meetings-item-title = Punkt { $number }, utan sak
meetings-item-title-missing = Punktet må heite noko. Det gamle namnet står til du har skrive eit nytt.

meetings-pick-add = Legg til
meetings-pick-text = Finn ei sak, eller skriv eit punkt utan sak
meetings-pick-search = Søk etter sak eller verksemd
meetings-pick-cases = Saker å velje mellom
meetings-pick-none = Ingen saker å velje. Skriv eit punkt utan sak.
meetings-pick-planned = på dagsordenen { $date }
meetings-pick-own = Eige punkt: { $title }
meetings-pick-own-text = Eit punkt på dagsordenen utan sak

# Notes on a case.
notes-case-number = Sak { $number } av { $count }
notes-next-case = Neste sak
notes-previous-case = Førre sak
notes-last-case = Dette er siste sak
notes-first-case = Dette er første sak
key-page-down = PgDn
notes-pane = Vis
notes-pane-notes = Notat
notes-pane-themes = Tema og spørsmål
notes-stream = Notat
notes-loading = Hentar notata …
notes-stream-empty = Ingen notat enno. Skriv det første i feltet nedst.
notes-is-note = Notat
notes-is-advice = Råd
notes-is-private = Berre du
notes-show-all = Vis alt
notes-show-less = Vis mindre
notes-make-recommendation = Gjer til tilråding
notes-edit = Rediger
notes-edit-text = Teksten i notatet
notes-text-missing = Notatet kan ikkje vere tomt. Det gamle står til du har skrive noko.
notes-theme = Tema
notes-theme-of-note = Tema på notatet
notes-make-private = Berre for meg
notes-share = Del med rådet
notes-remove = Fjern notatet
notes-private-toggle = Privat notat
notes-private-hint = Private notat blir ikkje med når rådet deler notata
notes-line = Nytt notat
notes-line-hint = Skriv eit notat
notes-hint-theme-keys = #1–#6
notes-hint-theme = tema
notes-hint-line = ny linje
notes-hint-advice = gjer til tilråding
notes-themes = Tema
notes-count-notes = Notat
notes-count-advice = Råd
notes-theme-counts =
    { $notes ->
        [one] { $theme }: { $notes } notat, { $advice } råd
       *[other] { $theme }: { $notes } notat, { $advice } råd
    }
notes-questions = Verksemda spør
notes-no-questions = Ingen spørsmål er førte inn i saka.
notes-open-case = Opne saka
