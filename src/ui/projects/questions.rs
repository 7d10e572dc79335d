//! One question: its theme, its words, and the way to take it away.

use egui::{Key, KeyboardShortcut, Modifiers, Ui, vec2};

use crate::app::command::{CaseCommand, Command};
use crate::domain::{Field, Operation, Question, Theme};
use crate::ui::Scene;
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::text_field::{TextField, plain_enter};

/// Draws a question, which is the `number`th of its case.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, question: &Question, number: usize) {
    let number = [("number", number.to_string().into())];
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        theme_menu(ui, scene, view, question, &scene.with("question-theme", &number));
        let name = scene.with("question-name", &number);
        let width = (ui.available_width() - 36.0).max(80.0);
        ui.allocate_ui(vec2(width, 40.0), |ui| body(ui, scene, view, question, &name));
        let remove = scene.with("question-remove", &number);
        if ui.add(Button::icon_only(icons::ICON_CLOSE, &remove).low()).clicked() {
            scene.send(CaseCommand::RemoveQuestion(question.id));
        }
    });
}

fn body(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, question: &Question, name: &str) {
    let id = question.id;
    let stored = scene.model.text(Field::QUESTION_BODY, id, &question.body);
    let half_code = &mut view.projects.page.half_code;
    let mut text = if *half_code == Some(id) && stored.is_empty() {
        "#".to_owned()
    } else {
        stored.to_owned()
    };
    let emptied = stored.trim().is_empty() && !question.body.is_empty();
    let field = TextField::area(&mut text, name, 1)
        .salt(("question", id))
        .hint(scene.t("question-hint"));
    let out = field
        .new_line(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
        .error(emptied.then(|| scene.t("question-empty")))
        .words(scene.edit_words())
        .show(ui);
    let has_moved = view.projects.page.moving == Some((id, question.theme));
    if has_moved {
        view.projects.page.moving = None;
    }
    if View::takes_focus(&mut view.focus, Field::QUESTION_BODY, id) || has_moved {
        out.response.request_focus();
        out.response.scroll_to_me(None);
    }
    if out.response.changed() {
        // A lone "#" may become a code, and is not kept before it is known to be none.
        let is_half_code = text == "#" && stored.is_empty();
        *half_code = is_half_code.then_some(id);
        let (theme, kept) = Theme::coded(&text).map_or((None, text.as_str()), |(theme, rest)| (Some(theme), rest));
        if !is_half_code && kept != stored {
            scene.typed(Field::QUESTION_BODY, id, kept.to_owned());
        }
        if theme.is_some() {
            set_theme(scene, view, question, theme);
        }
    }
    if out.response.has_focus() && plain_enter(ui) && !text.trim().is_empty() {
        // One question is ended, and the next begins, as in the line of notes.
        scene.send(Command::Leave);
        scene.send(CaseCommand::AddQuestion {
            case: question.case_id,
            theme: None,
        });
    }
    if out.response.lost_focus() {
        scene.send(Command::Leave);
    }
}

/// Moves a question to a theme; its field follows with the keyboard.
fn set_theme(scene: &Scene<'_>, view: &mut View, question: &Question, theme: Option<Theme>) {
    if question.theme != theme {
        scene.run(Operation::set(Field::QUESTION_THEME, question.id, theme));
        view.projects.page.moving = Some((question.id, theme));
    }
}

fn theme_menu(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, question: &Question, name: &str) {
    let word = question
        .theme
        .map_or_else(|| "–".to_owned(), |theme| theme.number().to_string());
    let spoken = format!("{name}: {}", scene.theme_short(question.theme));
    let button = ui.add(
        Button::secondary(&word)
            .named(&spoken)
            .hint(scene.theme_full(question.theme))
            .low()
            .width(36.0),
    );
    let picked = menu(&button, |ui| {
        let mut picked = None;
        for theme in Theme::ALL.into_iter().map(Some).chain([None]) {
            let row = match theme {
                Some(theme) => format!("{} {}", theme.number(), scene.theme_full(Some(theme))),
                None => scene.theme_full(None).to_owned(),
            };
            let key = theme.map(|theme| format!("#{}", theme.number())).unwrap_or_default();
            let mut row = MenuRow::new(&row).chosen(question.theme == theme);
            if !key.is_empty() {
                row = row.key(&key);
            }
            if ui.add(row).clicked() {
                picked = Some(theme);
            }
        }
        picked
    });
    if let Some(Some(picked)) = picked {
        set_theme(scene, view, question, picked);
    }
}
