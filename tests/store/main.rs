//! The council file, with real files: what is written, taken back, survived and refused.

#![cfg(test)]

mod brought_back;
mod common;
mod faults;
mod filled;
mod filled_members;
mod filled_minutes;
mod filled_papers;
mod history;
mod last_text;
mod migrated;
mod steps;
mod types;
mod undo;
mod writer;
