//! Innstillinger: what the person has chosen for this machine, and what the council has decided. Sections as cards in one
//! column; where there is room, a list of them at left.

mod about;
mod checklist;
mod council;
mod days_off;
mod deadlines;
mod letters;
mod members;
mod note_templates;
mod parts;
mod person;
mod rename_theme;

use egui::{CentralPanel, Frame, Margin, Panel, Role, ScrollArea, TextureHandle, Ui};

use super::Scene;
use super::drafts::Drafts;
use super::theme;
use super::view::View;
use super::widgets::button::Button;
use super::widgets::{card, icons};
use crate::app::Preferences;
use crate::language::sentences::Sentence;

/// The widest the column of settings may be, in points.
const COLUMN: f32 = 720.0;

/// From this width of the tab, in points, the list of sections stands beside them.
const WIDE: f32 = 940.0;

/// The parts of the settings, in the order they stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    You,
    Look,
    Council,
    Members,
    Letters,
    Deadlines,
    DaysOff,
    Checklist,
    NoteTemplates,
    Folders,
    About,
}

impl Section {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::You,
        Self::Look,
        Self::Council,
        Self::Members,
        Self::Letters,
        Self::Deadlines,
        Self::DaysOff,
        Self::Checklist,
        Self::NoteTemplates,
        Self::Folders,
        Self::About,
    ];

    /// The key of the section's name in the locales.
    #[must_use]
    pub fn name_key(self) -> &'static str {
        match self {
            Self::You => "settings-section-you",
            Self::Look => "settings-section-look",
            Self::Council => "settings-section-council",
            Self::Members => "settings-section-members",
            Self::Letters => "settings-section-letters",
            Self::Deadlines => "settings-section-deadlines",
            Self::DaysOff => "settings-section-days-off",
            Self::Checklist => "settings-section-checklist",
            Self::NoteTemplates => "settings-section-note-templates",
            Self::Folders => "settings-section-folders",
            Self::About => "settings-section-about",
        }
    }

    fn icon(self) -> icons::MaterialIcon {
        match self {
            Self::You => icons::ICON_PERSON,
            Self::Look => icons::ICON_TUNE,
            Self::Council => icons::ICON_ACCOUNT_BALANCE,
            Self::Members => icons::ICON_GROUP,
            Self::Letters => icons::ICON_EDIT_DOCUMENT,
            Self::Deadlines => icons::ICON_SCHEDULE,
            Self::DaysOff => icons::ICON_CALENDAR_MONTH,
            Self::Checklist => icons::ICON_CHECKLIST,
            Self::NoteTemplates => icons::ICON_STICKY_NOTE_2,
            Self::Folders => icons::ICON_FOLDER_OPEN,
            Self::About => icons::ICON_INFO,
        }
    }
}

/// What is half-typed and open in the tab.
#[derive(Default)]
pub struct SettingsView {
    /// The section to be brought into view; the tab takes this away.
    pub go_to: Option<Section>,
    /// How many more frames the section is brought into view: cards above it find their heights first.
    frames_to_go: u8,
    pub drafts: Drafts,
    rule: Option<deadlines::RuleDialog>,
    day_off: days_off::NewDay,
    /// The theme whose things to look for are shown, and the kind of meeting whose lines are.
    checklist_theme: checklist::Shown,
    template_kind: note_templates::Shown,
    rename: Option<rename_theme::RenameDialog>,
    members: members::MembersView,
    /// Whether it is asked where the letterhead's picture lies.
    pub logo_dialog_is_open: bool,
    logo_path: String,
    /// Why the picture chosen last was not taken.
    pub logo_fault: Option<Sentence>,
    logo_texture: Option<(String, TextureHandle)>,
    folders: [Option<String>; 2],
    licences_are_open: bool,
}

impl SettingsView {
    /// Lets the fields of folders show what is chosen, in place of what was typed.
    pub fn forget_folders(&mut self) {
        self.folders = [None, None];
    }
}

/// Draws the tab.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, preferences: &Preferences) {
    let wide = ui.available_width() >= WIDE;
    if wide {
        let frame = Frame::new().inner_margin(Margin::symmetric(16, 20));
        Panel::left("settings-sections")
            .exact_size(228.0)
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| sections(ui, scene, view));
    }
    let margin = if wide { 24 } else { 16 };
    CentralPanel::default()
        .frame(Frame::new().inner_margin(Margin::symmetric(margin, 0)))
        .show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt("settings")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    ui.set_max_width(COLUMN.min(ui.available_width() - 4.0));
                    ui.spacing_mut().item_spacing.y = 16.0;
                    ui.add_space(4.0);
                    for section in Section::ALL {
                        one(ui, scene, view, preferences, section);
                    }
                    ui.add_space(24.0);
                });
        });
    deadlines::dialog(ui, scene, &mut view.settings);
    rename_theme::dialog(ui, scene, &mut view.settings);
    letters::dialog(ui, scene, &mut view.settings);
    members::dialogs(ui, scene, &mut view.settings);
}

/// The list of sections, each of which leads to its card.
fn sections(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    card::group(ui, Role::Navigation, scene.t("settings-sections"), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for section in Section::ALL {
            let button = Button::quiet(scene.t(section.name_key())).icon(section.icon());
            if ui.add(button).clicked() {
                view.settings.go_to = Some(section);
            }
        }
    });
}

/// One section as a card with its heading, and a line that says whom it is for.
fn one(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, preferences: &Preferences, section: Section) {
    let name = scene.t(section.name_key());
    let p = theme::Palette::of(ui);
    let shown = card::group(ui, Role::Group, name, |ui| {
        card::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            parts::heading(ui, p, name);
            match section {
                Section::You => person::you(ui, scene, view),
                Section::Look => person::look(ui, scene, preferences),
                Section::Council => council::ui(ui, scene, view),
                Section::Members => members::ui(ui, scene, view),
                Section::Letters => letters::ui(ui, scene, view),
                Section::Deadlines => deadlines::ui(ui, scene, view),
                Section::DaysOff => days_off::ui(ui, scene, view),
                Section::Checklist => checklist::ui(ui, scene, view),
                Section::NoteTemplates => note_templates::ui(ui, scene, view),
                Section::Folders => person::folders(ui, scene, view, preferences),
                Section::About => about::ui(ui, scene, view),
            }
        });
    });
    let settings = &mut view.settings;
    if settings.go_to == Some(section) {
        shown.response.scroll_to_me(Some(egui::Align::Min));
        settings.frames_to_go += 1;
        if settings.frames_to_go >= 3 {
            settings.go_to = None;
            settings.frames_to_go = 0;
        } else {
            ui.request_repaint();
        }
    }
}
