//! The stream of notes on a case: the newest at the bottom and in view.

use std::collections::HashSet;
use std::rc::Rc;

use egui::{ScrollArea, Ui, vec2};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::{MeetingsView, note_row};
use crate::app::Model;
use crate::domain::{CaseTexts, Id, Note};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::card::{self, Lead};
use crate::ui::widgets::rows::Rows;

/// What is chosen and opened in the stream.
#[derive(Default)]
pub struct StreamView {
    /// The note whose buttons are shown.
    pub selected: Option<Id>,
    /// The note that is edited in place.
    pub editing: Option<Id>,
    /// The note that gets the keyboard when it is drawn next.
    pub take_focus: Option<Id>,
    /// The newest note: an arrow up from an empty line goes there.
    pub newest: Option<Id>,
    /// Long notes that are shown whole.
    pub whole: HashSet<Id>,
    kept: Option<(Basis, Rc<[Line]>)>,
}

/// A note of the stream with what is worked out for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub note: Id,
    /// When it was written, in local time.
    pub written: DateTime,
    /// Whether a recommendation is made from it.
    pub is_advice: bool,
}

/// All that the lines of the stream depend on; not on what is typed, as they do not hold the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Basis {
    case: Id,
    draft_note: Option<Id>,
    revision: u64,
}

/// The notes in the order they were written, without the one that is being written; worked out once for each change.
fn lines(model: &Model, state: &mut MeetingsView, case: Id, texts: &CaseTexts) -> Rc<[Line]> {
    let basis = Basis {
        case,
        draft_note: state.draft_note,
        revision: model.revision,
    };
    if let Some((_, lines)) = state.stream.kept.as_ref().filter(|(kept, _)| *kept == basis) {
        return lines.clone();
    }
    let rows = model.council.recommendations.of(case);
    let advised: HashSet<Id> = rows.filter_map(|row| row.note_id).collect();
    let notes = texts.notes.of(case).filter(|note| Some(note.id) != basis.draft_note);
    let mut notes: Vec<&Note> = notes.collect();
    notes.sort_by_key(|note| (note.written_at, note.id));
    let zone = TimeZone::system();
    let line = |note: &Note| Line {
        note: note.id,
        written: note.written_at.to_zoned(zone.clone()).datetime(),
        is_advice: advised.contains(&note.id),
    };
    let lines: Rc<[Line]> = notes.into_iter().map(line).collect();
    state.stream.kept = Some((basis, lines.clone()));
    lines
}

/// Draws the stream, leaving room for the line under it.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, case: Id) {
    let p = Palette::of(ui);
    card::rule(ui);
    let height = (ui.available_height() - state.line.height() - 8.0).max(60.0);
    let Some(texts) = scene.texts(case) else {
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            ui.set_min_height(height);
            ui.label(theme::weak(p, scene.t("notes-loading")));
        });
        return;
    };
    let lines = lines(scene.model, state, case, texts);
    state.stream.newest = lines.last().map(|line| line.note);
    let day = |line: &Line| line.written.date();
    let several_days = lines.first().map(day) != lines.last().map(day);
    let scroll = ScrollArea::vertical()
        .id_salt(("stream", case))
        .auto_shrink([false, false])
        .stick_to_bottom(true);
    let mut left_below = false;
    ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
        ui.set_min_height(height);
        scroll.max_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if lines.is_empty() {
                ui.add_space(12.0);
                ui.add(egui::Label::new(theme::weak(p, scene.t("notes-stream-empty"))).wrap());
            }
            let mut rows = Rows::default();
            let mut last: Option<Date> = None;
            card::list(ui, scene.t("notes-stream"), lines.len(), |ui| {
                for line in lines.iter() {
                    let Some(note) = texts.notes.get(line.note) else {
                        continue;
                    };
                    let date = day(line);
                    if several_days && last.replace(date) != Some(date) {
                        card::group_row(ui, Lead::None, &super::whole_date(scene, date), "");
                    }
                    ui.push_id(note.id, |ui| note_row::ui(ui, scene, state, &mut rows, note, *line));
                }
            });
            left_below = rows.finish(ui);
        });
    });
    if left_below {
        state.line.ask_focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Council;
    use crate::store::Access;

    #[test]
    fn the_lines_are_worked_out_once_for_each_change() {
        let case = Id::new();
        let written_at = jiff::Timestamp::UNIX_EPOCH;
        let mut texts = CaseTexts::default();
        let mut ids = Vec::new();
        for minutes in [2, 1, 3] {
            let written = written_at + jiff::SignedDuration::from_mins(minutes);
            let note = crate::domain::operations::add_note(
                crate::domain::NoteOn::Case(case),
                None,
                None,
                false,
                "Notat",
                written,
            );
            ids.push(note.0);
            for write in note.1.writes {
                if let crate::domain::Write::Insert(row) = write {
                    texts.put(*row);
                }
            }
        }
        let mut model = Model::new("råd.radslag".into(), Access::ReadWrite, Council::default());
        let mut state = MeetingsView::default();
        let first = lines(&model, &mut state, case, &texts);
        let order: Vec<Id> = first.iter().map(|line| line.note).collect();
        assert_eq!(order, [ids[1], ids[0], ids[2]]);
        assert!(Rc::ptr_eq(&first, &lines(&model, &mut state, case, &texts)));

        state.draft_note = Some(ids[2]);
        assert_eq!(lines(&model, &mut state, case, &texts)[..], first[..2]);
        state.draft_note = None;
        model.revision += 1;
        let again = lines(&model, &mut state, case, &texts);
        assert!(!Rc::ptr_eq(&first, &again) && first == again);
    }
}
