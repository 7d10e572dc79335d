use egui::Key;
use egui_kittest::{Harness, kittest::Queryable as _};

use super::*;
use crate::ui::theme;

#[derive(Default)]
struct State {
    selected: Option<usize>,
    activated: Option<usize>,
    sort: Option<usize>,
    visible: Range<usize>,
}

const WORDS: SortWords<'static> = SortWords {
    ascending: "stigende",
    descending: "synkende",
};

fn harness(rows: usize) -> Harness<'static, State> {
    Harness::builder()
        .with_size(egui::vec2(800.0, 600.0))
        .with_context_setup(theme::install)
        .build_ui_state(
            move |ui, state: &mut State| {
                let columns = [
                    Column::new("Prosjekt", Width::Share(1.0)),
                    Column::new("Mill. kr", Width::Fixed(100.0)).right(),
                    Column::new("Fase", Width::Fixed(100.0)).hidden_below(900.0),
                ];
                let sort = Some(Sort {
                    column: 1,
                    ascending: false,
                });
                let out = Table::new("Saker", &columns, WORDS)
                    .selected(state.selected)
                    .sorted(sort)
                    .show(
                        ui,
                        rows,
                        |row| format!("Sak {row}"),
                        |row, cells| {
                            cells.semibold(&format!("Sak {row}"));
                            cells.optional(None);
                            cells.text("Idé");
                        },
                    );
                state.selected = out.selected.or(state.selected);
                state.activated = out.activated.or(state.activated);
                state.sort = out.sort.or(state.sort);
                state.visible = out.visible;
            },
            State::default(),
        )
}

fn press(harness: &mut Harness<'_, State>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn draws_only_the_rows_in_sight_of_a_hundred_thousand() {
    let mut harness = harness(100_000);
    harness.run();
    let rows = harness.get_all_by_role(Role::Row).count();
    assert!((10..60).contains(&rows), "{rows} rows");
    assert!(harness.query_by_label("Sak 0").is_some());
}

#[test]
fn keys_move_the_selection_and_scroll_to_it() {
    let mut harness = harness(100_000);
    harness.get_by_role_and_label(Role::ListBox, "Saker").focus();
    harness.run();
    press(&mut harness, Key::ArrowDown);
    assert_eq!(harness.state().selected, Some(0));
    press(&mut harness, Key::ArrowDown);
    assert_eq!(harness.state().selected, Some(1));
    press(&mut harness, Key::End);
    assert_eq!(harness.state().selected, Some(99_999));
    harness.run();
    assert!(harness.state().visible.contains(&99_999));
    press(&mut harness, Key::PageUp);
    assert!(harness.state().selected < Some(99_990));
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().activated, harness.state().selected);
    press(&mut harness, Key::Home);
    harness.run();
    assert_eq!(harness.state().visible.start, 0);
}

#[test]
fn a_click_selects_and_a_head_sorts() {
    let mut harness = harness(20);
    harness.run();
    harness.get_by_role_and_label(Role::Row, "Sak 3").click();
    harness.run();
    assert_eq!(harness.state().selected, Some(3));
    harness.get_by_label("Mill. kr, synkende").click();
    harness.run();
    assert_eq!(harness.state().sort, Some(1));
    assert!(harness.query_by_label("Fase").is_none());
}
