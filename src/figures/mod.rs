//! What each number means: pure functions over the council.

pub mod advice;
pub mod chart;
pub mod counts;
pub mod due;
pub mod item_clock;
pub mod next_meeting;
pub mod projector;
pub mod trends;

pub use counts::{ByTheme, Figures, Filter, figures};
