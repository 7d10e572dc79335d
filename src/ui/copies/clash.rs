//! One thing of a contribution: where both sides wrote, the two texts, four choices, and the text it will become.

use egui::{
    Align, Frame, Key, Label, Layout, Margin, Modifiers, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, vec2,
};

use super::{TakeView, items, words};
use crate::domain::compare::{Fate, Span, compare, count_words};
use crate::domain::contributed::{Choice, IncomingItem, Standing};
use crate::ui::Scene;
use crate::ui::history::{changed_text, spoken_change};
use crate::ui::theme::{self, CONTROL_LOW, Palette, RADIUS_CARD};
use crate::ui::widgets::button::Button;
use crate::ui::widgets::text_field::TextField;
use crate::ui::widgets::{card, icons, key_box, paint, row};

/// Under this width, in points, the two texts stand under each other.
const SIDE_BY_SIDE: f32 = 560.0;

/// Draws the thing that is shown.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, take: &mut TakeView) {
    let place = take.chosen;
    let Some(item) = take.incoming.items.get(place).cloned() else {
        return;
    };
    let side = if ui.available_width() < 500.0 { 12 } else { 24 };
    ScrollArea::vertical()
        .id_salt(("contributed", place))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(side, 16)).show(ui, |ui| {
                ui.push_id(place, |ui| {
                    ui.spacing_mut().item_spacing.y = 8.0;
                    head(ui, scene, take, &item);
                    if item.standing == Standing::Clash {
                        both(ui, scene, take, place, &item);
                    } else {
                        one(ui, scene, take, &item);
                    }
                });
            });
        });
}

fn head(ui: &mut Ui, scene: &Scene<'_>, take: &mut TakeView, item: &IncomingItem) {
    let p = Palette::of(ui);
    let clashes = items::clashes(&take.incoming.items);
    let at = clashes.iter().position(|place| *place == take.chosen);
    let title = words::title(scene, item);
    let Some(at) = at else {
        ui.add(Label::new(theme::heading(p, title)).wrap());
        return;
    };
    let nth = scene.with(
        "copies-nth",
        &[("place", (at + 1).into()), ("count", clashes.len().into())],
    );
    let mut to = None;
    row::ends(
        ui,
        CONTROL_LOW,
        |ui| ui.add(Label::new(theme::heading(p, title)).truncate()),
        |ui| {
            ui.label(theme::caption(p, nth));
            if clashes.len() > 1 {
                if ui
                    .add(Button::icon_only(icons::ICON_CHEVRON_LEFT, scene.t("copies-previous")))
                    .clicked()
                {
                    to = Some((at + clashes.len() - 1) % clashes.len());
                }
                if ui
                    .add(Button::icon_only(icons::ICON_CHEVRON_RIGHT, scene.t("copies-next")))
                    .clicked()
                {
                    to = Some((at + 1) % clashes.len());
                }
            }
        },
    );
    if let Some(to) = to {
        take.chosen = clashes[to];
    }
    ui.add(Label::new(theme::weak(p, scene.t("copies-both-lead"))).wrap());
}

/// The four choices, each with its number, which is a key too.
fn both(ui: &mut Ui, scene: &Scene<'_>, take: &mut TakeView, place: usize, item: &IncomingItem) {
    let base = item.item.what.base();
    let ours = item.ours.as_ref().map_or("", |ours| ours.text.as_str());
    let theirs = item.item.what.text();
    let mut asked = None;
    card::group(ui, Role::RadioGroup, scene.t("copies-choice"), |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        asked = versions(ui, scene, take, place, item);
        let name = words::member(scene, take.incoming.member);
        let keep = scene.with("copies-ours-and-proposal", &[("member", name.into())]);
        let is_kept = take.choices[place] == Choice::OursAndProposal;
        if line(ui, &keep, "3", is_kept).clicked() {
            asked = Some(Choice::OursAndProposal);
        }
        let is_third = matches!(take.choices[place], Choice::Third(_));
        if line(ui, scene.t("copies-third"), "4", is_third).clicked() {
            asked = Some(Choice::Third(String::new()));
        }
    });
    match asked.or_else(|| by_key(ui)) {
        Some(Choice::Third(_)) => {
            let written = take.third.get(&place).cloned();
            take.choices[place] = Choice::Third(written.unwrap_or_else(|| ours.to_owned()));
        }
        Some(other) => take.choices[place] = other,
        None => {}
    }
    result(ui, scene, take, place, (ours, theirs, base));
}

/// The choice whose number is pressed, while nothing is written in.
fn by_key(ui: &Ui) -> Option<Choice> {
    if ui.ctx().text_edit_focused() {
        return None;
    }
    [
        (Key::Num1, Choice::Ours),
        (Key::Num2, Choice::Theirs),
        (Key::Num3, Choice::OursAndProposal),
        (Key::Num4, Choice::Third(String::new())),
    ]
    .into_iter()
    .find_map(|(key, choice)| {
        let is_pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        is_pressed.then_some(choice)
    })
}

/// The two texts, beside each other where there is room. Gives the one that is pressed.
fn versions(ui: &mut Ui, scene: &Scene<'_>, take: &TakeView, place: usize, item: &IncomingItem) -> Option<Choice> {
    let since = words::day(scene, take.incoming.based_on);
    let by = item.ours.as_ref().map_or_else(String::new, |ours| {
        let at = ours.at.map(|at| words::moment(scene, at));
        let parts: Vec<String> = [Some(ours.person.clone()), at].into_iter().flatten().collect();
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ")
    });
    let ours = item.ours.as_ref().map_or("", |ours| ours.text.as_str());
    let name = words::member(scene, take.incoming.member);
    let versions = [
        (Choice::Ours, scene.t("copies-ours"), by, ours, "1"),
        (
            Choice::Theirs,
            name,
            words::moment(scene, item.item.at),
            item.item.what.text(),
            "2",
        ),
    ];
    let wide = ui.available_width() >= SIDE_BY_SIDE;
    let width = if wide {
        (ui.available_width() - 16.0) / 2.0
    } else {
        ui.available_width()
    };
    let mut asked = None;
    let draw = |ui: &mut Ui| {
        for (choice, heading, line, text, key) in versions {
            let is_chosen = take.choices[place] == choice;
            let spans = compare(item.item.what.base(), text);
            let (added, removed) = count_words(&spans);
            let count = [("count", added.max(removed).into()), ("date", since.as_str().into())];
            let foot = scene.with("copies-words-changed", &count);
            let version = Version {
                heading,
                line: &line,
                spans: &spans,
                foot: &foot,
                key,
            };
            if version.show(ui, scene, width, is_chosen).clicked() {
                asked = Some(choice);
            }
        }
    };
    if wide {
        ui.with_layout(Layout::left_to_right(Align::TOP), |ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            draw(ui);
        });
    } else {
        draw(ui);
    }
    asked
}

/// The text it will become, written in where that is a third, and the text it was.
fn result(ui: &mut Ui, scene: &Scene<'_>, take: &mut TakeView, place: usize, (ours, theirs, base): (&str, &str, &str)) {
    let p = Palette::of(ui);
    ui.add_space(4.0);
    ui.label(theme::semibold(p, scene.t("copies-result")).color(p.heading));
    if let Choice::Third(text) = &mut take.choices[place] {
        let field = TextField::area(text, scene.t("copies-third"), 3).salt(("third", place));
        let out = field.words(scene.edit_words()).show(ui);
        if out.response.changed() {
            let text = text.clone();
            take.third.insert(place, text);
        }
    } else {
        let text = if take.choices[place] == Choice::Theirs {
            theirs
        } else {
            ours
        };
        card::card(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.add(Label::new(theme::reading(p, text)).wrap());
        });
    }
    let was = scene.with(
        "copies-was",
        &[("date", words::day(scene, take.incoming.based_on).into())],
    );
    let icon = if take.was_is_open {
        icons::ICON_EXPAND_MORE
    } else {
        icons::ICON_CHEVRON_RIGHT
    };
    if ui.add(Button::quiet(&was).icon(icon).low()).clicked() {
        take.was_is_open = !take.was_is_open;
    }
    if take.was_is_open {
        ui.add(Label::new(theme::weak(p, base)).wrap());
    }
}

/// A thing that was not changed on both sides: what came, and what is here where that is something else.
fn one(ui: &mut Ui, scene: &Scene<'_>, take: &TakeView, item: &IncomingItem) {
    let p = Palette::of(ui);
    ui.add(Label::new(theme::weak(p, words::line(scene, item))).wrap());
    let name = words::member(scene, take.incoming.member);
    let from = scene.with("copies-theirs", &[("member", name.into())]);
    let there = item.ours.as_ref().map(|ours| ours.text.as_str());
    text_card(ui, &from, item.item.what.text());
    if let Some(there) = there.filter(|there| *there != item.item.what.text()) {
        text_card(ui, scene.t("copies-now"), there);
    }
}

fn text_card(ui: &mut Ui, heading: &str, text: &str) {
    let p = Palette::of(ui);
    ui.label(theme::semibold(p, heading).color(p.heading));
    card::card(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.add(Label::new(theme::reading(p, text)).wrap());
    });
}

/// One of two texts, with what was changed in it.
struct Version<'a> {
    heading: &'a str,
    line: &'a str,
    spans: &'a [Span],
    foot: &'a str,
    key: &'a str,
}

impl Version<'_> {
    fn show(&self, ui: &mut Ui, scene: &Scene<'_>, width: f32, is_chosen: bool) -> Response {
        let p = Palette::of(ui);
        let drawn = ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            let frame = Frame::new()
                .fill(p.surface)
                .corner_radius(RADIUS_CARD)
                .inner_margin(Margin::same(14));
            frame.show(ui, |ui| {
                ui.set_width(width - 28.0);
                row::ends(
                    ui,
                    CONTROL_LOW,
                    |ui| {
                        radio(ui, is_chosen);
                        ui.add(Label::new(theme::semibold(p, self.heading)).truncate());
                    },
                    |ui| key_box::key_box(ui, self.key),
                );
                ui.add(Label::new(theme::caption(p, self.line)).truncate());
                ui.add(Label::new(changed_text(p, self.spans)).wrap());
                ui.add(Label::new(theme::caption(p, self.foot)).wrap());
            });
        });
        let changed = self.spans.iter().any(|span| span.fate != Fate::Same);
        let text = if changed {
            spoken_change(scene, self.spans)
        } else {
            String::new()
        };
        let name = format!("{}, {} {text}", self.heading, self.line);
        choosable(ui, drawn.response.rect, ("version", self.key), is_chosen, name.trim())
    }
}

/// A choice on one line.
fn line(ui: &mut Ui, words: &str, key: &str, is_chosen: bool) -> Response {
    let p = Palette::of(ui);
    let frame = Frame::new()
        .fill(p.surface)
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::symmetric(14, 6));
    let drawn = frame.show(ui, |ui| {
        row::ends(
            ui,
            CONTROL_LOW,
            |ui| {
                radio(ui, is_chosen);
                ui.add(Label::new(theme::body(p, words)).truncate());
            },
            |ui| key_box::key_box(ui, key),
        );
    });
    choosable(ui, drawn.response.rect, ("line", key), is_chosen, words)
}

/// Makes what is drawn in `rect` one of the choices.
fn choosable(ui: &Ui, rect: Rect, key: (&str, &str), is_chosen: bool, name: &str) -> Response {
    let p = Palette::of(ui);
    let response = ui.interact(rect, ui.scope_id().with(key), Sense::click());
    let stroke = if is_chosen {
        Stroke::new(2.0, p.accent)
    } else {
        Stroke::new(1.0, p.rule)
    };
    ui.painter().rect_stroke(rect, RADIUS_CARD, stroke, StrokeKind::Inside);
    paint::focus_ring(ui, &response, f32::from(RADIUS_CARD));
    paint::name_chosen(&response, Role::RadioButton, is_chosen, name);
    response
}

fn radio(ui: &mut Ui, is_chosen: bool) {
    let p = Palette::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
    let ink = if is_chosen { p.accent } else { p.border };
    ui.painter().circle_stroke(rect.center(), 8.0, Stroke::new(1.5, ink));
    if is_chosen {
        ui.painter().circle_filled(rect.center(), 4.5, p.accent);
    }
}
