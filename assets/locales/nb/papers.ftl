# Papirer: the papers of a case, and the page of one.

page-papers = Dokumenter
papers-list = Dokumenter på saken
papers-none = Ingen dokumenter ennå
papers-none-text = Legg ved det virksomheten har sendt, eller slipp filene her. Teksten hentes ut, så du kan lese og notere side for side.
papers-read-of = { $read } av { $count } lest
papers-attach = Legg ved …
papers-drop = Slipp filene for å legge dem ved saken
papers-drop-nowhere = Ingenting er lagt ved, for ingen sak er åpen her. Åpne en sak, og slipp filen der.
papers-is-read-name = { $title } er lest
papers-being-read = henter ut teksten …
papers-without-text-broken = uten tekst: filen er skadet
papers-without-text-encrypted = uten tekst: låst med passord
papers-without-text-too-large = uten tekst: mer tekst enn Rådslag kan hente ut
papers-without-text-hostile = uten tekst: laget slik at teksten ikke hentes ut
papers-without-text-none = uten tekst: sidene er trolig skannet som bilder
papers-without-text-unknown = uten tekst: filtypen leses ikke
papers-without-text-too-slow = uten tekst: det tok for lang tid
papers-came = kom { $date }
papers-from = fra { $sender }
papers-from-on = fra { $sender } { $date }
papers-exempt = unntatt offentlighet
papers-exempt-by = unntatt offentlighet, jf. { $ground }
papers-more = Mer om { $title }
papers-move-up = Flytt opp
papers-move-down = Flytt ned
papers-is-first = Står først
papers-is-last = Står sist
papers-remove = Fjern fra saken
papers-notes-count =
    { $count ->
        [one] { $count } notat
       *[other] { $count } notater
    }

# What is said of papers.
papers-edit = Opplysninger om dokumentet
papers-edit-save = Lagre
papers-title = Tittel
papers-title-missing = Dokumentet må ha en tittel.
papers-sender = Fra
papers-received = Mottatt
papers-dated = Datert
papers-date-invalid = Denne datoen finnes ikke. Skriv den slik: 13.11.2026.
papers-access = Innsyn
papers-is-exempt = Unntatt offentlighet
papers-ground = Hjemmel
papers-ground-hint = offl. § …
papers-ground-choose = Velg hjemmel
papers-ground-missing = Skriv hvilken bestemmelse dokumentet er unntatt etter.
papers-pack = Møtepakke
papers-is-in-pack = Med i møtepakken

# Attaching files.
papers-attach-title = Legg ved dokumenter
papers-attach-one = Legg ved
papers-attach-several =
    { $count ->
        [one] Legg ved { $count } fil
       *[other] Legg ved { $count } filer
    }
papers-file = Fil
papers-file-hint = Hvor filen ligger
papers-leave-out = Ta bort { $name }
papers-several-titles = Hver fil får tittel etter navnet sitt. Titlene kan endres etterpå.
papers-not-graded = Dokumenter som er gradert etter sikkerhetsloven, skal ikke legges inn her.
papers-no-file = Velg en fil først.
papers-attaching-now = Filene legges ved nå.
papers-attaching =
    { $count ->
        [one] Legger ved { $count } fil …
       *[other] Legger ved { $count } filer …
    }
papers-cancelling = Avbryter …
papers-attached =
    { $count ->
        [one] { $count } dokument er lagt ved
       *[other] { $count } dokumenter er lagt ved
    }
papers-twice = { $name } ligger på saken fra før
papers-twice-text = Innholdet er det samme, så filen er ikke lagt ved en gang til.
papers-cancelled = Ingenting ble lagt ved
papers-cancelled-text = Du avbrøt. Filene på disken er som før.
papers-not-found = { $name } finnes ikke der
papers-not-found-text = Fant ikke { $path }. Filen kan være flyttet eller ha fått et nytt navn. Ingenting av filen er lagt ved. Rett opp hvor filen ligger, eller velg den på nytt.
papers-denied = Du har ikke tilgang til { $name }
papers-denied-text = Systemet slipper deg ikke til { $path }. Ingenting av filen er lagt ved. Be om tilgang, eller velg en kopi du kan åpne.
papers-unreadable = { $name } kunne ikke leses
papers-unreadable-text = Systemet svarte: { $reason }. Ingenting av filen er lagt ved. Se etter at den finnes, og at du har tilgang, og prøv igjen.
papers-changed = { $name } ble endret mens den ble lagt ved
papers-changed-text = Ingenting er lagt ved. Lukk filen i andre programmer, og prøv igjen.
papers-too-large = { $name } er for stor
papers-too-large-text = Den er på { $size }, og det er plass til { $most }. Ingenting er lagt ved. Del den opp, eller lagre den mindre.
papers-folder = { $name } er en mappe
papers-folder-text = Ingenting er lagt ved. Velg filene i mappen hver for seg.

# The page of a document.
papers-document = Dokument
papers-back = Tilbake
papers-find = Finn i dokumentet
papers-hits =
    { $count ->
        [0] ingen treff
        [one] { $count } treff
       *[other] { $count } treff
    }
papers-hit-of = { $number } av { $count }
papers-open-original = Åpne originalen
papers-see-original = Se { $place } i originalen
papers-mark-read = Merk som lest
papers-mark-unread = Merk som ulest
papers-marked-read = Merket som lest
papers-marked-unread = Merket som ulest
papers-read = lest
papers-pages-read = { $read } av { $count } lest
papers-pages-list = Sider
papers-page = Side { $number }
papers-page-of = Side { $number } av { $count }
papers-pages =
    { $count ->
        [one] { $count } side
       *[other] { $count } sider
    }
papers-slide = Lysbilde { $number }
papers-slide-of = Lysbilde { $number } av { $count }
papers-slides =
    { $count ->
        [one] { $count } lysbilde
       *[other] { $count } lysbilder
    }
papers-sheet = Ark { $number }
papers-sheet-of = Ark { $number } av { $count }
papers-sheets =
    { $count ->
        [one] { $count } ark
       *[other] { $count } ark
    }
papers-part = Del { $number }
papers-part-of = Del { $number } av { $count }
papers-paragraph = { $place }, avsnitt { $number }
papers-figure = Figur uten tekst
papers-figures =
    { $count ->
        [one] { $count } figur uten tekst
       *[other] { $count } figurer uten tekst
    }
papers-foot = Teksten er hentet ut av filen. Originalen er uendret og åpnes bare for lesing.
papers-keys = { $up } og { $down } blar
papers-key-page-up = PgUp
papers-pane = Vis
papers-pane-text = Tekst
papers-reading = Henter ut teksten …
papers-not-shown = Filer av denne typen åpnes ikke herfra, fordi noen av dem kan kjøre noe på maskinen. Filen ligger trygt på saken. Lagre en kopi, og åpne den selv. Gjør det bare hvis du stoler på avsenderen.
papers-no-program = Maskinen har ikke noe program som kan vise filen. Den ligger trygt på saken.
papers-not-copied = Originalen kunne ikke åpnes. { $reason }

# Why there is no text.
papers-text-broken = Filen er skadet, og teksten kunne ikke leses
papers-text-broken-text = Filen ligger på saken slik den kom. Prøv å åpne originalen, eller be avsenderen om en ny.
papers-text-encrypted = Filen er låst med passord, og teksten kunne ikke leses
papers-text-encrypted-text = Filen ligger på saken slik den kom. Åpne originalen med passordet, eller be om en fil uten.
papers-text-too-large = Filen har mer tekst enn Rådslag kan hente ut
papers-text-too-large-text = Filen ligger på saken slik den kom. Les den i originalen.
papers-text-hostile = Filen er laget slik at teksten ikke hentes ut
papers-text-hostile-text = Den blir svært stor når den pakkes ut, eller viser til noe utenfor seg selv. Filen ligger på saken slik den kom. Spør avsenderen før du åpner den.
papers-text-none = Det er ingen tekst i filen
papers-text-none-text = Sidene er trolig skannet som bilder. Les dem i originalen, og skriv notater her.
papers-text-unknown = Rådslag henter ikke ut tekst av filer av denne typen
papers-text-unknown-text = Filen ligger på saken slik den kom. Les den i originalen, og skriv notater her.
papers-text-too-slow = Det tok for lang tid å hente ut teksten
papers-text-too-slow-text = Filen ligger på saken slik den kom. Les den i originalen.

# Notes on a document.
papers-notes = Notater
papers-notes-in = { $count } i dokumentet
papers-notes-none = Ingen notater ennå. Marker tekst for å notere til et bestemt sted, eller skriv nedenfor.
papers-notes-whole = Hele dokumentet
papers-private = Bare du
papers-shared = Deles
papers-share = Del
papers-who-reads = Hvem som ser notatet
papers-note-to = Notat til { $place }
papers-note-to-whole = Notat til dokumentet
papers-note-hint = Bare du ser det, til du deler det. Enter avslutter.
papers-quote-away = Fjern sitatet
papers-to-talking-point = Gjør til talepunkt
papers-to-assessment = Til min vurdering
papers-assessment-lacks-theme = Velg tema på notatet først: en vurdering hører til et tema.
papers-assessment-lacks-member = En vurdering hører til et medlem. Si hvem du er i innstillingene først.
papers-note-in-assessment = { $note } (s. { $page })

# A copy of a document, saved.
papers-copy = Lagre en kopi …
papers-copy-title = Lagre en kopi
papers-copy-save = Lagre kopien
papers-copy-saving = Lagrer kopien …
papers-copy-same = Kopien er lik filen som kom. Filen på saken blir liggende.
notice-paper-saved = Dokumentet er lagret: { $file } i mappen { $folder }
