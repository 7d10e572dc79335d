//! The panel that saves a copy of a document: what it is to be called, and where.

use std::path::Path;

use egui::{Id as WidgetId, Label, Ui};

use crate::app::PaperCommand;
use crate::domain::{CaseDocument, Id};
use crate::ui::Scene;
use crate::ui::saving::FilePlace;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::dialog::{Answer, Dialog};
use crate::ui::widgets::icons;

/// What is chosen in the panel.
pub struct SaveCopyPanel {
    paper: Id,
    place: FilePlace,
}

impl SaveCopyPanel {
    /// The name the document came with, in a folder.
    pub(super) fn new(paper: &CaseDocument, folder: &Path) -> Self {
        Self {
            paper: paper.id,
            place: FilePlace::new(paper.name_and_ending().0, folder, false),
        }
    }
}

/// Draws the panel while it is open.
pub(super) fn ui(ui: &Ui, scene: &Scene<'_>, view: &mut View) {
    let Some(mut panel) = view.papers.save_copy.take() else {
        return;
    };
    let paper = scene.model.council.case_documents.get(panel.paper);
    let Some(paper) = paper.filter(|paper| paper.ended_at.is_none()) else {
        return;
    };
    let saving = &mut view.papers.saving;
    panel.place.take_folder(saving);
    let is_saving = saving.is_running;
    let blocked = if is_saving {
        Some("papers-copy-saving")
    } else {
        panel.place.refused(saving)
    };
    let blocked = blocked.map(|key| scene.t(key));
    let primary = if is_saving {
        "papers-copy-saving"
    } else {
        "papers-copy-save"
    };
    let dialog = Dialog::new(
        scene.t("papers-copy-title"),
        (scene.t("cancel"), "Esc"),
        scene.t(primary),
    )
    .context(&paper.title)
    .icon(icons::ICON_SAVE_AS)
    .blocked(blocked)
    .width(690.0);
    let ending = paper.name_and_ending().1;
    let (answer, entered) = dialog.show(ui.ctx(), WidgetId::unique("save a copy of a paper"), |ui| {
        panel.place.said(ui, scene, saving, blocked);
        let browse = PaperCommand::BrowseForCopyFolder;
        let out = panel.place.fields(ui, scene, ending, browse);
        if out.changed {
            panel.place.forget_failure(saving);
        }
        let p = Palette::of(ui);
        ui.add(Label::new(theme::caption(p, scene.t("papers-copy-same"))).wrap());
        if !paper.may_be_shown() {
            ui.add(Label::new(theme::caption(p, scene.t("papers-not-shown"))).wrap());
        }
        out.entered
    });
    let agreed = answer == Some(Answer::Primary) || (entered && blocked.is_none());
    if agreed && !is_saving {
        scene.send(PaperCommand::SaveCopy {
            paper: panel.paper,
            path: panel.place.path(ending, &[ending]),
            replace: panel.place.replaces(saving),
        });
        saving.attempt();
    }
    if answer != Some(Answer::Cancel) {
        view.papers.save_copy = Some(panel);
    }
}
