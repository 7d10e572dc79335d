//! The panel that saves the minutes as a file: format, name, folder, and what is wrong before anything is written.

use std::path::PathBuf;

use egui::Ui;

use super::{MinutesView, Open};
use crate::app::{Command, MinutesCommand, command::SaveMinutes};
use crate::document::LetterFormat;
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

/// What is chosen in the panel.
#[derive(Clone, Debug, Default)]
pub struct SavePanel {
    takes_focus: bool,
    format: LetterFormat,
    file_name: String,
    folder: String,
    open: bool,
    replace: bool,
}

/// Opens the panel with what is proposed.
pub(super) fn open(scene: &Scene<'_>, view: &mut MinutesView, open: &Open<'_>) {
    scene.send(Command::Leave);
    view.save_failed = None;
    view.file_exists = false;
    view.save_panel = Some(SavePanel {
        takes_focus: true,
        format: view.default_format,
        file_name: open.composed.proposed_file_name.clone(),
        folder: view.default_folder.display().to_string(),
        open: view.open_saved,
        replace: false,
    });
}

/// Draws the panel while it is open.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let state = &mut view.minutes;
    let Some(mut panel) = state.save_panel.take() else {
        return;
    };
    if let Some(folder) = state.picked_folder.take() {
        panel.folder = folder.display().to_string();
        forget_failure(state, &mut panel);
    }
    let blocked = blocked(scene, state, &panel, open);
    let saving = state.is_saving;
    let primary = scene.t(match panel.format {
        _ if saving => "minutes-saving",
        LetterFormat::Pdf => "letters-save-pdf",
        LetterFormat::Word => "letters-save-docx",
        LetterFormat::Text => "letters-save-txt",
    });
    let title = &open.composed.document.title;
    let dialog = Dialog::new(scene.t("minutes-save-title"), (scene.t("cancel"), "Esc"), primary)
        .context(title)
        .icon(icons::ICON_SAVE_AS)
        .blocked(blocked.as_deref())
        .width(690.0);
    let (answer, entered) = dialog.show(ui.ctx(), egui::Id::unique("save minutes"), |ui| {
        if let Some(said) = &state.save_failed {
            let tone = if state.file_exists {
                Tone::Attention
            } else {
                Tone::Error
            };
            Banner::new(tone, &said.title, &said.text).show(ui, |_| {});
        }
        if state.file_exists {
            check(ui, &mut panel.replace, scene.t("letters-replace-file"));
        }
        if let Some(reason) = blocked.as_deref().filter(|_| !saving) {
            ui.add(egui::Label::new(theme::body(Palette::of(ui), reason)).wrap());
        }
        let entered = fields(ui, scene, state, &mut panel);
        let standards = scene.t(match panel.format {
            LetterFormat::Pdf => "letters-standards-pdf",
            LetterFormat::Word => "letters-standards-docx",
            LetterFormat::Text => "letters-standards-txt",
        });
        ui.label(theme::caption(
            Palette::of(ui),
            format!("{standards} · {}", scene.t("minutes-never-private")),
        ));
        check(ui, &mut panel.open, scene.t("letters-open-afterwards"));
        entered
    });
    let agreed = answer == Some(Answer::Primary) || (entered && blocked.is_none());
    if agreed && !saving {
        scene.send(MinutesCommand::Save(SaveMinutes {
            minutes: open.minutes.id,
            format: panel.format,
            path: path(&panel),
            replace: panel.replace && state.file_exists,
            open: panel.open,
        }));
        state.save_failed = None;
    }
    if answer != Some(Answer::Cancel) {
        state.save_panel = Some(panel);
    }
}

/// The file that is chosen. The ending follows the format, also where another is written in the name.
fn path(panel: &SavePanel) -> PathBuf {
    let name = file_name(panel.file_name.trim());
    let written = LetterFormat::of_path(name.as_ref()).map_or(0, |format| format.ending().len() + 1);
    let stem = &name[..name.len() - written];
    PathBuf::from(panel.folder.trim()).join(format!("{stem}.{}", panel.format.ending()))
}

/// Why the minutes cannot be saved as they are, if they cannot.
fn blocked(scene: &Scene<'_>, view: &MinutesView, panel: &SavePanel, open: &Open<'_>) -> Option<String> {
    if view.is_saving {
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

/// Another name, folder or format is another file: what was said of the last one no longer holds.
fn forget_failure(view: &mut MinutesView, panel: &mut SavePanel) {
    view.save_failed = None;
    view.file_exists = false;
    panel.replace = false;
}

/// Draws the fields; tells whether Enter was pressed in one of them.
fn fields(ui: &mut Ui, scene: &Scene<'_>, view: &mut MinutesView, panel: &mut SavePanel) -> bool {
    let p = Palette::of(ui);
    let mut entered = false;
    let mut changed = false;
    let segments: [Segment<'_>; 3] = [
        scene.t("letters-format-pdf").into(),
        scene.t("letters-format-docx").into(),
        scene.t("letters-format-txt").into(),
    ];
    let mut chosen = LetterFormat::ALL.iter().position(|format| *format == panel.format);
    labelled(ui, scene.t("letters-format"), |ui| {
        let choice = Segmented::new(scene.t("letters-format"), &segments).checked();
        changed |= choice.show(ui, &mut chosen).changed();
    });
    if let Some(format) = chosen.and_then(|chosen| LetterFormat::ALL.get(chosen)) {
        panel.format = *format;
    }
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
                scene.send(MinutesCommand::BrowseForFolder);
            }
        });
    });
    if changed {
        forget_failure(view, panel);
    }
    entered
}
