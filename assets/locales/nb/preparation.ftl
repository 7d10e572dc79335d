# Forberedelse: reading, assessing, and what one means to say of each case before the meeting.
preparation-papers = Dokumenter
preparation-papers-read = { $read } av { $count } lest
preparation-open-case = Åpne saken { $name }
preparation-checklist = Sjekkliste
preparation-checklist-done = { $done } av { $count }
preparation-checklist-none = Rådet har ingen sjekkliste i denne filen. Programmet har en å begynne med, som kan endres.
preparation-checklist-only-you = Hakene er bare for deg, og gjelder denne saken.
preparation-checklist-edit = Endre sjekklisten
preparation-about = Om saken
preparation-earlier = Tidligere saker i prosjektet
preparation-earlier-none = Prosjektet har ingen andre saker i rådet.
preparation-earlier-line =
    { $count ->
        [one] { $standing }, { $count } anbefaling
       *[other] { $standing }, { $count } anbefalinger
    }
preparation-first-case = første sak for prosjektet
preparation-cases = Saker i møtet
preparation-awaits-questions = Venter på spørsmål
preparation-recused =
    { $count ->
        [one] Du er inhabil i én sak. Den vises ikke.
       *[other] Du er inhabil i { $count } saker. De vises ikke.
    }
preparation-withheld =
    { $count ->
        [one] Du er inhabil i én sak. Den er ikke i filen din.
       *[other] Du er inhabil i { $count } saker. De er ikke i filen din.
    }
preparation-nothing = Ingen saker å forberede
preparation-nothing-line = Når møtet har saker på dagsordenen, kan du lese og vurdere dem her.
preparation-nothing-recused =
    { $count ->
        [one] Du er inhabil i den ene saken i møtet.
       *[other] Du er inhabil i alle de { $count } sakene i møtet.
    }
preparation-pane = Vis
preparation-mine = Min vurdering
preparation-only-you = Bare du
preparation-loading = Henter tekstene …

# Assessments.
preparation-goes-to-council = Går til rådet når du sender
preparation-no-member-line = Vurderinger skrives av medlemmene. Er du selv medlem, så velg hvem du er, eller skriv navnet ditt i innstillingene.
preparation-no-members = Vurderinger skrives av medlemmene, og det er ingen medlemmer i filen ennå. Legg dem til i innstillingene.
preparation-choose-member = Velg hvem du er
preparation-to-settings = Til innstillingene
preparation-assessments-of-others =
    { $count ->
        [one] { $count } vurdering fra medlemmene er i filen.
       *[other] { $count } vurderinger fra medlemmene er i filen.
    }
preparation-not-asked = Ikke spurt
preparation-write = Skriv
preparation-write-about = Skriv om { $theme }
preparation-assessment-of = Vurdering av { $theme }
preparation-assessment-hint = Hva sier dokumentene, og hva mangler?
preparation-nothing-written = Ikke skrevet ennå
preparation-is-with = Med i bidraget
preparation-held-back = Holdes tilbake
preparation-hold-back = Hold vurderingen tilbake
preparation-hold-back-hint = Det som holdes tilbake, blir værende i filen din når du sender bidraget
preparation-how-sure = Hvor sikker er du?
preparation-low = Lite
preparation-fair = Ganske
preparation-high = Svært
preparation-sure-low = Lite sikker
preparation-sure-fair = Ganske sikker
preparation-sure-high = Svært sikker
preparation-done-writing = Ferdig

# Proposed recommendations.
preparation-proposals = Forslag til anbefalinger
preparation-proposals-none = Har du en anbefaling klar, kan du foreslå den før møtet.
preparation-propose = Foreslå en anbefaling
preparation-proposal-theme = Tema for forslag { $number }
preparation-proposal-headline = Overskrift på forslag { $number }
preparation-proposal-headline-hint = Anbefalingen i én setning
preparation-proposal-body = Begrunnelse for forslag { $number }
preparation-proposal-body-hint = Hvorfor, og hva virksomheten kan gjøre
preparation-proposal-hold-back = Hold forslag { $number } tilbake
preparation-proposal-remove = Fjern forslag { $number }

# For oneself alone.
preparation-talking-points = Talepunkter
preparation-talking-points-none = Skriv det du vil si i møtet. Ingen andre ser det før du gjør det til et notat.
preparation-new-talking-point = Nytt talepunkt
preparation-new-talking-point-hint = Skriv et talepunkt
preparation-key-before = I møtet gjør
preparation-key-after = et talepunkt til et notat.
preparation-point-up = Flytt talepunktet opp
preparation-point-down = Flytt talepunktet ned
preparation-point-theme = Tema på talepunktet
preparation-point-edit = Rediger talepunktet
preparation-point-say = Gjør til notat i møtet
preparation-point-remove = Fjern talepunktet
preparation-own-notes = Private notater
preparation-own-notes-none = Det du skriver her, er bare i filen din.
preparation-new-note = Nytt privat notat
preparation-new-note-hint = Skriv et notat til deg selv
preparation-today-at = i dag { $time }
preparation-day-at = { $date } { $time }
preparation-on-page = { $paper } s. { $page }

# The status line.
preparation-status = Bidraget ditt
preparation-with = Med i bidraget:
preparation-with-nothing = ingenting ennå
preparation-with-short = { $goes } med i bidraget, { $stays } blir hos deg
preparation-stays = Blir igjen hos deg: { $what }
preparation-stays-nothing = ingenting
preparation-count-assessments =
    { $count ->
        [one] { $count } vurdering
       *[other] { $count } vurderinger
    }
preparation-count-proposals =
    { $count ->
        [one] { $count } forslag
       *[other] { $count } forslag
    }
preparation-count-shared =
    { $count ->
        [one] { $count } delt notat
       *[other] { $count } delte notater
    }
preparation-count-comments =
    { $count ->
        [one] { $count } merknad
       *[other] { $count } merknader
    }
preparation-count-answers = { $count } svar om habilitet
preparation-count-texts =
    { $count ->
        [one] { $count } endring i felles tekst
       *[other] { $count } endringer i felles tekst
    }
preparation-count-points =
    { $count ->
        [one] { $count } talepunkt
       *[other] { $count } talepunkter
    }
preparation-count-notes =
    { $count ->
        [one] { $count } notat
       *[other] { $count } notater
    }
preparation-count-held-back = { $count } holdt tilbake
preparation-not-sent = Ikke laget ennå
preparation-sent = Bidrag lagret { $date }
preparation-days-left =
    { $count ->
        [one] { $count } dag til møtet
       *[other] { $count } dager til møtet
    }
preparation-meeting-today = Møtet er i dag
preparation-meeting-held = Møtet er holdt

# Settings: what the council looks for.
settings-section-checklist = Sjekkliste
checklist-line = Det rådet ser etter under hvert tema, med rådets egne ord. Medlemmene haker av for seg selv når de forbereder en sak.
checklist-empty = Sjekklisten er tom i denne filen. Programmet har en å begynne med.
checklist-bring = Hent inn sjekklisten
checklist-notice-brought =
    { $count ->
        [one] { $count } punkt hentet inn
       *[other] { $count } punkter hentet inn
    }
checklist-theme = Tema
checklist-theme-empty = Ingenting å se etter under dette temaet ennå.
checklist-add = Legg til et punkt
checklist-item = Punkt { $number }
checklist-item-nb = Punkt { $number } på bokmål
checklist-item-nn = Punkt { $number } på nynorsk
checklist-item-up = Flytt punkt { $number } opp
checklist-item-down = Flytt punkt { $number } ned
checklist-item-remove = Fjern punkt { $number }
checklist-nb = Bokmål
checklist-nn = Nynorsk

# Settings: the lines that notes begin with.
settings-section-note-templates = Maler for notater
note-templates-line = Linjene som notatene begynner med i hver type møte. De er et utgangspunkt, og kan endres i møtet.
note-templates-empty = Det er ingen maler i denne filen. Programmet har noen å begynne med.
note-templates-bring = Hent inn malene
note-templates-notice-brought =
    { $count ->
        [one] { $count } linje hentet inn
       *[other] { $count } linjer hentet inn
    }
note-templates-meeting = Type møte
note-templates-council-meeting = Rådsmøte
note-templates-pre-meeting = Formøte
note-templates-follow-up-talk = Oppfølgingssamtale
note-templates-experience-talk = Erfaringssamtale
note-templates-kind-empty = Ingen linjer for denne typen møte ennå.
note-templates-add = Legg til en linje
note-templates-note = Notat
note-templates-question = Spørsmål
note-templates-advice = Råd
note-templates-decision = Vedtak
note-templates-action = Aksjon
note-templates-quote = Sitat uten navn
note-templates-line-kind = Hva linje { $number } er
note-templates-line-theme = Tema for linje { $number }
note-templates-line-nb = Linje { $number } på bokmål
note-templates-line-nn = Linje { $number } på nynorsk
note-templates-line-up = Flytt linje { $number } opp
note-templates-line-down = Flytt linje { $number } ned
note-templates-line-remove = Fjern linje { $number }

preparation-update = Hent nytt fra sekretariatet
preparation-send = Send bidrag
