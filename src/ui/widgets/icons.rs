//! The icons the program uses, all outlined Material Symbols, and their sizes.

pub use egui_material_icons::{MaterialIcon, icons::*};

/// Beside captions and in status chips, in points.
pub const SMALL: f32 = 16.0;
/// Beside body text, in points.
pub const MEDIUM: f32 = 18.0;
/// In controls, in points.
pub const CONTROL: f32 = 20.0;
/// In the rail, in points.
pub const LARGE: f32 = 24.0;

/// The icon as a picture that screen readers pass by, for icons beside words that say the same.
pub fn picture(ui: &mut egui::Ui, icon: MaterialIcon, size: f32, colour: egui::Color32) {
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(size), egui::Sense::hover());
    super::paint::icon(ui.painter(), rect, icon, size, colour);
}
