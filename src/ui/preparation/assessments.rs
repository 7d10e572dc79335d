//! "Min vurdering": what one makes of the documents, theme by theme. Where no member works here, what there is to know of the
//! case stands in its place.

use egui::{Label, Ui};

use super::papers::heading;
use super::{Page, about, assessment, proposals};
use crate::app::SettingsCommand;
use crate::app::command::Command;
use crate::domain::{CaseTexts, Owner, Theme};
use crate::ui::Scene;
use crate::ui::settings::Section;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};

/// Draws the assessments of the case, and what is proposed.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, page: &Page<'_>) {
    let p = Palette::of(ui);
    ui.spacing_mut().item_spacing.y = 8.0;
    if page.member.is_some() {
        // Only a member sends.
        let sends = scene.owner.is_member();
        let goes = if sends {
            scene.t("preparation-goes-to-council")
        } else {
            ""
        };
        heading(ui, scene.t("preparation-mine"), goes);
    } else {
        about::ui(ui, scene, page);
        ui.add_space(8.0);
        card::rule(ui);
        nobody(ui, scene, view);
    }
    let Some(texts) = scene.texts(page.case.id) else {
        ui.label(theme::weak(p, scene.t("preparation-loading")));
        return;
    };
    if let Some(member) = page.member {
        card::list(ui, scene.t("preparation-mine"), Theme::ALL.len(), |ui| {
            for theme in Theme::ALL {
                ui.push_id(theme.number(), |ui| {
                    assessment::ui(ui, scene, &mut view.preparation, texts, (page.case.id, member, theme));
                });
            }
        });
    } else {
        of_others(ui, scene, page, texts);
    }
    ui.add_space(8.0);
    proposals::ui(ui, scene, view, page, texts);
}

/// Where it is not known which of the members works here, as in the secretariat's file: how that is said.
fn nobody(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let p = Palette::of(ui);
    let members: Vec<_> = scene.model.council.members.iter().collect();
    let line = if members.is_empty() {
        scene.t("preparation-no-members")
    } else {
        scene.t("preparation-no-member-line")
    };
    ui.add(Label::new(theme::weak(p, line)).wrap());
    ui.horizontal_wrapped(|ui| {
        if !members.is_empty() {
            let choose = Button::quiet(scene.t("preparation-choose-member")).trailing(icons::ICON_EXPAND_MORE);
            let button = ui.add(choose.low());
            menu(&button, |ui| {
                for member in members {
                    if ui.add(MenuRow::new(&member.name)).clicked() {
                        scene.send(SettingsCommand::SetOwner(Owner {
                            name: member.name.clone(),
                            role: scene.owner.role,
                        }));
                        ui.close();
                    }
                }
            });
        }
        if ui
            .add(Button::quiet(scene.t("preparation-to-settings")).low())
            .clicked()
        {
            view.settings.go_to = Some(Section::You);
            scene.send(Command::ShowSettings);
        }
    });
}

/// How many assessments by members are here, for one who is none of them.
fn of_others(ui: &mut Ui, scene: &Scene<'_>, page: &Page<'_>, texts: &CaseTexts) {
    let p = Palette::of(ui);
    let rows = texts.assessments.of(page.case.id);
    let count = rows.filter(|row| !row.body.trim().is_empty()).count();
    if count > 0 {
        let words = scene.with("preparation-assessments-of-others", &[("count", count.into())]);
        ui.add(Label::new(theme::weak(p, words)).wrap());
    }
}
