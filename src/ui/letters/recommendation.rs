//! The recommendation that is written: headline and text, and what belongs to it.

use egui::{Frame, Key, KeyboardShortcut, Margin, Modifiers, Response, Role, Stroke, Ui};

use super::Part;
use super::editor::Open;
use super::fields::Edited;
use super::recommendations::{Numbered, fold};
use crate::app::{AdviceCommand, Command, LetterCommand};
use crate::domain::history::HistoryOf;
use crate::domain::operations::Direction;
use crate::domain::{Addressee, Field, Id, Operation, OrganisationRole, Recommendation, Table, Theme};
use crate::ui::keys::keys_of;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette, RADIUS_CARD};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};

/// Draws the recommendation with a ring around all of it.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, numbered: &Numbered<'_>) {
    let p = Palette::of(ui);
    let row = numbered.row;
    let name = scene.with("letters-advice-number", &[("number", numbered.number.into())]);
    let frame = Frame::new()
        .fill(p.surface)
        .stroke(Stroke::new(2.0, p.accent))
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin {
            left: 12,
            right: 12,
            top: 6,
            bottom: 10,
        })
        .outer_margin(Margin::symmetric(10, 4));
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        card::group(ui, Role::Group, &name, |ui| {
            let focused = texts(ui, scene, view, open, numbered);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
                addressee(ui, scene, open, row);
                theme_choice(ui, scene, view, row);
                question(ui, scene, open, row);
            });
            grounds(ui, scene, open, row);
            earlier_advice(ui, scene, row);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::vec2(4.0, 4.0);
                actions(ui, scene, view, numbered);
            });
            focused
        })
        .inner
    });
    if shown.inner {
        view.letters.writing.editing = Some(Part::Recommendations);
    }
    if view.letters.writing.reveal > 0 {
        shown.response.scroll_to_me(None);
    }
}

/// Number, headline and text; tells whether one of them has the keyboard.
fn texts(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, numbered: &Numbered<'_>) -> bool {
    let p = Palette::of(ui);
    let row = numbered.row;
    let mut focused = false;
    ui.horizontal(|ui| {
        ui.label(theme::heading(p, numbered.number.to_string()));
        let mut headline = Edited::line(
            Field::RECOMMENDATION_HEADLINE,
            row.id,
            &row.headline,
            scene.t("letters-headline"),
        );
        headline.hint = scene.t("letters-headline-hint");
        focused |= headline.show(ui, scene, &mut view.focus).has_focus();
    });
    let body = open
        .texts
        .recommendation_texts
        .get(row.id)
        .map_or("", |text| text.body.as_str());
    let mut area = Edited::area(Field::RECOMMENDATION_BODY, row.id, body, scene.t("letters-body"), 3);
    area.hint = scene.t("letters-body-hint");
    area.frameless = true;
    focused | area.show(ui, scene, &mut view.focus).has_focus()
}

fn addressee(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>, row: &Recommendation) {
    let council = &scene.model.council;
    let named = |addressee| match addressee {
        Addressee::Agency => {
            let names = council.organisation_names(open.case.id, OrganisationRole::Agency);
            names.first().map_or_else(|| scene.t("letters-agency"), |name| *name)
        }
        Addressee::Ministry => {
            let names = council.organisation_names(open.case.id, OrganisationRole::Ministry);
            names.first().map_or_else(|| scene.t("letters-ministry"), |name| *name)
        }
    };
    let name = scene.with("letters-addressed-to", &[("name", named(row.addressee).into())]);
    let button = choice_button(ui, icons::ICON_ACCOUNT_BALANCE, named(row.addressee), &name);
    menu(&button, |ui| {
        for choice in Addressee::ALL {
            if ui
                .add(MenuRow::new(named(*choice)).chosen(*choice == row.addressee))
                .clicked()
            {
                scene.run(Operation::set(Field::RECOMMENDATION_ADDRESSEE, row.id, choice));
            }
        }
    });
}

fn theme_choice(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, row: &Recommendation) {
    let name = scene.with("letters-theme", &[("theme", scene.theme_full(row.theme).into())]);
    let button = choice_button(ui, icons::ICON_LABEL, scene.theme_short(row.theme), &name);
    if View::takes_focus(&mut view.focus, Field::RECOMMENDATION_THEME, row.id) {
        button.request_focus();
        button.scroll_to_me(None);
    }
    menu(&button, |ui| {
        for theme in Theme::ALL.into_iter().map(Some).chain([None]) {
            let choice = MenuRow::new(scene.theme_full(theme)).chosen(theme == row.theme);
            if ui.add(choice).clicked() && theme != row.theme {
                scene.send(LetterCommand::SetRecommendationTheme {
                    recommendation: row.id,
                    theme,
                });
            }
        }
    });
}

/// Which of the case's questions it answers.
fn question(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>, row: &Recommendation) {
    let questions = scene.model.council.questions_in_order(open.case.id);
    if questions.is_empty() {
        return;
    }
    let answered = questions
        .iter()
        .position(|question| Some(question.id) == row.question_id);
    let word = match answered {
        Some(index) => scene.with("letters-answers", &[("number", (index + 1).into())]),
        None => scene.t("letters-answers-none").to_owned(),
    };
    let button = choice_button(ui, icons::ICON_HELP, &word, &word);
    menu(&button, |ui| {
        ui.set_max_width(420.0);
        let set = |question: Option<Id>| scene.run(Operation::set(Field::RECOMMENDATION_QUESTION, row.id, question));
        for (index, question) in questions.iter().enumerate() {
            let body = scene.text(Field::QUESTION_BODY, question.id, &question.body);
            let words = format!("{}. {}", index + 1, shortened(body));
            if ui.add(MenuRow::new(&words).chosen(answered == Some(index))).clicked() {
                set(Some(question.id));
            }
        }
        if ui
            .add(MenuRow::new(scene.t("letters-answers-none")).chosen(answered.is_none()))
            .clicked()
        {
            set(None);
        }
    });
}

/// The notes and assessments it stands on, each as one line.
fn grounds(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>, row: &Recommendation) {
    let mut notes = 0;
    let mut told = Vec::new();
    for ground in scene.model.council.grounds_of(row) {
        if let Some(note) = open
            .texts
            .notes
            .get(ground)
            .filter(|note| !note.is_private && note.ended_at.is_none())
        {
            notes += 1;
            told.push(shortened(scene.text(Field::NOTE_BODY, note.id, &note.body)));
        } else if let Some(assessment) = open
            .texts
            .assessments
            .get(ground)
            .filter(|row| !row.is_private && row.ended_at.is_none())
        {
            told.push(shortened(&assessment.body));
        }
    }
    let count = told.len();
    let lines = match (told.as_slice(), notes) {
        ([], _) => return,
        ([only], 1) => vec![scene.with("letters-from-note", &[("note", only.as_str().into())])],
        _ => {
            let key = if notes == count {
                "letters-grounds-notes"
            } else {
                "letters-grounds"
            };
            let heading = scene.with(key, &[("count", count.into())]);
            let each = told.iter().map(|body| format!("– {body}"));
            std::iter::once(heading).chain(each).collect()
        }
    };
    for (place, words) in lines.iter().enumerate() {
        ui.horizontal(|ui| {
            let p = Palette::of(ui);
            ui.spacing_mut().interact_size.y = 20.0;
            if place == 0 {
                icons::picture(ui, icons::ICON_STICKY_NOTE_2, icons::SMALL, p.text_weak);
            } else {
                ui.add_space(icons::SMALL + ui.spacing().item_spacing.x);
            }
            ui.add(egui::Label::new(theme::caption(p, words)).truncate());
        });
    }
}

/// The earlier advice it was made from, with the year that was first given.
fn earlier_advice(ui: &mut Ui, scene: &Scene<'_>, row: &Recommendation) {
    let Some(advice) = scene.model.council.advice_used_in(row.id) else {
        return;
    };
    let words = match advice.year {
        Some(year) => scene.with("advice-from-year", &[("year", year.to_string().into())]),
        None => scene.t("advice-from").to_owned(),
    };
    ui.horizontal(|ui| {
        let p = Palette::of(ui);
        ui.spacing_mut().interact_size.y = 20.0;
        icons::picture(ui, icons::ICON_MENU_BOOK, icons::SMALL, p.text_weak);
        ui.add(egui::Label::new(theme::caption(p, words)).truncate());
    });
}

/// Keeps it as earlier advice, or leads to what was kept from it.
fn keep_menu(ui: &mut Ui, scene: &Scene<'_>, recommendation: Id) {
    let button = ui.add(Button::icon_only(icons::ICON_MORE_HORIZ, scene.t("advice-more")).low());
    menu(&button, |ui| {
        let (word, command) = match scene.model.council.advice_kept_from(recommendation) {
            Some(kept) => (scene.t("advice-kept"), Command::Advice(AdviceCommand::Open(kept.id))),
            None => (
                scene.t("advice-keep"),
                Command::Advice(AdviceCommand::Keep(recommendation)),
            ),
        };
        if ui.add(MenuRow::new(word).icon(icons::ICON_MENU_BOOK)).clicked() {
            scene.send(command);
            ui.close();
        }
    });
}

fn actions(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, numbered: &Numbered<'_>) {
    let recommendation = numbered.row.id;
    let moves = [
        (
            icons::ICON_ARROW_UPWARD,
            "letters-move-up",
            "letters-stands-first",
            numbered.is_first,
            Direction::Up,
        ),
        (
            icons::ICON_ARROW_DOWNWARD,
            "letters-move-down",
            "letters-stands-last",
            numbered.is_last,
            Direction::Down,
        ),
    ];
    for (icon, word, reason, at_end, direction) in moves {
        let arrow = if direction == Direction::Up {
            Key::ArrowUp
        } else {
            Key::ArrowDown
        };
        let keys = keys_of(scene.words, &KeyboardShortcut::new(Modifiers::ALT, arrow));
        let button = Button::icon_only(icon, scene.t(word))
            .low()
            .blocked(at_end.then(|| scene.t(reason)));
        let button = if at_end { button } else { button.hint(&keys) };
        if ui.add(button).clicked() {
            scene.send(LetterCommand::MoveRecommendation {
                recommendation,
                direction,
            });
        }
    }
    let history = Button::icon_only(icons::ICON_HISTORY, scene.t("history-of-recommendation")).low();
    if ui.add(history).clicked() {
        let of = HistoryOf::Row(Table::Recommendation, recommendation);
        scene.send(Command::ShowHistory(of));
    }
    if ui
        .add(Button::quiet(scene.t("letters-remove")).icon(icons::ICON_DELETE).low())
        .clicked()
    {
        scene.send(Command::Leave);
        scene.send(LetterCommand::RemoveRecommendation(recommendation));
        fold(view);
    }
    if ui.add(Button::quiet(scene.t("letters-fold")).low()).clicked() {
        fold(view);
    }
    keep_menu(ui, scene, recommendation);
}

fn choice_button(ui: &mut Ui, icon: icons::MaterialIcon, word: &str, name: &str) -> Response {
    let word = shortened_to(word, 28);
    let button = Button::secondary(&word)
        .named(name)
        .icon(icon)
        .trailing(icons::ICON_EXPAND_MORE)
        .low();
    ui.add(button)
}

/// A text as one line of at most 80 signs.
fn shortened(text: &str) -> String {
    shortened_to(&text.split_whitespace().collect::<Vec<_>>().join(" "), 80)
}

fn shortened_to(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
