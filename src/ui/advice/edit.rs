//! A piece of the council's own as it is written: headline and text in a form of language, and what it is advice on.

use egui::{Label, Ui};

use super::{AdviceView, filter_row, form_word, panel};
use crate::app::command::{AdviceCommand, Command};
use crate::domain::{Addressee, Advice, Field, LanguageForm, Operation, Theme, WorkingPhase, operations};
use crate::ui::Scene;
use crate::ui::letters::fields::Edited;
use crate::ui::list_page::quiet_box;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::dialog::labelled;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};

/// The first year advice is given from: the council's first.
const FIRST_YEAR: i16 = 2016;

/// Draws the fields.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, advice: &Advice) {
    let p = Palette::of(ui);
    let title = if advice.is_draft {
        "advice-write-draft"
    } else {
        "advice-write"
    };
    ui.label(theme::section(p, scene.words.text(title)));
    ui.add_space(4.0);
    panel::forms(ui, scene, &mut view.advice);
    ui.add_space(4.0);
    let form = view.advice.form(scene);
    match scene.model.council.advice_text(advice.id, form) {
        Some(text) => {
            let mut headline = Edited::line(
                Field::ADVICE_HEADLINE,
                text.id,
                &text.headline,
                scene.t("advice-headline"),
            );
            headline.hint = scene.t("advice-headline-hint");
            ui.label(theme::caption(p, headline.name));
            headline.show(ui, scene, &mut view.focus);
            let mut body = Edited::area(Field::ADVICE_BODY, text.id, &text.body, scene.t("advice-body"), 6);
            body.hint = scene.t("advice-body-hint");
            ui.label(theme::caption(p, body.name));
            body.show(ui, scene, &mut view.focus);
            let headline = scene.text(Field::ADVICE_HEADLINE, text.id, &text.headline);
            let body = scene.text(Field::ADVICE_BODY, text.id, &text.body);
            particulars(ui, scene, advice, &format!("{headline}\n{body}"));
        }
        None => missing(ui, scene, advice, form),
    }
    ui.add_space(8.0);
    choices(ui, scene, advice);
    ui.add_space(8.0);
}

fn missing(ui: &mut Ui, scene: &Scene<'_>, advice: &Advice, form: LanguageForm) {
    let p = Palette::of(ui);
    let name = form_word(scene, form).to_lowercase();
    let words = scene.with("advice-missing-form", &[("form", (&name).into())]);
    ui.add(Label::new(theme::body(p, words)).wrap());
    let word = scene.with("advice-write-in-form", &[("form", (&name).into())]);
    if ui.add(Button::secondary(&word).icon(icons::ICON_EDIT).low()).clicked() {
        scene.send(AdviceCommand::AddText {
            advice: advice.id,
            form,
        });
    }
}

/// For what was kept from a letter: what to take out, and which names of that case still stand.
fn particulars(ui: &mut Ui, scene: &Scene<'_>, advice: &Advice, words: &str) {
    if advice.from_recommendation_id.is_none() || !advice.is_draft {
        return;
    }
    let p = Palette::of(ui);
    let names = scene.model.council.particulars_in(advice, words);
    let line = if names.is_empty() {
        scene.t("advice-particulars").to_owned()
    } else {
        scene.with("advice-particulars-left", &[("names", names.join(", ").into())])
    };
    ui.add_space(4.0);
    quiet_box(ui, icons::ICON_VISIBILITY_OFF, |ui| {
        ui.add(Label::new(theme::body(p, line)).wrap())
    });
}

/// Theme, phase, addressee and year, each chosen from a menu.
fn choices(ui: &mut Ui, scene: &Scene<'_>, advice: &Advice) {
    let themes = Theme::ALL.into_iter().map(Some).chain([None]);
    let themes: Vec<_> = themes
        .map(|theme| (theme, scene.theme_full(theme).to_owned()))
        .collect();
    let set = |field: Field, value: serde_json::Value| scene.run(Operation::set(field, advice.id, value));
    choice(ui, scene.t("advice-fact-theme"), &themes, advice.theme, |theme| {
        set(Field::ADVICE_THEME, theme.map(Theme::number).into());
    });
    choice(
        ui,
        scene.t("advice-fact-phase"),
        &filter_row::phases(scene),
        advice.phase,
        |phase| {
            set(Field::ADVICE_PHASE, phase.map(WorkingPhase::code).into());
        },
    );
    let addressees = filter_row::addressees(scene);
    choice(
        ui,
        scene.t("advice-fact-addressee"),
        &addressees,
        advice.addressee,
        |addressee| {
            set(Field::ADVICE_ADDRESSEE, addressee.map(Addressee::code).into());
        },
    );
    let years = (FIRST_YEAR..=scene.today.year()).rev().map(Some).chain([None]);
    let no_year = scene.t("advice-no-year");
    let year_word = |year: Option<i16>| year.map_or_else(|| no_year.to_owned(), |year| year.to_string());
    let years: Vec<_> = years.map(|year| (year, year_word(year))).collect();
    choice(ui, scene.t("advice-fact-year"), &years, advice.year, |year| {
        set(Field::ADVICE_YEAR, year.into());
    });
}

fn choice<T: Copy + PartialEq>(ui: &mut Ui, name: &str, choices: &[(T, String)], chosen: T, set: impl Fn(T)) {
    let value = choices
        .iter()
        .find(|(choice, _)| *choice == chosen)
        .map_or("", |(_, word)| word);
    labelled(ui, name, |ui| {
        let button = choice_field(ui, name, value);
        menu(&button, |ui| {
            egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                for (choice, word) in choices {
                    let row = MenuRow::new(word).chosen(*choice == chosen);
                    if ui.add(row).clicked() {
                        if *choice != chosen {
                            set(*choice);
                        }
                        ui.close();
                    }
                }
            });
        });
    });
}

/// Draws the buttons: done, or away with it.
pub fn foot(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView, advice: &Advice) {
    let has_headline = scene.model.council.advice_texts.of(advice.id).any(|text| {
        let headline = scene.text(Field::ADVICE_HEADLINE, text.id, &text.headline);
        !headline.trim().is_empty()
    });
    let blocked = (!has_headline).then(|| scene.t("advice-headline-missing"));
    ui.horizontal_wrapped(|ui| {
        let done = Button::primary(scene.t("advice-done"))
            .icon(icons::ICON_CHECK)
            .blocked(blocked);
        if ui.add(done).clicked() {
            scene.send(Command::Leave);
            if advice.is_draft {
                scene.run(operations::finish_advice(advice.id));
            }
            view.writing = None;
        }
        if advice.is_draft && ui.add(Button::quiet(scene.t("advice-later"))).clicked() {
            scene.send(Command::Leave);
            view.writing = None;
        }
        let remove = Button::quiet(scene.t("advice-remove")).icon(icons::ICON_DELETE);
        if ui.add(remove).clicked() {
            view.writing = None;
            scene.send(AdviceCommand::Remove(advice.id));
        }
    });
}
