//! The head of a meeting: its name, when and where, and the way to its pages.

use egui::{Label, Ui};

use super::{meeting_title, place_words, time_words, whole_date};
use crate::app::command::{Command, CopiesCommand, LiveCommand, MeetingCommand, MeetingPage, Outgoing, PackCommand};
use crate::domain::history::HistoryOf;
use crate::domain::{Meeting, OperationName, operations};
use crate::language::capitalised;
use crate::ui::Scene;
use crate::ui::theme::{self, CONTROL, Palette};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::menu::{MenuRow, menu, menu_rule};
use crate::ui::widgets::tabs::{Tab, tabs};
use crate::ui::widgets::{card, icons, row};

/// Draws the head over one of the pages.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, page: MeetingPage) {
    let p = Palette::of(ui);
    let back = Button::quiet(scene.t("meetings-all"))
        .icon(icons::ICON_ARROW_BACK)
        .low();
    if ui.add(back).clicked() {
        scene.send(Command::CloseMeeting);
    }
    let title = |ui: &mut Ui| card::heading(ui, theme::title(p, meeting_title(scene, meeting)));
    row::ends(ui, CONTROL, title, |ui| {
        if page == MeetingPage::Plan && meeting.cancelled_at.is_none() {
            live(ui, scene);
        }
        more(ui, scene, meeting);
    });
    let mut when = vec![
        capitalised(&whole_date(scene, meeting.held_on)),
        time_words(scene, meeting),
        place_words(scene, meeting),
    ];
    when.retain(|part| !part.is_empty());
    ui.add(Label::new(theme::caption(p, when.join(" · "))).wrap());
    ui.add_space(4.0);
    pages(ui, scene, meeting, page);
    ui.add_space(8.0);
}

/// The row of the meeting's pages.
pub fn pages(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, page: MeetingPage) {
    let shown = MeetingPage::ALL.map(|page| Tab {
        word: page_words(scene, page),
        count: None,
    });
    let mut chosen = MeetingPage::ALL.iter().position(|one| *one == page).unwrap_or(0);
    if tabs(ui, scene.t("plan-pages"), &shown, &mut chosen).changed() {
        scene.send(MeetingCommand::Show {
            meeting: meeting.id,
            page: MeetingPage::ALL[chosen],
        });
    }
}

/// What a page of a meeting is called.
pub fn page_words<'a>(scene: &Scene<'a>, page: MeetingPage) -> &'a str {
    scene.words.text(match page {
        MeetingPage::Plan => "plan-page",
        MeetingPage::Preparation => "plan-page-preparation",
        MeetingPage::Impartiality => "plan-page-impartiality",
        MeetingPage::Minutes => "plan-page-minutes",
    })
}

/// The way into the meeting when it is held.
fn live(ui: &mut Ui, scene: &Scene<'_>) {
    let words = scene.t("live-enter");
    let button = if ui.available_width() >= 500.0 {
        Button::primary(words).icon(icons::ICON_CO_PRESENT).key("F5")
    } else {
        Button::icon_only(icons::ICON_CO_PRESENT, words).framed()
    };
    if ui.add(button).clicked() {
        scene.send(LiveCommand::Toggle);
    }
}

/// What goes out before the meeting, and to members, and what comes back: as far as this copy has to do with it.
fn goes_out(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let meeting = meeting.id;
    let pack = |file| Command::from(PackCommand::Open { meeting, file });
    let mut rows = vec![
        ("pack-save", icons::ICON_SAVE_AS, pack(Outgoing::Pack)),
        (
            "pack-save-calendar",
            icons::ICON_CALENDAR_MONTH,
            pack(Outgoing::Calendar),
        ),
        ("pack-save-mail", icons::ICON_SEND, pack(Outgoing::Mail)),
    ];
    let copies = if scene.owner.is_member() {
        [
            ("copies-send-menu", icons::ICON_SEND, CopiesCommand::OpenSend),
            ("copies-update-menu", icons::ICON_DOWNLOAD, CopiesCommand::OpenUpdate),
        ]
    } else {
        [
            (
                "copies-make-menu",
                icons::ICON_SAVE_AS,
                CopiesCommand::OpenMake(Some(meeting)),
            ),
            ("copies-take-menu", icons::ICON_DOWNLOAD, CopiesCommand::OpenTake),
        ]
    };
    rows.extend(copies.map(|(words, icon, command)| (words, icon, command.into())));
    for (words, icon, command) in rows {
        if ui.add(MenuRow::new(scene.t(words)).icon(icon)).clicked() {
            scene.send(command);
            ui.close();
        }
    }
}

fn more(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting) {
    let more = ui.add(Button::icon_only(icons::ICON_MORE_HORIZ, scene.t("meetings-more")).framed());
    menu(&more, |ui| {
        goes_out(ui, scene, meeting);
        menu_rule(ui);
        let history = MenuRow::new(scene.t("history")).icon(icons::ICON_HISTORY);
        if ui.add(history).clicked() {
            scene.send(Command::ShowHistory(HistoryOf::Meeting(meeting.id)));
            ui.close();
        }
        menu_rule(ui);
        if meeting.cancelled_at.is_none() {
            let row = MenuRow::new(scene.t("plan-cancel-meeting")).icon(icons::ICON_DO_NOT_DISTURB_ON);
            if ui.add(row).clicked() {
                let cancel = operations::cancel_meeting(meeting.id, scene.now);
                scene.send(Command::RunAndOfferUndo(cancel));
                ui.close();
            }
        }
        let row = MenuRow::new(scene.t("meetings-remove")).icon(icons::ICON_DELETE);
        if ui.add(row).clicked() {
            let end = operations::end(OperationName::EndMeeting, meeting, scene.now);
            scene.send(Command::CloseMeeting);
            scene.send(Command::RunAndOfferUndo(end));
            ui.close();
        }
    });
}
