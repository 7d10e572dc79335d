//! When and where a meeting is held, what kind it is, and what is due because of it.

use egui::{Align, Label, Layout, Response, Role, Ui, vec2};
use jiff::civil::Time;

use super::{MeetingsView, kind_words, titled, whole_date};
use crate::app::command::{Command, PlanCommand};
use crate::domain::deadline::DeadlineBasis;
use crate::domain::{Field, Meeting, MeetingKind, Operation, meeting_length};
use crate::language::read_time;
use crate::ui::Scene;
use crate::ui::drafts::Reading;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::date_field::{DateField, Typed};
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::segmented::Segmented;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons};

/// Widths of the fields for a date, for a time of day, and for words, in points: three of the first two fill one of the last.
const DATE: f32 = 162.0;
const TIME: f32 = 82.0;
const WIDE: f32 = 350.0;

/// Draws the fields in a card of their own.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    card::card(ui, |ui| {
        // From the top: what is said under one field moves none of the others.
        ui.with_layout(Layout::left_to_right(Align::Min).with_main_wrap(true), |ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 8.0);
            labelled(ui, scene.t("meetings-date-label"), DATE, |ui| {
                date(ui, scene, state, meeting);
            });
            labelled(ui, scene.t("meetings-time-label"), TIME, |ui| {
                start(ui, scene, state, meeting);
            });
            labelled(ui, scene.t("plan-end"), TIME, |ui| end(ui, scene, state, meeting));
        });
        // Of both times, and longer than there is room for under one.
        if let Some(fault) = end_fault(scene, state, meeting) {
            let p = Palette::of(ui);
            ui.add(Label::new(theme::caption(p, fault).color(p.error)).wrap());
        }
        ui.with_layout(Layout::left_to_right(Align::Min).with_main_wrap(true), |ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 8.0);
            labelled(ui, scene.t("meetings-form-label"), 168.0, |ui| form(ui, scene, meeting));
            labelled(ui, scene.t("plan-kind"), 170.0, |ui| kind(ui, scene, meeting));
            labelled(ui, scene.t("meetings-place-label"), WIDE, |ui| {
                text(ui, scene, meeting, Field::MEETING_PLACE, &meeting.place, "place");
            });
            labelled(ui, scene.t("plan-link"), WIDE, |ui| {
                text(ui, scene, meeting, Field::MEETING_LINK, &meeting.link, "link");
            });
            labelled(ui, scene.t("plan-title"), WIDE, |ui| title(ui, scene, meeting));
        });
        if meeting.kind == MeetingKind::CouncilMeeting {
            deadlines(ui, scene, meeting);
        }
    });
}

fn labelled(ui: &mut Ui, label: &str, width: f32, field: impl FnOnce(&mut Ui)) {
    let p = Palette::of(ui);
    let width = width.min(ui.max_rect().width());
    ui.allocate_ui_with_layout(vec2(width, CONTROL + 22.0), Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.set_min_width(width);
        ui.label(theme::caption(p, label));
        field(ui);
    });
}

fn kind(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let button = choice_field(ui, scene.t("plan-kind"), kind_words(scene.words, meeting.kind));
    menu(&button, |ui| {
        for kind in MeetingKind::ALL {
            let row = MenuRow::new(kind_words(scene.words, *kind)).chosen(*kind == meeting.kind);
            if ui.add(row).clicked() && *kind != meeting.kind {
                scene.send(PlanCommand::SetKind {
                    meeting: meeting.id,
                    kind: *kind,
                });
            }
        }
    });
}

/// The meeting's own name; while it has none, the one it is called by stands as a hint.
fn title(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let mut text = scene.text(Field::MEETING_TITLE, meeting.id, &meeting.title).to_owned();
    let unnamed = Meeting {
        title: String::new(),
        ..meeting.clone()
    };
    let hint = titled(scene, &unnamed, scene.words.date_long(meeting.held_on));
    let out = TextField::line(&mut text, scene.t("plan-title"))
        .salt((meeting.id, "title"))
        .words(scene.edit_words())
        .hint(&hint)
        .show(ui);
    typed(scene, meeting, Field::MEETING_TITLE, &out.response, text);
}

/// Place or link: a text that is saved as it is typed.
fn text(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, field: Field, stored: &str, salt: &'static str) {
    let (name, hint) = if field == Field::MEETING_PLACE {
        (scene.t("meetings-place-label"), scene.t("meetings-place-hint"))
    } else {
        (scene.t("plan-link"), scene.t("plan-link-hint"))
    };
    let mut text = scene.model.text(field, meeting.id, stored).to_owned();
    let out = TextField::line(&mut text, name)
        .salt((meeting.id, salt))
        .words(scene.edit_words())
        .hint(hint)
        .show(ui);
    typed(scene, meeting, field, &out.response, text);
}

fn typed(scene: &Scene<'_>, meeting: &Meeting, field: Field, response: &Response, text: String) {
    if response.changed() {
        scene.typed(field, meeting.id, text);
    }
    if response.lost_focus() {
        scene.send(Command::Leave);
    }
}

fn date(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let p = Palette::of(ui);
    let off = scene.model.council.days_off();
    let key = (Field::MEETING_HELD_ON.column, meeting.id);
    let stored = || scene.words.date_short(meeting.held_on);
    let mut text = state.drafts.text(key).map_or_else(stored, str::to_owned);
    let out = DateField::new(
        scene.t("meetings-date-label"),
        scene.dates,
        scene.today,
        scene.t("meetings-date-invalid"),
    )
    .edit_words(scene.edit_words())
    .show(
        ui,
        &mut text,
        |date| scene.words.date_short(date),
        |date| off.is_off(date),
    );
    state
        .drafts
        .take_in(scene, key, &out.response, &text, |_| match out.typed {
            Typed::Date(date) => Reading::of(date, &meeting.held_on, |held_on| {
                let meeting = meeting.id;
                PlanCommand::SetDate { meeting, held_on }.into()
            }),
            // A meeting has a date: an emptied field gets the old one back.
            Typed::Empty => Reading::Same,
            Typed::Invalid => Reading::Wrong,
        });
    if off.is_off(meeting.held_on) {
        ui.label(theme::caption(p, scene.t("meetings-day-off")).color(p.attention));
    }
}

/// A field for a time of day, and what is typed in it.
fn time_field(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut MeetingsView,
    (name, field): (&str, Field),
    (meeting, stored): (&Meeting, Option<Time>),
) -> (Response, String) {
    let key = (field.column, meeting.id);
    let stored = || stored.map(|time| scene.words.clock(time)).unwrap_or_default();
    let mut text = state.drafts.text(key).map_or_else(stored, str::to_owned);
    let wrong = !text.trim().is_empty() && read_time(&text).is_none();
    let left_id = egui::Id::unique(field.column).with("is left");
    let left = ui.data(|data| data.get_temp::<bool>(left_id)).unwrap_or(true);
    let fault = (field == Field::MEETING_ENDS_AT).then(|| end_fault(scene, state, meeting));
    let out = TextField::line(&mut text, name)
        .salt((meeting.id, field.column))
        .words(scene.edit_words())
        .error((wrong && left).then(|| scene.t("meetings-time-invalid")))
        .wrong(fault.flatten())
        .width(TIME)
        .show(ui);
    let has_left = !out.response.has_focus();
    ui.data_mut(|data| data.insert_temp(left_id, has_left));
    (out.response, text)
}

fn start(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let field = Field::MEETING_STARTS_AT;
    let name = scene.t("meetings-time-label");
    let (response, text) = time_field(ui, scene, state, (name, field), (meeting, meeting.starts_at));
    let key = (field.column, meeting.id);
    state.drafts.take_in(scene, key, &response, &text, |text| {
        let read = read_time(text);
        if read.is_none() && !text.trim().is_empty() {
            return Reading::Wrong;
        }
        // Only when it is left: the end moves with it, and should not move with half a time.
        let meeting_id = meeting.id;
        Reading::of(read, &meeting.starts_at, |starts_at| {
            PlanCommand::SetStart {
                meeting: meeting_id,
                starts_at,
            }
            .into()
        })
        .when_left()
    });
}

fn end(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let field = Field::MEETING_ENDS_AT;
    let (response, text) = time_field(
        ui,
        scene,
        state,
        (scene.t("plan-end"), field),
        (meeting, meeting.ends_at),
    );
    let key = (field.column, meeting.id);
    state.drafts.take_in(scene, key, &response, &text, |text| {
        let read = read_time(text);
        let is_wrong = read.is_none() && !text.trim().is_empty();
        if is_wrong || ends_too_early(meeting.starts_at, read) {
            return Reading::Wrong;
        }
        let meeting_id = meeting.id;
        Reading::of(read, &meeting.ends_at, |ends_at| {
            PlanCommand::SetEnd {
                meeting: meeting_id,
                ends_at,
            }
            .into()
        })
        .when_left()
    });
}

/// Whether an end is before its start, and not after a midnight between.
pub fn ends_too_early(starts_at: Option<Time>, ends_at: Option<Time>) -> bool {
    starts_at
        .zip(ends_at)
        .is_some_and(|(starts_at, ends_at)| meeting_length(starts_at, ends_at).is_none())
}

/// What is wrong with the end that is typed: it is not kept before it is put right.
fn end_fault<'a>(scene: &Scene<'a>, state: &MeetingsView, meeting: &Meeting) -> Option<&'a str> {
    let typed = state.drafts.text((Field::MEETING_ENDS_AT.column, meeting.id))?;
    ends_too_early(meeting.starts_at, read_time(typed)).then(|| scene.t("plan-end-before-start"))
}

fn form(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let mut chosen = Some(usize::from(!meeting.is_digital));
    let choices = [scene.t("meetings-digital").into(), scene.t("meetings-in-person").into()];
    if Segmented::new(scene.t("meetings-form-label"), &choices)
        .show(ui, &mut chosen)
        .changed()
    {
        let is_digital = chosen == Some(0);
        scene.run(Operation::set(
            Field::MEETING_IS_DIGITAL,
            meeting.id,
            i64::from(is_digital),
        ));
    }
}

/// What is due because of the meeting's date.
fn deadlines(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let (rules, off) = (council.rules(), council.days_off());
    let lines = [
        ("meetings-documents-due", rules.documents_due(meeting.held_on, &off)),
        (
            "meetings-letter-due",
            rules.letter_due(DeadlineBasis::meeting(meeting.held_on), &off),
        ),
    ];
    ui.add_space(4.0);
    card::group(ui, Role::List, scene.t("meetings-deadlines"), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (key, due) in lines {
            let Some(due) = due else { continue };
            let mut words = scene.with(key, &[("date", whole_date(scene, due).into())]);
            if due >= scene.today {
                let left = scene
                    .words
                    .working_days_left(off.working_days_between(scene.today, due));
                words = format!("{words} · {left}");
            }
            ui.horizontal_top(|ui| {
                icons::picture(ui, icons::ICON_EVENT, icons::MEDIUM, p.text_weak);
                ui.add(Label::new(theme::body(p, words)).wrap());
            });
        }
    });
}
