# Prosjekter: the table of cases and the page of a case.

list-name = Saker
list-no-cases = Ingen saker ennå
list-no-cases-line = En sak er ett prosjekt som rådet skal gi råd om.
list-no-hits = Ingen saker passer med filtrene.
list-seen = { $range } av { $count }
list-cases =
    { $count ->
        [one] { $count } sak
       *[other] { $count } saker
    }
list-projects =
    { $count ->
        [one] { $count } prosjekt
       *[other] { $count } prosjekter
    }
list-sum = Anslag i alt: { $sum }
list-without-estimate = { $count } uten anslag
list-held-outside = { $count } holdt utenom summen
list-switch = Vis
list-switch-list = Liste
list-switch-case = Sak
source-line = Kilde: { $source }
source-and-number = { $source }, nr. { $number }
sort-ascending = stigende
sort-descending = synkende
row-meeting = møte { $date }

column-when = År/møte
column-step = Steg
column-million = Mill. kr
column-project-and-agency = Prosjekt og virksomhet

filter-name = Filtrer i listen
filter-hint = Filtrer i listen
filter-more = Filtre
filter-more-count = Filtre: { $count }
filter-clear-all = Fjern filtrene
filter-year = År
filter-clear-year = Fjern filteret År
filter-ministry = Departement
filter-clear-ministry = Fjern filteret Departement
filter-size = Størrelse
filter-clear-size = Fjern filteret Størrelse
filter-standing = Steg
filter-clear-standing = Fjern filteret Steg

new-case = Ny sak
new-case-line = Resten kan fylles ut på siden til saken.
create-case = Opprett sak
case-title-missing = Skriv hva prosjektet heter.
case-title-empty = Saken må ha et navn. Det gamle står til du har skrevet et nytt.
case-title-name = Sakens navn
case-year-wrong = Skriv et årstall fra 1900 til 2100.
case-open = Åpne saken
case-of-project = Sak { $number } av { $count } for prosjektet
case-responsible-line = ansvarlig: { $name }

panel-open = Vis saken ved siden av listen
panel-close = Lukk panelet

letter-open = Åpne brevet
letter-write = Skriv brevet

step-pre-meeting = Formøte
step-documentation = Dokumentasjon
step-council-meeting = Rådsmøte
step-letter = Anbefalingsbrev
step-follow-up-talk = Oppfølgingssamtale
step-experience-talk = Erfaringssamtale
step-without-date = uten dato
step-not-set = ikke fastsatt
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
       *[other] { $count } dager før fristen
    }
step-days-over =
    { $count ->
        [one] { $count } dag over
       *[other] { $count } dager over
    }
step-date = Dato
step-date-missing = Skriv datoen for møtet.
step-date-hint = dd.mm.åååå
save-date = Lagre datoen
put-on-agenda = Ta saken opp i møtet { $date }
warn-day-off = Denne dagen er en fridag. Møtet kan holdes likevel.
warn-documents-after-meeting = Dette er etter rådsmøtet { $date }. Datoen kan lagres likevel.
warn-pre-meeting-after-meeting = Dette er etter rådsmøtet { $date }. Datoen kan lagres likevel.
warn-before-meeting = Dette er før rådsmøtet { $date }. Datoen kan lagres likevel.

standing-pre-meeting = Formøte
standing-documentation = Dokumentasjon
standing-council-meeting = Rådsmøte
standing-letter = Anbefalingsbrev
standing-follow-up-talk = Oppfølging
standing-experience-talk = Erfaringssamtale
standing-closed = Avsluttet
standing-treated = Behandlet

next-pre-meeting = Formøte
next-documentation = Dokumenter inn
next-council-meeting = Rådsmøte
next-letter = Brev ut
next-follow-up-talk = Oppfølgingssamtale
next-experience-talk = Erfaringssamtale
next-no-meeting = Rådsmøtet er ikke planlagt
next-no-meeting-line = Fristene regnes fra møtedagen.
next-no-date = Ingen dato er satt.
next-closed = Saken er avsluttet
next-treated = Behandlet av rådet
next-treated-line = Kilden har ingen datoer. En ny behandling begynner med et rådsmøte.

do-plan-meeting = Planlegg rådsmøte
do-open-meeting = Åpne møtet
do-pre-meeting = Sett dato for formøtet
do-documentation = Før inn dokumentasjon
do-follow-up-talk = Sett dato for samtalen
do-experience-talk = Sett dato for samtalen

steps-name = Steg
page-tabs = Deler av saken
page-summary = Sammendrag
page-notes = Notater

case-notes-none = Ingen notater ennå. De skrives i rådsmøtet.
case-said = Forslag og merknader
case-said-proposal = Forslag til anbefaling
case-said-change = Forslag til ny tekst for «{ $what }»
case-said-other-text = Forslag til ny tekst
case-said-comment-on = Merknad til «{ $what }»
case-said-comment = Merknad
case-said-take = Gjør til anbefaling
case-said-take-named = Gjør til anbefaling: { $what }
case-said-leave = Legg til side
case-said-leave-named = Legg til side: { $what }
case-notes-private = Bare du

facts = Fakta
fact-project = Prosjekt
fact-agency = Virksomhet
fact-ministry = Departement
fact-letter-form = Målform
fact-letter-form-free = Følger regelen
fact-new-letter-form-nb = Nye brev begynner på bokmål.
fact-new-letter-form-nn = Nye brev begynner på nynorsk.
fact-new-letter-form-en = Nye brev begynner på engelsk.
fact-draft-form-nb = Brevet er på bokmål.
fact-draft-form-nn = Brevet er på nynorsk.
fact-draft-form-en = Brevet er på engelsk.
fact-change-draft-form-nb = Gjør brevet om til bokmål
fact-change-draft-form-nn = Gjør brevet om til nynorsk
fact-change-draft-form-en = Gjør brevet om til engelsk
fact-year = År
fact-kind = Type
fact-estimate = Anslag
fact-estimate-name = Anslag i millioner kroner
fact-size = Størrelse
fact-phase = Fase
fact-financing = Finansiering
fact-ks-scheme = KS-ordningen
fact-crossing = Samarbeid
fact-life-event = Livshendelse
fact-held-outside = Holdt utenom
fact-held-outside-long = Holdt utenom summene
fact-held-outside-reason = Begrunnelse
fact-responsible = Ansvarlig
fact-source = Kilde
estimate-hint = mill. kr
estimate-wrong = Skriv anslaget i millioner kroner, for eksempel 385 eller 7,5.
size-by-estimate = { $size }, etter anslaget
yes = Ja

kind-project = Prosjekt
kind-programme = Program
kind-strategy = Strategi
kind-change-process = Endringsprosess
kind-budget-proposal = Satsingsforslag

phase-idea = Idé
phase-concept = Konsept
phase-plan = Planlegge
phase-carry-out = Gjennomføre
phase-close = Avslutte
phase-realise-benefits = Realisere gevinster

financing-own-budget = Egen ramme
financing-budget-proposal = Satsingsforslag
financing-co-financing = Medfinansieringsordningen
financing-stimulab = StimuLab
financing-joint-state = Statlig fellesfinansiering

ks-scheme-yes = Under ordningen
ks-scheme-no = Ikke under ordningen

crossing-within-sector = Innen én sektor
crossing-across-sectors = På tvers av sektorer
crossing-state-and-municipalities = Stat og kommune

life-event-having-children = Få barn
life-event-seriously-ill-child = Alvorlig sykt barn
life-event-losing-and-finding-work = Miste og finne jobb
life-event-new-in-norway = Ny i Norge
life-event-death-and-inheritance = Dødsfall og arv
life-event-running-voluntary-organisation = Starte og drive en frivillig organisasjon
life-event-running-business = Starte og drive en bedrift

theme = Tema
asked-head = Spurt
advised-head = Råd
asked-title = Spørsmål og råd
asked-counts = { $asked } spørsmål · { $advised } råd
asked-nothing = Ingen spørsmål er ført inn ennå. Før inn det virksomheten vil ha råd om.
asked-head-long = Virksomheten spurte
advised-head-long = Rådet svarte
advised-not = Ingen råd ennå.
asked-not = Ikke spurt om dette.
theme-counts = { $asked } spørsmål, { $advised } råd
question-new = Nytt spørsmål
question-name = Spørsmål { $number }
question-theme = Tema for spørsmål { $number }
question-remove = Fjern spørsmål { $number }
question-hint = Skriv spørsmålet
question-empty = Spørsmålet kan ikke stå tomt. Skriv det på nytt, eller fjern det.
question-code-hint = Begynn med #1–#6 for å velge tema. Enter gir et nytt spørsmål, Shift Enter en ny linje.
advice-without-headline = Råd uten overskrift
advice-open = Råd { $number }: { $headline }
advice-to-ministry = til departementet
notice-question-removed = Spørsmålet er fjernet
