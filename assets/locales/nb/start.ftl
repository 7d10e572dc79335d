# The start page.

start-open = Åpne en rådsfil
start-open-line = Filen fra sekretariatet, eller din egen. Alt ligger i én fil.
start-example = Øv i et eksempelråd
start-example-line = Om lag 40 oppdiktede saker. Ingenting kan gå galt her.
start-register = Start fra det offentlige registeret
start-register-line = 73 saker fra årene 2016–2020 å bygge videre på.
start-empty = Start tomt
start-empty-line = Et nytt råd uten saker. Sakene legger du inn selv.
start-empty-name = Nytt råd
start-recent = Sist brukt
start-file-gone = Finner ikke filen
start-forget = Ta filen ut av listen
start-safe = Arbeidet er trygt
start-safe-line = Alt lagres mens du skriver, så det er trygt også om maskinen slår seg av. Programmet bruker ikke nettet.
start-opening = Åpner { $path } …
start-name = Rådets navn
start-name-missing = Skriv hva rådet heter
start-path = Fil
start-path-missing = Skriv hvor filen ligger
dialog-open-title = Åpne en rådsfil
dialog-council-files = Rådsfiler
dialog-folder-title = Velg mappe
start-who = Hvem bruker programmet?
start-who-line = Du kan hoppe over dette, og endre det i Innstillinger.
start-open-member = Åpne fil fra sekretariatet
start-open-member-line = Alt du trenger til rådsmøtet, ligger i én fil.

# A member's file opened by somebody else.
start-others = Filen er laget til { $member }
start-others-safe = Programmet brukes her av { $here }. Ingenting i filen er vist, og ingenting er endret.
start-others-do = Er filen ikke til deg, så slett den, og si fra til sekretariatet. Be om din egen.
start-others-member = Er du { $member }, og navnet ditt er skrevet på en annen måte her, kan du åpne den.
start-others-secretariat = Skal du se etter hva medlemmet har fått, kan du åpne den. Det som skrives i den, blir stående som medlemmets.
start-others-am = Jeg er { $member }, åpne filen
start-others-open = Åpne filen likevel
start-others-close = Lukk filen
