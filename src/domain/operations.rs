//! What people do, as operations: pure functions from the council as it is to what is to be written.

mod actions;
mod advice;
mod asked;
mod cases;
mod gather;
mod history;
mod impartiality;
mod invitation;
mod letters;
mod live;
mod made_of_notes;
mod meetings;
mod members;
mod minutes;
mod minutes_answers;
mod note_templates;
mod notes;
mod papers;
mod participants;
mod preparation;
mod proposals;
mod recommendations;
mod settings;

use jiff::Timestamp;

use super::operation::OperationName as Name;
use super::{Id, Operation, Record, Theme, Write};

pub use actions::{add_action, finish_action};
pub use advice::{add_advice, add_advice_text, finish_advice, keep_advice, use_advice};
pub use asked::with_questions;
pub use cases::{add_case, add_question, create_council, new_organisation, set_cost_estimate, set_organisation};
pub use gather::{GatherSource, actions_from_notes, gather_advice, set_aside, take_up_again};
pub use history::{NotBrought, bring_back, put_back, restore_earlier};
pub use impartiality::{
    Decision, answer_impartiality, ask_again, ask_first, decide_impartiality, leave_room, return_to_room, set_absence,
    unanswered,
};
pub use invitation::remember_invitation;
pub use letters::{LetterProposal, create_letter, mark_letter_sent, set_letter_form};
pub use live::{all_present, begin_item, close_meeting, local, open_meeting, step_of_recused};
pub use made_of_notes::{Said, note_to_action, recommendations_built_on};
pub use meetings::{
    MeetingPlan, add_agenda_item, add_meeting, cancel_meeting, carry_action, carry_item, move_agenda_item,
    plan_meeting, reinstate_meeting, set_meeting_end, set_meeting_start,
};
pub use members::{add_member, add_term, add_tie, edit_term, edit_tie};
pub use minutes::{
    MinutesProposal, MinutesText, ProposedSection, approve_minutes, bring_minutes_forward, canonical_minutes,
    correct_minutes, make_minutes, renew_minutes, send_minutes, set_minutes_form, set_minutes_parts,
    touches_locked_minutes,
};
pub use minutes_answers::{answer_minutes, comment_section, resolve_comment};
pub use note_templates::insert_note_template;
pub use notes::{add_note, end_note, mark_line, mark_note, merge_notes, move_note, split_note, write_note};
pub use papers::{
    NewPaper, PaperOrigin, add_paper_note, add_papers, append_to_assessment, edit_paper, end_paper, move_paper,
    note_to_talking_point, paper_title, read_paper,
};
pub use participants::{
    AlreadyThere, add_guest, add_guest_by_letters, add_participant, edit_guest, end_participant, invite_council,
    set_presence,
};
pub use preparation::{
    add_checklist_item, add_note_template, add_proposal, add_talking_point, end_talking_point, move_checklist_item,
    move_note_template, move_talking_point, own_assessment, put_assessment, put_own_note, talking_point_to_note,
    talking_points, tick_checklist,
};
pub use proposals::{accept_proposal, decide_proposal};
pub use recommendations::{add_recommendation, move_recommendation, note_to_recommendation, set_recommendation_theme};
pub use settings::{
    NewRule, add_day_off, edit_deadline_rule, end_day_off, owner_writes, rename_theme, set_logo, set_owner,
    set_settings,
};

/// Up or down among the recommendations of a letter, or on an agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

/// Takes a row out of use, under the operation's name.
#[must_use]
pub fn end<T: Record>(name: Name, row: &T, now: Timestamp) -> Operation {
    Operation::new(name, vec![Write::end(row, now)])
}

/// Rows by theme, those without one last, then by position.
fn in_order<'a, T>(rows: impl Iterator<Item = &'a T>, key: impl Fn(&T) -> (Option<Theme>, f64, Id)) -> Vec<&'a T> {
    let mut ordered: Vec<_> = rows.collect();
    ordered.sort_by(|a, b| {
        let ((theme, position, id), (other_theme, other_position, other_id)) = (key(a), key(b));
        let number = |theme: Option<Theme>| theme.map_or(u8::MAX, Theme::number);
        number(theme)
            .cmp(&number(other_theme))
            .then(position.total_cmp(&other_position))
            .then(id.cmp(&other_id))
    });
    ordered
}

/// The row before or after the one with this key; none at the end.
fn neighbour<'a, T: Record>(ordered: &[&'a T], id: Id, direction: Direction) -> Option<&'a T> {
    let place = ordered.iter().position(|row| row.id() == id)?;
    let next = match direction {
        Direction::Up => place.checked_sub(1)?,
        Direction::Down => place + 1,
    };
    ordered.get(next).copied()
}

fn after_all(positions: impl Iterator<Item = f64>) -> f64 {
    positions.fold(0.0, f64::max) + 1.0
}

fn set_position<T: Record>(row: &T, position: f64) -> Write {
    Write::Set {
        table: T::TABLE,
        id: row.id(),
        column: "position".into(),
        value: serde_json::Value::from(position),
    }
}

fn swap_positions<T: Record>(first: &T, first_position: f64, second: &T, second_position: f64) -> Vec<Write> {
    vec![
        set_position(first, second_position),
        set_position(second, first_position),
    ]
}
