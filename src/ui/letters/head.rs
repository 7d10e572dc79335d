//! The head line of a letter: whose it is, how it stands, and what is done with it.

use egui::{Align, Frame, Layout, Margin, Ui};

use super::editor::{Composed, Open};
use crate::app::command::{Command, LetterCommand};
use crate::domain::history::HistoryOf;
use crate::domain::{Field, LanguageForm, LetterStatus, Operation, OrganisationKind, OrganisationRole};
use crate::ui::keys::keys_of_command;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::icons;
use crate::ui::widgets::row;
use crate::ui::widgets::segmented::{Segment, Segmented};

/// Draws the head line.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, composed: &Composed, narrow: bool) {
    let p = Palette::of(ui);
    let margin = if narrow {
        Margin::symmetric(12, 8)
    } else {
        Margin::symmetric(24, 8)
    };
    let all = ui.max_rect();
    ui.painter().rect_filled(all, 0, p.surface);
    ui.painter()
        .hline(all.x_range(), all.bottom() - 0.5, egui::Stroke::new(1.0, p.rule));
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let start = |ui: &mut Ui| {
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                names(ui, scene, open, narrow);
            });
        };
        row::ends(ui, all.height() - 17.0, start, |ui| {
            if narrow {
                switch(ui, scene, view);
            }
            let history = Button::icon_only(icons::ICON_HISTORY, scene.t("history"));
            if ui.add(history).clicked() {
                scene.send(Command::ShowHistory(HistoryOf::Letter(open.case.id)));
            }
            status_button(ui, scene, view, open, composed, narrow);
            save_button(ui, scene, view, narrow);
        });
    });
}

fn names(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>, narrow: bool) {
    let p = Palette::of(ui);
    let (tone, icon, word) = status(scene, open.letter.status);
    let name = scene.text(Field::CASE_TITLE, open.case.id, &open.case.title);
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 22.0;
        let room = (ui.available_width() - if narrow { 0.0 } else { 96.0 }).max(40.0);
        ui.scope(|ui| {
            ui.set_max_width(room);
            ui.add(egui::Label::new(theme::section(p, name)).truncate());
        });
        if !narrow {
            ui.add(StatusChip::new(tone, word).icon(icon));
        }
    });
    if !narrow {
        let line = addressed(scene, open);
        ui.add(egui::Label::new(theme::caption(p, line)).truncate());
    }
}

/// "Brev til X · bokmål, valgfri målform mellom statlige organer".
fn addressed(scene: &Scene<'_>, open: &Open<'_>) -> String {
    let names = scene
        .model
        .council
        .organisation_names(open.case.id, OrganisationRole::Agency)
        .join(", ");
    let to = if names.is_empty() {
        scene.t("letters-to-nobody").to_owned()
    } else {
        scene.with("letters-to", &[("name", names.into())])
    };
    let mut form = scene
        .words
        .text(&format!("letters-form-{}", open.letter.form.code()))
        .to_owned();
    // Names of languages have capitals in English alone.
    if scene.words.form() != LanguageForm::English {
        form = form.to_lowercase();
    }
    match form_reason(scene, open) {
        "" => format!("{to} · {form}"),
        reason => format!("{to} · {form}, {reason}"),
    }
}

/// Why the letter may have the form it has: what the recipient must have, else språklova § 15, by what kind of body it is.
pub(super) fn form_reason<'a>(scene: &Scene<'a>, open: &Open<'_>) -> &'a str {
    let council = &scene.model.council;
    if let Some(form) = council.required_form(open.case.id) {
        return if form == open.letter.form {
            scene.t("letters-form-reason-required")
        } else {
            scene.words.text_of(&format!("letters-form-reason-not-{}", form.code()))
        };
    }
    let agency = council
        .case_organisations
        .of(open.case.id)
        .filter(|part| part.role == OrganisationRole::Agency)
        .min_by(|a, b| a.position.total_cmp(&b.position))
        .and_then(|part| council.organisations.get(part.organisation_id));
    match agency.and_then(|agency| agency.kind) {
        Some(OrganisationKind::Ministry | OrganisationKind::StateAgency) => scene.t("letters-form-reason-state"),
        Some(OrganisationKind::Municipality | OrganisationKind::County) => scene.t("letters-form-reason-municipality"),
        Some(OrganisationKind::Private | OrganisationKind::Voluntary) => scene.t("letters-form-reason-private"),
        None => "",
    }
}

/// How a letter stands, as tone, icon and word.
pub(super) fn status<'a>(scene: &Scene<'a>, status: LetterStatus) -> (Tone, icons::MaterialIcon, &'a str) {
    match status {
        LetterStatus::Draft => (Tone::Neutral, icons::ICON_EDIT, scene.t("letters-status-draft")),
        LetterStatus::Sent => (Tone::Good, icons::ICON_CHECK_CIRCLE, scene.t("letters-status-sent")),
    }
}

fn save_button(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, narrow: bool) {
    let button = Button::primary(scene.t("letters-save-as")).icon(icons::ICON_SAVE_AS);
    let keys = keys_of_command(scene.words, &Command::SaveAs);
    let button = if narrow { button } else { button.key(&keys) };
    if ui.add(button).clicked() {
        view.letters.page.save_as_asked = true;
    }
}

/// Sent, or back to a draft. Offered when nothing is missing, or when the letter is saved.
fn status_button(ui: &mut Ui, scene: &Scene<'_>, view: &View, open: &Open<'_>, composed: &Composed, narrow: bool) {
    if open.letter.status == LetterStatus::Sent {
        let back = Button::quiet(scene.t("letters-back-to-draft"));
        if !narrow && ui.add(back).clicked() {
            scene.run(Operation::set(
                Field::LETTER_STATUS,
                open.letter.id,
                LetterStatus::Draft,
            ));
        }
        return;
    }
    if !composed.missing.is_empty() && view.letters.saved != Some(open.case.id) {
        return;
    }
    let words = scene.t("letters-sent-today");
    let button = if narrow {
        Button::icon_only(icons::ICON_SEND, words).framed()
    } else {
        Button::secondary(words).icon(icons::ICON_SEND)
    };
    if ui.add(button).clicked() {
        scene.send(LetterCommand::MarkSent(open.case.id));
    }
}

/// Text or page, where there is not room for both.
fn switch(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let segments: [Segment<'_>; 2] = [scene.t("letters-text").into(), scene.t("letters-page").into()];
    let mut chosen = Some(usize::from(view.letters.page.is_chosen));
    card::group(ui, egui::Role::Group, scene.t("letters-view"), |ui| {
        if Segmented::new(scene.t("letters-view"), &segments)
            .show(ui, &mut chosen)
            .changed()
        {
            view.letters.page.is_chosen = chosen == Some(1);
        }
    });
}
