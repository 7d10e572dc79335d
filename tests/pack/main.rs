//! The meeting pack: who gets what of a meeting, the papers that follow, and what a screen reader and an archive find in it.

#![cfg(test)]

mod desk;
#[path = "../common/foreign_pdf.rs"]
mod foreign_pdf;
mod papers;
mod readers;
mod structure;
#[path = "../common/tagged_pdf.rs"]
mod tagged_pdf;
