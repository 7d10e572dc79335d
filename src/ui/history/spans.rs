//! Two versions of a text in one: what came and what went, as it is seen and as it is said.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Label, Stroke, Ui};

use super::super::Scene;
use crate::domain::compare::{Fate, Span};
use crate::ui::theme::{Palette, regular};

/// What the marks mean.
pub fn legend(ui: &mut Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    let mut job = LayoutJob::default();
    job.append(
        scene.t("history-added"),
        0.0,
        marked(p, Fate::Added, regular(13.0), 18.0),
    );
    job.append(
        scene.t("history-removed"),
        12.0,
        marked(p, Fate::Removed, regular(13.0), 18.0),
    );
    ui.add(Label::new(job));
}

/// The comparison as text: added underlined, removed struck through.
#[must_use]
pub fn job(p: &Palette, spans: &[Span]) -> LayoutJob {
    let mut job = LayoutJob::default();
    let mut before = Fate::Same;
    for span in spans {
        // What is put in place of something stands a little apart from it.
        let follows = before != Fate::Same && span.fate != Fate::Same;
        before = span.fate;
        let gap = if follows { 4.0 } else { 0.0 };
        job.append(&span.text, gap, marked(p, span.fate, regular(16.0), 26.0));
    }
    job
}

fn marked(p: &Palette, fate: Fate, font: FontId, line: f32) -> TextFormat {
    let (color, background, underline, strikethrough) = match fate {
        Fate::Same => (p.text, Color32::TRANSPARENT, Stroke::NONE, Stroke::NONE),
        Fate::Added => (p.heading, p.selected, Stroke::new(1.5, p.heading), Stroke::NONE),
        Fate::Removed => (p.text_weak, p.neutral_tint, Stroke::NONE, Stroke::new(1.5, p.text_weak)),
    };
    TextFormat {
        font_id: font,
        color,
        background,
        underline,
        strikethrough,
        line_height: Some(line),
        ..TextFormat::default()
    }
}

/// The comparison as a screen reader says it.
#[must_use]
pub fn spoken(scene: &Scene<'_>, spans: &[Span]) -> String {
    let said = spans.iter().map(|span| {
        let text = span.text.as_str();
        match span.fate {
            Fate::Same => text.to_owned(),
            Fate::Added => scene.with("history-spoken-added", &[("text", text.into())]),
            Fate::Removed => scene.with("history-spoken-removed", &[("text", text.into())]),
        }
    });
    said.collect()
}
