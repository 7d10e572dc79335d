# What went wrong, what is safe, what to do.

date-not-read = Dette er ikke en dato. Skriv den slik: 21.11.2026.
date-no-such-day = Datoen { $date } finnes ikke.
