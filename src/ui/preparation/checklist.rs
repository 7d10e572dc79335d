//! What the council looks for under each theme, ticked off for one case by oneself.

use egui::{Label, Ui};

use super::papers::heading;
use super::tick::{Words, tick};
use crate::app::command::{Command, PreparationCommand};
use crate::domain::{Case, ChecklistItem, Theme};
use crate::ui::Scene;
use crate::ui::settings::Section;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons, theme_tag};

/// Draws the checklist.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: &Case) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let form = scene.words.form();
    let shown = |item: &&ChecklistItem| !item.words(form).trim().is_empty();
    let all = council.checklist_items.iter().filter(shown);
    let (count, done) = all.fold((0_usize, 0_usize), |(count, done), item| {
        (count + 1, done + usize::from(is_ticked(scene, case, item)))
    });
    let counted = scene.with(
        "preparation-checklist-done",
        &[("done", done.into()), ("count", count.into())],
    );
    heading(
        ui,
        scene.t("preparation-checklist"),
        if count == 0 { "" } else { &counted },
    );
    if count == 0 {
        ui.add(Label::new(theme::body(p, scene.t("preparation-checklist-none"))).wrap());
        ui.add_space(4.0);
        if ui.add(Button::secondary(scene.t("checklist-bring")).low()).clicked() {
            scene.send(PreparationCommand::BringChecklist);
        }
    } else {
        let only_you = scene.t("preparation-checklist-only-you");
        ui.add(Label::new(theme::caption(p, only_you)).wrap());
    }
    for theme in Theme::ALL {
        let mut items = council.checklist(theme);
        items.retain(shown);
        if !items.is_empty() {
            of_theme(ui, scene, case, theme, &items);
        }
    }
    ui.add_space(8.0);
    let edit = Button::quiet(scene.t("preparation-checklist-edit"))
        .icon(icons::ICON_EDIT)
        .low();
    if ui.add(edit).clicked() {
        view.settings.go_to = Some(Section::Checklist);
        scene.send(Command::ShowSettings);
    }
}

/// What there is to look for in a case under a theme, each with its tick.
fn of_theme(ui: &mut Ui, scene: &Scene<'_>, case: &Case, theme: Theme, items: &[&ChecklistItem]) {
    let p = Palette::of(ui);
    let name = scene.theme_full(Some(theme));
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        theme_tag::square(ui, Some(theme));
        ui.add(Label::new(theme::semibold(p, name)).truncate());
    });
    card::list(ui, name, items.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for item in items {
            let is_ticked = is_ticked(scene, case, item);
            let text = item.words(scene.words.form());
            let words = Words {
                text,
                strong: false,
                below: None,
                spoken: text,
            };
            if ui.push_id(item.id, |ui| tick(ui, is_ticked, &words)).inner {
                scene.send(PreparationCommand::Tick {
                    case: case.id,
                    item: item.id,
                    is_ticked: !is_ticked,
                });
            }
        }
    });
}

fn is_ticked(scene: &Scene<'_>, case: &Case, item: &ChecklistItem) -> bool {
    let mut marks = scene.model.council.checklist_marks.of(case.id);
    marks.any(|mark| mark.checklist_item_id == item.id)
}
