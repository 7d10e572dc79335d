//! The letters a piece was used in, and what came of it there.

use egui::{Align2, Label, Rect, Response, Role, Sense, Ui, vec2};

use super::{AdviceView, outcome};
use crate::app::command::Command;
use crate::domain::{Advice, Id};
use crate::figures::advice::{Given, Outcomes, given};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, regular, semibold_font};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{card, icons, paint};

/// The most letters shown until one asks for the others.
const SHOWN: usize = 3;

/// Height of one, and width of its outcome, in points.
const HEIGHT: f32 = 48.0;
const OUTCOME: f32 = 164.0;

/// The uses of the piece that was shown last, worked out once for each state of the record.
#[derive(Default)]
pub struct Uses {
    of: Option<(Id, u64)>,
    given: Vec<Given>,
    outcomes: Outcomes,
}

impl Uses {
    fn refresh(&mut self, scene: &Scene<'_>, advice: &Advice) {
        let of = Some((advice.id, scene.model.revision));
        if self.of != of {
            let council = &scene.model.council;
            *self = Self {
                of,
                given: given(council, advice),
                outcomes: Outcomes::of(council, advice),
            };
        }
    }
}

/// Draws the list.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView, advice: &Advice) {
    let p = Palette::of(ui);
    view.uses.refresh(scene, advice);
    let given = &view.uses.given;
    if given.is_empty() {
        ui.label(theme::heading(p, scene.t("advice-used-never")));
        return;
    }
    let title = scene.with("advice-used-in", &[("count", given.len().into())]);
    ui.add(Label::new(theme::heading(p, &title)).truncate());
    let counted = outcome::counted(scene, &view.uses.outcomes);
    ui.add(Label::new(theme::caption(p, counted)).wrap());
    let shows_all = view.all_uses_of == Some(advice.id);
    let shown = given.len().min(if shows_all { usize::MAX } else { SHOWN });
    let mut rows = Rows::default();
    card::list(ui, &title, shown, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for given in &given[..shown] {
            rows.row(ui, given.recommendation, |ui| {
                card::rule(ui);
                Some(one(ui, scene, given))
            });
        }
        card::rule(ui);
    });
    rows.finish(ui);
    let more = given.len().saturating_sub(SHOWN);
    if more > 0 {
        let word = if shows_all {
            scene.t("notes-show-less").to_owned()
        } else {
            scene.with("advice-show-more", &[("count", more.into())])
        };
        if ui.add(Button::quiet(&word).low()).clicked() {
            view.all_uses_of = (!shows_all).then_some(advice.id);
        }
    }
}

/// The case, which leads to its letter, and the outcome.
fn one(ui: &mut Ui, scene: &Scene<'_>, given: &Given) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::click());
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, 0, p.quiet);
    }
    let (icon, word) = outcome::icon_and_word(scene, given.outcome);
    let outcome = rect.with_min_x(rect.right() - OUTCOME);
    let at = Rect::from_min_size(outcome.min, vec2(icons::CONTROL, HEIGHT));
    paint::icon(painter, at, icon, icons::MEDIUM, p.accent);
    let words = outcome.with_min_x(at.right() + 6.0);
    let galley = paint::row(ui, &word, regular(14.0), p.text, words.width());
    paint::place(painter, words, Align2::LEFT_CENTER, galley);

    let left = rect.with_max_x(outcome.left() - 8.0).shrink2(vec2(0.0, 4.0));
    let (upper, lower) = left.split_top_bottom_at_fraction(0.5);
    let galley = paint::row(ui, &given.title, semibold_font(14.0), p.text, left.width());
    paint::place(painter, upper, Align2::LEFT_CENTER, galley);
    let mut parts = vec![given.agency.clone(), given.year.to_string()];
    parts.retain(|part| !part.is_empty());
    let galley = paint::row(ui, &parts.join(" · "), regular(13.0), p.text_weak, left.width());
    paint::place(painter, lower, Align2::LEFT_CENTER, galley);

    let name = scene.with("advice-open-letter", &[("name", (&given.title).into())]);
    paint::name(
        &response,
        Role::Button,
        true,
        &format!("{name}, {}, {word}", parts.join(", ")),
    );
    if response.has_focus() {
        paint::ring(ui, rect.shrink(3.0), 2.0);
    }
    if response.clicked() {
        scene.send(Command::OpenLetter(given.case));
    }
    response
}
