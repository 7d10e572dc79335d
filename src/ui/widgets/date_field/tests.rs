use egui_kittest::{Harness, kittest::Queryable as _};
use jiff::civil::date;

use super::*;
use crate::ui::theme;

fn words() -> DateWords {
    let months = [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ];
    let weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
    DateWords {
        names: DateNames {
            months: months.map(str::to_owned),
            weekdays: weekdays.map(str::to_owned),
            endings: &[],
        },
        weekdays_short: weekdays.map(|day| day.chars().take(2).collect()),
        week: "uke".to_owned(),
        today: "I dag".to_owned(),
        open: "Åpne kalender".to_owned(),
        previous_month: "Forrige måned".to_owned(),
        next_month: "Neste måned".to_owned(),
    }
}

#[test]
fn dates_are_read_as_people_write_them() {
    let near = date(2026, 11, 17);
    let wanted = Typed::Date(date(2026, 12, 10));
    for text in [
        "10.12.2026",
        "10.12.26",
        "10.12",
        "10/12 2026",
        "10. des 2026",
        "10. des. 2026",
        "10. desember",
        "to 10. des 2026",
        "torsdag 10. desember 2026",
        "2026-12-10",
        " 10.12.2026 ",
    ] {
        assert_eq!(parse(text, &words(), near), wanted, "{text}");
    }
    for text in [
        "31. februar 2026",
        "31.02.2026",
        "10. d",
        "i morgen",
        "10.13.2026",
        "10.12.026",
    ] {
        assert_eq!(parse(text, &words(), near), Typed::Invalid, "{text}");
    }
    assert_eq!(parse("  ", &words(), near), Typed::Empty);
}

#[test]
fn a_day_is_picked_in_the_calendar() {
    let words = words();
    let mut harness = Harness::builder()
        .with_size(egui::vec2(500.0, 500.0))
        .with_context_setup(theme::install)
        .build_ui_state(
            move |ui, text: &mut String| {
                DateField::new("Møtedato", &words, date(2026, 11, 17), "Det er ingen dato").show(
                    ui,
                    text,
                    |day| day.strftime("%d.%m.%Y").to_string(),
                    |_| false,
                );
            },
            "31. februar".to_owned(),
        );
    harness.run();
    assert!(harness.query_by_label("Det er ingen dato").is_some());
    harness.get_by_label("Åpne kalender").click();
    harness.run();
    harness.get_by_label("Neste måned").click();
    harness.run();
    harness.get_by_label("torsdag 10. desember 2026").click();
    harness.run();
    assert_eq!(harness.state(), "10.12.2026");
    assert!(harness.query_by_label("Neste måned").is_none());
}
