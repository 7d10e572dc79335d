//! The question that is asked before minutes are approved while somebody's comment on them is not dealt with.

use egui::{Label, Ui};

use super::{Open, item};
use crate::app::MinutesCommand;
use crate::domain::Id;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::dialog::{Answer, Dialog};
use crate::ui::widgets::icons;

/// The question, while it is asked.
pub(super) struct Asked {
    minutes: Id,
    /// Whether it has been drawn: the keyboard is handed to it once.
    is_drawn: bool,
}

/// Approves the version, or asks first where a comment is open.
pub(super) fn begin(scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let minutes = open.minutes.id;
    if open_comments(scene, open).0 == 0 {
        scene.send(MinutesCommand::Approve(minutes));
    } else {
        view.minutes.asked = Some(Asked {
            minutes,
            is_drawn: false,
        });
    }
}

/// How many comments are not dealt with, and the section of the first.
pub(super) fn open_comments(scene: &Scene<'_>, open: &Open<'_>) -> (usize, Option<Id>) {
    let mut count = 0;
    let mut first: Option<Id> = None;
    for section in &open.composed.shown {
        let comments = item::open_comments(scene, open, section).len();
        if comments > 0 {
            first = first.or(section.id);
        }
        count += comments;
    }
    (count, first)
}

/// Draws the question while it is asked.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let Some(asked) = &mut view.minutes.asked else { return };
    let (count, _) = open_comments(scene, open);
    if asked.minutes != open.minutes.id || !open.may_edit || count == 0 {
        view.minutes.asked = None;
        return;
    }
    let takes_focus = !std::mem::replace(&mut asked.is_drawn, true);
    let heading = scene.with("minutes-approve-anyway-title", &[("count", count.into())]);
    let cancel = (scene.t("minutes-approve-not-yet"), "Esc");
    let dialog = Dialog::new(&heading, cancel, scene.t("minutes-approve-anyway"));
    let (answer, ()) = dialog.icon(icons::ICON_CHECK).cautious(takes_focus).show(
        ui.ctx(),
        egui::Id::unique("approve minutes"),
        |ui| {
            let what = scene.with("minutes-approve-anyway-text", &[("count", count.into())]);
            ui.add(Label::new(theme::body(Palette::of(ui), what)).wrap());
        },
    );
    if answer.is_some() {
        view.minutes.asked = None;
    }
    if answer == Some(Answer::Primary) {
        scene.send(MinutesCommand::Approve(open.minutes.id));
    }
}
