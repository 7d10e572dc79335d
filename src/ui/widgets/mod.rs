//! What the tabs are drawn with.

pub mod banner;
pub mod button;
pub mod card;
pub mod chip;
pub mod icons;
pub mod key_box;
pub mod menu;
mod paint;
pub mod rail;
pub mod segmented;
pub mod tabs;
pub mod theme_tag;
