//! Words, dates and numbers in the forms of language the council uses. All words a user sees are in `assets/locales`.

mod format;
pub mod letter_place;
mod locale;
mod read_date;
mod table_fault_text;
pub mod sentences;
mod value;

pub use locale::Locale;
pub use read_date::DateFault;
pub use value::Value;
