# Oversikt: what is due, and what is next.

overview-date = { $day } { $year }
overview-week = Uke { $number }
overview-count-overdue = { $count } over tiden
overview-count-this-week =
    { $count ->
        [one] { $count } frist denne uken
       *[other] { $count } frister denne uken
    }

# Where one left off.
overview-resume-name = Fortsett
overview-resume = Fortsett der du slapp · { $when }
overview-yesterday-at = i går { $time }
overview-day-at = { $date } { $time }
overview-in-letter = Anbefalingsbrev: { $case }
overview-in-note = Notat: { $case }
overview-in-question = Spørsmål: { $case }
overview-in-proposal = Forslag til anbefaling: { $case }
overview-go-on = Fortsett å skrive
overview-next-step = Neste steg
overview-first-case = Opprett den første saken
overview-first-case-line = En sak er ett prosjekt som rådet skal gi råd om.
overview-add-case = Ny sak
overview-plan = Planlegg neste rådsmøte
overview-plan-line = Datoen for møtet gir fristene for dokumentasjon og brev.
overview-plan-it = Nytt møte
overview-prepare = Forbered neste rådsmøte
overview-prepare-it = Forbered møtet

# Deadlines.
overview-deadlines = Frister
overview-overdue = Over tiden
overview-this-week = Denne uken
overview-later = Senere
overview-today = I dag
overview-tomorrow = I morgen
overview-over = Over fristen
overview-days-left =
    { $count ->
        [one] { $count } dag igjen
       *[other] { $count } dager igjen
    }
overview-in-days =
    { $count ->
        [one] Om { $count } dag
       *[other] Om { $count } dager
    }
overview-days-over =
    { $count ->
        [one] { $count } dag over
       *[other] { $count } dager over
    }
overview-pre-meeting = Formøte
overview-documentation = Dokumenter inn
overview-council-meeting = Rådsmøte
overview-letter = Brev ut
overview-follow-up-talk = Oppfølgingssamtale
overview-experience-talk = Erfaringssamtale
overview-action = Aksjon
overview-see-case = Se sak
overview-set-date = Avtal tid
overview-write = Skriv
overview-see = Se
overview-older =
    { $count ->
        [one] Vis { $count } eldre frist
       *[other] Vis { $count } eldre frister
    }
overview-more =
    { $count ->
        [one] Vis { $count } frist til
       *[other] Vis { $count } frister til
    }
overview-beyond =
    { $count ->
        [one] { $count } frist lenger fram står på saken
       *[other] { $count } frister lenger fram står på sakene
    }
overview-nothing-due = Ingen frister nå. En sak får frister når den kommer på dagsordenen til et rådsmøte.
overview-no-deadlines = Ingen frister ennå. De følger av rådsmøtene som sakene tas opp i.
overview-to-projects = Se prosjektene

# The next meeting.
overview-next-meeting = Neste rådsmøte
overview-meeting-today = i dag
overview-meeting-tomorrow = i morgen
overview-meeting-in-days =
    { $count ->
        [one] om { $count } dag
       *[other] om { $count } dager
    }
overview-no-meeting = Ingen rådsmøter er planlagt.
overview-plan-meeting = Planlegg rådsmøte
overview-open-meeting = Åpne møtet
overview-agenda = Dagsorden
overview-no-agenda = Ingen saker på dagsordenen ennå. De legges til i møtet.
overview-more-items = { $count } til på dagsordenen
overview-awaits-documents = Venter på dokumenter
overview-lacks = Mangler { $what }
overview-lack-questions = spørsmål
overview-lack-themes =
    { $count ->
        [one] tema på { $count } spørsmål
       *[other] tema på { $count } spørsmål
    }
overview-lack-estimate = anslag
overview-lack-pre-meeting = formøte
overview-and = { $first } og { $last }
overview-ready = Klar til å leses
overview-recused =
    { $count ->
        [one] { $names } er inhabil
       *[other] { $names } er inhabile
    }
overview-a-member = Et medlem

# Letters under way.
overview-drafts = Mine utkast
overview-no-drafts = Ingen utkast er under arbeid.
overview-to-letters = Se brevene
overview-draft-letter = Brev: { $case }
overview-draft-assessment = Vurdering: { $case }
overview-draft-themes =
    { $count ->
        [one] { $count } tema
       *[other] { $count } temaer
    }
overview-draft-yours = Din egen
overview-draft-recommendations = Anbefalinger: { $case }
overview-draft-no-letter = Uten brev
overview-draft-advice = Råd: { $advice }
overview-advice =
    { $count ->
        [one] { $count } råd
       *[other] { $count } råd
    }
overview-all = Alle { $count }
overview-all-drafts = Alle { $count } utkast
overview-all-actions = Alle { $count } aksjoner

# Actions.
overview-actions = Aksjoner
overview-no-actions = Ingen åpne aksjoner. Skriv den første i linjen under.
overview-no-actions-here = Ingen åpne aksjoner.
overview-new-action = Ny aksjon
overview-new-action-hint = Skriv en aksjon
overview-action-add = Legg til
overview-action-text = Aksjonens tekst
overview-action-empty = Aksjonen kan ikke være tom. Den gamle teksten står til du har skrevet en ny.
overview-action-due = Frist
overview-action-nobody = Ingen ansvarlig
overview-action-owner = Ansvarlig: { $name }
overview-action-close = Ferdig
overview-action-remove = Fjern
overview-edit-action = Rediger aksjonen: { $action }
