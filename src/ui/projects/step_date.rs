//! The dialog that gives a step its date, or plans the meeting.

use egui::{Id, Ui};
use jiff::civil::Date;

use super::page::PageView;
use crate::app::command::MeetingCommand;
use crate::domain::{Case, Field, Operation, Step};
use crate::language::read_date;
use crate::ui::Scene;
use crate::ui::theme::{Palette, caption};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::date_field::{DateField, Typed};
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};

/// The dialog while it is open.
pub struct StepDialog {
    step: Step,
    text: String,
    has_focus: bool,
    /// A meeting was asked for without a date.
    lacks_date: bool,
}

impl StepDialog {
    /// The dialog for a step, with the date it has.
    pub fn of(scene: &Scene<'_>, case: &Case, step: Step) -> Self {
        Self {
            step,
            text: date_of(case, step)
                .map(|date| scene.words.date_short(date))
                .unwrap_or_default(),
            has_focus: false,
            lacks_date: false,
        }
    }
}

fn date_of(case: &Case, step: Step) -> Option<Date> {
    match step {
        Step::PreMeeting => case.pre_meeting_on,
        Step::Documentation => case.documents_on,
        Step::CouncilMeeting => None,
        Step::Letter => case.letter_on,
        Step::FollowUpTalk => case.follow_up_on,
        Step::ExperienceTalk => case.experience_on,
    }
}

fn field_of(step: Step) -> Option<Field> {
    Some(match step {
        Step::PreMeeting => Field::CASE_PRE_MEETING_ON,
        Step::Documentation => Field::CASE_DOCUMENTS_ON,
        Step::CouncilMeeting => return None,
        Step::Letter => Field::CASE_LETTER_ON,
        Step::FollowUpTalk => Field::CASE_FOLLOW_UP_ON,
        Step::ExperienceTalk => Field::CASE_EXPERIENCE_ON,
    })
}

/// Draws the dialog while it is open.
pub fn ui(ui: &Ui, scene: &Scene<'_>, page: &mut PageView, case: &Case) {
    let Some(open) = &mut page.dialog else { return };
    let step = open.step;
    let code = step.code().replace('_', "-");
    let heading = scene.words.text(&format!("step-{code}")).to_owned();
    let is_meeting = step == Step::CouncilMeeting;
    let primary = if is_meeting {
        scene.t("do-plan-meeting")
    } else {
        scene.t("save-date")
    };
    let dialog = Dialog::new(&heading, (scene.t("cancel"), "Esc"), primary).context(&case.title);
    let (answer, out) = dialog.show(ui.ctx(), Id::unique("step date"), |ui| content(ui, scene, open, case));
    if let Some(meeting) = out.meeting {
        scene.send(MeetingCommand::AddToAgenda { meeting, case: case.id });
        page.dialog = None;
        return;
    }
    let answer = if out.entered { Some(Answer::Primary) } else { answer };
    let done = match (answer, out.typed) {
        (Some(Answer::Primary), Typed::Date(date)) if is_meeting => {
            scene.send(MeetingCommand::Add {
                held_on: date,
                case: Some(case.id),
            });
            true
        }
        (Some(Answer::Primary), typed @ (Typed::Empty | Typed::Invalid)) if is_meeting || typed == Typed::Invalid => {
            open.lacks_date = typed == Typed::Empty;
            // What is to be put right gets the keyboard back.
            open.has_focus = false;
            false
        }
        (None, _) => false,
        (Some(Answer::Primary), typed) => {
            let date = if let Typed::Date(date) = typed {
                Some(date)
            } else {
                None
            };
            if let Some(field) = field_of(step).filter(|_| date != date_of(case, step)) {
                scene.run(Operation::set(field, case.id, date));
            }
            true
        }
        (Some(Answer::Cancel), _) => true,
    };
    if done {
        page.dialog = None;
    }
}

struct Content {
    typed: Typed,
    entered: bool,
    /// A meeting that is planned already, where the case is to be taken up.
    meeting: Option<crate::domain::Id>,
}

fn content(ui: &mut Ui, scene: &Scene<'_>, open: &mut StepDialog, case: &Case) -> Content {
    let p = Palette::of(ui);
    let invalid = match read_date(&open.text, &scene.dates.names, scene.today) {
        Err(fault) => scene.words.date_fault(&fault),
        Ok(_) => scene.t("date-not-read").to_owned(),
    };
    let days_off = scene.model.council.days_off();
    let out = labelled(ui, scene.t("step-date"), |ui| {
        let out = DateField::new(scene.t("step-date"), scene.dates, scene.today, &invalid)
            .hint(scene.t("step-date-hint"))
            .edit_words(scene.edit_words())
            .show(
                ui,
                &mut open.text,
                |date| scene.words.date_short(date),
                |date| days_off.is_off(date),
            );
        if !std::mem::replace(&mut open.has_focus, true) {
            out.response.request_focus();
        }
        out
    });
    if open.lacks_date && out.typed == Typed::Empty {
        ui.label(caption(p, scene.t("step-date-missing")).color(p.error));
    }
    if let Typed::Date(date) = out.typed {
        for words in warnings(scene, case, open.step, date) {
            ui.label(caption(p, words).color(p.attention));
        }
    }
    let entered = out.response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let meeting = if open.step == Step::CouncilMeeting {
        planned(ui, scene)
    } else {
        None
    };
    Content {
        typed: out.typed,
        entered,
        meeting,
    }
}

/// What is odd about a date, said without refusing it.
fn warnings(scene: &Scene<'_>, case: &Case, step: Step, date: Date) -> Vec<String> {
    let mut words = Vec::new();
    if step == Step::CouncilMeeting {
        if scene.model.council.days_off().is_off(date) {
            words.push(scene.t("warn-day-off").to_owned());
        }
        return words;
    }
    let Some(meeting) = scene.model.council.meeting_of(case.id).map(|meeting| meeting.held_on) else {
        return words;
    };
    let day = [("date", scene.words.date_long(meeting).into())];
    match step {
        Step::Documentation if date > meeting => words.push(scene.with("warn-documents-after-meeting", &day)),
        Step::PreMeeting if date > meeting => words.push(scene.with("warn-pre-meeting-after-meeting", &day)),
        Step::Letter | Step::FollowUpTalk | Step::ExperienceTalk if date < meeting => {
            words.push(scene.with("warn-before-meeting", &day));
        }
        _ => {}
    }
    words
}

/// The meetings that are planned, each a button that takes the case up there.
fn planned(ui: &mut Ui, scene: &Scene<'_>) -> Option<crate::domain::Id> {
    let mut meetings: Vec<_> = scene
        .model
        .council
        .meetings
        .iter()
        .filter(|meeting| meeting.is_to_come(scene.today))
        .collect();
    meetings.sort_by_key(|meeting| (meeting.held_on, meeting.id));
    let mut chosen = None;
    for meeting in meetings.into_iter().take(4) {
        let date = scene.words.date_long(meeting.held_on);
        let words = scene.with("put-on-agenda", &[("date", date.into())]);
        if ui.add(Button::quiet(&words).low()).clicked() {
            chosen = Some(meeting.id);
        }
    }
    chosen
}
