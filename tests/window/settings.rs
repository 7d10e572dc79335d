//! Innstillinger and the first start: what is chosen is kept where it belongs, and what was there is not lost.

use std::fs;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use image::{DynamicImage, ImageFormat};
use jiff::civil::date;
use radslag::app::preferences::OwnFolder;
use radslag::app::{App, Command, LetterCommand, Preferences, SettingsCommand};
use radslag::domain::{Council, DeadlineKind, LanguageForm, OrganisationRole, Owner, OwnerRole, SettingName, Theme};

use crate::common::{
    Window, ask, click, council, council_with, fill, fresh_path, from_register, harness, key, press, settle,
    sized_harness, start_page,
};

fn app(window: &mut Window) -> &mut App {
    window.state_mut().as_mut().unwrap()
}

fn council_of(window: &mut Window) -> Council {
    app(window).session.as_ref().unwrap().model.council.clone()
}

/// Sees that something is told, in a banner that says it once more as its name.
fn told(window: &Window, words: &str) {
    assert!(window.query_all_by_label(words).next().is_some(), "{words}");
}

fn settings(path: &std::path::Path) -> Window {
    let mut window = sized_harness(path, [1280.0, 9000.0]);
    ask(&mut window, Command::ShowSettings);
    window
}

/// The program on its start page, with these choices.
fn start_with(preferences: Preferences) -> Window {
    let mut preferences = Some(preferences);
    let mut window = Harness::builder().with_size([1280.0, 800.0]).build_ui_state(
        move |ui, app: &mut Option<App>| {
            let app = app.get_or_insert_with(|| App::new(ui.ctx(), preferences.take().unwrap()));
            app.logic();
            app.draw(ui);
        },
        None,
    );
    window.step();
    window
}

#[test]
fn the_first_start_asks_quietly_and_a_new_file_says_whose_copy_it_is() {
    let mut window = start_page([1280.0, 800.0]);
    press(&mut window, Role::RadioButton, "Rådsmedlem");
    fill(&mut window, "Navn", "Medlem 1");
    let owner = Owner {
        name: "Medlem 1".to_owned(),
        role: OwnerRole::Member,
    };
    assert_eq!(app(&mut window).preferences.owner.as_ref(), Some(&owner));
    assert_eq!(app(&mut window).preferences.person(), "Medlem 1");
    window.get_by_label("Åpne fil fra sekretariatet");
    let path = fresh_path();
    let create = Command::CreateEmpty {
        path: path.clone(),
        name: "Mitt råd".to_owned(),
    };
    ask(&mut window, create);
    ask(&mut window, Command::CloseFile);
    assert_eq!(Owner::of(&council(&path)), Some(owner));
    // It is asked once.
    assert!(window.query_by_label("Hvem bruker programmet?").is_none());
}

#[test]
fn the_question_may_be_passed_by() {
    let mut window = start_page([1280.0, 800.0]);
    window.get_all_by_label("Hvem bruker programmet?").next().unwrap();
    let path = fresh_path();
    ask(&mut window, Command::CreateFromRegister(path.clone()));
    ask(&mut window, Command::CloseFile);
    assert_eq!(Owner::of(&council(&path)), None);
    assert_eq!(app(&mut window).preferences.owner, None);
}

#[test]
fn the_language_is_chosen_at_the_foot() {
    let mut window = start_page([1280.0, 800.0]);
    press(&mut window, Role::RadioButton, "Nynorsk");
    assert_eq!(app(&mut window).preferences.language, Some(LanguageForm::Nynorsk));
    assert_eq!(app(&mut window).words.form(), LanguageForm::Nynorsk);
}

#[test]
fn broken_choices_are_told_of_with_where_they_lie() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.json");
    fs::write(&file, "{ \"dark\": ja").unwrap();
    let window = start_with(Preferences::at(file));
    told(
        &window,
        "Innstillingene dine kunne ikke leses, så standardvalgene brukes",
    );
    let kept = fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
    let told = format!(
        "Rådsfilene er ikke rørt. De gamle innstillingene ligger i {}",
        kept.display()
    );
    window.get_by_label(&told);
}

#[test]
fn a_language_the_program_has_no_words_in_is_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.json");
    fs::write(&file, "{ \"language\": \"se\" }").unwrap();
    let window = start_with(Preferences::at(file));
    told(
        &window,
        "Programmet finnes ikke på språket «se», som innstillingene ber om",
    );
}

#[test]
fn name_and_role_go_to_the_file_and_to_this_machine() {
    let path = council_with(&["Sak"]);
    let mut window = settings(&path);
    fill(&mut window, "Navn", "Sekretær 2");
    press(&mut window, Role::RadioButton, "Rådsmedlem");
    let owner = app(&mut window).preferences.owner.clone().unwrap();
    assert_eq!((owner.name.as_str(), owner.role), ("Sekretær 2", OwnerRole::Member));
    assert_eq!(Owner::of(&council_of(&mut window)), Some(owner));
}

#[test]
fn text_grows_and_stays_what_was_chosen() {
    let mut window = settings(&council_with(&["Sak"]));
    press(&mut window, Role::RadioButton, "150\u{a0}%");
    assert_eq!(app(&mut window).preferences.text_size, Some(150));
    assert!((window.ctx.zoom_factor() - 1.5_f32.sqrt()).abs() < 0.001);
    press(&mut window, Role::RadioButton, "100\u{a0}%");
    assert!((window.ctx.zoom_factor() - 1.0).abs() < 0.001);
    ask(&mut window, SettingsCommand::SetZoom(125));
    assert!((window.ctx.zoom_factor() - 1.25).abs() < 0.001);
    press(&mut window, Role::RadioButton, "Mørkt");
    assert_eq!(app(&mut window).preferences.dark, Some(true));
    press(&mut window, Role::RadioButton, "Som systemet");
    assert_eq!(app(&mut window).preferences.dark, None);
}

#[test]
fn a_rule_changes_from_a_date_and_what_held_before_goes_on_holding() {
    let mut window = settings(&from_register());
    let due = |window: &mut Window, day| {
        let council = council_of(window);
        council
            .rules()
            .letter_due(radslag::domain::DeadlineBasis::meeting(day), &council.days_off())
    };
    let (before, after) = (date(2027, 3, 2), date(2027, 9, 1));
    let old = due(&mut window, before);
    click(&mut window, "Endre fristen: Anbefalingsbrev");
    fill(&mut window, "Antall", "10");
    press(&mut window, Role::RadioButton, "Virkedager");
    fill(&mut window, "Gjelder fra", "1.6.2027");
    fill(&mut window, "Hvor den står", "Rådets vedtak");
    press(&mut window, Role::Button, "Endre");
    assert_eq!(due(&mut window, before), old);
    assert_eq!(due(&mut window, after), Some(date(2027, 9, 15)));
    window.get_by_label("10 virkedager etter møtet");
    window.get_by_label("Møter til og med 31. mai 2027 · Kunngjort: Digitaliseringsrådet, Erfaringsrapport 2020");
    ask(&mut window, Command::Undo);
    assert_eq!(due(&mut window, after), Some(date(2027, 9, 8)));
}

#[test]
fn days_off_of_ones_own_move_deadlines_and_are_taken_away_again() {
    let mut window = settings(&from_register());
    fill(&mut window, "Dato", "8.9.2027");
    fill(&mut window, "Hva dagen er", "Flyttedag");
    click(&mut window, "Legg til");
    let council = council_of(&mut window);
    assert!(council.days_off().is_off(date(2027, 9, 8)));
    let rules = council.rules();
    let meeting = radslag::domain::DeadlineBasis::meeting(date(2027, 9, 1));
    assert_eq!(
        rules.due(DeadlineKind::Letter, meeting, &council.days_off()),
        Some(date(2027, 9, 7))
    );
    click(&mut window, "Fjern 8. september 2027");
    assert!(!council_of(&mut window).days_off().is_off(date(2027, 9, 8)));
    click(&mut window, "Julaften og nyttårsaften er fridager");
    assert!(!council_of(&mut window).days_off().is_off(date(2026, 12, 24)));
}

#[test]
fn a_theme_has_a_new_name_from_a_date_and_the_old_one_before() {
    let mut window = settings(&from_register());
    click(&mut window, "Endre navnet på tema 3");
    fill(&mut window, "Fullt navn, bokmål", "Risiko og risikostyring");
    fill(&mut window, "Kort navn, bokmål", "Risiko");
    fill(&mut window, "Gjelder fra", "1.1.2026");
    press(&mut window, Role::Button, "Endre navn");
    let council = council_of(&mut window);
    let theme = Theme::new(3).unwrap();
    let label = |day| {
        council
            .theme_label(theme, LanguageForm::Bokmaal, day)
            .unwrap()
            .full_label
            .clone()
    };
    assert_eq!(label(date(2026, 1, 1)), "Risiko og risikostyring");
    assert_eq!(label(date(2025, 12, 31)), "Usikkerhet og usikkerhetsstyring");
    window.get_by_label("Før 1. januar 2026: Usikkerhet og usikkerhetsstyring");
}

#[test]
fn the_letterheads_text_and_the_roles_that_sign_are_kept_in_the_file() {
    let path = council_with(&["Sak"]);
    let mut window = settings(&path);
    fill(&mut window, "Tekst i brevhodet", "Eksempelgata 1\n0001 EKSEMPELBY");
    fill(&mut window, "Roller som skriver under", "Rådsleder\nSekretariatsleder");
    ask(&mut window, Command::Leave);
    let council = council_of(&mut window);
    assert_eq!(
        council.setting(SettingName::LetterheadText),
        Some("Eksempelgata 1\n0001 EKSEMPELBY")
    );
    let case = council.cases.iter().next().unwrap().id;
    assert!(!council.organisation_names(case, OrganisationRole::Agency).is_empty());
    ask(&mut window, LetterCommand::Create(case));
    click(&mut window, "Underskrift");
    click(&mut window, "Velg rolle");
    click(&mut window, "Sekretariatsleder");
    let council = council_of(&mut window);
    assert_eq!(
        council.letters.of(case).next().unwrap().signature_role,
        "Sekretariatsleder"
    );
}

#[test]
fn a_picture_is_taken_kept_and_taken_back_and_one_too_large_refused() {
    let path = council_with(&["Sak"]);
    let folder = path.parent().unwrap();
    let picture = folder.join("logo.png");
    DynamicImage::new_rgba8(300, 100)
        .save_with_format(&picture, ImageFormat::Png)
        .unwrap();
    let large = folder.join("stor.png");
    DynamicImage::new_rgb8(4_100, 10)
        .save_with_format(&large, ImageFormat::Png)
        .unwrap();
    let broken = folder.join("ødelagt.png");
    let bytes = fs::read(&picture).unwrap();
    fs::write(&broken, &bytes[..bytes.len() / 2]).unwrap();

    let mut window = settings(&path);
    for (file, told) in [
        (&large, "Bildet er for stort: 4\u{a0}100 × 10 piksler"),
        (&broken, "Bildet er ødelagt"),
        (&path, "Filen er ikke et bilde i PNG eller JPEG"),
        (&folder.join("finnes ikke.png"), "Bildet kunne ikke leses"),
    ] {
        click(&mut window, "Velg bilde …");
        fill(&mut window, "Bildefil", file.to_str().unwrap());
        click(&mut window, "Bruk bildet");
        self::told(&window, told);
        key(&mut window, Modifiers::NONE, Key::Escape);
    }
    assert_eq!(council_of(&mut window).setting(SettingName::LetterheadLogo), None);

    click(&mut window, "Velg bilde …");
    fill(&mut window, "Bildefil", picture.to_str().unwrap());
    click(&mut window, "Bruk bildet");
    window.get_by_label("Logoen i brevhodet, 300 × 100 piksler");
    let logo = app(&mut window).session.as_ref().unwrap().model.logo.clone().unwrap();
    ask(&mut window, Command::Undo);
    assert_eq!(app(&mut window).session.as_ref().unwrap().model.logo, None);
    ask(&mut window, Command::Redo);
    drop(window);

    // Read again from the file.
    let mut window = harness(&path);
    for _ in 0..100 {
        if app(&mut window).session.as_ref().unwrap().model.logo.is_some() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
        settle(&mut window);
    }
    assert_eq!(app(&mut window).session.as_ref().unwrap().model.logo, Some(logo));
}

#[test]
fn folders_are_this_machines_and_the_libraries_are_listed_on_demand() {
    let mut window = settings(&council_with(&["Sak"]));
    fill(&mut window, "Brev lagres i", "/et sted/brev her");
    key(&mut window, Modifiers::NONE, Key::Tab);
    let folder = app(&mut window).preferences.folder(OwnFolder::Letters);
    assert_eq!(folder.to_str(), Some("/et sted/brev her"));
    assert!(window.query_by_label_contains("accesskit").is_none());
    click(&mut window, "Vis bibliotekene");
    let first = window.get_all_by_label_contains("accesskit").next().unwrap();
    assert!(
        first
            .accesskit_node()
            .label()
            .or(first.accesskit_node().value())
            .is_some()
    );
}

#[test]
fn small_windows_and_large_text_lose_nothing() {
    let path = council_with(&["Sak"]);
    for percent in [100, 150] {
        let mut window = sized_harness(&path, [640.0, 400.0]);
        ask(&mut window, SettingsCommand::SetTextSize(percent));
        ask(&mut window, Command::ShowSettings);
        let width = window.ctx.content_rect().width();
        for field in ["Navn", "Rådets navn", "Brev lagres i"] {
            let rect = window.get_by_role_and_label(Role::TextInput, field).rect();
            assert!(
                rect.left() >= 0.0 && rect.right() <= width,
                "{field}: {rect:?} of {width}"
            );
        }
        ask(&mut window, SettingsCommand::SetTextSize(100));
    }
}
