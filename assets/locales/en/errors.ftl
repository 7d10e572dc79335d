# What went wrong, what is safe, what to do.

date-not-read = This is not a date. Write it like this: 21/11/2026.
date-no-such-day = There is no such date as { $date }.

# Council files: what happened, then what is safe and what to do.
file-not-found = The file was not found
file-not-found-text = { $path } does not exist. It may have been moved or renamed.
file-exists = There is already a file there
file-exists-text = { $path } is unchanged. Choose another name or another folder.
file-denied = You do not have access
file-denied-text = The system does not let you use { $path }. Nothing has been changed. Choose another place, or ask for access.
file-not-council = This is not a council file
file-not-council-text = { $path } is empty or was made with something other than Rådslag. It has not been touched. Choose a file that ends with .radslag.
file-other-program = The file belongs to another program
file-other-program-text = { $path } is a database from a program other than Rådslag. It has not been touched. Choose a file that ends with .radslag.
file-newer = The file was made with a newer version
file-newer-text = The file is version { $found }, and this program reads up to version { $known }. The file has not been touched. Open it with a newer version of Rådslag.
file-torn = The file is damaged
file-torn-text = { $path } is not whole, or its parts do not fit together. It has not been touched. Use a copy from before it was damaged.
file-crafted = The file contains something that does not belong there
file-crafted-text = Here is ‘{ $what }’, which Rådslag did not make. Nothing in the file has been run, and it has not been touched. Only open files whose origin you know.
file-gone = The file is gone
file-gone-text = { $path } was moved, deleted or renamed while it was open. The latest changes are not saved. Put the file back, and try again.
file-unreadable-row = Something in the file cannot be read
file-unreadable-row-text = A row in the table { $table } is not as it should be. The file has not been touched. Use a copy from before it was damaged.
file-is-a-folder = This is a folder, not a file
file-is-a-folder-text = { $path } is a folder. Nothing has been changed. Choose a file.
file-system = The file cannot be read or written
file-system-text = What was saved before is safe. Try again, or choose another place. The system answered: { $reason }
file-in-use = The file is open elsewhere
file-in-use-text = Another window is writing in it, so here it can only be read. Close the other window to write here.
file-in-use-by = { $who } has it open, so here it can only be read. Close it there to write here.
disk-full = The disk is full
disk-full-text = The latest changes are not saved, but what was saved before is safe. Free some space on the disk, and try again.
folder-not-found = The folder was not found
folder-not-found-text = { $path } does not exist. Nothing has been saved. Choose another folder.

refusal-nothing-to-undo = There is nothing more to undo or redo
refusal-changed-since = This cannot be undone, as it has been changed since
refusal-read-only = The file can only be read, so nothing has been changed
refusal-no-such-row = What you wanted to change no longer exists, so nothing has been changed

# Letters that did not become documents.
letter-too-long = A text is too long for a letter
letter-too-long-text = This concerns { $place }. Nothing has been saved as PDF, and your text is as before. Shorten it, and try again.
letter-unprintable =
    { $count ->
        [one] One character cannot be printed
       *[other] { $count } characters cannot be printed
    }
letter-unprintable-text = This concerns { $where }. Nothing has been saved as PDF. Replace or take out what cannot be printed, and try again.
letter-unprintable-more = and { $count } more
letter-no-title = The letter has no title
letter-no-title-text = Without one, screen readers cannot say what the letter is. Nothing has been saved as PDF. Write a title, and try again.
letter-not-set = The letter could not be made into a file
letter-not-set-text = Your text is safe, and nothing has been saved as a file. Keep this message: { $reason }

# Places in a letter.
place-title = the title
place-council = the name of the council
place-letterhead = the text of the letterhead
place-words = the fixed words of the letter
place-recipient = line { $line } of the recipient field
place-our-reference = our reference
place-your-reference = your reference
place-date = the date
place-introduction = the introduction
place-theme-heading = theme number { $number } in the letter
place-recommendation = { $part } of recommendation { $number }
place-recommendation-headline = the headline
place-recommendation-text = the text
place-recommendation-addressee = the line with the recipient
place-closing = the closing
place-signature-name = the name in the signature
place-signature-role = the role in the signature
place-footer = the footer
place-whole-letter = the whole letter
place-minutes = who was present
place-minutes-item = item { $number } of the minutes

# What a letter lacks, as parts of a list.
missing-recipient = recipient
missing-introduction = introduction
missing-recommendations = recommendations
missing-headline = headline of recommendation { $number }
missing-theme = theme of recommendation { $number }
missing-signature = who signs

# What a check of a file finds.
finding-integrity = The parts of the file do not fit together: { $reason }
finding-key = A row in { $table } points to a row in { $parent } that does not exist.
finding-journal = The log is not whole at operation { $operation }, row { $row } in { $table }.
finding-row = A row in { $table } cannot be read: { $reason }
finding-document = The content of the document “{ $title }” is not what it was when it was attached.

# Where the window cannot be opened or drawn. Said on standard error too, so without signs that a terminal may lack.
window-not-opened = The window could not be opened
window-not-opened-text = The council files have not been touched. Start the program from a desktop with a screen; the commands in radslag --help work without one. The system answered: { $reason }.
window-not-drawn = The window could not be drawn, either with the graphics card or without
window-not-drawn-text = The council files have not been touched. Update the driver of the graphics card, and restart the computer. On Linux it often helps to install the package mesa-vulkan-drivers. The system answered: { $reason }.
