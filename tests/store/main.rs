//! The council file, with real files: what is written, taken back, survived and refused.

#![cfg(test)]

mod common;
mod faults;
mod history;
mod last_text;
mod undo;
mod writer;
