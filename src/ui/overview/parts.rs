//! What the cards of the tab share.

use egui::{Align2, FontId, Rect, Response, Role, Sense, Ui, vec2};

use crate::figures::due::Due;
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, paint, row};

/// Words that a screen reader tells as a heading, in a line of this height in points.
pub fn heading(ui: &mut Ui, words: &str, font: FontId, line: f32) -> Response {
    let ink = Palette::of(ui).heading;
    let galley = paint::row(ui, words, font, ink, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, line), Sense::hover());
    paint::place(ui.painter(), rect, Align2::LEFT_CENTER, galley);
    paint::name(&response, Role::Heading, true, words);
    response
}

/// The heading over a card, with what stands at its right.
pub fn section(ui: &mut Ui, words: &str, end: impl FnOnce(&mut Ui)) {
    let start = |ui: &mut Ui| heading(ui, words, theme::semibold_font(20.0), 28.0);
    row::ends(ui, CONTROL_LOW, start, end);
    ui.add_space(6.0);
}

/// A card with nothing in it yet: a sentence, and the button for the next step. Says whether that is pressed.
pub fn empty(ui: &mut Ui, sentence: &str, button: Button<'_>) -> bool {
    let p = Palette::of(ui);
    card::card(ui, |ui| {
        ui.add(egui::Label::new(theme::body(p, sentence)).wrap());
        ui.add_space(8.0);
        ui.add(button.low()).clicked()
    })
    .inner
}

/// How long there is, as one says it: "I morgen", "3 dager igjen", "4 dager over", "2 virkedager igjen".
pub fn days(scene: &Scene<'_>, due: &Due) -> String {
    if due.in_working_days && due.date != scene.today {
        return match due.days {
            // A deadline on a Sunday is passed on Monday though no working day lies between.
            0 if due.date < scene.today => scene.t("overview-over").to_owned(),
            days => scene.words.working_days_left(days),
        };
    }
    match due.days {
        0 => scene.t("overview-today").to_owned(),
        1 => scene.t("overview-tomorrow").to_owned(),
        days @ 2.. if due.is_planned => scene.with("overview-in-days", &[("count", days.into())]),
        days @ 2.. => scene.with("overview-days-left", &[("count", days.into())]),
        days => scene.with("overview-days-over", &[("count", days.unsigned_abs().into())]),
    }
}

/// What a deadline's chip is coloured by.
pub fn tone(scene: &Scene<'_>, due: &Due) -> Tone {
    if due.date < scene.today {
        Tone::Attention
    } else {
        Tone::Info
    }
}

/// The row just laid out in `rect` as one button with a name: ground where it is pointed at, and the ring.
pub fn whole_row(ui: &Ui, rect: Rect, id: egui::Id, name: &str) -> Response {
    let p = Palette::of(ui);
    let response = ui.interact(rect, id, Sense::click());
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 0, p.quiet);
    }
    if response.has_focus() {
        paint::ring(ui, rect.shrink(3.0), f32::from(theme::RADIUS_CONTROL));
    }
    paint::name(&response, Role::Button, true, name);
    response
}
