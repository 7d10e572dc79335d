//! What one prepares before a meeting: assessments, talking points, notes of one's own, proposals, and what is read and looked for.

use jiff::Timestamp;
use serde_json::Value;

use super::{Direction, Name, after_all, neighbour, set_position, swap_positions};
use crate::domain::{
    Assessment, CaseTexts, ChecklistItem, ChecklistMark, Council, Id, MeetingKind, Note, NoteKind, NoteOn,
    NoteTemplate, Operation, Proposal, Record, Table, Theme, Write,
};

/// The key of a member's assessment of a case under a theme, and its row where it is in use. One that is not there yet has
/// its key already: a member has one assessment a case and theme, also where it was ended and is begun again.
#[must_use]
pub fn own_assessment(texts: &CaseTexts, case: Id, member: Id, theme: Theme) -> (Id, Option<&Assessment>) {
    let is_it = |row: &&Assessment| row.member_id == Some(member) && row.theme == Some(theme);
    match texts.assessments.of(case).find(is_it) {
        Some(row) => (row.id, Some(row)),
        None => (
            Id::of_name(&format!("assessment {case} {member} {}", theme.number())),
            None,
        ),
    }
}

/// Begins the assessment with this key, from [`own_assessment`], or takes up again the one that was ended: without words, which
/// are typed into it. How sure the member is, and whether it is held back, stand as they did.
#[must_use]
pub fn put_assessment(
    texts: Option<&CaseTexts>,
    id: Id,
    case: Id,
    member: Id,
    theme: Theme,
    now: Timestamp,
) -> Operation {
    let write = match texts.and_then(|texts| texts.assessments.get(id)) {
        Some(_) => set(Table::Assessment, id, "ended_at", Value::Null),
        None => Write::insert(Assessment {
            id,
            case_id: case,
            member_id: Some(member),
            theme: Some(theme),
            body: String::new(),
            certainty: None,
            is_private: false,
            written_at: now,
            ended_at: None,
        }),
    };
    Operation::new(Name::AddAssessment, vec![write])
}

/// A talking point with this key, last among those of its case, without words, which are typed into it.
#[must_use]
pub fn add_talking_point(
    texts: Option<&CaseTexts>,
    id: Id,
    case: Id,
    author: Option<Id>,
    theme: Option<Theme>,
    now: Timestamp,
) -> Operation {
    let points = texts.map(|texts| talking_points(texts, case)).unwrap_or_default();
    let point = Note {
        id,
        author_id: author,
        kind: NoteKind::TalkingPoint,
        theme,
        is_private: true,
        position: after_all(points.iter().map(|point| point.position)),
        ..Note::new(NoteOn::Case(case), "", now)
    };
    Operation::new(Name::AddTalkingPoint, vec![Write::insert(point)])
}

/// A note for its writer alone with this key, without words, which are typed into it.
#[must_use]
pub fn put_own_note(id: Id, case: Id, author: Option<Id>, now: Timestamp) -> Operation {
    let note = Note {
        id,
        author_id: author,
        is_private: true,
        ..Note::new(NoteOn::Case(case), "", now)
    };
    Operation::new(Name::AddNote, vec![Write::insert(note)])
}

/// The talking points of a case in the order they are to be said.
#[must_use]
pub fn talking_points(texts: &CaseTexts, case: Id) -> Vec<&Note> {
    let points = texts.notes.of(case).filter(|note| note.kind == NoteKind::TalkingPoint);
    let mut ordered: Vec<_> = points.collect();
    ordered.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
    ordered
}

/// Moves a talking point one place up or down. None where it stands first or last already, or is not among them.
#[must_use]
pub fn move_talking_point(texts: &CaseTexts, case: Id, id: Id, direction: Direction) -> Option<Operation> {
    let ordered = talking_points(texts, case);
    moved(Name::MoveTalkingPoint, &ordered, id, direction, |point| point.position)
}

/// Takes a talking point away.
#[must_use]
pub fn end_talking_point(point: &Note, now: Timestamp) -> Operation {
    super::end(Name::EndTalkingPoint, point, now)
}

/// A talking point is said: it becomes a note for all, of the meeting where there is one, written now.
#[must_use]
pub fn talking_point_to_note(point: &Note, meeting: Option<Id>, now: Timestamp) -> Operation {
    let mut values = vec![
        ("kind", Value::from(NoteKind::Note.code())),
        ("is_private", Value::from(0)),
        ("written_at", Value::from(now.to_string())),
    ];
    values.extend(meeting.map(|meeting| ("meeting_id", Value::from(meeting.to_string()))));
    let writes = values.into_iter();
    let writes = writes.map(|(column, value)| set(Table::Note, point.id, column, value));
    Operation::new(Name::TalkingPointToNote, writes.collect())
}

/// A recommendation that a member proposes, without words yet. Gives the proposal's key too.
#[must_use]
pub fn add_proposal(case: Id, member: Option<Id>, theme: Option<Theme>, now: Timestamp) -> (Id, Operation) {
    let proposal = Proposal {
        id: Id::new(),
        case_id: case,
        member_id: member,
        about_table: String::new(),
        about_id: String::new(),
        theme,
        headline: String::new(),
        body: String::new(),
        is_private: false,
        written_at: now,
        decision: None,
        recommendation_id: None,
        ended_at: None,
    };
    let id = proposal.id;
    (id, Operation::new(Name::AddProposal, vec![Write::insert(proposal)]))
}

/// Ticks a thing to look for off in a case, or takes the tick away. None where it is so already.
#[must_use]
pub fn tick_checklist(council: &Council, case: Id, item: Id, is_ticked: bool, now: Timestamp) -> Option<Operation> {
    let is_it = |mark: &&ChecklistMark| mark.checklist_item_id == item;
    let write = match (council.checklist_marks.of(case).find(is_it), is_ticked) {
        (Some(mark), false) => Write::end(mark, now),
        (None, true) => Write::insert(ChecklistMark {
            id: Id::new(),
            case_id: case,
            checklist_item_id: item,
            ended_at: None,
        }),
        _ => return None,
    };
    Some(Operation::new(Name::TickChecklist, vec![write]))
}

/// One thing more to look for under a theme, last and without words. Gives its key too.
#[must_use]
pub fn add_checklist_item(council: &Council, theme: Theme) -> (Id, Operation) {
    let items = council.checklist(theme);
    let item = ChecklistItem {
        id: Id::new(),
        theme,
        body: String::new(),
        body_nn: String::new(),
        position: after_all(items.iter().map(|item| item.position)),
        ended_at: None,
    };
    let id = item.id;
    (id, Operation::new(Name::AddChecklistItem, vec![Write::insert(item)]))
}

/// Moves a thing to look for one place up or down under its theme. None where it stands first or last already.
#[must_use]
pub fn move_checklist_item(council: &Council, id: Id, direction: Direction) -> Option<Operation> {
    let ordered = council.checklist(council.checklist_items.get(id)?.theme);
    moved(Name::MoveChecklistItem, &ordered, id, direction, |item| item.position)
}

/// One line more that the notes of a kind of meeting begin with, last and without words. Gives its key too.
#[must_use]
pub fn add_note_template(council: &Council, kind: MeetingKind) -> (Id, Operation) {
    let lines = council.note_templates_of(kind);
    let line = NoteTemplate {
        id: Id::new(),
        meeting_kind: kind,
        note_kind: NoteKind::Note,
        theme: None,
        body: String::new(),
        body_nn: String::new(),
        position: after_all(lines.iter().map(|line| line.position)),
        ended_at: None,
    };
    let id = line.id;
    (id, Operation::new(Name::AddNoteTemplate, vec![Write::insert(line)]))
}

/// Moves a line of a template one place up or down. None where it stands first or last already.
#[must_use]
pub fn move_note_template(council: &Council, id: Id, direction: Direction) -> Option<Operation> {
    let ordered = council.note_templates_of(council.note_templates.get(id)?.meeting_kind);
    moved(Name::MoveNoteTemplate, &ordered, id, direction, |line| line.position)
}

impl Council {
    /// What the council looks for under a theme, in order.
    #[must_use]
    pub fn checklist(&self, theme: Theme) -> Vec<&ChecklistItem> {
        let items = self.checklist_items.iter().filter(|item| item.theme == theme);
        let mut ordered: Vec<_> = items.collect();
        ordered.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        ordered
    }

    /// The lines that the notes of a kind of meeting begin with, in order.
    #[must_use]
    pub fn note_templates_of(&self, kind: MeetingKind) -> Vec<&NoteTemplate> {
        let lines = self.note_templates.iter().filter(|line| line.meeting_kind == kind);
        let mut ordered: Vec<_> = lines.collect();
        ordered.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        ordered
    }
}

/// Moves one of `ordered` past its neighbour. Two that have one position, as when both were added in two copies, are given
/// places of their own.
fn moved<T: Record>(
    name: Name,
    ordered: &[&T],
    id: Id,
    direction: Direction,
    position: impl Fn(&T) -> f64,
) -> Option<Operation> {
    let neighbour = neighbour(ordered, id, direction)?;
    let row = ordered.iter().copied().find(|row| row.id() == id)?;
    let (own, other) = (position(row), position(neighbour));
    if own.total_cmp(&other).is_ne() {
        return Some(Operation::new(name, swap_positions(row, own, neighbour, other)));
    }
    let mut places: Vec<&T> = ordered.to_vec();
    let at = places.iter().position(|row| row.id() == id)?;
    let to = places.iter().position(|row| row.id() == neighbour.id())?;
    places.swap(at, to);
    let writes = places.iter().enumerate();
    let writes = writes.map(|(place, row)| set_position(*row, place as f64 + 1.0));
    Some(Operation::new(name, writes.collect()))
}

fn set(table: Table, id: Id, column: &'static str, value: Value) -> Write {
    Write::Set {
        table,
        id,
        column: column.into(),
        value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn apply(texts: &mut CaseTexts, operation: Operation) {
        for write in operation.writes {
            match write {
                Write::Insert(row) => texts.put(*row),
                Write::Set {
                    table,
                    id,
                    column,
                    value,
                } => {
                    let mut json = texts.row(table, id).unwrap().to_json().unwrap();
                    json[&*column] = value;
                    texts.put(crate::domain::Row::from_json(table, &json.to_string()).unwrap());
                }
            }
        }
    }

    #[test]
    fn a_member_has_one_assessment_of_a_case_under_a_theme() {
        let (case, member, theme) = (Id::new(), Id::new(), Theme::ALL[1]);
        let mut texts = CaseTexts::default();
        let (id, row) = own_assessment(&texts, case, member, theme);
        assert_eq!(row, None);
        apply(&mut texts, put_assessment(None, id, case, member, theme, now()));
        let row = own_assessment(&texts, case, member, theme).1.unwrap().clone();
        assert_eq!((row.id, row.is_private), (id, false));
        assert_ne!(own_assessment(&texts, case, Id::new(), theme).0, id);
        assert_ne!(own_assessment(&texts, case, member, Theme::ALL[2]).0, id);

        apply(&mut texts, super::super::end(Name::EndAssessment, &row, now()));
        assert_eq!(own_assessment(&texts, case, member, theme), (id, None));
        let again = put_assessment(Some(&texts), id, case, member, theme, now());
        apply(&mut texts, again);
        assert_eq!(own_assessment(&texts, case, member, theme).1.unwrap().id, id);
    }

    #[test]
    fn talking_points_keep_their_order_and_one_that_is_said_is_a_note_for_all() {
        let (case, meeting) = (Id::new(), Id::new());
        let mut texts = CaseTexts::default();
        let ids = [Id::new(), Id::new(), Id::new()];
        for id in ids {
            let add = add_talking_point(Some(&texts), id, case, None, None, now());
            apply(&mut texts, add);
        }
        let order = |texts: &CaseTexts| {
            talking_points(texts, case)
                .iter()
                .map(|point| point.id)
                .collect::<Vec<_>>()
        };
        assert_eq!(order(&texts), ids);
        assert!(texts.notes.iter().all(|note| note.is_private));
        let up = move_talking_point(&texts, case, ids[2], Direction::Up).unwrap();
        apply(&mut texts, up);
        assert_eq!(order(&texts), [ids[0], ids[2], ids[1]]);
        assert_eq!(move_talking_point(&texts, case, ids[0], Direction::Up), None);
        assert_eq!(move_talking_point(&texts, case, ids[1], Direction::Down), None);

        let said = texts.notes.get(ids[0]).unwrap().clone();
        let later = now() + jiff::SignedDuration::from_mins(5);
        apply(&mut texts, talking_point_to_note(&said, Some(meeting), later));
        let note = texts.notes.get(ids[0]).unwrap();
        assert_eq!((note.kind, note.is_private), (NoteKind::Note, false));
        assert_eq!((note.meeting_id, note.written_at), (Some(meeting), later));
        assert_eq!(order(&texts), [ids[2], ids[1]]);
    }

    #[test]
    fn what_stands_in_one_place_is_given_places_of_its_own() {
        let mut council = Council::default();
        let theme = Theme::ALL[0];
        let mut ids = Vec::new();
        for _ in 0..3 {
            let (id, add) = add_checklist_item(&council, theme);
            add.apply(&mut council);
            ids.push(id);
        }
        for id in &ids {
            let mut item = council.checklist_items.get(*id).unwrap().clone();
            item.position = 1.0;
            council.put(item.into());
        }
        let down = move_checklist_item(&council, ids[0], Direction::Down).unwrap();
        down.apply(&mut council);
        let order: Vec<Id> = council.checklist(theme).iter().map(|item| item.id).collect();
        assert_eq!(order, [ids[1], ids[0], ids[2]]);
    }

    #[test]
    fn a_thing_is_ticked_or_not() {
        let mut council = Council::default();
        let (case, item) = (Id::new(), Id::new());
        assert_eq!(tick_checklist(&council, case, item, false, now()), None);
        let tick = |council: &mut Council, is_ticked| {
            tick_checklist(council, case, item, is_ticked, now())
                .unwrap()
                .apply(council);
        };
        tick(&mut council, true);
        assert_eq!(tick_checklist(&council, case, item, true, now()), None);
        tick(&mut council, false);
        assert_eq!(council.checklist_marks.of(case).count(), 0);
        tick(&mut council, true);
        assert_eq!(council.checklist_marks.of(case).count(), 1);
    }
}
