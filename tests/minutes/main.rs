//! The minutes of a meeting: from the record to a file, through approval and correction.

#![cfg(test)]

#[expect(dead_code, reason = "what other documents are asked for")]
#[path = "../common/tagged_pdf.rs"]
mod tagged_pdf;

mod desk;
mod gathering;
mod outputs;
mod versions;
