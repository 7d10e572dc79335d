# Innstillinger, and what is wrong with settings.

settings-sections = Deler av innstillingene

# Deg.
settings-section-you = Deg
settings-section-you-line = Gjelder deg på denne maskinen. Navnet og rollen står også i rådsfilen.
owner-name = Navn
owner-role = Rolle
owner-role-secretariat = Sekretariatet
owner-role-member = Rådsmedlem
settings-owner-name-line = Navnet står i historikken ved det du endrer.

# Utseende og språk.
settings-section-look = Utseende og språk
settings-section-look-line = Gjelder deg på denne maskinen. Brev følger mottakerens målform, ikke vinduets språk.
settings-language = Språk
# What each language calls itself, the same in all of them.
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
settings-theme = Farger
settings-theme-system = Som systemet
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-zoom = Zoom
settings-zoom-line = Større med { $larger }, mindre med { $smaller }.
settings-text-size = Tekststørrelse

# Rådet.
settings-section-council = Rådet
settings-section-council-line = Står i rådsfilen, og gjelder alle som bruker den.
settings-council-name = Rådets navn
settings-themes = Temaene
settings-theme-rename = Endre navn
settings-theme-rename-of = Endre navnet på tema { $number }
settings-theme-rename-title = Tema { $number } får nytt navn
settings-theme-rename-line = Det gamle navnet blir stående i saker og tall fra tiden før datoen.
settings-theme-full = Fullt navn, { $form }
settings-theme-short = Kort navn, { $form }
settings-theme-missing = Skriv både fullt og kort navn på bokmål
settings-theme-earlier = Før { $date }: { $label }
settings-theme-later = Fra { $date }: { $label }
settings-form-nb = bokmål
settings-form-nn = nynorsk
settings-form-en = engelsk

# Brev.
settings-section-letters = Brev
settings-section-letters-line = Står i rådsfilen, og gjelder alle brev som lages av den.
settings-letterhead = Tekst i brevhodet
settings-letterhead-hint = Adresse, telefon, nettsted
settings-logo = Logo
settings-logo-none = Uten egen logo får brevet programmets merke.
settings-logo-missing = Bildet ligger ikke i filen, eller kan ikke leses. Brevet får programmets merke.
settings-logo-choose = Velg bilde …
settings-logo-change = Bytt bilde …
settings-logo-remove = Fjern bildet
settings-logo-alt = Logoen i brevhodet, { $width } × { $height } piksler
settings-logo-line = PNG eller JPEG, høyst { $side } piksler på hver side og { $bytes } MB.
settings-logo-title = Logo i brevhodet
settings-logo-use = Bruk bildet
settings-logo-path = Bildefil
settings-logo-path-missing = Skriv hvor bildet ligger
settings-signature-roles = Roller som skriver under
settings-signature-roles-line = Én på hver linje. De er forslag i brevets underskrift.
letters-signature-choose = Velg rolle
dialog-logo-title = Velg bilde til brevhodet
dialog-pictures = Bilder

logo-not-read = Bildet kunne ikke leses
logo-not-read-text = { $path }: { $reason }. Brevhodet er som før.
logo-too-many-bytes = Bildefilen er for stor
logo-too-many-bytes-text = Den kan ha høyst { $most } MB. Lagre bildet mindre, og prøv igjen. Brevhodet er som før.
logo-too-large = Bildet er for stort: { $width } × { $height } piksler
logo-too-large-text = Det kan ha høyst { $most } piksler på hver side. Lagre det mindre, og prøv igjen. Brevhodet er som før.
logo-other-format = Filen er ikke et bilde i PNG eller JPEG
logo-other-format-text = Lagre bildet som PNG eller JPEG, og prøv igjen. Brevhodet er som før.
logo-broken = Bildet er ødelagt
logo-broken-text = Åpne det i et bildeprogram og lagre det på nytt, eller velg et annet. Brevhodet er som før.

# Frister.
settings-section-deadlines = Frister
settings-section-deadlines-line = En sak følger reglene som gjelder den dagen møtet holdes.
settings-rule-documents = Dokumentasjon og spørsmål
settings-rule-letter = Anbefalingsbrev
settings-rule-follow-up-talk = Oppfølgingssamtale
settings-rule-experience-talk = Erfaringssamtale
settings-rule-count-calendar-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
settings-rule-count-working-days =
    { $count ->
        [one] { $count } virkedag
       *[other] { $count } virkedager
    }
settings-rule-count-years =
    { $count ->
        [one] { $count } år
       *[other] { $count } år
    }
settings-rule-before-meeting = { $count } før møtet
settings-rule-after-meeting = { $count } etter møtet
settings-rule-after-documents = { $count } etter at dokumentasjonen var fullstendig
settings-rule-size = for prosjekter fra { $least } til { $greatest }
settings-rule-published = Kunngjort: { $source }
settings-rule-published-without-source = Kunngjort
settings-rule-own = Ikke kunngjort
settings-rule-own-source = Ikke kunngjort: { $source }
settings-rule-from = Møter fra { $date }
settings-rule-to = Møter til og med { $date }
settings-rule-between = Møter { $range }
settings-rule-none = Ingen frist
settings-rule-change = Endre
settings-rule-change-of = Endre fristen: { $kind }
settings-rule-change-line = Møter før datoen beholder fristen de hadde.
settings-rule-count = Antall
settings-rule-count-wrong = Skriv et helt tall fra 0 til { $most }
settings-rule-unit = Regnes i
settings-rule-unit-calendar-days = Dager
settings-rule-unit-working-days = Virkedager
settings-rule-unit-years = År
settings-rule-is-published = Rådet har kunngjort regelen
settings-rule-source = Hvor den står
settings-from = Gjelder fra
settings-from-missing = Skriv datoen det gjelder fra
settings-change = Endre

# Fridager.
settings-section-days-off = Fridager
settings-section-days-off-line = Frister på en fridag flyttes til virkedagen før. Lørdager, søndager og helligdager er med fra før.
settings-december = Julaften og nyttårsaften er fridager
settings-own-days = Egne fridager
settings-own-days-none = Ingen
settings-day-off-remove = Fjern { $date }
settings-day-off-on = Dato
settings-day-off-name = Hva dagen er
settings-day-off-add = Legg til
settings-day-off-missing = Skriv datoen
settings-day-off-already = Dagen er en fridag allerede

# Mapper.
settings-section-folders = Mapper
settings-section-folders-line = Gjelder deg på denne maskinen.
settings-folder-letters = Brev lagres i
settings-folder-councils = Nye rådsfiler lages i

# Om Rådslag.
settings-section-about = Om Rådslag
settings-about-version = Utgave
settings-about-licence = Lisens
settings-about-licence-name = EUPL-1.2, EUs åpne lisens
settings-about-fonts = Skrifter
settings-about-inter = Inter, SIL Open Font License 1.1
settings-about-icons = Material Symbols, Apache-2.0
settings-about-emoji = Noto Emoji, SIL Open Font License 1.1, og emoji-icon-font, MIT
settings-about-libraries = Biblioteker
settings-about-libraries-line = { $count } biblioteker med sine lisenser. Navn, utgave og lisens står på hver linje.
settings-about-network = Programmet bruker ikke nettet.

# What was wrong with the choices of the person.
preferences-broken = Innstillingene dine kunne ikke leses, så standardvalgene brukes
preferences-newer = Innstillingene dine er laget av en nyere utgave av Rådslag, så standardvalgene brukes
preferences-kept-text = Rådsfilene er ikke rørt. De gamle innstillingene ligger i { $path }
preferences-left-text = Rådsfilene er ikke rørt. De gamle innstillingene blir liggende, og det du velger nå, huskes ikke til neste gang.
preferences-language = Programmet finnes ikke på språket «{ $code }», som innstillingene ber om
preferences-language-text = Det bruker systemets språk. Velg et annet nederst på startsiden eller i Innstillinger.
settings-about-show = Vis bibliotekene
settings-about-hide = Skjul bibliotekene

settings-history-line = Alt som endres i innstillingene, kan sees og hentes tilbake.
