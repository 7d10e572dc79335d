//! The panel that saves what goes out: for whom, which documents, form of language, name and folder, and the checks before
//! anything is written.

use egui::{Frame, Margin, Ui};

use super::{PackPanel, PackView, choices};
use crate::app::PackCommand;
use crate::app::command::{Outgoing, SavePack};
use crate::app::save_pack::PackAsked;
use crate::document::PackReader;
use crate::document::pack::{meeting_name, reader_name};
use crate::domain::text::{file_name, is_address};
use crate::domain::{Id, LanguageForm, Meeting, Presence};
use crate::ui::saving::Saving;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::check::check;
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons};

/// Draws the panel while it is open.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut PackView) {
    let Some(mut panel) = view.panel.take() else { return };
    let meetings = &scene.model.council.meetings;
    let Some(meeting) = meetings.get(panel.meeting).filter(|meeting| meeting.ended_at.is_none()) else {
        return;
    };
    if std::mem::take(&mut panel.is_new) {
        choices::propose(scene, &mut panel, meeting);
    }
    panel.place.take_folder(&mut view.saving);
    if panel.is_proposed_name {
        panel.place.name = proposed_name(scene, &panel, meeting);
    }
    let blocked = blocked(scene, view, &panel, meeting);
    let is_saving = view.saving.is_running;
    let keys = match panel.file {
        Outgoing::Pack => ["pack-save-title", "pack-save-primary"],
        Outgoing::Calendar if meeting.cancelled_at.is_some() => ["pack-cancel-title", "pack-cancel-primary"],
        Outgoing::Calendar => ["pack-calendar-title", "pack-calendar-primary"],
        Outgoing::Mail => ["pack-mail-title", "pack-mail-primary"],
    };
    let primary = if is_saving { "pack-saving" } else { keys[1] };
    let context = meeting_name(meeting, scene.words);
    let dialog = Dialog::new(scene.t(keys[0]), (scene.t("cancel"), "Esc"), scene.t(primary))
        .context(&context)
        .icon(icons::ICON_SAVE_AS)
        .blocked(blocked.as_deref())
        .width(690.0);
    let (answer, entered) = dialog.show(ui.ctx(), egui::Id::unique("save pack"), |ui| {
        panel.place.said(ui, scene, &view.saving, blocked.as_deref());
        let is_other_pack = choices::ui(ui, scene, &mut panel, meeting);
        inviter(ui, scene, &mut panel);
        let is_other_pack = is_other_pack | form(ui, scene, &mut panel);
        let ending = panel.file.ending();
        let out = panel.place.fields(ui, scene, ending, PackCommand::BrowseForFolder);
        panel.is_proposed_name &= !out.named;
        if is_other_pack || out.changed {
            panel.place.forget_failure(&mut view.saving);
        }
        checks(ui, scene, &panel, meeting);
        check(ui, &mut panel.place.open, scene.t("letters-open-afterwards"));
        out.entered
    });
    let agreed = answer == Some(Answer::Primary) || (entered && blocked.is_none());
    if agreed && !is_saving {
        scene.send(PackCommand::Save(asked(&panel, &view.saving)));
        view.saving.attempt();
    }
    if answer != Some(Answer::Cancel) {
        view.panel = Some(panel);
    }
}

fn asked(panel: &PackPanel, saving: &Saving) -> SavePack {
    let ending = panel.file.ending();
    SavePack {
        file: panel.file,
        asked: PackAsked {
            meeting: panel.meeting,
            reader: panel.reader,
            papers: Some(panel.papers.clone()),
            exempt: panel.exempt,
            form: Some(panel.form),
        },
        email: panel.email.trim().to_owned(),
        path: panel.place.path(ending, &[ending]),
        replace: panel.place.replaces(saving),
        open: panel.place.open,
    }
}

/// `2026-11-13 Møtepakke Medlem 1`
fn proposed_name(scene: &Scene<'_>, panel: &PackPanel, meeting: &Meeting) -> String {
    let key = match panel.file {
        Outgoing::Pack => "pack-file-name",
        Outgoing::Calendar if meeting.cancelled_at.is_some() => "pack-cancel-file-name",
        Outgoing::Calendar => "pack-calendar-file-name",
        Outgoing::Mail => "pack-mail-file-name",
    };
    let is_for_all = panel.file == Outgoing::Calendar && panel.reader == PackReader::Secretariat;
    let reader = if is_for_all {
        String::new()
    } else {
        reader_name(&scene.model.council, panel.reader, scene.words)
    };
    let values = [("date", meeting.held_on.to_string().into()), ("reader", reader.into())];
    file_name(&scene.with(key, &values))
}

/// Why the file cannot be saved as it is, if it cannot.
fn blocked(scene: &Scene<'_>, view: &PackView, panel: &PackPanel, meeting: &Meeting) -> Option<String> {
    let key = if view.saving.is_running {
        "pack-saving"
    } else if choices::asks_about_exempt(scene, panel, meeting) {
        "pack-refused-exempt"
    } else if asks_email(scene, panel) && !panel.email.trim().is_empty() && !is_address(panel.email.trim()) {
        "pack-refused-email"
    } else {
        panel.place.refused(&view.saving)?
    };
    Some(scene.t(key).to_owned())
}

/// Whether the panel asks for the address of the one who invites: the record has none.
fn asks_email(scene: &Scene<'_>, panel: &PackPanel) -> bool {
    let council = &scene.model.council;
    let own = scene.owner.member(council).and_then(|own| council.members.get(own));
    panel.file != Outgoing::Pack && own.is_none_or(|own| !is_address(own.email.trim()))
}

/// Whether the one who invites has an address, in the record or in the panel.
fn has_inviter(scene: &Scene<'_>, panel: &PackPanel) -> bool {
    !asks_email(scene, panel) || is_address(panel.email.trim())
}

/// The address of the one who invites, and what the file cannot do without it.
fn inviter(ui: &mut Ui, scene: &Scene<'_>, panel: &mut PackPanel) {
    if !asks_email(scene, panel) {
        return;
    }
    labelled(ui, scene.t("pack-email"), |ui| {
        let field = TextField::line(&mut panel.email, scene.t("pack-email"));
        field.words(scene.edit_words()).show(ui);
    });
    if panel.email.trim().is_empty() {
        let line = theme::caption(Palette::of(ui), scene.t("pack-email-line"));
        ui.add(egui::Label::new(line).wrap());
    }
}

/// The form of the fixed words; tells whether another was chosen.
fn form(ui: &mut Ui, scene: &Scene<'_>, panel: &mut PackPanel) -> bool {
    let forms = [LanguageForm::Bokmaal, LanguageForm::Nynorsk];
    let segments: [Segment<'_>; 2] = [scene.t("letters-form-nb").into(), scene.t("letters-form-nn").into()];
    let mut chosen = forms.iter().position(|form| *form == panel.form);
    labelled(ui, scene.t("letters-form"), |ui| {
        let changed = Segmented::new(scene.t("letters-form"), &segments)
            .show(ui, &mut chosen)
            .changed();
        if let Some(form) = chosen.and_then(|chosen| forms.get(chosen)) {
            panel.form = *form;
        }
        changed
    })
}

/// One thing that is said before anything is written.
type Line = (icons::MaterialIcon, String);

/// What is said before anything is written.
fn checks(ui: &mut Ui, scene: &Scene<'_>, panel: &PackPanel, meeting: &Meeting) {
    let p = Palette::of(ui);
    let lines = check_lines(scene, panel, meeting);
    card::flush(ui, |ui| {
        Frame::new()
            .fill(p.head)
            .inner_margin(Margin::symmetric(14, 8))
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.label(theme::semibold(p, scene.t("pack-checks")).color(p.heading));
            });
        for (icon, words) in lines {
            card::rule(ui);
            Frame::new().inner_margin(Margin::symmetric(14, 8)).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    icons::picture(ui, icon, icons::MEDIUM, p.text_weak);
                    ui.add(egui::Label::new(theme::body(p, words)).wrap());
                });
            });
        }
    });
}

fn check_lines(scene: &Scene<'_>, panel: &PackPanel, meeting: &Meeting) -> Vec<Line> {
    let mut lines = Vec::new();
    if panel.file.has_pack(meeting.cancelled_at.is_some()) {
        let count = choices::chosen(scene, panel, meeting);
        lines.push(if count == 0 {
            (icons::ICON_CHECK, scene.t("pack-is-standard").to_owned())
        } else {
            let words = scene.with("pack-check-foreign", &[("count", count.into())]);
            (icons::ICON_INFO, words)
        });
    }
    if let PackReader::Member(member) = panel.reader {
        lines.extend(lines_of_member(scene, panel, meeting, member));
    }
    if panel.file != Outgoing::Pack {
        let key = match () {
            () if meeting.cancelled_at.is_some() && asks_email(scene, panel) && panel.email.trim().is_empty() => {
                "pack-check-cancelled-told"
            }
            () if meeting.cancelled_at.is_some() => "pack-check-cancelled",
            () if meeting.calendar_digest.is_empty() => "pack-check-first-invitation",
            () => "pack-check-next-invitation",
        };
        lines.push((icons::ICON_EVENT, scene.t(key).to_owned()));
        if panel.reader == PackReader::Secretariat && panel.file == Outgoing::Calendar {
            lines.push((icons::ICON_GROUPS, scene.t("pack-check-for-all").to_owned()));
        }
    }
    let is_invitation = panel.file != Outgoing::Pack && meeting.cancelled_at.is_none();
    if let Some(key) = invites_nobody(scene, meeting).filter(|_| is_invitation && has_inviter(scene, panel)) {
        lines.push((icons::ICON_ERROR, scene.t(key).to_owned()));
    }
    if panel.file == Outgoing::Mail {
        let address = match panel.reader {
            PackReader::Member(member) => scene
                .model
                .council
                .members
                .get(member)
                .map(|member| member.email.trim()),
            _ => None,
        };
        let words = match address.filter(|address| !address.is_empty()) {
            Some(address) => scene.with("pack-check-to", &[("address", address.into())]),
            None => scene.t("pack-check-no-address").to_owned(),
        };
        lines.push((icons::ICON_SEND, words));
    }
    lines
}

/// Why an invitation has nobody to invite, if it has nobody.
fn invites_nobody(scene: &Scene<'_>, meeting: &Meeting) -> Option<&'static str> {
    let council = &scene.model.council;
    let own = scene.owner.member(council);
    let rows = council.participants.of(meeting.id);
    let others = rows.filter(|row| row.presence != Presence::Absent && row.member_id != own);
    let mut others = others
        .filter_map(|row| council.members.get(row.member_id?))
        .map(|member| is_address(member.email.trim()))
        .peekable();
    if others.peek().is_none() {
        return Some("pack-check-nobody");
    }
    (!others.any(|has_address| has_address)).then_some("pack-check-no-addresses")
}

/// What is kept from a member, and whether their own notes go along.
fn lines_of_member(scene: &Scene<'_>, panel: &PackPanel, meeting: &Meeting, member: Id) -> Vec<Line> {
    let council = &scene.model.council;
    let withheld = council.withheld(member);
    let agenda = council.agenda(meeting.id);
    let count = agenda
        .iter()
        .filter(|item| withheld.has_item(item) || withheld.is_named_in(&item.title))
        .count();
    let mut lines = Vec::new();
    if count > 0 {
        let words = scene.with("pack-check-recused", &[("count", count.into())]);
        lines.push((icons::ICON_PERSON_OFF, words));
    }
    if panel.file.has_pack(meeting.cancelled_at.is_some()) {
        let is_own = scene.owner.member(council) == Some(member);
        let key = if is_own {
            "pack-check-own-notes"
        } else {
            "pack-check-no-notes"
        };
        lines.push((icons::ICON_LOCK, scene.t(key).to_owned()));
    }
    lines
}
