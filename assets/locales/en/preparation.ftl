# Forberedelse: reading, assessing, and what one means to say of each case before the meeting.
preparation-papers = Documents
preparation-papers-read = { $read } of { $count } read
preparation-open-case = Open the case { $name }
preparation-checklist = Checklist
preparation-checklist-done = { $done } of { $count }
preparation-checklist-none = The council has no checklist in this file. The program has one to begin with, which can be changed.
preparation-checklist-only-you = The ticks are for you alone, and for this case.
preparation-checklist-edit = Change the checklist
preparation-about = About the case
preparation-earlier = Earlier cases of the project
preparation-earlier-none = The project has no other cases in the council.
preparation-earlier-line =
    { $count ->
        [one] { $standing }, { $count } recommendation
       *[other] { $standing }, { $count } recommendations
    }
preparation-first-case = first case of the project
preparation-cases = Cases in the meeting
preparation-awaits-questions = Awaiting questions
preparation-recused =
    { $count ->
        [one] You are recused from one case. It is not shown.
       *[other] You are recused from { $count } cases. They are not shown.
    }
preparation-withheld =
    { $count ->
        [one] You are recused from one case. It is not in your file.
       *[other] You are recused from { $count } cases. They are not in your file.
    }
preparation-nothing = No cases to prepare
preparation-nothing-line = When the meeting has cases on its agenda, you can read and assess them here.
preparation-nothing-recused =
    { $count ->
        [one] You are recused from the one case in the meeting.
       *[other] You are recused from all { $count } cases in the meeting.
    }
preparation-pane = Show
preparation-mine = My assessment
preparation-only-you = Only you
preparation-loading = Fetching the texts …

# Assessments.
preparation-goes-to-council = Goes to the council when you send it
preparation-no-member-line = Assessments are written by the members. If you are one of them, choose who you are, or write your name in the settings.
preparation-no-members = Assessments are written by the members, and the file has no members yet. Add them in the settings.
preparation-choose-member = Choose who you are
preparation-to-settings = To the settings
preparation-assessments-of-others =
    { $count ->
        [one] { $count } assessment by members is in the file.
       *[other] { $count } assessments by members are in the file.
    }
preparation-not-asked = Not asked
preparation-write = Write
preparation-write-about = Write about { $theme }
preparation-assessment-of = Assessment of { $theme }
preparation-assessment-hint = What do the documents say, and what is missing?
preparation-nothing-written = Not written yet
preparation-is-with = In the contribution
preparation-held-back = Held back
preparation-hold-back = Hold the assessment back
preparation-hold-back-hint = What is held back stays in your file when you send the contribution
preparation-how-sure = How sure are you?
preparation-low = Not very
preparation-fair = Fairly
preparation-high = Very
preparation-sure-low = Not very sure
preparation-sure-fair = Fairly sure
preparation-sure-high = Very sure
preparation-done-writing = Done

# Proposed recommendations.
preparation-proposals = Proposed recommendations
preparation-proposals-none = If you have a recommendation ready, you can propose it before the meeting.
preparation-propose = Propose a recommendation
preparation-proposal-theme = Theme of proposal { $number }
preparation-proposal-headline = Headline of proposal { $number }
preparation-proposal-headline-hint = The recommendation in one sentence
preparation-proposal-body = Grounds for proposal { $number }
preparation-proposal-body-hint = Why, and what the organisation can do
preparation-proposal-hold-back = Hold proposal { $number } back
preparation-proposal-remove = Remove proposal { $number }

# For oneself alone.
preparation-talking-points = Talking points
preparation-talking-points-none = Write what you want to say in the meeting. Nobody else sees it until you make it a note.
preparation-new-talking-point = New talking point
preparation-new-talking-point-hint = Write a talking point
preparation-key-before = In the meeting,
preparation-key-after = makes a talking point a note.
preparation-point-up = Move the talking point up
preparation-point-down = Move the talking point down
preparation-point-theme = Theme of the talking point
preparation-point-edit = Edit the talking point
preparation-point-say = Make it a note in the meeting
preparation-point-remove = Remove the talking point
preparation-own-notes = Private notes
preparation-own-notes-none = What you write here is in your file alone.
preparation-new-note = New private note
preparation-new-note-hint = Write a note to yourself
preparation-today-at = today { $time }
preparation-day-at = { $date } { $time }
preparation-on-page = { $paper } p. { $page }

# The status line.
preparation-status = Your contribution
preparation-with = In the contribution:
preparation-with-nothing = nothing yet
preparation-with-short = { $goes } in the contribution, { $stays } stay with you
preparation-stays = Stays with you: { $what }
preparation-stays-nothing = nothing
preparation-count-assessments =
    { $count ->
        [one] { $count } assessment
       *[other] { $count } assessments
    }
preparation-count-proposals =
    { $count ->
        [one] { $count } proposal
       *[other] { $count } proposals
    }
preparation-count-shared =
    { $count ->
        [one] { $count } shared note
       *[other] { $count } shared notes
    }
preparation-count-comments =
    { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
preparation-count-answers =
    { $count ->
        [one] { $count } answer on impartiality
       *[other] { $count } answers on impartiality
    }
preparation-count-texts =
    { $count ->
        [one] { $count } change in shared text
       *[other] { $count } changes in shared text
    }
preparation-count-points =
    { $count ->
        [one] { $count } talking point
       *[other] { $count } talking points
    }
preparation-count-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
preparation-count-held-back = { $count } held back
preparation-not-sent = Not made yet
preparation-sent = Contribution saved { $date }
preparation-days-left =
    { $count ->
        [one] { $count } day to the meeting
       *[other] { $count } days to the meeting
    }
preparation-meeting-today = The meeting is today
preparation-meeting-held = The meeting is over

# Settings: what the council looks for.
settings-section-checklist = Checklist
checklist-line = What the council looks for under each theme, in its own words. Members tick it off for themselves when they prepare a case.
checklist-empty = The checklist is empty in this file. The program has one to begin with.
checklist-bring = Bring in the checklist
checklist-notice-brought =
    { $count ->
        [one] { $count } item brought in
       *[other] { $count } items brought in
    }
checklist-theme = Theme
checklist-theme-empty = Nothing to look for under this theme yet.
checklist-add = Add an item
checklist-item = Item { $number }
checklist-item-nb = Item { $number } in Bokmål
checklist-item-nn = Item { $number } in Nynorsk
checklist-item-up = Move item { $number } up
checklist-item-down = Move item { $number } down
checklist-item-remove = Remove item { $number }
checklist-nb = Bokmål
checklist-nn = Nynorsk

# Settings: the lines that notes begin with.
settings-section-note-templates = Templates for notes
note-templates-line = The lines that notes begin with in each kind of meeting. They are a start, and can be changed in the meeting.
note-templates-empty = There are no templates in this file. The program has some to begin with.
note-templates-bring = Bring in the templates
note-templates-notice-brought =
    { $count ->
        [one] { $count } line brought in
       *[other] { $count } lines brought in
    }
note-templates-meeting = Kind of meeting
note-templates-council-meeting = Council meeting
note-templates-pre-meeting = Pre-meeting
note-templates-follow-up-talk = Follow-up talk
note-templates-experience-talk = Experience talk
note-templates-kind-empty = No lines for this kind of meeting yet.
note-templates-add = Add a line
note-templates-note = Note
note-templates-question = Question
note-templates-advice = Advice
note-templates-decision = Decision
note-templates-action = Action
note-templates-quote = Quote without a name
note-templates-line-kind = What line { $number } is
note-templates-line-theme = Theme of line { $number }
note-templates-line-nb = Line { $number } in Bokmål
note-templates-line-nn = Line { $number } in Nynorsk
note-templates-line-up = Move line { $number } up
note-templates-line-down = Move line { $number } down
note-templates-line-remove = Remove line { $number }

preparation-update = Get updates from the secretariat
preparation-send = Send contribution
