-- Earlier advice in both forms of Norwegian: a piece of advice, and its texts, one a form.
-- The table of version 1 had room for one form; no version of the program ever wrote to it.
DROP TABLE advice_use;
DROP TABLE advice;

CREATE TABLE advice (
  id TEXT PRIMARY KEY,
  key TEXT, -- names a piece that the program brings, so that it is brought once; null for the council's own
  origin TEXT NOT NULL, -- own, published, proposal
  is_draft INTEGER NOT NULL DEFAULT 0,
  theme INTEGER CHECK (theme BETWEEN 1 AND 6),
  phase TEXT, -- start_together, shape_together, deliver_together; null where it suits all
  addressee TEXT, -- agency, ministry; null where it suits both
  year INTEGER, -- when it was first given
  source TEXT NOT NULL DEFAULT '', -- the published texts it is drawn from, as printed
  from_recommendation_id TEXT REFERENCES recommendation(id) DEFERRABLE INITIALLY DEFERRED, -- the one it was kept from
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE advice_text (
  id TEXT PRIMARY KEY,
  advice_id TEXT NOT NULL REFERENCES advice(id) DEFERRABLE INITIALLY DEFERRED,
  form TEXT NOT NULL,
  headline TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX advice_text_by_advice ON advice_text(advice_id);

-- Where a piece of advice has been used: the recommendation it was put into.
CREATE TABLE advice_use (
  id TEXT PRIMARY KEY,
  advice_id TEXT NOT NULL REFERENCES advice(id) DEFERRABLE INITIALLY DEFERRED,
  recommendation_id TEXT NOT NULL REFERENCES recommendation(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX advice_use_by_advice ON advice_use(advice_id);
CREATE INDEX advice_use_by_recommendation ON advice_use(recommendation_id);

-- Settings of the council by name, under a key of the same kind as all other rows; version 1 never wrote to it either.
DROP TABLE setting;
CREATE TABLE setting (
  id TEXT PRIMARY KEY, -- made from the name, so that two copies have the same row
  name TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
