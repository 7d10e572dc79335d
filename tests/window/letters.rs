//! Brev, driven by the names a screen reader meets, and what is in the files afterwards.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::common::{Window, ask, click, council, council_with, fill, fresh_path, harness, key, settle};
use crate::letter_case::{Found, HEADLINES, Made, make, with_letter};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::{App, Command, LetterCommand, MeetingCommand};
use radslag::document::LetterDocument;
use radslag::domain::{Addressee, Field, LanguageForm, LetterStatus, Operation, SectionKind};

/// The program with the file open in Brev. Characters the window's own typeface lacks are part of what is tested.
fn window(path: &Path) -> Window {
    let mut harness = harness(path);
    harness.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    harness.state_mut().as_mut().unwrap().preferences.letter_folder = path.parent().map(Path::to_owned);
    ask(&mut harness, Command::ShowLetters);
    harness
}

/// The letter of the case, open.
fn letter(with_advice: bool) -> (PathBuf, Made, Window) {
    let path = fresh_path();
    let made = make(&path, with_advice);
    with_letter(&path, made.case);
    let mut harness = window(&path);
    ask(&mut harness, Command::OpenLetter(made.case));
    (path, made, harness)
}

fn choose(harness: &mut Window, button: &str, choice: &str) {
    click(harness, button);
    harness.get_by_role_and_label(Role::MenuItemRadio, choice).click();
    settle(harness);
}

fn close(mut harness: Window) {
    settle(&mut harness);
    harness.state_mut().as_mut().unwrap().finish();
}

fn names(found: &[(String, Option<u8>)]) -> Vec<&str> {
    found.iter().map(|(headline, _)| headline.as_str()).collect()
}

/// Waits for the pages of the letter as it stands.
fn wait_for_pages(harness: &mut Window, condition: impl Fn(&radslag::app::preview::Seen) -> bool) {
    let start = Instant::now();
    while !condition(&harness.state().as_ref().unwrap().view.letters.pages.seen) {
        assert!(start.elapsed() < Duration::from_secs(20), "no pages");
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
}

#[test]
fn a_letter_is_begun_from_the_list_with_the_advice_there_is() {
    let path = fresh_path();
    let made = make(&path, true);
    let mut harness = window(&path);
    harness.get_by_label_contains("Felles innsyn i egne data, Eksempeletaten, Ikke begynt");
    harness.key_press(Key::Enter);
    settle(&mut harness);
    harness.get_by_label(&format!("Råd 1: {}", HEADLINES[0]));
    wait_for_pages(&mut harness, |seen| seen.images.contains_key(&0));
    harness.run();
    harness.get_by_label("Slik blir brevet, side 1 av 1");
    close(harness);
    let letter = Found::read(&path).letter(made.case);
    assert_eq!(letter.recipient, "Eksempeletaten");
    assert_eq!(letter.status, LetterStatus::Draft);
}

#[test]
fn headline_and_text_are_in_the_file_as_written() {
    let (path, made, mut harness) = letter(true);
    click(&mut harness, &format!("Råd 2: {}", HEADLINES[1]));
    fill(&mut harness, "Overskrift", "Tell før dere bygger");
    fill(&mut harness, "Tekst", "Be etatene telle likt.");
    close(harness);
    let found = Found::read(&path);
    assert_eq!(found.headlines(made.case)[1].0, "Tell før dere bygger");
    assert_eq!(found.body(made.case, made.advice[1]), "Be etatene telle likt.");
}

#[test]
fn advice_moves_by_keys_while_writing_and_by_buttons_over_the_edge_of_its_theme() {
    let (path, made, mut harness) = letter(true);
    click(&mut harness, &format!("Råd 2: {}", HEADLINES[1]));
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    settle(&mut harness);
    harness.event(egui::Event::Text("X".to_owned()));
    settle(&mut harness);
    click(&mut harness, "Flytt ned");
    close(harness);
    let found = Found::read(&path);
    let order = found.headlines(made.case);
    assert_eq!(names(&order), [HEADLINES[0], HEADLINES[2], HEADLINES[1], HEADLINES[3]]);
    assert_eq!(order[2].1, Some(3), "the second move takes it into the next theme");
    let body = found.body(made.case, made.advice[1]);
    assert!(body.contains('X'), "the keyboard stays in the text that moves: {body}");
}

#[test]
fn the_arrows_of_another_part_move_no_advice() {
    let (path, made, mut harness) = letter(true);
    click(&mut harness, &format!("Råd 2: {}", HEADLINES[1]));
    fill(&mut harness, "Innledning", "Takk for sist.");
    key(&mut harness, Modifiers::ALT, Key::ArrowDown);
    close(harness);
    assert_eq!(names(&Found::read(&path).headlines(made.case)), HEADLINES);
}

#[test]
fn the_first_cannot_move_up_and_a_removed_one_comes_back_by_undo() {
    let (path, made, mut harness) = letter(true);
    click(&mut harness, &format!("Råd 1: {}", HEADLINES[0]));
    assert!(harness.get_by_label("Flytt opp").accesskit_node().is_disabled());
    click(&mut harness, "Fjern");
    assert!(harness.get_all_by_label("Anbefalingen er fjernet").next().is_some());
    harness.get_by_role_and_label(Role::Button, "Angre").click();
    settle(&mut harness);
    close(harness);
    assert_eq!(names(&Found::read(&path).headlines(made.case)), HEADLINES);
}

#[test]
fn addressee_theme_question_and_form_are_chosen() {
    let (path, made, mut harness) = letter(true);
    click(&mut harness, &format!("Råd 1: {}", HEADLINES[0]));
    choose(&mut harness, "Rettet til Eksempeletaten", "Eksempeldepartementet");
    choose(
        &mut harness,
        "Svarer ikke på et spørsmål",
        "1. Hvordan vet vi om folk finner fram?",
    );
    harness.get_by_label("Svar på spørsmål 1");
    click(&mut harness, "Mottaker og referanser");
    click(&mut harness, "Nynorsk");
    close(harness);
    let found = Found::read(&path);
    assert_eq!(found.addressee(made.advice[0]), Addressee::Ministry);
    assert_eq!(found.letter(made.case).form, LanguageForm::Nynorsk);
    assert_eq!(found.ministry(made.case), ["Eksempeldepartementet"]);
}

#[test]
fn another_form_takes_unchanged_proposals_along_and_leaves_what_is_written() {
    let path = fresh_path();
    let made = make(&path, true);
    let mut harness = window(&path);
    ask(&mut harness, LetterCommand::Create(made.case));
    fill(&mut harness, "Innledning", "Takk for sist.");
    click(&mut harness, "Mottaker og referanser");
    click(&mut harness, "Nynorsk");
    close(harness);
    let found = Found::read(&path);
    assert_eq!(found.section(made.case, SectionKind::Introduction), "Takk for sist.");
    let closing = found.section(made.case, SectionKind::Closing);
    assert!(closing.starts_with("Om nokre veker tek vi kontakt"), "{closing}");
    assert_eq!(found.letter(made.case).signature_role, "rådsleiar");
}

#[test]
fn a_letter_made_before_its_meeting_was_planned_follows_to_another_form() {
    let path = council_with(&["Felles innsyn"]);
    let mut harness = window(&path);
    let case = council(&path).cases.iter().next().unwrap().id;
    ask(&mut harness, LetterCommand::Create(case));
    let add_meeting = |held_on| {
        Command::Meeting(MeetingCommand::Add {
            held_on,
            case: Some(case),
        })
    };
    ask(&mut harness, add_meeting(jiff::civil::date(2026, 11, 13)));
    let form = |form| Command::Letter(LetterCommand::SetForm { case, form });
    ask(&mut harness, form(LanguageForm::Nynorsk));
    let introduction = Found::read(&path).section(case, SectionKind::Introduction);
    assert!(introduction.starts_with("Takk for at de kom til"), "{introduction}");
    // There and back, it says no more than it did: the date is the writer's to add.
    ask(&mut harness, form(LanguageForm::Bokmaal));
    close(harness);
    let introduction = Found::read(&path).section(case, SectionKind::Introduction);
    assert!(
        introduction.starts_with("Takk for at dere kom til rådsmøtet og la fram"),
        "{introduction}"
    );
}

#[test]
fn a_note_becomes_advice_and_is_no_longer_unused() {
    let (path, made, mut harness) = letter(true);
    click(&mut harness, "1 møtenotat ikke brukt");
    harness.get_by_label_contains("Gjør til anbefaling: Etatene").click();
    settle(&mut harness);
    assert!(harness.query_by_label("1 møtenotat ikke brukt").is_none());
    close(harness);
    assert!(names(&Found::read(&path).headlines(made.case)).contains(&"Etatene teller ulikt"));
}

#[test]
fn what_is_missing_leads_to_its_place() {
    let (_, _, mut harness) = letter(true);
    click(&mut harness, "Mottaker og referanser");
    fill(&mut harness, "Mottaker", " ");
    click(&mut harness, "1 ting mangler");
    harness.get_by_role_and_label(Role::MenuItem, "Mottaker").click();
    settle(&mut harness);
    let has_focus = harness.get_all_by_label("Mottaker").any(|node| node.is_focused());
    assert!(has_focus, "the field has the keyboard");
    close(harness);
}

#[test]
fn a_character_that_cannot_be_printed_is_named_and_replaced() {
    let (path, made, mut harness) = letter(true);
    click(&mut harness, &format!("Råd 2: {}", HEADLINES[1]));
    fill(&mut harness, "Tekst", "Ring ☏ 1 eller ☏ 2.");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::P);
    settle(&mut harness);
    harness.get_by_label_contains("Tegnet «☏» (U+260F) i teksten i råd 2");
    assert!(harness.get_by_label("Lagre PDF").accesskit_node().is_disabled());
    fill(&mut harness, "Bytt ut «☏» (U+260F) i teksten i råd 2 med", "tlf.");
    click(&mut harness, "Bytt ut");
    harness.get_by_label("Alle tegn finnes i brevets skrifttype");
    close(harness);
    assert_eq!(
        Found::read(&path).body(made.case, made.advice[1]),
        "Ring tlf. 1 eller tlf. 2."
    );
}

/// The characters the panel names, each with its place.
fn named(harness: &Window) -> usize {
    let is_name = |name: &str| name.starts_with("Tegnet ") && name.ends_with("finnes ikke i brevets skrifttype");
    let labels = harness.query_all_by_role(Role::Label);
    labels
        .filter(|label| label.accesskit_node().value().is_some_and(|name| is_name(&name)))
        .count()
}

#[test]
fn a_character_pasted_100_000_times_is_named_once_and_many_characters_are_cut() {
    let (path, made, mut harness) = letter(true);
    let body = |text: String| Command::Type {
        field: Field::RECOMMENDATION_BODY,
        id: made.advice[1],
        text,
    };
    ask(&mut harness, body("😀".repeat(100_000)));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::P);
    settle(&mut harness);
    harness.get_by_label_contains("Tegnet «😀» (U+1F600) i teksten i råd 2");
    assert_eq!(named(&harness), 1);

    // Chinese signs, one after the other.
    ask(&mut harness, body(('\u{4e00}'..).take(1_000).collect()));
    assert_eq!(named(&harness), 20);
    harness.get_by_label_contains("980 tegn til finnes ikke");
    click(&mut harness, "Avbryt");

    ask(&mut harness, body("Ring 😀 eller 😀.".to_owned()));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::P);
    settle(&mut harness);
    click(&mut harness, "Ta bort");
    harness.get_by_label("Alle tegn finnes i brevets skrifttype");
    close(harness);
    assert_eq!(Found::read(&path).body(made.case, made.advice[1]), "Ring  eller .");
}

/// The letter as the program holds it.
fn document(harness: &mut Window) -> Arc<LetterDocument> {
    let App { view, session, .. } = harness.state_mut().as_mut().unwrap();
    let model = &session.as_ref().unwrap().model;
    view.letters.document(model, jiff::Zoned::now().date()).unwrap()
}

#[test]
fn a_letter_is_composed_once_and_again_with_each_change() {
    let (_, made, mut harness) = letter(true);
    let first = document(&mut harness);
    harness.run_steps(3);
    assert!(Arc::ptr_eq(&first, &document(&mut harness)), "nothing has changed");

    click(&mut harness, &format!("Råd 2: {}", HEADLINES[1]));
    fill(&mut harness, "Tekst", "Be etatene telle likt.");
    let typed = document(&mut harness);
    assert_eq!(typed.groups[1].recommendations[0].text, "Be etatene telle likt.");
    let theme = Operation::set(Field::RECOMMENDATION_THEME, made.advice[0], 4);
    ask(&mut harness, Command::Run(theme));
    assert_ne!(document(&mut harness), typed, "the council has changed");
    ask(&mut harness, Command::Undo);
    assert_eq!(document(&mut harness), typed);
    close(harness);
}

/// The only PDF in the folder.
fn pdf(folder: &Path) -> Option<(PathBuf, Vec<u8>)> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let path = files
        .into_iter()
        .find(|path| path.extension().is_some_and(|ending| ending == "pdf"))?;
    let bytes = std::fs::read(&path).unwrap();
    Some((path, bytes))
}

#[test]
fn saving_writes_a_whole_pdf_and_never_over_another_file_unasked() {
    let (path, made, mut harness) = letter(true);
    let folder = path.parent().unwrap();
    click(&mut harness, "Lagre som …");
    click(&mut harness, "Lagre PDF");
    let (file, bytes) = pdf(folder).unwrap();
    let today = jiff::Zoned::now().date();
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    assert_eq!(name, format!("{today} Anbefalinger Felles innsyn i egne data.pdf"));
    assert!(bytes.starts_with(b"%PDF"));
    assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"));
    assert!(lopdf::Document::load_mem(&bytes).unwrap().get_pages().len() == 1);
    let folder_name = folder.file_name().unwrap().to_string_lossy();
    let told = format!("Brevet er lagret: {name} i mappen {folder_name}");
    let whole = file.display().to_string();
    let described = |node: &egui_kittest::Node<'_>| node.accesskit_node().description().as_deref() == Some(&whole);
    assert!(harness.get_all_by_label(&told).any(|node| described(&node)));

    std::fs::write(&file, b"another file").unwrap();
    click(&mut harness, "Lagre som …");
    click(&mut harness, "Lagre PDF");
    assert_eq!(std::fs::read(&file).unwrap(), b"another file");
    assert!(harness.get_by_label("Lagre PDF").accesskit_node().is_disabled());
    click(&mut harness, "Erstatt filen");
    click(&mut harness, "Lagre PDF");
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));

    click(&mut harness, "Merk brevet som sendt i dag");
    close(harness);
    let found = Found::read(&path);
    assert_eq!(found.letter(made.case).status, LetterStatus::Sent);
    assert_eq!(found.case(made.case).letter_on, Some(today));
}

#[test]
fn a_letter_without_a_date_lacks_nothing_and_is_dated_when_it_is_saved() {
    let (path, made, mut harness) = letter(true);
    let row = Found::read(&path).letter(made.case).id;
    let undated = Operation::set(Field::LETTER_DATED_ON, row, None::<jiff::civil::Date>);
    ask(&mut harness, Command::Run(undated));
    assert_eq!(Found::read(&path).letter(made.case).dated_on, None);
    harness.get_by_label("Ingenting mangler");
    click(&mut harness, "Mottaker og referanser");
    harness.get_by_label("Uten valgt dato blir brevet datert den dagen det lagres som fil.");

    // What could not be saved is not dated.
    click(&mut harness, "Lagre som …");
    assert!(harness.query_by_label_contains("Sidene merkes «Utkast»").is_none());
    let folder = path.parent().unwrap().display().to_string();
    fill(&mut harness, "Mappe", &format!("{folder}/finnes ikke"));
    click(&mut harness, "Lagre PDF");
    assert_eq!(Found::read(&path).letter(made.case).dated_on, None);
    fill(&mut harness, "Mappe", &folder);
    click(&mut harness, "Lagre PDF");
    assert!(pdf(path.parent().unwrap()).is_some());
    // The date is written when the file is.
    settle(&mut harness);
    let today = jiff::Zoned::now().date();
    assert_eq!(Found::read(&path).letter(made.case).dated_on, Some(today));
    assert!(harness.query_by_label_contains("Uten valgt dato").is_none());
    close(harness);
}

#[test]
fn a_letter_dated_before_its_meeting_is_pointed_out_and_not_stopped() {
    let (path, made, mut harness) = letter(true);
    click(&mut harness, "Lagre som …");
    assert!(harness.query_by_label_contains("før rådsmøtet").is_none());
    click(&mut harness, "Avbryt");
    let row = Found::read(&path).letter(made.case).id;
    let early = Operation::set(Field::LETTER_DATED_ON, row, jiff::civil::date(2025, 12, 1));
    ask(&mut harness, Command::Run(early));
    click(&mut harness, "Lagre som …");
    harness.get_by_label_contains("Brevet er datert 1. desember 2025, før rådsmøtet");
    click(&mut harness, "Vis datoen");
    let has_focus = harness.get_all_by_label("Brevets dato").any(|node| node.is_focused());
    assert!(has_focus, "the field has the keyboard");
    click(&mut harness, "Lagre som …");
    click(&mut harness, "Lagre PDF");
    assert!(pdf(path.parent().unwrap()).is_some());
    close(harness);
}

#[test]
fn a_folder_that_is_not_there_is_said_in_the_panel() {
    let (path, _, mut harness) = letter(true);
    click(&mut harness, "Lagre som …");
    let nowhere = path.parent().unwrap().join("finnes ikke");
    fill(&mut harness, "Mappe", &nowhere.display().to_string());
    click(&mut harness, "Lagre PDF");
    assert!(harness.query_by_role(Role::Alert).is_some());
    assert!(harness.query_by_label("Lagre PDF").is_some(), "the panel stays");
    close(harness);
}

#[test]
fn a_letter_without_advice_is_refused_with_a_sentence() {
    let (path, _, mut harness) = letter(false);
    click(&mut harness, "Lagre som …");
    harness.get_by_label_contains("Brevet har ingen anbefalinger og kan ikke lagres");
    assert!(harness.get_by_label("Lagre PDF").accesskit_node().is_disabled());
    close(harness);
    assert!(pdf(path.parent().unwrap()).is_none());
}

#[test]
fn a_text_of_100_000_characters_gives_a_sentence_and_no_standstill() {
    let (path, made, mut harness) = letter(true);
    click(&mut harness, &format!("Råd 1: {}", HEADLINES[0]));
    let long = "ordene ".repeat(15_000);
    let start = Instant::now();
    fill(&mut harness, "Tekst", &long);
    wait_for_pages(&mut harness, |seen| seen.error.is_some());
    harness.step();
    assert!(harness.query_by_role(Role::Alert).is_some());
    assert!(start.elapsed() < Duration::from_secs(20));
    close(harness);
    assert_eq!(Found::read(&path).body(made.case, made.advice[0]), long);
}

#[test]
fn nothing_is_drawn_again_while_nothing_happens() {
    let (_, _, mut harness) = letter(true);
    wait_for_pages(&mut harness, |seen| seen.images.contains_key(&0));
    harness.run();
    let pages = harness.state().as_ref().unwrap().view.letters.pages.seen.revision;
    std::thread::sleep(Duration::from_millis(300));
    let delay = harness
        .output()
        .viewport_output
        .values()
        .map(|output| output.repaint_delay)
        .min()
        .unwrap();
    assert!(delay > Duration::from_mins(1), "asks to be drawn again in {delay:?}");
    assert_eq!(
        harness.state().as_ref().unwrap().view.letters.pages.seen.revision,
        pages
    );
    close(harness);
}

#[test]
fn the_council_that_sends_the_letter_can_be_named() {
    let (path, _, mut harness) = letter(true);
    click(&mut harness, "Mottaker og referanser");
    fill(&mut harness, "Rådets navn", "Prøverådet for digitalisering");
    close(harness);
    let council = radslag::store::Store::open(&path, "").unwrap().council().unwrap();
    assert_eq!(council.name(), "Prøverådet for digitalisering");
}
