//! "Frister": the rules for deadlines with their dates of validity, and the dialog that changes one from a date on.

use egui::{Label, Ui};
use jiff::ToSpan as _;

use super::SettingsView;
use super::parts::{line, row};
use super::rename_theme::from_field;
use crate::domain::DeadlineRuleRow;
use crate::domain::deadline::{CountedFrom, DeadlineKind, DeadlineUnit};
use crate::domain::operations::{self, NewRule};
use crate::ui::Scene;
use crate::ui::theme::{self, Palette};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::check::check;
use crate::ui::widgets::date_field::{Typed, parse};
use crate::ui::widgets::dialog::{Answer, Dialog, labelled};
use crate::ui::widgets::row::ends_at_top;
use crate::ui::widgets::segmented::{Segment, Segmented};
use crate::ui::widgets::text_field::TextField;

const KINDS: [DeadlineKind; 4] = [
    DeadlineKind::Documents,
    DeadlineKind::Letter,
    DeadlineKind::FollowUpTalk,
    DeadlineKind::ExperienceTalk,
];

const UNITS: [DeadlineUnit; 3] = [
    DeadlineUnit::CalendarDays,
    DeadlineUnit::WorkingDays,
    DeadlineUnit::Years,
];

/// The most days or years a rule may count.
const MOST: i32 = 1_000;

/// What is typed in the dialog.
pub(super) struct RuleDialog {
    kind: DeadlineKind,
    count: String,
    unit: usize,
    published: bool,
    source: String,
    from: String,
    has_focus: bool,
}

fn kind_key(kind: DeadlineKind) -> &'static str {
    match kind {
        DeadlineKind::Documents => "settings-rule-documents",
        DeadlineKind::Letter => "settings-rule-letter",
        DeadlineKind::FollowUpTalk => "settings-rule-follow-up-talk",
        DeadlineKind::ExperienceTalk => "settings-rule-experience-talk",
    }
}

fn unit_code(unit: DeadlineUnit) -> &'static str {
    match unit {
        DeadlineUnit::CalendarDays => "calendar-days",
        DeadlineUnit::WorkingDays => "working-days",
        DeadlineUnit::Years => "years",
    }
}

/// Draws the section.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View) {
    line(ui, scene.t("settings-section-deadlines-line"));
    for kind in KINDS {
        let name = scene.t(kind_key(kind));
        row(ui, name, |ui| {
            let mut rules: Vec<&DeadlineRuleRow> = scene
                .model
                .council
                .deadline_rules
                .iter()
                .filter(|rule| rule.kind == kind && rule.ever_holds())
                .collect();
            // What holds now first, then what held longest ago last; a rule for some sizes of project after the general one.
            rules.sort_by_key(|rule| {
                let last = rule
                    .valid_to
                    .map_or(i64::MIN, |to| -i64::from(to.year()) * 400 - i64::from(to.day_of_year()));
                (last, rule.min_kroner.is_some(), rule.id)
            });
            let spoken = scene.with("settings-rule-change-of", &[("kind", name.into())]);
            let start = |ui: &mut Ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    ui.add_space(4.0);
                    if rules.is_empty() {
                        ui.label(theme::weak(Palette::of(ui), scene.t("settings-rule-none")));
                    }
                    for rule in &rules {
                        one(ui, scene, rule);
                    }
                });
            };
            let ((), pressed) = ends_at_top(ui, start, |ui| {
                let change = Button::quiet(scene.t("settings-rule-change")).named(&spoken).low();
                ui.add(change).clicked()
            });
            if pressed {
                view.settings.rule = Some(RuleDialog::new(scene, kind, rules.first().copied()));
            }
        });
    }
}

/// A rule in words: what it says, when it holds, and where it is written.
fn one(ui: &mut Ui, scene: &Scene<'_>, rule: &DeadlineRuleRow) {
    let p = Palette::of(ui);
    let mut words = counted(scene, rule);
    if let Some((least, greatest)) = rule.min_kroner.zip(rule.max_kroner) {
        let values = [
            ("least", scene.words.million_kroner(least).into()),
            ("greatest", scene.words.money(greatest).into()),
        ];
        words = format!("{words} {}", scene.with("settings-rule-size", &values));
    }
    let is_over = rule.valid_to.is_some_and(|to| to <= scene.today);
    let styled = if is_over {
        theme::weak(p, words)
    } else {
        theme::body(p, words)
    };
    ui.add(Label::new(styled).wrap());
    let written = match (rule.published, rule.source.trim()) {
        (true, "") => scene.t("settings-rule-published-without-source").to_owned(),
        (true, source) => scene.with("settings-rule-published", &[("source", source.into())]),
        (false, "") => scene.t("settings-rule-own").to_owned(),
        (false, source) => scene.with("settings-rule-own-source", &[("source", source.into())]),
    };
    let when = when(scene, rule);
    let told: Vec<&str> = [when.as_str(), &written]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    line(ui, told.join(" · "));
}

/// "14 dager før møtet".
fn counted(scene: &Scene<'_>, rule: &DeadlineRuleRow) -> String {
    let key = format!("settings-rule-count-{}", unit_code(rule.unit));
    let count = scene
        .words
        .with(&key, &[("count", i64::from(rule.amount.abs()).into())]);
    let key = match rule.counted_from {
        CountedFrom::DocumentsComplete => "settings-rule-after-documents",
        CountedFrom::Meeting if rule.amount < 0 => "settings-rule-before-meeting",
        CountedFrom::Meeting => "settings-rule-after-meeting",
    };
    scene.with(key, &[("count", count.into())])
}

/// The meetings a rule holds for; empty where it holds for all.
fn when(scene: &Scene<'_>, rule: &DeadlineRuleRow) -> String {
    let date = |date| scene.words.date_long(date);
    let last = rule.valid_to.and_then(|to| to.checked_sub(1.day()).ok());
    match (rule.valid_from, last) {
        (None, None) => String::new(),
        (Some(from), None) => scene.with("settings-rule-from", &[("date", date(from).into())]),
        (None, Some(last)) => scene.with("settings-rule-to", &[("date", date(last).into())]),
        (Some(from), Some(last)) => {
            let range = scene.words.range(&date(from), &date(last));
            scene.with("settings-rule-between", &[("range", range.into())])
        }
    }
}

impl RuleDialog {
    fn new(scene: &Scene<'_>, kind: DeadlineKind, now: Option<&DeadlineRuleRow>) -> Self {
        let unit = now.and_then(|rule| UNITS.iter().position(|unit| *unit == rule.unit));
        Self {
            kind,
            count: now.map(|rule| rule.amount.abs().to_string()).unwrap_or_default(),
            unit: unit.unwrap_or_default(),
            published: false,
            source: String::new(),
            from: scene.words.date_short(scene.today),
            has_focus: false,
        }
    }

    /// The count as typed, where it is a whole number that may be counted.
    fn count(&self) -> Option<i32> {
        let count = self.count.trim().parse().ok();
        count.filter(|count| (0..=MOST).contains(count))
    }
}

/// Draws the dialog while it is open.
pub(super) fn dialog(ui: &mut Ui, scene: &Scene<'_>, settings: &mut SettingsView) {
    let Some(open) = &mut settings.rule else { return };
    let typed = parse(&open.from, scene.dates, scene.today);
    let wrong = scene.with("settings-rule-count-wrong", &[("most", i64::from(MOST).into())]);
    let count = open.count();
    let blocked = match (count, typed) {
        (None, _) => Some(wrong.as_str()),
        (_, Typed::Empty | Typed::Invalid) => Some(scene.t("settings-from-missing")),
        _ => None,
    };
    let kind = scene.t(kind_key(open.kind));
    let title = scene.with("settings-rule-change-of", &[("kind", kind.into())]);
    let (answer, ()) = Dialog::new(&title, (scene.t("cancel"), "Esc"), scene.t("settings-change"))
        .context(scene.t("settings-rule-change-line"))
        .blocked(blocked)
        .width(560.0)
        .show(ui.ctx(), egui::Id::unique("deadline-rule"), |ui| {
            fields(ui, scene, open);
        });
    match (answer, count, typed) {
        (Some(Answer::Primary), Some(count), Typed::Date(from)) => {
            let is_before = open.kind == DeadlineKind::Documents;
            let rule = NewRule {
                kind: open.kind,
                count: if is_before { -count } else { count },
                unit: if is_before {
                    DeadlineUnit::CalendarDays
                } else {
                    UNITS[open.unit.min(2)]
                },
                published: open.published,
                source: open.source.trim().to_owned(),
                from,
            };
            scene.run(operations::edit_deadline_rule(&scene.model.council, rule));
            settings.rule = None;
        }
        (Some(Answer::Cancel), ..) => settings.rule = None,
        _ => {}
    }
}

fn fields(ui: &mut Ui, scene: &Scene<'_>, open: &mut RuleDialog) {
    let name = scene.t("settings-rule-count");
    labelled(ui, name, |ui| {
        let field = TextField::line(&mut open.count, name)
            .words(scene.edit_words())
            .width(120.0)
            .show(ui);
        if !std::mem::replace(&mut open.has_focus, true) {
            field.response.request_focus();
        }
    });
    // What is due before the meeting is counted in days of the calendar alone.
    if open.kind != DeadlineKind::Documents {
        let name = scene.t("settings-rule-unit");
        labelled(ui, name, |ui| {
            let segments: [Segment<'_>; 3] = [
                scene.t("settings-rule-unit-calendar-days").into(),
                scene.t("settings-rule-unit-working-days").into(),
                scene.t("settings-rule-unit-years").into(),
            ];
            let mut chosen = Some(open.unit);
            Segmented::new(name, &segments).checked().show(ui, &mut chosen);
            open.unit = chosen.unwrap_or_default();
        });
    }
    from_field(ui, scene, &mut open.from);
    check(ui, &mut open.published, scene.t("settings-rule-is-published"));
    let name = scene.t("settings-rule-source");
    labelled(ui, name, |ui| {
        TextField::line(&mut open.source, name)
            .words(scene.edit_words())
            .show(ui);
    });
}
