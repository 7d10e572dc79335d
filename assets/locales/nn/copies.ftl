# Copies for members, and the contributions that come back.

# Why something was not read, sent or brought up to date.
copies-not-bundle = Dette er ikkje eit bidrag
copies-not-bundle-text = Ingenting er henta inn. Vel ei fil som sluttar på .radslagbidrag.
copies-torn = Bidraget er ikkje heilt
copies-torn-text = Noko av fila vart borte på vegen. Ingenting er henta inn. Be medlemen sende ho på nytt.
copies-tampered = Bidraget er endra etter at det vart laga
copies-tampered-text = Ingenting er henta inn. Be medlemen sende det på nytt, og spør om kven som har hatt fila.
copies-newer = Bidraget er laga med ei nyare utgåve
copies-newer-text = Ingenting er henta inn. Oppdater Rådslag her, og hent bidraget på nytt.
copies-too-large = Bidraget er for stort
copies-too-large-text = Det er større enn noko Rådslag lagar. Ingenting er henta inn. Be medlemen sende det på nytt.
copies-malformed = Bidraget inneheld noko framandt
copies-malformed-text = Det har noko i seg som Rådslag ikkje lagar. Ingenting er henta inn. Be medlemen sende det på nytt.
copies-other-council = Bidraget er til eit anna råd
copies-other-council-text = Det er skrive for { $name }. Ingenting er henta inn. Opne fila til det rådet først.
copies-unknown-member = Bidraget er frå ein som ikkje er i rådet
copies-unknown-member-text = { $name } står ikkje i medlemsregisteret her. Ingenting er henta inn. Spør avsendaren kva råd medlemsfila er frå.
copies-not-member = Dette er ikkje ei medlemsfil
copies-not-member-text = Berre frå ei medlemsfil kan du sende bidrag og hente nytt. Ingenting er endra. Opne medlemsfila di først.
copies-nothing-to-send = Det er ikkje noko nytt å sende
copies-nothing-chosen = Hak av minst éin ting
copies-nothing-to-send-text = Alt du deler, er med i eit bidrag du har laga før. Private notat blir aldri med.
copies-send-too-large = Bidraget er for stort
copies-send-too-large-text = Sekretariatet kan ikkje hente inn så mykje på ein gong. Inga fil er laga, og alt ligg i kopien din. Del opp den lengste teksten, eller send noko av det om gongen.
copies-not-member-file = Fila er ikkje laga til ein medlem
copies-not-member-file-text = Kopien din er ikkje endra. Be sekretariatet lage ei ny fil til deg.
copies-update-council = Fila er frå eit anna råd
copies-update-council-text = Ho høyrer til { $name }. Kopien din er ikkje endra. Vel ei fil frå ditt eige råd.
copies-other-member = Fila er laga til ein annan
copies-other-member-text = Ho er til { $name }. Kopien din er ikkje endra. Slett fila, og sei frå til sekretariatet.
copies-not-newer = Fila er ikkje nyare enn kopien din
copies-not-newer-text = Kopien din er ikkje endra. Vel den siste fila du fekk.
copies-taken-before = Dette bidraget vart henta inn { $date }. Ingenting er henta på nytt.
copies-why-case-gone = Saka er ikkje i bruk her lenger.
copies-why-text-gone = Teksten er teken ut av bruk her.
copies-why-letter-sent = Brevet er sendt.
copies-why-approved = Referatet er godkjent.
copies-why-newer-minutes = Det er laga ei nyare utgåve av referatet.
copies-why-recused = Medlemen er inhabil i saka.
copies-why-decided = Det er avgjort frå før.

# The command line.
copies-value-member = MEDLEM
copies-value-bundle = BIDRAG
copies-cli-no-member = Fann ikkje medlemen. Inga fil er laga. Skriv namnet eller initialane.
copies-cli-named =
    { $count ->
        [one] Namnet på noko som er utelate, står i ein tekst som følgjer med. Inga fil er laga.
       *[other] Namnet på noko som er utelate, står i { $count } tekstar som følgjer med. Inga fil er laga.
    }
copies-cli-named-do = Les det først, eller skriv --despite-names.
copies-cli-named-place = «{ $name }» i: { $words }
copies-cli-made = { $path } er laga. Utelatne saker på grunn av inhabilitet: { $recused }, og andre saker i dei same prosjekta: { $along }.
copies-cli-sent = Bidraget er lagra som { $path }. Med i det: { $count }. Private tekstar som blir att: { $kept }.
copies-cli-taken = Henta inn { $new }. Endra på begge sider: { $clash }, der det som kom, er teke vare på som framlegg. Likt frå før: { $here }. Ikkje henta: { $not }.
copies-clashes = endra på begge sider
copies-new = nytt
copies-here = har du frå før

# An item of the agenda in a member's file whose case is left out.
copies-unnamed-item = Sak du ikkje deltek i

# Making, sending and choosing files.
copies-make-menu = Lag medlemsfiler …
copies-take-menu = Hent bidrag …
copies-send-menu = Send bidrag …
copies-update-menu = Hent nytt frå sekretariatet …
copies-make-title = Lag medlemsfiler
copies-make-lead = Kvar medlem får ei eiga fil med spørsmåla om habilitet: utan saker medlemen er inhabil i, utan private notat og utan historikk frå før i dag.
copies-make-none = Rådet har ingen medlemer enno. Legg dei inn i innstillingane først.
copies-make-count =
    { $count ->
        [one] Lag { $count } fil
       *[other] Lag { $count } filer
    }
copies-for = For
copies-all-cases = Alle saker er med
copies-withheld =
    { $count ->
        [one] Utan { $count } sak på grunn av inhabilitet
       *[other] Utan { $count } saker på grunn av inhabilitet
    }
copies-along =
    { $count ->
        [one] og { $count } anna sak i same prosjekt
       *[other] og { $count } andre saker i dei same prosjekta
    }
copies-named-title = Er det greitt at { $member } les dette?
copies-named-text = Her står namnet på noko som er utelate. Rådslag endrar ikkje tekstane.
copies-named-place = «{ $name }» i: { $words }
copies-named-more =
    { $count ->
        [one] Og { $count } stad til.
       *[other] Og { $count } stader til.
    }
copies-despite-names = Eg har lese dette, og filene kan lagast likevel
copies-working = Arbeider …
copies-blocked-names = Les tekstane over, og hak av nedst
copies-blocked-members = Vel minst éin medlem
copies-blocked-path = Skriv kvar fila ligg
copies-folder = Mappe
copies-file = Fil
copies-made-notice =
    { $count ->
        [one] Laga { $count } medlemsfil i { $folder }.
       *[other] Laga { $count } medlemsfiler i { $folder }.
    }
copies-send-title = Send bidrag
copies-send-lead = Bidraget blir ei fil som du sender sjølv, til dømes med e-post. Ta bort haken ved det du ikkje vil sende no.
copies-send-with =
    { $count ->
        [one] Med i bidraget: { $count } ting
       *[other] Med i bidraget: { $count } ting
    }
copies-send-kept =
    { $count ->
        [one] Blir att hos deg: { $count } privat tekst
       *[other] Blir att hos deg: { $count } private tekstar
    }
copies-send-later =
    { $count ->
        [one] { $count } ting blir liggjande usend i kopien din. Du kan sende han seinare.
       *[other] { $count } ting blir liggjande usende i kopien din. Du kan sende dei seinare.
    }
copies-send-primary = Lag bidraget
copies-sent-notice = Bidraget er lagra som { $path }. Send fila til sekretariatet.
copies-take-title = Hent bidrag
copies-take-lead = Vel fila du har fått frå ein medlem. Ingenting blir henta inn før du har sett gjennom det.
copies-look-through = Sjå gjennom
copies-update-title = Hent nytt frå sekretariatet
copies-update-lead = Vel den nye fila du har fått. Private notat og det du ikkje har sendt, blir med vidare.
copies-update-primary = Hent nytt
copies-updated = Kopien din er oppdatert.
copies-updated-clashes =
    { $count ->
        [one] { $count } tekst var endra på begge sider. Din er teken vare på som framlegg.
       *[other] { $count } tekstar var endra på begge sider. Dine er tekne vare på som framlegg.
    }
copies-updated-aside = Den gamle kopien ligg i { $path }.
copies-updated-in-bin =
    { $count ->
        [one] { $count } ting du har skrive i eller om, er teken ut av bruk hos sekretariatet. Det du skreiv, ligg i papirkorga her.
       *[other] { $count } ting du har skrive i eller om, er tekne ut av bruk hos sekretariatet. Det du skreiv, ligg i papirkorga her.
    }
copies-updated-left-out =
    { $count ->
        [one] På { $count } stad gjeld det sekretariatet har, og ikkje det du skreiv.
       *[other] På { $count } stader gjeld det sekretariatet har, og ikkje det du skreiv.
    }
copies-updated-gone = Du er blitt inhabil i ei sak. Saka og det du hadde skrive om ho, er sletta her. Eldre kopiar som var tekne vare på, er òg sletta.
copies-updated-gone-count =
    { $count ->
        [one] Sletta saman med saka: { $count } ting du hadde skrive.
       *[other] Sletta saman med saka: { $count } ting du hadde skrive.
    }
copies-updated-gone-do = Slett òg eldre filer du har fått.

# A contribution that is looked through.
copies-from = Bidrag frå { $member }
copies-context = Laga { $made } · byggjer på fila frå { $based } · uendra sidan det vart laga
copies-no-private = Private notat er ikkje med
copies-take-count =
    { $count ->
        [one] Hent inn { $count } ting
       *[other] Hent inn { $count } ting
    }
copies-take-close = Merk som sett
copies-items = Det som er i bidraget
copies-group-clash = Endra på begge sider
copies-group-new = Nytt frå { $member }
copies-group-here = Har du frå før
copies-group-not = Blir ikkje henta
copies-item-assessment = { $case }, vurdering
copies-sent-assessment = Vurdering: «{ $words }»
copies-item-note = Delt notat: «{ $words }»
copies-item-proposal = Framlegg: «{ $words }»
copies-item-comment = Merknad: «{ $words }»
copies-item-no-ties = Habilitet: ingen bindingar
copies-item-ties = Habilitet: har bindingar
copies-item-headline = Overskrift: «{ $words }»
copies-item-body = Råd: «{ $words }»
copies-item-section = Del av brevet: «{ $words }»
copies-item-minutes = Referat: «{ $words }»
copies-item-question = Spørsmål: «{ $words }»
copies-both-lead = De har endra den same teksten. Vel kva som skal gjelde. Det du ikkje vel, ligg i historikken.
copies-nth = { $place } av { $count } endra på begge sider
copies-previous = Førre som er endra på begge sider
copies-next = Neste som er endra på begge sider
copies-choice = Kva skal gjelde?
copies-ours = Vår
copies-third-short = Tredje
copies-proposal-short = Vår og framlegg
copies-words-changed =
    { $count ->
        [one] { $count } ord endra sidan { $date }
       *[other] { $count } ord endra sidan { $date }
    }
copies-ours-and-proposal = Bruk vår, og ta vare på teksten frå { $member } som framlegg
copies-third = Skriv ein tredje
copies-result = Slik blir teksten
copies-was = Slik var han { $date }
copies-foot = Alt blir henta samla, og du kan angre alt på éin gong.
copies-count-foot = Bidrag henta før dette: { $count }
copies-same = Likt. Blir ikkje henta på nytt.
copies-now = Slik er han her no
copies-theirs = Frå { $member }
copies-nothing-in-it = Alt i bidraget er her frå før, eller kan ikkje hentast.
copies-looked-again = Noko vart endra her medan du såg gjennom. Sjå gjennom det igjen.
copies-taken-notice =
    { $count ->
        [one] Henta inn { $count } ting frå { $member }.
       *[other] Henta inn { $count } ting frå { $member }.
    }

# A council file in a shared folder.
copies-place-synced = Rådsfila ligg i { $service }
copies-place-network = Rådsfila ligg på ein nettverksdisk
copies-place-cloud = Rådsfila ligg i ei mappe som blir kopiert til nettet
copies-place-text = Der kan fila bli skadd medan du skriv, eller bli til to ulike filer. Det som er lagra til no, er trygt. Arbeid i ein kopi på denne maskina, og bruk medlemsfiler og bidrag når fleire skal skrive. Vil du ha kopien tilbake i mappa, lèt du han att i Rådslag og flyttar han dit med eit nytt namn.
copies-work-locally = Arbeid i ein kopi her
copies-leave-place = La ho liggje
copies-local = Du arbeider no i ein kopi
copies-local-text = Han ligg i { $path }. Fila i den delte mappa er som før. Sei frå til dei andre, så dei ikkje skriv i ho. Vil du ha kopien tilbake, lèt du han att og flyttar han til mappa med eit nytt namn.
