# Trender: charts and their tables.
