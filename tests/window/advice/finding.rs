//! Found: by theme, by words, by filters and by the keys.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::{AdviceCommand, Command};
use radslag::domain::{Addressee, Advice, AdviceOrigin, Theme, WorkingPhase};
use radslag::store::Store;

use super::{advice_tab, own, rows, search, with_open_letter};
use crate::common::{Window, ask, click, council, fresh_path, key, press, settle, sized_harness};
use crate::letter_case::{make, with_letter};
use crate::projects::says;

#[test]
fn the_advice_is_there_from_the_start_in_groups_by_theme() {
    let (_, window) = advice_tab();
    assert!(says(&window, "176 råd"));
    assert!(says(&window, "25 er forslag eller utkast"));
    assert!(says(&window, "Organisering og styring 69 råd"));
    assert!(rows(&window).len() < 40, "only the rows in sight are drawn");
    assert!(
        rows(&window)[0].contains("Organisering, ikke brukt ennå"),
        "{:?}",
        rows(&window)[0]
    );
    assert!(!says(&window, "Hent inn"), "there is nothing to bring");
}

#[test]
fn a_search_finds_also_inside_compounds_and_in_other_inflections() {
    let (_, mut window) = advice_tab();
    let (_, add) = own(
        "Ta en nullmåling",
        "Tall fra før endringen er det eneste som kan vise at den virket.",
    );
    ask(&mut window, Command::Run(add));
    search(&mut window, "måle");
    assert!(says(&window, "av 177 råd"));
    let found = rows(&window);
    assert!(
        found.iter().any(|row| row.starts_with("Sett mål som kan måles, 2017")),
        "{found:?}"
    );
    assert!(says(&window, "«måle» finner også "));

    search(&mut window, "måle endring virke");
    let found = rows(&window);
    assert!(found[0].starts_with("Ta en nullmåling, 2026"), "{found:?}");

    // Bokmål finds what the other form has, and the other way round.
    search(&mut window, "gevinstane");
    let of_nynorsk = rows(&window);
    search(&mut window, "gevinstene");
    assert_eq!(of_nynorsk, rows(&window));
    assert!(!of_nynorsk.is_empty());
    assert!(says(&window, "Gevinster og gevinstrealisering"));
}

#[test]
fn a_search_without_hits_says_so_and_is_taken_away() {
    let (_, mut window) = advice_tab();
    search(&mut window, "romferge");
    assert!(says(&window, "Ingen råd passer med «romferge»."));
    click(&mut window, "Fjern søk og filtre");
    assert!(says(&window, "176 råd"));
    search(&mut window, "gevinst");
    assert!(!says(&window, "Organisering og styring 69 råd"));
    click(&mut window, "Tøm søket");
    assert!(says(&window, "176 råd"));
}

/// Whether a piece passes a filter.
type Test = fn(&Advice) -> bool;

#[test]
fn theme_phase_addressee_and_source_narrow_the_list() {
    let (path, mut window) = advice_tab();
    let expected = |test: Test| council(&path).advice.iter().filter(|advice| test(advice)).count();
    let table: [(&str, &str, Test); 4] = [
        ("Tema", "Usikkerhet og usikkerhetsstyring", |advice| {
            advice.theme == Theme::new(3)
        }),
        ("Fase", "Levere sammen", |advice| {
            advice.phase == Some(WorkingPhase::DeliverTogether)
        }),
        ("Til hvem", "Departementet", |advice| {
            advice.addressee == Some(Addressee::Ministry)
        }),
        ("Kilde", "Forslag, ikke fra rådet", |advice| {
            advice.origin == AdviceOrigin::Proposal
        }),
    ];
    for (chip, choice, test) in table {
        press(&mut window, Role::Button, chip);
        press(&mut window, Role::MenuItemRadio, choice);
        assert!(says(&window, &format!("{} treff", expected(test))), "{chip}");
        click(&mut window, &format!("Fjern filteret {chip}"));
    }
    assert!(says(&window, "176 råd"));
}

#[test]
fn the_keys_move_in_the_list_and_enter_leads_to_the_button_that_inserts() {
    let (_, _, mut window) = with_open_letter();
    search(&mut window, "gevinst");
    key(&mut window, Modifiers::NONE, Key::Enter);
    let chosen = |window: &Window| {
        let chosen = window
            .get_all_by_role(Role::Row)
            .find(|row| row.accesskit_node().is_selected() == Some(true));
        chosen.unwrap().accesskit_node().label().unwrap()
    };
    let first = chosen(&window);
    key(&mut window, Modifiers::NONE, Key::ArrowDown);
    let second = chosen(&window);
    assert_ne!(first, second);
    key(&mut window, Modifiers::NONE, Key::End);
    assert_ne!(chosen(&window), second);
    key(&mut window, Modifiers::NONE, Key::PageUp);
    key(&mut window, Modifiers::NONE, Key::Home);
    assert_eq!(chosen(&window), first);
    key(&mut window, Modifiers::NONE, Key::Enter);
    let button = window.get_by_label("Sett inn i brevet til Eksempeletaten");
    assert!(button.is_focused());
}

#[test]
fn long_words_and_a_small_window_lose_nothing() {
    let path = fresh_path();
    let made = make(&path, true);
    with_letter(&path, made.case);
    let mut store = Store::open(&path, "").unwrap();
    let headline = "Sørg for at alle som skal bruke løsningen, ".repeat(12);
    let (id, add) = own(&headline[..500], &"ordene ".repeat(15_000));
    store.run(&add).unwrap();
    drop(store);
    for size in [[640.0, 400.0], [1280.0, 800.0]] {
        let mut window = sized_harness(&path, size);
        ask(&mut window, AdviceCommand::Open(id));
        assert!(says(&window, "Sett inn i brevet til Eksempeletaten"));
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
        let button = window.get_by_label("Sett inn i brevet til Eksempeletaten").rect();
        assert!(screen.contains_rect(button), "{size:?}: {button:?}");
        if size[0] < 900.0 {
            press(&mut window, Role::RadioButton, "Liste");
            assert!(!rows(&window).is_empty());
            press(&mut window, Role::RadioButton, "Råd");
        }
        window.step();
    }
}

#[test]
fn nothing_is_drawn_again_while_nothing_happens() {
    let (_, mut window) = advice_tab();
    search(&mut window, "gevinst");
    window.get_by_role_and_label(Role::ListBox, "Tidligere råd").focus();
    settle(&mut window);
    let output = window.output().viewport_output.values();
    let delay = output.map(|output| output.repaint_delay).min().unwrap();
    assert!(
        delay > std::time::Duration::from_mins(1),
        "asks to be drawn again in {delay:?}"
    );
    let passes = window.ctx.cumulative_pass_nr();
    window.step();
    let after = window.ctx.cumulative_pass_nr();
    assert_eq!(after, passes + 1, "a frame at rest is laid out once");
}
