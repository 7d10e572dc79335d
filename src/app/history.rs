//! The history that is open: what is loaded of it, and what is asked of the file meanwhile.

use super::{App, Command};
use crate::domain::history::{Against, EndedRow, HistoryChange, HistoryEntry, HistoryOf};
use crate::store::writer::{Asked, Told, Writer};
use crate::ui::history::HistoryView;

/// How many operations are read at a time.
pub const PAGE: usize = 200;

/// A history as far as it is loaded.
#[derive(Debug)]
pub struct History {
    pub of: HistoryOf,
    /// Newest first; none before the file has answered.
    pub entries: Option<Vec<HistoryEntry>>,
    pub has_older: bool,
    /// The operation that is chosen, by its number.
    pub chosen: Option<i64>,
    /// What the chosen one is compared with, unless that is itself.
    against: Against,
    /// What the chosen one did; it may be of the one chosen before while the file is asked.
    pub change: Option<HistoryChange>,
    /// Whether what is out of use is shown, and not what was done.
    pub is_bin: bool,
    /// Whether the bin is of the whole file, and not of what the history is of.
    pub has_whole_bin: bool,
    /// What is out of use; none before it is shown and answered, since every row is looked at for it.
    pub ended: Option<Vec<EndedRow>>,
    /// What is asked of the file and not answered.
    asked: Vec<Asked>,
}

impl History {
    fn new(of: HistoryOf, is_bin: bool) -> Self {
        Self {
            of,
            is_bin,
            entries: None,
            has_older: false,
            chosen: None,
            against: Against::Before,
            change: None,
            has_whole_bin: false,
            ended: None,
            asked: Vec::new(),
        }
    }

    /// Whether the file has not answered yet.
    #[must_use]
    pub fn is_loading(&self) -> bool {
        !self.asked.is_empty()
    }

    fn ask(&mut self, writer: &Writer, asked: Asked) {
        self.asked.push(asked);
        writer.load_history(asked);
    }

    fn choose(&mut self, writer: &Writer, seq: i64) {
        if self.chosen != Some(seq) {
            self.chosen = Some(seq);
            self.ask_for_change(writer);
        }
    }

    /// What the chosen operation is compared with: nothing differs from itself.
    fn compared_with(&self) -> Against {
        match (self.against, self.chosen) {
            (Against::Left(other), Some(seq)) if other == seq => Against::Before,
            (against, _) => against,
        }
    }

    fn ask_for_change(&mut self, writer: &Writer) {
        let (of, against) = (self.of, self.compared_with());
        if let Some(seq) = self.chosen {
            self.ask(writer, Asked::Change { of, seq, against });
        }
    }

    /// Asks for what is out of use where that is shown; what was told before is forgotten where it is not.
    fn ask_for_bin(&mut self, writer: &Writer) {
        if self.is_bin {
            self.ask(writer, Asked::Ended(self.bin_of()));
        } else {
            self.ended = None;
        }
    }

    /// Asks for the operations before those that are there, unless some are asked for already.
    fn ask_for_older(&mut self, writer: &Writer) {
        if self.asked.iter().any(|asked| matches!(asked, Asked::Page { .. })) {
            return;
        }
        let (of, count) = (self.of, PAGE);
        let before = self.oldest();
        self.ask(writer, Asked::Page { of, before, count });
    }

    /// The number of the oldest operation that is there.
    fn oldest(&self) -> Option<i64> {
        self.entries.iter().flatten().last().map(|entry| entry.seq)
    }

    /// What the bin is of.
    fn bin_of(&self) -> HistoryOf {
        if self.has_whole_bin {
            HistoryOf::Council
        } else {
            self.of
        }
    }

    /// Asks for all that is shown once more, as after something was written.
    fn refresh(&mut self, writer: &Writer) {
        let of = self.of;
        let count = self.entries.as_ref().map_or(0, Vec::len).max(PAGE);
        let before = None;
        self.ask(writer, Asked::Page { of, before, count });
        self.ask_for_change(writer);
        self.ask_for_bin(writer);
    }

    fn take_in(&mut self, writer: &Writer, asked: Asked, told: Told) {
        let Some(place) = self.asked.iter().position(|waiting| *waiting == asked) else {
            // It was asked for a history that is closed by now.
            return;
        };
        self.asked.remove(place);
        match (asked, told) {
            (Asked::Page { before, .. }, Told::Page(page)) => {
                self.has_older = page.has_older;
                let oldest = self.oldest().unwrap_or(i64::MAX);
                match (&mut self.entries, before) {
                    (Some(entries), Some(_)) => {
                        entries.extend(page.entries.into_iter().filter(|entry| entry.seq < oldest));
                    }
                    (entries, _) => *entries = Some(page.entries),
                }
                let first = self.entries.iter().flatten().next().map(|entry| entry.seq);
                if let (None, Some(seq)) = (self.chosen, first) {
                    self.choose(writer, seq);
                }
            }
            (_, Told::Change(change)) if self.chosen == Some(change.seq) && change.against == self.compared_with() => {
                self.change = Some(change);
            }
            (Asked::Ended(of), Told::Ended(ended)) if of == self.bin_of() => self.ended = Some(ended),
            _ => {}
        }
    }
}

impl App {
    pub(super) fn show_history(&mut self, of: HistoryOf, is_bin: bool) {
        self.leave();
        if let Some(field) = self.context.memory(egui::Memory::focused) {
            self.context.memory_mut(|memory| memory.surrender_focus(field));
        }
        let Some(session) = &mut self.session else { return };
        let mut history = History::new(of, is_bin);
        history.refresh(&session.writer);
        session.model.history = Some(history);
        self.view.history = Some(HistoryView::default());
        self.view.copies.leave();
    }

    /// Opens the history of what is open, or closes the one that is shown.
    pub(super) fn history_here(&mut self) {
        if self.view.history.is_some() {
            self.close_history();
        } else {
            self.show_history(self.view.history_of(), false);
        }
    }

    /// Whether the file is being asked for something of the history.
    pub(super) fn reads_history(&self) -> bool {
        let history = self.session.as_ref().and_then(|session| session.model.history.as_ref());
        history.is_some_and(History::is_loading)
    }

    pub(super) fn close_history(&mut self) {
        self.view.history = None;
        if let Some(session) = &mut self.session {
            session.model.history = None;
        }
    }

    /// Carries out what is asked in a history that is open.
    pub(super) fn in_history(&mut self, command: &Command) {
        let Some(session) = &mut self.session else { return };
        let Some(history) = &mut session.model.history else {
            return;
        };
        match command {
            Command::ChooseChange(seq) => history.choose(&session.writer, *seq),
            Command::CompareWith(against) => {
                history.against = *against;
                history.ask_for_change(&session.writer);
            }
            Command::ShowWholeBin(whole) => {
                history.has_whole_bin = *whole;
                history.ask_for_bin(&session.writer);
            }
            Command::ShowBinHere(is_bin) => {
                history.is_bin = *is_bin;
                history.ask_for_bin(&session.writer);
            }
            Command::ShowOlderChanges => history.ask_for_older(&session.writer),
            _ => {}
        }
    }

    pub(super) fn take_history(&mut self, asked: Asked, told: Told) {
        if let Some(session) = &mut self.session
            && let Some(history) = &mut session.model.history
        {
            history.take_in(&session.writer, asked, told);
        }
    }

    /// Something was written: what is shown of the history is read anew.
    pub(super) fn refresh_history(&mut self) {
        if let Some(session) = &mut self.session
            && let Some(history) = &mut session.model.history
        {
            history.refresh(&session.writer);
        }
    }

    /// What was asked could not be read: nothing more comes of it.
    pub(super) fn history_failed(&mut self) {
        if let Some(session) = &mut self.session
            && let Some(history) = &mut session.model.history
        {
            history.asked.clear();
        }
    }
}
