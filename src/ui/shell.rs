//! The frame around every screen: rail, top bar, what went wrong, the tab, and what is told in passing.

use egui::{CentralPanel, Frame, Id, Margin, Panel, Rect, Role, Sense, Ui, Vec2};

use super::keys::keys_of_command;
use super::scene::Scene;
use super::theme::Tone;
use super::widgets::banner::{Banner, Toast, ToastAction, toast};
use super::widgets::button::Button;
use super::widgets::field_steps::{self, Step};
use super::widgets::icons;
use super::widgets::mark::mark;
use super::widgets::paint;
use super::widgets::rail::{self, RailItem};
use super::{
    View, advice, command_icons, copies, help, history, letters, live, meetings, overview, pack, papers, projects,
    search, settings, start, top_bar, trends,
};
use crate::app::command::{Command, Tab};
use crate::app::{App, Session};
use crate::domain::OwnerRole;
use crate::language::sentences;
use crate::store::Access;

/// Below this width, in points, the rail shows icons alone and panels become switches.
pub const NARROW: f32 = 900.0;
/// Between the items of the rail, in points.
const RAIL_GAP: f32 = 4.0;

/// Draws the whole window.
pub fn ui(ui: &mut Ui, app: &mut App) {
    let owner = app.owner();
    keys(ui, app, owner.role);
    let now = app.clock.now();
    let App {
        session,
        view,
        preferences,
        words,
        dates,
        asked,
        ..
    } = app;
    if let Some(Session { model, .. }) = session {
        let role = owner.role;
        let scene = Scene::new(model, words, dates, owner, &now, asked);
        let is_live = view.live.meeting.is_some() && view.history.is_none();
        if is_live {
            meetings::take_words(ui, &view.meetings.line);
            live::head::ui(ui, &scene, view);
        } else {
            tabs_and_help(ui, &scene, view);
            top_bar::ui(ui, &scene, view);
        }
        failures(ui, &scene);
        shared_place(ui, &scene, view);
        CentralPanel::no_frame().show(ui, |ui| {
            top_of_screen(ui, &scene, view);
            if is_live {
                live::ui(ui, &scene, view);
                return;
            }
            if view.papers.open.is_some() && view.history.is_none() {
                papers::ui(ui, &scene, view);
                return;
            } else if view.copies.is_open {
                copies::ui(ui, &scene, view);
                return;
            } else if view.history.is_some() {
                history::ui(ui, &scene, view);
                return;
            }
            match view.tab {
                Tab::Overview => overview::ui(ui, &scene, view),
                Tab::Projects => projects::ui(ui, &scene, view),
                Tab::Meetings => meetings::ui(ui, &scene, view),
                Tab::Letters => letters::ui(ui, &scene, view),
                Tab::Trends => trends::ui(ui, &scene, view),
                Tab::Advice => advice::ui(ui, &scene, view),
                Tab::Settings => settings::ui(ui, &scene, view, preferences),
            }
        });
        pack::ui(ui, &scene, view);
        papers::panels(ui, &scene, view);
        copies::dialogs(ui, &scene, view);
        search::ui(ui, &scene, view);
        let step = field_steps::take(ui).map(|step| match step {
            Step::Back => Command::Undo,
            Step::Forth => Command::Redo,
        });
        asked.borrow_mut().extend(step);
        // What a tab does not answer to is not kept until one that does is shown.
        view.new_asked = false;
        view.save_as_asked = false;
        view.filter_asked &= matches!(view.tab, Tab::Projects | Tab::Advice) && view.history.is_none();
        if view.help_is_open {
            help::ui(ui.ctx(), words, role, &mut view.help_is_open);
        }
    } else {
        start::ui(ui, app);
        if app.view.help_is_open {
            help::ui(ui.ctx(), &app.words, owner.role, &mut app.view.help_is_open);
        }
        return;
    }
    notice(ui, app);
}

/// The place before all that stands on the screen. It has the keyboard where the screen is new and nothing of its own took
/// it: then Tab goes on from the top of the screen, and a screen reader says its name. What had the keyboard on the screen
/// before loses it in the frame after.
fn top_of_screen(ui: &Ui, scene: &Scene<'_>, view: &mut View) {
    let screen = view.screen();
    let frames = match view.landed {
        Some((landed, frames)) if landed == screen => frames,
        _ => 3,
    };
    view.landed = Some((screen, frames.saturating_sub(1)));
    let id = Id::unique("top of the screen");
    let focused = ui.memory(egui::Memory::focused);
    let lands = frames == 1 && focused.is_none();
    if !lands && focused != Some(id) {
        return;
    }
    let place = Rect::from_min_size(ui.max_rect().min, Vec2::splat(1.0));
    let top = ui.interact(place, id, Sense::focusable_noninteractive());
    paint::name(&top, Role::Heading, true, top_bar::screen_name(scene, view));
    if lands {
        top.request_focus();
    }
}

/// What is told in passing, at the foot.
fn notice(ui: &Ui, app: &mut App) {
    let App {
        view,
        words,
        notices,
        asked,
        ..
    } = app;
    let Some((notice, left)) = notices.current() else {
        return;
    };
    ui.ctx().request_repaint_after(left);
    let keys = keys_of_command(words, &Command::Undo);
    let can_undo = notice.can_undo.then(|| (words.text("undo"), keys.as_str()));
    let shown = Toast {
        text: &notice.words,
        details: notice.details.as_deref(),
        offer: can_undo,
        close: words.text("close"),
        foot: match view.tab {
            // Over the line of notes, where one goes on writing.
            Tab::Meetings if view.meetings.place().is_some() => view.meetings.line.height() + 20.0,
            _ => 56.0,
        },
    };
    match toast(ui.ctx(), egui::Id::unique("notice"), shown) {
        Some(ToastAction::Offer) => {
            asked.borrow_mut().push(Command::Undo);
            notices.dismiss();
        }
        Some(ToastAction::Close) => notices.dismiss(),
        None => {}
    }
}

/// The keys of listed commands. Ctrl+Z and its kin go to a text field that has the keyboard, which passes on what it cannot do.
fn keys(ui: &Ui, app: &mut App, role: OwnerRole) {
    let in_text = ui.ctx().text_edit_focused();
    for command in Command::listed() {
        if in_text && matches!(command, Command::Undo | Command::Redo) {
            continue;
        }
        for shortcut in command.shortcuts_for(role) {
            if ui.input_mut(|input| input.consume_shortcut(shortcut)) {
                app.asked.borrow_mut().push(command.clone());
            }
        }
    }
    for file in ui.input(|input| input.raw.dropped_files.clone()) {
        let path = file.path();
        if path.extension().is_some_and(|ending| ending == "radslag") {
            app.asked.borrow_mut().push(Command::OpenFile(path.to_owned()));
        } else if !path.as_os_str().is_empty() {
            app.view.papers.dropped.push(path.to_owned());
        }
    }
}

fn tabs_and_help(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let narrow = ui.available_width() < NARROW;
    let frame = Frame::new().inner_margin(Margin::symmetric(5, 8));
    let width = if narrow { 52.0 } else { 96.0 };
    let mark_size = if narrow { 28.0 } else { 36.0 };
    // The tabs, settings and help stand in one column: where the window is low they share what height there is.
    let room = ui.available_height() - mark_size - 28.0;
    let each = room / (Tab::ALL.len() + 2) as f32 - RAIL_GAP;
    let compact = narrow || each < rail::HEIGHT;
    Panel::left("rail")
        .exact_size(width)
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.vertical_centered(|ui| {
                ui.spacing_mut().item_spacing.y = RAIL_GAP;
                mark(ui, mark_size, scene.t("product-name"));
                ui.add_space(8.0);
                for tab in Tab::in_rail(scene.owner.role) {
                    let item = RailItem::new(command_icons::of_tab(tab), scene.t(tab.name_key()), view.tab == tab)
                        .compact(compact)
                        .height(each);
                    if ui.add(item).clicked() {
                        scene.send(Command::show(tab));
                    }
                }
            });
            let item = if compact { each.min(rail::COMPACT) } else { rail::HEIGHT };
            ui.spacing_mut().item_spacing.y = RAIL_GAP;
            ui.add_space((ui.available_height() - 2.0 * item - RAIL_GAP).max(0.0));
            ui.vertical_centered(|ui| {
                let name = scene.t(Tab::Settings.name_key());
                let item = RailItem::new(icons::ICON_SETTINGS, name, view.tab == Tab::Settings)
                    .compact(compact)
                    .height(each);
                if ui.add(item).clicked() {
                    scene.send(Command::ShowSettings);
                }
                let item = RailItem::new(icons::ICON_HELP, scene.t("help"), view.help_is_open)
                    .compact(compact)
                    .height(each)
                    .hint("F1");
                if ui.add(item).clicked() {
                    scene.send(Command::Help);
                }
            });
        });
}

/// What is said where the file lies in a shared folder.
fn shared_place(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    if view.copies.place.is_some() {
        let frame = Frame::new().inner_margin(Margin::symmetric(24, 8));
        Panel::top("shared place").resizable(false).frame(frame).show(ui, |ui| {
            copies::place_banner(ui, scene, &mut view.copies);
        });
    }
}

/// Banners over the tab: what could not be saved, and a file that is only read.
fn failures(ui: &mut Ui, scene: &Scene<'_>) {
    let model = scene.model;
    if model.failures.is_empty() && model.may_write() {
        return;
    }
    let frame = Frame::new().inner_margin(Margin::symmetric(24, 8));
    Panel::top("failures").resizable(false).frame(frame).show(ui, |ui| {
        if let Some(failure) = model.failures.first() {
            let said = sentences::store_error(scene.words, &failure.error, &model.path);
            Banner::new(Tone::Error, &said.title, &said.text).show(ui, |ui| {
                if ui.add(Button::secondary(scene.t("try-again"))).clicked() {
                    scene.send(Command::TryAgain);
                }
                let words = model.unsaved_words();
                if !words.is_empty() && ui.add(Button::quiet(scene.t("copy-the-text"))).clicked() {
                    scene.send(Command::CopyText(words));
                }
                if failure.operation.is_some() && ui.add(Button::quiet(scene.t("let-it-go"))).clicked() {
                    scene.send(Command::DismissFailure);
                }
            });
        }
        let said = match &model.access {
            Access::ReadWrite => return,
            Access::InUse(owner) => sentences::in_use(scene.words, owner.as_ref()),
            Access::ReadOnlyMedium => sentences::Sentence {
                title: scene.t("read-only-medium").to_owned(),
                text: scene.t("read-only-medium-text").to_owned(),
            },
        };
        Banner::new(Tone::Attention, &said.title, &said.text)
            .icon(icons::ICON_LOCK)
            .show(ui, |_| {});
    });
}
