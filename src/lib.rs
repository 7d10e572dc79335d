//! Rådslag: for councils that advise. The modules, in reading order.

pub mod domain;
pub mod figures;
pub mod store;
pub mod document;
pub mod exchange;
pub mod language;
pub mod app;
pub mod ui;
pub mod cli;
