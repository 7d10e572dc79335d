//! Words, dates and numbers in the forms of language the council uses. All words a user sees are in `assets/locales`.

mod format;
mod locale;
mod pack_text;
pub mod paper_sentences;
mod read_date;
mod read_time;
pub mod copies_sentences;
pub mod search;
pub mod sentences;
pub mod settings_sentences;
pub mod stem;
mod table_fault_text;
mod value;

pub use format::capitalised;
pub use locale::Locale;
pub use pack_text::exempt_ground;
pub use read_date::{DateFault, DateNames, read_date};
pub use read_time::read_time;
pub use value::Value;
