//! The example council: the same each time, every table filled, shares as published, and nothing made up about real bodies.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::civil::{Date, date};
use radslag::domain::steps::Size;
use radslag::domain::{
    CaseTexts, Council, Id, LanguageForm, LetterStatus, OperationName, OrganisationRole, Row, Standing, Step, Table,
    Theme, Write,
};
use radslag::exchange::example;
use radslag::figures::counts::{Filter, figures};
use radslag::store::{self, Store};
use tempfile::TempDir;

const TODAY: Date = date(2026, 11, 17);

/// The rows of an example in memory: the council, and all long texts together.
fn made(cases: u32, today: Date) -> (Council, CaseTexts) {
    let (mut council, mut texts) = (Council::default(), CaseTexts::default());
    for write in example::writes("Eksempelrådet", cases, today) {
        let Write::Insert(row) = write else {
            panic!("an example is new rows alone")
        };
        texts.put((*row).clone());
        council.put(*row);
    }
    (council, texts)
}

fn file(cases: u32) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("eksempel.radslag");
    let writes = example::writes("Eksempelrådet", cases, TODAY);
    Store::create_from(&path, "", OperationName::CreateCouncil, writes, &example::documents()).unwrap();
    (folder, path)
}

#[test]
fn the_same_day_and_number_give_the_same_rows() {
    let first = example::new_example("Eksempelrådet", 40, TODAY);
    assert_eq!(first, example::new_example("Eksempelrådet", 40, TODAY));
    assert_ne!(
        first,
        example::new_example("Eksempelrådet", 40, TODAY.tomorrow().unwrap())
    );
    let mut ids = BTreeSet::new();
    for write in &first.writes {
        let Write::Insert(row) = write else { panic!() };
        // The text of a recommendation is under the recommendation's own key.
        assert!(ids.insert((row.table(), row.id())), "{:?} twice", row.id());
    }
}

/// What an example holds no rows of: what a person reads, ticks off, sends and gets comes of using it.
const WITHOUT_EXAMPLES: [Table; 4] = [
    Table::Reading,
    Table::ChecklistMark,
    Table::MemberCopy,
    Table::Contribution,
];

#[test]
fn every_table_has_rows_and_the_file_has_no_fault() {
    let filled: BTreeSet<Table> = example::new_example("Eksempelrådet", 40, TODAY)
        .writes
        .iter()
        .map(|write| match write {
            Write::Insert(row) => row.table(),
            Write::Set { .. } => panic!("an example is new rows alone"),
        })
        .collect();
    let all: BTreeSet<Table> = Table::ALL.iter().copied().collect();
    let without: Vec<_> = all.difference(&filled).copied().collect();
    assert_eq!(without, WITHOUT_EXAMPLES);
    let (_folder, path) = file(40);
    assert_eq!(store::check(&path, "").unwrap(), []);
    let read = Store::open(&path, "").unwrap().council().unwrap();
    assert!(read.info.iter().next().unwrap().is_example);
    let (council, _) = made(40, TODAY);
    assert!(read.cases.iter().eq(council.cases.iter()));
    assert!(read.recommendations.iter().eq(council.recommendations.iter()));
    assert!(read.actions.iter().eq(council.actions.iter()));
}

#[test]
fn forty_cases_over_six_years_stand_at_every_step() {
    let (council, _) = made(40, TODAY);
    assert_eq!(council.cases.iter().count(), 40);
    let years: BTreeSet<i16> = council.cases.iter().map(|case| case.year).collect();
    assert_eq!(years, (2021..=2026).collect());
    let mut standing: BTreeMap<Standing, usize> = BTreeMap::new();
    for case in council.cases.iter() {
        *standing.entry(council.step_line(case, TODAY).standing).or_default() += 1;
    }
    for step in Step::ALL {
        assert!(standing.contains_key(&Standing::At(step)), "{step:?}: {standing:?}");
    }
    assert!(standing[&Standing::Closed] >= 12, "{standing:?}");
    let sizes: BTreeSet<Size> = council.cases.iter().map(|case| council.size(case)).collect();
    assert_eq!(sizes.len(), 4, "{sizes:?}");
    assert_eq!(council.cases.iter().filter(|case| case.held_outside).count(), 1);
    let returned = |project| council.cases.of(project).count() == 2;
    assert!(council.projects.iter().filter(|project| returned(project.id)).count() >= 2);
    for project in council.projects.iter() {
        let years: Vec<i16> = council.cases.of(project.id).map(|case| case.year).collect();
        assert!(years.is_sorted_by(|a, b| a < b), "{years:?}");
    }
}

/// How many cases were before the council in each of the six years up to a day, the earliest first, and how many are yet to be.
fn by_year(council: &Council, today: Date) -> ([usize; 6], usize) {
    let (mut held, mut coming) = ([0; 6], 0);
    for case in council.cases.iter() {
        match council.meeting_of(case.id).map(|meeting| meeting.held_on) {
            Some(date) if date < today => {
                let years = today.since((jiff::Unit::Year, date)).unwrap().get_years();
                held[5 - usize::try_from(years).unwrap()] += 1;
            }
            _ => coming += 1,
        }
    }
    (held, coming)
}

#[test]
fn each_of_six_years_has_as_many_cases_whatever_day_it_is() {
    let days = (0..24).map(|step| date(2026, 1, 7).saturating_add(jiff::Span::new().days(step * 31)));
    for today in days {
        for cases in [40, 41, 60, 300] {
            let (held, coming) = by_year(&made(cases, today).0, today);
            assert_eq!(coming, 8, "{today}: {held:?}");
            let (most, fewest) = (held.iter().max().unwrap(), held.iter().min().unwrap());
            // In a small council the last year has what the latest weeks have, and one meeting before them.
            let apart = if cases < 60 { 2 } else { 1 };
            assert!(most - fewest <= apart, "{today}, {cases} cases: {held:?}");
        }
    }
    let (council, _) = made(40, TODAY);
    let mut met: Vec<Date> = council.meetings.iter().map(|meeting| meeting.held_on).collect();
    met.sort_unstable();
    let longest = met.windows(2).map(|pair| (pair[1] - pair[0]).get_days()).max();
    assert!(longest.unwrap() < 200, "{met:?}");
    let mut by_calendar: BTreeMap<i16, usize> = BTreeMap::new();
    for case in council
        .cases
        .iter()
        .filter(|case| council.meeting_of(case.id).is_some())
    {
        *by_calendar.entry(case.year).or_default() += 1;
    }
    let before: Vec<usize> = by_calendar.range(..2026).map(|(_, count)| *count).collect();
    assert!(before.iter().all(|count| (4..=7).contains(count)), "{by_calendar:?}");
}

#[test]
fn themes_are_asked_and_advised_near_the_published_shares() {
    for cases in [40, 300] {
        let (council, _) = made(cases, TODAY);
        let counted = figures(&council, &Filter::default());
        let theme = Theme::new(2).unwrap();
        for (of, wanted) in [
            (counted.questions_by_theme, 23.0),
            (counted.recommendations_by_theme, 39.0),
        ] {
            let share = of.of(theme) as f64 * 100.0 / of.with_theme() as f64;
            assert!((share - wanted).abs() < 2.5, "{share} % of {cases}, wanted {wanted}");
        }
        let per_case = counted.recommendations as f64 / f64::from(cases);
        assert!((4.5..8.0).contains(&per_case), "{per_case}");
    }
}

#[test]
fn no_two_cases_or_recommendations_are_alike() {
    let (council, texts) = made(40, TODAY);
    let taken_in: BTreeSet<Id> = council
        .advice_uses
        .iter()
        .map(|taken| taken.recommendation_id)
        .collect();
    let written = texts
        .recommendation_texts
        .iter()
        .filter(|text| !taken_in.contains(&text.id));
    let bodies: Vec<&str> = written.map(|text| text.body.as_str()).collect();
    let different: BTreeSet<&&str> = bodies.iter().collect();
    assert_eq!(different.len(), bodies.len());
    assert_eq!(
        council.recommendations.iter().count(),
        texts.recommendation_texts.iter().count()
    );
    for (cases, council) in [(40, council), (6000, made(6000, TODAY).0)] {
        let titles: BTreeSet<&str> = council.cases.iter().map(|case| case.title.as_str()).collect();
        assert_eq!(titles.len(), cases);
    }
}

#[test]
fn everything_is_written_in_both_forms_and_no_gap_is_left() {
    let (council, texts) = made(40, TODAY);
    for write in example::writes("Eksempelrådet", 40, TODAY) {
        let Write::Insert(row) = write else { continue };
        let json = row.to_json().unwrap().to_string();
        assert!(!json.contains('{') || json.matches('{').count() == 1, "{json}");
        assert!(!json.contains("  "), "{json}");
    }
    let mut letters: BTreeMap<LanguageForm, usize> = BTreeMap::new();
    for letter in council.letters.iter() {
        *letters.entry(letter.form).or_default() += 1;
        let written: Vec<String> = council
            .recommendations
            .of(letter.case_id)
            .map(|row| texts.recommendation_texts.get(row.id).unwrap().body.clone())
            .chain(
                texts
                    .letter_sections
                    .of(letter.case_id)
                    .map(|section| section.body.clone()),
            )
            .collect();
        let written = written.join(" ");
        let has = |words: &[&str]| {
            written
                .split(|sign: char| !sign.is_alphabetic())
                .any(|word| words.contains(&word))
        };
        assert!(has(&["de", "De", "dere", "Dere", "dykk", "vi", "Vi"]));
        let (own, others): (&[&str], &[&str]) = (
            &["ikkje", "eit", "kva", "dykk", "frå", "berre"],
            &["ikke", "hva", "dere", "bare"],
        );
        let nynorsk = letter.form == LanguageForm::Nynorsk;
        assert!(has(if nynorsk { own } else { others }), "{:?}: {written}", letter.form);
        assert!(!has(if nynorsk { others } else { own }), "{:?}: {written}", letter.form);
    }
    assert!(letters[&LanguageForm::Nynorsk] >= 8, "{letters:?}");
    assert!(letters[&LanguageForm::Bokmaal] >= 15, "{letters:?}");
    // A form that is required is the letter's.
    for part in council
        .case_organisations
        .iter()
        .filter(|part| part.role == OrganisationRole::Agency && part.position < 2.0)
    {
        let required = council.organisations.get(part.organisation_id).unwrap().language_form;
        for letter in council.letters.of(part.case_id) {
            assert!(required.is_none_or(|form| form == letter.form), "{}", part.printed_name);
        }
    }
}

#[test]
fn bodies_are_evidently_made_up_and_people_are_roles() {
    let (council, texts) = made(200, TODAY);
    let made_up = |name: &str| name.to_lowercase().contains("eksempel");
    assert!(council.organisation_names.iter().all(|name| made_up(&name.name)));
    assert!(
        council
            .case_organisations
            .iter()
            .all(|part| made_up(&part.printed_name))
    );
    assert!(council.organisations.iter().all(|body| body.number.is_none()));
    assert!(council.letters.iter().all(|letter| made_up(&letter.recipient)));
    let is_role = |name: &str| {
        ["Rådsleder", "Medlem", "Sekretær"].iter().any(|role| {
            name.strip_prefix(role)
                .is_some_and(|rest| rest.trim().parse::<u8>().is_ok() || rest.is_empty())
        })
    };
    assert_eq!(council.members.iter().count(), 12);
    assert!(
        council
            .members
            .iter()
            .all(|member| is_role(&member.name) && made_up(&member.employer))
    );
    assert!(council.cases.iter().all(|case| is_role(&case.responsible)));
    assert!(
        council
            .recusals
            .iter()
            .all(|row| row.decided_by.is_empty() || is_role(&row.decided_by))
    );
    assert!(council.letters.iter().all(|letter| letter.signature_name.is_empty()));
    // Who takes no part writes nothing.
    for recusal in council
        .recusals
        .iter()
        .filter(|row| row.decision.is_some_and(|made| made.code() == "recused"))
    {
        let case = recusal.case_id;
        assert!(
            texts
                .assessments
                .of(case)
                .all(|row| row.member_id != Some(recusal.member_id))
        );
        assert!(texts.notes.of(case).all(|row| row.author_id != Some(recusal.member_id)));
    }
}

#[test]
fn dates_follow_the_steps_and_nothing_has_happened_after_today() {
    // Each day of two weeks, and days about which there are holidays.
    let days = (0..14).map(|day| date(2026, 11, 9 + day)).chain([
        date(2026, 4, 6),
        date(2027, 1, 1),
        date(2028, 2, 29),
        date(2026, 5, 17),
        date(2026, 12, 28),
    ]);
    for today in days {
        let (council, texts) = made(60, today);
        for case in council.cases.iter() {
            let held = council.meeting_of(case.id).map(|meeting| meeting.held_on);
            let steps = [
                case.pre_meeting_on,
                case.documents_on,
                held,
                case.letter_on,
                case.follow_up_on,
                case.experience_on,
            ];
            let known: Vec<Date> = steps.into_iter().flatten().collect();
            assert!(known.is_sorted_by(|a, b| a < b), "{today}: {} {steps:?}", case.title);
            for done in [case.documents_on, case.letter_on, case.follow_up_on, case.experience_on]
                .into_iter()
                .flatten()
            {
                assert!(done <= today, "{today}: {} {done}", case.title);
            }
            for letter in council.letters.of(case.id) {
                assert_eq!(letter.dated_on, case.letter_on);
                assert_eq!(letter.status == LetterStatus::Sent, case.letter_on.is_some());
            }
            let has_outcome = council.recommendations.of(case.id).any(|row| row.outcome.is_some());
            assert!(!has_outcome || case.experience_on.is_some());
            assert_eq!(
                texts.experience_talks.of(case.id).count(),
                usize::from(case.experience_on.is_some())
            );
            assert_eq!(
                texts.follow_up_talks.of(case.id).count(),
                usize::from(case.follow_up_on.is_some())
            );
        }
        let end = jiff::tz::TimeZone::UTC.to_timestamp(today.at(23, 59, 0, 0)).unwrap();
        assert!(texts.notes.iter().all(|note| note.written_at < end));
        assert!(texts.assessments.iter().all(|row| row.written_at < end));
        assert!(council.letters.iter().all(|letter| letter.created_at < end));
        assert!(
            council
                .actions
                .iter()
                .all(|action| action.done_on.is_none_or(|day| day <= today))
        );
    }
}

#[test]
fn of_a_meeting_that_was_held_every_item_is_done_with_and_of_others_none() {
    let (council, _) = made(40, TODAY);
    let (mut held, mut planned) = (0, 0);
    for item in council.agenda_items.iter() {
        let meeting = council.meetings.get(item.meeting_id).unwrap();
        if meeting.closed_at.is_none() {
            assert_eq!((item.begun_at, item.finished_at), (None, None));
            planned += 1;
            continue;
        }
        let (begun, finished) = (item.begun_at.unwrap(), item.finished_at.unwrap());
        assert!(meeting.opened_at.unwrap() <= begun && begun < finished && finished <= meeting.closed_at.unwrap());
        held += 1;
    }
    assert!(held > 40 && planned > 2, "{held} held, {planned} planned");
}

#[test]
fn some_deadlines_are_past_some_near_and_some_later() {
    let (council, _) = made(40, TODAY);
    let week_ends = date(2026, 11, 22);
    let mut due: [usize; 3] = [0; 3];
    for case in council.cases.iter() {
        let line = council.step_line(case, TODAY);
        let Some(at) = line.steps.iter().find(|step| step.is_at_hand && !step.is_done) else {
            continue;
        };
        let Some(day) = at.due else { continue };
        due[usize::from(day >= TODAY) + usize::from(day > week_ends)] += 1;
    }
    assert!((2..=5).contains(&due[0]), "past, this week and later: {due:?}");
    assert!(due[1] >= 2 && due[2] >= 3, "past, this week and later: {due:?}");
    let next = council
        .meetings
        .iter()
        .filter(|meeting| meeting.held_on > TODAY)
        .min_by_key(|meeting| meeting.held_on)
        .unwrap();
    assert_eq!(next.held_on, date(2026, 11, 26));
    assert_eq!(
        council
            .agenda_items
            .of(next.id)
            .filter(|item| item.case_id.is_some())
            .count(),
        4
    );
    let open: Vec<_> = council
        .actions
        .iter()
        .filter(|action| action.done_on.is_none())
        .collect();
    assert!(open.iter().any(|action| action.due_on.unwrap() < TODAY));
    assert!(open.iter().any(|action| action.due_on.unwrap() >= TODAY));
    assert!(council.actions.iter().any(|action| action.done_on.is_some()));
}

#[test]
fn few_cases_and_the_ends_of_the_calendar_do_no_harm() {
    for cases in [0, 1, 2, 17, 18] {
        assert_eq!(made(cases, TODAY).0.cases.iter().count(), cases as usize);
    }
    for today in [Date::MIN, Date::MAX, date(1970, 1, 1)] {
        let writes = example::writes("Eksempelrådet", 30, today);
        assert_eq!(
            writes
                .filter(|write| matches!(write, Write::Insert(row) if matches!(**row, Row::Case(_))))
                .count(),
            30
        );
    }
}
