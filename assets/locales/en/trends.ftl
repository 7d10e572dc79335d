# Trends: charts and their tables.

trends-year = Year
trends-in-all = Total
trends-theme = Theme
trends-asked = Asked
trends-advised = Advised
trends-points = Percentage points
trends-difference = Difference
trends-no-cases = no cases

trends-by-year-title = Cases per year, by size
trends-by-year-most =
    { $count ->
        [one] { $count } case, most in { $year }
       *[other] { $count } cases, most in { $year }
    }
trends-by-year-subtitle = Number of cases, { $period }
trends-by-year-summary = { $title }. Cases per year: { $years }. By size: { $sizes }.

trends-by-theme-title = Questions and recommendations by theme
trends-by-theme-finding = We are asked about { $asked }, but give advice on { $advised }
trends-by-theme-shares = Share of questions and of recommendations in per cent, { $period }
trends-by-theme-counts = Number of questions and recommendations, { $period }
trends-by-theme-left-out = { $shown }. { $count } without a theme left out
trends-by-theme-summary =
    { $title }. { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    } and { $recommendations ->
        [one] { $recommendations } recommendation
       *[other] { $recommendations } recommendations
    } in all.

# A column and a pair of bars as they are read out.
trends-year-spoken =
    { $count ->
        [0] { $year }: no cases
        [one] { $year }: { $count } case. { $sizes }
       *[other] { $year }: { $count } cases. { $sizes }
    }
trends-theme-spoken-shares = Theme { $number } { $name }: { $asked } of the questions, { $advised } of the recommendations
trends-theme-spoken-counts = Theme { $number } { $name }: questions { $asked }, recommendations { $advised }

trends-years = Years
trends-years-from = From { $year } on
trends-ministry = Ministry
trends-size = Size
trends-as-table = Show as a table
trends-as-chart = Show as a chart
trends-copy = Copy
trends-nothing-yet = No cases to count yet
trends-nothing-yet-line = Once the council has cases, you see them here by year and by theme.
trends-to-projects = To the projects
trends-nothing-asked = No questions or recommendations have been entered in these cases yet. Open a case to enter them.
