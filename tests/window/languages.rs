//! The window in nynorsk and English: every screen speaks the language chosen, and letters speak their own.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::common::{
    Window, app, ask, click, fresh_path, harness, key, model, press, settle, sized_harness, start_page, write,
};
use crate::screens;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::{Timestamp, ToSpan as _};
use radslag::app::preferences::{PreferencesFault, RecentFile};
use radslag::app::{Clock, Command, LetterCommand, SettingsCommand, Tab};
use radslag::domain::history::HistoryOf;
use radslag::domain::{Field, Id, LanguageForm, NoteOn, Operation, Owner, OwnerRole, Row, Theme, Write, operations};
use radslag::exchange::register;
use radslag::language::Locale;
use radslag::store::Store;
use radslag::ui::theme;

const FORMS: [LanguageForm; 3] = [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English];
const SIZES: [[f32; 2]; 2] = [[1280.0, 800.0], [640.0, 800.0]];
/// The name of a key of the keyboard, and a Norwegian word besides.
const KEY: &str = "alt";
/// How wide a word of the rail may be, in points.
const RAIL_WORD: f32 = 86.0;

/// What the files of words hold for one form of language, but what is printed in letters and on the command line.
struct Vocabulary {
    keys: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Vocabulary {
    fn of(form: LanguageForm) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/locales")
            .join(form.code());
        let (mut keys, mut words) = (BTreeSet::new(), BTreeSet::new());
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let is_on_screen = !["cli.ftl", "letter.ftl"].iter().any(|name| path.ends_with(name));
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let text = match line.split_once('=') {
                    Some((key, text)) if line.starts_with(char::is_alphabetic) => {
                        keys.insert(key.trim().to_owned());
                        text
                    }
                    _ => line,
                };
                // What stands in braces is a gap or a choice.
                let parts = text.split('{').map(|part| part.rsplit('}').next().unwrap());
                words.extend(parts.filter(|_| is_on_screen).flat_map(words_of));
            }
        }
        for (_, of, full, short) in register::theme_labels() {
            words.extend(
                [full, short]
                    .iter()
                    .filter(|_| of == form)
                    .flat_map(|label| words_of(label)),
            );
        }
        Self { keys, words }
    }
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|sign: char| !sign.is_alphabetic())
        .filter(|word| word.chars().count() > 1)
        .map(str::to_lowercase)
}

/// What a person put into the file: in no language.
struct Made {
    path: PathBuf,
    case: Id,
    other: Id,
    meeting: Id,
}

/// A council with a case that has been through a meeting, whose agency must have letters in this form.
fn made(form: Option<LanguageForm>) -> Made {
    let path = fresh_path();
    let now = Timestamp::now();
    Store::create(&path, "", &register::new_empty("Xyzzy".to_owned(), now)).unwrap();
    let mut store = Store::open(&path, "").unwrap();
    let (case, mut add) = operations::add_case(&store.council().unwrap(), "Qwertz", "Zyx", "Vux", 2026, now);
    for write in &mut add.writes {
        if let Write::Insert(row) = write
            && let Row::Organisation(organisation) = row.as_mut()
        {
            organisation.language_form = form;
        }
    }
    store.run(&add).unwrap();
    let (other, add) = operations::add_case(&store.council().unwrap(), "Gnarf", "Zyx", "", 2026, now);
    store.run(&add).unwrap();
    let held = jiff::Zoned::now().date().saturating_sub(3.days());
    let (meeting, add) = operations::add_meeting(held, now);
    store.run(&add).unwrap();
    let add = |council: &_| operations::add_agenda_item(council, meeting, Some(case), "").1;
    store.run(&add(&store.council().unwrap())).unwrap();
    let add = |council: &_| operations::add_question(council, case, Theme::new(2), "Plugh?", now).1;
    store.run(&add(&store.council().unwrap())).unwrap();
    let note = operations::add_note(NoteOn::Case(case), Some(meeting), Theme::new(2), false, "Plover", now).1;
    store.run(&note).unwrap();
    for theme in [1, 6] {
        let council = store.council().unwrap();
        let advice = operations::add_recommendation(&council, case, Theme::new(theme), "Fjord", "Quux", None, now).1;
        store.run(&advice).unwrap();
    }
    Made {
        path,
        case,
        other,
        meeting,
    }
}

/// All that is said of the screen, but what stands in fields that are written in.
fn said(window: &Window) -> Vec<String> {
    let mut said = Vec::new();
    for node in window.root().children_recursive() {
        let node = node.accesskit_node();
        if node.role() == Role::TextRun {
            continue;
        }
        said.extend(node.label());
        said.extend(node.placeholder().map(str::to_owned));
        said.extend(node.description());
        let is_written = matches!(node.role(), Role::TextInput | Role::MultilineTextInput);
        said.extend(node.value().filter(|_| !is_written));
    }
    said
}

/// Walks over the main screens, and calls `look` at each with its name.
fn walk(window: &mut Window, made: &Made, look: &mut dyn FnMut(&Window, &str)) {
    look(window, "as opened");
    for tab in Tab::ALL {
        ask(window, Command::show(tab));
        look(window, &format!("{tab:?}"));
    }
    let (meeting, case) = (made.meeting, made.case);
    for (command, name) in [
        (Command::ShowSettings, "settings"),
        (Command::OpenCase(case), "case"),
        (Command::ShowHistory(HistoryOf::Case(case)), "history of the case"),
        (Command::ShowBin(HistoryOf::Council), "bin"),
        (Command::ShowHistory(HistoryOf::Council), "history of the council"),
        (Command::OpenMeeting(meeting), "meeting"),
        (Command::OpenAgendaCase { meeting, case }, "notes"),
        (Command::Letter(LetterCommand::Create(case)), "letter"),
        (Command::SaveAs, "the panel that saves the letter"),
        (Command::Help, "help"),
    ] {
        ask(window, command);
        look(window, name);
    }
    ask(window, Command::Help);
    for tab in [Tab::Projects, Tab::Meetings] {
        ask(window, Command::show(tab));
        ask(window, Command::NewHere);
        look(window, &format!("the dialog for something new in {tab:?}"));
        key(window, Modifiers::NONE, Key::Escape);
    }
    ask(window, Command::Search);
    look(window, "the command list");
    write(window, "qwertz");
    look(window, "the command list with a case");
    ask(window, Command::Search);
    let more = app(window).words.text("more").to_owned();
    click(window, &more);
    look(window, "the menu");
    key(window, Modifiers::NONE, Key::Escape);
    for role in [OwnerRole::Member, OwnerRole::Secretariat] {
        let name = String::new();
        ask(window, SettingsCommand::SetOwner(Owner { name, role }));
        ask(window, Command::ShowOverview);
        look(window, "overview of one with another role");
    }
}

/// Goes through the screens of meetings as [`walk`] does, with names and texts of no language.
fn walk_meetings(window: &mut Window, made: &Made, look: &mut dyn FnMut(&Window, &str)) {
    let own = str::to_owned;
    let words = screens::Words {
        council: own("Xyzzy"),
        project: own("Qwertz"),
        agency: own("Zyx"),
        ministry: own("Vux"),
        other_project: own("Gnarf"),
        other_agency: own("Zyx"),
        place: own("Zork"),
        item: own("Grue"),
        question: own("Plugh?"),
        note: own("Plover plugh"),
        headlines: ["Fjord", "Frotz", "Gnusto"].map(own),
        letter: own("Blorb"),
        signature: own("Nitfol"),
        members: ["Xoxo", "Yoyo", "Zozo", "Quux"].map(own),
        initials: ["XO", "YO", "ZO", "QU"].map(own),
        guest: own("Wuwu"),
        paper: own("Rezrov"),
        talking_point: own("Yomin"),
    };
    let opened_by = screens::Made {
        case: made.case,
        other: made.other,
        meeting: made.meeting,
        words,
    };
    window.state_mut().as_mut().unwrap().clock = Clock::Stopped(screens::now());
    for screen in screens::of_meetings() {
        ask(window, Command::OpenFile(made.path.clone()));
        (screen.open)(window, &opened_by);
        look(window, screen.name);
    }
}

/// A text without what is the council's own in it, and not in every language: earlier advice, and where rules are from.
fn without_the_councils_own(window: &Window, text: String) -> String {
    let app = app(window);
    let Some(session) = &app.session else { return text };
    let council = &session.model.council;
    let texts = council.advice_texts.iter();
    let own = texts.flat_map(|text| [&text.headline, &text.body]);
    let sources = council.deadline_rules.iter().map(|rule| &rule.source);
    own.chain(sources)
        .filter(|words| !words.is_empty())
        .fold(text, |text, words| text.replace(words.as_str(), ""))
}

/// Knows one language from the others.
struct Listener {
    form: LanguageForm,
    keys: BTreeSet<String>,
    /// Words that this language does not have, and another has.
    foreign: BTreeSet<String>,
}

impl Listener {
    fn of(form: LanguageForm) -> Self {
        let own = Vocabulary::of(form);
        // English words are told from Norwegian ones by the files' own test; many are alike.
        let norwegian = [LanguageForm::Bokmaal, LanguageForm::Nynorsk];
        let others = norwegian.into_iter().filter(|other| *other != form);
        let mut foreign: BTreeSet<String> = others.flat_map(|other| Vocabulary::of(other).words).collect();
        foreign.retain(|word| !own.words.contains(word) && word != KEY);
        Self {
            form,
            keys: own.keys,
            foreign,
        }
    }

    /// Asserts that no key shows, and no word that another language alone has.
    fn hear(&self, window: &Window, screen: &str) {
        let mut found = Vec::new();
        for text in said(window) {
            if text.contains('-') && self.keys.contains(&text) {
                found.push(text.clone());
            }
            let text = without_the_councils_own(window, text);
            let foreign = words_of(&text).filter(|word| self.foreign.contains(word));
            found.extend(foreign.map(|word| format!("{word} in {text}")));
        }
        assert!(found.is_empty(), "{:?}, {screen}: {found:#?}", self.form);
    }
}

#[test]
fn no_key_and_no_other_language_shows_on_any_screen() {
    for form in FORMS {
        let listener = Listener::of(form);
        for size in SIZES {
            let made = made(None);
            let mut window = sized_harness(&made.path, size);
            ask(&mut window, Command::SetLanguage(form));
            walk(&mut window, &made, &mut |window, screen| listener.hear(window, screen));
            walk_meetings(&mut window, &made, &mut |window, screen| listener.hear(window, screen));
            window.state_mut().as_mut().unwrap().finish();
        }
    }
}

#[test]
fn the_start_page_speaks_it_too() {
    for form in FORMS {
        let listener = Listener::of(form);
        let mut window = start_page(SIZES[0]);
        ask(&mut window, Command::SetLanguage(form));
        listener.hear(&window, "start page");
        for name in ["start-open", "start-register", "start-empty"] {
            let name = Locale::new(form).text(name).to_owned();
            press(&mut window, Role::Button, &name);
            listener.hear(&window, &format!("the question of {name}"));
            key(&mut window, Modifiers::NONE, Key::Escape);
        }
        let app = window.state_mut().as_mut().unwrap();
        app.preferences.fault = Some(PreferencesFault::Broken(None));
        app.preferences.recent = ["Xyzzy", "Plugh"]
            .map(|council| RecentFile {
                path: PathBuf::from(council),
                council: council.to_owned(),
                opened_at: Timestamp::now(),
                is_example: true,
            })
            .to_vec();
        app.view.start.missing.insert(PathBuf::from("Plugh"));
        let (name, role) = (String::new(), OwnerRole::Member);
        ask(&mut window, SettingsCommand::SetOwner(Owner { name, role }));
        listener.hear(&window, "a member's start page, with files");
    }
}

#[test]
fn a_screen_that_is_shown_changes_its_language_at_once() {
    let made = made(None);
    let mut window = harness(&made.path);
    walk(&mut window, &made, &mut |_, _| {});
    let listeners = FORMS.map(Listener::of);
    for tab in Tab::ALL {
        ask(&mut window, Command::show(tab));
        for listener in &listeners {
            ask(&mut window, Command::SetLanguage(listener.form));
            listener.hear(&window, &format!("{tab:?}, after a change of language"));
        }
    }
}

#[test]
fn everything_stays_open_and_the_letter_keeps_its_form() {
    let made = made(Some(LanguageForm::Nynorsk));
    let mut window = harness(&made.path);
    ask(&mut window, Command::OpenCase(made.case));
    ask(&mut window, Command::OpenMeeting(made.meeting));
    ask(&mut window, LetterCommand::Create(made.case));
    let typed = Command::Type {
        field: Field::CASE_TITLE,
        id: made.case,
        text: "Qwertzu".to_owned(),
    };
    window.state_mut().as_mut().unwrap().ask(typed);
    ask(&mut window, Command::SetLanguage(LanguageForm::English));

    let app = app(&window);
    assert_eq!(app.view.tab, Tab::Letters);
    assert_eq!(app.view.letters.open, Some(made.case));
    assert_eq!(app.view.projects.open, Some(made.case));
    let model = &app.session.as_ref().unwrap().model;
    assert_eq!(model.council.cases.get(made.case).unwrap().title, "Qwertzu");
    let letter = model.council.letters.of(made.case).next_back().unwrap();
    assert_eq!(letter.form, LanguageForm::Nynorsk, "the letter follows its recipient");
    let words = Locale::new(LanguageForm::Nynorsk);
    let texts = &model.texts[&made.case];
    let closing = texts.section(letter.id, radslag::domain::SectionKind::Closing).unwrap();
    assert_eq!(closing.body, words.text("letter-closing-proposal"));

    ask(&mut window, Command::SaveAs);
    let date = jiff::Zoned::now().date();
    let field = window.get_by_role_and_label(Role::TextInput, "File name");
    assert_eq!(
        field.accesskit_node().value().unwrap(),
        format!("{date} Tilrådingar Qwertzu"),
        "the file is named in the letter's language"
    );
}

#[test]
fn the_words_of_the_rail_fit() {
    let window = start_page(SIZES[0]);
    for form in FORMS {
        let words = Locale::new(form);
        let names = Tab::ALL.map(Tab::name_key);
        for name in names.into_iter().chain(["tab-settings", "help"]) {
            let word = words.text(name).to_owned();
            let wide = window.ctx.fonts_mut(|fonts| {
                let galley = fonts.layout_no_wrap(word.clone(), theme::semibold_font(13.0), egui::Color32::BLACK);
                galley.size().x
            });
            assert!(wide <= RAIL_WORD, "{word} is {wide} points wide");
        }
    }
}

#[test]
fn a_date_is_read_as_the_window_writes_it() {
    let made = made(None);
    let mut window = harness(&made.path);
    for (form, label, text) in [
        (LanguageForm::English, "Date", "Tuesday, March 3, 2026"),
        (LanguageForm::Nynorsk, "Dato", "tysdag 3. mars 2026"),
    ] {
        ask(&mut window, Command::SetLanguage(form));
        ask(&mut window, Command::OpenMeeting(made.meeting));
        crate::common::fill(&mut window, label, text);
        settle(&mut window);
        ask(&mut window, Command::Leave);
        let model = model(&window);
        let held = model.council.meetings.get(made.meeting).unwrap().held_on;
        assert_eq!(held, jiff::civil::date(2026, 3, 3), "{text}");
        let back = Operation::set(Field::MEETING_HELD_ON, made.meeting, jiff::civil::date(2026, 3, 5));
        ask(&mut window, Command::Run(back));
    }
}

/// The texts that are cut short for want of room, in what was drawn last.
/// What is whole for a screen reader, as the beginning of a longer text in a row, is not counted.
fn cut(window: &Window) -> Vec<String> {
    fn look(shape: &egui::Shape, found: &mut Vec<String>) {
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| look(shape, found)),
            egui::Shape::Text(text) if text.galley.elided => found.push(text.galley.text().to_owned()),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &window.output().shapes {
        look(&clipped.shape, &mut found);
    }
    let root = window.root();
    let said: Vec<String> = root
        .children_recursive()
        .flat_map(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value(), node.description()].into_iter().flatten()
        })
        .collect();
    found.retain(|text| !said.iter().any(|said| said.contains(text)));
    found
}

#[test]
fn no_word_of_the_program_is_cut_short() {
    let mut found = Vec::new();
    for form in FORMS {
        let made = made(None);
        let mut window = sized_harness(&made.path, SIZES[0]);
        ask(&mut window, Command::SetLanguage(form));
        let mut look = |window: &Window, screen: &str| {
            found.extend(
                cut(window)
                    .into_iter()
                    .map(|text| format!("{form:?}, {screen}: {text}")),
            );
        };
        walk(&mut window, &made, &mut look);
        walk_meetings(&mut window, &made, &mut look);
        window.state_mut().as_mut().unwrap().finish();
    }
    assert!(found.is_empty(), "{found:#?}");
}
