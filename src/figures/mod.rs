//! What each number means: pure functions over the council.

pub mod advice;
pub mod chart;
pub mod counts;
pub mod due;
pub mod gather;
pub mod next_meeting;
pub mod trends;

pub use counts::{ByTheme, Figures, Filter, figures};
