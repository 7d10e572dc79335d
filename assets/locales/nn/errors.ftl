# What went wrong, what is safe, what to do.

date-not-read = Dette er ikkje ein dato. Skriv han slik: 21.11.2026.
date-no-such-day = Datoen { $date } finst ikkje.

# Council files: what happened, then what is safe and what to do.
file-not-found = Fann ikkje fila
file-not-found-text = { $path } finst ikkje. Ho kan vere flytta eller ha fått eit nytt namn.
file-exists = Det ligg ei fil der frå før
file-exists-text = { $path } er ikkje endra. Vel eit anna namn eller ei anna mappe.
file-denied = Du har ikkje tilgang
file-denied-text = Systemet slepper deg ikkje til { $path }. Ingenting er endra. Vel ein annan stad, eller be om tilgang.
file-not-council = Dette er ikkje ei rådsfil
file-not-council-text = { $path } er tom eller laga med noko anna enn Rådslag. Ho er ikkje rørt. Vel ei fil som sluttar på .radslag.
file-other-program = Fila høyrer til eit anna program
file-other-program-text = { $path } er ein database frå eit anna program enn Rådslag. Han er ikkje rørt. Vel ei fil som sluttar på .radslag.
file-newer = Fila er laga med ei nyare utgåve
file-newer-text = Fila er av utgåve { $found }, og dette programmet les til og med utgåve { $known }. Fila er ikkje rørt. Opne fila med ei nyare utgåve av Rådslag.
file-torn = Fila er skadd
file-torn-text = { $path } er ikkje heil, eller delane heng ikkje saman. Ho er ikkje rørt. Bruk ein kopi frå før ho vart skadd.
file-crafted = Fila inneheld noko framandt
file-crafted-text = Her ligg «{ $what }», som Rådslag ikkje har laga. Ingenting i fila er køyrt, og ho er ikkje rørt. Opne berre filer du veit kvar kjem frå.
file-gone = Fila er borte
file-gone-text = { $path } vart flytta, sletta eller fekk eit nytt namn medan ho var open. Det siste er ikkje lagra. Legg fila tilbake, og prøv igjen.
file-unreadable-row = Noko i fila kan ikkje lesast
file-unreadable-row-text = Ei rad i tabellen { $table } er ikkje slik ho skal vere. Fila er ikkje rørt. Bruk ein kopi frå før ho vart skadd.
file-is-a-folder = Dette er ei mappe, ikkje ei fil
file-is-a-folder-text = { $path } er ei mappe. Ingenting er endra. Vel ei fil.
file-system = Fila kan ikkje lesast eller skrivast
file-system-text = Det som er lagra frå før, er trygt. Prøv igjen, eller vel ein annan stad. Systemet svarte: { $reason }
file-in-use = Fila er open ein annan stad
file-in-use-text = Eit anna vindauge skriv i fila, så her kan ho berre lesast. Lukk det andre vindauget for å skrive her.
file-in-use-by = Ho er open hos { $who }, så her kan ho berre lesast. Lukk fila der for å skrive her.
disk-full = Disken er full
disk-full-text = Det siste er ikkje lagra, men det som var lagra frå før, er trygt. Frigjer plass på disken, og prøv igjen.
folder-not-found = Fann ikkje mappa
folder-not-found-text = { $path } finst ikkje. Ingenting er lagra. Vel ei anna mappe.

refusal-nothing-to-undo = Det er ikkje meir å angre eller gjere om
refusal-changed-since = Dette kan ikkje angrast, for det er endra etterpå
refusal-read-only = Fila kan berre lesast, så ingenting er endra
refusal-no-such-row = Det du ville endre, finst ikkje lenger, så ingenting er endra

# Letters that did not become documents.
letter-too-long = Ein tekst er for lang for eit brev
letter-too-long-text = Det gjeld { $place }. Ingenting er lagra som PDF, og teksten din er som før. Kort han ned, og prøv igjen.
letter-unprintable =
    { $count ->
        [one] Eit teikn kan ikkje skrivast ut
       *[other] { $count } teikn kan ikkje skrivast ut
    }
letter-unprintable-text = Det gjeld { $where }. Ingenting er lagra som PDF. Byt ut eller ta bort det som ikkje kan skrivast ut, og prøv igjen.
letter-unprintable-more = og { $count } til
letter-no-title = Brevet manglar tittel
letter-no-title-text = Utan tittel kan ikkje skjermlesarar seie kva brevet er. Ingenting er lagra som PDF. Skriv ein tittel, og prøv igjen.
letter-not-set = Brevet kunne ikkje gjerast om til ei fil
letter-not-set-text = Teksten din er trygg, og ingenting er lagra som fil. Ta vare på denne meldinga: { $reason }

# Places in a letter.
place-title = tittelen
place-council = namnet på rådet
place-letterhead = teksten i brevhovudet
place-words = dei faste orda i brevet
place-recipient = linje { $line } i mottakarfeltet
place-our-reference = vår referanse
place-your-reference = dykkar referanse
place-date = datoen
place-introduction = innleiinga
place-theme-heading = tema nummer { $number } i brevet
place-recommendation = { $part } i råd { $number }
place-recommendation-headline = overskrifta
place-recommendation-text = teksten
place-recommendation-addressee = mottakarlinja
place-closing = avslutninga
place-signature-name = namnet i underskrifta
place-signature-role = rolla i underskrifta
place-footer = botnteksten
place-whole-letter = heile brevet
place-minutes = kven som var til stades
place-minutes-item = sak { $number } i referatet

# What a letter lacks, as parts of a list.
missing-recipient = mottakar
missing-introduction = innleiing
missing-recommendations = tilrådingar
missing-headline = overskrift på råd { $number }
missing-theme = tema på råd { $number }
missing-signature = kven som skriv under

# What a check of a file finds.
finding-integrity = Delane i fila heng ikkje saman: { $reason }
finding-key = Ei rad i { $table } viser til ei rad i { $parent } som ikkje finst.
finding-journal = Loggen er ikkje heil ved handling { $operation }, rad { $row } i { $table }.
finding-row = Ei rad i { $table } kan ikkje lesast: { $reason }
finding-document = Innhaldet i dokumentet «{ $title }» er ikkje det same som då det vart lagt ved.

# Where the window cannot be opened or drawn. Said on standard error too, so without signs that a terminal may lack.
window-not-opened = Vindauget kunne ikkje opnast
window-not-opened-text = Rådsfilene er ikkje rørte. Start programmet frå eit skrivebord med skjerm; kommandoane i radslag --help verkar utan. Systemet svarte: { $reason }.
window-not-drawn = Vindauget kunne ikkje teiknast, verken med skjermkortet eller utan
window-not-drawn-text = Rådsfilene er ikkje rørte. Oppdater drivaren til skjermkortet, og start maskina på nytt. På Linux hjelper det ofte å installere pakken mesa-vulkan-drivers. Systemet svarte: { $reason }.
