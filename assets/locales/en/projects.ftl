# Projects: the table of cases and the page of a case.

list-name = Cases
list-no-cases = No cases yet
list-no-cases-line = A case is one project that the council will give advice on.
list-no-hits = No cases match the filters.
list-seen = { $range } of { $count }
list-cases =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
list-projects =
    { $count ->
        [one] { $count } project
       *[other] { $count } projects
    }
list-sum = Estimates in all: { $sum }
list-without-estimate = { $count } without an estimate
list-held-outside = { $count } left out of the sum
list-switch = Show
list-switch-list = List
list-switch-case = Case
source-line = Source: { $source }
source-and-number = { $source }, no. { $number }
sort-ascending = ascending
sort-descending = descending
row-meeting = meeting { $date }

column-when = When
column-step = Step
column-million = NOK m
column-project-and-agency = Project and organisation

filter-name = Filter the list
filter-hint = Filter the list
filter-more = Filters
filter-more-count = Filters: { $count }
filter-clear-all = Clear the filters
filter-year = Year
filter-clear-year = Clear the filter Year
filter-ministry = Ministry
filter-clear-ministry = Clear the filter Ministry
filter-size = Size
filter-clear-size = Clear the filter Size
filter-standing = Step
filter-clear-standing = Clear the filter Step

new-case = New case
new-case-line = The rest can be filled in on the page of the case.
create-case = Create case
case-title-missing = Write what the project is called.
case-title-empty = The case must have a name. The old one stays until you have written a new one.
case-title-name = Name of the case
case-year-wrong = Write a year from 1900 to 2100.
case-open = Open case
case-of-project = Case { $number } of { $count } for the project
case-responsible-line = responsible: { $name }

panel-open = Show the case beside the list
panel-close = Close the panel

letter-open = Open the letter
letter-write = Write letter

step-pre-meeting = Pre-meeting
step-documentation = Documentation
step-council-meeting = Council meeting
step-letter = Letter
step-follow-up-talk = Follow-up talk
step-experience-talk = Experience talk
step-without-date = no date
step-not-set = not set
step-due = due { $date }
step-proposed = proposed { $date }
step-due-today = due today
step-over = overdue
step-planned = planned
step-on-the-day = on the due date
step-after-meeting = after the council meeting
step-days-before =
    { $count ->
        [one] { $count } day early
       *[other] { $count } days early
    }
step-days-over =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
step-date = Date
step-date-missing = Write the date of the meeting.
step-date-hint = dd/mm/yyyy
save-date = Save the date
put-on-agenda = Put the case on the agenda for { $date }
warn-day-off = This is a day off. The meeting can be held all the same.
warn-documents-after-meeting = This is after the council meeting on { $date }. The date can be saved all the same.
warn-pre-meeting-after-meeting = This is after the council meeting on { $date }. The date can be saved all the same.
warn-before-meeting = This is before the council meeting on { $date }. The date can be saved all the same.

standing-pre-meeting = Pre-meeting
standing-documentation = Documentation
standing-council-meeting = Council meeting
standing-letter = Letter
standing-follow-up-talk = Follow-up
standing-experience-talk = Experience talk
standing-closed = Closed
standing-treated = Considered

next-pre-meeting = Pre-meeting
next-documentation = Documents due
next-council-meeting = Council meeting
next-letter = Letter due
next-follow-up-talk = Follow-up talk
next-experience-talk = Experience talk
next-no-meeting = The council meeting is not planned
next-no-meeting-line = Deadlines are counted from the day of the meeting.
next-no-date = No date is set.
next-closed = The case is closed
next-treated = Considered by the council
next-treated-line = The source has no dates. A new round starts with a council meeting.

do-plan-meeting = Plan a council meeting
do-open-meeting = Open the meeting
do-pre-meeting = Set a date for the pre-meeting
do-documentation = Enter documentation
do-follow-up-talk = Set a date for the talk
do-experience-talk = Set a date for the talk

steps-name = Steps
page-tabs = Parts of the case
page-summary = Summary
page-notes = Notes

case-notes-none = No notes yet. They are written in the council meeting.
case-said = Proposals and comments
case-said-proposal = Proposed recommendation
case-said-change = Proposed new text for ‘{ $what }’
case-said-other-text = Proposed new text
case-said-comment-on = Comment on ‘{ $what }’
case-said-comment = Comment
case-said-take = Make a recommendation
case-said-take-named = Make a recommendation: { $what }
case-said-leave = Set aside
case-said-leave-named = Set aside: { $what }
case-notes-private = Only you

facts = Facts
fact-project = Project
fact-agency = Organisation
fact-ministry = Ministry
fact-letter-form = Letters in
fact-letter-form-free = Follows the rule
fact-new-letter-form-nb = New letters begin in Bokmål.
fact-new-letter-form-nn = New letters begin in Nynorsk.
fact-new-letter-form-en = New letters begin in English.
fact-draft-form-nb = The letter is in Bokmål.
fact-draft-form-nn = The letter is in Nynorsk.
fact-draft-form-en = The letter is in English.
fact-change-draft-form-nb = Turn the letter into Bokmål
fact-change-draft-form-nn = Turn the letter into Nynorsk
fact-change-draft-form-en = Turn the letter into English
fact-year = Year
fact-kind = Type
fact-estimate = Estimate
fact-estimate-name = Estimate in NOK million
fact-size = Size
fact-phase = Phase
fact-financing = Financing
fact-ks-scheme = KS scheme
fact-crossing = Cooperation
fact-life-event = Life event
fact-held-outside = Left out
fact-held-outside-long = Left out of the sums
fact-held-outside-reason = Reason
fact-responsible = Responsible
fact-source = Source
estimate-hint = NOK million
estimate-wrong = Write the estimate in NOK million, for example 385 or 7.5.
size-by-estimate = { $size }, by the estimate
yes = Yes

kind-project = Project
kind-programme = Programme
kind-strategy = Strategy
kind-change-process = Change process
kind-budget-proposal = Budget proposal

phase-idea = Idea
phase-concept = Concept
phase-plan = Planning
phase-carry-out = Execution
phase-close = Closing
phase-realise-benefits = Realising benefits

financing-own-budget = Own budget
financing-budget-proposal = Budget proposal
financing-co-financing = Co-financing scheme
financing-stimulab = StimuLab
financing-joint-state = Joint state financing

ks-scheme-yes = Under the scheme
ks-scheme-no = Not under the scheme

crossing-within-sector = Within one sector
crossing-across-sectors = Across sectors
crossing-state-and-municipalities = State and municipalities

life-event-having-children = Having children
life-event-seriously-ill-child = Seriously ill child
life-event-losing-and-finding-work = Losing and finding work
life-event-new-in-norway = New in Norway
life-event-death-and-inheritance = Death and inheritance
life-event-running-voluntary-organisation = Starting and running a voluntary organisation
life-event-running-business = Starting and running a business

theme = Theme
asked-head = Asked
advised-head = Advice
asked-title = Questions and advice
asked-counts =
    { $asked ->
        [one] { $asked } question
       *[other] { $asked } questions
    } · { $advised ->
        [one] { $advised } recommendation
       *[other] { $advised } recommendations
    }
asked-nothing = No questions have been entered yet. Enter what the organisation wants advice on.
asked-head-long = The organisation asked
advised-head-long = The council answered
advised-not = No advice yet.
asked-not = Not asked about.
theme-counts =
    { $asked ->
        [one] { $asked } question
       *[other] { $asked } questions
    }, { $advised ->
        [one] { $advised } recommendation
       *[other] { $advised } recommendations
    }
question-new = New question
question-name = Question { $number }
question-theme = Theme of question { $number }
question-remove = Remove question { $number }
question-hint = Write the question
question-empty = The question cannot be empty. Write it again, or remove it.
question-code-hint = Start with #1–#6 to choose a theme. Enter gives a new question, Shift Enter a new line.
advice-without-headline = Recommendation without a headline
advice-open = Recommendation { $number }: { $headline }
advice-to-ministry = to the ministry
notice-question-removed = The question has been removed
