//! Referat: the minutes of a meeting, from draft to approved, and what was noted gathered into recommendations.

mod approve;
mod composed;
mod foot;
mod gather;
mod gather_group;
mod head;
mod item;
mod presence;
mod save_panel;
mod sections;
mod versions;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use egui::{Rect, Ui, UiBuilder, pos2};

use super::drafts::Drafts;
use super::overview::ActionsView;
use super::pages::{self, PagesView, PagesWords};
use super::shell::NARROW;
use super::theme::Palette;
use super::view::View;
use super::{Scene, widgets::card, widgets::icons};
use crate::app::{MinutesCommand, Model};
use crate::document::MinutesDocument;
use crate::domain::{Id, Meeting, Minutes, MinutesSectionKind};
use crate::ui::saving::{Saving, Usual};
use crate::ui::widgets::button::Button;

/// Height of the head line and of the foot, in points.
const HEAD: f32 = 64.0;
const FOOT: f32 = 44.0;

/// What is shown of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Pane {
    /// The text of the minutes.
    #[default]
    Text,
    /// What was noted, gathered into recommendations.
    Advice,
    /// In a narrow window: versions and pages, which stand beside the text in a wide one.
    Page,
}

/// What is chosen and half-typed on the page.
#[derive(Default)]
pub struct MinutesView {
    pub pages: PagesView,
    /// The meeting whose texts were asked for last, and the state of the council then.
    pub texts_asked_at: Option<(Id, u64)>,
    pub saving: Saving,
    pub usual: Usual,
    pub save_panel: Option<save_panel::SavePanel>,
    /// What is asked before a version is approved.
    asked: Option<approve::Asked>,
    /// Dates of actions as typed, until they can be read.
    pub drafts: Drafts,
    pane: Pane,
    /// The meeting it is about.
    meeting: Option<Id>,
    /// The version that is shown, where it is not the latest.
    shown: Option<Id>,
    /// The version that the one shown is compared with.
    compared: Option<Id>,
    /// The section that is unfolded.
    unfolded: Option<Id>,
    /// The section was unfolded from elsewhere, and is to be scrolled to.
    reveal: bool,
    actions: ActionsView,
    /// What stands in the lines of comments, by what it is of: half-written, it stays there whatever is shown meanwhile.
    comments: HashMap<(Id, MinutesSectionKind, Option<Id>), String>,
    /// The case whose notes are gathered.
    case: Option<Id>,
    /// The notes and assessments that are chosen there, in the order they were.
    chosen: Vec<Id>,
    /// The texts that are shown whole.
    whole: BTreeSet<Id>,
    kept: composed::Kept,
    gathering: gather::Kept,
}

impl MinutesView {
    /// Shows the latest version as it is, as when there is a new one.
    pub fn begin_anew(&mut self) {
        self.shown = None;
        self.compared = None;
        self.unfolded = None;
        self.asked = None;
        self.pages.begin_anew();
    }

    /// The version that is shown, as it is printed now, with its key. The same value is given until it may have changed.
    pub fn document(&mut self, model: &Model, meeting: Id) -> Option<(Arc<MinutesDocument>, Id)> {
        let minutes = self.version(model, meeting)?;
        let composed = self.kept.composed(model, minutes)?;
        Some((composed.document.clone(), minutes.id))
    }

    /// The key of the version that is shown.
    #[must_use]
    pub fn shown_version(&self, model: &Model, meeting: Id) -> Option<Id> {
        self.version(model, meeting).map(|minutes| minutes.id)
    }

    /// The version that is shown: the chosen one, else the latest.
    fn version<'a>(&self, model: &'a Model, meeting: Id) -> Option<&'a Minutes> {
        let council = &model.council;
        let chosen = self.shown.and_then(|id| council.minutes.get(id));
        let in_use = chosen.filter(|minutes| minutes.meeting_id == meeting && minutes.ended_at.is_none());
        in_use.or_else(|| council.latest_minutes(meeting))
    }
}

/// The version that is shown, with what it is read from.
struct Open<'a> {
    meeting: &'a Meeting,
    minutes: &'a Minutes,
    composed: &'a composed::Composed,
    /// Whether it may be written in.
    may_edit: bool,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, meeting: &Meeting) {
    let save_as_asked = std::mem::take(&mut view.save_as_asked);
    if view.minutes.meeting != Some(meeting.id) {
        view.minutes.meeting = Some(meeting.id);
        view.minutes.begin_anew();
        view.minutes.case = None;
        view.minutes.chosen.clear();
        view.minutes.pane = Pane::default();
    }
    let all = ui.max_rect();
    let narrow = ui.ctx().content_rect().width() < NARROW;
    if !narrow && view.minutes.pane == Pane::Page {
        view.minutes.pane = Pane::Text;
    }
    let minutes = view.minutes.version(scene.model, meeting.id);
    let composed = minutes.and_then(|minutes| view.minutes.kept.composed(scene.model, minutes));
    let open = minutes.zip(composed.as_deref()).map(|(minutes, composed)| Open {
        meeting,
        minutes,
        composed,
        may_edit: scene.model.may_write() && scene.model.council.may_edit_minutes(minutes.id),
    });
    let head_height = if narrow { HEAD - 12.0 } else { HEAD };
    let body = Rect::from_min_max(
        pos2(all.left(), all.top() + head_height),
        pos2(all.right(), all.bottom() - FOOT),
    );
    part(ui, all.with_max_y(body.top()), "minutes head", |ui| {
        head::ui(ui, scene, view, meeting, open.as_ref(), narrow);
    });
    if view.minutes.pane == Pane::Advice {
        part(ui, body, "gathering", |ui| gather::ui(ui, scene, view, meeting));
    } else if let Some(open) = &open {
        text_and_pages(ui, scene, view, open, body, narrow);
    } else if minutes.is_none() {
        part(ui, body, "no minutes", |ui| none_yet(ui, scene, meeting));
    }
    part(ui, all.with_min_y(body.bottom()), "minutes foot", |ui| {
        foot::ui(ui, scene, view, meeting, open.as_ref());
    });
    if let Some(open) = &open {
        if save_as_asked && view.minutes.save_panel.is_none() {
            save_panel::open(scene, &mut view.minutes, open);
        }
        save_panel::ui(ui, scene, view, open);
        approve::ui(ui, scene, view, open);
    }
}

fn text_and_pages(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, body: Rect, narrow: bool) {
    if narrow {
        if view.minutes.pane == Pane::Page {
            part(ui, body, "minutes pages", |ui| pages(ui, scene, view, open));
        } else {
            part(ui, body, "minutes text", |ui| sections::ui(ui, scene, view, open));
        }
        return;
    }
    let middle = body.left() + (body.width() * 0.56).round();
    part(ui, body.with_max_x(middle), "minutes text", |ui| {
        sections::ui(ui, scene, view, open);
    });
    let rule = egui::Stroke::new(1.0, Palette::of(ui).rule);
    ui.painter().vline(middle, body.y_range(), rule);
    part(ui, body.with_min_x(middle + 1.0), "minutes pages", |ui| {
        pages(ui, scene, view, open);
    });
}

/// The versions, and the pages of the one shown.
fn pages(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    versions::ui(ui, scene, view, open);
    view.minutes.pages.marked = view.minutes.unfolded.map(|id| id.to_string());
    let words = PagesWords {
        title: "minutes-preview",
        spoken: "minutes-page-spoken",
    };
    if let Some(key) = pages::ui(ui, scene, &mut view.minutes.pages, &words)
        && let Ok(id) = key.parse()
    {
        view.minutes.unfolded = Some(id);
        view.minutes.reveal = true;
        view.minutes.pane = Pane::Text;
    }
}

fn none_yet(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    ui.add_space(24.0);
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(24, 0))
        .show(ui, |ui| {
            let line = if meeting.closed_at.is_some() {
                scene.t("minutes-none-line")
            } else {
                scene.t("minutes-none-line-open")
            };
            let make = |ui: &mut Ui| {
                let button = Button::primary(scene.t("minutes-make")).icon(icons::ICON_ARTICLE);
                let blocked = (!scene.model.may_write()).then(|| scene.t("minutes-read-only"));
                ui.add(button.blocked(blocked)).clicked()
            };
            if card::empty(ui, icons::ICON_ARTICLE, scene.t("minutes-none"), line, make) {
                scene.send(MinutesCommand::Make(meeting.id));
            }
        });
}

/// A part of the screen in a place of its own, drawn in reading order.
fn part(ui: &mut Ui, rect: Rect, salt: &'static str, content: impl FnOnce(&mut Ui)) {
    let layout = egui::Layout::top_down(egui::Align::Min);
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(rect).layout(layout), |ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        content(ui);
    });
}
