# The meeting pack: its own words, the panel that saves it, and what is said of it.

pack-kind = Møtepakke
pack-kind-public = Møtepakke, open del
pack-file-title = Møtepakke: { $meeting }
pack-meeting-name = { $kind } { $date }
pack-council-meeting = Rådsmøte
pack-pre-meeting = Formøte
pack-follow-up-talk = Oppfølgingssamtale
pack-experience-talk = Erfaringssamtale
pack-day = { $day } { $year }
pack-when = Tid
pack-where = Stad
pack-link = Lenkje
pack-for = For
pack-made-on = Laga
pack-for-secretariat = Sekretariatet
pack-for-guests = Gjester
pack-participants = Deltakarar
pack-agenda = Dagsorden
pack-column-number = Nr.
pack-column-time = Kl.
pack-column-item = Sak
pack-column-minutes = Varigheit
pack-column-page = Side
pack-minutes = { $count } min
pack-taken-out = Éi sak er teken ut fordi du er inhabil
pack-no-items = Det står ingen saker på dagsordenen enno.
pack-partners = Partnarar
pack-documents-in = Dokument mottekne
pack-questions = Spørsmål
pack-no-questions = Ingen spørsmål er førte inn.
pack-papers = Dokument
pack-no-papers = Ingen dokument er lagde ved saka.
pack-notes = Mine notat
pack-talking-point = Vil ta opp
pack-note-page = { $title }, s. { $page }
pack-from-page = side
pack-not-chosen = Ikkje lagt ved
pack-paper-page = Side { $page } av «{ $title }»
pack-has-exempt = Pakka har dokument som er unnatekne offentlegheit.
pack-has-notes = Pakka har dine eigne notat. Gi ho ikkje vidare.
pack-is-standard = Fila er PDF/A-2a og PDF/UA-1: ho kan arkiverast og lesast av skjermlesarar.
pack-is-not-standard = Fila er ikkje PDF/A eller PDF/UA, fordi ho har dokument som andre har laga.
pack-exempt = Unnateke offentlegheit
pack-exempt-by = Unnateke offentlegheit, jf. { $ground }
pack-exempt-left-out =
    { $count ->
        [one] Eitt dokument er unnateke offentlegheit og ikkje med.
       *[other] { $count } dokument er unnatekne offentlegheit og ikkje med.
    }
pack-own-program = programmet ho er laga i
pack-fault-other-format = Ikkje med: blir opna i { $program }
pack-fault-encrypted = Ikkje med: fila er låst med passord
pack-fault-broken = Ikkje med: fila er skadd og kan ikkje lesast
pack-fault-no-room = Ikkje med: dokumenta er til saman for store for éi pakke
pack-fault-missing = Ikkje med: fila manglar i denne kopien
pack-fault-unfit = Ikkje med: sidene kan ikkje setjast inn

# Why a pack could not be made.
pack-too-long = Møtepakka er for stor
pack-too-long-text = Tekstane er til saman lengre enn ei pakke kan ha. Ingenting er lagra som fil, og det du har skrive, er trygt. Del sakene på to møte, og prøv igjen.
pack-no-meeting = Møtet finst ikkje lenger
pack-no-meeting-text = Ingenting er lagra som fil. Vel eit anna møte.
pack-not-set = Møtepakka kunne ikkje gjerast om til ei fil
pack-not-set-text = Det du har skrive, er trygt, og ingenting er lagra som fil. Ta vare på denne meldinga: { $reason }
pack-exempt-asked = Skal dokument som er unnatekne offentlegheit, vere med?
pack-exempt-asked-text = Pakka er for gjester, og dette er unnateke offentlegheit: { $titles }. Ingenting er lagra som fil.
pack-more-titles = og { $count } til

# The panel.
pack-save = Lagre møtepakke …
pack-save-calendar = Lagre kalenderfil …
pack-save-mail = Lag e-postutkast …
pack-save-title = Lagre møtepakke
pack-save-primary = Lagre møtepakka
pack-calendar-title = Lagre kalenderfil
pack-calendar-primary = Lagre kalenderfila
pack-mail-title = Lag e-postutkast
pack-mail-primary = Lagre e-postutkastet
pack-saving = Lagar fila …
pack-for-all = Alle som er inviterte
pack-file-name = { $date } Møtepakke { $reader }
pack-calendar-file-name = { $date } Møte { $reader }
pack-mail-file-name = { $date } E-post { $reader }
pack-panel-no-papers = Sakene har ingen dokument som kan leggjast ved.
pack-exempt-out = Ta dei ut
pack-exempt-in = Ta dei med
pack-refused-exempt = Vel om dokumenta som er unnatekne offentlegheit, skal vere med.
pack-checks = Før du lagrar
pack-check-foreign =
    { $count ->
        [one] Eitt dokument blir lagt ved. Då er fila ikkje PDF/A eller PDF/UA.
       *[other] { $count } dokument blir lagde ved. Då er fila ikkje PDF/A eller PDF/UA.
    }
pack-check-recused =
    { $count ->
        [one] Éi sak er teken ut, fordi lesaren er inhabil.
       *[other] { $count } saker er tekne ut, fordi lesaren er inhabil.
    }
pack-check-own-notes = Dine eigne notat er med. Gi ikkje fila vidare.
pack-check-no-notes = Ingen notat er med.
pack-check-first-invitation = Dette er den første innkallinga til møtet.
pack-check-next-invitation = Er noko endra sidan førre innkalling, blir møtet oppdatert i kalendrane.
pack-check-cancelled = Møtet er avlyst. Fila tek det ut av kalendrane.
pack-email = E-postadresse
pack-email-line = Utan adressa di er fila ei rein kalenderfil: møtet kan leggjast inn, men ingen kan svare på innkallinga, og eit avlyst møte blir ikkje teke ut av kalendrane av seg sjølv.
pack-refused-email = Skriv e-postadressa slik: namn@example.no, eller la feltet stå tomt.
pack-cancel-title = Lagre avlysing
pack-cancel-primary = Lagre avlysinga
pack-cancel-file-name = { $date } Avlysing { $reader }
pack-check-cancelled-told = Møtet er avlyst. Utan adressa di viser fila møtet som avlyst, men tek det ikkje ut av kalendrane.
pack-check-for-all = Saker nokon er inhabil i, er ikkje nemnde med namn.
pack-check-to = Utkastet er til { $address }.
pack-check-no-addresses = Ingen av deltakarane har e-postadresse, så fila inviterer ingen. Skriv adressene i medlemsregisteret.
pack-check-nobody = Møtet har ingen andre deltakarar, så fila inviterer ingen. Legg dei til i møtet.
pack-check-no-address = Inga e-postadresse er ført inn. Skriv mottakarane i e-postprogrammet.
pack-notice-saved = Lagra: { $file }
pack-notice-no-viewer = Fila er lagra, men maskina har ikkje noko program som kan vise ho.
pack-left-out-title = Dokument som ikkje er med
pack-left-out = Fila er lagra, og alt anna er med. Send desse for seg.
