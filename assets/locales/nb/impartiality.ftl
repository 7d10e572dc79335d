# Habilitet: who may handle which case of a meeting, and the register of members it is read from.

impartiality-title = Habilitet
impartiality-meeting = Rådsmøte { $date }
impartiality-to-meeting = Til møtet
impartiality-ask =
    { $count ->
        [one] Spør den som mangler
       *[other] Spør de { $count } som mangler
    }
impartiality-open-matches =
    { $count ->
        [one] { $count } navnetreff er ikke avgjort.
       *[other] { $count } navnetreff er ikke avgjort.
    }
impartiality-open-ties =
    { $count ->
        [one] { $count } meldt binding er ikke avgjort.
       *[other] { $count } meldte bindinger er ikke avgjort.
    }
impartiality-open-text = Programmet sier fra, men et menneske avgjør.
impartiality-grid = Medlemmer og saker
impartiality-member = Medlem
impartiality-and-more = { $name } og { $count } til
impartiality-cases = Sak { $range } av { $all }
impartiality-previous-case = Forrige sak
impartiality-next-case = Neste sak
impartiality-no-more-cases = Det er ingen flere saker den veien
impartiality-answered = { $answered } av { $all } har svart på alt
impartiality-recused-count =
    { $count ->
        [one] { $count } er inhabil
       *[other] { $count } er inhabile
    }
impartiality-no-papers = Inhabile får ikke dokumentene

# When there is no grid.
impartiality-no-cases = Ingen saker på dagsordenen
impartiality-no-cases-text = Medlemmene spørres om bindinger til hver sak. Sett saker på dagsordenen først.
impartiality-to-agenda = Åpne dagsordenen
impartiality-no-members = Ingen medlemmer på møtedagen
impartiality-no-members-text = Før inn medlemmene og periodene deres i innstillingene, så kan de spørres.
impartiality-to-members = Åpne medlemsregisteret
impartiality-who = Programmet vet ikke hvilket medlem du er
impartiality-who-text = Skriv navnet ditt i innstillingene slik det står i medlemsregisteret.
impartiality-who-button = Åpne innstillingene

# A cell.
impartiality-not-asked = Ikke spurt
impartiality-not-answered = Ikke svart
impartiality-no-ties = Ingen bindinger
impartiality-has-ties = Har en binding
impartiality-ties = Meldt binding
impartiality-match = Navnetreff
impartiality-recused = Inhabil
impartiality-impartial = Vurdert, ikke inhabil
impartiality-asked-on = venter siden { $date }
impartiality-answered-on = svart { $date }
impartiality-decided-on = avgjort { $date }
impartiality-there-employer = ansatt der
impartiality-there-office = verv der
impartiality-there-other = binding der
impartiality-now = nå
impartiality-since = siden { $date }
impartiality-until = til { $date }

# The two facts of a match.
impartiality-facts = Det navnetreffet bygger på
impartiality-tie-employer-was = { $who } var ansatt i { $body }
impartiality-tie-employer-is = { $who } er ansatt i { $body }
impartiality-tie-employer-will = { $who } blir ansatt i { $body }
impartiality-tie-office-was = { $who } hadde verv i { $body }
impartiality-tie-office-is = { $who } har verv i { $body }
impartiality-tie-office-will = { $who } får verv i { $body }
impartiality-tie-other-was = { $who } hadde en binding til { $body }
impartiality-tie-other-is = { $who } har en binding til { $body }
impartiality-tie-other-will = { $who } får en binding til { $body }
impartiality-from-register = står som arbeidsgiver i medlemsregisteret
impartiality-part-agency = Saken kommer fra { $body }
impartiality-part-partner = Samarbeidspartner i saken er { $body }
impartiality-part-ministry = Departementet i saken er { $body }
impartiality-part-parent = { $of } ligger under { $body }
impartiality-pre-meeting = formøte holdt { $date }

# The panel.
impartiality-close = Lukk panelet
impartiality-question = Er { $who } inhabil i saken?
impartiality-answer-of = Svaret fra { $who }
impartiality-told = Meldt: { $ground }
impartiality-choose-impartial = Nei, ikke inhabil
impartiality-choose-recused = Ja, inhabil i denne saken
impartiality-choose-ask = Spør { $who } først
impartiality-ground = Grunn
impartiality-decided-by = Avgjort av
impartiality-by-council = Rådet
impartiality-nobody = Velg
impartiality-date = Dato
impartiality-follows = Saken tas ut av filen til { $who }.
impartiality-no-provision = Rådsfilen har ingen lovhenvisning om habilitet for møtedagen.
impartiality-bring-provisions = Hent lovhenvisninger
impartiality-keep = Før inn avgjørelsen
impartiality-keep-question = Merk som spurt
impartiality-choose = Velg et svar først
impartiality-lacks-ground = Skriv grunnen til at medlemmet er inhabilt
impartiality-lacks-decider = Velg hvem som avgjorde
impartiality-lacks-date = Skriv datoen det ble avgjort
impartiality-not-yet = Datoen er ikke kommet ennå
impartiality-left = Ute fra
impartiality-back = Inne igjen
impartiality-time-hint = kl.
impartiality-time-wrong = Skriv et klokkeslett, for eksempel 13.05. Det som sto der før, er beholdt.
impartiality-left-missing = Skriv når medlemmet gikk ut. Det som sto der før, er beholdt.
impartiality-back-before-left = Medlemmet kan ikke komme inn før det gikk ut. Det som sto der før, er beholdt.

# A member's own copy.
impartiality-own-question = Har du bindinger til saken?
impartiality-own-no-ties = Nei, ingen bindinger
impartiality-own-ties = Ja, jeg har en binding
impartiality-own-ground = Hva bindingen er
impartiality-own-line = Svaret følger med når du sender bidrag. Rådet avgjør om du er inhabil.
impartiality-own-keep = Svar
impartiality-own-lacks-ground = Skriv hva bindingen er

# The trail.
impartiality-trail = Spor
impartiality-trail-asked = Spørsmål om bindinger
impartiality-trail-no-ties = Svarte at det ikke er bindinger
impartiality-trail-ties = Meldte en binding
impartiality-trail-match = Navnetreff i medlemsregisteret
impartiality-trail-recused = Avgjort: inhabil
impartiality-trail-impartial = Avgjort: ikke inhabil
impartiality-trail-left = Ute av møtet
impartiality-trail-returned = Inne igjen
impartiality-trail-next = Avgjørelse, så «ute fra» og «inne igjen» i møtet
impartiality-trail-next-left = «Ute fra» og «inne igjen» i møtet
impartiality-trail-next-back = «Inne igjen» i møtet

# The register of members, in Innstillinger.
settings-section-members = Medlemmer
members-line = Rådet og sekretariatet. Står i rådsfilen. Perioder og bindinger brukes når møter planlegges og habilitet avklares.
members-list = Personer i registeret
members-none = Ingen er ført inn ennå.
members-add = Legg til person
members-add-it = Før inn
members-new-name = Personens navn
members-new = Ny person i registeret
members-open = Vis
members-open-named = Vis { $name }
members-close = Skjul
members-close-named = Skjul { $name }
members-name = Navn
members-initials = To bokstaver
members-email = E-post
members-employer = Arbeidsgiver
members-role = Rolle
members-role-leader = Leder
members-role-member = Medlem
members-role-secretariat = Sekretariatet
members-terms = Perioder
members-term-add = Legg til periode
members-term-new = Ny periode
members-term-edit = Endre periode
members-ties = Bindinger
members-tie-add = Legg til binding
members-tie-new = Ny binding
members-tie-edit = Endre binding
members-tie-kind = Type
members-tie-employer-choice = Arbeidsgiver
members-tie-office-choice = Verv
members-tie-other-choice = Annet
members-tie-employer = arbeidsgiver
members-tie-office = verv
members-tie-other = annet
members-tie-description = Som
members-tie-description-hint = for eksempel avdelingsdirektør
members-body = Virksomhet
members-body-known = Står blant virksomhetene i rådsfilen.
members-body-unknown = Står ikke blant virksomhetene. Navnet sammenlignes slik det er skrevet.
members-first-day = Fra og med
members-last-day = Til og med
members-from = fra { $date }
members-until = til { $date }
members-was-until = Perioden gikk ut { $date }
members-is-from = Perioden begynner { $date }
members-edit-named = Endre: { $what }
members-end-named = Fjern: { $what }
members-end = Ta ut av registeret
members-name-missing = Skriv et navn
members-initials-two = Skriv to bokstaver
members-initials-same = { $name } har de samme to bokstavene. De to kan bli forvekslet i møter.
members-no-term = Det er ikke ført inn noen periode. Personen regnes som medlem.
members-two-leaders = { $name } er også leder fra { $date }.
members-leader-beside = { $name } er også leder i denne perioden.
members-email-wrong = Dette ser ikke ut som en e-postadresse
members-body-missing = Skriv navnet på virksomheten
members-from-missing = Skriv den første dagen
members-from-wrong = Den første dagen kan ikke leses som en dato
members-to-wrong = Den siste dagen kan ikke leses som en dato
members-ends-before = Den siste dagen er før den første
members-fewest-present = Minste antall til stede
members-fewest-present-line = Møteplanen sier fra når færre medlemmer enn dette kan komme.
members-fewest-present-wrong = Skriv et helt tall fra 0 til { $most }
members-provisions = Lovhenvisninger
members-provision-impartiality = Habilitet: { $citations }
members-provision-exemption = Unntak fra offentlighet: { $citations }
members-provision-none = ingen
members-provisions-line = Hver lovhenvisning står i rådsfilen med datoene den gjelder for. Brev, møtepakker og referater bruker dem som gjelder den dagen.
