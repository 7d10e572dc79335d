# Names and help of commands.

command-show-overview = Vis Oversikt
command-show-projects = Vis Prosjekt
command-show-meetings = Vis Møte
command-show-letters = Vis Brev
command-show-trends = Vis Trendar
command-show-advice = Vis Tidlegare råd
command-show-settings = Vis Innstillingar
command-filter = Filtrer i lista
command-new-here = Lag noko nytt her
command-make-pdf = Lagre brevet som PDF
command-say-all-is-saved = Er alt lagra?
command-undo = Angre
command-redo = Gjer om
command-switch-theme = Byt mellom lyst og mørkt
command-close-file = Lukk fila
command-help = Tastar og kodar

# What operations are called after «Angre: ».
operation-create-council = oppretta rådet
operation-edit-council = endra namnet på rådet
operation-edit-settings = endra innstillingar
operation-import-register = henta inn ei liste
operation-add-case = ny sak
operation-edit-case = endra sak
operation-set-step-date = endra dato i saka
operation-set-estimate = endra overslag
operation-add-question = nytt spørsmål
operation-edit-question = endra spørsmål
operation-end-question = fjerna spørsmål
operation-add-meeting = nytt møte
operation-edit-meeting = endra møte
operation-end-meeting = fjerna møte
operation-add-agenda-item = nytt punkt på dagsordenen
operation-edit-agenda-item = endra punkt på dagsordenen
operation-move-agenda-item = flytta punkt på dagsordenen
operation-end-agenda-item = fjerna punkt frå dagsordenen
operation-add-note = nytt notat
operation-edit-note = endra notat
operation-end-note = fjerna notat
operation-add-recommendation = ny tilråding
operation-note-to-recommendation = gjort notat til tilråding
operation-edit-recommendation = endra tilråding
operation-move-recommendation = flytta tilråding
operation-end-recommendation = fjerna tilråding
operation-create-letter = nytt brev
operation-edit-letter = endra brev
