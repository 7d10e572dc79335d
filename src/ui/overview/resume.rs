//! Where one left off, with the view's only primary button; where nothing is written yet, the next useful step.

use egui::{Frame, Margin, Role, Sense, Stroke, Ui, vec2};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::meeting::day_and_place;
use super::{Kept, parts};
use crate::app::command::{Command, MeetingCommand, MeetingPage, PaperCommand, PreparationCommand};
use crate::domain::{Field, Id, LastPlace, LastText, Table, last_words};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, RADIUS_CARD, Tone};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::icons::{self, MaterialIcon};
use crate::ui::widgets::{card, paint, row};

/// The most characters quoted of the last text.
const QUOTED: usize = 120;
/// Height of what is in the card, in points.
const HEIGHT: f32 = 64.0;

/// What the card says.
struct Words<'a> {
    icon: MaterialIcon,
    caption: String,
    heading: String,
    /// What is written so far, or why the step is the next.
    line: Line<'a>,
    chip: Option<(Tone, String)>,
    button: &'static str,
}

enum Line<'a> {
    Plain(String),
    /// The end of a text, of which as much is quoted as there is room for.
    Quote(&'a str),
}

/// Draws the card.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, kept: &Kept) {
    let model = scene.model;
    if !model.last_text_is_known {
        // The file tells in a moment; until then the room is kept, and nothing jumps.
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT + 30.0), Sense::hover());
        return;
    }
    let last = model.last_text.as_ref();
    let last = last.filter(|last| model.council.case_is_in_use(last.case));
    match last {
        Some(last) => {
            if shown(ui, scene, &of_text(scene, kept, last)) {
                go_on(scene, view, last);
            }
        }
        None => next_step(ui, scene, kept),
    }
}

fn of_text<'a>(scene: &Scene<'a>, kept: &Kept, last: &'a LastText) -> Words<'a> {
    let case = scene.model.council.cases.get(last.case);
    let title = case.map_or("", |case| scene.text(Field::CASE_TITLE, case.id, &case.title));
    let (icon, key) = match last.field.table {
        Table::Note => (icons::ICON_STICKY_NOTE_2, "overview-in-note"),
        Table::Question => (icons::ICON_HELP, "overview-in-question"),
        Table::Assessment => (icons::ICON_EDIT_NOTE, "overview-draft-assessment"),
        Table::Proposal => (icons::ICON_LIGHTBULB, "overview-in-proposal"),
        _ => (icons::ICON_EDIT_DOCUMENT, "overview-in-letter"),
    };
    let promised = kept.letters.iter().find(|letter| letter.case == last.case);
    let due = promised.and_then(|letter| letter.due.as_ref());
    Words {
        icon,
        caption: scene.with("overview-resume", &[("when", when(scene, last.at).into())]),
        heading: scene.with(key, &[("case", title.into())]),
        line: Line::Quote(scene.model.text(last.field, last.id, &last.text)),
        chip: due.map(|due| (parts::tone(scene, due), parts::days(scene, due))),
        button: "overview-go-on",
    }
}

/// "i går kl. 17.42".
fn when(scene: &Scene<'_>, at: Timestamp) -> String {
    let at = at.to_zoned(TimeZone::system());
    let values = [("time", scene.words.time(at.time()).into())];
    let yesterday = scene.today.checked_sub(1.day()).ok();
    match at.date() {
        day if day == scene.today => scene.with("today-at", &values),
        day if Some(day) == yesterday => scene.with("overview-yesterday-at", &values),
        day => {
            let [time] = values;
            let date = ("date", scene.words.date_medium(day).into());
            scene.with("overview-day-at", &[date, time])
        }
    }
}

/// Draws the card and says whether its button is pressed.
fn shown(ui: &mut Ui, scene: &Scene<'_>, words: &Words<'_>) -> bool {
    let p = Palette::of(ui);
    let frame = Frame::new()
        .fill(p.quiet)
        .stroke(Stroke::new(1.0, p.selected))
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::symmetric(16, 14));
    let name = scene.t("overview-resume-name");
    let content = |ui: &mut Ui| {
        ui.set_min_width(ui.available_width());
        if ui.available_width() < 620.0 {
            ui.spacing_mut().item_spacing.y = 2.0;
            texts(ui, words, true);
            ui.add_space(8.0);
            ui.horizontal(|ui| end(ui, scene, words)).inner
        } else {
            let start = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.x = 16.0;
                picture(ui, words.icon);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    texts(ui, words, false);
                });
            };
            row::ends(ui, HEIGHT, start, |ui| end(ui, scene, words)).1
        }
    };
    let group = |ui: &mut Ui| card::group(ui, Role::Group, name, content).inner;
    frame.show(ui, group).inner
}

fn picture(ui: &mut Ui, icon: MaterialIcon) {
    let p = Palette::of(ui);
    let (square, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::hover());
    ui.painter().rect_filled(square, RADIUS_CARD, p.surface);
    paint::icon(ui.painter(), square, icon, icons::LARGE, p.accent);
}

fn texts(ui: &mut Ui, words: &Words<'_>, wrapped: bool) {
    let p = Palette::of(ui);
    let label = |text: egui::RichText| {
        let label = egui::Label::new(text);
        if wrapped { label.wrap() } else { label.truncate() }
    };
    ui.add(label(theme::caption(p, &words.caption)));
    if wrapped {
        ui.add(label(theme::heading(p, &words.heading)));
    } else {
        parts::heading(ui, &words.heading, theme::semibold_font(16.0), 24.0);
    }
    match &words.line {
        Line::Plain(line) => ui.add(label(theme::body(p, line))),
        Line::Quote(text) if wrapped => ui.add(label(theme::body(p, quote(text, QUOTED)))),
        Line::Quote(text) => {
            let line = fitting(ui, text, ui.available_width());
            ui.add(label(theme::body(p, line)))
        }
    };
}

/// The last words of a text as a quote.
fn quote(text: &str, most: usize) -> String {
    match last_words(text, most) {
        (words, true) => format!("«… {words}»"),
        (words, false) => format!("«{words}»"),
    }
}

/// As many of the last words as fit in a line of this width, so that it is the last that are seen.
fn fitting(ui: &Ui, text: &str, room: f32) -> String {
    let mut most = QUOTED;
    loop {
        let line = quote(text, most);
        let width = paint::row(
            ui,
            &line,
            theme::regular(14.0),
            egui::Color32::PLACEHOLDER,
            f32::INFINITY,
        );
        if width.size().x <= room || most <= 16 {
            return line;
        }
        most -= 8;
    }
}

fn end(ui: &mut Ui, scene: &Scene<'_>, words: &Words<'_>) -> bool {
    if let Some((tone, chip)) = &words.chip {
        ui.add(StatusChip::new(*tone, chip).icon(icons::ICON_SCHEDULE));
        ui.add_space(4.0);
    }
    ui.add(Button::primary(scene.words.text(words.button))).clicked()
}

/// Opens the place of the last text, with the keyboard in it. Where its meeting or its paper is gone, its
/// case is opened.
fn go_on(scene: &Scene<'_>, view: &mut View, last: &LastText) {
    let council = &scene.model.council;
    let meeting = |noted: Option<Id>| {
        let noted = noted.filter(|id| council.meetings.get(*id).is_some());
        noted.or_else(|| council.meeting_of(last.case).map(|meeting| meeting.id))
    };
    let case = last.case;
    let place = match last.place {
        LastPlace::Letter => Some(Command::OpenLetter(case)),
        LastPlace::Paper(paper, page) => {
            let row = council.case_documents.get(paper);
            let is_in_use = row.is_some_and(|row| row.ended_at.is_none());
            is_in_use.then(|| PaperCommand::Open { paper, page }.into())
        }
        LastPlace::Notes(noted) => meeting(noted).map(|meeting| Command::OpenAgendaCase { meeting, case }),
        LastPlace::Preparation => meeting(None).map(|meeting| PreparationCommand::Open { meeting, case }.into()),
        LastPlace::Case => Some(Command::OpenCase(case)),
    };
    // No other page has the field: what is not taken there would take the keyboard wherever the field is drawn next.
    view.focus = place.as_ref().map(|_| (last.field, last.id));
    scene.send(place.unwrap_or(Command::OpenCase(case)));
}

/// Nothing is written yet: the step that brings the council on.
fn next_step(ui: &mut Ui, scene: &Scene<'_>, kept: &Kept) {
    let meeting = kept
        .meeting
        .as_ref()
        .and_then(|next| scene.model.council.meetings.get(next.meeting));
    let caption = scene.t("overview-next-step").to_owned();
    let words = |icon, heading, line, button| Words {
        icon,
        caption,
        heading: scene.words.text(heading).to_owned(),
        line: Line::Plain(line),
        chip: None,
        button,
    };
    let text = |key: &'static str| scene.words.text(key).to_owned();
    match meeting {
        _ if !kept.has_own_cases => {
            let words = words(
                icons::ICON_TABLE_ROWS,
                "overview-first-case",
                text("overview-first-case-line"),
                "overview-add-case",
            );
            if shown(ui, scene, &words) {
                scene.send(Command::ShowProjects);
                scene.send(Command::NewHere);
            }
        }
        None => {
            let words = words(
                icons::ICON_EVENT,
                "overview-plan",
                text("overview-plan-line"),
                "overview-plan-it",
            );
            if shown(ui, scene, &words) {
                scene.send(Command::ShowMeetings);
                scene.send(Command::NewHere);
            }
        }
        Some(meeting) => {
            let (day, when) = day_and_place(scene, meeting);
            let line = if when.is_empty() {
                day
            } else {
                format!("{day} · {when}")
            };
            let words = words(icons::ICON_GROUPS, "overview-prepare", line, "overview-prepare-it");
            if shown(ui, scene, &words) {
                let meeting = meeting.id;
                // A member reads and assesses; the plan is the secretariat's.
                scene.send(if scene.owner.is_member() {
                    let page = MeetingPage::Preparation;
                    MeetingCommand::Show { meeting, page }.into()
                } else {
                    Command::OpenMeeting(meeting)
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_says_whether_words_stand_before() {
        assert_eq!(quote("Mål først.", 40), "«Mål først.»");
        assert_eq!(quote("Mål først, og velg så.", 12), "«… og velg så.»");
    }
}
