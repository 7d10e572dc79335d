//! Rådslag: for councils that advise. The modules, in reading order.

pub mod domain;
pub mod figures;
pub mod ui;
