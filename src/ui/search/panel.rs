//! The panel of the command list: a field, filters as chips, hits in groups, and its keys at the foot.

use egui::{Area, Context, Frame, Id, Key, Margin, Modal, Modifiers, Role, ScrollArea, Stroke, Ui, vec2};

use super::hits::{Found, Goal, Group};
use super::query::{Narrow, Query};
use super::{Kept, SearchView, row};
use crate::ui::theme::{self, CONTROL, CONTROL_LOW, Palette, RADIUS_CARD};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::key_box::key_box;
use crate::ui::widgets::row::ends;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, paint};
use crate::ui::{Scene, command_icons};

/// How many hits a page is, for the keys that go by pages.
const PAGE: usize = 8;

/// How wide the foot is where keys and filters stand side by side, in points.
const FOOT: f32 = 720.0;

/// Draws the panel; gives what was chosen.
pub(super) fn ui(ctx: &Context, scene: &Scene<'_>, search: &mut SearchView) -> Option<Goal> {
    let window = ctx.content_rect();
    let width = 800.0_f32.min(window.width() - 32.0);
    let p = Palette::for_dark(ctx.global_style().visuals.dark_mode);
    let frame = Frame::new()
        .fill(p.surface)
        .stroke(Stroke::new(1.0, p.rule))
        .corner_radius(RADIUS_CARD)
        .shadow(theme::soft_shadow(p));
    if search.just_opened {
        search.before = ctx.memory(egui::Memory::focused);
    }
    let found = search.found(scene);
    let count = found.1.iter().map(|found| found.hits.len()).sum();
    let asked = keys(ctx, search, count);
    let id = Id::unique("command list");
    let top = (window.height() * 0.07).clamp(8.0, 56.0);
    let area: Area = Modal::default_area(id)
        .anchor(egui::Align2::CENTER_TOP, vec2(0.0, top))
        .accessible_name(scene.t("command-search"));
    let modal = Modal::new(id).area(area).backdrop_color(p.veil).frame(frame);
    let shown = modal.show(ctx, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        let is_closed = field(ui, scene, search, &found);
        card::rule(ui);
        chips(ui, scene, search, &found.0);
        let room = (window.height() - top - 190.0).max(120.0);
        let clicked = list(ui, scene, search, &found, room, asked == Asked::Moved);
        card::rule(ui);
        foot(ui, scene);
        (is_closed, clicked)
    });
    let (is_closed, clicked) = shown.inner;
    if is_closed || asked == Asked::Close || shown.backdrop_response.clicked() {
        search.leave();
        return None;
    }
    // What is pressed by the mouse takes the keyboard from the field, and most of it does not keep it.
    let is_free = ctx.memory(egui::Memory::focused).is_none();
    if is_free && ctx.input(|input| input.pointer.any_click()) {
        search.asks_for_field = true;
    }
    if search.asks_for_field {
        ctx.request_repaint();
    }
    if asked == Asked::Go {
        // Asked again: who types fast, or on a slow machine, has letters and Enter come in the same frame.
        let found = search.found(scene);
        let hits = found.1.iter().flat_map(|found| &found.hits);
        return hits.skip(search.chosen).map(|hit| hit.goal.clone()).next();
    }
    clicked
}

/// What a key asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Nothing,
    Moved,
    Go,
    Close,
}

/// Takes the keys that move through the hits, before the field can. What else one has come to by Tab keeps its own.
fn keys(ctx: &Context, search: &mut SearchView, count: usize) -> Asked {
    let last = count.saturating_sub(1);
    search.chosen = search.chosen.min(last);
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Escape) {
        return Asked::Close;
    }
    if !search.has_keyboard(ctx.memory(egui::Memory::focused)) {
        return Asked::Nothing;
    }
    if pressed(Key::Enter) {
        return Asked::Go;
    }
    let at = search.chosen;
    let moves = [
        (Key::ArrowDown, (at + 1).min(last)),
        (Key::ArrowUp, at.saturating_sub(1)),
        (Key::PageDown, (at + PAGE).min(last)),
        (Key::PageUp, at.saturating_sub(PAGE)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in moves {
        if pressed(key) {
            search.chosen = to;
            return Asked::Moved;
        }
    }
    Asked::Nothing
}

/// The field with its icon, how much was found, and what closes the list.
fn field(ui: &mut Ui, scene: &Scene<'_>, search: &mut SearchView, found: &Kept) -> bool {
    let p = Palette::of(ui);
    let mut is_closed = false;
    Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let just_opened = std::mem::take(&mut search.just_opened);
        let takes_keyboard = std::mem::take(&mut search.asks_for_field) || just_opened;
        let chosen = search.chosen;
        let text = &mut search.text;
        let field = |ui: &mut Ui| {
            let name = scene.t("command-search");
            let out = TextField::line(text, name)
                .icon(icons::ICON_SEARCH)
                .hint(scene.t("search-hint"))
                .words(scene.edit_words())
                .frameless()
                .show(ui);
            if takes_keyboard {
                out.response.request_focus();
            }
            let row = row::id(chosen).accesskit_id();
            ui.ctx()
                .accesskit_node_builder(out.response.id, |node| node.set_active_descendant(row));
            (out.response.id, out.response.changed())
        };
        let ((id, typed), ()) = ends(ui, CONTROL, field, |ui| {
            if !found.0.is_empty() {
                let count: usize = found.1.iter().map(|found| found.count).sum();
                let words = scene.with("search-count", &[("count", count.into())]);
                ui.label(theme::caption(p, words));
            }
            let close = Button::icon_only(icons::ICON_CLOSE, scene.t("close"));
            is_closed = ui.add(close).clicked();
        });
        search.field = Some(id);
        if typed {
            search.chosen = 0;
            search.whole = None;
        }
    });
    is_closed
}

/// The filters that are written, each with what takes it away.
fn chips(ui: &mut Ui, scene: &Scene<'_>, search: &mut SearchView, query: &Query) {
    if query.narrows.is_empty() {
        return;
    }
    let mut gone = None;
    Frame::new().inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (narrow, written) in &query.narrows {
                let words = match narrow {
                    Narrow::Theme(theme) => {
                        format!("{} {}", theme.number(), scene.theme_short(Some(*theme)))
                    }
                    Narrow::Year(year) => year.to_string(),
                    Narrow::Ministry(_) => written.clone(),
                };
                let spoken = scene.with("search-filter-clear", &[("filter", (&words).into())]);
                let chip = Button::secondary(&words)
                    .trailing(icons::ICON_CLOSE)
                    .named(&spoken)
                    .low();
                if ui.add(chip).clicked() {
                    gone = Some(written.clone());
                }
            }
        });
    });
    card::rule(ui);
    if let Some(gone) = gone {
        let left: Vec<&str> = search.text.split_whitespace().filter(|word| *word != gone).collect();
        search.text = left.join(" ");
        search.chosen = 0;
        search.asks_for_field = true;
    }
}

/// The hits by group; gives the one that was pressed.
fn list(ui: &mut Ui, scene: &Scene<'_>, search: &mut SearchView, found: &Kept, room: f32, moved: bool) -> Option<Goal> {
    let mut clicked = None;
    let (query, groups) = found.as_ref();
    ScrollArea::vertical()
        .max_height(room)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(8, 8)).show(ui, |ui| {
                if groups.is_empty() {
                    ui.add_space(12.0);
                    ui.label(theme::weak(Palette::of(ui), scene.t("search-nothing")));
                    ui.add_space(12.0);
                }
                let mut number = 0;
                for found in groups {
                    let name = scene.t(found.group.name_key());
                    card::group(ui, Role::ListBox, name, |ui| {
                        paint::set_size_of(ui, found.hits.len());
                        head(ui, scene, search, found, name);
                        for (place, hit) in found.hits.iter().enumerate() {
                            let is_chosen = number == search.chosen;
                            let row = row::ui(ui, scene, number, found.group, hit, query, is_chosen);
                            paint::set_position(&row, place);
                            if is_chosen && moved {
                                row.scroll_to_me(None);
                            }
                            if row.clicked() {
                                clicked = Some(hit.goal.clone());
                            }
                            number += 1;
                        }
                    });
                }
            });
        });
    clicked
}

/// The head of a group: its name, how much there is, and the rest of it.
fn head(ui: &mut Ui, scene: &Scene<'_>, search: &mut SearchView, found: &Found, name: &str) {
    let p = Palette::of(ui);
    let rest = found.count - found.hits.len();
    let start = |ui: &mut Ui| {
        ui.add_space(8.0);
        ui.label(theme::caption(p, name).font(theme::semibold_font(13.0)));
        ui.label(theme::caption(p, scene.words.number(found.count as i64)));
    };
    let more = |ui: &mut Ui| {
        if rest == 0 || search.whole == Some(found.group) {
            return false;
        }
        let words = scene.with("search-more", &[("count", rest.into())]);
        let spoken = format!("{name}: {words}");
        ui.add(Button::quiet(&words).named(&spoken).low()).clicked()
    };
    if ends(ui, CONTROL_LOW, start, more).1 {
        search.whole = Some(found.group);
        search.asks_for_field = true;
    }
}

fn foot(ui: &mut Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    Frame::new()
        .fill(p.head)
        .corner_radius(egui::CornerRadius {
            sw: RADIUS_CARD,
            se: RADIUS_CARD,
            ..egui::CornerRadius::ZERO
        })
        .inner_margin(Margin::symmetric(16, 8))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let is_one_line = ui.available_width() >= FOOT;
            ui.horizontal_wrapped(|ui| {
                for (keys, key) in [
                    ("↑ ↓", "search-key-move"),
                    ("Enter", "search-key-go"),
                    (">", "search-key-commands"),
                ] {
                    key_box(ui, keys);
                    ui.label(theme::caption(p, scene.t(key)));
                    ui.add_space(4.0);
                }
                if is_one_line {
                    filters(ui, scene);
                }
            });
            if !is_one_line {
                ui.horizontal_wrapped(|ui| filters(ui, scene));
            }
        });
}

/// The filters as one writes them, each with something to hold to: last year's cases, the theme of benefits.
fn filters(ui: &mut Ui, scene: &Scene<'_>) {
    ui.label(theme::caption(Palette::of(ui), scene.t("search-filters")));
    let year = (scene.today.year() - 1).to_string();
    for (name, value) in [
        ("search-filter-theme", "4"),
        ("search-filter-year", year.as_str()),
        ("search-filter-ministry", scene.t("search-filter-ministry-example")),
    ] {
        key_box(ui, &format!("{}:{value}", scene.t(name)));
    }
}

/// The icon of a hit: that of its group, or of what it does.
pub(super) fn icon(group: Group, goal: &Goal) -> icons::MaterialIcon {
    match goal {
        Goal::Run(command) => command_icons::of_command(command).unwrap_or_else(|| group.icon()),
        _ => group.icon(),
    }
}
