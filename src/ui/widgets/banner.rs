//! Messages: banners that stay in the page, and the toast that offers to undo.

use egui::{Align2, Area, Context, Frame, Id, Margin, Order, Role, Ui, UiBuilder, vec2};

use super::{
    button::Button,
    icons::{self, MaterialIcon},
    key_box, paint, row,
};
use crate::ui::theme::{CONTROL, Palette, RADIUS_CARD, Tone, body, caption, regular, semibold_font, soft_shadow};

/// A message in the page: what happened, what is safe, what to do, in that order.
#[must_use]
pub struct Banner<'a> {
    tone: Tone,
    icon: MaterialIcon,
    title: &'a str,
    text: &'a str,
}

impl<'a> Banner<'a> {
    /// A banner with the icon usual for its tone. Neutral and info take the quiet tint.
    pub fn new(tone: Tone, title: &'a str, text: &'a str) -> Self {
        let icon = match tone {
            Tone::Neutral | Tone::Info => icons::ICON_INFO,
            Tone::Good => icons::ICON_CHECK_CIRCLE,
            Tone::Attention | Tone::Error => icons::ICON_ERROR,
        };
        Self {
            tone,
            icon,
            title,
            text,
        }
    }

    /// Another icon.
    pub fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = icon;
        self
    }

    /// Draws the banner; `actions` adds buttons under the text, and may add none.
    pub fn show<R>(self, ui: &mut Ui, actions: impl FnOnce(&mut Ui) -> R) -> R {
        let p = Palette::of(ui);
        let tone = p.tone(self.tone);
        let (fill, ink, icon) = match self.tone {
            Tone::Neutral | Tone::Info => (p.quiet, p.text, p.accent),
            _ => (tone.tint, tone.text, tone.icon),
        };
        let builder = UiBuilder::new()
            .accessibility_role(Role::Alert)
            .accessibility_label(self.title);
        let frame = Frame::new()
            .fill(fill)
            .corner_radius(RADIUS_CARD)
            .inner_margin(Margin::symmetric(14, 10));
        ui.scope_builder(builder, |ui| {
            frame
                .show(ui, |ui| {
                    ui.set_min_width(ui.available_width());
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = 12.0;
                        icons::picture(ui, self.icon, icons::CONTROL, icon);
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
                            // Without buttons the row below takes no height.
                            ui.spacing_mut().interact_size.y = 0.0;
                            ui.label(body(p, self.title).font(semibold_font(14.0)).color(ink));
                            if !self.text.is_empty() {
                                ui.label(caption(p, self.text).color(p.text));
                            }
                            ui.horizontal_wrapped(|ui| {
                                ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
                                actions(ui)
                            })
                            .inner
                        })
                        .inner
                    })
                    .inner
                })
                .inner
        })
        .inner
    }
}

/// What was pressed on a [`toast`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToastAction {
    /// The offer, such as to undo.
    Offer,
    /// The close sign.
    Close,
}

/// What a [`toast`] says and offers.
#[derive(Clone, Copy, Debug)]
pub struct Toast<'a> {
    /// What was done.
    pub text: &'a str,
    /// What is shown under the pointer, and said as a description, such as the whole path of a file.
    pub details: Option<&'a str>,
    /// What may be done now, with its keys.
    pub offer: Option<(&'a str, &'a str)>,
    /// What a screen reader says for the close sign.
    pub close: &'a str,
    /// The room under it, in points: above the status line and what stands at the foot of the screen.
    pub foot: f32,
}

/// Room for the icon before the words of a toast and the buttons after them, in points; with more buttons it is taken from
/// words that still fit.
const TOAST_ENDS: f32 = 200.0;

/// A message that floats at the foot of the window. How long it stays is for the caller to say.
#[must_use]
pub fn toast(ctx: &Context, id: Id, toast: Toast<'_>) -> Option<ToastAction> {
    Area::new(id)
        .order(Order::Foreground)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -toast.foot))
        .show(ctx, |ui| {
            let p = Palette::of(ui);
            let width = (ui.ctx().content_rect().width() - 48.0).min(640.0);
            let builder = UiBuilder::new()
                .accessibility_role(Role::Status)
                .accessibility_label(toast.text);
            ui.scope_builder(builder, |ui| {
                Frame::new()
                    .fill(p.heading)
                    .corner_radius(RADIUS_CARD)
                    .shadow(soft_shadow(p))
                    .inner_margin(Margin::symmetric(12, 4))
                    .show(ui, |ui| {
                        ui.set_width(width);
                        toast_row(ui, p, toast)
                    })
                    .inner
            })
            .inner
        })
        .inner
}

fn toast_row(ui: &mut Ui, p: &Palette, toast: Toast<'_>) -> Option<ToastAction> {
    let mut action = None;
    // On the toast's dark ground the quiet buttons of the other theme are the ones that can be read.
    ui.visuals_mut().dark_mode = !p.dark;
    let words = |ui: &mut Ui| {
        icons::picture(ui, icons::ICON_INFO, icons::CONTROL, p.surface);
        let text = egui::RichText::new(toast.text).font(regular(14.0)).color(p.surface);
        let told = ui.add(egui::Label::new(text).wrap());
        if let Some(details) = toast.details {
            ui.ctx()
                .accesskit_node_builder(told.id, |node| node.set_description(details));
            paint::hint(told, details);
        }
    };
    let end = |ui: &mut Ui| {
        if let Some((word, keys)) = toast.offer {
            if ui.add(Button::quiet(word)).clicked() {
                action = Some(ToastAction::Offer);
            }
            if !keys.is_empty() {
                let width = key_box::width(ui, keys);
                let (rect, _) = ui.allocate_exact_size(vec2(width, CONTROL), egui::Sense::hover());
                key_box::paint(ui, ui.painter(), rect.left_center(), keys, Some(p.surface));
            }
        }
        if ui.add(Button::icon_only(icons::ICON_CLOSE, toast.close)).clicked() {
            action = Some(ToastAction::Close);
        }
    };
    // What does not fit on one line is told whole on several.
    let whole = paint::row(ui, toast.text, regular(14.0), p.surface, f32::INFINITY);
    if whole.size().x < ui.available_width() - TOAST_ENDS {
        row::ends(ui, CONTROL, words, end);
    } else {
        row::ends_at_top(ui, words, end);
    }
    action
}
