use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use super::*;
use crate::{
    figures::chart::{Row, Series, Value},
    ui::theme,
};

fn value(amount: f64) -> Value {
    Value {
        amount,
        written: format!("{amount}"),
    }
}

fn sample(kind: Kind) -> Chart {
    Chart {
        kind,
        title: "Saker per år".to_owned(),
        subtitle: "Antall".to_owned(),
        row_head: "År".to_owned(),
        aside_head: "I alt".to_owned(),
        series: [("Stort", 0), ("Lite", 2)]
            .map(|(name, shade)| Series {
                name: name.to_owned(),
                shade,
            })
            .into(),
        rows: (2021..2024)
            .map(|year| Row {
                name: year.to_string(),
                theme: None,
                values: vec![Some(value(2.0)), Some(value(3.0))],
                aside: "5".to_owned(),
                emphasised: year == 2023,
                spoken: format!("{year}: 5 saker"),
            })
            .collect(),
        summary: "Fem saker hvert år".to_owned(),
    }
}

#[test]
fn a_chart_is_named_by_its_summary_and_walked_by_arrows() {
    for kind in [Kind::StackedColumns, Kind::PairedBars] {
        let mut harness = Harness::builder()
            .with_size(egui::vec2(600.0, 400.0))
            .with_context_setup(theme::install)
            .build_ui(move |ui| {
                chart(ui, &sample(kind), 260.0);
            });
        harness.run();
        harness.get_by_label("Fem saker hvert år").focus();
        harness.run();
        let said = |harness: &Harness<'_>| {
            let chosen = harness.query_by(|node| node.role() == Role::ListItem && node.is_selected() == Some(true));
            let place = |node: &egui_kittest::Node<'_>| node.accesskit_node().position_in_set();
            chosen.map(|node| (node.accesskit_node().label().unwrap_or_default(), place(&node)))
        };
        assert_eq!(said(&harness), None);
        for (key, year, place) in [
            (Key::ArrowRight, 2021, 0),
            (Key::ArrowRight, 2022, 1),
            (Key::End, 2023, 2),
            (Key::ArrowRight, 2023, 2),
            (Key::ArrowLeft, 2022, 1),
            (Key::Home, 2021, 0),
        ] {
            harness.key_press(key);
            harness.run();
            assert_eq!(
                said(&harness),
                Some((format!("{year}: 5 saker"), Some(place))),
                "{key:?}"
            );
        }
    }
}

#[test]
fn the_table_has_a_named_row_a_category() {
    let mut harness = Harness::builder()
        .with_size(egui::vec2(600.0, 400.0))
        .with_context_setup(theme::install)
        .build_ui(|ui| chart_table(ui, &sample(Kind::StackedColumns)));
    harness.run();
    assert!(harness.query_by_label("2021, 2, 3, 5").is_some());
}
