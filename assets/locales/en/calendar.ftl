# The invitation to a meeting, and the mail that the meeting pack goes with.

calendar-summary = { $kind } of { $council }
calendar-cancelled = Cancelled: { $meeting }
calendar-is-cancelled = The meeting is cancelled.
calendar-unnamed-case = Case (see the meeting pack)
mail-subject = { $meeting }: meeting pack
mail-subject-cancelled = { $meeting }: the meeting is cancelled
mail-greeting = Hello
mail-pack = Here is the meeting pack for { $meeting }.
mail-invitation = Here is the invitation to { $meeting }.
mail-when = Time: { $when }
mail-where = Place: { $where }
mail-calendar = Open the calendar file to put the meeting in your calendar.
mail-regards = Kind regards
calendar-not-remembered = The invitation cannot be made now
calendar-not-remembered-text = The number of the invitation must be saved in the meeting, but the council file can only be read. No file is saved. Close the file in the other window, and try again.
