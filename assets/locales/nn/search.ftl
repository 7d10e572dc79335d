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
search-meeting = rådsmøte
search-meeting-on = Rådsmøte { $date }
search-case-meeting = rådsmøte { $date }
search-letter = Brev om { $project }
# The words before the colon of a filter: in small letters, without spaces.
search-filter-theme = tema
search-filter-year = år
search-filter-ministry = dep
search-filter-clear = Fjern filteret { $filter }
search-filters = Avgrens med tema: år: dep:
search-key-move = vel
search-key-go = gå dit
search-key-commands = berre kommandoar
