//! What is asked for about copies for members, and the contributions that come back.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::files::free_path;
use crate::app::copies::{
    self, CopyPlan, ReadError, SendError, all_rows, look_through, plan_copies, plan_member_file, remember_copies,
    sending, write_member_file,
};
use crate::app::jobs::Outcome;
use crate::app::preferences::OwnFolder;
use crate::app::save_letter::{SaveLetterError, write_whole};
use crate::app::update_copy::{CopyUpdated, UpdateError, update_copy};
use crate::app::{App, Closing, CopiesCommand, Tab};
use crate::domain::contributed::{Choice, Incoming};
use crate::domain::shared_place::shared_place;
use crate::domain::text::file_name;
use crate::domain::{Id, MemberCopy, Operation, Table};
use crate::exchange::copies::bundle::ENDING;
use crate::exchange::copies::take::take;
use crate::language::sentences::{self, Sentence};
use crate::language::{Locale, copies_sentences};
use crate::store::{Store, StoreError};
use crate::ui::copies::{FileFor, FilePanel, MakePanel, Panel, SendPanel};

/// What a job about copies came to.
pub enum CopiesDone {
    Planned(Result<Vec<CopyPlan>, StoreError>),
    /// Files for members in a folder: those that were made, and whether that is all.
    Made(PathBuf, Vec<MemberCopy>, Result<(), StoreError>),
    SendPlanned(Result<Box<copies::Sending>, SendError>),
    Sent(Result<(PathBuf, Operation), SendFailed>),
    LookedThrough(PathBuf, Result<Box<Incoming>, ReadError>),
    /// What is to be written, how many things that takes in, and from whom.
    Chosen(Result<Box<(Operation, usize, Id)>, ReadError>),
    /// Something was changed here since it was looked through.
    ChangedSince(Box<Incoming>),
    Updated(Result<CopyUpdated, UpdateError>),
    Localised(Result<PathBuf, StoreError>),
    FolderPicked(Option<PathBuf>),
    FilePicked(Option<PathBuf>),
}

/// Why a contribution did not become a file.
#[derive(Debug)]
pub enum SendFailed {
    Send(SendError),
    Save(SaveLetterError),
}

impl App {
    pub(in crate::app) fn run_copies(&mut self, command: CopiesCommand) {
        match command {
            CopiesCommand::OpenMake(meeting) => self.open_make(meeting),
            CopiesCommand::OpenSend => self.open_send(),
            CopiesCommand::OpenTake => self.open_file_panel(FileFor::Take),
            CopiesCommand::OpenUpdate => self.open_file_panel(FileFor::Update),
            CopiesCommand::BrowseForFolder => self.browse_for_copies(true),
            CopiesCommand::BrowseForFile => self.browse_for_copies(false),
            CopiesCommand::Make {
                members,
                meeting,
                folder,
            } => self.make_copies(&members, meeting, folder),
            CopiesCommand::Send { folder, left_out } => self.send_contribution(folder, left_out),
            CopiesCommand::LookThrough(path) => {
                let shown = path.clone();
                self.with_reader(move |store| {
                    CopiesDone::LookedThrough(shown, store.map_err(Into::into).and_then(|store| looked(&store, &path)))
                });
            }
            CopiesCommand::Take(choices) => self.take_contribution(choices),
            CopiesCommand::CloseTake => self.view.copies.leave(),
            CopiesCommand::Update(newer) => {
                self.view.copies.panel = None;
                self.close_for(Closing::Update(newer));
            }
            CopiesCommand::OpenOthersFile => self.open_others_file(),
            CopiesCommand::LeaveOthersFile => self.others_file = None,
            CopiesCommand::WorkLocally => self.close_for(Closing::WorkLocally),
        }
    }

    /// Runs `work` on a thread of its own with a second reader of the open file, when what was typed is in it.
    fn with_reader(&mut self, work: impl FnOnce(Result<Store, StoreError>) -> CopiesDone + Send + 'static) {
        self.leave();
        let Some(session) = &self.session else { return };
        let lent = session.writer.lend_reader();
        let path = session.model.path.clone();
        self.view.copies.is_working = true;
        self.view.copies.failed = None;
        self.jobs.start(move || Outcome::Copies(path, work(lent.wait())));
    }

    fn open_make(&mut self, meeting: Option<Id>) {
        let folder = self.preferences.folder(OwnFolder::Councils).display().to_string();
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let of_meeting: Vec<Id> = meeting
            .into_iter()
            .flat_map(|meeting| council.participants.of(meeting))
            .filter_map(|participant| participant.member_id)
            .collect();
        let owner = self.owner().member(council);
        let mut members: Vec<Id> = council.members.iter().map(|member| member.id).collect();
        members.retain(|member| Some(*member) != owner && (of_meeting.is_empty() || of_meeting.contains(member)));
        self.view.copies.failed = None;
        self.view.copies.panel = Some(Panel::Make(MakePanel::new(meeting, folder)));
        let now = self.clock.timestamp();
        self.with_reader(move |store| CopiesDone::Planned(store.and_then(|store| plan_copies(&store, &members, now))));
    }

    fn open_send(&mut self) {
        let folder = self.preferences.folder(OwnFolder::Councils).display().to_string();
        self.view.copies.panel = Some(Panel::Send(SendPanel::new(folder)));
        let now = self.clock.timestamp();
        self.with_reader(move |store| {
            let planned = store.map_err(SendError::from).and_then(|store| sending(&store, now));
            CopiesDone::SendPlanned(planned.map(Box::new))
        });
    }

    fn open_file_panel(&mut self, what: FileFor) {
        let mut panel = FilePanel::new(what);
        if let (FileFor::Take, Some(left)) = (what, &self.view.copies.take) {
            panel.path = left.path.display().to_string();
        }
        self.view.copies.failed = None;
        self.view.copies.panel = Some(Panel::File(panel));
    }

    fn browse_for_copies(&mut self, folder: bool) {
        let Some(session) = &self.session else { return };
        let path = session.model.path.clone();
        if folder {
            let dialog = rfd::AsyncFileDialog::new()
                .set_title(self.words.text("dialog-folder-title"))
                .pick_folder();
            self.jobs.ask(move || {
                let picked = pollster::block_on(dialog).map(|file| file.path().to_owned());
                Outcome::Copies(path, CopiesDone::FolderPicked(picked))
            });
        } else {
            let takes = matches!(&self.view.copies.panel, Some(Panel::File(panel)) if panel.what == FileFor::Take);
            let ending = if takes { ENDING } else { "radslag" };
            let dialog = rfd::AsyncFileDialog::new()
                .set_title(self.words.text("copies-file"))
                .add_filter(self.words.text("copies-file"), &[ending])
                .pick_file();
            self.jobs.ask(move || {
                let picked = pollster::block_on(dialog).map(|file| file.path().to_owned());
                Outcome::Copies(path, CopiesDone::FilePicked(picked))
            });
        }
    }

    fn make_copies(&mut self, members: &[Id], meeting: Option<Id>, folder: PathBuf) {
        let Some(session) = &self.session else { return };
        let council = &session.model.council;
        let names: Vec<(Id, String)> = members
            .iter()
            .filter_map(|id| Some((*id, format!("{} – {}", council.name(), council.members.get(*id)?.name))))
            .collect();
        let now = self.clock.timestamp();
        let place = folder.clone();
        let texts = Locale::new(self.words.form().of_texts());
        self.with_reader(move |store| {
            let unnamed = texts.text("copies-unnamed-item");
            let (made, all) = match store {
                Ok(store) => write_copies(&store, names, meeting, (&folder, unnamed), now),
                Err(error) => (Vec::new(), Err(error)),
            };
            CopiesDone::Made(place, made, all)
        });
    }

    fn send_contribution(&mut self, folder: PathBuf, left_out: Vec<(Table, Id)>) {
        let now = self.clock.timestamp();
        let day = self.clock.today();
        self.with_reader(move |store| {
            CopiesDone::Sent(
                store
                    .map_err(|error| SendFailed::Send(error.into()))
                    .and_then(|store| write_bundle(&store, &folder, &left_out, (now, &day.to_string()))),
            )
        });
    }

    fn take_contribution(&mut self, choices: Vec<Choice>) {
        let Some(shown) = self.view.copies.take.as_ref() else {
            return;
        };
        let (path, incoming) = (shown.path.clone(), shown.incoming.clone());
        let now = self.clock.timestamp();
        self.with_reader(move |store| {
            let again = store
                .map_err(ReadError::from)
                .and_then(|store| Ok((look_through(&store, &path)?, all_rows(&store)?)));
            match again {
                Err(error) => CopiesDone::Chosen(Err(error)),
                Ok((now_there, _)) if now_there != incoming => CopiesDone::ChangedSince(Box::new(now_there)),
                Ok((_, rows)) => {
                    let count = incoming.count(&choices);
                    let operation = take(&incoming, &choices, &rows, now);
                    CopiesDone::Chosen(match operation {
                        Ok(operation) => Ok(Box::new((operation, count, incoming.member))),
                        Err(error) => Err(StoreError::Io(std::io::Error::other(error)).into()),
                    })
                }
            }
        });
    }

    pub(in crate::app) fn copies_done(&mut self, path: &Path, done: CopiesDone) {
        // Bringing a copy up to date, and copying it, are done while no file is open.
        match done {
            CopiesDone::Updated(result) => return self.copy_updated(path.to_owned(), result),
            CopiesDone::Localised(result) => return self.localised(path, result),
            _ => {}
        }
        if self.session.as_ref().is_none_or(|session| session.model.path != path) {
            return;
        }
        if !matches!(done, CopiesDone::FolderPicked(_) | CopiesDone::FilePicked(_)) {
            self.view.copies.is_working = false;
        }
        match done {
            CopiesDone::Planned(Ok(plans)) => {
                if let Some(Panel::Make(panel)) = &mut self.view.copies.panel {
                    panel.take_plans(plans);
                }
            }
            CopiesDone::Planned(Err(error)) => {
                self.copies_failed(sentences::store_error(&self.words, &error, path));
            }
            CopiesDone::Made(folder, made, all) => self.copies_made(path, &folder, made, all),
            CopiesDone::SendPlanned(Ok(sending)) => {
                if let Some(Panel::Send(panel)) = &mut self.view.copies.panel {
                    panel.take_items(sending.bundle.items, sending.kept);
                }
            }
            CopiesDone::SendPlanned(Err(error)) => {
                self.copies_failed(copies_sentences::send_error(&self.words, &error, path));
            }
            CopiesDone::Sent(result) => self.contribution_sent(path, result),
            CopiesDone::LookedThrough(bundle, result) => self.looked_through(bundle, result),
            CopiesDone::Chosen(result) => self.contribution_chosen(path, result),
            CopiesDone::ChangedSince(incoming) => {
                self.notices.tell(self.words.text("copies-looked-again").to_owned());
                if let Some(path) = self.view.copies.take.as_ref().map(|shown| shown.path.clone()) {
                    self.view.copies.look_through(path, *incoming);
                }
            }
            CopiesDone::FolderPicked(picked) => {
                if let (Some(picked), Some(panel)) = (picked, &mut self.view.copies.panel) {
                    panel.set_folder(picked.display().to_string());
                }
            }
            CopiesDone::FilePicked(picked) => {
                if let (Some(picked), Some(Panel::File(panel))) = (picked, &mut self.view.copies.panel) {
                    panel.path = picked.display().to_string();
                }
            }
            CopiesDone::Updated(_) | CopiesDone::Localised(_) => {}
        }
    }

    fn copies_failed(&mut self, said: Sentence) {
        self.view.copies.failed = Some(said);
    }

    fn copies_made(&mut self, path: &Path, folder: &Path, made: Vec<MemberCopy>, all: Result<(), StoreError>) {
        let values = [
            ("count", made.len().into()),
            ("folder", folder.display().to_string().into()),
        ];
        let words = self.words.with("copies-made-notice", &values);
        let is_told = !made.is_empty() && self.run(remember_copies(made));
        match all {
            Ok(()) => self.view.copies.panel = None,
            Err(error) => self.copies_failed(sentences::store_error(&self.words, &error, path)),
        }
        if is_told {
            self.notices.tell(words);
        }
    }

    fn contribution_sent(&mut self, path: &Path, result: Result<(PathBuf, Operation), SendFailed>) {
        match result {
            Ok((file, sent)) => {
                self.view.copies.panel = None;
                let values = [("path", file.display().to_string().into())];
                let words = self.words.with("copies-sent-notice", &values);
                if self.run(sent) {
                    self.notices.tell(words);
                }
            }
            Err(SendFailed::Send(error)) => {
                self.copies_failed(copies_sentences::send_error(&self.words, &error, path));
            }
            Err(SendFailed::Save(error)) => self.copies_failed(sentences::save_letter_error(&self.words, &error)),
        }
    }

    fn looked_through(&mut self, bundle: PathBuf, result: Result<Box<Incoming>, ReadError>) {
        match result {
            Ok(incoming) => {
                if let Some(before) = incoming.taken_before {
                    let date = before.to_zoned(jiff::tz::TimeZone::system()).date();
                    let values = [("date", self.words.date_long(date).into())];
                    let title = self.words.with("copies-taken-before", &values);
                    self.copies_failed(Sentence {
                        title,
                        text: String::new(),
                    });
                    return;
                }
                self.show(Tab::Meetings);
                let copies = &mut self.view.copies;
                copies.panel = None;
                copies.is_open = true;
                copies.look_through(bundle, *incoming);
            }
            Err(error) => self.copies_failed(copies_sentences::read_error(&self.words, &error, &bundle)),
        }
    }

    fn contribution_chosen(&mut self, path: &Path, result: Result<Box<(Operation, usize, Id)>, ReadError>) {
        match result {
            Ok(chosen) => {
                let (operation, count, member) = *chosen;
                let council = self.session.as_ref().map(|session| &session.model.council);
                let name = council
                    .and_then(|council| council.members.get(member))
                    .map(|member| member.name.clone())
                    .unwrap_or_default();
                let values = [("count", count.into()), ("member", name.into())];
                let words = self.words.with("copies-taken-notice", &values);
                if self.run(operation) {
                    self.view.copies.close();
                    self.notices.tell_with_undo(words);
                }
            }
            Err(error) => self.copies_failed(copies_sentences::read_error(&self.words, &error, path)),
        }
    }

    /// Brings a copy up to date while nobody has it open, and opens it again.
    pub(in crate::app) fn update_and_open(&mut self, path: PathBuf, newer: PathBuf) {
        let (person, now) = (self.preferences.person(), self.clock.timestamp());
        self.opening = Some(path.clone());
        self.jobs.start(move || {
            let done = update_copy(&path, &newer, &person, now);
            Outcome::Copies(path, CopiesDone::Updated(done))
        });
    }

    fn copy_updated(&mut self, path: PathBuf, result: Result<CopyUpdated, UpdateError>) {
        self.told_after_opening = Some(match result {
            Ok(updated) => self.updated_sentence(&updated),
            Err(error) => copies_sentences::update_error(&self.words, &error, &path),
        });
        self.jobs.open(path, None, self.preferences.person());
    }

    fn updated_sentence(&self, updated: &CopyUpdated) -> Sentence {
        let mut lines = Vec::new();
        if updated.clashes > 0 {
            lines.push(
                self.words
                    .with("copies-updated-clashes", &[("count", updated.clashes.into())]),
            );
        }
        let told = |key, count: usize| self.words.with(key, &[("count", count.into())]);
        if updated.in_bin > 0 {
            lines.push(told("copies-updated-in-bin", updated.in_bin));
        }
        if updated.left_out > 0 {
            lines.push(told("copies-updated-left-out", updated.left_out));
        }
        if let Some(aside) = &updated.aside {
            let values = [("path", aside.display().to_string().into())];
            lines.push(self.words.with("copies-updated-aside", &values));
        } else {
            lines.push(self.words.text("copies-updated-gone").to_owned());
            if updated.recused > 0 {
                lines.push(told("copies-updated-gone-count", updated.recused));
            }
            lines.push(self.words.text("copies-updated-gone-do").to_owned());
        }
        Sentence {
            title: self.words.text("copies-updated").to_owned(),
            text: lines.join(" "),
        }
    }

    /// Copies a file that nobody has open to where new council files are proposed, and opens the copy.
    pub(in crate::app) fn copy_and_open(&mut self, path: PathBuf) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let to = free_path(&self.preferences.folder(OwnFolder::Councils), &name);
        let person = self.preferences.person();
        self.opening = Some(path.clone());
        self.jobs.start(move || {
            let copied = Store::open(&path, &person).and_then(|store| store.copy_to(&to));
            Outcome::Copies(path, CopiesDone::Localised(copied.map(|()| to)))
        });
    }

    fn localised(&mut self, path: &Path, result: Result<PathBuf, StoreError>) {
        match result {
            Ok(copy) => {
                let values = [("path", copy.display().to_string().into())];
                self.told_after_opening = Some(Sentence {
                    title: self.words.text("copies-local").to_owned(),
                    text: self.words.with("copies-local-text", &values),
                });
                self.opening = Some(copy.clone());
                self.jobs.open(copy, None, self.preferences.person());
            }
            Err(error) => {
                self.told_after_opening = Some(sentences::store_error(&self.words, &error, path));
                self.jobs.open(path.to_owned(), None, self.preferences.person());
            }
        }
    }

    /// Looks at where the file just opened lies, and says what there is to say.
    pub(in crate::app) fn look_at_place(&mut self, path: &Path) {
        let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
        self.view.copies.place = shared_place(path, &mounts);
        self.view.copies.told = self.told_after_opening.take();
    }
}

fn looked(store: &Store, path: &Path) -> Result<Box<Incoming>, ReadError> {
    look_through(store, path).map(Box::new)
}

/// Writes a file for each member, under names that nothing has. Where one fails, those made before it stay, and are told of.
fn write_copies(
    store: &Store,
    names: Vec<(Id, String)>,
    meeting: Option<Id>,
    (folder, unnamed): (&Path, &str),
    now: Timestamp,
) -> (Vec<MemberCopy>, Result<(), StoreError>) {
    let mut made = Vec::new();
    let mut write = |(member, name): (Id, String)| {
        if let Some(planned) = plan_member_file(store, member, meeting, unnamed, now)? {
            let copy = planned.file.copy.clone();
            write_member_file(store, planned.file, &free_path(folder, &name))?;
            made.push(copy);
        }
        Ok(())
    };
    let all = names.into_iter().try_for_each(&mut write);
    (made, all)
}

fn write_bundle(
    store: &Store,
    folder: &Path,
    left_out: &[(Table, Id)],
    (now, day): (Timestamp, &str),
) -> Result<(PathBuf, Operation), SendFailed> {
    let sending = sending(store, now).map_err(SendFailed::Send)?;
    let (bytes, sent) = sending.file_without(left_out).map_err(SendFailed::Send)?;
    let stem = file_name(&format!(
        "{} – {} {day}",
        sending.bundle.council_name, sending.bundle.member_name
    ));
    let mut path = folder.join(format!("{stem}.{ENDING}"));
    let mut number = 2;
    while path.exists() {
        path = folder.join(format!("{stem} {number}.{ENDING}"));
        number += 1;
    }
    write_whole(&path, &bytes, false).map_err(SendFailed::Save)?;
    Ok((path, sent))
}
