//! What is asked for about the planning of a meeting: who takes part, the agenda, and what goes out before it.

use crate::app::{App, PlanCommand};

impl App {
    pub(in crate::app) fn run_plan(&mut self, command: PlanCommand) {
        match command {}
    }
}
