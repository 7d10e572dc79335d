//! The head of the page: the case, what is shown beside it, and the meeting's cases as tabs.

use egui::{Align2, Frame, Label, Margin, Panel, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::{Left, Page, Pane, THREE_COLUMNS, sending, to_meeting};
use crate::app::command::Command;
use crate::domain::Id;
use crate::figures::meeting_warnings::lacks;
use crate::figures::next_meeting::{Lack, begins};
use crate::ui::Scene;
use crate::ui::projects::panel::{organisations, which_of_project};
use crate::ui::projects::step_words::word;
use crate::ui::theme::{self, Palette, RADIUS_TAG, Tone, regular, semibold_font};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::{card, icons, paint, row};

/// The height of the row of tabs, in points.
const TABS: f32 = 40.0;

/// Draws the head.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>) {
    let p = Palette::of(ui);
    let wide = ui.available_width() >= THREE_COLUMNS;
    let side = if wide { 24 } else { 12 };
    let frame = Frame::new().fill(p.surface).inner_margin(Margin {
        left: side,
        right: side,
        top: if wide { 8 } else { 4 },
        bottom: 0,
    });
    Panel::top("preparation-head")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
            title(ui, scene, view, page, wide);
            if wide {
                card::rule(ui);
            }
            cases(ui, scene, view, page);
        });
}

fn title(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>, wide: bool) {
    let p = Palette::of(ui);
    let words = |ui: &mut Ui| {
        let to = to_meeting(scene, page.meeting);
        if ui.add(Button::icon_only(icons::ICON_ARROW_BACK, &to).low()).clicked() {
            scene.send(Command::OpenMeeting(page.meeting.id));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let name = page.case.title.as_str();
            let title = if wide {
                theme::title(p, name)
            } else {
                theme::section(p, name)
            };
            card::heading(ui, title);
            ui.add(Label::new(theme::caption(p, context(scene, page))).truncate());
        });
    };
    row::ends(ui, if wide { 56.0 } else { 48.0 }, words, |ui| {
        if page.member.is_some() {
            toggle(ui, scene, view, Left::About, wide);
        }
        toggle(ui, scene, view, Left::Checklist, wide);
        sending::buttons(ui, scene, wide);
    });
}

/// Whose case it is, how far it has come, and which of its project.
fn context(scene: &Scene<'_>, page: &Page<'_>) -> String {
    let case = page.case;
    let phase = case
        .phase
        .map(|phase| word(scene, &format!("phase-{}", phase.code())).to_lowercase());
    let estimate = scene
        .model
        .council
        .cost_estimate(case.id)
        .map(|sum| scene.words.money(sum));
    let size: Vec<String> = phase.into_iter().chain(estimate).collect();
    let which = which_of_project(scene, case).unwrap_or_else(|| scene.t("preparation-first-case").to_owned());
    let mut parts = vec![organisations(scene, case), size.join(", "), which];
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// A button that shows something else at left, and the papers when it is pressed again.
fn toggle(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, left: Left, wide: bool) {
    let state = &mut view.preparation;
    let is_on = state.left == left;
    let (icon, word) = match left {
        Left::Checklist => (icons::ICON_CHECKLIST, scene.t("preparation-checklist")),
        Left::About | Left::Papers => (icons::ICON_INFO, scene.t("preparation-about")),
    };
    let button = match (wide, is_on) {
        (true, true) => Button::secondary(word).icon(icon),
        (true, false) => Button::quiet(word).icon(icon),
        (false, true) => Button::icon_only(icon, word).framed().low(),
        (false, false) => Button::icon_only(icon, word).low(),
    };
    let pressed = ui.add(button);
    ui.ctx()
        .accesskit_node_builder(pressed.id, |node| node.set_toggled(is_on.into()));
    if pressed.clicked() {
        state.left = if is_on { Left::Papers } else { left };
        state.pane = Pane::Left;
    }
}

/// A tab as it is drawn.
struct Tab {
    case: Id,
    word: String,
    waits: Option<&'static str>,
}

/// The cases to choose among, and how many one is recused from.
fn cases(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>) {
    let times = begins(page.meeting, &page.items);
    let tabs: Vec<Tab> = page
        .own
        .cases
        .iter()
        .filter_map(|(place, id)| {
            let case = scene.model.council.cases.get(*id)?;
            let time = times.get(*place).copied().flatten();
            let time = time
                .map(|time| format!("{} ", scene.words.clock(time)))
                .unwrap_or_default();
            let lacks = lacks(&scene.model.council, case, scene.today);
            Some(Tab {
                case: *id,
                word: format!("{time}{}", case.title),
                waits: if lacks.contains(&Lack::Documents) {
                    Some("overview-awaits-documents")
                } else if lacks.contains(&Lack::Questions) {
                    Some("preparation-awaits-questions")
                } else {
                    None
                },
            })
        })
        .collect();
    let told = super::told_of_recusal(scene, &page.own);
    let told_width = told.as_ref().map_or(0.0, |told| {
        paint::row(ui, told, regular(14.0), egui::Color32::PLACEHOLDER, f32::INFINITY)
            .size()
            .x
            + 48.0
    });
    let widths: f32 = tabs.iter().map(|tab| width(ui, scene, tab) + 24.0).sum();
    let fits = widths + told_width <= ui.available_width();
    let chosen = |ui: &mut Ui| {
        if fits {
            tab_row(ui, scene, page.case.id, &tabs)
        } else {
            tab_menu(ui, scene, page.case.id, &tabs)
        }
    };
    let tell = |ui: &mut Ui| {
        let Some(told) = &told else { return };
        let p = Palette::of(ui);
        icons::picture(ui, icons::ICON_PERSON_OFF, icons::MEDIUM, p.text_weak);
        ui.add(Label::new(theme::weak(p, told)).truncate());
    };
    let case = if told_width + 240.0 <= ui.available_width() {
        row::ends(ui, TABS, chosen, tell).0
    } else {
        let case = ui.horizontal(chosen).inner;
        ui.horizontal(tell);
        case
    };
    if case.is_some() {
        view.preparation.turn_to(page.meeting.id, case);
        scene.send(Command::Leave);
    }
}

fn width(ui: &Ui, scene: &Scene<'_>, tab: &Tab) -> f32 {
    let word = paint::row(
        ui,
        &tab.word,
        semibold_font(14.0),
        egui::Color32::PLACEHOLDER,
        f32::INFINITY,
    );
    let chip = tab
        .waits
        .map_or(0.0, |key| chip(scene, key).size(ui, f32::INFINITY).x + 8.0);
    word.size().x + chip
}

fn chip<'a>(scene: &Scene<'a>, key: &'a str) -> StatusChip<'a> {
    StatusChip::new(Tone::Neutral, scene.t(key)).icon(icons::ICON_HOURGLASS_TOP)
}

fn tab_row(ui: &mut Ui, scene: &Scene<'_>, current: Id, tabs: &[Tab]) -> Option<Id> {
    card::group(ui, Role::TabList, scene.t("preparation-cases"), |ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        let mut pressed = None;
        ui.horizontal(|ui| {
            for tab in tabs {
                if tab_of(ui, scene, tab, tab.case == current).clicked() && tab.case != current {
                    pressed = Some(tab.case);
                }
            }
        });
        pressed
    })
    .inner
}

fn tab_of(ui: &mut Ui, scene: &Scene<'_>, tab: &Tab, is_current: bool) -> Response {
    let p = Palette::of(ui);
    let (font, ink) = if is_current {
        (semibold_font(14.0), p.heading)
    } else {
        (regular(14.0), p.text_weak)
    };
    let word = paint::row(ui, &tab.word, font, ink, f32::INFINITY);
    let word_width = word.size().x;
    let chip_size = tab.waits.map(|key| chip(scene, key).size(ui, f32::INFINITY));
    let size = vec2(word_width + chip_size.map_or(0.0, |size| size.x + 8.0), TABS);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    paint::place(ui.painter(), rect, Align2::LEFT_CENTER, word);
    if let Some((key, size)) = tab.waits.zip(chip_size) {
        let at = pos2(rect.left() + word_width + 8.0, rect.center().y - size.y / 2.0);
        chip(scene, key).paint(ui, at, f32::INFINITY);
    }
    if is_current {
        let line = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 3.0), rect.max);
        ui.painter().rect_filled(line, 0, p.accent);
    } else if response.hovered() {
        let line = Stroke::new(2.0, p.border);
        ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, line);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_TAG));
    paint::name_chosen(&response, Role::Tab, is_current, &spoken(scene, tab));
    response
}

fn spoken(scene: &Scene<'_>, tab: &Tab) -> String {
    match tab.waits {
        Some(key) => format!("{}, {}", tab.word, scene.t(key)),
        None => tab.word.clone(),
    }
}

/// The cases as a menu, where there is not room for them all in a row.
fn tab_menu(ui: &mut Ui, scene: &Scene<'_>, current: Id, tabs: &[Tab]) -> Option<Id> {
    let value = tabs.iter().find(|tab| tab.case == current);
    let value = value.map(|tab| spoken(scene, tab)).unwrap_or_default();
    let button = ui
        .scope(|ui| {
            ui.set_max_width(ui.available_width().min(440.0));
            choice_field(ui, scene.t("preparation-cases"), &value)
        })
        .inner;
    menu(&button, |ui| {
        let mut pressed = None;
        for tab in tabs {
            let word = spoken(scene, tab);
            if ui.add(MenuRow::new(&word).chosen(tab.case == current)).clicked() {
                pressed = Some(tab.case).filter(|case| *case != current);
                ui.close();
            }
        }
        pressed
    })
    .flatten()
}
