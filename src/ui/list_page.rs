//! What the tabs with a list and a panel beside it share: Prosjekter and Tidligere råd.

use egui::{CentralPanel, Frame, InnerResponse, Key, Label, Margin, Rect, Response, ScrollArea, Ui, UiBuilder, vec2};

use super::Scene;
use super::theme::{self, Palette, RADIUS_CARD};
use super::widgets::button::Button;
use super::widgets::chip::FilterChip;
use super::widgets::icons::{self, MaterialIcon};
use super::widgets::menu::MenuRow;
use super::widgets::segmented::Segmented;
use super::widgets::text_field::TextField;

/// Where the list and its panel stand.
#[derive(Clone, Copy)]
pub(super) struct Places {
    list: Rect,
    panel: Option<Rect>,
}

impl Places {
    /// Parts the room that is left, with a panel of this width in points at the right where there is one.
    pub(super) fn new(ui: &Ui, panel: Option<f32>) -> Self {
        let whole = ui.available_rect_before_wrap();
        let (list, beside) = whole.split_left_right_at_x(whole.right() - panel.unwrap_or_default());
        Self {
            list,
            panel: panel.map(|_| beside),
        }
    }

    /// Draws the list in its place: first, so that it is read and reached first.
    pub(super) fn list(self, ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
        ui.scope_builder(UiBuilder::new().max_rect(self.list), content);
    }

    /// Draws the panel in its place, with a line between it and the list.
    pub(super) fn panel(self, ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
        let Some(place) = self.panel else { return };
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
            let p = Palette::of(ui);
            let edge = ui.max_rect();
            ui.painter().rect_filled(edge, 0, p.surface);
            ui.painter()
                .vline(edge.left(), edge.y_range(), egui::Stroke::new(1.0, p.rule));
            let margin = Margin {
                left: 20,
                right: 8,
                top: 16,
                bottom: 12,
            };
            Frame::new().inner_margin(margin).show(ui, content);
        });
    }
}

/// Draws the list's side of a window that is narrow or not, with this many points above it and at its right where there is
/// room.
pub(super) fn side(ui: &mut Ui, narrow: bool, room: i8, content: impl FnOnce(&mut Ui)) {
    let margin = if narrow {
        Margin::symmetric(12, 8)
    } else {
        Margin {
            left: 24,
            right: room,
            top: room,
            bottom: 0,
        }
    };
    CentralPanel::default()
        .frame(Frame::new().inner_margin(margin))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, if narrow { 8.0 } else { 12.0 });
            content(ui);
        });
}

/// Draws the field that narrows the list as one types; gives it the keyboard where that is asked for.
///
/// Gives the field's response, and whether the keyboard is to go on to the list: Enter or arrow down has been pressed in it.
pub(super) fn search(
    ui: &mut Ui,
    scene: &Scene<'_>,
    text: &mut String,
    (name, hint): (&str, &str),
    width: f32,
    asked: &mut bool,
) -> (Response, bool) {
    let out = TextField::line(text, name)
        .hint(hint)
        .icon(icons::ICON_SEARCH)
        .words(scene.edit_words())
        .width(width)
        .low()
        .show(ui);
    if std::mem::take(asked) {
        out.response.request_focus();
    }
    let down = out.response.has_focus() && ui.input(|input| input.key_pressed(Key::ArrowDown));
    if down {
        out.response.surrender_focus();
    }
    (out.response, out.entered || down)
}

/// One choice that narrows the list: the chip and its menu of what occurs, each with how many it has.
pub(super) fn chip<T: Clone + PartialEq>(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (label, clear): (&'static str, &'static str),
    choices: &[(T, String, usize)],
    chosen: &mut Option<T>,
) {
    let value = choices
        .iter()
        .find(|(choice, ..)| chosen.as_ref() == Some(choice))
        .map(|(_, word, _)| word.as_str());
    let out = FilterChip::new(scene.words.text(label))
        .value(value, scene.words.text(clear))
        .show(ui, |ui| {
            let mut picked = None;
            ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                for (choice, word, count) in choices {
                    let is_chosen = chosen.as_ref() == Some(choice);
                    let count = scene.words.number(i64::try_from(*count).unwrap_or(i64::MAX));
                    if ui.add(MenuRow::new(word).key(&count).chosen(is_chosen)).clicked() {
                        picked = Some((!is_chosen).then(|| choice.clone()));
                        ui.close();
                    }
                }
            });
            picked
        });
    if let Some(Some(picked)) = out.inner {
        *chosen = picked;
    }
    if out.cleared {
        *chosen = None;
    }
}

/// What a narrow window shows of the tab.
#[derive(Default)]
pub(super) struct NarrowView {
    /// What is selected is shown in place of the list.
    pub(super) shows_selected: bool,
    pub(super) filters_are_open: bool,
}

impl NarrowView {
    /// Draws the button that shows the filters, of which so many are set, and the switch between the list and what is
    /// selected in it; `switch` has its name and the words of both.
    pub(super) fn tools(&mut self, ui: &mut Ui, scene: &Scene<'_>, filters_set: usize, switch: [&'static str; 3]) {
        let word = if filters_set == 0 {
            scene.t("filter-more").to_owned()
        } else {
            scene.with("filter-more-count", &[("count", filters_set.into())])
        };
        if ui.add(Button::secondary(&word).icon(icons::ICON_TUNE).low()).clicked() {
            self.filters_are_open = !self.filters_are_open;
        }
        let [name, list, selected] = switch.map(|key| scene.words.text(key));
        let mut chosen = Some(usize::from(self.shows_selected));
        if Segmented::new(name, &[list.into(), selected.into()])
            .low()
            .show(ui, &mut chosen)
            .changed()
        {
            self.shows_selected = chosen == Some(1);
        }
    }
}

/// One fact of a panel: its name in a column of 96 points, and its value.
pub(super) fn fact(ui: &mut Ui, name: &str, value: &str) {
    let p = Palette::of(ui);
    ui.horizontal_top(|ui| {
        let layout = egui::Layout::left_to_right(egui::Align::Center);
        ui.allocate_ui_with_layout(vec2(96.0, 20.0), layout, |ui| {
            ui.set_min_width(96.0);
            ui.add(Label::new(theme::weak(p, name)).truncate());
        });
        ui.vertical(|ui| ui.add(Label::new(theme::body(p, value)).wrap()));
    });
}

/// A quiet box across a panel, with an icon before what is in it.
pub(super) fn quiet_box<R>(ui: &mut Ui, icon: MaterialIcon, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let p = Palette::of(ui);
    Frame::new()
        .fill(p.quiet)
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::symmetric(12, 10))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.horizontal_top(|ui| {
                icons::picture(ui, icon, icons::CONTROL, p.accent);
                ui.vertical(content).inner
            })
            .inner
        })
}
