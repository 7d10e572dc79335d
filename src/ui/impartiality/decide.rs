//! What a person decides of a member and a case: the answer, why, who decided and when.

use egui::{Role, Ui, vec2};
use jiff::civil::Date;

use super::radio::radio;
use super::{ImpartialityView, words};
use crate::app::{Command, ImpartialityCommand};
use crate::domain::operations::{self, Decision};
use crate::domain::{Id, Meeting, MemberRole, Operation, Recusal, RecusalDecision, TieAnswer};
use crate::figures::impartiality::{Cell, provision};
use crate::language::capitalised;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::date_field::{DateField, Typed, parse};
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons};

/// What may be answered to the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    Impartial,
    Recused,
    /// The member is asked before anything is decided.
    AskFirst,
}

/// What is half-typed of a member and a case.
#[derive(Default)]
pub(super) struct Draft {
    pub choice: Option<Choice>,
    /// In a member's own copy: what the member answers.
    pub answer: Option<TieAnswer>,
    pub ground: String,
    by: String,
    on: String,
}

impl Draft {
    /// What is there now, and who usually decides.
    pub(super) fn of(scene: &Scene<'_>, held_on: Option<Date>, cell: &Cell) -> Self {
        let row = scene.model.council.recusal(cell.member, cell.case);
        let decided = row.filter(|row| row.decision.is_some());
        let by = decided.map(|row| row.decided_by.clone());
        let on = decided.and_then(|row| row.decided_on).unwrap_or(scene.today);
        Self {
            choice: row.and_then(|row| row.decision).map(|decision| match decision {
                RecusalDecision::Recused => Choice::Recused,
                RecusalDecision::Impartial => Choice::Impartial,
            }),
            answer: row.and_then(|row| row.answer),
            ground: row.map(|row| row.ground.clone()).unwrap_or_default(),
            by: by.unwrap_or_else(|| usual_decider(scene, held_on, cell.member)),
            on: scene.words.date_short(on),
        }
    }
}

/// The leader on the day, or the council itself where the leader is the one it is about, or there is none.
fn usual_decider(scene: &Scene<'_>, held_on: Option<Date>, member: Id) -> String {
    let council = &scene.model.council;
    let on = held_on.unwrap_or(scene.today);
    let is_leader = |id| council.role_on(id, on) == Some(MemberRole::Leader);
    let members = council.members_on(on);
    let leader = members.iter().find(|other| is_leader(other.id) && other.id != member);
    leader.map_or_else(
        || scene.t("impartiality-by-council").to_owned(),
        |leader| leader.name.clone(),
    )
}

/// Draws the answer that came in, the choices, and the button that keeps them.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut ImpartialityView, meeting: &Meeting, cell: &Cell) {
    let key = (cell.member, cell.case);
    answer(ui, scene, cell);
    let takes_focus = std::mem::take(&mut state.panel_asks_focus);
    let draft = state
        .drafts
        .entry(key)
        .or_insert_with(|| Draft::of(scene, Some(meeting.held_on), cell));
    choices(ui, scene, draft, cell, takes_focus);
    if matches!(draft.choice, Some(Choice::Impartial | Choice::Recused)) {
        fields(ui, scene, draft, meeting, cell.member);
    }
    legal(ui, scene, draft, meeting, cell);
    ui.add_space(4.0);
    let (keeps, cancels) = buttons(ui, scene, draft);
    if keeps {
        if let Some(operation) = operation(scene, draft, cell) {
            scene.send(Command::RunAndOfferUndo(operation));
        }
        // Where nothing can be written, what is half-typed stays.
        if scene.model.may_write() {
            state.drafts.remove(&key);
            state.close();
        }
    } else if cancels {
        state.drafts.remove(&key);
        state.close();
    }
}

/// What the member answered, as it came by word of mouth or in a contribution.
fn answer(ui: &mut Ui, scene: &Scene<'_>, cell: &Cell) {
    let p = Palette::of(ui);
    let row = scene.model.council.recusal(cell.member, cell.case);
    let who = words::member(scene, cell.member);
    let name = scene.with("impartiality-answer-of", &[("who", who.into())]);
    ui.label(theme::caption(p, name.as_str()));
    let segments: [Segment<'_>; 2] = [
        scene.t("impartiality-no-ties").into(),
        scene.t("impartiality-has-ties").into(),
    ];
    let answer = row.and_then(|row| row.answer);
    let mut chosen = TieAnswer::ALL.iter().position(|one| Some(*one) == answer);
    let shown = Segmented::new(&name, &segments).low().checked().show(ui, &mut chosen);
    if shown.changed()
        && let Some(answer) = chosen.and_then(|chosen| TieAnswer::ALL.get(chosen))
    {
        let ground = row.map(|row| row.ground.as_str()).unwrap_or_default();
        let key = (cell.member, cell.case);
        let council = &scene.model.council;
        scene.run(operations::answer_impartiality(
            council,
            key,
            *answer,
            ground,
            scene.today,
        ));
    }
    let told = row.filter(|row| row.answer == Some(TieAnswer::Ties) && row.decision.is_none());
    if let Some(row) = told.filter(|row| !row.ground.is_empty()) {
        let words = scene.with("impartiality-told", &[("ground", row.ground.as_str().into())]);
        ui.add(egui::Label::new(theme::body(p, words)).wrap());
    }
    ui.add_space(4.0);
}

fn choices(ui: &mut Ui, scene: &Scene<'_>, draft: &mut Draft, cell: &Cell, takes_focus: bool) {
    let who = words::member(scene, cell.member);
    let ask = scene.with("impartiality-choose-ask", &[("who", who.into())]);
    let name = scene.with("impartiality-question", &[("who", who.into())]);
    card::group(ui, Role::RadioGroup, &name, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for (index, (choice, word)) in [
            (Choice::Impartial, scene.t("impartiality-choose-impartial")),
            (Choice::Recused, scene.t("impartiality-choose-recused")),
            (Choice::AskFirst, ask.as_str()),
        ]
        .into_iter()
        .enumerate()
        {
            let is_chosen = draft.choice == Some(choice);
            let shown = radio(ui, word, is_chosen);
            if takes_focus && (is_chosen || (index == 0 && draft.choice.is_none())) {
                shown.request_focus();
            }
            if shown.clicked() {
                draft.choice = Some(choice);
            }
        }
    });
}

/// Ground, who decided, and when.
fn fields(ui: &mut Ui, scene: &Scene<'_>, draft: &mut Draft, meeting: &Meeting, about: Id) {
    let p = Palette::of(ui);
    let ground = scene.t("impartiality-ground");
    ui.label(theme::caption(p, ground));
    TextField::line(&mut draft.ground, ground)
        .words(scene.edit_words())
        .show(ui);
    let half = (ui.available_width() - 8.0) / 2.0;
    ui.horizontal_top(|ui| {
        let labelled = |ui: &mut Ui, label: &str, field: &mut dyn FnMut(&mut Ui)| {
            ui.allocate_ui(vec2(half, 0.0), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(half);
                    ui.spacing_mut().item_spacing.y = 4.0;
                    ui.label(theme::caption(p, label));
                    field(ui);
                });
            });
        };
        let Draft { by, on, .. } = draft;
        let name = scene.t("impartiality-decided-by");
        labelled(ui, name, &mut |ui| decider(ui, scene, name, by, (meeting, about)));
        let name = scene.t("impartiality-date");
        labelled(ui, name, &mut |ui| {
            let days_off = scene.model.council.days_off();
            DateField::new(name, scene.dates, scene.today, scene.t("date-not-read"))
                .edit_words(scene.edit_words())
                .show(
                    ui,
                    on,
                    |date| scene.words.date_short(date),
                    |date| days_off.is_off(date),
                );
        });
    });
}

/// Who decided: the council itself, or one of its people, but not the one it is about.
fn decider(ui: &mut Ui, scene: &Scene<'_>, name: &str, by: &mut String, (meeting, about): (&Meeting, Id)) {
    let shown = if by.is_empty() {
        scene.t("impartiality-nobody")
    } else {
        by.as_str()
    };
    let button = choice_field(ui, name, shown);
    let council = &scene.model.council;
    let picked = menu(&button, |ui| {
        let members = council.members_on(meeting.held_on);
        let others = members.iter().filter(|member| member.id != about);
        let names = others.map(|member| member.name.as_str());
        let mut picked = None;
        for name in std::iter::once(scene.t("impartiality-by-council")).chain(names) {
            if ui.add(MenuRow::new(name).chosen(name == by)).clicked() {
                picked = Some(name.to_owned());
                ui.close();
            }
        }
        picked
    });
    if let Some(Some(picked)) = picked {
        *by = picked;
    }
}

/// The provision that holds, from the file, and what follows from the choice.
fn legal(ui: &mut Ui, scene: &Scene<'_>, draft: &Draft, meeting: &Meeting, cell: &Cell) {
    let p = Palette::of(ui);
    let Some(provision) = provision(&scene.model.council, meeting.held_on) else {
        ui.label(theme::caption(p, scene.t("impartiality-no-provision")));
        let bring = Button::quiet(scene.t("impartiality-bring-provisions")).low();
        if ui.add(bring).clicked() {
            scene.send(ImpartialityCommand::BringProvisions);
        }
        return;
    };
    let mut told = format!("{}.", capitalised(&provision.citation));
    if draft.choice == Some(Choice::Recused) {
        let who = words::member(scene, cell.member);
        told = format!("{told} {}", scene.with("impartiality-follows", &[("who", who.into())]));
    }
    ui.add(egui::Label::new(theme::caption(p, told)).wrap());
}

/// Whether the draft is to be kept, and whether it is to be let go.
fn buttons(ui: &mut Ui, scene: &Scene<'_>, draft: &Draft) -> (bool, bool) {
    let blocked = blocked(scene, draft);
    let (word, icon) = match draft.choice {
        Some(Choice::AskFirst) => ("impartiality-keep-question", icons::ICON_SEND),
        _ => ("impartiality-keep", icons::ICON_GAVEL),
    };
    ui.horizontal_wrapped(|ui| {
        let keep = Button::primary(scene.words.text(word)).icon(icon).blocked(blocked);
        let keeps = ui.add(keep).clicked();
        let cancels = ui.add(Button::quiet(scene.t("cancel"))).clicked();
        (keeps, cancels)
    })
    .inner
}

/// Why the draft cannot be kept as it is, if it cannot.
fn blocked<'a>(scene: &Scene<'a>, draft: &Draft) -> Option<&'a str> {
    match draft.choice {
        None => return Some(scene.t("impartiality-choose")),
        Some(Choice::AskFirst) => return None,
        Some(Choice::Recused) if draft.ground.trim().is_empty() => return Some(scene.t("impartiality-lacks-ground")),
        Some(_) => {}
    }
    if draft.by.trim().is_empty() {
        return Some(scene.t("impartiality-lacks-decider"));
    }
    match parse(&draft.on, scene.dates, scene.today) {
        Typed::Date(on) if on > scene.today => Some(scene.t("impartiality-not-yet")),
        Typed::Date(_) => None,
        Typed::Empty | Typed::Invalid => Some(scene.t("impartiality-lacks-date")),
    }
}

/// What keeps the draft; none where it is so already.
fn operation(scene: &Scene<'_>, draft: &Draft, cell: &Cell) -> Option<Operation> {
    let council = &scene.model.council;
    let key = (cell.member, cell.case);
    let decision = match draft.choice? {
        Choice::AskFirst => return Some(operations::ask_first(council, key, scene.today)),
        Choice::Impartial => RecusalDecision::Impartial,
        Choice::Recused => RecusalDecision::Recused,
    };
    let Typed::Date(on) = parse(&draft.on, scene.dates, scene.today) else {
        return None;
    };
    let decision = Decision {
        decision,
        ground: crate::domain::text::one_line(&draft.ground),
        by: draft.by.trim().to_owned(),
        on,
    };
    let is_so = |row: &Recusal| {
        row.decision == Some(decision.decision)
            && row.ground == decision.ground
            && row.decided_by == decision.by
            && row.decided_on == Some(on)
    };
    let is_new = !council.recusal(cell.member, cell.case).is_some_and(is_so);
    is_new.then(|| operations::decide_impartiality(council, key, &decision))
}
