# What several screens share.

working-days-left =
    { $count ->
        [one] { $count } arbeidsdag igjen
       *[other] { $count } arbeidsdagar igjen
    }
working-days-over =
    { $count ->
        [one] { $count } arbeidsdag over fristen
       *[other] { $count } arbeidsdagar over fristen
    }

product-name = Rådslag
product-line = Frå rådsmøte til brev, og kva som kom ut av det
product-version = Rådslag { $version }

tab-overview = Oversikt
tab-projects = Prosjekt
tab-meetings = Møte
tab-letters = Brev
tab-trends = Trendar
tab-advice = Tidlegare råd
tab-settings = Innstillingar

help = Hjelp
help-title = Tastar og kodar
help-theme = Tema på notatet du skriv
help-end-line = Avslutt notatet
help-new-line = Ny linje i notatet
help-make-recommendation = Gjer notatet til ei tilråding
help-move = Flytt tilrådinga opp eller ned
key-shift = Shift

undo = Angre
close = Lukk
cancel = Avbryt
open = Opne
create = Opprett
browse = Bla gjennom …
more = Fleire val

edit-cut = Klipp ut
edit-copy = Kopier
edit-paste = Lim inn

short-weekday-1 = må
short-weekday-2 = ty
short-weekday-3 = on
short-weekday-4 = to
short-weekday-5 = fr
short-weekday-6 = la
short-weekday-7 = sø
calendar-week = veke
calendar-today = I dag
calendar-open = Vel dato
calendar-previous-month = Førre månad
calendar-next-month = Neste månad
today-at = i dag { $time }

# The state of saving, in the bar.
saved = Lagra
saved-at = Lagra { $time }
saving = Lagrar …
not-saved = Ikkje lagra
read-only = Berre lesing
undo-what = Angre: { $what }
redo-what = Gjer om: { $what }
nothing-to-undo = Ingenting å angre
nothing-to-redo = Ingenting å gjere om

try-again = Prøv igjen
copy-the-text = Kopier teksten
let-it-go = La det vere
read-only-medium = Fila kan berre lesast der ho ligg
read-only-medium-text = Kopier fila til ei mappe der du har lov til å skrive, og opne kopien.

notice-all-saved-at = Alt er lagra { $time }
notice-all-saved = Alt er lagra
notice-not-saved = Noko er ikkje lagra enno. Prøv igjen, eller kopier teksten.
notice-undone = Angra: { $what }
notice-redone = Gjort om: { $what }
notice-text-cut = Teksten var lengre enn éin million teikn. Det som ikkje fekk plass, står framleis der du kopierte det frå.
notice-recommendation-removed = Tilrådinga er fjerna
notice-letter-saved = Brevet er lagra: { $file } i mappa { $folder }
notice-not-saved-at-close = Det siste er ikkje lagra enno. Prøv igjen, eller kopier teksten. Lukkar du ein gong til, går det siste tapt.
notice-moved-to-theme = Tilrådinga står no under «{ $theme }»
notice-no-viewer = Brevet er lagra, men maskina har ikkje noko program som kan vise det.


theme-none = Utan tema
filter-clear = Fjern filteret
