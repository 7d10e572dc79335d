//! The panel that makes files for members.

use std::collections::BTreeSet;
use std::path::PathBuf;

use egui::{Frame, Label, Margin, Ui};

use super::{CopiesView, Panel, panels, words};
use crate::app::CopiesCommand;
use crate::app::copies::CopyPlan;
use crate::domain::Id;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::widgets::banner::Banner;
use crate::ui::widgets::check::check;
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::icons;

/// How many places with a name are shown of one member's file.
const PLACES: usize = 8;

/// What is chosen in the panel.
pub struct MakePanel {
    meeting: Option<Id>,
    pub folder: String,
    /// What would go into each file; none until that is worked out.
    plans: Option<Vec<CopyPlan>>,
    chosen: BTreeSet<Id>,
    despite_names: bool,
}

impl MakePanel {
    /// Nothing is worked out yet.
    #[must_use]
    pub fn new(meeting: Option<Id>, folder: String) -> Self {
        Self {
            meeting,
            folder,
            plans: None,
            chosen: BTreeSet::new(),
            despite_names: false,
        }
    }

    /// Takes in what would go into each file, and chooses all.
    pub fn take_plans(&mut self, plans: Vec<CopyPlan>) {
        self.chosen = plans.iter().map(|plan| plan.member).collect();
        self.plans = Some(plans);
    }

    fn has_names(&self) -> bool {
        let plans = self.plans.iter().flatten();
        plans
            .filter(|plan| self.chosen.contains(&plan.member))
            .any(|plan| !plan.named.is_empty())
    }
}

/// Draws the panel.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, copies: &mut CopiesView, mut panel: MakePanel) {
    let working = copies.is_working;
    let blocked = if working {
        Some("copies-working")
    } else if panel.chosen.is_empty() {
        Some("copies-blocked-members")
    } else if panel.has_names() && !panel.despite_names {
        Some("copies-blocked-names")
    } else if panel.folder.trim().is_empty() {
        Some("letters-refused-no-folder")
    } else {
        None
    };
    let primary = scene.with("copies-make-count", &[("count", panel.chosen.len().into())]);
    let dialog = Dialog::new(scene.t("copies-make-title"), (scene.t("cancel"), "Esc"), &primary)
        .icon(icons::ICON_SAVE_AS)
        .blocked(blocked.map(|key| scene.t(key)))
        .says_why()
        .width(640.0);
    let (answer, ()) = dialog.show(ui.ctx(), egui::Id::unique("make member files"), |ui| {
        let p = Palette::of(ui);
        panels::failed(ui, copies);
        ui.add(Label::new(theme::body(p, scene.t("copies-make-lead"))).wrap());
        members(ui, scene, &mut panel, working);
        panels::folder(ui, scene, &mut panel.folder);
    });
    match answer {
        Some(Answer::Primary) => {
            scene.send(CopiesCommand::Make {
                members: panel.chosen.iter().copied().collect(),
                meeting: panel.meeting,
                folder: PathBuf::from(panel.folder.trim()),
            });
            copies.panel = Some(Panel::Make(panel));
        }
        Some(Answer::Cancel) => copies.failed = None,
        None => copies.panel = Some(Panel::Make(panel)),
    }
}

fn members(ui: &mut Ui, scene: &Scene<'_>, panel: &mut MakePanel, working: bool) {
    let p = Palette::of(ui);
    let Some(plans) = &panel.plans else {
        if working {
            ui.label(theme::weak(p, scene.t("copies-working")));
        }
        return;
    };
    if plans.is_empty() {
        ui.add(Label::new(theme::weak(p, scene.t("copies-make-none"))).wrap());
        return;
    }
    labelled(ui, scene.t("copies-for"), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for plan in plans {
            ui.push_id(plan.member, |ui| {
                let mut is_chosen = panel.chosen.contains(&plan.member);
                if check(ui, &mut is_chosen, words::member(scene, plan.member)).changed() {
                    if is_chosen {
                        panel.chosen.insert(plan.member);
                    } else {
                        panel.chosen.remove(&plan.member);
                    }
                }
                // Under the name, and nearer to it than to the next.
                let under = Margin {
                    left: 26,
                    bottom: 6,
                    ..Margin::ZERO
                };
                Frame::new().inner_margin(under).show(ui, |ui| {
                    ui.add(Label::new(theme::caption(p, withheld(scene, plan))).wrap());
                });
            });
        }
    });
    for plan in plans
        .iter()
        .filter(|plan| panel.chosen.contains(&plan.member) && !plan.named.is_empty())
    {
        let name = words::member(scene, plan.member);
        let title = scene.with("copies-named-title", &[("member", name.into())]);
        Banner::new(Tone::Attention, &title, scene.t("copies-named-text")).show(ui, |ui| {
            ui.vertical(|ui| {
                for (name, words) in plan.named.iter().take(PLACES) {
                    let values = [("name", name.into()), ("words", words.into())];
                    ui.add(Label::new(theme::body(p, scene.with("copies-named-place", &values))).wrap());
                }
                let more = plan.named.len().saturating_sub(PLACES);
                if more > 0 {
                    ui.label(theme::caption(
                        p,
                        scene.with("copies-named-more", &[("count", more.into())]),
                    ));
                }
            });
        });
    }
    if panel.has_names() {
        check(ui, &mut panel.despite_names, scene.t("copies-despite-names"));
    }
}

/// What is left out of a file.
fn withheld(scene: &Scene<'_>, plan: &CopyPlan) -> String {
    if plan.recused == 0 {
        return scene.t("copies-all-cases").to_owned();
    }
    let out = scene.with("copies-withheld", &[("count", plan.recused.into())]);
    if plan.along == 0 {
        return out;
    }
    format!("{out}, {}", scene.with("copies-along", &[("count", plan.along.into())]))
}
