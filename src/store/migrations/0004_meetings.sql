-- Meetings from planning to approved minutes: who takes part, the papers, members' preparation, habilitet, minutes, and what
-- goes out to members and comes back.
-- Tables that no version of the program ever wrote to are made anew; the others are added to.

ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'council_meeting'; -- council_meeting, pre_meeting, follow_up_talk, experience_talk
ALTER TABLE meeting ADD COLUMN ends_at TEXT; -- local time of day, HH:MM; before starts_at where it ends after midnight
ALTER TABLE meeting ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN opened_at TEXT; -- when it began in fact; null before
ALTER TABLE meeting ADD COLUMN closed_at TEXT; -- when it ended in fact
ALTER TABLE meeting ADD COLUMN cancelled_at TEXT;
ALTER TABLE meeting ADD COLUMN calendar_sequence INTEGER NOT NULL DEFAULT 0; -- of the last invitation (RFC 5545 SEQUENCE)
ALTER TABLE meeting ADD COLUMN calendar_digest TEXT NOT NULL DEFAULT ''; -- SHA-256 of what the last invitation said; empty before the first

ALTER TABLE agenda_item ADD COLUMN body TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN carried_from_id TEXT REFERENCES agenda_item(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agenda_item ADD COLUMN action_id TEXT REFERENCES action(id) DEFERRABLE INITIALLY DEFERRED; -- the open action of an earlier meeting that it is about
ALTER TABLE agenda_item ADD COLUMN begun_at TEXT; -- when it was taken up in the meeting
ALTER TABLE agenda_item ADD COLUMN finished_at TEXT; -- when it was done with

-- Who takes part in a meeting: someone of the council or its secretariat, or a guest by name and role.
DROP TABLE attendance;
CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  member_id TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED, -- null for a guest
  case_id TEXT REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED, -- the case a guest comes for
  guest_name TEXT NOT NULL DEFAULT '',
  guest_role TEXT NOT NULL DEFAULT '',
  initials TEXT NOT NULL DEFAULT '', -- the two letters of a guest; a member's own are the member's
  presence TEXT NOT NULL, -- invited, present, digital, absent
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_by_meeting ON participant(meeting_id);

-- Notes also of items without a case, with who said it, a place in a list, and the page of a paper.
CREATE TABLE note_2 (
  id TEXT PRIMARY KEY,
  case_id TEXT REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  agenda_item_id TEXT REFERENCES agenda_item(id) DEFERRABLE INITIALLY DEFERRED, -- the item it is on where that has no case
  meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  author_id TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT 'note', -- note, question, advice, decision, action, quote, talking_point
  speaker_id TEXT REFERENCES participant(id) DEFERRABLE INITIALLY DEFERRED, -- who said it; null for a quote
  theme INTEGER CHECK (theme BETWEEN 1 AND 6),
  is_private INTEGER NOT NULL DEFAULT 0,
  body TEXT NOT NULL,
  position REAL NOT NULL DEFAULT 0, -- of talking points
  case_document_id TEXT REFERENCES case_document(id) DEFERRABLE INITIALLY DEFERRED, -- the paper it is on
  page INTEGER, -- from 1
  quoted TEXT NOT NULL DEFAULT '', -- the passage of the paper it is about
  written_at TEXT NOT NULL,
  ended_at TEXT,
  CHECK (case_id IS NOT NULL OR agenda_item_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO note_2 (id, case_id, meeting_id, author_id, kind, theme, is_private, body, written_at, ended_at)
  SELECT id, case_id, meeting_id, author_id, kind, theme, is_private, body, written_at, ended_at FROM note;
DROP TABLE note;
ALTER TABLE note_2 RENAME TO note;
CREATE INDEX note_by_case ON note(case_id);
CREATE INDEX note_by_agenda_item ON note(agenda_item_id);

ALTER TABLE action ADD COLUMN owner_name TEXT NOT NULL DEFAULT ''; -- who does it, where that is none of the council's
ALTER TABLE action ADD COLUMN note_id TEXT REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED; -- the note it was made from

ALTER TABLE assessment ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0; -- held back from the contribution

ALTER TABLE member ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE member_term ADD COLUMN ended_at TEXT;
ALTER TABLE member_tie ADD COLUMN kind TEXT NOT NULL DEFAULT 'employer'; -- employer, office, other
ALTER TABLE member_tie ADD COLUMN organisation_name TEXT NOT NULL DEFAULT ''; -- of a body that is not among the organisations
ALTER TABLE member_tie ADD COLUMN ended_at TEXT;

-- One row a member and case: what was asked, answered and decided.
ALTER TABLE recusal ADD COLUMN asked_on TEXT;
ALTER TABLE recusal ADD COLUMN answer TEXT; -- no_ties, ties; null until answered (declared_on)
ALTER TABLE recusal ADD COLUMN returned_at TEXT; -- local date and time, as left_room_at

-- Papers: what the sender calls them, in what order, and whether they follow the meeting pack.
ALTER TABLE case_document ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
ALTER TABLE case_document ADD COLUMN dated_on TEXT;
ALTER TABLE case_document ADD COLUMN sender TEXT NOT NULL DEFAULT '';
ALTER TABLE case_document ADD COLUMN is_exempt INTEGER NOT NULL DEFAULT 0; -- exempt from public access; the ground in exemption
ALTER TABLE case_document ADD COLUMN is_in_pack INTEGER NOT NULL DEFAULT 1;
ALTER TABLE case_document ADD COLUMN position REAL NOT NULL DEFAULT 0;

-- Papers received, with what is in them last: only there is room for it made without it lying in memory whole.
CREATE TABLE document_2 (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  byte_length INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;
INSERT INTO document_2 (sha256, media_type, byte_length, added_at, content)
  SELECT sha256, media_type, byte_length, added_at, content FROM document;
DROP TABLE document;
ALTER TABLE document_2 RENAME TO document;

-- The text taken out of a document, page by page. Made from the document alone, so never journaled.
CREATE TABLE document_text (
  sha256 TEXT PRIMARY KEY REFERENCES document(sha256) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL, -- of the program's reader, so that a better one reads again
  fault TEXT, -- why no text could be taken out; null where it could
  page_count INTEGER, -- null where the document has no pages
  pages TEXT NOT NULL -- a JSON list with one page each
) STRICT;

-- What the owner of this copy has read: one row a paper. Never leaves the copy.
CREATE TABLE reading (
  id TEXT PRIMARY KEY,
  case_document_id TEXT NOT NULL REFERENCES case_document(id) DEFERRABLE INITIALLY DEFERRED,
  pages TEXT NOT NULL DEFAULT '', -- such as 1-14,20
  read_at TEXT, -- null until all is read
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_by_document ON reading(case_document_id);

-- What the council looks for under each theme, in its own words.
CREATE TABLE checklist_item (
  id TEXT PRIMARY KEY,
  theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 6),
  body TEXT NOT NULL, -- bokmål
  body_nn TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;

-- Ticked off by the owner of this copy. Never leaves the copy.
CREATE TABLE checklist_mark (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  checklist_item_id TEXT NOT NULL REFERENCES checklist_item(id) DEFERRABLE INITIALLY DEFERRED,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX checklist_mark_by_case ON checklist_mark(case_id);

-- The lines a meeting's notes begin with, by kind of meeting.
CREATE TABLE note_template (
  id TEXT PRIMARY KEY,
  meeting_kind TEXT NOT NULL,
  note_kind TEXT NOT NULL DEFAULT 'note',
  theme INTEGER CHECK (theme BETWEEN 1 AND 6),
  body TEXT NOT NULL, -- bokmål
  body_nn TEXT NOT NULL DEFAULT '',
  position REAL NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;

-- One version of a meeting's minutes; a version that is approved is never changed.
CREATE TABLE minutes (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL, -- from 1
  status TEXT NOT NULL, -- draft, for_approval, approved
  form TEXT NOT NULL,
  our_reference TEXT NOT NULL DEFAULT '',
  parts TEXT NOT NULL DEFAULT '', -- the parts left out, by their codes and commas
  corrects_id TEXT REFERENCES minutes(id) DEFERRABLE INITIALLY DEFERRED, -- the approved version this one corrects
  made_by TEXT NOT NULL DEFAULT '',
  approved_by TEXT NOT NULL DEFAULT '',
  approved_at TEXT,
  sha256 TEXT NOT NULL DEFAULT '', -- of the approved text
  created_at TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX minutes_by_meeting ON minutes(meeting_id);

CREATE TABLE minutes_section (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  minutes_id TEXT NOT NULL REFERENCES minutes(id) DEFERRABLE INITIALLY DEFERRED,
  agenda_item_id TEXT REFERENCES agenda_item(id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL, -- presence, item, actions
  heading TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL,
  position REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX minutes_section_by_meeting ON minutes_section(meeting_id);

-- What those who were there say of a version that is sent to them for approval.
CREATE TABLE minutes_approval (
  id TEXT PRIMARY KEY,
  minutes_id TEXT NOT NULL REFERENCES minutes(id) DEFERRABLE INITIALLY DEFERRED,
  member_id TEXT NOT NULL REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  answer TEXT NOT NULL, -- yes, no
  answered_on TEXT NOT NULL,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX minutes_approval_by_minutes ON minutes_approval(minutes_id);

-- What became of a note or an assessment when a case's advice was gathered: in a recommendation with others, or set aside.
CREATE TABLE gathered (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  about_table TEXT NOT NULL, -- note, assessment
  about_id TEXT NOT NULL,
  recommendation_id TEXT REFERENCES recommendation(id) DEFERRABLE INITIALLY DEFERRED, -- null for what is set aside
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX gathered_by_case ON gathered(case_id);

-- What somebody says of a text: a case's, a letter's, or the minutes'.
CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL, -- the case, item without a case, or meeting it is loaded with
  about_table TEXT NOT NULL,
  about_id TEXT NOT NULL,
  author_id TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL,
  written_at TEXT NOT NULL,
  resolved_at TEXT,
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_by_subject ON comment(subject_id);

-- A recommendation that a member proposes; the secretariat takes it in or lets it be.
CREATE TABLE proposal (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case"(id) DEFERRABLE INITIALLY DEFERRED,
  member_id TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  about_table TEXT NOT NULL DEFAULT '', -- the text it proposes to change; empty for a new recommendation
  about_id TEXT NOT NULL DEFAULT '',
  theme INTEGER CHECK (theme BETWEEN 1 AND 6),
  headline TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL,
  is_private INTEGER NOT NULL DEFAULT 0, -- held back from the contribution
  written_at TEXT NOT NULL,
  decision TEXT, -- accepted, rejected; null while it is open
  recommendation_id TEXT REFERENCES recommendation(id) DEFERRABLE INITIALLY DEFERRED, -- what it became
  ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX proposal_by_case ON proposal(case_id);

-- A member's copy that was made, in the secretariat's file.
CREATE TABLE member_copy (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED,
  made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX member_copy_by_member ON member_copy(member_id);

-- A contribution sent from this copy, or taken into it.
CREATE TABLE contribution (
  id TEXT PRIMARY KEY, -- the bundle's own
  member_id TEXT REFERENCES member(id) DEFERRABLE INITIALLY DEFERRED,
  copy_id TEXT, -- the member's copy it was written in
  sha256 TEXT NOT NULL,
  made_at TEXT NOT NULL,
  taken_at TEXT, -- null for one sent from this copy
  item_count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contribution_by_member ON contribution(member_id);
