# The meeting pack: its own words, the panel that saves it, and what is said of it.

pack-kind = Meeting pack
pack-kind-public = Meeting pack, public part
pack-file-title = Meeting pack: { $meeting }
pack-meeting-name = { $kind } { $date }
pack-council-meeting = Council meeting
pack-pre-meeting = Pre-meeting
pack-follow-up-talk = Follow-up talk
pack-experience-talk = Experience talk
pack-day = { $day } { $year }
pack-when = Time
pack-where = Place
pack-link = Link
pack-for = For
pack-made-on = Made on
pack-for-secretariat = The secretariat
pack-for-guests = Guests
pack-participants = Participants
pack-agenda = Agenda
pack-column-number = No.
pack-column-time = Time
pack-column-item = Item
pack-column-minutes = Length
pack-column-page = Page
pack-minutes = { $count } min
pack-taken-out = One case is taken out because you are recused
pack-no-items = There is nothing on the agenda yet.
pack-partners = Partners
pack-documents-in = Documents received
pack-questions = Questions
pack-no-questions = No questions have been entered.
pack-papers = Documents
pack-no-papers = The case has no documents.
pack-notes = My notes
pack-talking-point = To bring up
pack-note-page = { $title }, p. { $page }
pack-from-page = page
pack-not-chosen = Not attached
pack-paper-page = Page { $page } of ‘{ $title }’
pack-has-exempt = The pack has documents that are exempt from public access.
pack-has-notes = The pack has your own notes. Do not pass it on.
pack-is-standard = The file is PDF/A-2a and PDF/UA-1: it can be archived and read by screen readers.
pack-is-not-standard = The file is not PDF/A or PDF/UA, because it has documents made by others.
pack-exempt = Exempt from public access
pack-exempt-by = Exempt from public access, cf. { $ground }
pack-exempt-left-out =
    { $count ->
        [one] One document is exempt from public access and not included.
       *[other] { $count } documents are exempt from public access and not included.
    }
pack-own-program = the program it was made in
pack-fault-other-format = Not included: opens in { $program }
pack-fault-encrypted = Not included: the file is locked with a password
pack-fault-broken = Not included: the file is damaged and cannot be read
pack-fault-no-room = Not included: the documents are together too large for one pack
pack-fault-missing = Not included: the file is missing in this copy
pack-fault-unfit = Not included: its pages cannot be inserted

# Why a pack could not be made.
pack-too-long = The meeting pack is too large
pack-too-long-text = Together the texts are longer than a pack can be. No file is saved, and what you have written is safe. Divide the cases between two meetings and try again.
pack-no-meeting = The meeting no longer exists
pack-no-meeting-text = No file is saved. Choose another meeting.
pack-not-set = The meeting pack could not be made into a file
pack-not-set-text = What you have written is safe, and no file is saved. Keep this message: { $reason }
pack-exempt-asked = Are documents that are exempt from public access to be included?
pack-exempt-asked-text = The pack is for guests, and this is exempt from public access: { $titles }. No file is saved.
pack-more-titles = and { $count } more

# The panel.
pack-save = Save meeting pack …
pack-save-calendar = Save calendar file …
pack-save-mail = Make email draft …
pack-save-title = Save meeting pack
pack-save-primary = Save the meeting pack
pack-calendar-title = Save calendar file
pack-calendar-primary = Save the calendar file
pack-mail-title = Make email draft
pack-mail-primary = Save the email draft
pack-saving = Making the file …
pack-for-all = All who are invited
pack-file-name = { $date } Meeting pack { $reader }
pack-calendar-file-name = { $date } Meeting { $reader }
pack-mail-file-name = { $date } Email { $reader }
pack-panel-no-papers = The cases have no documents to attach.
pack-exempt-out = Leave them out
pack-exempt-in = Include them
pack-refused-exempt = Choose whether the documents that are exempt from public access are to be included.
pack-checks = Before you save
pack-check-foreign =
    { $count ->
        [one] One document is attached. The file is then not PDF/A or PDF/UA.
       *[other] { $count } documents are attached. The file is then not PDF/A or PDF/UA.
    }
pack-check-recused =
    { $count ->
        [one] One case is taken out because the reader is recused.
       *[other] { $count } cases are taken out because the reader is recused.
    }
pack-check-own-notes = Your own notes are included. Do not pass the file on.
pack-check-no-notes = No notes are included.
pack-check-first-invitation = This is the first invitation to the meeting.
pack-check-next-invitation = If anything has changed since the last invitation, the meeting is updated in calendars.
pack-check-cancelled = The meeting is cancelled. The file takes it out of calendars.
pack-email = Your email
pack-email-line = Without your address the file is a plain calendar file: the meeting can be added, but no one can answer the invitation, and a cancelled meeting is not taken out of calendars by itself.
pack-refused-email = Write the email address like this: name@example.no, or leave the field empty.
pack-cancel-title = Save cancellation
pack-cancel-primary = Save the cancellation
pack-cancel-file-name = { $date } Cancellation { $reader }
pack-check-cancelled-told = The meeting is cancelled. Without your address the file shows it as cancelled, but does not take it out of calendars.
pack-check-for-all = Cases someone is recused from are not named.
pack-check-to = The draft is to { $address }.
pack-check-no-addresses = None of the participants has an email address, so the file invites nobody. Write the addresses in the register of members.
pack-check-nobody = The meeting has no other participants, so the file invites nobody. Add them to the meeting.
pack-check-no-address = No email address has been entered. Write the recipients in the email program.
pack-notice-saved = Saved: { $file }
pack-notice-no-viewer = The file is saved, but this computer has no program that can show it.
pack-left-out-title = Documents that are not included
pack-left-out = The file is saved, and everything else is in it. Send these by themselves.
