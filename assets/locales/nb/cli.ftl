# What the command line says.

cli-help =
    Rådslag: fra rådsmøte til brev, og hva som kom ut av det.

    Bruk: radslag [FIL]
          radslag KOMMANDO …

    Uten kommando åpnes vinduet, på filen eller på startsiden.

    Kommandoer:
      new           lager en ny rådsfil
      list          viser sakene i en fil
      letter        lagrer brevet til en sak som PDF, Word eller ren tekst
      meeting-pack  lagrer møtepakken til et møte som PDF
      calendar      lagrer innkallingen til et møte som kalenderfil
      minutes       lagrer referatet fra et møte som PDF, Word eller ren tekst
      member-copy   lager en fil til ett medlem
      contribution  lagrer det et medlem vil dele, som et bidrag
      take          viser hva et bidrag inneholder, eller henter det inn
      figures       viser tallene for en fil
      import        henter saker fra en tabell inn i en fil
      check         kontrollerer en fil og sier fra om feil

    Valg:
      -h, --help     viser denne hjelpen; skriv den etter en kommando for hjelp til den
      -V, --version  viser utgaven

    Sluttkoder for skript: 0 er utført, 1 er avslått med en setning om hvorfor, 2 er feil bruk.
cli-help-new =
    Lager en ny rådsfil. En fil som finnes fra før, røres ikke.

    Bruk: radslag new FIL --from empty|example|register [--name NAVN] [--cases ANTALL]

      --from empty     uten saker
      --from example   et oppdiktet råd å øve i
      --from register  med de 73 sakene i Digitaliseringsrådets register 2016–2020
      --name NAVN      navnet på rådet
      --cases ANTALL   hvor mange saker eksempelrådet skal ha; ellers 40
      -h, --help       viser denne hjelpen
cli-help-list =
    Viser sakene i en fil, en linje hver.

    Bruk: radslag list FIL [--json]

      --json      som JSON, for andre programmer
      -h, --help  viser denne hjelpen
cli-help-letter =
    Lagrer brevet til en sak. Enten blir hele filen laget, eller ingen fil.

    Bruk: radslag letter FIL SAK -o UT [--format pdf|docx|txt] [--form nb|nn]

      SAK                id, eller en del av prosjektets navn som bare passer på én sak
      -o, --output UT    filen brevet lagres i; finnes den, blir den erstattet
      --format pdf       PDF/A-2a og PDF/UA-1, til arkiv og for skjermlesere
      --format docx      Word, til videre arbeid i Word eller LibreOffice
      --format txt       ren tekst i UTF-8
                         Uten --format bestemmer endelsen på UT; er den en annen, blir det PDF
      --form nb|nn       bokmål eller nynorsk i de faste ordene; ellers brevets egen målform
      -h, --help         viser denne hjelpen
cli-help-meeting-pack =
    Lagrer møtepakken til et møte for én leser, som PDF. Enten blir hele filen laget, eller ingen fil.

    Bruk: radslag meeting-pack FIL MØTE --for LESER -o UT [--form nb|nn] [--no-papers] [--exempt leave-out|include]

      MØTE                id, dato (2026-11-13), eller en del av navnet som bare passer på ett møte
      --for LESER         navn, initialer eller id til et medlem, secretariat eller guests
                          Saker medlemmet er inhabilt i, er ikke med. Egne notater er bare med i
                          pakken til den som eier kopien
      -o, --output UT     filen pakken lagres i; finnes den, blir den erstattet
      --form nb|nn        bokmål eller nynorsk i de faste ordene
      --no-papers         uten sakens dokumenter; da er filen PDF/A-2a og PDF/UA-1
      --exempt leave-out  for guests: uten dokumenter som er unntatt offentlighet
      --exempt include    for guests: med dem
      -h, --help          viser denne hjelpen
cli-help-calendar =
    Lagrer innkallingen til et møte som kalenderfil (.ics) for kalenderprogrammer.

    Bruk: radslag calendar FIL MØTE -o UT [--for LESER] [--form nb|nn] [--cancel]

      MØTE             id, dato (2026-11-13), eller en del av navnet som bare passer på ett møte
      --for LESER      for én leser: navn, initialer eller id til et medlem, secretariat eller guests
                       Uten --for er den for alle, og saker noen er inhabil i, er ikke nevnt ved navn
      --cancel         avlyser møtet i kalenderne
      -o, --output UT  filen innkallingen lagres i; finnes den, blir den erstattet
      --form nb|nn     bokmål eller nynorsk i de faste ordene
      -h, --help       viser denne hjelpen
cli-help-minutes =
    Lagrer den siste versjonen av referatet fra et møte; finnes det ingen, lagres det som er foreslått. Private notater er aldri med.

    Bruk: radslag minutes FIL MØTE -o UT [--form nb|nn]

      MØTE               id, dato som 2026-11-13, eller en del av tittelen som bare passer på ett møte
      -o, --output UT    filen referatet lagres i, som .pdf, .docx eller .txt; finnes den, blir den erstattet
      --form nb|nn       bokmål eller nynorsk i det som er foreslått og ikke endret; et godkjent referat beholder sin
      -h, --help         viser denne hjelpen
cli-help-figures =
    Viser tallene for sakene i en fil.

    Bruk: radslag figures FIL [--json]

      --json      som JSON, for andre programmer
      -h, --help  viser denne hjelpen
cli-help-import =
    Henter saker fra en tabell inn i en fil: alle radene, eller ingen.

    Bruk: radslag import FIL TABELL.csv

      Kolonnene er nr, aar, prosjekt, virksomhet, departement og stoerrelse, og virksomhet_trykt om du vil.
      Flere virksomheter i én celle skilles med semikolon. Saker som er i filen fra før, hoppes over.

      -h, --help  viser denne hjelpen
cli-help-check =
    Kontrollerer en fil: innhold, nøkler og logg, og at ingenting fremmed ligger i den.

    Bruk: radslag check FIL

      -h, --help  viser denne hjelpen
cli-help-member-copy =
    Lager en fil til ett medlem: uten sakene medlemmet er inhabilt i, uten private notater og uten historikken.

    Bruk: radslag member-copy FIL --for MEDLEM -o UT [--despite-names]

      --for MEDLEM       navn, initialer eller id
      -o, --output UT    filen som lages; finnes den fra før, røres den ikke
      --despite-names    også når navnet på noe utelatt står i en tekst som følger med
      -h, --help         viser denne hjelpen
cli-help-contribution =
    Lagrer det medlemmet har skrevet og vil dele, som ett bidrag. Det som er sendt før, er ikke med.

    Bruk: radslag contribution FIL -o UT

      -o, --output UT  filen bidraget lagres i; finnes den fra før, røres den ikke
      -h, --help       viser denne hjelpen
cli-help-take =
    Viser hva et bidrag inneholder, eller henter det inn.

    Bruk: radslag take FIL BIDRAG --dry-run|--take-new

      --dry-run   viser hva som er nytt, og hva som er endret på begge sider; ingenting hentes
      --take-new  henter inn det som er nytt; der begge sider har skrevet, blir det som kom, et forslag
      -h, --help  viser denne hjelpen

cli-unknown-argument = Rådslag kjenner ikke «{ $argument }».
cli-missing-argument = Her mangler { $arguments }.
cli-missing-value = { $argument } mangler en verdi.
cli-wrong-value = «{ $value }» passer ikke for { $argument }. Velg { $choices }.
cli-wrong-number = «{ $value }» passer ikke for { $argument }. Velg et helt tall fra 1 til { $most }.
cli-not-understood = Rådslag forstår ikke denne kommandoen.
cli-value-file = FIL
cli-value-case = SAK
cli-value-meeting = MØTE
cli-value-table = TABELL
cli-value-output = UT
cli-value-name = NAVN
cli-value-cases = ANTALL
cli-value-from = empty|example|register
cli-value-form = nb|nn
cli-value-format = pdf|docx|txt
cli-value-reader = LESER
cli-value-exempt = leave-out|include
cli-see-help = Skriv radslag --help for hjelp.

cli-not-printed = Svaret kunne ikke skrives ut. Systemet svarte: { $reason }

cli-made = { $path } er laget.
cli-cases-of-example = Bare eksempelrådet kan ha et antall saker du velger selv. Ingenting er laget.
cli-name-length = Rådet må ha et navn på høyst { $most } tegn. Ingenting er laget.

cli-imported =
    { $count ->
        [one] Hentet inn { $count } sak.
       *[other] Hentet inn { $count } saker.
    }
cli-imported-skipped =
    { $count ->
        [one] Hoppet over en sak som var der fra før: nr. { $rows }.
       *[other] Hoppet over { $count } saker som var der fra før: nr. { $rows }.
    }
cli-imported-nothing =
    { $count ->
        [one] Saken i tabellen var i filen fra før. Ingenting er endret.
       *[other] Alle de { $count } sakene i tabellen var i filen fra før. Ingenting er endret.
    }
cli-table-refused =
    { $count ->
        [one] Tabellen har en feil, og ingenting er hentet inn.
       *[other] Tabellen har { $count } feil, og ingenting er hentet inn.
    }
cli-table-more = Og { $count } til.

cli-sound = { $path } er uten feil.
cli-not-sound =
    { $count ->
        [one] { $path } har en feil. Filen er ikke rørt. Bruk en kopi fra før den ble skadet.
       *[other] { $path } har { $count } feil. Filen er ikke rørt. Bruk en kopi fra før den ble skadet.
    }

cli-letter-saved = Brevet er lagret som { $path }.
cli-minutes-saved = Versjon { $number } av referatet er lagret som { $path }.
cli-no-such-meeting = «{ $wanted }» passer ikke på noe møte. Skriv datoen slik: 2026-11-13.
cli-several-meetings = «{ $wanted }» passer på flere møter: { $meetings }. Skriv id-en til ett av dem.
cli-letter-is-draft = Det er merket som utkast, for dette mangler: { $missing }.
cli-no-recommendations = Brevet til { $project } har ingen anbefalinger, så det er ikke lagret. Skriv minst én først.
cli-output-is-council = Dokumentet kan ikke lagres over rådsfilen. Velg et annet navn.
cli-no-such-case = Ingen sak har «{ $wanted }» i navnet. Se navnene med radslag list.
cli-several-cases = «{ $wanted }» passer på { $count } saker. Skriv mer av navnet, eller bruk id: { $cases }.
cli-candidate = { $project }, { $agencies }, { $year }, id { $id }

cli-pack-saved =
    { $count ->
        [one] Møtepakken er lagret som { $path }, på én side.
       *[other] Møtepakken er lagret som { $path }, på { $count } sider.
    }
cli-exempt-asked = Pakken er for gjester, og dette er unntatt offentlighet: { $titles }. Ingenting er lagret. Velg --exempt leave-out for å ta det ut, eller --exempt include for å ta det med.
cli-calendar-saved = Innkallingen er lagret som { $path }.
cli-cancellation-saved = Avlysningen er lagret som { $path }.
cli-file-output-is-council = Filen kan ikke lagres over rådsfilen. Velg et annet navn.
cli-meeting-candidate = { $meeting }, { $date }, id { $id }
cli-no-such-member = «{ $wanted }» passer ikke på noe medlem, og ingen fil er laget. Skriv et navn eller initialer. En møtepakke kan også være for secretariat eller guests. Medlemmene er { $names }.
cli-several-members = «{ $wanted }» passer på { $count } medlemmer. Skriv mer av navnet, eller bruk id: { $members }.
