-- Every absence from the room, and what a member leaves unsent.

ALTER TABLE recusal ADD COLUMN earlier_absences TEXT NOT NULL DEFAULT ''; -- times out before the last: from/until, and commas
ALTER TABLE contribution ADD COLUMN left_out TEXT NOT NULL DEFAULT ''; -- what the member left unsent of this copy: table:key, and commas
