//! What is the person's own: name and role, language and look, folders.

use egui::{Key, KeyboardShortcut, Modifiers, Ui};

use super::parts::{self, line, row};
use crate::app::preferences::{OwnFolder, TEXT_SIZES, ZOOMS};
use crate::app::{Command, Preferences, SettingsCommand};
use crate::domain::{Owner, OwnerRole, SettingName};
use crate::ui::Scene;
use crate::ui::keys::keys_of;
use crate::ui::start::first::language_choice;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::text_field::TextField;

/// "Deg".
pub(super) fn you(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    line(ui, scene.t("settings-section-you-line"));
    let name = scene.t("owner-name");
    row(ui, name, |ui| {
        let key = (SettingName::CopyName.code(), SettingName::CopyName.id());
        let role = scene.owner.role;
        let keep = |name| Command::Settings(SettingsCommand::SetOwner(Owner { name, role }));
        parts::drafted(
            ui,
            scene,
            &mut view.settings,
            key,
            &scene.owner.name,
            (name, ""),
            None,
            keep,
        );
        line(ui, scene.t("settings-owner-name-line"));
    });
    let role = scene.t("owner-role");
    row(ui, role, |ui| {
        let segments: [Segment<'_>; 2] = [
            scene.t("owner-role-secretariat").into(),
            scene.t("owner-role-member").into(),
        ];
        let mut chosen = OwnerRole::ALL.iter().position(|role| *role == scene.owner.role);
        let response = Segmented::new(role, &segments).checked().show(ui, &mut chosen);
        if let Some(role) = chosen.and_then(|chosen| OwnerRole::ALL.get(chosen))
            && response.changed()
        {
            scene.send(SettingsCommand::SetOwner(Owner {
                name: scene.owner.name.clone(),
                role: *role,
            }));
        }
    });
}

/// "Utseende og språk".
pub(super) fn look(ui: &mut Ui, scene: &Scene<'_>, preferences: &Preferences) {
    line(ui, scene.t("settings-section-look-line"));
    let language = scene.t("settings-language");
    row(ui, language, |ui| {
        if let Some(form) = language_choice(ui, language, scene.words) {
            scene.send(Command::SetLanguage(form));
        }
    });
    let colours = scene.t("settings-theme");
    row(ui, colours, |ui| {
        let choices = [None, Some(false), Some(true)];
        let segments: [Segment<'_>; 3] = [
            scene.t("settings-theme-system").into(),
            scene.t("settings-theme-light").into(),
            scene.t("settings-theme-dark").into(),
        ];
        let mut chosen = choices.iter().position(|choice| *choice == preferences.dark);
        let response = Segmented::new(colours, &segments).checked().show(ui, &mut chosen);
        if let Some(dark) = chosen.and_then(|chosen| choices.get(chosen))
            && response.changed()
        {
            scene.send(SettingsCommand::SetDark(*dark));
        }
    });
    zoom(ui, scene, preferences);
    let size = scene.t("settings-text-size");
    row(ui, size, |ui| {
        let words = TEXT_SIZES.map(|size| percent(scene, size));
        let segments: [Segment<'_>; 5] = std::array::from_fn(|index| words[index].as_str().into());
        let now = (preferences.text_scale() * 100.0).round() as u16;
        let mut chosen = TEXT_SIZES.iter().position(|size| *size == now);
        let response = Segmented::new(size, &segments).show(ui, &mut chosen);
        if let Some(size) = chosen.and_then(|chosen| TEXT_SIZES.get(chosen))
            && response.changed()
        {
            scene.send(SettingsCommand::SetTextSize(*size));
        }
    });
}

fn percent(scene: &Scene<'_>, percent: u16) -> String {
    scene.words.percent(f64::from(percent) / 100.0)
}

fn zoom(ui: &mut Ui, scene: &Scene<'_>, preferences: &Preferences) {
    let name = scene.t("settings-zoom");
    let now = ui.ctx().zoom_factor() / preferences.text_scale().sqrt();
    let now = (now * 100.0).round() as u16;
    row(ui, name, |ui| {
        ui.scope(|ui| {
            ui.set_max_width(140.0);
            let button = choice_field(ui, name, &percent(scene, now));
            menu(&button, |ui| {
                for zoom in ZOOMS {
                    if ui
                        .add(MenuRow::new(&percent(scene, zoom)).chosen(zoom == now))
                        .clicked()
                    {
                        scene.send(SettingsCommand::SetZoom(zoom));
                        ui.close();
                    }
                }
            });
        });
        let keys = |key| keys_of(scene.words, &KeyboardShortcut::new(Modifiers::COMMAND, key));
        let values = [("larger", keys(Key::Plus).into()), ("smaller", keys(Key::Minus).into())];
        line(ui, scene.with("settings-zoom-line", &values));
    });
}

/// "Mapper".
pub(super) fn folders(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, preferences: &Preferences) {
    line(ui, scene.t("settings-section-folders-line"));
    let folders = [
        (OwnFolder::Letters, scene.t("settings-folder-letters")),
        (OwnFolder::Councils, scene.t("settings-folder-councils")),
    ];
    for (typed, (which, name)) in view.settings.folders.iter_mut().zip(folders) {
        row(ui, name, |ui| {
            let shown = || preferences.folder(which).display().to_string();
            let mut text = typed.clone().unwrap_or_else(shown);
            let field = TextField::line(&mut text, name)
                .words(scene.edit_words())
                .show(ui)
                .response;
            if field.changed() {
                *typed = Some(text.clone());
            }
            if field.lost_focus()
                && let Some(text) = typed.take()
            {
                let text = text.trim();
                let folder = (!text.is_empty()).then(|| text.into());
                scene.send(SettingsCommand::SetFolder(which, folder));
            }
            let browse = Button::secondary(scene.t("browse")).icon(icons::ICON_FOLDER_OPEN).low();
            let spoken = format!("{name}: {}", scene.t("browse"));
            if ui.add(browse.named(&spoken)).clicked() {
                scene.send(SettingsCommand::BrowseForFolder(which));
            }
        });
    }
}
