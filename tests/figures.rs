//! The register as a council against the published numbers, and the charts of Trender.

#![cfg(test)]

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::date;
use radslag::domain::operation::{Operation, Write};
use radslag::domain::steps::Size;
use radslag::domain::{Council, Id, LanguageForm, OrganisationKind, OrganisationRole, SizeClass, Theme, operations};
use radslag::exchange::register;
use radslag::figures::chart::Chart;
use radslag::figures::trends::{asked_and_advised, cases_by_year};
use radslag::figures::{Filter, figures};
use radslag::language::Locale;

fn now() -> Timestamp {
    "2026-11-20T09:30:00Z".parse().unwrap()
}

/// Takes new rows into a council in memory.
fn take(council: &mut Council, operation: Operation) {
    for write in operation.writes {
        match write {
            Write::Insert(row) => council.put(*row),
            Write::Set { .. } => panic!("no new row"),
        }
    }
}

fn registered() -> Council {
    let mut council = Council::default();
    take(&mut council, register::new_from_register("Rådet".to_owned(), now()));
    council
}

fn words() -> Locale {
    Locale::new(LanguageForm::Bokmaal)
}

/// Writes questions and recommendations, as many a theme as told, spread over the first cases of the register.
fn ask_and_advise(council: &mut Council, cases: usize, asked: [usize; 6], advised: [usize; 6]) {
    let cases: Vec<Id> = council.cases.iter().take(cases).map(|case| case.id).collect();
    let mut place = cases.iter().cycle();
    for theme in Theme::ALL {
        for _ in 0..asked[theme.index()] {
            let (_, question) =
                operations::add_question(council, *place.next().unwrap(), Some(theme), "Hva nå?", now());
            take(council, question);
        }
        for _ in 0..advised[theme.index()] {
            let case = *place.next().unwrap();
            let (_, advice) = operations::add_recommendation(council, case, Some(theme), "Start", "", None, now());
            take(council, advice);
        }
    }
}

fn by_theme(council: &Council) -> Chart {
    asked_and_advised(
        council,
        &words(),
        &figures(council, &Filter::default()),
        date(2026, 11, 20),
    )
}

#[test]
fn the_published_numbers_come_out_of_the_council() {
    let council = registered();
    let all = figures(&council, &Filter::default());
    assert_eq!(
        (all.cases, all.projects, all.ministries, all.agencies),
        (73, 72, 15, 55)
    );
    assert_eq!(
        all.per_year,
        BTreeMap::from([(2016, 15), (2017, 15), (2018, 15), (2019, 18), (2020, 10)])
    );
    assert_eq!((all.size.unknown, all.size.undecided), (58, 15));
    assert_eq!((all.size.small, all.size.medium, all.size.large), (0, 0, 0));
    // Everybody who brought a case or answers for one is there once: 55, and the ministries that brought none.
    let names: Vec<&str> = council
        .organisation_names
        .iter()
        .map(|name| name.name.as_str())
        .collect();
    let mut distinct = names.clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(names.len(), distinct.len());
    assert_eq!(council.organisations.iter().count(), names.len());
}

#[test]
fn a_programme_that_came_back_is_one_project_and_namesakes_are_two() {
    let council = registered();
    let projects = |name: &str| -> Vec<Id> {
        council
            .cases
            .iter()
            .filter(|case| case.title == name)
            .map(|case| case.project_id)
            .collect()
    };
    let health = projects("Helsedataprogrammet");
    assert_eq!((health.len(), health[0]), (2, health[1]));
    let modern = projects("Moderniseringsprogrammet");
    assert_eq!(modern.len(), 2);
    assert_ne!(modern[0], modern[1]);
    assert_ne!(projects("Akson"), projects("Akson (2020)"));
}

#[test]
fn rows_keep_their_source_their_joint_organisations_and_their_kinds() {
    let council = registered();
    let source = council.sources.iter().next().unwrap();
    assert_eq!(
        (source.publisher.as_str(), source.published_year),
        ("Digitaliseringsrådet", Some(2020))
    );
    for (place, case) in council.cases.iter().enumerate() {
        assert_eq!(case.source_id, Some(source.id));
        assert_eq!(case.number_in_source, i64::try_from(place + 1).ok());
    }
    let joint: Vec<Vec<&str>> = council
        .cases
        .iter()
        .map(|case| council.organisation_names(case.id, OrganisationRole::Agency))
        .filter(|names| names.len() > 1)
        .collect();
    assert_eq!(joint.len(), 5);
    assert!(joint.contains(&vec!["Utlendingsdirektoratet", "Politidirektoratet"]));
    let kind = |name: &str| {
        let found = council
            .organisation_names
            .iter()
            .find(|known| known.name == name)
            .unwrap();
        council.organisations.get(found.organisation_id).unwrap().kind
    };
    assert_eq!(kind("Arkivverket"), Some(OrganisationKind::StateAgency));
    assert_eq!(kind("Kulturdepartementet"), Some(OrganisationKind::Ministry));
    assert_eq!(kind("Entur"), None);
}

#[test]
fn the_six_themes_have_full_and_short_words_in_three_forms() {
    let council = registered();
    assert_eq!(council.theme_labels.iter().count(), 18);
    let label = |number, form| {
        council
            .theme_label(Theme::new(number).unwrap(), form, date(2026, 11, 20))
            .unwrap()
    };
    assert_eq!(label(2, LanguageForm::Bokmaal).full_label, "Behov, mål og løsning");
    assert_eq!(label(2, LanguageForm::Nynorsk).full_label, "Behov, mål og løysing");
    assert_eq!(label(6, LanguageForm::Bokmaal).short_label, "Føringer");
    assert_eq!(label(4, LanguageForm::Nynorsk).short_label, "Gevinstar");
}

#[test]
fn a_filter_counts_only_its_cases() {
    let council = registered();
    let count = |filter: Filter| figures(&council, &filter);
    let years = count(Filter {
        years: Some((2019, 2020)),
        ..Filter::default()
    });
    assert_eq!(
        (years.cases, years.period.map(|period| (period.from, period.to))),
        (28, Some((2019, 2020)))
    );
    let undecided = count(Filter {
        size: Some(Size::Undecided),
        ..Filter::default()
    });
    assert_eq!((undecided.cases, undecided.size.unknown), (15, 0));
    let ministry = count(Filter {
        ministry: Some("Kulturdepartementet".to_owned()),
        ..Filter::default()
    });
    assert!(ministry.cases > 0 && ministry.ministries >= 1 && ministry.cases < 73);
    let nothing = count(Filter {
        years: Some((1990, 1991)),
        ..Filter::default()
    });
    assert_eq!((nothing.cases, nothing.period), (0, None));
}

#[test]
fn blank_and_ended_words_are_not_counted() {
    let mut council = registered();
    let case = council.cases.iter().next().unwrap().id;
    for (headline, body) in [("Mål nå", "Hva?"), (" \n", " "), ("Uten tema", "Og dette?")] {
        let theme = (headline != "Uten tema").then_some(Theme::ALL[3]);
        let (_, advice) = operations::add_recommendation(&council, case, theme, headline, "", None, now());
        take(&mut council, advice);
        let (_, question) = operations::add_question(&council, case, theme, body, now());
        take(&mut council, question);
    }
    let counted = figures(&council, &Filter::default());
    assert_eq!((counted.questions, counted.recommendations), (2, 2));
    assert_eq!(
        (
            counted.questions_by_theme.of(Theme::ALL[3]),
            counted.questions_by_theme.without_theme
        ),
        (1, 1)
    );
    let mut advice = council.recommendations.iter().next().unwrap().clone();
    advice.ended_at = Some(now());
    council.put(advice.into());
    assert_eq!(figures(&council, &Filter::default()).recommendations, 1);
}

#[test]
fn cases_by_year_say_which_year_had_most_and_name_each_size() {
    let council = registered();
    let chart = cases_by_year(&words(), &figures(&council, &Filter::default()));
    assert_eq!(chart.title, "73 saker, flest i 2019");
    assert_eq!(chart.subtitle, "Antall saker, 2016–2020");
    let table = chart.table();
    assert_eq!(table[0], ["År", "Uavklart", "Ukjent", "I alt"]);
    let totals: Vec<&str> = table[1..].iter().map(|row| row[3].as_str()).collect();
    assert_eq!(totals, ["15", "15", "15", "18", "10"]);
    assert!(chart.summary.contains("Ukjent 58"), "{}", chart.summary);
    // Three years with 15 each: none of them is the one with most.
    let filter = Filter {
        years: Some((2016, 2018)),
        ..Filter::default()
    };
    assert_eq!(
        cases_by_year(&words(), &figures(&council, &filter)).title,
        "Saker per år, etter størrelse"
    );
    let none = cases_by_year(&words(), &figures(&Council::default(), &Filter::default()));
    assert!(none.rows.is_empty() && none.subtitle.contains("ingen saker"));
}

#[test]
fn a_year_without_cases_has_its_place_and_an_estimate_its_class() {
    let mut council = registered();
    let (id, case) = operations::add_case(&council, "Nytt", "Arkivverket", "", 2023, now());
    take(&mut council, case);
    let case = council.cases.get(id).unwrap().clone();
    take(
        &mut council,
        operations::set_cost_estimate(&case, Some(385_000_000), now()),
    );
    assert_eq!(council.size(&case), Size::Class(SizeClass::Large));
    let table = cases_by_year(&words(), &figures(&council, &Filter::default())).table();
    assert_eq!(table[0], ["År", "Stort", "Uavklart", "Ukjent", "I alt"]);
    assert_eq!(table[6], ["2021", "–", "–", "–", "0"]);
    assert_eq!(table[8], ["2023", "1", "–", "–", "1"]);
}

#[test]
fn asked_against_advised_gives_shares_gaps_and_a_finding_that_is_sure() {
    let mut council = registered();
    ask_and_advise(&mut council, 12, [46, 23, 10, 9, 7, 5], [24, 39, 12, 11, 8, 6]);
    let chart = by_theme(&council);
    assert_eq!(
        chart.title,
        "Vi blir spurt om organisering, men gir råd om behov og mål"
    );
    let table = chart.table();
    assert_eq!(table[0], ["Tema", "Spurt", "Gitt råd", "Prosentpoeng"]);
    assert_eq!(table[2], ["Behov og mål", "23\u{a0}%", "39\u{a0}%", "+16"]);
    assert_eq!(table[1][3], "−22");
    let emphasised: Vec<&str> = chart
        .rows
        .iter()
        .filter(|row| row.emphasised)
        .map(|row| row.name.as_str())
        .collect();
    assert_eq!(emphasised, ["Organisering"]);
}

#[test]
fn few_cases_give_counts_and_what_is_not_sure_is_not_said() {
    let mut council = registered();
    ask_and_advise(&mut council, 3, [4, 2, 0, 0, 0, 0], [1, 6, 0, 0, 0, 0]);
    let chart = by_theme(&council);
    assert_eq!(chart.title, "Spørsmål og anbefalinger etter tema");
    assert_eq!(chart.table()[2], ["Behov og mål", "2", "6", "+4"]);
    assert!(chart.subtitle.starts_with("Antall"), "{}", chart.subtitle);
    // Enough cases, and two themes that are asked about equally much more than advised on.
    let mut council = registered();
    ask_and_advise(&mut council, 12, [30, 10, 30, 10, 10, 10], [15, 40, 15, 10, 10, 10]);
    assert_eq!(by_theme(&council).title, "Spørsmål og anbefalinger etter tema");
    let empty = by_theme(&registered());
    assert!(
        empty
            .rows
            .iter()
            .all(|row| row.values.iter().all(Option::is_none) && !row.emphasised)
    );
}

#[test]
fn what_has_no_theme_is_said_to_be_left_out() {
    let mut council = registered();
    ask_and_advise(&mut council, 12, [5; 6], [5; 6]);
    let case = council.cases.iter().next().unwrap().id;
    let (_, question) = operations::add_question(&council, case, None, "Uten tema?", now());
    take(&mut council, question);
    assert!(by_theme(&council).subtitle.ends_with("1 uten tema er ikke med"));
}
