//! What a contribution does to what the secretariat has written since, and what it refuses to be.

use radslag::app::copies::{SendError, bundle_file, look_through, sending};
use radslag::app::update_copy::update_copy;
use radslag::domain::contributed::{Choice, Standing, What, WhyNot};
use radslag::domain::text::MAX_CHARS;
use radslag::domain::{
    Assessment, Field, Id, LanguageForm, Meeting, MemberRole, MemberTerm, Minutes, MinutesSection, MinutesSectionKind,
    MinutesStatus, Proposal, Row, Table, Theme, Write, operations,
};
use radslag::exchange::copies::bundle::BundleFault;
use radslag::exchange::copies::take::take;

use super::council::now;
use super::updates::Pair;

fn written(pair: &Pair, key: (Table, Id)) -> serde_json::Value {
    pair.rows("råd.radslag")[&key].to_json().unwrap()
}

#[test]
fn what_the_member_has_not_written_in_is_not_put_back() {
    let mut pair = Pair::with_copy();
    let case = pair.cases[0].clone();
    let note = pair.note(&case, "Første");
    let proposal = Proposal {
        headline: "Begynn i det små".to_owned(),
        ..pair.proposal(&case, "Første")
    };
    pair.run(
        "kopi.radslag",
        vec![Write::insert(note.clone()), Write::insert(proposal.clone())],
    );
    let council = pair.open("kopi.radslag").council().unwrap();
    let (own, operation) =
        operations::add_recommendation(&council, case.id, Theme::new(1), "Følg saken", "Første", None, now());
    pair.open("kopi.radslag").run(&operation).unwrap();
    let incoming = pair.send();
    pair.take(&incoming);
    pair.run(
        "råd.radslag",
        vec![Write::set(Field::NOTE_THEME, note.id, Theme::new(3))],
    );
    let headline = |id, text: &str| Write::Set {
        table: Table::Proposal,
        id,
        column: "headline".into(),
        value: text.into(),
    };
    pair.run(
        "råd.radslag",
        vec![
            headline(proposal.id, "Begynn i havnen"),
            headline(own, "Følg tre saker"),
        ],
    );
    // In the copy as it was, before anything newer has come.
    pair.set("kopi.radslag", Field::NOTE_BODY, note.id, "Andre");
    pair.set("kopi.radslag", Field::PROPOSAL_BODY, proposal.id, "Andre");
    pair.set("kopi.radslag", Field::RECOMMENDATION_BODY, own, "Andre");
    let incoming = pair.send();
    assert_eq!(incoming.items.len(), 3);
    assert!(incoming.items.iter().all(|item| item.standing == Standing::Changed));
    pair.take(&incoming);
    let now_note = written(&pair, (Table::Note, note.id));
    assert_eq!(
        (now_note["body"].as_str(), &now_note["theme"]),
        (Some("Andre"), &3.into())
    );
    for (id, headline) in [(proposal.id, "Begynn i havnen"), (own, "Følg tre saker")] {
        let row = written(&pair, (Table::Proposal, id));
        assert_eq!((&row["body"], &row["headline"]), (&"Andre".into(), &headline.into()));
    }
}

fn minutes(meeting: &Meeting, number: i64, status: MinutesStatus) -> Minutes {
    Minutes {
        number,
        status,
        ..Minutes::draft(meeting.id, LanguageForm::Bokmaal, now())
    }
}

#[test]
fn nothing_is_written_in_an_earlier_version_of_minutes() {
    let mut pair = Pair::new();
    let meeting = Meeting::new(jiff::civil::date(2026, 12, 10), now());
    let first = minutes(&meeting, 1, MinutesStatus::ForApproval);
    let section = MinutesSection {
        id: Id::new(),
        meeting_id: meeting.id,
        minutes_id: first.id,
        agenda_item_id: None,
        kind: MinutesSectionKind::Presence,
        heading: String::new(),
        body: "Alle var der.".to_owned(),
        position: 1.0,
    };
    let second = minutes(&meeting, 2, MinutesStatus::ForApproval);
    pair.run(
        "råd.radslag",
        vec![
            Write::insert(meeting),
            Write::insert(first),
            Write::insert(section.clone()),
        ],
    );
    pair.member_file("kopi.radslag");
    pair.set(
        "kopi.radslag",
        Field::MINUTES_SECTION_BODY,
        section.id,
        "Nesten alle var der.",
    );
    let incoming = pair.send();
    assert_eq!(incoming.items[0].standing, Standing::Changed);
    pair.run("råd.radslag", vec![Write::insert(second)]);
    let path = pair.path("bidrag.radslagbidrag");
    let incoming = look_through(&pair.open("råd.radslag"), &path).unwrap();
    assert_eq!(incoming.items[0].standing, Standing::NotTaken(WhyNot::NewerMinutes));
    pair.take(&incoming);
    let key = (Table::MinutesSection, section.id);
    assert_eq!(written(&pair, key)["body"], "Alle var der.");
    // The member's words are kept beside it, and come back with the next file.
    pair.update();
    let said = pair.rows("kopi.radslag").into_values().any(|row| match row {
        Row::Comment(row) => row.body == "Nesten alle var der." && row.resolved_at.is_some(),
        _ => false,
    });
    assert!(said);
}

#[test]
fn words_not_chosen_come_back_to_the_member() {
    let mut pair = Pair::with_copy();
    let case = pair.cases[0].clone();
    let assessment = pair.assessment(&case, "Første");
    pair.run("kopi.radslag", vec![Write::insert(assessment.clone())]);
    let incoming = pair.send();
    pair.take(&incoming);
    pair.set("kopi.radslag", Field::ASSESSMENT_BODY, assessment.id, "Andre");
    let incoming = pair.send();
    let at = pair.later();
    let operation = take(&incoming, &[Choice::Ours], &pair.rows("råd.radslag"), at).unwrap();
    pair.open("råd.radslag").run(&operation).unwrap();
    let updated = pair.update();
    assert_eq!(updated.left_out, 0);
    let rows = pair.rows("kopi.radslag");
    assert!(matches!(&rows[&(Table::Assessment, assessment.id)], Row::Assessment(row) if row.body == "Første"));
    let kept = rows
        .values()
        .any(|row| matches!(row, Row::Proposal(row) if row.body == "Andre" && row.decision.is_some()));
    assert!(kept);
}

#[test]
fn what_could_not_be_read_again_is_not_made() {
    let mut pair = Pair::with_copy();
    let case = pair.cases[0].clone();
    let long = Assessment {
        body: "æ".repeat(MAX_CHARS + 1),
        ..pair.assessment(&case, "")
    };
    let at = pair.later();
    let mut bundle = {
        pair.run("kopi.radslag", vec![Write::insert(pair.assessment(&case, "Kort"))]);
        sending(&pair.open("kopi.radslag"), at).unwrap().bundle
    };
    assert!(bundle_file(&bundle).is_ok());
    if let What::Own { row, .. } = &mut bundle.items[0].what {
        **row = long.into();
    }
    let too_large = |bundle| matches!(bundle_file(bundle), Err(SendError::Unreadable(BundleFault::TooLarge)));
    assert!(too_large(&bundle));
    let mut many = sending(&pair.open("kopi.radslag"), at).unwrap().bundle;
    let one = many.items[0].clone();
    many.items = (0..10_001)
        .map(|_| {
            let mut item = one.clone();
            if let What::Own { row, .. } = &mut item.what {
                **row = pair.assessment(&case, "Kort").into();
            }
            item
        })
        .collect();
    assert!(too_large(&many));
}

#[test]
fn a_newer_file_is_as_it_was_after_an_update() {
    let mut pair = Pair::with_copy();
    let folder = pair.path("minne");
    std::fs::create_dir(&folder).unwrap();
    pair.member_file("minne/ny.radslag");
    let newer = pair.path("minne/ny.radslag");
    let held = std::fs::read(&newer).unwrap();
    let at = pair.later();
    let copy = pair.path("kopi.radslag");
    assert!(update_copy(&copy, &copy, "Medlem", at).is_err(), "itself");
    for is_newer in [true, false] {
        let done = update_copy(&pair.path("kopi.radslag"), &newer, "Medlem", at);
        assert_eq!(done.is_ok(), is_newer, "{done:?}");
        assert!(std::fs::read(&newer).unwrap() == held, "it is written in");
        let beside: Vec<_> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|file| file.unwrap().path())
            .collect();
        assert_eq!(beside, std::slice::from_ref(&newer));
    }
}

#[test]
fn terms_and_ties_out_of_use_stay_behind() {
    let mut pair = Pair::new();
    let term = MemberTerm {
        id: Id::new(),
        member_id: pair.member,
        role: MemberRole::Member,
        from_date: jiff::civil::date(2024, 1, 1),
        to_date: None,
        ended_at: Some(now()),
    };
    pair.run("råd.radslag", vec![Write::insert(term.clone())]);
    pair.member_file("kopi.radslag");
    assert!(!pair.rows("kopi.radslag").contains_key(&(Table::MemberTerm, term.id)));
}
