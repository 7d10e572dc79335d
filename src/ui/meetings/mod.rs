//! Møter: prepare it, hold it, close it.

mod add_item;
mod facts;
mod guest;
pub(super) mod head;
pub(super) mod agenda;
pub(super) mod case;
mod codes;
mod completion;
mod kind;
mod line;
mod list;
mod mark_buttons;
mod neighbours;
mod new_meeting;
mod note_buttons;
mod note_edit;
mod note_row;
mod page;
mod participants;
mod side;
pub(super) mod standing;
pub(super) mod speakers;
pub(super) mod stream;
pub(super) mod theme_menu;
mod waiting;

use egui::Ui;
use jiff::civil::Date;

use super::drafts::Drafts;
use super::view::View;
use super::{Scene, impartiality, minutes, preparation};
use crate::app::command::{Command, MeetingPage};
use crate::domain::{Field, Id, Meeting, MeetingKind, NoteOn};
use crate::language::Locale;

pub use line::NoteLine;
pub(in crate::ui) use line::take_words;
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
    /// The item of its agenda that notes are taken on, with a case or without.
    pub item: Option<Id>,
    /// The meeting and case that were opened last.
    pub last_case: Option<(Id, Id)>,
    /// The note that the line of notes is writing, once it has a first letter.
    pub draft_note: Option<Id>,
    pub line: NoteLine,
    stream: stream::StreamView,
    new_meeting: Option<new_meeting::NewMeeting>,
    add_item: Option<add_item::AddItem>,
    /// How many items there were when one more was chosen in the pick list: its minutes take the keyboard when it is there.
    added_to: Option<usize>,
    /// What is chosen and half-typed on the page of the meeting.
    plan: page::PlanView,
    /// Dates, times and minutes as typed, until they can be read.
    pub drafts: Drafts,
    /// What a narrow window shows of a case.
    pane: Pane,
    /// Whether the notes are drawn in live mode.
    is_live: bool,
}

/// Where notes are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub meeting: Id,
    /// The item of the agenda, where it is there.
    pub item: Option<Id>,
    pub on: NoteOn,
}

impl MeetingsView {
    /// Where notes are taken now; none on a meeting's own page.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        let on = match (self.case, self.item) {
            (Some(case), _) => NoteOn::Case(case),
            (None, Some(item)) => NoteOn::AgendaItem(item),
            (None, None) => return None,
        };
        Some(Place {
            meeting: self.open?,
            item: self.item,
            on,
        })
    }

    /// The note whose field stands open in the stream.
    #[must_use]
    pub fn edited_note(&self) -> Option<Id> {
        self.stream.editing
    }

    /// The field of a note that stands open in the stream, if any, does so no more. What is typed in it stays typed.
    pub fn end_edit(&mut self) {
        self.stream.end_edit();
    }
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
            Some(meeting) => match (state.page, state.place()) {
                (MeetingPage::Preparation, _) => preparation::ui(ui, scene, view, meeting),
                (MeetingPage::Impartiality, _) => impartiality::ui(ui, scene, view, meeting),
                (MeetingPage::Minutes, _) => minutes::ui(ui, scene, view, meeting),
                (MeetingPage::Plan, Some(place)) => case::ui(ui, scene, state, &mut view.live, meeting, &place),
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
pub(super) fn go_to_note(scene: &Scene<'_>, view: &mut View) {
    let Some((Field::NOTE_BODY, note)) = view.focus else {
        return;
    };
    let Some(place) = view.meetings.place() else { return };
    let subject = place.on.subject();
    if scene
        .texts(subject)
        .is_some_and(|texts| texts.notes.get(note).is_some())
    {
        view.focus = None;
        view.meetings.stream.editing = Some(note);
        view.meetings.line.leave_focus(subject);
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
pub(super) fn meeting_title(scene: &Scene<'_>, meeting: &Meeting) -> String {
    titled(scene, meeting, scene.words.date_long(meeting.held_on))
}

/// As [`meeting_title`], with the date written this way.
fn titled(scene: &Scene<'_>, meeting: &Meeting, date: String) -> String {
    let title = scene.text(Field::MEETING_TITLE, meeting.id, &meeting.title).trim();
    if title.is_empty() {
        let kind = kind_words(scene.words, meeting.kind);
        scene.with(
            "meetings-title-of-date",
            &[("kind", kind.into()), ("date", date.into())],
        )
    } else {
        title.to_owned()
    }
}

/// What a kind of meeting is called.
pub(super) fn kind_words(words: &Locale, kind: MeetingKind) -> &str {
    words.text(match kind {
        MeetingKind::CouncilMeeting => "plan-kind-council-meeting",
        MeetingKind::PreMeeting => "plan-kind-pre-meeting",
        MeetingKind::FollowUpTalk => "plan-kind-follow-up-talk",
        MeetingKind::ExperienceTalk => "plan-kind-experience-talk",
    })
}

/// When a meeting begins and ends, as far as that is said: `kl. 09.00–13.30`.
pub(super) fn time_words(scene: &Scene<'_>, meeting: &Meeting) -> String {
    let Some(starts_at) = meeting.starts_at else {
        return String::new();
    };
    let start = scene.words.time(starts_at);
    match meeting.ends_at.filter(|_| meeting.length().is_some()) {
        Some(ends_at) => scene.words.range(&start, &scene.words.clock(ends_at)),
        None => start,
    }
}

/// Where a meeting is held, as far as that is said: `Møterom 3`, `Digitalt`, `Møterom 3 og digitalt`.
pub(super) fn place_words(scene: &Scene<'_>, meeting: &Meeting) -> String {
    let place = scene.text(Field::MEETING_PLACE, meeting.id, &meeting.place).trim();
    match (place.is_empty(), meeting.is_digital) {
        (true, true) => scene.t("meetings-digital").to_owned(),
        (false, true) => scene.with("plan-place-and-digital", &[("place", place.into())]),
        (_, false) => place.to_owned(),
    }
}

/// The agencies of a case on one line.
pub(super) fn agencies(scene: &Scene<'_>, case: Id) -> String {
    scene
        .model
        .council
        .organisation_names(case, crate::domain::OrganisationRole::Agency)
        .join(", ")
}
