//! The panel that saves a copy of a document: what it is to be called, and where.

use std::path::PathBuf;

use egui::{Id as WidgetId, Label, Ui};

use crate::app::PaperCommand;
use crate::domain::text::file_name;
use crate::domain::{CaseDocument, Id};
use crate::language::sentences::Sentence;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::check::check;
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::icons;
use crate::ui::widgets::text_field::TextField;

/// What is chosen in the panel.
pub struct SaveCopyPanel {
    paper: Id,
    file_name: String,
    /// The folder, as text.
    pub folder: String,
    replace: bool,
    takes_focus: bool,
    pub is_saving: bool,
    /// Why it was not saved, and whether that is because something has the name already.
    pub failed: Option<(Sentence, bool)>,
}

impl SaveCopyPanel {
    /// The name the document came with, in a folder.
    #[must_use]
    pub fn new(paper: &CaseDocument, folder: String) -> Self {
        Self {
            paper: paper.id,
            file_name: paper.plain_file_name(),
            folder,
            replace: false,
            takes_focus: true,
            is_saving: false,
            failed: None,
        }
    }

    fn exists(&self) -> bool {
        self.failed.as_ref().is_some_and(|(_, exists)| *exists)
    }

    fn blocked(&self) -> Option<&'static str> {
        if self.is_saving {
            Some("papers-copy-saving")
        } else if file_name(&self.file_name).is_empty() {
            Some("letters-refused-no-name")
        } else if self.folder.trim().is_empty() {
            Some("letters-refused-no-folder")
        } else if self.exists() && !self.replace {
            Some("letters-refused-exists")
        } else {
            None
        }
    }
}

/// Draws the panel while it is open.
pub(super) fn ui(ui: &Ui, scene: &Scene<'_>, view: &mut View) {
    let Some(mut panel) = view.papers.save_copy.take() else {
        return;
    };
    let Some(paper) = scene.model.council.case_documents.get(panel.paper) else {
        return;
    };
    let blocked = panel.blocked().map(|key| scene.t(key));
    let primary = if panel.is_saving {
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
    .width(620.0);
    let (answer, entered) = dialog.show(ui.ctx(), WidgetId::unique("save a copy of a paper"), |ui| {
        content(ui, scene, &mut panel, paper)
    });
    if answer == Some(Answer::Primary) || (entered && blocked.is_none()) {
        scene.send(PaperCommand::SaveCopy {
            paper: panel.paper,
            path: PathBuf::from(panel.folder.trim()).join(file_name(&panel.file_name)),
            replace: panel.replace && panel.exists(),
        });
    }
    if answer != Some(Answer::Cancel) {
        view.papers.save_copy = Some(panel);
    }
}

fn content(ui: &mut Ui, scene: &Scene<'_>, panel: &mut SaveCopyPanel, paper: &CaseDocument) -> bool {
    let p = Palette::of(ui);
    if let Some((said, exists)) = &panel.failed {
        let tone = if *exists { Tone::Attention } else { Tone::Error };
        Banner::new(tone, &said.title, &said.text).show(ui, |_| {});
    }
    if panel.exists() {
        check(ui, &mut panel.replace, scene.t("letters-replace-file"));
    }
    let (mut entered, mut changed) = (false, false);
    labelled(ui, scene.t("papers-file"), |ui| {
        let field = TextField::line(&mut panel.file_name, scene.t("papers-file")).words(scene.edit_words());
        let out = field.show(ui);
        if std::mem::take(&mut panel.takes_focus) {
            out.response.request_focus();
        }
        entered |= out.entered;
        changed |= out.response.changed();
    });
    labelled(ui, scene.t("letters-folder"), |ui| {
        ui.horizontal_wrapped(|ui| {
            let room = ui.available_width();
            let width = if room > 380.0 { room - 172.0 } else { room };
            let field = TextField::line(&mut panel.folder, scene.t("letters-folder")).width(width);
            let out = field.words(scene.edit_words()).show(ui);
            entered |= out.entered;
            changed |= out.response.changed();
            let browse = Button::secondary(scene.t("browse")).icon(icons::ICON_FOLDER_OPEN);
            if ui.add(browse).clicked() {
                scene.send(PaperCommand::BrowseForCopyFolder);
            }
        });
    });
    if changed {
        panel.failed = None;
        panel.replace = false;
    }
    ui.add(Label::new(theme::caption(p, scene.t("papers-copy-same"))).wrap());
    if !paper.may_be_shown() {
        ui.add(Label::new(theme::caption(p, scene.t("papers-not-shown"))).wrap());
    }
    entered
}
