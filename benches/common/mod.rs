//! What the benches that draw the window share.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use egui::{Event, RawInput, Rect, Vec2, pos2, vec2};
use radslag::app::{App, Command, Preferences};

const SCREEN: Vec2 = vec2(1280.0, 800.0);
/// Opening a file may take this long before the bench gives up.
const PATIENCE: Duration = Duration::from_mins(2);

/// Measures with the sizes named on the command line, else with these; `what` is what there are so many of.
pub fn measure_each(
    sizes: &[usize],
    what: &str,
    mut measure: impl FnMut(usize) -> Result<(), Box<dyn Error>>,
) -> ExitCode {
    let asked: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let sizes = if asked.is_empty() { sizes } else { &asked };
    for size in sizes {
        if let Err(error) = measure(*size) {
            println!("{size} {what}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The program without a screen: what it draws is made into triangles and thrown away.
pub struct Window {
    context: egui::Context,
    pub app: App,
    seconds: f64,
}

impl Window {
    /// Opens the file.
    pub fn open(path: &Path) -> Result<Self, Box<dyn Error>> {
        let context = egui::Context::default();
        context.enable_accesskit();
        let app = App::new(&context, Preferences::default());
        let mut window = Self {
            context,
            app,
            seconds: 0.0,
        };
        window.app.ask(Command::OpenFile(path.to_owned()));
        let started = Instant::now();
        while window.app.session.is_none() || !window.app.is_settled() {
            if started.elapsed() > PATIENCE {
                return Err("the file does not open".into());
            }
            window.frame(Vec::new());
        }
        Ok(window)
    }

    /// Draws until all is in the file.
    pub fn wait(&mut self) {
        while !self.app.is_settled() {
            self.frame(Vec::new());
        }
    }

    pub fn frame(&mut self, events: Vec<Event>) {
        self.seconds += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), SCREEN)),
            time: Some(self.seconds),
            events,
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.context.run_ui(input, |ui| {
            app.logic();
            app.draw(ui);
        });
        output.textures_delta.clear();
        let triangles = self.context.tessellate(output.shapes, output.pixels_per_point);
        std::hint::black_box(triangles);
    }
}
