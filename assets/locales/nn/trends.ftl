# Trendar: charts and their tables.

trends-year = År
trends-in-all = I alt
trends-theme = Tema
trends-asked = Spurt
trends-advised = Gitt råd
trends-points = Prosentpoeng
trends-difference = Skilnad
trends-no-cases = ingen saker

trends-by-year-title = Saker per år, etter storleik
trends-by-year-most =
    { $count ->
        [one] { $count } sak, flest i { $year }
       *[other] { $count } saker, flest i { $year }
    }
trends-by-year-subtitle = Talet på saker, { $period }
trends-by-year-summary = { $title }. Saker per år: { $years }. Etter storleik: { $sizes }.

trends-by-theme-title = Spørsmål og tilrådingar etter tema
trends-by-theme-finding = Vi blir spurde om { $asked }, men gir råd om { $advised }
trends-by-theme-shares = Del av spørsmåla og av tilrådingane i prosent, { $period }
trends-by-theme-counts = Talet på spørsmål og tilrådingar, { $period }
trends-by-theme-left-out = { $shown }. { $count } utan tema er ikkje med
trends-by-theme-summary =
    { $recommendations ->
        [one] { $title }. { $questions } spørsmål og { $recommendations } tilråding i alt.
       *[other] { $title }. { $questions } spørsmål og { $recommendations } tilrådingar i alt.
    }

# A column and a pair of bars as they are read out.
trends-year-spoken =
    { $count ->
        [0] { $year }: ingen saker
        [one] { $year }: { $count } sak. { $sizes }
       *[other] { $year }: { $count } saker. { $sizes }
    }
trends-theme-spoken-shares = Tema { $number } { $name }: { $asked } av spørsmåla, { $advised } av råda
trends-theme-spoken-counts = Tema { $number } { $name }: { $asked } spørsmål, { $advised } råd

trends-years = År
trends-years-from = Frå og med { $year }
trends-ministry = Departement
trends-size = Storleik
trends-as-table = Vis som tabell
trends-as-chart = Vis som diagram
trends-copy = Kopier
trends-nothing-yet = Ingen saker å telje enno
trends-nothing-yet-line = Når rådet har saker, ser du dei her per år og etter tema.
trends-to-projects = Til prosjekta
trends-nothing-asked = Ingen spørsmål eller tilrådingar er førte inn i desse sakene enno. Opne ei sak for å føre dei inn.
