//! Forberedelse: what one reads, thinks and means to say of each case before the meeting.

mod about;
mod assessment;
mod assessments;
mod checklist;
mod foot;
mod head;
mod own_notes;
mod papers;
mod proposals;
mod sending;
mod talking_points;
mod tick;

use std::collections::HashSet;

use egui::{Frame, Margin, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2};

use super::Scene;
use super::meetings::meeting_title;
use super::theme::Palette;
use super::view::View;
use super::widgets::button::Button;
use super::widgets::segmented::Segmented;
use super::widgets::{card, icons};
use crate::app::command::{Command, PreparationCommand};
use crate::domain::{AgendaItem, Case, Field, Id, Meeting, Theme};
use crate::figures::preparation::{OwnAgenda, own_agenda};

/// From this width on, in points, all three columns stand side by side.
const THREE_COLUMNS: f32 = 1000.0;
const LEFT: f32 = 272.0;
/// The left column with what has longer lines than papers, where there is room.
const LEFT_WIDE: f32 = 336.0;
const RIGHT: f32 = 320.0;

/// What is chosen and half-typed on the page.
#[derive(Default)]
pub struct PreparationView {
    /// The case that is prepared.
    pub case: Option<Id>,
    meeting: Option<Id>,
    /// The cases whose long texts have been asked for.
    asked: HashSet<Id>,
    /// The theme whose assessment is written.
    theme: Option<Theme>,
    /// The assessment's field gets the keyboard when it is drawn next.
    takes_focus: bool,
    left: Left,
    pane: Pane,
    /// The note that the line of talking points writes, and the one that the line of notes does.
    point_line: Id,
    note_line: Id,
    /// The note whose buttons are shown, the one that is edited in place, and the one that gets the keyboard.
    selected: Option<Id>,
    editing: Option<Id>,
    note_to_focus: Option<Id>,
}

/// What stands at left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Left {
    #[default]
    Papers,
    Checklist,
    About,
}

/// The parts of the page; a window that is too narrow for all shows one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Pane {
    Left,
    #[default]
    Assessments,
    OnlyYou,
}

const PANES: [Pane; 3] = [Pane::Left, Pane::Assessments, Pane::OnlyYou];

impl PreparationView {
    /// Shows a case, from the beginning where it is another than before.
    fn turn_to(&mut self, meeting: Id, case: Option<Id>) {
        if self.meeting == Some(meeting) && self.case == case {
            return;
        }
        let asked = if self.meeting == Some(meeting) {
            std::mem::take(&mut self.asked)
        } else {
            HashSet::new()
        };
        *self = Self {
            case,
            meeting: Some(meeting),
            asked,
            left: self.left,
            pane: self.pane,
            ..Self::default()
        };
    }
}

/// The page's facts, worked out once a frame.
struct Page<'a> {
    meeting: &'a Meeting,
    case: &'a Case,
    items: Vec<&'a AgendaItem>,
    own: OwnAgenda,
    /// Who works here, of the council's members.
    member: Option<Id>,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, meeting: &Meeting) {
    let council = &scene.model.council;
    let member = scene.owner.member(council);
    let items = council.agenda(meeting.id);
    let own = own_agenda(council, &items, member);
    let state = &mut view.preparation;
    let is_own = |case: &Id| own.cases.iter().any(|(_, other)| other == case);
    let chosen = state.case.filter(is_own).or(own.cases.first().map(|(_, case)| *case));
    state.turn_to(meeting.id, chosen);
    need_texts(scene, state, &own);
    let Some(case) = chosen.and_then(|case| council.cases.get(case)) else {
        nothing(ui, scene, meeting, &own);
        return;
    };
    // Where no member works here the case is told of in the middle.
    if member.is_none() && state.left == Left::About {
        state.left = Left::Papers;
    }
    go_to_text(scene, view, case.id);
    let page = Page {
        meeting,
        case,
        items,
        own,
        member,
    };
    head::ui(ui, scene, view, &page);
    let full = ui.available_rect_before_wrap();
    let foot = full.with_min_y(full.bottom() - foot::HEIGHT);
    let body = full.with_max_y(foot.top());
    if body.width() >= THREE_COLUMNS {
        columns(ui, scene, view, &page, body);
    } else {
        one_pane(ui, scene, view, &page, body);
    }
    ui.scope_builder(UiBuilder::new().id_salt("foot").max_rect(foot), |ui| {
        foot::ui(ui, scene, &page);
    });
}

/// Opens the text that is to get the keyboard, once the texts of the case are here.
fn go_to_text(scene: &Scene<'_>, view: &mut View, case: Id) {
    let Some(((field, id), texts)) = view.focus.zip(scene.texts(case)) else {
        return;
    };
    let state = &mut view.preparation;
    if field == Field::ASSESSMENT_BODY
        && let Some(row) = texts.assessments.get(id)
    {
        view.focus = None;
        state.pane = Pane::Assessments;
        state.theme = row.theme;
        state.takes_focus = true;
    } else if field == Field::NOTE_BODY && texts.notes.get(id).is_some() {
        view.focus = None;
        state.pane = Pane::OnlyYou;
        state.editing = Some(id);
        // It is gone on with where it is edited, and no longer in the line that began it.
        for line in [&mut state.point_line, &mut state.note_line] {
            if *line == id {
                *line = Id::new();
            }
        }
    } else if texts.proposals.get(id).is_some() {
        // Its fields take the keyboard themselves.
        state.pane = Pane::Assessments;
    }
}

/// Asks once for the long texts of all the cases: the status line counts what is in them.
fn need_texts(scene: &Scene<'_>, state: &mut PreparationView, own: &OwnAgenda) {
    let missing = |case: &Id| !scene.model.texts.contains_key(case) && !state.asked.contains(case);
    let cases: Vec<Id> = own.cases.iter().map(|(_, case)| *case).filter(missing).collect();
    if !cases.is_empty() {
        state.asked.extend(&cases);
        scene.send(PreparationCommand::NeedTexts(cases));
    }
}

/// How many cases one is recused from, without a name: those that are not shown, and those that are not in the file.
fn told_of_recusal(scene: &Scene<'_>, own: &OwnAgenda) -> Option<String> {
    let keys = [
        ("preparation-recused", own.recused),
        ("preparation-withheld", own.withheld),
    ];
    let told = keys.into_iter().filter(|(_, count)| *count > 0);
    let told: Vec<String> = told
        .map(|(key, count)| scene.with(key, &[("count", count.into())]))
        .collect();
    (!told.is_empty()).then(|| told.join(" "))
}

fn nothing(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, own: &OwnAgenda) {
    Frame::new().inner_margin(Margin::same(24)).show(ui, |ui| {
        let line = match told_of_recusal(scene, own) {
            Some(told) if own.withheld > 0 => told,
            Some(_) => scene.with("preparation-nothing-recused", &[("count", own.recused.into())]),
            None => scene.t("preparation-nothing-line").to_owned(),
        };
        let to = to_meeting(scene, meeting);
        let button = Button::secondary(&to).icon(icons::ICON_ARROW_BACK);
        let add = |ui: &mut Ui| ui.add(button).clicked();
        if card::empty(ui, icons::ICON_GROUPS, scene.t("preparation-nothing"), &line, add) {
            scene.send(Command::OpenMeeting(meeting.id));
        }
    });
}

/// `Til rådsmøte 13. november 2026`
fn to_meeting(scene: &Scene<'_>, meeting: &Meeting) -> String {
    let title = meeting_title(scene, meeting);
    scene.with("meetings-back-to", &[("meeting", title.into())])
}

fn columns(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>, body: Rect) {
    let p = Palette::of(ui);
    let has_room = body.width() >= THREE_COLUMNS + 140.0;
    let left = match view.preparation.left {
        Left::Checklist | Left::About if has_room => LEFT_WIDE,
        _ => LEFT,
    };
    let (first, last) = (body.left() + left, body.right() - RIGHT);
    let left = body.with_max_x(first);
    let middle = Rect::from_min_max(pos2(first, body.top()), pos2(last, body.bottom()));
    let right = body.with_min_x(last);
    ui.painter().rect_filled(left, 0, p.surface);
    ui.painter().rect_filled(right, 0, p.head);
    for x in [first, last] {
        ui.painter().vline(x, body.y_range(), Stroke::new(1.0, p.rule));
    }
    column(ui, "left", left, |ui| left_pane(ui, scene, view, page));
    column(ui, "middle", middle, |ui| assessments::ui(ui, scene, view, page));
    column(ui, "right", right, |ui| only_you(ui, scene, view, page));
}

/// One part at a time, with a switch over it.
fn one_pane(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>, body: Rect) {
    let p = Palette::of(ui);
    let switch = body.with_max_y(body.top() + 44.0);
    ui.scope_builder(UiBuilder::new().id_salt("switch").max_rect(switch), |ui| {
        Frame::new().inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
            let state = &mut view.preparation;
            let words = [
                left_word(scene, state.left).into(),
                scene
                    .t(page.member.map_or("preparation-about", |_| "preparation-mine"))
                    .into(),
                scene.t("preparation-only-you").into(),
            ];
            let mut chosen = PANES.iter().position(|pane| *pane == state.pane);
            Segmented::new(scene.t("preparation-pane"), &words)
                .low()
                .show(ui, &mut chosen);
            if let Some(pane) = chosen.and_then(|chosen| PANES.get(chosen)) {
                state.pane = *pane;
            }
        });
    });
    let rest = body.with_min_y(switch.bottom());
    match view.preparation.pane {
        Pane::Left => {
            ui.painter().rect_filled(rest, 0, p.surface);
            column(ui, "left", rest, |ui| left_pane(ui, scene, view, page));
        }
        Pane::Assessments => column(ui, "middle", rest, |ui| assessments::ui(ui, scene, view, page)),
        Pane::OnlyYou => {
            ui.painter().rect_filled(rest, 0, p.head);
            column(ui, "right", rest, |ui| only_you(ui, scene, view, page));
        }
    }
}

fn left_word<'a>(scene: &Scene<'a>, left: Left) -> &'a str {
    match left {
        Left::Papers => scene.t("preparation-papers"),
        Left::Checklist => scene.t("preparation-checklist"),
        Left::About => scene.t("preparation-about"),
    }
}

/// A column that scrolls by itself.
fn column(ui: &mut Ui, salt: &str, rect: Rect, content: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(rect));
        let scroll = ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]);
        scroll.show(ui, |ui| {
            let margin = if rect.width() < 500.0 { 16 } else { 20 };
            Frame::new().inner_margin(Margin::symmetric(margin, 12)).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                content(ui);
            });
        });
    });
}

fn left_pane(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>) {
    match view.preparation.left {
        Left::Papers => {
            papers::ui(ui, scene, view, page.case);
            ui.add_space(12.0);
            card::rule(ui);
            ui.add_space(8.0);
            papers::questions(ui, scene, page.case);
        }
        Left::Checklist => checklist::ui(ui, scene, view, page.case),
        Left::About => about::ui(ui, scene, page),
    }
}

fn only_you(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>) {
    talking_points::ui(ui, scene, view, page);
    ui.add_space(16.0);
    own_notes::ui(ui, scene, view, page);
}
