# Names and help of commands.

command-show-overview = Vis Oversikt
command-show-projects = Vis Prosjekter
command-show-meetings = Vis Møter
command-show-letters = Vis Brev
command-show-trends = Vis Trender
command-show-advice = Vis Tidligere råd
command-show-settings = Vis Innstillinger
command-filter = Filtrer i listen
command-new-here = Lag noe nytt her
command-make-pdf = Lagre brevet som fil
command-say-all-is-saved = Er alt lagret?
command-undo = Angre
command-redo = Gjør om
command-switch-theme = Bytt mellom lyst og mørkt
command-close-file = Lukk filen
command-help = Taster og koder

# What operations are called after «Angre: ».
operation-create-council = opprettet rådet
operation-edit-council = endret rådets navn
operation-edit-settings = endret innstillinger
operation-import-register = hentet inn en liste
operation-add-case = ny sak
operation-edit-case = endret sak
operation-set-step-date = endret dato i saken
operation-set-estimate = endret anslag
operation-add-question = nytt spørsmål
operation-edit-question = endret spørsmål
operation-end-question = fjernet spørsmål
operation-add-meeting = nytt møte
operation-edit-meeting = endret møte
operation-end-meeting = fjernet møte
operation-add-agenda-item = nytt punkt på dagsordenen
operation-edit-agenda-item = endret punkt på dagsordenen
operation-move-agenda-item = flyttet punkt på dagsordenen
operation-end-agenda-item = fjernet punkt fra dagsordenen
operation-add-note = nytt notat
operation-edit-note = endret notat
operation-end-note = fjernet notat
operation-add-recommendation = ny anbefaling
operation-note-to-recommendation = gjort notat til anbefaling
operation-edit-recommendation = endret anbefaling
operation-move-recommendation = flyttet anbefaling
operation-end-recommendation = fjernet anbefaling
operation-create-letter = nytt brev
operation-edit-letter = endret brev
