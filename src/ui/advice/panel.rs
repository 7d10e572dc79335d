//! The piece that is selected: its words, where it comes from, where it was used, and the ways to use it.

use egui::{Label, ScrollArea, Ui, vec2};

use super::listed::Marked;
use super::{AdviceView, edit, filter_row, form_word, insert, marked, rows, uses};
use crate::app::command::{AdviceCommand, Command};
use crate::domain::history::HistoryOf;
use crate::domain::{Advice, AdviceOrigin, LanguageForm};
use crate::ui::Scene;
use crate::ui::list_page::fact;
use crate::ui::theme::{self, Palette, regular};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::long_text::{SHOWN, long_text};
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::theme_tag::theme_tag;
use crate::ui::widgets::{card, icons, row};

/// The forms of language advice is kept in.
pub const FORMS: [LanguageForm; 2] = [LanguageForm::Bokmaal, LanguageForm::Nynorsk];

/// Width of the panel in a tab of this width, in points.
pub fn width(tab: f32) -> f32 {
    (tab * 0.345).clamp(340.0, 440.0)
}

/// Draws the panel: at the right of the list, or in place of it in a narrow window.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    let selected = view.advice.selected.and_then(|id| scene.model.council.advice.get(id));
    let Some(advice) = selected.filter(|advice| advice.ended_at.is_none()) else {
        return;
    };
    ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
    let foot = if view.advice.foot > 0.0 {
        view.advice.foot
    } else {
        120.0
    };
    let writing = view.advice.writing == Some(advice.id);
    ScrollArea::vertical()
        .id_salt(("advice", advice.id))
        .auto_shrink([false, false])
        .max_height((ui.available_height() - foot - 12.0).max(60.0))
        .show(ui, |ui| {
            // The scroll bar stands clear of what it scrolls.
            ui.set_max_width(ui.available_width() - 12.0);
            if writing {
                edit::ui(ui, scene, view, advice);
            } else {
                content(ui, scene, &mut view.advice, advice);
            }
        });
    card::rule(ui);
    ui.add_space(4.0);
    let buttons = ui.scope(|ui| {
        if writing {
            edit::foot(ui, scene, &mut view.advice, advice);
        } else {
            insert::foot(ui, scene, view, advice);
        }
    });
    let height = buttons.response.rect.height();
    if (view.advice.foot - height).abs() > 0.5 {
        view.advice.foot = height;
        ui.ctx().request_discard("the buttons of the panel have another height");
    }
}

fn content(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView, advice: &Advice) {
    head(ui, scene, view, advice);
    let form = view.form(scene);
    let listed = &view.listed;
    let row = listed.place_of(advice.id).and_then(|place| listed.row(place));
    let has_form = scene.model.council.advice_text(advice.id, form).is_some();
    if let Some([headline, body]) = row.and_then(|row| listed.words(row, form)).filter(|_| has_form) {
        words(ui, scene, advice, (headline, body));
    } else {
        missing(ui, scene, advice, form);
    }
    ui.add_space(8.0);
    forms(ui, scene, view);
    ui.add_space(8.0);
    if advice.is_draft && scene.model.may_write() {
        let go_on = Button::secondary(scene.t("advice-go-on")).icon(icons::ICON_EDIT).low();
        if ui.add(go_on).clicked() {
            view.writing = Some(advice.id);
        }
        ui.add_space(8.0);
    }
    card::rule(ui);
    ui.add_space(8.0);
    facts(ui, scene, advice);
    ui.add_space(8.0);
    uses::ui(ui, scene, view, advice);
}

/// The theme, what kind of piece it is, and what can be done with one of the council's own.
fn head(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView, advice: &Advice) {
    let kind = view
        .listed
        .place_of(advice.id)
        .and_then(|place| view.listed.row(place))
        .map(|row| row.kind);
    let tags = |ui: &mut Ui| {
        theme_tag(ui, advice.theme, scene.theme_short(advice.theme));
        if let Some((tone, word)) = kind.and_then(|kind| rows::kind_word(scene, kind)) {
            ui.add(StatusChip::new(tone, word));
        }
    };
    row::ends(ui, 32.0, tags, |ui| {
        let history = Button::icon_only(icons::ICON_HISTORY, scene.t("history")).low();
        if ui.add(history).clicked() {
            scene.send(Command::ShowHistory(HistoryOf::Advice(advice.id)));
        }
        if advice.origin != AdviceOrigin::Own {
            return;
        }
        let button = ui.add(Button::icon_only(icons::ICON_MORE_HORIZ, scene.t("advice-more")).low());
        menu(&button, |ui| {
            let blocked = (!scene.model.may_write()).then(|| scene.t("read-only"));
            let change = MenuRow::new(scene.t("advice-edit"))
                .icon(icons::ICON_EDIT)
                .blocked(blocked);
            if ui.add(change).clicked() {
                view.writing = Some(advice.id);
            }
            let remove = MenuRow::new(scene.t("advice-remove"))
                .icon(icons::ICON_DELETE)
                .blocked(blocked);
            if ui.add(remove).clicked() {
                scene.send(AdviceCommand::Remove(advice.id));
            }
        });
    });
}

/// Headline and text, with what the search met in them.
fn words(ui: &mut Ui, scene: &Scene<'_>, advice: &Advice, (headline, body): (Marked<'_>, Marked<'_>)) {
    let p = Palette::of(ui);
    let (title, hits) = if headline.text.trim().is_empty() {
        (scene.t("advice-without-words"), Vec::new())
    } else {
        (headline.text, headline.hits())
    };
    let look = marked::Look {
        font: theme::semibold_font(20.0),
        ink: p.heading,
        line: 28.0,
    };
    ui.add(Label::new(marked::job(p, title, &hits, &look)).wrap());
    if body.text.chars().count() > SHOWN {
        let words = (scene.t("notes-show-all"), scene.t("notes-show-less"));
        let id = egui::Id::unique(("whole advice", advice.id));
        long_text(ui, id, body.text, words, |body| theme::reading(p, body));
    } else if !body.text.trim().is_empty() {
        let look = marked::Look {
            font: regular(16.0),
            ink: p.text,
            line: 24.0,
        };
        ui.add(Label::new(marked::job(p, body.text, &body.hits(), &look)).wrap());
    }
}

/// Says that there are no words in a form, and offers to write them where the piece is the council's own.
fn missing(ui: &mut Ui, scene: &Scene<'_>, advice: &Advice, form: LanguageForm) {
    let p = Palette::of(ui);
    let name = form_word(scene, form).to_lowercase();
    let words = scene.with("advice-missing-form", &[("form", (&name).into())]);
    ui.add(Label::new(theme::reading(p, words)).wrap());
    let may_be_written = advice.origin == AdviceOrigin::Own && scene.model.may_write();
    let word = scene.with("advice-write-in-form", &[("form", (&name).into())]);
    if may_be_written && ui.add(Button::secondary(&word).icon(icons::ICON_EDIT).low()).clicked() {
        scene.send(AdviceCommand::AddText {
            advice: advice.id,
            form,
        });
    }
}

/// Bokmål or nynorsk, for what is shown and written here.
pub fn forms(ui: &mut Ui, scene: &Scene<'_>, view: &mut AdviceView) {
    let names = FORMS.map(|form| form_word(scene, form));
    let segments: [Segment<'_>; 2] = [names[0].as_str().into(), names[1].as_str().into()];
    let form = view.form(scene);
    let mut chosen = FORMS.iter().position(|other| *other == form);
    if Segmented::new(scene.t("advice-form"), &segments)
        .low()
        .show(ui, &mut chosen)
        .changed()
    {
        view.form = chosen.and_then(|chosen| FORMS.get(chosen)).copied();
    }
}

fn facts(ui: &mut Ui, scene: &Scene<'_>, advice: &Advice) {
    let phases = filter_row::phases(scene).into_iter();
    let addressees = filter_row::addressees(scene).into_iter();
    let phase = phases
        .filter(|(phase, _)| *phase == advice.phase)
        .map(|(_, word)| word)
        .next();
    let addressee = addressees
        .filter(|(addressee, _)| *addressee == advice.addressee)
        .map(|(_, word)| word)
        .next();
    let has = |form: &LanguageForm| scene.model.council.advice_text(advice.id, *form).is_some();
    let in_forms = if FORMS.iter().all(has) {
        scene.t("advice-both-forms").to_owned()
    } else {
        FORMS
            .into_iter()
            .find(has)
            .map_or_else(String::new, |form| form_word(scene, form))
    };
    let facts = [
        (scene.t("advice-fact-phase"), phase.unwrap_or_default()),
        (scene.t("advice-fact-addressee"), addressee.unwrap_or_default()),
        (scene.t("advice-fact-source"), source(scene, advice)),
        (scene.t("advice-fact-form"), in_forms),
    ];
    for (name, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
        fact(ui, name, value);
    }
}

/// Where it comes from, and the year: `Erfaringsrapport 2018`, `Eget råd, 2022`.
fn source(scene: &Scene<'_>, advice: &Advice) -> String {
    let kept_from = advice
        .from_recommendation_id
        .and_then(|id| scene.model.council.recommendations.get(id));
    let case = kept_from.and_then(|row| scene.model.council.cases.get(row.case_id));
    let words = match (advice.origin, case) {
        (AdviceOrigin::Own, Some(case)) => scene.with("advice-source-kept", &[("case", (&case.title).into())]),
        (AdviceOrigin::Own, None) => scene.t("advice-source-own").to_owned(),
        (AdviceOrigin::Proposal, _) if advice.source.is_empty() => scene.t("advice-source-proposal").to_owned(),
        (AdviceOrigin::Proposal, _) => {
            scene.with("advice-source-proposal-after", &[("source", (&advice.source).into())])
        }
        (AdviceOrigin::Published, _) => scene.with("advice-source-published", &[("source", (&advice.source).into())]),
    };
    match advice.year {
        Some(year) if advice.origin == AdviceOrigin::Own => format!("{words}, {year}"),
        _ => words,
    }
}
