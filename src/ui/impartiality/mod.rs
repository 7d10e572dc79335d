//! Habilitet: who may handle which case of a meeting, and how that was decided. Members by cases; a panel asks about one of
//! each. The program points at names, a person decides.

mod decide;
mod facts;
mod grid;
mod own;
mod radio;
mod room;
mod trail;
mod words;

use std::collections::HashMap;

use egui::{Align, Frame, Key, Label, Layout, Margin, Modifiers, ScrollArea, Ui, vec2};

use super::Scene;
use super::drafts::Drafts;
use super::list_page::Places;
use super::settings::Section;
use super::theme::{self, CONTROL, Palette, Tone};
use super::view::View;
use super::widgets::banner::Banner;
use super::widgets::button::Button;
use super::widgets::dialog::is_uncovered;
use super::widgets::{card, icons, row};
use crate::app::{Command, CopiesCommand, MeetingCommand, MeetingPage};
use crate::domain::{Id, Meeting, operations};
use crate::figures::impartiality::{Cell, Grid};

use decide::Draft;

/// From this width of the page, in points, the panel stands beside the grid; narrower, in its place.
const BESIDE: f32 = 960.0;
/// Lower than this, in points, all of the page scrolls; higher, the rows of the grid alone.
const LOW: f32 = 460.0;
/// The width of the panel, in points.
const PANEL: f32 = 408.0;

/// Whose answers are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    /// Everybody's: in the secretariat's copy.
    Councils,
    /// A member's own copy shows nobody else's.
    Members(Id),
    /// A member's copy, of whom the register does not know.
    Nobodys,
}

impl Whose {
    fn of(scene: &Scene<'_>) -> Self {
        if !scene.owner.is_member() {
            return Self::Councils;
        }
        let own = scene.owner.member(&scene.model.council);
        own.map_or(Self::Nobodys, Self::Members)
    }

    fn is_own(self) -> bool {
        self != Self::Councils
    }
}

/// What is chosen and half-typed on the page.
#[derive(Default)]
pub struct ImpartialityView {
    /// The member and case that the keyboard has come to.
    at: Option<(Id, Id)>,
    is_open: bool,
    /// The grid gets the keyboard when it is drawn next.
    grid_asks_focus: bool,
    /// The panel's first choice gets the keyboard when it is drawn next.
    panel_asks_focus: bool,
    /// The first case that is shown, where there is not room for all.
    first_case: usize,
    /// What is half-typed, by member and case.
    drafts: HashMap<(Id, Id), Draft>,
    /// When a member was out of the room, as typed.
    pub(super) times: Drafts,
}

impl ImpartialityView {
    /// Opens the panel of a member and a case.
    pub fn open(&mut self, member: Id, case: Id) {
        self.at = Some((member, case));
        self.is_open = true;
        self.panel_asks_focus = true;
    }

    /// Closes the panel, and lets the grid have the keyboard again.
    fn close(&mut self) {
        self.is_open = false;
        self.grid_asks_focus = true;
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, meeting: &Meeting) {
    let council = &scene.model.council;
    let whose = Whose::of(scene);
    let grid = match whose {
        Whose::Nobodys => Grid::default(),
        Whose::Members(own) => Grid::of(council, meeting.id, Some(own), scene.today),
        Whose::Councils => Grid::of(council, meeting.id, None, scene.today),
    };
    let state = &mut view.impartiality;
    let cell = state.at.and_then(|(member, case)| {
        let (row, column) = grid.place(member, case)?;
        grid.cell(row, column)
    });
    let open = cell.filter(|_| state.is_open);
    let is_beside = ui.available_width() >= BESIDE;
    let places = Places::new(ui, open.filter(|_| is_beside).map(|_| PANEL));
    if open.is_none() || is_beside {
        places.list(ui, |ui| page(ui, scene, view, meeting, &grid, whose));
    }
    if let Some(cell) = open {
        let state = &mut view.impartiality;
        if is_beside {
            places.panel(ui, |ui| panel(ui, scene, state, meeting, cell, whose.is_own()));
        } else {
            let margin = Margin::symmetric(12, 8);
            Frame::new().inner_margin(margin).show(ui, |ui| {
                panel(ui, scene, state, meeting, cell, whose.is_own());
            });
        }
    }
}

/// The head, what is open to decide, the grid and its foot; or what there is instead of a grid.
fn page(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, meeting: &Meeting, grid: &Grid, whose: Whose) {
    let is_narrow = ui.available_width() < 700.0;
    let (side, top) = if is_narrow { (12, 8) } else { (24, 16) };
    let margin = Margin {
        left: side,
        right: if is_narrow { 12 } else { 16 },
        top,
        bottom: 0,
    };
    let is_low = ui.available_height() < LOW;
    let mut content = |ui: &mut Ui| {
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = if is_narrow { 8.0 } else { 12.0 };
            head(ui, scene, meeting, grid, whose.is_own());
            if let Some(missing) = missing(scene, meeting, grid, whose) {
                instead(ui, scene, view, &missing);
                return;
            }
            let state = &mut view.impartiality;
            open_questions(ui, scene, grid);
            if let Some((member, case)) = grid::ui(ui, scene, state, grid, is_low) {
                state.open(member, case);
            }
            foot(ui, scene, grid, whose.is_own());
        });
    };
    if is_low {
        ScrollArea::vertical()
            .id_salt("impartiality page")
            .auto_shrink([false, false])
            .show(ui, content);
    } else {
        content(ui);
    }
}

/// Why there is no grid: what is missing, and where it is put right.
struct Missing<'a> {
    heading: &'a str,
    line: &'a str,
    button: &'a str,
    goes_to: GoesTo,
}

enum GoesTo {
    Settings(Section),
    Meeting(Id),
}

fn missing<'a>(scene: &Scene<'a>, meeting: &Meeting, grid: &Grid, whose: Whose) -> Option<Missing<'a>> {
    if whose == Whose::Nobodys {
        return Some(Missing {
            heading: scene.t("impartiality-who"),
            line: scene.t("impartiality-who-text"),
            button: scene.t("impartiality-who-button"),
            goes_to: GoesTo::Settings(Section::You),
        });
    }
    if grid.cases.is_empty() {
        return Some(Missing {
            heading: scene.t("impartiality-no-cases"),
            line: scene.t("impartiality-no-cases-text"),
            button: scene.t("impartiality-to-agenda"),
            goes_to: GoesTo::Meeting(meeting.id),
        });
    }
    grid.members.is_empty().then(|| Missing {
        heading: scene.t("impartiality-no-members"),
        line: scene.t("impartiality-no-members-text"),
        button: scene.t("impartiality-to-members"),
        goes_to: GoesTo::Settings(Section::Members),
    })
}

fn instead(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, missing: &Missing<'_>) {
    let button = |ui: &mut Ui| ui.add(Button::primary(missing.button)).clicked();
    if !card::empty(ui, icons::ICON_BADGE, missing.heading, missing.line, button) {
        return;
    }
    match missing.goes_to {
        GoesTo::Settings(section) => {
            view.settings.go_to = Some(section);
            scene.send(Command::ShowSettings);
        }
        GoesTo::Meeting(meeting) => {
            let page = MeetingPage::Plan;
            scene.send(MeetingCommand::Show { meeting, page });
        }
    }
}

/// The way back, the page's title with the meeting's date, and what asks those who have not answered.
fn head(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, grid: &Grid, is_own: bool) {
    let p = Palette::of(ui);
    let date = scene.words.date_long(meeting.held_on);
    let start = |ui: &mut Ui| {
        let back = Button::icon_only(icons::ICON_ARROW_BACK, scene.t("impartiality-to-meeting"));
        if ui.add(back).clicked() {
            let (meeting, page) = (meeting.id, MeetingPage::Plan);
            scene.send(MeetingCommand::Show { meeting, page });
        }
        card::heading(ui, theme::title(p, scene.t("impartiality-title")));
        let key = if meeting.title.is_empty() {
            "impartiality-meeting"
        } else {
            ""
        };
        let of = if key.is_empty() {
            format!("{} · {date}", meeting.title)
        } else {
            scene.with("impartiality-meeting", &[("date", date.clone().into())])
        };
        ui.add(Label::new(theme::weak(p, of)).truncate());
    };
    row::ends(ui, CONTROL, start, |ui| {
        let missing = grid.unanswered(&scene.model.council);
        if is_own || missing == 0 {
            return;
        }
        let count = i64::try_from(missing).unwrap_or(i64::MAX);
        let words = scene.with("impartiality-ask", &[("count", count.into())]);
        if ui.add(Button::secondary(&words).icon(icons::ICON_SEND)).clicked() {
            // A question waits with the members; what takes it to them is their files.
            let again = operations::ask_again(&scene.model.council, meeting.id, scene.today);
            if let Some(again) = again {
                scene.send(Command::RunAndOfferUndo(again));
            }
            scene.send(CopiesCommand::OpenMake(Some(meeting.id)));
        }
    });
}

/// How much there is that nobody has decided on.
fn open_questions(ui: &mut Ui, scene: &Scene<'_>, grid: &Grid) {
    let counts = [
        ("impartiality-open-matches", grid.open_matches()),
        ("impartiality-open-ties", grid.open_ties()),
    ];
    let told: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            scene.with(key, &[("count", count.into())])
        })
        .collect();
    if !told.is_empty() {
        Banner::new(Tone::Attention, &told.join(" "), scene.t("impartiality-open-text"))
            .icon(icons::ICON_HELP)
            .show(ui, |_| {});
    }
}

/// How many have answered and are recused, and what follows.
fn foot(ui: &mut Ui, scene: &Scene<'_>, grid: &Grid, is_own: bool) {
    let p = Palette::of(ui);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let all = grid.members.len();
    let answered = all - grid.unanswered(&scene.model.council);
    let start = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 20.0;
        if !is_own {
            let values = [("answered", count(answered).into()), ("all", count(all).into())];
            ui.label(theme::semibold(p, scene.with("impartiality-answered", &values)));
        }
        let recused = grid.recused();
        if recused > 0 && !is_own {
            let values = [("count", count(recused).into())];
            ui.label(theme::body(p, scene.with("impartiality-recused-count", &values)));
        }
    };
    row::ends(ui, 40.0, start, |ui| {
        icons::picture(ui, icons::ICON_LOCK, icons::MEDIUM, p.text_weak);
        ui.label(theme::weak(p, scene.t("impartiality-no-papers")));
    });
}

/// The panel of a member and a case: the question, what points at it, what is decided, and the trail.
fn panel(ui: &mut Ui, scene: &Scene<'_>, state: &mut ImpartialityView, meeting: &Meeting, cell: &Cell, is_own: bool) {
    let escape = is_uncovered(ui.ctx()) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if escape {
        state.close();
        ui.request_repaint();
    }
    ScrollArea::vertical()
        .id_salt((cell.member, cell.case))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            // What has the focus ring is drawn a little outside itself.
            Frame::new().inner_margin(Margin::symmetric(4, 2)).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                panel_head(ui, scene, state, cell, is_own);
                facts::ui(ui, scene, cell);
                if is_own {
                    own::ui(ui, scene, state, cell);
                } else {
                    decide::ui(ui, scene, state, meeting, cell);
                    room::ui(ui, scene, state, meeting, cell);
                }
                trail::ui(ui, scene, cell);
                ui.add_space(8.0);
            });
        });
    if !state.is_open {
        scene.send(Command::Leave);
    }
}

fn panel_head(ui: &mut Ui, scene: &Scene<'_>, state: &mut ImpartialityView, cell: &Cell, is_own: bool) {
    let p = Palette::of(ui);
    let (who, case) = (words::member(scene, cell.member), words::case(scene, cell.case));
    let context = |ui: &mut Ui| ui.add(Label::new(theme::caption(p, format!("{who} · {case}"))).truncate());
    let (_, closed) = row::ends(ui, CONTROL, context, |ui| {
        ui.add(Button::icon_only(icons::ICON_CLOSE, scene.t("impartiality-close")))
            .clicked()
    });
    if closed {
        state.close();
    }
    let question = if is_own {
        scene.t("impartiality-own-question").to_owned()
    } else {
        scene.with("impartiality-question", &[("who", who.into())])
    };
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        let heading = ui.add(Label::new(theme::section(p, question.as_str())).wrap());
        super::widgets::paint::name(&heading, egui::Role::Heading, true, &question);
    });
}
