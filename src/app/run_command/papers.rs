//! What is asked for about the papers of a case.

use crate::app::{App, PaperCommand};

impl App {
    pub(in crate::app) fn run_paper(&mut self, command: PaperCommand) {
        match command {}
    }
}
