# What the command line says.

cli-help =
    Rådslag: frå rådsmøte til brev, og kva som kom ut av det.

    Bruk: radslag [FIL]
          radslag KOMMANDO …

    Utan kommando opnar vindauget seg, på fila eller på startsida.

    Kommandoar:
      new           lagar ei ny rådsfil
      list          viser sakene i ei fil
      letter        lagrar brevet til ei sak som PDF, Word eller rein tekst
      meeting-pack  lagrar møtepakka til eit møte som PDF
      calendar      lagrar innkallinga til eit møte som kalenderfil
      minutes       lagrar referatet frå eit møte som PDF, Word eller rein tekst
      member-copy   lagar ei fil til éin medlem
      contribution  lagrar det ein medlem vil dele, som eit bidrag
      take          viser kva eit bidrag inneheld, eller hentar det inn
      figures       viser tala for ei fil
      import        hentar saker frå ein tabell inn i ei fil
      check         kontrollerer ei fil og seier frå om feil

    Val:
      -h, --help     viser denne hjelpa; skriv det etter ein kommando for hjelp til kommandoen
      -V, --version  viser utgåva

    Sluttkodar for skript: 0 er utført, 1 er avslått med ei setning om kvifor, 2 er feil bruk.
cli-help-new =
    Lagar ei ny rådsfil. Ei fil som finst frå før, blir ikkje rørt.

    Bruk: radslag new FIL --from empty|example|register [--name NAMN] [--cases TAL]

      --from empty     utan saker
      --from example   eit oppdikta råd å øve i
      --from register  med dei 73 sakene i registeret til Digitaliseringsrådet 2016–2020
      --name NAMN      namnet på rådet
      --cases TAL      kor mange saker eksempelrådet skal ha; elles 40
      -h, --help       viser denne hjelpa
cli-help-list =
    Viser sakene i ei fil, ei linje kvar.

    Bruk: radslag list FIL [--json]

      --json      som JSON, for andre program
      -h, --help  viser denne hjelpa
cli-help-letter =
    Lagrar brevet til ei sak. Anten blir heile fila laga, eller inga fil.

    Bruk: radslag letter FIL SAK -o UT [--format pdf|docx|txt] [--form nb|nn]

      SAK                id, eller ein del av prosjektnamnet som berre passar på éi sak
      -o, --output UT    fila brevet blir lagra i; finst ho, blir ho erstatta
      --format pdf       PDF/A-2a og PDF/UA-1, til arkiv og for skjermlesarar
      --format docx      Word, til vidare arbeid i Word eller LibreOffice
      --format txt       rein tekst i UTF-8
                         Utan --format avgjer endinga på UT; er ho ei anna, blir det PDF
      --form nb|nn       bokmål eller nynorsk i dei faste orda; elles målforma til brevet
      -h, --help         viser denne hjelpa
cli-help-meeting-pack =
    Lagrar møtepakka til eit møte for éin lesar, som PDF. Anten blir heile fila laga, eller inga fil.

    Bruk: radslag meeting-pack FIL MØTE --for LESAR -o UT [--form nb|nn] [--no-papers] [--exempt leave-out|include]

      MØTE                id, dato (2026-11-13), eller ein del av namnet som berre passar på eitt møte
      --for LESAR         namn, initialar eller id til ein medlem, secretariat eller guests
                          Saker medlemen er inhabil i, er ikkje med. Eigne notat er berre med i
                          pakka til den som eig kopien
      -o, --output UT     fila pakka blir lagra i; finst ho, blir ho erstatta
      --form nb|nn        bokmål eller nynorsk i dei faste orda
      --no-papers         utan dokumenta i saka; då er fila PDF/A-2a og PDF/UA-1
      --exempt leave-out  for guests: utan dokument som er unnatekne offentlegheit
      --exempt include    for guests: med dei
      -h, --help          viser denne hjelpa
cli-help-calendar =
    Lagrar innkallinga til eit møte som kalenderfil (.ics) for kalenderprogram.

    Bruk: radslag calendar FIL MØTE -o UT [--for LESAR] [--form nb|nn] [--cancel]

      MØTE             id, dato (2026-11-13), eller ein del av namnet som berre passar på eitt møte
      --for LESAR      for éin lesar: namn, initialar eller id til ein medlem, secretariat eller guests
                       Utan --for er ho for alle, og saker nokon er inhabil i, er ikkje nemnde med namn
      --cancel         avlyser møtet i kalendrane
      -o, --output UT  fila innkallinga blir lagra i; finst ho, blir ho erstatta
      --form nb|nn     bokmål eller nynorsk i dei faste orda
      -h, --help       viser denne hjelpa
cli-help-minutes =
    Lagrar den siste versjonen av referatet frå eit møte; finst det ingen, blir det som er føreslått, lagra. Private notat er aldri med.

    Bruk: radslag minutes FIL MØTE -o UT [--form nb|nn]

      MØTE               id, dato som 2026-11-13, eller ein del av tittelen som berre passar på eitt møte
      -o, --output UT    fila referatet blir lagra i, som .pdf, .docx eller .txt; finst ho, blir ho erstatta
      --form nb|nn       bokmål eller nynorsk i det som er føreslått og ikkje endra; eit godkjent referat held på si
      -h, --help         viser denne hjelpa
cli-help-figures =
    Viser tala for sakene i ei fil.

    Bruk: radslag figures FIL [--json]

      --json      som JSON, for andre program
      -h, --help  viser denne hjelpa
cli-help-import =
    Hentar saker frå ein tabell inn i ei fil: alle radene, eller ingen.

    Bruk: radslag import FIL TABELL.csv

      Kolonnane er nr, aar, prosjekt, virksomhet, departement og stoerrelse, og virksomhet_trykt om du vil.
      Fleire verksemder i éi celle blir skilde med semikolon. Saker som er i fila frå før, blir hoppa over.

      -h, --help  viser denne hjelpa
cli-help-check =
    Kontrollerer ei fil: innhald, nøklar og logg, og at det ikkje ligg noko framandt i fila.

    Bruk: radslag check FIL

      -h, --help  viser denne hjelpa
cli-help-member-copy =
    Lagar ei fil til éin medlem: utan sakene medlemen er inhabil i, utan private notat og utan historikken.

    Bruk: radslag member-copy FIL --for MEDLEM -o UT [--despite-names]

      --for MEDLEM       namn, initialar eller id
      -o, --output UT    fila som blir laga; finst ho frå før, blir ho ikkje rørt
      --despite-names    òg når namnet på noko utelate står i ein tekst som følgjer med
      -h, --help         viser denne hjelpa
cli-help-contribution =
    Lagrar det medlemen har skrive og vil dele, som eitt bidrag. Det som er sendt før, er ikkje med.

    Bruk: radslag contribution FIL -o UT

      -o, --output UT  fila bidraget blir lagra i; finst ho frå før, blir ho ikkje rørt
      -h, --help       viser denne hjelpa
cli-help-take =
    Viser kva eit bidrag inneheld, eller hentar det inn.

    Bruk: radslag take FIL BIDRAG --dry-run|--take-new

      --dry-run   viser kva som er nytt, og kva som er endra på begge sider; ingenting blir henta
      --take-new  hentar inn det som er nytt; der begge sider har skrive, blir det som kom, eit framlegg
      -h, --help  viser denne hjelpa

cli-unknown-argument = Rådslag kjenner ikkje «{ $argument }».
cli-missing-argument = Her manglar { $arguments }.
cli-missing-value = { $argument } manglar ein verdi.
cli-wrong-value = «{ $value }» passar ikkje for { $argument }. Vel { $choices }.
cli-wrong-number = «{ $value }» passar ikkje for { $argument }. Vel eit heilt tal frå 1 til { $most }.
cli-not-understood = Rådslag forstår ikkje denne kommandoen.
cli-value-file = FIL
cli-value-case = SAK
cli-value-meeting = MØTE
cli-value-table = TABELL
cli-value-output = UT
cli-value-name = NAMN
cli-value-cases = TAL
cli-value-from = empty|example|register
cli-value-form = nb|nn
cli-value-format = pdf|docx|txt
cli-value-reader = LESAR
cli-value-exempt = leave-out|include
cli-see-help = Skriv radslag --help for hjelp.

cli-not-printed = Svaret kunne ikkje skrivast ut. Systemet svarte: { $reason }

cli-made = { $path } er laga.
cli-cases-of-example = Berre eksempelrådet kan ha eit tal på saker som du vel sjølv. Ingenting er laga.
cli-name-length = Rådet må ha eit namn på høgst { $most } teikn. Ingenting er laga.

cli-imported =
    { $count ->
        [one] Henta inn { $count } sak.
       *[other] Henta inn { $count } saker.
    }
cli-imported-skipped =
    { $count ->
        [one] Hoppa over ei sak som var der frå før: nr. { $rows }.
       *[other] Hoppa over { $count } saker som var der frå før: nr. { $rows }.
    }
cli-imported-nothing =
    { $count ->
        [one] Saka i tabellen var i fila frå før. Ingenting er endra.
       *[other] Alle dei { $count } sakene i tabellen var i fila frå før. Ingenting er endra.
    }
cli-table-refused =
    { $count ->
        [one] Tabellen har ein feil, og ingenting er henta inn.
       *[other] Tabellen har { $count } feil, og ingenting er henta inn.
    }
cli-table-more = Og { $count } til.

cli-sound = { $path } er utan feil.
cli-not-sound =
    { $count ->
        [one] { $path } har ein feil. Fila er ikkje rørt. Bruk ein kopi frå før ho vart skadd.
       *[other] { $path } har { $count } feil. Fila er ikkje rørt. Bruk ein kopi frå før ho vart skadd.
    }

cli-letter-saved = Brevet er lagra som { $path }.
cli-minutes-saved = Versjon { $number } av referatet er lagra som { $path }.
cli-no-such-meeting = «{ $wanted }» passar ikkje på noko møte. Skriv datoen slik: 2026-11-13.
cli-several-meetings = «{ $wanted }» passar på fleire møte: { $meetings }. Skriv id-en til eitt av dei.
cli-letter-is-draft = Det er merkt som utkast, for dette manglar: { $missing }.
cli-no-recommendations = Brevet til { $project } har ingen tilrådingar, så det er ikkje lagra. Skriv minst éi først.
cli-output-is-council = Dokumentet kan ikkje lagrast over rådsfila. Vel eit anna namn.
cli-no-such-case = Inga sak har «{ $wanted }» i namnet. Sjå namna med radslag list.
cli-several-cases = «{ $wanted }» passar på { $count } saker. Skriv meir av namnet, eller bruk id: { $cases }.
cli-candidate = { $project }, { $agencies }, { $year }, id { $id }

cli-pack-saved =
    { $count ->
        [one] Møtepakka er lagra som { $path }, på éi side.
       *[other] Møtepakka er lagra som { $path }, på { $count } sider.
    }
cli-exempt-asked = Pakka er for gjester, og dette er unnateke offentlegheit: { $titles }. Ingenting er lagra. Vel --exempt leave-out for å ta det ut, eller --exempt include for å ta det med.
cli-calendar-saved = Innkallinga er lagra som { $path }.
cli-cancellation-saved = Avlysinga er lagra som { $path }.
cli-file-output-is-council = Fila kan ikkje lagrast over rådsfila. Vel eit anna namn.
cli-meeting-candidate = { $meeting }, { $date }, id { $id }
cli-no-such-member = «{ $wanted }» passar ikkje på nokon medlem, og inga fil er laga. Skriv eit namn eller initialar. Ei møtepakke kan òg vere for secretariat eller guests. Medlemene er { $names }.
cli-several-members = «{ $wanted }» passar på { $count } medlemer. Skriv meir av namnet, eller bruk id: { $members }.
