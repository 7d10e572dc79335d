# Referat: the minutes of a meeting, and what was noted gathered into recommendations. The words of the minutes themselves
# follow the minutes' own form of language; the rest follow the window's.

minutes-title-council-meeting = Minutes of the council meeting, { $date }
minutes-title-pre-meeting = Minutes of the pre-meeting, { $date }
minutes-title-follow-up-talk = Minutes of the follow-up talk, { $date }
minutes-title-experience-talk = Minutes of the experience talk, { $date }
minutes-title-named = Minutes of { $title }, { $date }
minutes-word-for-approval = For approval
minutes-item-heading = Item { $number } { $title }
minutes-approved-on = Approved { $date }.
minutes-approved-by = Approved { $date } by { $name }.
minutes-corrects = Correction of version { $number }, approved { $date }.
minutes-label-when-and-where = Time and place
minutes-label-when = Time
minutes-label-where = Place
minutes-label-present = Present
minutes-label-digital = Present online
minutes-label-absent = Apologies
minutes-label-invited = Invited
minutes-label-guests = Guests
minutes-label-secretariat = From the secretariat
minutes-label-recused = Recused
minutes-label-impartiality = Impartiality
minutes-label-questions = Questions
minutes-label-advice = Advice
minutes-label-decisions = Decisions
minutes-label-actions = Actions
minutes-who-asked = Those who presented the case
minutes-asked = { $who } asked { $tally }.
minutes-advised = The council gave { $tally }.
minutes-decided-several = The council decided:
minutes-tally = { $all }: { $parts }
minutes-of-theme = { $count } on { $theme }
minutes-of-no-theme = { $count } without a theme
minutes-list = { $first } and { $last }
minutes-number-1 = one
minutes-number-2 = two
minutes-number-3 = three
minutes-number-4 = four
minutes-number-5 = five
minutes-number-6 = six
minutes-number-7 = seven
minutes-number-8 = eight
minutes-number-9 = nine
minutes-number-10 = ten
minutes-number-11 = eleven
minutes-number-12 = twelve
minutes-recused = { $name } in item { $number }
minutes-recused-left = { $name } in item { $number }, out from { $left }
minutes-recused-out = { $name } in item { $number }, out from { $left } to { $back }
minutes-recused-times = { $name } in item { $number }, out { $times }
minutes-was-recused = { $name } was recused and took no part.
minutes-was-recused-left = { $name } was recused and left the meeting at { $left }.
minutes-was-recused-out = { $name } was recused and out of the meeting from { $left } to { $back }.
minutes-was-recused-times = { $name } was recused and out of the meeting { $times }.
minutes-out-span = from { $left } to { $back }
minutes-out-open = from { $left }
minutes-out-and = { $first } and { $last }
minutes-recusal-decided = Decided by { $by } on { $date }{ $law }.
minutes-recusal-decided-on = Decided on { $date }{ $law }.
minutes-recusal-decided-by = Decided by { $by }{ $law }.
minutes-recusal-law = , cf. { $law }
minutes-action-owner = Responsible: { $name }.
minutes-action-due = Due: { $date }.
# The word before the day an action is to be done by, where that stands in its text.
minutes-due-marker = by

minutes-none = No minutes yet
minutes-none-line = The minutes begin with a proposal from the meeting: who was present, what was asked and advised, decisions and actions. Private notes are never included.
minutes-none-line-open = The meeting is not closed. You can make the minutes now and fetch more from the meeting afterwards. Private notes are never included.
minutes-make = Make minutes
minutes-read-only = The file is open for reading only
minutes-back = To the meeting
minutes-of-date = Minutes of { $date }
minutes-never-private = private notes are never included
minutes-pane = View
minutes-pane-text = Minutes
minutes-pane-advice = Advice
minutes-choose-parts = Choose parts
minutes-part-presence = Presence
minutes-part-impartiality = Impartiality
minutes-part-questions = Questions
minutes-part-advice = Advice
minutes-part-decisions = Decisions
minutes-part-text = Free text
minutes-part-actions = Actions
minutes-part-left-out = { $part }: left out
minutes-renew-all = Fetch from the meeting again
minutes-renew = Fetch from the meeting again
minutes-renew-named = Fetch { $item } from the meeting again
minutes-locked-why = This version cannot be changed
minutes-send = Put up for approval
minutes-approve = Approve and lock
minutes-approve-anyway-title =
    { $count ->
        [one] { $count } comment is not resolved. Approve anyway?
       *[other] { $count } comments are not resolved. Approve anyway?
    }
minutes-approve-anyway-text =
    { $count ->
        [one] The text is locked as it stands. The comment stays on the page, but what it is about can only be corrected in a new version.
       *[other] The text is locked as it stands. The comments stay on the page, but what they are about can only be corrected in a new version.
    }
minutes-approve-not-yet = Not yet
minutes-approve-anyway = Approve anyway
minutes-correct = Correct the minutes
minutes-save-as = Save as …
minutes-steps = How far the minutes have come
minutes-status-draft = Draft
minutes-status-for-approval = For approval
minutes-status-approved = Approved
minutes-have-said-yes = { $yes } of { $all } have said yes
minutes-no-answer = { $name }: no answer
minutes-said-yes = { $name }: yes
minutes-said-no = { $name }: wants changes
minutes-is-locked = Approved and locked
minutes-is-locked-why = The text cannot be changed. ‘Correct the minutes’ makes a new version.
minutes-is-earlier = An earlier version
minutes-is-earlier-why = It can be read but not changed. ‘Bring forward’ makes a new version with this text.
minutes-presence = Presence and impartiality
minutes-presence-none = It is not noted who was present. Note it on the page of the meeting, and fetch from the meeting again.
minutes-only-invited =
    { $count ->
        [one] { $count } is only invited. Say whether they were present
       *[other] { $count } are only invited. Say who was present
    }
minutes-only-invited-text = Do that among the participants on the page of the meeting, or in meeting mode. Then fetch from the meeting again.
minutes-still-invited = Some still stand here as only invited. The meeting now has who was present.
minutes-to-participants = To the participants
minutes-from-meeting = from the meeting
minutes-edit-presence = Change title, reference and who was present
minutes-fold = Close
minutes-title = Title
minutes-item-hint = What was said, and what was agreed?
minutes-count-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
minutes-count-advice =
    { $count ->
        [one] { $count } piece of advice
       *[other] { $count } pieces of advice
    }
minutes-count-decisions =
    { $count ->
        [one] { $count } decision
       *[other] { $count } decisions
    }
minutes-count-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
minutes-unchanged = No changes here
minutes-actions = Actions
minutes-action-finish = Finish: { $action }
minutes-action-is-done = Finished: { $action }
minutes-action-edit = Change the action: { $action }
minutes-comments = Comments
minutes-comment = New comment
minutes-comment-hint = Write a comment or an answer
minutes-resolve = Mark as resolved
minutes-resolve-named = Mark as resolved: { $comment }
minutes-comments-open =
    { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
minutes-versions = Versions
minutes-compare = Compare { $first } and { $second }
minutes-compare-stop = Stop comparing
minutes-shown = shown
minutes-version-spoken = Version { $number }: { $what }
minutes-bring-forward = Bring forward
minutes-bring-forward-named = Bring forward version { $number }
minutes-corrects-short = corrects version { $number }
minutes-preview = The minutes as printed
minutes-page-spoken = The minutes as printed, page { $page } of { $pages }
minutes-close-meeting = Close the meeting
minutes-stands-draft = Draft, not put up for approval
minutes-stands-for-approval = Waiting for approval
minutes-stands-approved = Approved { $date }
minutes-letters-wait =
    { $count ->
        [one] { $count } letter waits
       *[other] { $count } letters wait
    }
minutes-will-lock = Approved text is locked. A correction becomes version { $number }.
minutes-locked-whole = Locked. The text is the one that was approved.
minutes-locked-changed = Locked. The text is not the one that was approved.
minutes-save-title = Save the minutes as a file
minutes-saving = Saving the minutes …
minutes-unprintable = The typeface lacks these characters in { $place }: { $signs }. Replace them, or choose Word or plain text.

minutes-no-cases = No cases on the agenda
minutes-no-cases-line = Advice is gathered case by case. Put a case on the agenda first.
minutes-case = Case
minutes-gather-left =
    { $left ->
        [one] { $left } note or assessment to look at, { $used } used
       *[other] { $left } notes and assessments to look at, { $used } used
    }
minutes-gather-chosen =
    { $count ->
        [one] Turn { $count } chosen into a recommendation
       *[other] Turn { $count } chosen into one recommendation
    }
minutes-gather-merge = Make one recommendation
minutes-gather-all-used = All that was noted and assessed in the case is used or set aside.
minutes-gather-nothing = Notes and assessments that are shared are gathered here. Private ones are left out.
minutes-gather-none = Nothing to gather
minutes-gather-count = { $count }
minutes-gather-one = Note or assessment
minutes-gather-choose = Choose: { $note }
minutes-gather-choose-short = Choose
minutes-near = { $count } similar
minutes-set-aside = Set aside
minutes-set-aside-named = Set aside: { $note }
minutes-aside = Set aside
minutes-take-up = Take up again
minutes-take-up-named = Take up again: { $note }
minutes-kind-note = Note
minutes-kind-advice = Advice
minutes-kind-assessment = Assessment

notice-minutes-locked = This version of the minutes cannot be changed. Nothing has been changed.
notice-minutes-for-approval = The minutes are up for approval. Remember to send them.
notice-minutes-saved = The minutes are saved: { $file } in the folder { $folder }
notice-minutes-as-meeting = The minutes already have everything from the meeting
