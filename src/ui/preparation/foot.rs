//! The status line: what goes with the contribution, what stays, and how long there is.

use egui::{Frame, Label, Margin, Role, Ui};

use super::Page;
use crate::domain::Id;
use crate::figures::due::days_between;
use crate::figures::preparation::{Kept, Outgoing, kept};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{card, icons, row};

/// The height of the line, in points.
pub(super) const HEIGHT: f32 = 44.0;

/// Draws the line: what the next contribution has in it, as the panel that makes it says too, and what stays of what is
/// prepared of all the meeting's cases together.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, page: &Page<'_>) {
    let p = Palette::of(ui);
    ui.painter().rect_filled(ui.max_rect(), 0, p.surface);
    ui.spacing_mut().item_spacing.y = 0.0;
    card::rule(ui);
    let cases: Vec<Id> = page.own.cases.iter().map(|(_, case)| *case).collect();
    let stays = kept(|case| scene.texts(case), &cases, page.member);
    let wide = ui.available_width() >= 760.0;
    let margin = Margin::symmetric(if wide { 24 } else { 12 }, 0);
    Frame::new().inner_margin(margin).show(ui, |ui| {
        let left = if wide {
            left_words(scene, page)
        } else {
            until(scene, page)
        };
        let start = |ui: &mut Ui| {
            card::group(ui, Role::Status, scene.t("preparation-status"), |ui| {
                ui.horizontal(|ui| {
                    let sends = scene.owner.is_member();
                    // Not before it is known what goes: it is counted from the file.
                    let goes = scene.model.outgoing.filter(|_| sends);
                    if let Some(goes) = goes.filter(|_| wide) {
                        icons::picture(ui, icons::ICON_GROUPS, icons::MEDIUM, p.accent);
                        ui.label(theme::semibold(p, scene.t("preparation-with")));
                        ui.label(theme::body(p, sent(scene, &goes)));
                        ui.add_space(12.0);
                    }
                    if wide || !sends {
                        icons::picture(ui, icons::ICON_LOCK, icons::MEDIUM, p.text_weak);
                        ui.add(Label::new(theme::weak(p, stay(scene, &stays))).truncate());
                    } else if let Some(goes) = goes {
                        let values = [("goes", goes.total().into()), ("stays", stays.total().into())];
                        let words = scene.with("preparation-with-short", &values);
                        ui.add(Label::new(theme::caption(p, words)).truncate());
                    }
                });
            });
        };
        row::ends(ui, HEIGHT - 2.0, start, |ui| ui.label(theme::weak(p, left)));
    });
}

/// `3 vurderinger, 1 delt notat`
fn sent(scene: &Scene<'_>, sum: &Outgoing) -> String {
    if sum.total() == 0 {
        return scene.t("preparation-with-nothing").to_owned();
    }
    counted(
        scene,
        &[
            ("preparation-count-assessments", sum.assessments),
            ("preparation-count-proposals", sum.proposals),
            ("preparation-count-shared", sum.shared_notes),
            ("preparation-count-comments", sum.comments),
            ("preparation-count-answers", sum.answers),
            ("preparation-count-texts", sum.texts),
        ],
    )
}

/// `Blir igjen hos deg: 3 talepunkter, 2 notater`
fn stay(scene: &Scene<'_>, sum: &Kept) -> String {
    let what = if sum.total() == 0 {
        scene.t("preparation-stays-nothing").to_owned()
    } else {
        counted(
            scene,
            &[
                ("preparation-count-points", sum.talking_points),
                ("preparation-count-notes", sum.own_notes),
                ("preparation-count-held-back", sum.held_back),
            ],
        )
    };
    scene.with("preparation-stays", &[("what", what.into())])
}

fn counted(scene: &Scene<'_>, counts: &[(&str, usize)]) -> String {
    let some = counts.iter().filter(|(_, count)| *count > 0);
    let words: Vec<String> = some
        .map(|(key, count)| scene.with(key, &[("count", (*count).into())]))
        .collect();
    words.join(", ")
}

/// `Ikke sendt ennå · 23 dager til møtet`
fn left_words(scene: &Scene<'_>, page: &Page<'_>) -> String {
    let until = until(scene, page);
    let Some(member) = page.member.filter(|_| scene.owner.is_member()) else {
        return until;
    };
    let sent = scene.model.council.contributions.of(member);
    let last = sent.filter(|row| row.taken_at.is_none()).map(|row| row.made_at).max();
    let sent = match last {
        Some(at) => {
            let date = at.to_zoned(jiff::tz::TimeZone::system()).date();
            scene.with("preparation-sent", &[("date", scene.words.date_in_year(date).into())])
        }
        None => scene.t("preparation-not-sent").to_owned(),
    };
    format!("{sent} · {until}")
}

fn until(scene: &Scene<'_>, page: &Page<'_>) -> String {
    match days_between(scene.today, page.meeting.held_on) {
        0 => scene.t("preparation-meeting-today").to_owned(),
        days @ 1.. => scene.with("preparation-days-left", &[("count", days.into())]),
        _ => scene.t("preparation-meeting-held").to_owned(),
    }
}
