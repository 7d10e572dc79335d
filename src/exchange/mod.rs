//! What comes in: bytes and values in, values out. Files and dialogs belong to `app` and `cli`.

pub mod advice;
pub mod copies;
pub mod checklist;
pub mod delimited;
pub mod example;
pub mod legal;
pub mod calendar;
pub mod invitation;
pub mod mail;
pub mod extract;
pub mod register;
pub mod register_row;
pub mod register_table;
pub mod table_fault;
pub mod text_in;
