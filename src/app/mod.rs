//! Owns the state of the program and runs commands.

pub mod clock;
pub mod command;
pub mod copies;
mod held_keys;
pub mod history;
pub mod jobs;
pub mod logic;
pub mod model;
pub mod notices;
mod originals;
mod own_input;
pub mod papers;
pub mod preferences;
pub mod preview;
mod run_command;
pub mod save_letter;
pub mod save_pack;
pub mod save_paper;
pub mod save_minutes;
pub mod update_copy;
pub mod window;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};

pub use clock::Clock;
pub use command::{
    AdviceCommand, CaseCommand, Command, CopiesCommand, ImpartialityCommand, LetterCommand, LiveCommand,
    MeetingCommand, MeetingPage, MinutesCommand, PackCommand, PaperCommand, PlanCommand, PreparationCommand,
    SettingsCommand, Tab,
};
pub use model::Model;
pub use preferences::Preferences;
pub use window::run_window;

use crate::domain::Owner;
use crate::language::Locale;
use crate::store::NewFile;
use crate::store::writer::Writer;
use crate::ui::View;
use crate::ui::widgets::date_field::DateWords;

/// An open council: what is shown, and the writer behind it.
pub struct Session {
    pub model: Model,
    writer: Writer,
    logo: run_command::LogoState,
}

impl Session {
    /// Asks the file which text was written last; the answer comes as an event.
    fn find_last_text(&mut self) {
        self.model.last_texts_awaited += 1;
        self.writer.find_last_text();
    }
}

/// What shows a file outside the program; the tests put their own in its place.
pub type Viewer = Box<dyn Fn(&Path) -> bool>;

/// A member's file that was opened by somebody else, before anything in it is shown.
pub struct OthersFile {
    pub path: PathBuf,
    /// Who it was made for.
    pub made_for: Owner,
    /// Who works here.
    pub here: Owner,
    opened: jobs::Opened,
}

/// What the open file is closed for.
enum Closing {
    Window,
    StartPage,
    /// Another file, which is made first where there is an operation to make it by.
    Open(PathBuf, Option<NewFile>),
    /// Itself, brought up to date with a newer file.
    Update(PathBuf),
    /// A copy of it on this machine.
    WorkLocally,
}

/// The program: everything the window shows, and what was asked for but is not done yet.
pub struct App {
    pub session: Option<Session>,
    pub view: View,
    pub preferences: Preferences,
    pub notices: notices::Notices,
    /// What day and time it is.
    pub clock: Clock,
    pub words: Locale,
    /// The words of calendars, made once from `words`.
    pub dates: DateWords,
    /// The words of the form of the letter that is open.
    letter_words: Option<Locale>,
    pub preview: Option<preview::Preview>,
    /// What the preview is of: the case of a letter, or a version of minutes.
    previewed: Option<crate::domain::Id>,
    /// A file that is being opened or made.
    pub opening: Option<PathBuf>,
    /// A file that is open but not shown: it was made for another than who works here.
    pub others_file: Option<OthersFile>,
    /// Why the last file could not be opened, with its path.
    pub open_failed: Option<(PathBuf, crate::store::StoreError)>,
    /// Whether the file or the window was asked to close while something was not saved.
    close_asked: bool,
    /// Whether it is to be said when all is in the file.
    say_saved: bool,
    /// Whether the window was last asked to fill the screen.
    fills_the_screen: bool,
    /// What is to be told when the file that is being opened is open.
    told_after_opening: Option<crate::language::sentences::Sentence>,
    /// How many more frames are drawn after this one; see [`App::draw`].
    frames_owed: u8,
    held_keys: held_keys::HeldKeys,
    /// What goes out before a meeting, as soon as all it is made from is in the file.
    pack_asked: Option<command::SavePack>,
    /// What is done as soon as all is in the file.
    closing: Option<Closing>,
    /// What the screens asked for in this frame.
    pub(crate) asked: RefCell<Vec<Command>>,
    /// What is to be done, in order.
    queue: VecDeque<Command>,
    jobs: jobs::Jobs,
    /// Shows a file in the system's own viewer, and gives whether that could be asked for.
    pub viewer: Viewer,
    /// Copies of papers that the system's programs show.
    originals: originals::Originals,
    context: egui::Context,
}

impl App {
    /// The program on its start page.
    #[must_use]
    pub fn new(context: &egui::Context, preferences: Preferences) -> Self {
        crate::ui::theme::install(context);
        let words = Locale::new(preferences.language.unwrap_or_default());
        let mut app = Self {
            session: None,
            view: View::default(),
            preferences,
            notices: notices::Notices::default(),
            clock: Clock::default(),
            dates: crate::ui::scene::date_words(&words),
            words,
            letter_words: None,
            preview: None,
            previewed: None,
            opening: None,
            others_file: None,
            open_failed: None,
            close_asked: false,
            say_saved: false,
            fills_the_screen: false,
            told_after_opening: None,
            frames_owed: 0,
            held_keys: held_keys::HeldKeys::default(),
            pack_asked: None,
            closing: None,
            asked: RefCell::default(),
            queue: VecDeque::new(),
            jobs: jobs::Jobs::new(context.clone()),
            viewer: Box::new(save_letter::show_in_viewer),
            originals: originals::Originals::default(),
            context: context.clone(),
        };
        app.context.set_theme(app.theme_preference());
        app.apply_sizes();
        app.show_start_page();
        std::thread::spawn(originals::remove_left_behind);
        app
    }

    /// Who works with the open file, or at this machine where it does not say.
    #[must_use]
    pub fn owner(&self) -> Owner {
        let of_file = self
            .session
            .as_ref()
            .and_then(|session| Owner::of(&session.model.council));
        of_file.or_else(|| self.preferences.owner.clone()).unwrap_or_default()
    }

    /// Puts a command last in the queue, to be run before the next frame.
    pub fn ask(&mut self, command: Command) {
        self.take_in(command);
        self.context.request_repaint();
    }

    /// Whether everything asked for is done and in the file, and nothing more comes of it by itself. The tests that drive
    /// the window wait for it; closing asks [`Model::is_saved`] alone.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.queue.is_empty()
            && self.asked.borrow().is_empty()
            && !self.jobs.is_busy()
            && self.pack_asked.is_none()
            && self.opening.is_none()
            && self.session.as_ref().is_none_or(|session| {
                session.model.is_saved() && session.model.last_texts_awaited == 0 && !session.model.papers.is_busy()
            })
            && !self.reads_history()
    }
}
