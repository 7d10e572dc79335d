//! What is asked for about a meeting that is held.

use crate::app::{App, LiveCommand};

impl App {
    pub(in crate::app) fn run_live(&mut self, command: LiveCommand) {
        match command {}
    }
}
