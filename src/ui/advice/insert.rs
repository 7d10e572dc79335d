//! The ways to use a piece: into a letter, into the notes of a meeting, or copied.

use egui::{Label, ScrollArea, Ui, vec2};

use super::{AdviceView, form_word, list};
use crate::app::command::{AdviceCommand, Command};
use crate::domain::{Advice, AdviceText, Id, Letter, LetterStatus};
use crate::ui::Scene;
use crate::ui::shell::NARROW;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons;
use crate::ui::widgets::menu::{MenuRow, menu};

/// The most letters in the menu: the newest.
const SHOWN: usize = 30;

/// Draws the buttons.
pub fn foot(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, advice: &Advice) {
    keep_drafts(scene, &mut view.advice);
    let letter = target(scene, view);
    let has_words = scene.model.council.advice_texts.of(advice.id).next().is_some();
    let form = view.advice.form(scene);
    let text = scene.model.council.advice_text_or_other(advice.id, form);
    ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
    ui.horizontal_wrapped(|ui| {
        into_letter(ui, scene, view, advice, letter.filter(|_| has_words));
        into_note(ui, scene, view, advice, has_words);
        copy(ui, scene, text);
    });
    let p = Palette::of(ui);
    let Some(letter) = letter else { return };
    ui.spacing_mut().item_spacing.y = 2.0;
    let title = scene
        .model
        .council
        .cases
        .get(letter.case_id)
        .map_or("", |case| &case.title);
    let words = scene.with("advice-target", &[("name", title.into())]);
    ui.add(Label::new(theme::caption(p, words)).truncate());
    // Said before it is done: the words go in as they are.
    if has_words && scene.model.council.advice_text(advice.id, letter.form).is_none() {
        let form = form_word(scene, letter.form).to_lowercase();
        let words = scene.with("advice-not-in-form-of-letter", &[("form", form.into())]);
        ui.add(Label::new(theme::caption(p, words)).wrap());
    }
}

/// The letter a piece goes into: the one it is chosen for, else the one opened last, where it is a draft; else the newest
/// draft.
fn target<'a>(scene: &Scene<'a>, view: &View) -> Option<&'a Letter> {
    let asked = [view.advice.chosen_for, view.letters.last_open];
    let asked = asked.into_iter().flatten().find_map(|case| draft_of(scene, case));
    asked.or_else(|| draft_of(scene, *view.advice.drafts.first()?))
}

/// Finds the letters to offer, once for each state of the record.
fn keep_drafts(scene: &Scene<'_>, view: &mut AdviceView) {
    let revision = Some(scene.model.revision);
    if view.drafts_at != revision {
        view.drafts = drafts(scene).map(|draft| draft.case_id).take(SHOWN).collect();
        view.drafts_at = revision;
    }
}

fn draft_of<'a>(scene: &Scene<'a>, case: Id) -> Option<&'a Letter> {
    let council = &scene.model.council;
    council.cases.get(case).filter(|case| case.ended_at.is_none())?;
    let letter = council.letters.of(case).next_back()?;
    (letter.status == LetterStatus::Draft).then_some(letter)
}

/// The letters under way, the newest first.
fn drafts<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Letter> {
    let letters = scene.model.council.letters.iter().rev();
    let drafts = letters.filter(|letter| letter.status == LetterStatus::Draft);
    drafts.filter(|letter| draft_of(scene, letter.case_id).is_some_and(|draft| draft.id == letter.id))
}

fn into_letter(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, advice: &Advice, letter: Option<&Letter>) {
    const MENU: f32 = 44.0;
    let blocked = if !scene.model.may_write() {
        Some(scene.t("read-only"))
    } else if letter.is_none() {
        Some(scene.t("advice-no-letter"))
    } else {
        None
    };
    let word = match letter {
        Some(letter) => {
            let name = list::letter_name(scene, letter.case_id);
            scene.with("advice-insert", &[("name", name.into())])
        }
        None => scene.t("advice-insert-nowhere").to_owned(),
    };
    let shown = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.set_max_width(ui.max_rect().width().min(420.0));
        let button = ui
            .scope(|ui| {
                ui.set_max_width(ui.available_width() - MENU);
                ui.add(Button::primary(&word).icon(icons::ICON_ADD).blocked(blocked))
            })
            .inner;
        let other = Button::icon_only(icons::ICON_EXPAND_MORE, scene.t("advice-other-letter")).framed();
        let other = ui.add(other.blocked(blocked));
        (button, other)
    });
    let (button, other) = shown.inner;
    if std::mem::take(&mut view.advice.wants_button) {
        button.request_focus();
    }
    let insert = |case: Id| {
        scene.send(AdviceCommand::Use {
            advice: advice.id,
            case,
        });
    };
    if let Some(letter) = letter.filter(|_| button.clicked()) {
        insert(letter.case_id);
    }
    menu(&other, |ui| {
        if let Some(case) = chosen_draft(ui, scene, &view.advice.drafts) {
            view.letters.last_open = Some(case);
            insert(case);
            ui.close();
        }
    });
}

/// The letters under way as rows of a menu; the case of the one that was pressed.
fn chosen_draft(ui: &mut Ui, scene: &Scene<'_>, drafts: &[Id]) -> Option<Id> {
    let mut chosen = None;
    ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
        for case in drafts.iter().copied() {
            let title = scene.model.council.cases.get(case).map_or("", |case| &case.title);
            let words = format!("{} · {title}", list::letter_name(scene, case));
            if ui.add(MenuRow::new(&words)).clicked() {
                chosen = Some(case);
            }
        }
    });
    chosen
}

/// Into the notes on the case that was opened last in a meeting.
fn into_note(ui: &mut Ui, scene: &Scene<'_>, view: &View, advice: &Advice, has_words: bool) {
    let council = &scene.model.council;
    let is_there = |(meeting, case): &(Id, Id)| {
        council
            .meetings
            .get(*meeting)
            .is_some_and(|meeting| meeting.ended_at.is_none())
            && council.case_is_in_use(*case)
    };
    let place = view.meetings.last_case.filter(is_there);
    let title = place
        .and_then(|(_, case)| council.cases.get(case))
        .map(|case| case.title.as_str());
    let name = title.map_or_else(
        || scene.t("advice-to-note").to_owned(),
        |title| scene.with("advice-to-note-named", &[("name", title.into())]),
    );
    let blocked = if !scene.model.may_write() {
        Some(scene.t("read-only"))
    } else if place.is_none() || !has_words {
        Some(scene.t("advice-no-meeting"))
    } else {
        None
    };
    let button = Button::secondary(scene.t("advice-to-note"))
        .named(&name)
        .icon(icons::ICON_STICKY_NOTE_2)
        .hint(&name)
        .blocked(blocked);
    if let Some((meeting, case)) = place
        && ui.add(button).clicked()
    {
        scene.send(AdviceCommand::Note {
            advice: advice.id,
            meeting,
            case,
        });
    } else if place.is_none() {
        let button = Button::secondary(scene.t("advice-to-note"))
            .icon(icons::ICON_STICKY_NOTE_2)
            .blocked(blocked);
        ui.add(button);
    }
}

fn copy(ui: &mut Ui, scene: &Scene<'_>, text: Option<&AdviceText>) {
    let Some(text) = text else { return };
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let button = if narrow {
        Button::icon_only(icons::ICON_CONTENT_COPY, scene.t("advice-copy"))
    } else {
        Button::quiet(scene.t("advice-copy")).icon(icons::ICON_CONTENT_COPY)
    };
    if ui.add(button).clicked() {
        scene.send(Command::CopyText(format!("{}\n\n{}", text.headline, text.body)));
    }
}
