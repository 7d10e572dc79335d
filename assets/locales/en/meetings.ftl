# Meetings: meetings, agenda and notes.

meetings-date = { $day } { $year }
meetings-title-of-date = { $kind } { $date }
meetings-coming = Upcoming
meetings-held = Held
meetings-none = No meetings yet
meetings-none-text = A meeting has a date and an agenda of cases, and each case has its own notes.
meetings-new = New meeting
meetings-create = Create the meeting
meetings-all = All meetings
meetings-more = More about the meeting
meetings-remove = Remove the meeting
meetings-back-to = Back to { $meeting }
meetings-digital = Online
meetings-in-person = In person
meetings-no-cases = No cases on the agenda yet
meetings-cases =
    { $count ->
        [one] { $count } case: { $names }
       *[other] { $count } cases: { $names }
    }

meetings-date-label = Date
meetings-time-label = Start
meetings-form-label = Form of meeting
meetings-place-label = Place
meetings-place-hint = Room and address
meetings-date-missing = Write a date.
meetings-date-invalid = There is no such date. Write it like this: 13/11/2026.
meetings-time-invalid = Write the time like this: 09:00.
meetings-day-off = This is a day off. The meeting can be held all the same.

meetings-deadlines = Deadlines that follow from the meeting
meetings-documents-due = Documentation and questions in by { $date }
meetings-letter-due = Letter of recommendations out by { $date }

meetings-agenda = Agenda
meetings-agenda-empty = No cases on the agenda yet. Add the first one, or choose one that waits for a meeting.
meetings-add-case = Add a case
meetings-minutes = min
meetings-count-minutes = { $count } min
meetings-minutes-invalid = Write whole minutes, from 1 to 1440.
meetings-item-open = Open the notes about { $name }
meetings-item-up = Move { $name } up
meetings-item-down = Move { $name } down
meetings-item-remove = Take { $name } off the agenda
meetings-item-minutes = Minutes for { $name }
meetings-item-is-first = Comes first
meetings-item-is-last = Comes last
meetings-item-title = Item { $number }, without a case
meetings-item-title-missing = The item must have a name. The old one stays until you have written a new one.

meetings-pick-add = Add
meetings-pick-text = Find a case, or write an item without a case
meetings-pick-search = Search for a case or an organisation
meetings-pick-cases = Cases to choose from
meetings-pick-none = No cases to choose from. Write an item without a case.
meetings-pick-planned = on the agenda of { $date }
meetings-pick-own = Own item: { $title }
meetings-pick-own-text = An item on the agenda without a case

# Notes on a case.
notes-case-number = Case { $number } of { $count }
notes-next-case = Next case
notes-previous-case = Previous case
notes-last-case = This is the last case
notes-first-case = This is the first case
key-page-down = PgDn
notes-pane = Show
notes-pane-notes = Notes
notes-pane-themes = Themes and questions
notes-stream = Notes
notes-loading = Loading the notes …
notes-stream-empty = No notes yet. Write the first one in the field at the bottom.
notes-is-note = Note
notes-is-advice = Advice
notes-is-private = Only you
notes-show-all = Show all
notes-show-less = Show less
notes-make-recommendation = Turn into a recommendation
notes-edit = Edit
notes-edit-text = Text of the note
notes-text-missing = The note cannot be empty. The old one stays until you have written something.
notes-theme = Theme
notes-theme-of-note = Theme of the note
notes-make-private = Only for me
notes-share = Share with the council
notes-remove = Remove the note
notes-private-toggle = Private note
notes-private-hint = Private notes are left out when the council shares its notes
notes-line = New note
notes-line-hint = Write a note
notes-hint-theme-keys = #1–#6
notes-hint-theme = theme
notes-hint-line = new line
notes-hint-advice = turn into a recommendation
notes-themes = Themes
notes-count-notes = Notes
notes-count-advice = Advice
notes-theme-counts =
    { $theme }: { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }, { $advice ->
        [one] { $advice } recommendation
       *[other] { $advice } recommendations
    }
notes-questions = The organisation asks
notes-no-questions = No questions have been entered in the case.
notes-open-case = Open the case
