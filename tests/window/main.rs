//! The whole program in a window without a screen, driven through the names a screen reader meets.

#![cfg(test)]

mod common;
mod letter_case;

mod case;
mod drafts;
mod files;
mod letters;
mod main_job;
mod meetings;
mod names;
mod notes;
mod projects;
mod reading_order;
mod saving;
mod screens;
#[cfg(feature = "snapshots")]
mod snapshots;
mod walks;
