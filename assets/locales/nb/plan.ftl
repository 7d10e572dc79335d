# Planning a meeting: what it is, who takes part, what waits for it, and what is to be seen to.
plan-pages = Møtets sider
plan-page = Planlegging
plan-page-preparation = Forberedelse
plan-page-impartiality = Habilitet
plan-page-minutes = Referat

plan-kind = Type møte
plan-kind-council-meeting = Rådsmøte
plan-kind-pre-meeting = Formøte
plan-kind-follow-up-talk = Oppfølgingssamtale
plan-kind-experience-talk = Erfaringssamtale
plan-title = Navn på møtet
plan-end = Slutt
plan-end-before-start = Slutten kommer før starten. Et møte kan gå over midnatt, men ikke vare i mer enn seks timer.
plan-link = Lenke
plan-link-hint = Lenke til det digitale møtet
plan-place-and-digital = { $place } og digitalt

plan-cancel-meeting = Avlys møtet
plan-reinstate-meeting = Hold møtet likevel
plan-cancelled = Avlyst
plan-is-cancelled = Møtet ble avlyst { $date }
plan-is-cancelled-text = Dagsorden og deltakere er beholdt. Sakene venter på et nytt møte.
plan-tell-cancelled = Innkallingen er sendt ut, så si fra til dem som fikk den.
plan-save-cancellation = Lagre avlysningen …
plan-mail-cancellation = Lag e-postutkast …

# What is to be seen to before the meeting.
plan-warnings = Å passe på før møtet
plan-more-warnings = { $count } ting til står på møtesiden
plan-warns-end-before-start = Møtet slutter { $end }, før det starter { $start }. Rett tidspunktene.
plan-warns-too-long =
    { $count ->
        [one] Dagsordenen er { $count } minutt for lang for møtet.
       *[other] Dagsordenen er { $count } minutter for lang for møtet.
    }
plan-warns-documents-late =
    { $count ->
        [one] { $case }: dokumentasjonen kom { $came }, { $count } dag etter fristen { $due }.
       *[other] { $case }: dokumentasjonen kom { $came }, { $count } dager etter fristen { $due }.
    }
plan-warns-documents-expected =
    { $count ->
        [one] { $case }: dokumentasjonen er ventet { $came }, { $count } dag etter fristen { $due }.
       *[other] { $case }: dokumentasjonen er ventet { $came }, { $count } dager etter fristen { $due }.
    }
plan-warns-documents-missing =
    { $count ->
        [one] { $case }: dokumentasjonen er ikke kommet. Fristen var { $due }, for { $count } dag siden.
       *[other] { $case }: dokumentasjonen er ikke kommet. Fristen var { $due }, for { $count } dager siden.
    }
plan-warns-documents-after = { $case }: dokumentasjonen er datert { $date }, etter møtet. Rett datoen i saken eller her.
plan-warns-also-on = { $case } står også på dagsordenen { $date }.
plan-warns-term-ended = { $name } har ikke lenger plass i rådet: perioden gikk ut { $date }.
plan-warns-term-begins = { $name } har ikke plass i rådet ennå: perioden begynner { $date }.
plan-warns-no-term = { $name } har ingen periode i rådet.
plan-warns-too-few = { $count } fra rådet er ventet. Innstillingene sier at minst { $fewest } må være til stede.
plan-warns-too-few-for-case = { $case }: { $count } er ventet når de inhabile er ute. Minst { $fewest } må være til stede.
plan-warns-open-ties =
    { $count ->
        [one] Habilitet: { $count } mulig binding er ikke avgjort.
       *[other] Habilitet: { $count } mulige bindinger er ikke avgjort.
    }
plan-warns-not-answered =
    { $count ->
        [one] Habilitet: { $count } medlem har ikke svart.
       *[other] Habilitet: { $count } medlemmer har ikke svart.
    }

# The agenda on the clock.
plan-next-day = Neste dag
plan-next-day-at = { $time } neste dag
plan-agenda-ends = Slutter { $time }
plan-agenda-allotted =
    { $count ->
        [one] { $count } minutt er fordelt
       *[other] { $count } minutter er fordelt
    }
plan-minutes-over =
    { $count ->
        [one] { $count } minutt over
       *[other] { $count } minutter over
    }
plan-minutes-left =
    { $count ->
        [one] { $count } minutt igjen
       *[other] { $count } minutter igjen
    }
plan-minutes-fit = Fyller hele møtet
plan-without-minutes =
    { $count ->
        [one] { $count } punkt uten minutter
       *[other] { $count } punkter uten minutter
    }
plan-remark-on = Opplysninger om { $name }
plan-remark-hint = Det deltakerne bør vite om punktet på forhånd

# What is left from the meeting before, and the cases that wait.
plan-from-last = Fra forrige møte
plan-not-finished = Ikke ferdig
plan-open-action = Åpen aksjon
plan-action-due = frist { $date }
plan-action-from = fra møtet { $date }
plan-take-on = Ta med
plan-take-on-named = Ta med { $name }
plan-backlog = Saker som venter på møte
plan-backlog-ready =
    { $count ->
        [one] { $count } er klar
       *[other] { $count } er klare
    }
plan-backlog-empty = Ingen saker venter på møte. En sak kommer hit når den er opprettet, og forsvinner herfra når den settes på en dagsorden.
plan-to-projects = Se prosjektene
plan-ready = Klar for møte
plan-documents-in = dokumentasjon inn { $date }
plan-questions-in = { $count } spørsmål
plan-add-named = Legg { $name } på dagsordenen
plan-more-waiting =
    { $count ->
        [one] Vis { $count } sak til
       *[other] Vis { $count } saker til
    }

# Who takes part.
plan-participants = Deltakere
plan-no-participants = Ingen deltakere ennå.
plan-invite-council = Inviter rådet
plan-invite-rest = Inviter resten av rådet
plan-add-participant = Legg til deltaker
plan-takes-part = Deltar allerede
plan-remove-participant = Ta av deltakerlisten
plan-role-leader = leder
plan-role-member = medlem
plan-role-secretariat = sekretariat
plan-term-ended = Perioden gikk ut { $date }
plan-term-begins = Perioden begynner { $date }
plan-term-never = Ingen periode
plan-presence-of = { $name }: { $presence }
plan-presence-invited = Invitert
plan-presence-present = Til stede
plan-presence-digital = Til stede digitalt
plan-presence-absent = Meldt forfall
plan-guest = gjest
plan-add-guest = Legg til gjest
plan-guest-add = Legg til gjesten
plan-edit-guest = Rediger gjesten
plan-guest-keep = Lagre endringene
plan-guest-name = Navn
plan-guest-name-missing = Skriv navnet på gjesten.
plan-guest-role = Rolle
plan-guest-role-hint = Stilling og virksomhet
plan-guest-case = Kommer til
plan-guest-whole-meeting = Hele møtet

plan-notice-already-there = { $name } deltar allerede i møtet.
plan-notice-no-term =
    { $count ->
        [one] { $names } har ingen periode i rådet { $date }.
       *[other] { $names } har ingen periode i rådet { $date }.
    }
