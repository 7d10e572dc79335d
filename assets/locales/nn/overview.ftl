# Oversikt: what is due, and what is next.

overview-date = { $day } { $year }
overview-week = Veke { $number }
overview-count-overdue = { $count } over tida
overview-count-this-week =
    { $count ->
        [one] { $count } frist denne veka
       *[other] { $count } fristar denne veka
    }

# Where one left off.
overview-resume-name = Hald fram
overview-resume = Hald fram der du slapp · { $when }
overview-yesterday-at = i går { $time }
overview-day-at = { $date } { $time }
overview-in-letter = Tilrådingsbrev: { $case }
overview-in-note = Notat: { $case }
overview-in-question = Spørsmål: { $case }
overview-in-proposal = Framlegg til tilråding: { $case }
overview-go-on = Skriv vidare
overview-next-step = Neste steg
overview-first-case = Opprett den første saka
overview-first-case-line = Ei sak er eitt prosjekt som rådet skal gi råd om.
overview-add-case = Ny sak
overview-plan = Planlegg neste rådsmøte
overview-plan-line = Datoen for møtet gir fristane for dokumentasjon og brev.
overview-plan-it = Nytt møte
overview-prepare = Førebu neste rådsmøte
overview-prepare-it = Førebu møtet

# Deadlines.
overview-deadlines = Fristar
overview-overdue = Over tida
overview-this-week = Denne veka
overview-later = Seinare
overview-today = I dag
overview-tomorrow = I morgon
overview-over = Over fristen
overview-days-left =
    { $count ->
        [one] { $count } dag igjen
       *[other] { $count } dagar igjen
    }
overview-in-days =
    { $count ->
        [one] Om { $count } dag
       *[other] Om { $count } dagar
    }
overview-days-over =
    { $count ->
        [one] { $count } dag over
       *[other] { $count } dagar over
    }
overview-pre-meeting = Formøte
overview-documentation = Dokument inn
overview-council-meeting = Rådsmøte
overview-letter = Brev ut
overview-follow-up-talk = Oppfølgingssamtale
overview-experience-talk = Erfaringssamtale
overview-action = Aksjon
overview-see-case = Sjå sak
overview-set-date = Avtal tid
overview-write = Skriv
overview-see = Sjå
overview-older =
    { $count ->
        [one] Vis { $count } eldre frist
       *[other] Vis { $count } eldre fristar
    }
overview-more =
    { $count ->
        [one] Vis { $count } frist til
       *[other] Vis { $count } fristar til
    }
overview-beyond =
    { $count ->
        [one] { $count } frist lenger fram står på saka
       *[other] { $count } fristar lenger fram står på sakene
    }
overview-nothing-due = Ingen fristar no. Ei sak får fristar når ho kjem på dagsordenen til eit rådsmøte.
overview-no-deadlines = Ingen fristar enno. Dei følgjer av rådsmøta som sakene blir tekne opp i.
overview-to-projects = Sjå prosjekta

# The next meeting.
overview-next-meeting = Neste rådsmøte
overview-meeting-today = i dag
overview-meeting-tomorrow = i morgon
overview-meeting-in-days =
    { $count ->
        [one] om { $count } dag
       *[other] om { $count } dagar
    }
overview-no-meeting = Ingen rådsmøte er planlagde.
overview-plan-meeting = Planlegg rådsmøte
overview-open-meeting = Opne møtet
overview-agenda = Dagsorden
overview-no-agenda = Ingen saker på dagsordenen enno. Dei blir lagde til i møtet.
overview-more-items = { $count } til på dagsordenen
overview-awaits-documents = Ventar på dokument
overview-lacks = Manglar { $what }
overview-lack-questions = spørsmål
overview-lack-themes =
    { $count ->
        [one] tema på { $count } spørsmål
       *[other] tema på { $count } spørsmål
    }
overview-lack-estimate = overslag
overview-lack-pre-meeting = formøte
overview-and = { $first } og { $last }
overview-ready = Klar til lesing
overview-recused =
    { $count ->
        [one] { $names } er inhabil
       *[other] { $names } er inhabile
    }
overview-a-member = Ein medlem

# Letters under way.
overview-drafts = Utkasta mine
overview-no-drafts = Ingen utkast er under arbeid.
overview-to-letters = Sjå breva
overview-draft-letter = Brev: { $case }
overview-draft-assessment = Vurdering: { $case }
overview-draft-themes =
    { $count ->
        [one] { $count } tema
       *[other] { $count } tema
    }
overview-draft-yours = Di eiga
overview-draft-recommendations = Tilrådingar: { $case }
overview-draft-no-letter = Utan brev
overview-draft-advice = Råd: { $advice }
overview-advice =
    { $count ->
        [one] { $count } råd
       *[other] { $count } råd
    }
overview-all = Alle { $count }
overview-all-drafts = Alle { $count } utkast
overview-all-actions = Alle { $count } aksjonane

# Actions.
overview-actions = Aksjonar
overview-no-actions = Ingen opne aksjonar. Skriv den første i linja under.
overview-no-actions-here = Ingen opne aksjonar.
overview-new-action = Ny aksjon
overview-new-action-hint = Skriv ein aksjon
overview-action-add = Legg til
overview-action-text = Teksten i aksjonen
overview-action-empty = Aksjonen kan ikkje vere tom. Den gamle teksten står til du har skrive ein ny.
overview-action-due = Frist
overview-action-nobody = Ingen ansvarleg
overview-action-owner = Ansvarleg: { $name }
overview-action-close = Ferdig
overview-action-remove = Fjern
overview-edit-action = Rediger aksjonen: { $action }
