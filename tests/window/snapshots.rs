//! Every screen drawn by a software Vulkan driver and compared with its picture, light and dark, in a wide window and in one
//! of half the points.
//!
//! `cargo test --features snapshots --test window snapshots` compares; with `UPDATE_SNAPSHOTS=1` before it, pictures that
//! differ are written anew, to be looked at before they are committed.

use std::path::Path;

use egui_kittest::SnapshotOptions;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};

use crate::screens::{Look, NARROW, SCREENS, WIDE, shown, usual};

/// What a driver of another version may round otherwise: so much of a pixel's colour, and in so many pixels. A letter that
/// moves by a point is hundreds.
const COLOUR: f32 = 2.0;
const PIXELS: usize = 24;

const FOLDER: &str = "tests/snapshots";

/// Writes a new picture again without the opacity that every pixel has, as small as it gets: it is kept with the code.
fn pack(picture: &Path) {
    let Ok(pixels) = image::open(picture) else { return };
    let file = std::fs::File::create(picture).unwrap();
    let encoder = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::NoFilter);
    pixels.to_rgb8().write_with_encoder(encoder).unwrap();
}

fn compare(theme: &str, width: &str, look: Look) {
    let (path, made) = usual();
    let options = SnapshotOptions::new()
        .threshold(COLOUR)
        .max_failed_pixels(PIXELS)
        .output_path(FOLDER);
    let mut wrong = Vec::new();
    for screen in SCREENS {
        let mut window = shown(screen, &path, &made, look);
        let name = format!("{}-{width}-{theme}", screen.name);
        let picture = Path::new(FOLDER).join(format!("{name}.png"));
        let before = std::fs::read(&picture).ok();
        if let Err(error) = window.try_snapshot_options(name, &options) {
            wrong.push(error.to_string());
        }
        if std::fs::read(&picture).ok() != before {
            pack(&picture);
        }
        if let Some(app) = window.state_mut().as_mut() {
            app.finish();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn light() {
    let look = Look {
        dark: false,
        size: WIDE,
    };
    compare("light", "wide", look);
}

#[test]
fn dark() {
    let look = Look { dark: true, size: WIDE };
    compare("dark", "wide", look);
}

#[test]
fn light_at_twice_the_size() {
    let look = Look {
        dark: false,
        size: NARROW,
    };
    compare("light", "narrow", look);
}

#[test]
fn dark_at_twice_the_size() {
    let look = Look {
        dark: true,
        size: NARROW,
    };
    compare("dark", "narrow", look);
}
