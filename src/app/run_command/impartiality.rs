//! What is asked for about who may handle a case.

use crate::app::{App, ImpartialityCommand};

impl App {
    pub(in crate::app) fn run_impartiality(&mut self, command: ImpartialityCommand) {
        match command {}
    }
}
