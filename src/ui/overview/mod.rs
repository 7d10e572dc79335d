//! Oversikt: what is due, and what is next.

pub(in crate::ui) mod action_fields;
mod actions;
mod deadlines;
mod drafts;
mod meeting;
mod parts;
mod resume;

pub use actions::ActionsView;

use egui::{Frame, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use jiff::civil::Date;

use super::Scene;
use super::drafts::Drafts;
use super::shell::NARROW;
use super::theme::{self, CONTROL, Palette};
use super::view::View;
use super::widgets::row;
use crate::domain::{Council, Id, LanguageForm, LetterStatus, Owner};
use crate::figures::due::{self, DueList};
use crate::figures::next_meeting::{NextMeeting, next_meeting};
use crate::language::capitalised;

/// Width of the column at right, and the room between the two, in points.
const SIDE: f32 = 384.0;
const GAP: f32 = 24.0;

/// What is chosen and half-typed in the tab.
#[derive(Default)]
pub struct OverviewView {
    /// The action that the line of actions is writing, once it has a first letter.
    pub draft_action: Option<Id>,
    /// What is half-typed of days.
    pub drafts: Drafts,
    /// The state of the record at which the reader's own assessments were asked for.
    pub texts_asked_at: Option<u64>,
    shows_all_drafts: bool,
    /// How many deadlines of each group are shown beyond the first.
    more_deadlines: usize,
    actions: actions::ActionsView,
    kept: Option<Kept>,
}

/// What is worked out once for each state of the record, each day, each reader and each language of the window.
struct Kept {
    revision: u64,
    form: LanguageForm,
    today: Date,
    owner: Owner,
    due: DueList,
    meeting: Option<NextMeeting>,
    letters: Vec<drafts::LetterDraft>,
    drafts: Vec<drafts::Draft>,
    /// Open actions, the reader's own first.
    actions: Vec<Id>,
    /// Whether the council has a case that is not from a published list.
    has_own_cases: bool,
}

impl Kept {
    fn work_out(scene: &Scene<'_>) -> Self {
        let council = &scene.model.council;
        let due = due::due(council, scene.today);
        let letters = letters(council, &due, scene.today);
        let meeting = next_meeting(council, scene.today);
        Self {
            revision: scene.model.revision,
            form: scene.words.form(),
            today: scene.today,
            owner: scene.owner.clone(),
            drafts: drafts::all(scene, &letters, meeting.as_ref()),
            meeting,
            letters,
            actions: actions::open(council, &scene.owner),
            has_own_cases: council.cases.iter().any(|case| case.source_id.is_none()),
            due,
        }
    }

    fn is_fresh(&self, scene: &Scene<'_>) -> bool {
        self.revision == scene.model.revision
            && self.form == scene.words.form()
            && self.today == scene.today
            && self.owner == scene.owner
    }
}

/// The letters that are not sent, by the day they are promised; those without such a day last.
fn letters(council: &Council, due: &DueList, today: Date) -> Vec<drafts::LetterDraft> {
    let promised = due.letters();
    let mut letters: Vec<drafts::LetterDraft> = council
        .letters
        .iter()
        .filter(|letter| letter.status == LetterStatus::Draft)
        .filter(|letter| {
            let case = council.cases.get(letter.case_id);
            case.is_some_and(|case| case.ended_at.is_none() && case.letter_on.is_none_or(|sent| sent > today))
        })
        .map(|letter| drafts::LetterDraft {
            case: letter.case_id,
            due: promised.get(&letter.case_id).copied(),
        })
        .collect();
    letters.sort_by_key(|letter| (letter.due.map_or(Date::MAX, |due| due.date), letter.case));
    letters
}

/// Draws the tab.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    view.tab_chosen = false;
    let fresh = view.overview.kept.take().filter(|kept| kept.is_fresh(scene));
    let kept = fresh.unwrap_or_else(|| Kept::work_out(scene));
    if std::mem::take(&mut view.new_asked) {
        view.overview.actions.take_focus = true;
    }
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let margin = if narrow {
        Margin::symmetric(12, 12)
    } else {
        Margin::symmetric(24, 20)
    };
    ScrollArea::vertical()
        .id_salt("overview")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
                head(ui, scene, &kept, narrow);
                ui.add_space(12.0);
                resume::ui(ui, scene, view, &kept);
                ui.add_space(16.0);
                columns(ui, scene, view, &kept);
            });
        });
    view.overview.kept = Some(kept);
}

/// The day, and how much is due.
fn head(ui: &mut Ui, scene: &Scene<'_>, kept: &Kept, narrow: bool) {
    let p = Palette::of(ui);
    let day = scene.words.date_with_weekday(scene.today);
    let year = scene.today.year().to_string();
    let values = [("day", capitalised(&day).into()), ("year", year.into())];
    let day = scene.with("overview-date", &values);
    let mut words = vec![scene.with(
        "overview-week",
        &[("number", scene.today.iso_week_date().week().to_string().into())],
    )];
    for (key, due) in [
        ("overview-count-overdue", &kept.due.overdue),
        ("overview-count-this-week", &kept.due.this_week),
    ] {
        if !due.is_empty() {
            words.push(scene.with(key, &[("count", due.len().into())]));
        }
    }
    let words = words.join(" · ");
    let title = |ui: &mut Ui| parts::heading(ui, &day, theme::semibold_font(26.0), 32.0);
    if narrow {
        title(ui);
        ui.add(egui::Label::new(theme::weak(p, words)).wrap());
    } else {
        row::ends(ui, CONTROL, title, |ui| ui.label(theme::weak(p, words)));
    }
}

/// The cards, in two columns where there is room; first what the reader's role asks for.
fn columns(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, kept: &Kept) {
    let is_member = scene.owner.is_member();
    let main = |ui: &mut Ui, view: &mut View| {
        if is_member {
            meeting::ui(ui, scene, kept);
            ui.add_space(16.0);
        } else {
            deadlines::ui(ui, scene, view, kept);
            ui.add_space(16.0);
        }
        actions::ui(ui, scene, view, kept);
    };
    let side = |ui: &mut Ui, view: &mut View| {
        if is_member {
            drafts::ui(ui, scene, view, kept);
            ui.add_space(16.0);
            deadlines::ui(ui, scene, view, kept);
        } else {
            meeting::ui(ui, scene, kept);
            ui.add_space(16.0);
            drafts::ui(ui, scene, view, kept);
        }
    };
    let whole = ui.available_rect_before_wrap();
    if whole.width() < SIDE + GAP + 420.0 {
        main(ui, view);
        ui.add_space(16.0);
        side(ui, view);
        return;
    }
    let middle = whole.right() - SIDE;
    let column = |ui: &mut Ui, salt: &'static str, left: f32, right: f32, fill: &mut dyn FnMut(&mut Ui)| {
        let room = Rect::from_min_max(pos2(left, whole.top()), pos2(right, f32::INFINITY));
        let mut column = ui.new_child(UiBuilder::new().max_rect(room).id_salt(salt));
        fill(&mut column);
        column.min_rect().bottom()
    };
    let one = column(ui, "main", whole.left(), middle - GAP, &mut |ui| main(ui, view));
    let other = column(ui, "side", middle, whole.right(), &mut |ui| side(ui, view));
    let end = pos2(whole.right(), one.max(other));
    ui.advance_cursor_after_rect(Rect::from_min_max(whole.min, end));
}
