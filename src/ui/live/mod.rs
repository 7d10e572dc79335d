//! Møtemodus: a meeting that is held, in the whole window, and what all in the room may see in a second one.

pub mod agenda;
pub mod head;
pub mod presence;
pub mod private;
mod projector;
mod projector_page;
mod undecided;

use std::collections::BTreeSet;

use egui::{Frame, Margin, Ui};

use super::Scene;
use super::meetings;
use super::theme::{self, Palette};
use super::view::View;
use super::widgets::button::Button;
use crate::app::LiveCommand;
use crate::app::command::{Command, MeetingCommand, MeetingPage};
use crate::domain::{Council, Id, Meeting};
use crate::figures::item_clock::ItemClock;

/// What is open and half-typed.
#[derive(Default)]
pub struct LiveView {
    /// The meeting that is held, in place of the whole window.
    pub meeting: Option<Id>,
    /// Whether the window keeps its usual size, as it was chosen.
    pub in_window: bool,
    /// Whether what all may see is shown in a window of its own.
    pub projector_is_shown: bool,
    /// Whether the owner's private notes are unfolded.
    pub(super) private_is_open: bool,
    /// Which groups of those present are shown one by one.
    pub(super) unfolded: BTreeSet<presence::Group>,
    /// The guest whose name and role are to be written.
    pub(super) guest: Option<Id>,
    projector: projector::ProjectorWindow,
    undecided: undecided::Undecided,
}

/// Draws the meeting that is held.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let Some(id) = view.live.meeting else { return };
    let council = &scene.model.council;
    let Some(meeting) = council.meetings.get(id).filter(|meeting| meeting.ended_at.is_none()) else {
        if !scene.model.awaits_the_file() {
            scene.send(Command::CloseMeeting);
        }
        return;
    };
    tick(ui, scene, meeting);
    meetings::go_to_note(scene, view);
    let place = view.meetings.place().filter(|place| place.meeting == id);
    let stands = place.is_some_and(|place| is_on_agenda(council, &place));
    if projector::ui(ui, scene, view, meeting, place.filter(|_| stands)) {
        return;
    }
    match place {
        Some(place) if stands => {
            let View { meetings, live, .. } = view;
            meetings::case::ui(ui, scene, meetings, live, meeting, &place);
        }
        Some(place) => {
            if !scene.model.awaits_the_file() {
                let gone = place.item;
                scene.send(LiveCommand::GoOnFrom { meeting: id, gone });
            }
        }
        None => match council.item_to_show(id) {
            // Whoever asked for the meeting's page as it was entered is in it, not before an agenda said to be empty.
            Some(item) => {
                if !scene.model.awaits_the_file() {
                    let (meeting, item) = (id, item.id);
                    scene.send(LiveCommand::ShowItem { meeting, item });
                }
            }
            None => nothing(ui, scene, meeting),
        },
    }
}

/// Draws, under the head of what is shown, what nobody has decided on in who may handle it.
pub(super) fn undecided(
    ui: &mut Ui,
    scene: &Scene<'_>,
    live: &mut LiveView,
    meeting: &Meeting,
    place: &meetings::Place,
) {
    undecided::ui(ui, scene, &mut live.undecided, meeting, place);
}

/// Whether what is shown is still on the agenda, and its case in use.
fn is_on_agenda(council: &Council, place: &meetings::Place) -> bool {
    let mut items = council.agenda_items.of(place.meeting);
    let in_use = place.on.case().is_none_or(|case| council.case_is_in_use(case));
    in_use && items.any(|item| item.subject() == place.on.subject())
}

/// While an item is under way the screen follows the clock; nothing is drawn by itself else.
fn tick(ui: &Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let running = scene.model.council.running_item(meeting.id);
    if let Some(clock) = running.and_then(|item| ItemClock::of(item, scene.now)) {
        let second = scene.now.to_zoned(scene.zone.clone()).second();
        let minute = std::time::Duration::from_secs(u64::try_from(60 - second).unwrap_or(60).max(1));
        ui.ctx().request_repaint_after(clock.changes_in().min(minute));
    }
}

/// A meeting without anything on its agenda.
fn nothing(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let p = Palette::of(ui);
    Frame::new().inner_margin(Margin::same(24)).show(ui, |ui| {
        ui.label(theme::section(p, scene.t("live-nothing")));
        ui.add(egui::Label::new(theme::weak(p, scene.t("live-nothing-text"))).wrap());
        ui.add_space(8.0);
        if ui.add(Button::primary(scene.t("live-to-the-plan"))).clicked() {
            scene.send(LiveCommand::Toggle);
            scene.send(MeetingCommand::Show {
                meeting: meeting.id,
                page: MeetingPage::Plan,
            });
        }
    });
}
