//! What each number means: pure functions over the council, and the plain values that are drawn of them.

pub mod chart;
