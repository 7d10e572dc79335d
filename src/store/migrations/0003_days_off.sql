-- A day off that was written by mistake, or is one no longer, is ended like other rows; no version wrote to the table before.
ALTER TABLE day_off ADD COLUMN ended_at TEXT;
