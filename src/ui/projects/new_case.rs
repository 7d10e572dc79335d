//! The dialog for a new case.

use egui::{Id, Ui};

use super::ProjectsView;
use crate::app::command::CaseCommand;
use crate::ui::Scene;
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::icons;
use crate::ui::widgets::text_field::TextField;

/// What is half-typed of a new case.
#[derive(Default)]
pub struct NewCase {
    title: String,
    agency: String,
    ministry: String,
    year: String,
    /// Whether it has been tried with something missing: then the fields say what.
    is_tried: bool,
    has_focus: bool,
}

impl NewCase {
    /// Nothing but the year.
    pub fn of_year(year: i16) -> Self {
        Self {
            year: year.to_string(),
            ..Self::default()
        }
    }
}

/// A year as typed, where it is one.
pub fn read_year(text: &str) -> Option<i16> {
    text.trim().parse().ok().filter(|year| (1900..=2100).contains(year))
}

/// Draws the dialog while it is open.
pub fn ui(ui: &Ui, scene: &Scene<'_>, view: &mut ProjectsView) {
    let Some(new) = &mut view.new_case else { return };
    let dialog = Dialog::new(scene.t("new-case"), (scene.t("cancel"), "Esc"), scene.t("create-case"))
        .context(scene.t("new-case-line"))
        .icon(icons::ICON_ADD);
    let (answer, entered) = dialog.show(ui.ctx(), Id::unique("new case"), |ui| fields(ui, scene, new));
    let answer = if entered { Some(Answer::Primary) } else { answer };
    match answer {
        Some(Answer::Primary) => {
            new.is_tried = true;
            if let (false, Some(year)) = (new.title.trim().is_empty(), read_year(&new.year)) {
                let NewCase {
                    title,
                    agency,
                    ministry,
                    ..
                } = std::mem::take(new);
                scene.send(CaseCommand::Add {
                    title,
                    agency,
                    ministry,
                    year,
                });
                view.new_case = None;
            }
        }
        Some(Answer::Cancel) => view.new_case = None,
        None => {}
    }
}

/// The fields; says whether Enter was pressed in one.
fn fields(ui: &mut Ui, scene: &Scene<'_>, new: &mut NewCase) -> bool {
    let title_missing = (new.is_tried && new.title.trim().is_empty()).then(|| scene.t("case-title-missing"));
    let year_wrong = (new.is_tried && read_year(&new.year).is_none()).then(|| scene.t("case-year-wrong"));
    let mut entered = false;
    let mut one = |ui: &mut Ui, text: &mut String, key: &'static str, wrong: Option<&str>, focus: bool| {
        labelled(ui, scene.words.text(key), |ui| {
            let field = TextField::line(text, scene.words.text(key))
                .salt(("new case", key))
                .error(wrong);
            let out = field.words(scene.edit_words()).show(ui);
            if focus {
                out.response.request_focus();
            }
            entered |= out.entered;
        });
    };
    let focus = !std::mem::replace(&mut new.has_focus, true);
    one(ui, &mut new.title, "fact-project", title_missing, focus);
    one(ui, &mut new.agency, "fact-agency", None, false);
    one(ui, &mut new.ministry, "fact-ministry", None, false);
    one(ui, &mut new.year, "fact-year", year_wrong, false);
    entered
}
