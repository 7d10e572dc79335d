//! When a recused member was out of the room: noted in the meeting, put right here.

use egui::{Ui, vec2};
use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, ToSpan as _};

use super::ImpartialityView;
use super::decide::Draft;
use crate::domain::{Meeting, operations};
use crate::figures::impartiality::{Cell, Standing};
use crate::language::read_time;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::text_field::TextField;

/// A moment as typed: nothing, a time, or neither.
enum Read {
    Empty,
    At(DateTime),
    Wrong,
}

/// The longest that one is out over midnight; what is longer is a slip of the pen.
const LONGEST_NIGHT: SignedDuration = SignedDuration::from_hours(12);

/// Draws the two times where the member is recused and the day of the meeting has come.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut ImpartialityView, meeting: &Meeting, cell: &Cell) {
    let is_recused = matches!(cell.standing, Standing::Recused(_));
    let Some(row) = scene.model.council.recusal(cell.member, cell.case) else {
        return;
    };
    if !is_recused || scene.today < meeting.held_on {
        return;
    }
    let p = Palette::of(ui);
    let key = (cell.member, cell.case);
    let draft = state
        .drafts
        .entry(key)
        .or_insert_with(|| Draft::of(scene, Some(meeting.held_on), cell));
    let mut left = draft
        .left
        .clone()
        .unwrap_or_else(|| shown(scene, row.left_room_at.as_deref()));
    let mut back = draft
        .back
        .clone()
        .unwrap_or_else(|| shown(scene, row.returned_at.as_deref()));
    let half = (ui.available_width() - 8.0) / 2.0;
    let mut is_left = false;
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        for (name, text, typed) in [
            (scene.t("impartiality-left"), &mut left, &mut draft.left),
            (scene.t("impartiality-back"), &mut back, &mut draft.back),
        ] {
            ui.vertical(|ui| {
                ui.set_width(half);
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.label(theme::caption(p, name));
                let out = TextField::line(text, name)
                    .hint(scene.t("impartiality-time-hint"))
                    .words(scene.edit_words())
                    .show(ui);
                if out.response.changed() {
                    *typed = Some(text.clone());
                }
                is_left |= out.response.lost_focus();
            });
        }
    });
    ui.allocate_space(vec2(0.0, 0.0));
    let kept = [&row.left_room_at, &row.returned_at].map(|at| at.as_deref().and_then(|at| at.parse().ok()));
    let times = read_both([&left, &back], kept, meeting.held_on);
    if let Some(fault) = fault(scene, &times) {
        ui.add(egui::Label::new(theme::caption(p, fault).color(p.error)).wrap());
        return;
    }
    if is_left && (draft.left.is_some() || draft.back.is_some()) {
        let [left, back] = times.map(|time| match time {
            Read::At(at) => Some(at),
            Read::Empty | Read::Wrong => None,
        });
        if let Some(operation) = operations::set_absence(&scene.model.council, key, left, back) {
            scene.run(operation);
        }
        (draft.left, draft.back) = (None, None);
    }
}

/// A moment of the row as it is shown in the field: the time of day.
fn shown(scene: &Scene<'_>, kept: Option<&str>) -> String {
    let at: Option<DateTime> = kept.and_then(|kept| kept.parse().ok());
    at.map(|at| scene.words.clock(at.time())).unwrap_or_default()
}

fn read(text: &str, on: Date) -> Read {
    if text.trim().is_empty() {
        return Read::Empty;
    }
    read_time(text).map_or(Read::Wrong, |time| Read::At(on.to_datetime(time)))
}

/// What two times mean on the day of a meeting. A moment that is kept is itself. One comes back in the night after where the
/// time is earlier than the one of leaving, and midnight is less than half a day from it.
fn read_both([left, back]: [&str; 2], kept: [Option<DateTime>; 2], on: Date) -> [Read; 2] {
    let as_kept = |read: Read, kept: Option<DateTime>| match (read, kept) {
        (Read::At(at), Some(kept)) if at.time() == kept.time() => Read::At(kept),
        (read, _) => read,
    };
    let left = as_kept(read(left, on), kept[0]);
    let back = as_kept(read(back, on), kept[1]);
    let (Read::At(from), Read::At(to)) = (&left, &back) else {
        return [left, back];
    };
    let same_day = from.date().to_datetime(to.time());
    let to = match same_day.checked_add(1.day()) {
        Ok(next) if same_day < *from && from.duration_until(next) <= LONGEST_NIGHT => next,
        _ => same_day,
    };
    [left, Read::At(to)]
}

/// What is wrong with the two times, if anything is.
fn fault<'a>(scene: &Scene<'a>, times: &[Read; 2]) -> Option<&'a str> {
    match times {
        [Read::Wrong, _] | [_, Read::Wrong] => Some(scene.t("impartiality-time-wrong")),
        [Read::Empty, Read::At(_)] => Some(scene.t("impartiality-left-missing")),
        [Read::At(left), Read::At(back)] if back < left => Some(scene.t("impartiality-back-before-left")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn who_comes_back_after_midnight_comes_back_the_day_after() {
        let on = date(2026, 10, 24);
        let moments = |left: &str, back: &str, kept| {
            read_both([left, back], kept, on).map(|read| match read {
                Read::At(at) => at.to_string(),
                Read::Empty | Read::Wrong => String::new(),
            })
        };
        let night = moments("23.50", "00.10", [None, None]);
        assert_eq!(night, ["2026-10-24T23:50:00", "2026-10-25T00:10:00"]);
        let day = moments("10.02", "11.12", [None, None]);
        assert_eq!(day, ["2026-10-24T10:02:00", "2026-10-24T11:12:00"]);
        // Half a day and more is a slip of the pen, which is told.
        let slip = moments("11.12", "10.02", [None, None]);
        assert_eq!(slip, ["2026-10-24T11:12:00", "2026-10-24T10:02:00"]);
        // Both after midnight, as noted live.
        let after = [date(2026, 10, 25).at(0, 10, 0, 0), date(2026, 10, 25).at(0, 30, 0, 0)];
        let kept = moments("00.10", "00.40", after.map(Some));
        assert_eq!(kept, ["2026-10-25T00:10:00", "2026-10-25T00:40:00"]);
    }
}
