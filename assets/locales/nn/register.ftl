# The public register and tables that are imported.

table-fault-in-cell = Rad { $row }, kolonnen «{ $column }»: { $fault }
table-fault-in-row = Rad { $row }: { $fault }
table-fault-too-large = Fila er på { $megabytes } MB. Tabellar over { $most } MB blir ikkje lesne.
table-fault-not-text = Fila kan ikkje lesast som tekst.
table-fault-empty = Fila har ingen rader.
table-fault-missing-column = Kolonnen «{ $column }» manglar.
table-fault-unknown-column = Kolonnen «{ $name }» er ukjend.
table-fault-repeated-column = Kolonnen «{ $column }» står meir enn éin gong.
table-fault-control-character = Her er eit teikn som ikkje høyrer heime i ein tekst.
table-fault-cell-count =
    { $found ->
        [one] Rada har { $found } celle, men overskrifta har { $expected }.
       *[other] Rada har { $found } celler, men overskrifta har { $expected }.
    }
table-fault-too-long = Teksten er på { $characters } teikn. Han kan ha høgst { $most }.
table-fault-number = «{ $text }» er ikkje eit heilt tal frå 1 og oppover.
table-fault-number-missing = Nummeret manglar.
table-fault-repeated-number = Nummeret { $number } står òg i ei tidlegare rad.
table-fault-year = «{ $text }» er ikkje eit årstal frå 1900 til 2100.
table-fault-year-missing = Årstalet manglar.
table-fault-empty-project = Prosjektet manglar namn.
table-fault-empty-organisation = Verksemda manglar namn.
table-fault-size = «{ $text }» er ikkje ein storleik. Skriv lite, middels, stort eller uavklart, eller la cella stå tom.

# The council whose list it is; its name stands over the letters.
register-council-name = Digitaliseringsrådet
register-file-name = Registeret 2016–2020
