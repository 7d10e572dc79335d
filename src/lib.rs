//! Rådslag: for councils that advise. The modules, in reading order.

pub mod domain;
pub mod store;
pub mod exchange;
pub mod language;
