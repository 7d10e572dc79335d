//! The page of a meeting: when and where, what is to be seen to before it, its agenda, what waits for it, and who takes part.

use egui::{Align, Frame, Layout, Margin, ScrollArea, Ui, vec2};
use jiff::civil::Date;

use super::standing::warning_line;
use super::{MeetingsView, agenda, facts, guest, head, participants, waiting};
use crate::app::PackCommand;
use crate::app::command::{MeetingPage, Outgoing};
use crate::domain::{Id, Meeting, MeetingKind, operations};
use crate::figures::backlog::{FromLast, Waiting, backlog, from_last};
use crate::figures::meeting_warnings::{Item, Warning, items, warnings};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons};

/// Width of the column at right, and the room between the two, in points.
const SIDE: f32 = 384.0;
const GAP: f32 = 24.0;

/// What is chosen and half-typed on the page.
#[derive(Default)]
pub struct PlanView {
    kept: Option<Kept>,
    /// The item without a case whose remark has been opened.
    pub remark: Option<Id>,
    /// How many of the cases that wait are shown beyond the first.
    pub more_waiting: usize,
    pub guest: Option<guest::GuestDialog>,
}

/// What is worked out once for each state of the record, each day and each meeting.
pub struct Kept {
    revision: u64,
    today: Date,
    meeting: Id,
    /// The agenda, each item with what it lacks.
    pub items: Vec<Item>,
    warnings: Vec<Warning>,
    /// The cases that wait for a meeting; none for a meeting that is none of the council's.
    pub waiting: Vec<Waiting>,
    pub from_last: Option<FromLast>,
}

impl Kept {
    fn work_out(scene: &Scene<'_>, meeting: &Meeting) -> Self {
        let council = &scene.model.council;
        let takes_up = meeting.kind == MeetingKind::CouncilMeeting && meeting.held_on >= scene.today;
        Self {
            revision: scene.model.revision,
            today: scene.today,
            meeting: meeting.id,
            items: items(council, meeting, scene.today),
            warnings: warnings(council, meeting, scene.today),
            waiting: if takes_up {
                backlog(council, scene.today)
            } else {
                Vec::new()
            },
            from_last: from_last(council, meeting, scene.today).filter(|_| meeting.held_on >= scene.today),
        }
    }

    fn is_fresh(&self, scene: &Scene<'_>, meeting: &Meeting) -> bool {
        (self.revision, self.today, self.meeting) == (scene.model.revision, scene.today, meeting.id)
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let fresh = state.plan.kept.take().filter(|kept| kept.is_fresh(scene, meeting));
    let kept = fresh.unwrap_or_else(|| Kept::work_out(scene, meeting));
    let side = if ui.available_width() < 700.0 { 12 } else { 24 };
    ScrollArea::vertical()
        .id_salt(meeting.id)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(side, 16)).show(ui, |ui| {
                ui.push_id(meeting.id, |ui| {
                    head::ui(ui, scene, meeting, MeetingPage::Plan);
                    cancelled(ui, scene, meeting);
                    columns(ui, scene, state, meeting, &kept);
                });
            });
        });
    guest::ui(ui, scene, state, meeting);
    state.plan.kept = Some(kept);
}

/// The agenda and what waits for it, and beside it what the meeting is and who takes part; under one another where there is
/// no room beside.
fn columns(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting, kept: &Kept) {
    let width = ui.available_width();
    if width < SIDE + GAP + 460.0 {
        facts::ui(ui, scene, state, meeting);
        ui.add_space(12.0);
        warned(ui, scene, kept);
        main(ui, scene, state, meeting, kept);
        ui.add_space(12.0);
        participants::ui(ui, scene, state, meeting);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let column = Layout::top_down(Align::Min);
        let left = width - SIDE - GAP;
        ui.allocate_ui_with_layout(vec2(left, 0.0), column, |ui| {
            ui.set_width(left);
            ui.spacing_mut().item_spacing.x = 8.0;
            warned(ui, scene, kept);
            main(ui, scene, state, meeting, kept);
        });
        ui.allocate_ui_with_layout(vec2(SIDE, 0.0), column, |ui| {
            ui.set_width(SIDE);
            ui.spacing_mut().item_spacing.x = 8.0;
            facts::ui(ui, scene, state, meeting);
            ui.add_space(12.0);
            participants::ui(ui, scene, state, meeting);
        });
    });
}

fn main(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting, kept: &Kept) {
    agenda::ui(ui, scene, state, meeting, kept);
    if let Some(from) = &kept.from_last {
        ui.add_space(12.0);
        waiting::from_last(ui, scene, meeting, from);
    }
    if meeting.kind == MeetingKind::CouncilMeeting && meeting.held_on >= scene.today {
        ui.add_space(12.0);
        waiting::cases(ui, scene, state, meeting, kept);
    }
}

/// What is to be seen to before the meeting.
fn warned(ui: &mut Ui, scene: &Scene<'_>, kept: &Kept) {
    if kept.warnings.is_empty() {
        return;
    }
    let p = Palette::of(ui);
    card::card(ui, |ui| {
        card::heading(ui, theme::heading(p, scene.t("plan-warnings")));
        ui.add_space(4.0);
        card::list(ui, scene.t("plan-warnings"), kept.warnings.len(), |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            for warning in &kept.warnings {
                warning_line(ui, scene, warning);
            }
        });
    });
    ui.add_space(8.0);
}

/// That the meeting is cancelled, and the way to hold it all the same.
fn cancelled(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let Some(at) = meeting.cancelled_at else { return };
    let day = at.to_zoned(jiff::tz::TimeZone::system()).date();
    let title = scene.with("plan-is-cancelled", &[("date", scene.words.date_long(day).into())]);
    let text = if meeting.calendar_digest.is_empty() {
        scene.t("plan-is-cancelled-text").to_owned()
    } else {
        format!(
            "{} {}",
            scene.t("plan-is-cancelled-text"),
            scene.t("plan-tell-cancelled")
        )
    };
    Banner::new(Tone::Attention, &title, &text)
        .icon(icons::ICON_DO_NOT_DISTURB_ON)
        .show(ui, |ui| {
            let hold = Button::secondary(scene.t("plan-reinstate-meeting")).low();
            if ui.add(hold).clicked() {
                scene.run(operations::reinstate_meeting(meeting.id));
            }
            for (key, icon, file) in [
                ("plan-save-cancellation", icons::ICON_EVENT, Outgoing::Calendar),
                ("plan-mail-cancellation", icons::ICON_SEND, Outgoing::Mail),
            ] {
                if ui.add(Button::secondary(scene.t(key)).icon(icon).low()).clicked() {
                    let meeting = meeting.id;
                    scene.send(PackCommand::Open { meeting, file });
                }
            }
        });
    ui.add_space(12.0);
}
