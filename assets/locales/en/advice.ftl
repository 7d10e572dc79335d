# Past advice: what the council has said before, where it was used and what came of it.

advice-list-name = Past advice
advice-column-advice = Advice
advice-column-used = Used in
advice-column-outcome = What came of it
advice-without-words = No headline
advice-draft = Draft
advice-proposal = Proposal, not from the council
advice-letters =
    { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }
advice-not-used = not used yet
advice-followed-of = followed in { $followed } of { $count }
advice-count =
    { $count ->
        [one] { $count } piece of advice
       *[other] { $count } pieces of advice
    }
advice-hits =
    { $count ->
        [one] { $count } match
       *[other] { $count } matches
    }
advice-of-all = of { $count } in all
advice-drafts-and-proposals =
    { $count ->
        [one] { $count } is a proposal or draft
       *[other] { $count } are proposals or drafts
    }
advice-also-finds = ‘{ $text }’ also finds { $words }

advice-new = New advice
advice-bring =
    { $count ->
        [one] Bring in { $count } piece of advice from the reports
       *[other] Bring in { $count } pieces of advice from the reports
    }
advice-none-yet = This is where advice that can be used again is gathered: what the council has published in its reports, and recommendations you want to keep.
advice-search = Search the advice
advice-clear-search = Clear the search
advice-no-hits = No advice matches ‘{ $text }’.
advice-no-hits-filters = No advice matches the filters.
advice-no-hits-also-filters = The filters may also leave out advice.
advice-clear-all = Clear search and filters
advice-switch = Show
advice-switch-list = List
advice-switch-advice = Advice

advice-filter-theme = Theme
advice-clear-theme = Clear the filter Theme
advice-filter-phase = Phase
advice-clear-phase = Clear the filter Phase
advice-filter-addressee = To whom
advice-clear-addressee = Clear the filter To whom
advice-filter-kind = Source
advice-clear-kind = Clear the filter Source
advice-kind-own = The council’s own
advice-kind-drafts = Drafts
advice-kind-published = From the reports
advice-kind-proposals = Proposals, not from the council

advice-phase-start-together = Starting together
advice-phase-shape-together = Shaping together
advice-phase-deliver-together = Delivering together
advice-every-phase = Throughout
advice-addressee-agency = The organisation
advice-addressee-ministry = The ministry
advice-both-addressees = The organisation and the ministry

advice-choose-for = Choose advice for the letter to { $name }
advice-choose-for-line = When you insert advice, you come back to the letter.
advice-back-to-letter = Back to the letter

advice-more = More about the advice
advice-edit = Edit the advice
advice-remove = Remove the advice
advice-form = Language form
advice-form-nb = Bokmål
advice-form-nn = Nynorsk
advice-form-en = English
advice-both-forms = Bokmål and Nynorsk
advice-missing-form = The advice is not in { $form } yet.
advice-write-in-form = Write it in { $form }
advice-fact-theme = Theme
advice-fact-phase = Phase
advice-fact-addressee = To
advice-fact-source = Source
advice-fact-form = Written in
advice-fact-year = Year
advice-no-year = No year
advice-source-own = The council’s own advice
advice-source-kept = The council’s own advice, from the letter about { $case }
advice-source-proposal = Proposal from the program, not from the council
advice-source-proposal-after = Proposal from the program, not from the council. Based on { $source }
advice-source-published = { $source }, in our words

advice-used-never = Not used in any letter yet
advice-used-in =
    { $count ->
        [one] Used in { $count } letter
       *[other] Used in { $count } letters
    }
advice-show-more = Show { $count } more
advice-open-letter = Open the letter about { $name }
advice-outcome-followed = Followed
advice-outcome-partly-followed = Partly followed
advice-outcome-not-followed = Not followed
advice-outcome-no-longer-relevant = No longer relevant
advice-outcome-not-answered = Not answered
advice-count-followed = { $count } followed
advice-count-partly-followed = { $count } partly followed
advice-count-not-followed = { $count } not followed
advice-count-no-longer-relevant = { $count } no longer relevant
advice-count-not-answered = { $count } not answered

advice-insert = Insert in the letter to { $name }
advice-insert-nowhere = Insert in the letter
advice-other-letter = Choose another letter
advice-no-letter = No letters are in progress. Start the letter from the case first.
advice-target = The letter about { $name }
advice-not-in-form-of-letter = The letter is in { $form }, but the advice is not. It is inserted as it is.
advice-to-note = Insert in a note
advice-to-note-named = Insert in a note about { $name }
advice-no-meeting = Open a case in a meeting first, and the advice is inserted in the notes there.
advice-copy = Copy

advice-write = Edit the advice
advice-write-draft = Draft advice
advice-headline = Headline
advice-headline-hint = The advice in one sentence
advice-headline-missing = Write the advice in one sentence first.
advice-body = Text
advice-body-hint = What the recipient can do, and why
advice-particulars = Take out names, figures and anything else that only concerns the case the advice came from. Press Done when others can use it.
advice-particulars-left = Take out what only concerns the case the advice came from. Still in the text: { $names }
advice-go-on = Finish the draft
advice-done = Done
advice-later = Finish later

advice-keep = Keep as past advice
advice-kept = Show it as past advice
advice-choose = Choose from past advice
advice-from = From past advice
advice-from-year = From past advice, { $year }

advice-notice-brought =
    { $count ->
        [one] { $count } piece of advice has been brought in
       *[other] { $count } pieces of advice have been brought in
    }
advice-notice-kept = The recommendation has been kept as a draft of past advice
advice-notice-removed = The advice has been removed
advice-notice-used = The advice has been inserted in the letter to { $name }
advice-notice-noted = The advice has been inserted in the notes about { $name }
