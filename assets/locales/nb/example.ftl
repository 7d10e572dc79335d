# The example council: what it has besides the texts in assets/example. All of it is made up.

example-council-name = Eksempelrådet
# Beside the council's name in the bar over every screen.
example-tag = Øving
example-letterhead = Oppdiktet råd til øving
example-deputy-leader = nestleder
example-day-off = Planleggingsdag
example-source = Eksempelrådets liste over saker
example-source-note = Oppdiktet til øving

# People are known by their roles.
example-leader = Rådsleder
example-leader-initials = RL
example-member = Medlem { $number }
example-member-initials = M{ $number }
example-secretary = Sekretær { $number }
example-secretary-initials = S{ $number }
example-employer = Eksempelarbeidsgiveren
example-tie-employed = Var ansatt der tidligere
example-tie-board = Sitter i styret for en leverandør til flere virksomheter

example-address =
    Eksempelveien { $number }
    0000 Eksempelby
example-earlier-ministry = Eksempeldepartementet for sysselsetting
example-place = Møterom 3
example-item-opening = Godkjenning av referat
example-item-closing = Eventuelt
example-held-outside = Anslaget er større enn alle de andre til sammen og ville ha skjult dem i summene.

# Meetings.
example-guest = Virksomhetsleder
example-guest-initials = VL
example-comment = Godt forslag. Det bør stå først under temaet.
example-minutes-item = Virksomheten la fram «{ $case }» og svarte på spørsmål. Rådet drøftet saken og ga råd, som kommer i anbefalingsbrevet.
example-paper-questions = Spørsmål til rådet
example-paper-concept = Konseptutredning
example-paper-benefits = Gevinstplan
example-exemption = offl. § 23 første ledd
