# The start page.

start-open = Open a council file
start-open-line = From the secretariat, or your own. It is all in one file.
start-example = Practise in an example council
start-example-line = About 40 made-up cases. Nothing can go wrong here.
start-register = Start from the public register
start-register-line = 73 cases from the years 2016–2020 to build on.
start-empty = Start empty
start-empty-line = A new council without cases. You enter the cases yourself.
start-empty-name = New council
start-recent = Recently used
start-file-gone = The file cannot be found
start-forget = Remove the file from the list
start-safe = Your work is safe
start-safe-line = Everything is saved as you write, so it is safe even if the computer shuts down. The program does not use the internet.
start-opening = Opening { $path } …
start-name = Name of the council
start-name-missing = Write what the council is called
start-path = File
start-path-missing = Write where the file is
dialog-open-title = Open a council file
dialog-council-files = Council files
dialog-folder-title = Choose a folder
start-who = Who uses the program?
start-who-line = You can skip this, and change it in Settings.
start-open-member = Open a file from the secretariat
start-open-member-line = Everything you need for the council meeting is in one file.
