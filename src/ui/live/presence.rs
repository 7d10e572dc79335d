//! Who is there, switched by a menu each, and who is out of the room because of the case.

use egui::{Align2, Rect, Response, Role, Sense, Ui, vec2};
use jiff::civil::{Date, DateTime};

use super::LiveView;
use crate::app::LiveCommand;
use crate::domain::{Id, Meeting, Member, MemberRole, OrganisationRole, Participant, Presence, Recusal, operations};
use crate::ui::Scene;
use crate::ui::meetings::{Place, speakers};
use crate::ui::theme::{self, Palette, RADIUS_CONTROL};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons::{self, MaterialIcon};
use crate::ui::widgets::menu::{MenuRow, menu, menu_rule};
use crate::ui::widgets::{card, paint};

/// The height of a row, in points: a whole council and who is out of the room are seen at once on a laptop.
const ROW: f32 = 26.0;

const ALL: [Presence; 4] = [
    Presence::Present,
    Presence::Digital,
    Presence::Absent,
    Presence::Invited,
];

/// So many who are alike in all that is told of them stand as one row.
const FEWEST: usize = 3;

/// Those who are told of together: what they are, and whether they have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Members {
        have_come: bool,
    },
    Secretariat {
        have_come: bool,
    },
    /// The guests who come for a case, or for none.
    Guests {
        case: Option<Id>,
        have_come: bool,
    },
}

/// Draws the list.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, live: &mut LiveView, meeting: &Meeting, shown: Option<&Place>) {
    let p = Palette::of(ui);
    card::heading(ui, theme::heading(p, scene.t("live-presence")));
    let council = &scene.model.council;
    let recused = recused(scene, shown);
    let is_recused = |row: &Participant| recused.iter().any(|recusal| row.member_id == Some(recusal.member_id));
    // Guests are there for their own case.
    let case = shown.and_then(|place| place.on.case());
    let mut listed = council.participants_in_order(meeting.id, meeting.held_on);
    listed.retain(|row| !is_recused(row) && speakers::comes_for(row, case));
    let groups = grouped(scene, meeting, listed);
    let is_nobody_listed = council.participants.of(meeting.id).next().is_none();
    if is_nobody_listed {
        ui.add(egui::Label::new(theme::weak(p, scene.t("live-nobody-listed"))).wrap());
    }
    // As long as somebody is awaited; who is said to be absent stays so.
    let mut awaited = council.participants.of(meeting.id).map(|row| row.presence);
    if (is_nobody_listed || awaited.any(|presence| presence == Presence::Invited))
        && let Some(operation) = operations::all_present(council, meeting.id)
        && ui.add(Button::secondary(scene.t("live-all-present")).low()).clicked()
    {
        scene.run(operation);
    }
    card::list(ui, scene.t("live-presence"), groups.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (place, (group, rows)) in groups.iter().enumerate() {
            let group = group.filter(|_| rows.len() >= FEWEST);
            if let Some(group) = group {
                let is_unfolded = live.unfolded.contains(&group);
                let button = ui
                    .push_id(group, |ui| together(ui, scene, group, rows, is_unfolded))
                    .inner;
                paint::set_position(&button, place);
                if button.clicked() && !live.unfolded.remove(&group) {
                    live.unfolded.insert(group);
                }
                if !is_unfolded {
                    continue;
                }
            }
            for row in rows {
                ui.push_id(row.id, |ui| participant(ui, scene, live, row, place));
            }
        }
    });
    if !recused.is_empty() {
        ui.add_space(4.0);
        card::rule(ui);
        for recusal in recused {
            if let Some(member) = council.members.get(recusal.member_id) {
                ui.push_id(recusal.id, |ui| out(ui, scene, recusal, member, meeting.held_on));
            }
        }
    }
}

/// Those listed, with those who are told of together beside each other where the first of them stands. Who is absent comes last.
fn grouped<'a>(
    scene: &Scene<'_>,
    meeting: &Meeting,
    listed: Vec<&'a Participant>,
) -> Vec<(Option<Group>, Vec<&'a Participant>)> {
    let council = &scene.model.council;
    let group = |row: &Participant| {
        let have_come = match row.presence {
            Presence::Present => true,
            Presence::Invited => false,
            Presence::Digital | Presence::Absent => return None,
        };
        match row.member_id.map(|member| council.role_on(member, meeting.held_on)) {
            Some(Some(MemberRole::Leader)) => None,
            Some(Some(MemberRole::Secretariat)) => Some(Group::Secretariat { have_come }),
            Some(_) => Some(Group::Members { have_come }),
            None => Some(Group::Guests {
                case: row.case_id,
                have_come,
            }),
        }
    };
    let (absent, there): (Vec<_>, Vec<_>) = listed.into_iter().partition(|row| row.presence == Presence::Absent);
    let mut groups: Vec<(Option<Group>, Vec<&Participant>)> = Vec::new();
    for row in there.into_iter().chain(absent) {
        let own = group(row);
        let known = groups.iter_mut().find(|(other, _)| own.is_some() && *other == own);
        match known {
            Some((_, rows)) => rows.push(row),
            None => groups.push((own, vec![row])),
        }
    }
    groups
}

/// Several as one row, pressed to see them one by one: members by their names, guests by whom they come from and how many.
fn together(ui: &mut Ui, scene: &Scene<'_>, group: Group, rows: &[&Participant], is_unfolded: bool) -> Response {
    let council = &scene.model.council;
    let names: Vec<String> = rows.iter().map(|row| speakers::name(scene, row)).collect();
    let names = short_names(&names);
    let (icon, name, have_come) = match group {
        Group::Members { have_come } | Group::Secretariat { have_come } => (icons::ICON_GROUP, names, have_come),
        Group::Guests { case, have_come } => {
            let agencies = case.map(|case| council.organisation_names(case, OrganisationRole::Agency));
            let agencies = agencies.unwrap_or_default().join(", ");
            let name = Some(agencies).filter(|name| !name.is_empty()).unwrap_or(names);
            (icons::ICON_BADGE, name, have_come)
        }
    };
    let state = words(
        scene,
        if have_come {
            Presence::Present
        } else {
            Presence::Invited
        },
    );
    let right = match group {
        Group::Guests { .. } => scene.with("live-guests", &[("count", rows.len().into())]),
        _ if have_come => String::new(),
        _ => state.to_owned(),
    };
    let spoken: Vec<&str> = [name.as_str(), right.as_str(), if right == state { "" } else { state }]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let button = line(ui, icon, &name, &right, &spoken.join(", "));
    ui.ctx()
        .accesskit_node_builder(button.id, |node| node.set_expanded(is_unfolded));
    paint::hint(button, &name)
}

/// Names after each other. Where they differ in their last word alone, what comes before it is said once: «Medlem 1, 3, 4».
fn short_names(names: &[String]) -> String {
    let parts: Option<Vec<(&str, &str)>> = names.iter().map(|name| name.rsplit_once(' ')).collect();
    match parts.as_deref() {
        Some([(first, last), rest @ ..]) if rest.iter().all(|(other, _)| other == first) => {
            let last = std::iter::once(last).chain(rest.iter().map(|(_, last)| last));
            format!("{first} {}", last.copied().collect::<Vec<_>>().join(", "))
        }
        _ => names.join(", "),
    }
}

/// Those recused in the case that is shown.
fn recused<'a>(scene: &Scene<'a>, shown: Option<&Place>) -> Vec<&'a Recusal> {
    let case = shown.and_then(|place| place.on.case());
    let rows = case.into_iter().flat_map(|case| scene.model.council.recusals.of(case));
    rows.filter(|row| row.is_recused()).collect()
}

fn words<'a>(scene: &Scene<'a>, presence: Presence) -> &'a str {
    scene.words.text(match presence {
        Presence::Invited => "live-invited",
        Presence::Present => "live-present",
        Presence::Digital => "live-digital",
        Presence::Absent => "live-absent",
    })
}

fn icon(row: &Participant) -> MaterialIcon {
    match row.presence {
        Presence::Absent => icons::ICON_DO_NOT_DISTURB_ON,
        Presence::Digital => icons::ICON_VIDEOCAM,
        Presence::Invited => icons::ICON_RADIO_BUTTON_UNCHECKED,
        Presence::Present if row.member_id.is_none() => icons::ICON_BADGE,
        Presence::Present => icons::ICON_PERSON,
    }
}

/// One who takes part: icon, name, and letters or why not; pressed to say otherwise.
fn participant(ui: &mut Ui, scene: &Scene<'_>, live: &mut LiveView, row: &Participant, place: usize) {
    let name = speakers::name(scene, row);
    let state = words(scene, row.presence);
    let right = match row.presence {
        Presence::Present => speakers::letters(&scene.model.council, row),
        _ => state.to_owned(),
    };
    let spoken = format!("{}, {state}", speakers::whole_name(scene, row));
    let button = line(ui, icon(row), &name, &right, &spoken);
    paint::set_position(&button, place);
    menu(&button, |ui| {
        for presence in ALL {
            let choice = MenuRow::new(words(scene, presence)).chosen(presence == row.presence);
            if ui.add(choice).clicked() {
                scene.run(operations::set_presence(row.id, presence));
                ui.close();
            }
        }
        // A guest may be there by two letters alone, as notes name them.
        if row.member_id.is_none() {
            menu_rule(ui);
            if ui
                .add(MenuRow::new(scene.t("live-name-guest")).icon(icons::ICON_EDIT))
                .clicked()
            {
                live.guest = Some(row.id);
                ui.close();
            }
        }
    });
}

fn line(ui: &mut Ui, icon: MaterialIcon, name: &str, right: &str, spoken: &str) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, RADIUS_CONTROL, p.quiet);
    }
    let square = Rect::from_min_size(rect.min, vec2(icons::MEDIUM, rect.height()));
    paint::icon(painter, square, icon, icons::MEDIUM, p.text_weak);
    let right = paint::row(ui, right, theme::regular(13.0), p.text_weak, rect.width() / 2.0);
    let room = rect.width() - 26.0 - right.size().x - 8.0;
    let words = paint::row(ui, name, theme::regular(14.0), p.text, room);
    paint::place(painter, rect.with_min_x(rect.left() + 26.0), Align2::LEFT_CENTER, words);
    paint::place(painter, rect, Align2::RIGHT_CENTER, right);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    paint::name(&response, Role::Button, true, spoken);
    response
}

/// A member who is recused in the case: since when they are out, what it means, and the way back.
fn out(ui: &mut Ui, scene: &Scene<'_>, recusal: &Recusal, member: &Member, held_on: Date) {
    let p = Palette::of(ui);
    let clock = |at: DateTime| scene.words.clock(at.time());
    let times = recusal.absences_on(held_on).into_iter();
    let told = times.map(|absence| match absence.back {
        None => scene.with("live-out-since", &[("time", clock(absence.left).into())]),
        Some(back) => scene.with(
            "live-was-out",
            &[("from", clock(absence.left).into()), ("to", clock(back).into())],
        ),
    });
    let told: Vec<String> = told.collect();
    let state = if told.is_empty() {
        scene.t("live-is-recused").to_owned()
    } else {
        told.join(", ")
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        icons::picture(ui, icons::ICON_PERSON_OFF, icons::MEDIUM, p.text_weak);
        ui.label(theme::semibold(p, &member.name));
        ui.label(theme::caption(p, state));
    });
    if recusal.is_out() {
        ui.add(egui::Label::new(theme::caption(p, scene.t("live-recused-text"))).wrap());
    }
    let (key, command) = if recusal.is_out() {
        ("live-return", LiveCommand::ReturnToRoom(recusal.id))
    } else {
        ("live-leave-room", LiveCommand::LeaveRoom(recusal.id))
    };
    let spoken = scene.with(key, &[("name", (&member.name).into())]);
    if ui.add(Button::quiet(&spoken).low()).clicked() {
        scene.send(command);
    }
}
