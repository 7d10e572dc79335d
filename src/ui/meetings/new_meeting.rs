//! The small dialog that makes a meeting.

use egui::Ui;
use jiff::ToSpan as _;
use jiff::civil::Time;

use super::MeetingsView;
use crate::app::command::Command;
use crate::domain::{Field, Write, operations};
use crate::language::read_time;
use crate::ui::Scene;
use crate::ui::theme::{Palette, caption};
use crate::ui::widgets::date_field::{DateField, Typed, parse};
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::icons;
use crate::ui::widgets::segmented::Segmented;
use crate::ui::widgets::text_field::TextField;

/// When a meeting begins where nothing else is said.
const FIRST_HOUR: Time = Time::constant(9, 0, 0, 0);

/// What is filled in about a meeting that is to be made.
pub struct NewMeeting {
    date: String,
    time: String,
    digital: Option<usize>,
    place: String,
    /// Whether the date has had the keyboard, which it gets when the dialog opens.
    has_focus: bool,
}

impl NewMeeting {
    /// A meeting three weeks from now, so that the two weeks for documents are still to come.
    pub fn proposed(scene: &Scene<'_>) -> Self {
        let later = scene.today.checked_add(3.weeks()).unwrap_or(scene.today);
        let day = scene.model.council.days_off().working_day_on_or_before(later);
        Self {
            date: scene.words.date_short(day),
            time: scene.words.clock(FIRST_HOUR),
            digital: Some(0),
            place: String::new(),
            has_focus: false,
        }
    }

    /// Why no meeting can be made of this yet.
    fn fault<'a>(&self, scene: &Scene<'a>) -> Option<&'a str> {
        match parse(&self.date, scene.dates, scene.today) {
            Typed::Empty => Some(scene.t("meetings-date-missing")),
            Typed::Invalid => Some(scene.t("meetings-date-invalid")),
            Typed::Date(_) if self.time_is_invalid() => Some(scene.t("meetings-time-invalid")),
            Typed::Date(_) => None,
        }
    }

    fn time_is_invalid(&self) -> bool {
        !self.time.trim().is_empty() && read_time(&self.time).is_none()
    }

    fn create(&self, scene: &Scene<'_>) {
        let Typed::Date(date) = parse(&self.date, scene.dates, scene.today) else {
            return;
        };
        let (id, mut operation) = operations::add_meeting(date, scene.now);
        let is_digital = self.digital == Some(0);
        operation
            .writes
            .push(Write::set(Field::MEETING_IS_DIGITAL, id, i64::from(is_digital)));
        if let Some(time) = read_time(&self.time) {
            operation.writes.push(Write::set(
                Field::MEETING_STARTS_AT,
                id,
                time.strftime("%H:%M").to_string(),
            ));
        }
        if !is_digital {
            operation
                .writes
                .push(Write::set(Field::MEETING_PLACE, id, self.place.trim()));
        }
        scene.run(operation);
        scene.send(Command::OpenMeeting(id));
    }
}

/// Draws the dialog while it is open.
pub fn ui(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView) {
    let Some(new) = &mut state.new_meeting else { return };
    let fault = new.fault(scene);
    let dialog = Dialog::new(
        scene.t("meetings-new"),
        (scene.t("cancel"), "Esc"),
        scene.t("meetings-create"),
    );
    let (answer, ()) =
        dialog
            .icon(icons::ICON_ADD)
            .blocked(fault)
            .show(ui.ctx(), egui::Id::unique("new meeting"), |ui| fields(ui, scene, new));
    match answer {
        Some(Answer::Primary) => {
            new.create(scene);
            state.new_meeting = None;
        }
        Some(Answer::Cancel) => state.new_meeting = None,
        None => {}
    }
}

fn fields(ui: &mut Ui, scene: &Scene<'_>, new: &mut NewMeeting) {
    let p = Palette::of(ui);
    let off = scene.model.council.days_off();
    labelled(ui, scene.t("meetings-date-label"), |ui| {
        let field = DateField::new(
            scene.t("meetings-date-label"),
            scene.dates,
            scene.today,
            scene.t("meetings-date-invalid"),
        )
        .edit_words(scene.edit_words());
        let out = field.show(
            ui,
            &mut new.date,
            |date| scene.words.date_short(date),
            |date| off.is_off(date),
        );
        if !std::mem::replace(&mut new.has_focus, true) {
            out.response.request_focus();
        }
        match out.typed {
            Typed::Date(date) if off.is_off(date) => {
                ui.label(caption(p, scene.t("meetings-day-off")).color(p.attention));
            }
            Typed::Date(date) => {
                ui.label(caption(p, super::whole_date(scene, date)));
            }
            Typed::Empty | Typed::Invalid => {}
        }
    });
    labelled(ui, scene.t("meetings-time-label"), |ui| {
        let error = new.time_is_invalid().then(|| scene.t("meetings-time-invalid"));
        TextField::line(&mut new.time, scene.t("meetings-time-label"))
            .words(scene.edit_words())
            .error(error)
            .width(120.0)
            .show(ui);
    });
    labelled(ui, scene.t("meetings-form-label"), |ui| {
        let choices = [scene.t("meetings-digital").into(), scene.t("meetings-in-person").into()];
        Segmented::new(scene.t("meetings-form-label"), &choices)
            .checked()
            .show(ui, &mut new.digital);
    });
    if new.digital == Some(1) {
        labelled(ui, scene.t("meetings-place-label"), |ui| {
            TextField::line(&mut new.place, scene.t("meetings-place-label"))
                .words(scene.edit_words())
                .show(ui);
        });
    }
}
