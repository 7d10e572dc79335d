# The words of the letter itself. They follow the letter's form of language, not the window's.
# $date is a long date, as in "13. november 2026"; names are given as the organisation writes them.

letter-title = Anbefalinger etter rådsmøtet { $date }: { $project }
letter-title-without-date = Anbefalinger etter rådsmøtet: { $project }

letter-our-reference = Vår ref.
letter-your-reference = Deres ref.
letter-date = Dato
letter-page = Side { $page } av { $pages }
letter-draft = Utkast
# Over the letter and at its foot, where the council is made up.
letter-sender-example = { $council } (øving)
letter-logo-description = Logoen til { $council }

letter-addressee-ministry = Til departementet: { $name }
letter-addressee-ministry-unnamed = Til departementet

letter-introduction-proposal = Takk for at dere kom til rådsmøtet { $date } og la fram «{ $project }». I dette brevet finner dere anbefalingene våre, ordnet etter tema. De er ment som støtte i arbeidet videre, og det er dere som avgjør hvordan de best kan brukes.
letter-introduction-proposal-without-date = Takk for at dere kom til rådsmøtet og la fram «{ $project }». I dette brevet finner dere anbefalingene våre, ordnet etter tema. De er ment som støtte i arbeidet videre, og det er dere som avgjør hvordan de best kan brukes.
letter-closing-proposal = Om noen uker tar vi kontakt for å høre hvordan dere opplevde møtet og brevet. Om lag ett år etter møtet snakker vi gjerne med dere igjen om hvordan det går og hva rådene har ført til. Får dere bruk for oss før det, er dere velkomne tilbake.

letter-signature-leader = rådsleder

# Over recommendations that have no theme yet.
letter-group-without-theme = Andre anbefalinger
