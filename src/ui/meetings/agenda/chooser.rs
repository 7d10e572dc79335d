//! The agenda beside a case, as a list to choose from.

use egui::{Align2, Rect, Response, Role, Sense, Ui, vec2};
use jiff::civil::Time;

use super::{item_name, rows_in};
use crate::app::command::Command;
use crate::domain::{AgendaItem, Id, Meeting};
use crate::figures::agenda_clock::begins;
use crate::ui::Scene;
use crate::ui::meetings::agencies;
use crate::ui::theme::{self, Palette, RADIUS_CARD};
use crate::ui::widgets::{card, paint, rows::Rows};

/// Draws the agenda to choose from, with the case at hand on a tint.
pub fn chooser(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, current: Id) {
    let p = Palette::of(ui);
    ui.label(theme::heading(p, scene.t("meetings-agenda")));
    let items = scene.model.council.agenda(meeting.id);
    let times = begins(meeting, &items);
    let mut rows = Rows::default();
    card::list(ui, scene.t("meetings-agenda"), rows_in(&items), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (item, time) in items.iter().zip(times) {
            rows.row(ui, item.id, |ui| {
                let row = choice(ui, scene, item, time, item.case_id == Some(current));
                let case = item.case_id?;
                if row.clicked() && case != current {
                    scene.send(Command::OpenAgendaCase {
                        meeting: meeting.id,
                        case,
                    });
                }
                Some(row)
            });
        }
    });
    rows.finish(ui);
}

/// One item of the agenda beside a case: when, what and whose, and for how long.
fn choice(ui: &mut Ui, scene: &Scene<'_>, item: &AgendaItem, time: Option<Time>, current: bool) -> Response {
    let p = Palette::of(ui);
    let name = item_name(scene, item);
    let agency = item.case_id.map(|case| agencies(scene, case)).unwrap_or_default();
    let minutes = item
        .minutes
        .map(|count| scene.with("meetings-count-minutes", &[("count", count.into())]));
    let minutes = minutes.unwrap_or_default();
    let indent = if time.is_some() { 52.0 } else { 0.0 };
    let width = ui.available_width();
    let right = paint::row(ui, &minutes, theme::regular(13.0), p.text_weak, 80.0);
    let room = width - 20.0 - indent;
    let font = if current {
        theme::semibold_font(14.0)
    } else {
        theme::regular(14.0)
    };
    let ink = if current { p.heading } else { p.text };
    let title = ui.fonts_mut(|fonts| fonts.layout(name.clone(), font, ink, room));
    let below = paint::row(
        ui,
        &agency,
        theme::regular(13.0),
        p.text_weak,
        room - right.size().x - 8.0,
    );
    let has_line_below = !agency.is_empty() || !minutes.is_empty();
    let height = 16.0 + title.size().y + if has_line_below { 18.0 } else { 0.0 };
    let sense = if item.case_id.is_some() {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let painter = ui.painter();
    if current {
        painter.rect_filled(rect, RADIUS_CARD, p.selected);
    } else if response.hovered() && item.case_id.is_some() {
        painter.rect_filled(rect, RADIUS_CARD, p.quiet);
    }
    let inner = rect.shrink2(vec2(10.0, 8.0));
    if let Some(time) = time {
        let clock = paint::row(ui, &scene.words.clock(time), theme::regular(14.0), p.text_weak, indent);
        paint::place(painter, inner, Align2::LEFT_TOP, clock);
    }
    let text = Rect::from_min_max(inner.min + vec2(indent, 0.0), inner.max);
    let agency_at = text.with_min_y(text.top() + title.size().y);
    paint::place(painter, text, Align2::LEFT_TOP, title);
    paint::place(painter, agency_at, Align2::LEFT_TOP, below);
    // Beside the body and not the name, which has little enough room.
    paint::place(painter, agency_at, Align2::RIGHT_TOP, right);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CARD));
    let spoken: Vec<&str> = [name.as_str(), &agency, &minutes]
        .into_iter()
        .filter(|word| !word.is_empty())
        .collect();
    let spoken = spoken.join(", ");
    if item.case_id.is_some() {
        paint::name_chosen(&response, Role::ListItem, current, &spoken);
    } else {
        // It is read among the others, and is none of those one chooses from.
        paint::name(&response, Role::Label, true, &spoken);
    }
    response
}
