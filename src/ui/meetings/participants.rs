//! Who takes part in a meeting: the council, its secretariat and guests, each with how their term stands to the day.

use egui::{Label, Response, ScrollArea, Ui, vec2};

use super::{MeetingsView, guest, speakers};
use crate::app::command::{Command, PlanCommand};
use crate::domain::{Field, Meeting, MemberRole, Participant, Presence, TermOn, operations};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL, Palette, Tone};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::menu::{MenuRow, menu, menu_rule};
use crate::ui::widgets::{card, icons, row};

/// Draws the list and what adds to it.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let there = council.participants_in_order(meeting.id, meeting.held_on);
    let heading = |ui: &mut Ui| card::heading(ui, theme::section(p, scene.t("plan-participants")));
    let (_, add) = row::ends(ui, CONTROL, heading, |ui| add(ui, scene, state, meeting, &there));
    ui.add_space(4.0);
    let mut handover = Handover::new(ui, ("participants", meeting.id));
    if there.is_empty() {
        handover.finish(ui, Some(add.id));
        nobody(ui, scene, state, meeting);
        return;
    }
    card::flush(ui, |ui| {
        card::list(ui, scene.t("plan-participants"), there.len(), |ui| {
            for (place, participant) in there.iter().enumerate() {
                if place > 0 {
                    card::rule(ui);
                }
                handover.row(ui, participant.id, |ui| one(ui, scene, state, meeting, participant));
            }
        });
        if council
            .members
            .iter()
            .any(|member| is_missing(scene, meeting, member.id, &there))
        {
            card::rule(ui);
            egui::Frame::new()
                .inner_margin(egui::Margin::symmetric(8, 6))
                .show(ui, |ui| invite(ui, scene, meeting));
        }
    });
    handover.finish(ui, Some(add.id));
}

/// Whether the meeting is for a member who is not among those who take part.
fn is_missing(scene: &Scene<'_>, meeting: &Meeting, member: crate::domain::Id, there: &[&Participant]) -> bool {
    scene.model.council.is_invited(member, meeting.kind, meeting.held_on)
        && !there.iter().any(|one| one.member_id == Some(member))
}

fn invite(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let button = Button::quiet(scene.t("plan-invite-rest")).icon(icons::ICON_GROUP).low();
    if ui.add(button).clicked() {
        scene.send(PlanCommand::InviteCouncil(meeting.id));
    }
}

/// Nobody takes part yet: how they come.
fn nobody(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let p = Palette::of(ui);
    card::card(ui, |ui| {
        ui.add(Label::new(theme::body(p, scene.t("plan-no-participants"))).wrap());
        ui.add_space(8.0);
        let council = &scene.model.council;
        if council
            .members
            .iter()
            .any(|member| is_missing(scene, meeting, member.id, &[]))
        {
            let button = Button::secondary(scene.t("plan-invite-council")).icon(icons::ICON_GROUP);
            if ui.add(button.low()).clicked() {
                scene.send(PlanCommand::InviteCouncil(meeting.id));
            }
        } else {
            let button = Button::secondary(scene.t("plan-add-guest")).icon(icons::ICON_ADD);
            if ui.add(button.low()).clicked() {
                state.plan.guest = Some(guest::GuestDialog::default());
            }
        }
    });
}

/// The menu with those of the council who may be added, and the way to add a guest.
fn add(
    ui: &mut Ui,
    scene: &Scene<'_>,
    state: &mut MeetingsView,
    meeting: &Meeting,
    there: &[&Participant],
) -> Response {
    let button = ui.add(
        Button::secondary(scene.t("plan-add-participant"))
            .icon(icons::ICON_ADD)
            .low(),
    );
    menu(&button, |ui| {
        let guest = MenuRow::new(scene.t("plan-add-guest")).icon(icons::ICON_PERSON);
        if ui.add(guest).clicked() {
            state.plan.guest = Some(guest::GuestDialog::default());
            ui.close();
        }
        let council = &scene.model.council;
        if council.members.iter().next().is_some() {
            menu_rule(ui);
        }
        let height = (ui.ctx().content_rect().height() - 160.0).clamp(96.0, 400.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            for member in council.members.iter() {
                let is_there = there.iter().any(|one| one.member_id == Some(member.id));
                let term = term_words(scene, council.term_on(member.id, meeting.held_on));
                let words = format!("{} · {term}", member.name);
                let blocked = is_there.then(|| scene.t("plan-takes-part"));
                if ui.add(MenuRow::new(&words).blocked(blocked)).clicked() && !is_there {
                    scene.send(PlanCommand::AddMember {
                        meeting: meeting.id,
                        member: member.id,
                    });
                    ui.close();
                }
            }
        });
    });
    button
}

/// How the terms of a person of the council stand to the day of the meeting: the role, or since when there is none.
fn term_words(scene: &Scene<'_>, term: TermOn) -> String {
    match term {
        TermOn::Holds(MemberRole::Leader) => scene.t("plan-role-leader").to_owned(),
        TermOn::Holds(MemberRole::Member) => scene.t("plan-role-member").to_owned(),
        TermOn::Holds(MemberRole::Secretariat) => scene.t("plan-role-secretariat").to_owned(),
        TermOn::Ended(day) => {
            let day = scene.words.date_medium(day);
            scene.with("plan-term-ended", &[("date", day.into())])
        }
        TermOn::Begins(day) => {
            let day = scene.words.date_medium(day);
            scene.with("plan-term-begins", &[("date", day.into())])
        }
        TermOn::Never => scene.t("plan-term-never").to_owned(),
    }
}

/// One who takes part: name, what they are, and whether they come.
fn one(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting, participant: &Participant) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let member = participant.member_id;
    let name = match member {
        Some(_) => council.participant_name(participant),
        None => scene.text(Field::PARTICIPANT_GUEST_NAME, participant.id, &participant.guest_name),
    };
    let term = member.map(|member| council.term_on(member, meeting.held_on));
    let role = term.map_or_else(|| guest_words(scene, participant), |term| term_words(scene, term));
    let has_no_term = term.is_some_and(|term| term.role().is_none());
    let letters = council.participant_initials(participant);
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(12, 6))
        .show(ui, |ui| {
            let start = |ui: &mut Ui| {
                let icon = if member.is_some() {
                    icons::ICON_PERSON
                } else {
                    icons::ICON_BADGE
                };
                icons::picture(ui, icon, icons::MEDIUM, p.text_weak);
                let room = ui.available_width();
                ui.allocate_ui(vec2(room, CONTROL), |ui| {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.add(Label::new(theme::semibold(p, name).color(p.heading)).truncate());
                        if has_no_term {
                            ui.add(StatusChip::new(Tone::Attention, &role).icon(icons::ICON_ERROR));
                        } else if !role.is_empty() {
                            ui.add(Label::new(theme::caption(p, &role)).truncate());
                        }
                    });
                });
            };
            row::ends(ui, CONTROL, start, |ui| {
                if !letters.is_empty() {
                    ui.label(theme::caption(p, letters));
                }
                presence(ui, scene, state, participant);
            });
        });
}

/// What a guest is, and which case they come for.
fn guest_words(scene: &Scene<'_>, participant: &Participant) -> String {
    let role = scene.text(Field::PARTICIPANT_GUEST_ROLE, participant.id, &participant.guest_role);
    let case = participant.case_id.and_then(|case| scene.model.council.cases.get(case));
    let case = case.map_or("", |case| case.title.as_str());
    let parts = [scene.t("plan-guest"), role, case];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Whether they come, and the way to take them off the list.
fn presence(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, participant: &Participant) {
    let name = speakers::whole_name(scene, participant);
    let word = presence_words(scene, participant.presence);
    let spoken = scene.with("plan-presence-of", &[("name", name.into()), ("presence", word.into())]);
    let button = ui.add(
        Button::quiet(word)
            .named(&spoken)
            .trailing(icons::ICON_EXPAND_MORE)
            .low(),
    );
    menu(&button, |ui| {
        for presence in Presence::ALL {
            let row = MenuRow::new(presence_words(scene, *presence)).chosen(*presence == participant.presence);
            if ui.add(row).clicked() {
                if *presence != participant.presence {
                    scene.run(operations::set_presence(participant.id, *presence));
                }
                ui.close();
            }
        }
        menu_rule(ui);
        if participant.member_id.is_none() {
            let row = MenuRow::new(scene.t("plan-edit-guest")).icon(icons::ICON_EDIT);
            if ui.add(row).clicked() {
                state.plan.guest = Some(guest::GuestDialog::of(participant));
                ui.close();
            }
        }
        let row = MenuRow::new(scene.t("plan-remove-participant")).icon(icons::ICON_CLOSE);
        if ui.add(row).clicked() {
            let end = operations::end_participant(participant, scene.now);
            scene.send(Command::RunAndOfferUndo(end));
            ui.close();
        }
    });
}

/// Whether someone comes, in one word.
pub fn presence_words<'a>(scene: &Scene<'a>, presence: Presence) -> &'a str {
    scene.words.text(match presence {
        Presence::Invited => "plan-presence-invited",
        Presence::Present => "plan-presence-present",
        Presence::Digital => "plan-presence-digital",
        Presence::Absent => "plan-presence-absent",
    })
}
