-- The whole of the council's record. Every table but `operation`, `change` and `document` is journaled.
-- Keys are UUIDv7 text. Dates are ISO 8601 days, timestamps RFC 3339 in UTC, money whole kroner.
-- Rows are ended (`ended_at`), not deleted, where history or figures need them.
-- Foreign keys are deferred so that undo may put rows back in any order; there are no cascades and no unique positions.

-- What is done, in order. `seq` gives the order of history whatever the clock says.
CREATE TABLE operation (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  session TEXT NOT NULL,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  device TEXT NOT NULL,
  name TEXT NOT NULL,
  undoes TEXT -- the operation taken back, where this one is an undo or a redo
) STRICT;

-- The row as it was before its first change in the operation; null for a new row.
CREATE TABLE change (
  operation_seq INTEGER NOT NULL REFERENCES operation(seq),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT,
  PRIMARY KEY (operation_seq, table_name, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_row ON change(table_name, row_id, operation_seq);

-- Papers received: immutable, kept once, never journaled; the journal names them by their SHA-256.
CREATE TABLE document (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  byte_length INTEGER NOT NULL,
  content BLOB NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE council (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  is_example INTEGER NOT NULL DEFAULT 0,
  december_days_off INTEGER NOT NULL DEFAULT 1, -- 24 and 31 December count as days off
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Values that belong to the council and have no table of their own; the key is the id.
CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where published facts come from.
CREATE TABLE source (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published_year INTEGER,
  note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Reference data with dates of validity. `valid_to` is the first day it no longer holds.
CREATE TABLE theme_label (
  id TEXT PRIMARY KEY,
  theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 6),
  form TEXT NOT NULL,
  full_label TEXT NOT NULL,
  short_label TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline_rule (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL, -- documents, letter, follow_up_talk, experience_talk
  amount INTEGER NOT NULL,
  unit TEXT NOT NULL, -- calendar_days, working_days, years
  counted_from TEXT NOT NULL, -- meeting, documents
  min_kroner INTEGER,
  max_kroner INTEGER,
  published INTEGER NOT NULL, -- 0 where the council has published no deadline and this is proposed
  source TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE threshold (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kroner INTEGER NOT NULL,
  source TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_reference (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL, -- what it is about: impartiality, exemption, archive, …
  citation TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE day_off (
  id TEXT PRIMARY KEY,
  on_date TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  kind TEXT, -- ministry, state_agency, municipality, county, private, voluntary; null where not known
  number TEXT, -- nine digits
  language_form TEXT, -- the form letters to it must have; null where free
  postal_address TEXT NOT NULL DEFAULT '',
  ended_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation_name (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  form TEXT, -- null where the name is the same in every form
  valid_from TEXT,
  valid_to TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_name_by_organisation ON organisation_name(organisation_id);

CREATE TABLE organisation_parent (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  parent_id TEXT NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  valid_from TEXT,
  valid_to TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_parent_by_organisation ON organisation_parent(organisation_id);

CREATE TABLE member (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  initials TEXT NOT NULL DEFAULT '',
  employer TEXT NOT NULL DEFAULT '',
  ended_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE member_term (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL, -- leader, member, secretariat
  from_date TEXT NOT NULL,
  to_date TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX member_term_by_member ON member_term(member_id);

CREATE TABLE member_tie (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id TEXT REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX member_tie_by_member ON member_tie(member_id);

CREATE TABLE project (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "case" (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, -- the project's name as it was, or as printed in the source
  year INTEGER NOT NULL,
  source_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
  number_in_source INTEGER,
  kind TEXT,
  stated_size TEXT, -- the size a list gives where there is no estimate; null where unknown
  phase TEXT,
  financing TEXT,
  ks_scheme INTEGER, -- under the scheme for quality assurance of large projects
  crossing TEXT,
  life_event TEXT,
  held_outside INTEGER NOT NULL DEFAULT 0, -- held outside sums by decision
  held_outside_reason TEXT NOT NULL DEFAULT '',
  responsible TEXT NOT NULL DEFAULT '',
  pre_meeting_on TEXT,
  documents_on TEXT,
  letter_on TEXT,
  follow_up_on TEXT,
  experience_on TEXT,
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX case_by_project ON "case"(project_id);

CREATE TABLE case_organisation (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  organisation_id TEXT NOT NULL REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL, -- agency, ministry, partner
  printed_name TEXT NOT NULL, -- as printed in the source, or as the body was called then
  position REAL NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX case_organisation_by_case ON case_organisation(case_id);
CREATE INDEX case_organisation_by_organisation ON case_organisation(organisation_id);

CREATE TABLE estimate (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  what TEXT NOT NULL, -- cost, benefit
  kroner INTEGER,
  phase TEXT,
  noted_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX estimate_by_case ON estimate(case_id);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL DEFAULT '',
  held_on TEXT NOT NULL,
  starts_at TEXT, -- local time of day, HH:MM
  place TEXT NOT NULL DEFAULT '',
  is_digital INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  case_id TEXT REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED, -- null for an item without a case
  title TEXT NOT NULL DEFAULT '',
  minutes INTEGER,
  position REAL NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_by_meeting ON agenda_item(meeting_id);
CREATE INDEX agenda_item_by_case ON agenda_item(case_id);

CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  member_id TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  guest TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL -- present, absent, digital
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_meeting ON attendance(meeting_id);

CREATE TABLE question (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  theme INTEGER CHECK (theme BETWEEN 1 AND 6), -- null until a theme is chosen
  body TEXT NOT NULL,
  position REAL NOT NULL,
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX question_by_case ON question(case_id);

CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  member_id TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  theme INTEGER CHECK (theme BETWEEN 1 AND 6),
  body TEXT NOT NULL,
  certainty TEXT, -- low, fair, high
  written_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_by_case ON assessment(case_id);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  author_id TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT 'note',
  theme INTEGER CHECK (theme BETWEEN 1 AND 6),
  is_private INTEGER NOT NULL DEFAULT 0,
  body TEXT NOT NULL,
  written_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_case ON note(case_id);

CREATE TABLE recommendation (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  theme INTEGER CHECK (theme BETWEEN 1 AND 6),
  headline TEXT NOT NULL,
  addressee TEXT NOT NULL, -- agency, ministry
  position REAL NOT NULL,
  note_id TEXT REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED, -- the note it was made from
  question_id TEXT REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED, -- the question it answers
  learn_from_id TEXT REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED, -- whom to call
  learn_from_contacted INTEGER,
  outcome TEXT, -- followed, partly_followed, not_followed, no_longer_relevant; null where not answered
  outcome_reason TEXT,
  outcome_remark TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendation_by_case ON recommendation(case_id);

-- The body of a recommendation, apart from its row so that the whole register stays light in memory.
CREATE TABLE recommendation_text (
  id TEXT PRIMARY KEY, -- the recommendation's own id
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendation_text_by_case ON recommendation_text(case_id);

CREATE TABLE letter (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL, -- draft, sent
  form TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '', -- empty: the proposed title
  recipient TEXT NOT NULL DEFAULT '',
  our_reference TEXT NOT NULL DEFAULT '',
  your_reference TEXT NOT NULL DEFAULT '',
  dated_on TEXT,
  signature_role TEXT NOT NULL DEFAULT '',
  signature_name TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_by_case ON letter(case_id);

CREATE TABLE letter_section (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  letter_id TEXT NOT NULL REFERENCES letter(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL, -- introduction, closing
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_section_by_case ON letter_section(case_id);

CREATE TABLE case_document (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL REFERENCES document(sha256) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  received_on TEXT,
  exemption TEXT NOT NULL DEFAULT '', -- the ground, where the document is exempt from public access
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX case_document_by_case ON case_document(case_id);

CREATE TABLE recusal (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  member_id TEXT NOT NULL REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  declared_on TEXT,
  ground TEXT NOT NULL DEFAULT '',
  decided_by TEXT NOT NULL DEFAULT '',
  decided_on TEXT,
  decision TEXT, -- recused, impartial; null until decided
  left_room_at TEXT,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX recusal_by_case ON recusal(case_id);

CREATE TABLE follow_up_talk (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL,
  usefulness TEXT,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_talk_by_case ON follow_up_talk(case_id);

CREATE TABLE experience_talk (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL,
  project_status TEXT,
  usefulness TEXT,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX experience_talk_by_case ON experience_talk(case_id);

CREATE TABLE quote (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL,
  may_be_published INTEGER NOT NULL DEFAULT 0,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_by_case ON quote(case_id);

CREATE TABLE benefit (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  description TEXT NOT NULL,
  planned_kroner INTEGER,
  realised_kroner INTEGER,
  noted_on TEXT,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX benefit_by_case ON benefit(case_id);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  case_id TEXT REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  owner_id TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL,
  due_on TEXT,
  done_on TEXT,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX action_by_case ON action(case_id);
CREATE INDEX action_by_meeting ON action(meeting_id);

CREATE TABLE advice (
  id TEXT PRIMARY KEY,
  theme INTEGER CHECK (theme BETWEEN 1 AND 6),
  form TEXT NOT NULL,
  headline TEXT NOT NULL,
  body TEXT NOT NULL,
  phase TEXT, -- start_together, shape_together, deliver_together
  addressee TEXT,
  year INTEGER,
  source_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
  is_proposal INTEGER NOT NULL DEFAULT 0,
  ended_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE advice_use (
  id TEXT PRIMARY KEY,
  advice_id TEXT NOT NULL REFERENCES advice(id) DEFERRABLE INITIALLY DEFERRED,
  recommendation_id TEXT NOT NULL REFERENCES recommendation(id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX advice_use_by_advice ON advice_use(advice_id);
CREATE INDEX advice_use_by_recommendation ON advice_use(recommendation_id);

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  form TEXT NOT NULL,
  from_date TEXT,
  to_date TEXT,
  published_on TEXT,
  ended_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE report_section (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES report(id) DEFERRABLE INITIALLY DEFERRED,
  heading TEXT NOT NULL,
  body TEXT NOT NULL,
  position REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX report_section_by_report ON report_section(report_id);
