//! The recommendations of the letter, by theme: a row each, and the one that is written unfolded.

use egui::{Align2, Key, Modifiers, Rect, Role, Sense, Ui, UiBuilder, pos2, vec2};

use super::editor::Open;
use super::{Part, places, recommendation};
use crate::app::{AdviceCommand, LetterCommand};
use crate::domain::operations::Direction;
use crate::domain::{Field, Id, Recommendation, Theme};
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette, regular, semibold_font};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::{icons, paint, theme_tag};

/// "9 råd i 5 temaer".
pub(super) fn count(scene: &Scene<'_>, open: &Open<'_>) -> String {
    let rows = scene.model.council.recommendations_in_order(open.case.id);
    let mut themes: Vec<_> = rows.iter().filter_map(|row| row.theme).collect();
    themes.dedup();
    let advice = scene.with("letters-advice", &[("count", rows.len().into())]);
    if themes.is_empty() {
        return advice;
    }
    let themes = scene.with("letters-themes", &[("count", themes.len().into())]);
    scene.with(
        "letters-advice-in-themes",
        &[("advice", advice.into()), ("themes", themes.into())],
    )
}

/// A recommendation with the number it is printed under.
pub(super) struct Numbered<'a> {
    pub row: &'a Recommendation,
    pub number: usize,
    pub is_first: bool,
    pub is_last: bool,
}

/// Draws the groups.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let rows = scene.model.council.recommendations_in_order(open.case.id);
    if rows.is_empty() {
        super::writing::padded(ui, |ui| {
            ui.add(egui::Label::new(theme::body(Palette::of(ui), scene.t("letters-no-advice-yet"))).wrap());
        });
    }
    keys(ui, scene, view, &rows);
    let mut group: Option<Option<Theme>> = None;
    let mut number = 1;
    for (index, row) in rows.iter().enumerate() {
        if group != Some(row.theme) {
            group = Some(row.theme);
            let count = rows.iter().filter(|other| other.theme == row.theme).count();
            group_head(ui, scene, open, row.theme, count);
        }
        let numbered = Numbered {
            row,
            number,
            is_first: index == 0,
            is_last: index + 1 == rows.len(),
        };
        number += usize::from(has_words(scene, open, row));
        // The keyboard stays where it is when the recommendation moves: its widgets keep their ids.
        let builder = UiBuilder::new().scope_id(egui::Id::unique(("recommendation", row.id)));
        ui.scope_builder(builder, |ui| {
            if view.letters.writing.recommendation == Some(row.id) {
                recommendation::ui(ui, scene, view, open, &numbered);
            } else {
                folded(ui, scene, view, open, &numbered);
            }
        });
    }
    add_button(ui, scene, open);
}

/// Whether it is printed: it has a headline or a text.
fn has_words(scene: &Scene<'_>, open: &Open<'_>, row: &Recommendation) -> bool {
    let body = open
        .texts
        .recommendation_texts
        .get(row.id)
        .map_or("", |text| text.body.as_str());
    let is_written = |field, stored| !scene.model.text(field, row.id, stored).trim().is_empty();
    is_written(Field::RECOMMENDATION_HEADLINE, &row.headline) || is_written(Field::RECOMMENDATION_BODY, body)
}

/// Alt with an arrow moves the recommendation that is written; where one writes in another part, the arrows belong to that.
fn keys(ui: &Ui, scene: &Scene<'_>, view: &View, rows: &[&Recommendation]) {
    let Some(id) = view.letters.writing.recommendation else {
        return;
    };
    let writing_here = view.letters.writing.editing == Some(Part::Recommendations);
    if !writing_here || view.letters.save_panel.is_some() || !rows.iter().any(|row| row.id == id) {
        return;
    }
    move_by_keys(ui, scene, id);
}

fn move_by_keys(ui: &Ui, scene: &Scene<'_>, recommendation: Id) {
    for (key, direction) in [(Key::ArrowUp, Direction::Up), (Key::ArrowDown, Direction::Down)] {
        if ui.input_mut(|input| input.consume_key(Modifiers::ALT, key)) {
            scene.send(LetterCommand::MoveRecommendation {
                recommendation,
                direction,
            });
        }
    }
}

fn group_head(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>, theme: Option<Theme>, count: usize) {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::hover());
    let inner = rect.with_min_x(rect.left() + 20.0).with_max_x(rect.right() - 52.0);
    theme_tag::paint_square(p, ui.painter(), inner.left_center(), theme);
    let after = inner.with_min_x(inner.left() + theme_tag::SQUARE + 8.0);
    let label = scene.theme_full(theme);
    let counted = paint::row(ui, &count.to_string(), regular(13.0), p.text_weak, 40.0);
    let words = paint::row(
        ui,
        label,
        semibold_font(14.0),
        p.heading,
        after.width() - counted.size().x - 8.0,
    );
    let words_end = after.left() + words.size().x + 8.0;
    paint::place(ui.painter(), after, Align2::LEFT_CENTER, words);
    paint::place(ui.painter(), after.with_min_x(words_end), Align2::LEFT_CENTER, counted);
    let advice = scene.with("letters-advice", &[("count", count.into())]);
    paint::name(&response, Role::Heading, true, &format!("{label}, {advice}"));
    // The button stands at the end of the row, and comes after it for the keyboard.
    let at = Rect::from_min_size(pos2(rect.right() - 48.0, rect.top() + 2.0), vec2(32.0, 32.0));
    let name = scene.with("letters-new-under", &[("theme", label.into())]);
    ui.scope_builder(
        UiBuilder::new().id_salt(("add", theme.map(Theme::number))).max_rect(at),
        |ui| {
            if ui.add(Button::icon_only(icons::ICON_ADD, &name).low()).clicked() {
                scene.send(LetterCommand::AddRecommendation {
                    case: open.case.id,
                    theme,
                });
            }
        },
    );
}

/// A recommendation as one row: number and headline. Enter or a click unfolds it.
fn folded(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, numbered: &Numbered<'_>) {
    let p = Palette::of(ui);
    let row = numbered.row;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::click());
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, 0, p.quiet);
    }
    let headline = scene.text(Field::RECOMMENDATION_HEADLINE, row.id, &row.headline);
    let (words, ink) = if headline.trim().is_empty() {
        (scene.t("letters-without-headline"), p.text_weak)
    } else {
        (headline, p.text)
    };
    let number = Rect::from_min_max(rect.min, pos2(rect.left() + 48.0, rect.bottom()));
    let numeral = paint::row(ui, &numbered.number.to_string(), regular(14.0), p.text_weak, 28.0);
    paint::place(painter, number, Align2::RIGHT_CENTER, numeral);
    let inner = rect.with_min_x(rect.left() + 58.0).with_max_x(rect.right() - 16.0);
    let galley = paint::row(ui, words, regular(14.0), ink, inner.width());
    paint::place(painter, inner, Align2::LEFT_CENTER, galley);
    let values = [("number", numbered.number.into()), ("headline", words.into())];
    paint::name(
        &response,
        Role::Button,
        true,
        &scene.with("letters-advice-row", &values),
    );
    if response.has_focus() {
        paint::ring(ui, rect.shrink(3.0), 2.0);
        move_by_keys(ui, scene, row.id);
    }
    if response.clicked() {
        places::go(view, open, Field::RECOMMENDATION_BODY, row.id);
    }
}

/// A new recommendation, under a theme or none yet.
fn add_button(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>) {
    super::writing::padded(ui, |ui| {
        ui.add_space(4.0);
        let button = Button::secondary(scene.t("letters-new-advice"))
            .icon(icons::ICON_ADD)
            .low();
        let choose = Button::quiet(scene.t("advice-choose"))
            .icon(icons::ICON_MENU_BOOK)
            .low();
        let row = |ui: &mut Ui| {
            let button = ui.add(button.trailing(icons::ICON_EXPAND_MORE));
            if ui.add(choose).clicked() {
                scene.send(AdviceCommand::Choose(open.case.id));
            }
            button
        };
        let button = ui.horizontal_wrapped(row).inner;
        menu(&button, |ui| {
            let themes = Theme::ALL.into_iter().map(Some).chain([None]);
            for theme in themes {
                if ui.add(MenuRow::new(scene.theme_full(theme))).clicked() {
                    scene.send(LetterCommand::AddRecommendation {
                        case: open.case.id,
                        theme,
                    });
                }
            }
        });
    });
}

/// Folds the recommendation that is unfolded.
pub(super) fn fold(view: &mut View) {
    view.letters.writing.recommendation = None;
    view.letters.writing.editing = Some(Part::Recommendations);
}
