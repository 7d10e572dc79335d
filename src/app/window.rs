//! The window itself: eframe around [`App`].

use std::path::PathBuf;

use super::{App, Command, Preferences};

/// Opens the window, on a council file or on the start page, and returns when it is closed.
///
/// # Errors
/// Where no window can be opened or drawn in.
pub fn run_window(file: Option<PathBuf>) -> Result<(), eframe::Error> {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Rådslag")
            .with_app_id("radslag")
            .with_inner_size([1280.0, 800.0])
            .with_min_inner_size([480.0, 320.0])
            .with_icon(egui::IconData {
                rgba: crate::ui::widgets::mark::pixels(64),
                width: 64,
                height: 64,
            }),
        ..Default::default()
    };
    eframe::run_native(
        "radslag",
        options,
        Box::new(|creation| {
            let mut app = App::new(&creation.egui_ctx, Preferences::load());
            if let Some(file) = file {
                app.ask(Command::OpenFile(file));
            }
            Ok(Box::new(app))
        }),
    )
}

impl eframe::App for App {
    fn logic(&mut self, context: &egui::Context, _frame: &mut eframe::Frame) {
        App::logic(self);
        if context.input(|input| input.viewport().close_requested()) && !self.may_close() {
            context.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.draw(ui);
    }

    /// What no panel covers: the ground all screens stand on, so that none of them has to paint it.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self) {
        self.keep_zoom();
        self.preferences.save();
        self.finish();
    }
}
