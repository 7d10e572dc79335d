//! Where the keyboard goes when a row goes away that something was done with: to the same button of the next row, else of the
//! one before, else to what the list names.

use std::fmt::Debug;
use std::hash::Hash;

use egui::accesskit::Action;
use egui::{Event, Id, Popup, Rect, Ui, Vec2, WidgetRect};

/// Passes that nothing may have the keyboard in, while what was pressed is done, before it is forgotten what that was.
const PATIENCE: u64 = 600;

/// What of a list has the keyboard, or was pressed last.
#[derive(Clone, Copy)]
struct Held {
    row: Id,
    place: usize,
    widget: Id,
    /// Where in its row it is, from the right end of its top and from the left end of its foot, in points.
    from: [Vec2; 2],
    /// The pass it was seen in last.
    pass: u64,
}

/// The rows of one list, as they are drawn.
pub struct Handover {
    id: Id,
    rows: Vec<(Id, Rect)>,
    held: Option<Held>,
}

impl Handover {
    /// A list, told from others on the screen by `salt`.
    pub fn new(ui: &Ui, salt: impl Hash + Debug) -> Self {
        Self {
            id: Id::unique(("handover", salt)).with(ui.layer_id()),
            rows: Vec::new(),
            held: None,
        }
    }

    /// Draws a row by `add`. `key` tells it from the others.
    pub fn row<R>(&mut self, ui: &mut Ui, key: impl Hash + Debug, add: impl FnOnce(&mut Ui) -> R) -> R {
        let row = Id::unique(("row", &key)).with(self.id);
        let drawn = ui.push_id(key, add);
        let rect = drawn.response.rect;
        if let Some(widget) = acted_on(ui, rect) {
            self.held = Some(Held {
                row,
                place: self.rows.len(),
                widget: widget.id,
                from: corners(rect, widget.rect),
                pass: ui.ctx().cumulative_pass_nr(),
            });
        }
        self.rows.push((row, rect));
        drawn.inner
    }

    /// Hands the keyboard on, when all rows are drawn. Where none is left, `otherwise` gets it.
    pub fn finish(self, ui: &Ui, otherwise: Option<Id>) {
        let focused = ui.memory(egui::Memory::focused);
        let pass = ui.ctx().cumulative_pass_nr();
        let before: Option<Held> = ui.data(|data| data.get_temp(self.id));
        let is_here = |held: &Held| self.rows.iter().any(|(row, _)| *row == held.row);
        let is_free = |held: &Held| focused.is_none_or(|id| id == held.widget) || Popup::is_any_open(ui.ctx());
        let before = before.filter(|held| is_free(held) && pass < held.pass + PATIENCE);
        let kept = match before {
            Some(held) if self.held.is_none() && !is_here(&held) => {
                let row = self.rows.get(held.place).or(self.rows.last());
                let heir = row.and_then(|(_, rect)| nearest(ui, *rect, held.from));
                if let Some(heir) = heir.map(|heir| heir.id).or(otherwise) {
                    ui.memory_mut(|memory| memory.request_focus(heir));
                    ui.request_repaint();
                }
                if let Some(heir) = heir {
                    ui.scroll_to_rect(heir.rect, None);
                }
                None
            }
            before => self.held.or(before),
        };
        ui.data_mut(|data| match kept {
            Some(held) => {
                data.insert_temp(self.id, held);
            }
            None => data.remove::<Held>(self.id),
        });
    }
}

/// What can have the keyboard in a row.
fn widgets_in(ui: &Ui, row: Rect) -> Vec<WidgetRect> {
    let can =
        |widget: &&WidgetRect| widget.enabled && widget.sense.is_focusable() && row.contains(widget.rect.center());
    ui.ctx().viewport(|viewport| {
        let drawn = viewport.this_pass.widgets.get_layer(ui.layer_id());
        drawn.filter(can).copied().collect()
    })
}

/// What of a row has the keyboard, or is pressed with the mouse or by a screen reader.
fn acted_on(ui: &Ui, row: Rect) -> Option<WidgetRect> {
    let focused = ui.memory(egui::Memory::focused);
    let focused = focused.and_then(|id| {
        ui.ctx()
            .viewport(|viewport| viewport.this_pass.widgets.get(id).copied())
    });
    let is_here = |widget: &WidgetRect| widget.layer_id == ui.layer_id() && row.contains(widget.rect.center());
    if let Some(focused) = focused.filter(is_here) {
        return Some(focused);
    }
    let is_request = |event: &Event| matches!(event, Event::AccessKitActionRequest(_));
    let (at, is_asked) = ui.input(|input| {
        let at = input.pointer.interact_pos().filter(|_| input.pointer.primary_clicked());
        (at, input.events.iter().any(is_request))
    });
    let at = at.filter(|at| row.contains(*at) && !Popup::is_any_open(ui.ctx()));
    if at.is_none() && !is_asked {
        return None;
    }
    let pressed = |widget: &WidgetRect| {
        at.is_some_and(|at| widget.interact_rect.contains(at))
            || ui.input(|input| input.has_accesskit_action_request(widget.id, Action::Click))
    };
    widgets_in(ui, row).into_iter().rfind(pressed)
}

fn corners(row: Rect, widget: Rect) -> [Vec2; 2] {
    [widget.center() - row.right_top(), widget.center() - row.left_bottom()]
}

/// What stands in a row where another stood in its own. Rows are not all as high.
fn nearest(ui: &Ui, row: Rect, from: [Vec2; 2]) -> Option<WidgetRect> {
    let away = |widget: &WidgetRect| {
        let [top, foot] = corners(row, widget.rect);
        (top - from[0]).length().min((foot - from[1]).length())
    };
    let widgets = widgets_in(ui, row).into_iter();
    widgets.min_by(|a, b| away(a).total_cmp(&away(b)))
}
