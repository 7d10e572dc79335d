//! What is looked at before the letter is written to a file, and how it is put right.

use std::collections::HashSet;

use egui::{Frame, Margin, Ui};
use jiff::civil::Date;

use super::editor::{Composed, Open};
use super::places::{self, Stored};
use super::{SavePanel, foot};
use crate::document::{LetterFormat, LetterPlace, is_left_out, unprintable_by_text};
use crate::domain::Field;
use crate::language::sentences;
use crate::ui::saving::standards_key;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons};

/// The most characters shown at a time: who pastes a text in another script gets the first of them, and how many follow.
const SHOWN: usize = 20;

/// A character the letter's typeface lacks, in one text.
pub(super) struct Fault {
    character: char,
    place: LetterPlace,
    /// The text it stands in; none where it cannot be changed from here.
    stored: Option<Stored>,
}

/// Each character that cannot be printed, once for each text it stands in. Looks through the whole letter: `composed`
/// keeps what it found.
pub(super) fn faults<'a>(scene: &Scene<'_>, open: &Open<'_>, composed: &'a Composed) -> &'a [Fault] {
    composed.faults.get_or_init(|| {
        let mut faults = Vec::new();
        let mut known = HashSet::new();
        for (place, characters) in unprintable_by_text(&composed.document) {
            let stored = places::stored(scene, open, &place);
            for character in characters {
                // A text that is printed in several places is put right once.
                let fixed_words = stored.is_none().then(|| place.clone());
                if known.insert((stored, fixed_words, character)) {
                    faults.push(Fault {
                        character,
                        place: place.clone(),
                        stored,
                    });
                }
            }
        }
        faults
    })
}

/// Draws the checks. Tells the place to go to, where one was asked for.
pub(super) fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    open: &Open<'_>,
    panel: &mut SavePanel,
    faults: &[Fault],
    composed: &Composed,
) -> bool {
    let p = Palette::of(ui);
    let mut left = false;
    card::flush(ui, |ui| {
        Frame::new()
            .fill(p.head)
            .inner_margin(Margin::symmetric(14, 8))
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().interact_size.y = 20.0;
                    ui.label(theme::semibold(p, scene.t("letters-checks")).color(p.heading));
                    ui.label(theme::caption(p, scene.t(standards_key(panel.format))));
                });
            });
        if panel.format.has_typeface() {
            left |= printable(ui, scene, view, open, panel, faults);
        } else {
            kept(ui, scene, panel.format, faults);
        }
        if let Some(meeting) = meeting_after(scene, open) {
            card::rule(ui);
            left |= before_its_meeting(ui, scene, view, open, meeting);
        }
        for missing in &composed.missing {
            card::rule(ui);
            line(ui, icons::ICON_INFO, p.text_weak, &foot::missing_words(scene, missing));
        }
        if !composed.missing.is_empty() {
            card::rule(ui);
            let key = match panel.format {
                LetterFormat::Pdf | LetterFormat::Word => "letters-marked-draft",
                LetterFormat::Text => "letters-marked-draft-txt",
            };
            line(ui, icons::ICON_INFO, p.accent, scene.t(key));
        }
    });
    left
}

/// What the letter's typeface cannot print, one row each. Tells whether the way to one was taken.
fn printable(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    open: &Open<'_>,
    panel: &mut SavePanel,
    faults: &[Fault],
) -> bool {
    let p = Palette::of(ui);
    let mut left = false;
    for (index, fault) in faults.iter().take(SHOWN).enumerate() {
        card::rule(ui);
        ui.push_id(("fault", index), |ui| left |= one(ui, scene, view, open, panel, fault));
    }
    if let Some(more) = faults.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        card::rule(ui);
        let words = scene.with("letters-unprintable-more", &[("count", more.into())]);
        line(ui, icons::ICON_ERROR, p.attention, &words);
    }
    if faults.is_empty() {
        card::rule(ui);
        line(ui, icons::ICON_CHECK, p.good, scene.t("letters-all-printable"));
    }
    left
}

/// What comes along, and what does not, in a file that brings no typeface: the program that opens it finds every character
/// in another one, so only what shows nothing at all is taken out.
fn kept(ui: &mut Ui, scene: &Scene<'_>, format: LetterFormat, faults: &[Fault]) {
    let p = Palette::of(ui);
    let characters = if faults.iter().any(|fault| is_left_out(fault.character)) {
        "letters-kept-but-controls"
    } else {
        "letters-kept"
    };
    card::rule(ui);
    line(ui, icons::ICON_CHECK, p.good, scene.t(characters));
    let otherwise = if format == LetterFormat::Word {
        card::rule(ui);
        line(ui, icons::ICON_CHECK, p.good, scene.t("letters-kept-marked"));
        "letters-otherwise-docx"
    } else {
        "letters-otherwise-txt"
    };
    card::rule(ui);
    line(ui, icons::ICON_INFO, p.text_weak, scene.t(otherwise));
}

/// The day of the case's meeting, where the letter is dated before it. The letter follows the meeting within a week, so
/// one of the two dates is likely to be wrong; the letter can be saved all the same.
fn meeting_after(scene: &Scene<'_>, open: &Open<'_>) -> Option<Date> {
    let dated_on = open.letter.dated_on.unwrap_or(scene.today);
    let held_on = scene.model.council.meeting_of(open.case.id)?.held_on;
    (dated_on < held_on).then_some(held_on)
}

/// Tells that the letter is dated before its meeting. Gives whether the way to the date was taken.
fn before_its_meeting(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, meeting: Date) -> bool {
    let p = Palette::of(ui);
    let dated_on = scene.words.date_long(open.letter.dated_on.unwrap_or(scene.today));
    let title = scene.with(
        "letters-before-meeting",
        &[
            ("date", dated_on.into()),
            ("meeting", scene.words.date_long(meeting).into()),
        ],
    );
    pointed_out(ui, &title, |ui| {
        ui.add(egui::Label::new(theme::caption(p, scene.t("letters-before-meeting-why")).color(p.text)).wrap());
        let shown = ui.add(Button::quiet(scene.t("letters-show-date")).low()).clicked();
        if shown {
            places::go(view, open, Field::LETTER_DATED_ON, open.letter.id);
        }
        shown
    })
}

/// A ground of its own for what is pointed out, with its title; under it what `content` draws.
fn pointed_out<R>(ui: &mut Ui, title: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let p = Palette::of(ui);
    Frame::new()
        .fill(p.attention_tint)
        .inner_margin(Margin::symmetric(14, 8))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().interact_size.y = 20.0;
                icons::picture(ui, icons::ICON_ERROR, icons::CONTROL, p.attention);
                ui.add(egui::Label::new(theme::semibold(p, title).color(p.attention)).wrap());
            });
            content(ui)
        })
        .inner
}

fn line(ui: &mut Ui, icon: icons::MaterialIcon, ink: egui::Color32, words: &str) {
    let p = Palette::of(ui);
    Frame::new().inner_margin(Margin::symmetric(14, 6)).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().interact_size.y = 20.0;
            icons::picture(ui, icon, icons::CONTROL, ink);
            ui.add(egui::Label::new(theme::body(p, words)).wrap());
        });
    });
}

/// One character: where it stands, what is to stand instead, and the way to it.
fn one(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, panel: &mut SavePanel, fault: &Fault) -> bool {
    let p = Palette::of(ui);
    let sign = sign(scene, fault.character);
    let place = sentences::letter_place(scene.words, &fault.place);
    let title = scene.with(
        "letters-unprintable",
        &[("sign", (&sign).into()), ("place", (&place).into())],
    );
    let mut left = false;
    pointed_out(ui, &title, |ui| {
        let Some(stored) = fault.stored else {
            ui.add(egui::Label::new(theme::body(p, scene.t("letters-unprintable-elsewhere"))).wrap());
            return;
        };
        ui.add(egui::Label::new(theme::caption(p, scene.t("letters-unprintable-why")).color(p.text)).wrap());
        ui.horizontal_wrapped(|ui| {
            let name = scene.with(
                "letters-replace-with-named",
                &[("sign", (&sign).into()), ("place", (&place).into())],
            );
            ui.label(theme::body(p, scene.t("letters-replace-with")));
            let instead = panel.replacements.entry(fault.character).or_default();
            let field = TextField::line(instead, &name)
                .salt("instead")
                .width(110.0)
                .low()
                .words(scene.edit_words());
            let entered = field.show(ui).entered;
            let word = if instead.is_empty() {
                scene.t("letters-take-out")
            } else {
                scene.t("letters-replace")
            };
            if ui.add(Button::secondary(word).low()).clicked() || entered {
                let text = places::text(scene, stored).replace(fault.character, instead);
                scene.typed(stored.field, stored.id, text);
                scene.send(crate::app::Command::Leave);
            }
            if ui.add(Button::quiet(scene.t("letters-show-in-letter")).low()).clicked() {
                places::go(view, open, stored.field, stored.id);
                left = true;
            }
        });
    });
    left
}

/// A character as it can be named: itself where it shows, with its number in Unicode, by which it can be looked up.
fn sign(scene: &Scene<'_>, character: char) -> String {
    let number = format!("U+{:04X}", u32::from(character));
    let shows = !character.is_control()
        && !character.is_whitespace()
        && !matches!(u32::from(character), 0xad | 0x200b..=0x206f | 0xe000..=0xf8ff | 0xfe00..=0xfeff | 0xe0000..);
    if shows {
        let values = [("sign", character.to_string().into()), ("number", number.into())];
        scene.with("letters-sign", &values)
    } else {
        number
    }
}
