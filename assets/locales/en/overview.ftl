# Overview: what is due, and what is next.

overview-date = { $day } { $year }
overview-week = Week { $number }
overview-count-overdue = { $count } overdue
overview-count-this-week =
    { $count ->
        [one] { $count } deadline this week
       *[other] { $count } deadlines this week
    }

# Where one left off.
overview-resume-name = Continue
overview-resume = Continue where you left off · { $when }
overview-yesterday-at = yesterday at { $time }
overview-day-at = { $date } at { $time }
overview-in-letter = Letter of recommendations: { $case }
overview-in-note = Note: { $case }
overview-in-question = Question: { $case }
overview-in-proposal = Proposed recommendation: { $case }
overview-go-on = Continue writing
overview-next-step = Next step
overview-first-case = Create the first case
overview-first-case-line = A case is one project that the council is to give advice on.
overview-add-case = New case
overview-plan = Plan the next council meeting
overview-plan-line = The date of the meeting gives the deadlines for documentation and letters.
overview-plan-it = New meeting
overview-prepare = Prepare the next council meeting
overview-prepare-it = Prepare the meeting

# Deadlines.
overview-deadlines = Deadlines
overview-overdue = Overdue
overview-this-week = This week
overview-later = Later
overview-today = Today
overview-tomorrow = Tomorrow
overview-over = Overdue
overview-days-left =
    { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }
overview-in-days =
    { $count ->
        [one] In { $count } day
       *[other] In { $count } days
    }
overview-days-over =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
overview-pre-meeting = Pre-meeting
overview-documentation = Documents due
overview-council-meeting = Council meeting
overview-letter = Letter due
overview-follow-up-talk = Follow-up talk
overview-experience-talk = Experience talk
overview-action = Action
overview-see-case = See case
overview-set-date = Arrange
overview-write = Write
overview-see = See
overview-older =
    { $count ->
        [one] Show { $count } older deadline
       *[other] Show { $count } older deadlines
    }
overview-more =
    { $count ->
        [one] Show { $count } more deadline
       *[other] Show { $count } more deadlines
    }
overview-beyond =
    { $count ->
        [one] { $count } deadline further ahead, shown on its case
       *[other] { $count } deadlines further ahead, shown on their cases
    }
overview-nothing-due = No deadlines now. A case gets deadlines once it is on the agenda of a council meeting.
overview-no-deadlines = No deadlines yet. They follow from the council meetings that take up the cases.
overview-to-projects = See the projects

# The next meeting.
overview-next-meeting = Next council meeting
overview-meeting-today = today
overview-meeting-tomorrow = tomorrow
overview-meeting-in-days =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
overview-no-meeting = No council meetings are planned.
overview-plan-meeting = Plan a council meeting
overview-open-meeting = Open the meeting
overview-agenda = Agenda
overview-no-agenda = No cases on the agenda yet. They are added in the meeting.
overview-more-items = { $count } more on the agenda
overview-awaits-documents = Waiting for documents
overview-lacks = Still needs { $what }
overview-lack-questions = questions
overview-lack-themes =
    { $count ->
        [one] a theme for { $count } question
       *[other] themes for { $count } questions
    }
overview-lack-estimate = an estimate
overview-lack-pre-meeting = a pre-meeting
overview-and = { $first } and { $last }
overview-ready = Ready to read
overview-recused =
    { $count ->
        [one] { $names } is recused
       *[other] { $names } are recused
    }
overview-a-member = A member

# Letters under way.
overview-drafts = My drafts
overview-no-drafts = No drafts are in progress.
overview-to-letters = See the letters
overview-draft-letter = Letter: { $case }
overview-draft-assessment = Assessment: { $case }
overview-draft-themes =
    { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }
overview-draft-yours = Your own
overview-draft-recommendations = Recommendations: { $case }
overview-draft-no-letter = No letter
overview-draft-advice = Advice: { $advice }
overview-advice =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
overview-all = All { $count }
overview-all-drafts = All { $count } drafts
overview-all-actions = All { $count } actions

# Actions.
overview-actions = Actions
overview-no-actions = No open actions. Write the first one in the line below.
overview-no-actions-here = No open actions.
overview-new-action = New action
overview-new-action-hint = Write an action
overview-action-add = Add
overview-action-text = Text of the action
overview-action-empty = The action cannot be empty. The old text stays until you have written a new one.
overview-action-due = Due
overview-action-nobody = Nobody responsible
overview-action-owner = Responsible: { $name }
overview-action-close = Done
overview-action-remove = Remove
overview-edit-action = Edit the action: { $action }
