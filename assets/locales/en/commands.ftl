# Names and help of commands.

command-show-overview = Show Overview
command-show-projects = Show Projects
command-show-meetings = Show Meetings
command-show-letters = Show Letters
command-show-trends = Show Trends
command-show-advice = Show Past advice
command-show-settings = Show Settings
command-filter = Filter the list
command-new-here = Make something new here
command-make-pdf = Save the letter as PDF
command-say-all-is-saved = Is everything saved?
command-undo = Undo
command-redo = Redo
command-switch-theme = Switch between light and dark
command-close-file = Close the file
command-help = Keys and codes

# What operations are called after ‘Undo: ’.
operation-create-council = created the council
operation-edit-council = changed the name of the council
operation-edit-settings = changed settings
operation-import-register = imported a list
operation-add-case = new case
operation-edit-case = changed a case
operation-set-step-date = changed a date in the case
operation-set-estimate = changed an estimate
operation-add-question = new question
operation-edit-question = changed a question
operation-end-question = removed a question
operation-add-meeting = new meeting
operation-edit-meeting = changed a meeting
operation-end-meeting = removed a meeting
operation-add-agenda-item = new item on the agenda
operation-edit-agenda-item = changed an item on the agenda
operation-move-agenda-item = moved an item on the agenda
operation-end-agenda-item = removed an item from the agenda
operation-add-note = new note
operation-edit-note = changed a note
operation-end-note = removed a note
operation-add-recommendation = new recommendation
operation-note-to-recommendation = made a note into a recommendation
operation-edit-recommendation = changed a recommendation
operation-move-recommendation = moved a recommendation
operation-end-recommendation = removed a recommendation
operation-create-letter = new letter
operation-edit-letter = changed a letter
