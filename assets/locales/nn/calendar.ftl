# The invitation to a meeting, and the mail that the meeting pack goes with.

calendar-summary = { $kind } i { $council }
calendar-cancelled = Avlyst: { $meeting }
calendar-is-cancelled = Møtet er avlyst.
calendar-unnamed-case = Sak (sjå møtepakka)
mail-subject = { $meeting }: møtepakke
mail-subject-cancelled = { $meeting }: møtet er avlyst
mail-greeting = Hei
mail-pack = Her er møtepakka til { $meeting }.
mail-invitation = Her er innkallinga til { $meeting }.
mail-when = Tid: { $when }
mail-where = Stad: { $where }
mail-calendar = Opne kalenderfila for å leggje møtet i kalenderen din.
mail-regards = Venleg helsing
calendar-not-remembered = Innkallinga kan ikkje lagast no
calendar-not-remembered-text = Nummeret på innkallinga må lagrast i møtet, men rådsfila kan berre lesast. Ingenting er lagra som fil. Lukk fila i det andre vindauget, og prøv igjen.
