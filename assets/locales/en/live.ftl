# Møtemodus: a meeting that is held, and the large screen.

live-enter = Meeting mode
live-leave = Leave meeting mode
live-no-meeting = Open a meeting first. Meeting mode follows its agenda.
live-is-open = In progress
live-is-not-open = Not opened
live-is-closed = The meeting is closed
live-show-projector = Show on projector
live-hide-projector = Close the projector
live-fill-screen = Fill the screen
live-keep-window = Show in a window
live-open-meeting = Open the meeting
live-close-meeting = Close the meeting
live-begin = Begin this item
live-next-item = Next item
live-without-case = No case
live-held = done
live-under-way = in progress
live-left = { $count } min left
live-time-up = Time is up
live-over = { $count } min over time
live-spent = { $count } min spent
live-item-gone = What was shown is no longer on the agenda. Its notes are kept.
live-nothing = Nothing on the agenda
live-nothing-text = Put a case or an item on the agenda, and you can write notes on it here.
live-to-the-plan = Go to the agenda

# Who is there.
live-presence = Present
live-invited = invited
live-present = present
live-digital = online
live-absent = sent apologies
live-nobody-listed = No participants have been listed yet.
live-all-present = All are here
live-guests =
    { $count ->
        [one] { $count } guest
       *[other] { $count } guests
    }
live-name-guest = Write name and role …
live-guest = Guest { $letters }
live-out-since = out since { $time }
live-was-out = out { $from }–{ $to }
live-is-recused = recused from the case
live-recused-text = Recused from the case. Does not see the notes.
live-undecided-tie =
    { $count ->
        [one] { $who } has declared a tie that is not decided.
       *[other] { $who } have declared ties that are not decided.
    }
live-undecided-match = The name match for { $who } is not decided.
live-to-impartiality = Open impartiality
live-return = { $name } is back
live-leave-room = { $name } left

# The line and the notes.
live-kind = Kind
live-kind-of-note = Kind of note
live-kind-question = Question
live-kind-decision = Decision
live-kind-decision-also = Resolution
live-kind-action = Action
live-kind-quote = Quote
live-kind-talking-point = Talking point
live-speaker = Said by
live-speaker-of-note = Note said by
live-nobody = Nobody
live-quote-without-name = A quote carries no name.
live-new-guest = New guest: { $letters }
live-completions = Suggestions as you type
live-hint-person = person
live-hint-kind = kind
live-hint-undo = undo
live-is-recommended = made a recommendation
live-no-case-to-recommend-in = The item has no case, so the note stands as advice and is not made a recommendation.
live-template = Insert the lines of the template
live-template-begun = There are notes from this meeting here already. The template is for notes not yet begun.
live-template-empty = The template for this kind of meeting has no lines. They are written in the settings.
live-note-is-private = The note is private. Share it with the council first, and it can become a recommendation.
live-private-ended-advice = The note is private. The recommendation that had only its words has been removed.
live-private-kept-advice = The note is private, but the recommendation made from it stays: it has been changed, gathered from several notes, or sent. Look it over.
live-split = Split at the cursor
live-merge = Merge with the note above
live-move = Move to

# Questions and own notes.
live-answered = answered
live-not-answered = not answered
live-answered-by = Which recommendation answers the question?
live-nothing-answers = The case has no recommendations yet.
live-private = My private notes: { $count }
live-private-list = My private notes
live-private-text = Never shown on the projector.
live-say = Make it a note
live-no-talking-points = You have no talking points left here.

# The large screen.
projector-title = Rådslag on the projector
projector-advice = Advice so far
projector-no-advice = No advice yet.
projector-questions = You ask
projector-next = Next:
projector-next-at = Next case at { $time }
projector-until = until
projector-foot = Only what everyone in the room may see

# F1.
help-kind = Kind of note: the sign alone is advice, with d decision, ac action, q quote, ? question
help-speaker = Who said it, by two letters
help-template = The lines of the template, where no notes are begun
help-split = Split the note at the cursor
help-talking-point = Make the next talking point a note
