//! The pieces in groups by theme, of which only those in sight are drawn; reached and moved in by keyboard as one list.

use egui::{Align2, CornerRadius, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::listed::{Group, Kind, Listed, Row};
use super::{AdviceView, marked, outcome};
use crate::domain::LanguageForm;
use crate::ui::Scene;
use crate::ui::theme::{Palette, RADIUS_CARD, RADIUS_TAG, Tone, regular, semibold_font};
use crate::ui::widgets::card::{Lead, group_row};
use crate::ui::widgets::paint;
use crate::ui::widgets::table::{HEAD, ROW_TWO_LINES, keys};

/// Height of the row over a group, in points.
const GROUP: f32 = 30.0;
/// Room at the left and right end of a row, in points.
const PAD: f32 = 16.0;
/// Room for the scroll bar at the right of the rows, in points.
const SCROLL_BAR: f32 = 12.0;
/// Width of the columns at the right, in points.
const USED: f32 = 72.0;
const OUTCOME: f32 = 150.0;
/// Below this width of the list, in points, the number of letters is told in the panel alone.
const WITH_USED: f32 = 560.0;

/// What the keys or the mouse asked for.
#[derive(Default)]
pub struct Asked {
    /// The place to select.
    pub selected: Option<usize>,
    /// The place to open.
    pub activated: Option<usize>,
}

/// Draws head and rows in all the room there is.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView, form: LanguageForm) -> Asked {
    let name = scene.t("advice-list-name");
    let builder = UiBuilder::new()
        .id_salt("advice list")
        .accessibility_role(Role::Table)
        .accessibility_label(name);
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
        head(ui, scene);
        body(ui, scene, view, form)
    })
    .inner
}

/// Where the columns at the right begin, in points from the window's left: how often it was used, and what came of it.
fn columns(row: Rect) -> (f32, f32) {
    let outcome = row.right() - PAD - OUTCOME;
    let used = if row.width() >= WITH_USED { USED } else { 0.0 };
    (outcome - used, outcome)
}

fn head(ui: &mut Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    let corners = CornerRadius {
        nw: RADIUS_CARD,
        ne: RADIUS_CARD,
        sw: 0,
        se: 0,
    };
    let painter = ui.painter();
    painter.rect_filled(rect, corners, p.head);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let (used, outcome) = columns(rect.with_max_x(rect.right() - SCROLL_BAR));
    let write = |words: &str, left: f32, right: f32, side: Align2| {
        let place = Rect::from_x_y_ranges(left..=right, rect.y_range());
        let galley = paint::row(ui, words, semibold_font(13.0), p.text_weak, place.width());
        paint::place(ui.painter(), place, side, galley);
    };
    write(
        scene.t("advice-column-advice"),
        rect.left() + PAD,
        used - 8.0,
        Align2::LEFT_CENTER,
    );
    if used < outcome {
        write(
            scene.t("advice-column-used"),
            used,
            outcome - 12.0,
            Align2::RIGHT_CENTER,
        );
    }
    write(
        scene.t("advice-column-outcome"),
        outcome,
        rect.right() - PAD,
        Align2::LEFT_CENTER,
    );
}

/// Where a row begins under the head, in points: after the rows before it and the groups begun by then.
fn top_of(listed: &Listed, place: usize) -> f32 {
    let groups = listed.groups.iter().filter(|group| group.places.start <= place).count();
    place as f32 * ROW_TWO_LINES + groups as f32 * GROUP
}

/// The least scrolling from `before` that brings a row wholly into a body of this height, with the row over its group where
/// it is the first in it.
fn offset_for(listed: &Listed, place: usize, before: f32, height: f32) -> f32 {
    let top = top_of(listed, place);
    let lowest = (top + ROW_TWO_LINES - height).max(0.0);
    let is_first = listed.groups.iter().any(|group| group.places.start == place);
    let top = if is_first { top - GROUP } else { top };
    before.clamp(lowest.min(top), top)
}

fn body(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView, form: LanguageForm) -> Asked {
    let area = ui.available_rect_before_wrap();
    let id = ui.make_persistent_id("body");
    let response = ui.interact(area, id, Sense::focusable_noninteractive());
    paint::name(&response, Role::ListBox, true, scene.t("advice-list-name"));
    let listed = &view.listed;
    paint::set_size(&response, listed.len());
    let selected = view.selected.and_then(|id| listed.place_of(id));
    let page = ((area.height() / ROW_TWO_LINES) as usize).saturating_sub(1).max(1);
    let key = keys::read(ui, id, listed.len(), selected, page);
    // After the keys are read: the Enter that led here from the search is not one pressed in the list.
    if !std::mem::replace(&mut view.has_given_focus, true) {
        response.request_focus();
    }
    let mut asked = Asked {
        selected: key.selected,
        activated: key.activated,
    };
    let height = listed.len() as f32 * ROW_TWO_LINES + listed.groups.len() as f32 * GROUP;
    let mut scroll = ScrollArea::vertical()
        .id_salt("rows")
        .auto_shrink(false)
        .content_margin(0);
    let offset_id = id.with("offset");
    // What is to be revealed may be in the next frame's record.
    let revealed = selected.filter(|_| view.reveal);
    view.reveal &= revealed.is_none();
    if let Some(place) = key.selected.or(revealed) {
        let before = ui.data(|data| data.get_temp(offset_id)).unwrap_or(0.0);
        scroll = scroll.vertical_scroll_offset(offset_for(listed, place, before, area.height()));
    }
    let rows_in_sight = |ui: &mut Ui, viewport: Rect| {
        ui.set_height(height);
        ui.set_width(ui.available_width());
        in_sight(area, viewport, ui.max_rect().width(), listed, |place, at| match place {
            Place::Group(group) => group_head(ui, scene, at, group.theme, group.places.len()),
            Place::Row(place) => {
                let Some(row) = listed.row(place) else { return };
                let drawn = Drawn {
                    row,
                    form,
                    place,
                    is_selected: selected == Some(place),
                };
                one(ui, scene, listed, &response, at, &drawn, &mut asked);
            }
        });
    };
    let within = UiBuilder::new().accessibility_parent(id).max_rect(area);
    let shown = ui
        .scope_builder(within, |ui| scroll.show_viewport(ui, rows_in_sight))
        .inner;
    ui.data_mut(|data| data.insert_temp(offset_id, shown.state.clamped_offset().y));
    if response.has_focus() {
        paint::ring(ui, area.shrink(2.0), 2.0);
    }
    asked
}

/// What stands in the list from the top.
enum Place<'a> {
    Group(&'a Group),
    Row(usize),
}

/// Draws what is in sight, each where it stands in the window: of rows in `area`, of which `viewport` is what is scrolled to.
fn in_sight<'a>(area: Rect, viewport: Rect, width: f32, listed: &'a Listed, mut draw: impl FnMut(Place<'a>, Rect)) {
    let top = area.top() - viewport.min.y;
    let stands = |y: f32, height: f32| Rect::from_min_size(pos2(area.left(), top + y), vec2(width, height));
    for group in &listed.groups {
        let first = top_of(listed, group.places.start);
        let at = stands(first - GROUP, GROUP);
        if at.intersects(area) {
            draw(Place::Group(group), at);
        }
        let above = ((viewport.min.y - first) / ROW_TWO_LINES).max(0.0) as usize;
        let below = ((viewport.max.y - first) / ROW_TWO_LINES).ceil().max(0.0) as usize;
        let to = (group.places.start + below).min(group.places.end);
        for place in group.places.start + above..to {
            draw(Place::Row(place), stands(top_of(listed, place), ROW_TWO_LINES));
        }
    }
}

fn group_head(ui: &mut Ui, scene: &Scene<'_>, at: Rect, theme: Option<crate::domain::Theme>, count: usize) {
    let builder = UiBuilder::new()
        .id_salt(("group", theme.map(crate::domain::Theme::number)))
        .max_rect(at);
    // Placed by hand: what the scroll area holds has a size of its own.
    let mut child = ui.new_child(builder);
    let count = scene.with("advice-count", &[("count", count.into())]);
    group_row(&mut child, Lead::Theme(theme), scene.theme_full(theme), &count);
}

/// A row that is drawn.
struct Drawn<'a> {
    row: &'a Row,
    form: LanguageForm,
    place: usize,
    is_selected: bool,
}

fn one(ui: &Ui, scene: &Scene<'_>, listed: &Listed, list: &Response, rect: Rect, drawn: &Drawn<'_>, asked: &mut Asked) {
    let p = Palette::of(ui);
    // Pressed by mouse, but not a stop of its own for Tab: the list has the keyboard.
    let id = list.id.with(drawn.row.id);
    let pressed = ui.interact(rect, id, Sense::CLICK);
    let painter = ui.painter();
    if drawn.is_selected {
        painter.rect_filled(rect, 0, p.selected);
        painter.rect_filled(Rect::from_min_size(rect.min, vec2(3.0, rect.height())), 0, p.accent);
    } else if pressed.hovered() {
        painter.rect_filled(rect, 0, p.quiet);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    paint::name_chosen(&pressed, Role::Row, drawn.is_selected, &spoken(scene, listed, drawn));
    paint::set_position(&pressed, drawn.place);
    if drawn.is_selected {
        ui.ctx()
            .accesskit_node_builder(list.id, |node| node.set_active_descendant(id.accesskit_id()));
    }
    if pressed.clicked() || pressed.secondary_clicked() {
        asked.selected = Some(drawn.place);
        list.request_focus();
    }
    if pressed.double_clicked() {
        asked.activated = Some(drawn.place);
    }
    // Under their titles, whether there is a scroll bar or not.
    let rect = rect.with_max_x(list.rect.right() - SCROLL_BAR);
    let (used, outcome) = columns(rect);
    let left = rect
        .with_min_x(rect.left() + PAD)
        .with_max_x(used - 8.0)
        .shrink2(vec2(0.0, 4.0));
    words(ui, scene, listed, left, drawn);
    outcomes(ui, scene, rect, (used, outcome), drawn.row);
}

/// Headline with what kind of piece it is, and under it the year and the text.
fn words(ui: &Ui, scene: &Scene<'_>, listed: &Listed, rect: Rect, drawn: &Drawn<'_>) {
    let p = Palette::of(ui);
    let (upper, lower) = rect.split_top_bottom_at_fraction(0.5);
    let chip = kind_word(scene, drawn.row.kind).map(|(tone, word)| {
        (
            p.tone(tone),
            paint::row(ui, word, regular(13.0), p.tone(tone).text, 190.0),
        )
    });
    let room = chip.as_ref().map_or(0.0, |(_, galley)| galley.size().x + 20.0);
    let shown = listed.words(drawn.row, drawn.form);
    let headline = shown
        .map(|[headline, _]| headline)
        .filter(|headline| !headline.text.trim().is_empty());
    let look = |font, ink, line| marked::Look { font, ink, line };
    let galley = match headline {
        Some(headline) => marked::row(
            ui,
            headline.text,
            &headline.hits(),
            &look(semibold_font(14.0), p.text, 20.0),
            upper.width() - room,
        ),
        None => paint::row(
            ui,
            scene.t("advice-without-words"),
            regular(14.0),
            p.text_weak,
            upper.width() - room,
        ),
    };
    let after = upper.left() + galley.size().x + 8.0;
    paint::place(ui.painter(), upper, Align2::LEFT_CENTER, galley);
    if let Some((tone, galley)) = chip {
        let size = vec2(galley.size().x + 12.0, 18.0);
        let at = Rect::from_min_size(pos2(after, upper.center().y - 9.0), size);
        ui.painter().rect_filled(at, RADIUS_TAG, tone.tint);
        paint::place(ui.painter(), at, Align2::CENTER_CENTER, galley);
    }
    let mut lower = lower;
    if let Some(year) = drawn.row.year {
        let year = paint::row(ui, &format!("{year} · "), regular(13.0), p.text_weak, lower.width());
        let width = year.size().x;
        paint::place(ui.painter(), lower, Align2::LEFT_CENTER, year);
        lower.min.x += width;
    }
    if let Some([_, body]) = shown {
        let look = look(regular(13.0), p.text_weak, 18.0);
        let galley = marked::row(ui, body.text, &body.hits(), &look, lower.width());
        paint::place(ui.painter(), lower, Align2::LEFT_CENTER, galley);
    }
}

/// In how many letters it was used, and what came of it.
fn outcomes(ui: &Ui, scene: &Scene<'_>, rect: Rect, (used, outcome): (f32, f32), row: &Row) {
    let p = Palette::of(ui);
    let count = row.outcomes.total();
    if used < outcome {
        let place = Rect::from_x_y_ranges(used..=outcome - 12.0, rect.y_range());
        let words = if count == 0 {
            "–".to_owned()
        } else {
            scene.with("advice-letters", &[("count", count.into())])
        };
        let galley = paint::row(ui, &words, regular(14.0), p.text, place.width());
        paint::place(ui.painter(), place, Align2::RIGHT_CENTER, galley);
    }
    let mut place = Rect::from_x_y_ranges(outcome..=rect.right() - 4.0, rect.y_range());
    if count > 0 {
        let bar = Rect::from_min_size(pos2(outcome, rect.top() + 10.0), outcome::BAR);
        outcome::bar(p, ui.painter(), bar, &row.outcomes);
        place = place.with_min_y(bar.bottom() + 1.0);
    }
    let galley = paint::row(
        ui,
        &outcome::summary(scene, &row.outcomes),
        regular(13.0),
        p.text_weak,
        place.width(),
    );
    paint::place(ui.painter(), place, Align2::LEFT_CENTER, galley);
}

/// What a draft, and a proposal that is not the council's, is called.
pub fn kind_word<'a>(scene: &'a Scene<'_>, kind: Kind) -> Option<(Tone, &'a str)> {
    match kind {
        Kind::Draft => Some((Tone::Neutral, scene.words.text("advice-draft"))),
        Kind::Proposal => Some((Tone::Neutral, scene.words.text("advice-proposal"))),
        Kind::Own | Kind::Published => None,
    }
}

/// A row as a screen reader says it.
fn spoken(scene: &Scene<'_>, listed: &Listed, drawn: &Drawn<'_>) -> String {
    let row = drawn.row;
    let words = listed.words(row, drawn.form);
    let headline = words.as_ref().map_or("", |[headline, _]| headline.text);
    let headline = if headline.trim().is_empty() {
        scene.t("advice-without-words")
    } else {
        headline
    };
    let mut parts = vec![headline.to_owned()];
    parts.extend(kind_word(scene, row.kind).map(|(_, word)| word.to_owned()));
    parts.extend(row.year.map(|year| year.to_string()));
    parts.push(scene.theme_short(row.theme).to_owned());
    if row.outcomes.total() > 0 {
        parts.push(scene.with("advice-letters", &[("count", row.outcomes.total().into())]));
    }
    parts.push(outcome::summary(scene, &row.outcomes));
    // Last, where one who has heard enough goes on.
    parts.extend(
        words
            .map(|[_, body]| body.text.to_owned())
            .filter(|body| !body.is_empty()),
    );
    parts.join(", ")
}
