//! How the cases of a meeting stand, and what is to be seen to before it, in words: on Oversikt and on the meeting's page.

use egui::{Label, Rect, Ui, pos2};
use jiff::civil::Date;

use crate::domain::{Field, Id, TermOn};
use crate::figures::due::days_between;
use crate::figures::meeting_warnings::{Item, Lack, Warning};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::icons::{self, MaterialIcon};

/// Height of a line of chips, in points.
pub const CHIPS: f32 = 28.0;

/// How a case stands: tone, icon and word of each chip.
pub type Standing = (Tone, MaterialIcon, String);

/// The chips of an item of an agenda; none for an item without a case.
pub fn standing(scene: &Scene<'_>, item: &Item) -> Vec<Standing> {
    let mut chips = Vec::new();
    if item.case.is_none() {
        return chips;
    }
    chips.extend(lacking(scene, &item.lacks));
    if chips.is_empty() {
        let words = scene.t("overview-ready").to_owned();
        chips.push((Tone::Good, icons::ICON_CHECK, words));
    }
    chips.extend(recused(scene, item));
    chips
}

/// The chip with those who are recused.
pub fn recused(scene: &Scene<'_>, item: &Item) -> Option<Standing> {
    let names: Vec<String> = item.recused.iter().map(|member| member_name(scene, *member)).collect();
    if names.is_empty() {
        return None;
    }
    let values = [("count", names.len().into()), ("names", listed(scene, &names).into())];
    let words = scene.with("overview-recused", &values);
    Some((Tone::Neutral, icons::ICON_PERSON_OFF, words))
}

/// The chips of what a case lacks.
pub fn lacking(scene: &Scene<'_>, lacks: &[Lack]) -> Vec<Standing> {
    let mut chips = Vec::new();
    if lacks.contains(&Lack::Documents) {
        let words = scene.t("overview-awaits-documents").to_owned();
        chips.push((Tone::Neutral, icons::ICON_HOURGLASS_TOP, words));
    }
    let lacks: Vec<String> = lacks.iter().filter_map(|lack| lack_words(scene, *lack)).collect();
    if !lacks.is_empty() {
        let what = listed(scene, &lacks);
        let words = scene.with("overview-lacks", &[("what", what.into())]);
        chips.push((Tone::Neutral, icons::ICON_CHECKLIST, words));
    }
    chips
}

/// What is lacked in words; documents have a chip of their own.
fn lack_words(scene: &Scene<'_>, lack: Lack) -> Option<String> {
    Some(match lack {
        Lack::Documents => return None,
        Lack::Questions => scene.t("overview-lack-questions").to_owned(),
        Lack::Themes(count) => scene.with("overview-lack-themes", &[("count", count.into())]),
        Lack::Estimate => scene.t("overview-lack-estimate").to_owned(),
        Lack::PreMeeting => scene.t("overview-lack-pre-meeting").to_owned(),
    })
}

/// "spørsmål, anslag og formøte".
pub fn listed(scene: &Scene<'_>, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [all @ .., last] => scene.with(
            "overview-and",
            &[("first", all.join(", ").into()), ("last", last.into())],
        ),
    }
}

/// A member's name, or that it is one.
fn member_name(scene: &Scene<'_>, member: Id) -> String {
    let member = scene.model.council.members.get(member);
    member.map_or_else(|| scene.t("overview-a-member").to_owned(), |member| member.name.clone())
}

fn case_name<'a>(scene: &Scene<'a>, case: Id) -> &'a str {
    let case = scene.model.council.cases.get(case);
    case.map_or("", |case| scene.text(Field::CASE_TITLE, case.id, &case.title))
}

/// A warning as one sentence, with its dates.
pub fn warning_words(scene: &Scene<'_>, warning: &Warning) -> String {
    let date = |date: Date| scene.words.date_medium(date);
    match *warning {
        Warning::EndBeforeStart { starts_at, ends_at } => {
            let values = [
                ("start", scene.words.clock(starts_at).into()),
                ("end", scene.words.clock(ends_at).into()),
            ];
            scene.with("plan-warns-end-before-start", &values)
        }
        Warning::TooLong { minutes } => scene.with("plan-warns-too-long", &[("count", minutes.into())]),
        Warning::DocumentsLate { case, came_on, due_on } => {
            let values = [
                ("case", case_name(scene, case).into()),
                ("came", date(came_on).into()),
                ("due", date(due_on).into()),
                ("count", days_between(due_on, came_on).into()),
            ];
            // A day that has not come is the one they are promised.
            let key = if came_on > scene.today {
                "plan-warns-documents-expected"
            } else {
                "plan-warns-documents-late"
            };
            scene.with(key, &values)
        }
        Warning::DocumentsMissing { case, due_on } => {
            let values = [
                ("case", case_name(scene, case).into()),
                ("due", date(due_on).into()),
                ("count", days_between(due_on, scene.today).into()),
            ];
            scene.with("plan-warns-documents-missing", &values)
        }
        Warning::DocumentsAfter { case, dated_on } => {
            let values = [("case", case_name(scene, case).into()), ("date", date(dated_on).into())];
            scene.with("plan-warns-documents-after", &values)
        }
        Warning::AlsoOn { case, held_on } => {
            let values = [("case", case_name(scene, case).into()), ("date", date(held_on).into())];
            scene.with("plan-warns-also-on", &values)
        }
        Warning::NoTerm { member, term } => no_term(scene, member, term),
        Warning::TooFew { expected, fewest } => {
            let values = [("count", expected.into()), ("fewest", fewest.to_string().into())];
            scene.with("plan-warns-too-few", &values)
        }
        Warning::TooFewForCase { case, expected, fewest } => {
            let values = [
                ("case", case_name(scene, case).into()),
                ("count", expected.into()),
                ("fewest", fewest.to_string().into()),
            ];
            scene.with("plan-warns-too-few-for-case", &values)
        }
        Warning::OpenTies { count } => scene.with("plan-warns-open-ties", &[("count", count.into())]),
        Warning::NotAnswered { members } => scene.with("plan-warns-not-answered", &[("count", members.into())]),
    }
}

fn no_term(scene: &Scene<'_>, member: Id, term: TermOn) -> String {
    let name = member_name(scene, member);
    let (key, day) = match term {
        TermOn::Ended(day) => ("plan-warns-term-ended", Some(day)),
        TermOn::Begins(day) => ("plan-warns-term-begins", Some(day)),
        TermOn::Never | TermOn::Holds(_) => ("plan-warns-no-term", None),
    };
    let day = day.map(|day| scene.words.date_medium(day)).unwrap_or_default();
    scene.with(key, &[("name", name.into()), ("date", day.into())])
}

/// Draws a warning as a line of its own.
pub fn warning_line(ui: &mut Ui, scene: &Scene<'_>, warning: &Warning) {
    let p = Palette::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        icons::picture(ui, icons::ICON_ERROR, icons::MEDIUM, p.attention);
        ui.add(Label::new(theme::body(p, warning_words(scene, warning))).wrap());
    });
}

/// The chip of a standing.
pub fn chip_of((tone, icon, words): &Standing) -> StatusChip<'_> {
    StatusChip::new(*tone, words).icon(*icon)
}

/// How many lines chips of these widths take where there is so much room.
pub fn chip_lines(sizes: &[f32], room: f32) -> usize {
    let (mut lines, mut x) = (0, f32::INFINITY);
    for size in sizes {
        if x + size > room {
            lines += 1;
            x = 0.0;
        }
        x += size + 8.0;
    }
    lines
}

/// Paints chips of these widths into an area, on as many lines as they take.
pub fn paint_chips(ui: &Ui, chips: &[Standing], sizes: &[f32], area: Rect) {
    let mut at = area.min;
    for (chip, size) in chips.iter().zip(sizes) {
        if at.x > area.left() && at.x + size > area.right() {
            at = pos2(area.left(), at.y + CHIPS);
        }
        chip_of(chip).paint(ui, at, area.right() - at.x);
        at.x += size + 8.0;
    }
}
