//! The dialog for a tie: to which body, as what, from a day and to a day.

use egui::Ui;

use super::MembersView;
use super::term::date;
use crate::domain::{Council, Id, MemberTie, TieKind, operations, text};
use crate::figures::impartiality::matches::body_of;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::date_field::{Typed, parse};
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::text_field::TextField;

/// How many of the council's organisations are proposed while one types.
const PROPOSED: usize = 4;

/// What is typed in the dialog.
pub(super) struct TieDialog {
    member: Id,
    /// The tie that is changed; none for a new one.
    was: Option<MemberTie>,
    kind: usize,
    body: String,
    description: String,
    from: String,
    to: String,
    has_focus: bool,
}

impl TieDialog {
    /// A tie to nothing yet.
    pub(super) fn new(member: Id) -> Self {
        Self {
            member,
            was: None,
            kind: 0,
            body: String::new(),
            description: String::new(),
            from: String::new(),
            to: String::new(),
            has_focus: false,
        }
    }

    /// A tie that is there.
    pub(super) fn of(scene: &Scene<'_>, tie: &MemberTie) -> Self {
        let written = |date: Option<_>| date.map(|date| scene.words.date_short(date)).unwrap_or_default();
        Self {
            member: tie.member_id,
            was: Some(tie.clone()),
            kind: TieKind::ALL.iter().position(|kind| *kind == tie.kind).unwrap_or(0),
            body: body_of(&scene.model.council, tie).to_owned(),
            description: tie.description.clone(),
            from: written(tie.from_date),
            to: written(tie.to_date),
            has_focus: false,
        }
    }

    /// The tie as typed, or why it cannot be.
    fn read<'a>(&self, scene: &Scene<'a>) -> Result<MemberTie, &'a str> {
        let council = &scene.model.council;
        let body = text::one_line(&self.body);
        if body.is_empty() {
            return Err(scene.t("members-body-missing"));
        }
        let day = |text: &str, wrong: &'static str| match parse(text, scene.dates, scene.today) {
            Typed::Date(day) => Ok(Some(day)),
            Typed::Empty => Ok(None),
            Typed::Invalid => Err(scene.t(wrong)),
        };
        let from = day(&self.from, "members-from-wrong")?;
        let to = day(&self.to, "members-to-wrong")?;
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            return Err(scene.t("members-ends-before"));
        }
        let kind = TieKind::ALL.get(self.kind).copied().unwrap_or(TieKind::Employer);
        let was = self.was.clone();
        let mut tie = was.unwrap_or_else(|| MemberTie::new(self.member, kind));
        // A name that was not touched keeps its body, whatever that is called now.
        if self.was.as_ref().is_none_or(|was| body_of(council, was) != body) {
            let known = organisation_named(council, &body);
            tie.organisation_id = known;
            tie.organisation_name = if known.is_some() { String::new() } else { body };
        }
        tie.kind = kind;
        tie.description = text::one_line(&self.description);
        (tie.from_date, tie.to_date) = (from, to);
        Ok(tie)
    }
}

/// The organisation in use that has or had this very name.
fn organisation_named(council: &Council, name: &str) -> Option<Id> {
    let name = name.to_lowercase();
    let mut names = council.organisation_names.iter();
    let found = names.find(|row| {
        let body = council.organisations.get(row.organisation_id);
        row.name.to_lowercase() == name && body.is_some_and(|body| body.ended_at.is_none())
    });
    found.map(|row| row.organisation_id)
}

/// Draws the dialog while it is open.
pub(super) fn dialog(ui: &mut Ui, scene: &Scene<'_>, members: &mut MembersView) {
    let Some(open) = &mut members.tie else { return };
    let read = open.read(scene);
    let (title, primary) = match open.was {
        Some(_) => (scene.t("members-tie-edit"), scene.t("settings-change")),
        None => (scene.t("members-tie-new"), scene.t("members-add-it")),
    };
    let person = scene.model.council.members.get(open.member);
    let (answer, ()) = Dialog::new(title, (scene.t("cancel"), "Esc"), primary)
        .context(person.map_or("", |member| member.name.as_str()))
        .blocked(read.as_ref().err().copied())
        .width(600.0)
        .show(ui.ctx(), egui::Id::unique("member-tie"), |ui| {
            fields(ui, scene, open);
            let is_typed = !open.body.trim().is_empty();
            if let Some(fault) = read.as_ref().err().filter(|_| is_typed) {
                let p = Palette::of(ui);
                ui.add(egui::Label::new(theme::caption(p, *fault).color(p.error)).wrap());
            }
        });
    match (answer, read) {
        (Some(Answer::Primary), Ok(tie)) => {
            let operation = match &open.was {
                Some(was) => operations::edit_tie(was, &tie),
                None => Some(operations::add_tie(tie)),
            };
            if let Some(operation) = operation {
                scene.run(operation);
            }
            members.tie = None;
        }
        (Some(Answer::Cancel), _) => members.tie = None,
        _ => {}
    }
}

fn fields(ui: &mut Ui, scene: &Scene<'_>, open: &mut TieDialog) {
    let name = scene.t("members-tie-kind");
    labelled(ui, name, |ui| {
        let segments: [Segment<'_>; 3] = [
            scene.t("members-tie-employer-choice").into(),
            scene.t("members-tie-office-choice").into(),
            scene.t("members-tie-other-choice").into(),
        ];
        let mut chosen = Some(open.kind);
        Segmented::new(name, &segments).checked().show(ui, &mut chosen);
        open.kind = chosen.unwrap_or_default();
    });
    let name = scene.t("members-body");
    labelled(ui, name, |ui| {
        let field = TextField::line(&mut open.body, name).words(scene.edit_words()).show(ui);
        if !std::mem::replace(&mut open.has_focus, true) {
            field.response.request_focus();
        }
        proposed(ui, scene, &mut open.body);
    });
    let name = scene.t("members-tie-description");
    labelled(ui, name, |ui| {
        TextField::line(&mut open.description, name)
            .hint(scene.t("members-tie-description-hint"))
            .words(scene.edit_words())
            .show(ui);
    });
    date(ui, scene, scene.t("members-first-day"), &mut open.from);
    date(ui, scene, scene.t("members-last-day"), &mut open.to);
}

/// Whether the name is one of the council's organisations, and those it may be the beginning of.
fn proposed(ui: &mut Ui, scene: &Scene<'_>, body: &mut String) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let typed = text::one_line(body).to_lowercase();
    if typed.is_empty() {
        return;
    }
    if organisation_named(council, &typed).is_some() {
        ui.label(theme::caption(p, scene.t("members-body-known")));
        return;
    }
    let mut names: Vec<&str> = council
        .organisation_names
        .iter()
        .map(|row| row.name.as_str())
        .filter(|name| name.to_lowercase().contains(&typed))
        .collect();
    names.sort_by_key(|name| (!name.to_lowercase().starts_with(&typed), *name));
    names.dedup();
    let mut picked = None;
    for name in names.iter().take(PROPOSED) {
        if ui.add(Button::quiet(name).low()).clicked() {
            picked = Some((*name).to_owned());
        }
    }
    ui.add(egui::Label::new(theme::caption(p, scene.t("members-body-unknown"))).wrap());
    if let Some(picked) = picked {
        *body = picked;
    }
}
