# Copies for members, and the contributions that come back.

# Why something was not read, sent or brought up to date.
copies-not-bundle = Dette er ikke et bidrag
copies-not-bundle-text = Ingenting er hentet inn. Velg en fil som slutter på .radslagbidrag.
copies-torn = Bidraget er ikke helt
copies-torn-text = Noe av filen ble borte på veien. Ingenting er hentet inn. Be medlemmet sende den på nytt.
copies-tampered = Bidraget er endret etter at det ble laget
copies-tampered-text = Ingenting er hentet inn. Be medlemmet sende det på nytt, og spør om hvem som har hatt filen.
copies-newer = Bidraget er laget med en nyere utgave
copies-newer-text = Ingenting er hentet inn. Oppdater Rådslag her, og hent bidraget på nytt.
copies-too-large = Bidraget er for stort
copies-too-large-text = Det er større enn noe Rådslag lager. Ingenting er hentet inn. Be medlemmet sende det på nytt.
copies-malformed = Bidraget inneholder noe fremmed
copies-malformed-text = Det har noe i seg som Rådslag ikke lager. Ingenting er hentet inn. Be medlemmet sende det på nytt.
copies-other-council = Bidraget er til et annet råd
copies-other-council-text = Det er skrevet for { $name }. Ingenting er hentet inn. Åpne filen til det rådet først.
copies-unknown-member = Bidraget er fra en som ikke er i rådet
copies-unknown-member-text = { $name } står ikke i medlemsregisteret her. Ingenting er hentet inn. Spør avsenderen hvilket råd medlemsfilen er fra.
copies-not-member = Dette er ikke en medlemsfil
copies-not-member-text = Bare fra en medlemsfil kan du sende bidrag og hente nytt. Ingenting er endret. Åpne medlemsfilen din først.
copies-nothing-to-send = Det er ikke noe nytt å sende
copies-nothing-chosen = Hak av minst én ting
copies-nothing-to-send-text = Alt du deler, er med i et bidrag du har laget før. Private notater blir aldri med.
copies-send-too-large = Bidraget er for stort
copies-send-too-large-text = Sekretariatet kan ikke hente inn så mye på én gang. Ingen fil er laget, og alt ligger i kopien din. Del opp den lengste teksten, eller send noe av det om gangen.
copies-not-member-file = Filen er ikke laget til et medlem
copies-not-member-file-text = Kopien din er ikke endret. Be sekretariatet lage en ny fil til deg.
copies-update-council = Filen er fra et annet råd
copies-update-council-text = Den hører til { $name }. Kopien din er ikke endret. Velg en fil fra ditt eget råd.
copies-other-member = Filen er laget til en annen
copies-other-member-text = Den er til { $name }. Kopien din er ikke endret. Slett filen, og si fra til sekretariatet.
copies-not-newer = Filen er ikke nyere enn kopien din
copies-not-newer-text = Kopien din er ikke endret. Velg den siste filen du fikk.
copies-taken-before = Dette bidraget ble hentet inn { $date }. Ingenting er hentet på nytt.
copies-why-case-gone = Saken er ikke i bruk her lenger.
copies-why-text-gone = Teksten er tatt ut av bruk her.
copies-why-letter-sent = Brevet er sendt.
copies-why-approved = Referatet er godkjent.
copies-why-newer-minutes = Det er laget en nyere utgave av referatet.
copies-why-recused = Medlemmet er inhabilt i saken.
copies-why-decided = Det er avgjort fra før.

# The command line.
copies-value-member = MEDLEM
copies-value-bundle = BIDRAG
copies-cli-no-member = Fant ikke medlemmet. Ingen fil er laget. Skriv navnet eller initialene.
copies-cli-named =
    { $count ->
        [one] Navnet på noe som er utelatt, står i en tekst som følger med. Ingen fil er laget.
       *[other] Navnet på noe som er utelatt, står i { $count } tekster som følger med. Ingen fil er laget.
    }
copies-cli-named-do = Les det først, eller skriv --despite-names.
copies-cli-named-place = «{ $name }» i: { $words }
copies-cli-made = { $path } er laget. Utelatte saker på grunn av inhabilitet: { $recused }, og andre saker i de samme prosjektene: { $along }.
copies-cli-sent = Bidraget er lagret som { $path }. Med i det: { $count }. Private tekster som blir igjen: { $kept }.
copies-cli-taken = Hentet inn { $new }. Endret på begge sider: { $clash }, der det som kom, er tatt vare på som forslag. Likt fra før: { $here }. Ikke hentet: { $not }.
copies-clashes = endret på begge sider
copies-new = nytt
copies-here = har du fra før

# An item of the agenda in a member's file whose case is left out.
copies-unnamed-item = Sak du ikke deltar i

# Making, sending and choosing files.
copies-make-menu = Lag medlemsfiler …
copies-take-menu = Hent bidrag …
copies-send-menu = Send bidrag …
copies-update-menu = Hent nytt fra sekretariatet …
copies-make-title = Lag medlemsfiler
copies-make-lead = Hvert medlem får en egen fil med spørsmålene om habilitet: uten saker medlemmet er inhabilt i, uten private notater og uten historikk fra før i dag.
copies-make-none = Rådet har ingen medlemmer ennå. Legg dem inn i innstillingene først.
copies-make-count =
    { $count ->
        [one] Lag { $count } fil
       *[other] Lag { $count } filer
    }
copies-for = For
copies-all-cases = Alle saker er med
copies-withheld =
    { $count ->
        [one] Uten { $count } sak på grunn av inhabilitet
       *[other] Uten { $count } saker på grunn av inhabilitet
    }
copies-along =
    { $count ->
        [one] og { $count } annen sak i samme prosjekt
       *[other] og { $count } andre saker i de samme prosjektene
    }
copies-named-title = Er det greit at { $member } leser dette?
copies-named-text = Her står navnet på noe som er utelatt. Rådslag endrer ikke tekstene.
copies-named-place = «{ $name }» i: { $words }
copies-named-more =
    { $count ->
        [one] Og { $count } sted til.
       *[other] Og { $count } steder til.
    }
copies-despite-names = Jeg har lest dette, og filene kan lages likevel
copies-working = Arbeider …
copies-blocked-names = Les tekstene over, og hak av nederst
copies-blocked-members = Velg minst ett medlem
copies-blocked-path = Skriv hvor filen ligger
copies-folder = Mappe
copies-file = Fil
copies-made-notice =
    { $count ->
        [one] Laget { $count } medlemsfil i { $folder }.
       *[other] Laget { $count } medlemsfiler i { $folder }.
    }
copies-send-title = Send bidrag
copies-send-lead = Bidraget blir en fil som du sender selv, for eksempel med e-post. Ta bort haken ved det du ikke vil sende nå.
copies-send-with =
    { $count ->
        [one] Med i bidraget: { $count } ting
       *[other] Med i bidraget: { $count } ting
    }
copies-send-kept =
    { $count ->
        [one] Blir igjen hos deg: { $count } privat tekst
       *[other] Blir igjen hos deg: { $count } private tekster
    }
copies-send-later =
    { $count ->
        [one] { $count } ting blir liggende usendt i kopien din. Du kan sende den senere.
       *[other] { $count } ting blir liggende usendt i kopien din. Du kan sende dem senere.
    }
copies-send-primary = Lag bidraget
copies-sent-notice = Bidraget er lagret som { $path }. Send filen til sekretariatet.
copies-take-title = Hent bidrag
copies-take-lead = Velg filen du har fått fra et medlem. Ingenting hentes inn før du har sett gjennom det.
copies-look-through = Se gjennom
copies-update-title = Hent nytt fra sekretariatet
copies-update-lead = Velg den nye filen du har fått. Private notater og det du ikke har sendt, blir med videre.
copies-update-primary = Hent nytt
copies-updated = Kopien din er oppdatert.
copies-updated-clashes =
    { $count ->
        [one] { $count } tekst var endret på begge sider. Din er tatt vare på som forslag.
       *[other] { $count } tekster var endret på begge sider. Dine er tatt vare på som forslag.
    }
copies-updated-aside = Den gamle kopien ligger i { $path }.
copies-updated-in-bin =
    { $count ->
        [one] { $count } ting du har skrevet i eller om, er tatt ut av bruk hos sekretariatet. Det du skrev, ligger i papirkurven her.
       *[other] { $count } ting du har skrevet i eller om, er tatt ut av bruk hos sekretariatet. Det du skrev, ligger i papirkurven her.
    }
copies-updated-left-out =
    { $count ->
        [one] På { $count } sted gjelder det sekretariatet har, og ikke det du skrev.
       *[other] På { $count } steder gjelder det sekretariatet har, og ikke det du skrev.
    }
copies-updated-gone = Du er blitt inhabil i en sak. Saken og det du hadde skrevet om den, er slettet her. Eldre kopier som var tatt vare på, er også slettet.
copies-updated-gone-count =
    { $count ->
        [one] Slettet sammen med saken: { $count } ting du hadde skrevet.
       *[other] Slettet sammen med saken: { $count } ting du hadde skrevet.
    }
copies-updated-gone-do = Slett også eldre filer du har fått.

# A contribution that is looked through.
copies-from = Bidrag fra { $member }
copies-context = Laget { $made } · bygger på filen fra { $based } · uendret siden det ble laget
copies-no-private = Private notater er ikke med
copies-take-count =
    { $count ->
        [one] Hent inn { $count } ting
       *[other] Hent inn { $count } ting
    }
copies-take-close = Merk som sett
copies-items = Det som er i bidraget
copies-group-clash = Endret på begge sider
copies-group-new = Nytt fra { $member }
copies-group-here = Har du fra før
copies-group-not = Hentes ikke
copies-item-assessment = { $case }, vurdering
copies-sent-assessment = Vurdering: «{ $words }»
copies-item-note = Delt notat: «{ $words }»
copies-item-proposal = Forslag: «{ $words }»
copies-item-comment = Merknad: «{ $words }»
copies-item-no-ties = Habilitet: ingen bindinger
copies-item-ties = Habilitet: har bindinger
copies-item-headline = Overskrift: «{ $words }»
copies-item-body = Råd: «{ $words }»
copies-item-section = Del av brevet: «{ $words }»
copies-item-minutes = Referat: «{ $words }»
copies-item-question = Spørsmål: «{ $words }»
copies-both-lead = Dere har endret den samme teksten. Velg hva som skal gjelde. Det du ikke velger, ligger i historikken.
copies-nth = { $place } av { $count } endret på begge sider
copies-previous = Forrige som er endret på begge sider
copies-next = Neste som er endret på begge sider
copies-choice = Hva skal gjelde?
copies-ours = Vår
copies-third-short = Tredje
copies-proposal-short = Vår og forslag
copies-words-changed =
    { $count ->
        [one] { $count } ord endret siden { $date }
       *[other] { $count } ord endret siden { $date }
    }
copies-ours-and-proposal = Bruk vår, og ta vare på teksten fra { $member } som forslag
copies-third = Skriv en tredje
copies-result = Slik blir teksten
copies-was = Slik var den { $date }
copies-foot = Alt hentes samlet, og du kan angre alt på én gang.
copies-count-foot = Bidrag hentet før dette: { $count }
copies-same = Likt. Hentes ikke på nytt.
copies-now = Slik er den her nå
copies-theirs = Fra { $member }
copies-nothing-in-it = Alt i bidraget er her fra før, eller kan ikke hentes.
copies-looked-again = Noe ble endret her mens du så gjennom. Se gjennom det igjen.
copies-taken-notice =
    { $count ->
        [one] Hentet inn { $count } ting fra { $member }.
       *[other] Hentet inn { $count } ting fra { $member }.
    }

# A council file in a shared folder.
copies-place-synced = Rådsfilen ligger i { $service }
copies-place-network = Rådsfilen ligger på en nettverksdisk
copies-place-cloud = Rådsfilen ligger i en mappe som blir kopiert til nettet
copies-place-text = Der kan filen bli skadet mens du skriver, eller bli til to ulike filer. Det som er lagret til nå, er trygt. Arbeid i en kopi på denne maskinen, og bruk medlemsfiler og bidrag når flere skal skrive. Vil du ha kopien tilbake i mappen, lukker du den i Rådslag og flytter den dit med et nytt navn.
copies-work-locally = Arbeid i en kopi her
copies-leave-place = La den ligge
copies-local = Du arbeider nå i en kopi
copies-local-text = Den ligger i { $path }. Filen i den delte mappen er som før. Si fra til de andre, så de ikke skriver i den. Vil du ha kopien tilbake, lukker du den og flytter den til mappen med et nytt navn.
