//! Put into letters and notes, and what came of it there.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use radslag::app::{AdviceCommand, Command, LetterCommand};
use radslag::domain::{Field, Id, LanguageForm, Operation, OperationName, Outcome, Write, operations};
use radslag::store::Store;

use super::{published, rows, select, with_open_letter};
use crate::common::{ask, click, council, press, settle};
use crate::letter_case::{Found, HEADLINES};
use crate::projects::says;

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
