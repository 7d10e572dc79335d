//! The fields of an action: what, who and when.

use egui::{Frame, Key, Margin, Ui, vec2};

use super::actions::{ActionsView, body};
use crate::app::command::Command;
use crate::domain::history::HistoryOf;
use crate::domain::{Action, Field, Operation, OperationName, Table, operations};
use crate::ui::Scene;
use crate::ui::drafts::{Drafts, Reading};
use crate::ui::theme::CONTROL;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::date_field::{DateField, Typed};
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::text_field::TextField;

/// The action in fields of its own. Enter and Escape in its text end it.
pub fn edit(ui: &mut Ui, scene: &Scene<'_>, state: &mut ActionsView, drafts: &mut Drafts, action: &Action) {
    Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        let mut text = body(scene, action).to_owned();
        let error = text.trim().is_empty().then(|| scene.t("overview-action-empty"));
        let field = TextField::line(&mut text, scene.t("overview-action-text"))
            .salt(("action", action.id))
            .error(error)
            .words(scene.edit_words());
        let out = field.show(ui);
        if std::mem::take(&mut state.takes_keyboard) {
            out.response.request_focus();
            out.response.scroll_to_me(Some(egui::Align::Center));
        }
        if out.response.changed() {
            scene.typed(Field::ACTION_BODY, action.id, text.clone());
        }
        let escaped = out.response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
        if out.response.lost_focus() {
            scene.send(Command::Leave);
        }
        let mut is_done = (out.entered && error.is_none()) || escaped;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            particulars(ui, scene, drafts, action);
            is_done |= ui.add(Button::secondary(scene.t("overview-action-close"))).clicked();
            let remove = Button::quiet(scene.t("overview-action-remove")).icon(icons::ICON_DELETE);
            if ui.add(remove).clicked() {
                let end = operations::end(OperationName::EndAction, action, scene.now);
                scene.send(Command::RunAndOfferUndo(end));
                is_done = true;
            }
            let history = Button::icon_only(icons::ICON_HISTORY, scene.t("history")).framed();
            if ui.add(history).clicked() {
                let of = HistoryOf::Row(Table::Action, action.id);
                scene.send(Command::ShowHistory(of));
            }
        });
        if is_done {
            state.editing = None;
            state.returns_to = Some(action.id);
        }
    });
}

/// Who does it, where there are members to choose from, and by when.
pub fn particulars(ui: &mut Ui, scene: &Scene<'_>, drafts: &mut Drafts, action: &Action) {
    owner(ui, scene, action);
    let key = (Field::ACTION_DUE_ON.column, action.id);
    let stored = || {
        action
            .due_on
            .map(|date| scene.words.date_short(date))
            .unwrap_or_default()
    };
    let mut text = drafts.text(key).map_or_else(stored, str::to_owned);
    let days_off = scene.model.council.days_off();
    let field = DateField::new(
        scene.t("overview-action-due"),
        scene.dates,
        scene.today,
        scene.t("date-not-read"),
    );
    let out = ui
        .allocate_ui(vec2(210.0_f32.min(ui.max_rect().width()), CONTROL), |ui| {
            field
                .hint(scene.t("overview-action-due"))
                .edit_words(scene.edit_words())
                .show(
                    ui,
                    &mut text,
                    |date| scene.words.date_short(date),
                    |date| days_off.is_off(date),
                )
        })
        .inner;
    let date = match out.typed {
        Typed::Date(date) => Some(Some(date)),
        Typed::Empty => Some(None),
        Typed::Invalid => None,
    };
    drafts.take_in(scene, key, &out.response, &text, |_| match date {
        Some(date) => Reading::of(date, &action.due_on, |date| {
            Command::Run(Operation::set(Field::ACTION_DUE_ON, action.id, date))
        }),
        None => Reading::Wrong,
    });
}

fn owner(ui: &mut Ui, scene: &Scene<'_>, action: &Action) {
    let members = &scene.model.council.members;
    if members.iter().next().is_none() {
        return;
    }
    let nobody = scene.t("overview-action-nobody");
    let chosen = action.owner_id.and_then(|id| members.get(id));
    let word = chosen.map_or(nobody, |member| member.name.as_str());
    let name = scene.with("overview-action-owner", &[("name", word.into())]);
    let button = ui.add(
        Button::secondary(word)
            .named(&name)
            .icon(icons::ICON_PERSON)
            .trailing(icons::ICON_EXPAND_MORE),
    );
    menu(&button, |ui| {
        let choices = members.iter().map(|member| (Some(member.id), member.name.as_str()));
        for (id, word) in choices.chain([(None, nobody)]) {
            let row = MenuRow::new(word).chosen(id == action.owner_id);
            if ui.add(row).clicked() && id != action.owner_id {
                scene.run(Operation::set(Field::ACTION_OWNER, action.id, id));
            }
        }
    });
}
