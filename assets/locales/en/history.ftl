# History and Bin: who did what when, and the way back.

history = History
history-back = Back
history-of-council = History of the whole council file
history-of-settings = History of the settings
history-of-case = History of the case
history-of-letter = History of the letter
history-of-meeting = History of the meeting
history-of-advice = History of past advice
history-of-recommendation = History of the recommendation
history-of-row = History: { $kind }
history-whole-file = History of the whole council file
history-bin-menu = Bin

history-parts = History or bin
history-done = Changes
history-bin = Bin
history-show = Show
history-list = List
history-change = Change

history-changes =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
history-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
history-changes-by = { $changes } by { $people }
history-last-changes = the last { $count } changes
history-show-older = Show older
history-loading = Loading the history …
history-none = Nothing has been changed yet.

history-today = Today, { $day }
history-yesterday = Yesterday, { $day }
history-day-of-year = { $day } { $year }

history-somebody = Unknown person
history-unknown-operation = change
history-words-added =
    { $count ->
        [one] { $count } word added
       *[other] { $count } words added
    }
history-words-removed =
    { $count ->
        [one] { $count } word removed
       *[other] { $count } words removed
    }
history-words-changed = words: { $added } added, { $removed } removed
history-kind-and-words = { $kind }: { $words }
history-and-more =
    { $count ->
        [one] { $what }, and { $count } more
       *[other] { $what }, and { $count } more
    }

history-is-a-new-change = Bringing back is a new change. Nothing is lost, and Undo works.
history-added = added
history-removed = taken out
history-spoken-added = [added: { $text }]
history-spoken-removed = [removed: { $text }]
history-nothing-told = The change has no text to show. It may be something only just begun.
history-came = new
history-went = taken out of the file
history-text-now = The text as it is now
history-text-is-so = The text is like this now
history-text-cut = Long parts of the text are shortened here.
history-more = Show the whole text
history-less = Show less
history-not-there = no longer exists
history-is-so = This is how it is now
history-is-in-bin = This is in the bin now. Bring it back from there first.
history-is-a-period = A period is not brought back by itself. Use Undo, or change it in the settings.
history-open-bin = Show the bin
history-restore-text = Bring back this text
history-restore-fields = Bring back these fields
history-gone = This was undone, and is not in the file now
history-gone-text = The text is kept here, and can be put back as it was.
history-put-back = Put back
history-was = was { $before }
history-from-to = { $before } → { $after }
history-moved = moved
history-no = No
history-rows-left-out =
    { $count ->
        [one] The change also affected { $count } other place.
       *[other] The change also affected { $count } other places.
    }

history-compare-with = Compare with
history-compare-before = as it was before the change
history-compare-now = as it is now
history-compare-today = now
history-compared = From { $from } to { $to }
history-no-difference = There is no difference between the two.
history-restore-chosen-text = Bring back the chosen text
history-restore-chosen-fields = Bring back the chosen fields

bin-shows = Show what has been removed from
bin-of-case = The case
bin-of-letter = The letter
bin-of-meeting = The meeting
bin-of-settings = The settings
bin-of-this = This
bin-of-council = The whole council file
bin-empty-here = Nothing has been removed here.
bin-empty = The bin is empty. What you remove is put here, and can be brought back.
bin-bring-back = Bring back
bin-bring-back-named = Bring back { $what }
bin-removed-by = removed by { $who } { $when }
bin-with-it =
    { $count ->
        [one] { $count } more comes with it
       *[other] { $count } more come with it
    }
bin-owner-first = It belongs to something that has also been removed ({ $what }). Bring that back first.
bin-on-agenda = The case is already on the agenda.
bin-has-letter = The case already has a letter.
bin-place-taken = Something else has taken its place since.
bin-cannot-be-read = It is written in a way that this version of the program cannot read. It is still in the history.

history-kind-other = Other
history-kind-council = The council
history-kind-setting = Setting
history-kind-source = Source
history-kind-theme-label = Name of theme
history-kind-deadline-rule = Deadline rule
history-kind-day-off = Day off
history-kind-organisation = Organisation
history-kind-organisation-name = Name of organisation
history-kind-member = Member
history-kind-member-term = Term on the council
history-kind-member-tie = Tie
history-kind-project = Project
history-kind-case = Case
history-kind-case-organisation = Organisation in the case
history-kind-estimate = Estimate
history-kind-meeting = Meeting
history-kind-agenda-item = Item on the agenda
history-kind-participant = Participant
history-kind-question = Question
history-kind-assessment = Assessment
history-kind-note = Note
history-kind-recommendation = Recommendation
history-kind-recommendation-text = Text of recommendation
history-kind-letter = Letter
history-kind-letter-section = Part of letter
history-kind-recusal = Impartiality
history-kind-follow-up-talk = Follow-up talk
history-kind-experience-talk = Experience talk
history-kind-quote = Quotation
history-kind-benefit = Benefit
history-kind-action = Action
history-kind-advice = Past advice
history-kind-advice-text = Text of past advice
history-kind-advice-use = Use of past advice
history-kind-minutes = Minutes
history-kind-minutes-section = Section of minutes
history-kind-minutes-approval = Answer about minutes
history-kind-comment = Comment
history-kind-gathered = Grounds for a recommendation

field-name = Name
field-is-example = Example council
field-december-days-off = 24 and 31 December are days off
field-value = Value
field-title = Title
field-publisher = Publisher
field-published-year = Year of publication
field-note = About the source
field-theme = Theme
field-form = Language form
field-full-label = Full name
field-short-label = Short name
field-valid-from = Applies from
field-valid-to = Applies to
field-kind = Type
field-amount = Number
field-unit = Unit
field-counted-from = Counted from
field-min-kroner = From amount
field-max-kroner = To amount
field-published = Announced
field-source = Source
field-on-date = Date
field-number = Organisation number
field-language-form = Language form
field-postal-address = Postal address
field-organisation-id = Organisation
field-organisation-name = Name of organisation
field-initials = Initials
field-employer = Employer
field-role = Role
field-from-date = From
field-to-date = To
field-description = Description
field-year = Year
field-number-in-source = Number in the source
field-stated-size = Stated size
field-phase = Phase
field-financing = Financing
field-ks-scheme = Under the KS scheme
field-crossing = Cooperation
field-life-event = Life event
field-held-outside = Left out of the sums
field-held-outside-reason = Why it is left out
field-responsible = Responsible
field-pre-meeting-on = Pre-meeting
field-documents-on = Documentation
field-letter-on = Letter of recommendations
field-follow-up-on = Follow-up talk
field-experience-on = Experience talk
field-printed-name = Name in the case
field-position = Order
field-what = What the estimate is for
field-kroner = Amount
field-held-on = Date of meeting
field-starts-at = Time
field-place = Place
field-calendar-sequence = Calendar file no.
field-is-digital = Online meeting
field-ends-at = End
field-link = Link
field-opened-at = Opened
field-closed-at = Closed
field-cancelled-at = Cancelled
field-carried-from-id = From an item of an earlier meeting
field-action-id = Action
field-begun-at = Taken up
field-finished-at = Finished
field-guest-name = Guest
field-guest-role = The guest’s role
field-presence = Attendance
field-case-id = Case
field-minutes = Minutes
field-body = Text
field-meeting-id = Meeting
field-member-id = Member
field-certainty = How certain
field-author-id = Written by
field-is-private = Only you
field-headline = Headline
field-addressee = Addressed to
field-question-id = Answers
field-learn-from-id = Can learn from
field-learn-from-contacted = Has made contact
field-outcome = What came of it
field-outcome-reason = Reason
field-outcome-remark = About the outcome
field-status = Status
field-recipient = Recipient
field-our-reference = Our ref.
field-your-reference = Your ref.
field-dated-on = Date of the letter
field-signature-role = Role in the signature
field-signature-name = Name in the signature
field-declared-on = Declared
field-ground = Grounds
field-decided-by = Decided by
field-decided-on = Decided
field-decision = Decision
field-left-room-at = Left the meeting
field-usefulness = Usefulness
field-project-status = Status of the project
field-may-be-published = May be quoted
field-planned-kroner = Planned benefit
field-realised-kroner = Realised
field-noted-on = Entered
field-owner-id = Responsible
field-due-on = Due
field-version = Version
field-parts = Parts left out
field-heading = Heading
field-made-by = Made by
field-approved-by = Approved by
field-approved-at = Approved
field-answer = Answer
field-answered-on = Answered
field-resolved-at = Resolved
field-owner-name = Responsible
field-done-on = Done
field-origin = Origin
field-is-draft = Draft
field-ended-at = Removed

# Fixed choices that have no word elsewhere, by their code.
value-agency = organisation
value-ministry = ministry
value-partner = partner
value-state-agency = state agency
value-municipality = municipality
value-county = county
value-private = private organisation
value-voluntary = voluntary organisation
value-draft = draft
value-sent = sent
value-leader = leader
value-member = member
value-secretariat = secretariat
value-cost = cost
value-benefit = benefit
value-low = not very certain
value-fair = fairly certain
value-high = very certain
value-recused = recused
value-impartial = impartial
value-much = great
value-some = some
value-little = little
value-as-planned = as planned
value-changed = changed
value-delayed = delayed
value-completed = completed
value-stopped = stopped
value-followed = followed
value-partly-followed = partly followed
value-not-followed = not followed
value-no-longer-relevant = no longer relevant
value-no-time = no time
value-no-mandate = no mandate
value-no-financing = no financing
value-disagreed = disagreed
value-other = other
value-own = the council’s own
value-published = published
value-proposal = proposal
value-start-together = start together
value-shape-together = shape together
value-deliver-together = deliver together
value-introduction = introduction
value-closing = closing
value-note = note
value-documents = documentation
value-letter = letter
value-follow-up-talk = follow-up talk
value-experience-talk = experience talk
value-calendar-days = calendar days
value-working-days = working days
value-years = years
value-meeting = the council meeting
value-letterhead-text = the text in the letterhead
value-letterhead-logo = the picture in the letterhead
value-signature-roles = roles that sign letters
value-copy-role = the role of the person who has this copy
value-copy-name = the name of the person who has this copy

# Meetings, papers, members' part, minutes.
history-kind-legal-reference = Legal reference
history-kind-organisation-parent = Parent body
history-kind-case-document = Document
history-kind-reading = Reading
history-kind-checklist-item = Checklist item
history-kind-checklist-mark = Checklist tick
history-kind-note-template = Note template
history-kind-proposal = Proposal
history-kind-member-copy = Member file
history-kind-contribution = Contribution
field-citation = Citation
field-email = Email
field-received-on = Received
field-exemption = Ground for exemption
field-file-name = File name
field-sender = Sender
field-is-exempt = Exempt from public access
field-is-in-pack = In the meeting pack
field-asked-on = Question put up
field-returned-at = Came back
field-earlier-absences = Earlier times out of the meeting
field-agenda-item-id = Agenda item
field-speaker-id = Said by
field-case-document-id = Document
field-page = Page
field-quoted = Passage
field-pages = Pages read
field-read-at = Read
field-body-nn = Text in Nynorsk
field-meeting-kind = Kind of meeting
field-note-kind = Kind of note
field-made-at = Made
field-taken-at = Taken in
field-item-count = Count
value-council-meeting = council meeting
value-pre-meeting = pre-meeting
value-invited = invited
value-present = present
value-digital = present online
value-absent = sent apologies
value-question = question
value-advice = advice
value-decision = decision
value-action = action
value-quote = quote
value-talking-point = talking point
value-for-approval = for approval
value-approved = approved
value-presence = presence and impartiality
value-item = agenda item
value-actions = actions
value-accepted = accepted
value-rejected = not accepted
value-no-ties = no ties
value-ties = has ties
value-employer = employer
value-office = office
value-impartiality = impartiality
value-exemption = exemption from public access
value-copy-member = the member who has this copy
value-copy-id = the number of this copy
value-copy-made-at = when this copy was made
value-fewest-present = how many members must be present
