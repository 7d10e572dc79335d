//! What is asked for about what one prepares before a meeting.

use crate::app::{App, PreparationCommand};

impl App {
    pub(in crate::app) fn run_preparation(&mut self, command: PreparationCommand) {
        match command {}
    }
}
