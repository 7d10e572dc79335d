//! One item of the agenda in the minutes: folded to a heading and how it begins; unfolded with its text, what changed since
//! another version, its actions and what is said of it.

use egui::{Align2, Frame, Margin, Rect, Response, Role, Sense, Stroke, Ui, vec2};

use super::Open;
use crate::app::{Command, MinutesCommand};
use crate::document::minutes::{MinutesFigures, ShownSection};
use crate::domain::compare::compare;
use crate::domain::text::one_line;
use crate::domain::{Action, Comment, Field, Id, operations};
use crate::ui::Scene;
use crate::ui::history::spans;
use crate::ui::letters::fields::Edited;
use crate::ui::overview::action_fields;
use crate::ui::theme::{self, CONTROL_LOW, Palette, RADIUS_CARD, regular, semibold_font};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, paint, row};

/// Draws the item with its number on the agenda.
pub(super) fn ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    view: &mut View,
    open: &Open<'_>,
    section: &ShownSection,
    number: usize,
) {
    let Some(id) = section.id else { return };
    let is_unfolded = view.minutes.unfolded == Some(id);
    let p = Palette::of(ui);
    let frame = if is_unfolded {
        Frame::new()
            .stroke(Stroke::new(2.0, p.accent))
            .corner_radius(RADIUS_CARD)
            .outer_margin(Margin::symmetric(12, 6))
            .inner_margin(Margin::symmetric(10, 4))
    } else {
        Frame::new().inner_margin(Margin::symmetric(22, 4))
    };
    let counts = counts(
        scene,
        section.agenda_item_id.and_then(|item| open.composed.figures.get(&item)),
    );
    let name = format!("{number} {}", section.heading);
    frame.show(ui, |ui| {
        let beginning = if is_unfolded {
            String::new()
        } else {
            one_line(&section.body)
        };
        let head = head(ui, &name, &counts, &beginning, is_unfolded);
        if head.clicked() {
            view.minutes.unfolded = (!is_unfolded).then_some(id);
        }
        if is_unfolded {
            if std::mem::take(&mut view.minutes.reveal) {
                head.scroll_to_me(None);
            }
            let inside = Frame::new().inner_margin(Margin {
                left: 30,
                right: 4,
                top: 0,
                bottom: 8,
            });
            inside.show(ui, |ui| {
                card::group(ui, Role::Group, &name, |ui| {
                    ui.spacing_mut().item_spacing.y = 6.0;
                    text(ui, scene, view, open, section, id, &name);
                    actions(ui, scene, view, open, section);
                    comments(ui, scene, view, open, section, id);
                });
            });
        }
    });
    if !is_unfolded {
        card::rule(ui);
    }
}

/// «4 spørsmål, 5 råd, 1 aksjon».
fn counts(scene: &Scene<'_>, figures: Option<&MinutesFigures>) -> String {
    let Some(figures) = figures else { return String::new() };
    let told = [
        (figures.questions, "minutes-count-questions"),
        (figures.advice, "minutes-count-advice"),
        (figures.decisions, "minutes-count-decisions"),
        (figures.actions, "minutes-count-actions"),
    ];
    let told = told.iter().filter(|(count, _)| *count > 0);
    let told: Vec<String> = told
        .map(|(count, key)| scene.with(key, &[("count", (*count).into())]))
        .collect();
    told.join(", ")
}

/// The row that folds and unfolds, with how the text begins where it is folded.
fn head(ui: &mut Ui, name: &str, counts: &str, beginning: &str, is_unfolded: bool) -> Response {
    let p = Palette::of(ui);
    let height = if is_unfolded { 36.0 } else { 56.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, RADIUS_CARD, p.quiet);
    }
    let first = Rect::from_min_size(rect.min + vec2(0.0, 4.0), vec2(rect.width(), 28.0));
    let arrow = Rect::from_min_size(first.min, vec2(24.0, first.height()));
    let icon = if is_unfolded {
        icons::ICON_KEYBOARD_ARROW_DOWN
    } else {
        icons::ICON_CHEVRON_RIGHT
    };
    paint::icon(painter, arrow, icon, icons::CONTROL, p.text_weak);
    let inner = first.with_min_x(first.left() + 28.0).with_max_x(rect.right() - 4.0);
    let counted = paint::row(ui, counts, regular(14.0), p.text_weak, inner.width() / 2.0);
    let room = inner.width() - counted.size().x - 8.0;
    let words = paint::row(ui, name, semibold_font(14.0), p.heading, room);
    paint::place(painter, inner, Align2::LEFT_CENTER, words);
    paint::place(painter, inner, Align2::RIGHT_CENTER, counted);
    if !beginning.is_empty() {
        let second = inner.translate(vec2(0.0, 22.0));
        let line = paint::row(ui, beginning, regular(14.0), p.text_weak, second.width());
        paint::place(painter, second, Align2::LEFT_CENTER, line);
    }
    paint::focus_ring(ui, &response, f32::from(RADIUS_CARD));
    let spoken = [name, counts].into_iter().filter(|part| !part.is_empty());
    paint::name(&response, Role::Button, true, &spoken.collect::<Vec<_>>().join(", "));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(is_unfolded);
        // What is cut on the screen is whole to one who listens.
        if !beginning.is_empty() {
            node.set_description(beginning);
        }
    });
    response
}

/// What changed since the version it is compared with, and the text in a field where it may be written in.
fn text(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, section: &ShownSection, id: Id, name: &str) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let compared = view.minutes.compared.and_then(|id| council.minutes.get(id));
    let before = compared.and_then(|version| {
        let composed = view.minutes.kept.composed(scene.model, version)?;
        let same = |one: &&ShownSection| one.kind == section.kind && one.agenda_item_id == section.agenda_item_id;
        Some(
            composed
                .shown
                .iter()
                .find(same)
                .map(|one| one.body.clone())
                .unwrap_or_default(),
        )
    });
    let is_changed = before.as_ref().is_some_and(|before| *before != section.body);
    if let Some(before) = before.filter(|before| *before != section.body) {
        let spans = compare(&before, &section.body);
        let label = ui.add(egui::Label::new(spans::job(p, &spans)).wrap());
        paint::name(&label, Role::Label, true, &spans::spoken(scene, &spans));
    } else if compared.is_some() {
        ui.label(theme::caption(p, scene.t("minutes-unchanged")));
    }
    let texts = scene.texts(open.meeting.id);
    let Some(stored) = texts.and_then(|texts| texts.minutes_sections.get(id)) else {
        return;
    };
    if !open.may_edit {
        if !is_changed {
            ui.add(egui::Label::new(theme::reading(p, &section.body)).wrap());
        }
        return;
    }
    let field = Edited {
        hint: scene.t("minutes-item-hint"),
        ..Edited::area(Field::MINUTES_SECTION_BODY, id, &stored.body, name, 3)
    };
    field.show(ui, scene, &mut view.focus);
    let named = scene.with("minutes-renew-named", &[("item", name.into())]);
    let renew = Button::quiet(scene.t("minutes-renew"))
        .named(&named)
        .icon(icons::ICON_RESTORE)
        .low();
    if ui.add(renew).clicked() {
        scene.send(MinutesCommand::Renew {
            minutes: open.minutes.id,
            section: Some(id),
        });
    }
}

/// The actions that were taken on, each with who does it and by when.
fn actions(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, section: &ShownSection) {
    let p = Palette::of(ui);
    let rows = section.agenda_item_id.and_then(|item| open.composed.actions.get(&item));
    let rows: Vec<&Action> = rows
        .into_iter()
        .flatten()
        .filter_map(|id| scene.model.council.actions.get(*id))
        .collect();
    if rows.is_empty() {
        return;
    }
    ui.label(theme::caption(p, scene.t("minutes-actions")).strong());
    card::group(ui, Role::List, scene.t("minutes-actions"), |ui| {
        for action in rows {
            ui.push_id(action.id, |ui| {
                if view.minutes.actions.editing == Some(action.id) && open.may_edit {
                    let minutes = &mut view.minutes;
                    action_fields::edit(ui, scene, &mut minutes.actions, &mut minutes.drafts, action);
                } else {
                    action_row(ui, scene, view, open, action);
                }
            });
        }
    });
}

fn action_row(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, action: &Action) {
    let p = Palette::of(ui);
    let body = scene.text(Field::ACTION_BODY, action.id, &action.body);
    let member = action.owner_id.and_then(|id| scene.model.council.members.get(id));
    let owner = member.map_or(action.owner_name.as_str(), |member| member.name.as_str());
    let due = action
        .due_on
        .map(|date| scene.words.date_in_year(date))
        .unwrap_or_default();
    let is_done = action.done_on.is_some();
    let start = |ui: &mut Ui| {
        let (icon, key) = if is_done {
            (icons::ICON_CHECK_CIRCLE, "minutes-action-is-done")
        } else {
            (icons::ICON_RADIO_BUTTON_UNCHECKED, "minutes-action-finish")
        };
        let name = scene.with(key, &[("action", body.into())]);
        let blocked = is_done.then_some(name.as_str());
        if ui.add(Button::icon_only(icon, &name).low().blocked(blocked)).clicked() {
            let finish = operations::finish_action(action.id, scene.today);
            scene.send(Command::RunAndOfferUndo(finish));
        }
        ui.add(egui::Label::new(theme::body(p, body)).truncate());
    };
    row::ends(ui, CONTROL_LOW, start, |ui| {
        let told: Vec<&str> = [owner, due.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        ui.label(theme::weak(p, told.join(" · ")));
        if open.may_edit {
            let name = scene.with("minutes-action-edit", &[("action", body.into())]);
            if ui.add(Button::icon_only(icons::ICON_EDIT, &name).low()).clicked() {
                view.minutes.actions.edit(action.id);
            }
        }
    });
}

/// The comments on an item that are not dealt with, also those on other versions of it.
pub(super) fn open_comments<'a>(scene: &Scene<'a>, open: &Open<'_>, section: &ShownSection) -> Vec<&'a Comment> {
    let Some(texts) = scene.texts(open.meeting.id) else {
        return Vec::new();
    };
    let is_of_item = |comment: &&Comment| {
        let about = texts.minutes_sections.get(comment.about_id);
        about.is_some_and(|about| about.kind == section.kind && about.agenda_item_id == section.agenda_item_id)
    };
    let comments = texts.comments.of(open.meeting.id);
    comments
        .filter(|comment| comment.resolved_at.is_none())
        .filter(is_of_item)
        .collect()
}

fn comments(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, open: &Open<'_>, section: &ShownSection, id: Id) {
    let p = Palette::of(ui);
    let council = &scene.model.council;
    let comments = open_comments(scene, open, section);
    card::group(ui, Role::List, scene.t("minutes-comments"), |ui| {
        for comment in comments {
            card::rule(ui);
            let author = comment.author_id.and_then(|id| council.members.get(id));
            let who = author.map_or("", |member| member.initials.as_str());
            let start = |ui: &mut Ui| {
                if !who.is_empty() {
                    ui.label(theme::semibold(p, who).background_color(p.selected).color(p.heading));
                }
                ui.add(egui::Label::new(theme::body(p, &comment.body)).wrap());
            };
            row::ends_at_top(ui, start, |ui| {
                let name = scene.with("minutes-resolve-named", &[("comment", (&comment.body).into())]);
                let button = Button::quiet(scene.t("minutes-resolve")).named(&name).low();
                if scene.model.may_write() && ui.add(button).clicked() {
                    let resolve = operations::resolve_comment(comment.id, scene.now);
                    scene.send(Command::RunAndOfferUndo(resolve));
                }
            });
        }
    });
    if !scene.model.may_write() {
        return;
    }
    let of = (open.meeting.id, section.kind, section.agenda_item_id);
    let line = view.minutes.comments.entry(of).or_default();
    let field = TextField::line(line, scene.t("minutes-comment"))
        .salt(("comment", id))
        .icon(icons::ICON_CHAT)
        .hint(scene.t("minutes-comment-hint"))
        .words(scene.edit_words())
        .low();
    let out = field.show(ui);
    if out.entered && !line.trim().is_empty() {
        let texts = scene.texts(open.meeting.id);
        if let Some(row) = texts.and_then(|texts| texts.minutes_sections.get(id)) {
            let author = scene.owner.member(council);
            let (_, operation) = operations::comment_section(row, author, line.trim(), scene.now);
            scene.run(operation);
            line.clear();
            out.response.request_focus();
        }
    }
}
