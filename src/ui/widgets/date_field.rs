//! A field for a date: typed as people write it, or chosen in a calendar.

mod calendar;

use egui::{Id, Popup, PopupCloseBehavior, Response, Ui};
use jiff::civil::Date;

use super::{
    button::Button,
    icons,
    text_field::{EditWords, TextField},
};
use crate::language::{DateNames, read_date};

/// What a typed date came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing is typed.
    Empty,
    /// A date.
    Date(Date),
    /// Something that is no date, such as the 31st of February.
    Invalid,
}

/// Reads what is typed in the field, as [`read_date`] does.
#[must_use]
pub fn parse(text: &str, words: &DateWords, near: Date) -> Typed {
    if text.trim().is_empty() {
        return Typed::Empty;
    }
    read_date(text, &words.names, near).map_or(Typed::Invalid, Typed::Date)
}

/// The names of months and weekdays and what the calendar's buttons are called, in the reader's language.
#[derive(Clone, Debug, Default)]
pub struct DateWords {
    /// Months and weekdays, whole.
    pub names: DateNames,
    /// Monday first, for the heads of columns: "ma".
    pub weekdays_short: [String; 7],
    /// The head of the column of week numbers: "uke".
    pub week: String,
    /// The button for the present day: "I dag".
    pub today: String,
    /// What opens the calendar: "Åpne kalender".
    pub open: String,
    /// To the month before.
    pub previous_month: String,
    /// To the month after.
    pub next_month: String,
}

/// A field for a date; see [`DateField::show`].
#[must_use]
pub struct DateField<'a> {
    name: &'a str,
    words: &'a DateWords,
    today: Date,
    invalid: &'a str,
    hint: &'a str,
    edit_words: Option<EditWords<'a>>,
    foot: &'a str,
}

/// What came of showing a [`DateField`].
pub struct DateOutput {
    /// The field; `changed()` when its text was, by typing or by choosing.
    pub response: Response,
    /// What the text means now.
    pub typed: Typed,
}

impl<'a> DateField<'a> {
    /// A field named `name`; `invalid` is the sentence under it when what is typed is no date.
    pub fn new(name: &'a str, words: &'a DateWords, today: Date, invalid: &'a str) -> Self {
        Self {
            name,
            words,
            today,
            invalid,
            hint: "",
            edit_words: None,
            foot: "",
        }
    }

    /// Weak words while the field is empty.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// The menu of the right button.
    pub fn edit_words(mut self, words: EditWords<'a>) -> Self {
        self.edit_words = Some(words);
        self
    }

    /// A line at the foot of the calendar, such as what follows from the date.
    pub fn foot(mut self, foot: &'a str) -> Self {
        self.foot = foot;
        self
    }

    /// Draws the field over `text`, which the caller keeps, so that a half-typed date is not lost.
    ///
    /// `written` writes a date chosen in the calendar; `day_off` tells the days to shade.
    pub fn show(
        self,
        ui: &mut Ui,
        text: &mut String,
        written: impl Fn(Date) -> String,
        day_off: impl Fn(Date) -> bool,
    ) -> DateOutput {
        let typed = parse(text, self.words, self.today);
        let width = ui.available_width().min(240.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let id = ui.make_persistent_id(egui::IdSalt::new(self.name));
            let refused_id = id.with("refused");
            let refused = ui
                .data(|data| data.get_temp::<String>(refused_id))
                .is_some_and(|refused| refused == *text);
            let editing = ui.memory(|memory| memory.has_focus(id)) && !refused;
            let mut field = TextField::line(text, self.name).hint(self.hint).width(width - 40.0);
            // While one still types, "10. d" is no mistake.
            if typed == Typed::Invalid && !editing {
                field = field.error(Some(self.invalid));
            }
            if let Some(words) = self.edit_words {
                field = field.words(words);
            }
            let mut response = field.show(ui).response;
            if typed == Typed::Invalid && response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
            {
                // Enter on what is no date: the sentence says so, and the keyboard stays to put it right.
                ui.data_mut(|data| data.insert_temp(refused_id, text.clone()));
                response.request_focus();
            }
            let open = Button::icon_only(icons::ICON_CALENDAR_MONTH, &self.words.open).framed();
            let button = ui.add(open);
            if let Some(date) = self.calendar(ui, &button, typed, &day_off) {
                *text = written(date);
                response.mark_changed();
            }
            DateOutput {
                typed: parse(text, self.words, self.today),
                response,
            }
        })
        .inner
    }

    fn calendar(&self, ui: &Ui, button: &Response, typed: Typed, day_off: &impl Fn(Date) -> bool) -> Option<Date> {
        let shown_id: Id = button.id.with("month");
        let chosen = match typed {
            Typed::Date(date) => Some(date),
            Typed::Empty | Typed::Invalid => None,
        };
        if button.clicked() {
            let month = chosen.unwrap_or(self.today).first_of_month();
            ui.data_mut(|data| data.insert_temp(shown_id, month));
        }
        Popup::from_toggle_button_response(button)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .gap(4.0)
            .accessible_name(self.name)
            .show(|ui| {
                let mut month = ui
                    .data(|data| data.get_temp(shown_id))
                    .unwrap_or_else(|| self.today.first_of_month());
                let calendar = calendar::Calendar {
                    words: self.words,
                    today: self.today,
                    chosen,
                    foot: self.foot,
                };
                let picked = egui::Frame::new()
                    .inner_margin(8)
                    .show(ui, |ui| calendar.show(ui, &mut month, day_off))
                    .inner;
                ui.data_mut(|data| data.insert_temp(shown_id, month));
                if picked.is_some() {
                    ui.close();
                }
                picked
            })
            .and_then(|shown| shown.inner)
    }
}

#[cfg(test)]
mod tests;
