# Møter: meetings, agenda and notes.

meetings-date = { $day } { $year }
meetings-title-of-date = { $kind } { $date }
meetings-coming = Kommende
meetings-held = Holdt
meetings-none = Ingen møter ennå
meetings-none-text = Et møte har en dato og en dagsorden med saker, og hver sak har sine notater.
meetings-new = Nytt møte
meetings-create = Opprett møtet
meetings-all = Alle møter
meetings-more = Mer om møtet
meetings-remove = Fjern møtet
meetings-back-to = Til { $meeting }
meetings-digital = Digitalt
meetings-in-person = Fysisk
meetings-no-cases = Ingen saker på dagsordenen ennå
meetings-cases =
    { $count ->
        [one] { $count } sak: { $names }
       *[other] { $count } saker: { $names }
    }

meetings-date-label = Dato
meetings-time-label = Start
meetings-form-label = Møteform
meetings-place-label = Sted
meetings-place-hint = Rom og adresse
meetings-date-missing = Skriv en dato.
meetings-date-invalid = Denne datoen finnes ikke. Skriv den slik: 13.11.2026.
meetings-time-invalid = Skriv tidspunktet slik: 09.00.
meetings-day-off = Denne dagen er en fridag. Møtet kan holdes likevel.

meetings-deadlines = Frister som følger av møtet
meetings-documents-due = Dokumentasjon og spørsmål inn senest { $date }
meetings-letter-due = Anbefalingsbrev ut senest { $date }

meetings-agenda = Dagsorden
meetings-agenda-empty = Ingen saker på dagsordenen ennå. Legg til den første, eller velg en som venter på møte.
meetings-add-case = Legg til sak
meetings-minutes = min
meetings-count-minutes = { $count } min
meetings-minutes-invalid = Skriv hele minutter, fra 1 til 1440.
meetings-item-open = Åpne notatene til { $name }
meetings-item-up = Flytt { $name } opp
meetings-item-down = Flytt { $name } ned
meetings-item-remove = Ta { $name } av dagsordenen
meetings-item-minutes = Minutter til { $name }
meetings-item-is-first = Står først
meetings-item-is-last = Står sist
meetings-item-title = Punkt { $number }, uten sak
meetings-item-title-missing = Punktet må hete noe. Det gamle navnet står til du har skrevet et nytt.

meetings-pick-add = Legg til
meetings-pick-text = Finn en sak, eller skriv et punkt uten sak
meetings-pick-search = Søk etter sak eller virksomhet
meetings-pick-cases = Saker å velge mellom
meetings-pick-none = Ingen saker å velge. Skriv et punkt uten sak.
meetings-pick-planned = på dagsordenen { $date }
meetings-pick-own = Eget punkt: { $title }
meetings-pick-own-text = Et punkt på dagsordenen uten sak

# Notes on a case.
notes-case-number = Sak { $number } av { $count }
notes-next-case = Neste sak
notes-previous-case = Forrige sak
notes-last-case = Dette er siste sak
notes-first-case = Dette er første sak
key-page-down = PgDn
notes-pane = Vis
notes-pane-notes = Notater
notes-pane-themes = Temaer og spørsmål
notes-stream = Notater
notes-loading = Henter notatene …
notes-stream-empty = Ingen notater ennå. Skriv det første i feltet nederst.
notes-is-note = Notat
notes-is-advice = Råd
notes-is-private = Bare du
notes-show-all = Vis alt
notes-show-less = Vis mindre
notes-make-recommendation = Gjør til anbefaling
notes-edit = Rediger
notes-edit-text = Teksten i notatet
notes-text-missing = Notatet kan ikke være tomt. Det gamle står til du har skrevet noe.
notes-theme = Tema
notes-theme-of-note = Tema på notatet
notes-make-private = Bare for meg
notes-share = Del med rådet
notes-remove = Fjern notatet
notes-private-toggle = Privat notat
notes-private-hint = Private notater blir ikke med når rådet deler notatene
notes-line = Nytt notat
notes-line-hint = Skriv et notat
notes-hint-theme-keys = #1–#6
notes-hint-theme = tema
notes-hint-line = ny linje
notes-hint-advice = gjør til anbefaling
notes-themes = Temaer
notes-count-notes = Notater
notes-count-advice = Råd
notes-theme-counts =
    { $notes ->
        [one] { $theme }: { $notes } notat, { $advice } råd
       *[other] { $theme }: { $notes } notater, { $advice } råd
    }
notes-questions = Virksomheten spør
notes-no-questions = Ingen spørsmål er ført inn i saken.
notes-open-case = Åpne saken
