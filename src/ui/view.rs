//! What a window has selected, filtered and half-typed: lost when it closes, and never part of the council's record.

use crate::app::command::{MeetingPage, Tab};
use crate::domain::history::HistoryOf;
use crate::domain::{Field, Id};

use super::advice::AdviceView;
use super::copies::CopiesView;
use super::drafts::Drafts;
use super::history::HistoryView;
use super::impartiality::ImpartialityView;
use super::letters::LettersView;
use super::live::LiveView;
use super::meetings::MeetingsView;
use super::minutes::MinutesView;
use super::overview::OverviewView;
use super::pack::PackView;
use super::papers::PapersView;
use super::preparation::PreparationView;
use super::projects::ProjectsView;
use super::search::SearchView;
use super::settings::SettingsView;
use super::start::StartView;
use super::trends::TrendsView;

/// Which screen is in the window: a tab, and what is open in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    tab: Tab,
    open: Option<Id>,
    within: Option<Id>,
    page: MeetingPage,
    paper: Option<Id>,
    copies: bool,
    live: Option<Id>,
    history: bool,
}

/// The state of the screens.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is asked for, and taken away, by itself"
)]
pub struct View {
    pub tab: Tab,
    pub start: StartView,
    pub overview: OverviewView,
    pub projects: ProjectsView,
    pub meetings: MeetingsView,
    pub preparation: PreparationView,
    pub impartiality: ImpartialityView,
    pub minutes: MinutesView,
    pub papers: PapersView,
    pub copies: CopiesView,
    pub live: LiveView,
    /// What goes out before a meeting.
    pub pack: PackView,
    pub letters: LettersView,
    pub trends: TrendsView,
    pub advice: AdviceView,
    pub settings: SettingsView,
    /// The history that is shown in place of the tab's page.
    pub history: Option<HistoryView>,
    pub search: SearchView,
    /// The field that gets the keyboard when it is drawn next; the screen that draws it takes this away.
    pub focus: Option<(Field, Id)>,
    /// The tab has just been chosen: its list gets the keyboard, and the tab takes this away.
    pub tab_chosen: bool,
    /// Ctrl+F: the tab shown gives its filter the keyboard, and takes this away.
    pub filter_asked: bool,
    /// Ctrl+N: the tab shown begins something new, and takes this away.
    pub new_asked: bool,
    /// Ctrl+P: the tab shown offers to save what is open as a file, and takes this away.
    pub save_as_asked: bool,
    pub help_is_open: bool,
    /// The screen drawn last, and how many more frames it has for giving something of its own the keyboard.
    pub(super) landed: Option<(Screen, u8)>,
}

impl View {
    /// What is half-typed on each screen.
    pub fn drafts(&mut self) -> [&mut Drafts; 7] {
        [
            &mut self.overview.drafts,
            &mut self.projects.page.drafts,
            &mut self.meetings.drafts,
            &mut self.impartiality.times,
            &mut self.letters.drafts,
            &mut self.minutes.drafts,
            &mut self.settings.drafts,
        ]
    }

    /// The screen as it is chosen now.
    #[must_use]
    pub fn screen(&self) -> Screen {
        let (open, within) = match self.tab {
            Tab::Projects => (self.projects.open, None),
            Tab::Meetings => (
                self.meetings.open,
                self.meetings.place().map(|place| place.on.subject()),
            ),
            Tab::Letters => (self.letters.open, None),
            Tab::Overview | Tab::Trends | Tab::Advice | Tab::Settings => (None, None),
        };
        Screen {
            tab: self.tab,
            open,
            within,
            page: self.meetings.page,
            paper: self.papers.open,
            copies: self.copies.is_open,
            live: self.live.meeting,
            history: self.history.is_some(),
        }
    }

    /// What the history is of that is asked for on this screen: what is open or selected there, else the whole file.
    #[must_use]
    pub fn history_of(&self) -> HistoryOf {
        let of = match self.tab {
            Tab::Projects => self.projects.open.or(self.projects.selected).map(HistoryOf::Case),
            Tab::Meetings => {
                let case = self.meetings.case.map(HistoryOf::Case);
                self.meetings
                    .open
                    .map(|meeting| case.unwrap_or(HistoryOf::Meeting(meeting)))
            }
            Tab::Letters => self.letters.open.map(HistoryOf::Letter),
            Tab::Advice => self.advice.selected.map(HistoryOf::Advice),
            Tab::Settings => Some(HistoryOf::Settings),
            Tab::Overview | Tab::Trends => None,
        };
        of.unwrap_or(HistoryOf::Council)
    }

    /// Whether the field just drawn is the one to get the keyboard; says so once.
    pub fn takes_focus(focus: &mut Option<(Field, Id)>, field: Field, id: Id) -> bool {
        let takes = *focus == Some((field, id));
        if takes {
            *focus = None;
        }
        takes
    }
}
