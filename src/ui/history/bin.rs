//! Papirkurv: what was taken out of use, and the way back.

use egui::{Frame, Label, Margin, ScrollArea, Stroke, Ui, vec2};

use super::super::Scene;
use super::{HistoryView, told, words};
use crate::app::command::Command;
use crate::app::history::History;
use crate::domain::history::{EndedRow, HistoryOf, Touched};
use crate::domain::operations::{self, NotBrought};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::{icons, row};

const ROW: f32 = 60.0;

/// Draws the bin.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut HistoryView, history: &History, narrow: bool) {
    state.has_given_focus = true;
    if history.of != HistoryOf::Council {
        scope(ui, scene, history, narrow);
    }
    let Some(ended) = history.ended.as_ref().filter(|ended| !ended.is_empty()) else {
        let is_whole = history.has_whole_bin || history.of == HistoryOf::Council;
        let none = if is_whole { "bin-empty" } else { "bin-empty-here" };
        told(ui, history, scene.t("history-loading"), scene.t(none));
        return;
    };
    // What was ended at once stands together, and comes back together.
    let together: Vec<&[EndedRow]> = ended.chunk_by(|one, other| one.seq == other.seq).collect();
    let side = if narrow { 12 } else { 24 };
    ScrollArea::vertical()
        .id_salt("bin")
        .auto_shrink(false)
        .show_rows(ui, ROW, together.len(), |ui, rows| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for group in &together[rows] {
                Frame::new().inner_margin(Margin::symmetric(side, 0)).show(ui, |ui| {
                    one(ui, scene, group);
                });
            }
        });
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

fn one(ui: &mut Ui, scene: &Scene<'_>, group: &[EndedRow]) {
    let p = Palette::of(ui);
    let Some(head) = group.first() else { return };
    let rows: Vec<&EndedRow> = group.iter().collect();
    let brought = operations::bring_back(&scene.model.council, &rows);
    let name = words::named(scene, &head.row);
    let frame = ui.available_rect_before_wrap();
    row::ends(
        ui,
        ROW - ui.spacing().item_spacing.y,
        |ui| {
            icons::picture(ui, icons::ICON_DELETE, icons::CONTROL, p.text_weak);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(10.0);
                ui.add(Label::new(theme::semibold(p, name.as_str())).truncate());
                ui.add(Label::new(theme::caption(p, line(scene, group))).truncate());
            });
        },
        |ui| {
            let reason = brought.as_ref().err().map(|why| sentence(scene, *why));
            let spoken = scene.with("bin-bring-back-named", &[("what", name.as_str().into())]);
            let button = Button::secondary(scene.t("bin-bring-back"))
                .named(&spoken)
                .icon(icons::ICON_RESTORE)
                .low()
                .blocked(reason.as_deref());
            let pressed = ui.add(button).clicked();
            if let (true, Ok(operation)) = (pressed, brought) {
                scene.send(Command::RunAndOfferUndo(operation));
            }
        },
    );
    let line = frame.top() + ROW - 0.5;
    ui.painter().hline(frame.x_range(), line, Stroke::new(1.0, p.rule));
    ui.allocate_space(vec2(0.0, 0.0));
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
                    crate::domain::Table::Case => words::case_title(scene, id).to_owned(),
                    _ => String::new(),
                },
            };
            scene.with("bin-owner-first", &[("what", words::named(scene, &owner).into())])
        }
        NotBrought::IsOnAgenda(_) => scene.t("bin-on-agenda").to_owned(),
        NotBrought::HasLetter(_) => scene.t("bin-has-letter").to_owned(),
        NotBrought::PlaceIsTaken => scene.t("bin-place-taken").to_owned(),
    }
}
