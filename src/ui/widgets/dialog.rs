//! The dialog: over a veil, with a heading, its content and a foot. Never two deep.

use egui::{Align, Context, Frame, Id, Layout, Margin, Modal, Popup, ScrollArea, Stroke, Ui, vec2};

use super::{button::Button, card, icons::MaterialIcon, row};
use crate::ui::theme::{CONTROL, Palette, RADIUS_CARD, caption, section};

/// Whether nothing lies over the page, no menu, dialog or list of commands: then keys without a field are the page's.
#[must_use]
pub fn is_uncovered(context: &Context) -> bool {
    !Popup::is_any_open(context) && context.memory(|memory| memory.top_modal_layer().is_none())
}

/// How a [`Dialog`] was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The primary button.
    Primary,
    /// Cancelled by its button or Escape.
    Cancel,
}

/// A dialog; see [`Dialog::show`].
#[must_use]
pub struct Dialog<'a> {
    heading: &'a str,
    context: &'a str,
    cancel: Option<(&'a str, &'a str)>,
    primary: &'a str,
    icon: Option<MaterialIcon>,
    blocked: Option<&'a str>,
    says_why: bool,
    is_cautious: bool,
    width: f32,
}

impl<'a> Dialog<'a> {
    /// A dialog with its heading, the word and key of the button that cancels ("Avbryt", "Esc"), and the primary's word.
    pub fn new(heading: &'a str, cancel: (&'a str, &'a str), primary: &'a str) -> Self {
        Self {
            heading,
            context: "",
            cancel: Some(cancel),
            primary,
            icon: None,
            blocked: None,
            says_why: false,
            is_cautious: false,
            width: 480.0,
        }
    }

    /// A dialog that only tells: its one button closes it, as Escape does.
    pub fn telling(heading: &'a str, close: &'a str) -> Self {
        Self {
            cancel: None,
            ..Self::new(heading, ("", ""), close)
        }
    }

    /// One line below the heading.
    pub fn context(mut self, line: &'a str) -> Self {
        self.context = line;
        self
    }

    /// The icon of the primary button.
    pub fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Why the primary button cannot be pressed now, if it cannot.
    pub fn blocked(mut self, reason: Option<&'a str>) -> Self {
        self.blocked = reason;
        self
    }

    /// Writes why the primary button cannot be pressed beside it: what it waits for may be scrolled out of sight.
    pub fn says_why(mut self) -> Self {
        self.says_why = true;
        self
    }

    /// The keyboard is with the button that cancels, where `now`: as the dialog opens that asks before something is done that
    /// is not to be done by mistake.
    pub fn cautious(mut self, now: bool) -> Self {
        self.is_cautious = now;
        self
    }

    /// Another width than 480 points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Draws the dialog and says how it was answered, with what `content` returned. What is too high scrolls.
    pub fn show<R>(self, ctx: &Context, id: Id, content: impl FnOnce(&mut Ui) -> R) -> (Option<Answer>, R) {
        let window = ctx.content_rect();
        let width = self.width.min(window.width() - 32.0);
        let p = Palette::for_dark(ctx.global_style().visuals.dark_mode);
        let frame = Frame::new()
            .fill(p.surface)
            .stroke(Stroke::new(1.0, p.rule))
            .corner_radius(RADIUS_CARD)
            .shadow(crate::ui::theme::soft_shadow(p));
        // Hung from the top, it does not jump while its height is found.
        let top = (window.height() * 0.11).clamp(8.0, 96.0);
        let area = Modal::default_area(id)
            .anchor(egui::Align2::CENTER_TOP, vec2(0.0, top))
            .accessible_name(self.heading);
        let modal = Modal::new(id).area(area).backdrop_color(p.veil).frame(frame);
        let shown = modal.show(ctx, |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            self.head(ui, p);
            let inner = Frame::new()
                .inner_margin(Margin::symmetric(21, 13))
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 12.0;
                    let scrolled = ScrollArea::vertical()
                        .max_height((window.height() - 200.0).max(80.0))
                        .auto_shrink([false, true])
                        .show(ui, |ui| Frame::new().inner_margin(3).show(ui, content).inner);
                    settle(ui, id, [scrolled.content_size.y, scrolled.inner_rect.height()]);
                    scrolled.inner
                })
                .inner;
            card::rule(ui);
            (self.foot(ui).or_else(|| self.entered(ui)), inner)
        });
        // A press beside the dialog does nothing: what is half-typed in it is not lost by a slip of the hand.
        let escape = ctx.input(|input| input.key_pressed(egui::Key::Escape));
        let closed = escape && shown.is_top_modal && !shown.any_popup_open;
        let (answer, inner) = shown.inner;
        (answer.or(closed.then_some(Answer::Cancel)), inner)
    }

    fn head(&self, ui: &mut Ui, p: &Palette) {
        Frame::new()
            .inner_margin(Margin {
                left: 24,
                right: 24,
                top: 16,
                bottom: 0,
            })
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.label(section(p, self.heading));
                if !self.context.is_empty() {
                    ui.label(caption(p, self.context));
                }
            });
    }

    /// Enter is the primary button where nothing else takes it: after a field of one line, which lets go of the keyboard.
    fn entered(&self, ui: &Ui) -> Option<Answer> {
        let pressed = ui.input(|input| input.key_pressed(egui::Key::Enter) && input.modifiers.is_none());
        let free = ui.memory(|memory| memory.focused().is_none());
        (pressed && free && self.blocked.is_none()).then_some(Answer::Primary)
    }

    fn foot(&self, ui: &mut Ui) -> Option<Answer> {
        let mut answer = None;
        Frame::new().inner_margin(Margin::symmetric(24, 14)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            row::ends(
                ui,
                CONTROL,
                |ui| {
                    if let Some(reason) = self.blocked.filter(|_| self.says_why) {
                        let p = Palette::of(ui);
                        ui.add(egui::Label::new(caption(p, reason)).wrap());
                    }
                },
                |ui| {
                    if let Some((word, keys)) = self.cancel {
                        let cancel = ui.add(Button::secondary(word).key(keys));
                        if self.is_cautious {
                            cancel.request_focus();
                        }
                        if cancel.clicked() {
                            answer = Some(Answer::Cancel);
                        }
                    }
                    let mut primary = Button::primary(self.primary).blocked(self.blocked);
                    if let Some(icon) = self.icon {
                        primary = primary.icon(icon);
                    }
                    if ui.add(primary).clicked() {
                        answer = Some(Answer::Primary);
                    }
                },
            );
        });
        answer
    }
}

/// Asks for another frame as long as the dialog's heights change: each is found from the frame before.
fn settle(ui: &Ui, id: Id, heights: [f32; 2]) {
    let before = ui.data_mut(|data| {
        let before = data.get_temp::<[f32; 2]>(id);
        data.insert_temp(id, heights);
        before
    });
    if before.is_none_or(|before| before.iter().zip(heights).any(|(was, is)| (was - is).abs() > 0.5)) {
        ui.request_repaint();
    }
}

/// A field of a dialog: its label in a column of 112 points, then what `field` draws. Narrow, the label stands above.
/// Fields without a name of their own take the label's.
pub fn labelled<R>(ui: &mut Ui, label: &str, field: impl FnOnce(&mut Ui) -> R) -> R {
    let p = Palette::of(ui);
    let narrow = ui.available_width() < 360.0;
    let words = crate::ui::theme::weak(p, label);
    if narrow {
        let id = ui.label(words).id;
        return ui.label_inputs_by(id, field);
    }
    ui.horizontal_top(|ui| {
        let size = vec2(112.0, CONTROL);
        let layout = Layout::left_to_right(Align::Center);
        let id = ui
            .allocate_ui_with_layout(size, layout, |ui| {
                ui.set_min_width(112.0);
                ui.add(egui::Label::new(words).truncate()).id
            })
            .inner;
        ui.vertical(|ui| ui.label_inputs_by(id, field)).inner
    })
    .inner
}
