//! The dialog for one more person: name, two letters, role, and from when.

use egui::Ui;

use super::{MembersView, role_word};
use crate::domain::{Id, MemberRole, MemberTerm, operations, text};
use crate::figures::members::{is_two_letters, leader_beside, proposed_initials, same_initials};
use crate::ui::Scene;
use crate::ui::settings::rename_theme::from_field;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::date_field::{Typed, parse};
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::text_field::TextField;

/// What is typed in the dialog.
pub(super) struct NewMember {
    name: String,
    /// None while the letters follow the name.
    initials: Option<String>,
    role: usize,
    from: String,
    has_focus: bool,
}

impl NewMember {
    pub(super) fn new(scene: &Scene<'_>) -> Self {
        Self {
            name: String::new(),
            initials: None,
            role: 1,
            from: scene.words.date_short(scene.today),
            has_focus: false,
        }
    }

    fn initials(&self) -> String {
        self.initials.clone().unwrap_or_else(|| proposed_initials(&self.name))
    }

    fn role(&self) -> MemberRole {
        MemberRole::ALL.get(self.role).copied().unwrap_or(MemberRole::Member)
    }
}

/// Draws the dialog while it is open.
pub(super) fn dialog(ui: &mut Ui, scene: &Scene<'_>, members: &mut MembersView) {
    let Some(open) = &mut members.new else { return };
    let typed = parse(&open.from, scene.dates, scene.today);
    let blocked = match typed {
        _ if open.name.trim().is_empty() => Some(scene.t("members-name-missing")),
        _ if !is_two_letters(&open.initials()) => Some(scene.t("members-initials-two")),
        Typed::Date(_) => None,
        Typed::Empty | Typed::Invalid => Some(scene.t("members-from-missing")),
    };
    let (answer, ()) = Dialog::new(
        scene.t("members-new"),
        (scene.t("cancel"), "Esc"),
        scene.t("members-add-it"),
    )
    .blocked(blocked)
    .width(600.0)
    .show(ui.ctx(), egui::Id::unique("new-member"), |ui| fields(ui, scene, open));
    match (answer, typed) {
        (Some(Answer::Primary), Typed::Date(from)) => {
            let (name, initials) = (text::one_line(&open.name), text::one_line(&open.initials()));
            let (id, operation) = operations::add_member(&name, &initials, open.role(), from);
            scene.run(operation);
            members.open = Some(id);
            members.new = None;
        }
        (Some(Answer::Cancel), _) => members.new = None,
        _ => {}
    }
}

fn fields(ui: &mut Ui, scene: &Scene<'_>, open: &mut NewMember) {
    let name = scene.t("members-new-name");
    let field = labelled(ui, name, |ui| {
        TextField::line(&mut open.name, name).words(scene.edit_words()).show(ui)
    });
    if !std::mem::replace(&mut open.has_focus, true) {
        field.response.request_focus();
    }
    let name = scene.t("members-initials");
    let mut initials = open.initials();
    labelled(ui, name, |ui| {
        let field = TextField::line(&mut initials, name)
            .words(scene.edit_words())
            .width(80.0)
            .show(ui);
        if field.response.changed() {
            open.initials = Some(initials.clone());
        }
    });
    let name = scene.t("members-role");
    labelled(ui, name, |ui| {
        let segments: [Segment<'_>; 3] = [
            role_word(scene, MemberRole::Leader).into(),
            role_word(scene, MemberRole::Member).into(),
            role_word(scene, MemberRole::Secretariat).into(),
        ];
        let mut chosen = Some(open.role);
        Segmented::new(name, &segments).checked().show(ui, &mut chosen);
        open.role = chosen.unwrap_or(1);
    });
    from_field(ui, scene, &mut open.from);
    pointed_out(ui, scene, open, &initials);
}

/// What is doubtful, which one may let stand.
fn pointed_out(ui: &mut Ui, scene: &Scene<'_>, open: &NewMember, initials: &str) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let name = |id: Id| {
        let row = council.members.get(id);
        row.map(|member| member.name.clone()).unwrap_or_default()
    };
    let nobody = Id::new();
    let mut told = Vec::new();
    if let Some(other) = same_initials(council, nobody, initials) {
        told.push(scene.with("members-initials-same", &[("name", name(other).into())]));
    }
    if let Typed::Date(from) = parse(&open.from, scene.dates, scene.today)
        && let Some(other) = leader_beside(council, &MemberTerm::new(nobody, open.role(), from))
    {
        told.push(scene.with("members-leader-beside", &[("name", name(other).into())]));
    }
    for words in told {
        ui.add(egui::Label::new(theme::caption(p, words).color(p.attention)).wrap());
    }
}
