//! Owns the state of the program and runs commands.

pub mod command;
pub mod jobs;
pub mod model;
pub mod notices;
pub mod preferences;
pub mod preview;
pub mod save_letter;
