//! The panel that saves the letter as a file: format, name, folder, and the checks before anything is written.

use egui::Ui;

use super::checks::{self, Fault};
use super::editor::{Composed, Open};
use super::{LettersView, SavePanel, writing};
use crate::app::command::SaveLetter;
use crate::app::{Command, LetterCommand};
use crate::document::{LetterFormat, Missing};
use crate::domain::Field;
use crate::language::sentences;
use crate::ui::saving::{self, FilePlace};
use crate::ui::scene::Scene;
use crate::ui::view::View;
use crate::ui::widgets::check::check;
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::icons;

/// Opens the panel with what is proposed.
pub(super) fn open(scene: &Scene<'_>, view: &mut LettersView, composed: &Composed) {
    scene.send(Command::Leave);
    view.saving.forget();
    let usual = &view.usual;
    view.save_panel = Some(SavePanel {
        file: FilePlace::new(composed.proposed_file_name.clone(), &usual.folder, usual.open),
        format: usual.format,
        ..SavePanel::default()
    });
}

/// Draws the panel while it is open.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, composed: &Composed) {
    let Some(mut panel) = view.letters.save_panel.take() else {
        return;
    };
    panel.file.take_folder(&mut view.letters.saving);
    let faults = checks::faults(scene, open, composed);
    let blocked = blocked(scene, &view.letters, &panel, composed, faults);
    let is_saving = view.letters.saving.is_running;
    let primary = scene.t(if is_saving {
        "letters-saving"
    } else {
        saving::save_key(panel.format)
    });
    let dialog = Dialog::new(scene.t("letters-save-title"), (scene.t("cancel"), "Esc"), primary)
        .context(scene.text(Field::CASE_TITLE, open.case.id, &open.case.title))
        .icon(icons::ICON_SAVE_AS)
        .blocked(blocked.as_deref())
        .width(690.0);
    let (answer, (left, entered)) = dialog.show(ui.ctx(), egui::Id::unique("save letter"), |ui| {
        panel.file.said(ui, scene, &view.letters.saving, blocked.as_deref());
        let entered = fields(ui, scene, view, open, &mut panel);
        let left = checks::ui(ui, scene, view, open, &mut panel, faults, composed);
        check(ui, &mut panel.file.open, scene.t("letters-open-afterwards"));
        (left, entered)
    });
    let agreed = answer == Some(Answer::Primary) || (entered && blocked.is_none());
    if agreed && !is_saving {
        scene.send(LetterCommand::Save(SaveLetter {
            case: open.case.id,
            format: panel.format,
            path: panel.file.path_as(panel.format),
            replace: panel.file.replaces(&view.letters.saving),
            open: panel.file.open,
        }));
        view.letters.saving.attempt();
    }
    if answer != Some(Answer::Cancel) && !left {
        view.letters.save_panel = Some(panel);
    }
}

/// Why the letter cannot be saved as it is, if it cannot.
fn blocked(
    scene: &Scene<'_>,
    view: &LettersView,
    panel: &SavePanel,
    composed: &Composed,
    faults: &[Fault],
) -> Option<String> {
    if view.saving.is_running {
        return Some(scene.t("letters-saving").to_owned());
    }
    if composed.missing.contains(&Missing::Recommendations) {
        return Some(scene.t("letters-refused-empty").to_owned());
    }
    // What keeps the letter off its pages keeps it out of no other file.
    if let Some(error) = view
        .pages
        .seen
        .error
        .as_ref()
        .filter(|_| panel.format == LetterFormat::Pdf)
    {
        let said = sentences::document_error(scene.words, error);
        return Some(format!("{} {}", said.title, said.text));
    }
    if panel.format.has_typeface() && !faults.is_empty() {
        return Some(scene.t("letters-refused-unprintable").to_owned());
    }
    panel.file.refused(&view.saving).map(|key| scene.t(key).to_owned())
}

/// Draws the fields; tells whether Enter was pressed in one of them.
fn fields(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, panel: &mut SavePanel) -> bool {
    let is_other_format = saving::format(ui, scene, &mut panel.format);
    labelled(ui, scene.t("letters-form"), |ui| writing::form(ui, scene, open));
    let ending = panel.format.ending();
    let out = panel.file.fields(ui, scene, ending, LetterCommand::BrowseForFolder);
    if is_other_format || out.changed {
        panel.file.forget_failure(&mut view.letters.saving);
    }
    out.entered
}
