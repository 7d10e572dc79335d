//! Who was there, who was not, and who was recused: as the meeting has it, to be written on.

use egui::{Frame, Margin, Role, Ui, vec2};

use super::Open;
use crate::app::{MeetingCommand, MeetingPage, MinutesCommand};
use crate::domain::{Field, Id, Presence};
use crate::ui::Scene;
use crate::ui::letters::fields::Edited;
use crate::ui::theme::{self, CONTROL_LOW, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::{card, icons, row};

/// Draws the section with this key.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, id: Id) {
    let p = Palette::of(ui);
    let is_unfolded = view.minutes.unfolded == Some(id);
    let name = scene.t("minutes-presence");
    Frame::new().inner_margin(Margin::symmetric(24, 8)).show(ui, |ui| {
        card::group(ui, Role::Group, name, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let title = |ui: &mut Ui| card::heading(ui, theme::semibold(p, name).color(p.heading));
            row::ends(ui, CONTROL_LOW, title, |ui| {
                icons::picture(ui, icons::ICON_SHIELD, icons::SMALL, p.text_weak);
                ui.label(theme::caption(p, scene.t("minutes-from-meeting")));
                if open.may_edit {
                    let (word, icon) = if is_unfolded {
                        (scene.t("minutes-fold"), icons::ICON_CLOSE)
                    } else {
                        (scene.t("minutes-edit-presence"), icons::ICON_EDIT)
                    };
                    if ui.add(Button::icon_only(icon, word).low()).clicked() {
                        view.minutes.unfolded = (!is_unfolded).then_some(id);
                    }
                }
            });
            if is_unfolded && open.may_edit {
                edit(ui, scene, view, open, id);
            } else {
                told(ui, scene, open);
            }
            if open.may_edit {
                invited(ui, scene, open, id);
            }
        });
    });
    card::rule(ui);
}

/// Label by label, as rows.
fn told(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>) {
    let p = Palette::of(ui);
    if open.composed.presence.is_empty() {
        ui.add(egui::Label::new(theme::weak(p, scene.t("minutes-presence-none"))).wrap());
        return;
    }
    for piece in &open.composed.presence {
        ui.horizontal_top(|ui| {
            let room = ui.available_width();
            if !piece.label.is_empty() {
                ui.allocate_ui_with_layout(
                    vec2(118.0_f32.min(room * 0.4), 22.0),
                    egui::Layout::left_to_right(egui::Align::Min),
                    |ui| {
                        ui.set_min_width(118.0_f32.min(room * 0.4));
                        ui.label(theme::weak(p, &piece.label));
                    },
                );
            }
            let text = piece.text.trim().trim_end_matches('.');
            ui.add(egui::Label::new(theme::body(p, text)).wrap());
        });
    }
}

/// Warns of those of whom it is not said whether they were there, with the way to say it; or that it has been said since.
fn invited(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>, id: Id) {
    let meeting = open.meeting.id;
    let rows = scene.model.council.participants.of(meeting);
    let left = rows.filter(|row| row.presence == Presence::Invited).count();
    if left == 0 && !open.composed.lists_invited {
        return;
    }
    ui.add_space(6.0);
    if left > 0 {
        let title = scene.with("minutes-only-invited", &[("count", left.into())]);
        let banner = Banner::new(Tone::Attention, &title, scene.t("minutes-only-invited-text"));
        banner.icon(icons::ICON_INFO).show(ui, |ui| {
            let to_meeting = Button::secondary(scene.t("minutes-to-participants")).low();
            if ui.add(to_meeting.icon(icons::ICON_GROUPS)).clicked() {
                let page = MeetingPage::Plan;
                scene.send(MeetingCommand::Show { meeting, page });
            }
        });
        return;
    }
    let banner = Banner::new(Tone::Attention, scene.t("minutes-still-invited"), "");
    banner.icon(icons::ICON_INFO).show(ui, |ui| {
        let name = scene.with("minutes-renew-named", &[("item", scene.t("minutes-presence").into())]);
        let renew = Button::secondary(scene.t("minutes-renew")).named(&name).low();
        if ui.add(renew.icon(icons::ICON_RESTORE)).clicked() {
            let (minutes, section) = (open.minutes.id, Some(id));
            scene.send(MinutesCommand::Renew { minutes, section });
        }
    });
}

fn edit(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, id: Id) {
    let texts = scene.texts(open.meeting.id);
    let Some(section) = texts.and_then(|texts| texts.minutes_sections.get(id)) else {
        return;
    };
    ui.spacing_mut().item_spacing.y = 8.0;
    let title = Edited::line(
        Field::MINUTES_SECTION_HEADING,
        id,
        &section.heading,
        scene.t("minutes-title"),
    );
    title.show(ui, scene, &mut view.focus);
    let body = Edited::area(
        Field::MINUTES_SECTION_BODY,
        id,
        &section.body,
        scene.t("minutes-presence"),
        3,
    );
    body.show(ui, scene, &mut view.focus);
    let reference = Edited {
        hint: scene.t("letters-our-reference"),
        ..Edited::line(
            Field::MINUTES_OUR_REFERENCE,
            open.minutes.id,
            &open.minutes.our_reference,
            scene.t("letters-our-reference"),
        )
    };
    reference.show(ui, scene, &mut view.focus);
    let renew = Button::quiet(scene.t("minutes-renew")).icon(icons::ICON_RESTORE).low();
    if ui.add(renew).clicked() {
        scene.send(MinutesCommand::Renew {
            minutes: open.minutes.id,
            section: Some(id),
        });
    }
}
