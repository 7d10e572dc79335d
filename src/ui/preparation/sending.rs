//! Where a contribution is sent from, and where what is new comes in: the end of the page's head.

use egui::Ui;

use crate::app::CopiesCommand;
use crate::ui::Scene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;

/// Draws what fetches what is new, and sends a contribution, in a member's copy. The secretariat has nobody to send to.
pub(super) fn buttons(ui: &mut Ui, scene: &Scene<'_>, wide: bool) {
    if !scene.owner.is_member() {
        return;
    }
    let update = scene.t("preparation-update");
    let update = if wide {
        Button::secondary(update).icon(icons::ICON_DOWNLOAD)
    } else {
        Button::icon_only(icons::ICON_DOWNLOAD, update).framed()
    };
    if ui.add(update).clicked() {
        scene.send(CopiesCommand::OpenUpdate);
    }
    let send = scene.t("preparation-send");
    if ui.add(Button::primary(send).icon(icons::ICON_SEND)).clicked() {
        scene.send(CopiesCommand::OpenSend);
    }
}
