//! The files that were open here, and that what is written in them is safe.

use egui::{Align2, Rect, Response, Role, Sense, Ui, pos2, vec2};

use crate::app::App;
use crate::app::command::Command;
use crate::app::preferences::RecentFile;
use crate::language::Locale;
use crate::ui::theme::{self, Palette, RADIUS_CARD, Tone, regular, semibold_font};
use crate::ui::widgets::chip::StatusChip;
use crate::ui::widgets::{card, icons, paint};

/// The height of a row, in points.
const ROW: f32 = 60.0;
/// What the chip and the time may take of a row's width.
const ASIDE: f32 = 0.5;

/// Draws the list and what stands below it.
pub(super) fn ui(ui: &mut Ui, app: &App) {
    let p = Palette::of(ui);
    let words = &app.words;
    let files = &app.preferences.recent;
    if !files.is_empty() {
        ui.label(theme::section(p, words.text("start-recent")));
        ui.add_space(8.0);
        card::flush(ui, |ui| {
            for (index, file) in files.iter().enumerate() {
                if index > 0 {
                    card::rule(ui);
                }
                one(ui, app, file);
            }
        });
        ui.add_space(24.0);
    }
    ui.horizontal_top(|ui| {
        ui.add_space(16.0);
        icons::picture(ui, icons::ICON_SHIELD, icons::CONTROL, p.good);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.label(theme::semibold(p, words.text("start-safe")));
            ui.add(egui::Label::new(theme::caption(p, words.text("start-safe-line"))).wrap());
        });
    });
}

/// A file: pressed it is opened, or taken out of the list where it is gone.
fn one(ui: &mut Ui, app: &App, file: &RecentFile) {
    let words = &app.words;
    let is_gone = app.view.start.missing.contains(&file.path);
    let row = Row {
        council: &file.council,
        place: file.path.display().to_string(),
        when: when_opened(words, app.clock.today(), file.opened_at),
        chip: if is_gone {
            Some(words.text("start-file-gone"))
        } else {
            file.is_example.then(|| words.text("example-tag"))
        },
        is_gone,
    };
    let drawn = row.ui(ui);
    if drawn.clicked() {
        app.asked.borrow_mut().push(if is_gone {
            Command::ForgetRecent(file.path.clone())
        } else {
            Command::OpenFile(file.path.clone())
        });
    }
    paint::hint(
        drawn,
        if is_gone {
            words.text("start-forget")
        } else {
            &row.place
        },
    );
}

struct Row<'a> {
    council: &'a str,
    place: String,
    when: String,
    chip: Option<&'a str>,
    is_gone: bool,
}

impl Row<'_> {
    /// The council over its place; at the right end what kind of file it is, and when it was open.
    fn ui(&self, ui: &mut Ui) -> Response {
        let p = Palette::of(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        if response.hovered() {
            ui.painter().rect_filled(rect.shrink(1.0), RADIUS_CARD, p.quiet);
        }
        let square = Rect::from_min_size(rect.min + vec2(16.0, 20.0), vec2(20.0, 20.0));
        paint::icon(
            ui.painter(),
            square,
            icons::ICON_DESCRIPTION,
            icons::CONTROL,
            p.text_weak,
        );
        let mut text = rect.with_min_x(square.right() + 12.0).with_max_x(rect.right() - 16.0);
        let most = text.width() * ASIDE;
        let when = paint::row(ui, &self.when, regular(13.0), p.text_weak, most);
        let right = text;
        text.max.x -= when.size().x + 12.0;
        paint::place(ui.painter(), right, Align2::RIGHT_CENTER, when);
        if let Some(word) = self.chip {
            let mut chip = StatusChip::new(Tone::Neutral, word);
            if self.is_gone {
                chip = chip.icon(icons::ICON_LINK_OFF);
            }
            let size = chip.size(ui, most);
            chip.paint(ui, pos2(text.right() - size.x, rect.center().y - size.y / 2.0), most);
            text.max.x -= size.x + 12.0;
        }
        let upper = paint::row(ui, self.council, semibold_font(14.0), p.heading, text.width());
        let lower = paint::row(ui, &self.place, regular(13.0), p.text_weak, text.width());
        let (top, bottom) = text.shrink2(vec2(0.0, 10.0)).split_top_bottom_at_fraction(0.5);
        paint::place(ui.painter(), top, Align2::LEFT_CENTER, upper);
        paint::place(ui.painter(), bottom, Align2::LEFT_CENTER, lower);
        paint::focus_ring(ui, &response, f32::from(RADIUS_CARD));
        paint::name(&response, Role::Button, true, self.council);
        let told = [self.chip.unwrap_or_default(), &self.place, &self.when];
        let told = told
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(told));
        response
    }
}

fn when_opened(words: &Locale, today: jiff::civil::Date, at: jiff::Timestamp) -> String {
    let at = at.to_zoned(jiff::tz::TimeZone::system());
    if at.date() == today {
        words.with("today-at", &[("time", words.time(at.time()).into())])
    } else if at.date().year() == today.year() {
        words.date_in_year(at.date())
    } else {
        words.date_medium(at.date())
    }
}
