//! What each number means: pure functions over the council.

pub mod advice;
pub mod agenda_clock;
pub mod backlog;
pub mod chart;
pub mod counts;
pub mod due;
pub mod impartiality;
pub mod members;
pub mod meeting_warnings;
pub mod gather;
pub mod next_meeting;
pub mod preparation;
pub mod item_clock;
pub mod projector;
pub mod trends;

pub use counts::{ByTheme, Figures, Filter, figures};
