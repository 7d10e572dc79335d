//! All is read, and reached with Tab, in the order it is seen in: from left to right, then down.

use crate::common::{Window, ask, fresh_path, harness, settle, sized_harness, start_page};
use crate::letter_case::{make, with_letter};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rangef, Rect, Vec2};
use egui_kittest::kittest::NodeT as _;
use radslag::app::Command;
use radslag::exchange::register;
use radslag::store::Store;

/// Where the rail ends, in a wide window and in a narrow one.
const RAIL: f32 = 96.0;
const NARROW_RAIL: f32 = 52.0;
/// The bar over every tab.
const TOP_BAR: Rangef = Rangef { min: 0.0, max: 52.0 };

/// A name or a text of the screen, and where it stands.
type Seen = (String, Rect);

/// A council of the public register, open.
fn from_register() -> Window {
    let path = fresh_path();
    let first = register::new_from_register("Prøverådet".to_owned(), jiff::Timestamp::now());
    Store::create(&path, "", &first).unwrap();
    harness(&path)
}

fn click(window: &mut Window, name: &str) {
    window
        .root()
        .children_recursive()
        .find(|node| says(node) == name)
        .unwrap()
        .click();
    settle(window);
}

fn says(node: &egui_kittest::Node<'_>) -> String {
    let node = node.accesskit_node();
    node.label().or_else(|| node.value()).unwrap_or_default()
}

/// What Tab reaches, in its order: round once, from the top of the rail.
fn reached(window: &mut Window) -> Vec<Seen> {
    let mut all = Vec::new();
    let mut ids = Vec::new();
    for _ in 0..400 {
        window.key_press_modifiers(Modifiers::NONE, Key::Tab);
        window.step();
        window.step();
        let focused = window.ctx.memory(egui::Memory::focused);
        let root = window.root();
        let Some(node) = root.children_recursive().find(egui_kittest::Node::is_focused) else {
            continue;
        };
        if ids.first() == focused.as_ref() {
            let in_rail = |seen: &&Seen| seen.1.left() < NARROW_RAIL;
            let first = all
                .iter()
                .filter(in_rail)
                .min_by(|a, b| a.1.top().total_cmp(&b.1.top()));
            let at = all.iter().position(|seen| Some(seen) == first).unwrap();
            all.rotate_left(at);
            return all;
        }
        ids.extend(focused);
        all.push((says(&node), node.rect()));
    }
    panic!("Tab does not come round: {all:?}");
}

/// What a screen reader meets, in its order.
fn read(window: &Window) -> Vec<Seen> {
    let root = window.root();
    root.children_recursive()
        .filter(|node| node.accesskit_node().role() != Role::Window && !says(node).is_empty())
        // The runs of letters within a text have no place of their own.
        .filter(|node| node.accesskit_node().bounding_box().is_some())
        .map(|node| (says(&node), node.rect()))
        .collect()
}

/// What of it stands in a strip of the window, right of `left`.
fn strip(seen: &[Seen], left: f32, height: Rangef) -> Vec<Seen> {
    let inside =
        |rect: &Rect| rect.left() >= left && height.contains(rect.center().y) && rect.height() <= height.span();
    let strip: Vec<_> = seen.iter().filter(|(_, rect)| inside(rect)).cloned().collect();
    strip
}

/// Asserts that names stand in the strip from left to right, and that all of `names` are there in that order.
fn rises(seen: &[Seen], left: f32, height: Rangef, names: &[&str]) {
    let strip = strip(seen, left, height);
    for pair in strip.windows(2) {
        assert!(
            pair[0].1.left() <= pair[1].1.left(),
            "{:?} comes before {:?}, but stands right of it",
            pair[0],
            pair[1]
        );
    }
    let mut left = strip.iter().map(|(name, _)| name.as_str());
    for name in names {
        assert!(
            left.any(|other| other.contains(name)),
            "{name} is not in its place: {strip:?}"
        );
    }
}

#[test]
fn the_top_bar_and_the_head_of_the_list() {
    let mut window = from_register();
    let seen = read(&window);
    let saved = [
        "Prøverådet",
        "Prosjekter",
        "Lagret",
        "Ingenting å angre",
        "Ingenting å gjøre om",
        "Flere valg",
    ];
    rises(&seen, RAIL, TOP_BAR, &saved);
    let foot = Rangef::new(700.0, 800.0);
    let at = |part: &str| seen.iter().position(|(name, _)| name.contains(part)).unwrap();
    assert!(at("73 saker") < at("72 prosjekter"));
    assert!(at("72 prosjekter") < at(" av 73"), "the foot of the list");
    assert!(foot.contains(seen[at(" av 73")].1.center().y));

    click(&mut window, "Lukk panelet");
    let reached = reached(&mut window);
    rises(&reached, RAIL, TOP_BAR, &saved[3..]);
    let head = Rangef::new(52.0, 112.0);
    let names = ["Vis saken ved siden av listen", "Ny sak"];
    rises(&reached, RAIL, head, &names);
    rises(&read(&window), RAIL, head, &["Prosjekter", names[0], names[1]]);
}

#[test]
fn the_panel_beside_the_list() {
    let window = from_register();
    let seen = read(&window);
    let close = seen.iter().position(|(name, _)| name == "Lukk panelet").unwrap();
    let at = seen[close].1;
    let beside: Vec<_> = seen
        .iter()
        .filter(|(_, rect)| rect.left() > 960.0 && rect.y_range().contains(at.center().y))
        .cloned()
        .collect();
    assert!(beside.len() > 1, "{seen:?}");
    rises(&beside, 960.0, Rangef::new(52.0, 200.0), &["Lukk panelet"]);
}

#[test]
fn earlier_advice_and_its_panel() {
    let mut window = from_register();
    ask(&mut window, Command::ShowAdvice);
    let reached = reached(&mut window);
    let tools = Rangef::new(112.0, 152.0);
    let chips = ["Søk i rådene", "Tema", "Fase", "Til hvem", "Kilde"];
    rises(&reached, RAIL, tools, &chips);
    rises(&read(&window), RAIL, tools, &chips);
    let at = |name: &str| reached.iter().position(|(other, _)| other == name).unwrap();
    let order = [
        "Nytt råd",
        "Kilde",
        "Bokmål",
        "Sett inn i brevet",
        "Sett inn i notat",
        "Kopier",
    ];
    for pair in order.windows(2) {
        assert!(at(pair[0]) < at(pair[1]), "{pair:?}: {reached:?}");
    }
}

#[test]
fn the_page_of_a_case() {
    let mut window = from_register();
    let case = window.state().as_ref().unwrap().view.projects.selected.unwrap();
    ask(&mut window, Command::OpenCase(case));
    let head = Rangef::new(52.0, 116.0);
    let names = ["Sakens navn", "Skriv brevet", "Planlegg rådsmøte"];
    let reached = reached(&mut window);
    rises(&reached, RAIL, head, &names);
    let bar = ["Prosjekter", "Ingenting å angre", "Ingenting å gjøre om", "Flere valg"];
    rises(&reached, RAIL, TOP_BAR, &bar);
    rises(
        &read(&window),
        RAIL,
        head,
        &["Sakens navn", "Behandlet", "Skriv brevet", "Planlegg rådsmøte"],
    );
}

#[test]
fn the_head_and_the_foot_of_a_letter() {
    let path = fresh_path();
    let made = make(&path, true);
    with_letter(&path, made.case);
    let names = ["Merk brevet som sendt i dag", "Lagre som …"];
    let head = Rangef::new(52.0, 98.0);
    for (size, left) in [([1280.0, 800.0], RAIL), ([640.0, 800.0], NARROW_RAIL)] {
        let mut window = sized_harness(&path, size);
        ask(&mut window, Command::OpenLetter(made.case));
        // Once it is saved it may be marked as sent.
        window.state_mut().as_mut().unwrap().view.letters.saved = Some(made.case);
        settle(&mut window);
        let seen = read(&window);
        rises(&seen, left, head, &["Felles innsyn i egne data", names[0], names[1]]);
        let foot = Rangef::new(756.0, 800.0);
        let written = if left == RAIL {
            vec!["Ingenting mangler", " ord"]
        } else {
            vec![]
        };
        rises(&seen, left, foot, &written);
        let reached = reached(&mut window);
        rises(&reached, left, head, &names);
        rises(&reached, left, TOP_BAR, &["Brev", "Ingenting å angre", "Flere valg"]);
        window.state_mut().as_mut().unwrap().finish();
    }
}

#[test]
fn nothing_is_drawn_for_the_rows_when_nothing_happens() {
    let mut window = from_register();
    let case = window.state().as_ref().unwrap().view.projects.selected.unwrap();
    for command in [
        Command::OpenCase(case),
        Command::CloseCase,
        Command::ShowMeetings,
        Command::ShowLetters,
        Command::ShowAdvice,
    ] {
        ask(&mut window, command);
        window.run();
        window.set_size(Vec2::new(900.0, 700.0));
        window.run();
        assert!(!window.ctx.has_requested_repaint(), "a frame is owed at rest");
        let passes = window.ctx.cumulative_pass_nr();
        window.step();
        assert_eq!(
            window.ctx.cumulative_pass_nr(),
            passes + 1,
            "a frame at rest is laid out once"
        );
        window.set_size(Vec2::new(1280.0, 800.0));
    }
}

#[test]
fn the_start_page() {
    for size in [[1280.0, 800.0], [640.0, 800.0]] {
        let mut window = start_page(size);
        settle(&mut window);
        let seen = read(&window);
        let at = |part: &str| seen.iter().position(|(name, _)| name.contains(part)).unwrap();
        assert!(at("Start tomt") < at("Arbeidet er trygt"), "{seen:?}");
        assert!(at("Arbeidet er trygt") < at("Hjelp"), "the foot comes last: {seen:?}");
    }
}
