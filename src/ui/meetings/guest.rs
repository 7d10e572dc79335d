//! The small dialog that invites a guest to a meeting, or corrects what is said of one.

use egui::{ScrollArea, Ui};

use super::MeetingsView;
use crate::app::command::PlanCommand;
use crate::domain::{Id, Meeting, Participant};
use crate::ui::Scene;
use crate::ui::widgets::choice_field::choice_field;
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::text_field::TextField;

/// What is filled in about a guest.
#[derive(Default)]
pub struct GuestDialog {
    /// The guest it is about; none for one who is to be invited.
    participant: Option<Id>,
    name: String,
    role: String,
    case: Option<Id>,
    /// Whether the name has had the keyboard, which it gets when the dialog opens.
    has_focus: bool,
}

impl GuestDialog {
    /// What is said of a guest who is invited already.
    pub fn of(guest: &Participant) -> Self {
        Self {
            participant: Some(guest.id),
            name: guest.guest_name.clone(),
            role: guest.guest_role.clone(),
            case: guest.case_id,
            has_focus: false,
        }
    }

    /// What keeps it.
    fn into_command(self, meeting: Id) -> PlanCommand {
        let Self { name, role, case, .. } = self;
        match self.participant {
            Some(participant) => PlanCommand::EditGuest {
                participant,
                name,
                role,
                case,
            },
            None => PlanCommand::AddGuest {
                meeting,
                name,
                role,
                case,
            },
        }
    }
}

/// Draws the dialog while it is open.
pub fn ui(ui: &Ui, scene: &Scene<'_>, state: &mut MeetingsView, meeting: &Meeting) {
    let Some(guest) = &mut state.plan.guest else { return };
    let blocked = guest.name.trim().is_empty().then(|| scene.t("plan-guest-name-missing"));
    let (heading, primary, icon) = if guest.participant.is_some() {
        ("plan-edit-guest", "plan-guest-keep", icons::ICON_CHECK)
    } else {
        ("plan-add-guest", "plan-guest-add", icons::ICON_ADD)
    };
    let words = |key: &str| scene.words.text(key).to_owned();
    let (heading, primary) = (words(heading), words(primary));
    let dialog = Dialog::new(&heading, (scene.t("cancel"), "Esc"), &primary);
    let id = egui::Id::unique("new guest");
    let (answer, ()) = dialog.icon(icon).blocked(blocked).show(ui.ctx(), id, |ui| {
        fields(ui, scene, guest, meeting);
    });
    match answer {
        Some(Answer::Primary) => {
            let filled = state.plan.guest.take();
            scene.send(filled.unwrap_or_default().into_command(meeting.id));
        }
        Some(Answer::Cancel) => state.plan.guest = None,
        None => {}
    }
}

fn fields(ui: &mut Ui, scene: &Scene<'_>, guest: &mut GuestDialog, meeting: &Meeting) {
    labelled(ui, scene.t("plan-guest-name"), |ui| {
        let out = TextField::line(&mut guest.name, scene.t("plan-guest-name"))
            .words(scene.edit_words())
            .show(ui);
        if !std::mem::replace(&mut guest.has_focus, true) {
            out.response.request_focus();
        }
    });
    labelled(ui, scene.t("plan-guest-role"), |ui| {
        TextField::line(&mut guest.role, scene.t("plan-guest-role"))
            .hint(scene.t("plan-guest-role-hint"))
            .words(scene.edit_words())
            .show(ui);
    });
    let council = &scene.model.council;
    let cases: Vec<_> = council
        .agenda(meeting.id)
        .into_iter()
        .filter_map(|item| council.cases.get(item.case_id?))
        .collect();
    if cases.is_empty() {
        return;
    }
    labelled(ui, scene.t("plan-guest-case"), |ui| {
        let chosen = cases.iter().find(|case| Some(case.id) == guest.case);
        let whole = scene.t("plan-guest-whole-meeting");
        let word = chosen.map_or(whole, |case| case.title.as_str());
        let button = choice_field(ui, scene.t("plan-guest-case"), word);
        menu(&button, |ui| {
            let height = (ui.ctx().content_rect().height() - 160.0).clamp(96.0, 400.0);
            ScrollArea::vertical().max_height(height).show(ui, |ui| {
                let choices = cases.iter().map(|case| (Some(case.id), case.title.as_str()));
                for (case, word) in std::iter::once((None, whole)).chain(choices) {
                    if ui.add(MenuRow::new(word).chosen(case == guest.case)).clicked() {
                        guest.case = case;
                        ui.close();
                    }
                }
            });
        });
    });
}
