# Settings, and what is wrong with settings.

settings-sections = Parts of the settings

# You.
settings-section-you = You
settings-section-you-line = Applies to you on this computer. Your name and role are also in the council file.
owner-name = Name
owner-role = Role
owner-role-secretariat = The secretariat
owner-role-member = Council member
settings-owner-name-line = Your name is shown in the history beside what you change.

# Appearance and language.
settings-section-look = Look and language
settings-section-look-line = Applies to you on this computer. Letters follow the recipient’s language form, not the language of the window.
settings-language = Language
# What each language calls itself, the same in all of them.
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
settings-theme = Colours
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom = Zoom
settings-zoom-line = Larger with { $larger }, smaller with { $smaller }.
settings-text-size = Text size

# The council.
settings-section-council = The council
settings-section-council-line = Kept in the council file, and applies to everyone who uses it.
settings-council-name = Name of the council
settings-themes = The themes
settings-theme-rename = Rename
settings-theme-rename-of = Rename theme { $number }
settings-theme-rename-title = Theme { $number } gets a new name
settings-theme-rename-line = The old name stays in cases and figures from before the date.
settings-theme-full = Full name, { $form }
settings-theme-short = Short name, { $form }
settings-theme-missing = Write both the full and the short name in Bokmål
settings-theme-earlier = Before { $date }: { $label }
settings-theme-later = From { $date }: { $label }
settings-form-nb = Bokmål
settings-form-nn = Nynorsk
settings-form-en = English

# Letters.
settings-section-letters = Letters
settings-section-letters-line = Kept in the council file, and applies to every letter made from it.
settings-letterhead = Text in the letterhead
settings-letterhead-hint = Address, telephone, website
settings-logo = Logo
settings-logo-none = Without a logo of its own, the letter gets the program’s mark.
settings-logo-missing = The picture is not in the file, or cannot be read. The letter gets the program’s mark.
settings-logo-choose = Choose a picture …
settings-logo-change = Change the picture …
settings-logo-remove = Remove the picture
settings-logo-alt = The logo in the letterhead, { $width } × { $height } pixels
settings-logo-line = PNG or JPEG, at most { $side } pixels on each side and { $bytes } MB.
settings-logo-title = Logo in the letterhead
settings-logo-use = Use the picture
settings-logo-path = Picture file
settings-logo-path-missing = Write where the picture is
settings-signature-roles = Roles that sign
settings-signature-roles-line = One on each line. They are suggested in the signature of the letter.
letters-signature-choose = Choose a role
dialog-logo-title = Choose a picture for the letterhead
dialog-pictures = Pictures

logo-not-read = The picture could not be read
logo-not-read-text = { $path }: { $reason }. The letterhead is as before.
logo-too-many-bytes = The picture file is too large
logo-too-many-bytes-text = It can be at most { $most } MB. Save the picture smaller, and try again. The letterhead is as before.
logo-too-large = The picture is too large: { $width } × { $height } pixels
logo-too-large-text = It can have at most { $most } pixels on each side. Save it smaller, and try again. The letterhead is as before.
logo-other-format = The file is not a PNG or JPEG picture
logo-other-format-text = Save the picture as PNG or JPEG, and try again. The letterhead is as before.
logo-broken = The picture is damaged
logo-broken-text = Open it in a picture program and save it again, or choose another. The letterhead is as before.

# Deadlines.
settings-section-deadlines = Deadlines
settings-section-deadlines-line = A case follows the rules in force on the day the meeting is held.
settings-rule-documents = Documentation and questions
settings-rule-letter = Letter of recommendations
settings-rule-follow-up-talk = Follow-up talk
settings-rule-experience-talk = Experience talk
settings-rule-count-calendar-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
settings-rule-count-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
settings-rule-count-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
settings-rule-before-meeting = { $count } before the meeting
settings-rule-after-meeting = { $count } after the meeting
settings-rule-after-documents = { $count } after the documentation was complete
settings-rule-size = for projects from { $least } to { $greatest }
settings-rule-published = Announced: { $source }
settings-rule-published-without-source = Announced
settings-rule-own = Not announced
settings-rule-own-source = Not announced: { $source }
settings-rule-from = Meetings from { $date }
settings-rule-to = Meetings up to and including { $date }
settings-rule-between = Meetings { $range }
settings-rule-none = No deadline
settings-rule-change = Change
settings-rule-change-of = Change the deadline: { $kind }
settings-rule-change-line = Meetings before the date keep the deadline they had.
settings-rule-count = Number
settings-rule-count-wrong = Write a whole number from 0 to { $most }
settings-rule-unit = Counted in
settings-rule-unit-calendar-days = Days
settings-rule-unit-working-days = Working days
settings-rule-unit-years = Years
settings-rule-is-published = The council has announced the rule
settings-rule-source = Where it is found
settings-from = Applies from
settings-from-missing = Write the date it applies from
settings-change = Change

# Days off.
settings-section-days-off = Days off
settings-section-days-off-line = Deadlines on a day off move to the working day before. Saturdays, Sundays and public holidays are already included.
settings-december = Christmas Eve and New Year’s Eve are days off
settings-own-days = The council’s own days off
settings-own-days-none = None
settings-day-off-remove = Remove { $date }
settings-day-off-on = Date
settings-day-off-name = What the day is
settings-day-off-add = Add
settings-day-off-missing = Write the date
settings-day-off-already = This is already a day off

# Folders.
settings-section-folders = Folders
settings-section-folders-line = Applies to you on this computer.
settings-folder-letters = Letters are saved in
settings-folder-councils = New council files are made in

# About Rådslag.
settings-section-about = About Rådslag
settings-about-version = Version
settings-about-licence = Licence
settings-about-licence-name = EUPL-1.2, the European Union Public Licence
settings-about-fonts = Typefaces
settings-about-inter = Inter, SIL Open Font License 1.1
settings-about-icons = Material Symbols, Apache-2.0
settings-about-emoji = Noto Emoji, SIL Open Font License 1.1, and emoji-icon-font, MIT
settings-about-libraries = Libraries
settings-about-libraries-line = { $count } libraries with their licences. Name, version and licence are on each line.
settings-about-network = The program does not use the internet.

# What was wrong with the choices of the person.
preferences-broken = Your settings could not be read, so the defaults are used
preferences-newer = Your settings were made by a newer version of Rådslag, so the defaults are used
preferences-kept-text = The council files have not been touched. The old settings are in { $path }
preferences-left-text = The council files have not been touched. The old settings stay where they are, and what you choose now will not be remembered next time.
preferences-language = The program is not available in the language ‘{ $code }’, which the settings ask for
preferences-language-text = It uses the system’s language. Choose another at the bottom of the start page or in Settings.
settings-about-show = Show the libraries
settings-about-hide = Hide the libraries

settings-history-line = Everything changed in the settings can be looked at and brought back.
