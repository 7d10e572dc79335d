//! Where a contribution is sent from, and where what is new comes in: the end of the page's head.

use egui::Ui;

use super::Page;
use crate::ui::Scene;
use crate::ui::view::View;

/// Draws what sends a contribution and fetches what is new, where there are commands that do it; none are offered yet.
pub(super) fn buttons(_ui: &mut Ui, _scene: &Scene<'_>, _view: &mut View, _page: &Page<'_>) {}
