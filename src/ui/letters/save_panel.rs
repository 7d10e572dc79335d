//! The panel that saves the letter as a file: format, name, folder, and the checks before anything is written.

use std::path::PathBuf;

use egui::Ui;

use super::checks::{self, Fault};
use super::editor::{Composed, Open};
use super::{LettersView, SavePanel, writing};
use crate::app::command::SaveLetter;
use crate::app::{Command, LetterCommand};
use crate::document::{LetterFormat, Missing};
use crate::domain::Field;
use crate::domain::text::file_name;
use crate::language::sentences;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::check::check;
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::icons;
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::text_field::TextField;

/// Opens the panel with what is proposed.
pub(super) fn open(scene: &Scene<'_>, view: &mut LettersView, composed: &Composed) {
    scene.send(Command::Leave);
    view.save_failed = None;
    view.file_exists = false;
    view.save_panel = Some(SavePanel {
        file_name: composed.proposed_file_name.clone(),
        format: view.default_format,
        folder: view.default_folder.display().to_string(),
        open: view.open_saved,
        takes_focus: true,
        ..SavePanel::default()
    });
}

/// Draws the panel while it is open.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, composed: &Composed) {
    let Some(mut panel) = view.letters.save_panel.take() else {
        return;
    };
    if let Some(folder) = view.letters.picked_folder.take() {
        panel.folder = folder.display().to_string();
        forget_failure(&mut view.letters, &mut panel);
    }
    let faults = checks::faults(scene, open, composed);
    let blocked = blocked(scene, &view.letters, &panel, composed, faults);
    let saving = view.letters.is_saving;
    let primary = if saving {
        scene.t("letters-saving")
    } else {
        scene.t(match panel.format {
            LetterFormat::Pdf => "letters-save-pdf",
            LetterFormat::Word => "letters-save-docx",
            LetterFormat::Text => "letters-save-txt",
        })
    };
    let dialog = Dialog::new(scene.t("letters-save-title"), (scene.t("cancel"), "Esc"), primary)
        .context(scene.text(Field::CASE_TITLE, open.case.id, &open.case.title))
        .icon(icons::ICON_SAVE_AS)
        .blocked(blocked.as_deref())
        .width(690.0);
    let (answer, (left, entered)) = dialog.show(ui.ctx(), egui::Id::unique("save letter"), |ui| {
        failed(ui, scene, &view.letters, &mut panel);
        if let Some(reason) = &blocked
            && !saving
        {
            ui.add(egui::Label::new(theme::body(Palette::of(ui), reason)).wrap());
        }
        let entered = fields(ui, scene, view, open, &mut panel);
        let left = checks::ui(ui, scene, view, open, &mut panel, faults, composed);
        check(ui, &mut panel.open, scene.t("letters-open-afterwards"));
        (left, entered)
    });
    let agreed = answer == Some(Answer::Primary) || (entered && blocked.is_none());
    if agreed && !saving {
        scene.send(LetterCommand::Save(SaveLetter {
            case: open.case.id,
            format: panel.format,
            path: path(&panel),
            replace: panel.replace && view.letters.file_exists,
            open: panel.open,
        }));
        view.letters.save_failed = None;
    }
    if answer != Some(Answer::Cancel) && !left {
        view.letters.save_panel = Some(panel);
    }
}

/// The file that is chosen. The ending follows the format, also where another is written in the name.
fn path(panel: &SavePanel) -> PathBuf {
    let name = file_name(panel.file_name.trim());
    let written = LetterFormat::of_path(name.as_ref()).map_or(0, |format| format.ending().len() + 1);
    let stem = &name[..name.len() - written];
    PathBuf::from(panel.folder.trim()).join(format!("{stem}.{}", panel.format.ending()))
}

/// Why the letter cannot be saved as it is, if it cannot.
fn blocked(
    scene: &Scene<'_>,
    view: &LettersView,
    panel: &SavePanel,
    composed: &Composed,
    faults: &[Fault],
) -> Option<String> {
    if view.is_saving {
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
    let key = if file_name(&panel.file_name).is_empty() {
        "letters-refused-no-name"
    } else if panel.folder.trim().is_empty() {
        "letters-refused-no-folder"
    } else if view.file_exists && !panel.replace {
        "letters-refused-exists"
    } else {
        return None;
    };
    Some(scene.t(key).to_owned())
}

/// What went wrong the last time, and the leave to replace a file that is there.
fn failed(ui: &mut Ui, scene: &Scene<'_>, view: &LettersView, panel: &mut SavePanel) {
    if let Some(said) = &view.save_failed {
        let tone = if view.file_exists { Tone::Attention } else { Tone::Error };
        Banner::new(tone, &said.title, &said.text).show(ui, |_| {});
    }
    if view.file_exists {
        check(ui, &mut panel.replace, scene.t("letters-replace-file"));
    }
}

/// Another name or folder is another file: what was said of the last one no longer holds.
fn forget_failure(view: &mut LettersView, panel: &mut SavePanel) {
    view.save_failed = None;
    view.file_exists = false;
    panel.replace = false;
}

/// The choice of format; tells whether another was chosen.
fn format(ui: &mut Ui, scene: &Scene<'_>, panel: &mut SavePanel) -> bool {
    let segments: [Segment<'_>; 3] = LetterFormat::ALL.map(|format| {
        let key = match format {
            LetterFormat::Pdf => "letters-format-pdf",
            LetterFormat::Word => "letters-format-docx",
            LetterFormat::Text => "letters-format-txt",
        };
        scene.t(key).into()
    });
    let mut chosen = LetterFormat::ALL.iter().position(|format| *format == panel.format);
    labelled(ui, scene.t("letters-format"), |ui| {
        let choice = Segmented::new(scene.t("letters-format"), &segments).checked();
        let changed = choice.show(ui, &mut chosen).changed();
        if changed && let Some(format) = chosen.and_then(|chosen| LetterFormat::ALL.get(chosen)) {
            panel.format = *format;
        }
        changed
    })
}

/// Draws the fields; tells whether Enter was pressed in one of them.
fn fields(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, panel: &mut SavePanel) -> bool {
    let p = Palette::of(ui);
    let mut changed = format(ui, scene, panel);
    labelled(ui, scene.t("letters-form"), |ui| writing::form(ui, scene, open));
    let mut entered = false;
    labelled(ui, scene.t("letters-file"), |ui| {
        ui.horizontal(|ui| {
            let width = ui.available_width() - 44.0;
            let field = TextField::line(&mut panel.file_name, scene.t("letters-file")).width(width);
            let out = field.words(scene.edit_words()).show(ui);
            if std::mem::take(&mut panel.takes_focus) {
                out.response.request_focus();
            }
            entered |= out.entered;
            changed |= out.response.changed();
            ui.label(theme::weak(p, format!(".{}", panel.format.ending())));
        });
    });
    labelled(ui, scene.t("letters-folder"), |ui| {
        ui.horizontal_wrapped(|ui| {
            let room = ui.available_width();
            let width = if room > 380.0 { room - 172.0 } else { room };
            let field = TextField::line(&mut panel.folder, scene.t("letters-folder")).width(width);
            let out = field.words(scene.edit_words()).show(ui);
            entered |= out.entered;
            changed |= out.response.changed();
            let browse = Button::secondary(scene.t("browse")).icon(icons::ICON_FOLDER_OPEN);
            if ui.add(browse).clicked() {
                scene.send(LetterCommand::BrowseForFolder);
            }
        });
    });
    if changed {
        forget_failure(&mut view.letters, panel);
    }
    entered
}
