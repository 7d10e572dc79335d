//! What is asked for about the minutes of a meeting.

use crate::app::{App, MinutesCommand};

impl App {
    pub(in crate::app) fn run_minutes(&mut self, command: MinutesCommand) {
        match command {}
    }
}
