# Brev: writing a letter. The words of the letter itself are in letter.ftl.

letters-none = Ingen brev ennå
letters-none-line = En sak får brev når den har vært i rådsmøte eller har en anbefaling.
letters-to-projects = Gå til prosjektene
letters-not-begun = Saken har ikke noe brev ennå. Når du begynner, får du forslag til innledning og avslutning, og anbefalingene som allerede finnes, følger med.
letters-open = Åpne brevet
letters-write = Skriv brevet
letters-column-project = Prosjekt
letters-column-status = Status
letters-column-due = Frist
letters-column-advice = Anbefalinger
letters-status-draft = Utkast
letters-status-sent = Sendt
letters-status-none = Ikke begynt

letters-to = Brev til { $name }
letters-to-nobody = Brev uten mottaker
letters-form-nb = Bokmål
letters-form-nn = Nynorsk
letters-form-en = Engelsk
letters-form-reason-state = valgfri målform mellom statlige organer
letters-form-reason-municipality = kommuner og fylkeskommuner får målformen de har vedtatt
letters-form-reason-private = mottakeren får brev i sin egen målform
letters-form-reason-required = slik mottakeren skal ha det
letters-form-reason-not-nb = men mottakeren skal ha bokmål
letters-form-reason-not-nn = men mottakeren skal ha nynorsk
letters-form-reason-not-en = men mottakeren skal ha engelsk
letters-save-as = Lagre som …
letters-sent-today = Merk brevet som sendt i dag
letters-back-to-draft = Gjør til utkast igjen
letters-view = Visning
letters-text = Tekst
letters-page = Side

letters-part-head = Mottaker og referanser
letters-part-introduction = Innledning
letters-part-recommendations = Anbefalinger
letters-part-closing = Avslutning
letters-part-signature = Underskrift
letters-recipient = Mottaker
letters-sender = Rådets navn
letters-our-reference = Vår ref.
letters-your-reference = Deres ref.
letters-date = Brevets dato
letters-date-when-saved = Uten valgt dato blir brevet datert den dagen det lagres som fil.
letters-date-today = Bruk dagens dato
letters-form = Målform
letters-title = Tittel
letters-signature-name = Navn
letters-signature-role = Rolle

letters-advice =
    { $count ->
        [one] { $count } råd
       *[other] { $count } råd
    }
letters-themes =
    { $count ->
        [one] { $count } tema
       *[other] { $count } temaer
    }
letters-advice-in-themes = { $advice } i { $themes }
letters-advice-number = Råd { $number }
letters-advice-row = Råd { $number }: { $headline }
letters-no-advice-yet = Ingen anbefalinger ennå. Skriv den første her, eller gjør et møtenotat til en anbefaling.
letters-new-advice = Ny anbefaling
letters-new-under = Ny anbefaling under { $theme }
letters-without-headline = Uten overskrift
letters-headline = Overskrift
letters-headline-hint = Rådet i én setning
letters-body = Tekst
letters-body-hint = Begrunnelse og hva mottakeren kan gjøre
letters-agency = virksomheten
letters-ministry = departementet
letters-addressed-to = Rettet til { $name }
letters-theme = Tema: { $theme }
letters-answers = Svar på spørsmål { $number }
letters-answers-none = Svarer ikke på et spørsmål
letters-from-note = Fra notatet: { $note }
letters-grounds-notes = Bygger på { $count } notater
letters-grounds =
    { $count ->
        [one] Bygger på { $count } vurdering
       *[other] Bygger på { $count } notater og vurderinger
    }
letters-move-up = Flytt opp
letters-move-down = Flytt ned
letters-stands-first = Anbefalingen står først
letters-stands-last = Anbefalingen står sist
letters-remove = Fjern
letters-fold = Lukk anbefalingen
letters-notes-unused =
    { $count ->
        [one] { $count } møtenotat ikke brukt
       *[other] { $count } møtenotater ikke brukt
    }
letters-note-becomes = Gjør til anbefaling
letters-note-becomes-named = Gjør til anbefaling: { $note }

letters-preview = Slik blir brevet
letters-page-spoken = Slik blir brevet, side { $page } av { $pages }
letters-page-of = Side { $page } av { $pages }
letters-previous-page = Forrige side
letters-next-page = Neste side
letters-first-page = Dette er første side
letters-last-page = Dette er siste side
letters-whole-page = Hel side
letters-page-width = Sidebredde

letters-days-left =
    { $count ->
        [one] { $count } dag igjen
       *[other] { $count } dager igjen
    }
letters-days-over =
    { $count ->
        [one] { $count } dag over fristen
       *[other] { $count } dager over fristen
    }
letters-due-today = Fristen er i dag
letters-working-days =
    { $count ->
        [one] { $count } virkedag
       *[other] { $count } virkedager
    }
letters-out-by = ut senest { $date }
letters-out-by-in = ut senest { $date } ({ $days })
letters-sent-on = Sendt { $date }
letters-pages =
    { $count ->
        [one] { $count } side
       *[other] { $count } sider
    }
letters-words =
    { $count ->
        [one] { $count } ord
       *[other] { $count } ord
    }
letters-missing =
    { $count ->
        [one] { $count } ting mangler
       *[other] { $count } ting mangler
    }
letters-nothing-missing = Ingenting mangler

letters-save-title = Lagre brevet som fil
letters-save-pdf = Lagre PDF
letters-save-docx = Lagre Word-fil
letters-save-txt = Lagre tekstfil
letters-saving = Lagrer brevet …
letters-format = Format
letters-format-pdf = PDF til arkiv
letters-format-docx = Word
letters-format-txt = Ren tekst
letters-file = Filnavn
letters-file-name = { $date } Anbefalinger { $project }
letters-folder = Mappe
letters-open-afterwards = Åpne filen etterpå
letters-replace-file = Erstatt filen
letters-checks = Dette blir sjekket før filen skrives
letters-standards-pdf = PDF/A-2a og PDF/UA-1
letters-standards-docx = for Word og LibreOffice
letters-standards-txt = UTF-8
letters-all-printable = Alle tegn finnes i brevets skrifttype
letters-kept = Alle tegn følger med slik de er skrevet
letters-kept-but-controls = Alle tegn følger med slik de er skrevet, bortsett fra styretegn som ikke vises
letters-kept-marked = Overskrifter, numre, språk, tittel og beskrivelse av logoen følger med
letters-otherwise-docx = Skriften og sideskiftene kan bli annerledes enn i forhåndsvisningen.
letters-otherwise-txt = Logo, fet skrift og sidetall følger ikke med.
letters-before-meeting = Brevet er datert { $date }, før rådsmøtet { $meeting }
letters-before-meeting-why = Brevet sendes innen en uke etter rådsmøtet. Se over brevets dato og møtets dato. Du kan lagre likevel.
letters-show-date = Vis datoen
letters-marked-draft = Sidene merkes «Utkast» til dette er på plass.
letters-marked-draft-txt = Teksten merkes «Utkast» til dette er på plass.
letters-unprintable = Tegnet { $sign } i { $place } finnes ikke i brevets skrifttype
letters-sign = «{ $sign }» ({ $number })
letters-unprintable-why = Det ville blitt en tom rute i PDF-en. Det du har skrevet, er ikke endret.
letters-unprintable-elsewhere = Det kommer fra saken og må endres der.
letters-unprintable-more =
    { $count ->
        [one] { $count } tegn til finnes ikke i brevets skrifttype. Det vises her når tegnene over er byttet ut.
       *[other] { $count } tegn til finnes ikke i brevets skrifttype. De vises her når tegnene over er byttet ut.
    }
letters-replace-with = Bytt ut med
letters-replace-with-named = Bytt ut { $sign } i { $place } med
letters-replace = Bytt ut
letters-take-out = Ta bort
letters-show-in-letter = Vis i brevet
letters-refused-empty = Brevet har ingen anbefalinger og kan ikke lagres som fil før det har minst én.
letters-refused-unprintable = Bytt ut eller ta bort tegnene som ikke kan skrives ut.
letters-refused-no-name = Skriv hva filen skal hete.
letters-refused-no-folder = Velg hvilken mappe filen skal ligge i.
letters-refused-exists = Det ligger en fil med dette navnet i mappen. Hak av for å erstatte den, eller velg et annet navn.

