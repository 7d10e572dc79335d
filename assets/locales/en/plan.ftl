# Planning a meeting: what it is, who takes part, what waits for it, and what is to be seen to.
plan-pages = Pages of the meeting
plan-page = Planning
plan-page-preparation = Preparation
plan-page-impartiality = Impartiality
plan-page-minutes = Minutes

plan-kind = Kind of meeting
plan-kind-council-meeting = Council meeting
plan-kind-pre-meeting = Pre-meeting
plan-kind-follow-up-talk = Follow-up talk
plan-kind-experience-talk = Experience talk
plan-title = Name of the meeting
plan-end = End
plan-end-before-start = The end comes before the start. A meeting may go on past midnight, but not last more than six hours.
plan-link = Link
plan-link-hint = Link to the online meeting
plan-place-and-digital = { $place } and online

plan-cancel-meeting = Cancel the meeting
plan-reinstate-meeting = Hold the meeting after all
plan-cancelled = Cancelled
plan-is-cancelled = The meeting was cancelled on { $date }
plan-is-cancelled-text = The agenda and the participants are kept. The cases wait for another meeting.
plan-tell-cancelled = The invitation has gone out, so tell those who got it.
plan-save-cancellation = Save the cancellation …
plan-mail-cancellation = Make email draft …

# What is to be seen to before the meeting.
plan-warnings = Needs attention before the meeting
plan-more-warnings =
    { $count ->
        [one] { $count } more is on the meeting’s page
       *[other] { $count } more are on the meeting’s page
    }
plan-warns-end-before-start = The meeting ends at { $end }, before it starts at { $start }. Correct the times.
plan-warns-too-long =
    { $count ->
        [one] The agenda is { $count } minute too long for the meeting.
       *[other] The agenda is { $count } minutes too long for the meeting.
    }
plan-warns-documents-late =
    { $count ->
        [one] { $case }: the documentation came { $came }, { $count } day after the deadline { $due }.
       *[other] { $case }: the documentation came { $came }, { $count } days after the deadline { $due }.
    }
plan-warns-documents-expected =
    { $count ->
        [one] { $case }: the documentation is expected { $came }, { $count } day after the deadline { $due }.
       *[other] { $case }: the documentation is expected { $came }, { $count } days after the deadline { $due }.
    }
plan-warns-documents-missing =
    { $count ->
        [one] { $case }: the documentation is not in. The deadline was { $due }, { $count } day ago.
       *[other] { $case }: the documentation is not in. The deadline was { $due }, { $count } days ago.
    }
plan-warns-documents-after = { $case }: the documentation is dated { $date }, after the meeting. Correct the date in the case or here.
plan-warns-also-on = { $case } is also on the agenda of { $date }.
plan-warns-term-ended = { $name } no longer has a seat: the term ended { $date }.
plan-warns-term-begins = { $name } does not have a seat yet: the term begins { $date }.
plan-warns-no-term = { $name } has no term on the council.
plan-warns-too-few =
    { $count ->
        [one] { $count } of the council is expected. The settings say that at least { $fewest } must be present.
       *[other] { $count } of the council are expected. The settings say that at least { $fewest } must be present.
    }
plan-warns-too-few-for-case =
    { $count ->
        [one] { $case }: { $count } is expected once the recused have left. At least { $fewest } must be present.
       *[other] { $case }: { $count } are expected once the recused have left. At least { $fewest } must be present.
    }
plan-warns-open-ties =
    { $count ->
        [one] Impartiality: { $count } possible tie is not decided.
       *[other] Impartiality: { $count } possible ties are not decided.
    }
plan-warns-not-answered =
    { $count ->
        [one] Impartiality: { $count } member has not answered.
       *[other] Impartiality: { $count } members have not answered.
    }

# The agenda on the clock.
plan-next-day = Next day
plan-next-day-at = { $time } the next day
plan-agenda-ends = Ends { $time }
plan-agenda-allotted =
    { $count ->
        [one] { $count } minute allotted
       *[other] { $count } minutes allotted
    }
plan-minutes-over =
    { $count ->
        [one] { $count } minute over
       *[other] { $count } minutes over
    }
plan-minutes-left =
    { $count ->
        [one] { $count } minute left
       *[other] { $count } minutes left
    }
plan-minutes-fit = Fills the whole meeting
plan-without-minutes =
    { $count ->
        [one] { $count } item without minutes
       *[other] { $count } items without minutes
    }
plan-remark-on = Information on { $name }
plan-remark-hint = What participants should know about the item beforehand

# What is left from the meeting before, and the cases that wait.
plan-from-last = From the last meeting
plan-not-finished = Not finished
plan-open-action = Open action
plan-action-due = due { $date }
plan-action-from = from the meeting on { $date }
plan-take-on = Carry over
plan-take-on-named = Carry over { $name }
plan-backlog = Cases waiting for a meeting
plan-backlog-ready =
    { $count ->
        [one] { $count } is ready
       *[other] { $count } are ready
    }
plan-backlog-empty = No cases are waiting for a meeting. A case comes here when it is created, and leaves when it is put on an agenda.
plan-to-projects = See the projects
plan-ready = Ready for a meeting
plan-documents-in = documentation in { $date }
plan-questions-in =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
plan-add-named = Put { $name } on the agenda
plan-more-waiting =
    { $count ->
        [one] Show { $count } more case
       *[other] Show { $count } more cases
    }

# Who takes part.
plan-participants = Participants
plan-no-participants = No participants yet.
plan-invite-council = Invite the council
plan-invite-rest = Invite the rest of the council
plan-add-participant = Add a participant
plan-takes-part = Takes part already
plan-remove-participant = Remove from the list
plan-role-leader = leader
plan-role-member = member
plan-role-secretariat = secretariat
plan-term-ended = Term ended { $date }
plan-term-begins = Term begins { $date }
plan-term-never = No term
plan-presence-of = { $name }: { $presence }
plan-presence-invited = Invited
plan-presence-present = Present
plan-presence-digital = Present online
plan-presence-absent = Sent apologies
plan-guest = guest
plan-add-guest = Add a guest
plan-guest-add = Add the guest
plan-edit-guest = Edit the guest
plan-guest-keep = Save the changes
plan-guest-name = Name
plan-guest-name-missing = Write the guest’s name.
plan-guest-role = Role
plan-guest-role-hint = Position and organisation
plan-guest-case = Comes for
plan-guest-whole-meeting = The whole meeting

plan-notice-already-there = { $name } takes part in the meeting already.
plan-notice-no-term =
    { $count ->
        [one] { $names } has no term on { $date }.
       *[other] { $names } have no term on { $date }.
    }
