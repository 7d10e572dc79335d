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
