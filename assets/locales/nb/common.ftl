# What several screens share.

working-days-left =
    { $count ->
        [one] { $count } virkedag igjen
       *[other] { $count } virkedager igjen
    }
working-days-over =
    { $count ->
        [one] { $count } virkedag over fristen
       *[other] { $count } virkedager over fristen
    }

product-name = Rådslag
product-line = Fra rådsmøte til brev, og hva som kom ut av det
product-version = Rådslag { $version }

tab-overview = Oversikt
tab-projects = Prosjekter
tab-meetings = Møter
tab-letters = Brev
tab-trends = Trender
tab-advice = Tidligere råd
tab-settings = Innstillinger

help = Hjelp
help-title = Taster og koder
help-theme = Tema på notatet du skriver
help-end-line = Avslutt notatet
help-new-line = Ny linje i notatet
help-make-recommendation = Gjør notatet til en anbefaling
help-move = Flytt anbefalingen opp eller ned
key-shift = Shift

undo = Angre
close = Lukk
cancel = Avbryt
open = Åpne
create = Opprett
browse = Bla gjennom …
more = Flere valg

edit-cut = Klipp ut
edit-copy = Kopier
edit-paste = Lim inn

short-weekday-1 = ma
short-weekday-2 = ti
short-weekday-3 = on
short-weekday-4 = to
short-weekday-5 = fr
short-weekday-6 = lø
short-weekday-7 = sø
calendar-week = uke
calendar-today = I dag
calendar-open = Velg dato
calendar-previous-month = Forrige måned
calendar-next-month = Neste måned
today-at = i dag { $time }

# The state of saving, in the bar.
saved = Lagret
saved-at = Lagret { $time }
saving = Lagrer …
not-saved = Ikke lagret
read-only = Bare lesing
undo-what = Angre: { $what }
redo-what = Gjør om: { $what }
nothing-to-undo = Ingenting å angre
nothing-to-redo = Ingenting å gjøre om

try-again = Prøv igjen
copy-the-text = Kopier teksten
let-it-go = La det være
read-only-medium = Filen kan bare leses der den ligger
read-only-medium-text = Kopier den til en mappe der du har lov til å skrive, og åpne kopien.

notice-all-saved-at = Alt er lagret { $time }
notice-all-saved = Alt er lagret
notice-not-saved = Noe er ikke lagret ennå. Prøv igjen, eller kopier teksten.
notice-undone = Angret: { $what }
notice-redone = Gjort om: { $what }
notice-text-cut = Teksten var lengre enn én million tegn. Det som ikke fikk plass, står fortsatt der du kopierte det fra.
notice-recommendation-removed = Anbefalingen er fjernet
notice-letter-saved = Brevet er lagret: { $file } i mappen { $folder }
notice-not-saved-at-close = Det siste er ikke lagret ennå. Prøv igjen, eller kopier teksten. Lukker du en gang til, går det siste tapt.
notice-moved-to-theme = Anbefalingen står nå under «{ $theme }»
notice-no-viewer = Brevet er lagret, men maskinen har ikke noe program som kan vise det.


theme-none = Uten tema
filter-clear = Fjern filteret
