//! The dialog that gives a theme another name from a date on.

use egui::Ui;

use super::SettingsView;
use crate::domain::{LanguageForm, Theme, operations};
use crate::ui::Scene;
use crate::ui::widgets::date_field::{DateField, Typed, parse};
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::text_field::TextField;

/// The forms of language a theme has a name in.
const FORMS: [LanguageForm; 3] = [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English];

/// What is typed in the dialog.
pub(super) struct RenameDialog {
    theme: Theme,
    /// Full and short name by form.
    labels: [(String, String); 3],
    from: String,
    has_focus: bool,
}

impl RenameDialog {
    pub(super) fn new(scene: &Scene<'_>, theme: Theme) -> Self {
        let label = |form| {
            let rows = scene.model.council.theme_labels.iter();
            let mut own = rows.filter(|row| row.theme == theme && row.form == form && row.holds_on(scene.today));
            own.next()
                .map(|row| (row.full_label.clone(), row.short_label.clone()))
                .unwrap_or_default()
        };
        Self {
            theme,
            labels: FORMS.map(label),
            from: scene.words.date_short(scene.today),
            has_focus: false,
        }
    }
}

/// Draws the dialog while it is open.
pub(super) fn dialog(ui: &mut Ui, scene: &Scene<'_>, settings: &mut SettingsView) {
    let Some(open) = &mut settings.rename else { return };
    let typed = parse(&open.from, scene.dates, scene.today);
    let lacks_name = open.labels[0].0.trim().is_empty() || open.labels[0].1.trim().is_empty();
    let blocked = match typed {
        _ if lacks_name => Some(scene.t("settings-theme-missing")),
        Typed::Date(_) => None,
        Typed::Empty | Typed::Invalid => Some(scene.t("settings-from-missing")),
    };
    let number = open.theme.number().to_string();
    let title = scene.with("settings-theme-rename-title", &[("number", number.into())]);
    let (answer, ()) = Dialog::new(&title, (scene.t("cancel"), "Esc"), scene.t("settings-theme-rename"))
        .context(scene.t("settings-theme-rename-line"))
        .blocked(blocked)
        .width(600.0)
        .show(ui.ctx(), egui::Id::unique("rename-theme"), |ui| fields(ui, scene, open));
    match (answer, typed) {
        (Some(Answer::Primary), Typed::Date(from)) => {
            let labels: Vec<(LanguageForm, String, String)> = FORMS
                .into_iter()
                .zip(&open.labels)
                .filter(|(_, (full, short))| !full.trim().is_empty() && !short.trim().is_empty())
                .map(|(form, (full, short))| (form, full.trim().to_owned(), short.trim().to_owned()))
                .collect();
            if let Some(operation) = operations::rename_theme(&scene.model.council, open.theme, &labels, from) {
                scene.run(operation);
            }
            settings.rename = None;
        }
        (Some(Answer::Cancel), _) => settings.rename = None,
        _ => {}
    }
}

fn fields(ui: &mut Ui, scene: &Scene<'_>, open: &mut RenameDialog) {
    for (form, (full, short)) in FORMS.into_iter().zip(&mut open.labels) {
        let called = scene.words.text(&format!("settings-form-{}", form.code())).to_owned();
        let values = [("form", called.into())];
        for (name, text) in [
            (scene.with("settings-theme-full", &values), full),
            (scene.with("settings-theme-short", &values), short),
        ] {
            let field = labelled(ui, &name, |ui| {
                TextField::line(text, &name).words(scene.edit_words()).show(ui).response
            });
            if !std::mem::replace(&mut open.has_focus, true) {
                field.request_focus();
            }
        }
    }
    from_field(ui, scene, &mut open.from);
}

/// The day something new holds from.
pub(super) fn from_field(ui: &mut Ui, scene: &Scene<'_>, text: &mut String) {
    let days_off = scene.model.council.days_off();
    let name = scene.t("settings-from");
    labelled(ui, name, |ui| {
        DateField::new(name, scene.dates, scene.today, scene.t("date-not-read"))
            .edit_words(scene.edit_words())
            .show(
                ui,
                text,
                |date| scene.words.date_short(date),
                |date| days_off.is_off(date),
            );
    });
}
