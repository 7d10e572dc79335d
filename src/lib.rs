//! Rådslag: for councils that advise. The modules, in reading order.

pub mod document;
pub mod domain;
