//! A member's own copy: the question, and the member's answer to it.

use egui::{Label, Role, Ui};

use super::ImpartialityView;
use super::decide::Draft;
use super::radio::radio;
use crate::app::Command;
use crate::domain::{TieAnswer, operations, text};
use crate::figures::impartiality::Cell;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons};

/// Draws the choices, what the tie is, and the button that keeps the answer.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut ImpartialityView, cell: &Cell) {
    let p = Palette::of(ui);
    let key = (cell.member, cell.case);
    let takes_focus = std::mem::take(&mut state.panel_asks_focus);
    let draft = state.drafts.entry(key).or_insert_with(|| Draft::of(scene, None, cell));
    card::group(ui, Role::RadioGroup, scene.t("impartiality-own-question"), |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for (answer, word) in [
            (TieAnswer::NoTies, scene.t("impartiality-own-no-ties")),
            (TieAnswer::Ties, scene.t("impartiality-own-ties")),
        ] {
            let is_chosen = draft.answer == Some(answer);
            let shown = radio(ui, word, is_chosen);
            if takes_focus && (is_chosen || (answer == TieAnswer::NoTies && draft.answer.is_none())) {
                shown.request_focus();
            }
            if shown.clicked() {
                draft.answer = Some(answer);
            }
        }
    });
    let has_ties = draft.answer == Some(TieAnswer::Ties);
    if has_ties {
        let ground = scene.t("impartiality-own-ground");
        ui.label(theme::caption(p, ground));
        TextField::line(&mut draft.ground, ground)
            .words(scene.edit_words())
            .show(ui);
    }
    ui.add(Label::new(theme::caption(p, scene.t("impartiality-own-line"))).wrap());
    let blocked = match draft.answer {
        None => Some(scene.t("impartiality-choose")),
        Some(TieAnswer::Ties) if draft.ground.trim().is_empty() => Some(scene.t("impartiality-own-lacks-ground")),
        Some(_) => None,
    };
    let (keeps, cancels) = ui
        .horizontal_wrapped(|ui| {
            let keep = Button::primary(scene.t("impartiality-own-keep")).icon(icons::ICON_CHECK);
            let keeps = ui.add(keep.blocked(blocked)).clicked();
            (keeps, ui.add(Button::quiet(scene.t("cancel"))).clicked())
        })
        .inner;
    if let Some(answer) = draft.answer.filter(|_| keeps) {
        let ground = if has_ties {
            text::one_line(&draft.ground)
        } else {
            String::new()
        };
        let council = &scene.model.council;
        let operation = operations::answer_impartiality(council, key, answer, &ground, scene.today);
        scene.send(Command::RunAndOfferUndo(operation));
    }
    // Where nothing can be written, what is half-typed stays.
    if cancels || (keeps && scene.model.may_write()) {
        state.drafts.remove(&key);
        state.close();
    }
}
