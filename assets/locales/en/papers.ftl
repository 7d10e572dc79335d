# Papers: the papers of a case, and the page of one.

page-papers = Documents
papers-list = Documents on the case
papers-none = No documents yet
papers-none-text = Attach what the organisation has sent, or drop the files here. The text is extracted, so that you can read it and take notes page by page.
papers-read-of = { $read } of { $count } read
papers-attach = Attach …
papers-drop = Drop the files to attach them to the case
papers-drop-nowhere = Nothing was attached, because no case is open here. Open a case, and drop the file there.
papers-is-read-name = { $title } is read
papers-being-read = extracting the text …
papers-without-text-broken = without text: the file is damaged
papers-without-text-encrypted = without text: locked with a password
papers-without-text-too-large = without text: more text than Rådslag can extract
papers-without-text-hostile = without text: made so that it is not extracted
papers-without-text-none = without text: the pages are probably scanned as pictures
papers-without-text-unknown = without text: this kind of file is not read
papers-without-text-too-slow = without text: it took too long
papers-came = received { $date }
papers-from = from { $sender }
papers-from-on = from { $sender } { $date }
papers-exempt = exempt from public access
papers-exempt-by = exempt from public access, cf. { $ground }
papers-more = More about { $title }
papers-move-up = Move up
papers-move-down = Move down
papers-is-first = Is first
papers-is-last = Is last
papers-remove = Remove from the case
papers-notes-count =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }

# What is said of papers.
papers-edit = About the document
papers-edit-save = Save
papers-title = Title
papers-title-missing = The document must have a title.
papers-sender = From
papers-received = Received
papers-dated = Dated
papers-date-invalid = There is no such date. Write it like this: 13.11.2026.
papers-access = Access
papers-is-exempt = Exempt from public access
papers-ground = Ground
papers-ground-hint = offl. § …
papers-ground-choose = Choose a ground
papers-ground-missing = Write which provision the document is exempt under.
papers-pack = Meeting pack
papers-is-in-pack = In the meeting pack

# Attaching files.
papers-attach-title = Attach documents
papers-attach-one = Attach
papers-attach-several =
    { $count ->
        [one] Attach { $count } file
       *[other] Attach { $count } files
    }
papers-file = File
papers-file-hint = Where the file is
papers-leave-out = Leave out { $name }
papers-several-titles = Each file gets its name as its title. The titles can be changed afterwards.
papers-not-graded = Documents classified under the act on national security must not be added here.
papers-no-file = Choose a file first.
papers-attaching-now = The files are being attached.
papers-attaching =
    { $count ->
        [one] Attaching { $count } file …
       *[other] Attaching { $count } files …
    }
papers-cancelling = Cancelling …
papers-attached =
    { $count ->
        [one] Attached { $count } document
       *[other] Attached { $count } documents
    }
papers-twice = { $name } is on the case already
papers-twice-text = The content is the same, so the file has not been attached again.
papers-cancelled = Nothing was attached
papers-cancelled-text = You cancelled. The files on the disk are as before.
papers-not-found = { $name } is not there
papers-not-found-text = { $path } was not found. The file may have been moved or renamed. None of it is attached. Correct the path, or choose the file again.
papers-denied = You do not have access to { $name }
papers-denied-text = The system does not let you read { $path }. None of the file is attached. Ask for access, or choose a copy that you can open.
papers-unreadable = { $name } could not be read
papers-unreadable-text = The system answered: { $reason }. None of the file is attached. Check that it exists and that you have access, and try again.
papers-changed = { $name } was changed while it was being attached
papers-changed-text = Nothing is attached. Close the file in other programs, and try again.
papers-too-large = { $name } is too large
papers-too-large-text = It is { $size }, and there is room for { $most }. Nothing is attached. Split it, or save a smaller version.
papers-folder = { $name } is a folder
papers-folder-text = Nothing is attached. Choose the files in the folder one by one.

# The page of a document.
papers-document = Document
papers-back = Back
papers-find = Find in the document
papers-hits =
    { $count ->
        [0] no hits
        [one] { $count } hit
       *[other] { $count } hits
    }
papers-hit-of = { $number } of { $count }
papers-open-original = Open the original
papers-see-original = See { $place } in the original
papers-mark-read = Mark as read
papers-mark-unread = Mark as unread
papers-marked-read = Marked as read
papers-marked-unread = Marked as unread
papers-read = read
papers-pages-read = { $read } of { $count } read
papers-pages-list = Pages
papers-page = Page { $number }
papers-page-of = Page { $number } of { $count }
papers-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
papers-slide = Slide { $number }
papers-slide-of = Slide { $number } of { $count }
papers-slides =
    { $count ->
        [one] { $count } slide
       *[other] { $count } slides
    }
papers-sheet = Sheet { $number }
papers-sheet-of = Sheet { $number } of { $count }
papers-sheets =
    { $count ->
        [one] { $count } sheet
       *[other] { $count } sheets
    }
papers-part = Part { $number }
papers-part-of = Part { $number } of { $count }
papers-paragraph = { $place }, paragraph { $number }
papers-figure = Figure without text
papers-figures =
    { $count ->
        [one] { $count } figure without text
       *[other] { $count } figures without text
    }
papers-foot = The text is extracted from the file. The original is unchanged, and is opened for reading only.
papers-keys = { $up } and { $down } turn pages
papers-key-page-up = PgUp
papers-pane = Show
papers-pane-text = Text
papers-reading = Extracting the text …
papers-not-shown = Files of this kind are not opened from here, because some of them can run something on the computer. The file is safe on the case. Save a copy, and open it yourself. Do so only if you trust the sender.
papers-no-program = This computer has no program that can show the file. It is safe on the case.
papers-not-copied = The original could not be opened. { $reason }

# Why there is no text.
papers-text-broken = The file is damaged, and its text could not be read
papers-text-broken-text = The file is kept on the case as it came. Try to open the original, or ask the sender for another.
papers-text-encrypted = The file is locked with a password, and its text could not be read
papers-text-encrypted-text = The file is kept on the case as it came. Open the original with the password, or ask for a file without one.
papers-text-too-large = The file has more text than Rådslag can extract
papers-text-too-large-text = The file is kept on the case as it came. Read it in the original.
papers-text-hostile = The file is made in such a way that its text is not extracted
papers-text-hostile-text = It becomes very large when it is unpacked, or points to something outside itself. The file is kept on the case as it came. Ask the sender before you open it.
papers-text-none = There is no text in the file
papers-text-none-text = The pages are probably scanned as pictures. Read them in the original, and write notes here.
papers-text-unknown = Rådslag does not extract text from files of this kind
papers-text-unknown-text = The file is kept on the case as it came. Read it in the original, and write notes here.
papers-text-too-slow = Extracting the text took too long
papers-text-too-slow-text = The file is kept on the case as it came. Read it in the original.

# Notes on a document.
papers-notes = Notes
papers-notes-in = { $count } in the document
papers-notes-none = No notes yet. Select text to take a note on a passage, or write below.
papers-notes-whole = The whole document
papers-private = Only you
papers-shared = Shared
papers-share = Share
papers-who-reads = Who sees the note
papers-note-to = Note on { $place }
papers-note-to-whole = Note on the document
papers-note-hint = Only you see it, until you share it. Enter ends it.
papers-quote-away = Remove the quote
papers-to-talking-point = Make a talking point
papers-to-assessment = To my assessment
papers-assessment-lacks-theme = Choose a theme for the note first: an assessment belongs to a theme.
papers-assessment-lacks-member = An assessment belongs to a member. Say who you are in the settings first.
papers-note-in-assessment = { $note } (p. { $page })

# A copy of a document, saved.
papers-copy = Save a copy …
papers-copy-title = Save a copy
papers-copy-save = Save the copy
papers-copy-saving = Saving the copy …
papers-copy-same = The copy is the same as the file that came. The file on the case stays.
notice-paper-saved = The document is saved: { $file } in the folder { $folder }
