# Historikk and Papirkurv: who did what when, and the way back.

history = Historikk
history-back = Tilbake
history-of-council = Historikk for hele rådsfilen
history-of-settings = Historikk for innstillingene
history-of-case = Historikk for saken
history-of-letter = Historikk for brevet
history-of-meeting = Historikk for møtet
history-of-advice = Historikk for tidligere råd
history-of-recommendation = Historikk for anbefalingen
history-of-row = Historikk: { $kind }
history-whole-file = Historikk for hele rådsfilen
history-bin-menu = Papirkurv

history-parts = Historikk eller papirkurv
history-done = Endringer
history-bin = Papirkurv
history-show = Vis
history-list = Liste
history-change = Endring

history-changes =
    { $count ->
        [one] { $count } endring
       *[other] { $count } endringer
    }
history-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }
history-changes-by = { $changes } av { $people }
history-last-changes = de siste { $count } endringene
history-show-older = Vis eldre
history-loading = Henter historikken …
history-none = Ingenting er endret ennå.

history-today = I dag, { $day }
history-yesterday = I går, { $day }
history-day-of-year = { $day } { $year }

history-somebody = Ukjent person
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

history-is-a-new-change = Å hente tilbake er en ny endring. Ingenting blir borte, og Angre virker.
history-added = lagt til
history-removed = tatt bort
history-spoken-added = [lagt til: { $text }]
history-spoken-removed = [fjernet: { $text }]
history-nothing-told = Endringen har ingen tekst å vise. Det kan være noe som nettopp ble begynt på.
history-came = ny
history-went = tatt ut av filen
history-text-now = Slik er teksten nå
history-text-is-so = Teksten er slik nå
history-text-cut = Lange deler av teksten er forkortet her.
history-more = Vis hele teksten
history-less = Vis mindre
history-not-there = finnes ikke lenger
history-is-so = Dette er slik nå
history-is-in-bin = Dette ligger i papirkurven nå. Hent det tilbake derfra først.
history-is-a-period = En periode hentes ikke tilbake for seg. Bruk Angre, eller endre den i innstillingene.
history-open-bin = Vis papirkurven
history-restore-text = Hent tilbake denne teksten
history-restore-fields = Hent tilbake disse feltene
history-gone = Dette ble angret, og er ikke i filen nå
history-gone-text = Teksten er bevart her, og kan settes inn igjen slik den var.
history-put-back = Sett inn igjen
history-was = var { $before }
history-from-to = { $before } → { $after }
history-moved = flyttet
history-no = Nei
history-rows-left-out =
    { $count ->
        [one] Endringen gjaldt også { $count } annet sted.
       *[other] Endringen gjaldt også { $count } andre steder.
    }

history-compare-with = Sammenlign med
history-compare-before = slik det var før endringen
history-compare-now = slik det er nå
history-compare-today = nå
history-compared = Fra { $from } til { $to }
history-no-difference = Det er ingen forskjell mellom de to.
history-restore-chosen-text = Hent tilbake den valgte teksten
history-restore-chosen-fields = Hent tilbake de valgte feltene

bin-shows = Vis det som er fjernet fra
bin-of-case = Saken
bin-of-letter = Brevet
bin-of-meeting = Møtet
bin-of-settings = Innstillingene
bin-of-this = Dette
bin-of-council = Hele rådsfilen
bin-empty-here = Ingenting er fjernet her.
bin-empty = Papirkurven er tom. Det du fjerner, legges her, og kan hentes tilbake.
bin-bring-back = Hent tilbake
bin-bring-back-named = Hent tilbake { $what }
bin-removed-by = fjernet av { $who } { $when }
bin-with-it =
    { $count ->
        [one] { $count } til følger med
       *[other] { $count } til følger med
    }
bin-owner-first = Det hører til noe som også er fjernet ({ $what }). Hent det tilbake først.
bin-on-agenda = Saken står allerede på dagsordenen.
bin-has-letter = Saken har allerede et brev.
bin-place-taken = Noe annet har tatt plassen siden.
bin-cannot-be-read = Det er skrevet på en måte som denne utgaven av programmet ikke kan lese. Det står fortsatt i historikken.

history-kind-other = Annet
history-kind-council = Rådet
history-kind-setting = Innstilling
history-kind-source = Kilde
history-kind-theme-label = Navn på tema
history-kind-deadline-rule = Fristregel
history-kind-day-off = Fridag
history-kind-organisation = Virksomhet
history-kind-organisation-name = Navn på virksomhet
history-kind-member = Medlem
history-kind-member-term = Periode i rådet
history-kind-member-tie = Binding
history-kind-project = Prosjekt
history-kind-case = Sak
history-kind-case-organisation = Virksomhet i saken
history-kind-estimate = Anslag
history-kind-meeting = Møte
history-kind-agenda-item = Punkt på dagsordenen
history-kind-participant = Deltaker
history-kind-question = Spørsmål
history-kind-assessment = Vurdering
history-kind-note = Notat
history-kind-recommendation = Anbefaling
history-kind-recommendation-text = Tekst i anbefaling
history-kind-letter = Brev
history-kind-letter-section = Del av brev
history-kind-recusal = Habilitet
history-kind-follow-up-talk = Oppfølgingssamtale
history-kind-experience-talk = Erfaringssamtale
history-kind-quote = Sitat
history-kind-benefit = Gevinst
history-kind-action = Aksjon
history-kind-advice = Tidligere råd
history-kind-advice-text = Tekst i tidligere råd
history-kind-advice-use = Bruk av tidligere råd
history-kind-minutes = Referat
history-kind-minutes-section = Del av referat
history-kind-minutes-approval = Svar om referat
history-kind-comment = Merknad
history-kind-gathered = Grunnlag for anbefaling

field-name = Navn
field-is-example = Eksempelråd
field-december-days-off = 24. og 31. desember er fridager
field-value = Verdi
field-title = Tittel
field-publisher = Utgiver
field-published-year = Utgitt år
field-note = Om kilden
field-theme = Tema
field-form = Målform
field-full-label = Fullt navn
field-short-label = Kort navn
field-valid-from = Gjelder fra
field-valid-to = Gjelder til
field-kind = Type
field-amount = Antall
field-unit = Enhet
field-counted-from = Regnes fra
field-min-kroner = Fra beløp
field-max-kroner = Til beløp
field-published = Kunngjort
field-source = Kilde
field-on-date = Dato
field-number = Organisasjonsnummer
field-language-form = Målform
field-postal-address = Postadresse
field-organisation-id = Virksomhet
field-organisation-name = Navn på virksomhet
field-initials = Initialer
field-employer = Arbeidsgiver
field-role = Rolle
field-from-date = Fra
field-to-date = Til
field-description = Beskrivelse
field-year = År
field-number-in-source = Nummer i kilden
field-stated-size = Oppgitt størrelse
field-phase = Fase
field-financing = Finansiering
field-ks-scheme = Under KS-ordningen
field-crossing = Samarbeid
field-life-event = Livshendelse
field-held-outside = Holdt utenom summene
field-held-outside-reason = Hvorfor det er holdt utenom
field-responsible = Ansvarlig
field-pre-meeting-on = Formøte
field-documents-on = Dokumentasjon
field-letter-on = Anbefalingsbrev
field-follow-up-on = Oppfølgingssamtale
field-experience-on = Erfaringssamtale
field-printed-name = Navn i saken
field-position = Rekkefølge
field-what = Hva anslaget gjelder
field-kroner = Beløp
field-held-on = Møtedato
field-starts-at = Klokkeslett
field-place = Sted
field-calendar-sequence = Kalenderfil nr.
field-is-digital = Digitalt møte
field-ends-at = Slutt
field-link = Lenke
field-opened-at = Åpnet
field-closed-at = Avsluttet
field-cancelled-at = Avlyst
field-carried-from-id = Fra punkt i et tidligere møte
field-action-id = Aksjon
field-begun-at = Tatt opp
field-finished-at = Ferdig
field-guest-name = Gjest
field-guest-role = Gjestens rolle
field-presence = Oppmøte
field-case-id = Sak
field-minutes = Minutter
field-body = Tekst
field-meeting-id = Møte
field-member-id = Medlem
field-certainty = Hvor sikker
field-author-id = Skrevet av
field-is-private = Bare du
field-headline = Overskrift
field-addressee = Rettet til
field-question-id = Svarer på
field-learn-from-id = Kan lære av
field-learn-from-contacted = Har tatt kontakt
field-outcome = Hva som kom ut av det
field-outcome-reason = Grunn
field-outcome-remark = Om utfallet
field-status = Status
field-recipient = Mottaker
field-our-reference = Vår ref.
field-your-reference = Deres ref.
field-dated-on = Brevets dato
field-signature-role = Rolle i underskriften
field-signature-name = Navn i underskriften
field-declared-on = Meldt
field-ground = Grunnlag
field-decided-by = Avgjort av
field-decided-on = Avgjort
field-decision = Avgjørelse
field-left-room-at = Forlot møtet
field-usefulness = Nytte
field-project-status = Prosjektets status
field-may-be-published = Kan gjengis
field-planned-kroner = Planlagt gevinst
field-realised-kroner = Hentet ut
field-noted-on = Ført inn
field-owner-id = Ansvarlig
field-due-on = Frist
field-version = Versjon
field-parts = Deler som er utelatt
field-heading = Overskrift
field-made-by = Laget av
field-approved-by = Godkjent av
field-approved-at = Godkjent
field-answer = Svar
field-answered-on = Svart
field-resolved-at = Løst
field-owner-name = Ansvarlig
field-done-on = Gjort
field-origin = Opphav
field-is-draft = Utkast
field-ended-at = Fjernet

# Fixed choices that have no word elsewhere, by their code.
value-agency = virksomhet
value-ministry = departement
value-partner = samarbeidspartner
value-state-agency = statlig virksomhet
value-municipality = kommune
value-county = fylkeskommune
value-private = privat virksomhet
value-voluntary = frivillig organisasjon
value-draft = utkast
value-sent = sendt
value-leader = leder
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
value-some = noe
value-little = liten
value-as-planned = som planlagt
value-changed = endret
value-delayed = forsinket
value-completed = fullført
value-stopped = stanset
value-followed = fulgt
value-partly-followed = delvis fulgt
value-not-followed = ikke fulgt
value-no-longer-relevant = ikke lenger aktuelt
value-no-time = ikke tid
value-no-mandate = ikke mandat
value-no-financing = ikke finansiering
value-disagreed = uenig
value-other = annet
value-own = rådets eget
value-published = publisert
value-proposal = forslag
value-start-together = starte sammen
value-shape-together = forme sammen
value-deliver-together = levere sammen
value-introduction = innledning
value-closing = avslutning
value-note = notat
value-documents = dokumentasjon
value-letter = brev
value-follow-up-talk = oppfølgingssamtale
value-experience-talk = erfaringssamtale
value-calendar-days = kalenderdager
value-working-days = virkedager
value-years = år
value-meeting = rådsmøtet
value-letterhead-text = teksten i brevhodet
value-letterhead-logo = bildet i brevhodet
value-signature-roles = roller som underskriver brev
value-copy-role = rollen til den som har denne kopien
value-copy-name = navnet på den som har denne kopien

# Meetings, papers, members' part, minutes.
history-kind-legal-reference = Lovhenvisning
history-kind-organisation-parent = Overordnet virksomhet
history-kind-case-document = Dokument
history-kind-reading = Lesing
history-kind-checklist-item = Punkt på sjekklisten
history-kind-checklist-mark = Hake på sjekklisten
history-kind-note-template = Mal for notater
history-kind-proposal = Forslag
history-kind-member-copy = Medlemsfil
history-kind-contribution = Bidrag
field-citation = Hjemmel
field-email = E-post
field-received-on = Mottatt
field-exemption = Hjemmel for unntak
field-file-name = Filnavn
field-sender = Avsender
field-is-exempt = Unntatt offentlighet
field-is-in-pack = Med i møtepakken
field-asked-on = Spørsmålet satt opp
field-returned-at = Kom tilbake
field-earlier-absences = Tidligere ganger ute av møtet
field-agenda-item-id = Punkt på dagsordenen
field-speaker-id = Sagt av
field-case-document-id = Dokument
field-page = Side
field-quoted = Utdrag
field-pages = Sider lest
field-read-at = Lest
field-body-nn = Tekst på nynorsk
field-meeting-kind = Type møte
field-note-kind = Type notat
field-made-at = Laget
field-taken-at = Hentet inn
field-item-count = Antall
value-council-meeting = rådsmøte
value-pre-meeting = formøte
value-invited = invitert
value-present = til stede
value-digital = til stede digitalt
value-absent = meldt forfall
value-question = spørsmål
value-advice = råd
value-decision = vedtak
value-action = aksjon
value-quote = sitat
value-talking-point = talepunkt
value-for-approval = til godkjenning
value-approved = godkjent
value-presence = til stede og habilitet
value-item = punkt på dagsordenen
value-actions = aksjoner
value-accepted = tatt inn
value-rejected = ikke tatt inn
value-no-ties = ingen bindinger
value-ties = har bindinger
value-employer = arbeidsgiver
value-office = verv
value-impartiality = habilitet
value-exemption = unntak fra offentlighet
value-copy-member = medlemmet som har denne kopien
value-copy-id = nummeret på denne kopien
value-copy-made-at = når denne kopien ble laget
value-fewest-present = hvor mange medlemmer som må være til stede
