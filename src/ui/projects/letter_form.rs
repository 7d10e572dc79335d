//! The form of language that letters to the bodies in a case must have.

use egui::{Label, Ui};

use super::facts::fact_row;
use crate::app::command::LetterCommand;
use crate::domain::{Case, CaseOrganisation, Field, LanguageForm, LetterStatus, Operation, OrganisationRole};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::menu::{MenuRow, menu};

/// The forms a body may ask for.
const FORMS: [LanguageForm; 3] = [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English];

/// Draws one choice for each body that the letter goes to, and what it means for the letter.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let council = &scene.model.council;
    let parts = council.case_organisations.of(case.id);
    let bodies: Vec<&CaseOrganisation> = parts.filter(|part| part.role == OrganisationRole::Agency).collect();
    if bodies.is_empty() {
        return;
    }
    let fact = scene.t("fact-letter-form");
    fact_row(ui, fact, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for body in &bodies {
            let name = if bodies.len() > 1 {
                let p = Palette::of(ui);
                ui.add(Label::new(theme::caption(p, &body.printed_name)).wrap());
                format!("{fact}, {}", body.printed_name)
            } else {
                fact.to_owned()
            };
            choice(ui, scene, &name, body);
        }
        effect(ui, scene, case);
    });
}

fn form_word<'a>(scene: &Scene<'a>, form: Option<LanguageForm>) -> &'a str {
    match form {
        None => scene.t("fact-letter-form-free"),
        Some(form) => scene.words.text_of(&format!("letters-form-{}", form.code())),
    }
}

fn choice(ui: &mut Ui, scene: &Scene<'_>, name: &str, body: &CaseOrganisation) {
    let Some(organisation) = scene.model.council.organisations.get(body.organisation_id) else {
        return;
    };
    let chosen = organisation.language_form;
    let button = choice_field(ui, name, form_word(scene, chosen));
    menu(&button, |ui| {
        for form in [None].into_iter().chain(FORMS.map(Some)) {
            let row = MenuRow::new(form_word(scene, form)).chosen(form == chosen);
            if ui.add(row).clicked() {
                if form != chosen {
                    scene.run(Operation::set(Field::ORGANISATION_FORM, organisation.id, form));
                }
                ui.close();
            }
        }
    });
}

/// The form that a new letter begins in, or how the draft there is stands to it, with the way to put that right.
fn effect(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let council = &scene.model.council;
    let form = council.letter_form(case.id);
    let draft = council.letters.of(case.id).next_back();
    let draft = draft.filter(|letter| letter.status == LetterStatus::Draft);
    let p = Palette::of(ui);
    let mut told = |beginning: &str, form: LanguageForm| {
        let words = scene.words.text_of(&format!("{beginning}-{}", form.code()));
        ui.add(Label::new(theme::caption(p, words)).wrap());
    };
    match draft {
        None => told("fact-new-letter-form", form),
        Some(letter) if letter.form == form => told("fact-draft-form", form),
        Some(letter) => {
            told("fact-draft-form", letter.form);
            let words = scene.words.text_of(&format!("fact-change-draft-form-{}", form.code()));
            // Where the form is free the draft's is as good as another.
            if council.required_form(case.id).is_some() && ui.add(Button::secondary(words).low()).clicked() {
                scene.send(LetterCommand::SetForm { case: case.id, form });
            }
        }
    }
}
