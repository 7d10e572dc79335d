# Innstillingar, and what is wrong with settings.

settings-sections = Delar av innstillingane

# Deg.
settings-section-you = Deg
settings-section-you-line = Gjeld deg på denne maskina. Namnet og rolla står òg i rådsfila.
owner-name = Namn
owner-role = Rolle
owner-role-secretariat = Sekretariatet
owner-role-member = Rådsmedlem
settings-owner-name-line = Namnet står i historikken ved det du endrar.

# Utsjånad og språk.
settings-section-look = Utsjånad og språk
settings-section-look-line = Gjeld deg på denne maskina. Brev følgjer målforma til mottakaren, ikkje språket i vindauget.
settings-language = Språk
# What each language calls itself, the same in all of them.
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
settings-theme = Fargar
settings-theme-system = Som systemet
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-zoom = Zoom
settings-zoom-line = Større med { $larger }, mindre med { $smaller }.
settings-text-size = Tekststorleik

# Rådet.
settings-section-council = Rådet
settings-section-council-line = Står i rådsfila, og gjeld alle som bruker fila.
settings-council-name = Namnet på rådet
settings-themes = Tema
settings-theme-rename = Endre namn
settings-theme-rename-of = Endre namnet på tema { $number }
settings-theme-rename-title = Tema { $number } får nytt namn
settings-theme-rename-line = Det gamle namnet blir ståande i saker og tal frå tida før datoen.
settings-theme-full = Fullt namn, { $form }
settings-theme-short = Kort namn, { $form }
settings-theme-missing = Skriv både fullt og kort namn på bokmål
settings-theme-earlier = Før { $date }: { $label }
settings-theme-later = Frå { $date }: { $label }
settings-form-nb = bokmål
settings-form-nn = nynorsk
settings-form-en = engelsk

# Brev.
settings-section-letters = Brev
settings-section-letters-line = Står i rådsfila, og gjeld alle breva som blir laga der.
settings-letterhead = Tekst i brevhovudet
settings-letterhead-hint = Adresse, telefon, nettstad
settings-logo = Logo
settings-logo-none = Utan eigen logo får brevet merket til programmet.
settings-logo-missing = Biletet ligg ikkje i fila, eller kan ikkje lesast. Brevet får merket til programmet.
settings-logo-choose = Vel bilete …
settings-logo-change = Byt bilete …
settings-logo-remove = Fjern biletet
settings-logo-alt = Logoen i brevhovudet, { $width } × { $height } pikslar
settings-logo-line = PNG eller JPEG, høgst { $side } pikslar på kvar side og { $bytes } MB.
settings-logo-title = Logo i brevhovudet
settings-logo-use = Bruk biletet
settings-logo-path = Biletfil
settings-logo-path-missing = Skriv kvar biletet ligg
settings-signature-roles = Roller som skriv under
settings-signature-roles-line = Éi på kvar linje. Dei er forslag i underskrifta i brevet.
letters-signature-choose = Vel rolle
dialog-logo-title = Vel bilete til brevhovudet
dialog-pictures = Bilete

logo-not-read = Biletet kunne ikkje lesast
logo-not-read-text = { $path }: { $reason }. Brevhovudet er som før.
logo-too-many-bytes = Biletfila er for stor
logo-too-many-bytes-text = Ho kan ha høgst { $most } MB. Lagre biletet mindre, og prøv igjen. Brevhovudet er som før.
logo-too-large = Biletet er for stort: { $width } × { $height } pikslar
logo-too-large-text = Det kan ha høgst { $most } pikslar på kvar side. Lagre det mindre, og prøv igjen. Brevhovudet er som før.
logo-other-format = Fila er ikkje eit bilete i PNG eller JPEG
logo-other-format-text = Lagre biletet som PNG eller JPEG, og prøv igjen. Brevhovudet er som før.
logo-broken = Biletet er øydelagt
logo-broken-text = Opne det i eit biletprogram og lagre det på nytt, eller vel eit anna. Brevhovudet er som før.

# Fristar.
settings-section-deadlines = Fristar
settings-section-deadlines-line = Ei sak følgjer reglane som gjeld den dagen møtet blir halde.
settings-rule-documents = Dokumentasjon og spørsmål
settings-rule-letter = Tilrådingsbrev
settings-rule-follow-up-talk = Oppfølgingssamtale
settings-rule-experience-talk = Erfaringssamtale
settings-rule-count-calendar-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
settings-rule-count-working-days =
    { $count ->
        [one] { $count } arbeidsdag
       *[other] { $count } arbeidsdagar
    }
settings-rule-count-years =
    { $count ->
        [one] { $count } år
       *[other] { $count } år
    }
settings-rule-before-meeting = { $count } før møtet
settings-rule-after-meeting = { $count } etter møtet
settings-rule-after-documents = { $count } etter at dokumentasjonen var fullstendig
settings-rule-size = for prosjekt frå { $least } til { $greatest }
settings-rule-published = Kunngjord: { $source }
settings-rule-published-without-source = Kunngjord
settings-rule-own = Ikkje kunngjord
settings-rule-own-source = Ikkje kunngjord: { $source }
settings-rule-from = Møte frå { $date }
settings-rule-to = Møte til og med { $date }
settings-rule-between = Møte { $range }
settings-rule-none = Ingen frist
settings-rule-change = Endre
settings-rule-change-of = Endre fristen: { $kind }
settings-rule-change-line = Møte før datoen beheld fristen dei hadde.
settings-rule-count = Tal
settings-rule-count-wrong = Skriv eit heilt tal frå 0 til { $most }
settings-rule-unit = Blir rekna i
settings-rule-unit-calendar-days = Dagar
settings-rule-unit-working-days = Arbeidsdagar
settings-rule-unit-years = År
settings-rule-is-published = Rådet har kunngjort regelen
settings-rule-source = Kvar han står
settings-from = Gjeld frå
settings-from-missing = Skriv datoen det gjeld frå
settings-change = Endre

# Fridagar.
settings-section-days-off = Fridagar
settings-section-days-off-line = Fristar på ein fridag blir flytte til arbeidsdagen før. Laurdagar, søndagar og heilagdagar er med frå før.
settings-december = Julaftan og nyttårsaftan er fridagar
settings-own-days = Eigne fridagar
settings-own-days-none = Ingen
settings-day-off-remove = Fjern { $date }
settings-day-off-on = Dato
settings-day-off-name = Kva dagen er
settings-day-off-add = Legg til
settings-day-off-missing = Skriv datoen
settings-day-off-already = Dagen er ein fridag allereie

# Mapper.
settings-section-folders = Mapper
settings-section-folders-line = Gjeld deg på denne maskina.
settings-folder-letters = Brev blir lagra i
settings-folder-councils = Nye rådsfiler blir laga i

# Om Rådslag.
settings-section-about = Om Rådslag
settings-about-version = Utgåve
settings-about-licence = Lisens
settings-about-licence-name = EUPL-1.2, den opne lisensen til EU
settings-about-fonts = Skrifter
settings-about-inter = Inter, SIL Open Font License 1.1
settings-about-icons = Material Symbols, Apache-2.0
settings-about-emoji = Noto Emoji, SIL Open Font License 1.1, og emoji-icon-font, MIT
settings-about-libraries = Bibliotek
settings-about-libraries-line = { $count } bibliotek med lisensane sine. Namn, utgåve og lisens står på kvar linje.
settings-about-network = Programmet bruker ikkje nettet.

# What was wrong with the choices of the person.
preferences-broken = Innstillingane dine kunne ikkje lesast, så standardvala blir brukte
preferences-newer = Innstillingane dine er laga av ei nyare utgåve av Rådslag, så standardvala blir brukte
preferences-kept-text = Rådsfilene er ikkje rørte. Dei gamle innstillingane ligg i { $path }
preferences-left-text = Rådsfilene er ikkje rørte. Dei gamle innstillingane blir liggjande, og det du vel no, blir ikkje hugsa til neste gong.
preferences-language = Programmet finst ikkje på språket «{ $code }», som innstillingane ber om
preferences-language-text = Det bruker språket til systemet. Vel eit anna nedst på startsida eller i Innstillingar.
settings-about-show = Vis biblioteka
settings-about-hide = Skjul biblioteka

settings-history-line = Alt som blir endra i innstillingane, kan ein sjå og hente tilbake.
