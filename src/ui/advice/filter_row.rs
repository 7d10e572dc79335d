//! The search as one types, and the four choices that narrow the list.

use egui::Ui;

use super::listed::{Filter, Kind};
use super::{AdviceView, word};
use crate::domain::{Addressee, Theme, WorkingPhase};
use crate::ui::Scene;
use crate::ui::list_page::{self, chip};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;

/// Draws the search; gives it the keyboard where that is asked for.
///
/// Tells whether the keyboard is to go on to the list: Enter or arrow down has been pressed in the field.
pub fn text(ui: &mut Ui, scene: &Scene<'_>, filter: &mut Filter, width: f32, asked: &mut bool) -> bool {
    let name = scene.t("advice-search");
    let (field, leaves) = list_page::search(ui, scene, &mut filter.text, (name, name), width, asked);
    if !filter.text.is_empty() {
        let clear = Button::icon_only(icons::ICON_CLOSE, scene.t("advice-clear-search")).low();
        if ui.add(clear).clicked() {
            filter.text.clear();
            field.request_focus();
        }
    }
    leaves
}

/// Draws the four choices, and what takes them all away.
pub fn chips(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView) {
    let AdviceView { filter, listed, .. } = view;
    let themes: Vec<_> = Theme::ALL
        .into_iter()
        .map(Some)
        .chain([None])
        .map(|theme| {
            (
                theme,
                scene.theme_full(theme).to_owned(),
                listed.count(|row| row.theme, &theme),
            )
        })
        .filter(|(theme, _, count)| theme.is_some() || *count > 0)
        .collect();
    chip(
        ui,
        scene,
        ("advice-filter-theme", "advice-clear-theme"),
        &themes,
        &mut filter.theme,
    );
    let phases: Vec<_> = phases(scene)
        .into_iter()
        .map(|(phase, word)| (phase, word, listed.count(|row| row.phase, &phase)))
        .collect();
    chip(
        ui,
        scene,
        ("advice-filter-phase", "advice-clear-phase"),
        &phases,
        &mut filter.phase,
    );
    let addressees: Vec<_> = addressees(scene)
        .into_iter()
        .map(|(addressee, word)| (addressee, word, listed.count(|row| row.addressee, &addressee)))
        .filter(|(addressee, _, count)| addressee.is_some() || *count > 0)
        .collect();
    chip(
        ui,
        scene,
        ("advice-filter-addressee", "advice-clear-addressee"),
        &addressees,
        &mut filter.addressee,
    );
    let kinds: Vec<_> = Kind::ALL
        .into_iter()
        .map(|kind| (kind, kind_name(scene, kind), listed.count(|row| row.kind, &kind)))
        .collect();
    chip(
        ui,
        scene,
        ("advice-filter-kind", "advice-clear-kind"),
        &kinds,
        &mut filter.kind,
    );
}

/// The phases of working together, and that it suits all, each with its words.
pub fn phases(scene: &Scene<'_>) -> Vec<(Option<WorkingPhase>, String)> {
    let phases = WorkingPhase::ALL.iter().copied();
    phases
        .map(|phase| (Some(phase), word(scene, "advice-phase", phase.code())))
        .chain([(None, scene.t("advice-every-phase").to_owned())])
        .collect()
}

/// Those who are addressed, and both of them, each with its words.
pub fn addressees(scene: &Scene<'_>) -> Vec<(Option<Addressee>, String)> {
    let addressees = Addressee::ALL.iter().copied();
    addressees
        .map(|addressee| (Some(addressee), word(scene, "advice-addressee", addressee.code())))
        .chain([(None, scene.t("advice-both-addressees").to_owned())])
        .collect()
}

fn kind_name(scene: &Scene<'_>, kind: Kind) -> String {
    let key = match kind {
        Kind::Own => "advice-kind-own",
        Kind::Draft => "advice-kind-drafts",
        Kind::Published => "advice-kind-published",
        Kind::Proposal => "advice-kind-proposals",
    };
    scene.words.text(key).to_owned()
}
