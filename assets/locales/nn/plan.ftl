# Planning a meeting: what it is, who takes part, what waits for it, and what is to be seen to.
plan-pages = Sidene til møtet
plan-page = Planlegging
plan-page-preparation = Førebuing
plan-page-impartiality = Habilitet
plan-page-minutes = Referat

plan-kind = Type møte
plan-kind-council-meeting = Rådsmøte
plan-kind-pre-meeting = Formøte
plan-kind-follow-up-talk = Oppfølgingssamtale
plan-kind-experience-talk = Erfaringssamtale
plan-title = Namn på møtet
plan-end = Slutt
plan-end-before-start = Slutten kjem før starten. Eit møte kan gå over midnatt, men ikkje vare i meir enn seks timar.
plan-link = Lenkje
plan-link-hint = Lenkje til det digitale møtet
plan-place-and-digital = { $place } og digitalt

plan-cancel-meeting = Avlys møtet
plan-reinstate-meeting = Hald møtet likevel
plan-cancelled = Avlyst
plan-is-cancelled = Møtet vart avlyst { $date }
plan-is-cancelled-text = Dagsorden og deltakarar er tekne vare på. Sakene ventar på eit nytt møte.
plan-tell-cancelled = Innkallinga er send ut, så sei frå til dei som fekk ho.
plan-save-cancellation = Lagre avlysinga …
plan-mail-cancellation = Lag e-postutkast …

# What is to be seen to before the meeting.
plan-warnings = Å passe på før møtet
plan-more-warnings = { $count } ting til står på møtesida
plan-warns-end-before-start = Møtet sluttar { $end }, før det startar { $start }. Rett tidspunkta.
plan-warns-too-long = Dagsordenen er { $count } minutt for lang for møtet.
plan-warns-documents-late =
    { $count ->
        [one] { $case }: dokumentasjonen kom { $came }, { $count } dag etter fristen { $due }.
       *[other] { $case }: dokumentasjonen kom { $came }, { $count } dagar etter fristen { $due }.
    }
plan-warns-documents-expected =
    { $count ->
        [one] { $case }: dokumentasjonen er venta { $came }, { $count } dag etter fristen { $due }.
       *[other] { $case }: dokumentasjonen er venta { $came }, { $count } dagar etter fristen { $due }.
    }
plan-warns-documents-missing =
    { $count ->
        [one] { $case }: dokumentasjonen er ikkje komen. Fristen var { $due }, for { $count } dag sidan.
       *[other] { $case }: dokumentasjonen er ikkje komen. Fristen var { $due }, for { $count } dagar sidan.
    }
plan-warns-documents-after = { $case }: dokumentasjonen er datert { $date }, etter møtet. Rett datoen i saka eller her.
plan-warns-also-on = { $case } står òg på dagsordenen { $date }.
plan-warns-term-ended = { $name } har ikkje lenger plass i rådet: perioden gjekk ut { $date }.
plan-warns-term-begins = { $name } har ikkje plass i rådet enno: perioden byrjar { $date }.
plan-warns-no-term = { $name } har ingen periode i rådet.
plan-warns-too-few = { $count } frå rådet er venta. Innstillingane seier at minst { $fewest } må vere til stades.
plan-warns-too-few-for-case = { $case }: { $count } er venta når dei inhabile er ute. Minst { $fewest } må vere til stades.
plan-warns-open-ties =
    { $count ->
        [one] Habilitet: { $count } mogleg binding er ikkje avgjord.
       *[other] Habilitet: { $count } moglege bindingar er ikkje avgjorde.
    }
plan-warns-not-answered =
    { $count ->
        [one] Habilitet: { $count } medlem har ikkje svart.
       *[other] Habilitet: { $count } medlemer har ikkje svart.
    }

# The agenda on the clock.
plan-next-day = Neste dag
plan-next-day-at = { $time } neste dag
plan-agenda-ends = Sluttar { $time }
plan-agenda-allotted =
    { $count ->
        [one] { $count } minutt er fordelt
       *[other] { $count } minutt er fordelte
    }
plan-minutes-over = { $count } minutt over
plan-minutes-left = { $count } minutt att
plan-minutes-fit = Fyller heile møtet
plan-without-minutes = { $count } punkt utan minutt
plan-remark-on = Opplysningar om { $name }
plan-remark-hint = Det deltakarane bør vite om punktet på førehand

# What is left from the meeting before, and the cases that wait.
plan-from-last = Frå førre møte
plan-not-finished = Ikkje ferdig
plan-open-action = Open aksjon
plan-action-due = frist { $date }
plan-action-from = frå møtet { $date }
plan-take-on = Ta med
plan-take-on-named = Ta med { $name }
plan-backlog = Saker som ventar på møte
plan-backlog-ready =
    { $count ->
        [one] { $count } er klar
       *[other] { $count } er klare
    }
plan-backlog-empty = Ingen saker ventar på møte. Ei sak kjem hit når ho er oppretta, og forsvinn herifrå når ho blir sett på ein dagsorden.
plan-to-projects = Sjå prosjekta
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
plan-participants = Deltakarar
plan-no-participants = Ingen deltakarar enno.
plan-invite-council = Inviter rådet
plan-invite-rest = Inviter resten av rådet
plan-add-participant = Legg til deltakar
plan-takes-part = Deltek allereie
plan-remove-participant = Ta av deltakarlista
plan-role-leader = leiar
plan-role-member = medlem
plan-role-secretariat = sekretariat
plan-term-ended = Perioden gjekk ut { $date }
plan-term-begins = Perioden byrjar { $date }
plan-term-never = Ingen periode
plan-presence-of = { $name }: { $presence }
plan-presence-invited = Invitert
plan-presence-present = Til stades
plan-presence-digital = Til stades digitalt
plan-presence-absent = Meldt forfall
plan-guest = gjest
plan-add-guest = Legg til gjest
plan-guest-add = Legg til gjesten
plan-edit-guest = Rediger gjesten
plan-guest-keep = Lagre endringane
plan-guest-name = Namn
plan-guest-name-missing = Skriv namnet på gjesten.
plan-guest-role = Rolle
plan-guest-role-hint = Stilling og verksemd
plan-guest-case = Kjem til
plan-guest-whole-meeting = Heile møtet

plan-notice-already-there = { $name } deltek allereie i møtet.
plan-notice-no-term =
    { $count ->
        [one] { $names } har ingen periode i rådet { $date }.
       *[other] { $names } har ingen periode i rådet { $date }.
    }
