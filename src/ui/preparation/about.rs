//! About the case: its steps, what is known of it, and the earlier cases of its project.

use egui::{Label, Ui};

use super::Page;
use super::papers::heading;
use crate::app::command::Command;
use crate::domain::Case;
use crate::ui::Scene;
use crate::ui::projects::panel;
use crate::ui::projects::step_words::{StepWords, standing_word, steps};
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::step_line::step_list;

/// Draws what there is to know.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, page: &Page<'_>) {
    let p = Palette::of(ui);
    let case = page.case;
    heading(ui, scene.t("preparation-about"), "");
    let organisations = panel::organisations(scene, case);
    if !organisations.is_empty() {
        ui.add(Label::new(theme::weak(p, organisations)).wrap());
    }
    ui.add_space(4.0);
    let (_, words) = steps(scene, case);
    let looks: Vec<_> = words.iter().map(StepWords::look).collect();
    if step_list(ui, scene.t("steps-name"), &looks).is_some() {
        scene.send(Command::OpenCase(case.id));
    }
    ui.add_space(8.0);
    panel::facts(ui, scene, case);
    if ui.add(Button::quiet(scene.t("notes-open-case")).low()).clicked() {
        scene.send(Command::OpenCase(case.id));
    }
    ui.add_space(8.0);
    card::rule(ui);
    ui.add_space(4.0);
    earlier(ui, scene, page);
}

/// The other cases of the project, the latest first; none that one is recused from.
fn earlier(ui: &mut Ui, scene: &Scene<'_>, page: &Page<'_>) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let may_see = |case: &&Case| page.member.is_none_or(|member| !council.is_recused(member, case.id));
    let others = council
        .cases
        .of(page.case.project_id)
        .filter(|case| case.id != page.case.id);
    let mut others: Vec<_> = others.filter(may_see).collect();
    others.sort_by_key(|case| std::cmp::Reverse((case.year, case.id)));
    heading(ui, scene.t("preparation-earlier"), "");
    if others.is_empty() {
        ui.add(Label::new(theme::weak(p, scene.t("preparation-earlier-none"))).wrap());
        return;
    }
    card::list(ui, scene.t("preparation-earlier"), others.len(), |ui| {
        for case in others {
            let words = format!("{} {}", case.year, case.title);
            if ui.add(Button::quiet(&words).low()).clicked() {
                scene.send(Command::OpenCase(case.id));
            }
            let advice = council.recommendations.of(case.id).count();
            let standing = standing_word(scene, council.standing(case, scene.today));
            let values = [("standing", standing.into()), ("count", advice.into())];
            let line = scene.with("preparation-earlier-line", &values);
            ui.add(Label::new(theme::caption(p, line)).wrap());
        }
    });
}
