# Møtemodus: a meeting that is held, and the large screen.

live-enter = Møtemodus
live-leave = Gå ut av møtemodus
live-no-meeting = Åpne et møte først. Møtemodus følger dagsordenen i det.
live-is-open = Møtet pågår
live-is-not-open = Ikke åpnet
live-is-closed = Møtet er avsluttet
live-show-projector = Vis på storskjerm
live-hide-projector = Lukk storskjermen
live-fill-screen = Fyll skjermen
live-keep-window = Vis i et vindu
live-open-meeting = Åpne møtet
live-close-meeting = Avslutt møtet
live-begin = Ta opp punktet
live-next-item = Neste punkt
live-without-case = Uten sak
live-held = ferdig
live-under-way = pågår
live-left = { $count } min igjen
live-time-up = Tiden er ute
live-over = { $count } min over tiden
live-spent = { $count } min brukt
live-item-gone = Det som ble vist, står ikke på dagsordenen lenger. Notatene er tatt vare på.
live-nothing = Ingenting på dagsordenen
live-nothing-text = Legg en sak eller et punkt på dagsordenen, så kan du skrive notater til det her.
live-to-the-plan = Gå til dagsordenen

# Who is there.
live-presence = Til stede
live-invited = invitert
live-present = til stede
live-digital = digitalt
live-absent = meldt forfall
live-nobody-listed = Ingen deltakere er ført opp ennå.
live-all-present = Alle er her
live-guests =
    { $count ->
        [one] { $count } gjest
       *[other] { $count } gjester
    }
live-name-guest = Skriv navn og rolle …
live-guest = Gjest { $letters }
live-out-since = ute siden { $time }
live-was-out = ute { $from }–{ $to }
live-is-recused = inhabil i saken
live-recused-text = Inhabil i saken. Ser ikke notatene.
live-undecided-tie =
    { $count ->
        [one] { $who } har meldt en binding som ikke er avgjort.
       *[other] { $who } har meldt bindinger som ikke er avgjort.
    }
live-undecided-match = Navnetreff for { $who } er ikke avgjort.
live-to-impartiality = Åpne habilitet
live-return = { $name } er tilbake
live-leave-room = { $name } gikk ut

# The line and the notes.
live-kind = Type
live-kind-of-note = Type notat
live-kind-question = Spørsmål
live-kind-decision = Vedtak
live-kind-decision-also = Beslutning
live-kind-action = Aksjon
live-kind-quote = Sitat
live-kind-talking-point = Talepunkt
live-speaker = Sagt av
live-speaker-of-note = Notatet er sagt av
live-nobody = Ingen
live-quote-without-name = Et sitat står uten navn.
live-new-guest = Ny gjest: { $letters }
live-completions = Forslag mens du skriver
live-hint-person = person
live-hint-kind = type
live-hint-undo = angrer
live-is-recommended = gjort til anbefaling
live-no-case-to-recommend-in = Punktet har ingen sak, så notatet står som råd og blir ikke en anbefaling.
live-template = Sett inn linjene fra malen
live-template-begun = Her er det allerede skrevet i dette møtet. Malen er for notater som ikke er begynt på.
live-template-empty = Malen for denne typen møte har ingen linjer. De skrives i innstillingene.
live-note-is-private = Notatet er privat. Del det med rådet først, så kan det bli en anbefaling.
live-private-ended-advice = Notatet er privat. Anbefalingen som bare hadde ordene fra det, er tatt bort.
live-private-kept-advice = Notatet er privat, men anbefalingen som er laget av det, står: den er endret, samlet av flere notater eller sendt. Se over den.
live-split = Del ved markøren
live-merge = Slå sammen med notatet over
live-move = Flytt til

# Questions and own notes.
live-answered = besvart
live-not-answered = ikke besvart
live-answered-by = Hvilken anbefaling svarer på spørsmålet?
live-nothing-answers = Saken har ingen anbefalinger ennå.
live-private = Mine private notater: { $count }
live-private-list = Mine private notater
live-private-text = Vises aldri på storskjermen.
live-say = Gjør til notat
live-no-talking-points = Du har ingen talepunkter igjen her.

# The large screen.
projector-title = Rådslag på storskjerm
projector-advice = Råd så langt
projector-no-advice = Ingen råd ennå.
projector-questions = Dere spør
projector-next = Neste:
projector-next-at = Neste sak kl. { $time }
projector-until = til
projector-foot = Her står bare det alle i rommet kan se

# F1.
help-kind = Type notat: tegnet alene er råd, med v vedtak, a aksjon, s sitat, ? spørsmål
help-speaker = Hvem som sa det, med to bokstaver
help-template = Linjene fra malen, der notatene ikke er begynt på
help-split = Del notatet ved markøren
help-talking-point = Gjør neste talepunkt til notat
