//! Tidligere råd, driven as a user does: searched as one types, filtered, put into a letter and a note, and kept from one.

use std::path::{Path, PathBuf};

use crate::common::{Window, ask, click, council, fill, fresh_path, harness, key, press, settle, sized_harness, write};
use crate::letter_case::{Found, HEADLINES, Made, make, with_letter};
use crate::projects::says;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::{AdviceCommand, Command, LetterCommand};
use radslag::domain::{
    Addressee, Advice, AdviceOrigin, AdviceText, Field, Id, LanguageForm, Operation, OperationName, Outcome, Theme,
    WorkingPhase, Write, operations,
};
use radslag::exchange::advice::advice_id;
use radslag::exchange::register;
use radslag::store::Store;

/// The program with a council that has the published advice, in the tab.
fn advice_tab() -> (PathBuf, Window) {
    let path = fresh_path();
    let now = jiff::Timestamp::now();
    Store::create(&path, "", &register::new_empty("Prøverådet".to_owned(), now)).unwrap();
    let mut window = harness(&path);
    ask(&mut window, Command::ShowAdvice);
    (path, window)
}

/// The program with a letter under way, which was opened last, in the tab.
fn with_open_letter() -> (PathBuf, Made, Window) {
    let path = fresh_path();
    let made = make(&path, true);
    with_letter(&path, made.case);
    let mut window = harness(&path);
    ask(&mut window, Command::OpenLetter(made.case));
    ask(&mut window, Command::ShowAdvice);
    (path, made, window)
}

/// The rows in sight, as a screen reader says them, from the top.
fn rows(window: &Window) -> Vec<String> {
    let mut rows: Vec<_> = window.query_all_by_role(Role::Row).collect();
    rows.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    rows.iter().map(|row| row.accesskit_node().label().unwrap()).collect()
}

fn search(window: &mut Window, text: &str) {
    key(window, Modifiers::COMMAND, Key::F);
    key(window, Modifiers::COMMAND, Key::A);
    write(window, text);
}

/// Searches for a piece by its headline and selects it.
fn select(window: &mut Window, headline: &str) {
    search(window, headline);
    let row = window.get_all_by_role(Role::Row).find(|row| {
        let label = row.accesskit_node().label();
        label.is_some_and(|label| label.starts_with(headline))
    });
    row.unwrap().click();
    settle(window);
}

/// A piece of the council's own with these words.
fn own(headline: &str, body: &str) -> (Id, Operation) {
    let now = jiff::Timestamp::now();
    let (id, text, mut operation) = operations::add_advice(LanguageForm::Bokmaal, Theme::new(4), 2026, now);
    operation
        .writes
        .push(Write::set(Field::ADVICE_HEADLINE, text, headline));
    operation.writes.push(Write::set(Field::ADVICE_BODY, text, body));
    operation.writes.push(Write::set(Field::ADVICE_IS_DRAFT, id, 0));
    (id, operation)
}

fn published(path: &Path, key: &str) -> (Advice, [AdviceText; 2]) {
    let council = council(path);
    let id = advice_id(key);
    let text = |form| council.advice_text(id, form).unwrap().clone();
    let texts = [text(LanguageForm::Bokmaal), text(LanguageForm::Nynorsk)];
    (council.advice.get(id).unwrap().clone(), texts)
}

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
fn advice_goes_into_the_letter_opened_last_in_its_form_and_says_where_it_came_from() {
    let (path, made, mut window) = with_open_letter();
    ask(
        &mut window,
        Command::Letter(LetterCommand::SetForm {
            case: made.case,
            form: LanguageForm::Nynorsk,
        }),
    );
    let (advice, [bokmaal, nynorsk]) = published(&path, "clarify-steering-structure");
    select(&mut window, &bokmaal.headline);
    click(&mut window, "Sett inn i brevet til Eksempeletaten");
    assert!(says(&window, "Rådet er satt inn i brevet til Eksempeletaten"));
    assert!(says(&window, "Brukt i 1 brev"));
    let council = council(&path);
    let used = council.advice_uses.of(advice.id).next().unwrap();
    let row = council.recommendations.get(used.recommendation_id).unwrap().clone();
    assert_eq!(
        (row.case_id, &row.headline, row.theme),
        (made.case, &nynorsk.headline, advice.theme)
    );
    assert_eq!(Found::read(&path).body(made.case, row.id), nynorsk.body);

    ask(&mut window, Command::OpenLetter(made.case));
    window.get_by_label_contains(&nynorsk.headline).click();
    settle(&mut window);
    assert!(says(&window, "Fra tidligere råd, 2020"));
    ask(&mut window, Command::Undo);
    assert_eq!(Found::read(&path).headlines(made.case).len(), HEADLINES.len());
}

#[test]
fn advice_is_chosen_from_the_letter_and_leads_back_to_it() {
    let (path, made, mut window) = with_open_letter();
    ask(&mut window, Command::OpenLetter(made.case));
    click(&mut window, "Hent fra tidligere råd");
    assert!(says(&window, "Velg råd til brevet til Eksempeletaten"));
    assert!(
        window
            .get_by_role_and_label(Role::TextInput, "Søk i rådene")
            .is_focused()
    );
    let (advice, [words, _]) = published(&path, "clarify-roles-in-cooperation");
    select(&mut window, &words.headline);
    click(&mut window, "Sett inn i brevet til Eksempeletaten");
    let body = window.get_by_role_and_label(Role::MultilineTextInput, "Tekst");
    assert!(body.is_focused(), "one goes on writing in what was put in");
    assert_eq!(body.value().as_deref(), Some(words.body.as_str()));
    assert_eq!(council(&path).advice_uses.of(advice.id).count(), 1);
    ask(&mut window, Command::ShowAdvice);
    assert!(!says(&window, "Velg råd til brevet"));
}

#[test]
fn another_letter_is_chosen_from_the_menu_and_a_sent_one_is_not_offered() {
    let (path, made, mut window) = with_open_letter();
    let council_now = council(&path);
    let now = jiff::Timestamp::now();
    let (other, add) = operations::add_case(&council_now, "Arkiv som tjeneste", "Øvingsarkivet", "", 2026, now);
    ask(&mut window, Command::Run(add));
    ask(&mut window, LetterCommand::Create(other));
    ask(&mut window, Command::OpenLetter(made.case));
    ask(&mut window, Command::ShowAdvice);
    click(&mut window, "Velg et annet brev");
    press(&mut window, Role::MenuItem, "Øvingsarkivet · Arkiv som tjeneste");
    assert_eq!(council(&path).recommendations.of(other).count(), 1);
    window.get_by_label("Sett inn i brevet til Øvingsarkivet");

    for case in [other, made.case] {
        let letter = council(&path).letters.of(case).next().unwrap().id;
        ask(
            &mut window,
            Command::Run(Operation::set(Field::LETTER_STATUS, letter, "sent")),
        );
    }
    let button = window.get_by_label("Sett inn i brevet");
    assert!(button.accesskit_node().is_disabled());
}

#[test]
fn advice_goes_into_the_notes_on_the_case_opened_last() {
    let (path, made, mut window) = with_open_letter();
    let blocked = window.get_by_label("Sett inn i notat").accesskit_node().is_disabled();
    assert!(blocked, "no case has been opened in a meeting");
    let meeting = council(&path).meetings.iter().next().unwrap().id;
    let open = Command::OpenAgendaCase {
        meeting,
        case: made.case,
    };
    ask(&mut window, open);
    ask(&mut window, Command::ShowAdvice);
    let (advice, [words, _]) = published(&path, "clarify-roles-in-cooperation");
    select(&mut window, &words.headline);
    click(&mut window, "Sett inn i notat om Felles innsyn i egne data");
    let texts = Store::open(&path, "").unwrap().case_texts(made.case).unwrap();
    let note = texts.notes.of(made.case).next_back().unwrap();
    assert_eq!(note.body, format!("{}. {}", words.headline, words.body));
    assert_eq!((note.meeting_id, note.theme), (Some(meeting), advice.theme));
}

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
fn what_came_of_advice_is_told_and_leads_to_its_letters() {
    let (path, made, mut window) = with_open_letter();
    let (advice, [words, _]) = published(&path, "clarify-roles-in-cooperation");
    for _ in 0..4 {
        let used = Command::Advice(AdviceCommand::Use {
            advice: advice.id,
            case: made.case,
        });
        ask(&mut window, used);
    }
    let uses: Vec<Id> = council(&path)
        .advice_uses
        .of(advice.id)
        .map(|used| used.recommendation_id)
        .collect();
    for (id, outcome) in uses
        .iter()
        .zip([Outcome::Followed, Outcome::PartlyFollowed, Outcome::NotFollowed])
    {
        let write = Write::set(
            Field {
                column: "outcome",
                ..Field::RECOMMENDATION_THEME
            },
            *id,
            outcome,
        );
        let told = Operation::new(OperationName::EditRecommendation, vec![write]);
        ask(&mut window, Command::Run(told));
    }
    select(&mut window, &words.headline);
    assert!(
        rows(&window)[0].contains(", 4 brev, fulgt i 1 av 4, "),
        "{:?}",
        rows(&window)[0]
    );
    assert!(says(&window, "1 fulgt, 1 delvis fulgt, 1 ikke fulgt, 1 ikke svart"));
    click(&mut window, "Vis 1 til");
    window
        .get_all_by_label_contains("Åpne brevet om Felles innsyn i egne data")
        .next()
        .unwrap()
        .click();
    settle(&mut window);
    window.get_by_label(&format!("Råd 1: {}", HEADLINES[0]));
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
