# Referat: the minutes of a meeting, and what was noted gathered into recommendations. The words of the minutes themselves
# follow the minutes' own form of language; the rest follow the window's.

minutes-title-council-meeting = Referat fra rådsmøte { $date }
minutes-title-pre-meeting = Referat fra formøte { $date }
minutes-title-follow-up-talk = Referat fra oppfølgingssamtale { $date }
minutes-title-experience-talk = Referat fra erfaringssamtale { $date }
minutes-title-named = Referat fra { $title } { $date }
minutes-word-for-approval = Til godkjenning
minutes-item-heading = Sak { $number } { $title }
minutes-approved-on = Godkjent { $date }.
minutes-approved-by = Godkjent { $date } av { $name }.
minutes-corrects = Rettelse av versjon { $number }, som ble godkjent { $date }.
minutes-label-when-and-where = Tid og sted
minutes-label-when = Tid
minutes-label-where = Sted
minutes-label-present = Til stede
minutes-label-digital = Til stede digitalt
minutes-label-absent = Forfall
minutes-label-invited = Invitert
minutes-label-guests = Gjester
minutes-label-secretariat = Fra sekretariatet
minutes-label-recused = Inhabil
minutes-label-impartiality = Habilitet
minutes-label-questions = Spørsmål
minutes-label-advice = Råd
minutes-label-decisions = Vedtak
minutes-label-actions = Aksjoner
minutes-who-asked = De som la fram saken,
minutes-asked = { $who } stilte { $tally }.
minutes-advised = Rådet ga { $tally }.
minutes-decided-several = Rådet vedtok dette:
minutes-tally = { $all }: { $parts }
minutes-of-theme = { $count } om { $theme }
minutes-of-no-theme = { $count } uten tema
minutes-list = { $first } og { $last }
minutes-number-1 = ett
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
minutes-recused-left = { $name } i sak { $number }, ute fra { $left }
minutes-recused-out = { $name } i sak { $number }, ute fra { $left } til { $back }
minutes-recused-times = { $name } i sak { $number }, ute { $times }
minutes-was-recused = { $name } var inhabil og deltok ikke i behandlingen.
minutes-was-recused-left = { $name } var inhabil og forlot møtet { $left }.
minutes-was-recused-out = { $name } var inhabil og ute av møtet fra { $left } til { $back }.
minutes-was-recused-times = { $name } var inhabil og ute av møtet { $times }.
minutes-out-span = fra { $left } til { $back }
minutes-out-open = fra { $left }
minutes-out-and = { $first } og { $last }
minutes-recusal-decided = Avgjort av { $by } { $date }{ $law }.
minutes-recusal-decided-on = Avgjort { $date }{ $law }.
minutes-recusal-decided-by = Avgjort av { $by }{ $law }.
minutes-recusal-law = , jf. { $law }
minutes-action-owner = Ansvar: { $name }.
minutes-action-due = Frist: { $date }.
# The word before the day an action is to be done by, where that stands in its text.
minutes-due-marker = innen

minutes-none = Ikke noe referat ennå
minutes-none-line = Referatet begynner med et forslag fra møtet: hvem som var til stede, hva det ble spurt om og gitt råd om, vedtak og aksjoner. Private notater er aldri med.
minutes-none-line-open = Møtet er ikke avsluttet. Du kan lage referatet nå og hente mer fra møtet etterpå. Private notater er aldri med.
minutes-make = Lag referat
minutes-read-only = Filen er åpnet bare for lesing
minutes-back = Til møtet
minutes-of-date = Referat fra { $date }
minutes-never-private = private notater er aldri med
minutes-pane = Visning
minutes-pane-text = Referat
minutes-pane-advice = Råd
minutes-choose-parts = Velg deler
minutes-part-presence = Til stede
minutes-part-impartiality = Habilitet
minutes-part-questions = Spørsmål
minutes-part-advice = Råd
minutes-part-decisions = Vedtak
minutes-part-text = Fri tekst
minutes-part-actions = Aksjoner
minutes-part-left-out = { $part }: ikke med
minutes-renew-all = Hent på nytt fra møtet
minutes-renew = Hent på nytt fra møtet
minutes-renew-named = Hent { $item } på nytt fra møtet
minutes-locked-why = Denne versjonen kan ikke endres
minutes-send = Legg fram til godkjenning
minutes-approve = Godkjenn og lås
minutes-approve-anyway-title =
    { $count ->
        [one] { $count } merknad er ikke løst. Godkjenne likevel?
       *[other] { $count } merknader er ikke løst. Godkjenne likevel?
    }
minutes-approve-anyway-text =
    { $count ->
        [one] Teksten låses slik den står. Merknaden blir stående på siden, men det den gjelder, kan bare rettes i en ny versjon.
       *[other] Teksten låses slik den står. Merknadene blir stående på siden, men det de gjelder, kan bare rettes i en ny versjon.
    }
minutes-approve-not-yet = Ikke ennå
minutes-approve-anyway = Godkjenn likevel
minutes-correct = Rett referatet
minutes-save-as = Lagre som …
minutes-steps = Hvor langt referatet er kommet
minutes-status-draft = Utkast
minutes-status-for-approval = Til godkjenning
minutes-status-approved = Godkjent
minutes-have-said-yes = { $yes } av { $all } har sagt ja
minutes-no-answer = { $name }: ikke svart
minutes-said-yes = { $name }: ja
minutes-said-no = { $name }: vil ha endringer
minutes-is-locked = Godkjent og låst
minutes-is-locked-why = Teksten kan ikke endres. «Rett referatet» lager en ny versjon.
minutes-is-earlier = En tidligere versjon
minutes-is-earlier-why = Den kan leses, men ikke endres. «Hent fram» lager en ny versjon med denne teksten.
minutes-presence = Til stede og habilitet
minutes-presence-none = Det er ikke ført inn hvem som var til stede. Før det inn på møtesiden, og hent på nytt fra møtet.
minutes-only-invited =
    { $count ->
        [one] { $count } er bare invitert. Si om vedkommende var til stede
       *[other] { $count } er bare invitert. Si hvem som var til stede
    }
minutes-only-invited-text = Det gjør du blant deltakerne på møtesiden eller i møtemodus. Hent så på nytt fra møtet.
minutes-still-invited = Her står noen fortsatt som bare invitert. I møtet er det nå ført inn hvem som var til stede.
minutes-to-participants = Til deltakerne
minutes-from-meeting = fra møtet
minutes-edit-presence = Endre tittel, referanse og hvem som var til stede
minutes-fold = Lukk
minutes-title = Tittel
minutes-item-hint = Hva ble sagt, og hva ble det enighet om?
minutes-count-questions = { $count } spørsmål
minutes-count-advice = { $count } råd
minutes-count-decisions = { $count } vedtak
minutes-count-actions =
    { $count ->
        [one] { $count } aksjon
       *[other] { $count } aksjoner
    }
minutes-unchanged = Ingen endringer her
minutes-actions = Aksjoner
minutes-action-finish = Fullfør: { $action }
minutes-action-is-done = Fullført: { $action }
minutes-action-edit = Endre aksjonen: { $action }
minutes-comments = Merknader
minutes-comment = Ny merknad
minutes-comment-hint = Skriv en merknad eller et svar
minutes-resolve = Merk som løst
minutes-resolve-named = Merk som løst: { $comment }
minutes-comments-open =
    { $count ->
        [one] { $count } merknad
       *[other] { $count } merknader
    }
minutes-versions = Versjoner
minutes-compare = Sammenlign { $first } og { $second }
minutes-compare-stop = Slutt å sammenligne
minutes-shown = vises
minutes-version-spoken = Versjon { $number }: { $what }
minutes-bring-forward = Hent fram
minutes-bring-forward-named = Hent fram versjon { $number }
minutes-corrects-short = retter versjon { $number }
minutes-preview = Slik blir referatet
minutes-page-spoken = Slik blir referatet, side { $page } av { $pages }
minutes-close-meeting = Avslutt møtet
minutes-stands-draft = Utkast, ikke lagt fram til godkjenning
minutes-stands-for-approval = Venter på godkjenning
minutes-stands-approved = Godkjent { $date }
minutes-letters-wait =
    { $count ->
        [one] { $count } brev venter
       *[other] { $count } brev venter
    }
minutes-will-lock = Godkjent tekst låses. En rettelse blir versjon { $number }.
minutes-locked-whole = Låst. Teksten er den som ble godkjent.
minutes-locked-changed = Låst. Teksten er ikke den som ble godkjent.
minutes-save-title = Lagre referatet som fil
minutes-saving = Lagrer referatet …
minutes-unprintable = Disse tegnene i { $place } finnes ikke i skrifttypen: { $signs }. Bytt dem ut, eller velg Word eller ren tekst.

minutes-no-cases = Ingen saker på dagsordenen
minutes-no-cases-line = Råd samles sak for sak. Sett en sak på dagsordenen først.
minutes-case = Sak
minutes-gather-left =
    { $left ->
        [one] { $left } notat eller vurdering å ta stilling til, { $used } er brukt
       *[other] { $left } notater og vurderinger å ta stilling til, { $used } er brukt
    }
minutes-gather-chosen =
    { $count ->
        [one] Gjør { $count } valgt til anbefaling
       *[other] Gjør { $count } valgte til én anbefaling
    }
minutes-gather-merge = Gjør til én anbefaling
minutes-gather-all-used = Alt som er notert og vurdert i saken, er brukt eller lagt til side.
minutes-gather-nothing = Notater og vurderinger som deles, samles her. Private blir ikke med.
minutes-gather-none = Ingenting å samle
minutes-gather-count = { $count }
minutes-gather-one = Notat eller vurdering
minutes-gather-choose = Velg: { $note }
minutes-gather-choose-short = Velg
minutes-near = { $count } som ligner
minutes-set-aside = Legg til side
minutes-set-aside-named = Legg til side: { $note }
minutes-aside = Lagt til side
minutes-take-up = Ta inn igjen
minutes-take-up-named = Ta inn igjen: { $note }
minutes-kind-note = Notat
minutes-kind-advice = Råd
minutes-kind-assessment = Vurdering

notice-minutes-locked = Denne versjonen av referatet kan ikke endres. Ingenting er endret.
notice-minutes-for-approval = Referatet er lagt fram til godkjenning. Husk å sende det.
notice-minutes-saved = Referatet er lagret: { $file } i mappen { $folder }
notice-minutes-as-meeting = Referatet har allerede alt som er ført inn i møtet
