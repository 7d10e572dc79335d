//! "Om Rådslag": what the program is made of, and under which licences.

use egui::{Label, ScrollArea, Ui};

use super::parts::{line, row};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons};

/// The libraries the program is built of: name, version and licence, one a line.
const LICENCES: &str = include_str!("../../../assets/licences.txt");

/// The height of a line of the list, and of the list, in points.
const LINE: f32 = 24.0;
const LIST: f32 = 280.0;

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let version = scene.with("product-version", &[("version", env!("CARGO_PKG_VERSION").into())]);
    for (key, words) in [
        ("settings-about-version", version.as_str()),
        ("settings-about-licence", scene.t("settings-about-licence-name")),
    ] {
        row(ui, scene.t(key), |ui| told(ui, words));
    }
    row(ui, scene.t("settings-about-fonts"), |ui| {
        told(ui, scene.t("settings-about-inter"));
        for key in ["settings-about-icons", "settings-about-emoji"] {
            let p = Palette::of(ui);
            ui.add(Label::new(theme::body(p, scene.t(key))).wrap());
        }
    });
    let libraries = scene.t("settings-about-libraries");
    row(ui, libraries, |ui| {
        let count = LICENCES.lines().count();
        told(
            ui,
            &scene.with("settings-about-libraries-line", &[("count", count.into())]),
        );
        let is_open = &mut view.settings.licences_are_open;
        let (word, icon) = if *is_open {
            ("settings-about-hide", icons::ICON_EXPAND_LESS)
        } else {
            ("settings-about-show", icons::ICON_EXPAND_MORE)
        };
        if ui.add(Button::quiet(scene.t(word)).icon(icon).low()).clicked() {
            *is_open = !*is_open;
        }
        if *is_open {
            list(ui, libraries);
        }
    });
    line(ui, scene.t("settings-about-network"));
}

fn told(ui: &mut Ui, words: &str) {
    let p = Palette::of(ui);
    ui.horizontal(|ui| {
        ui.set_min_height(CONTROL);
        ui.add(Label::new(theme::body(p, words)).wrap());
    });
}

/// The list; only the lines in sight are laid out.
fn list(ui: &mut Ui, name: &str) {
    let p = Palette::of(ui);
    card::group(ui, egui::Role::List, name, |ui| {
        let lines = LICENCES.lines().count();
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .id_salt("licences")
            .max_height(LIST)
            // Within a page that scrolls it would else be as low as it may.
            .min_scrolled_height(LIST)
            .auto_shrink([false, true])
            .show_rows(ui, LINE, lines, |ui, rows| {
                for line in LICENCES.lines().skip(rows.start).take(rows.len()) {
                    let words = line.replace('\t', " \u{b7} ");
                    ui.allocate_ui(egui::vec2(ui.available_width(), LINE), |ui| {
                        ui.set_min_height(LINE);
                        ui.add(Label::new(theme::caption(p, words)).truncate());
                    });
                }
            });
    });
}
