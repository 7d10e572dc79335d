//! Papirkurv: what was taken out of use, and the way back.

use egui::{Align2, Frame, Margin, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, vec2};

use super::super::Scene;
use super::{HistoryView, told, words};
use crate::app::command::Command;
use crate::app::history::History;
use crate::domain::history::{EndedRow, HistoryOf, Touched};
use crate::domain::operations::{self, NotBrought};
use crate::domain::{Operation, Table};
use crate::ui::theme::{Palette, regular, semibold_font};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::table::keys;
use crate::ui::widgets::{icons, paint, row};

const ROW: f32 = 60.0;

/// Which row of the bin the keys have come to, and how far down it is seen from.
#[derive(Default)]
pub(super) struct BinView {
    chosen: Option<usize>,
    offset: f32,
}

/// Draws the bin.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut HistoryView, history: &History, narrow: bool) {
    if history.of != HistoryOf::Council {
        scope(ui, scene, history, narrow);
    }
    let takes_focus =
        history.ended.is_some() && !std::mem::replace(&mut state.has_given_focus, history.ended.is_some());
    let Some(ended) = history.ended.as_ref().filter(|ended| !ended.is_empty()) else {
        let is_whole = history.has_whole_bin || history.of == HistoryOf::Council;
        let none = if is_whole { "bin-empty" } else { "bin-empty-here" };
        told(ui, history, scene.t("history-loading"), scene.t(none));
        return;
    };
    // What was ended at once stands together, and comes back together.
    let together: Vec<&[EndedRow]> = ended.chunk_by(|one, other| one.seq == other.seq).collect();
    let area = ui.available_rect_before_wrap();
    let body = ui.interact(
        area,
        ui.make_persistent_id("bin rows"),
        Sense::focusable_noninteractive(),
    );
    paint::name(&body, Role::ListBox, true, scene.t("history-bin"));
    paint::set_size(&body, together.len());
    let scroll = ScrollArea::vertical()
        .id_salt("bin")
        .auto_shrink(false)
        .content_margin(0);
    let (scroll, is_entered) = moved(ui, scroll, &mut state.bin, &body, together.len());
    // After the keys are read: the Enter that led here is not one pressed in the bin.
    if takes_focus {
        body.request_focus();
    }
    let side = if narrow { 12 } else { 24 };
    let within = UiBuilder::new().accessibility_parent(body.id).max_rect(area);
    let mut within = ui.new_child(within);
    within.spacing_mut().item_spacing.y = 0.0;
    let shown = scroll.show_rows(&mut within, ROW, together.len(), |ui, rows| {
        for place in rows {
            let is_chosen = state.bin.chosen == Some(place);
            let one = One::of(scene, together[place]);
            let row = one.ui(ui, scene, &body, is_chosen, side);
            paint::set_position(&row, place);
            if row.clicked() {
                state.bin.chosen = Some(place);
                body.request_focus();
            }
            if is_chosen {
                paint::set_active(&body, &row);
            }
        }
    });
    // Also where the row is scrolled out of sight.
    if let (true, Some(chosen)) = (is_entered, state.bin.chosen) {
        One::of(scene, together[chosen]).bring_back(scene);
    }
    state.bin.offset = shown.state.clamped_offset().y;
    if body.has_focus() {
        paint::ring(ui, area.shrink(2.0), 2.0);
    }
}

/// Moves through the rows by the keys while the bin has the keyboard, and shows the row they come to. Gives also whether
/// that is to be brought back.
fn moved(ui: &Ui, scroll: ScrollArea, bin: &mut BinView, body: &Response, rows: usize) -> (ScrollArea, bool) {
    bin.chosen = bin.chosen.map(|chosen| chosen.min(rows - 1));
    if body.has_focus() {
        bin.chosen.get_or_insert(0);
    }
    let page = ((body.rect.height() / ROW) as usize).saturating_sub(1).max(1);
    let keys = keys::read(ui, body.id, rows, bin.chosen, page);
    let is_entered = keys.activated.is_some();
    let Some(chosen) = keys.selected else {
        return (scroll, is_entered);
    };
    bin.chosen = Some(chosen);
    let top = chosen as f32 * ROW;
    let lowest = (top + ROW - body.rect.height()).max(0.0).min(top);
    (scroll.vertical_scroll_offset(bin.offset.clamp(lowest, top)), is_entered)
}

/// The choice between what was ended of the thing the history is of, and in the whole file.
fn scope(ui: &mut Ui, scene: &Scene<'_>, history: &History, narrow: bool) {
    let own = match history.of {
        HistoryOf::Case(_) => "bin-of-case",
        HistoryOf::Letter(_) => "bin-of-letter",
        HistoryOf::Meeting(_) => "bin-of-meeting",
        HistoryOf::Settings => "bin-of-settings",
        HistoryOf::Council | HistoryOf::Advice(_) | HistoryOf::Row(..) => "bin-of-this",
    };
    let parts: [Segment<'_>; 2] = [scene.t(own).into(), scene.t("bin-of-council").into()];
    let mut shown = Some(usize::from(history.has_whole_bin));
    let margin = Margin::symmetric(if narrow { 12 } else { 24 }, 8);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let response = Segmented::new(scene.t("bin-shows"), &parts).low().show(ui, &mut shown);
        if response.changed() {
            scene.send(Command::ShowWholeBin(shown == Some(1)));
        }
    });
}

/// What was ended at once, in words, and the way back.
struct One {
    seq: i64,
    name: String,
    line: String,
    brought: Result<Operation, String>,
}

impl One {
    fn of(scene: &Scene<'_>, group: &[EndedRow]) -> Self {
        let rows: Vec<&EndedRow> = group.iter().collect();
        let brought = operations::bring_back(&scene.model.council, &rows);
        let head = group.first();
        Self {
            seq: head.map_or(0, |head| head.seq),
            name: head.map(|head| words::named(scene, &head.row)).unwrap_or_default(),
            line: line(scene, group),
            brought: brought.map_err(|why| sentence(scene, why)),
        }
    }

    /// Draws the row; gives what is pressed to choose it.
    fn ui(&self, ui: &mut Ui, scene: &Scene<'_>, body: &Response, is_chosen: bool, side: i8) -> Response {
        let p = Palette::of(ui);
        let rect = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), ROW));
        // Pressed by mouse, but not a stop of its own for Tab: the bin has the keyboard.
        let response = ui.interact(rect, body.id.with(self.seq), Sense::CLICK);
        if is_chosen {
            ui.painter().rect_filled(rect, 0, p.selected);
        }
        let reason = self.brought.as_ref().err().map(String::as_str);
        let parts = [Some(self.name.as_str()), Some(self.line.as_str()), reason];
        let spoken = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        paint::name_chosen(&response, Role::ListBoxOption, is_chosen, &spoken);
        let ink = if is_chosen { p.text } else { p.text_weak };
        Frame::new().inner_margin(Margin::symmetric(side, 0)).show(ui, |ui| {
            let start = |ui: &mut Ui| {
                icons::picture(ui, icons::ICON_DELETE, icons::CONTROL, p.text_weak);
                let room = ui.available_rect_before_wrap().shrink2(vec2(0.0, 9.0));
                let (top, bottom) = room.split_top_bottom_at_fraction(0.5);
                let upper = paint::row(ui, &self.name, semibold_font(14.0), p.text, top.width());
                paint::place(ui.painter(), top, Align2::LEFT_CENTER, upper);
                let lower = paint::row(ui, &self.line, regular(13.0), ink, bottom.width());
                paint::place(ui.painter(), bottom, Align2::LEFT_CENTER, lower);
            };
            row::ends(ui, ROW, start, |ui| self.button(ui, scene, reason));
        });
        let stroke = Stroke::new(1.0, p.rule);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, stroke);
        // What there is no room for is also told to whoever points at it.
        paint::hint_ui(response, |ui| {
            ui.label(self.line.as_str());
        })
    }

    fn button(&self, ui: &mut Ui, scene: &Scene<'_>, reason: Option<&str>) {
        let spoken = scene.with("bin-bring-back-named", &[("what", self.name.as_str().into())]);
        let button = Button::secondary(scene.t("bin-bring-back"))
            .named(&spoken)
            .icon(icons::ICON_RESTORE)
            .low()
            .blocked(reason);
        if ui.add(button).clicked() {
            self.bring_back(scene);
        }
    }

    fn bring_back(&self, scene: &Scene<'_>) {
        if let Ok(operation) = &self.brought {
            scene.send(Command::RunAndOfferUndo(operation.clone()));
        }
    }
}

/// Its case, who took it out of use and when, and what went with it.
fn line(scene: &Scene<'_>, group: &[EndedRow]) -> String {
    let Some(head) = group.first() else {
        return String::new();
    };
    let case = head.case.map(|case| words::case_title(scene, case).to_owned());
    let by = scene.with(
        "bin-removed-by",
        &[
            ("who", words::person(scene, &head.person).into()),
            ("when", words::moment(scene, head.at).into()),
        ],
    );
    let more = i64::try_from(group.len() - 1).unwrap_or(i64::MAX);
    let more = (more > 0).then(|| scene.with("bin-with-it", &[("count", more.into())]));
    let parts = case.into_iter().chain([by]).chain(more);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Why something cannot be brought back yet.
pub fn sentence(scene: &Scene<'_>, why: NotBrought) -> String {
    match why {
        NotBrought::OwnerIsEnded(table, id) => {
            let owner = Touched {
                table,
                id,
                words: match table {
                    Table::Case => words::case_title(scene, id).to_owned(),
                    _ => String::new(),
                },
            };
            scene.with("bin-owner-first", &[("what", words::named(scene, &owner).into())])
        }
        NotBrought::IsOnAgenda(_) => scene.t("bin-on-agenda").to_owned(),
        NotBrought::HasLetter(_) => scene.t("bin-has-letter").to_owned(),
        NotBrought::PlaceIsTaken => scene.t("bin-place-taken").to_owned(),
        NotBrought::CannotBeRead => scene.t("bin-cannot-be-read").to_owned(),
    }
}
