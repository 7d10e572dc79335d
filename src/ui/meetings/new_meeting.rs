//! The small dialog that makes a meeting.

use egui::Ui;
use jiff::civil::Time;

use super::facts::ends_too_early;
use super::{MeetingsView, kind_words};
use crate::app::command::PlanCommand;
use crate::domain::operations::MeetingPlan;
use crate::domain::{MeetingKind, text};
use crate::figures::backlog::proposed;
use crate::language::read_time;
use crate::ui::Scene;
use crate::ui::theme::{Palette, caption};
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::date_field::{DateField, Typed, parse};
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::segmented::Segmented;
use crate::ui::widgets::text_field::TextField;

/// When a meeting begins where nothing else is said.
const FIRST_HOUR: Time = Time::constant(9, 0, 0, 0);

/// What is filled in about a meeting that is to be made.
pub struct NewMeeting {
    kind: MeetingKind,
    date: String,
    start: String,
    end: String,
    digital: Option<usize>,
    place: String,
    link: String,
    /// Whether the date has had the keyboard, which it gets when the dialog opens.
    has_focus: bool,
}

impl NewMeeting {
    /// A council meeting three weeks from now, at the time and place of the last one.
    pub fn proposed(scene: &Scene<'_>) -> Self {
        Self::of_kind(scene, MeetingKind::CouncilMeeting)
    }

    fn of_kind(scene: &Scene<'_>, kind: MeetingKind) -> Self {
        let plan = proposed(&scene.model.council, kind, scene.today);
        let clock = |time: Time| scene.words.clock(time);
        Self {
            kind,
            date: scene.words.date_short(plan.held_on),
            start: clock(plan.starts_at.unwrap_or(FIRST_HOUR)),
            end: plan.ends_at.map(clock).unwrap_or_default(),
            digital: Some(usize::from(!plan.is_digital)),
            place: plan.place,
            link: plan.link,
            has_focus: false,
        }
    }

    /// What still stands as it was proposed for the kind it was, is as it is proposed for this one.
    fn become_kind(&mut self, scene: &Scene<'_>, kind: MeetingKind) {
        fn follow<T: PartialEq>(filled_in: &mut T, was: &T, is: T) {
            if filled_in == was {
                *filled_in = is;
            }
        }
        let was = Self::of_kind(scene, self.kind);
        let is = Self::of_kind(scene, kind);
        self.kind = kind;
        follow(&mut self.date, &was.date, is.date);
        follow(&mut self.start, &was.start, is.start);
        follow(&mut self.end, &was.end, is.end);
        follow(&mut self.digital, &was.digital, is.digital);
        follow(&mut self.place, &was.place, is.place);
        follow(&mut self.link, &was.link, is.link);
    }

    /// Why no meeting can be made of this yet.
    fn fault<'a>(&self, scene: &Scene<'a>) -> Option<&'a str> {
        match parse(&self.date, scene.dates, scene.today) {
            Typed::Empty => Some(scene.t("meetings-date-missing")),
            Typed::Invalid => Some(scene.t("meetings-date-invalid")),
            Typed::Date(_) if is_no_time(&self.start) || is_no_time(&self.end) => {
                Some(scene.t("meetings-time-invalid"))
            }
            Typed::Date(_) if self.ends_too_early() => Some(scene.t("plan-end-before-start")),
            Typed::Date(_) => None,
        }
    }

    fn ends_too_early(&self) -> bool {
        ends_too_early(read_time(&self.start), read_time(&self.end))
    }

    /// The meeting as it is filled in; none while the date cannot be read.
    fn plan(&self, scene: &Scene<'_>) -> Option<MeetingPlan> {
        let Typed::Date(held_on) = parse(&self.date, scene.dates, scene.today) else {
            return None;
        };
        Some(MeetingPlan {
            starts_at: read_time(&self.start),
            ends_at: read_time(&self.end),
            place: text::one_line(&self.place),
            is_digital: self.digital == Some(0),
            link: text::one_line(&self.link),
            ..MeetingPlan::on(self.kind, held_on)
        })
    }
}

/// Whether something is written that is no time of day.
fn is_no_time(text: &str) -> bool {
    !text.trim().is_empty() && read_time(text).is_none()
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
            if let Some(plan) = new.plan(scene) {
                scene.send(PlanCommand::Add(plan));
                state.new_meeting = None;
            }
        }
        Some(Answer::Cancel) => state.new_meeting = None,
        None => {}
    }
}

fn fields(ui: &mut Ui, scene: &Scene<'_>, new: &mut NewMeeting) {
    labelled(ui, scene.t("plan-kind"), |ui| kind(ui, scene, new));
    date(ui, scene, new);
    labelled(ui, scene.t("meetings-time-label"), |ui| {
        time(ui, scene, &mut new.start, (scene.t("meetings-time-label"), None));
    });
    let early = new.ends_too_early().then(|| scene.t("plan-end-before-start"));
    labelled(ui, scene.t("plan-end"), |ui| {
        time(ui, scene, &mut new.end, (scene.t("plan-end"), early));
    });
    labelled(ui, scene.t("meetings-form-label"), |ui| {
        let choices = [scene.t("meetings-digital").into(), scene.t("meetings-in-person").into()];
        Segmented::new(scene.t("meetings-form-label"), &choices)
            .checked()
            .show(ui, &mut new.digital);
    });
    if new.digital == Some(0) {
        labelled(ui, scene.t("plan-link"), |ui| {
            TextField::line(&mut new.link, scene.t("plan-link"))
                .hint(scene.t("plan-link-hint"))
                .words(scene.edit_words())
                .show(ui);
        });
    }
    labelled(ui, scene.t("meetings-place-label"), |ui| {
        TextField::line(&mut new.place, scene.t("meetings-place-label"))
            .hint(scene.t("meetings-place-hint"))
            .words(scene.edit_words())
            .show(ui);
    });
}

/// Another kind is proposed as the last meeting of that kind was held, but for what is filled in.
fn kind(ui: &mut Ui, scene: &Scene<'_>, new: &mut NewMeeting) {
    let button = choice_field(ui, scene.t("plan-kind"), kind_words(scene.words, new.kind));
    let mut chosen = None;
    menu(&button, |ui| {
        for kind in MeetingKind::ALL {
            let row = MenuRow::new(kind_words(scene.words, *kind)).chosen(*kind == new.kind);
            if ui.add(row).clicked() {
                chosen = Some(*kind);
                ui.close();
            }
        }
    });
    if let Some(kind) = chosen.filter(|kind| *kind != new.kind) {
        new.become_kind(scene, kind);
    }
}

fn date(ui: &mut Ui, scene: &Scene<'_>, new: &mut NewMeeting) {
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
}

fn time(ui: &mut Ui, scene: &Scene<'_>, text: &mut String, (name, fault): (&str, Option<&str>)) {
    let p = Palette::of(ui);
    let error = is_no_time(text).then(|| scene.t("meetings-time-invalid"));
    TextField::line(text, name)
        .words(scene.edit_words())
        .error(error)
        .wrong(fault)
        .width(120.0)
        .show(ui);
    if let Some(fault) = fault {
        ui.add(egui::Label::new(caption(p, fault).color(p.error)).wrap());
    }
}
