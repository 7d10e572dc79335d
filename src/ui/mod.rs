//! Draws the state of the program and returns what the user asked for; touches no store, file or thread.

pub mod advice;
pub mod command_icons;
pub mod copies;
pub mod drafts;
pub mod help;
pub mod history;
pub mod impartiality;
pub mod keys;
pub mod letters;
mod list_page;
pub mod live;
pub mod meetings;
pub mod minutes;
pub mod overview;
pub mod pack;
pub mod pages;
pub mod papers;
pub mod preparation;
pub mod projects;
pub mod saving;
pub mod scene;
pub mod search;
pub mod settings;
pub mod shell;
pub mod start;
pub mod theme;
pub mod top_bar;
pub mod trends;
pub mod view;
pub mod widgets;

pub use scene::Scene;
pub use view::View;
