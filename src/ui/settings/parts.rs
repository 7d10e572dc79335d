//! What the sections share: headings, rows with a label at left, fields whose text is kept when one stops typing.

use egui::{Align, Label, Layout, Response, Role, Ui, vec2};

use super::SettingsView;
use crate::app::{Command, SettingsCommand};
use crate::domain::{Id, SettingName};
use crate::ui::Scene;
use crate::ui::drafts::Reading;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::widgets::{paint, text_field::TextField};

/// The width of the column of labels, in points.
const LABELS: f32 = 168.0;

/// The heading of a section's card.
pub(super) fn heading(ui: &mut Ui, p: &Palette, name: &str) {
    let heading = ui.add(Label::new(theme::heading(p, name)));
    paint::name(&heading, Role::Heading, true, name);
}

/// A quiet line over or under fields.
pub(super) fn line(ui: &mut Ui, words: impl Into<String>) {
    let p = Palette::of(ui);
    ui.add(Label::new(theme::caption(p, words)).wrap());
}

/// A row: its label in a column at left, or above where it is narrow, then what `field` draws.
pub(super) fn row<R>(ui: &mut Ui, label: &str, field: impl FnOnce(&mut Ui) -> R) -> R {
    let p = Palette::of(ui);
    let words = theme::weak(p, label);
    if ui.available_width() < 480.0 {
        let id = ui.label(words).id;
        return ui.vertical(|ui| ui.label_inputs_by(id, field)).inner;
    }
    ui.horizontal_top(|ui| {
        let layout = Layout::left_to_right(Align::Center);
        let id = ui
            .allocate_ui_with_layout(vec2(LABELS, CONTROL), layout, |ui| {
                ui.set_min_size(vec2(LABELS, CONTROL));
                ui.add(Label::new(words).wrap()).id
            })
            .inner;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.label_inputs_by(id, field)
        })
        .inner
    })
    .inner
}

/// A setting of the council's as text, kept when one stops typing or leaves the field; `rows` for an area.
pub(super) fn setting(
    ui: &mut Ui,
    scene: &Scene<'_>,
    settings: &mut SettingsView,
    name: SettingName,
    words: (&str, &str),
    rows: Option<usize>,
) -> Response {
    let kept = scene.model.council.setting(name).unwrap_or_default().to_owned();
    drafted(
        ui,
        scene,
        settings,
        (name.code(), name.id()),
        &kept,
        words,
        rows,
        |text| Command::Settings(SettingsCommand::Set(name, text)),
    )
}

/// A field over a draft of `kept`; `keep` makes what keeps a new text. `words` are its name and hint.
#[expect(clippy::too_many_arguments, reason = "a field, its words, and what it is kept by")]
pub(super) fn drafted(
    ui: &mut Ui,
    scene: &Scene<'_>,
    settings: &mut SettingsView,
    key: (&'static str, Id),
    kept: &String,
    (name, hint): (&str, &str),
    rows: Option<usize>,
    keep: impl FnOnce(String) -> Command,
) -> Response {
    let mut text = settings.drafts.text(key).map_or_else(|| kept.clone(), str::to_owned);
    let field = match rows {
        Some(rows) => TextField::area(&mut text, name, rows),
        None => TextField::line(&mut text, name),
    };
    let response = field.salt(key).hint(hint).words(scene.edit_words()).show(ui).response;
    let read = |text: &str| Reading::of(text.to_owned(), kept, keep);
    settings.drafts.take_in(scene, key, &response, &text, read);
    response
}
