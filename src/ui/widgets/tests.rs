//! The widgets as a user without a mouse, or without sight of the screen, meets them.

use egui::{Id, Key, Modifiers, Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use super::{
    banner::Banner,
    button::Button,
    check::check,
    chip::{FilterChip, StatusChip},
    dialog::{Answer, Dialog},
    icons,
    menu::MenuRow,
    rail::RailItem,
    row,
    rows::Rows,
    segmented::Segmented,
    step_line::{Step, StepState, step_line, step_list},
    tabs::{Tab, tabs},
    text_field::{EditWords, TextField},
};
use crate::ui::theme::{self, Tone};

fn harness<S: 'static>(state: S, draw: impl FnMut(&mut egui::Ui, &mut S) + 'static) -> Harness<'static, S> {
    let mut harness = Harness::builder()
        .with_size(egui::vec2(640.0, 400.0))
        .with_context_setup(theme::install)
        .build_ui_state(draw, state);
    harness.run();
    harness
}

#[test]
fn buttons_are_named_and_pressed_by_key() {
    let mut harness = harness(0, |ui, pressed: &mut i32| {
        ui.horizontal(|ui| {
            if ui.add(Button::primary("Ny sak").icon(icons::ICON_ADD)).clicked() {
                *pressed += 1;
            }
            ui.add(Button::icon_only(icons::ICON_CLOSE, "Lukk"));
            let blocked = Button::secondary("Send").blocked(Some("Råd 7 mangler tema"));
            if ui.add(blocked).clicked() {
                *pressed += 100;
            }
        });
    });
    harness.get_by_role_and_label(Role::Button, "Ny sak").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(*harness.state(), 1);
    assert!(harness.get_by_label("Lukk").rect().width() >= 32.0);
    let blocked = harness.get_by_role_and_label(Role::Button, "Send");
    assert!(blocked.accesskit_node().is_disabled());
    blocked.click();
    harness.run();
    assert_eq!(*harness.state(), 1);
}

#[test]
fn a_chip_opens_chooses_and_clears() {
    let mut harness = harness(None, |ui, value: &mut Option<String>| {
        let set = value.clone();
        let chip = FilterChip::new("Steg").value(set.as_deref(), "Fjern steg");
        let out = chip.show(ui, |ui| ui.add(MenuRow::new("Rådsmøte")).clicked());
        if out.inner == Some(true) {
            *value = Some("Rådsmøte".to_owned());
        }
        if out.cleared {
            *value = None;
        }
    });
    harness.get_by_label("Steg").click();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItem, "Rådsmøte").click();
    harness.run();
    assert_eq!(harness.state().as_deref(), Some("Rådsmøte"));
    assert!(harness.query_by_label("Steg: Rådsmøte").is_some());
    harness.get_by_label("Fjern steg").click();
    harness.run();
    assert_eq!(*harness.state(), None);
}

#[test]
fn a_dialog_closes_with_escape() {
    let mut harness = harness(None, |ui, answer: &mut Option<Answer>| {
        if answer.is_none() {
            let dialog = Dialog::new("Godkjenne brevet?", ("Ikke ennå", "Esc"), "Godkjenn");
            *answer = dialog
                .show(ui.ctx(), Id::unique("approve"), |ui| ui.label("Blir låst."))
                .0;
        }
    });
    assert!(
        harness
            .query_by_role_and_label(Role::Dialog, "Godkjenne brevet?")
            .is_some()
    );
    harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
    harness.run();
    assert_eq!(*harness.state(), Some(Answer::Cancel));
}

#[test]
fn a_dialog_is_in_its_place_from_the_first_frame_in_which_it_is_seen() {
    let builder = Harness::builder().with_size(egui::vec2(640.0, 400.0));
    let mut harness = builder.with_context_setup(theme::install).build_ui_state(
        |ui, is_open: &mut bool| {
            if *is_open {
                let dialog = Dialog::new("Hent bidrag", ("Avbryt", "Esc"), "Se gjennom");
                dialog.show(ui.ctx(), Id::unique("take"), |ui| {
                    row::ends(
                        ui,
                        36.0,
                        |ui| ui.label("Fil"),
                        |ui| ui.add(Button::secondary("Bla gjennom …")),
                    )
                });
            }
        },
        false,
    );
    harness.run();
    *harness.state_mut() = true;
    let mut place = || {
        harness.step();
        harness.get_by_label("Bla gjennom …").rect()
    };
    let first = place();
    assert_eq!([first, first], [place(), place()]);
    assert!((299.0..=580.0).contains(&first.right()), "{first:?}");
}

#[test]
fn choices_say_which_one_is_made() {
    let mut harness = harness((None, 0), |ui, (segment, tab): &mut (Option<usize>, usize)| {
        let forms = ["Bokmål".into(), "Nynorsk".into()];
        Segmented::new("Målform", &forms).checked().show(ui, segment);
        let all = ["Alle", "Helse"].map(|word| Tab { word, count: Some("4") });
        tabs(ui, "Visninger", &all, tab);
        ui.add(RailItem::new(icons::ICON_GROUPS, "Møter", true).compact(true));
    });
    harness.get_by_role_and_label(Role::RadioButton, "Nynorsk").click();
    harness.run();
    harness.get_by_role_and_label(Role::Tab, "Helse 4").click();
    harness.run();
    assert_eq!(*harness.state(), (Some(1), 1));
    let chosen = harness.get_by_role_and_label(Role::Tab, "Helse 4");
    assert_eq!(chosen.accesskit_node().is_selected(), Some(true));
    assert!(harness.query_by_role_and_label(Role::Tab, "Møter").is_some());
}

#[test]
fn a_field_is_named_typed_in_and_tells_its_error() {
    let mut harness = harness(String::new(), |ui, text: &mut String| {
        let error = text.is_empty().then_some("Skriv et navn.");
        TextField::line(text, "Navn").error(error).show(ui);
        Banner::new(Tone::Attention, "Bare lesing.", "Åpen i et annet vindu.").show(ui, |_| {});
        ui.add(StatusChip::new(Tone::Good, "Godkjent").icon(icons::ICON_CHECK));
    });
    assert!(harness.query_by_label("Skriv et navn.").is_some());
    let field = harness.get_by_role_and_label(Role::TextInput, "Navn");
    field.focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, "Navn")
        .type_text("Blåbærtråd");
    harness.run();
    assert_eq!(harness.state(), "Blåbærtråd");
    assert!(harness.query_by_label("Skriv et navn.").is_none());
}

#[test]
fn boxes_are_pressed() {
    let mut harness = harness(false, |ui, checked: &mut bool| {
        check(ui, checked, "Åpne filen etterpå");
    });
    harness
        .get_by_role_and_label(Role::CheckBox, "Åpne filen etterpå")
        .click();
    harness.run();
    assert!(*harness.state());
}

#[test]
fn the_menu_of_a_field_cuts_what_was_selected() {
    let mut harness = harness("Gevinster".to_owned(), |ui, text: &mut String| {
        let words = EditWords {
            cut: "Klipp ut",
            copy: "Kopier",
            paste: "Lim inn",
        };
        TextField::line(text, "Navn").words(words).show(ui);
    });
    harness.get_by_role_and_label(Role::TextInput, "Navn").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Navn").click_secondary();
    harness.run();
    harness.get_by_role_and_label(Role::MenuItem, "Klipp ut").click();
    harness.run();
    assert_eq!(harness.state(), "");
}

#[test]
fn steps_are_list_items_in_words() {
    let harness = harness((), |ui, ()| {
        let step = |number: u8, state, spoken| Step {
            state,
            number,
            name: "Formøte",
            date: "18. aug. 2025",
            tale: "",
            spoken,
        };
        let steps = [
            step(1, StepState::Done, "1 Formøte, 18. aug. 2025, holdt"),
            step(2, StepState::Current, "2 Dokumentasjon"),
            step(0, StepState::Offer, "Ny behandling"),
        ];
        step_line(ui, "Steg", &steps);
        ui.push_id("upright", |ui| step_list(ui, "Steg i panelet", &steps));
    });
    let items = harness.get_all_by_role_and_label(Role::ListItem, "1 Formøte, 18. aug. 2025, holdt");
    assert_eq!(items.count(), 2);
}

#[test]
fn the_end_of_a_row_is_flush_in_the_very_frame_in_which_it_changes() {
    let mut harness = harness("Lagret", |ui, word: &mut &str| {
        let start = |ui: &mut egui::Ui| ui.add(Button::quiet("Prosjekter").width(ui.available_width()));
        row::ends(ui, 36.0, start, |ui| {
            ui.add(Button::secondary(word));
            ui.add(Button::secondary("Mer"));
        });
        // Two that stand in the same place are not taken for one another.
        row::ends(ui, 36.0, |_| (), |ui| ui.add(Button::quiet("Lukk")));
    });
    let right = harness.get_by_label("Lukk").rect().right();
    for word in ["Lagret klokken 14.05", "Lagrer"] {
        *harness.state_mut() = word;
        harness.step();
        let places = ["Prosjekter", word, "Mer"].map(|name| harness.get_by_label(name).rect());
        assert!((places[2].right() - right).abs() < 1.0, "{word}: {places:?}");
        for pair in places.windows(2) {
            assert!(
                (pair[1].left() - pair[0].right() - 8.0).abs() < 1.0,
                "{word}: {places:?}"
            );
        }
    }
    harness.run();
    assert!(!harness.ctx.has_requested_repaint(), "no frame is owed");
}

#[test]
fn of_a_long_list_only_the_rows_in_sight_are_drawn_and_the_keys_reach_them_all() {
    const ALL: usize = 500;
    let mut harness = harness(0, |ui, drawn: &mut usize| {
        *drawn = 0;
        egui::ScrollArea::vertical().show(ui, |ui| {
            let mut rows = Rows::default();
            for place in 0..ALL {
                rows.row(ui, place, |ui| {
                    *drawn += 1;
                    Some(ui.add(Button::quiet(&format!("Rad {place}"))))
                });
            }
            rows.finish(ui);
        });
    });
    harness.run();
    assert!(*harness.state() < 100, "{} drawn", harness.state());
    harness.get_by_label("Rad 0").focus();
    harness.run();
    harness.key_press(Key::End);
    harness.run();
    harness.run();
    let last = harness.get_by_label("Rad 499");
    assert!(last.is_focused() && last.rect().bottom() <= 400.0, "{:?}", last.rect());
    assert!(*harness.state() < 100, "{} drawn", harness.state());
    harness.key_press(Key::ArrowUp);
    harness.run();
    assert!(harness.get_by_label("Rad 498").is_focused());
}
