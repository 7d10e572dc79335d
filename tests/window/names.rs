//! Names as long as anyone makes them, names that change, and names that are no more: on every screen, wide and at 200 %.

use egui::Rect;
use egui::accesskit::Role;
use egui::epaint::Shape;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use radslag::app::Command;
use radslag::document::LetterSource;
use radslag::domain::{
    Council, Id, LanguageForm, Operation, OperationName, OrganisationRole, Table, Theme, ThemeLabel, Write,
};
use radslag::language::Locale;
use radslag::store::Store;

use crate::common::{Window, ask, fresh_path};
use crate::screens::{Look, NARROW, SCREENS, WIDE, Words, make, named, shown, usual};

/// A name of 500 characters, in words of every length, one of them longer than any field.
fn long(of: &str) -> String {
    let words = format!("{of} med et svært langt navn, {}, som ", "digitaliserings".repeat(8));
    words.chars().cycle().take(500).collect()
}

fn long_words() -> Words {
    Words {
        council: long("Eksempelrådet"),
        project: long("Felles innsyn"),
        agency: long("Eksempeletaten"),
        ministry: long("Eksempeldepartementet"),
        other_project: long("Kart"),
        other_agency: long("Eksempelverket"),
        place: long("Møterommet"),
        item: long("Eventuelt"),
        question: long("Hvordan vet vi"),
        note: long("Etatene"),
        headlines: [long("Ta"), long("Mål"), long("Bestem")],
        letter: long("Anbefalinger"),
        signature: long("rådsleder"),
        members: ["Rådsleder", "Medlem 1", "Medlem 2", "Sekretær 1"].map(long),
        initials: Words::default().initials,
        guest: long("Prosjektleder"),
        paper: long("Konseptutredning"),
        talking_point: long("Spør"),
    }
}

/// What stands outside the window to the left or the right.
fn outside(window: &Window) -> Vec<String> {
    let width = window.ctx.content_rect().width();
    let beyond = |rect: Rect| rect.left() < -1.0 || rect.right() > width + 1.0;
    let root = window.root();
    let nodes = root.children_recursive().filter(|node| {
        let node = node.accesskit_node();
        // The letters of a field of one line go on beyond the field, which scrolls.
        node.role() != Role::TextRun && node.has_bounds()
    });
    nodes
        .filter(|node| beyond(node.rect()))
        .map(|node| {
            let label = node.accesskit_node().label().unwrap_or_default();
            let start: String = label.chars().take(40).collect();
            format!("{:?} {start} {:?}", node.accesskit_node().role(), node.rect())
        })
        .collect()
}

/// Texts that are painted, but cut at the side by what they stand in.
fn cut(window: &Window) -> Vec<String> {
    let mut cut = Vec::new();
    for clipped in &window.output().shapes {
        each_text(&clipped.shape, &mut |text| {
            let rect = text.visual_bounding_rect();
            let seen = rect.intersect(clipped.clip_rect);
            let words = text.galley.text();
            if seen.is_positive() && seen.width() < rect.width() - 2.0 && !words.is_empty() {
                cut.push(words.chars().take(60).collect::<String>());
            }
        });
    }
    cut
}

/// Texts that end in an ellipsis.
fn shortened(window: &Window) -> Vec<String> {
    let mut short = Vec::new();
    for clipped in &window.output().shapes {
        each_text(&clipped.shape, &mut |text| {
            if text.galley.elided && text.visual_bounding_rect().intersects(clipped.clip_rect) {
                short.push(text.galley.text().to_owned());
            }
        });
    }
    short
}

fn each_text(shape: &Shape, visit: &mut impl FnMut(&egui::epaint::TextShape)) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| each_text(shape, visit)),
        Shape::Text(text) => visit(text),
        _ => {}
    }
}

#[test]
fn a_name_of_five_hundred_characters_stays_within_the_window() {
    let path = fresh_path();
    let made = make(&path, &long_words());
    for size in [WIDE, NARROW] {
        for screen in SCREENS {
            let mut window = shown(screen, &path, &made, Look { dark: false, size });
            let outside = outside(&window);
            assert!(outside.is_empty(), "{} {size:?}: {outside:#?}", screen.name);
            window.state_mut().as_mut().unwrap().finish();
        }
    }
}

#[test]
fn nothing_is_lost_at_200_percent() {
    let (path, made) = usual();
    let mut lost = Vec::new();
    for screen in SCREENS {
        let look = Look {
            dark: false,
            size: NARROW,
        };
        let mut window = shown(screen, &path, &made, look);
        let outside = outside(&window);
        assert!(outside.is_empty(), "{}: {outside:#?}", screen.name);
        let cut = cut(&window);
        assert!(cut.is_empty(), "{}: {cut:?}", screen.name);
        // What is shortened on the screen is whole for a screen reader, and on the page of what it names.
        let root = window.root();
        let all: Vec<String> = root
            .children_recursive()
            .flat_map(|node| {
                let node = node.accesskit_node();
                [node.label(), node.value(), node.description()].into_iter().flatten()
            })
            .collect();
        let is_said = |words: &str| all.iter().any(|said| said.contains(words));
        lost.extend(
            shortened(&window)
                .into_iter()
                .filter(|words| !is_said(words))
                .map(|words| format!("{}: {words}", screen.name)),
        );
        window.state_mut().as_mut().unwrap().finish();
    }
    assert!(lost.is_empty(), "shortened, and nowhere whole: {lost:#?}");
}

fn write_to(path: &std::path::Path, build: impl FnOnce(&Council) -> Vec<Write>) {
    let mut store = Store::open(path, "").unwrap();
    let writes = build(&store.council().unwrap());
    store.run(&Operation::new(OperationName::EditCouncil, writes)).unwrap();
}

fn ended(table: Table, id: Id, day: &str) -> Write {
    Write::Set {
        table,
        id,
        column: "valid_to".into(),
        value: day.into(),
    }
}

#[test]
fn a_renamed_theme_has_the_name_of_the_day() {
    let (path, made) = usual();
    let second = Theme::new(2).unwrap();
    write_to(&path, |council| {
        let labels = council.theme_labels.iter();
        let second_labels = labels.filter(|label| label.theme == second);
        let mut writes: Vec<Write> = second_labels
            .map(|label| ended(Table::ThemeLabel, label.id, "2026-11-22"))
            .collect();
        writes.push(Write::insert(ThemeLabel {
            id: Id::new(),
            theme: second,
            form: LanguageForm::Bokmaal,
            full_label: "Brukere og behov".to_owned(),
            short_label: "Brukere".to_owned(),
            valid_from: Some(date(2026, 11, 22)),
            valid_to: None,
        }));
        writes
    });
    let look = Look {
        dark: false,
        size: WIDE,
    };
    let mut window = shown(named("overview"), &path, &made, look);
    ask(&mut window, Command::OpenCase(made.case));
    assert!(window.query_by_label_contains("Brukere og behov").is_some());
    assert!(window.query_by_label_contains("Behov, mål og løsning").is_none());
    window.state_mut().as_mut().unwrap().finish();

    // A letter has the names of the day it is dated: the new letter of two days after, and an old one of the day before.
    let store = Store::open(&path, "").unwrap();
    let council = store.council().unwrap();
    let texts = store.case_texts(made.case).unwrap();
    let words = Locale::new(LanguageForm::Bokmaal);
    let heading = |dated_on| {
        let mut letter = council.letters.of(made.case).next().unwrap().clone();
        letter.dated_on = dated_on;
        let source = LetterSource {
            council: &council,
            texts: &texts,
            case: council.cases.get(made.case).unwrap(),
            letter: &letter,
            text: &|_, _, stored| stored.to_owned(),
            words: &words,
            logo: None,
            today: date(2026, 11, 24),
        };
        source.compose().0.groups[1].heading.clone()
    };
    assert_eq!(heading(Some(date(2026, 11, 21))), "Behov, mål og løsning");
    assert_eq!(heading(Some(date(2026, 11, 22))), "Brukere og behov");
    assert_eq!(heading(None), "Brukere og behov");
    // The form that nobody renamed has no name that holds: bokmål's of the day is nearer than an old one.
    let label = |form, day| council.theme_label(second, form, day).unwrap().short_label.clone();
    assert_eq!(label(LanguageForm::Nynorsk, date(2026, 11, 24)), "Brukere");
}

#[test]
fn a_theme_and_an_organisation_without_names_today_keep_their_last() {
    let (path, made) = usual();
    write_to(&path, |council| {
        let names = council.organisation_names.iter();
        let labels = council.theme_labels.iter();
        names
            .map(|name| ended(Table::OrganisationName, name.id, "2020-01-01"))
            .chain(labels.map(|label| ended(Table::ThemeLabel, label.id, "2020-01-01")))
            .collect()
    });
    for screen in SCREENS {
        let look = Look {
            dark: false,
            size: WIDE,
        };
        let mut window = shown(screen, &path, &made, look);
        if screen.name == "case" {
            assert!(window.query_by_label_contains("Behov, mål og løsning").is_some());
            assert!(window.query_all_by_label_contains("Eksempeletaten").next().is_some());
        }
        window.state_mut().as_mut().unwrap().finish();
    }
    let council = Store::open(&path, "").unwrap().council().unwrap();
    assert_eq!(
        council.organisation_names(made.case, OrganisationRole::Agency),
        ["Eksempeletaten"]
    );
}
