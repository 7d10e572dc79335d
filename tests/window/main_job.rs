//! The main job from end to end, through the names a screen reader meets: from the public register to a saved letter.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::common::{Window, click, council, fill, fresh_path, key, settle, start_page, write};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use radslag::domain::{Standing, Step, Theme};
use radslag::store::Store;

#[test]
fn from_the_register_to_a_saved_letter() {
    let path = fresh_path();
    let mut window = start_page([1280.0, 800.0]);
    open_the_register(&mut window, &path);
    write_down_a_question(&mut window);
    hold_a_meeting(&mut window);
    let pdf = save_the_letter(&mut window, &path);
    see_it_in_a_chart(&mut window);

    window.state_mut().as_mut().unwrap().finish();
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"), "{}", pdf.display());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let new = path.with_file_name("ny fil");
        std::fs::write(&new, "").unwrap();
        let rights = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(
            rights(&pdf),
            rights(&new),
            "others may read the letter as they may read any new file"
        );
    }
    let council = council(&path);
    let case = council
        .cases
        .iter()
        .find(|case| case.title == "DigiHelsestasjon")
        .unwrap();
    let before_the_meeting = jiff::civil::date(2027, 1, 4);
    assert_eq!(
        council.standing(case, before_the_meeting),
        Standing::At(Step::Documentation),
        "a planned meeting says that the documents are what is waited for"
    );
    let question = council.questions.of(case.id).next().unwrap();
    assert_eq!(
        (question.theme, question.body.as_str()),
        (Theme::new(2), "Har vi forstått hva småbarnsforeldre trenger?")
    );
    let texts = Store::open(&path, "").unwrap().case_texts(case.id).unwrap();
    let advice: Vec<_> = council.recommendations_in_order(case.id);
    let headlines: Vec<_> = advice.iter().map(|row| (row.theme, row.headline.as_str())).collect();
    assert_eq!(
        headlines,
        [
            (Theme::new(2), "Snakk med ti foreldre før neste beslutning"),
            (Theme::new(4), "Avtal gevinstene skriftlig med kommunene"),
        ]
    );
    for row in &advice {
        let note = texts.notes.get(row.note_id.expect("made from a note")).unwrap();
        assert!(
            note.body.starts_with(&row.headline),
            "the link leads to the note it came from: {}",
            note.body
        );
    }
}

fn open_the_register(window: &mut Window, path: &Path) {
    click(window, "Start fra det offentlige registeret");
    fill(window, "Fil", &path.display().to_string());
    click(window, "Opprett");
    window.get_by_label("Opprett den første saken");
    key(window, Modifiers::COMMAND, Key::Num2);
    window.get_by_label("73 saker");
    window.get_by_label("72 prosjekter");
    key(window, Modifiers::COMMAND, Key::F);
    write(window, "helsestasjon");
    window.get_by_label_contains("1–1 av 1");
    let row = "DigiHelsestasjon, Direktoratet for e-helse, 2019, Ukjent, Behandlet";
    window.get_by_label(row).click();
    settle(window);
    key(window, Modifiers::NONE, Key::Enter);
}

fn write_down_a_question(window: &mut Window) {
    window.get_by_label_contains("Erfaringsrapport 2020: Tenk som brukeren");
    click(window, "Nytt spørsmål");
    write(window, "#2Har vi forstått hva småbarnsforeldre trenger?");
}

fn hold_a_meeting(window: &mut Window) {
    key(window, Modifiers::COMMAND, Key::Num3);
    key(window, Modifiers::COMMAND, Key::N);
    fill(window, "Dato", "31.02.2027");
    assert!(
        window.query_by_label_contains("finnes ikke").is_some(),
        "the date that does not exist is told"
    );
    fill(window, "Dato", "12.03.2027");
    click(window, "Opprett møtet");
    window.get_by_label("Rådsmøte 12. mars 2027");
    window.get_by_label_contains("fredag 26. februar 2027");
    window.get_by_label_contains("fredag 19. mars 2027");
    click(window, "Legg til sak");
    write(window, "helsestasjon");
    key(window, Modifiers::NONE, Key::Enter);
    click(window, "Åpne notatene til DigiHelsestasjon");
    write(
        window,
        "#2 Snakk med ti foreldre før neste beslutning. La lederen være med.",
    );
    key(window, Modifiers::COMMAND, Key::Enter);
    write(window, "#4 Avtal gevinstene skriftlig med kommunene.");
    key(window, Modifiers::COMMAND, Key::Enter);
    write(window, "Et notat som bare er et notat");
    key(window, Modifiers::NONE, Key::Enter);
}

fn save_the_letter(window: &mut Window, path: &Path) -> std::path::PathBuf {
    key(window, Modifiers::COMMAND, Key::Num4);
    window.get_by_label_contains("DigiHelsestasjon, Direktoratet for e-helse, Ikke begynt");
    key(window, Modifiers::NONE, Key::Enter);
    window.get_by_label("Råd 1: Snakk med ti foreldre før neste beslutning");
    let start = Instant::now();
    while window.query_by_label("Slik blir brevet, side 1 av 1").is_none() {
        assert!(start.elapsed() < Duration::from_secs(20), "the letter is set on pages");
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
    key(window, Modifiers::COMMAND, Key::P);
    // The meeting is yet to come.
    window.get_by_label_contains("før rådsmøtet 12. mars 2027");
    fill(window, "Filnavn", "brev");
    fill(window, "Mappe", &path.parent().unwrap().display().to_string());
    click(window, "Lagre PDF");
    path.with_file_name("brev.pdf")
}

fn see_it_in_a_chart(window: &mut Window) {
    key(window, Modifiers::COMMAND, Key::Num5);
    window.get_by_label("Spørsmål og anbefalinger etter tema. 1 spørsmål og 2 anbefalinger i alt.");
    click(window, "Vis som tabell: Spørsmål og anbefalinger etter tema");
    window.get_by_label_contains("Gevinster, 0, 1, +1");
}
