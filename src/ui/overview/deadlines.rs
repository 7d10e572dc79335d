//! Deadlines by date: overdue, this week, later. Each row ends in what to do.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::{Kept, parts};
use crate::app::command::{Command, LetterCommand};
use crate::domain::{Field, OrganisationRole, Step};
use crate::figures::due::{Due, Subject, Todo};
use crate::ui::Scene;
use crate::ui::theme::{CONTROL, Palette, caption, regular, semibold_font};
use crate::ui::view::View;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::icons::{self, MaterialIcon};
use crate::ui::widgets::rows::Rows;
use crate::ui::widgets::{card, paint};

/// How many rows a group shows; the rest is counted.
const SHOWN: usize = 8;
/// How many more are shown of each group each time one asks for more.
const MORE: usize = 25;
/// Room for the words of what to do, in points.
const WAY_ON: f32 = 78.0;
/// Under this width, in points, a row has two lines.
const WIDE: f32 = 600.0;
/// Heights of a row of one and of two lines without the rule between rows, in points.
const ROW: f32 = 35.0;
const ROW_TWO_LINES: f32 = 51.0;

/// Draws the deadlines.
pub fn ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut View, kept: &Kept) {
    parts::section(ui, scene.t("overview-deadlines"), |_| {});
    if kept.due.is_empty() {
        nothing(ui, scene, kept);
        return;
    }
    let due = &kept.due;
    // What has passed last can still be caught up with first.
    let most = SHOWN + view.overview.more_deadlines;
    let first = due.overdue.len().saturating_sub(most);
    let shown = |group: &[_], first: usize| group.len().min(first + most) - first;
    let count = shown(&due.overdue, first) + shown(&due.this_week, 0) + shown(&due.later, 0);
    let mut rows = Rows::default();
    card::flush(ui, |ui| {
        card::list(ui, scene.t("overview-deadlines"), count, |ui| {
            let mut is_first = true;
            let groups = [
                ("overview-overdue", icons::ICON_HISTORY, &due.overdue, first),
                ("overview-this-week", icons::ICON_EVENT, &due.this_week, 0),
                ("overview-later", icons::ICON_EVENT_UPCOMING, &due.later, 0),
            ];
            for (key, icon, group, first) in groups {
                if group.is_empty() {
                    continue;
                }
                let name = scene.words.text(key);
                if !std::mem::take(&mut is_first) {
                    card::rule(ui);
                }
                group_head(ui, icon, name, group.len(), key == "overview-overdue");
                if first > 0 {
                    rest(ui, view, &scene.with("overview-older", &[("count", first.into())]));
                    card::rule(ui);
                }
                let shown = &group[first..group.len().min(first + most)];
                card::group(ui, Role::Group, name, |ui| {
                    for (place, due) in shown.iter().enumerate() {
                        if place > 0 {
                            card::rule(ui);
                        }
                        let row = due_row(ui, scene, due);
                        rows.add(ui, &row);
                        if row.clicked() {
                            act(scene, view, due.todo);
                        }
                    }
                });
                let left = group.len() - first - shown.len();
                if left > 0 {
                    rest(ui, view, &scene.with("overview-more", &[("count", left.into())]));
                }
            }
            if due.beyond > 0 {
                beyond(ui, &scene.with("overview-beyond", &[("count", due.beyond.into())]));
            }
        });
    });
    rows.finish(ui);
}

fn nothing(ui: &mut Ui, scene: &Scene<'_>, kept: &Kept) {
    let button = Button::secondary(scene.t("overview-to-projects")).icon(icons::ICON_TABLE_ROWS);
    let sentence = if kept.has_own_cases {
        scene.t("overview-nothing-due")
    } else {
        scene.t("overview-no-deadlines")
    };
    if parts::empty(ui, sentence, button) {
        scene.send(Command::ShowProjects);
    }
}

/// The row over a group: overdue on the tint of attention, never red.
fn group_head(ui: &mut Ui, icon: MaterialIcon, name: &str, count: usize, attention: bool) {
    let p = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    let (fill, ink) = if attention {
        (p.attention_tint, p.attention)
    } else {
        (p.head, p.text_weak)
    };
    let painter = ui.painter();
    painter.rect_filled(rect, 0, fill);
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.rule));
    let at = Rect::from_min_size(pos2(rect.left() + 16.0, rect.top()), vec2(icons::MEDIUM, rect.height()));
    paint::icon(painter, at, icon, icons::MEDIUM, ink);
    let words = rect.with_min_x(at.right() + 6.0);
    let galley = paint::row(ui, name, semibold_font(13.0), ink, words.width() - 60.0);
    let counted = words.with_min_x(words.left() + galley.size().x + 6.0);
    paint::place(painter, words, Align2::LEFT_CENTER, galley);
    let number = paint::row(ui, &count.to_string(), regular(13.0), ink, 50.0);
    paint::place(painter, counted, Align2::LEFT_CENTER, number);
    paint::name(&response, Role::Heading, true, &format!("{name} {count}"));
}

/// The line that shows more of the deadlines.
fn rest(ui: &mut Ui, view: &mut View, words: &str) {
    card::rule(ui);
    let button = Button::quiet(words).low().trailing(icons::ICON_EXPAND_MORE);
    let pressed = ui.horizontal(|ui| {
        ui.set_min_height(CONTROL);
        ui.add_space(8.0);
        ui.add(button).clicked()
    });
    if pressed.inner {
        view.overview.more_deadlines += MORE;
    }
}

/// How many deadlines are so far ahead that they are not listed.
fn beyond(ui: &mut Ui, words: &str) {
    card::rule(ui);
    ui.horizontal(|ui| {
        ui.set_min_height(CONTROL);
        ui.add_space(16.0);
        ui.label(caption(Palette::of(ui), words));
    });
}

/// A row in words.
struct Words {
    what: String,
    /// The case, or what is to be done.
    name: String,
    /// The organisation, or who does it.
    whose: String,
    days: String,
    date: String,
    todo: String,
}

impl Words {
    fn of(scene: &Scene<'_>, due: &Due) -> Self {
        let council = &scene.model.council;
        let (what, name, whose) = match due.subject {
            Subject::Step { case, step } => {
                let title = council.cases.get(case).map_or("", |case| case.title.as_str());
                let title = scene.model.text(Field::CASE_TITLE, case, title).to_owned();
                let agency = council.organisation_names(case, OrganisationRole::Agency).join(", ");
                (scene.t(step_key(step)), title, agency)
            }
            Subject::Action(id) => {
                let action = council.actions.get(id);
                let body = action.map_or("", |action| action.body.as_str());
                let body = scene.model.text(Field::ACTION_BODY, id, body).to_owned();
                let owner = action.and_then(|action| council.members.get(action.owner_id?));
                let owner = owner.map(|member| member.name.clone()).unwrap_or_default();
                (scene.t("overview-action"), body, owner)
            }
        };
        let todo = match due.todo {
            Todo::SeeCase(_) => "overview-see-case",
            Todo::SetDate { .. } => "overview-set-date",
            Todo::OpenLetter(_) | Todo::BeginLetter(_) => "overview-write",
            Todo::SeeAction(_) => "overview-see",
        };
        let date = if due.date.year() == scene.today.year() || due.date > scene.today {
            scene.words.date_in_year(due.date)
        } else {
            scene.words.date_short(due.date)
        };
        Self {
            what: what.to_owned(),
            name,
            whose,
            days: parts::days(scene, due),
            date,
            todo: scene.words.text(todo).to_owned(),
        }
    }

    /// As a screen reader says it.
    fn spoken(&self, scene: &Scene<'_>, due: &Due) -> String {
        let date = scene.words.date_long(due.date);
        let parts = [&self.what, &self.name, &self.whose, &self.days, &date, &self.todo];
        let said: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        said.join(", ")
    }
}

fn step_key(step: Step) -> &'static str {
    match step {
        Step::PreMeeting => "overview-pre-meeting",
        Step::Documentation => "overview-documentation",
        Step::CouncilMeeting => "overview-council-meeting",
        Step::Letter => "overview-letter",
        Step::FollowUpTalk => "overview-follow-up-talk",
        Step::ExperienceTalk => "overview-experience-talk",
    }
}

fn due_row(ui: &mut Ui, scene: &Scene<'_>, due: &Due) -> Response {
    let words = Words::of(scene, due);
    let wide = ui.available_width() >= WIDE;
    let height = if wide { ROW } else { ROW_TWO_LINES };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let id = ui.scope_id().with(("due", due.subject));
    let response = parts::whole_row(ui, rect, id, &words.spoken(scene, due));
    let is_whole = if wide {
        one_line(ui, scene, due, &words, rect)
    } else {
        two_lines(ui, scene, due, &words, rect)
    };
    if is_whole {
        return response;
    }
    paint::hint_ui(response, |ui| {
        ui.label(&words.name);
        if !words.whose.is_empty() {
            ui.label(&words.whose);
        }
    })
}

/// What to do, at the right of a row. Gives where the room before it ends.
fn todo(ui: &Ui, words: &Words, rect: Rect) -> f32 {
    let p = Palette::of(ui);
    let arrow = Rect::from_center_size(rect.right_center() - vec2(17.0, 0.0), vec2(18.0, 18.0));
    paint::icon(ui.painter(), arrow, icons::ICON_CHEVRON_RIGHT, icons::MEDIUM, p.accent);
    let galley = paint::row(ui, &words.todo, regular(14.0), p.accent, WAY_ON);
    let left = arrow.left() - galley.size().x;
    paint::place(
        ui.painter(),
        rect.with_max_x(arrow.left()),
        Align2::RIGHT_CENTER,
        galley,
    );
    left
}

fn days_ink(ui: &Ui, scene: &Scene<'_>, due: &Due) -> egui::Color32 {
    let p = Palette::of(ui);
    if due.date < scene.today { p.attention } else { p.heading }
}

/// A row of one line; tells whether its words are shown whole.
fn one_line(ui: &Ui, scene: &Scene<'_>, due: &Due, words: &Words, rect: Rect) -> bool {
    let p = Palette::of(ui);
    let painter = ui.painter();
    todo(ui, words, rect);
    let cell = |left: f32, width: f32| {
        let left = rect.left() + left;
        Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()))
    };
    let days_width = if due.in_working_days { 150.0 } else { 102.0 };
    let days = paint::row(
        ui,
        &words.days,
        semibold_font(13.0),
        days_ink(ui, scene, due),
        days_width,
    );
    paint::place(painter, cell(16.0, days_width), Align2::LEFT_CENTER, days);
    let what_left = 16.0 + days_width + 8.0;
    let what = paint::row(ui, &words.what, semibold_font(14.0), p.text, 144.0);
    paint::place(painter, cell(what_left, 144.0), Align2::LEFT_CENTER, what);
    // The room for what to do is the same in every row, so that dates stand under each other.
    let date_right = rect.width() - 112.0;
    let date = paint::row(ui, &words.date, regular(14.0), p.text_weak, 84.0);
    let date_left = date_right - date.size().x;
    paint::place(painter, cell(date_left, date.size().x + 1.0), Align2::LEFT_CENTER, date);
    let name_left = what_left + 152.0;
    let room = date_left - 12.0 - name_left;
    name_and_whose(ui, words, cell(name_left, room))
}

/// The name, and after it whose it is as far as there is room; tells whether both are whole.
fn name_and_whose(ui: &Ui, words: &Words, rect: Rect) -> bool {
    let p = Palette::of(ui);
    let name = paint::row(ui, &words.name, regular(14.0), p.text, rect.width());
    let after = rect.with_min_x(rect.left() + name.size().x);
    let mut is_whole = !name.elided;
    paint::place(ui.painter(), rect, Align2::LEFT_CENTER, name);
    if words.whose.is_empty() {
        return is_whole;
    }
    if after.width() > 40.0 {
        let whose = format!(" · {}", words.whose);
        let galley = paint::row(ui, &whose, regular(14.0), p.text_weak, after.width());
        is_whole &= !galley.elided;
        paint::place(ui.painter(), after, Align2::LEFT_CENTER, galley);
    } else {
        is_whole = false;
    }
    is_whole
}

/// A row of two lines; tells whether its words are shown whole.
fn two_lines(ui: &Ui, scene: &Scene<'_>, due: &Due, words: &Words, rect: Rect) -> bool {
    let p = Palette::of(ui);
    let painter = ui.painter();
    let end = todo(ui, words, rect);
    let text = rect
        .shrink2(vec2(0.0, 6.0))
        .with_min_x(rect.left() + 16.0)
        .with_max_x(end - 12.0);
    let (top, bottom) = text.split_top_bottom_at_fraction(0.5);
    let what = paint::row(
        ui,
        &format!("{}: ", words.what),
        semibold_font(14.0),
        p.text,
        top.width(),
    );
    let after = top.with_min_x(top.left() + what.size().x);
    let name = paint::row(ui, &words.name, regular(14.0), p.text, after.width());
    let name_is_cut = name.elided;
    paint::place(painter, top, Align2::LEFT_CENTER, what);
    paint::place(painter, after, Align2::LEFT_CENTER, name);
    let days = paint::row(
        ui,
        &words.days,
        semibold_font(13.0),
        days_ink(ui, scene, due),
        bottom.width(),
    );
    let after = bottom.with_min_x(bottom.left() + days.size().x);
    let whose = if words.whose.is_empty() { "" } else { " · " };
    let more = format!(" · {}{whose}{}", words.date, words.whose);
    let more = paint::row(ui, &more, regular(13.0), p.text_weak, after.width());
    let is_whole = !name_is_cut && !more.elided;
    paint::place(painter, bottom, Align2::LEFT_CENTER, days);
    paint::place(painter, after, Align2::LEFT_CENTER, more);
    is_whole
}

fn act(scene: &Scene<'_>, view: &mut View, todo: Todo) {
    match todo {
        Todo::SeeCase(case) => scene.send(Command::OpenCase(case)),
        Todo::SetDate { case, step } => {
            view.projects.step_asked = Some((case, step));
            scene.send(Command::OpenCase(case));
        }
        Todo::OpenLetter(case) => scene.send(Command::OpenLetter(case)),
        Todo::BeginLetter(case) => scene.send(LetterCommand::Create(case)),
        Todo::SeeAction(action) => view.overview.actions.edit(action),
    }
}
