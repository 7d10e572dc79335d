# Names of figures and what they count.

size-small = Lite
size-medium = Middels
size-large = Stort
size-undecided = Uavklart
size-unknown = Ukjent

figure-line = { $name }: { $count }
figure-cases = Saker
figure-projects = Prosjekter
figure-agencies = Virksomheter
figure-ministries = Departementer
figure-questions = Spørsmål
figure-recommendations = Anbefalinger
