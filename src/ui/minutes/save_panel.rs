//! The panel that saves the minutes as a file: format, name, folder, and what is wrong before anything is written.

use egui::Ui;

use super::{MinutesView, Open};
use crate::app::{Command, MinutesCommand, command::SaveMinutes};
use crate::document::LetterFormat;
use crate::language::sentences;
use crate::ui::saving::{self, FilePlace};
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::check::check;
use crate::ui::widgets::dialog::{Answer, Dialog};
use crate::ui::widgets::icons;

/// What is chosen in the panel.
#[derive(Clone, Debug, Default)]
pub struct SavePanel {
    file: FilePlace,
    format: LetterFormat,
}

/// Opens the panel with what is proposed.
pub(super) fn open(scene: &Scene<'_>, view: &mut MinutesView, open: &Open<'_>) {
    scene.send(Command::Leave);
    view.saving.forget();
    let name = open.composed.proposed_file_name.clone();
    view.save_panel = Some(SavePanel {
        file: FilePlace::new(name, &view.usual.folder, view.usual.open),
        format: view.usual.format,
    });
}

/// Draws the panel while it is open.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let state = &mut view.minutes;
    let Some(mut panel) = state.save_panel.take() else {
        return;
    };
    panel.file.take_folder(&mut state.saving);
    let blocked = blocked(scene, state, &panel, open);
    let is_saving = state.saving.is_running;
    let primary = scene.t(if is_saving {
        "minutes-saving"
    } else {
        saving::save_key(panel.format)
    });
    let dialog = Dialog::new(scene.t("minutes-save-title"), (scene.t("cancel"), "Esc"), primary)
        .context(&open.composed.document.title)
        .icon(icons::ICON_SAVE_AS)
        .blocked(blocked.as_deref())
        .width(690.0);
    let (answer, entered) = dialog.show(ui.ctx(), egui::Id::unique("save minutes"), |ui| {
        panel.file.said(ui, scene, &state.saving, blocked.as_deref());
        let is_other_format = saving::format(ui, scene, &mut panel.format);
        let ending = panel.format.ending();
        let out = panel.file.fields(ui, scene, ending, MinutesCommand::BrowseForFolder);
        if is_other_format || out.changed {
            panel.file.forget_failure(&mut state.saving);
        }
        let standards = scene.t(saving::standards_key(panel.format));
        ui.label(theme::caption(
            Palette::of(ui),
            format!("{standards} · {}", scene.t("minutes-never-private")),
        ));
        check(ui, &mut panel.file.open, scene.t("letters-open-afterwards"));
        out.entered
    });
    let agreed = answer == Some(Answer::Primary) || (entered && blocked.is_none());
    if agreed && !is_saving {
        scene.send(MinutesCommand::Save(SaveMinutes {
            minutes: open.minutes.id,
            format: panel.format,
            path: panel.file.path_as(panel.format),
            replace: panel.file.replaces(&state.saving),
            open: panel.file.open,
        }));
        state.saving.attempt();
    }
    if answer != Some(Answer::Cancel) {
        state.save_panel = Some(panel);
    }
}

/// Why the minutes cannot be saved as they are, if they cannot.
fn blocked(scene: &Scene<'_>, view: &MinutesView, panel: &SavePanel, open: &Open<'_>) -> Option<String> {
    if view.saving.is_running {
        return Some(scene.t("minutes-saving").to_owned());
    }
    if panel.format.has_typeface() {
        if let Some(error) = &view.pages.seen.error {
            let said = sentences::document_error(scene.words, error);
            return Some(format!("{} {}", said.title, said.text));
        }
        if let Some((place, signs)) = open.composed.unprintable.first() {
            let place = sentences::letter_place(scene.words, place);
            let signs: Vec<String> = signs.iter().map(|sign| format!("«{sign}»")).collect();
            let values = [("signs", signs.join(" ").into()), ("place", place.into())];
            return Some(scene.with("minutes-unprintable", &values));
        }
    }
    panel.file.refused(&view.saving).map(|key| scene.t(key).to_owned())
}
