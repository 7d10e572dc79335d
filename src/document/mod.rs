//! Documents: a plain value in, pages or bytes out.
//!
//! Nothing here reads or writes files, knows the store or the window, or has words of its own: every
//! word that is printed comes with the value, in the document's own form of the language.

pub mod compose;
pub mod docx;
pub mod engine;
pub mod format;
pub mod letter;
pub mod logo;
pub mod pack;
pub mod minutes;
pub mod pages;
mod parts;
pub mod printable;
pub mod text;
mod world;

pub use compose::{LetterSource, Missing, letter_proposal, proposed_title};
pub use docx::{letter_docx, minutes_docx};
pub use engine::{DocumentError, LetterEngine, Printed};
pub use format::LetterFormat;
pub use letter::{
    LetterDocument, LetterGroup, LetterPlace, LetterRecommendation, LetterSignature, LetterWords, RecommendationPart,
    SignaturePart,
};
pub use logo::{Logo, LogoFault};
pub use minutes::{MinutesDocument, MinutesFigures, MinutesSource, minutes_text};
pub use pack::{MadePack, PackDocument, PackEngine, PackReader, PackSource};
pub use pages::{LetterPages, PageImage, SectionPlace};
pub use parts::is_left_out;
pub use printable::{Unprintable, can_print, unprintable, unprintable_by_text, unprintable_in_minutes};
pub use text::letter_text;
