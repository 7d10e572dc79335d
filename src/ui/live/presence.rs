//! Who is there, switched by a menu each, and who is out of the room because of the case.

use egui::{Align2, Rect, Response, Role, Sense, Ui, vec2};
use jiff::civil::DateTime;

use crate::app::LiveCommand;
use crate::domain::{Meeting, Member, Participant, Presence, Recusal, operations};
use crate::ui::Scene;
use crate::ui::meetings::{Place, speakers};
use crate::ui::theme::{self, Palette, RADIUS_CONTROL};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons::{self, MaterialIcon};
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::{card, paint};

/// The height of a row, in points: a whole council and who is out of the room are seen at once on a laptop.
const ROW: f32 = 26.0;

const ALL: [Presence; 4] = [
    Presence::Present,
    Presence::Digital,
    Presence::Absent,
    Presence::Invited,
];

/// Draws the list.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, shown: Option<&Place>) {
    let p = Palette::of(ui);
    card::heading(ui, theme::heading(p, scene.t("live-presence")));
    let council = &scene.model.council;
    let recused = recused(scene, shown);
    let is_recused = |row: &Participant| recused.iter().any(|recusal| row.member_id == Some(recusal.member_id));
    // Guests are there for their own case.
    let case = shown.and_then(|place| place.on.case());
    let listed: Vec<&Participant> = council
        .participants
        .of(meeting.id)
        .filter(|row| !is_recused(row) && speakers::comes_for(row, case))
        .collect();
    if council.participants.of(meeting.id).next().is_none() {
        ui.add(egui::Label::new(theme::weak(p, scene.t("live-nobody-listed"))).wrap());
    }
    if council
        .participants
        .of(meeting.id)
        .all(|row| row.presence == Presence::Invited)
        && let Some(operation) = operations::all_present(council, meeting.id)
        && ui.add(Button::secondary(scene.t("live-all-present")).low()).clicked()
    {
        scene.run(operation);
    }
    card::list(ui, scene.t("live-presence"), listed.len(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (place, row) in listed.into_iter().enumerate() {
            ui.push_id(row.id, |ui| participant(ui, scene, row, place));
        }
    });
    if !recused.is_empty() {
        ui.add_space(4.0);
        card::rule(ui);
        for recusal in recused {
            if let Some(member) = council.members.get(recusal.member_id) {
                ui.push_id(recusal.id, |ui| out(ui, scene, recusal, member));
            }
        }
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
fn participant(ui: &mut Ui, scene: &Scene<'_>, row: &Participant, place: usize) {
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
fn out(ui: &mut Ui, scene: &Scene<'_>, recusal: &Recusal, member: &Member) {
    let p = Palette::of(ui);
    let at = |text: &Option<String>| {
        let time: Option<DateTime> = text.as_ref().and_then(|text| text.parse().ok());
        time.map(|time| scene.words.clock(time.time()))
    };
    let (left, back) = (at(&recusal.left_room_at), at(&recusal.returned_at));
    let state = match (left, back) {
        (Some(left), None) => scene.with("live-out-since", &[("time", left.into())]),
        (Some(left), Some(back)) => scene.with("live-was-out", &[("from", left.into()), ("to", back.into())]),
        (None, _) => scene.t("live-is-recused").to_owned(),
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
