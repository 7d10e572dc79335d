//! Samle til råd: what was noted and assessed of a case, theme by theme, made into recommendations with their grounds.

use std::rc::Rc;

use egui::{Frame, Margin, ScrollArea, Ui, vec2};

use super::gather_group;
use crate::app::model::{Model, ShownState};
use crate::app::{Command, MinutesCommand};
use crate::domain::{Field, Id, Meeting, Table, Theme, operations};
use crate::figures::gather::{Entry, Gathering, gather};
use crate::ui::Scene;
use crate::ui::shell::NARROW;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card::{Lead, group_row};
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{card, icons, row};

/// Draws the view.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, meeting: &Meeting) {
    ui.painter().rect_filled(ui.max_rect(), 0, Palette::of(ui).surface);
    let agenda = scene.model.council.agenda(meeting.id);
    let cases: Vec<Id> = agenda.into_iter().filter_map(|item| item.case_id).collect();
    let chosen = view.minutes.case.filter(|case| cases.contains(case));
    let Some(case) = chosen.or_else(|| cases.first().copied()) else {
        Frame::new().inner_margin(24).show(ui, |ui| {
            let to_plan = |ui: &mut Ui| ui.add(Button::secondary(scene.t("minutes-back"))).clicked();
            let (title, line) = (scene.t("minutes-no-cases"), scene.t("minutes-no-cases-line"));
            if card::empty(ui, icons::ICON_LIGHTBULB, title, line, to_plan) {
                scene.send(Command::OpenMeeting(meeting.id));
            }
        });
        return;
    };
    if view.minutes.case != Some(case) {
        view.minutes.case = Some(case);
        view.minutes.chosen.clear();
    }
    let Some(gathering) = kept(&mut view.minutes.gathering, scene.model, case) else {
        return;
    };
    let to_letter = head(ui, scene, view, &cases, case, &gathering);
    card::rule(ui);
    ScrollArea::vertical()
        .id_salt(("gathering", case))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                let mut handover = Handover::new(ui, ("gathering", case));
                themes(ui, scene, view, case, &gathering, &mut handover);
                handover.finish(ui, Some(to_letter));
                let mut handover = Handover::new(ui, ("set aside", case));
                aside(ui, scene, case, &gathering.aside, &mut handover);
                handover.finish(ui, Some(to_letter));
                ui.add_space(32.0);
            });
        });
}

/// What is gathered, with what it is gathered from: a case, and the state of what is shown.
pub(super) type Kept = Option<(Id, ShownState, Rc<Gathering>)>;

/// What is gathered of a case, worked out once for each change. None where its texts are not loaded.
fn kept(last: &mut Kept, model: &Model, case: Id) -> Option<Rc<Gathering>> {
    let state = model.state();
    if let Some((.., gathering)) = last.as_ref().filter(|(of, then, _)| *of == case && *then == state) {
        return Some(gathering.clone());
    }
    let text = |field, id, stored: &str| model.text(field, id, stored).to_owned();
    let gathering = Rc::new(gather(&model.council, model.texts.get(&case)?, case, &text));
    *last = Some((case, state, gathering.clone()));
    Some(gathering)
}

/// Which case, how much is left, and what is done with those that are chosen. Gives the button at its end.
fn head(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, cases: &[Id], case: Id, gathering: &Gathering) -> egui::Id {
    let p = Palette::of(ui);
    let wide = ui.ctx().content_rect().width() >= NARROW;
    let council = &scene.model.council;
    let title = |id: Id| {
        council
            .cases
            .get(id)
            .map_or("", |row| scene.text(Field::CASE_TITLE, id, &row.title))
    };
    let mut picked = None;
    let content = |ui: &mut Ui| {
        let start = |ui: &mut Ui| {
            let room = vec2(if wide { 340.0 } else { 240.0 }, CONTROL);
            let button = ui
                .allocate_ui(room, |ui| choice_field(ui, scene.t("minutes-case"), title(case)))
                .inner;
            menu(&button, |ui| {
                for id in cases {
                    if ui.add(MenuRow::new(title(*id)).chosen(*id == case)).clicked() {
                        picked = Some(*id);
                    }
                }
            });
            if wide {
                let values = [("left", gathering.left().into()), ("used", gathering.used.into())];
                let line = scene.with("minutes-gather-left", &values);
                ui.add(egui::Label::new(theme::weak(p, line)).truncate());
            }
        };
        row::ends(ui, CONTROL, start, |ui| {
            let chosen: Vec<(Option<Theme>, &Entry)> = chosen(view, gathering);
            if chosen.len() > 1 && scene.model.may_write() {
                let words = scene.with("minutes-gather-chosen", &[("count", chosen.len().into())]);
                let button = ui.add(Button::primary(&words).icon(icons::ICON_LIGHTBULB));
                if button.clicked() {
                    let theme = chosen.first().and_then(|(theme, _)| *theme);
                    let entries: Vec<&Entry> = chosen.into_iter().map(|(_, entry)| entry).collect();
                    make(scene, view, case, theme, &entries);
                    return button.id;
                }
            }
            let button = ui.add(Button::secondary(scene.t("letters-open")).icon(icons::ICON_EDIT_DOCUMENT));
            if button.clicked() {
                scene.send(Command::OpenLetter(case));
            }
            button.id
        })
        .1
    };
    let margin = Margin::symmetric(24, 8);
    let button = Frame::new().inner_margin(margin).show(ui, content).inner;
    if picked.is_some() {
        view.minutes.case = picked;
        view.minutes.chosen.clear();
    }
    button
}

/// Those that are chosen, in the order they were.
fn chosen<'g>(view: &View, gathering: &'g Gathering) -> Vec<(Option<Theme>, &'g Entry)> {
    let all = || {
        let themes = gathering.themes.iter();
        themes.flat_map(|of| of.groups.iter().flatten().map(|entry| (of.theme, entry)))
    };
    let chosen = view.minutes.chosen.iter();
    chosen
        .filter_map(|id| all().find(|(_, entry)| entry.id == *id))
        .collect()
}

/// One recommendation from these, which are no longer chosen.
pub(super) fn make(scene: &Scene<'_>, view: &mut View, case: Id, theme: Option<Theme>, entries: &[&Entry]) {
    view.minutes
        .chosen
        .retain(|id| !entries.iter().any(|entry| entry.id == *id));
    scene.send(MinutesCommand::Gather {
        case,
        theme,
        sources: entries
            .iter()
            .map(|entry| (entry.table, entry.id))
            .collect::<Vec<(Table, Id)>>(),
    });
}

fn themes(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, case: Id, gathering: &Gathering, handover: &mut Handover) {
    if gathering.themes.is_empty() {
        let line = scene.t(if gathering.used > 0 {
            "minutes-gather-all-used"
        } else {
            "minutes-gather-nothing"
        });
        let to_letter = |ui: &mut Ui| ui.add(Button::secondary(scene.t("letters-open"))).clicked();
        if card::empty(
            ui,
            icons::ICON_LIGHTBULB,
            scene.t("minutes-gather-none"),
            line,
            to_letter,
        ) {
            scene.send(Command::OpenLetter(case));
        }
        return;
    }
    let mut rows = Rows::default();
    for of in &gathering.themes {
        let count: usize = of.groups.iter().map(Vec::len).sum();
        let count = scene.with("minutes-gather-count", &[("count", count.into())]);
        group_row(ui, Lead::Theme(of.theme), scene.theme_full(of.theme), &count);
        for group in &of.groups {
            if let Some(first) = group.first() {
                let (case, keyboard) = ((case, of.theme), &mut *handover);
                rows.row(ui, first.id, |ui| {
                    gather_group::ui(ui, scene, view, case, group, keyboard);
                    None
                });
            }
        }
    }
}

/// What is set aside, each to be taken up again.
fn aside(ui: &mut Ui, scene: &Scene<'_>, case: Id, aside: &[Entry], handover: &mut Handover) {
    if aside.is_empty() {
        return;
    }
    let p = Palette::of(ui);
    let count = scene.with("minutes-gather-count", &[("count", aside.len().into())]);
    group_row(ui, Lead::None, scene.t("minutes-aside"), &count);
    for entry in aside {
        let words = |ui: &mut Ui| ui.add(egui::Label::new(theme::weak(p, entry.body.trim())).truncate());
        handover.row(ui, entry.id, |ui| {
            row::ends(ui, CONTROL, words, |ui| {
                let name = scene.with("minutes-take-up-named", &[("note", entry.body.trim().into())]);
                let button = Button::quiet(scene.t("minutes-take-up")).named(&name).low();
                if scene.model.may_write()
                    && ui.add(button).clicked()
                    && let Some(operation) = operations::take_up_again(&scene.model.council, case, entry.id, scene.now)
                {
                    scene.run(operation);
                }
            });
        });
    }
}
