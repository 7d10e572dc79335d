//! Draws the state of the program and returns what the user asked for; touches no store, file or thread.

pub mod scene;
pub mod theme;
pub mod widgets;

pub use scene::Scene;
