# Papir: the papers of a case, and the page of one.

page-papers = Dokument
papers-list = Dokument på saka
papers-none = Ingen dokument enno
papers-none-text = Legg ved det verksemda har sendt, eller slepp filene her. Teksten blir henta ut, så du kan lese og notere side for side.
papers-read-of = { $read } av { $count } lesne
papers-attach = Legg ved …
papers-drop = Slepp filene for å leggje dei ved saka
papers-drop-nowhere = Ingenting er lagt ved, for inga sak er open her. Opne ei sak, og slepp fila der.
papers-is-read-name = { $title } er lese
papers-being-read = hentar ut teksten …
papers-without-text-broken = utan tekst: fila er skadd
papers-without-text-encrypted = utan tekst: låst med passord
papers-without-text-too-large = utan tekst: meir tekst enn Rådslag kan hente ut
papers-without-text-hostile = utan tekst: laga slik at teksten ikkje blir henta ut
papers-without-text-none = utan tekst: sidene er truleg skanna som bilete
papers-without-text-unknown = utan tekst: filtypen blir ikkje lesen
papers-without-text-too-slow = utan tekst: det tok for lang tid
papers-came = kom { $date }
papers-from = frå { $sender }
papers-from-on = frå { $sender } { $date }
papers-exempt = unnateke offentlegheit
papers-exempt-by = unnateke offentlegheit, jf. { $ground }
papers-more = Meir om { $title }
papers-move-up = Flytt opp
papers-move-down = Flytt ned
papers-is-first = Står først
papers-is-last = Står sist
papers-remove = Fjern frå saka
papers-notes-count =
    { $count ->
        [one] { $count } notat
       *[other] { $count } notat
    }

# What is said of papers.
papers-edit = Opplysningar om dokumentet
papers-edit-save = Lagre
papers-title = Tittel
papers-title-missing = Dokumentet må ha ein tittel.
papers-sender = Frå
papers-received = Motteke
papers-dated = Datert
papers-date-invalid = Denne datoen finst ikkje. Skriv han slik: 13.11.2026.
papers-access = Innsyn
papers-is-exempt = Unnateke offentlegheit
papers-ground = Heimel
papers-ground-hint = offl. § …
papers-ground-choose = Vel heimel
papers-ground-missing = Skriv kva føresegn dokumentet er unnateke etter.
papers-pack = Møtepakke
papers-is-in-pack = Med i møtepakka

# Attaching files.
papers-attach-title = Legg ved dokument
papers-attach-one = Legg ved
papers-attach-several =
    { $count ->
        [one] Legg ved { $count } fil
       *[other] Legg ved { $count } filer
    }
papers-file = Fil
papers-file-hint = Kvar fila ligg
papers-leave-out = Ta bort { $name }
papers-several-titles = Kvar fil får tittel etter namnet sitt. Titlane kan endrast etterpå.
papers-not-graded = Dokument som er graderte etter tryggingslova, skal ikkje leggjast inn her.
papers-no-file = Vel ei fil først.
papers-attaching-now = Filene blir lagde ved no.
papers-attaching =
    { $count ->
        [one] { $count } fil blir lagd ved …
       *[other] { $count } filer blir lagde ved …
    }
papers-cancelling = Held på å avbryte …
papers-attached =
    { $count ->
        [one] { $count } dokument er lagt ved
       *[other] { $count } dokument er lagde ved
    }
papers-twice = { $name } ligg på saka frå før
papers-twice-text = Innhaldet er det same, så fila er ikkje lagd ved ein gong til.
papers-cancelled = Ingenting vart lagt ved
papers-cancelled-text = Du avbraut. Filene på disken er som før.
papers-not-found = { $name } finst ikkje der
papers-not-found-text = Fann ikkje { $path }. Fila kan vere flytta eller ha fått eit nytt namn. Ingenting av fila er lagt ved. Rett opp kvar fila ligg, eller vel ho på nytt.
papers-denied = Du har ikkje tilgang til { $name }
papers-denied-text = Systemet slepper deg ikkje til { $path }. Ingenting av fila er lagt ved. Be om tilgang, eller vel ein kopi du kan opne.
papers-unreadable = { $name } kunne ikkje lesast
papers-unreadable-text = Systemet svarte: { $reason }. Ingenting av fila er lagt ved. Sjå etter at ho finst, og at du har tilgang, og prøv igjen.
papers-changed = { $name } vart endra medan fila vart lagd ved
papers-changed-text = Ingenting er lagt ved. Lukk fila i andre program, og prøv igjen.
papers-too-large = { $name } er for stor
papers-too-large-text = Ho er på { $size }, og det er plass til { $most }. Ingenting er lagt ved. Del ho opp, eller lagre ho mindre.
papers-folder = { $name } er ei mappe
papers-folder-text = Ingenting er lagt ved. Vel filene i mappa kvar for seg.

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
papers-open-original = Opne originalen
papers-see-original = Sjå { $place } i originalen
papers-mark-read = Merk som lese
papers-mark-unread = Merk som ulese
papers-marked-read = Merkt som lese
papers-marked-unread = Merkt som ulese
papers-read = lese
papers-pages-read = { $read } av { $count } lesne
papers-pages-list = Sider
papers-page = Side { $number }
papers-page-of = Side { $number } av { $count }
papers-pages =
    { $count ->
        [one] { $count } side
       *[other] { $count } sider
    }
papers-slide = Lysbilete { $number }
papers-slide-of = Lysbilete { $number } av { $count }
papers-slides =
    { $count ->
        [one] { $count } lysbilete
       *[other] { $count } lysbilete
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
papers-figure = Figur utan tekst
papers-figures =
    { $count ->
        [one] { $count } figur utan tekst
       *[other] { $count } figurar utan tekst
    }
papers-foot = Teksten er henta ut av fila. Originalen er uendra og blir opna berre for lesing.
papers-keys = { $up } og { $down } blar
papers-key-page-up = PgUp
papers-pane = Vis
papers-pane-text = Tekst
papers-reading = Hentar ut teksten …
papers-not-shown = Filer av denne typen blir ikkje opna herifrå, fordi nokre av dei kan køyre noko på maskina. Fila ligg trygt på saka. Lagre ein kopi, og opne han sjølv. Gjer det berre om du stoler på avsendaren.
papers-no-program = Maskina har ikkje noko program som kan vise fila. Ho ligg trygt på saka.
papers-not-copied = Originalen kunne ikkje opnast. { $reason }

# Why there is no text.
papers-text-broken = Fila er skadd, og teksten kunne ikkje lesast
papers-text-broken-text = Fila ligg på saka slik ho kom. Prøv å opne originalen, eller be avsendaren om ei ny.
papers-text-encrypted = Fila er låst med passord, og teksten kunne ikkje lesast
papers-text-encrypted-text = Fila ligg på saka slik ho kom. Opne originalen med passordet, eller be om ei fil utan.
papers-text-too-large = Fila har meir tekst enn Rådslag kan hente ut
papers-text-too-large-text = Fila ligg på saka slik ho kom. Les ho i originalen.
papers-text-hostile = Fila er laga slik at teksten ikkje blir henta ut
papers-text-hostile-text = Ho blir svært stor når ho blir pakka ut, eller viser til noko utanfor seg sjølv. Fila ligg på saka slik ho kom. Spør avsendaren før du opnar ho.
papers-text-none = Det er ingen tekst i fila
papers-text-none-text = Sidene er truleg skanna som bilete. Les dei i originalen, og skriv notat her.
papers-text-unknown = Rådslag hentar ikkje ut tekst av filer av denne typen
papers-text-unknown-text = Fila ligg på saka slik ho kom. Les ho i originalen, og skriv notat her.
papers-text-too-slow = Det tok for lang tid å hente ut teksten
papers-text-too-slow-text = Fila ligg på saka slik ho kom. Les ho i originalen.

# Notes on a document.
papers-notes = Notat
papers-notes-in = { $count } i dokumentet
papers-notes-none = Ingen notat enno. Marker tekst for å notere til ein bestemt stad, eller skriv nedanfor.
papers-notes-whole = Heile dokumentet
papers-private = Berre du
papers-shared = Blir delt
papers-share = Del
papers-who-reads = Kven som ser notatet
papers-note-to = Notat til { $place }
papers-note-to-whole = Notat til dokumentet
papers-note-hint = Berre du ser det, til du deler det. Enter avsluttar.
papers-quote-away = Fjern sitatet
papers-to-talking-point = Gjer til talepunkt
papers-to-assessment = Til vurderinga mi
papers-assessment-lacks-theme = Vel tema på notatet først: ei vurdering høyrer til eit tema.
papers-assessment-lacks-member = Ei vurdering høyrer til ein medlem. Sei kven du er i innstillingane først.
papers-note-in-assessment = { $note } (s. { $page })

# A copy of a document, saved.
papers-copy = Lagre ein kopi …
papers-copy-title = Lagre ein kopi
papers-copy-save = Lagre kopien
papers-copy-saving = Lagrar kopien …
papers-copy-same = Kopien er lik fila som kom. Fila på saka blir liggjande.
notice-paper-saved = Dokumentet er lagra: { $file } i mappa { $folder }
