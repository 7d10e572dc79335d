//! The dialog for a term: a role, from a day and to a day.

use egui::Ui;

use super::{MembersView, role_word};
use crate::domain::{Id, MemberRole, MemberTerm, operations};
use crate::figures::members::leader_beside;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::date_field::{DateField, Typed, parse};
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::segmented::{Segment, Segmented};

/// What is typed in the dialog.
pub(super) struct TermDialog {
    member: Id,
    /// The term that is changed; none for a new one.
    was: Option<MemberTerm>,
    role: usize,
    from: String,
    to: String,
}

impl TermDialog {
    /// A new term, as a member from the day the last one ended.
    pub(super) fn new(scene: &Scene<'_>, member: Id) -> Self {
        let last = scene
            .model
            .council
            .member_terms
            .of(member)
            .max_by_key(|term| term.from_date);
        let from = last
            .and_then(|term| term.to_date?.tomorrow().ok())
            .unwrap_or(scene.today);
        let role = last.map_or(MemberRole::Member, |term| term.role);
        Self {
            member,
            was: None,
            role: MemberRole::ALL.iter().position(|one| *one == role).unwrap_or(1),
            from: scene.words.date_short(from),
            to: String::new(),
        }
    }

    /// A term that is there.
    pub(super) fn of(scene: &Scene<'_>, term: &MemberTerm) -> Self {
        let to = term.to_date.map(|to| scene.words.date_short(to));
        Self {
            member: term.member_id,
            was: Some(term.clone()),
            role: MemberRole::ALL.iter().position(|one| *one == term.role).unwrap_or(1),
            from: scene.words.date_short(term.from_date),
            to: to.unwrap_or_default(),
        }
    }

    /// The term as typed, or why it cannot be.
    fn read<'a>(&self, scene: &Scene<'a>) -> Result<MemberTerm, &'a str> {
        let Typed::Date(from) = parse(&self.from, scene.dates, scene.today) else {
            return Err(scene.t("members-from-missing"));
        };
        let to = match parse(&self.to, scene.dates, scene.today) {
            Typed::Date(to) if to < from => return Err(scene.t("members-ends-before")),
            Typed::Date(to) => Some(to),
            Typed::Empty => None,
            Typed::Invalid => return Err(scene.t("members-to-wrong")),
        };
        let role = MemberRole::ALL.get(self.role).copied().unwrap_or(MemberRole::Member);
        let mut term = self
            .was
            .clone()
            .unwrap_or_else(|| MemberTerm::new(self.member, role, from));
        (term.role, term.from_date, term.to_date) = (role, from, to);
        Ok(term)
    }
}

/// Draws the dialog while it is open.
pub(super) fn dialog(ui: &mut Ui, scene: &Scene<'_>, members: &mut MembersView) {
    let Some(open) = &mut members.term else { return };
    let read = open.read(scene);
    let (title, primary) = match open.was {
        Some(_) => (scene.t("members-term-edit"), scene.t("settings-change")),
        None => (scene.t("members-term-new"), scene.t("members-add-it")),
    };
    let person = scene.model.council.members.get(open.member);
    let (answer, ()) = Dialog::new(title, (scene.t("cancel"), "Esc"), primary)
        .context(person.map_or("", |member| member.name.as_str()))
        .blocked(read.as_ref().err().copied())
        .width(600.0)
        .show(ui.ctx(), egui::Id::unique("member-term"), |ui| {
            fields(ui, scene, open);
            pointed_out(ui, scene, &read);
        });
    match (answer, read) {
        (Some(Answer::Primary), Ok(term)) => {
            let operation = match &open.was {
                Some(was) => operations::edit_term(was, &term),
                None => Some(operations::add_term(term)),
            };
            if let Some(operation) = operation {
                scene.run(operation);
            }
            members.term = None;
        }
        (Some(Answer::Cancel), _) => members.term = None,
        _ => {}
    }
}

fn fields(ui: &mut Ui, scene: &Scene<'_>, open: &mut TermDialog) {
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
    date(ui, scene, scene.t("members-first-day"), &mut open.from);
    date(ui, scene, scene.t("members-last-day"), &mut open.to);
}

/// A day of a term or a tie.
pub(super) fn date(ui: &mut Ui, scene: &Scene<'_>, name: &str, text: &mut String) {
    let days_off = scene.model.council.days_off();
    labelled(ui, name, |ui| {
        DateField::new(name, scene.dates, scene.today, scene.t("date-not-read"))
            .edit_words(scene.edit_words())
            .show(
                ui,
                text,
                |date| scene.words.date_short(date),
                |date| days_off.is_off(date),
            );
    });
}

/// What is wrong, in words in the dialog too; and two leaders at once, which one may let stand.
fn pointed_out(ui: &mut Ui, scene: &Scene<'_>, read: &Result<MemberTerm, &str>) {
    let p = Palette::of(ui);
    match read {
        Err(fault) => {
            ui.add(egui::Label::new(theme::caption(p, *fault).color(p.error)).wrap());
        }
        Ok(term) => {
            let council = &scene.model.council;
            let other = leader_beside(council, term).and_then(|other| council.members.get(other));
            if let Some(other) = other {
                let words = scene.with("members-leader-beside", &[("name", other.name.as_str().into())]);
                ui.add(egui::Label::new(theme::caption(p, words).color(p.attention)).wrap());
            }
        }
    }
}
