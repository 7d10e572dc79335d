# The command list (Ctrl+K).

search-hint = Search cases, advice, meetings, letters, commands and settings
search-count =
    { $count ->
        [one] { $count } match
       *[other] { $count } matches
    }
search-nothing = No matches
search-cases = Cases
search-recommendations = Recommendations
search-meetings = Meetings
search-letters = Letters
search-commands = Commands
search-settings = Settings
search-more = { $count } more
search-case-meeting = council meeting { $date }
search-letter = Letter about { $project }
# The words before the colon of a filter: in small letters, without spaces.
search-filter-theme = theme
search-filter-year = year
search-filter-ministry = ministry
# The same for those who write it often.
search-filter-ministry-short = min
# Part of a ministry's name in the register, to show what may follow the colon.
search-filter-ministry-example = helse
search-filter-clear = Clear the filter { $filter }
# Before the filters as they are written: "tema:4".
search-filters = Narrow by:
search-key-move = choose
search-key-go = go there
search-key-commands = commands only
