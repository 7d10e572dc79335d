//! The minutes as one writes them: how far they have come, who was there, and each item.

use egui::{Frame, Margin, ScrollArea, Ui};
use jiff::tz::TimeZone;

use super::{Open, item, presence};
use crate::app::MinutesCommand;
use crate::domain::{ApprovalAnswer, Council, Id, Meeting, MemberRole, Minutes, MinutesSectionKind, MinutesStatus};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::step_line::{Step, StepState, short_width, step_short};
use crate::ui::widgets::{card, icons, row};

/// The room the answers take beside the steps, in points.
const ANSWERS: f32 = 190.0;

/// Draws the column.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let p = Palette::of(ui);
    ui.painter().rect_filled(ui.max_rect(), 0, p.surface);
    ui.spacing_mut().item_spacing.y = 0.0;
    Frame::new().inner_margin(Margin::symmetric(24, 6)).show(ui, |ui| {
        steps(ui, scene, open);
    });
    card::rule(ui);
    ScrollArea::vertical()
        .id_salt("minutes sections")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            state(ui, scene, open);
            let mut number = 0;
            for section in &open.composed.shown {
                let Some(id) = section.id else { continue };
                match section.kind {
                    MinutesSectionKind::Presence => presence::ui(ui, scene, view, open, id),
                    MinutesSectionKind::Item => {
                        number += 1;
                        ui.push_id(id, |ui| item::ui(ui, scene, view, open, section, number));
                    }
                    MinutesSectionKind::Actions => {}
                }
            }
            ui.add_space(32.0);
        });
    view.minutes.reveal = false;
}

/// Draft, out for approval, approved; and what those who were there have answered.
fn steps(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>) {
    let council = &scene.model.council;
    let minutes = open.minutes;
    let reached = match minutes.status {
        MinutesStatus::Draft => 0,
        MinutesStatus::ForApproval => 1,
        MinutesStatus::Approved => 2,
    };
    let versions = council.minutes_versions(minutes.meeting_id);
    let first_draft = versions.first().map(|version| version.created_at);
    let day = |at: Option<jiff::Timestamp>| {
        at.map(|at| scene.words.date_in_year(at.to_zoned(TimeZone::system()).date()))
            .unwrap_or_default()
    };
    let sent = (reached > 0).then_some(minutes.created_at);
    let dates = [day(first_draft), day(sent), day(minutes.approved_at)];
    let names = [
        scene.t("minutes-status-draft"),
        scene.t("minutes-status-for-approval"),
        scene.t("minutes-status-approved"),
    ];
    let spoken: Vec<String> = names
        .iter()
        .zip(&dates)
        .map(|(name, date)| format!("{name} {date}").trim().to_owned())
        .collect();
    let steps: Vec<Step<'_>> = (0_u8..3)
        .map(|index| {
            let place = usize::from(index);
            let is_done = place < reached || reached == 2;
            // When all is done the last day alone: the line has no room for three.
            let is_dated = is_done && (reached < 2 || place == 2);
            let state = match place.cmp(&reached) {
                _ if is_done => StepState::Done,
                std::cmp::Ordering::Equal => StepState::Current,
                _ => StepState::Ahead,
            };
            Step {
                state,
                number: index + 1,
                name: names[place],
                date: if is_dated { &dates[place] } else { "" },
                tale: "",
                spoken: &spoken[place],
            }
        })
        .collect();
    let line = |ui: &mut Ui| {
        step_short(ui, scene.t("minutes-steps"), &steps);
    };
    let room = ui.available_width() - ANSWERS;
    if !has_answers(scene, open) {
        line(ui);
    } else if short_width(ui, &steps, false) <= room {
        row::ends(ui, CONTROL, line, |ui| answers(ui, scene, open));
    } else {
        line(ui);
        answers(ui, scene, open);
    }
}

/// Whether there is something to tell of answers: while they are awaited, and afterwards where anybody gave one.
fn has_answers(scene: &Scene<'_>, open: &Open<'_>) -> bool {
    match open.minutes.status {
        MinutesStatus::Draft => false,
        MinutesStatus::ForApproval => true,
        MinutesStatus::Approved => {
            let mut given = scene.model.council.minutes_approvals.of(open.minutes.id);
            given.next().is_some()
        }
    }
}

/// «6 av 8 har sagt ja», and who has.
fn answers(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>) {
    let council = &scene.model.council;
    let asked = asked(council, open.meeting);
    if asked.is_empty() {
        return;
    }
    let answer = |member: Id| {
        let mut rows = council.minutes_approvals.of(open.minutes.id);
        rows.find(|row| row.member_id == member).map(|row| row.answer)
    };
    let yes = asked
        .iter()
        .filter(|id| answer(**id) == Some(ApprovalAnswer::Yes))
        .count();
    let values = [("yes", yes.into()), ("all", asked.len().into())];
    let button = ui.add(
        Button::quiet(&scene.with("minutes-have-said-yes", &values))
            .trailing(icons::ICON_EXPAND_MORE)
            .low(),
    );
    let locked = (!open.may_edit).then(|| scene.t("minutes-locked-why"));
    menu(&button, |ui| {
        for member in asked {
            let name = council.members.get(member).map_or("", |row| row.name.as_str());
            let given = answer(member);
            let (key, icon, next) = match given {
                None => (
                    "minutes-no-answer",
                    icons::ICON_RADIO_BUTTON_UNCHECKED,
                    Some(ApprovalAnswer::Yes),
                ),
                Some(ApprovalAnswer::Yes) => ("minutes-said-yes", icons::ICON_CHECK_CIRCLE, Some(ApprovalAnswer::No)),
                Some(ApprovalAnswer::No) => ("minutes-said-no", icons::ICON_CHAT, None),
            };
            let words = scene.with(key, &[("name", name.into())]);
            if ui.add(MenuRow::new(&words).icon(icon).blocked(locked)).clicked() {
                scene.send(MinutesCommand::Answer {
                    minutes: open.minutes.id,
                    member,
                    answer: next,
                });
            }
        }
    });
}

/// Who is asked to approve: the members who were there; where nobody is noted as there, all who were members on the day.
fn asked(council: &Council, meeting: &Meeting) -> Vec<Id> {
    let is_member = |id: Id| {
        let mut terms = council.member_terms.of(id);
        terms.any(|term| {
            let holds = term.from_date <= meeting.held_on && term.to_date.is_none_or(|to| meeting.held_on <= to);
            holds && term.role != MemberRole::Secretariat
        })
    };
    let participants = council
        .participants
        .of(meeting.id)
        .filter(|row| row.meeting_id == meeting.id);
    let there: Vec<Id> = participants
        .filter(|row| row.presence.is_there())
        .filter_map(|row| row.member_id)
        .filter(|id| is_member(*id))
        .collect();
    if there.is_empty() {
        return council
            .members
            .iter()
            .map(|member| member.id)
            .filter(|id| is_member(*id))
            .collect();
    }
    there
}

/// What there is to know before one writes: that the version is locked, or is not the latest, or what it corrects.
fn state(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>) {
    let told = |minutes: &Minutes| {
        if minutes.is_locked() {
            return Some((scene.t("minutes-is-locked"), scene.t("minutes-is-locked-why")));
        }
        let is_earlier = !scene.model.council.may_edit_minutes(minutes.id);
        is_earlier.then(|| (scene.t("minutes-is-earlier"), scene.t("minutes-is-earlier-why")))
    };
    if let Some((title, text)) = told(open.minutes) {
        Frame::new().inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
            Banner::new(Tone::Neutral, title, text)
                .icon(icons::ICON_LOCK)
                .show(ui, |_| {});
        });
    }
    for note in &open.composed.document.notes {
        Frame::new().inner_margin(Margin::symmetric(24, 4)).show(ui, |ui| {
            ui.label(theme::weak(Palette::of(ui), note));
        });
    }
}
