//! The field at the top of a document that finds in its text.

use egui::Ui;

use super::find::{self, Hit};
use super::page::Page;
use crate::domain::DocumentText;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::icons;
use crate::ui::widgets::text_field::TextField;

/// What was found in a document.
pub(super) struct Found {
    wanted: String,
    pub hits: Vec<Hit>,
    /// The hit one has gone to.
    pub chosen: Option<usize>,
}

/// The field that finds in the document. Enter goes to the next place, Shift and Enter to the one before.
pub(super) fn find_field(
    ui: &mut Ui,
    scene: &Scene<'_>,
    page: &mut Page,
    text: Option<&DocumentText>,
    takes_focus: bool,
    width: f32,
) {
    let p = Palette::of(ui);
    let counted = page.found.as_ref().map(|found| match found.chosen {
        Some(chosen) => scene.with(
            "papers-hit-of",
            &[("number", (chosen + 1).into()), ("count", found.hits.len().into())],
        ),
        None => scene.with("papers-hits", &[("count", found.hits.len().into())]),
    });
    if let Some(counted) = &counted {
        ui.label(theme::caption(p, counted));
    }
    let room = if counted.is_some() {
        (width - 76.0).max(80.0)
    } else {
        width
    };
    let out = TextField::line(&mut page.find, scene.t("papers-find"))
        .hint(scene.t("papers-find"))
        .icon(icons::ICON_SEARCH)
        .words(scene.edit_words())
        .width(room)
        .show(ui);
    if takes_focus {
        out.response.request_focus();
    }
    let wanted = page.find.trim().to_owned();
    if wanted.is_empty() {
        page.found = None;
        return;
    }
    if page.found.as_ref().is_none_or(|found| found.wanted != wanted) {
        let hits = text.map_or_else(Vec::new, |text| find::hits(text, &wanted));
        page.found = Some(Found {
            wanted,
            hits,
            chosen: None,
        });
    }
    let back = ui.input(|input| input.modifiers.shift);
    if out.entered
        && let Some(found) = &mut page.found
        && !found.hits.is_empty()
    {
        let count = found.hits.len();
        let next = match found.chosen {
            Some(chosen) if back => (chosen + count - 1) % count,
            Some(chosen) => (chosen + 1) % count,
            // From where one reads.
            None => {
                let from = page.text.current;
                found.hits.iter().position(|hit| hit.page >= from).unwrap_or(0)
            }
        };
        found.chosen = Some(next);
        page.text.reveal = found.hits.get(next).cloned();
        out.response.request_focus();
    }
}
