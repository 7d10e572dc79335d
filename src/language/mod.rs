//! Words, dates and numbers in the forms of language the council uses. All words a user sees are in `assets/locales`.

mod format;
mod locale;
mod value;

pub use locale::Locale;
pub use value::Value;
