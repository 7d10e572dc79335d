//! Recommendations that a member proposes before the meeting.

use egui::{Label, Ui};

use super::Page;
use super::papers::heading;
use crate::app::command::{Command, PreparationCommand};
use crate::domain::{CaseTexts, Field, Operation, OperationName, Proposal, operations};
use crate::ui::Scene;
use crate::ui::meetings::theme_menu::{ThemeChoice, theme_menu};
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, row};

/// Draws one's own proposals, and the button for one more.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>, texts: &CaseTexts) {
    let p = Palette::of(ui);
    let own = texts.proposals.of(page.case.id);
    let own = own.filter(|row| row.member_id == page.member && row.about_table.is_empty());
    let own: Vec<&Proposal> = own.collect();
    heading(ui, scene.t("preparation-proposals"), "");
    if own.is_empty() {
        ui.add(Label::new(theme::weak(p, scene.t("preparation-proposals-none"))).wrap());
    }
    let mut handover = Handover::new(ui, ("proposals", page.case.id));
    card::list(ui, scene.t("preparation-proposals"), own.len(), |ui| {
        for (place, proposal) in own.into_iter().enumerate() {
            handover.row(ui, proposal.id, |ui| one(ui, scene, view, proposal, place + 1));
        }
    });
    let add = Button::secondary(scene.t("preparation-propose")).icon(icons::ICON_LIGHTBULB);
    let add = ui.add(add.low());
    handover.finish(ui, Some(add.id));
    if add.clicked() {
        scene.send(PreparationCommand::AddProposal {
            case: page.case.id,
            theme: view.preparation.theme,
        });
    }
}

fn one(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, proposal: &Proposal, number: usize) {
    card::frame(Palette::of(ui), 12).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        let named = |key: &str| scene.with(key, &[("number", number.into())]);
        let start = |ui: &mut Ui| {
            let name = named("preparation-proposal-theme");
            if let Some(ThemeChoice(theme)) = theme_menu(ui, scene, proposal.theme, &name, false) {
                scene.run(Operation::set(Field::PROPOSAL_THEME, proposal.id, theme));
            }
        };
        row::ends(ui, CONTROL_LOW, start, |ui| controls(ui, scene, proposal, &named));
        let name = named("preparation-proposal-headline");
        let mut text = scene
            .text(Field::PROPOSAL_HEADLINE, proposal.id, &proposal.headline)
            .to_owned();
        let out = TextField::line(&mut text, &name)
            .salt((proposal.id, "headline"))
            .hint(scene.t("preparation-proposal-headline-hint"))
            .words(scene.edit_words())
            .show(ui);
        if View::takes_focus(&mut view.focus, Field::PROPOSAL_HEADLINE, proposal.id) {
            out.response.request_focus();
            out.response.scroll_to_me(None);
        }
        keep(scene, &out.response, Field::PROPOSAL_HEADLINE, proposal, text);
        let name = named("preparation-proposal-body");
        let mut text = scene.text(Field::PROPOSAL_BODY, proposal.id, &proposal.body).to_owned();
        let out = TextField::area(&mut text, &name, 2)
            .salt((proposal.id, "body"))
            .hint(scene.t("preparation-proposal-body-hint"))
            .words(scene.edit_words())
            .show(ui);
        if View::takes_focus(&mut view.focus, Field::PROPOSAL_BODY, proposal.id) {
            out.response.request_focus();
            out.response.scroll_to_me(None);
        }
        keep(scene, &out.response, Field::PROPOSAL_BODY, proposal, text);
    });
}

fn keep(scene: &Scene<'_>, field: &egui::Response, of: Field, proposal: &Proposal, text: String) {
    if field.changed() {
        scene.typed(of, proposal.id, text);
    }
    if field.lost_focus() {
        scene.send(Command::Leave);
    }
}

fn controls(ui: &mut Ui, scene: &Scene<'_>, proposal: &Proposal, named: &impl Fn(&str) -> String) {
    let (icon, word) = if proposal.is_private {
        (icons::ICON_LOCK, scene.t("preparation-held-back"))
    } else {
        (icons::ICON_GROUPS, scene.t("preparation-is-with"))
    };
    let name = named("preparation-proposal-hold-back");
    let button = Button::quiet(word).icon(icon).named(&name);
    let pressed = ui.add(button.hint(scene.t("preparation-hold-back-hint")).low());
    ui.ctx()
        .accesskit_node_builder(pressed.id, |node| node.set_toggled(proposal.is_private.into()));
    if pressed.clicked() {
        let value = i64::from(!proposal.is_private);
        scene.run(Operation::set(Field::PROPOSAL_IS_PRIVATE, proposal.id, value));
    }
    let name = named("preparation-proposal-remove");
    if ui.add(Button::icon_only(icons::ICON_DELETE, &name).low()).clicked() {
        let end = operations::end(OperationName::EndProposal, proposal, scene.now);
        scene.send(Command::RunAndOfferUndo(end));
    }
}
