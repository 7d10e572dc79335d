# Tidlegare råd: what the council has said before, where it was used and what came of it.

advice-list-name = Tidlegare råd
advice-column-advice = Råd
advice-column-used = Brukt i
advice-column-outcome = Kva kom av det
advice-without-words = Utan overskrift
advice-draft = Utkast
advice-proposal = Forslag, ikkje frå rådet
advice-letters = { $count } brev
advice-not-used = ikkje brukt enno
advice-followed-of = følgt i { $followed } av { $count }
advice-count = { $count } råd
advice-hits = { $count } treff
advice-of-all = av { $count } råd
advice-drafts-and-proposals =
    { $count ->
        [one] { $count } er forslag eller utkast
       *[other] { $count } er forslag eller utkast
    }
advice-also-finds = «{ $text }» finn òg { $words }

advice-new = Nytt råd
advice-bring =
    { $count ->
        [one] Hent inn { $count } råd frå rapportane
       *[other] Hent inn { $count } råd frå rapportane
    }
advice-none-yet = Her blir råd som kan brukast på nytt, samla: det rådet har publisert i rapportane sine, og tilrådingar de vil ta vare på.
advice-search = Søk i råda
advice-clear-search = Tøm søket
advice-no-hits = Ingen råd passar med «{ $text }».
advice-no-hits-filters = Ingen råd passar med filtera.
advice-no-hits-also-filters = Filtera kan òg utelate råd.
advice-clear-all = Fjern søk og filter
advice-switch = Vis
advice-switch-list = Liste
advice-switch-advice = Råd

advice-filter-theme = Tema
advice-clear-theme = Fjern filteret Tema
advice-filter-phase = Fase
advice-clear-phase = Fjern filteret Fase
advice-filter-addressee = Til kven
advice-clear-addressee = Fjern filteret Til kven
advice-filter-kind = Kjelde
advice-clear-kind = Fjern filteret Kjelde
advice-kind-own = Rådet sine eigne
advice-kind-drafts = Utkast
advice-kind-published = Frå rapportane
advice-kind-proposals = Forslag, ikkje frå rådet

advice-phase-start-together = Starte saman
advice-phase-shape-together = Forme saman
advice-phase-deliver-together = Levere saman
advice-every-phase = Heile vegen
advice-addressee-agency = Verksemda
advice-addressee-ministry = Departementet
advice-both-addressees = Verksemda og departementet

advice-choose-for = Vel råd til brevet til { $name }
advice-choose-for-line = Når du set inn eit råd, kjem du tilbake til brevet.
advice-back-to-letter = Tilbake til brevet

advice-more = Meir om rådet
advice-edit = Endre rådet
advice-remove = Fjern rådet
advice-form = Målform
advice-form-nb = Bokmål
advice-form-nn = Nynorsk
advice-form-en = Engelsk
advice-both-forms = Bokmål og nynorsk
advice-missing-form = Rådet finst ikkje på { $form } enno.
advice-write-in-form = Skriv det på { $form }
advice-fact-theme = Tema
advice-fact-phase = Fase
advice-fact-addressee = Til
advice-fact-source = Kjelde
advice-fact-form = Målform
advice-fact-year = År
advice-no-year = Utan år
advice-source-own = Eige råd
advice-source-kept = Eige råd, frå brevet om { $case }
advice-source-proposal = Forslag frå programmet, ikkje frå rådet
advice-source-proposal-after = Forslag frå programmet, ikkje frå rådet. Byggjer på { $source }
advice-source-published = { $source }, med våre ord

advice-used-never = Ikkje brukt i noko brev enno
advice-used-in = Brukt i { $count } brev
advice-show-more = Vis { $count } til
advice-open-letter = Opne brevet om { $name }
advice-outcome-followed = Følgd
advice-outcome-partly-followed = Delvis følgd
advice-outcome-not-followed = Ikkje følgd
advice-outcome-no-longer-relevant = Ikkje lenger aktuelt
advice-outcome-not-answered = Ikkje svart
advice-count-followed =
    { $count ->
        [one] { $count } følgd
       *[other] { $count } følgde
    }
advice-count-partly-followed =
    { $count ->
        [one] { $count } delvis følgd
       *[other] { $count } delvis følgde
    }
advice-count-not-followed =
    { $count ->
        [one] { $count } ikkje følgd
       *[other] { $count } ikkje følgde
    }
advice-count-no-longer-relevant = { $count } ikkje lenger aktuelt
advice-count-not-answered = { $count } ikkje svart

advice-insert = Set inn i brevet til { $name }
advice-insert-nowhere = Set inn i brevet
advice-other-letter = Vel eit anna brev
advice-no-letter = Ingen brev er under arbeid. Start brevet frå saka først.
advice-target = Brevet om { $name }
advice-not-in-form-of-letter = Brevet er på { $form }, men rådet finst ikkje på { $form }. Det blir sett inn slik det er.
advice-to-note = Set inn i notat
advice-to-note-named = Set inn i notat om { $name }
advice-no-meeting = Opne ei sak i eit møte først, så blir rådet sett inn i notata der.
advice-copy = Kopier

advice-write = Endre rådet
advice-write-draft = Utkast til råd
advice-headline = Overskrift
advice-headline-hint = Rådet i éi setning
advice-headline-missing = Skriv rådet i éi setning først.
advice-body = Tekst
advice-body-hint = Kva mottakaren kan gjere, og kvifor
advice-particulars = Ta ut namn, tal og anna som berre gjeld saka rådet er henta frå. Trykk Ferdig når andre kan bruke det.
advice-particulars-left = Ta ut det som berre gjeld saka rådet er henta frå. I teksten står enno: { $names }
advice-go-on = Gjer utkastet ferdig
advice-done = Ferdig
advice-later = Gjer ferdig seinare

advice-keep = Ta vare på som tidlegare råd
advice-kept = Vis det som tidlegare råd
advice-choose = Hent frå tidlegare råd
advice-from = Frå tidlegare råd
advice-from-year = Frå tidlegare råd, { $year }

advice-notice-brought =
    { $count ->
        [one] { $count } råd er henta inn
       *[other] { $count } råd er henta inn
    }
advice-notice-kept = Tilrådinga er teken vare på som utkast til tidlegare råd
advice-notice-removed = Rådet er fjerna
advice-notice-used = Rådet er sett inn i brevet til { $name }
advice-notice-noted = Rådet er sett inn i notata om { $name }
