//! "Sjekkliste": what the council looks for under each theme, in its own words, in both forms of Norwegian.

use egui::{Align, Label, Layout, Ui, vec2};

use super::parts::line;
use crate::app::command::{Command, PreparationCommand};
use crate::domain::operations::Direction;
use crate::domain::{ChecklistItem, Field, Id, OperationName, Theme, operations};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL, CONTROL_LOW, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, row};

/// The room of the word for a form of language, in points.
const FORM: f32 = 60.0;

/// The theme whose items are shown: one at a time, so that the page stays short.
pub(super) struct Shown(Theme);

impl Default for Shown {
    fn default() -> Self {
        let [first, ..] = Theme::ALL;
        Self(first)
    }
}

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    line(ui, scene.t("checklist-line"));
    let p = Palette::of(ui);
    let council = &scene.model.council;
    if council.checklist_items.iter().next().is_none() {
        ui.add(Label::new(theme::body(p, scene.t("checklist-empty"))).wrap());
        if ui.add(Button::secondary(scene.t("checklist-bring"))).clicked() {
            scene.send(PreparationCommand::BringChecklist);
        }
    }
    let theme = choose(ui, scene, &mut view.settings.checklist_theme.0);
    let items = council.checklist(theme);
    if items.is_empty() {
        ui.label(theme::weak(p, scene.t("checklist-theme-empty")));
    }
    let mut handover = Handover::new(ui, ("checklist", theme));
    card::list(ui, scene.theme_full(Some(theme)), items.len(), |ui| {
        let count = items.len();
        for (place, item) in items.into_iter().enumerate() {
            let ends = (place == 0, place + 1 == count);
            handover.row(ui, item.id, |ui| one(ui, scene, view, item, place + 1, ends));
        }
    });
    let add = Button::secondary(scene.t("checklist-add")).icon(icons::ICON_ADD);
    let add = ui.add(add);
    handover.finish(ui, Some(add.id));
    if add.clicked() {
        scene.send(PreparationCommand::AddChecklistItem(theme));
    }
}

fn choose(ui: &mut Ui, scene: &Scene<'_>, shown: &mut Theme) -> Theme {
    let word = |theme: Theme| format!("{}. {}", theme.number(), scene.theme_full(Some(theme)));
    let button = choice_field(ui, scene.t("checklist-theme"), &word(*shown));
    menu(&button, |ui| {
        for theme in Theme::ALL {
            if ui.add(MenuRow::new(&word(theme)).chosen(theme == *shown)).clicked() {
                *shown = theme;
                ui.close();
            }
        }
    });
    *shown
}

fn one(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    item: &ChecklistItem,
    number: usize,
    (first, last): (bool, bool),
) {
    let p = Palette::of(ui);
    let named = |key: &str| scene.with(key, &[("number", number.into())]);
    let start = |ui: &mut Ui| ui.add(Label::new(theme::semibold(p, named("checklist-item"))).truncate());
    row::ends(ui, CONTROL_LOW, start, |ui| {
        let up = named("checklist-item-up");
        let blocked = first.then(|| scene.t("meetings-item-is-first"));
        if ui
            .add(Button::icon_only(icons::ICON_ARROW_UPWARD, &up).low().blocked(blocked))
            .clicked()
        {
            scene.send(PreparationCommand::MoveChecklistItem(item.id, Direction::Up));
        }
        let down = named("checklist-item-down");
        let blocked = last.then(|| scene.t("meetings-item-is-last"));
        if ui
            .add(
                Button::icon_only(icons::ICON_ARROW_DOWNWARD, &down)
                    .low()
                    .blocked(blocked),
            )
            .clicked()
        {
            scene.send(PreparationCommand::MoveChecklistItem(item.id, Direction::Down));
        }
        let remove = named("checklist-item-remove");
        if ui.add(Button::icon_only(icons::ICON_DELETE, &remove).low()).clicked() {
            let end = operations::end(OperationName::EndChecklistItem, item, scene.now);
            scene.send(Command::RunAndOfferUndo(end));
        }
    });
    both_forms(
        ui,
        scene,
        view,
        item.id,
        [
            (Field::CHECKLIST_ITEM_BODY, &item.body, named("checklist-item-nb")),
            (Field::CHECKLIST_ITEM_BODY_NN, &item.body_nn, named("checklist-item-nn")),
        ],
    );
}

/// The words in bokmål and in nynorsk, each in a field with its form at left of it.
pub(super) fn both_forms(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, id: Id, fields: [(Field, &str, String); 2]) {
    let p = Palette::of(ui);
    for (field, stored, name) in fields {
        let form = if field.column.ends_with("_nn") {
            scene.t("checklist-nn")
        } else {
            scene.t("checklist-nb")
        };
        let mut text = scene.text(field, id, stored).to_owned();
        let draw = |ui: &mut Ui| {
            let layout = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(vec2(FORM, CONTROL), layout, |ui| {
                ui.set_min_size(vec2(FORM, CONTROL));
                ui.add(Label::new(theme::caption(p, form)).truncate());
            });
            TextField::line(&mut text, &name)
                .salt((id, field.column))
                .words(scene.edit_words())
                .show(ui)
        };
        let out = ui.horizontal(draw).inner;
        if View::takes_focus(&mut view.focus, field, id) {
            out.response.request_focus();
            out.response.scroll_to_me(None);
        }
        if out.response.changed() {
            scene.typed(field, id, text);
        }
        if out.response.lost_focus() {
            scene.send(Command::Leave);
        }
    }
}
