//! The list of meetings: those that come, then those that were held.

use egui::{Align2, Frame, Margin, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui, vec2};

use super::{MeetingsView, new_meeting::NewMeeting, place_words, rows::Rows, whole_date};
use crate::app::command::Command;
use crate::domain::Meeting;
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL, Palette, RADIUS_CONTROL};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card::{self, Lead};
use crate::ui::widgets::{icons, paint, row};

/// Draws the list.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView) {
    let p = Palette::of(ui);
    let side = if ui.available_width() < 700.0 { 12 } else { 24 };
    Frame::new().inner_margin(Margin::symmetric(side, 16)).show(ui, |ui| {
        let mut ask_new = false;
        let any = scene.model.council.meetings.iter().next().is_some();
        let heading = |ui: &mut Ui| ui.label(theme::title(p, scene.t("tab-meetings")));
        row::ends(ui, CONTROL, heading, |ui| {
            let new = Button::primary(scene.t("meetings-new"))
                .icon(icons::ICON_ADD)
                .key("Ctrl N");
            ask_new = any && ui.add(new).clicked();
        });
        ui.add_space(8.0);
        let (mut coming, mut held): (Vec<_>, Vec<_>) = scene
            .model
            .council
            .meetings
            .iter()
            .partition(|meeting| meeting.held_on >= scene.today);
        if coming.is_empty() && held.is_empty() {
            ask_new |= empty(ui, scene);
        } else {
            coming.sort_by_key(|meeting| (meeting.held_on, meeting.starts_at));
            held.sort_by_key(|meeting| std::cmp::Reverse((meeting.held_on, meeting.starts_at)));
            groups(
                ui,
                scene,
                &[(scene.t("meetings-coming"), coming), (scene.t("meetings-held"), held)],
            );
        }
        if ask_new {
            state.new_meeting = Some(NewMeeting::proposed(scene));
        }
    });
}

fn empty(ui: &mut Ui, scene: &Scene<'_>) -> bool {
    let p = Palette::of(ui);
    card::card(ui, |ui| {
        ui.label(theme::heading(p, scene.t("meetings-none")));
        ui.label(theme::body(p, scene.t("meetings-none-text")));
        ui.add(
            Button::primary(scene.t("meetings-new"))
                .icon(icons::ICON_ADD)
                .key("Ctrl N"),
        )
        .clicked()
    })
    .inner
}

fn groups(ui: &mut Ui, scene: &Scene<'_>, groups: &[(&str, Vec<&Meeting>)]) {
    let mut rows = Rows::default();
    ScrollArea::vertical()
        .id_salt("meetings")
        .auto_shrink([false, true])
        .show(ui, |ui| {
            for (name, meetings) in groups.iter().filter(|(_, meetings)| !meetings.is_empty()) {
                card::flush(ui, |ui| {
                    card::group_row(ui, Lead::None, name, &meetings.len().to_string());
                    card::group(ui, Role::List, name, |ui| {
                        for meeting in meetings {
                            let row = ui.push_id(meeting.id, |ui| meeting_row(ui, scene, meeting)).inner;
                            rows.add(ui, &row);
                            if row.clicked() {
                                scene.send(Command::OpenMeeting(meeting.id));
                            }
                        }
                    });
                });
                ui.add_space(16.0);
            }
        });
    rows.finish(ui);
}

/// One meeting: its day, when and where, and the cases of its agenda.
fn meeting_row(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 60.0), Sense::click());
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let date = whole_date(scene, meeting.held_on);
    let time = meeting.starts_at.map(|time| scene.words.time(time)).unwrap_or_default();
    let place = place_words(scene, meeting);
    let when: Vec<&str> = [time.as_str(), place]
        .into_iter()
        .filter(|word| !word.is_empty())
        .collect();
    let cases = case_words(scene, meeting);
    let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
    if response.hovered() || response.has_focus() {
        painter.rect_filled(rect, 0, p.quiet);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let chevron = Rect::from_center_size(rect.right_center() - vec2(24.0, 0.0), vec2(20.0, 20.0));
    paint::icon(
        &painter,
        chevron,
        icons::ICON_CHEVRON_RIGHT,
        icons::CONTROL,
        p.text_weak,
    );
    let text = rect.shrink2(vec2(16.0, 9.0)).with_max_x(rect.right() - 44.0);
    let (top, bottom) = text.split_top_bottom_at_fraction(0.5);
    let day = paint::row(ui, &date, theme::semibold_font(14.0), p.heading, top.width());
    let after = top.with_min_x(top.left() + day.size().x + 12.0);
    let when_row = paint::row(ui, &when.join(" · "), theme::regular(14.0), p.text_weak, after.width());
    let below = paint::row(ui, &cases, theme::regular(14.0), p.text, bottom.width());
    paint::place(&painter, top, Align2::LEFT_CENTER, day);
    paint::place(&painter, after, Align2::LEFT_CENTER, when_row);
    paint::place(&painter, bottom, Align2::LEFT_CENTER, below);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    let mut spoken = vec![date.as_str()];
    spoken.extend(when);
    spoken.push(&cases);
    paint::name(&response, Role::Button, true, &spoken.join(", "));
    response
}

/// `2 saker: Tolk på nett, Felles innsyn`, or that there are none yet.
fn case_words(scene: &Scene<'_>, meeting: &Meeting) -> String {
    let council = &scene.model.council;
    let names: Vec<&str> = council
        .agenda(meeting.id)
        .into_iter()
        .filter_map(|item| council.cases.get(item.case_id?))
        .map(|case| case.title.as_str())
        .collect();
    if names.is_empty() {
        return scene.t("meetings-no-cases").to_owned();
    }
    scene.with(
        "meetings-cases",
        &[("count", names.len().into()), ("names", names.join(", ").into())],
    )
}
