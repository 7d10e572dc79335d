//! What people do, as operations: pure functions from the council as it is to what is to be written.

use jiff::Timestamp;
use jiff::civil::Date;

use super::operation::OperationName as Name;
use super::{
    Addressee, AgendaItem, Case, CaseOrganisation, CaseTexts, Council, CouncilInfo, DeadlineRuleRow, DeadlineRules,
    Estimate, EstimateOf, Field, Id, LanguageForm, Letter, LetterSection, LetterStatus, Meeting, Note, Operation,
    Organisation, OrganisationKind, OrganisationName, OrganisationRole, Project, Question, Recommendation,
    RecommendationText, Record, SectionKind, Theme, ThemeLabel, Write,
};

/// The first operation of every file: the council with a name, the themes' labels and the rules for deadlines.
///
/// The labels are those of the council's list of themes; `labels` gives full and short words by theme and form.
#[must_use]
pub fn create_council(name: String, labels: &[(Theme, LanguageForm, String, String)], now: Timestamp) -> Operation {
    let mut writes = vec![Write::insert(CouncilInfo {
        id: Id::new(),
        name,
        is_example: false,
        december_days_off: true,
        created_at: now,
    })];
    writes.extend(labels.iter().map(|(theme, form, full_label, short_label)| {
        Write::insert(ThemeLabel {
            id: Id::new(),
            theme: *theme,
            form: *form,
            full_label: full_label.clone(),
            short_label: short_label.clone(),
            valid_from: None,
            valid_to: None,
        })
    }));
    writes.extend(
        DeadlineRules::published()
            .0
            .into_iter()
            .map(|rule| Write::insert(DeadlineRuleRow::new(rule))),
    );
    Operation::new(Name::CreateCouncil, writes)
}

/// A new case of a new project, brought by `agency` under `ministry`, either of which may be empty.
///
/// Organisations are found again by their name; new ones are added. Gives the case's key too.
#[must_use]
pub fn add_case(
    council: &Council,
    title: &str,
    agency: &str,
    ministry: &str,
    year: i16,
    now: Timestamp,
) -> (Id, Operation) {
    let project = Project {
        id: Id::new(),
        name: title.to_owned(),
        ended_at: None,
    };
    let case = Case::new(project.id, title.to_owned(), year, now);
    let id = case.id;
    let mut writes = vec![Write::insert(project), Write::insert(case)];
    writes.extend(add_part(council, id, OrganisationRole::Agency, agency));
    writes.extend(add_part(council, id, OrganisationRole::Ministry, ministry));
    (id, Operation::new(Name::AddCase, writes))
}

/// Gives a case one organisation in a role, by name, in place of those it had there; an empty name takes them away.
#[must_use]
pub fn set_organisation(council: &Council, case: Id, role: OrganisationRole, name: &str, now: Timestamp) -> Operation {
    let mut writes: Vec<_> = council
        .case_organisations
        .of(case)
        .filter(|part| part.role == role)
        .map(|part| Write::end(part, now))
        .collect();
    writes.extend(add_part(council, case, role, name));
    Operation::new(Name::EditCase, writes)
}

fn add_part(council: &Council, case: Id, role: OrganisationRole, name: &str) -> Vec<Write> {
    if name.is_empty() {
        return Vec::new();
    }
    let known = council
        .organisation_names
        .iter()
        .find(|known| known.name == name)
        .map(|known| known.organisation_id);
    let mut writes = Vec::new();
    let organisation_id = known.unwrap_or_else(|| {
        let kind = (role == OrganisationRole::Ministry).then_some(OrganisationKind::Ministry);
        let (id, new) = new_organisation(name, kind);
        writes.extend(new);
        id
    });
    writes.push(Write::insert(CaseOrganisation {
        id: Id::new(),
        case_id: case,
        organisation_id,
        role,
        printed_name: name.to_owned(),
        position: 1.0,
        ended_at: None,
    }));
    writes
}

/// A new organisation under one name.
#[must_use]
pub fn new_organisation(name: &str, kind: Option<OrganisationKind>) -> (Id, [Write; 2]) {
    let organisation = Organisation {
        id: Id::new(),
        kind,
        number: None,
        language_form: None,
        postal_address: String::new(),
        ended_at: None,
    };
    let id = organisation.id;
    let name = OrganisationName {
        id: Id::new(),
        organisation_id: id,
        name: name.to_owned(),
        form: None,
        valid_from: None,
        valid_to: None,
    };
    (id, [Write::insert(organisation), Write::insert(name)])
}

/// Notes a new cost estimate in kroner, or that there is none; earlier ones stay.
#[must_use]
pub fn set_cost_estimate(case: &Case, kroner: Option<i64>, now: Timestamp) -> Operation {
    let estimate = Estimate {
        id: Id::new(),
        case_id: case.id,
        what: EstimateOf::Cost,
        kroner,
        phase: case.phase,
        noted_at: now,
        ended_at: None,
    };
    Operation::new(Name::SetEstimate, vec![Write::insert(estimate)])
}

/// A new question at the end of the case's list.
#[must_use]
pub fn add_question(council: &Council, case: Id, theme: Option<Theme>, body: &str, now: Timestamp) -> (Id, Operation) {
    let question = Question {
        id: Id::new(),
        case_id: case,
        theme,
        body: body.to_owned(),
        position: after_all(council.questions.of(case).map(|question| question.position)),
        created_at: now,
        ended_at: None,
    };
    (
        question.id,
        Operation::new(Name::AddQuestion, vec![Write::insert(question)]),
    )
}

/// A new meeting on a day.
#[must_use]
pub fn add_meeting(held_on: Date, now: Timestamp) -> (Id, Operation) {
    let meeting = Meeting {
        id: Id::new(),
        title: String::new(),
        held_on,
        starts_at: None,
        place: String::new(),
        is_digital: false,
        created_at: now,
        ended_at: None,
    };
    (
        meeting.id,
        Operation::new(Name::AddMeeting, vec![Write::insert(meeting)]),
    )
}

/// A case, or an item with a title alone, last on a meeting's agenda.
#[must_use]
pub fn add_agenda_item(council: &Council, meeting: Id, case: Option<Id>, title: &str) -> (Id, Operation) {
    let item = AgendaItem {
        id: Id::new(),
        meeting_id: meeting,
        case_id: case,
        title: title.to_owned(),
        minutes: None,
        position: after_all(council.agenda_items.of(meeting).map(|item| item.position)),
        ended_at: None,
    };
    (item.id, Operation::new(Name::AddAgendaItem, vec![Write::insert(item)]))
}

/// A line of notes on a case, written in a meeting or outside one.
#[must_use]
pub fn add_note(
    case: Id,
    meeting: Option<Id>,
    theme: Option<Theme>,
    is_private: bool,
    body: &str,
    now: Timestamp,
) -> (Id, Operation) {
    let note = Note {
        id: Id::new(),
        case_id: case,
        meeting_id: meeting,
        author_id: None,
        kind: "note".to_owned(),
        theme,
        is_private,
        body: body.to_owned(),
        written_at: now,
        ended_at: None,
    };
    (note.id, Operation::new(Name::AddNote, vec![Write::insert(note)]))
}

/// A new recommendation, last under its theme, made from a note or from nothing.
#[must_use]
pub fn add_recommendation(
    council: &Council,
    case: Id,
    theme: Option<Theme>,
    headline: &str,
    body: &str,
    from_note: Option<Id>,
    now: Timestamp,
) -> (Id, Operation) {
    let recommendation = Recommendation {
        id: Id::new(),
        case_id: case,
        theme,
        headline: headline.to_owned(),
        addressee: Addressee::Agency,
        position: after_all(council.recommendations.of(case).map(|other| other.position)),
        note_id: from_note,
        question_id: None,
        learn_from_id: None,
        learn_from_contacted: None,
        outcome: None,
        outcome_reason: None,
        outcome_remark: String::new(),
        created_at: now,
        ended_at: None,
    };
    let text = RecommendationText {
        id: recommendation.id,
        case_id: case,
        body: body.to_owned(),
    };
    let name = if from_note.is_some() {
        Name::NoteToRecommendation
    } else {
        Name::AddRecommendation
    };
    let id = recommendation.id;
    (
        id,
        Operation::new(name, vec![Write::insert(recommendation), Write::insert(text)]),
    )
}

/// A recommendation made from a note: the first sentence becomes the headline, what follows the text.
#[must_use]
pub fn note_to_recommendation(council: &Council, note: &Note, now: Timestamp) -> (Id, Operation) {
    let (headline, body) = split_headline(&note.body);
    add_recommendation(council, note.case_id, note.theme, &headline, &body, Some(note.id), now)
}

/// The first sentence or line, without its full stop, and the rest.
fn split_headline(text: &str) -> (String, String) {
    let text = text.trim();
    let line_end = text.find('\n').unwrap_or(text.len());
    let sentence_end = text.find(". ").map_or(line_end, |at| at + 1);
    let (first, rest) = text.split_at(sentence_end.min(line_end));
    let headline = first.trim().trim_end_matches('.').to_owned();
    (headline, rest.trim().to_owned())
}

/// Up or down among the recommendations of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

/// Moves a recommendation one place up or down; over the edge of its theme it goes into the neighbouring theme that has
/// advice. None where it stands first or last already.
#[must_use]
pub fn move_recommendation(council: &Council, id: Id, direction: Direction) -> Option<Operation> {
    let moved = council.recommendations.get(id)?;
    let ordered = council.recommendations_in_order(moved.case_id);
    let place = ordered.iter().position(|other| other.id == id)?;
    let neighbour = match direction {
        Direction::Up => ordered.get(place.checked_sub(1)?)?,
        Direction::Down => ordered.get(place + 1)?,
    };
    let writes = if neighbour.theme == moved.theme {
        swap_positions(moved, moved.position, *neighbour, neighbour.position)
    } else {
        vec![Write::set(Field::RECOMMENDATION_THEME, id, neighbour.theme), {
            // Into the other theme at the end that is nearest.
            let others = ordered
                .iter()
                .filter(|other| other.theme == neighbour.theme)
                .map(|other| other.position);
            let position = match direction {
                Direction::Up => after_all(others),
                Direction::Down => others.fold(f64::INFINITY, f64::min) - 1.0,
            };
            set_position(moved, position)
        }]
    };
    Some(Operation::new(Name::MoveRecommendation, writes))
}

/// Moves a recommendation to a theme, last there.
#[must_use]
pub fn set_recommendation_theme(council: &Council, id: Id, theme: Option<Theme>) -> Option<Operation> {
    let moved = council.recommendations.get(id)?;
    let positions = council
        .recommendations
        .of(moved.case_id)
        .filter(|other| other.theme == theme)
        .map(|other| other.position);
    let writes = vec![
        Write::set(Field::RECOMMENDATION_THEME, id, theme),
        set_position(moved, after_all(positions)),
    ];
    Some(Operation::new(Name::MoveRecommendation, writes))
}

/// Moves an agenda item one place up or down. None where it stands first or last already.
#[must_use]
pub fn move_agenda_item(council: &Council, id: Id, direction: Direction) -> Option<Operation> {
    let moved = council.agenda_items.get(id)?;
    let ordered = council.agenda(moved.meeting_id);
    let place = ordered.iter().position(|other| other.id == id)?;
    let neighbour = match direction {
        Direction::Up => ordered.get(place.checked_sub(1)?)?,
        Direction::Down => ordered.get(place + 1)?,
    };
    let writes = swap_positions(moved, moved.position, *neighbour, neighbour.position);
    Some(Operation::new(Name::MoveAgendaItem, writes))
}

/// A letter for a case, with proposals for introduction and closing. Gives the letter's key too.
#[must_use]
pub fn create_letter(council: &Council, case: &Case, words: &LetterProposal, now: Timestamp) -> (Id, Operation) {
    let recipient = council.organisation_names(case.id, OrganisationRole::Agency).join("\n");
    let letter = Letter {
        id: Id::new(),
        case_id: case.id,
        status: LetterStatus::Draft,
        form: words.form,
        title: String::new(),
        recipient,
        our_reference: String::new(),
        your_reference: String::new(),
        dated_on: None,
        signature_role: words.signature_role.clone(),
        signature_name: String::new(),
        created_at: now,
        ended_at: None,
    };
    let id = letter.id;
    let section = |kind, body: &str| {
        Write::insert(LetterSection {
            id: Id::new(),
            case_id: case.id,
            letter_id: id,
            kind,
            body: body.to_owned(),
        })
    };
    let writes = vec![
        Write::insert(letter),
        section(SectionKind::Introduction, &words.introduction),
        section(SectionKind::Closing, &words.closing),
    ];
    (id, Operation::new(Name::CreateLetter, writes))
}

/// The words a new letter starts with, in its own form of language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterProposal {
    pub form: LanguageForm,
    pub introduction: String,
    pub closing: String,
    pub signature_role: String,
}

/// Takes a row out of use, under the operation's name.
#[must_use]
pub fn end<T: Record>(name: Name, row: &T, now: Timestamp) -> Operation {
    Operation::new(name, vec![Write::end(row, now)])
}

impl Council {
    /// The recommendations of a case in the letter's order: by theme, those without one last, then by position.
    #[must_use]
    pub fn recommendations_in_order(&self, case: Id) -> Vec<&Recommendation> {
        let mut ordered: Vec<_> = self.recommendations.of(case).collect();
        ordered.sort_by(|a, b| {
            let theme = |row: &Recommendation| row.theme.map_or(u8::MAX, Theme::number);
            theme(a)
                .cmp(&theme(b))
                .then(a.position.total_cmp(&b.position))
                .then(a.id.cmp(&b.id))
        });
        ordered
    }

    /// The questions of a case by theme, those without one last, then by position.
    #[must_use]
    pub fn questions_in_order(&self, case: Id) -> Vec<&Question> {
        let mut ordered: Vec<_> = self.questions.of(case).collect();
        ordered.sort_by(|a, b| {
            let theme = |row: &Question| row.theme.map_or(u8::MAX, Theme::number);
            theme(a)
                .cmp(&theme(b))
                .then(a.position.total_cmp(&b.position))
                .then(a.id.cmp(&b.id))
        });
        ordered
    }

    /// The agenda of a meeting in order.
    #[must_use]
    pub fn agenda(&self, meeting: Id) -> Vec<&AgendaItem> {
        let mut ordered: Vec<_> = self.agenda_items.of(meeting).collect();
        ordered.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        ordered
    }
}

impl CaseTexts {
    /// The text of one freely written part of a letter, with its row's key.
    #[must_use]
    pub fn section(&self, letter: Id, kind: SectionKind) -> Option<&LetterSection> {
        self.letter_sections
            .iter()
            .find(|section| section.letter_id == letter && section.kind == kind)
    }
}

fn after_all(positions: impl Iterator<Item = f64>) -> f64 {
    positions.fold(0.0, f64::max) + 1.0
}

fn set_position<T: Record>(row: &T, position: f64) -> Write {
    Write::Set {
        table: T::TABLE,
        id: row.id(),
        column: "position",
        value: serde_json::Value::from(position),
    }
}

fn swap_positions<T: Record>(first: &T, first_position: f64, second: &T, second_position: f64) -> Vec<Write> {
    vec![
        set_position(first, second_position),
        set_position(second, first_position),
    ]
}
