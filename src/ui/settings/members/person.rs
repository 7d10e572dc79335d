//! The facts of one person: name, letters, e-mail and employer as fields, then terms and ties as rows.

use egui::{Frame, Label, Role, Ui};

use super::{MembersView, role_word, term, terms_of, tie};
use crate::app::Command;
use crate::domain::{Field, Member, MemberTie, OperationName, TieKind, operations};
use crate::figures::impartiality::matches::body_of;
use crate::ui::Scene;
use crate::ui::settings::SettingsView;
use crate::ui::settings::parts::row;
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, row as ends};

/// Draws the facts under the person's row.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, settings: &mut SettingsView, member: &Member) {
    let margin = egui::Margin {
        left: 12,
        right: 0,
        top: 8,
        bottom: 12,
    };
    card::group(ui, Role::Group, &member.name, |ui| {
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            let fields = [
                (Field::MEMBER_NAME, scene.t("members-name"), &member.name, f32::INFINITY),
                (
                    Field::MEMBER_INITIALS,
                    scene.t("members-initials"),
                    &member.initials,
                    80.0,
                ),
                (
                    Field::MEMBER_EMAIL,
                    scene.t("members-email"),
                    &member.email,
                    f32::INFINITY,
                ),
                (
                    Field::MEMBER_EMPLOYER,
                    scene.t("members-employer"),
                    &member.employer,
                    f32::INFINITY,
                ),
            ];
            for (field, name, stored, width) in fields {
                row(ui, name, |ui| text(ui, scene, (field, member), name, stored, width));
            }
            let members = &mut settings.members;
            row(ui, scene.t("members-terms"), |ui| terms(ui, scene, members, member));
            row(ui, scene.t("members-ties"), |ui| ties(ui, scene, members, member));
            let end = Button::quiet(scene.t("members-end")).icon(icons::ICON_DELETE).low();
            if ui.add(end).clicked() {
                let end = operations::end(OperationName::EndMember, member, scene.now);
                scene.send(Command::RunAndOfferUndo(end));
                members.open = None;
            }
        });
    });
}

fn text(ui: &mut Ui, scene: &Scene<'_>, (field, member): (Field, &Member), name: &str, stored: &str, width: f32) {
    let mut text = scene.model.text(field, member.id, stored).to_owned();
    let spoken = format!("{name}: {}", member.name);
    let fault = fault(scene, field, &text);
    let response = TextField::line(&mut text, &spoken)
        .salt((field.column, member.id))
        .words(scene.edit_words())
        .error(fault)
        .width(width)
        .show(ui)
        .response;
    if response.changed() {
        scene.typed(field, member.id, text);
    }
    if response.lost_focus() {
        scene.send(Command::Leave);
    }
}

/// What is wrong with a text, where that can be told of it alone.
fn fault<'a>(scene: &Scene<'a>, field: Field, text: &str) -> Option<&'a str> {
    let text = text.trim();
    if field == Field::MEMBER_NAME && text.is_empty() {
        return Some(scene.t("members-name-missing"));
    }
    let is_address = || {
        let parts = text.split_once('@');
        parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace))
    };
    let is_wrong = field == Field::MEMBER_EMAIL && !text.is_empty() && !is_address();
    is_wrong.then(|| scene.t("members-email-wrong"))
}

fn terms(ui: &mut Ui, scene: &Scene<'_>, members: &mut MembersView, member: &Member) {
    let p = Palette::of(ui);
    let terms = terms_of(scene, member.id);
    let mut handover = Handover::new(ui, ("terms", member.id));
    card::list(ui, scene.t("members-terms"), terms.len(), |ui| {
        for one in terms {
            let words = term_words(scene, one);
            let start = |ui: &mut Ui| ui.add(Label::new(theme::body(p, words.as_str())).truncate());
            let buttons = |ui: &mut Ui| row_buttons(ui, scene, &words);
            let (_, (edits, ends)) = handover.row(ui, one.id, |ui| ends::ends(ui, CONTROL_LOW, start, buttons));
            if edits {
                members.term = Some(term::TermDialog::of(scene, one));
            }
            if ends {
                let end = operations::end(OperationName::EndMemberTerm, one, scene.now);
                scene.send(Command::RunAndOfferUndo(end));
            }
        }
    });
    let add = Button::quiet(scene.t("members-term-add")).icon(icons::ICON_ADD).low();
    let add = ui.add(add);
    handover.finish(ui, Some(add.id));
    if add.clicked() {
        members.term = Some(term::TermDialog::new(scene, member.id));
    }
}

/// «Medlem, 1. januar 2024 – 31. desember 2027»
fn term_words(scene: &Scene<'_>, term: &crate::domain::MemberTerm) -> String {
    let from = scene.words.date_long(term.from_date);
    let days = match term.to_date {
        Some(to) => scene.words.range(&from, &scene.words.date_long(to)),
        None => scene.with("members-from", &[("date", from.into())]),
    };
    format!("{}, {days}", role_word(scene, term.role))
}

fn ties(ui: &mut Ui, scene: &Scene<'_>, members: &mut MembersView, member: &Member) {
    let p = Palette::of(ui);
    let mut ties: Vec<_> = scene.model.council.member_ties.of(member.id).collect();
    ties.sort_by_key(|tie| std::cmp::Reverse((tie.to_date.unwrap_or(jiff::civil::Date::MAX), tie.from_date, tie.id)));
    let mut handover = Handover::new(ui, ("ties", member.id));
    card::list(ui, scene.t("members-ties"), ties.len(), |ui| {
        for one in ties {
            let (words, line) = tie_words(scene, one);
            let start = |ui: &mut Ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(Label::new(theme::body(p, words.as_str())).truncate());
                    ui.add(Label::new(theme::caption(p, line.as_str())).wrap());
                });
            };
            let buttons = |ui: &mut Ui| row_buttons(ui, scene, &words);
            let ((), (edits, ends)) = handover.row(ui, one.id, |ui| ends::ends_at_top(ui, start, buttons));
            if edits {
                members.tie = Some(tie::TieDialog::of(scene, one));
            }
            if ends {
                let end = operations::end(OperationName::EndMemberTie, one, scene.now);
                scene.send(Command::RunAndOfferUndo(end));
            }
        }
    });
    let add = Button::quiet(scene.t("members-tie-add")).icon(icons::ICON_ADD).low();
    let add = ui.add(add);
    handover.finish(ui, Some(add.id));
    if add.clicked() {
        members.tie = Some(tie::TieDialog::new(member.id));
    }
}

/// «Prøvedirektoratet», and «arbeidsgiver, avdelingsdirektør, 2019–2023».
fn tie_words(scene: &Scene<'_>, tie: &MemberTie) -> (String, String) {
    let kind = match tie.kind {
        TieKind::Employer => scene.t("members-tie-employer"),
        TieKind::Office => scene.t("members-tie-office"),
        TieKind::Other => scene.t("members-tie-other"),
    };
    let date = |date| scene.words.date_short(date);
    let days = match (tie.from_date, tie.to_date) {
        (Some(from), Some(to)) => scene.words.range(&date(from), &date(to)),
        (Some(from), None) => scene.with("members-from", &[("date", date(from).into())]),
        (None, Some(to)) => scene.with("members-until", &[("date", date(to).into())]),
        (None, None) => String::new(),
    };
    let parts = [kind, tie.description.trim(), days.as_str()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (body_of(&scene.model.council, tie).to_owned(), parts.join(", "))
}

/// The buttons at the end of a row: to change it, and to take it out of use.
fn row_buttons(ui: &mut Ui, scene: &Scene<'_>, words: &str) -> (bool, bool) {
    let values = [("what", words.into())];
    let edit = scene.with("members-edit-named", &values);
    let end = scene.with("members-end-named", &values);
    let edits = ui.add(Button::icon_only(icons::ICON_EDIT, &edit).low()).clicked();
    let ends = ui.add(Button::icon_only(icons::ICON_CLOSE, &end).low()).clicked();
    (edits, ends)
}
