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

# A member's file opened by somebody else.
start-others = This file was made for { $member }
start-others-safe = The program is used here by { $here }. Nothing in the file has been shown, and nothing has been changed.
start-others-do = If the file is not for you, delete it and tell the secretariat. Ask for your own.
start-others-member = If you are { $member }, and your name is written another way here, you may open it.
start-others-secretariat = If you need to see what the member has been given, you may open it. What is written in it will stand as the member’s.
start-others-am = I am { $member }, open the file
start-others-open = Open the file anyway
start-others-close = Close the file
