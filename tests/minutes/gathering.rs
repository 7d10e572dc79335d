//! Notes and assessments gathered into recommendations, and notes made actions.

use jiff::civil::date;
use radslag::domain::operations::{self, GatherSource};
use radslag::domain::{
    Assessment, Id, LanguageForm, Note, NoteKind, Operation, OperationName, RecommendationText, Table, Theme, Write,
};
use radslag::figures::gather::{Gathering, gather};

use crate::desk::{Desk, PRIVATE, now, stored};

fn gathering(desk: &Desk) -> Gathering {
    let texts = desk.store.case_texts(desk.cases[1]).unwrap();
    gather(&desk.council, &texts, desk.cases[1], &stored)
}

/// The texts of each group under each theme.
fn told(gathering: &Gathering) -> Vec<Vec<String>> {
    let groups = gathering.themes.iter().flat_map(|theme| &theme.groups);
    groups
        .map(|group| group.iter().map(|entry| entry.body.clone()).collect())
        .collect()
}

fn assessed(desk: &mut Desk, body: &str, is_private: bool) -> Id {
    let row = Assessment {
        id: Id::new(),
        case_id: desk.cases[1],
        member_id: Some(desk.members[1]),
        theme: Theme::new(1),
        body: body.to_owned(),
        certainty: None,
        is_private,
        written_at: now(),
        ended_at: None,
    };
    let id = row.id;
    desk.run(&Operation::new(OperationName::EditNote, vec![Write::insert(row)]));
    id
}

#[test]
fn near_duplicates_stand_side_by_side_and_nothing_private_is_gathered() {
    let mut desk = Desk::held();
    assessed(&mut desk, "I styringsgruppen mangler førstelinjen helt.", false);
    assessed(&mut desk, "Hemmelighet-epsilon", true);
    let found = gathering(&desk);
    assert_eq!(
        told(&found),
        [vec![
            "Ta førstelinjen inn i styringsgruppen".to_owned(),
            "Førstelinjen mangler i styringsgruppen".to_owned(),
            "I styringsgruppen mangler førstelinjen helt.".to_owned(),
        ]]
    );
    let all = format!("{found:?}");
    for words in PRIVATE
        .into_iter()
        .chain(["Hemmelighet-epsilon", "Et sitat", "Sende brukerreisene"])
    {
        assert!(!all.contains(words), "{words}");
    }
}

#[test]
fn several_become_one_recommendation_with_all_of_them_as_its_grounds() {
    let mut desk = Desk::held();
    let assessment = assessed(&mut desk, "I styringsgruppen mangler førstelinjen helt.", false);
    let found = gathering(&desk);
    let entries: Vec<_> = found.themes[0].groups[0].clone();
    let sources: Vec<GatherSource> = entries
        .iter()
        .map(|entry| GatherSource {
            table: entry.table,
            id: entry.id,
            body: entry.body.clone(),
        })
        .collect();
    let (id, operation) =
        operations::gather_advice(&desk.council, desk.cases[1], Theme::new(1), &sources, now()).unwrap();
    desk.run(&operation);
    let row = desk.council.recommendations.get(id).unwrap();
    assert_eq!(row.headline, "Ta førstelinjen inn i styringsgruppen");
    assert_eq!((row.note_id, row.theme), (Some(entries[0].id), Theme::new(1)));
    let texts = desk.store.case_texts(desk.cases[1]).unwrap();
    let body: &RecommendationText = texts.recommendation_texts.get(id).unwrap();
    assert_eq!(
        body.body,
        "Førstelinjen mangler i styringsgruppen\n\nI styringsgruppen mangler førstelinjen helt."
    );
    let grounds: Vec<_> = desk
        .council
        .gathered
        .of(desk.cases[1])
        .map(|row| row.about_id)
        .collect();
    assert!(grounds.contains(&assessment) && grounds.len() == 3);
    let found = gathering(&desk);
    assert_eq!((found.left(), found.used), (0, 3));

    let undone = desk.store.undo().unwrap();
    desk.council.apply(&undone);
    assert_eq!(gathering(&desk).left(), 3, "taken back, they are there again");
    assert_eq!(
        operations::gather_advice(&desk.council, desk.cases[1], None, &[], now()),
        None
    );
}

#[test]
fn advice_is_in_the_minutes_again_when_the_recommendation_made_of_it_is_removed() {
    let mut desk = Desk::held();
    let written = |desk: &Desk| {
        let sections = desk.proposal(LanguageForm::Bokmaal).sections;
        let bodies: Vec<String> = sections.into_iter().map(|section| section.body).collect();
        bodies.join("\n")
    };
    let before = written(&desk);
    let entry = gathering(&desk).themes[0].groups[0][0].clone();
    assert!(before.contains(&entry.body), "{before}");
    let source = GatherSource {
        table: entry.table,
        id: entry.id,
        body: "Et annet råd av det".to_owned(),
    };
    let (id, operation) =
        operations::gather_advice(&desk.council, desk.cases[1], Theme::new(1), &[source], now()).unwrap();
    desk.run(&operation);
    let made = written(&desk);
    assert!(
        made.contains("Et annet råd av det") && !made.contains(&entry.body),
        "{made}"
    );
    let row = desk.council.recommendations.get(id).unwrap().clone();
    desk.run(&operations::end(OperationName::EndRecommendation, &row, now()));
    assert_eq!(written(&desk), before);
    desk.run(&operations::set_aside(desk.cases[1], &[(entry.table, entry.id)]));
    let aside = written(&desk);
    assert!(!aside.contains(&entry.body), "what is set aside is left out: {aside}");
}

#[test]
fn what_is_set_aside_is_taken_up_again() {
    let mut desk = Desk::held();
    let note = gathering(&desk).themes[0].groups[0][0].id;
    desk.run(&operations::set_aside(desk.cases[1], &[(Table::Note, note)]));
    let found = gathering(&desk);
    assert_eq!((found.left(), found.aside.len()), (1, 1));
    let back = operations::take_up_again(&desk.council, desk.cases[1], note, now()).unwrap();
    desk.run(&back);
    assert_eq!(gathering(&desk).left(), 2);
    assert_eq!(
        operations::take_up_again(&desk.council, desk.cases[1], note, now()),
        None
    );
}

#[test]
fn notes_that_say_what_to_do_become_actions_once() {
    let mut desk = Desk::held();
    let notes = |desk: &Desk| -> Vec<Note> {
        let texts = desk.store.case_texts(desk.cases[1]).unwrap();
        let notes = texts.notes.iter().filter(|note| note.kind == NoteKind::Action);
        notes.cloned().collect()
    };
    let make = |desk: &Desk| {
        let notes = notes(desk);
        let told: Vec<_> = notes
            .iter()
            .map(|note| (note, note.body.clone(), Some(date(2026, 11, 24))))
            .collect();
        operations::actions_from_notes(&desk.council, desk.meeting, &told)
    };
    let operation = make(&desk).unwrap();
    desk.run(&operation);
    let actions: Vec<_> = desk
        .council
        .actions
        .iter()
        // Beside the one that was made before its note became private.
        .filter(|action| action.note_id.is_some() && action.due_on.is_some())
        .collect();
    assert_eq!(actions.len(), 1, "the private one gives none");
    assert_eq!(actions[0].body, "Sende brukerreisene innen 24. november");
    assert_eq!(
        (actions[0].owner_id, actions[0].due_on),
        (Some(desk.members[0]), Some(date(2026, 11, 24)))
    );
    assert_eq!(make(&desk), None);
    let text = radslag::document::minutes_text(&{
        let id = desk.make(radslag::domain::LanguageForm::Bokmaal);
        desk.document(id)
    });
    assert!(
        text.contains("– Sende brukerreisene innen 24. november. Ansvar: Rådsleder."),
        "{text}"
    );
}
