//! The head line of the page: what it is, which parts are printed, and the one thing to do next.

use egui::{Align, Frame, Layout, Margin, Ui};

use super::{MinutesView, Open, Pane, approve, save_panel};
use crate::app::command::{Command, MeetingCommand, MeetingPage, MinutesCommand};
use crate::domain::history::HistoryOf;
use crate::domain::{LanguageForm, Meeting, MinutesPart, MinutesStatus, operations};
use crate::language::capitalised;
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::menu::{MenuRow, menu, menu_rule};
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::{card, icons, row};

/// Draws the head line.
pub(super) fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    meeting: &Meeting,
    open: Option<&Open<'_>>,
    narrow: bool,
) {
    let p = Palette::of(ui);
    let all = ui.max_rect();
    ui.painter().rect_filled(all, 0, p.surface);
    ui.painter()
        .hline(all.x_range(), all.bottom() - 0.5, egui::Stroke::new(1.0, p.rule));
    let margin = Margin::symmetric(if narrow { 8 } else { 24 }, 8);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let start = |ui: &mut Ui| {
            let back = Button::icon_only(icons::ICON_ARROW_BACK, scene.t("minutes-back"));
            if ui.add(back).clicked() {
                scene.send(MeetingCommand::Show {
                    meeting: meeting.id,
                    page: MeetingPage::Plan,
                });
            }
            if narrow {
                // The title alone, in the middle of the line as all else in it.
                names(ui, scene, meeting, open, narrow);
                return;
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                names(ui, scene, meeting, open, narrow);
            });
        };
        row::ends(ui, all.height() - 17.0, start, |ui| {
            switch(ui, scene, &mut view.minutes, narrow);
            let Some(open) = open.filter(|_| view.minutes.pane != Pane::Advice) else {
                return;
            };
            choices(ui, scene, open, narrow);
            let save = Button::secondary(scene.t("minutes-save-as")).icon(icons::ICON_SAVE_AS);
            let save = if narrow {
                Button::icon_only(icons::ICON_SAVE_AS, scene.t("minutes-save-as")).framed()
            } else {
                save
            };
            if ui.add(save).clicked() {
                save_panel::open(scene, &mut view.minutes, open);
            }
            next(ui, scene, view, open, narrow);
        });
    });
}

fn names(ui: &mut Ui, scene: &Scene<'_>, meeting: &Meeting, open: Option<&Open<'_>>, narrow: bool) {
    let p = Palette::of(ui);
    let title = match open {
        Some(open) => open.composed.document.title.clone(),
        None => scene.with(
            "minutes-of-date",
            &[("date", scene.words.date_long(meeting.held_on).into())],
        ),
    };
    card::heading(ui, theme::section(p, title));
    if narrow {
        return;
    }
    let mut line = Vec::new();
    if let Some(open) = open {
        let form = scene
            .words
            .text_of(&format!("letters-form-{}", open.minutes.form.code()));
        // Names of languages have capitals in English alone.
        line.push(if scene.words.form() == LanguageForm::English {
            form.to_owned()
        } else {
            form.to_lowercase()
        });
    }
    line.push(scene.t("minutes-never-private").to_owned());
    ui.add(egui::Label::new(theme::caption(p, capitalised(&line.join(" · ")))).truncate());
}

/// Minutes or recommendations; in a narrow window also the pages.
fn switch(ui: &mut Ui, scene: &Scene<'_>, view: &mut MinutesView, narrow: bool) {
    let panes = [Pane::Text, Pane::Advice, Pane::Page];
    let mut segments: Vec<Segment<'_>> = vec![
        scene.t("minutes-pane-text").into(),
        scene.t("minutes-pane-advice").into(),
    ];
    if narrow {
        segments.push(scene.t("letters-page").into());
    }
    let mut chosen = panes.iter().position(|pane| *pane == view.pane);
    let choice = Segmented::new(scene.t("minutes-pane"), &segments);
    if choice.show(ui, &mut chosen).changed()
        && let Some(pane) = chosen.and_then(|chosen| panes.get(chosen))
    {
        view.pane = *pane;
    }
}

/// Which parts are printed, the form of language, what the meeting says now, and the history.
fn choices(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>, narrow: bool) {
    let word = scene.t("minutes-choose-parts");
    let button = if narrow {
        Button::icon_only(icons::ICON_TUNE, word).framed()
    } else {
        Button::quiet(word).icon(icons::ICON_TUNE)
    };
    let button = ui.add(button);
    let minutes = open.minutes;
    let locked = (!open.may_edit).then(|| scene.t("minutes-locked-why"));
    menu(&button, |ui| {
        for part in MinutesPart::ALL {
            let is_printed = minutes.has_part(*part);
            let word = scene.words.text_of(&format!("minutes-part-{}", part.code()));
            let icon = if is_printed {
                icons::ICON_CHECK_BOX
            } else {
                icons::ICON_CHECK_BOX_OUTLINE_BLANK
            };
            let name = if is_printed {
                word.to_owned()
            } else {
                scene.with("minutes-part-left-out", &[("part", word.into())])
            };
            if ui.add(MenuRow::new(&name).icon(icon).blocked(locked)).clicked() {
                let others = MinutesPart::ALL.iter().copied().filter(|one| one != part);
                let mut left_out: Vec<_> = others.filter(|one| !minutes.has_part(*one)).collect();
                if is_printed {
                    left_out.push(*part);
                }
                if let Some(operation) = operations::set_minutes_parts(&scene.model.council, minutes.id, &left_out) {
                    scene.run(operation);
                }
            }
        }
        menu_rule(ui);
        for form in [LanguageForm::Bokmaal, LanguageForm::Nynorsk, LanguageForm::English] {
            let word = scene.words.text_of(&format!("letters-form-{}", form.code()));
            let row = MenuRow::new(word).chosen(minutes.form == form).blocked(locked);
            if ui.add(row).clicked() && minutes.form != form {
                scene.send(MinutesCommand::SetForm {
                    minutes: minutes.id,
                    form,
                });
            }
        }
        menu_rule(ui);
        let renew = MenuRow::new(scene.t("minutes-renew-all"))
            .icon(icons::ICON_RESTORE)
            .blocked(locked);
        if ui.add(renew).clicked() {
            scene.send(MinutesCommand::Renew {
                minutes: minutes.id,
                section: None,
            });
        }
        if ui
            .add(MenuRow::new(scene.t("history")).icon(icons::ICON_HISTORY))
            .clicked()
        {
            scene.send(Command::ShowHistory(HistoryOf::Meeting(open.meeting.id)));
        }
    });
}

/// What comes next with the latest version.
fn next(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, narrow: bool) {
    if view.minutes.shown.is_some() && !open.may_edit && !open.minutes.is_locked() {
        return;
    }
    let id = open.minutes.id;
    let latest = scene.model.council.latest_minutes(open.meeting.id);
    if latest.is_none_or(|latest| latest.id != id) || !scene.model.may_write() {
        return;
    }
    let (word, icon) = match open.minutes.status {
        MinutesStatus::Draft => (scene.t("minutes-send"), icons::ICON_HOURGLASS_EMPTY),
        MinutesStatus::ForApproval => (scene.t("minutes-approve"), icons::ICON_CHECK),
        MinutesStatus::Approved => (scene.t("minutes-correct"), icons::ICON_EDIT),
    };
    let button = if narrow {
        Button::icon_only(icon, word).framed()
    } else if open.minutes.is_locked() {
        Button::secondary(word).icon(icon)
    } else {
        Button::primary(word).icon(icon)
    };
    if ui.add(button).clicked() {
        match open.minutes.status {
            MinutesStatus::Draft => scene.send(MinutesCommand::Send(id)),
            MinutesStatus::ForApproval => approve::begin(scene, view, open),
            MinutesStatus::Approved => scene.send(MinutesCommand::Correct(id)),
        }
    }
}
