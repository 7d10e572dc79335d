# The words of the letter itself. They follow the letter's form of language, not the window's.
# $date is a long date, as in "13. november 2026"; names are given as the organisation writes them.

letter-title = Tilrådingar etter rådsmøtet { $date }: { $project }
letter-title-without-date = Tilrådingar etter rådsmøtet: { $project }

letter-our-reference = Vår ref.
letter-your-reference = Dykkar ref.
letter-date = Dato
letter-page = Side { $page } av { $pages }
letter-draft = Utkast
# Over the letter and at its foot, where the council is made up.
letter-sender-example = { $council } (øving)
letter-logo-description = Logoen til { $council }

letter-addressee-ministry = Til departementet: { $name }
letter-addressee-ministry-unnamed = Til departementet

letter-introduction-proposal = Takk for at de kom til rådsmøtet { $date } og la fram «{ $project }». I dette brevet finn de tilrådingane våre, ordna etter tema. Dei er meinte som støtte i arbeidet vidare, og det er de som avgjer korleis dei best kan brukast.
letter-introduction-proposal-without-date = Takk for at de kom til rådsmøtet og la fram «{ $project }». I dette brevet finn de tilrådingane våre, ordna etter tema. Dei er meinte som støtte i arbeidet vidare, og det er de som avgjer korleis dei best kan brukast.
letter-closing-proposal = Om nokre veker tek vi kontakt for å høyre korleis de opplevde møtet og brevet. Om lag eitt år etter møtet snakkar vi gjerne med dykk igjen om korleis det går og kva råda har ført til. Får de bruk for oss før det, er de velkomne tilbake.

letter-signature-leader = rådsleiar

# Over recommendations that have no theme yet.
letter-group-without-theme = Andre tilrådingar
