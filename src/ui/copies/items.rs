//! The things in a contribution, in four groups: changed on both sides, new, here already, not taken in.

use egui::{Align2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{TakeView, words};
use crate::domain::contributed::{Choice, IncomingItem, Standing};
use crate::ui::Scene;
use crate::ui::theme::{Palette, RADIUS_TAG, regular, semibold_font};
use crate::ui::widgets::card::{self, Lead, group_row};
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{icons, paint};

/// The height of a row, in points.
const HEIGHT: f32 = 50.0;

/// The groups in order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Clash,
    New,
    Here,
    Not,
}

impl Group {
    fn of(standing: Standing) -> Self {
        match standing {
            Standing::Clash => Self::Clash,
            Standing::New | Standing::Changed => Self::New,
            Standing::Here => Self::Here,
            Standing::NotTaken(_) => Self::Not,
        }
    }
}

/// Draws the list. Gives whether a row was chosen.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, take: &mut TakeView) -> bool {
    let mut chosen = false;
    ScrollArea::vertical()
        .id_salt("contributed")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let count = take.incoming.items.len();
            card::list(ui, scene.t("copies-items"), count, |ui| {
                let mut rows = Rows::default();
                for group in [Group::Clash, Group::New, Group::Here, Group::Not] {
                    let places: Vec<usize> = (0..count)
                        .filter(|place| Group::of(take.incoming.items[*place].standing) == group)
                        .collect();
                    if places.is_empty() {
                        continue;
                    }
                    heading(ui, scene, take, group, places.len());
                    for place in places {
                        rows.row(ui, place, |ui| {
                            let row = row(ui, scene, take, place, group);
                            chosen |= row.clicked();
                            Some(row)
                        });
                    }
                }
                rows.finish(ui);
            });
        });
    chosen
}

fn heading(ui: &mut Ui, scene: &Scene<'_>, take: &TakeView, group: Group, count: usize) {
    let name = words::member(scene, take.incoming.member);
    let (icon, words) = match group {
        Group::Clash => (icons::ICON_CALL_MERGE, scene.t("copies-group-clash").to_owned()),
        Group::New => (
            icons::ICON_ADD,
            scene.with("copies-group-new", &[("member", name.into())]),
        ),
        Group::Here => (icons::ICON_CHECK, scene.t("copies-group-here").to_owned()),
        Group::Not => (icons::ICON_ERROR, scene.t("copies-group-not").to_owned()),
    };
    group_row(ui, Lead::Icon(icon), &words, &scene.words.number(count as i64));
}

/// One row: pressed, it is shown; a new one has a box of its own.
fn row(ui: &mut Ui, scene: &Scene<'_>, take: &mut TakeView, place: usize, group: Group) -> egui::Response {
    let p = Palette::of(ui);
    let item = &take.incoming.items[place];
    let (title, line) = (words::title(scene, item), words::line(scene, item));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::click());
    if response.clicked() {
        take.chosen = place;
    }
    let is_shown = take.chosen == place;
    let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
    if is_shown {
        painter.rect_filled(rect, 0, p.selected);
        painter.rect_filled(Rect::from_min_size(rect.min, vec2(3.0, rect.height())), 0, p.accent);
    } else if response.hovered() {
        painter.rect_filled(rect, 0, p.quiet);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let lead = Rect::from_center_size(pos2(rect.left() + 33.0, rect.center().y), vec2(18.0, 18.0));
    let after = match group {
        Group::New => {
            let checked = take.choices[place] != Choice::Ours;
            if checkbox(ui, lead, place, checked, &title) {
                take.choices[place] = if checked { Choice::Ours } else { Choice::Theirs };
            }
            String::new()
        }
        Group::Clash => {
            paint::icon(&painter, lead, icons::ICON_CALL_MERGE, icons::MEDIUM, p.attention);
            chosen_word(scene, take, place)
        }
        Group::Here => {
            paint::icon(&painter, lead, icons::ICON_REMOVE, icons::MEDIUM, p.text_weak);
            String::new()
        }
        Group::Not => {
            paint::icon(&painter, lead, icons::ICON_CLOSE, icons::MEDIUM, p.text_weak);
            String::new()
        }
    };
    let inner = rect.with_min_x(rect.left() + 54.0).with_max_x(rect.right() - 14.0);
    let (top, bottom) = inner.shrink2(vec2(0.0, 6.0)).split_top_bottom_at_fraction(0.5);
    let end = paint::row(ui, &after, regular(13.0), p.heading, inner.width() / 2.0);
    let room = top.width() - end.size().x - 8.0;
    paint::place(&painter, inner, Align2::RIGHT_CENTER, end);
    let upper = paint::row(ui, &title, semibold_font(14.0), p.text, room);
    paint::place(&painter, top, Align2::LEFT_CENTER, upper);
    let lower = paint::row(ui, &line, regular(13.0), p.text_weak, room);
    paint::place(&painter, bottom, Align2::LEFT_CENTER, lower);
    paint::focus_ring(ui, &response, 0.0);
    let parts: Vec<&str> = [title.as_str(), line.as_str(), after.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    paint::name_chosen(&response, Role::ListItem, is_shown, &parts.join(", "));
    response
}

fn checkbox(ui: &Ui, square: Rect, place: usize, checked: bool, name: &str) -> bool {
    let p = Palette::of(ui);
    let response = ui.interact(
        square.expand(4.0),
        ui.scope_id().with(("comes in", place)),
        Sense::click(),
    );
    let (fill, line) = if checked {
        (p.accent, p.accent)
    } else {
        (p.surface, p.border)
    };
    ui.painter()
        .rect(square, RADIUS_TAG, fill, Stroke::new(1.5, line), StrokeKind::Inside);
    if checked {
        paint::icon(ui.painter(), square, icons::ICON_CHECK, icons::SMALL, p.on_accent);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_TAG));
    paint::name_chosen(&response, Role::CheckBox, checked, name);
    response.clicked()
}

/// What is chosen where both sides wrote.
fn chosen_word(scene: &Scene<'_>, take: &TakeView, place: usize) -> String {
    match &take.choices[place] {
        Choice::Ours => scene.t("copies-ours").to_owned(),
        Choice::Theirs => words::member(scene, take.incoming.member).to_owned(),
        Choice::OursAndProposal => scene.t("copies-proposal-short").to_owned(),
        Choice::Third(_) => scene.t("copies-third-short").to_owned(),
    }
}

/// The things that were changed on both sides, by their places.
pub fn clashes(items: &[IncomingItem]) -> Vec<usize> {
    (0..items.len())
        .filter(|place| items[*place].standing == Standing::Clash)
        .collect()
}
