//! The papers of a case, driven as a user does: attached, read, noted on and removed.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use radslag::app::command::{AttachPapers, PaperCommand};
use radslag::app::{Command, MeetingCommand, MeetingPage};
use radslag::domain::operations::{self, PaperOrigin};
use radslag::domain::{
    Assessment, CaseDocument, Field, Id, Member, Note, NoteKind, Operation, OperationName, Owner, OwnerRole, Theme,
    Write,
};
use radslag::store::Store;

use crate::case::with_one_case;
use crate::common::{Window, app, ask, click, council, fill, harness, key, model, press, settle, sized_harness, write};

/// A file beside the council file.
fn file(path: &Path, name: &str, content: &str) -> PathBuf {
    let file = path.with_file_name(name);
    std::fs::write(&file, content).unwrap();
    file
}

/// A text of three pages.
fn three_pages() -> String {
    let page = |number: usize| {
        let lines: Vec<String> = (1..=30)
            .map(|line| format!("Avsnitt {line} på ark {number}."))
            .collect();
        lines.join("\n\n")
    };
    [page(1), page(2) + "\n\nBehovene er samlet i 64 krav.", page(3)].join("\u{c}")
}

/// The window at the documents of the only case, with these files attached.
pub fn with_papers(files: &[(&str, &str)], size: [f32; 2]) -> (PathBuf, Id, Window) {
    let (path, case) = with_one_case();
    let files = files.iter().map(|(name, content)| file(&path, name, content)).collect();
    let mut window = sized_harness(&path, size);
    ask(&mut window, Command::OpenCase(case));
    ask(
        &mut window,
        PaperCommand::Attach(AttachPapers {
            case,
            files,
            title: String::new(),
            origin: PaperOrigin::default(),
        }),
    );
    (path, case, window)
}

pub fn papers(path: &Path, case: Id) -> Vec<CaseDocument> {
    council(path).papers(case).into_iter().cloned().collect()
}

fn notes(path: &Path, case: Id) -> Vec<Note> {
    let texts = Store::open(path, "").unwrap().case_texts(case).unwrap();
    texts.notes.of(case).cloned().collect()
}

pub fn says(window: &Window, words: &str) -> bool {
    let has = |text: Option<String>| text.is_some_and(|text| text.contains(words));
    window
        .query_all_by(|node| has(node.label()) || has(node.value()))
        .next()
        .is_some()
}

#[test]
fn a_file_is_attached_by_its_path() {
    let (path, case) = with_one_case();
    let plan = file(&path, "gevinst_plan.txt", "Planen teller timer.");
    let mut window = harness(&path);
    ask(&mut window, Command::OpenCase(case));
    window.get_by_role_and_label(Role::Tab, "Dokumenter 0").click();
    settle(&mut window);
    assert!(says(&window, "Ingen dokumenter ennå"));
    click(&mut window, "Legg ved …");
    assert!(says(&window, "gradert etter sikkerhetsloven"));
    fill(&mut window, "Fil", &plan.display().to_string());
    assert!(says(&window, "Gevinst plan"), "a title is proposed");
    fill(&mut window, "Fra", "Prøvedirektoratet");
    click(&mut window, "Unntatt offentlighet");
    fill(&mut window, "Hjemmel", "offl. § 15");
    press(&mut window, Role::Button, "Legg ved");
    let kept = papers(&path, case);
    let [paper] = kept.as_slice() else { panic!("{kept:?}") };
    assert_eq!(
        (paper.title.as_str(), paper.sender.as_str()),
        ("Gevinst plan", "Prøvedirektoratet")
    );
    assert_eq!((paper.is_exempt, paper.exemption.as_str()), (true, "offl. § 15"));
    assert!(paper.received_on.is_some() && paper.is_in_pack);
    assert!(says(&window, "unntatt offentlighet, jf. offl. § 15"));

    // The same once more is told of, and not kept twice.
    let again = file(&path, "kopi.txt", "Planen teller timer.");
    click(&mut window, "Legg ved …");
    fill(&mut window, "Fil", &again.display().to_string());
    press(&mut window, Role::Button, "Legg ved");
    assert!(says(&window, "kopi.txt ligger på saken fra før"));
    assert_eq!(papers(&path, case).len(), 1);
    key(&mut window, Modifiers::NONE, Key::Escape);

    // One that is not there is told of, and what was chosen stays.
    click(&mut window, "Legg ved …");
    fill(&mut window, "Fil", "/finnes/ikke.pdf");
    press(&mut window, Role::Button, "Legg ved");
    assert!(says(&window, "ikke.pdf finnes ikke der"));
    assert!(says(&window, "Fant ikke /finnes/ikke.pdf.") && !says(&window, "os error"));
    let field = window.get_by_role_and_label(Role::TextInput, "Fil").value();
    assert_eq!(field.as_deref(), Some("/finnes/ikke.pdf"));
    key(&mut window, Modifiers::NONE, Key::Escape);

    ask(&mut window, Command::Undo);
    assert_eq!(papers(&path, case).len(), 0);
    ask(&mut window, Command::Redo);
    assert_eq!(papers(&path, case).len(), 1);
}

#[test]
fn papers_are_moved_described_and_removed() {
    let (path, case, mut window) = with_papers(&[("a.txt", "En"), ("b.txt", "To")], [1280.0, 800.0]);
    window.get_by_role_and_label(Role::Tab, "Dokumenter 2").click();
    settle(&mut window);
    click(&mut window, "Mer om A");
    click(&mut window, "Flytt ned");
    let titles = |path: &Path| {
        papers(path, case)
            .into_iter()
            .map(|paper| paper.title)
            .collect::<Vec<_>>()
    };
    assert_eq!(titles(&path), ["B", "A"]);
    click(&mut window, "Mer om A");
    click(&mut window, "Opplysninger om dokumentet");
    fill(&mut window, "Tittel", "Konseptutredning");
    click(&mut window, "Med i møtepakken");
    press(&mut window, Role::Button, "Lagre");
    let edited = papers(&path, case).remove(1);
    assert_eq!((edited.title.as_str(), edited.is_in_pack), ("Konseptutredning", false));
    click(&mut window, "Konseptutredning er lest");
    assert!(council(&path).pages_read(edited.id).1);
    click(&mut window, "Mer om Konseptutredning");
    click(&mut window, "Fjern fra saken");
    assert_eq!(titles(&path), ["B"]);
    ask(&mut window, Command::Undo);
    assert_eq!(titles(&path), ["B", "Konseptutredning"]);
}

#[test]
fn a_paper_is_read_page_by_page_and_what_is_read_is_kept() {
    let (path, case, mut window) = with_papers(&[("utredning.txt", &three_pages())], [1280.0, 800.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: None });
    assert!(says(&window, "Side 1 av 3") && says(&window, "0 av 3 lest"));
    assert!(says(&window, "Avsnitt 1 på ark 1."));
    key(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(says(&window, "1 av 3 lest") && says(&window, "Avsnitt 1 på ark 2."));
    key(&mut window, Modifiers::NONE, Key::PageDown);
    key(&mut window, Modifiers::NONE, Key::PageUp);
    assert!(says(&window, "2 av 3 lest"));
    key(&mut window, Modifiers::NONE, Key::Escape);
    let (pages, is_read) = council(&path).pages_read(paper);
    assert_eq!((pages.into_iter().collect::<Vec<_>>(), is_read), (vec![1, 2], false));
    // Where one left off.
    ask(&mut window, PaperCommand::Open { paper, page: None });
    assert!(says(&window, "Notat til side 3"));
    click(&mut window, "Merk som lest");
    assert!(council(&path).pages_read(paper).1 && says(&window, "3 av 3 lest"));
    click(&mut window, "Merk som ulest");
    let (pages, is_read) = council(&path).pages_read(paper);
    assert!(pages.is_empty() && !is_read);
}

#[test]
fn what_is_sought_is_found_from_where_one_reads() {
    let (_, case, mut window) = with_papers(&[("utredning.txt", &three_pages())], [1280.0, 800.0]);
    let paper = model(&window).council.papers(case)[0].id;
    ask(&mut window, PaperCommand::Open { paper, page: None });
    ask(&mut window, Command::Filter);
    write(&mut window, "BEHOVENE");
    assert!(says(&window, "1 treff"));
    key(&mut window, Modifiers::NONE, Key::Enter);
    assert!(says(&window, "1 av 1") && says(&window, "Behovene er samlet i 64 krav."));
    fill(&mut window, "Finn i dokumentet", "finnes ikke her");
    assert!(says(&window, "ingen treff"));
}

#[test]
fn a_note_is_on_its_page_and_becomes_what_one_makes_of_it() {
    let (path, case, mut window) = with_papers(&[("utredning.txt", &three_pages())], [1280.0, 800.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: Some(2) });
    window.get_by_label("Notat til side 2").focus();
    write(&mut window, "Hvilke tre krav betyr mest");
    // In the file before it is ended.
    assert_eq!(notes(&path, case)[0].body, "Hvilke tre krav betyr mest");
    press(&mut window, Role::RadioButton, "Del");
    window.get_by_label("Notat til side 2").focus();
    key(&mut window, Modifiers::NONE, Key::Enter);
    let note = notes(&path, case).remove(0);
    assert_eq!(
        (note.case_document_id, note.page, note.is_private),
        (Some(paper), Some(2), false)
    );
    assert!(says(&window, "Deles") && says(&window, "1 i dokumentet"));
    click(&mut window, "Gjør til talepunkt");
    let points: Vec<Note> = notes(&path, case)
        .into_iter()
        .filter(|note| note.kind == NoteKind::TalkingPoint)
        .collect();
    assert!(points.len() == 1 && points[0].is_private && points[0].page == Some(2));
    // The talking point is none of the notes on the paper.
    assert!(says(&window, "1 i dokumentet"));
    click(&mut window, "Fjern notatet");
    assert!(says(&window, "0 i dokumentet"));
}

#[test]
fn a_note_that_is_made_private_takes_what_was_made_of_its_words_with_it() {
    let (path, case, mut window) = with_papers(&[("utredning.txt", &three_pages())], [1280.0, 800.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: Some(1) });
    window.get_by_label("Notat til side 1").focus();
    write(&mut window, "Mål før dere velger");
    press(&mut window, Role::RadioButton, "Del");
    window.get_by_label("Notat til side 1").focus();
    key(&mut window, Modifiers::NONE, Key::Enter);
    let note = notes(&path, case).remove(0).id;
    ask(&mut window, MeetingCommand::NoteToRecommendation(note));
    let made = |path: &Path| council(path).recommendations.of(case).count();
    assert_eq!(made(&path), 1);
    click(&mut window, "Bare for meg");
    assert!(notes(&path, case)[0].is_private);
    assert_eq!(made(&path), 0, "its words are for its writer alone");
}

#[test]
fn a_step_back_is_seen_in_the_line_of_notes_too() {
    let (path, case, mut window) = with_papers(&[("a.txt", "En")], [1280.0, 800.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: None });
    let line = "Notat til del 1";
    window.get_by_label(line).focus();
    write(&mut window, "Hvem eier dem?");
    ask(&mut window, Command::Leave);
    write(&mut window, " Og hvor lenge?");
    ask(&mut window, Command::Leave);
    ask(&mut window, Command::Undo);
    let kept = notes(&path, case).first().map(|note| note.body.clone());
    assert_ne!(kept.as_deref(), Some("Hvem eier dem? Og hvor lenge?"));
    let shown = window.get_by_role_and_label(Role::MultilineTextInput, line).value();
    assert_eq!(shown.unwrap_or_default(), kept.unwrap_or_default());
}

#[test]
fn the_keyboard_is_in_the_note_that_was_written_in_and_in_the_next_when_one_is_removed() {
    let (path, case, mut window) = with_papers(&[("a.txt", "En")], [1280.0, 900.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: None });
    for words in ["Ett", "To", "Tre"] {
        window.get_by_label("Notat til del 1").focus();
        write(&mut window, words);
        key(&mut window, Modifiers::NONE, Key::Enter);
    }
    let nth = |window: &Window, name: &str, nth: usize| {
        let mut buttons: Vec<_> = window.get_all_by_role_and_label(Role::Button, name).collect();
        buttons.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
        buttons[nth].is_focused()
    };
    for leave in [Key::Enter, Key::Escape] {
        window.get_all_by_label("Rediger").nth(1).unwrap().click();
        settle(&mut window);
        key(&mut window, Modifiers::NONE, leave);
        assert!(nth(&window, "Rediger", 1), "{leave:?}");
    }
    for left in [2, 1, 0] {
        let mut buttons: Vec<_> = window
            .get_all_by_role_and_label(Role::Button, "Fjern notatet")
            .collect();
        buttons.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
        buttons[0].focus();
        settle(&mut window);
        key(&mut window, Modifiers::NONE, Key::Enter);
        assert_eq!(notes(&path, case).len(), left);
        if left > 0 {
            assert!(nth(&window, "Fjern notatet", 0), "{left}");
        }
    }
    assert!(window.get_by_label("Notat til del 1").is_focused());
}

/// The window at the second of three pages, with a private note just written on it.
fn with_note_on_second_page() -> (PathBuf, Id, Window) {
    let (path, case, mut window) = with_papers(&[("utredning.txt", &three_pages())], [1280.0, 900.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: Some(2) });
    window.get_by_label("Notat til side 2").focus();
    write(&mut window, "Bare for meg");
    key(&mut window, Modifiers::NONE, Key::Enter);
    (path, case, window)
}

#[test]
fn one_goes_on_with_a_note_on_a_paper_where_it_is() {
    let (path, case, mut window) = with_note_on_second_page();
    ask(&mut window, Command::ShowOverview);
    click(&mut window, "Fortsett å skrive");
    let node = window.get_by(|node| node.is_focused() && node.role() != Role::Window);
    assert_eq!(node.value().as_deref(), Some("Bare for meg"));
    assert!(says(&window, "Notat til side 2"));

    // Where the paper is gone, what there is to open is its case, and nothing waits for the keyboard.
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Remove(paper));
    ask(&mut window, Command::ShowOverview);
    click(&mut window, "Fortsett å skrive");
    assert_eq!(app(&window).view.projects.open, Some(case));
    ask(&mut window, Command::Undo);
    ask(&mut window, PaperCommand::Open { paper, page: Some(2) });
    let is_note = |value: Option<String>| value.as_deref() == Some("Bare for meg");
    assert!(
        window
            .query_by(|node| node.is_focused() && is_note(node.value()))
            .is_none()
    );
}

fn assessments(path: &Path, case: Id) -> Vec<Assessment> {
    let texts = Store::open(path, "").unwrap().case_texts(case).unwrap();
    texts.assessments.of(case).cloned().collect()
}

#[test]
fn a_note_is_put_in_ones_own_assessment_of_its_theme_where_it_is_seen() {
    let (path, case, mut window) = with_note_on_second_page();
    let assess = |window: &mut Window| {
        window.get_by_label_contains("Til min vurdering").click();
        settle(window);
    };
    // Whose it would be is not known, and then under which theme: nothing leaves the note.
    assess(&mut window);
    let member = Member {
        id: Id::new(),
        name: "Medlem 1".to_owned(),
        initials: String::new(),
        employer: String::new(),
        email: String::new(),
        ended_at: None,
    };
    let own = member.id;
    let put = Operation::new(OperationName::EditSettings, vec![Write::insert(member)]);
    ask(&mut window, Command::Run(put));
    window.state_mut().as_mut().unwrap().preferences.owner = Some(Owner {
        name: "Medlem 1".to_owned(),
        role: OwnerRole::Member,
    });
    settle(&mut window);
    assess(&mut window);
    assert_eq!(assessments(&path, case), []);

    click(&mut window, "Tema på notatet: Uten tema");
    let theme = Theme::new(2);
    let second = |label: Option<String>| label.is_some_and(|label| label.starts_with("2. "));
    window.get_by(|node| second(node.label())).click();
    settle(&mut window);
    assess(&mut window);
    let kept = assessments(&path, case);
    let [assessment] = kept.as_slice() else {
        panic!("{kept:?}")
    };
    assert_eq!(assessment.body, "Bare for meg (s. 2)");
    assert_eq!((assessment.member_id, assessment.theme), (Some(own), theme));
    let id = assessment.id;

    // What is typed there and not in the file yet is not lost by the next.
    let app = window.state_mut().as_mut().unwrap();
    app.ask(Command::Type {
        field: Field::ASSESSMENT_BODY,
        id,
        text: "Skrevet selv".to_owned(),
    });
    app.ask(PaperCommand::ToAssessment(notes(&path, case)[0].id).into());
    settle(&mut window);
    let body = "Skrevet selv\nBare for meg (s. 2)";
    assert_eq!(assessments(&path, case)[0].body, body);
    ask(&mut window, Command::Undo);
    assert_eq!(assessments(&path, case)[0].body, "Skrevet selv");
    ask(&mut window, Command::Redo);
    assert_eq!(assessments(&path, case)[0].body, body);

    // It is one of those that are seen in what one prepares.
    let (meeting, add) = operations::add_meeting(date(2026, 11, 13), jiff::Timestamp::now());
    ask(&mut window, Command::Run(add));
    let add = operations::add_agenda_item(&council(&path), meeting, Some(case), "").1;
    ask(&mut window, Command::Run(add));
    let page = MeetingPage::Preparation;
    ask(&mut window, MeetingCommand::Show { meeting, page });
    assert!(says(&window, body));
}

#[test]
fn a_passage_that_is_chosen_is_quoted() {
    let (path, case, mut window) = with_papers(&[("a.txt", "Tre av dem har leverandører.")], [1280.0, 800.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: None });
    window.get_by_label("Del 1 av 1, avsnitt 1").focus();
    settle(&mut window);
    key(&mut window, Modifiers::COMMAND, Key::A);
    window.get_by_label("Notat til del 1").focus();
    write(&mut window, "Hvem?");
    assert_eq!(notes(&path, case)[0].quoted, "Tre av dem har leverandører.");
}

#[test]
fn a_paper_without_text_says_why_and_takes_notes_all_the_same() {
    let (path, case, mut window) = with_papers(&[("a.pdf", "%PDF-1.7 og ingenting mer")], [1280.0, 800.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: None });
    assert!(says(&window, "Filen er skadet, og teksten kunne ikke leses"));
    window.get_by_label("Notat til dokumentet").focus();
    write(&mut window, "Be om en ny");
    let note = notes(&path, case).remove(0);
    assert_eq!((note.case_document_id, note.page), (Some(paper), None));
}

#[test]
fn a_paper_of_five_hundred_pages_is_turned_without_drawing_them_all() {
    let page =
        "Et avsnitt med noen ord i, som går over mer enn en linje når vinduet ikke er bredt nok til å holde det.\n\n";
    let (_, case, mut window) = with_papers(
        &[("lang.txt", &vec![page.repeat(20); 500].join("\u{c}"))],
        [1280.0, 800.0],
    );
    let paper = model(&window).council.papers(case)[0].id;
    ask(&mut window, PaperCommand::Open { paper, page: Some(400) });
    assert!(says(&window, "Side 400 av 500"));
    let drawn = window
        .query_all_by(|node| node.role() == Role::MultilineTextInput)
        .count();
    assert!(drawn < 80, "{drawn}");
    for _ in 0..3 {
        key(&mut window, Modifiers::NONE, Key::PageDown);
    }
    assert!(says(&window, "Side 403 av 500") && says(&window, "Notat til side 403"));
}

#[test]
fn in_a_small_window_text_and_notes_take_turns() {
    let (path, case, mut window) = with_papers(&[("utredning.txt", &three_pages())], [640.0, 400.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: None });
    assert!(says(&window, "Avsnitt 1 på ark 1."));
    press(&mut window, Role::RadioButton, "Notater");
    assert!(says(&window, "Notat til side 1"));
}

#[test]
fn another_tab_is_not_hidden_by_the_paper() {
    let (path, case, mut window) = with_papers(&[("a.txt", "En")], [1280.0, 800.0]);
    let paper = papers(&path, case).remove(0).id;
    ask(&mut window, PaperCommand::Open { paper, page: None });
    assert!(says(&window, "Del 1 av 1"));
    ask(&mut window, Command::ShowMeetings);
    assert!(!says(&window, "Del 1 av 1"));
    ask(&mut window, Command::OpenCase(case));
    assert!(!says(&window, "Del 1 av 1"));
}
