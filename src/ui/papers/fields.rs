//! What is said of papers: title, who it came from and when, and whether it is exempt from public access.

use egui::{Id as WidgetId, Ui};
use jiff::civil::Date;

use crate::app::PaperCommand;
use crate::domain::operations::PaperOrigin;
use crate::domain::reference::LegalMatter;
use crate::domain::{CaseDocument, Id};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::check::check;
use crate::ui::widgets::date_field::{DateField, Typed, parse};
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::text_field::TextField;

/// What is half-typed of a paper or of several alike.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields {
    pub title: String,
    sender: String,
    received: String,
    dated: String,
    is_exempt: bool,
    exemption: String,
}

impl Fields {
    /// For papers that came in today.
    pub(super) fn received_today(scene: &Scene<'_>) -> Self {
        Self {
            received: scene.words.date_short(scene.today),
            ..Self::default()
        }
    }

    fn of(scene: &Scene<'_>, paper: &CaseDocument) -> Self {
        let date = |date: Option<Date>| date.map_or_else(String::new, |date| scene.words.date_short(date));
        Self {
            title: paper.title.clone(),
            sender: paper.sender.clone(),
            received: date(paper.received_on),
            dated: date(paper.dated_on),
            is_exempt: paper.is_exempt,
            exemption: paper.exemption.clone(),
        }
    }

    /// What was typed, as it is kept.
    pub(super) fn origin(&self, scene: &Scene<'_>) -> PaperOrigin {
        let date = |text: &str| match parse(text, scene.dates, scene.today) {
            Typed::Date(date) => Some(date),
            Typed::Empty | Typed::Invalid => None,
        };
        PaperOrigin {
            received_on: date(&self.received),
            dated_on: date(&self.dated),
            sender: self.sender.trim().to_owned(),
            is_exempt: self.is_exempt,
            exemption: self.exemption.trim().to_owned(),
        }
    }

    /// Why it cannot be kept as it is, if it cannot.
    pub(super) fn fault<'a>(&self, scene: &Scene<'a>) -> Option<&'a str> {
        let is_invalid = |text: &str| parse(text, scene.dates, scene.today) == Typed::Invalid;
        if is_invalid(&self.received) || is_invalid(&self.dated) {
            Some(scene.t("papers-date-invalid"))
        } else if self.is_exempt && self.exemption.trim().is_empty() {
            Some(scene.t("papers-ground-missing"))
        } else {
            None
        }
    }

    /// Draws all but the title.
    pub(super) fn show(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        labelled(ui, scene.t("papers-sender"), |ui| {
            TextField::line(&mut self.sender, scene.t("papers-sender"))
                .words(scene.edit_words())
                .show(ui);
        });
        for (key, text) in [
            ("papers-received", &mut self.received),
            ("papers-dated", &mut self.dated),
        ] {
            let name = scene.words.text(key);
            labelled(ui, name, |ui| {
                DateField::new(name, scene.dates, scene.today, scene.t("papers-date-invalid"))
                    .edit_words(scene.edit_words())
                    .show(ui, text, |date| scene.words.date_short(date), |_| false);
            });
        }
        labelled(ui, scene.t("papers-access"), |ui| {
            check(ui, &mut self.is_exempt, scene.t("papers-is-exempt"));
        });
        if self.is_exempt {
            self.ground(ui, scene);
        }
    }

    /// The ground: in words of one's own, or one of the provisions the council goes by today.
    fn ground(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let references = scene.model.council.legal_references.iter();
        let holds = |from: Option<Date>, to: Option<Date>| {
            from.is_none_or(|from| from <= scene.today) && to.is_none_or(|to| scene.today < to)
        };
        let proposed: Vec<&str> = references
            .filter(|row| row.name == LegalMatter::Exemption && holds(row.valid_from, row.valid_to))
            .map(|row| row.citation.as_str())
            .collect();
        labelled(ui, scene.t("papers-ground"), |ui| {
            TextField::line(&mut self.exemption, scene.t("papers-ground"))
                .hint(scene.t("papers-ground-hint"))
                .words(scene.edit_words())
                .show(ui);
            if proposed.is_empty() {
                return;
            }
            let button = ui.add(
                Button::quiet(scene.t("papers-ground-choose"))
                    .trailing(icons::ICON_EXPAND_MORE)
                    .low(),
            );
            menu(&button, |ui| {
                for citation in proposed {
                    let row = MenuRow::new(citation).chosen(self.exemption == citation);
                    if ui.add(row).clicked() {
                        citation.clone_into(&mut self.exemption);
                        ui.close();
                    }
                }
            });
        });
    }
}

/// A paper whose facts are being changed.
pub(super) struct Edited {
    paper: Id,
    fields: Fields,
    is_in_pack: bool,
    takes_focus: bool,
}

impl Edited {
    /// What is said of a paper now.
    pub(super) fn of(scene: &Scene<'_>, paper: &CaseDocument) -> Self {
        Self {
            paper: paper.id,
            fields: Fields::of(scene, paper),
            is_in_pack: paper.is_in_pack,
            takes_focus: true,
        }
    }
}

/// Draws the dialog while it is open.
pub(super) fn ui(ui: &Ui, scene: &Scene<'_>, view: &mut View) {
    let Some(edited) = &mut view.papers.edit else { return };
    let Some(paper) = scene.model.council.case_documents.get(edited.paper) else {
        view.papers.edit = None;
        return;
    };
    let is_unnamed = edited.fields.title.trim().is_empty();
    let fault = if is_unnamed {
        Some(scene.t("papers-title-missing"))
    } else {
        edited.fields.fault(scene)
    };
    let dialog = Dialog::new(
        scene.t("papers-edit"),
        (scene.t("cancel"), "Esc"),
        scene.t("papers-edit-save"),
    );
    let (answer, ()) = dialog
        .context(&paper.file_name)
        .icon(icons::ICON_CHECK)
        .blocked(fault)
        .show(ui.ctx(), WidgetId::unique("edit paper"), |ui| {
            labelled(ui, scene.t("papers-title"), |ui| {
                let out = TextField::line(&mut edited.fields.title, scene.t("papers-title"))
                    .words(scene.edit_words())
                    .show(ui);
                if std::mem::take(&mut edited.takes_focus) {
                    out.response.request_focus();
                }
            });
            edited.fields.show(ui, scene);
            labelled(ui, scene.t("papers-pack"), |ui| {
                check(ui, &mut edited.is_in_pack, scene.t("papers-is-in-pack"));
            });
            if let Some(fault) = fault {
                let p = Palette::of(ui);
                ui.label(theme::caption(p, fault).color(p.attention));
            }
        });
    if answer == Some(Answer::Primary) {
        let origin = edited.fields.origin(scene);
        scene.send(PaperCommand::Edit(Box::new(CaseDocument {
            title: crate::domain::text::one_line(&edited.fields.title),
            sender: origin.sender,
            received_on: origin.received_on,
            dated_on: origin.dated_on,
            exemption: if origin.is_exempt {
                origin.exemption
            } else {
                String::new()
            },
            is_exempt: origin.is_exempt,
            is_in_pack: edited.is_in_pack,
            ..paper.clone()
        })));
    }
    if answer.is_some() {
        view.papers.edit = None;
    }
}
