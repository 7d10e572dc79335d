//! The form of language that letters to a body must have, set on the page of a case and seen in its letter.

use egui::Role;
use egui_kittest::kittest::Queryable as _;
use radslag::app::{Command, LetterCommand};
use radslag::domain::history::HistoryOf;
use radslag::domain::{
    CaseOrganisation, Id, LanguageForm, Operation, OperationName, OrganisationRole, Row, Write, operations,
};
use radslag::store::Store;

use crate::case::with_one_case;
use crate::common::{Window, ask, council, harness, press};
use crate::projects::says;

const FACT: &str = "Målform";

fn choose(window: &mut Window, form: &str) {
    let field =
        window.get_by(|node| node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with(FACT)));
    field.click();
    crate::common::settle(window);
    press(window, Role::MenuItemRadio, form);
}

fn required(path: &std::path::Path, case: Id) -> Option<LanguageForm> {
    council(path).required_form(case)
}

#[test]
fn a_new_letter_begins_in_the_form_that_its_recipient_must_have() {
    let (path, case) = with_one_case();
    let mut window = harness(&path);
    ask(&mut window, Command::OpenCase(case));
    assert!(says(&window, "Nye brev begynner på bokmål."));
    choose(&mut window, "Nynorsk");
    assert_eq!(required(&path, case), Some(LanguageForm::Nynorsk));
    assert!(says(&window, "Nye brev begynner på nynorsk."));
    ask(&mut window, LetterCommand::Create(case));
    assert_eq!(
        council(&path).letters.of(case).next().unwrap().form,
        LanguageForm::Nynorsk
    );
    ask(&mut window, Command::OpenLetter(case));
    assert!(says(&window, "slik mottakeren skal ha det"));
    // It is in the history of the case, and taken back by its name.
    ask(&mut window, Command::ShowHistory(HistoryOf::Case(case)));
    assert!(says(&window, "Endret virksomhet"));
}

#[test]
fn a_letter_in_another_form_says_so_and_is_put_right_from_the_case() {
    let (path, case) = with_one_case();
    let mut window = harness(&path);
    ask(&mut window, LetterCommand::Create(case));
    ask(&mut window, Command::OpenCase(case));
    assert!(says(&window, "Brevet er på bokmål."));
    choose(&mut window, "Nynorsk");
    ask(&mut window, Command::OpenLetter(case));
    assert!(says(&window, "men mottakeren skal ha nynorsk"));
    ask(&mut window, Command::OpenCase(case));
    press(&mut window, Role::Button, "Gjør brevet om til nynorsk");
    assert_eq!(
        council(&path).letters.of(case).next().unwrap().form,
        LanguageForm::Nynorsk
    );
    assert!(says(&window, "Brevet er på nynorsk."));

    // Free again: the letter stays as it is, and nothing is asked for.
    choose(&mut window, "Følger regelen");
    assert_eq!(required(&path, case), None);
    assert!(window.query_by_label("Gjør brevet om til bokmål").is_none());
    ask(&mut window, Command::Undo);
    assert_eq!(required(&path, case), Some(LanguageForm::Nynorsk));
}

#[test]
fn of_two_recipients_the_one_named_first_decides() {
    let (path, case) = with_one_case();
    let mut store = Store::open(&path, "").unwrap();
    // Made last, and named first.
    for (position, form) in [(3.0, LanguageForm::Bokmaal), (-1.0, LanguageForm::Nynorsk)] {
        let (id, [mut organisation, name]) = operations::new_organisation("Eksempelverket", None);
        if let Write::Insert(row) = &mut organisation
            && let Row::Organisation(row) = row.as_mut()
        {
            row.language_form = Some(form);
        }
        let part = Write::insert(CaseOrganisation {
            id: Id::new(),
            case_id: case,
            organisation_id: id,
            role: OrganisationRole::Agency,
            printed_name: "Eksempelverket".to_owned(),
            position,
            ended_at: None,
        });
        let writes = vec![organisation, name, part];
        store.run(&Operation::new(OperationName::EditCase, writes)).unwrap();
    }
    drop(store);
    assert_eq!(required(&path, case), Some(LanguageForm::Nynorsk));
}
