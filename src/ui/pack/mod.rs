//! What goes out before a meeting: its pack, its invitation, and a mail with both. Drawn over the meeting.

mod choices;
mod panel;

use std::collections::BTreeSet;
use std::path::Path;

use egui::{Role, Ui};

use super::Scene;
use super::view::View;
use crate::app::PackCommand;
use crate::app::command::{MeetingPage, Outgoing, Tab};
use crate::app::save_pack::SavedPack;
use crate::document::PackReader;
use crate::domain::{Id, LanguageForm};
use crate::ui::saving::{FilePlace, Saving};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::card;
use crate::ui::widgets::dialog::Dialog;

/// What is chosen and half-typed for what goes out.
#[derive(Default)]
pub struct PackView {
    pub panel: Option<PackPanel>,
    pub saving: Saving,
    /// What was saved without some of the papers: told until it is closed.
    pub told: Option<SavedPack>,
}

/// What is chosen in the panel.
#[derive(Clone, Debug)]
pub struct PackPanel {
    meeting: Id,
    file: Outgoing,
    /// Whether the panel has just been opened, and its choices are to be proposed.
    is_new: bool,
    reader: PackReader,
    papers: BTreeSet<Id>,
    /// Whether exempt papers go along outside; none until a person has said so.
    exempt: Option<bool>,
    form: LanguageForm,
    /// The address of the one who invites, where the record has none.
    email: String,
    place: FilePlace,
    /// Whether the file's name is the proposed one, and follows the reader.
    is_proposed_name: bool,
}

impl PackView {
    /// Opens the panel on a meeting.
    pub fn open(&mut self, meeting: Id, file: Outgoing, folder: &Path, email: &str, open: bool) {
        *self = Self {
            saving: self.saving.anew(),
            panel: Some(PackPanel {
                meeting,
                file,
                is_new: true,
                reader: PackReader::Secretariat,
                papers: BTreeSet::new(),
                exempt: None,
                form: LanguageForm::default(),
                email: email.to_owned(),
                place: FilePlace::new(String::new(), folder, open),
                is_proposed_name: true,
            }),
            ..Self::default()
        };
    }
}

/// Draws the panel while it is open, and opens it where the meeting is asked for as a file.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let shows_meeting = view.tab == Tab::Meetings
        && view.meetings.page != MeetingPage::Minutes
        && view.papers.open.is_none()
        && !view.copies.is_open
        && view.history.is_none();
    if let Some(meeting) = view.meetings.open.filter(|_| shows_meeting && view.save_as_asked) {
        view.save_as_asked = false;
        let file = Outgoing::Pack;
        scene.send(PackCommand::Open { meeting, file });
    }
    panel::ui(ui, scene, &mut view.pack);
    told(ui, scene, &mut view.pack);
}

/// The papers that are not in what was saved, each with the reason.
fn told(ui: &mut Ui, scene: &Scene<'_>, view: &mut PackView) {
    let Some(saved) = &view.told else { return };
    let name = saved.path.file_name().unwrap_or_default().to_string_lossy();
    let dialog = Dialog::telling(scene.t("pack-left-out-title"), scene.t("close")).context(&name);
    let (answer, ()) = dialog.show(ui.ctx(), egui::Id::unique("left out of the pack"), |ui| {
        let p = Palette::of(ui);
        ui.add(egui::Label::new(theme::body(p, scene.t("pack-left-out"))).wrap());
        card::group(ui, Role::List, scene.t("pack-left-out-title"), |ui| {
            for [title, fault] in &saved.left_out {
                ui.add(egui::Label::new(theme::semibold(p, title)).wrap());
                ui.add(egui::Label::new(theme::caption(p, fault)).wrap());
            }
        });
    });
    if answer.is_some() {
        view.told = None;
    }
}
