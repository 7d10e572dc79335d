//! Copies for members and the contributions that come back.

#![cfg(test)]

mod bundle;
mod contributions;
mod council;
#[path = "../common/foreign_pdf.rs"]
mod foreign_pdf;
mod going_out;
mod keys;
mod member_file;
mod of_case;
mod outputs;
mod read;
mod rounds;
mod said;
mod unnamed;
mod updates;
#[path = "../common/tagged_pdf.rs"]
#[expect(dead_code, reason = "what is read here has no structure to tell of")]
mod tagged_pdf;
