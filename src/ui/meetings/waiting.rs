//! What waits for a meeting: what is left from the one before, and the cases that can be taken up.

use egui::{Frame, Label, Margin, Ui, vec2};

use super::agenda::item_name;
use super::page::Kept;
use super::standing::{Standing, chip_of, lacking};
use super::{MeetingsView, agencies, titled};
use crate::app::command::{Command, MeetingCommand, PlanCommand};
use crate::domain::{Action, AgendaItem, Field, Meeting};
use crate::figures::backlog::{FromLast, Waiting};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL_LOW, Palette, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::icons::MaterialIcon;
use crate::ui::widgets::{card, icons, row};

/// How many cases are shown at first, and how many more each time.
const SHOWN: usize = 5;
const MORE: usize = 10;

/// Draws what the meeting before left undone, each with the button that takes it on.
pub fn from_last(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, from: &FromLast) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let last = council.meetings.get(from.meeting);
    let heading = |ui: &mut Ui| card::heading(ui, theme::section(p, scene.t("plan-from-last")));
    row::ends(ui, CONTROL_LOW, heading, |ui| {
        if let Some(last) = last {
            let name = titled(scene, last, scene.words.date_in_year(last.held_on));
            ui.add(Label::new(theme::caption(p, name)).truncate());
        }
    });
    ui.add_space(4.0);
    let count = from.items.len() + from.actions.len();
    let mut handover = Handover::new(ui, ("left from the last", meeting.id));
    card::flush(ui, |ui| {
        card::list(ui, scene.t("plan-from-last"), count, |ui| {
            let items = from.items.iter().filter_map(|id| council.agenda_items.get(*id));
            for (place, item) in items.enumerate() {
                if place > 0 {
                    card::rule(ui);
                }
                handover.row(ui, item.id, |ui| item_left(ui, scene, meeting, item));
            }
            let actions = from.actions.iter().filter_map(|id| council.actions.get(*id));
            for (place, action) in actions.enumerate() {
                if place + from.items.len() > 0 {
                    card::rule(ui);
                }
                handover.row(ui, action.id, |ui| action_left(ui, scene, (meeting, from), action));
            }
        });
    });
    handover.finish(ui, None);
}

/// An item that was not finished.
fn item_left(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, item: &AgendaItem) {
    let name = item_name(scene, item);
    let below = scene.t("plan-not-finished");
    if taken_on(ui, scene, (icons::ICON_EVENT_UPCOMING, &name, below)) {
        scene.send(PlanCommand::CarryItem {
            meeting: meeting.id,
            item: item.id,
        });
    }
}

/// An open action, with who does it and by when; and from which meeting, where that was not the last.
fn action_left(ui: &mut Ui, scene: &Scene<'_>, (meeting, from): (&Meeting, &FromLast), action: &Action) {
    let name = scene.text(Field::ACTION_BODY, action.id, &action.body);
    let owner = action.owner_id.and_then(|owner| scene.model.council.members.get(owner));
    let owner = owner.map_or(action.owner_name.as_str(), |member| member.name.as_str());
    let due = action.due_on.map(|day| {
        let day = scene.words.date_in_year(day);
        scene.with("plan-action-due", &[("date", day.into())])
    });
    let council = &scene.model.council;
    let earlier = action.meeting_id.filter(|decided_in| *decided_in != from.meeting);
    let earlier = earlier.and_then(|id| council.meetings.get(id)).map(|earlier| {
        let day = scene.words.date_medium(earlier.held_on);
        scene.with("plan-action-from", &[("date", day.into())])
    });
    let parts = [
        scene.t("plan-open-action"),
        owner,
        due.as_deref().unwrap_or_default(),
        earlier.as_deref().unwrap_or_default(),
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if taken_on(ui, scene, (icons::ICON_TASK_ALT, name, &parts.join(" · "))) {
        scene.send(PlanCommand::CarryAction {
            meeting: meeting.id,
            action: action.id,
        });
    }
}

/// A row with the button that takes it on; says whether that is pressed.
fn taken_on(ui: &mut Ui, scene: &Scene<'_>, what: (MaterialIcon, &str, &str)) -> bool {
    let (.., name, _) = what;
    let spoken = scene.with("plan-take-on-named", &[("name", name.into())]);
    line(ui, what, &[], |ui| {
        let button = Button::quiet(scene.t("plan-take-on"))
            .named(&spoken)
            .icon(icons::ICON_ADD)
            .low();
        ui.add(button).clicked()
    })
}

/// A row: icon, what it is, a line below, chips, and what ends it.
fn line<R>(
    ui: &mut Ui,
    (icon, name, below): (MaterialIcon, &str, &str),
    chips: &[Standing],
    end: impl FnOnce(&mut Ui) -> R,
) -> R {
    let p = Palette::of(ui);
    Frame::new()
        .inner_margin(Margin::symmetric(16, 8))
        .show(ui, |ui| {
            let start = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                icons::picture(ui, icon, icons::MEDIUM, p.text_weak);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(Label::new(theme::semibold(p, name).color(p.heading)).wrap());
                    if !below.is_empty() {
                        ui.add(Label::new(theme::caption(p, below)).wrap());
                    }
                    if !chips.is_empty() {
                        ui.add_space(4.0);
                        ui.horizontal_wrapped(|ui| {
                            ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
                            for chip in chips {
                                ui.add(chip_of(chip));
                            }
                        });
                    }
                });
            };
            row::ends_at_top(ui, start, end).1
        })
        .inner
}

/// Draws the cases that wait for a council meeting: those that are ready first.
pub fn cases(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting, kept: &Kept) {
    let p = Palette::of(ui);
    let ready = kept.waiting.iter().filter(|waiting| waiting.is_ready()).count();
    let heading = |ui: &mut Ui| card::heading(ui, theme::section(p, scene.t("plan-backlog")));
    row::ends(ui, CONTROL_LOW, heading, |ui| {
        if !kept.waiting.is_empty() {
            let words = scene.with("plan-backlog-ready", &[("count", ready.into())]);
            ui.add(Label::new(theme::caption(p, words)).truncate());
        }
    });
    ui.add_space(4.0);
    let mut handover = Handover::new(ui, ("waiting", meeting.id));
    if kept.waiting.is_empty() {
        let button = card::card(ui, |ui| {
            ui.add(Label::new(theme::body(p, scene.t("plan-backlog-empty"))).wrap());
            ui.add_space(8.0);
            ui.add(Button::secondary(scene.t("plan-to-projects")).low())
        })
        .inner;
        if button.clicked() {
            scene.send(Command::ShowProjects);
        }
        handover.finish(ui, Some(button.id));
        return;
    }
    let shown = kept.waiting.len().min(SHOWN + state.plan.more_waiting);
    card::flush(ui, |ui| {
        card::list(ui, scene.t("plan-backlog"), kept.waiting.len(), |ui| {
            for (place, waiting) in kept.waiting[..shown].iter().enumerate() {
                if place > 0 {
                    card::rule(ui);
                }
                handover.row(ui, waiting.case, |ui| case_row(ui, scene, meeting, waiting));
            }
        });
        let left = kept.waiting.len() - shown;
        if left > 0 {
            card::rule(ui);
            let words = scene.with("plan-more-waiting", &[("count", left.min(MORE).into())]);
            Frame::new().inner_margin(Margin::symmetric(8, 6)).show(ui, |ui| {
                if ui.add(Button::quiet(&words).low()).clicked() {
                    state.plan.more_waiting += MORE;
                }
            });
        }
    });
    handover.finish(ui, None);
}

fn case_row(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, waiting: &Waiting) {
    let council = &scene.model.council;
    let Some(case) = council.cases.get(waiting.case) else {
        return;
    };
    let name = scene.text(Field::CASE_TITLE, case.id, &case.title);
    let mut below = vec![agencies(scene, case.id)];
    if let Some(day) = waiting.documents_on {
        let day = scene.words.date_in_year(day);
        below.push(scene.with("plan-documents-in", &[("date", day.into())]));
    }
    if waiting.questions > 0 {
        below.push(scene.with("plan-questions-in", &[("count", waiting.questions.into())]));
    }
    below.retain(|part| !part.is_empty());
    let mut chips = lacking(scene, &waiting.lacks);
    if waiting.is_ready() {
        let words = scene.t("plan-ready").to_owned();
        chips.insert(0, (Tone::Good, icons::ICON_CHECK, words));
    }
    let spoken = scene.with("plan-add-named", &[("name", name.into())]);
    let pressed = line(ui, (icons::ICON_TABLE_ROWS, name, &below.join(" · ")), &chips, |ui| {
        let button = Button::quiet(scene.t("meetings-pick-add"))
            .named(&spoken)
            .icon(icons::ICON_ADD)
            .low();
        ui.add(button).clicked()
    });
    if pressed {
        scene.send(MeetingCommand::AddToAgenda {
            meeting: meeting.id,
            case: case.id,
        });
    }
}
