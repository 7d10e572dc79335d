//! What members propose for a case and say of its texts, where nobody has dealt with it yet: it comes with their contributions.

use egui::{Label, Role, Ui};

use crate::app::Command;
use crate::domain::{Case, CaseTexts, Comment, Council, Id, Proposal, ProposalDecision, Table, operations};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::long_text::{first_words, long_text};
use crate::ui::widgets::{card, row};

/// How much of a text stands in what is said of it, in characters.
const BEGINNING: usize = 48;

/// Draws what is open, in the order it was written; nothing where there is none.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, case: &Case) {
    let Some(texts) = scene.texts(case.id) else { return };
    let (proposals, comments) = (proposals(scene, texts, case.id), comments(texts, case.id));
    if proposals.is_empty() && comments.is_empty() {
        return;
    }
    let p = Palette::of(ui);
    ui.add_space(8.0);
    let name = scene.t("case-said");
    ui.label(theme::heading(p, name));
    card::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        card::list(ui, name, proposals.len() + comments.len(), |ui| {
            let mut is_first = true;
            let mut line = |ui: &mut Ui| {
                if !std::mem::take(&mut is_first) {
                    card::rule(ui);
                }
            };
            for proposal in proposals {
                line(ui);
                ui.push_id(proposal.id, |ui| proposed(ui, scene, texts, proposal));
            }
            for comment in comments {
                line(ui);
                ui.push_id(comment.id, |ui| said(ui, scene, texts, comment));
            }
        });
    });
}

/// Those that others than the reader sent, and nobody has decided on.
fn proposals<'a>(scene: &Scene<'_>, texts: &'a CaseTexts, case: Id) -> Vec<&'a Proposal> {
    let own = scene.owner.member(&scene.model.council);
    let is_open = |row: &&Proposal| {
        row.decision.is_none() && !row.is_private && !(row.member_id == own && scene.owner.is_member())
    };
    let has_words = |row: &&Proposal| !row.headline.trim().is_empty() || !row.body.trim().is_empty();
    texts.proposals.of(case).filter(is_open).filter(has_words).collect()
}

fn comments(texts: &CaseTexts, case: Id) -> Vec<&Comment> {
    let open = texts.comments.of(case).filter(|row| row.resolved_at.is_none());
    open.collect()
}

fn proposed(ui: &mut Ui, scene: &Scene<'_>, texts: &CaseTexts, proposal: &Proposal) {
    let about = Table::named(&proposal.about_table).zip(proposal.about_id.parse().ok());
    let what = about.and_then(|(table, id)| beginning_of(&scene.model.council, texts, table, id));
    let kind = match what {
        Some(what) => scene.with("case-said-change", &[("what", what.into())]),
        None if proposal.about_table.is_empty() => scene.t("case-said-proposal").to_owned(),
        None => scene.t("case-said-other-text").to_owned(),
    };
    let words = [proposal.headline.trim(), proposal.body.trim()];
    let words: Vec<&str> = words.into_iter().filter(|part| !part.is_empty()).collect();
    let words = words.join("\n\n");
    one(ui, scene, proposal.id, (proposal.member_id, &kind, &words), |ui| {
        if scene.owner.is_member() {
            return;
        }
        let spoken = |key| scene.with(key, &[("what", first_words(&words, BEGINNING).into())]);
        let name = spoken("case-said-take-named");
        let take = Button::quiet(scene.t("case-said-take")).named(&name).low();
        if about.is_none() && proposal.about_table.is_empty() && ui.add(take).clicked() {
            let council = &scene.model.council;
            scene.send(Command::RunAndOfferUndo(operations::accept_proposal(
                council, proposal, scene.now,
            )));
        }
        let name = spoken("case-said-leave-named");
        if ui
            .add(Button::quiet(scene.t("case-said-leave")).named(&name).low())
            .clicked()
        {
            let leave = operations::decide_proposal(proposal.id, ProposalDecision::Rejected);
            scene.send(Command::RunAndOfferUndo(leave));
        }
    });
}

fn said(ui: &mut Ui, scene: &Scene<'_>, texts: &CaseTexts, comment: &Comment) {
    let table = Table::named(&comment.about_table);
    let what = table.and_then(|table| beginning_of(&scene.model.council, texts, table, comment.about_id));
    let kind = match what {
        Some(what) => scene.with("case-said-comment-on", &[("what", what.into())]),
        None => scene.t("case-said-comment").to_owned(),
    };
    one(ui, scene, comment.id, (comment.author_id, &kind, &comment.body), |ui| {
        // What a member settles in a copy reaches nobody.
        if scene.owner.is_member() {
            return;
        }
        let name = scene.with("minutes-resolve-named", &[("comment", (&comment.body).into())]);
        if ui
            .add(Button::quiet(scene.t("minutes-resolve")).named(&name).low())
            .clicked()
        {
            let resolve = operations::resolve_comment(comment.id, scene.now);
            scene.send(Command::RunAndOfferUndo(resolve));
        }
    });
}

/// Who said it and what it is, the words, and what can be done with it.
fn one(
    ui: &mut Ui,
    scene: &Scene<'_>,
    id: Id,
    (who, kind, words): (Option<Id>, &str, &str),
    buttons: impl FnOnce(&mut Ui),
) {
    let p = Palette::of(ui);
    let member = who.and_then(|id| scene.model.council.members.get(id));
    let start = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let line = match member {
                Some(member) => format!("{} · {kind}", member.name),
                None => kind.to_owned(),
            };
            ui.add(Label::new(theme::caption(p, line)).wrap());
            let more = (scene.t("notes-show-all"), scene.t("notes-show-less"));
            let id = egui::Id::unique(("whole said", id));
            long_text(ui, id, words, more, |words| theme::body(p, words));
        });
    };
    card::group(ui, Role::ListItem, kind, |ui| {
        row::ends_at_top(ui, start, |ui| {
            if scene.model.may_write() {
                buttons(ui);
            }
        });
    });
}

/// How the text that something is said of begins; none where it is not to be found.
fn beginning_of(council: &Council, texts: &CaseTexts, table: Table, id: Id) -> Option<String> {
    let words = match table {
        Table::Proposal => {
            let row = texts.proposals.get(id)?;
            let headline = Some(&row.headline).filter(|words| !words.trim().is_empty());
            headline.unwrap_or(&row.body)
        }
        Table::Recommendation | Table::RecommendationText => &council.recommendations.get(id)?.headline,
        Table::Question => &council.questions.get(id)?.body,
        Table::LetterSection => &texts.letter_sections.get(id)?.body,
        Table::Note => &texts.notes.get(id)?.body,
        Table::Assessment => &texts.assessments.get(id)?.body,
        _ => return None,
    };
    Some(first_words(words, BEGINNING)).filter(|words| !words.is_empty())
}
