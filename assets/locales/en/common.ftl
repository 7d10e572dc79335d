# What several screens share.

working-days-left =
    { $count ->
        [one] { $count } working day left
       *[other] { $count } working days left
    }
working-days-over =
    { $count ->
        [one] { $count } working day overdue
       *[other] { $count } working days overdue
    }

product-name = Rådslag
product-line = From council meeting to letter, and what came of it
product-version = Rådslag { $version }

tab-overview = Overview
tab-projects = Projects
tab-meetings = Meetings
tab-letters = Letters
tab-trends = Trends
tab-advice = Past advice
tab-settings = Settings

help = Help
help-title = Keys and codes
help-theme = Theme of the note you are writing
help-end-line = Finish the note
help-new-line = New line in the note
help-make-recommendation = Turn the note into a recommendation
help-move = Move the recommendation up or down
key-shift = Shift

undo = Undo
close = Close
cancel = Cancel
open = Open
create = Create
browse = Browse …
more = More options

edit-cut = Cut
edit-copy = Copy
edit-paste = Paste

short-weekday-1 = Mo
short-weekday-2 = Tu
short-weekday-3 = We
short-weekday-4 = Th
short-weekday-5 = Fr
short-weekday-6 = Sa
short-weekday-7 = Su
calendar-week = week
calendar-today = Today
calendar-open = Choose a date
calendar-previous-month = Previous month
calendar-next-month = Next month
today-at = today at { $time }

# The state of saving, in the bar.
saved = Saved
saved-at = Saved at { $time }
saving = Saving …
not-saved = Not saved
read-only = Read only
undo-what = Undo: { $what }
redo-what = Redo: { $what }
nothing-to-undo = Nothing to undo
nothing-to-redo = Nothing to redo

try-again = Try again
copy-the-text = Copy the text
let-it-go = Leave it
read-only-medium = The file can only be read where it is
read-only-medium-text = Copy it to a folder where you may write, and open the copy.

notice-all-saved-at = Everything was saved at { $time }
notice-all-saved = Everything is saved
notice-not-saved = Something is not saved yet. Try again, or copy the text.
notice-undone = Undone: { $what }
notice-redone = Redone: { $what }
notice-text-cut = The text was longer than one million characters. What did not fit is still where you copied it from.
notice-recommendation-removed = The recommendation has been removed
notice-letter-saved = The letter is saved: { $file } in the folder { $folder }
notice-not-saved-at-close = Your latest changes are not saved yet. Try again, or copy the text. If you close once more, they will be lost.
notice-moved-to-theme = The recommendation is now under ‘{ $theme }’
notice-no-viewer = The letter is saved, but this computer has no program that can show it.


theme-none = No theme
filter-clear = Clear the filter
