//! The panel that attaches files to a case: which, and what is said alike of them.

use std::path::{Path, PathBuf};

use egui::{Id as WidgetId, ProgressBar, Ui};

use super::fields::Fields;
use crate::app::command::AttachPapers;
use crate::app::papers::Attaching;
use crate::app::{Command, PaperCommand};
use crate::domain::{Id, operations};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::view::View;
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{icons, row};

/// What is chosen and half-typed in the panel.
pub(super) struct Panel {
    pub case: Id,
    files: Vec<PathBuf>,
    /// A path as text, beside the files that were chosen or dropped.
    path: String,
    fields: Option<Fields>,
    /// The file that the title was proposed from.
    proposed_for: Option<PathBuf>,
    takes_focus: bool,
}

impl Panel {
    pub(super) fn new(case: Id) -> Self {
        Self {
            case,
            files: Vec::new(),
            path: String::new(),
            fields: None,
            proposed_for: None,
            takes_focus: true,
        }
    }

    /// More files, each once.
    pub(super) fn add(&mut self, files: Vec<PathBuf>) {
        for file in files {
            if !self.files.contains(&file) {
                self.files.push(file);
            }
        }
    }

    /// With these of its files alone.
    pub(super) fn keep(&mut self, kept: &[PathBuf]) {
        self.files.retain(|file| kept.contains(file));
        if !kept.contains(&self.written()) {
            self.path.clear();
        }
    }

    /// The path that is written; as copied from a window of files on some systems, with quotes around.
    fn written(&self) -> PathBuf {
        PathBuf::from(self.path.trim().trim_matches('"'))
    }

    /// The files chosen, and the one whose path is written.
    fn all(&self) -> Vec<PathBuf> {
        let mut files = self.files.clone();
        let path = self.written();
        if !path.as_os_str().is_empty() && !files.contains(&path) {
            files.push(path);
        }
        files
    }

    /// Proposes a title where there is one file, unless one was written for it already.
    fn propose(&mut self) {
        let files = self.all();
        let only = if let [only] = files.as_slice() {
            Some(only)
        } else {
            None
        };
        if let (Some(fields), Some(only)) = (&mut self.fields, only)
            && self.proposed_for.as_ref() != Some(only)
        {
            fields.title = operations::paper_title(&name(only));
            self.proposed_for = Some(only.clone());
        }
    }
}

/// Draws the panel while it is open.
pub(super) fn ui(ui: &Ui, scene: &Scene<'_>, view: &mut View) {
    let Some(mut panel) = view.papers.attach.take() else {
        return;
    };
    panel.fields.get_or_insert_with(|| Fields::received_today(scene));
    panel.propose();
    let files = panel.all();
    let attaching = scene.model.papers.attaching.as_ref();
    let fault = blocked(scene, &panel, &files, attaching);
    let primary = match files.len() {
        0 | 1 => scene.t("papers-attach-one").to_owned(),
        count => scene.with("papers-attach-several", &[("count", count.into())]),
    };
    let title = scene.model.council.cases.get(panel.case).map_or("", |case| &case.title);
    let dialog = Dialog::new(scene.t("papers-attach-title"), (scene.t("cancel"), "Esc"), &primary)
        .context(title)
        .icon(icons::ICON_ATTACH_FILE)
        .blocked(fault)
        .width(620.0);
    let (answer, entered) = dialog.show(ui.ctx(), WidgetId::unique("attach papers"), |ui| {
        for said in &view.papers.attach_faults {
            Banner::new(Tone::Attention, &said.title, &said.text).show(ui, |_| {});
        }
        match attaching {
            Some(attaching) => {
                progress(ui, scene, attaching);
                false
            }
            None => content(ui, scene, &mut panel, &files),
        }
    });
    let agreed = answer == Some(Answer::Primary) || (entered && fault.is_none());
    if answer == Some(Answer::Cancel) {
        if attaching.is_some() {
            scene.send(PaperCommand::CancelAttaching);
        } else {
            view.papers.attach_faults.clear();
            return;
        }
    } else if agreed && attaching.is_none() {
        let fields = panel.fields.clone().unwrap_or_default();
        scene.send(Command::Paper(PaperCommand::Attach(AttachPapers {
            case: panel.case,
            title: if files.len() == 1 {
                fields.title.clone()
            } else {
                String::new()
            },
            files,
            origin: fields.origin(scene),
        })));
    }
    view.papers.attach = Some(panel);
}

fn blocked<'a>(scene: &Scene<'a>, panel: &Panel, files: &[PathBuf], attaching: Option<&Attaching>) -> Option<&'a str> {
    if attaching.is_some() {
        return Some(scene.t("papers-attaching-now"));
    }
    if files.is_empty() {
        return Some(scene.t("papers-no-file"));
    }
    panel.fields.as_ref().and_then(|fields| fields.fault(scene))
}

/// Draws files and fields; tells whether Enter was pressed in the path.
fn content(ui: &mut Ui, scene: &Scene<'_>, panel: &mut Panel, files: &[PathBuf]) -> bool {
    let p = Palette::of(ui);
    let mut removed = None;
    for file in &panel.files {
        let shown = name(file);
        row::ends(
            ui,
            32.0,
            |ui| {
                icons::picture(ui, icons::ICON_DESCRIPTION, icons::MEDIUM, p.text_weak);
                ui.add(egui::Label::new(theme::body(p, &shown)).truncate());
            },
            |ui| {
                let words = scene.with("papers-leave-out", &[("name", shown.as_str().into())]);
                if ui.add(Button::icon_only(icons::ICON_CLOSE, &words).low()).clicked() {
                    removed = Some(file.clone());
                }
            },
        );
    }
    if let Some(removed) = removed {
        panel.files.retain(|file| *file != removed);
    }
    let mut entered = false;
    labelled(ui, scene.t("papers-file"), |ui| {
        ui.horizontal_wrapped(|ui| {
            let room = ui.available_width();
            let width = if room > 330.0 { room - 172.0 } else { room };
            let out = TextField::line(&mut panel.path, scene.t("papers-file"))
                .hint(scene.t("papers-file-hint"))
                .words(scene.edit_words())
                .width(width)
                .show(ui);
            if std::mem::take(&mut panel.takes_focus) {
                out.response.request_focus();
            }
            entered = out.entered;
            if ui
                .add(Button::secondary(scene.t("browse")).icon(icons::ICON_FOLDER_OPEN))
                .clicked()
            {
                scene.send(PaperCommand::Browse(panel.case));
            }
        });
    });
    if let Some(fields) = &mut panel.fields {
        if files.len() == 1 {
            labelled(ui, scene.t("papers-title"), |ui| {
                TextField::line(&mut fields.title, scene.t("papers-title"))
                    .words(scene.edit_words())
                    .show(ui);
            });
        } else if files.len() > 1 {
            ui.add(egui::Label::new(theme::caption(p, scene.t("papers-several-titles"))).wrap());
        }
        fields.show(ui, scene);
    }
    ui.add(egui::Label::new(theme::caption(p, scene.t("papers-not-graded"))).wrap());
    entered
}

fn progress(ui: &mut Ui, scene: &Scene<'_>, attaching: &Attaching) {
    let p = Palette::of(ui);
    let key = if attaching.is_cancelled() {
        "papers-cancelling"
    } else {
        "papers-attaching"
    };
    let words = scene.words.with(key, &[("count", attaching.count().into())]);
    ui.label(theme::body(p, &words));
    let share = attaching.share();
    let bar = ui.add(ProgressBar::new(share).desired_height(8.0).fill(p.accent));
    let told = scene.words.percent(f64::from(share));
    crate::ui::widgets::paint::name(&bar, egui::Role::ProgressIndicator, true, &format!("{words} {told}"));
    // The job tells of files, not of every piece of them.
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(200));
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
