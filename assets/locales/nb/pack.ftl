# The meeting pack: its own words, the panel that saves it, and what is said of it.

pack-kind = Møtepakke
pack-kind-public = Møtepakke, åpen del
pack-file-title = Møtepakke: { $meeting }
pack-meeting-name = { $kind } { $date }
pack-council-meeting = Rådsmøte
pack-pre-meeting = Formøte
pack-follow-up-talk = Oppfølgingssamtale
pack-experience-talk = Erfaringssamtale
pack-day = { $day } { $year }
pack-when = Tid
pack-where = Sted
pack-link = Lenke
pack-for = For
pack-made-on = Laget
pack-for-secretariat = Sekretariatet
pack-for-guests = Gjester
pack-participants = Deltakere
pack-agenda = Dagsorden
pack-column-number = Nr.
pack-column-time = Kl.
pack-column-item = Sak
pack-column-minutes = Varighet
pack-column-page = Side
pack-minutes = { $count } min
pack-taken-out = Én sak er tatt ut fordi du er inhabil
pack-no-items = Det står ingen saker på dagsordenen ennå.
pack-partners = Partnere
pack-documents-in = Dokumenter mottatt
pack-questions = Spørsmål
pack-no-questions = Ingen spørsmål er ført inn.
pack-papers = Dokumenter
pack-no-papers = Ingen dokumenter er lagt ved saken.
pack-notes = Mine notater
pack-talking-point = Vil ta opp
pack-note-page = { $title }, s. { $page }
pack-from-page = side
pack-not-chosen = Ikke lagt ved
pack-paper-page = Side { $page } av «{ $title }»
pack-has-exempt = Pakken har dokumenter som er unntatt offentlighet.
pack-has-notes = Pakken har dine egne notater. Gi den ikke videre.
pack-is-standard = Filen er PDF/A-2a og PDF/UA-1: den kan arkiveres og leses av skjermlesere.
pack-is-not-standard = Filen er ikke PDF/A eller PDF/UA, fordi den har dokumenter som andre har laget.
pack-exempt = Unntatt offentlighet
pack-exempt-by = Unntatt offentlighet, jf. { $ground }
pack-exempt-left-out =
    { $count ->
        [one] Ett dokument er unntatt offentlighet og ikke med.
       *[other] { $count } dokumenter er unntatt offentlighet og ikke med.
    }
pack-own-program = programmet den er laget i
pack-fault-other-format = Ikke med: åpnes i { $program }
pack-fault-encrypted = Ikke med: filen er låst med passord
pack-fault-broken = Ikke med: filen er skadet og kan ikke leses
pack-fault-no-room = Ikke med: dokumentene er til sammen for store for én pakke
pack-fault-missing = Ikke med: filen mangler i denne kopien
pack-fault-unfit = Ikke med: sidene kan ikke settes inn

# Why a pack could not be made.
pack-too-long = Møtepakken er for stor
pack-too-long-text = Tekstene er til sammen lengre enn en pakke kan ha. Ingenting er lagret som fil, og det du har skrevet, er trygt. Del sakene på to møter, og prøv igjen.
pack-no-meeting = Møtet finnes ikke lenger
pack-no-meeting-text = Ingenting er lagret som fil. Velg et annet møte.
pack-not-set = Møtepakken kunne ikke gjøres om til en fil
pack-not-set-text = Det du har skrevet, er trygt, og ingenting er lagret som fil. Ta vare på denne meldingen: { $reason }
pack-exempt-asked = Skal dokumenter som er unntatt offentlighet, være med?
pack-exempt-asked-text = Pakken er for gjester, og dette er unntatt offentlighet: { $titles }. Ingenting er lagret som fil.
pack-more-titles = og { $count } til

# The panel.
pack-save = Lagre møtepakke …
pack-save-calendar = Lagre kalenderfil …
pack-save-mail = Lag e-postutkast …
pack-save-title = Lagre møtepakke
pack-save-primary = Lagre møtepakken
pack-calendar-title = Lagre kalenderfil
pack-calendar-primary = Lagre kalenderfilen
pack-mail-title = Lag e-postutkast
pack-mail-primary = Lagre e-postutkastet
pack-saving = Lager filen …
pack-for-all = Alle som er invitert
pack-file-name = { $date } Møtepakke { $reader }
pack-calendar-file-name = { $date } Møte { $reader }
pack-mail-file-name = { $date } E-post { $reader }
pack-panel-no-papers = Sakene har ingen dokumenter som kan legges ved.
pack-exempt-out = Ta dem ut
pack-exempt-in = Ta dem med
pack-refused-exempt = Velg om dokumentene som er unntatt offentlighet, skal være med.
pack-checks = Før du lagrer
pack-check-foreign =
    { $count ->
        [one] Ett dokument legges ved. Da er filen ikke PDF/A eller PDF/UA.
       *[other] { $count } dokumenter legges ved. Da er filen ikke PDF/A eller PDF/UA.
    }
pack-check-recused =
    { $count ->
        [one] Én sak er tatt ut, fordi leseren er inhabil.
       *[other] { $count } saker er tatt ut, fordi leseren er inhabil.
    }
pack-check-own-notes = Dine egne notater er med. Gi ikke filen videre.
pack-check-no-notes = Ingen notater er med.
pack-check-first-invitation = Dette er den første innkallingen til møtet.
pack-check-next-invitation = Er noe endret siden forrige innkalling, oppdateres møtet i kalenderne.
pack-check-cancelled = Møtet er avlyst. Filen tar det ut av kalenderne.
pack-email = E-postadresse
pack-email-line = Uten adressen din er filen en ren kalenderfil: møtet kan legges inn, men ingen kan svare på innkallingen, og et avlyst møte tas ikke ut av kalenderne av seg selv.
pack-refused-email = Skriv e-postadressen slik: navn@example.no, eller la feltet stå tomt.
pack-cancel-title = Lagre avlysning
pack-cancel-primary = Lagre avlysningen
pack-cancel-file-name = { $date } Avlysning { $reader }
pack-check-cancelled-told = Møtet er avlyst. Uten adressen din viser filen møtet som avlyst, men tar det ikke ut av kalenderne.
pack-check-for-all = Saker noen er inhabil i, er ikke nevnt ved navn.
pack-check-to = Utkastet er til { $address }.
pack-check-no-addresses = Ingen av deltakerne har e-postadresse, så filen inviterer ingen. Skriv adressene i medlemsregisteret.
pack-check-nobody = Møtet har ingen andre deltakere, så filen inviterer ingen. Legg dem til i møtet.
pack-check-no-address = Ingen e-postadresse er ført inn. Skriv mottakerne i e-postprogrammet.
pack-notice-saved = Lagret: { $file }
pack-notice-no-viewer = Filen er lagret, men maskinen har ikke noe program som kan vise den.
pack-left-out-title = Dokumenter som ikke er med
pack-left-out = Filen er lagret, og alt annet er med. Send disse for seg.
