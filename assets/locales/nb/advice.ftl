# Tidligere råd: what the council has said before, where it was used and what came of it.

advice-list-name = Tidligere råd
advice-column-advice = Råd
advice-column-used = Brukt i
advice-column-outcome = Hva kom av det
advice-without-words = Uten overskrift
advice-draft = Utkast
advice-proposal = Forslag, ikke fra rådet
advice-letters = { $count } brev
advice-not-used = ikke brukt ennå
advice-followed-of = fulgt i { $followed } av { $count }
advice-count = { $count } råd
advice-hits = { $count } treff
advice-of-all = av { $count } råd
advice-drafts-and-proposals =
    { $count ->
        [one] { $count } er forslag eller utkast
       *[other] { $count } er forslag eller utkast
    }
advice-also-finds = «{ $text }» finner også { $words }

advice-new = Nytt råd
advice-bring =
    { $count ->
        [one] Hent inn { $count } råd fra rapportene
       *[other] Hent inn { $count } råd fra rapportene
    }
advice-none-yet = Her samles råd som kan brukes på nytt: det rådet har publisert i rapportene sine, og anbefalinger dere vil ta vare på.
advice-search = Søk i rådene
advice-clear-search = Tøm søket
advice-no-hits = Ingen råd passer med «{ $text }».
advice-no-hits-filters = Ingen råd passer med filtrene.
advice-no-hits-also-filters = Filtrene kan også utelate råd.
advice-clear-all = Fjern søk og filtre
advice-switch = Vis
advice-switch-list = Liste
advice-switch-advice = Råd

advice-filter-theme = Tema
advice-clear-theme = Fjern filteret Tema
advice-filter-phase = Fase
advice-clear-phase = Fjern filteret Fase
advice-filter-addressee = Til hvem
advice-clear-addressee = Fjern filteret Til hvem
advice-filter-kind = Kilde
advice-clear-kind = Fjern filteret Kilde
advice-kind-own = Rådets egne
advice-kind-drafts = Utkast
advice-kind-published = Fra rapportene
advice-kind-proposals = Forslag, ikke fra rådet

advice-phase-start-together = Starte sammen
advice-phase-shape-together = Forme sammen
advice-phase-deliver-together = Levere sammen
advice-every-phase = Hele veien
advice-addressee-agency = Virksomheten
advice-addressee-ministry = Departementet
advice-both-addressees = Virksomheten og departementet

advice-choose-for = Velg råd til brevet til { $name }
advice-choose-for-line = Når du setter inn et råd, kommer du tilbake til brevet.
advice-back-to-letter = Tilbake til brevet

advice-more = Mer om rådet
advice-edit = Endre rådet
advice-remove = Fjern rådet
advice-form = Målform
advice-form-nb = Bokmål
advice-form-nn = Nynorsk
advice-form-en = Engelsk
advice-both-forms = Bokmål og nynorsk
advice-missing-form = Rådet finnes ikke på { $form } ennå.
advice-write-in-form = Skriv det på { $form }
advice-fact-theme = Tema
advice-fact-phase = Fase
advice-fact-addressee = Til
advice-fact-source = Kilde
advice-fact-form = Målform
advice-fact-year = År
advice-no-year = Uten år
advice-source-own = Eget råd
advice-source-kept = Eget råd, fra brevet om { $case }
advice-source-proposal = Forslag fra programmet, ikke fra rådet
advice-source-proposal-after = Forslag fra programmet, ikke fra rådet. Bygger på { $source }
advice-source-published = { $source }, med våre ord

advice-used-never = Ikke brukt i noe brev ennå
advice-used-in = Brukt i { $count } brev
advice-show-more = Vis { $count } til
advice-open-letter = Åpne brevet om { $name }
advice-outcome-followed = Fulgt
advice-outcome-partly-followed = Delvis fulgt
advice-outcome-not-followed = Ikke fulgt
advice-outcome-no-longer-relevant = Ikke lenger aktuelt
advice-outcome-not-answered = Ikke svart
advice-count-followed = { $count } fulgt
advice-count-partly-followed = { $count } delvis fulgt
advice-count-not-followed = { $count } ikke fulgt
advice-count-no-longer-relevant = { $count } ikke lenger aktuelt
advice-count-not-answered = { $count } ikke svart

advice-insert = Sett inn i brevet til { $name }
advice-insert-nowhere = Sett inn i brevet
advice-other-letter = Velg et annet brev
advice-no-letter = Ingen brev er under arbeid. Begynn brevet fra saken først.
advice-target = Brevet om { $name }
advice-not-in-form-of-letter = Brevet er på { $form }, men rådet finnes ikke på { $form }. Det settes inn slik det er.
advice-to-note = Sett inn i notat
advice-to-note-named = Sett inn i notat om { $name }
advice-no-meeting = Åpne en sak i et møte først, så settes rådet inn i notatene der.
advice-copy = Kopier

advice-write = Endre rådet
advice-write-draft = Utkast til råd
advice-headline = Overskrift
advice-headline-hint = Rådet i én setning
advice-headline-missing = Skriv rådet i én setning først.
advice-body = Tekst
advice-body-hint = Hva mottakeren kan gjøre, og hvorfor
advice-particulars = Ta ut navn, tall og annet som bare gjelder saken rådet er hentet fra. Trykk Ferdig når andre kan bruke det.
advice-particulars-left = Ta ut det som bare gjelder saken rådet er hentet fra. I teksten står ennå: { $names }
advice-go-on = Gjør utkastet ferdig
advice-done = Ferdig
advice-later = Gjør ferdig senere

advice-keep = Behold som tidligere råd
advice-kept = Vis det som tidligere råd
advice-choose = Hent fra tidligere råd
advice-from = Fra tidligere råd
advice-from-year = Fra tidligere råd, { $year }

advice-notice-brought =
    { $count ->
        [one] { $count } råd er hentet inn
       *[other] { $count } råd er hentet inn
    }
advice-notice-kept = Anbefalingen er beholdt som utkast til tidligere råd
advice-notice-removed = Rådet er fjernet
advice-notice-used = Rådet er satt inn i brevet til { $name }
advice-notice-noted = Rådet er satt inn i notatene om { $name }
