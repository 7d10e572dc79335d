# Letters: writing a letter. The words of the letter itself are in letter.ftl.

letters-none = No letters yet
letters-none-line = A case gets a letter once it has been to a council meeting or has a recommendation.
letters-to-projects = Go to the projects
letters-not-begun = The case has no letter yet. When you start, an introduction and a closing are suggested, and the recommendations already made are included.
letters-open = Open the letter
letters-write = Write the letter
letters-column-project = Project
letters-column-status = Status
letters-column-due = Due
letters-column-advice = Advice
letters-status-draft = Draft
letters-status-sent = Sent
letters-status-none = Not started

letters-to = Letter to { $name }
letters-to-nobody = Letter without a recipient
letters-form-nb = Bokmål
letters-form-nn = Nynorsk
letters-form-en = English
letters-form-reason-state = free choice of language form between state bodies
letters-form-reason-municipality = municipalities and counties get the language form they have adopted
letters-form-reason-private = recipients get letters in their own language form
letters-form-reason-required = as the recipient must have it
letters-form-reason-not-nb = but the recipient must have Bokmål
letters-form-reason-not-nn = but the recipient must have Nynorsk
letters-form-reason-not-en = but the recipient must have English
letters-save-as = Save as …
letters-sent-today = Mark the letter as sent today
letters-back-to-draft = Make it a draft again
letters-view = View
letters-text = Text
letters-page = Page

letters-part-head = Recipient and references
letters-part-introduction = Introduction
letters-part-recommendations = Recommendations
letters-part-closing = Closing
letters-part-signature = Signature
letters-recipient = Recipient
letters-sender = Name of the council
letters-our-reference = Our ref.
letters-your-reference = Your ref.
letters-date = Date of the letter
letters-date-when-saved = If no date is chosen, the letter is dated the day it is saved as a file.
letters-date-today = Use today’s date
letters-form = Language form
letters-title = Title
letters-signature-name = Name
letters-signature-role = Role

letters-advice =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
letters-themes =
    { $count ->
        [one] { $count } theme
       *[other] { $count } themes
    }
letters-advice-in-themes = { $advice } in { $themes }
letters-advice-number = Recommendation { $number }
letters-advice-row = Recommendation { $number }: { $headline }
letters-no-advice-yet = No recommendations yet. Write the first one here, or turn a meeting note into a recommendation.
letters-new-advice = New recommendation
letters-new-under = New recommendation under { $theme }
letters-without-headline = No headline
letters-headline = Headline
letters-headline-hint = The advice in one sentence
letters-body = Text
letters-body-hint = Reasons, and what the recipient can do
letters-agency = the organisation
letters-ministry = the ministry
letters-addressed-to = Addressed to { $name }
letters-theme = Theme: { $theme }
letters-answers = Answers question { $number }
letters-answers-none = Does not answer a question
letters-from-note = From the note: { $note }
letters-grounds-notes = Built on { $count } notes
letters-grounds =
    { $count ->
        [one] Built on { $count } assessment
       *[other] Built on { $count } notes and assessments
    }
letters-move-up = Move up
letters-move-down = Move down
letters-stands-first = The recommendation comes first
letters-stands-last = The recommendation comes last
letters-remove = Remove
letters-fold = Close the recommendation
letters-notes-unused =
    { $count ->
        [one] { $count } meeting note not used
       *[other] { $count } meeting notes not used
    }
letters-note-becomes = Turn into a recommendation
letters-note-becomes-named = Turn into a recommendation: { $note }

letters-preview = Preview of the letter
letters-page-spoken = Preview of the letter, page { $page } of { $pages }
letters-page-of = Page { $page } of { $pages }
letters-previous-page = Previous page
letters-next-page = Next page
letters-first-page = This is the first page
letters-last-page = This is the last page
letters-whole-page = Whole page
letters-page-width = Page width

letters-days-left =
    { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }
letters-days-over =
    { $count ->
        [one] { $count } day overdue
       *[other] { $count } days overdue
    }
letters-due-today = Due today
letters-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
letters-out-by = out by { $date }
letters-out-by-in = out by { $date } ({ $days })
letters-sent-on = Sent { $date }
letters-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
letters-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
letters-missing =
    { $count ->
        [one] { $count } thing missing
       *[other] { $count } things missing
    }
letters-nothing-missing = Nothing missing

letters-save-title = Save the letter as a file
letters-save-pdf = Save PDF
letters-save-docx = Save Word file
letters-save-txt = Save text file
letters-saving = Saving the letter …
letters-format = Format
letters-format-pdf = PDF for the archive
letters-format-docx = Word
letters-format-txt = Plain text
letters-file = File name
letters-file-name = { $date } Recommendations { $project }
letters-folder = Folder
letters-open-afterwards = Open the file afterwards
letters-replace-file = Replace the file
letters-checks = This is checked before the file is written
letters-standards-pdf = PDF/A-2a and PDF/UA-1
letters-standards-docx = for Word and LibreOffice
letters-standards-txt = UTF-8
letters-all-printable = The letter’s typeface has every character
letters-kept = All characters are kept as written
letters-kept-but-controls = All characters are kept as written, except control characters that do not show
letters-kept-marked = Headings, numbers, language, title and description of the logo are included
letters-otherwise-docx = The font and page breaks may differ from the preview.
letters-otherwise-txt = The logo, bold type and page numbers are not included.
letters-before-meeting = The letter is dated { $date }, before the council meeting on { $meeting }
letters-before-meeting-why = The letter is sent within a week of the council meeting. Check the date of the letter and that of the meeting. You can save all the same.
letters-show-date = Show the date
letters-marked-draft = The pages are marked ‘Draft’ until this is in place.
letters-marked-draft-txt = The text is marked ‘Draft’ until this is in place.
letters-unprintable = The character { $sign } in { $place } is not in the letter’s typeface
letters-sign = ‘{ $sign }’ ({ $number })
letters-unprintable-why = It would become an empty box in the PDF. What you have written is unchanged.
letters-unprintable-elsewhere = It comes from the case and must be changed there.
letters-unprintable-more =
    { $count ->
        [one] { $count } more character is not in the letter’s typeface. It is shown here once those above have been replaced.
       *[other] { $count } more characters are not in the letter’s typeface. They are shown here once those above have been replaced.
    }
letters-replace-with = Replace with
letters-replace-with-named = Replace { $sign } in { $place } with
letters-replace = Replace
letters-take-out = Take out
letters-show-in-letter = Show in the letter
letters-refused-empty = The letter has no recommendations and cannot be saved as a file until it has at least one.
letters-refused-unprintable = Replace or take out the characters that cannot be printed.
letters-refused-no-name = Write what the file is to be called.
letters-refused-no-folder = Choose which folder the file is to be in.
letters-refused-exists = There is a file with this name in the folder. Tick the box to replace it, or choose another name.
