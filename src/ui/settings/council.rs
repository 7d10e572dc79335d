//! "Rådet": its name, and what it calls the themes.

use egui::{Label, Role, Ui};

use super::parts::{line, row};
use super::rename_theme::RenameDialog;
use crate::app::Command;
use crate::domain::history::HistoryOf;
use crate::domain::{Field, Theme};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, row as ends, theme_tag};

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    line(ui, scene.t("settings-section-council-line"));
    let Some(info) = scene.model.council.info.iter().next() else {
        return;
    };
    let name = scene.t("settings-council-name");
    row(ui, name, |ui| {
        let mut text = scene.text(Field::COUNCIL_NAME, info.id, &info.name).to_owned();
        let field = TextField::line(&mut text, name)
            .salt(info.id)
            .words(scene.edit_words())
            .show(ui)
            .response;
        if field.changed() {
            scene.typed(Field::COUNCIL_NAME, info.id, text);
        }
        if field.lost_focus() {
            scene.send(Command::Leave);
        }
    });
    let themes = scene.t("settings-themes");
    row(ui, themes, |ui| {
        card::group(ui, Role::List, themes, |ui| {
            for theme in Theme::ALL {
                one(ui, scene, view, theme);
            }
        });
    });
    line(ui, scene.t("settings-history-line"));
    let history = Button::secondary(scene.t("history-of-settings")).icon(icons::ICON_HISTORY);
    if ui.add(history.low()).clicked() {
        scene.send(Command::ShowHistory(HistoryOf::Settings));
    }
}

/// A theme with what it is called, and was and will be called at other times.
fn one(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, theme: Theme) {
    let p = Palette::of(ui);
    let number = theme.number().to_string();
    let spoken = scene.with("settings-theme-rename-of", &[("number", number.into())]);
    let start = |ui: &mut Ui| {
        theme_tag::square(ui, Some(theme));
        ui.add(Label::new(theme::body(p, scene.theme_full(Some(theme)))).truncate());
    };
    let ((), pressed) = ends::ends(ui, CONTROL_LOW, start, |ui| {
        let button = Button::quiet(scene.t("settings-theme-rename")).named(&spoken).low();
        ui.add(button).clicked()
    });
    if pressed {
        view.settings.rename = Some(RenameDialog::new(scene, theme));
    }
    for (key, date, label) in other_times(scene, theme) {
        let date = scene.words.date_long(date);
        line(ui, scene.with(key, &[("date", date.into()), ("label", label.into())]));
    }
}

/// What a theme is called before and after today, in the window's form of language.
fn other_times<'a>(scene: &Scene<'a>, theme: Theme) -> Vec<(&'static str, jiff::civil::Date, &'a str)> {
    let labels = scene.model.council.theme_labels.iter();
    labels
        .filter(|label| label.theme == theme && label.form == scene.words.form())
        .filter(|label| label.valid_from.zip(label.valid_to).is_none_or(|(from, to)| from < to))
        .filter_map(|label| {
            let past = label.valid_to.filter(|to| *to <= scene.today);
            let coming = label.valid_from.filter(|from| *from > scene.today);
            past.map(|to| ("settings-theme-earlier", to, label.full_label.as_str()))
                .or_else(|| coming.map(|from| ("settings-theme-later", from, label.full_label.as_str())))
        })
        .collect()
}
