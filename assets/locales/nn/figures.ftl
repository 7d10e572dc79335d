# Names of figures and what they count.

size-small = Lite
size-medium = Middels
size-large = Stort
size-undecided = Uavklart
size-unknown = Ukjent

figure-line = { $name }: { $count }
figure-cases = Saker
figure-projects = Prosjekt
figure-agencies = Verksemder
figure-ministries = Departement
figure-questions = Spørsmål
figure-recommendations = Tilrådingar
