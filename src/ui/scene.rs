//! What every screen is drawn from: the model to read, the words to use, and where to put what the user asks for.

use std::cell::RefCell;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::app::command::Command;
use crate::app::model::Model;
use crate::domain::{CaseTexts, Field, Id, Operation, Owner, Theme};
use crate::language::{Locale, Value};
use crate::ui::widgets::date_field::DateWords;
use crate::ui::widgets::text_field::EditWords;

/// What a screen is drawn from. It reads; what the user asks for goes into `commands`.
pub struct Scene<'a> {
    pub model: &'a Model,
    pub words: &'a Locale,
    /// The words of the date field's calendar.
    pub dates: &'a DateWords,
    /// Who works with this copy of the file.
    pub owner: Owner,
    pub today: Date,
    pub now: Timestamp,
    /// The time zone here.
    pub zone: TimeZone,
    commands: &'a RefCell<Vec<Command>>,
}

impl<'a> Scene<'a> {
    /// A scene that collects commands in `commands`.
    #[must_use]
    pub fn new(
        model: &'a Model,
        words: &'a Locale,
        dates: &'a DateWords,
        owner: Owner,
        now: &Zoned,
        commands: &'a RefCell<Vec<Command>>,
    ) -> Self {
        Self {
            model,
            words,
            dates,
            owner,
            today: now.date(),
            now: now.timestamp(),
            zone: now.time_zone().clone(),
            commands,
        }
    }

    /// Asks for something.
    pub fn send(&self, command: impl Into<Command>) {
        self.commands.borrow_mut().push(command.into());
    }

    /// Asks for an operation that needs nothing more of the program.
    pub fn run(&self, operation: Operation) {
        self.send(Command::Run(operation));
    }

    /// A text of the window, by its key in the locales.
    #[must_use]
    pub fn t(&self, key: &'a str) -> &'a str {
        self.words.text(key)
    }

    /// A text of the window with gaps filled.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.with(key, values)
    }

    /// A text as it is shown: as typed, else as stored.
    #[must_use]
    pub fn text(&self, field: Field, id: Id, stored: &'a str) -> &'a str {
        self.model.text(field, id, stored)
    }

    /// Says that a text now stands as `text`.
    pub fn typed(&self, field: Field, id: Id, text: String) {
        self.send(Command::Type { field, id, text });
    }

    /// The long texts of a case, where they are loaded.
    #[must_use]
    pub fn texts(&self, case: Id) -> Option<&'a CaseTexts> {
        self.model.texts.get(&case)
    }

    /// The full label of a theme today, or the word for having none.
    #[must_use]
    pub fn theme_full(&self, theme: Option<Theme>) -> &'a str {
        self.label(theme)
            .map_or_else(|| self.words.text("theme-none"), |label| label.full_label.as_str())
    }

    /// The short label of a theme today, or the word for having none.
    #[must_use]
    pub fn theme_short(&self, theme: Option<Theme>) -> &'a str {
        self.label(theme)
            .map_or_else(|| self.words.text("theme-none"), |label| label.short_label.as_str())
    }

    fn label(&self, theme: Option<Theme>) -> Option<&'a crate::domain::ThemeLabel> {
        self.model.council.theme_label(theme?, self.words.form(), self.today)
    }

    /// The words of the right button's menu in text fields.
    #[must_use]
    pub fn edit_words(&self) -> EditWords<'a> {
        edit_words(self.words)
    }
}

/// The words of the right button's menu in text fields.
#[must_use]
pub fn edit_words(words: &Locale) -> EditWords<'_> {
    EditWords {
        cut: words.text("edit-cut"),
        copy: words.text("edit-copy"),
        paste: words.text("edit-paste"),
    }
}

/// The words of the date field's calendar, made once.
#[must_use]
pub fn date_words(words: &Locale) -> DateWords {
    let text = |key: &str| words.text(key).to_owned();
    DateWords {
        names: words.date_names(),
        weekdays_short: std::array::from_fn(|index| text(&format!("short-weekday-{}", index + 1))),
        week: text("calendar-week"),
        today: text("calendar-today"),
        open: text("calendar-open"),
        previous_month: text("calendar-previous-month"),
        next_month: text("calendar-next-month"),
    }
}
