# The invitation to a meeting, and the mail that the meeting pack goes with.

calendar-summary = { $kind } i { $council }
calendar-cancelled = Avlyst: { $meeting }
calendar-is-cancelled = Møtet er avlyst.
calendar-unnamed-case = Sak (se møtepakken)
mail-subject = { $meeting }: møtepakke
mail-subject-cancelled = { $meeting }: møtet er avlyst
mail-greeting = Hei
mail-pack = Her er møtepakken til { $meeting }.
mail-invitation = Her er innkallingen til { $meeting }.
mail-when = Tid: { $when }
mail-where = Sted: { $where }
mail-calendar = Åpne kalenderfilen for å legge møtet i kalenderen din.
mail-regards = Vennlig hilsen
calendar-not-remembered = Innkallingen kan ikke lages nå
calendar-not-remembered-text = Nummeret på innkallingen må lagres i møtet, men rådsfilen kan bare leses. Ingenting er lagret som fil. Lukk filen i det andre vinduet, og prøv igjen.
