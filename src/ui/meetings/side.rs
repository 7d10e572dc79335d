//! Beside the notes: how much is said under each theme, and what the organisation asks.

use egui::{Align2, Rect, Response, Role, Sense, Ui, vec2};

use super::{MeetingsView, Place, stream};
use crate::app::command::Command;
use crate::domain::{Field, Id, Note, Operation, Question, Theme};
use crate::figures::projector::is_answered;
use crate::ui::Scene;
use crate::ui::live::{LiveView, private};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::theme_tag::{SQUARE, paint_square};
use crate::ui::widgets::{card, icons, paint};

/// The least widths of the two columns of counts, in points.
const COUNT: f32 = 36.0;
/// The least room between their heads, in points.
const GAP: f32 = 12.0;

/// Draws the themes and the questions.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, place: &Place) {
    themes(ui, scene, state, place);
    if let Some(case) = place.on.case() {
        ui.add_space(16.0);
        questions(ui, scene, case);
    }
}

/// The height that the owner's private notes take at the foot, in points; none where there are none.
pub fn room_of_own(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView, live: &LiveView, place: &Place) -> f32 {
    if own_notes(scene, state, place).is_empty() {
        0.0
    } else if live.private_is_open {
        ui.available_height() / 2.0
    } else {
        private::FOLDED
    }
}

/// Draws the owner's private notes.
pub fn own(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, live: &mut LiveView, place: &Place) {
    private::ui(ui, scene, live, &own_notes(scene, state, place));
}

fn own_notes<'a>(scene: &Scene<'a>, state: &mut MeetingsView, place: &Place) -> Vec<&'a Note> {
    let Some(texts) = scene.texts(place.on.subject()) else {
        return Vec::new();
    };
    let kept = stream::kept(scene.model, state, place, texts, &scene.zone);
    kept.own.iter().filter_map(|note| texts.notes.get(*note)).collect()
}

fn themes(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, place: &Place) {
    let p = Palette::of(ui);
    let recommendations = |theme| {
        let rows = place.on.case().into_iter();
        let rows = rows.flat_map(|case| scene.model.council.recommendations.of(case));
        rows.filter(|row| row.theme == theme).count()
    };
    let texts = scene.texts(place.on.subject());
    let kept = texts.map(|texts| stream::kept(scene.model, state, place, texts, &scene.zone));
    let in_stream = |theme: Option<Theme>| {
        let at = theme.map_or(6, Theme::index);
        kept.as_ref()
            .map_or((0, 0), |kept| (kept.by_theme[at], kept.advice_by_theme[at]))
    };
    let counted = |theme| {
        let (notes, advice) = in_stream(theme);
        (theme, notes, recommendations(theme) + advice)
    };
    let mut rows: Vec<_> = Theme::ALL.into_iter().map(Some).map(counted).collect();
    let without = counted(None);
    if without.1 + without.2 > 0 {
        rows.push(without);
    }
    let most = rows.iter().map(|(_, notes, _)| *notes).max().unwrap_or(0).max(1);
    let (rect, head) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let count_head = |key| paint::row(ui, scene.words.text(key), theme::regular(13.0), p.text_weak, 80.0);
    let (of_notes, of_advice) = (count_head("notes-count-notes"), count_head("notes-count-advice"));
    // The column of advice is as wide as its head.
    let advice_width = COUNT.max(of_advice.size().x + GAP);
    let notes_right = rect.right() - advice_width;
    let room = rect.width() - advice_width - of_notes.size().x - GAP;
    let font = theme::semibold_font(16.0);
    let words = paint::row(ui, scene.t("notes-themes"), font, p.heading, room);
    paint::place(ui.painter(), rect, Align2::LEFT_CENTER, words);
    paint::place(
        ui.painter(),
        rect.with_max_x(notes_right),
        Align2::RIGHT_CENTER,
        of_notes,
    );
    paint::place(ui.painter(), rect, Align2::RIGHT_CENTER, of_advice);
    paint::name(&head, Role::Heading, true, scene.t("notes-themes"));
    card::list(ui, scene.t("notes-themes"), rows.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (place, row) in rows.into_iter().enumerate() {
            let row = theme_row(ui, scene, row, most, advice_width);
            paint::set_position(&row, place);
        }
    });
}

fn theme_row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (theme, notes, advice): (Option<Theme>, usize, usize),
    most: usize,
    advice_width: f32,
) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    let painter = ui.painter();
    paint_square(p, painter, rect.left_center(), theme);
    let counts = [(rect.right() - advice_width, notes), (rect.right(), advice)];
    for (right, count) in counts {
        let number = paint::row(ui, &count.to_string(), theme::regular(14.0), p.text, COUNT);
        paint::place(painter, rect.with_max_x(right), Align2::RIGHT_CENTER, number);
    }
    let middle = rect
        .with_min_x(rect.left() + SQUARE + 8.0)
        .with_max_x(rect.right() - advice_width - COUNT);
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
    card::heading(ui, theme::heading(p, scene.t("notes-questions")));
    let questions = scene.model.council.questions_in_order(case);
    if questions.is_empty() {
        ui.add(egui::Label::new(theme::weak(p, scene.t("notes-no-questions"))).wrap());
    }
    card::list(ui, scene.t("notes-questions"), questions.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (place, question) in questions.into_iter().enumerate() {
            ui.push_id(question.id, |ui| question_row(ui, scene, case, question, place));
        }
    });
    if ui.add(Button::quiet(scene.t("notes-open-case")).low()).clicked() {
        scene.send(Command::OpenCase(case));
    }
}

/// One question, with whether advice answers it; pressed to say which recommendation does.
fn question_row(ui: &mut Ui, scene: &Scene<'_>, case: Id, question: &Question, place: usize) {
    let p = Palette::of(ui);
    let body = scene.text(Field::QUESTION_BODY, question.id, &question.body);
    let answered = is_answered(&scene.model.council, case, question.id);
    let (icon, ink, said) = if answered {
        (icons::ICON_CHECK_CIRCLE, p.good, scene.t("live-answered"))
    } else {
        (
            icons::ICON_RADIO_BUTTON_UNCHECKED,
            p.text_weak,
            scene.t("live-not-answered"),
        )
    };
    let width = ui.available_width();
    let colour = if answered { p.text_weak } else { p.text };
    let galley = ui.fonts_mut(|fonts| fonts.layout(body.to_owned(), theme::regular(14.0), colour, width - 28.0));
    let size = vec2(width, galley.size().y.max(20.0) + 8.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, theme::RADIUS_CONTROL, p.quiet);
    }
    let square = Rect::from_min_size(rect.min + vec2(0.0, 4.0), vec2(icons::CONTROL, icons::CONTROL));
    paint::icon(ui.painter(), square, icon, icons::CONTROL, ink);
    let words = rect.with_min_x(rect.left() + 28.0);
    paint::place(ui.painter(), words, Align2::LEFT_CENTER, galley);
    paint::focus_ring(ui, &response, f32::from(theme::RADIUS_CONTROL));
    paint::name(&response, Role::Button, true, &format!("{body}, {said}"));
    paint::set_position(&response, place);
    answers(&response, scene, case, question);
}

/// The recommendations of the case, of which one can be said to answer the question.
fn answers(question_row: &Response, scene: &Scene<'_>, case: Id, question: &Question) {
    menu(question_row, |ui| {
        let p = Palette::of(ui);
        let rows = scene.model.council.recommendations_in_order(case);
        let key = if rows.is_empty() {
            "live-nothing-answers"
        } else {
            "live-answered-by"
        };
        ui.label(theme::caption(p, scene.words.text(key)));
        for row in rows {
            let headline = scene.text(Field::RECOMMENDATION_HEADLINE, row.id, &row.headline);
            let chosen = row.question_id == Some(question.id);
            if ui.add(MenuRow::new(headline).chosen(chosen)).clicked() {
                let answers = (!chosen).then_some(question.id);
                scene.run(Operation::set(Field::RECOMMENDATION_QUESTION, row.id, answers));
                ui.close();
            }
        }
    });
}
