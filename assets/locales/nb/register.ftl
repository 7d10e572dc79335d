# The public register and tables that are imported.

table-fault-in-cell = Rad { $row }, kolonnen «{ $column }»: { $fault }
table-fault-in-row = Rad { $row }: { $fault }
table-fault-too-large = Filen er på { $megabytes } MB. Tabeller over { $most } MB leses ikke.
table-fault-not-text = Filen kan ikke leses som tekst.
table-fault-empty = Filen har ingen rader.
table-fault-missing-column = Kolonnen «{ $column }» mangler.
table-fault-unknown-column = Kolonnen «{ $name }» er ukjent.
table-fault-repeated-column = Kolonnen «{ $column }» står mer enn én gang.
table-fault-control-character = Her er et tegn som ikke hører hjemme i en tekst.
table-fault-cell-count =
    { $found ->
        [one] Raden har { $found } celle, men overskriften har { $expected }.
       *[other] Raden har { $found } celler, men overskriften har { $expected }.
    }
table-fault-too-long = Teksten er på { $characters } tegn. Den kan ha høyst { $most }.
table-fault-number = «{ $text }» er ikke et helt tall fra 1 og oppover.
table-fault-number-missing = Nummeret mangler.
table-fault-repeated-number = Nummeret { $number } står også i en tidligere rad.
table-fault-year = «{ $text }» er ikke et årstall fra 1900 til 2100.
table-fault-year-missing = Årstallet mangler.
table-fault-empty-project = Prosjektet mangler navn.
table-fault-empty-organisation = Virksomheten mangler navn.
table-fault-size = «{ $text }» er ikke en størrelse. Skriv lite, middels, stort eller uavklart, eller la cellen stå tom.

# The council whose list it is; its name stands over the letters.
register-council-name = Digitaliseringsrådet
register-file-name = Registeret 2016–2020
