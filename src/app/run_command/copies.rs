//! What is asked for about copies for members, and the contributions that come back.

use crate::app::{App, CopiesCommand};

impl App {
    pub(in crate::app) fn run_copies(&mut self, command: CopiesCommand) {
        match command {}
    }
}
