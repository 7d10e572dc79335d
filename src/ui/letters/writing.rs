//! The column one writes the letter in, part by part, in the letter's order.

use egui::{Align2, Frame, Margin, Rect, Response, Role, ScrollArea, Sense, Ui, vec2};

use super::editor::{Composed, Open};
use super::fields::Edited;
use super::{Part, notes, places, recommendations};
use crate::app::command::{Command, LetterCommand};
use crate::domain::{Field, LanguageForm, Operation, SectionKind, SettingName};
use crate::language::capitalised;
use crate::ui::drafts::Reading;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, CONTROL, Palette, regular, semibold_font};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::date_field::{DateField, Typed};
use crate::ui::widgets::dialog::labelled;
use crate::ui::widgets::menu::{MenuRow, menu};
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::{icons, paint};

/// Draws the column.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, composed: &Composed) {
    ui.painter().rect_filled(ui.max_rect(), 0, Palette::of(ui).surface);
    ScrollArea::vertical()
        .id_salt("writing")
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            section(ui, view, Part::Head, scene.t("letters-part-head"), "", |ui, view| {
                head(ui, scene, view, open, composed);
            });
            let words = words_in(scene, section_text(scene, open, SectionKind::Introduction));
            section(
                ui,
                view,
                Part::Introduction,
                scene.t("letters-part-introduction"),
                &words,
                |ui, view| {
                    free_text(ui, scene, view, open, SectionKind::Introduction);
                },
            );
            let count = recommendations::count(scene, open);
            section(
                ui,
                view,
                Part::Recommendations,
                scene.t("letters-part-recommendations"),
                &count,
                |ui, view| {
                    recommendations::ui(ui, scene, view, open);
                },
            );
            notes::ui(ui, scene, view, open);
            let words = words_in(scene, section_text(scene, open, SectionKind::Closing));
            section(
                ui,
                view,
                Part::Closing,
                scene.t("letters-part-closing"),
                &words,
                |ui, view| {
                    free_text(ui, scene, view, open, SectionKind::Closing);
                },
            );
            section(
                ui,
                view,
                Part::Signature,
                scene.t("letters-part-signature"),
                "",
                |ui, view| {
                    signature(ui, scene, view, open);
                },
            );
            ui.add_space(32.0);
        });
    if view.letters.writing.reveal > 0 {
        view.letters.writing.reveal -= 1;
        ui.ctx().request_repaint();
    }
}

/// A part that folds: its row, and what is in it where it is unfolded.
pub(super) fn section(
    ui: &mut Ui,
    view: &mut View,
    part: Part,
    name: &str,
    count: &str,
    content: impl FnOnce(&mut Ui, &mut View),
) {
    let open = view.letters.writing.is_open(part);
    let row = fold_row(ui, name, count, open);
    if row.clicked() {
        view.letters.writing.set_open(part, !open);
    }
    let has_field = part == Part::Recommendations && view.letters.writing.recommendation.is_some();
    if view.letters.writing.reveal > 0 && view.letters.writing.editing == Some(part) && !has_field {
        row.scroll_to_me(None);
    }
    if open {
        ui.push_id(name, |ui| card::group(ui, Role::Group, name, |ui| content(ui, view)));
    }
    card::rule(ui);
}

/// The row that folds and unfolds, 40 points high.
fn fold_row(ui: &mut Ui, name: &str, count: &str, open: bool) -> Response {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::click());
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, 0, p.quiet);
    }
    let arrow = Rect::from_min_size(rect.min + vec2(14.0, 0.0), vec2(20.0, rect.height()));
    let icon = if open {
        icons::ICON_KEYBOARD_ARROW_DOWN
    } else {
        icons::ICON_CHEVRON_RIGHT
    };
    paint::icon(painter, arrow, icon, icons::CONTROL, p.text_weak);
    let inner = rect.with_min_x(arrow.right() + 8.0).with_max_x(rect.right() - 16.0);
    let counted = paint::row(ui, count, regular(14.0), p.text_weak, inner.width() / 2.0);
    let room = inner.width() - counted.size().x - 8.0;
    let font = if open { semibold_font(14.0) } else { regular(14.0) };
    let ink = if open { p.heading } else { p.text };
    let words = paint::row(ui, name, font, ink, room);
    paint::place(painter, inner, Align2::LEFT_CENTER, words);
    paint::place(painter, inner, Align2::RIGHT_CENTER, counted);
    if response.has_focus() {
        paint::ring(ui, rect.shrink(3.0), 2.0);
    }
    let spoken = format!("{name} {count}");
    paint::name(&response, Role::Button, true, spoken.trim());
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    response
}

/// Room around the content of a part.
pub(super) fn padded<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = Margin {
        left: 24,
        right: 24,
        top: 4,
        bottom: 16,
    };
    Frame::new()
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            content(ui)
        })
        .inner
}

fn words_in(scene: &Scene<'_>, text: &str) -> String {
    scene.with("letters-words", &[("count", text.split_whitespace().count().into())])
}

fn section_text<'a>(scene: &Scene<'a>, open: &Open<'a>, kind: SectionKind) -> &'a str {
    open.texts.section(open.letter.id, kind).map_or("", |section| {
        scene.text(Field::LETTER_SECTION_BODY, section.id, &section.body)
    })
}

fn free_text(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, kind: SectionKind) {
    let Some(section) = open.texts.section(open.letter.id, kind) else {
        return;
    };
    let (part, name) = match kind {
        SectionKind::Introduction => (Part::Introduction, scene.t("letters-part-introduction")),
        SectionKind::Closing => (Part::Closing, scene.t("letters-part-closing")),
    };
    padded(ui, |ui| {
        let area = Edited::area(Field::LETTER_SECTION_BODY, section.id, &section.body, name, 3);
        if area.show(ui, scene, &mut view.focus).has_focus() {
            view.letters.writing.editing = Some(part);
        }
    });
}

fn head(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, composed: &Composed) {
    let letter = open.letter;
    let mut focused = false;
    padded(ui, |ui| {
        let mut show = |ui: &mut Ui, edited: Edited<'_>, focus: &mut Option<(Field, crate::domain::Id)>| {
            focused |= labelled(ui, edited.name, |ui| edited.show(ui, scene, focus)).has_focus();
        };
        let recipient = scene.t("letters-recipient");
        show(
            ui,
            Edited::area(Field::LETTER_RECIPIENT, letter.id, &letter.recipient, recipient, 3),
            &mut view.focus,
        );
        if let Some(info) = scene.model.council.info.iter().next() {
            let sender = Edited::line(Field::COUNCIL_NAME, info.id, &info.name, scene.t("letters-sender"));
            show(ui, sender, &mut view.focus);
        }
        let ours = scene.t("letters-our-reference");
        show(
            ui,
            Edited::line(Field::LETTER_OUR_REFERENCE, letter.id, &letter.our_reference, ours),
            &mut view.focus,
        );
        let yours = scene.t("letters-your-reference");
        show(
            ui,
            Edited::line(Field::LETTER_YOUR_REFERENCE, letter.id, &letter.your_reference, yours),
            &mut view.focus,
        );
        labelled(ui, scene.t("letters-date"), |ui| date(ui, scene, view, open));
        labelled(ui, scene.t("letters-form"), |ui| form(ui, scene, open));
        let mut title = Edited::line(Field::LETTER_TITLE, letter.id, &letter.title, scene.t("letters-title"));
        title.hint = &composed.proposed_title;
        show(ui, title, &mut view.focus);
    });
    if focused {
        view.letters.writing.editing = Some(Part::Head);
    }
}

/// The date of the letter. It is saved when the field is left or a day is chosen, so that no half-typed date is.
fn date(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let letter = open.letter;
    let written = |date| scene.words.date_long(date);
    let key = (Field::LETTER_DATED_ON.column, letter.id);
    let stored = || letter.dated_on.map(written).unwrap_or_default();
    let mut text = view.letters.drafts.text(key).map_or_else(stored, str::to_owned);
    let proposed = written(scene.today);
    let days_off = scene.model.council.days_off();
    let out = DateField::new(
        scene.t("letters-date"),
        scene.dates,
        scene.today,
        scene.t("date-not-read"),
    )
    .hint(&proposed)
    .edit_words(scene.edit_words())
    .show(ui, &mut text, written, |date| days_off.is_off(date));
    if View::takes_focus(&mut view.focus, Field::LETTER_DATED_ON, letter.id) {
        out.response.request_focus();
    }
    let date = match out.typed {
        Typed::Date(date) => Some(Some(date)),
        Typed::Empty => Some(None),
        Typed::Invalid => None,
    };
    let drafts = &mut view.letters.drafts;
    drafts.take_in(scene, key, &out.response, &text, |_| match date {
        Some(date) => Reading::of(date, &letter.dated_on, |date| {
            Command::Run(Operation::set(Field::LETTER_DATED_ON, letter.id, date))
        }),
        None => Reading::Wrong,
    });
    if letter.dated_on.is_none() {
        ui.label(theme::caption(Palette::of(ui), scene.t("letters-date-when-saved")));
        if ui.add(Button::quiet(scene.t("letters-date-today")).low()).clicked() {
            scene.run(Operation::set(Field::LETTER_DATED_ON, letter.id, scene.today));
        }
    }
}

/// Bokmål or nynorsk, and English where the recipient has chosen it. What is written stays as it is; the letter's fixed
/// words, and proposals nobody has changed, follow.
pub(super) fn form(ui: &mut Ui, scene: &Scene<'_>, open: &Open<'_>) {
    let mut forms = vec![LanguageForm::Bokmaal, LanguageForm::Nynorsk];
    let recipients = scene.model.council.letter_form(open.case.id);
    if [open.letter.form, recipients].contains(&LanguageForm::English) {
        forms.push(LanguageForm::English);
    }
    let names: Vec<String> = forms
        .iter()
        .map(|form| format!("letters-form-{}", form.code()))
        .collect();
    let segments: Vec<Segment<'_>> = names.iter().map(|key| scene.t(key).into()).collect();
    let mut chosen = forms.iter().position(|form| *form == open.letter.form);
    if Segmented::new(scene.t("letters-form"), &segments)
        .checked()
        .show(ui, &mut chosen)
        .changed()
        && let Some(form) = chosen.and_then(|chosen| forms.get(chosen))
    {
        scene.send(LetterCommand::SetForm {
            case: open.case.id,
            form: *form,
        });
    }
    let p = Palette::of(ui);
    let reason = super::head::form_reason(scene, open);
    if !reason.is_empty() {
        ui.label(theme::caption(p, capitalised(reason)));
    }
}

fn signature(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>) {
    let letter = open.letter;
    let mut focused = false;
    padded(ui, |ui| {
        ui.set_min_height(CONTROL);
        let name = Edited::line(
            Field::LETTER_SIGNATURE_NAME,
            letter.id,
            &letter.signature_name,
            scene.t("letters-signature-name"),
        );
        let role = Edited::line(
            Field::LETTER_SIGNATURE_ROLE,
            letter.id,
            &letter.signature_role,
            scene.t("letters-signature-role"),
        );
        for edited in [name, role] {
            focused |= labelled(ui, edited.name, |ui| edited.show(ui, scene, &mut view.focus)).has_focus();
        }
        roles(ui, scene, letter.id);
    });
    if focused {
        places::edit(&mut view.letters, Part::Signature);
    }
}

/// The roles that the council has said sign its letters, to choose from.
fn roles(ui: &mut Ui, scene: &Scene<'_>, letter: crate::domain::Id) {
    let roles = scene
        .model
        .council
        .setting(SettingName::SignatureRoles)
        .unwrap_or_default();
    let mut roles = roles.lines().map(str::trim).filter(|role| !role.is_empty()).peekable();
    if roles.peek().is_none() {
        return;
    }
    let choose = Button::quiet(scene.t("letters-signature-choose"))
        .trailing(icons::ICON_EXPAND_MORE)
        .low();
    let button = ui.add(choose);
    menu(&button, |ui| {
        for role in roles {
            if ui.add(MenuRow::new(role)).clicked() {
                scene.typed(Field::LETTER_SIGNATURE_ROLE, letter, role.to_owned());
                scene.send(Command::Leave);
                ui.close();
            }
        }
    });
}
