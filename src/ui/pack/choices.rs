//! For whom, and which documents follow.

use egui::{Role, Ui};

use super::PackPanel;
use crate::app::command::Outgoing;
use crate::document::PackReader;
use crate::document::pack::reader_name;
use crate::domain::{CaseDocument, Id, LanguageForm, Meeting, Withheld};
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::card;
use crate::ui::widgets::check::check;
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::dialog::labelled;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::segmented::{Segment, Segmented};

/// What the panel begins with: a member's own, else the secretariat's, with the documents that are marked to follow.
pub(super) fn propose(scene: &Scene<'_>, panel: &mut PackPanel, meeting: &Meeting) {
    let own = scene
        .owner
        .member(&scene.model.council)
        .filter(|_| scene.owner.is_member());
    panel.reader = own.map_or(PackReader::Secretariat, PackReader::Member);
    panel.form = match scene.words.form() {
        LanguageForm::Nynorsk => LanguageForm::Nynorsk,
        _ => LanguageForm::Bokmaal,
    };
    let papers = all_papers(scene, meeting, &scene.model.council.withheld_from([]));
    panel.papers = papers
        .iter()
        .filter(|paper| paper.is_in_pack)
        .map(|paper| paper.id)
        .collect();
}

/// Draws the choices; tells whether one was made.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, panel: &mut PackPanel, meeting: &Meeting) -> bool {
    let mut changed = labelled(ui, scene.t("pack-for"), |ui| reader(ui, scene, panel, meeting));
    if panel.file.has_pack(meeting.cancelled_at.is_some()) {
        if has_exempt_outside(scene, panel, meeting) {
            changed |= exempt(ui, scene, panel);
        }
        changed |= papers(ui, scene, panel, meeting);
    }
    changed
}

fn reader(ui: &mut Ui, scene: &Scene<'_>, panel: &mut PackPanel, meeting: &Meeting) -> bool {
    let council = &scene.model.council;
    // A calendar that is for the secretariat is the one that goes to all.
    let name = |reader| match reader {
        PackReader::Secretariat if panel.file == Outgoing::Calendar => scene.t("pack-for-all").to_owned(),
        reader => reader_name(council, reader, scene.words),
    };
    let members = members(scene, meeting).into_iter().map(PackReader::Member);
    let readers: Vec<_> = [PackReader::Secretariat]
        .into_iter()
        .chain(members)
        .chain([PackReader::Guests])
        .collect();
    let button = choice_field(ui, scene.t("pack-for"), &name(panel.reader));
    let mut chosen = panel.reader;
    menu(&button, |ui| {
        for reader in readers {
            if ui
                .add(MenuRow::new(&name(reader)).chosen(reader == panel.reader))
                .clicked()
            {
                chosen = reader;
                ui.close();
            }
        }
    });
    let changed = chosen != panel.reader;
    if changed {
        panel.reader = chosen;
        panel.exempt = None;
    }
    changed
}

/// Those who take part; where nobody is said to, all who have a place in the council or its secretariat that day.
fn members(scene: &Scene<'_>, meeting: &Meeting) -> Vec<Id> {
    let council = &scene.model.council;
    let rows = council.participants.of(meeting.id);
    let invited: Vec<Id> = rows.filter_map(|row| row.member_id).collect();
    if !invited.is_empty() {
        return invited;
    }
    let is_in_office = |member: Id| {
        let mut terms = council.member_terms.of(member).peekable();
        terms.peek().is_none()
            || terms.any(|term| {
                let is_over = term.to_date.is_some_and(|last| last < meeting.held_on);
                term.from_date <= meeting.held_on && !is_over
            })
    };
    council
        .members
        .iter()
        .map(|member| member.id)
        .filter(|member| is_in_office(*member))
        .collect()
}

/// The papers of the agenda's cases but those left out, in order.
fn all_papers<'a>(scene: &Scene<'a>, meeting: &Meeting, withheld: &Withheld<'_>) -> Vec<&'a CaseDocument> {
    let council = &scene.model.council;
    let agenda = council.agenda(meeting.id);
    let cases = agenda
        .iter()
        .filter_map(|item| item.case_id)
        .filter(|case| !withheld.has_case(*case));
    cases
        .flat_map(|case| {
            let mut papers: Vec<_> = council.case_documents.of(case).collect();
            papers.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
            papers
        })
        .collect()
}

/// The papers the reader may have.
fn papers_of_reader<'a>(scene: &Scene<'a>, panel: &PackPanel, meeting: &Meeting) -> Vec<&'a CaseDocument> {
    let withheld = panel.reader.withheld(&scene.model.council);
    let mut papers = all_papers(scene, meeting, &withheld);
    papers.retain(|paper| !paper.is_exempt || panel.reader != PackReader::Guests || panel.exempt == Some(true));
    papers
}

/// How many documents are to follow.
pub(super) fn chosen(scene: &Scene<'_>, panel: &PackPanel, meeting: &Meeting) -> usize {
    let papers = papers_of_reader(scene, panel, meeting);
    papers.iter().filter(|paper| panel.papers.contains(&paper.id)).count()
}

fn has_exempt_outside(scene: &Scene<'_>, panel: &PackPanel, meeting: &Meeting) -> bool {
    let is_exempt = |paper: &&CaseDocument| paper.is_exempt;
    panel.reader == PackReader::Guests
        && all_papers(scene, meeting, &panel.reader.withheld(&scene.model.council))
            .iter()
            .any(is_exempt)
}

/// Whether a person must say what to do with exempt documents before anything goes out.
pub(super) fn asks_about_exempt(scene: &Scene<'_>, panel: &PackPanel, meeting: &Meeting) -> bool {
    panel.file.has_pack(meeting.cancelled_at.is_some())
        && panel.exempt.is_none()
        && has_exempt_outside(scene, panel, meeting)
}

fn exempt(ui: &mut Ui, scene: &Scene<'_>, panel: &mut PackPanel) -> bool {
    let p = Palette::of(ui);
    ui.add(egui::Label::new(theme::semibold(p, scene.t("pack-exempt-asked"))).wrap());
    let segments: [Segment<'_>; 2] = [scene.t("pack-exempt-out").into(), scene.t("pack-exempt-in").into()];
    let mut choice = panel.exempt.map(usize::from);
    let choices = Segmented::new(scene.t("pack-exempt-asked"), &segments);
    let changed = choices.show(ui, &mut choice).changed();
    panel.exempt = choice.map(|choice| choice == 1);
    changed
}

/// The documents, each with a box.
fn papers(ui: &mut Ui, scene: &Scene<'_>, panel: &mut PackPanel, meeting: &Meeting) -> bool {
    let papers = papers_of_reader(scene, panel, meeting);
    let mut changed = false;
    labelled(ui, scene.t("pack-papers"), |ui| {
        let p = Palette::of(ui);
        if papers.is_empty() {
            ui.add_space(8.0);
            ui.add(egui::Label::new(theme::weak(p, scene.t("pack-panel-no-papers"))).wrap());
            return;
        }
        card::group(ui, Role::Group, scene.t("pack-papers"), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for paper in papers {
                let mut is_chosen = panel.papers.contains(&paper.id);
                let title = if paper.title.trim().is_empty() {
                    &paper.file_name
                } else {
                    &paper.title
                };
                let case = scene
                    .model
                    .council
                    .cases
                    .get(paper.case_id)
                    .map_or("", |case| case.title.as_str());
                // That it is exempt is not what is cut where room is short.
                let exempt = paper.is_exempt.then(|| scene.words.exempt_mark(&paper.exemption));
                let words = [Some(title.as_str()), exempt.as_deref(), Some(case)];
                let words = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                ui.push_id(paper.id, |ui| {
                    if check(ui, &mut is_chosen, &words).changed() {
                        changed = true;
                        if is_chosen {
                            panel.papers.insert(paper.id);
                        } else {
                            panel.papers.remove(&paper.id);
                        }
                    }
                });
            }
        });
    });
    changed
}
