//! What the tabs are drawn with.

pub mod banner;
pub mod button;
pub mod card;
pub mod chart;
pub mod chip;
pub mod date_field;
pub mod dialog;
pub mod icons;
pub mod key_box;
pub mod mark;
pub mod menu;
mod paint;
pub mod rail;
pub mod segmented;
pub mod step_line;
pub mod table;
pub mod tabs;
pub mod text_field;
pub mod theme_tag;

#[cfg(test)]
mod tests;
