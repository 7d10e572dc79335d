//! The papers of a case: attaching and describing them, and what is asked of the file about them.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::app::command::AttachPapers;
use crate::app::jobs::{OpenCouncil, Outcome};
use crate::app::papers::{Attaching, Awaited, LookedAt, read_text};
use crate::app::{App, PaperCommand};
use crate::domain::operations::{self, NewPaper};
use crate::domain::{CaseDocument, DocumentText, Id, text};
use crate::exchange::extract::{self, media_type};
use crate::language::{capitalised, paper_sentences, sentences};
use crate::store::papers::look_at;
use crate::store::writer::{AboutPaper, PaperAnswer};
use crate::store::{FileFault, Progress, Refusal, StoreError};

impl App {
    pub(in crate::app) fn run_paper(&mut self, command: PaperCommand) {
        match command {
            PaperCommand::Open { paper, page } => self.open_paper(paper, page),
            PaperCommand::Close => self.close_paper(),
            PaperCommand::Browse(case) => self.browse_for_papers(case),
            PaperCommand::SayWhereToDrop => self.notices.tell(self.words.text("papers-drop-nowhere").to_owned()),
            PaperCommand::Attach(asked) => self.attach(asked),
            PaperCommand::CancelAttaching => {
                if let Some(attaching) = self.attaching() {
                    attaching.progress.cancel();
                }
            }
            PaperCommand::Edit(paper) => {
                self.with_council(|council, _| operations::edit_paper(council, &paper));
            }
            PaperCommand::Move { paper, direction } => {
                self.with_council(|council, _| operations::move_paper(council, paper, direction));
            }
            PaperCommand::Remove(paper) => self.remove_paper(paper),
            PaperCommand::OpenOriginal(paper) => self.open_original(paper),
            PaperCommand::AskForCopy(paper) => self.ask_for_copy(paper),
            PaperCommand::SaveCopy { paper, path, replace } => self.save_copy(paper, path, replace),
            PaperCommand::BrowseForCopyFolder => self.browse_for_copy_folder(),
            PaperCommand::SetRead { paper, read } => self.set_read(paper, read),
            PaperCommand::KeepReading { paper, pages } => {
                self.with_council(|council, _| {
                    let (mut known, is_read) = council.pages_read(paper);
                    known.extend(pages);
                    let at = council.readings.of(paper).next().and_then(|row| row.read_at);
                    operations::read_paper(council, paper, &known, at.filter(|_| is_read))
                });
            }
            PaperCommand::TypeNote {
                paper,
                page,
                quoted,
                text,
            } => self.type_paper_note(paper, page, &quoted, &text),
            PaperCommand::EndNoteLine => self.end_paper_note_line(),
            PaperCommand::ToTalkingPoint(note) => self.note_to_talking_point(note),
            PaperCommand::ToAssessment(note) => self.note_to_assessment(note),
            PaperCommand::RemoveNote(note) => self.end_note(note),
        }
    }

    fn attaching(&mut self) -> Option<&mut Attaching> {
        self.session.as_mut()?.model.papers.attaching.as_mut()
    }

    pub(super) fn paper(&self, paper: Id) -> Option<&CaseDocument> {
        self.session.as_ref()?.model.council.case_documents.get(paper)
    }

    fn browse_for_papers(&self, case: Id) {
        // The dialog is made on the window's thread, as some systems require, and awaited in a job.
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(self.words.text("papers-attach-title"))
            .pick_files();
        let council = self.open_council();
        self.jobs.ask(move || {
            let picked = pollster::block_on(dialog).unwrap_or_default();
            let files = picked.iter().map(|file| file.path().to_owned()).collect();
            Outcome::PapersPicked(council, case, files)
        });
    }

    pub(in crate::app) fn papers_picked(&mut self, council: &OpenCouncil, case: Id, files: Vec<PathBuf>) {
        if *council == self.open_council() && !files.is_empty() {
            self.view.papers.add_files(case, files);
        }
    }

    /// Looks at the files off the window's thread: what they are, and whether they can be read.
    fn attach(&mut self, asked: AttachPapers) {
        let council = self.open_council();
        let Some(session) = &mut self.session else { return };
        if !session.model.may_write() {
            self.notices.tell(sentences::refusal(&self.words, Refusal::ReadOnly));
            return;
        }
        if session.model.papers.attaching.is_some() || asked.files.is_empty() {
            return;
        }
        self.view.papers.attach_faults.clear();
        let progress = Arc::new(Progress::default());
        let files = asked.files.clone();
        session.model.papers.attaching = Some(Attaching {
            asked,
            progress: Arc::clone(&progress),
            left_out: Vec::new(),
            faulty: Vec::new(),
        });
        let context = self.context.clone();
        self.jobs.start(move || {
            for file in &files {
                // Read once to know what it is, and once more to keep it.
                progress.expect(2 * std::fs::metadata(file).map_or(0, |metadata| metadata.len()));
            }
            let looked_at = files.into_iter().map(|file| {
                let looked_at = look_at(&file, media_type, &progress);
                context.request_repaint();
                (file, looked_at)
            });
            Outcome::PapersLookedAt(council, looked_at.collect())
        });
    }

    pub(in crate::app) fn papers_looked_at(&mut self, council: &OpenCouncil, looked_at: LookedAt) {
        if *council != self.open_council() {
            return;
        }
        let Some(session) = &mut self.session else { return };
        let Some(attaching) = &mut session.model.papers.attaching else {
            return;
        };
        let case = attaching.asked.case;
        let mut there: HashSet<String> = session
            .model
            .council
            .case_documents
            .of(case)
            .map(|paper| paper.sha256.clone())
            .collect();
        let one = attaching.asked.files.len() == 1;
        let (mut files, mut papers) = (Vec::new(), Vec::new());
        for (path, result) in looked_at {
            let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            match result {
                Ok(file) if there.insert(file.sha256.clone()) => {
                    let title = text::one_line(&attaching.asked.title);
                    papers.push(NewPaper {
                        sha256: file.sha256.clone(),
                        title: if one && !title.is_empty() {
                            title
                        } else {
                            operations::paper_title(&file_name)
                        },
                        file_name,
                    });
                    files.push(file);
                }
                Ok(_) => attaching.left_out.push(sentences::Sentence {
                    title: self.words.with("papers-twice", &[("name", file_name.into())]),
                    text: self.words.text("papers-twice-text").to_owned(),
                }),
                Err(FileFault::Cancelled) => {
                    self.attaching_failed(&StoreError::File(FileFault::Cancelled));
                    return;
                }
                Err(fault) => {
                    let said = paper_sentences::file_fault(&self.words, &fault);
                    attaching.left_out.push(said);
                    attaching.faulty.push(path);
                }
            }
        }
        let operation = operations::add_papers(&session.model.council, case, &papers, &attaching.asked.origin);
        match operation {
            Some(operation) => {
                self.notices.withdraw_offer();
                session.model.in_flight.push(operation.clone());
                let progress = Arc::clone(&attaching.progress);
                session.writer.run_with_files(files, operation, progress);
            }
            None => self.attached(0),
        }
    }

    /// The files are in the council file, and so are the rows that name them.
    pub(in crate::app) fn papers_attached(&mut self) {
        let left_out = self.attaching().map_or(0, |attaching| attaching.left_out.len());
        let count = self
            .attaching()
            .map_or(0, |attaching| attaching.count().saturating_sub(left_out));
        self.attached(count);
        self.ask_for_paper_facts();
    }

    fn attached(&mut self, count: usize) {
        let Some(session) = &mut self.session else { return };
        let Some(attaching) = session.model.papers.attaching.take() else {
            return;
        };
        if count > 0 {
            let told = self.words.with("papers-attached", &[("count", count.into())]);
            self.notices.tell_with_undo(told);
        }
        self.view.papers.attached(attaching.left_out, &attaching.faulty);
    }

    /// Nothing was attached; the panel stays with what was chosen.
    pub(in crate::app) fn attaching_failed(&mut self, error: &StoreError) {
        let Some(session) = &mut self.session else { return };
        if session.model.papers.attaching.take().is_none() {
            return;
        }
        let said = paper_sentences::attach_error(&self.words, error, &session.model.path);
        self.view.papers.attach_faults = vec![said];
    }

    fn remove_paper(&mut self, paper: Id) {
        let Some(row) = self.paper(paper) else { return };
        let operation = operations::end_paper(row, self.clock.timestamp());
        if self.view.papers.open == Some(paper) {
            self.close_paper();
        }
        let told = capitalised(self.words.text("operation-end-paper"));
        if self.run(operation) {
            self.notices.tell_with_undo(told);
        }
    }

    /// Asks the file what it knows of its documents; those whose text has not been taken out are read in turn.
    pub(in crate::app) fn ask_for_paper_facts(&mut self) {
        let version = extract::VERSION;
        self.ask_about_paper(AboutPaper::Facts { version });
    }

    /// Asks once: what is asked for already is not asked for again before it is answered.
    pub(super) fn ask_about_paper(&mut self, asked: AboutPaper) {
        let key = match &asked {
            AboutPaper::Facts { .. } => (Awaited::Facts, String::new()),
            AboutPaper::Text { sha256, .. } => (Awaited::Text, sha256.clone()),
            AboutPaper::Bytes { sha256 } => (Awaited::Bytes, sha256.clone()),
            AboutPaper::Copy { sha256, .. } => (Awaited::Copy, sha256.clone()),
            AboutPaper::Keep { sha256, .. } => (Awaited::Keep, sha256.clone()),
        };
        if let Some(session) = &mut self.session
            && session.model.papers.awaited.insert(key)
        {
            session.writer.ask_about_paper(asked);
        }
    }

    /// Asks for the text of a document, where it is not here yet.
    pub(in crate::app) fn need_paper_text(&mut self, sha256: &str) {
        let Some(session) = &self.session else { return };
        let papers = &session.model.papers;
        if papers.text(sha256).is_none() && !papers.is_being_read(sha256) {
            let asked = AboutPaper::Text {
                sha256: sha256.to_owned(),
                version: extract::VERSION,
            };
            self.ask_about_paper(asked);
        }
    }

    pub(in crate::app) fn take_paper(&mut self, answer: PaperAnswer) {
        let Some(session) = &mut self.session else { return };
        let model = &mut session.model;
        model.revision += 1;
        match answer {
            PaperAnswer::Facts(facts) => {
                model.papers.awaited.remove(&(Awaited::Facts, String::new()));
                model.papers.set_facts(facts);
                // A file that is only read keeps no texts: there they are taken out when they are asked for.
                if model.may_write() {
                    self.queue_unread_papers();
                }
            }
            PaperAnswer::Text(sha256, text) => {
                model.papers.awaited.remove(&(Awaited::Text, sha256.clone()));
                match text {
                    Some(text) => model.papers.set_text(&sha256, Arc::new(text)),
                    None => model.papers.queue.push_front(sha256),
                }
            }
            PaperAnswer::Bytes(sha256, bytes) => {
                model.papers.awaited.remove(&(Awaited::Bytes, sha256.clone()));
                self.read_paper_text(sha256, bytes);
            }
            PaperAnswer::Copied { sha256, result } => {
                model.papers.awaited.remove(&(Awaited::Copy, sha256));
                self.show_original(&result);
            }
            PaperAnswer::Kept(sha256) => {
                model.papers.awaited.remove(&(Awaited::Keep, sha256));
            }
        }
        self.read_next_paper();
    }

    fn queue_unread_papers(&mut self) {
        let Some(session) = &mut self.session else { return };
        let papers = &session.model.papers;
        let unread: Vec<String> = session
            .model
            .council
            .case_documents
            .iter()
            .filter(|paper| papers.facts(&paper.sha256).is_some_and(|facts| facts.read.is_none()))
            .filter(|paper| !papers.is_being_read(&paper.sha256))
            .map(|paper| paper.sha256.clone())
            .collect();
        for sha256 in unread {
            if !session.model.papers.queue.contains(&sha256) {
                session.model.papers.queue.push_back(sha256);
            }
        }
    }

    /// One document at a time, so that no two lie in memory.
    fn read_next_paper(&mut self) {
        let Some(session) = &mut self.session else { return };
        let papers = &mut session.model.papers;
        if papers.reading.is_some() {
            return;
        }
        let Some(sha256) = papers.queue.pop_front() else { return };
        papers.reading = Some(sha256.clone());
        self.ask_about_paper(AboutPaper::Bytes { sha256 });
    }

    fn read_paper_text(&mut self, sha256: String, bytes: Option<Vec<u8>>) {
        let Some(session) = &mut self.session else { return };
        let Some(bytes) = bytes else {
            session.model.papers.reading = None;
            return;
        };
        let named = session
            .model
            .council
            .case_documents
            .iter()
            .find(|paper| paper.sha256 == sha256);
        let file_name = named.map_or_else(String::new, |paper| paper.file_name.clone());
        let council = self.open_council();
        // Nobody waits for it when the window closes: it is done again the next time.
        self.jobs
            .ask(move || Outcome::PaperRead(council, sha256, Arc::new(read_text(bytes, file_name))));
    }

    pub(in crate::app) fn paper_read(&mut self, council: &OpenCouncil, sha256: &str, text: &Arc<DocumentText>) {
        if *council != self.open_council() {
            return;
        }
        let Some(session) = &mut self.session else { return };
        session.model.papers.reading = None;
        session.model.papers.set_text(sha256, Arc::clone(text));
        session.model.revision += 1;
        if session.model.may_write() {
            let asked = AboutPaper::Keep {
                sha256: sha256.to_owned(),
                version: extract::VERSION,
                text: Arc::clone(text),
            };
            self.ask_about_paper(asked);
        }
        self.read_next_paper();
    }
}
