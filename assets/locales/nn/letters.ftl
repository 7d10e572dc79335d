# Brev: writing a letter. The words of the letter itself are in letter.ftl.

letters-none = Ingen brev enno
letters-none-line = Ei sak får brev når ho har vore i rådsmøte eller har ei tilråding.
letters-to-projects = Gå til prosjekta
letters-not-begun = Saka har ikkje noko brev enno. Når du startar, får du forslag til innleiing og avslutning, og tilrådingane som alt finst, følgjer med.
letters-open = Opne brevet
letters-write = Skriv brevet
letters-column-project = Prosjekt
letters-column-status = Status
letters-column-due = Frist
letters-column-advice = Tilrådingar
letters-status-draft = Utkast
letters-status-sent = Sendt
letters-status-none = Ikkje starta

letters-to = Brev til { $name }
letters-to-nobody = Brev utan mottakar
letters-form-nb = Bokmål
letters-form-nn = Nynorsk
letters-form-en = Engelsk
letters-form-reason-state = valfri målform mellom statlege organ
letters-form-reason-municipality = kommunar og fylkeskommunar får målforma dei har vedteke
letters-form-reason-private = mottakaren får brev i si eiga målform
letters-form-reason-required = slik mottakaren skal ha det
letters-form-reason-not-nb = men mottakaren skal ha bokmål
letters-form-reason-not-nn = men mottakaren skal ha nynorsk
letters-form-reason-not-en = men mottakaren skal ha engelsk
letters-save-as = Lagre som …
letters-sent-today = Merk brevet som sendt i dag
letters-back-to-draft = Gjer til utkast igjen
letters-view = Vising
letters-text = Tekst
letters-page = Side

letters-part-head = Mottakar og referansar
letters-part-introduction = Innleiing
letters-part-recommendations = Tilrådingar
letters-part-closing = Avslutning
letters-part-signature = Underskrift
letters-recipient = Mottakar
letters-sender = Namnet på rådet
letters-our-reference = Vår ref.
letters-your-reference = Dykkar ref.
letters-date = Datoen på brevet
letters-date-when-saved = Utan vald dato blir brevet datert den dagen det blir lagra som fil.
letters-date-today = Bruk dagens dato
letters-form = Målform
letters-title = Tittel
letters-signature-name = Namn
letters-signature-role = Rolle

letters-advice =
    { $count ->
        [one] { $count } råd
       *[other] { $count } råd
    }
letters-themes =
    { $count ->
        [one] { $count } tema
       *[other] { $count } tema
    }
letters-advice-in-themes = { $advice } i { $themes }
letters-advice-number = Råd { $number }
letters-advice-row = Råd { $number }: { $headline }
letters-no-advice-yet = Ingen tilrådingar enno. Skriv den første her, eller gjer eit møtenotat til ei tilråding.
letters-new-advice = Ny tilråding
letters-new-under = Ny tilråding under { $theme }
letters-without-headline = Utan overskrift
letters-headline = Overskrift
letters-headline-hint = Rådet i éi setning
letters-body = Tekst
letters-body-hint = Grunngiving og kva mottakaren kan gjere
letters-agency = verksemda
letters-ministry = departementet
letters-addressed-to = Retta til { $name }
letters-theme = Tema: { $theme }
letters-answers = Svar på spørsmål { $number }
letters-answers-none = Svarer ikkje på eit spørsmål
letters-from-note = Frå notatet: { $note }
letters-grounds-notes = Byggjer på { $count } notat
letters-grounds =
    { $count ->
        [one] Byggjer på { $count } vurdering
       *[other] Byggjer på { $count } notat og vurderingar
    }
letters-move-up = Flytt opp
letters-move-down = Flytt ned
letters-stands-first = Tilrådinga står først
letters-stands-last = Tilrådinga står sist
letters-remove = Fjern
letters-fold = Lukk tilrådinga
letters-notes-unused =
    { $count ->
        [one] { $count } møtenotat er ikkje brukt
       *[other] { $count } møtenotat er ikkje brukte
    }
letters-note-becomes = Gjer til tilråding
letters-note-becomes-named = Gjer til tilråding: { $note }

letters-preview = Slik blir brevet
letters-page-spoken = Slik blir brevet, side { $page } av { $pages }
letters-page-of = Side { $page } av { $pages }
letters-previous-page = Førre side
letters-next-page = Neste side
letters-first-page = Dette er første side
letters-last-page = Dette er siste side
letters-whole-page = Heil side
letters-page-width = Sidebreidd

letters-days-left =
    { $count ->
        [one] { $count } dag igjen
       *[other] { $count } dagar igjen
    }
letters-days-over =
    { $count ->
        [one] { $count } dag over fristen
       *[other] { $count } dagar over fristen
    }
letters-due-today = Fristen er i dag
letters-working-days =
    { $count ->
        [one] { $count } arbeidsdag
       *[other] { $count } arbeidsdagar
    }
letters-out-by = ut seinast { $date }
letters-out-by-in = ut seinast { $date } ({ $days })
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
        [one] { $count } ting manglar
       *[other] { $count } ting manglar
    }
letters-nothing-missing = Ingenting manglar

letters-save-title = Lagre brevet som fil
letters-save-pdf = Lagre PDF
letters-save-docx = Lagre Word-fil
letters-save-txt = Lagre tekstfil
letters-saving = Lagrar brevet …
letters-format = Format
letters-format-pdf = PDF til arkiv
letters-format-docx = Word
letters-format-txt = Rein tekst
letters-file = Filnamn
letters-file-name = { $date } Tilrådingar { $project }
letters-folder = Mappe
letters-open-afterwards = Opne fila etterpå
letters-replace-file = Erstatt fila
letters-checks = Dette blir sjekka før fila blir skriven
letters-standards-pdf = PDF/A-2a og PDF/UA-1
letters-standards-docx = for Word og LibreOffice
letters-standards-txt = UTF-8
letters-all-printable = Alle teikna finst i skrifttypen til brevet
letters-kept = Alle teikn følgjer med slik dei er skrivne
letters-kept-but-controls = Alle teikn følgjer med slik dei er skrivne, bortsett frå styreteikn som ikkje er synlege
letters-kept-marked = Overskrifter, nummer, språk, tittel og skildring av logoen følgjer med
letters-otherwise-docx = Skrifta og sideskifta kan bli annleis enn i førehandsvisinga.
letters-otherwise-txt = Logo, feit skrift og sidetal følgjer ikkje med.
letters-before-meeting = Brevet er datert { $date }, før rådsmøtet { $meeting }
letters-before-meeting-why = Brevet blir sendt innan ei veke etter rådsmøtet. Sjå over datoen på brevet og datoen for møtet. Du kan lagre likevel.
letters-show-date = Vis datoen
letters-marked-draft = Sidene blir merkte «Utkast» til dette er på plass.
letters-marked-draft-txt = Teksten blir merkt «Utkast» til dette er på plass.
letters-unprintable = Teiknet { $sign } i { $place } finst ikkje i skrifttypen til brevet
letters-sign = «{ $sign }» ({ $number })
letters-unprintable-why = Det ville ha vorte ei tom rute i PDF-en. Det du har skrive, er ikkje endra.
letters-unprintable-elsewhere = Det kjem frå saka og må endrast der.
letters-unprintable-more =
    { $count ->
        [one] { $count } teikn til finst ikkje i skrifttypen til brevet. Det blir vist her når teikna over er bytte ut.
       *[other] { $count } teikn til finst ikkje i skrifttypen til brevet. Dei blir viste her når teikna over er bytte ut.
    }
letters-replace-with = Byt ut med
letters-replace-with-named = Byt ut { $sign } i { $place } med
letters-replace = Byt ut
letters-take-out = Ta bort
letters-show-in-letter = Vis i brevet
letters-refused-empty = Brevet har ingen tilrådingar og kan ikkje lagrast som fil før det har minst éi.
letters-refused-unprintable = Byt ut eller ta bort teikna som ikkje kan skrivast ut.
letters-refused-no-name = Skriv kva fila skal heite.
letters-refused-no-folder = Vel kva mappe fila skal liggje i.
letters-refused-exists = Det ligg ei fil med dette namnet i mappa. Hak av for å erstatte fila, eller vel eit anna namn.
