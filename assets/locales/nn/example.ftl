# The example council: what it has besides the texts in assets/example. All of it is made up.

example-council-name = Eksempelrådet
# Beside the council's name in the bar over every screen.
example-tag = Øving
example-letterhead = Oppdikta råd til øving
example-deputy-leader = nestleiar
example-day-off = Planleggingsdag
example-source = Sakslista til Eksempelrådet
example-source-note = Oppdikta til øving

# People are known by their roles.
example-leader = Rådsleiar
example-leader-initials = RL
example-member = Medlem { $number }
example-member-initials = M{ $number }
example-secretary = Sekretær { $number }
example-secretary-initials = S{ $number }
example-employer = Eksempelarbeidsgivaren
example-tie-employed = Var tilsett der tidlegare
example-tie-board = Sit i styret for ein leverandør til fleire verksemder

example-address =
    Eksempelvegen { $number }
    0000 Eksempelby
example-earlier-ministry = Eksempeldepartementet for sysselsetjing
example-place = Møterom 3
example-item-opening = Godkjenning av referat
example-item-closing = Eventuelt
example-held-outside = Overslaget er større enn alle dei andre til saman og ville ha skjult dei i summane.

# Meetings.
example-guest = Verksemdsleiar
example-guest-initials = VL
example-comment = Godt framlegg. Det bør stå først under temaet.
example-minutes-item = Verksemda la fram «{ $case }» og svarte på spørsmål. Rådet drøfta saka og gav råd, som kjem i tilrådingsbrevet.
example-paper-questions = Spørsmål til rådet
example-paper-concept = Konseptutgreiing
example-paper-benefits = Gevinstplan
example-exemption = offl. § 23 første ledd
