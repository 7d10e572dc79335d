# Forberedelse: reading, assessing, and what one means to say of each case before the meeting.
preparation-papers = Dokument
preparation-papers-read = { $read } av { $count } lesne
preparation-open-case = Opne saka { $name }
preparation-checklist = Sjekkliste
preparation-checklist-done = { $done } av { $count }
preparation-checklist-none = Rådet har inga sjekkliste i denne fila. Programmet har ei å byrje med, som kan endrast.
preparation-checklist-only-you = Hakane er berre for deg, og gjeld denne saka.
preparation-checklist-edit = Endre sjekklista
preparation-about = Om saka
preparation-earlier = Tidlegare saker i prosjektet
preparation-earlier-none = Prosjektet har ingen andre saker i rådet.
preparation-earlier-line =
    { $count ->
        [one] { $standing }, { $count } tilråding
       *[other] { $standing }, { $count } tilrådingar
    }
preparation-first-case = første sak for prosjektet
preparation-cases = Saker i møtet
preparation-awaits-questions = Ventar på spørsmål
preparation-recused =
    { $count ->
        [one] Du er inhabil i éi sak. Ho blir ikkje vist.
       *[other] Du er inhabil i { $count } saker. Dei blir ikkje viste.
    }
preparation-withheld =
    { $count ->
        [one] Du er inhabil i éi sak. Ho er ikkje i fila di.
       *[other] Du er inhabil i { $count } saker. Dei er ikkje i fila di.
    }
preparation-nothing = Ingen saker å førebu
preparation-nothing-line = Når møtet har saker på dagsordenen, kan du lese og vurdere dei her.
preparation-nothing-recused =
    { $count ->
        [one] Du er inhabil i den eine saka i møtet.
       *[other] Du er inhabil i alle dei { $count } sakene i møtet.
    }
preparation-pane = Vis
preparation-mine = Mi vurdering
preparation-only-you = Berre du
preparation-loading = Hentar tekstane …

# Assessments.
preparation-goes-to-council = Går til rådet når du sender
preparation-no-member-line = Vurderingar blir skrivne av medlemene. Er du sjølv medlem, så vel kven du er, eller skriv namnet ditt i innstillingane.
preparation-no-members = Vurderingar blir skrivne av medlemene, og det er ingen medlemer i fila enno. Legg dei til i innstillingane.
preparation-choose-member = Vel kven du er
preparation-to-settings = Til innstillingane
preparation-assessments-of-others =
    { $count ->
        [one] { $count } vurdering frå medlemene er i fila.
       *[other] { $count } vurderingar frå medlemene er i fila.
    }
preparation-not-asked = Ikkje spurt
preparation-write = Skriv
preparation-write-about = Skriv om { $theme }
preparation-assessment-of = Vurdering av { $theme }
preparation-assessment-hint = Kva seier dokumenta, og kva manglar?
preparation-nothing-written = Ikkje skrive enno
preparation-is-with = Med i bidraget
preparation-held-back = Blir halden tilbake
preparation-hold-back = Hald vurderinga tilbake
preparation-hold-back-hint = Det som blir halde tilbake, blir verande i fila di når du sender bidraget
preparation-how-sure = Kor sikker er du?
preparation-low = Lite
preparation-fair = Ganske
preparation-high = Svært
preparation-sure-low = Lite sikker
preparation-sure-fair = Ganske sikker
preparation-sure-high = Svært sikker
preparation-done-writing = Ferdig

# Proposed recommendations.
preparation-proposals = Framlegg til tilrådingar
preparation-proposals-none = Har du ei tilråding klar, kan du føreslå ho før møtet.
preparation-propose = Føreslå ei tilråding
preparation-proposal-theme = Tema for framlegg { $number }
preparation-proposal-headline = Overskrift på framlegg { $number }
preparation-proposal-headline-hint = Tilrådinga i éi setning
preparation-proposal-body = Grunngiving for framlegg { $number }
preparation-proposal-body-hint = Kvifor, og kva verksemda kan gjere
preparation-proposal-hold-back = Hald framlegg { $number } tilbake
preparation-proposal-remove = Fjern framlegg { $number }

# For oneself alone.
preparation-talking-points = Talepunkt
preparation-talking-points-none = Skriv det du vil seie i møtet. Ingen andre ser det før du gjer det til eit notat.
preparation-new-talking-point = Nytt talepunkt
preparation-new-talking-point-hint = Skriv eit talepunkt
preparation-key-before = I møtet gjer
preparation-key-after = eit talepunkt til eit notat.
preparation-point-up = Flytt talepunktet opp
preparation-point-down = Flytt talepunktet ned
preparation-point-theme = Tema på talepunktet
preparation-point-edit = Rediger talepunktet
preparation-point-say = Gjer til notat i møtet
preparation-point-remove = Fjern talepunktet
preparation-own-notes = Private notat
preparation-own-notes-none = Det du skriv her, er berre i fila di.
preparation-new-note = Nytt privat notat
preparation-new-note-hint = Skriv eit notat til deg sjølv
preparation-today-at = i dag { $time }
preparation-day-at = { $date } { $time }
preparation-on-page = { $paper } s. { $page }

# The status line.
preparation-status = Bidraget ditt
preparation-with = Med i bidraget:
preparation-with-nothing = ingenting enno
preparation-with-short = { $goes } med i bidraget, { $stays } blir hos deg
preparation-stays = Blir att hos deg: { $what }
preparation-stays-nothing = ingenting
preparation-count-assessments =
    { $count ->
        [one] { $count } vurdering
       *[other] { $count } vurderingar
    }
preparation-count-proposals =
    { $count ->
        [one] { $count } framlegg
       *[other] { $count } framlegg
    }
preparation-count-shared =
    { $count ->
        [one] { $count } delt notat
       *[other] { $count } delte notat
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
       *[other] { $count } endringar i felles tekst
    }
preparation-count-points =
    { $count ->
        [one] { $count } talepunkt
       *[other] { $count } talepunkt
    }
preparation-count-notes =
    { $count ->
        [one] { $count } notat
       *[other] { $count } notat
    }
preparation-count-held-back =
    { $count ->
        [one] { $count } halden tilbake
       *[other] { $count } haldne tilbake
    }
preparation-not-sent = Ikkje laga enno
preparation-sent = Bidrag lagra { $date }
preparation-days-left =
    { $count ->
        [one] { $count } dag til møtet
       *[other] { $count } dagar til møtet
    }
preparation-meeting-today = Møtet er i dag
preparation-meeting-held = Møtet er halde

# Settings: what the council looks for.
settings-section-checklist = Sjekkliste
checklist-line = Det rådet ser etter under kvart tema, med rådet sine eigne ord. Medlemene hakar av for seg sjølve når dei førebur ei sak.
checklist-empty = Sjekklista er tom i denne fila. Programmet har ei å byrje med.
checklist-bring = Hent inn sjekklista
checklist-notice-brought =
    { $count ->
        [one] { $count } punkt er henta inn
       *[other] { $count } punkt er henta inn
    }
checklist-theme = Tema
checklist-theme-empty = Ingenting å sjå etter under dette temaet enno.
checklist-add = Legg til eit punkt
checklist-item = Punkt { $number }
checklist-item-nb = Punkt { $number } på bokmål
checklist-item-nn = Punkt { $number } på nynorsk
checklist-item-up = Flytt punkt { $number } opp
checklist-item-down = Flytt punkt { $number } ned
checklist-item-remove = Fjern punkt { $number }
checklist-nb = Bokmål
checklist-nn = Nynorsk

# Settings: the lines that notes begin with.
settings-section-note-templates = Malar for notat
note-templates-line = Linjene som notata byrjar med i kvar type møte. Dei er eit utgangspunkt, og kan endrast i møtet.
note-templates-empty = Det er ingen malar i denne fila. Programmet har nokre å byrje med.
note-templates-bring = Hent inn malane
note-templates-notice-brought =
    { $count ->
        [one] { $count } linje er henta inn
       *[other] { $count } linjer er henta inn
    }
note-templates-meeting = Type møte
note-templates-council-meeting = Rådsmøte
note-templates-pre-meeting = Formøte
note-templates-follow-up-talk = Oppfølgingssamtale
note-templates-experience-talk = Erfaringssamtale
note-templates-kind-empty = Ingen linjer for denne typen møte enno.
note-templates-add = Legg til ei linje
note-templates-note = Notat
note-templates-question = Spørsmål
note-templates-advice = Råd
note-templates-decision = Vedtak
note-templates-action = Aksjon
note-templates-quote = Sitat utan namn
note-templates-line-kind = Kva linje { $number } er
note-templates-line-theme = Tema for linje { $number }
note-templates-line-nb = Linje { $number } på bokmål
note-templates-line-nn = Linje { $number } på nynorsk
note-templates-line-up = Flytt linje { $number } opp
note-templates-line-down = Flytt linje { $number } ned
note-templates-line-remove = Fjern linje { $number }

preparation-update = Hent nytt frå sekretariatet
preparation-send = Send bidrag
