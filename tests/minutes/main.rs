//! The minutes of a meeting: from the record to a file, through approval and correction.

#![cfg(test)]

#[path = "../common/tagged_pdf.rs"]
mod tagged_pdf;

mod desk;
mod gathering;
mod outputs;
mod versions;
