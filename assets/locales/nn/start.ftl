# The start page.

start-open = Opne ei rådsfil
start-open-line = Fila frå sekretariatet, eller di eiga. Alt ligg i éi fil.
start-example = Øv i eit eksempelråd
start-example-line = Om lag 40 oppdikta saker. Ingenting kan gå gale her.
start-register = Start frå det offentlege registeret
start-register-line = 73 saker frå åra 2016–2020 å byggje vidare på.
start-empty = Start tomt
start-empty-line = Eit nytt råd utan saker. Sakene legg du inn sjølv.
start-empty-name = Nytt råd
start-recent = Sist brukt
start-file-gone = Finn ikkje fila
start-forget = Ta fila ut av lista
start-safe = Arbeidet er trygt
start-safe-line = Alt blir lagra medan du skriv, så det er trygt òg om maskina slår seg av. Programmet bruker ikkje nettet.
start-opening = Opnar { $path } …
start-name = Namnet på rådet
start-name-missing = Skriv kva rådet heiter
start-path = Fil
start-path-missing = Skriv kvar fila ligg
dialog-open-title = Opne ei rådsfil
dialog-council-files = Rådsfiler
dialog-folder-title = Vel mappe
start-who = Kven bruker programmet?
start-who-line = Du kan hoppe over dette, og endre det i Innstillingar.
start-open-member = Opne fil frå sekretariatet
start-open-member-line = Alt du treng til rådsmøtet, ligg i éi fil.

# A member's file opened by somebody else.
start-others = Fila er laga til { $member }
start-others-safe = Programmet blir brukt her av { $here }. Ingenting i fila er vist, og ingenting er endra.
start-others-do = Er fila ikkje til deg, så slett ho, og sei frå til sekretariatet. Be om di eiga.
start-others-member = Er du { $member }, og namnet ditt er skrive på ein annan måte her, kan du opne ho.
start-others-secretariat = Skal du sjå etter kva medlemen har fått, kan du opne ho. Det som blir skrive der, blir ståande som medlemen sitt.
start-others-am = Eg er { $member }, opne fila
start-others-open = Opne fila likevel
start-others-close = Lukk fila
