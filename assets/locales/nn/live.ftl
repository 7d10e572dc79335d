# Møtemodus: a meeting that is held, and the large screen.

live-enter = Møtemodus
live-leave = Gå ut av møtemodus
live-no-meeting = Opne eit møte først. Møtemodus følgjer dagsordenen i det.
live-is-open = Møtet er i gang
live-is-not-open = Ikkje opna
live-is-closed = Møtet er avslutta
live-show-projector = Vis på storskjerm
live-hide-projector = Lukk storskjermen
live-fill-screen = Fyll skjermen
live-keep-window = Vis i eit vindauge
live-open-meeting = Opne møtet
live-close-meeting = Avslutt møtet
live-begin = Ta opp punktet
live-next-item = Neste punkt
live-without-case = Utan sak
live-held = ferdig
live-under-way = er i gang
live-left = { $count } min att
live-time-up = Tida er ute
live-over = { $count } min over tida
live-spent = { $count } min brukte
live-item-gone = Det som vart vist, står ikkje på dagsordenen lenger. Notata er tekne vare på.
live-nothing = Ingenting på dagsordenen
live-nothing-text = Legg ei sak eller eit punkt på dagsordenen, så kan du skrive notat til det her.
live-to-the-plan = Gå til dagsordenen

# Who is there.
live-presence = Til stades
live-invited = invitert
live-present = til stades
live-digital = digitalt
live-absent = meldt forfall
live-nobody-listed = Ingen deltakarar er førte opp enno.
live-all-present = Alle er her
live-guests =
    { $count ->
        [one] { $count } gjest
       *[other] { $count } gjester
    }
live-name-guest = Skriv namn og rolle …
live-guest = Gjest { $letters }
live-out-since = ute sidan { $time }
live-was-out = ute { $from }–{ $to }
live-is-recused = inhabil i saka
live-recused-text = Inhabil i saka. Ser ikkje notata.
live-undecided-tie =
    { $count ->
        [one] { $who } har meldt ei binding som ikkje er avgjord.
       *[other] { $who } har meldt bindingar som ikkje er avgjorde.
    }
live-undecided-match = Namnetreff for { $who } er ikkje avgjort.
live-to-impartiality = Opne habilitet
live-return = { $name } er tilbake
live-leave-room = { $name } gjekk ut

# The line and the notes.
live-kind = Type
live-kind-of-note = Type notat
live-kind-question = Spørsmål
live-kind-decision = Vedtak
live-kind-decision-also = Avgjerd
live-kind-action = Aksjon
live-kind-quote = Sitat
live-kind-talking-point = Talepunkt
live-speaker = Sagt av
live-speaker-of-note = Notatet er sagt av
live-nobody = Ingen
live-quote-without-name = Eit sitat står utan namn.
live-new-guest = Ny gjest: { $letters }
live-completions = Forslag medan du skriv
live-hint-person = person
live-hint-kind = type
live-hint-undo = angrar
live-is-recommended = gjort til tilråding
live-no-case-to-recommend-in = Punktet har inga sak, så notatet står som råd og blir ikkje ei tilråding.
live-template = Set inn linjene frå malen
live-template-begun = Her er det alt skrive i dette møtet. Malen er for notat som ikkje er starta på.
live-template-empty = Malen for denne typen møte har ingen linjer. Dei blir skrivne i innstillingane.
live-note-is-private = Notatet er privat. Del det med rådet først, så kan det bli ei tilråding.
live-private-ended-advice = Notatet er privat. Tilrådinga som berre hadde orda frå det, er teken bort.
live-private-kept-advice = Notatet er privat, men tilrådinga som er laga av det, står: ho er endra, samla av fleire notat eller send. Sjå over ho.
live-split = Del ved markøren
live-merge = Slå saman med notatet over
live-move = Flytt til

# Questions and own notes.
live-answered = svara på
live-not-answered = ikkje svara på
live-answered-by = Kva tilråding svarar på spørsmålet?
live-nothing-answers = Saka har ingen tilrådingar enno.
live-private = Mine private notat: { $count }
live-private-list = Mine private notat
live-private-text = Blir aldri viste på storskjermen.
live-say = Gjer til notat
live-no-talking-points = Du har ingen talepunkt att her.

# The large screen.
projector-title = Rådslag på storskjerm
projector-advice = Råd så langt
projector-no-advice = Ingen råd enno.
projector-questions = De spør
projector-next = Neste:
projector-next-at = Neste sak kl. { $time }
projector-until = til
projector-foot = Her står berre det alle i rommet kan sjå

# F1.
help-kind = Type notat: teiknet åleine er råd, med v vedtak, a aksjon, s sitat, ? spørsmål
help-speaker = Kven som sa det, med to bokstavar
help-template = Linjene frå malen, der notata ikkje er starta på
help-split = Del notatet ved markøren
help-talking-point = Gjer neste talepunkt til notat
