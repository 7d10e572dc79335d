//! The start page: what to begin with, and the files that were open here. No dialogue before work.

pub(super) mod first;
mod others;
mod recent;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use egui::{CentralPanel, Frame, Margin, Panel, Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::scene::edit_words;
use super::theme::{self, CONTROL, Palette, Tone};
use super::widgets::banner::Banner;
use super::widgets::button::Button;
use super::widgets::card::choice;
use super::widgets::dialog::{Answer, Dialog, labelled};
use super::widgets::icons;
use super::widgets::mark::mark;
use super::widgets::row;
use super::widgets::text_field::TextField;
use crate::app::App;
use crate::app::command::Command;
use crate::domain::Owner;
use crate::domain::text::file_name;
use crate::language::{Locale, sentences, settings_sentences};

/// What is half-typed on the start page.
#[derive(Default)]
pub struct StartView {
    asking: Option<Asking>,
    /// Whether the panel that asks is drawn for the first time.
    just_opened: bool,
    path: String,
    name: String,
    /// The recent files that were looked for and not found.
    pub missing: BTreeSet<PathBuf>,
    /// Where a new file is proposed to lie.
    pub folder: PathBuf,
    /// Whether the page asks who uses the program: nobody has said so when it was opened.
    pub asks_owner: bool,
    /// Whether the page has told what was wrong with the kept choices.
    pub fault_is_told: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Open,
    Register,
    Empty,
}

impl StartView {
    /// Asks where, with what is proposed.
    fn begin(&mut self, asking: Asking, words: &Locale) {
        self.asking = Some(asking);
        self.just_opened = true;
        match asking {
            Asking::Open => self.path.clear(),
            Asking::Register => {
                words.text("register-council-name").clone_into(&mut self.name);
                self.path = proposed(&self.folder, words.text("register-file-name"), words);
            }
            Asking::Empty => {
                words.text("start-empty-name").clone_into(&mut self.name);
                self.path = proposed(&self.folder, &self.name, words);
            }
        }
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, app: &mut App) {
    let p = Palette::of(ui);
    let wide = ui.available_width() >= 760.0;
    let margin = if wide { 64 } else { 24 };
    let foot_room = foot_room(ui, margin);
    let recent_room = wide.then(|| recent_room(ui));
    // The question and what went wrong take of the room of the choices, so that all still shows at once.
    let is_tight = app.view.start.asks_owner || app.preferences.fault.is_some() || app.open_failed.is_some();
    let height = if is_tight { 76.0 } else { 88.0 };
    let frame = Frame::new().fill(p.surface).inner_margin(Margin::symmetric(margin, 24));
    CentralPanel::default().frame(frame).show(ui, |ui| {
        centred_scroll(ui, "choices", |ui| {
            heading(ui, app);
            what_happened(ui, app);
            first::who(ui, app);
            if app.preferences.owner.as_ref().is_some_and(Owner::is_member) {
                first::member_choices(ui, app, height);
            } else {
                choices(ui, app, height);
            }
            if !wide {
                ui.add_space(24.0);
                recent::ui(ui, app);
            }
        });
    });
    // Drawn after the choices, and so read and reached after them.
    if let Some(room) = recent_room {
        ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
            centred_scroll(ui, "recent", |ui| recent::ui(ui, app));
        });
    }
    ui.scope_builder(UiBuilder::new().max_rect(foot_room), |ui| foot(ui, app));
    ask(ui, app);
    others::ui(ui, app);
}

/// Takes the room of the recent files, in the right half, and draws its edge.
fn recent_room(ui: &mut Ui) -> Rect {
    let half = ui.available_width() / 2.0;
    let frame = Frame::new().inner_margin(Margin::symmetric(56, 24));
    Panel::right("recent")
        .exact_size(half)
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| ui.max_rect())
        .inner
}

/// Takes the room of the foot, and draws its edge.
fn foot_room(ui: &mut Ui, left: i8) -> Rect {
    let margin = Margin {
        left,
        ..Margin::symmetric(24, 10)
    };
    Panel::bottom("start-foot")
        .resizable(false)
        .frame(Frame::new().inner_margin(margin))
        .show(ui, |ui| ui.allocate_space(vec2(ui.available_width(), CONTROL)).1)
        .inner
}

/// A column that stands in the middle of the height where there is room, and scrolls where there is not.
fn centred_scroll(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let id = ui.scope_id().with("height");
            // As high as it was drawn last.
            let height: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(540.0);
            ui.add_space((ui.available_height() - height).max(0.0) / 2.0);
            let top = ui.cursor().top();
            content(ui);
            let drawn = ui.min_rect().bottom() - top;
            ui.data_mut(|data| data.insert_temp(id, drawn));
        });
}

fn heading(ui: &mut Ui, app: &App) {
    let p = Palette::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        mark(ui, 56.0, app.words.text("product-name"));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(theme::title(p, app.words.text("product-name")));
            ui.label(theme::reading(p, app.words.text("product-line")).color(p.text_weak));
        });
    });
    ui.add_space(24.0);
}

fn what_happened(ui: &mut Ui, app: &mut App) {
    if let Some(path) = &app.opening {
        let words = app
            .words
            .with("start-opening", &[("path", path.display().to_string().into())]);
        ui.label(theme::weak(Palette::of(ui), words));
        ui.add_space(12.0);
    }
    // Where a file is on its way, it is told over that.
    if let (Some(fault), None) = (&app.preferences.fault, &app.opening) {
        app.view.start.fault_is_told = true;
        let said = settings_sentences::preferences_fault(&app.words, fault);
        Banner::new(Tone::Attention, &said.title, &said.text).show(ui, |_| {});
        ui.add_space(16.0);
    }
    if let Some((path, error)) = &app.open_failed {
        let said = sentences::store_error(&app.words, error, path);
        Banner::new(Tone::Error, &said.title, &said.text).show(ui, |_| {});
        ui.add_space(16.0);
    }
}

fn choices(ui: &mut Ui, app: &mut App, height: f32) {
    ui.spacing_mut().item_spacing.y = 12.0;
    let words = &app.words;
    let view = &mut app.view.start;
    let open = choice(
        ui,
        icons::ICON_FOLDER_OPEN,
        words.text("start-open"),
        words.text("start-open-line"),
        (height, true),
    );
    // Also when the window has become another's width, and its choices other widgets.
    if view.asking.is_none() && ui.memory(|memory| memory.focused().is_none()) {
        open.request_focus();
    }
    if open.clicked() {
        view.begin(Asking::Open, words);
    }
    let example = choice(
        ui,
        icons::ICON_SCHOOL,
        words.text("start-example"),
        words.text("start-example-line"),
        (height, false),
    );
    if example.clicked() {
        app.asked.borrow_mut().push(Command::CreateExample);
    }
    let register = words.text("start-register");
    if choice(
        ui,
        icons::ICON_ACCOUNT_BALANCE,
        register,
        words.text("start-register-line"),
        (height, false),
    )
    .clicked()
    {
        view.begin(Asking::Register, words);
    }
    if choice(
        ui,
        icons::ICON_NOTE_ADD,
        words.text("start-empty"),
        words.text("start-empty-line"),
        (height, false),
    )
    .clicked()
    {
        view.begin(Asking::Empty, words);
    }
}

/// The path a new file is proposed at: under the council's name, as far as a file can have it.
fn proposed(folder: &Path, name: &str, words: &Locale) -> String {
    let mut name = file_name(name);
    if name.is_empty() {
        words.text("start-empty-name").clone_into(&mut name);
    }
    folder.join(format!("{name}.radslag")).display().to_string()
}

fn foot(ui: &mut Ui, app: &App) {
    let p = Palette::of(ui);
    let version = ("version", env!("CARGO_PKG_VERSION").into());
    let version = theme::weak(p, app.words.with("product-version", &[version]));
    let start = |ui: &mut Ui| ui.label(version);
    row::ends(ui, CONTROL, start, |ui| {
        first::language(ui, app);
        let help = Button::quiet(app.words.text("help")).icon(icons::ICON_HELP).key("F1");
        if ui.add(help).clicked() {
            app.asked.borrow_mut().push(Command::Help);
        }
    });
}

/// The small panel that asks where: a path as text, beside the system's dialog where it opens a file.
fn ask(ui: &mut Ui, app: &mut App) {
    let Some(asking) = app.view.start.asking.filter(|_| app.others_file.is_none()) else {
        return;
    };
    let App { view, words, asked, .. } = app;
    let view = &mut view.start;
    let (heading, primary) = match asking {
        Asking::Open => ("start-open", "open"),
        Asking::Register => ("start-register", "create"),
        Asking::Empty => ("start-empty", "create"),
    };
    let lacks_path = view.path.trim().is_empty().then(|| words.text("start-path-missing"));
    let lacks_name = (asking == Asking::Empty && view.name.trim().is_empty()).then(|| words.text("start-name-missing"));
    let dialog = Dialog::new(words.text(heading), (words.text("cancel"), "Esc"), words.text(primary))
        .blocked(lacks_path.or(lacks_name))
        .width(560.0);
    let just_opened = std::mem::take(&mut view.just_opened);
    let (answer, ()) = dialog.show(ui.ctx(), egui::Id::unique("start-ask"), |ui| {
        if asking == Asking::Empty {
            labelled(ui, words.text("start-name"), |ui| {
                let field = TextField::line(&mut view.name, words.text("start-name"))
                    .words(edit_words(words))
                    .show(ui);
                if just_opened {
                    field.response.request_focus();
                }
                if field.response.changed() {
                    view.path = proposed(&view.folder, &view.name, words);
                }
            });
        }
        labelled(ui, words.text("start-path"), |ui| {
            let field = TextField::line(&mut view.path, words.text("start-path"))
                .words(edit_words(words))
                .show(ui);
            if just_opened && asking != Asking::Empty {
                field.response.request_focus();
            }
            let browse = Button::secondary(words.text("browse")).icon(icons::ICON_FOLDER_OPEN);
            if asking == Asking::Open && ui.add(browse).clicked() {
                asked.borrow_mut().push(Command::BrowseForFile);
                view.asking = None;
            }
        });
    });
    let agreed = answer == Some(Answer::Primary);
    if agreed {
        let path = PathBuf::from(view.path.trim());
        asked.borrow_mut().push(match asking {
            Asking::Open => Command::OpenFile(path),
            Asking::Register => Command::CreateFromRegister(path),
            Asking::Empty => Command::CreateEmpty {
                path,
                name: view.name.clone(),
            },
        });
    }
    if agreed || answer.is_some() {
        view.asking = None;
    }
}
