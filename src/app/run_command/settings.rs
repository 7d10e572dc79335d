//! Settings: what the person has chosen for this machine, and what the council has decided.

use std::path::PathBuf;

use crate::app::jobs::Outcome;
use crate::app::preferences::{OwnFolder, ZOOMS};
use crate::app::{App, SettingsCommand};
use crate::domain::{Owner, SettingName, operations, text};
use crate::language::settings_sentences;
use crate::ui::theme;

impl App {
    pub(in crate::app) fn run_settings(&mut self, command: SettingsCommand) {
        match command {
            SettingsCommand::SetOwner(owner) => self.set_owner(owner),
            SettingsCommand::SetDark(dark) => self.set_dark(dark),
            SettingsCommand::SetZoom(percent) => self.set_zoom(percent),
            SettingsCommand::SetTextSize(percent) => self.set_text_size(percent),
            SettingsCommand::BrowseForFolder(which) => self.browse_for_own_folder(which),
            SettingsCommand::SetFolder(which, folder) => self.preferences.set_folder(which, folder),
            SettingsCommand::Set(name, value) => self.set_setting(name, &value),
            SettingsCommand::BrowseForLogo => self.browse_for_logo(),
            SettingsCommand::ReadLogo(path) => self.read_logo(path),
            SettingsCommand::RemoveLogo => self.remove_logo(),
        }
    }

    /// Says who works here: for this machine, and in the file that is open.
    pub(in crate::app) fn set_owner(&mut self, mut owner: Owner) {
        owner.name = text::clean(&owner.name);
        if self.session.as_ref().is_some_and(|session| session.model.may_write()) {
            self.with_council(|council, _| operations::set_owner(council, &owner));
        }
        self.preferences.owner = Some(owner);
        self.preferences.save();
    }

    /// Gives a setting of the council's a value, unless it has it.
    pub(in crate::app) fn set_setting(&mut self, name: SettingName, value: &str) {
        let value = text::clean(value);
        self.with_council(|council, _| {
            let is_new = council.setting(name).unwrap_or_default() != value;
            is_new.then(|| operations::set_settings(council, &[(name, &value)]))
        });
    }

    pub(in crate::app) fn set_dark(&mut self, dark: Option<bool>) {
        self.preferences.dark = dark;
        self.preferences.save();
        self.context.set_theme(self.theme_preference());
    }

    pub(in crate::app) fn theme_preference(&self) -> egui::ThemePreference {
        match self.preferences.dark {
            None => egui::ThemePreference::System,
            Some(true) => egui::ThemePreference::Dark,
            Some(false) => egui::ThemePreference::Light,
        }
    }

    pub(in crate::app) fn set_zoom(&mut self, percent: u16) {
        if ZOOMS.contains(&percent) {
            self.preferences.zoom = Some(f32::from(percent) / 100.0);
            self.preferences.save();
            self.apply_sizes();
        }
    }

    pub(in crate::app) fn set_text_size(&mut self, percent: u16) {
        self.keep_zoom();
        self.preferences.text_size = Some(percent);
        self.preferences.save();
        self.apply_sizes();
    }

    /// Draws everything by the chosen zoom and size of text.
    ///
    /// Text grows by the whole of its size, what it stands in by the square root of it: so larger text takes less room than
    /// a larger zoom, and nothing is cut.
    pub(in crate::app) fn apply_sizes(&self) {
        let growth = self.preferences.text_scale().sqrt();
        theme::set_text_growth(&self.context, growth);
        let zoom = self.preferences.zoom.unwrap_or(1.0).clamp(0.5, 3.0);
        self.context.set_zoom_factor(zoom * growth);
    }

    /// Remembers the zoom as it stands, also where keys changed it.
    pub(in crate::app) fn keep_zoom(&mut self) {
        self.preferences.zoom = Some(self.context.zoom_factor() / self.preferences.text_scale().sqrt());
    }

    pub(in crate::app) fn browse_for_own_folder(&mut self, which: OwnFolder) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(self.words.text("dialog-folder-title"))
            .pick_folder();
        self.jobs.ask(move || {
            let folder = pollster::block_on(dialog);
            Outcome::OwnFolderPicked(which, folder.map(|folder| folder.path().to_owned()))
        });
    }

    pub(in crate::app) fn own_folder_picked(&mut self, which: OwnFolder, folder: Option<PathBuf>) {
        if folder.is_some() {
            self.view.settings.forget_folders();
            self.preferences.set_folder(which, folder);
        }
    }

    /// Says in passing what was wrong with the choices kept before, where a file opens before the start page could say it.
    pub(in crate::app) fn tell_of_preferences(&mut self) {
        if let Some(fault) = self.preferences.fault.take()
            && !self.view.start.fault_is_told
        {
            self.notices
                .tell(settings_sentences::preferences_fault(&self.words, &fault).line());
        }
    }
}
