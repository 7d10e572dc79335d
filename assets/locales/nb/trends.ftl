# Trender: charts and their tables.

trends-year = År
trends-in-all = I alt
trends-theme = Tema
trends-asked = Spurt
trends-advised = Gitt råd
trends-points = Prosentpoeng
trends-difference = Forskjell
trends-no-cases = ingen saker

trends-by-year-title = Saker per år, etter størrelse
trends-by-year-most =
    { $count ->
        [one] { $count } sak, flest i { $year }
       *[other] { $count } saker, flest i { $year }
    }
trends-by-year-subtitle = Antall saker, { $period }
trends-by-year-summary = { $title }. Saker per år: { $years }. Etter størrelse: { $sizes }.

trends-by-theme-title = Spørsmål og anbefalinger etter tema
trends-by-theme-finding = Vi blir spurt om { $asked }, men gir råd om { $advised }
trends-by-theme-shares = Andel av spørsmålene og av anbefalingene i prosent, { $period }
trends-by-theme-counts = Antall spørsmål og anbefalinger, { $period }
trends-by-theme-left-out = { $shown }. { $count } uten tema er ikke med
trends-by-theme-summary =
    { $recommendations ->
        [one] { $title }. { $questions } spørsmål og { $recommendations } anbefaling i alt.
       *[other] { $title }. { $questions } spørsmål og { $recommendations } anbefalinger i alt.
    }

# A column and a pair of bars as they are read out.
trends-year-spoken =
    { $count ->
        [0] { $year }: ingen saker
        [one] { $year }: { $count } sak. { $sizes }
       *[other] { $year }: { $count } saker. { $sizes }
    }
trends-theme-spoken-shares = Tema { $number } { $name }: { $asked } av spørsmålene, { $advised } av rådene
trends-theme-spoken-counts = Tema { $number } { $name }: { $asked } spørsmål, { $advised } råd

trends-years = År
trends-years-from = Fra og med { $year }
trends-ministry = Departement
trends-size = Størrelse
trends-as-table = Vis som tabell
trends-as-chart = Vis som diagram
trends-copy = Kopier
trends-nothing-yet = Ingen saker å telle ennå
trends-nothing-yet-line = Når rådet har saker, ser du dem her per år og etter tema.
trends-to-projects = Til prosjektene
trends-nothing-asked = Ingen spørsmål eller anbefalinger er ført inn i disse sakene ennå. Åpne en sak for å føre dem inn.
