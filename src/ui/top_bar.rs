//! The bar over every tab: where one is, whether it is saved, undo and redo.

use egui::{Align2, Frame, Margin, Panel, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2};

use super::meetings::head::page_words;
use super::scene::Scene;
use super::shell::NARROW;
use super::theme::{self, CONTROL, Palette, RADIUS_CONTROL, Tone};
use super::view::View;
use super::widgets::button::Button;
use super::widgets::chip::StatusChip;
use super::widgets::icons;
use super::widgets::long_text::beginning;
use super::widgets::menu::{MenuRow, menu, menu_rule};
use super::widgets::{key_box, paint, row};
use crate::app::PaperCommand;
use crate::app::command::{Command, MeetingCommand, MeetingPage, Tab};
use crate::domain::history::HistoryOf;
use crate::domain::{Case, CaseDocument, Field, Meeting, OperationName, OwnerRole};

/// Draws the bar.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &View) {
    let p = Palette::of(ui);
    let narrow = ui.available_width() < NARROW - 52.0;
    let frame = Frame::new().fill(p.surface).inner_margin(Margin {
        left: if narrow { 12 } else { 24 },
        right: 16,
        top: 8,
        bottom: 8,
    });
    Panel::top("top-bar")
        .exact_size(52.0)
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let wide = ui.available_width() >= 1000.0;
            let end = |ui: &mut Ui| {
                search_button(ui, scene, wide);
                save_state(ui, scene);
                take_back(ui, scene);
                account(ui, scene, wide);
                more_menu(ui, scene);
            };
            row::ends(ui, CONTROL, |ui| path(ui, scene, view, narrow), end);
        });
}

/// The case the screen is about, if it is about one.
fn open_case<'a>(scene: &Scene<'a>, view: &View) -> Option<&'a Case> {
    let open = match view.tab {
        Tab::Projects => view.projects.open,
        Tab::Letters => view.letters.open,
        Tab::Meetings => view.meetings.case,
        Tab::Overview | Tab::Trends | Tab::Advice | Tab::Settings => None,
    };
    open.and_then(|case| scene.model.council.cases.get(case))
}

/// The paper that is shown in place of the tab's page, if one is.
fn open_paper<'a>(scene: &Scene<'a>, view: &View) -> Option<&'a CaseDocument> {
    scene.model.council.case_documents.get(view.papers.open?)
}

/// What the screen is called: the case it is about, else its tab.
#[must_use]
pub fn screen_name<'a>(scene: &Scene<'a>, view: &View) -> &'a str {
    if view.history.is_some() {
        return scene.t("history");
    }
    if let Some(paper) = open_paper(scene, view) {
        return &paper.title;
    }
    open_case(scene, view).map_or_else(|| scene.t(view.tab.name_key()), |case| &case.title)
}

/// Council › tab › what is open, each a way back.
fn path(ui: &mut Ui, scene: &Scene<'_>, view: &View, narrow: bool) {
    let p = Palette::of(ui);
    ui.spacing_mut().item_spacing.x = 6.0;
    let case = open_case(scene, view);
    if !narrow {
        council(ui, scene);
        icons::picture(ui, icons::ICON_CHEVRON_RIGHT, icons::SMALL, p.text_weak);
    }
    let tab = scene.t(view.tab.name_key());
    if narrow {
        example_tag(ui, scene);
    }
    if view.history.is_some() {
        let place = case.map_or(tab, |case| case.title.as_str());
        let width = (ui.available_width() - 110.0).max(48.0);
        ui.scope(|ui| {
            ui.set_max_width(width);
            if ui.add(Button::quiet(place).low()).clicked() {
                scene.send(Command::CloseHistory);
            }
        });
        icons::picture(ui, icons::ICON_CHEVRON_RIGHT, icons::SMALL, p.text_weak);
        ui.add(egui::Label::new(theme::body(p, scene.t("history"))).truncate());
        return;
    }
    if let Some(paper) = open_paper(scene, view) {
        let of = scene
            .model
            .council
            .cases
            .get(paper.case_id)
            .map_or(tab, |case| case.title.as_str());
        let width = (ui.available_width() - 110.0).max(48.0);
        ui.scope(|ui| {
            ui.set_max_width(width);
            if ui.add(Button::quiet(of).low()).clicked() {
                scene.send(PaperCommand::Close);
            }
        });
        icons::picture(ui, icons::ICON_CHEVRON_RIGHT, icons::SMALL, p.text_weak);
        ui.add(egui::Label::new(theme::body(p, scene.t("papers-document"))).truncate());
        return;
    }
    if view.tab == Tab::Meetings
        && view.meetings.page != MeetingPage::Plan
        && let Some(meeting) = view.meetings.open.and_then(|id| scene.model.council.meetings.get(id))
    {
        meeting_path(ui, scene, meeting, view.meetings.page, narrow);
        return;
    }
    let Some(case) = case else {
        let name = if narrow {
            theme::semibold(p, tab).color(p.heading)
        } else {
            theme::body(p, tab)
        };
        ui.label(name);
        return;
    };
    if ui.add(Button::quiet(tab).low()).clicked() {
        scene.send(match view.tab {
            Tab::Projects => Command::CloseCase,
            Tab::Letters => Command::CloseLetter,
            _ => Command::CloseMeeting,
        });
    }
    icons::picture(ui, icons::ICON_CHEVRON_RIGHT, icons::SMALL, p.text_weak);
    ui.add(egui::Label::new(theme::body(p, &case.title)).truncate());
}

/// Meetings › the meeting › its page, the first two ways back. A narrow window has room for the nearest of them.
fn meeting_path(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, page: MeetingPage, narrow: bool) {
    let p = Palette::of(ui);
    if !narrow {
        if ui.add(Button::quiet(scene.t(Tab::Meetings.name_key())).low()).clicked() {
            scene.send(Command::CloseMeeting);
        }
        icons::picture(ui, icons::ICON_CHEVRON_RIGHT, icons::SMALL, p.text_weak);
    }
    // The page tells the whole name; the path has room for the day.
    let title = match scene.text(Field::MEETING_TITLE, meeting.id, &meeting.title).trim() {
        "" => scene.words.date_in_year(meeting.held_on),
        title => title.to_owned(),
    };
    let width = (ui.available_width() - 120.0).max(48.0);
    ui.scope(|ui| {
        ui.set_max_width(width);
        if ui.add(Button::quiet(&title).low()).clicked() {
            let meeting = meeting.id;
            scene.send(MeetingCommand::Show {
                meeting,
                page: MeetingPage::Plan,
            });
        }
    });
    icons::picture(ui, icons::ICON_CHEVRON_RIGHT, icons::SMALL, p.text_weak);
    ui.add(egui::Label::new(theme::body(p, page_words(scene, page))).truncate());
}

/// What opens the command list, with its keys.
fn search_button(ui: &mut Ui, scene: &Scene<'_>, wide: bool) {
    let words = scene.t("command-search");
    let keys = super::keys::keys_of_command(scene.words, &Command::Search);
    let button = if wide {
        wide_search_button(ui, words, &keys)
    } else {
        ui.add(Button::icon_only(icons::ICON_SEARCH, words))
    };
    if button.clicked() {
        scene.send(Command::Search);
    }
}

/// The button as the field it leads to: icon and word at left, keys at right.
fn wide_search_button(ui: &mut Ui, words: &str, keys: &str) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(240.0, CONTROL), Sense::click());
    let fill = if response.hovered() { p.quiet } else { p.surface };
    let painter = ui.painter();
    let outline = Stroke::new(1.0, p.border);
    painter.rect(rect, RADIUS_CONTROL, fill, outline, StrokeKind::Inside);
    let square = Rect::from_min_size(rect.min + vec2(10.0, 0.0), vec2(icons::CONTROL, CONTROL));
    paint::icon(painter, square, icons::ICON_SEARCH, icons::CONTROL, p.text_weak);
    let key = key_box::width(ui, keys);
    key_box::paint(ui, painter, rect.right_center() - vec2(8.0 + key, 0.0), keys, None);
    let inner = rect
        .with_min_x(square.right() + 8.0)
        .with_max_x(rect.right() - key - 16.0);
    let galley = paint::row(ui, words, theme::regular(14.0), p.text_weak, inner.width());
    paint::place(painter, inner, Align2::LEFT_CENTER, galley);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CONTROL));
    paint::name(&response, Role::Button, true, words);
    response
}

/// Who works here, and the way to change that.
fn account(ui: &mut Ui, scene: &Scene<'_>, wide: bool) {
    let role = match scene.owner.role {
        OwnerRole::Secretariat => "owner-role-secretariat",
        OwnerRole::Member => "owner-role-member",
    };
    let name = match scene.owner.name.trim() {
        "" => scene.t(role),
        name => beginning(name, 24).unwrap_or(name),
    };
    let button = if wide {
        Button::quiet(name).icon(icons::ICON_ACCOUNT_CIRCLE)
    } else {
        Button::icon_only(icons::ICON_ACCOUNT_CIRCLE, name)
    };
    let button = ui.add(button);
    menu(&button, |ui| listed(ui, scene, Command::ShowSettings));
}

/// The council's name, and that it is for practice where it is an example. A long name leaves room for what comes after it.
fn council(ui: &mut Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    let room = ui.available_width() / 2.0;
    let name = theme::semibold(p, scene.model.council.name()).color(p.heading);
    ui.scope(|ui| {
        ui.set_max_width(room);
        ui.add(egui::Label::new(name).truncate());
    });
    example_tag(ui, scene);
}

pub(super) fn example_tag(ui: &mut Ui, scene: &Scene<'_>) {
    if scene.model.council.is_example() {
        ui.add(StatusChip::new(Tone::Neutral, scene.t("example-tag")));
    }
}

pub(super) fn save_state(ui: &mut Ui, scene: &Scene<'_>) {
    let p = Palette::of(ui);
    let model = scene.model;
    let (icon, colour, words) = if !model.failures.is_empty() {
        (icons::ICON_ERROR, p.error, scene.t("not-saved").to_owned())
    } else if !model.may_write() {
        (icons::ICON_LOCK, p.text_weak, scene.t("read-only").to_owned())
    } else if !model.is_saved() {
        (icons::ICON_SCHEDULE, p.text_weak, scene.t("saving").to_owned())
    } else if let Some(time) = model.saved_at {
        let time = scene.words.time(time);
        (
            icons::ICON_CHECK_CIRCLE,
            p.good,
            scene.with("saved-at", &[("time", time.into())]),
        )
    } else {
        (icons::ICON_CHECK_CIRCLE, p.good, scene.t("saved").to_owned())
    };
    icons::picture(ui, icon, icons::CONTROL, colour);
    ui.label(theme::weak(p, words));
}

fn take_back(ui: &mut Ui, scene: &Scene<'_>) {
    let model = scene.model;
    let button = |ui: &mut Ui, icon, key: &str, none: &str, what: Option<OperationName>, command: Command| {
        let name = match what {
            Some(name) => scene.with(key, &[("what", operation_words(scene, name).into())]),
            None => scene.words.text(none).to_owned(),
        };
        let blocked = what.is_none().then_some(name.as_str());
        if ui.add(Button::icon_only(icon, &name).blocked(blocked)).clicked() {
            scene.send(command);
        }
    };
    button(
        ui,
        icons::ICON_UNDO,
        "undo-what",
        "nothing-to-undo",
        model.undoable,
        Command::Undo,
    );
    button(
        ui,
        icons::ICON_REDO,
        "redo-what",
        "nothing-to-redo",
        model.redoable,
        Command::Redo,
    );
}

/// What an operation is called in the history and the menu.
fn operation_words(scene: &Scene<'_>, name: OperationName) -> String {
    scene
        .words
        .text(&format!("operation-{}", name.code().replace('_', "-")))
        .to_owned()
}

fn more_menu(ui: &mut Ui, scene: &Scene<'_>) {
    let button = ui.add(Button::icon_only(icons::ICON_MORE_VERT, scene.t("more")));
    menu(&button, |ui| {
        let model = scene.model;
        step(
            ui,
            scene,
            ("undo-what", "nothing-to-undo"),
            model.undoable,
            Command::Undo,
        );
        step(
            ui,
            scene,
            ("redo-what", "nothing-to-redo"),
            model.redoable,
            Command::Redo,
        );
        for command in [
            Command::HistoryHere,
            Command::ShowHistory(HistoryOf::Council),
            Command::ShowBin(HistoryOf::Council),
        ] {
            listed(ui, scene, command);
        }
        menu_rule(ui);
        for command in [
            Command::Search,
            Command::SayAllIsSaved,
            Command::SwitchTheme,
            Command::Help,
        ] {
            listed(ui, scene, command);
        }
        menu_rule(ui);
        listed(ui, scene, Command::ShowSettings);
        listed(ui, scene, Command::CloseFile);
    });
}

/// What is taken back or done again next, by its name, with the keys that do it.
fn step(ui: &mut Ui, scene: &Scene<'_>, words: (&str, &str), what: Option<OperationName>, command: Command) {
    let keys = super::keys::keys_of_command(scene.words, &command);
    let icon = match command {
        Command::Undo => icons::ICON_UNDO,
        _ => icons::ICON_REDO,
    };
    let name = match what {
        Some(what) => scene.with(words.0, &[("what", operation_words(scene, what).into())]),
        None => scene.words.text_of(words.1).to_owned(),
    };
    let row = MenuRow::new(&name).key(&keys).icon(icon);
    let blocked = what.is_none().then_some(name.as_str());
    if ui.add(row.blocked(blocked)).clicked() {
        scene.send(command);
        ui.close();
    }
}

fn listed(ui: &mut Ui, scene: &Scene<'_>, command: Command) {
    let Some(key) = command.name_key() else { return };
    let keys = super::keys::keys_of_command(scene.words, &command);
    let mut row = MenuRow::new(scene.t(key)).key(&keys);
    if let Some(icon) = super::command_icons::of_command(&command) {
        row = row.icon(icon);
    }
    if ui.add(row).clicked() {
        scene.send(command);
        ui.close();
    }
}
