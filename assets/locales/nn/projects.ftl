# Prosjekt: the table of cases and the page of a case.

list-name = Saker
list-no-cases = Ingen saker enno
list-no-cases-line = Ei sak er eitt prosjekt som rådet skal gi råd om.
list-no-hits = Ingen saker passar med filtera.
list-seen = { $range } av { $count }
list-cases =
    { $count ->
        [one] { $count } sak
       *[other] { $count } saker
    }
list-projects =
    { $count ->
        [one] { $count } prosjekt
       *[other] { $count } prosjekt
    }
list-sum = Overslag i alt: { $sum }
list-without-estimate = { $count } utan overslag
list-held-outside =
    { $count ->
        [one] { $count } halden utanom summen
       *[other] { $count } haldne utanom summen
    }
list-switch = Vis
list-switch-list = Liste
list-switch-case = Sak
source-line = Kjelde: { $source }
source-and-number = { $source }, nr. { $number }
sort-ascending = stigande
sort-descending = søkkande
row-meeting = møte { $date }

column-when = År/møte
column-step = Steg
column-million = Mill. kr
column-project-and-agency = Prosjekt og verksemd

filter-name = Filtrer i lista
filter-hint = Filtrer i lista
filter-more = Filter
filter-more-count = Filter: { $count }
filter-clear-all = Fjern filtera
filter-year = År
filter-clear-year = Fjern filteret År
filter-ministry = Departement
filter-clear-ministry = Fjern filteret Departement
filter-size = Storleik
filter-clear-size = Fjern filteret Storleik
filter-standing = Steg
filter-clear-standing = Fjern filteret Steg

new-case = Ny sak
new-case-line = Resten kan fyllast ut på sida til saka.
create-case = Opprett sak
case-title-missing = Skriv kva prosjektet heiter.
case-title-empty = Saka må ha eit namn. Det gamle står til du har skrive eit nytt.
case-title-name = Namnet på saka
case-year-wrong = Skriv eit årstal frå 1900 til 2100.
case-open = Opne saka
case-of-project = Sak { $number } av { $count } for prosjektet
case-responsible-line = ansvarleg: { $name }

panel-open = Vis saka ved sida av lista
panel-close = Lukk panelet

letter-open = Opne brevet
letter-write = Skriv brevet

step-pre-meeting = Formøte
step-documentation = Dokumentasjon
step-council-meeting = Rådsmøte
step-letter = Tilrådingsbrev
step-follow-up-talk = Oppfølgingssamtale
step-experience-talk = Erfaringssamtale
step-without-date = utan dato
step-not-set = ikkje fastsett
step-due = frist { $date }
step-proposed = forslag { $date }
step-due-today = fristen er i dag
step-over = over fristen
step-planned = planlagt
step-on-the-day = på fristdagen
step-after-meeting = etter rådsmøtet
step-days-before =
    { $count ->
        [one] { $count } dag før fristen
       *[other] { $count } dagar før fristen
    }
step-days-over =
    { $count ->
        [one] { $count } dag over
       *[other] { $count } dagar over
    }
step-date = Dato
step-date-missing = Skriv datoen for møtet.
step-date-hint = dd.mm.åååå
save-date = Lagre datoen
put-on-agenda = Ta saka opp i møtet { $date }
warn-day-off = Denne dagen er ein fridag. Møtet kan haldast likevel.
warn-documents-after-meeting = Dette er etter rådsmøtet { $date }. Datoen kan lagrast likevel.
warn-pre-meeting-after-meeting = Dette er etter rådsmøtet { $date }. Datoen kan lagrast likevel.
warn-before-meeting = Dette er før rådsmøtet { $date }. Datoen kan lagrast likevel.

standing-pre-meeting = Formøte
standing-documentation = Dokumentasjon
standing-council-meeting = Rådsmøte
standing-letter = Tilrådingsbrev
standing-follow-up-talk = Oppfølging
standing-experience-talk = Erfaringssamtale
standing-closed = Avslutta
standing-treated = Behandla

next-pre-meeting = Formøte
next-documentation = Dokument inn
next-council-meeting = Rådsmøte
next-letter = Brev ut
next-follow-up-talk = Oppfølgingssamtale
next-experience-talk = Erfaringssamtale
next-no-meeting = Rådsmøtet er ikkje planlagt
next-no-meeting-line = Fristane blir rekna frå møtedagen.
next-no-date = Ingen dato er fastsett.
next-closed = Saka er avslutta
next-treated = Behandla av rådet
next-treated-line = Kjelda har ingen datoar. Ei ny behandling tek til med eit rådsmøte.

do-plan-meeting = Planlegg rådsmøte
do-open-meeting = Opne møtet
do-pre-meeting = Set dato for formøtet
do-documentation = Før inn dokumentasjon
do-follow-up-talk = Set dato for samtalen
do-experience-talk = Set dato for samtalen

steps-name = Steg
page-tabs = Delar av saka
page-summary = Samandrag
page-notes = Notat

case-notes-none = Ingen notat enno. Dei blir skrivne i rådsmøtet.
case-said = Framlegg og merknader
case-said-proposal = Framlegg til tilråding
case-said-change = Framlegg til ny tekst for «{ $what }»
case-said-other-text = Framlegg til ny tekst
case-said-comment-on = Merknad til «{ $what }»
case-said-comment = Merknad
case-said-take = Gjer til tilråding
case-said-take-named = Gjer til tilråding: { $what }
case-said-leave = Legg til side
case-said-leave-named = Legg til side: { $what }
case-notes-private = Berre du

facts = Fakta
fact-project = Prosjekt
fact-agency = Verksemd
fact-ministry = Departement
fact-letter-form = Målform
fact-letter-form-free = Følgjer regelen
fact-new-letter-form-nb = Nye brev startar på bokmål.
fact-new-letter-form-nn = Nye brev startar på nynorsk.
fact-new-letter-form-en = Nye brev startar på engelsk.
fact-draft-form-nb = Brevet er på bokmål.
fact-draft-form-nn = Brevet er på nynorsk.
fact-draft-form-en = Brevet er på engelsk.
fact-change-draft-form-nb = Gjer brevet om til bokmål
fact-change-draft-form-nn = Gjer brevet om til nynorsk
fact-change-draft-form-en = Gjer brevet om til engelsk
fact-year = År
fact-kind = Type
fact-estimate = Overslag
fact-estimate-name = Overslag i millionar kroner
fact-size = Storleik
fact-phase = Fase
fact-financing = Finansiering
fact-ks-scheme = KS-ordninga
fact-crossing = Samarbeid
fact-life-event = Livshending
fact-held-outside = Halde utanom
fact-held-outside-long = Halde utanom summane
fact-held-outside-reason = Grunngiving
fact-responsible = Ansvarleg
fact-source = Kjelde
estimate-hint = mill. kr
estimate-wrong = Skriv overslaget i millionar kroner, til dømes 385 eller 7,5.
size-by-estimate = { $size }, etter overslaget
yes = Ja

kind-project = Prosjekt
kind-programme = Program
kind-strategy = Strategi
kind-change-process = Endringsprosess
kind-budget-proposal = Satsingsforslag

phase-idea = Idé
phase-concept = Konsept
phase-plan = Planleggje
phase-carry-out = Gjennomføre
phase-close = Avslutte
phase-realise-benefits = Realisere gevinstar

financing-own-budget = Eiga ramme
financing-budget-proposal = Satsingsforslag
financing-co-financing = Medfinansieringsordninga
financing-stimulab = StimuLab
financing-joint-state = Statleg fellesfinansiering

ks-scheme-yes = Under ordninga
ks-scheme-no = Ikkje under ordninga

crossing-within-sector = Innanfor éin sektor
crossing-across-sectors = På tvers av sektorar
crossing-state-and-municipalities = Stat og kommune

life-event-having-children = Få barn
life-event-seriously-ill-child = Alvorleg sjukt barn
life-event-losing-and-finding-work = Miste og finne jobb
life-event-new-in-norway = Ny i Noreg
life-event-death-and-inheritance = Dødsfall og arv
life-event-running-voluntary-organisation = Starte og drive ein frivillig organisasjon
life-event-running-business = Starte og drive ei bedrift

theme = Tema
asked-head = Spurt
advised-head = Råd
asked-title = Spørsmål og råd
asked-counts = { $asked } spørsmål · { $advised } råd
asked-nothing = Ingen spørsmål er førte inn enno. Før inn det verksemda vil ha råd om.
asked-head-long = Verksemda spurde
advised-head-long = Rådet svarte
advised-not = Ingen råd enno.
asked-not = Ikkje spurt om dette.
theme-counts = { $asked } spørsmål, { $advised } råd
question-new = Nytt spørsmål
question-name = Spørsmål { $number }
question-theme = Tema for spørsmål { $number }
question-remove = Fjern spørsmål { $number }
question-hint = Skriv spørsmålet
question-empty = Spørsmålet kan ikkje stå tomt. Skriv det på nytt, eller fjern det.
question-code-hint = Start med #1–#6 for å velje tema. Enter gir eit nytt spørsmål, Shift Enter ei ny linje.
advice-without-headline = Råd utan overskrift
advice-open = Råd { $number }: { $headline }
advice-to-ministry = til departementet
notice-question-removed = Spørsmålet er fjerna
