//! Every screen and main state of the window, as one line each: what the tests that hold for all of them go through.

mod filled;

use std::path::Path;
use std::time::{Duration, Instant};

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::{date, time};
use jiff::{ToSpan as _, Zoned};
use radslag::app::preferences::RecentFile;
use radslag::app::{App, Clock, Command, Preferences, SettingsCommand};
use radslag::domain::history::HistoryOf;
use radslag::domain::{Council, Field, Id, NoteOn, Operation, OperationName, Owner, OwnerRole, Theme, operations};
use radslag::exchange::register;
use radslag::store::Store;

use crate::common::{Window, ask, click, fresh_path, key, press, settle, write};

/// A screen or state: its name, and how one gets there from a window that has the file open.
pub struct Screen {
    pub name: &'static str,
    /// Whether it stands before any file is open.
    pub is_before_the_file: bool,
    pub open: fn(&mut Window, &Made),
}

const fn within(name: &'static str, open: fn(&mut Window, &Made)) -> Screen {
    Screen {
        name,
        is_before_the_file: false,
        open,
    }
}

const fn before(name: &'static str, open: fn(&mut Window, &Made)) -> Screen {
    Screen {
        name,
        is_before_the_file: true,
        open,
    }
}

/// All of them. A new screen is a new line here, and then its pictures: see `tests/window/snapshots.rs`.
pub const SCREENS: &[Screen] = &[
    // The first time on a machine: it asks who uses the program.
    before("start", |_, _| {}),
    before("start-used", |window, _| used_before(window, OwnerRole::Secretariat)),
    before("start-member", |window, _| used_before(window, OwnerRole::Member)),
    before("start-open", |window, _| click(window, "Åpne en rådsfil")),
    within("overview", |window, _| ask(window, Command::ShowOverview)),
    within("overview-member", |window, _| {
        open_copy(window);
        let name = "Medlem 1".to_owned();
        let role = OwnerRole::Member;
        ask(window, SettingsCommand::SetOwner(Owner { name, role }));
        ask(window, Command::ShowOverview);
    }),
    within("overview-empty", |window, _| open_empty(window, Command::ShowOverview)),
    within("projects", |window, _| {
        ask(window, Command::ShowProjects);
        // In a narrow window it is not there before it is asked for.
        if window.query_by_label("Lukk panelet").is_some() {
            click(window, "Lukk panelet");
        }
    }),
    within("projects-panel", |window, _| {
        ask(window, Command::ShowProjects);
        // Beside the table, or in its place where the window is narrow.
        for name in ["Vis saken ved siden av listen", "Sak"] {
            if window.query_by_role_and_label(Role::RadioButton, name).is_some() {
                press(window, Role::RadioButton, name);
            }
        }
    }),
    within("projects-new", |window, _| {
        ask(window, Command::ShowProjects);
        ask(window, Command::NewHere);
    }),
    within("projects-empty", |window, _| open_empty(window, Command::ShowProjects)),
    within("case", |window, made| ask(window, Command::OpenCase(made.case))),
    within("meetings", |window, _| ask(window, Command::ShowMeetings)),
    within("meetings-new", |window, _| {
        ask(window, Command::ShowMeetings);
        ask(window, Command::NewHere);
    }),
    within("meetings-empty", |window, _| open_empty(window, Command::ShowMeetings)),
    within("meeting", |window, made| {
        ask(window, Command::OpenMeeting(made.meeting));
    }),
    within("meeting-notes", |window, made| {
        let (meeting, case) = (made.meeting, made.case);
        ask(window, Command::OpenAgendaCase { meeting, case });
    }),
    within("letters", |window, _| ask(window, Command::ShowLetters)),
    within("letters-empty", |window, _| open_empty(window, Command::ShowLetters)),
    within("letter", open_letter),
    within("letter-save", |window, made| {
        open_letter(window, made);
        ask(window, Command::SaveAs);
    }),
    within("trends", |window, _| ask(window, Command::ShowTrends)),
    within("trends-tables", |window, _| {
        ask(window, Command::ShowTrends);
        let table = "Vis som tabell: Spørsmål og anbefalinger etter tema";
        bring_into_view(window, table);
        click(window, table);
        bring_into_view(window, "Organisering");
    }),
    within("trends-empty", |window, _| open_empty(window, Command::ShowTrends)),
    within("advice", |window, _| ask(window, Command::ShowAdvice)),
    within("settings", |window, _| ask(window, Command::ShowSettings)),
    within("settings-about", |window, _| {
        ask(window, Command::Search);
        write(window, ">biblioteker");
        key(window, Modifiers::NONE, Key::Enter);
        let libraries = "Vis bibliotekene";
        bring_into_view(window, libraries);
        click(window, libraries);
        bring_into_view(window, "Programmet bruker ikke nettet.");
    }),
    within("history", |window, made| {
        ask(window, Command::OpenCase(made.case));
        ask(window, Command::ShowHistory(HistoryOf::Case(made.case)));
    }),
    within("bin", |window, made| {
        ask(window, Command::OpenCase(made.case));
        ask(window, Command::ShowBin(HistoryOf::Case(made.case)));
    }),
    within("search", |window, _| ask(window, Command::Search)),
    within("search-hits", |window, _| {
        ask(window, Command::Search);
        write(window, "inn");
    }),
    within("menu", |window, _| click(window, "Flere valg")),
    within("help", |window, _| {
        ask(window, Command::ShowMeetings);
        key(window, Modifiers::NONE, Key::F1);
    }),
    // In a copy with members and all that belongs to meetings: see `filled`.
    within("meeting-planned", filled::planned),
    within("preparation", filled::preparation),
    within("preparation-member", filled::preparation_of_member),
    within("impartiality", filled::impartiality),
    within("minutes", filled::minutes),
    within("minutes-gather", filled::gather),
    within("live", filled::live),
    within("projector", filled::projector),
    within("case-papers", filled::case_papers),
    within("paper", filled::paper),
    within("pack-save", filled::pack),
    within("copies-make", filled::copies),
    within("contribution", filled::contribution),
    within("settings-members", filled::members),
];

/// Those of [`SCREENS`] that belong to meetings, which are opened by no word of any language.
pub fn of_meetings() -> impl Iterator<Item = &'static Screen> {
    SCREENS.iter().skip_while(|screen| screen.name != "meeting-planned")
}

/// The screen with this name.
pub fn named(name: &str) -> &'static Screen {
    SCREENS.iter().find(|screen| screen.name == name).unwrap()
}

/// The start page of one who has been here before: with the files that were open.
fn used_before(window: &mut Window, role: OwnerRole) {
    let app = window.state_mut().as_mut().unwrap();
    let name = "Medlem 1".to_owned();
    app.preferences.owner = Some(Owner { name, role });
    app.view.start.asks_owner = false;
    let folder = Path::new("Dokumenter").join("Rådet");
    app.preferences.recent = [
        ("Eksempelrådet", "radet.radslag", 2, false),
        ("Øvingsrådet", "eksempel.radslag", 26, true),
        ("Rådet før sommeren", "kopi-juni.radslag", 24 * 160, false),
    ]
    .map(|(council, file, hours, is_example)| RecentFile {
        path: folder.join(file),
        council: council.to_owned(),
        opened_at: now().timestamp().saturating_sub(hours.hours()).unwrap(),
        is_example,
    })
    .to_vec();
    app.view.start.missing.insert(folder.join("kopi-juni.radslag"));
    // The choices are other widgets now.
    window.ctx.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
    });
    settle(window);
}

/// Opens a copy of the file, to be written in: the next screen has the file as it was.
fn open_copy(window: &mut Window) {
    let path = fresh_path();
    let session = window.state().as_ref().unwrap().session.as_ref().unwrap();
    std::fs::copy(&session.model.path, &path).unwrap();
    ask(window, Command::OpenFile(path));
}

/// A tab of a council that has only been made.
fn open_empty(window: &mut Window, tab: Command) {
    let path = fresh_path();
    let first = register::new_empty("Eksempelrådet".to_owned(), now().timestamp());
    Store::create(&path, "", &first).unwrap();
    ask(window, Command::OpenFile(path));
    ask(window, tab);
}

fn bring_into_view(window: &mut Window, name: &str) {
    window.query_all_by_label(name).next().unwrap().scroll_to_me();
    settle(window);
}

/// Opens the letter and waits for its pages, where the window is wide enough to show them.
fn open_letter(window: &mut Window, made: &Made) {
    ask(window, Command::OpenLetter(made.case));
    if window.ctx.content_rect().width() < 900.0 {
        return;
    }
    let start = Instant::now();
    while window.query_by_label_contains("Slik blir brevet, side 1 av").is_none() {
        assert!(start.elapsed() < Duration::from_mins(1), "the letter is set on pages");
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
    settle(window);
}

/// The names and texts that the screens show.
#[derive(Clone)]
pub struct Words {
    pub council: String,
    pub project: String,
    pub agency: String,
    pub ministry: String,
    pub other_project: String,
    pub other_agency: String,
    pub place: String,
    pub item: String,
    pub question: String,
    pub note: String,
    pub headlines: [String; 3],
    pub letter: String,
    pub signature: String,
    /// The leader of the council, two members and one of its secretariat.
    pub members: [String; 4],
    /// What they sign notes with.
    pub initials: [String; 4],
    pub guest: String,
    pub paper: String,
    pub talking_point: String,
}

impl Default for Words {
    fn default() -> Self {
        let own = str::to_owned;
        Self {
            council: own("Eksempelrådet"),
            project: own("Felles innsyn i egne data"),
            agency: own("Eksempeletaten"),
            ministry: own("Eksempeldepartementet"),
            other_project: own("Kart over ledninger"),
            other_agency: own("Eksempelverket"),
            place: own("Møterom 2"),
            item: own("Eventuelt"),
            question: own("Hvordan vet vi om folk finner fram?"),
            note: own("Etatene teller ulikt. Be dem telle på samme måte i fire uker."),
            headlines: [
                own("Ta førstelinjen inn i styringsgruppen"),
                own("Mål hvor mange som finner fram i dag"),
                own("Bestem på forhånd hva som får dere til å snu"),
            ],
            letter: own("Anbefalinger om felles innsyn"),
            signature: own("rådsleder"),
            members: ["Rådsleder", "Medlem 1", "Medlem 2", "Sekretær 1"].map(own),
            initials: ["RL", "M1", "M2", "S1"].map(own),
            guest: own("Prosjektleder 1"),
            paper: own("Konseptutredning"),
            talking_point: own("Spør hvem som eier tallene"),
        }
    }
}

/// What the screens are opened by.
pub struct Made {
    pub case: Id,
    /// Another, with its name alone.
    pub other: Id,
    /// A meeting that is held, with these cases.
    pub meeting: Id,
    pub words: Words,
}

/// The day and time it is on every screen: a Tuesday morning, two days before a letter is due, by the wall here.
pub fn now() -> Zoned {
    let zone = jiff::tz::TimeZone::system();
    date(2026, 11, 24).at(10, 42, 0, 0).to_zoned(zone).unwrap()
}

/// Makes the council file: the public register, and a case with a bit of everything.
pub fn make(path: &Path, words: &Words) -> Made {
    let now = now().timestamp();
    let person = "Sekretær 1";
    Store::create(path, person, &register::new_from_register(words.council.clone(), now)).unwrap();
    let mut store = Store::open(path, person).unwrap();
    let other = run(&mut store, |council| {
        operations::add_case(council, &words.other_project, &words.other_agency, "", 2026, now)
    });
    let case = run(&mut store, |council| {
        operations::add_case(council, &words.project, &words.agency, &words.ministry, 2026, now)
    });
    let meeting = add_meetings(&mut store, words, [case, other]);
    let theme = Theme::new(2);
    // Asked in other words first, so that there is a history.
    let asked_first = words.question.replace("finner fram", "forstår hva de finner");
    let first = run(&mut store, |council| {
        operations::add_question(council, case, theme, &asked_first, now)
    });
    set(&mut store, Field::QUESTION_BODY, first, &words.question);
    run(&mut store, |council| {
        operations::add_question(council, case, Theme::new(4), &words.question, now)
    });
    run(&mut store, |_| {
        operations::add_note(NoteOn::Case(case), Some(meeting), theme, false, &words.note, now)
    });
    run(&mut store, |_| {
        operations::add_note(NoteOn::Case(case), Some(meeting), None, true, &words.note, now)
    });
    for (headline, theme) in words.headlines.iter().zip([1, 2, 3]) {
        let body =
            "Vi anbefaler at dere gjør dette før neste beslutning, og at dere ber førstelinjen om hjelp til det.";
        let theme = Theme::new(theme);
        let advice = run(&mut store, |council| {
            operations::add_recommendation(council, case, theme, headline, body, None, now)
        });
        if theme == Theme::new(2) {
            set(&mut store, Field::RECOMMENDATION_QUESTION, advice, first);
        }
    }
    let withdrawn = run(&mut store, |council| {
        operations::add_recommendation(council, case, Theme::new(5), &words.headlines[0], "", None, now)
    });
    let row = store.council().unwrap().recommendations.get(withdrawn).unwrap().clone();
    let withdraw = operations::end(OperationName::EndRecommendation, &row, now);
    store.run(&withdraw).unwrap();
    add_letter(&mut store, words, case);
    drop(store);
    // The journal has the machine's time, and the screens tell it.
    let file = rusqlite::Connection::open(path).unwrap();
    file.execute("UPDATE operation SET at = ?1", [now.to_string()]).unwrap();
    let words = words.clone();
    Made {
        case,
        other,
        meeting,
        words,
    }
}

/// A meeting that was held, with two cases and an item without one, and a meeting to come.
fn add_meetings(store: &mut Store, words: &Words, [case, other]: [Id; 2]) -> Id {
    let now = now().timestamp();
    let held = run(store, |_| operations::add_meeting(date(2026, 11, 19), now));
    set(store, Field::MEETING_STARTS_AT, held, "09:00");
    set(store, Field::MEETING_PLACE, held, &words.place);
    let item = run(store, |council| {
        operations::add_agenda_item(council, held, Some(case), "")
    });
    set(store, Field::AGENDA_ITEM_MINUTES, item, 60);
    run(store, |council| {
        operations::add_agenda_item(council, held, Some(other), "")
    });
    run(store, |council| {
        operations::add_agenda_item(council, held, None, &words.item)
    });
    let coming = run(store, |_| operations::add_meeting(date(2026, 12, 10), now));
    set(store, Field::MEETING_PLACE, coming, &words.place);
    held
}

fn add_letter(store: &mut Store, words: &Words, case: Id) {
    let proposal = operations::LetterProposal {
        introduction: "Takk for et åpent og godt møte.".to_owned(),
        closing: "Vi ringer dere om fire uker.".to_owned(),
        signature_role: words.signature.clone(),
        ..operations::LetterProposal::default()
    };
    let letter = run(store, |council| {
        let row = council.cases.get(case).unwrap();
        operations::create_letter(council, row, &proposal, now().timestamp())
    });
    set(store, Field::LETTER_TITLE, letter, &words.letter);
    set(store, Field::LETTER_DATED_ON, letter, date(2026, 11, 24));
}

fn run(store: &mut Store, build: impl FnOnce(&Council) -> (Id, Operation)) -> Id {
    let (id, operation) = build(&store.council().unwrap());
    store.run(&operation).unwrap();
    id
}

fn set(store: &mut Store, field: Field, id: Id, value: impl serde::Serialize) {
    store.run(&Operation::set(field, id, value)).unwrap();
}

/// How a window looks at the file.
#[derive(Clone, Copy)]
pub struct Look {
    pub dark: bool,
    /// In points.
    pub size: [f32; 2],
}

/// A wide window, and one of half the points: what is left of it at 200 %.
pub const WIDE: [f32; 2] = [1280.0, 800.0];
pub const NARROW: [f32; 2] = [640.0, 400.0];

/// The window on this screen.
pub fn shown(screen: &Screen, path: &Path, made: &Made, look: Look) -> Window {
    let mut window = Harness::builder().with_size(look.size).build_ui_state(
        move |ui, app: &mut Option<App>| {
            let app = app.get_or_insert_with(|| {
                let mut preferences = Preferences::default();
                preferences.dark = Some(look.dark);
                preferences.letter_folder = Some("Dokumenter/Brev".into());
                preferences.council_folder = Some("Dokumenter/Rådet".into());
                let mut app = App::new(ui.ctx(), preferences);
                app.clock = Clock::Stopped(now());
                app
            });
            app.logic();
            // As in a window of the system's: to its edges, without the margin the harness gives.
            let whole = ui.ctx().content_rect();
            let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(whole));
            ui.set_clip_rect(whole);
            ui.painter().rect_filled(whole, 0, ui.visuals().panel_fill);
            app.draw(&mut ui);
        },
        None,
    );
    settle(&mut window);
    if !screen.is_before_the_file {
        ask(&mut window, Command::OpenFile(path.to_owned()));
    }
    (screen.open)(&mut window, made);
    // What was pressed is not pointed at in the picture.
    window.event(egui::Event::PointerGone);
    settle(&mut window);
    window
}

/// A council file for the screens, with its usual words.
pub fn usual() -> (std::path::PathBuf, Made) {
    let path = fresh_path();
    let made = make(&path, &Words::default());
    (path, made)
}

#[test]
fn each_screen_has_a_name_of_its_own() {
    let names: std::collections::HashSet<_> = SCREENS.iter().map(|screen| screen.name).collect();
    assert_eq!(names.len(), SCREENS.len());
    assert_eq!(time(10, 42, 0, 0), now().time());
}
