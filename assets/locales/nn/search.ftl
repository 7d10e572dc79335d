# The command list (Ctrl+K).

search-hint = Søk i saker, råd, møte, brev, kommandoar og innstillingar
search-count =
    { $count ->
        [one] { $count } treff
       *[other] { $count } treff
    }
search-nothing = Ingen treff
search-cases = Saker
search-recommendations = Tilrådingar
search-meetings = Møte
search-letters = Brev
search-commands = Kommandoar
search-settings = Innstillingar
search-more = { $count } til
search-case-meeting = rådsmøte { $date }
search-letter = Brev om { $project }
# The words before the colon of a filter: in small letters, without spaces.
search-filter-theme = tema
search-filter-year = år
search-filter-ministry = departement
# The same for those who write it often.
search-filter-ministry-short = dep
# Part of a ministry's name in the register, to show what may follow the colon.
search-filter-ministry-example = helse
search-filter-clear = Fjern filteret { $filter }
# Before the filters as they are written: "tema:4".
search-filters = Avgrens:
search-key-move = vel
search-key-go = gå dit
search-key-commands = berre kommandoar
