# Names of figures and what they count.

size-small = Lite
size-medium = Middels
size-large = Stort
size-undecided = Uavklart
size-unknown = Ukjent
