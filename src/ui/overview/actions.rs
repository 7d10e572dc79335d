//! What people have taken on to do: ticked when done, and a line for the next.

use egui::{Frame, Margin, Modifiers, Role, Ui, vec2};

use super::action_fields::{edit, particulars};
use super::{Kept, parts};
use crate::app::command::Command;
use crate::domain::{Action, Council, Field, Id, Owner, operations};
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::check::check;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, row};

/// How many actions are shown before one asks for all.
const SHOWN: usize = 6;

/// What is chosen and half-typed among the actions.
#[derive(Default)]
pub struct ActionsView {
    /// What stands in the line.
    line: String,
    /// The action that is edited in place.
    pub editing: Option<Id>,
    /// Whether its text has just been opened, and gets the keyboard.
    pub takes_keyboard: bool,
    shows_all: bool,
    /// Whether the line gets the keyboard.
    pub take_focus: bool,
    /// The action just ticked, until it is gone.
    ticked: Option<Id>,
    /// The action whose row gets the keyboard when it is drawn next.
    pub returns_to: Option<Id>,
}

impl ActionsView {
    /// Opens an action to be edited.
    pub fn edit(&mut self, action: Id) {
        self.editing = Some(action);
        self.takes_keyboard = true;
        self.shows_all = true;
    }
}

/// The actions that are open: first those of the reader, then by day, those without a day last.
pub fn open(council: &Council, owner: &Owner) -> Vec<Id> {
    let is_own = |action: &Action| {
        let member = action.owner_id.and_then(|id| council.members.get(id));
        !owner.name.is_empty() && member.is_some_and(|member| member.name == owner.name)
    };
    let mut open: Vec<&Action> = council
        .actions
        .iter()
        .filter(|action| action.done_on.is_none())
        .collect();
    open.sort_by_key(|action| (!is_own(action), action.due_on.is_none(), action.due_on, action.id));
    open.into_iter().map(|action| action.id).collect()
}

/// Draws the actions.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, kept: &Kept) {
    let p = Palette::of(ui);
    let overview = &mut view.overview;
    forget_gone(scene, overview);
    let draft = overview.draft_action;
    let open: Vec<&Action> = kept
        .actions
        .iter()
        .filter(|id| Some(**id) != draft)
        .filter_map(|id| scene.model.council.actions.get(*id))
        .collect();
    let state = &mut overview.actions;
    if !scene.model.awaits_the_file() && scene.model.failures.is_empty() {
        // It is gone; or that was refused, or taken back at once.
        state.ticked = None;
    }
    let shown = if state.shows_all {
        open.len()
    } else {
        open.len().min(SHOWN)
    };
    parts::section(ui, scene.t("overview-actions"), |ui| {
        if open.len() > shown {
            let words = scene.with("overview-all", &[("count", open.len().into())]);
            let name = scene.with("overview-all-actions", &[("count", open.len().into())]);
            if ui.add(Button::quiet(&words).named(&name).low()).clicked() {
                state.shows_all = true;
            }
        }
    });
    let mut handover = Handover::new(ui, "actions");
    card::flush(ui, |ui| {
        if open.is_empty() {
            Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
                let key = if scene.model.may_write() {
                    "overview-no-actions"
                } else {
                    "overview-no-actions-here"
                };
                ui.add(egui::Label::new(theme::body(p, scene.words.text(key))).wrap());
            });
            card::rule(ui);
        }
        card::group(ui, Role::List, scene.t("overview-actions"), |ui| {
            for action in &open[..shown] {
                handover.row(ui, action.id, |ui| {
                    if overview.actions.editing == Some(action.id) {
                        edit(ui, scene, &mut overview.actions, &mut overview.drafts, action);
                    } else {
                        action_row(ui, scene, &mut overview.actions, action);
                    }
                });
                card::rule(ui);
            }
        });
        let line = scene.model.may_write().then(|| line(ui, scene, overview));
        handover.finish(ui, line);
    });
}

/// An action that was taken back or ended is no longer written or edited.
fn forget_gone(scene: &Scene<'_>, overview: &mut super::OverviewView) {
    let is_gone = |id: Id| {
        let action = scene.model.council.actions.get(id);
        !scene.model.awaits_the_file() && action.is_none_or(|action| action.ended_at.is_some())
    };
    if overview.draft_action.is_some_and(is_gone) {
        overview.draft_action = None;
        overview.actions.line.clear();
    }
    if overview.actions.editing.is_some_and(is_gone) {
        overview.actions.editing = None;
    }
}

/// What is to be done, as it is shown.
pub fn body<'a>(scene: &Scene<'a>, action: &'a Action) -> &'a str {
    scene.model.text(Field::ACTION_BODY, action.id, &action.body)
}

/// Who does it and by when.
fn whose(scene: &Scene<'_>, action: &Action) -> String {
    let member = action.owner_id.and_then(|id| scene.model.council.members.get(id));
    let owner = member.map_or(action.owner_name.as_str(), |member| member.name.as_str());
    let due = action.due_on.map(|date| scene.words.date_in_year(date));
    let parts = [owner, due.as_deref().unwrap_or_default()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn action_row(ui: &mut Ui, scene: &Scene<'_>, state: &mut ActionsView, action: &Action) {
    let p = Palette::of(ui);
    let words = body(scene, action);
    let whose = whose(scene, action);
    let spoken = if whose.is_empty() {
        words.to_owned()
    } else {
        format!("{words}, {whose}")
    };
    let margin = Margin {
        left: 16,
        right: 8,
        ..Margin::ZERO
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let is_ticked = state.ticked == Some(action.id);
        let returns = state.returns_to.take_if(|id| *id == action.id).is_some();
        let mut done = is_ticked;
        let mut is_ticked_now = false;
        let tick = |ui: &mut Ui| {
            let tick = check(ui, &mut done, words);
            ui.ctx()
                .accesskit_node_builder(tick.id, |node| node.set_label(spoken.clone()));
            if returns {
                tick.request_focus();
            }
            is_ticked_now = tick.changed() && !is_ticked;
        };
        row::ends(ui, CONTROL, tick, |ui| {
            ui.label(theme::weak(p, &whose));
            let name = scene.with("overview-edit-action", &[("action", words.into())]);
            if ui.add(Button::icon_only(icons::ICON_EDIT, &name).low()).clicked() {
                state.edit(action.id);
            }
        });
        if is_ticked_now {
            state.ticked = Some(action.id);
            let finish = operations::finish_action(action.id, scene.today);
            scene.send(Command::RunAndOfferUndo(finish));
        }
    });
}

/// The line for a new action; when it has a first letter, who and when are asked for too. Gives its field.
fn line(ui: &mut Ui, scene: &Scene<'_>, overview: &mut super::OverviewView) -> egui::Id {
    let content = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        let draft = overview.draft_action.and_then(|id| scene.model.council.actions.get(id));
        let state = &mut overview.actions;
        if let Some(action) = draft {
            body(scene, action).clone_into(&mut state.line);
        }
        let field = TextField::line(&mut state.line, scene.t("overview-new-action"))
            .salt("new action")
            .icon(icons::ICON_ADD)
            .hint(scene.t("overview-new-action-hint"))
            .words(scene.edit_words());
        let out = field.show(ui);
        if std::mem::take(&mut state.take_focus) {
            out.response.request_focus();
            out.response.scroll_to_me(Some(egui::Align::Center));
        }
        if out.response.changed() {
            scene.send(Command::TypeAction(state.line.clone()));
        }
        if out.response.lost_focus() {
            scene.send(Command::Leave);
        }
        let mut is_ended = out.entered && ui.input(|input| input.modifiers == Modifiers::NONE);
        if let Some(action) = draft {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
                particulars(ui, scene, &mut overview.drafts, action);
                is_ended |= ui.add(Button::secondary(scene.t("overview-action-add"))).clicked();
            });
        }
        if is_ended && !overview.actions.line.trim().is_empty() {
            scene.send(Command::EndActionLine);
            overview.actions.line.clear();
            overview.actions.take_focus = true;
        }
        out.response.id
    };
    Frame::new()
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, content)
        .inner
}
