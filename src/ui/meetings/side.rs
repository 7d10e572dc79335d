//! Beside the notes: how much is said under each theme, and what the organisation asks.

use egui::{Align2, Rect, Response, Role, Sense, Ui, vec2};

use crate::app::command::Command;
use crate::domain::{Id, Theme};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::theme_tag::{SQUARE, paint_square};
use crate::ui::widgets::{card, paint};

/// Widths of the two columns of counts, in points.
const COUNT: f32 = 36.0;

/// Draws the themes and the questions.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, case: Id, draft: Option<Id>) {
    themes(ui, scene, case, draft);
    ui.add_space(16.0);
    questions(ui, scene, case);
}

fn themes(ui: &mut Ui, scene: &Scene<'_>, case: Id, draft: Option<Id>) {
    let p = Palette::of(ui);
    let advice = |theme| {
        scene
            .model
            .council
            .recommendations
            .of(case)
            .filter(|row| row.theme == theme)
            .count()
    };
    let notes = |theme: Option<Theme>| {
        scene.texts(case).map_or(0, |texts| {
            texts
                .notes
                .of(case)
                .filter(|note| note.theme == theme && Some(note.id) != draft)
                .count()
        })
    };
    let mut rows: Vec<_> = Theme::ALL
        .into_iter()
        .map(Some)
        .map(|theme| (theme, notes(theme), advice(theme)))
        .collect();
    let without = (None, notes(None), advice(None));
    if without.1 + without.2 > 0 {
        rows.push(without);
    }
    let most = rows.iter().map(|(_, notes, _)| *notes).max().unwrap_or(0).max(1);
    let (rect, head) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let words = paint::row(
        ui,
        scene.t("notes-themes"),
        theme::semibold_font(16.0),
        p.heading,
        rect.width(),
    );
    paint::place(ui.painter(), rect, Align2::LEFT_CENTER, words);
    for (right, key) in [
        (rect.right() - COUNT, "notes-count-notes"),
        (rect.right(), "notes-count-advice"),
    ] {
        let words = paint::row(ui, scene.words.text(key), theme::regular(13.0), p.text_weak, 80.0);
        paint::place(ui.painter(), rect.with_max_x(right), Align2::RIGHT_CENTER, words);
    }
    paint::name(&head, Role::Heading, true, scene.t("notes-themes"));
    card::list(ui, scene.t("notes-themes"), rows.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (place, (theme, notes, advice)) in rows.into_iter().enumerate() {
            let row = theme_row(ui, scene, theme, notes, advice, most);
            paint::set_position(&row, place);
        }
    });
}

fn theme_row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    theme: Option<Theme>,
    notes: usize,
    advice: usize,
    most: usize,
) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    let painter = ui.painter();
    paint_square(p, painter, rect.left_center(), theme);
    let counts = [(rect.right() - COUNT, notes), (rect.right(), advice)];
    for (right, count) in counts {
        let number = paint::row(ui, &count.to_string(), theme::regular(14.0), p.text, COUNT);
        paint::place(painter, rect.with_max_x(right), Align2::RIGHT_CENTER, number);
    }
    let middle = rect
        .with_min_x(rect.left() + SQUARE + 8.0)
        .with_max_x(rect.right() - 2.0 * COUNT);
    let bar_room = 44.0;
    let word = scene.theme_short(theme);
    let label = paint::row(ui, word, theme::regular(14.0), p.text, middle.width() - bar_room);
    paint::place(painter, middle, Align2::LEFT_CENTER, label);
    let length = (bar_room - 4.0) * notes as f32 / most as f32;
    let bar = Rect::from_min_size(middle.right_center() - vec2(bar_room - 4.0, 4.0), vec2(length, 8.0));
    painter.rect_filled(bar, 2, p.accent);
    let values = [
        ("theme", word.into()),
        ("notes", notes.into()),
        ("advice", advice.into()),
    ];
    paint::name(
        &response,
        Role::ListItem,
        true,
        &scene.with("notes-theme-counts", &values),
    );
    response
}

fn questions(ui: &mut Ui, scene: &Scene<'_>, case: Id) {
    let p = Palette::of(ui);
    ui.label(theme::heading(p, scene.t("notes-questions")));
    let questions = scene.model.council.questions_in_order(case);
    if questions.is_empty() {
        ui.add(egui::Label::new(theme::weak(p, scene.t("notes-no-questions"))).wrap());
    }
    card::group(ui, Role::List, scene.t("notes-questions"), |ui| {
        for question in questions {
            ui.horizontal_top(|ui| {
                let (square, _) = ui.allocate_exact_size(vec2(SQUARE, SQUARE), Sense::hover());
                paint_square(p, ui.painter(), square.left_center(), question.theme);
                let body = scene.text(crate::domain::Field::QUESTION_BODY, question.id, &question.body);
                ui.add(egui::Label::new(theme::body(p, body)).wrap());
            });
        }
    });
    if ui.add(Button::quiet(scene.t("notes-open-case")).low()).clicked() {
        scene.send(Command::OpenCase(case));
    }
}
