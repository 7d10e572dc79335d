# Prosjekter: the table of cases and the page of a case.
