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
    let ticked = |item: &ChecklistItem| {
        let mut marks = council.checklist_marks.of(case.id);
        marks.any(|mark| mark.checklist_item_id == item.id)
    };
    let all = council.checklist_items.iter().filter(shown);
    let (count, done) = all.fold((0_usize, 0_usize), |(count, done), item| {
        (count + 1, done + usize::from(ticked(item)))
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
        let items: Vec<_> = council
            .checklist(theme)
            .into_iter()
            .filter(|item| shown(item))
            .collect();
        if items.is_empty() {
            continue;
        }
        ui.add_space(6.0);
        ui.horizontal(|ui| {
            theme_tag::square(ui, Some(theme));
            ui.add(Label::new(theme::semibold(p, scene.theme_full(Some(theme)))).truncate());
        });
        card::list(ui, scene.theme_full(Some(theme)), items.len(), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for item in items {
                let is_ticked = ticked(item);
                let words = Words {
                    text: item.words(form),
                    strong: false,
                    below: None,
                    spoken: item.words(form),
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
    ui.add_space(8.0);
    let edit = Button::quiet(scene.t("preparation-checklist-edit"))
        .icon(icons::ICON_EDIT)
        .low();
    if ui.add(edit).clicked() {
        view.settings.go_to = Some(Section::Checklist);
        scene.send(Command::ShowSettings);
    }
}
