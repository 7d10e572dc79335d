# Habilitet: who may handle which case of a meeting, and the register of members it is read from.

impartiality-title = Habilitet
impartiality-meeting = Rådsmøte { $date }
impartiality-to-meeting = Til møtet
impartiality-ask =
    { $count ->
        [one] Spør den som manglar
       *[other] Spør dei { $count } som manglar
    }
impartiality-open-matches =
    { $count ->
        [one] { $count } namnetreff er ikkje avgjort.
       *[other] { $count } namnetreff er ikkje avgjorde.
    }
impartiality-open-ties =
    { $count ->
        [one] { $count } meld binding er ikkje avgjord.
       *[other] { $count } melde bindingar er ikkje avgjorde.
    }
impartiality-open-text = Programmet seier frå, men eit menneske avgjer.
impartiality-grid = Medlemer og saker
impartiality-member = Medlem
impartiality-and-more = { $name } og { $count } til
impartiality-cases = Sak { $range } av { $all }
impartiality-previous-case = Førre sak
impartiality-next-case = Neste sak
impartiality-no-more-cases = Det er ingen fleire saker den vegen
impartiality-answered = { $answered } av { $all } har svart på alt
impartiality-recused-count =
    { $count ->
        [one] { $count } er inhabil
       *[other] { $count } er inhabile
    }
impartiality-no-papers = Inhabile får ikkje dokumenta

# When there is no grid.
impartiality-no-cases = Ingen saker på dagsordenen
impartiality-no-cases-text = Medlemene blir spurde om bindingar til kvar sak. Set saker på dagsordenen først.
impartiality-to-agenda = Opne dagsordenen
impartiality-no-members = Ingen medlemer på møtedagen
impartiality-no-members-text = Før inn medlemene og periodane deira i innstillingane, så kan dei bli spurde.
impartiality-to-members = Opne medlemsregisteret
impartiality-who = Programmet veit ikkje kva medlem du er
impartiality-who-text = Skriv namnet ditt i innstillingane slik det står i medlemsregisteret.
impartiality-who-button = Opne innstillingane

# A cell.
impartiality-not-asked = Ikkje spurd
impartiality-not-answered = Ikkje svart
impartiality-no-ties = Ingen bindingar
impartiality-has-ties = Har ei binding
impartiality-ties = Meld binding
impartiality-match = Namnetreff
impartiality-recused = Inhabil
impartiality-impartial = Vurdert, ikkje inhabil
impartiality-asked-on = ventar sidan { $date }
impartiality-answered-on = svart { $date }
impartiality-decided-on = avgjort { $date }
impartiality-there-employer = tilsett der
impartiality-there-office = verv der
impartiality-there-other = binding der
impartiality-now = no
impartiality-since = sidan { $date }
impartiality-until = til { $date }

# The two facts of a match.
impartiality-facts = Det namnetreffet byggjer på
impartiality-tie-employer-was = { $who } var tilsett i { $body }
impartiality-tie-employer-is = { $who } er tilsett i { $body }
impartiality-tie-employer-will = { $who } blir tilsett i { $body }
impartiality-tie-office-was = { $who } hadde verv i { $body }
impartiality-tie-office-is = { $who } har verv i { $body }
impartiality-tie-office-will = { $who } får verv i { $body }
impartiality-tie-other-was = { $who } hadde ei binding til { $body }
impartiality-tie-other-is = { $who } har ei binding til { $body }
impartiality-tie-other-will = { $who } får ei binding til { $body }
impartiality-from-register = står som arbeidsgivar i medlemsregisteret
impartiality-part-agency = Saka kjem frå { $body }
impartiality-part-partner = Samarbeidspartnar i saka er { $body }
impartiality-part-ministry = Departementet i saka er { $body }
impartiality-part-parent = { $of } ligg under { $body }
impartiality-pre-meeting = formøte halde { $date }

# The panel.
impartiality-close = Lukk panelet
impartiality-question = Er { $who } inhabil i saka?
impartiality-answer-of = Svaret frå { $who }
impartiality-told = Meldt: { $ground }
impartiality-choose-impartial = Nei, ikkje inhabil
impartiality-choose-recused = Ja, inhabil i denne saka
impartiality-choose-ask = Spør { $who } først
impartiality-ground = Grunn
impartiality-decided-by = Avgjort av
impartiality-by-council = Rådet
impartiality-nobody = Vel
impartiality-date = Dato
impartiality-follows = Saka blir teken ut av fila til { $who }.
impartiality-no-provision = Rådsfila har inga lovtilvising om habilitet for møtedagen.
impartiality-bring-provisions = Hent lovtilvisingar
impartiality-keep = Før inn avgjerda
impartiality-keep-question = Merk som spurd
impartiality-choose = Vel eit svar først
impartiality-lacks-ground = Skriv grunnen til at medlemen er inhabil
impartiality-lacks-decider = Vel kven som avgjorde
impartiality-lacks-date = Skriv datoen det vart avgjort
impartiality-not-yet = Datoen er ikkje komen enno
impartiality-left = Ute frå
impartiality-back = Inne att
impartiality-time-hint = kl.
impartiality-time-wrong = Skriv eit klokkeslett, til dømes 13.05. Det som stod der før, er teke vare på.
impartiality-left-missing = Skriv når medlemen gjekk ut. Det som stod der før, er teke vare på.
impartiality-back-before-left = Medlemen kan ikkje kome inn før han eller ho gjekk ut. Det som stod der før, er teke vare på.

# A member's own copy.
impartiality-own-question = Har du bindingar til saka?
impartiality-own-no-ties = Nei, ingen bindingar
impartiality-own-ties = Ja, eg har ei binding
impartiality-own-ground = Kva bindinga er
impartiality-own-line = Svaret følgjer med når du sender bidrag. Rådet avgjer om du er inhabil.
impartiality-own-keep = Svar
impartiality-own-lacks-ground = Skriv kva bindinga er

# The trail.
impartiality-trail = Spor
impartiality-trail-asked = Spørsmål om bindingar
impartiality-trail-no-ties = Svarte at det ikkje er bindingar
impartiality-trail-ties = Melde ei binding
impartiality-trail-match = Namnetreff i medlemsregisteret
impartiality-trail-recused = Avgjort: inhabil
impartiality-trail-impartial = Avgjort: ikkje inhabil
impartiality-trail-left = Ute av møtet
impartiality-trail-returned = Inne att
impartiality-trail-next = Avgjerd, så «ute frå» og «inne att» i møtet
impartiality-trail-next-left = «Ute frå» og «inne att» i møtet
impartiality-trail-next-back = «Inne att» i møtet

# The register of members, in Innstillinger.
settings-section-members = Medlemer
members-line = Rådet og sekretariatet. Står i rådsfila. Periodar og bindingar blir brukte når møte blir planlagde og habilitet avklart.
members-list = Personar i registeret
members-none = Ingen er førte inn enno.
members-add = Legg til person
members-add-it = Før inn
members-new-name = Namnet på personen
members-new = Ny person i registeret
members-open = Vis
members-open-named = Vis { $name }
members-close = Skjul
members-close-named = Skjul { $name }
members-name = Namn
members-initials = To bokstavar
members-email = E-post
members-employer = Arbeidsgivar
members-role = Rolle
members-role-leader = Leiar
members-role-member = Medlem
members-role-secretariat = Sekretariatet
members-terms = Periodar
members-term-add = Legg til periode
members-term-new = Ny periode
members-term-edit = Endre periode
members-ties = Bindingar
members-tie-add = Legg til binding
members-tie-new = Ny binding
members-tie-edit = Endre binding
members-tie-kind = Type
members-tie-employer-choice = Arbeidsgivar
members-tie-office-choice = Verv
members-tie-other-choice = Anna
members-tie-employer = arbeidsgivar
members-tie-office = verv
members-tie-other = anna
members-tie-description = Som
members-tie-description-hint = til dømes avdelingsdirektør
members-body = Verksemd
members-body-known = Står mellom verksemdene i rådsfila.
members-body-unknown = Står ikkje mellom verksemdene. Namnet blir samanlikna slik det er skrive.
members-first-day = Frå og med
members-last-day = Til og med
members-from = frå { $date }
members-until = til { $date }
members-was-until = Perioden gjekk ut { $date }
members-is-from = Perioden byrjar { $date }
members-edit-named = Endre: { $what }
members-end-named = Fjern: { $what }
members-end = Ta ut av registeret
members-name-missing = Skriv eit namn
members-initials-two = Skriv to bokstavar
members-initials-same = { $name } har dei same to bokstavane. Dei to kan bli forveksla i møte.
members-no-term = Det er ikkje ført inn nokon periode. Personen blir rekna som medlem.
members-two-leaders = { $name } er òg leiar frå { $date }.
members-leader-beside = { $name } er òg leiar i denne perioden.
members-email-wrong = Dette ser ikkje ut som ei e-postadresse
members-body-missing = Skriv namnet på verksemda
members-from-missing = Skriv den første dagen
members-from-wrong = Den første dagen kan ikkje lesast som ein dato
members-to-wrong = Den siste dagen kan ikkje lesast som ein dato
members-ends-before = Den siste dagen er før den første
members-fewest-present = Minste tal til stades
members-fewest-present-line = Møteplanen seier frå når færre medlemer enn dette kan kome.
members-fewest-present-wrong = Skriv eit heilt tal frå 0 til { $most }
members-provisions = Lovtilvisingar
members-provision-impartiality = Habilitet: { $citations }
members-provision-exemption = Unntak frå offentlegheit: { $citations }
members-provision-none = ingen
members-provisions-line = Kvar lovtilvising står i rådsfila med datoane ho gjeld for. Brev, møtepakkar og referat bruker dei som gjeld den dagen.
