//! What the chosen operation did: its texts by words, how they are now, its other fields, and the way back to how it was.

use std::fmt::Write as _;

use egui::{EventFilter, Frame, Id, Key, Label, Margin, Modifiers, Role, ScrollArea, Sense, Ui, vec2};

use super::super::Scene;
use super::{HistoryView, bin, compared, fields, spans, words};
use crate::app::command::Command;
use crate::app::history::History;
use crate::domain::history::{
    Against, HistoryChange, HistoryEntry, RowChange, TextChange, Touched, first_words, may_be_restored,
};
use crate::domain::operations;
use crate::language::capitalised;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::long_text::long_text;
use crate::ui::widgets::{card, icons, paint, row};

/// The widest a compared text is, in points.
const WIDEST: f32 = 764.0;

/// How far an arrow key moves what is longer than the window, in points.
const SCROLL_STEP: f32 = 60.0;

/// Draws the chosen change.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut HistoryView, history: &History, narrow: bool) {
    let mut entries = history.entries.iter().flatten();
    let entry = entries.find(|entry| Some(entry.seq) == history.chosen);
    let change = history
        .change
        .as_ref()
        .filter(|change| Some(change.seq) == history.chosen);
    let (Some(entry), Some(change)) = (entry, change) else {
        // The file answers in a moment; words that came and went would only flicker.
        return;
    };
    let area = ui.available_rect_before_wrap();
    let id = ui.make_persistent_id("the change");
    let region = ui.interact(area, id, Sense::focusable_noninteractive());
    paint::name(&region, Role::Region, true, &heading(scene, entry));
    if std::mem::take(&mut state.enters_change) {
        region.request_focus();
    }
    let by = scrolled_by_keys(ui, id, area.height());
    let margin = if narrow {
        Margin::same(12)
    } else {
        Margin::symmetric(24, 16)
    };
    ScrollArea::vertical()
        .id_salt(("change", change.seq))
        .auto_shrink(false)
        .show(ui, |ui| {
            if by != 0.0 {
                ui.scroll_with_delta(vec2(0.0, by));
            }
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
                content(ui, scene, &mut state.has_given_focus, history, (entry, change));
            });
        });
    if region.has_focus() {
        paint::ring(ui, area.shrink(2.0), 2.0);
    }
}

/// How far the arrows move the page while it has the keyboard, in points.
fn scrolled_by_keys(ui: &Ui, id: Id, height: f32) -> f32 {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return 0.0;
    }
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let keys = [
        (Key::ArrowDown, -SCROLL_STEP),
        (Key::ArrowUp, SCROLL_STEP),
        (Key::PageDown, SCROLL_STEP - height),
        (Key::PageUp, height - SCROLL_STEP),
    ];
    keys.into_iter()
        .filter(|(key, _)| pressed(*key))
        .map(|(_, by)| by)
        .sum()
}

fn heading(scene: &Scene<'_>, entry: &HistoryEntry) -> String {
    format!("{}, {}", words::operation(scene, entry), words::moment(scene, entry.at))
}

fn content(
    ui: &mut Ui,
    scene: &Scene<'_>,
    has_given_focus: &mut bool,
    history: &History,
    (entry, change): (&HistoryEntry, &HistoryChange),
) {
    let p = Palette::of(ui);
    let moment = capitalised(&words::moment(scene, entry.at));
    ui.add(Label::new(theme::heading(p, moment)).wrap());
    let by = format!(
        "{} · {}",
        words::operation(scene, entry),
        words::person(scene, &entry.person)
    );
    ui.add(Label::new(theme::caption(p, by)).wrap());
    compared::ui(ui, scene, history, change);
    if change.against == Against::Before {
        put_back(ui, scene, change);
    }
    let mut shown = Shown {
        against: change.against,
        is_with_later: change.is_with_later(),
        has_no_main: true,
    };
    let is_told = |one: &RowChange| !one.texts.is_empty() || !fields::changed(scene, one, false).is_empty();
    if !change.rows.iter().any(is_told) {
        let key = match change.against {
            Against::Before => "history-nothing-told",
            Against::Now | Against::Left(_) => "history-no-difference",
        };
        ui.add(Label::new(theme::body(p, scene.t(key))).wrap());
    }
    if change.rows.iter().any(RowChange::is_ended_now) {
        ui.add(Label::new(theme::body(p, scene.t("history-is-in-bin"))).wrap());
        let button = Button::secondary(scene.t("history-open-bin")).icon(icons::ICON_DELETE);
        if ui.add(button.low()).clicked() {
            scene.send(Command::ShowBinHere(true));
            // What was pressed is gone then: the bin has the keyboard.
            *has_given_focus = false;
        }
    }
    for one in &change.rows {
        ui.push_id(one.id, |ui| row_change(ui, scene, one, &mut shown));
    }
    if change.left_out > 0 {
        let count = i64::try_from(change.left_out).unwrap_or(i64::MAX);
        ui.label(theme::weak(
            p,
            scene.with("history-rows-left-out", &[("count", count.into())]),
        ));
    }
}

/// Rows that undoing took out of the file can be put in again.
fn put_back(ui: &mut Ui, scene: &Scene<'_>, change: &HistoryChange) {
    let put = operations::put_back(&scene.model.council, &change.rows);
    let (title, text) = (scene.t("history-gone"), scene.t("history-gone-text"));
    match put {
        Ok(None) => {}
        Ok(Some(operation)) => Banner::new(Tone::Info, title, text).show(ui, |ui| {
            let button = Button::primary(scene.t("history-put-back")).icon(icons::ICON_RESTORE);
            if ui.add(button).clicked() {
                scene.send(Command::RunAndOfferUndo(operation));
            }
        }),
        Err(why) => Banner::new(Tone::Info, title, &bin::sentence(scene, why)).show(ui, |_| {}),
    }
}

/// How the rows of a change are shown.
struct Shown {
    against: Against,
    /// What they are compared with is later than what the change left.
    is_with_later: bool,
    /// No button is the primary one yet.
    has_no_main: bool,
}

fn row_change(ui: &mut Ui, scene: &Scene<'_>, one: &RowChange, shown: &mut Shown) {
    let p = Palette::of(ui);
    let other = fields::changed(scene, one, shown.is_with_later);
    if one.texts.is_empty() && other.is_empty() {
        return;
    }
    ui.add_space(4.0);
    let mut name = words::named(scene, &touched(one));
    let (earlier, later) = if shown.is_with_later {
        (&one.after, &one.before)
    } else {
        (&one.before, &one.after)
    };
    let state = match (earlier, later) {
        (None, _) => Some("history-came"),
        (_, None) => Some("history-went"),
        _ => None,
    };
    if let Some(state) = state {
        let _ = write!(name, " · {}", scene.words.text(state));
    }
    ui.add(Label::new(theme::semibold(p, name)).truncate());
    for text in &one.texts {
        text_change(ui, scene, one, text, shown);
    }
    if !other.is_empty() {
        other_fields(ui, scene, one, &other, shown);
    }
}

/// What the row is, by how its text begins.
fn touched(one: &RowChange) -> Touched {
    let columns = one.after.as_ref().or(one.before.as_ref());
    Touched {
        table: one.table,
        id: one.id,
        words: columns.map(first_words).unwrap_or_default(),
    }
}

/// One text: what changed in it, how it is now, and the way back.
fn text_change(ui: &mut Ui, scene: &Scene<'_>, one: &RowChange, text: &TextChange, shown: &mut Shown) {
    let p = Palette::of(ui);
    let name = scene.words.text_of(&fields::name_key(&text.column));
    let frame = card::frame(p, 0);
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        Frame::new()
            .fill(p.head)
            .inner_margin(Margin::symmetric(16, 6))
            .show(ui, |ui| {
                row::ends(
                    ui,
                    24.0,
                    |ui| ui.add(Label::new(theme::caption(p, name)).truncate()),
                    |ui| spans::legend(ui, scene),
                );
            });
        Frame::new().inner_margin(Margin::symmetric(20, 12)).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(WIDEST));
            let label = ui.add(Label::new(spans::job(p, &text.spans)).wrap());
            paint::name(&label, Role::Label, true, &spans::spoken(scene, &text.spans));
            if text.is_cut {
                ui.label(theme::caption(p, scene.t("history-text-cut")));
            }
        });
    });
    let now = one
        .now
        .as_ref()
        .and_then(|row| row.get(&text.column))
        .and_then(|value| value.as_str());
    let is_now = one.is_now(&text.column);
    let against = shown.against;
    row::ends(
        ui,
        theme::CONTROL,
        |ui| {
            let words = match (now, is_now) {
                (None, _) => scene.t("history-not-there"),
                // The comparison tells it already.
                _ if against == Against::Now => "",
                (_, true) => scene.t("history-text-is-so"),
                _ => scene.t("history-text-now"),
            };
            ui.add(Label::new(theme::semibold(p, words)).truncate());
        },
        |ui| {
            let columns = [text.column.as_str()];
            let key = match against {
                Against::Before => "history-restore-text",
                Against::Now | Against::Left(_) => "history-restore-chosen-text",
            };
            restore(ui, scene, one, &columns, key, shown);
        },
    );
    if let Some(now) = now.filter(|_| !is_now && against != Against::Now) {
        card::frame(p, 16).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.set_max_width(ui.available_width().min(WIDEST));
            let more = (scene.t("history-more"), scene.t("history-less"));
            let id = Id::unique(("history text", one.id)).with(&text.column);
            long_text(ui, id, now, more, |text| theme::reading(p, text));
        });
    }
}

/// Gives the row what the operation left it with, as a new change. Blocked with its reason where there is nothing to do.
fn restore(ui: &mut Ui, scene: &Scene<'_>, one: &RowChange, columns: &[&str], word: &'static str, shown: &mut Shown) {
    if one.after.is_none() || one.now.is_none() {
        return;
    }
    let operation = operations::restore_earlier(one, Some(columns));
    let is_period = |column: &&str| !may_be_restored(column) && !one.is_now(column);
    let reason = if one.is_ended_now() {
        Some(scene.t("history-is-in-bin"))
    } else if operation.is_some() {
        None
    } else if columns.iter().any(is_period) {
        Some(scene.t("history-is-a-period"))
    } else {
        Some(scene.t("history-is-so"))
    };
    let is_main = reason.is_none() && std::mem::take(&mut shown.has_no_main);
    let words = scene.words.text_of(word);
    let button = if is_main {
        Button::primary(words)
    } else {
        Button::secondary(words)
    };
    let pressed = ui.add(button.icon(icons::ICON_RESTORE).blocked(reason)).clicked();
    if let (true, Some(operation)) = (pressed, operation) {
        scene.send(Command::RunAndOfferUndo(operation));
    }
}

fn other_fields(ui: &mut Ui, scene: &Scene<'_>, one: &RowChange, other: &[fields::FieldChange<'_>], shown: &mut Shown) {
    let p = Palette::of(ui);
    card::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for field in other {
            ui.horizontal_top(|ui| {
                let label = |ui: &mut Ui| {
                    ui.set_width(128.0);
                    ui.add(Label::new(theme::weak(p, field.name.as_str())).wrap());
                };
                ui.allocate_ui(vec2(128.0, 20.0), label);
                let words = match (field.before.as_str(), field.after.as_str()) {
                    ("", after) => after.to_owned(),
                    (before, "") => scene.with("history-was", &[("before", before.into())]),
                    (before, after) if before == after => after.to_owned(),
                    (before, after) => {
                        scene.with("history-from-to", &[("before", before.into()), ("after", after.into())])
                    }
                };
                ui.add(Label::new(theme::body(p, words)).wrap());
            });
        }
    });
    let columns: Vec<&str> = other
        .iter()
        .map(|field| field.column)
        .filter(|column| *column != "ended_at")
        .collect();
    if !columns.is_empty() && one.before.is_some() {
        let key = match shown.against {
            Against::Before => "history-restore-fields",
            Against::Now | Against::Left(_) => "history-restore-chosen-fields",
        };
        restore(ui, scene, one, &columns, key, shown);
    }
}
