//! Møter: prepare it, hold it, close it.

mod add_item;
mod agenda;
mod case;
mod line;
mod list;
mod new_meeting;
mod note_row;
mod page;
mod side;
mod stream;
mod theme_menu;

use egui::Ui;
use jiff::civil::Date;

use super::drafts::Drafts;
use super::view::View;
use super::{Scene, impartiality, minutes, preparation};
use crate::app::command::{Command, MeetingPage};
use crate::domain::{Field, Id, Meeting};

pub use line::NoteLine;
pub(super) use theme_menu::{ThemeChoice, theme_menu};

/// What is open and half-typed in Møter.
#[derive(Default)]
pub struct MeetingsView {
    /// The meeting that is open.
    pub open: Option<Id>,
    /// The page of it that is shown.
    pub page: MeetingPage,
    /// The case of its agenda that notes are taken on.
    pub case: Option<Id>,
    /// The meeting and case that were opened last.
    pub last_case: Option<(Id, Id)>,
    /// The note that the line of notes is writing, once it has a first letter.
    pub draft_note: Option<Id>,
    pub line: NoteLine,
    stream: stream::StreamView,
    new_meeting: Option<new_meeting::NewMeeting>,
    add_item: Option<add_item::AddItem>,
    /// Dates, times and minutes as typed, until they can be read.
    pub drafts: Drafts,
    /// What a narrow window shows of a case.
    pane: Pane,
}

/// The parts of a case in a meeting; a window that is too narrow for all shows one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Pane {
    #[default]
    Notes,
    Agenda,
    Themes,
}

/// Draws the tab.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    if std::mem::take(&mut view.tab_chosen) {
        view.meetings.line.ask_focus();
    }
    if std::mem::take(&mut view.new_asked) {
        view.meetings.new_meeting = Some(new_meeting::NewMeeting::proposed(scene));
    }
    go_to_note(scene, view);
    let state = &mut view.meetings;
    match state.open {
        None => list::ui(ui, scene, state),
        Some(id) => match scene
            .model
            .council
            .meetings
            .get(id)
            .filter(|meeting| meeting.ended_at.is_none())
        {
            Some(meeting) => match (state.page, state.case) {
                (MeetingPage::Preparation, _) => preparation::ui(ui, scene, view, meeting),
                (MeetingPage::Impartiality, _) => impartiality::ui(ui, scene, view, meeting),
                (MeetingPage::Minutes, _) => minutes::ui(ui, scene, view, meeting),
                (MeetingPage::Plan, Some(case)) => case::ui(ui, scene, state, meeting, case),
                (MeetingPage::Plan, None) => page::ui(ui, scene, state, meeting),
            },
            // A meeting just made is in the next frame's record; one that was taken back is not there any more.
            None if !scene.model.awaits_the_file() => scene.send(Command::CloseMeeting),
            None => {}
        },
    }
    new_meeting::ui(ui, scene, &mut view.meetings);
    add_item::ui(ui, scene, &mut view.meetings);
}

/// Opens the note that is to get the keyboard, once the notes of its case are here.
fn go_to_note(scene: &Scene<'_>, view: &mut View) {
    let Some((Field::NOTE_BODY, note)) = view.focus else {
        return;
    };
    let Some(case) = view.meetings.case else { return };
    if scene.texts(case).is_some_and(|texts| texts.notes.get(note).is_some()) {
        view.focus = None;
        view.meetings.stream.editing = Some(note);
        view.meetings.line.leave_focus(case);
    }
}

/// `fredag 13. november 2026`
fn whole_date(scene: &Scene<'_>, date: Date) -> String {
    let day = scene.words.date_with_weekday(date);
    scene.with(
        "meetings-date",
        &[("day", day.into()), ("year", date.year().to_string().into())],
    )
}

/// What a meeting is called: its own title, or the date's.
fn meeting_title(scene: &Scene<'_>, meeting: &Meeting) -> String {
    titled(scene, meeting, scene.words.date_long(meeting.held_on))
}

/// As [`meeting_title`], with the date written this way.
fn titled(scene: &Scene<'_>, meeting: &Meeting, date: String) -> String {
    if meeting.title.is_empty() {
        scene.with("meetings-title-of-date", &[("date", date.into())])
    } else {
        meeting.title.clone()
    }
}

/// Where a meeting is held, if that is said.
fn place_words<'a>(scene: &Scene<'a>, meeting: &'a Meeting) -> &'a str {
    if meeting.is_digital {
        scene.t("meetings-digital")
    } else {
        meeting.place.as_str()
    }
}

/// The agencies of a case on one line.
fn agencies(scene: &Scene<'_>, case: Id) -> String {
    scene
        .model
        .council
        .organisation_names(case, crate::domain::OrganisationRole::Agency)
        .join(", ")
}
