//! Kept from a letter, written, changed and brought.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::{AdviceCommand, Command};
use radslag::domain::{Addressee, AdviceOrigin, Field, LanguageForm, Operation, Theme, WorkingPhase, Write};
use radslag::exchange::register;
use radslag::store::Store;

use super::{advice_tab, with_open_letter};
use crate::common::{ask, click, council, fill, fresh_path, harness, key, press, write};
use crate::letter_case::HEADLINES;
use crate::projects::says;

#[test]
fn a_recommendation_is_kept_as_a_draft_its_particulars_are_taken_out_and_it_is_done() {
    let (path, made, mut window) = with_open_letter();
    let body = Operation::set(
        Field::RECOMMENDATION_BODY,
        made.advice[1],
        "Eksempeletaten bør telle i fire uker før neste beslutning.",
    );
    ask(&mut window, Command::Run(body));
    ask(&mut window, Command::OpenLetter(made.case));
    click(&mut window, &format!("Råd 2: {}", HEADLINES[1]));
    click(&mut window, "Mer om rådet");
    press(&mut window, Role::MenuItem, "Behold som tidligere råd");
    let kept = council(&path).advice_kept_from(made.advice[1]).unwrap().clone();
    assert!(kept.is_draft);
    assert_eq!(
        (kept.theme, kept.addressee, kept.year),
        (Theme::new(2), Some(Addressee::Agency), Some(2026))
    );
    assert!(says(&window, "I teksten står ennå: Eksempeletaten"));
    fill(&mut window, "Tekst", "Tell i fire uker før neste beslutning.");
    assert!(!says(&window, "I teksten står ennå"));
    click(&mut window, "Ferdig");
    let council_now = council(&path);
    let kept = council_now.advice.get(kept.id).unwrap();
    assert!(!kept.is_draft);
    let text = council_now.advice_text(kept.id, LanguageForm::Bokmaal).unwrap();
    assert_eq!(
        (text.headline.as_str(), text.body.as_str()),
        (HEADLINES[1], "Tell i fire uker før neste beslutning.")
    );
    assert!(says(&window, "Brukt i 1 brev"), "it was given where it was kept from");
    press(&mut window, Role::RadioButton, "Nynorsk");
    assert!(says(&window, "Rådet finnes ikke på nynorsk ennå."));

    // Asked for again, it leads to the same piece.
    ask(&mut window, AdviceCommand::Keep(made.advice[1]));
    assert_eq!(
        council(&path)
            .advice
            .iter()
            .filter(|advice| advice.origin == AdviceOrigin::Own)
            .count(),
        1
    );
}

#[test]
fn a_piece_is_written_in_both_forms_changed_removed_and_brought_back() {
    let (path, mut window) = advice_tab();
    key(&mut window, Modifiers::COMMAND, Key::N);
    assert!(window.get_by_role_and_label(Role::TextInput, "Overskrift").is_focused());
    assert!(window.get_by_label("Ferdig").accesskit_node().is_disabled());
    write(&mut window, "Spør den som har prøvd");
    fill(&mut window, "Tekst", "Ring en etat som har gjort det samme.");
    press(&mut window, Role::Button, "Tema: Uten tema");
    press(&mut window, Role::MenuItemRadio, "Behov, mål og løsning");
    press(&mut window, Role::Button, "Fase: Hele veien");
    press(&mut window, Role::MenuItemRadio, "Starte sammen");
    press(&mut window, Role::RadioButton, "Nynorsk");
    assert!(says(&window, "Rådet finnes ikke på nynorsk ennå."));
    click(&mut window, "Skriv det på nynorsk");
    fill(&mut window, "Overskrift", "Spør den som har prøvd det");
    click(&mut window, "Ferdig");
    let council_now = council(&path);
    let own = council_now
        .advice
        .iter()
        .find(|advice| advice.origin == AdviceOrigin::Own)
        .unwrap();
    assert_eq!(
        (own.is_draft, own.theme, own.phase),
        (false, Theme::new(2), Some(WorkingPhase::StartTogether))
    );
    let headline = |form| council_now.advice_text(own.id, form).unwrap().headline.clone();
    assert_eq!(headline(LanguageForm::Bokmaal), "Spør den som har prøvd");
    assert_eq!(headline(LanguageForm::Nynorsk), "Spør den som har prøvd det");
    assert!(says(&window, "Bokmål og nynorsk"));

    click(&mut window, "Mer om rådet");
    press(&mut window, Role::MenuItem, "Fjern rådet");
    assert!(
        council(&path)
            .advice
            .iter()
            .all(|advice| advice.origin != AdviceOrigin::Own)
    );
    ask(&mut window, Command::Undo);
    assert!(
        council(&path)
            .advice
            .iter()
            .any(|advice| advice.origin == AdviceOrigin::Own)
    );
}

#[test]
fn a_file_without_the_published_advice_is_offered_it() {
    let path = fresh_path();
    let now = jiff::Timestamp::now();
    let mut first = register::new_empty("Prøverådet".to_owned(), now);
    let is_advice = |write: &Write| matches!(write, Write::Insert(row) if row.table().name().starts_with("advice"));
    first.writes.retain(|write| !is_advice(write));
    Store::create(&path, "", &first).unwrap();
    let mut window = harness(&path);
    ask(&mut window, Command::ShowAdvice);
    click(&mut window, "Hent inn 176 råd fra rapportene");
    assert!(says(&window, "176 råd er hentet inn"));
    assert_eq!(council(&path).advice.iter().count(), 176);
    assert!(!says(&window, "Hent inn 176 råd"));
    ask(&mut window, Command::Undo);
    assert_eq!(council(&path).advice.iter().count(), 0);
    assert!(says(&window, "Hent inn 176 råd fra rapportene"));
}
