//! The panels that send a contribution, and that ask for a file.

use std::path::PathBuf;

use egui::{Label, Ui};

use super::{CopiesView, Panel, make, words};
use crate::app::CopiesCommand;
use crate::domain::contributed::Contributed;
use crate::domain::{Id, Table};
use crate::ui::Scene;
use crate::ui::saving::path_field;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::check::check;
use crate::ui::widgets::dialog::{Answer, Dialog};
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{card, icons};

/// What is to be sent.
pub struct SendPanel {
    pub folder: String,
    /// None until it is worked out.
    items: Option<Vec<Contributed>>,
    /// Whether each of them goes along.
    goes: Vec<bool>,
    kept: usize,
}

impl SendPanel {
    /// Nothing is worked out yet.
    #[must_use]
    pub fn new(folder: String) -> Self {
        Self {
            folder,
            items: None,
            goes: Vec::new(),
            kept: 0,
        }
    }

    /// Takes in what is to be sent, and how many texts stay.
    pub fn take_items(&mut self, items: Vec<Contributed>, kept: usize) {
        self.goes = vec![true; items.len()];
        self.items = Some(items);
        self.kept = kept;
    }

    /// What the member has taken the tick from.
    fn left_out(&self) -> Vec<(Table, Id)> {
        let items = self.items.iter().flatten().zip(&self.goes);
        items
            .filter(|(_, goes)| !**goes)
            .map(|(item, _)| item.what.key())
            .collect()
    }
}

/// What a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFor {
    /// A contribution to be looked through.
    Take,
    /// A newer file from the secretariat.
    Update,
}

/// The file that is asked for.
pub struct FilePanel {
    pub what: FileFor,
    pub path: String,
}

impl FilePanel {
    /// No file yet.
    #[must_use]
    pub fn new(what: FileFor) -> Self {
        Self {
            what,
            path: String::new(),
        }
    }
}

/// Draws the panel that is open, or what is told.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, copies: &mut CopiesView) {
    match copies.panel.take() {
        Some(Panel::Make(panel)) => make::ui(ui, scene, copies, panel),
        Some(Panel::Send(panel)) => send(ui, scene, copies, panel),
        Some(Panel::File(panel)) => file(ui, scene, copies, panel),
        None => told(ui, scene, copies),
    }
}

fn told(ui: &mut Ui, scene: &Scene<'_>, copies: &mut CopiesView) {
    let Some(said) = &copies.told else { return };
    let dialog = Dialog::telling(&said.title, scene.t("close"));
    let (answer, ()) = dialog.show(ui.ctx(), egui::Id::unique("copies told"), |ui| {
        let p = Palette::of(ui);
        ui.add(Label::new(theme::body(p, &said.text)).wrap());
    });
    if answer.is_some() {
        copies.told = None;
    }
}

/// What went wrong the last time.
pub fn failed(ui: &mut Ui, copies: &CopiesView) {
    if let Some(said) = &copies.failed {
        Banner::new(Tone::Error, &said.title, &said.text).show(ui, |_| {});
    }
}

/// The folder a file is put in.
pub fn folder(ui: &mut Ui, scene: &Scene<'_>, folder: &mut String) {
    path_field(ui, scene, folder, "copies-folder", CopiesCommand::BrowseForFolder);
}

fn send(ui: &mut Ui, scene: &Scene<'_>, copies: &mut CopiesView, mut panel: SendPanel) {
    let is_empty = panel.items.as_ref().is_none_or(Vec::is_empty);
    let sent = panel.goes.iter().filter(|goes| **goes).count();
    let blocked = if copies.is_working {
        Some("copies-working")
    } else if is_empty {
        Some("copies-nothing-to-send")
    } else if sent == 0 {
        Some("copies-nothing-chosen")
    } else if panel.folder.trim().is_empty() {
        Some("letters-refused-no-folder")
    } else {
        None
    };
    let primary = scene.t("copies-send-primary");
    let dialog = Dialog::new(scene.t("copies-send-title"), (scene.t("cancel"), "Esc"), primary)
        .icon(icons::ICON_SEND)
        .blocked(blocked.map(|key| scene.t(key)))
        .width(640.0);
    let (answer, ()) = dialog.show(ui.ctx(), egui::Id::unique("send contribution"), |ui| {
        let p = Palette::of(ui);
        failed(ui, copies);
        ui.add(Label::new(theme::body(p, scene.t("copies-send-lead"))).wrap());
        let Some(items) = &panel.items else { return };
        if items.is_empty() {
            ui.add(Label::new(theme::body(p, scene.t("copies-nothing-to-send-text"))).wrap());
        } else {
            let count = scene.with("copies-send-with", &[("count", sent.into())]);
            ui.label(theme::semibold(p, count));
            let names: Vec<String> = items.iter().map(|item| words::sent(scene, &item.what)).collect();
            ticks(ui, scene, &names, &mut panel.goes);
        }
        let stay = panel.goes.len() - sent;
        if stay > 0 {
            let stay = scene.with("copies-send-later", &[("count", stay.into())]);
            ui.add(Label::new(theme::weak(p, stay)).wrap());
        }
        let kept = scene.with("copies-send-kept", &[("count", panel.kept.into())]);
        ui.horizontal(|ui| {
            icons::picture(ui, icons::ICON_LOCK, icons::SMALL, p.text_weak);
            ui.label(theme::weak(p, kept));
        });
        folder(ui, scene, &mut panel.folder);
    });
    match answer {
        Some(Answer::Primary) => {
            scene.send(CopiesCommand::Send {
                folder: PathBuf::from(panel.folder.trim()),
                left_out: panel.left_out(),
            });
            copies.panel = Some(Panel::Send(panel));
        }
        Some(Answer::Cancel) => copies.failed = None,
        None => copies.panel = Some(Panel::Send(panel)),
    }
}

/// What there is to send, each with a tick that may be taken away.
fn ticks(ui: &mut Ui, scene: &Scene<'_>, names: &[String], goes: &mut [bool]) {
    card::list(ui, scene.t("copies-items"), names.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut rows = Rows::default();
        for (place, (name, goes)) in names.iter().zip(goes).enumerate() {
            rows.row(ui, place, |ui| Some(check(ui, goes, name)));
        }
        rows.finish(ui);
    });
}

fn file(ui: &mut Ui, scene: &Scene<'_>, copies: &mut CopiesView, mut panel: FilePanel) {
    let (title, lead, primary) = match panel.what {
        FileFor::Take => ("copies-take-title", "copies-take-lead", "copies-look-through"),
        FileFor::Update => ("copies-update-title", "copies-update-lead", "copies-update-primary"),
    };
    let blocked = if copies.is_working {
        Some("copies-working")
    } else if panel.path.trim().is_empty() {
        Some("copies-blocked-path")
    } else {
        None
    };
    let dialog = Dialog::new(scene.t(title), (scene.t("cancel"), "Esc"), scene.t(primary))
        .blocked(blocked.map(|key| scene.t(key)))
        .width(640.0);
    let (answer, entered) = dialog.show(ui.ctx(), egui::Id::unique("copies file"), |ui| {
        let p = Palette::of(ui);
        failed(ui, copies);
        ui.add(Label::new(theme::body(p, scene.t(lead))).wrap());
        path_field(ui, scene, &mut panel.path, "copies-file", CopiesCommand::BrowseForFile).entered
    });
    if answer == Some(Answer::Cancel) {
        copies.failed = None;
        return;
    }
    if answer == Some(Answer::Primary) || (entered && blocked.is_none()) {
        let path = PathBuf::from(panel.path.trim());
        scene.send(match panel.what {
            FileFor::Take => CopiesCommand::LookThrough(path),
            FileFor::Update => CopiesCommand::Update(path),
        });
    }
    copies.panel = Some(Panel::File(panel));
}
