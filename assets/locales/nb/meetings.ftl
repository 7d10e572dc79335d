# Møter: meetings, agenda and notes.
