# Historikk and Papirkorg: who did what when, and the way back.

history = Historikk
history-back = Tilbake
history-of-council = Historikk for heile rådsfila
history-of-settings = Historikk for innstillingane
history-of-case = Historikk for saka
history-of-letter = Historikk for brevet
history-of-meeting = Historikk for møtet
history-of-advice = Historikk for tidlegare råd
history-of-recommendation = Historikk for tilrådinga
history-of-row = Historikk: { $kind }
history-whole-file = Historikk for heile rådsfila
history-bin-menu = Papirkorg

history-parts = Historikk eller papirkorg
history-done = Endringar
history-bin = Papirkorg
history-show = Vis
history-list = Liste
history-change = Endring

history-changes =
    { $count ->
        [one] { $count } endring
       *[other] { $count } endringar
    }
history-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } personar
    }
history-changes-by = { $changes } av { $people }
history-last-changes = dei siste { $count } endringane
history-show-older = Vis eldre
history-loading = Hentar historikken …
history-none = Ingenting er endra enno.

history-today = I dag, { $day }
history-yesterday = I går, { $day }
history-day-of-year = { $day } { $year }

history-somebody = Ukjend person
history-unknown-operation = endring
history-words-added =
    { $count ->
        [one] { $count } ord til
       *[other] { $count } ord til
    }
history-words-removed =
    { $count ->
        [one] { $count } ord bort
       *[other] { $count } ord bort
    }
history-words-changed = { $added } ord til, { $removed } bort
history-kind-and-words = { $kind }: { $words }
history-and-more =
    { $count ->
        [one] { $what }, og { $count } til
       *[other] { $what }, og { $count } til
    }

history-is-a-new-change = Å hente tilbake er ei ny endring. Ingenting blir borte, og Angre verkar.
history-added = lagt til
history-removed = teke bort
history-spoken-added = [lagt til: { $text }]
history-spoken-removed = [fjerna: { $text }]
history-nothing-told = Endringa har ingen tekst å vise. Det kan vere noko som nettopp vart byrja på.
history-came = ny
history-went = teken ut av fila
history-text-now = Slik er teksten no
history-text-is-so = Teksten er slik no
history-text-cut = Lange delar av teksten er korta ned her.
history-more = Vis heile teksten
history-less = Vis mindre
history-not-there = finst ikkje lenger
history-is-so = Dette er slik no
history-is-in-bin = Dette ligg i papirkorga no. Hent det tilbake derifrå først.
history-is-a-period = Ein periode blir ikkje henta tilbake for seg. Bruk Angre, eller endre han i innstillingane.
history-open-bin = Vis papirkorga
history-restore-text = Hent tilbake denne teksten
history-restore-fields = Hent tilbake desse felta
history-gone = Dette vart angra, og er ikkje i fila no
history-gone-text = Teksten er teken vare på her, og kan setjast inn igjen slik han var.
history-put-back = Set inn igjen
history-was = var { $before }
history-from-to = { $before } → { $after }
history-moved = flytta
history-no = Nei
history-rows-left-out =
    { $count ->
        [one] Endringa galdt òg { $count } annan stad.
       *[other] Endringa galdt òg { $count } andre stader.
    }

history-compare-with = Samanlikn med
history-compare-before = slik det var før endringa
history-compare-now = slik det er no
history-compare-today = no
history-compared = Frå { $from } til { $to }
history-no-difference = Det er ingen skilnad mellom dei to.
history-restore-chosen-text = Hent tilbake den valde teksten
history-restore-chosen-fields = Hent tilbake dei valde felta

bin-shows = Vis det som er fjerna frå
bin-of-case = Saka
bin-of-letter = Brevet
bin-of-meeting = Møtet
bin-of-settings = Innstillingane
bin-of-this = Dette
bin-of-council = Heile rådsfila
bin-empty-here = Ingenting er fjerna her.
bin-empty = Papirkorga er tom. Det du fjernar, blir lagt her, og kan hentast tilbake.
bin-bring-back = Hent tilbake
bin-bring-back-named = Hent tilbake { $what }
bin-removed-by = fjerna av { $who } { $when }
bin-with-it =
    { $count ->
        [one] { $count } til følgjer med
       *[other] { $count } til følgjer med
    }
bin-owner-first = Det høyrer til noko som òg er fjerna ({ $what }). Hent det tilbake først.
bin-on-agenda = Saka står allereie på dagsordenen.
bin-has-letter = Saka har allereie eit brev.
bin-place-taken = Noko anna har teke plassen sidan.
bin-cannot-be-read = Det er skrive på ein måte som denne utgåva av programmet ikkje kan lese. Det står framleis i historikken.

history-kind-other = Anna
history-kind-council = Rådet
history-kind-setting = Innstilling
history-kind-source = Kjelde
history-kind-theme-label = Namn på tema
history-kind-deadline-rule = Fristregel
history-kind-day-off = Fridag
history-kind-organisation = Verksemd
history-kind-organisation-name = Namn på verksemd
history-kind-member = Medlem
history-kind-member-term = Periode i rådet
history-kind-member-tie = Binding
history-kind-project = Prosjekt
history-kind-case = Sak
history-kind-case-organisation = Verksemd i saka
history-kind-estimate = Overslag
history-kind-meeting = Møte
history-kind-agenda-item = Punkt på dagsordenen
history-kind-participant = Deltakar
history-kind-question = Spørsmål
history-kind-assessment = Vurdering
history-kind-note = Notat
history-kind-recommendation = Tilråding
history-kind-recommendation-text = Tekst i tilråding
history-kind-letter = Brev
history-kind-letter-section = Del av brev
history-kind-recusal = Habilitet
history-kind-follow-up-talk = Oppfølgingssamtale
history-kind-experience-talk = Erfaringssamtale
history-kind-quote = Sitat
history-kind-benefit = Gevinst
history-kind-action = Aksjon
history-kind-advice = Tidlegare råd
history-kind-advice-text = Tekst i tidlegare råd
history-kind-advice-use = Bruk av tidlegare råd
history-kind-minutes = Referat
history-kind-minutes-section = Del av referat
history-kind-minutes-approval = Svar om referat
history-kind-comment = Merknad
history-kind-gathered = Grunnlag for tilråding

field-name = Namn
field-is-example = Eksempelråd
field-december-days-off = 24. og 31. desember er fridagar
field-value = Verdi
field-title = Tittel
field-publisher = Utgivar
field-published-year = Utgivingsår
field-note = Om kjelda
field-theme = Tema
field-form = Målform
field-full-label = Fullt namn
field-short-label = Kort namn
field-valid-from = Gjeld frå
field-valid-to = Gjeld til
field-kind = Type
field-amount = Tal
field-unit = Eining
field-counted-from = Blir rekna frå
field-min-kroner = Frå beløp
field-max-kroner = Til beløp
field-published = Kunngjord
field-source = Kjelde
field-on-date = Dato
field-number = Organisasjonsnummer
field-language-form = Målform
field-postal-address = Postadresse
field-organisation-id = Verksemd
field-organisation-name = Namn på verksemd
field-initials = Initialar
field-employer = Arbeidsgivar
field-role = Rolle
field-from-date = Frå
field-to-date = Til
field-description = Skildring
field-year = År
field-number-in-source = Nummer i kjelda
field-stated-size = Oppgitt storleik
field-phase = Fase
field-financing = Finansiering
field-ks-scheme = Under KS-ordninga
field-crossing = Samarbeid
field-life-event = Livshending
field-held-outside = Halde utanom summane
field-held-outside-reason = Kvifor det er halde utanom
field-responsible = Ansvarleg
field-pre-meeting-on = Formøte
field-documents-on = Dokumentasjon
field-letter-on = Tilrådingsbrev
field-follow-up-on = Oppfølgingssamtale
field-experience-on = Erfaringssamtale
field-printed-name = Namn i saka
field-position = Rekkjefølgje
field-what = Kva overslaget gjeld
field-kroner = Beløp
field-held-on = Møtedato
field-starts-at = Klokkeslett
field-place = Stad
field-calendar-sequence = Kalenderfil nr.
field-is-digital = Digitalt møte
field-ends-at = Slutt
field-link = Lenkje
field-opened-at = Opna
field-closed-at = Avslutta
field-cancelled-at = Avlyst
field-carried-from-id = Frå punkt i eit tidlegare møte
field-action-id = Aksjon
field-begun-at = Teke opp
field-finished-at = Ferdig
field-guest-name = Gjest
field-guest-role = Rolla til gjesten
field-presence = Oppmøte
field-case-id = Sak
field-minutes = Minutt
field-body = Tekst
field-meeting-id = Møte
field-member-id = Medlem
field-certainty = Kor sikker
field-author-id = Skrive av
field-is-private = Berre du
field-headline = Overskrift
field-addressee = Retta til
field-question-id = Svarer på
field-learn-from-id = Kan lære av
field-learn-from-contacted = Har teke kontakt
field-outcome = Kva som kom ut av det
field-outcome-reason = Grunn
field-outcome-remark = Om utfallet
field-status = Status
field-recipient = Mottakar
field-our-reference = Vår ref.
field-your-reference = Dykkar ref.
field-dated-on = Datoen på brevet
field-signature-role = Rolle i underskrifta
field-signature-name = Namn i underskrifta
field-declared-on = Meldt
field-ground = Grunnlag
field-decided-by = Avgjort av
field-decided-on = Avgjort
field-decision = Avgjerd
field-left-room-at = Gjekk frå møtet
field-usefulness = Nytte
field-project-status = Status for prosjektet
field-may-be-published = Kan siterast
field-planned-kroner = Planlagd gevinst
field-realised-kroner = Henta ut
field-noted-on = Ført inn
field-owner-id = Ansvarleg
field-due-on = Frist
field-version = Versjon
field-parts = Delar som er utelatne
field-heading = Overskrift
field-made-by = Laga av
field-approved-by = Godkjent av
field-approved-at = Godkjent
field-answer = Svar
field-answered-on = Svart
field-resolved-at = Løyst
field-owner-name = Ansvarleg
field-done-on = Gjort
field-origin = Opphav
field-is-draft = Utkast
field-ended-at = Fjerna

# Fixed choices that have no word elsewhere, by their code.
value-agency = verksemd
value-ministry = departement
value-partner = samarbeidspartnar
value-state-agency = statleg verksemd
value-municipality = kommune
value-county = fylkeskommune
value-private = privat verksemd
value-voluntary = frivillig organisasjon
value-draft = utkast
value-sent = sendt
value-leader = leiar
value-member = medlem
value-secretariat = sekretariat
value-cost = kostnad
value-benefit = gevinst
value-low = lite sikker
value-fair = ganske sikker
value-high = svært sikker
value-recused = inhabil
value-impartial = habil
value-much = stor
value-some = noko
value-little = liten
value-as-planned = som planlagt
value-changed = endra
value-delayed = forseinka
value-completed = fullført
value-stopped = stansa
value-followed = følgd
value-partly-followed = delvis følgd
value-not-followed = ikkje følgd
value-no-longer-relevant = ikkje lenger aktuelt
value-no-time = ikkje tid
value-no-mandate = ikkje mandat
value-no-financing = ikkje finansiering
value-disagreed = usamd
value-other = anna
value-own = frå rådet sjølv
value-published = publisert
value-proposal = forslag
value-start-together = starte saman
value-shape-together = forme saman
value-deliver-together = levere saman
value-introduction = innleiing
value-closing = avslutning
value-note = notat
value-documents = dokumentasjon
value-letter = brev
value-follow-up-talk = oppfølgingssamtale
value-experience-talk = erfaringssamtale
value-calendar-days = kalenderdagar
value-working-days = arbeidsdagar
value-years = år
value-meeting = rådsmøtet
value-letterhead-text = teksten i brevhovudet
value-letterhead-logo = biletet i brevhovudet
value-signature-roles = roller som skriv under brev
value-copy-role = rolla til den som har denne kopien
value-copy-name = namnet på den som har denne kopien

# Meetings, papers, members' part, minutes.
history-kind-legal-reference = Lovtilvising
history-kind-organisation-parent = Overordna verksemd
history-kind-case-document = Dokument
history-kind-reading = Lesing
history-kind-checklist-item = Punkt på sjekklista
history-kind-checklist-mark = Hake på sjekklista
history-kind-note-template = Mal for notat
history-kind-proposal = Framlegg
history-kind-member-copy = Medlemsfil
history-kind-contribution = Bidrag
field-citation = Heimel
field-email = E-post
field-received-on = Motteke
field-exemption = Heimel for unntak
field-file-name = Filnamn
field-sender = Avsendar
field-is-exempt = Unnateke offentlegheit
field-is-in-pack = Med i møtepakka
field-asked-on = Spørsmålet sett opp
field-returned-at = Kom tilbake
field-earlier-absences = Tidlegare gonger ute av møtet
field-agenda-item-id = Punkt på dagsordenen
field-speaker-id = Sagt av
field-case-document-id = Dokument
field-page = Side
field-quoted = Utdrag
field-pages = Sider lesne
field-read-at = Lese
field-body-nn = Tekst på nynorsk
field-meeting-kind = Type møte
field-note-kind = Type notat
field-made-at = Laga
field-taken-at = Henta inn
field-item-count = Tal
value-council-meeting = rådsmøte
value-pre-meeting = formøte
value-invited = invitert
value-present = til stades
value-digital = til stades digitalt
value-absent = meldt forfall
value-question = spørsmål
value-advice = råd
value-decision = vedtak
value-action = aksjon
value-quote = sitat
value-talking-point = talepunkt
value-for-approval = til godkjenning
value-approved = godkjent
value-presence = til stades og habilitet
value-item = punkt på dagsordenen
value-actions = aksjonar
value-accepted = teke inn
value-rejected = ikkje teke inn
value-no-ties = ingen bindingar
value-ties = har bindingar
value-employer = arbeidsgivar
value-office = verv
value-impartiality = habilitet
value-exemption = unntak frå offentlegheit
value-copy-member = medlemen som har denne kopien
value-copy-id = nummeret på denne kopien
value-copy-made-at = når denne kopien vart laga
value-fewest-present = kor mange medlemer som må vere til stades
