//! The whole program in a window without a screen, driven through the names a screen reader meets.

#![cfg(test)]

mod common;
mod letter_case;

mod advice;
mod case;
mod copies;
mod drafts;
mod files;
mod languages;
mod half_written;
mod history;
mod history_keys;
mod history_states;
mod impartiality;
mod letter_form;
mod letter_formats;
mod letters;
mod live;
mod main_job;
mod meetings;
mod members;
mod minutes;
mod names;
mod notes;
mod overview;
mod plan;
mod pack;
mod preparation;
mod preparation_settings;
mod paper_files;
mod papers;
mod projects;
mod reading_order;
mod saving;
mod search;
mod settings;
mod screens;
#[cfg(feature = "snapshots")]
mod snapshots;
mod walks;
mod ways;
