# What went wrong, what is safe, what to do.

date-not-read = Dette er ikke en dato. Skriv den slik: 21.11.2026.
date-no-such-day = Datoen { $date } finnes ikke.

# Council files: what happened, then what is safe and what to do.
file-not-found = Fant ikke filen
file-not-found-text = { $path } finnes ikke. Den kan være flyttet eller ha fått et nytt navn.
file-exists = Det ligger en fil der fra før
file-exists-text = { $path } er ikke endret. Velg et annet navn eller en annen mappe.
file-denied = Du har ikke tilgang
file-denied-text = Systemet slipper deg ikke til { $path }. Ingenting er endret. Velg et annet sted, eller be om tilgang.
file-not-council = Dette er ikke en rådsfil
file-not-council-text = { $path } er tom eller laget med noe annet enn Rådslag. Den er ikke rørt. Velg en fil som slutter på .radslag.
file-other-program = Filen hører til et annet program
file-other-program-text = { $path } er en database fra et annet program enn Rådslag. Den er ikke rørt. Velg en fil som slutter på .radslag.
file-newer = Filen er laget med en nyere utgave
file-newer-text = Filen er av utgave { $found }, og dette programmet leser til og med utgave { $known }. Filen er ikke rørt. Åpne den med en nyere utgave av Rådslag.
file-torn = Filen er skadet
file-torn-text = { $path } er ikke hel, eller delene henger ikke sammen. Den er ikke rørt. Bruk en kopi fra før den ble skadet.
file-crafted = Filen inneholder noe fremmed
file-crafted-text = Her ligger «{ $what }», som Rådslag ikke har laget. Ingenting i filen er kjørt, og den er ikke rørt. Åpne bare filer du kjenner opphavet til.
file-gone = Filen er borte
file-gone-text = { $path } ble flyttet, slettet eller fikk et nytt navn mens den var åpen. Det siste er ikke lagret. Legg filen tilbake, og prøv igjen.
file-unreadable-row = Noe i filen kan ikke leses
file-unreadable-row-text = En rad i tabellen { $table } er ikke slik den skal være. Filen er ikke rørt. Bruk en kopi fra før den ble skadet.
file-is-a-folder = Dette er en mappe, ikke en fil
file-is-a-folder-text = { $path } er en mappe. Ingenting er endret. Velg en fil.
file-system = Filen kan ikke leses eller skrives
file-system-text = Det som er lagret fra før, er trygt. Prøv igjen, eller velg et annet sted. Systemet svarte: { $reason }
file-in-use = Filen er åpen et annet sted
file-in-use-text = Et annet vindu skriver i den, så her kan den bare leses. Lukk det andre vinduet for å skrive her.
file-in-use-by = Den er åpen hos { $who }, så her kan den bare leses. Lukk den der for å skrive her.
disk-full = Disken er full
disk-full-text = Det siste er ikke lagret, men det som var lagret fra før, er trygt. Frigjør plass på disken, og prøv igjen.
folder-not-found = Fant ikke mappen
folder-not-found-text = { $path } finnes ikke. Ingenting er lagret. Velg en annen mappe.

refusal-nothing-to-undo = Det er ikke noe mer å angre eller gjøre om
refusal-changed-since = Dette kan ikke angres, for det er endret etterpå
refusal-read-only = Filen kan bare leses, så ingenting er endret
refusal-no-such-row = Det du ville endre, finnes ikke lenger, så ingenting er endret

# Letters that did not become documents.
letter-too-long = En tekst er for lang for et brev
letter-too-long-text = Det gjelder { $place }. Ingenting er lagret som PDF, og teksten din er som før. Kort den ned, og prøv igjen.
letter-unprintable =
    { $count ->
        [one] Et tegn kan ikke skrives ut
       *[other] { $count } tegn kan ikke skrives ut
    }
letter-unprintable-text = Det gjelder { $where }. Ingenting er lagret som PDF. Bytt ut eller ta bort det som ikke kan skrives ut, og prøv igjen.
letter-unprintable-more = og { $count } til
letter-no-title = Brevet mangler tittel
letter-no-title-text = Uten den kan ikke skjermlesere si hva brevet er. Ingenting er lagret som PDF. Skriv en tittel, og prøv igjen.
letter-not-set = Brevet kunne ikke gjøres om til en fil
letter-not-set-text = Teksten din er trygg, og ingenting er lagret som fil. Ta vare på denne meldingen: { $reason }

# Places in a letter.
place-title = tittelen
place-council = navnet på rådet
place-letterhead = teksten i brevhodet
place-words = de faste ordene i brevet
place-recipient = linje { $line } i mottakerfeltet
place-our-reference = vår referanse
place-your-reference = deres referanse
place-date = datoen
place-introduction = innledningen
place-theme-heading = tema nummer { $number } i brevet
place-recommendation = { $part } i råd { $number }
place-recommendation-headline = overskriften
place-recommendation-text = teksten
place-recommendation-addressee = mottakerlinjen
place-closing = avslutningen
place-signature-name = navnet i underskriften
place-signature-role = rollen i underskriften
place-footer = bunnteksten
place-whole-letter = hele brevet
place-minutes = hvem som var til stede
place-minutes-item = sak { $number } i referatet

# What a letter lacks, as parts of a list.
missing-recipient = mottaker
missing-introduction = innledning
missing-recommendations = anbefalinger
missing-headline = overskrift på råd { $number }
missing-theme = tema på råd { $number }
missing-signature = hvem som skriver under

# What a check of a file finds.
finding-integrity = Delene i filen henger ikke sammen: { $reason }
finding-key = En rad i { $table } viser til en rad i { $parent } som ikke finnes.
finding-journal = Loggen er ikke hel ved handling { $operation }, rad { $row } i { $table }.
finding-row = En rad i { $table } kan ikke leses: { $reason }
finding-document = Innholdet i dokumentet «{ $title }» er ikke det samme som da det ble lagt ved.

# Where the window cannot be opened or drawn. Said on standard error too, so without signs that a terminal may lack.
window-not-opened = Vinduet kunne ikke åpnes
window-not-opened-text = Rådsfilene er ikke rørt. Start programmet fra et skrivebord med skjerm; kommandoene i radslag --help virker uten. Systemet svarte: { $reason }.
window-not-drawn = Vinduet kunne ikke tegnes, verken med skjermkortet eller uten
window-not-drawn-text = Rådsfilene er ikke rørt. Oppdater driveren til skjermkortet, og start maskinen på nytt. På Linux hjelper det ofte å installere pakken mesa-vulkan-drivers. Systemet svarte: { $reason }.
