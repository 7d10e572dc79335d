//! The window itself: eframe around [`App`]. Where it cannot be drawn in one way, others are tried before giving up.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui_wgpu::WgpuSetup;
use eframe::wgpu;

use super::own_input::OwnInput;
use super::{App, Command, Preferences};
use crate::language::Locale;
use crate::language::sentences::Sentence;

/// The ways a window can be drawn, in the order they are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drawing {
    /// As the system prefers, or as the environment variable `WGPU_BACKEND` says.
    Usual,
    /// With OpenGL, where the drivers for newer ways are there and do not work.
    OpenGl,
    /// Without the graphics card, where the system has something that draws by computing.
    Software,
}

/// Opens the window, on a council file or on the start page, and returns when it is closed.
///
/// # Errors
/// Where no window can be opened, or none can be drawn in in any way: what is to be said, which a message of the system's has
/// said already where there is a screen to say it on.
pub fn run_window(file: Option<&PathBuf>) -> Result<(), Sentence> {
    let mut failed = None;
    for drawing in [Drawing::Usual, Drawing::OpenGl, Drawing::Software] {
        match run(file, drawing) {
            Ok(()) => return Ok(()),
            // The first answer is about the machine as it is; later ones are about ways it was not meant to go.
            Err(error @ eframe::Error::Wgpu(_)) => {
                failed.get_or_insert(error);
            }
            Err(error) => {
                failed = Some(error);
                break;
            }
        }
    }
    match failed {
        None => Ok(()),
        Some(error) => {
            let words = Locale::new(Preferences::kept_language());
            let said = why(&words, &error);
            tell(&said);
            Err(said)
        }
    }
}

/// What happened, what is safe, and what to do.
fn why(words: &Locale, error: &eframe::Error) -> Sentence {
    let reason = error.to_string();
    let values = [("reason", without_place(reason.trim().trim_end_matches('.')).into())];
    let (title, text) = match error {
        eframe::Error::Wgpu(_) => ("window-not-drawn", "window-not-drawn-text"),
        _ => ("window-not-opened", "window-not-opened-text"),
    };
    Sentence {
        title: words.text(title).to_owned(),
        text: words.with(text, &values),
    }
}

/// What went wrong, without where in a library's code it was met: `os error at src/mod.rs:765: no screen` is `no screen`.
fn without_place(reason: &str) -> &str {
    let after = reason.rsplit_once(".rs:").and_then(|(_, after)| after.split_once(": "));
    match after {
        Some((line, said)) if line.chars().all(|sign| sign.is_ascii_digit() || sign == ':') => said,
        _ => reason,
    }
}

/// Says it in a message of the system's, where there is a screen.
fn tell(said: &Sentence) {
    let has_screen = cfg!(not(target_os = "linux"))
        || ["WAYLAND_DISPLAY", "DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if has_screen {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title("Rådslag")
            .set_description(said.line())
            .show();
    }
}

fn run(file: Option<&PathBuf>, drawing: Drawing) -> Result<(), eframe::Error> {
    let mut options = eframe::NativeOptions {
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
    if let WgpuSetup::CreateNew(setup) = &mut options.wgpu_options.wgpu_setup {
        match drawing {
            Drawing::Usual => {}
            Drawing::OpenGl => setup.instance_descriptor.backends = wgpu::Backends::GL,
            Drawing::Software => {
                setup.instance_descriptor.backends = wgpu::Backends::PRIMARY | wgpu::Backends::GL;
                setup.native_adapter_selector = Some(Arc::new(software));
            }
        }
    }
    eframe::run_native(
        "radslag",
        options,
        Box::new(|creation| {
            let mut app = App::new(&creation.egui_ctx, Preferences::load());
            if let Some(file) = file {
                app.ask(Command::OpenFile(file.clone()));
            }
            Ok(Box::new(Window {
                app,
                input: OwnInput::default(),
            }))
        }),
    )
}

/// What draws by computing, among all that can draw in the window.
fn software(adapters: &[wgpu::Adapter], surface: Option<&wgpu::Surface<'_>>) -> Result<wgpu::Adapter, String> {
    let can_draw = |adapter: &&wgpu::Adapter| surface.is_none_or(|surface| adapter.is_surface_supported(surface));
    adapters
        .iter()
        .filter(can_draw)
        .find(|adapter| adapter.get_info().device_type == wgpu::DeviceType::Cpu)
        .cloned()
        .ok_or_else(|| "no software adapter".to_owned())
}

/// The program in eframe's hands.
struct Window {
    app: App,
    input: OwnInput,
}

impl eframe::App for Window {
    fn logic(&mut self, context: &egui::Context, _frame: &mut eframe::Frame) {
        self.app.logic();
        if context.input(|input| input.viewport().close_requested()) && !self.app.may_close() {
            context.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.input.drawn();
        self.app.draw(ui);
    }

    fn raw_input_hook(&mut self, context: &egui::Context, input: &mut egui::RawInput) {
        self.input.put_right(context, input);
    }

    /// What no panel covers: the ground all screens stand on, so that none of them has to paint it.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self) {
        self.app.keep_zoom();
        self.app.preferences.save();
        self.app.finish();
    }
}

#[cfg(test)]
mod tests {
    use super::without_place;

    #[test]
    fn the_systems_words_are_told_without_a_place_in_code() {
        for (reason, told) in [
            ("os error at a/b/mod.rs:765: no screen is set", "no screen is set"),
            ("os error at mod.rs:765:12: no: screen", "no: screen"),
            ("No device: none", "No device: none"),
            ("see lib.rs: it says", "see lib.rs: it says"),
        ] {
            assert_eq!(without_place(reason), told);
        }
    }
}
