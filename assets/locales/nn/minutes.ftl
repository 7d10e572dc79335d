# Referat: the minutes of a meeting, and what was noted gathered into recommendations. The words of the minutes themselves
# follow the minutes' own form of language; the rest follow the window's.

minutes-title-council-meeting = Referat frå rådsmøte { $date }
minutes-title-pre-meeting = Referat frå formøte { $date }
minutes-title-follow-up-talk = Referat frå oppfølgingssamtale { $date }
minutes-title-experience-talk = Referat frå erfaringssamtale { $date }
minutes-title-named = Referat frå { $title } { $date }
minutes-word-for-approval = Til godkjenning
minutes-item-heading = Sak { $number } { $title }
minutes-approved-on = Godkjent { $date }.
minutes-approved-by = Godkjent { $date } av { $name }.
minutes-corrects = Retting av versjon { $number }, som vart godkjend { $date }.
minutes-label-when-and-where = Tid og stad
minutes-label-when = Tid
minutes-label-where = Stad
minutes-label-present = Til stades
minutes-label-digital = Til stades digitalt
minutes-label-absent = Forfall
minutes-label-invited = Invitert
minutes-label-guests = Gjester
minutes-label-secretariat = Frå sekretariatet
minutes-label-recused = Inhabil
minutes-label-impartiality = Habilitet
minutes-label-questions = Spørsmål
minutes-label-advice = Råd
minutes-label-decisions = Vedtak
minutes-label-actions = Aksjonar
minutes-who-asked = Dei som la fram saka,
minutes-asked = { $who } stilte { $tally }.
minutes-advised = Rådet gav { $tally }.
minutes-decided-several = Rådet vedtok dette:
minutes-tally = { $all }: { $parts }
minutes-of-theme = { $count } om { $theme }
minutes-of-no-theme = { $count } utan tema
minutes-list = { $first } og { $last }
minutes-number-1 = eitt
minutes-number-2 = to
minutes-number-3 = tre
minutes-number-4 = fire
minutes-number-5 = fem
minutes-number-6 = seks
minutes-number-7 = sju
minutes-number-8 = åtte
minutes-number-9 = ni
minutes-number-10 = ti
minutes-number-11 = elleve
minutes-number-12 = tolv
minutes-recused = { $name } i sak { $number }
minutes-recused-left = { $name } i sak { $number }, ute frå { $left }
minutes-recused-out = { $name } i sak { $number }, ute frå { $left } til { $back }
minutes-recused-times = { $name } i sak { $number }, ute { $times }
minutes-was-recused = { $name } var inhabil og var ikkje med på behandlinga.
minutes-was-recused-left = { $name } var inhabil og gjekk ut av møtet { $left }.
minutes-was-recused-out = { $name } var inhabil og ute av møtet frå { $left } til { $back }.
minutes-was-recused-times = { $name } var inhabil og ute av møtet { $times }.
minutes-out-span = frå { $left } til { $back }
minutes-out-open = frå { $left }
minutes-out-and = { $first } og { $last }
minutes-recusal-decided = Avgjort av { $by } { $date }{ $law }.
minutes-recusal-decided-on = Avgjort { $date }{ $law }.
minutes-recusal-decided-by = Avgjort av { $by }{ $law }.
minutes-recusal-law = , jf. { $law }
minutes-action-owner = Ansvar: { $name }.
minutes-action-due = Frist: { $date }.
# The word before the day an action is to be done by, where that stands in its text.
minutes-due-marker = innan

minutes-none = Ikkje noko referat enno
minutes-none-line = Referatet byrjar med eit forslag frå møtet: kven som var til stades, kva det vart spurt om og gitt råd om, vedtak og aksjonar. Private notat er aldri med.
minutes-none-line-open = Møtet er ikkje avslutta. Du kan lage referatet no og hente meir frå møtet etterpå. Private notat er aldri med.
minutes-make = Lag referat
minutes-read-only = Fila er opna berre for lesing
minutes-back = Til møtet
minutes-of-date = Referat frå { $date }
minutes-never-private = private notat er aldri med
minutes-pane = Vising
minutes-pane-text = Referat
minutes-pane-advice = Råd
minutes-choose-parts = Vel delar
minutes-part-presence = Til stades
minutes-part-impartiality = Habilitet
minutes-part-questions = Spørsmål
minutes-part-advice = Råd
minutes-part-decisions = Vedtak
minutes-part-text = Fri tekst
minutes-part-actions = Aksjonar
minutes-part-left-out = { $part }: ikkje med
minutes-renew-all = Hent på nytt frå møtet
minutes-renew = Hent på nytt frå møtet
minutes-renew-named = Hent { $item } på nytt frå møtet
minutes-locked-why = Denne versjonen kan ikkje endrast
minutes-send = Legg fram til godkjenning
minutes-approve = Godkjenn og lås
minutes-approve-anyway-title =
    { $count ->
        [one] { $count } merknad er ikkje løyst. Godkjenne likevel?
       *[other] { $count } merknader er ikkje løyste. Godkjenne likevel?
    }
minutes-approve-anyway-text =
    { $count ->
        [one] Teksten blir låst slik han står. Merknaden blir ståande på sida, men det han gjeld, kan berre rettast i ein ny versjon.
       *[other] Teksten blir låst slik han står. Merknadene blir ståande på sida, men det dei gjeld, kan berre rettast i ein ny versjon.
    }
minutes-approve-not-yet = Ikkje enno
minutes-approve-anyway = Godkjenn likevel
minutes-correct = Rett referatet
minutes-save-as = Lagre som …
minutes-steps = Kor langt referatet er kome
minutes-status-draft = Utkast
minutes-status-for-approval = Til godkjenning
minutes-status-approved = Godkjent
minutes-have-said-yes = { $yes } av { $all } har sagt ja
minutes-no-answer = { $name }: ikkje svart
minutes-said-yes = { $name }: ja
minutes-said-no = { $name }: vil ha endringar
minutes-is-locked = Godkjent og låst
minutes-is-locked-why = Teksten kan ikkje endrast. «Rett referatet» lagar ein ny versjon.
minutes-is-earlier = Ein tidlegare versjon
minutes-is-earlier-why = Han kan lesast, men ikkje endrast. «Hent fram» lagar ein ny versjon med denne teksten.
minutes-presence = Til stades og habilitet
minutes-presence-none = Det er ikkje ført inn kven som var til stades. Før det inn på møtesida, og hent på nytt frå møtet.
minutes-only-invited =
    { $count ->
        [one] { $count } er berre invitert. Sei om vedkomande var til stades
       *[other] { $count } er berre inviterte. Sei kven som var til stades
    }
minutes-only-invited-text = Det gjer du blant deltakarane på møtesida eller i møtemodus. Hent så på nytt frå møtet.
minutes-still-invited = Her står nokon framleis som berre invitert. I møtet er det no ført inn kven som var til stades.
minutes-to-participants = Til deltakarane
minutes-from-meeting = frå møtet
minutes-edit-presence = Endre tittel, referanse og kven som var til stades
minutes-fold = Lukk
minutes-title = Tittel
minutes-item-hint = Kva vart sagt, og kva vart det semje om?
minutes-count-questions = { $count } spørsmål
minutes-count-advice = { $count } råd
minutes-count-decisions = { $count } vedtak
minutes-count-actions =
    { $count ->
        [one] { $count } aksjon
       *[other] { $count } aksjonar
    }
minutes-unchanged = Ingen endringar her
minutes-actions = Aksjonar
minutes-action-finish = Fullfør: { $action }
minutes-action-is-done = Fullført: { $action }
minutes-action-edit = Endre aksjonen: { $action }
minutes-comments = Merknader
minutes-comment = Ny merknad
minutes-comment-hint = Skriv ein merknad eller eit svar
minutes-resolve = Merk som løyst
minutes-resolve-named = Merk som løyst: { $comment }
minutes-comments-open =
    { $count ->
        [one] { $count } merknad
       *[other] { $count } merknader
    }
minutes-versions = Versjonar
minutes-compare = Samanlikn { $first } og { $second }
minutes-compare-stop = Slutt å samanlikne
minutes-shown = blir vist
minutes-version-spoken = Versjon { $number }: { $what }
minutes-bring-forward = Hent fram
minutes-bring-forward-named = Hent fram versjon { $number }
minutes-corrects-short = retter versjon { $number }
minutes-preview = Slik blir referatet
minutes-page-spoken = Slik blir referatet, side { $page } av { $pages }
minutes-close-meeting = Avslutt møtet
minutes-stands-draft = Utkast, ikkje lagt fram til godkjenning
minutes-stands-for-approval = Ventar på godkjenning
minutes-stands-approved = Godkjent { $date }
minutes-letters-wait =
    { $count ->
        [one] { $count } brev ventar
       *[other] { $count } brev ventar
    }
minutes-will-lock = Godkjend tekst blir låst. Ei retting blir versjon { $number }.
minutes-locked-whole = Låst. Teksten er den som vart godkjend.
minutes-locked-changed = Låst. Teksten er ikkje den som vart godkjend.
minutes-save-title = Lagre referatet som fil
minutes-saving = Lagrar referatet …
minutes-unprintable = Desse teikna i { $place } finst ikkje i skrifttypen: { $signs }. Byt dei ut, eller vel Word eller rein tekst.

minutes-no-cases = Ingen saker på dagsordenen
minutes-no-cases-line = Råd blir samla sak for sak. Set ei sak på dagsordenen først.
minutes-case = Sak
minutes-gather-left =
    { $left ->
        [one] { $left } notat eller vurdering å ta stilling til, brukt frå før: { $used }
       *[other] { $left } notat og vurderingar å ta stilling til, brukt frå før: { $used }
    }
minutes-gather-chosen =
    { $count ->
        [one] Gjer { $count } vald til tilråding
       *[other] Gjer { $count } valde til éi tilråding
    }
minutes-gather-merge = Gjer til éi tilråding
minutes-gather-all-used = Alt som er notert og vurdert i saka, er brukt eller lagt til side.
minutes-gather-nothing = Notat og vurderingar som blir delte, blir samla her. Private blir ikkje med.
minutes-gather-none = Ingenting å samle
minutes-gather-count = { $count }
minutes-gather-one = Notat eller vurdering
minutes-gather-choose = Vel: { $note }
minutes-gather-choose-short = Vel
minutes-near = { $count } som liknar
minutes-set-aside = Legg til side
minutes-set-aside-named = Legg til side: { $note }
minutes-aside = Lagt til side
minutes-take-up = Ta inn igjen
minutes-take-up-named = Ta inn igjen: { $note }
minutes-kind-note = Notat
minutes-kind-advice = Råd
minutes-kind-assessment = Vurdering

notice-minutes-locked = Denne versjonen av referatet kan ikkje endrast. Ingenting er endra.
notice-minutes-for-approval = Referatet er lagt fram til godkjenning. Hugs å sende det.
notice-minutes-saved = Referatet er lagra: { $file } i mappa { $folder }
notice-minutes-as-meeting = Referatet har allereie alt som er ført inn i møtet
