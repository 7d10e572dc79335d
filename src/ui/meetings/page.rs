//! The page of a meeting: when and where, what is due because of it, and its agenda.

use egui::{Align, Frame, Layout, Margin, Role, ScrollArea, Ui, vec2};

use super::{MeetingsView, agenda, meeting_title};
use crate::app::CopiesCommand;
use crate::app::command::Command;
use crate::domain::deadline::DeadlineBasis;
use crate::domain::history::HistoryOf;
use crate::domain::{Field, Meeting, Operation, OperationName, operations};
use crate::language::read_time;
use crate::ui::Scene;
use crate::ui::drafts::Reading;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::date_field::{DateField, Typed};
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::segmented::Segmented;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, row};

/// Draws the page.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let side = if ui.available_width() < 700.0 { 12 } else { 24 };
    ScrollArea::vertical()
        .id_salt(meeting.id)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(side, 16)).show(ui, |ui| {
                ui.push_id(meeting.id, |ui| {
                    head(ui, scene, meeting);
                    card::card(ui, |ui| {
                        facts(ui, scene, state, meeting);
                        deadlines(ui, scene, meeting);
                    });
                    ui.add_space(8.0);
                    agenda::ui(ui, scene, state, meeting);
                });
            });
        });
}

fn head(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let p = Palette::of(ui);
    if ui
        .add(
            Button::quiet(scene.t("meetings-all"))
                .icon(icons::ICON_ARROW_BACK)
                .low(),
        )
        .clicked()
    {
        scene.send(Command::CloseMeeting);
    }
    let title = |ui: &mut Ui| ui.add(egui::Label::new(theme::title(p, meeting_title(scene, meeting))).truncate());
    row::ends(ui, CONTROL, title, |ui| {
        let more = ui.add(Button::icon_only(icons::ICON_MORE_HORIZ, scene.t("meetings-more")).framed());
        menu(&more, |ui| {
            if ui
                .add(MenuRow::new(scene.t("history")).icon(icons::ICON_HISTORY))
                .clicked()
            {
                scene.send(Command::ShowHistory(HistoryOf::Meeting(meeting.id)));
                ui.close();
            }
            copies_rows(ui, scene, meeting);
            let row = MenuRow::new(scene.t("meetings-remove")).icon(icons::ICON_DELETE);
            if ui.add(row).clicked() {
                let end = operations::end(OperationName::EndMeeting, meeting, scene.now);
                scene.send(Command::CloseMeeting);
                scene.send(Command::RunAndOfferUndo(end));
                ui.close();
            }
        });
    });
}

/// What goes out to members and comes back, as far as this copy has to do with it.
fn copies_rows(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let rows = if scene.owner.is_member() {
        [
            ("copies-send-menu", icons::ICON_SEND, CopiesCommand::OpenSend),
            ("copies-update-menu", icons::ICON_DOWNLOAD, CopiesCommand::OpenUpdate),
        ]
    } else {
        [
            (
                "copies-make-menu",
                icons::ICON_SAVE_AS,
                CopiesCommand::OpenMake(Some(meeting.id)),
            ),
            ("copies-take-menu", icons::ICON_DOWNLOAD, CopiesCommand::OpenTake),
        ]
    };
    for (words, icon, command) in rows {
        if ui.add(MenuRow::new(scene.t(words)).icon(icon)).clicked() {
            scene.send(command);
            ui.close();
        }
    }
}

/// Date, time, form and place, each under its label.
fn facts(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 8.0);
        labelled(ui, scene.t("meetings-date-label"), 204.0, |ui| {
            date(ui, scene, state, meeting);
        });
        labelled(ui, scene.t("meetings-time-label"), 110.0, |ui| {
            time(ui, scene, state, meeting);
        });
        labelled(ui, scene.t("meetings-form-label"), 176.0, |ui| form(ui, scene, meeting));
        if !meeting.is_digital {
            labelled(ui, scene.t("meetings-place-label"), 260.0, |ui| {
                place(ui, scene, meeting);
            });
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
            Typed::Date(date) => Reading::of(date, &meeting.held_on, |date| {
                Command::Run(Operation::set(Field::MEETING_HELD_ON, meeting.id, date))
            }),
            // A meeting has a date: an emptied field gets the old one back.
            Typed::Empty => Reading::Same,
            Typed::Invalid => Reading::Wrong,
        });
    if off.is_off(meeting.held_on) {
        ui.label(theme::caption(p, scene.t("meetings-day-off")).color(p.attention));
    }
}

fn time(ui: &mut Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let key = (Field::MEETING_STARTS_AT.column, meeting.id);
    let stored = || {
        meeting
            .starts_at
            .map(|time| scene.words.clock(time))
            .unwrap_or_default()
    };
    let mut text = state.drafts.text(key).map_or_else(stored, str::to_owned);
    let wrong = !text.trim().is_empty() && read_time(&text).is_none();
    let left = ui
        .data(|data| data.get_temp::<bool>(egui::Id::unique("time is left")))
        .unwrap_or(true);
    let out = TextField::line(&mut text, scene.t("meetings-time-label"))
        .words(scene.edit_words())
        .error((wrong && left).then(|| scene.t("meetings-time-invalid")))
        .width(110.0)
        .show(ui);
    let has_left = !out.response.has_focus();
    ui.data_mut(|data| data.insert_temp(egui::Id::unique("time is left"), has_left));
    state.drafts.take_in(scene, key, &out.response, &text, |text| {
        let read = read_time(text);
        if read.is_none() && !text.trim().is_empty() {
            return Reading::Wrong;
        }
        Reading::of(read, &meeting.starts_at, |time| {
            let value = time.map(|time| time.strftime("%H:%M").to_string());
            Command::Run(Operation::set(Field::MEETING_STARTS_AT, meeting.id, value))
        })
    });
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

fn place(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let mut text = scene.text(Field::MEETING_PLACE, meeting.id, &meeting.place).to_owned();
    let out = TextField::line(&mut text, scene.t("meetings-place-label"))
        .salt(meeting.id)
        .words(scene.edit_words())
        .hint(scene.t("meetings-place-hint"))
        .show(ui);
    if out.response.changed() {
        scene.typed(Field::MEETING_PLACE, meeting.id, text);
    }
    if out.response.lost_focus() {
        scene.send(Command::Leave);
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
            let mut words = scene.with(key, &[("date", super::whole_date(scene, due).into())]);
            if due >= scene.today {
                let left = scene
                    .words
                    .working_days_left(off.working_days_between(scene.today, due));
                words = format!("{words} · {left}");
            }
            ui.horizontal_top(|ui| {
                icons::picture(ui, icons::ICON_EVENT, icons::MEDIUM, p.text_weak);
                ui.add(egui::Label::new(theme::body(p, words)).wrap());
            });
        }
    });
}
