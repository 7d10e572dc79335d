//! When a recused member was out of the room: noted in the meeting, put right here.

use egui::{Ui, vec2};
use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, ToSpan as _};

use super::ImpartialityView;
use crate::app::ImpartialityCommand;
use crate::domain::Meeting;
use crate::figures::impartiality::{Cell, Standing};
use crate::language::read_time;
use crate::ui::Scene;
use crate::ui::drafts::Reading;
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
impl Read {
    fn at(&self) -> Option<DateTime> {
        match self {
            Self::At(at) => Some(*at),
            Self::Empty | Self::Wrong => None,
        }
    }
}

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
    let absence = row.absences_on(meeting.held_on).last().copied();
    let fields = [
        (
            scene.t("impartiality-left"),
            ("left_room_at", row.id),
            absence.map(|absence| absence.left),
        ),
        (
            scene.t("impartiality-back"),
            ("returned_at", row.id),
            absence.and_then(|absence| absence.back),
        ),
    ];
    let half = (ui.available_width() - 8.0) / 2.0;
    ui.add_space(4.0);
    let shown = ui.horizontal_top(|ui| {
        fields.map(|(name, draft, kept)| {
            let clock = || kept.map(|at| scene.words.clock(at.time())).unwrap_or_default();
            let mut text = state.times.text(draft).map_or_else(clock, str::to_owned);
            let shown = ui.vertical(|ui| {
                ui.set_width(half);
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.label(theme::caption(p, name));
                let field = TextField::line(&mut text, name).hint(scene.t("impartiality-time-hint"));
                field.words(scene.edit_words()).show(ui).response
            });
            (shown.inner, text)
        })
    });
    ui.allocate_space(vec2(0.0, 0.0));
    let [(_, left), (_, back)] = &shown.inner;
    let [left, back] = read_both([left, back], fields.map(|(.., kept)| kept), meeting.held_on);
    let fault = fault(scene, &left, &back);
    let times = [left.at(), back.at()];
    let reading = || match fault {
        Some(_) => Reading::Wrong,
        None => Reading::of(times, &fields.map(|(.., kept)| kept), |[left, back]| {
            let (member, case) = (cell.member, cell.case);
            ImpartialityCommand::SetAbsence {
                member,
                case,
                held_on: meeting.held_on,
                left,
                back,
            }
            .into()
        }),
    };
    for ((_, draft, _), (response, text)) in fields.iter().zip(&shown.inner) {
        state.times.take_in(scene, *draft, response, text, |_| reading());
    }
    if let Some(fault) = fault {
        ui.add(egui::Label::new(theme::caption(p, fault).color(p.error)).wrap());
    }
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
fn fault<'a>(scene: &Scene<'a>, left: &Read, back: &Read) -> Option<&'a str> {
    match (left, back) {
        (Read::Wrong, _) | (_, Read::Wrong) => Some(scene.t("impartiality-time-wrong")),
        (Read::Empty, Read::At(_)) => Some(scene.t("impartiality-left-missing")),
        (Read::At(left), Read::At(back)) if back < left => Some(scene.t("impartiality-back-before-left")),
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
