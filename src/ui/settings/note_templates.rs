//! "Maler for notater": the lines that the notes of each kind of meeting begin with.

use egui::{Label, Ui};

use super::checklist::both_forms;
use super::parts::line;
use crate::app::command::{Command, PreparationCommand};
use crate::domain::operations::Direction;
use crate::domain::{Field, MeetingKind, NoteKind, NoteTemplate, Operation, OperationName, operations};
use crate::ui::Scene;
use crate::ui::meetings::theme_menu::{ThemeChoice, theme_menu};
use crate::ui::theme::{self, CONTROL_LOW, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::handover::Handover;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::{card, icons, row};

/// The kind of meeting whose lines are shown.
pub(super) struct Shown(MeetingKind);

impl Default for Shown {
    fn default() -> Self {
        Self(MeetingKind::CouncilMeeting)
    }
}

/// What a line may be: all but a talking point, which is one's own.
const KINDS: [NoteKind; 6] = [
    NoteKind::Note,
    NoteKind::Question,
    NoteKind::Advice,
    NoteKind::Decision,
    NoteKind::Action,
    NoteKind::Quote,
];

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    line(ui, scene.t("note-templates-line"));
    let p = Palette::of(ui);
    let council = &scene.model.council;
    if council.note_templates.iter().next().is_none() {
        ui.add(Label::new(theme::body(p, scene.t("note-templates-empty"))).wrap());
        if ui.add(Button::secondary(scene.t("note-templates-bring"))).clicked() {
            scene.send(PreparationCommand::BringNoteTemplates);
        }
    }
    let kind = choose(ui, scene, &mut view.settings.template_kind.0);
    let lines = council.note_templates_of(kind);
    if lines.is_empty() {
        ui.label(theme::weak(p, scene.t("note-templates-kind-empty")));
    }
    let mut handover = Handover::new(ui, ("note templates", kind));
    card::list(ui, scene.t(meeting_word(kind)), lines.len(), |ui| {
        let count = lines.len();
        for (place, line) in lines.into_iter().enumerate() {
            let ends = (place == 0, place + 1 == count);
            handover.row(ui, line.id, |ui| one(ui, scene, view, line, place + 1, ends));
        }
    });
    let add = Button::secondary(scene.t("note-templates-add")).icon(icons::ICON_ADD);
    let add = ui.add(add);
    handover.finish(ui, Some(add.id));
    if add.clicked() {
        scene.send(PreparationCommand::AddNoteTemplate(kind));
    }
}

fn choose(ui: &mut Ui, scene: &Scene<'_>, shown: &mut MeetingKind) -> MeetingKind {
    let name = scene.t("note-templates-meeting");
    let button = choice_field(ui, name, scene.t(meeting_word(*shown)));
    menu(&button, |ui| {
        for kind in MeetingKind::ALL {
            let word = MenuRow::new(scene.t(meeting_word(*kind)));
            if ui.add(word.chosen(kind == shown)).clicked() {
                *shown = *kind;
                ui.close();
            }
        }
    });
    *shown
}

fn meeting_word(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::CouncilMeeting => "note-templates-council-meeting",
        MeetingKind::PreMeeting => "note-templates-pre-meeting",
        MeetingKind::FollowUpTalk => "note-templates-follow-up-talk",
        MeetingKind::ExperienceTalk => "note-templates-experience-talk",
    }
}

fn kind_word(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Note | NoteKind::TalkingPoint => "note-templates-note",
        NoteKind::Question => "note-templates-question",
        NoteKind::Advice => "note-templates-advice",
        NoteKind::Decision => "note-templates-decision",
        NoteKind::Action => "note-templates-action",
        NoteKind::Quote => "note-templates-quote",
    }
}

fn one(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    line: &NoteTemplate,
    number: usize,
    (first, last): (bool, bool),
) {
    let named = |key: &str| scene.with(key, &[("number", number.into())]);
    let start = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let name = named("note-templates-line-kind");
        kind_menu(ui, scene, line, &name);
        let name = named("note-templates-line-theme");
        if let Some(ThemeChoice(theme)) = theme_menu(ui, scene, line.theme, &name, true) {
            scene.run(Operation::set(Field::NOTE_TEMPLATE_THEME, line.id, theme));
        }
    };
    row::ends(ui, CONTROL_LOW, start, |ui| {
        let up = named("note-templates-line-up");
        let blocked = first.then(|| scene.t("meetings-item-is-first"));
        let button = Button::icon_only(icons::ICON_ARROW_UPWARD, &up).low();
        if ui.add(button.blocked(blocked)).clicked() {
            scene.send(PreparationCommand::MoveNoteTemplate(line.id, Direction::Up));
        }
        let down = named("note-templates-line-down");
        let blocked = last.then(|| scene.t("meetings-item-is-last"));
        let button = Button::icon_only(icons::ICON_ARROW_DOWNWARD, &down).low();
        if ui.add(button.blocked(blocked)).clicked() {
            scene.send(PreparationCommand::MoveNoteTemplate(line.id, Direction::Down));
        }
        let remove = named("note-templates-line-remove");
        if ui.add(Button::icon_only(icons::ICON_DELETE, &remove).low()).clicked() {
            let end = operations::end(OperationName::EndNoteTemplate, line, scene.now);
            scene.send(Command::RunAndOfferUndo(end));
        }
    });
    both_forms(
        ui,
        scene,
        view,
        line.id,
        [
            (Field::NOTE_TEMPLATE_BODY, &line.body, named("note-templates-line-nb")),
            (
                Field::NOTE_TEMPLATE_BODY_NN,
                &line.body_nn,
                named("note-templates-line-nn"),
            ),
        ],
    );
}

/// What the line is, chosen from a menu.
fn kind_menu(ui: &mut Ui, scene: &Scene<'_>, line: &NoteTemplate, name: &str) {
    let word = scene.t(kind_word(line.note_kind));
    let spoken = format!("{name}: {word}");
    let button = Button::secondary(word).trailing(icons::ICON_EXPAND_MORE).named(&spoken);
    let button = ui.add(button.low());
    menu(&button, |ui| {
        for kind in KINDS {
            let row = MenuRow::new(scene.t(kind_word(kind))).chosen(kind == line.note_kind);
            if ui.add(row).clicked() {
                scene.run(Operation::set(Field::NOTE_TEMPLATE_KIND, line.id, kind));
                ui.close();
            }
        }
    });
}
