//! The steps of a case in words: date, how it stood to its deadline, and what a screen reader says.

use jiff::civil::Date;

use crate::domain::steps::StepState;
use crate::domain::{Case, Standing, Step, StepLine};
use crate::ui::Scene;
use crate::ui::widgets::step_line::{self, StepState as Look};

/// One step in words.
pub struct StepWords {
    pub state: StepState,
    pub name: String,
    pub date: String,
    pub tale: String,
    spoken: String,
}

impl StepWords {
    /// The step as the widget draws it.
    pub fn look(&self) -> step_line::Step<'_> {
        let state = match self.state {
            StepState { is_done: true, .. } => Look::Done,
            StepState { is_at_hand: true, .. } => Look::Current,
            _ => Look::Ahead,
        };
        step_line::Step {
            state,
            number: self.state.step.number(),
            name: &self.name,
            date: &self.date,
            tale: &self.tale,
            spoken: &self.spoken,
        }
    }
}

/// What a code of the record is called, by a key that ends in the code: `step-pre_meeting`.
pub fn word(scene: &Scene<'_>, key: &str) -> String {
    scene.words.text(&key.replace('_', "-")).to_owned()
}

/// Where a case stands, as the list has it.
pub fn standing_word(scene: &Scene<'_>, standing: Standing) -> String {
    let code = standing.code().replace('_', "-");
    scene.words.text(&format!("standing-{code}")).to_owned()
}

/// The six steps of a case in words.
pub fn steps(scene: &Scene<'_>, case: &Case) -> (StepLine, Vec<StepWords>) {
    let line = scene.model.council.step_line(case, scene.today);
    let words = line.steps.iter().map(|state| step(scene, case, *state)).collect();
    (line, words)
}

fn step(scene: &Scene<'_>, case: &Case, state: StepState) -> StepWords {
    let code = state.step.code().replace('_', "-");
    let name = scene.words.text(&format!("step-{code}")).to_owned();
    let date = match (state.date, state.due) {
        (Some(date), _) => scene.words.date_medium(date),
        (None, _) if state.is_done => scene.t("step-without-date").to_owned(),
        (None, Some(due)) => due_words(scene, due, state.due_is_published),
        (None, None) => scene.t("step-not-set").to_owned(),
    };
    let tale = tale(scene, case, state);
    let mut spoken = format!("{} {name}, {date}", state.step.number());
    if !tale.is_empty() {
        spoken = format!("{spoken}, {tale}");
    }
    StepWords {
        state,
        name,
        date,
        tale,
        spoken,
    }
}

fn due_words(scene: &Scene<'_>, due: Date, published: bool) -> String {
    // Within half a year a day and a month can be only one day.
    let is_near = (due - scene.today).get_days().abs() <= 183;
    let date = if is_near {
        scene.words.date_in_year(due)
    } else {
        scene.words.date_medium(due)
    };
    if published {
        scene.with("step-due", &[("date", date.into())])
    } else {
        scene.with("step-proposed", &[("date", date.into())])
    }
}

/// How a step stands to its deadline: met, missed, or so many working days left.
fn tale(scene: &Scene<'_>, case: &Case, state: StepState) -> String {
    let after_meeting = state.step == Step::Documentation
        && state
            .date
            .zip(scene.model.council.meeting_of(case.id))
            .is_some_and(|(date, meeting)| date > meeting.held_on);
    match (state.date, state.due) {
        _ if after_meeting => scene.t("step-after-meeting").to_owned(),
        (Some(date), _) if state.step == Step::CouncilMeeting => meeting_tale(scene, case, date),
        (Some(date), _) if date > scene.today => scene.t("step-planned").to_owned(),
        (Some(date), Some(due)) if state.due_is_published => {
            let days = date.until(due).map_or(0, |span| span.get_days());
            match days {
                0 => scene.t("step-on-the-day").to_owned(),
                1.. => scene.with("step-days-before", &[("count", days.into())]),
                _ => scene.with("step-days-over", &[("count", (-days).into())]),
            }
        }
        // Late is told also of a step that another one stands before.
        (None, Some(due)) if state.is_at_hand || (due < scene.today && !state.is_done) => left(scene, due),
        _ => String::new(),
    }
}

/// Working days left until a day, or gone since.
pub fn left(scene: &Scene<'_>, due: Date) -> String {
    let days = scene.model.council.days_off().working_days_between(scene.today, due);
    if due == scene.today {
        return scene.t("step-due-today").to_owned();
    }
    // A deadline on a Sunday is passed on Monday though no working day lies between.
    if days == 0 && due < scene.today {
        return scene.t("step-over").to_owned();
    }
    scene.words.working_days_left(days)
}

fn meeting_tale(scene: &Scene<'_>, case: &Case, date: Date) -> String {
    let weekday = scene
        .words
        .text(&format!("weekday-{}", date.weekday().to_monday_one_offset()))
        .to_owned();
    match scene
        .model
        .council
        .meeting_of(case.id)
        .and_then(|meeting| meeting.starts_at)
    {
        Some(time) => format!("{weekday} {}", scene.words.time(time)),
        None => weekday,
    }
}
