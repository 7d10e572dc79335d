//! One locale: the texts of a form of language, read from the files built into the program.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Value;
use super::format;
use crate::domain::LanguageForm;

/// The files of words of one form of language; every form has the same.
macro_rules! sources {
    ($form:literal) => {
        sources!(
            $form: "formats", "common", "overview", "advice", "settings", "history", "search", "example", "start",
            "projects", "meetings", "plan", "papers", "preparation", "impartiality", "copies", "minutes", "live", "pack", "calendar", "letters", "trends", "errors", "commands", "figures", "register", "cli", "letter"
        )
    };
    ($form:literal: $($name:literal),+) => {
        &[$(include_str!(concat!("../../assets/locales/", $form, "/", $name, ".ftl"))),+]
    };
}

const BOKMAAL: &[&str] = sources!("nb");
const NYNORSK: &[&str] = sources!("nn");
const ENGLISH: &[&str] = sources!("en");

/// The texts of one form of language. Cheap to clone, and may be shared between threads.
#[derive(Clone)]
pub struct Locale {
    inner: Arc<Inner>,
}

struct Inner {
    form: LanguageForm,
    bundle: FluentBundle<FluentResource>,
    /// Texts without gaps, formatted once: they are asked for in every frame.
    plain: HashMap<String, String>,
}

impl Locale {
    /// Reads the texts of a form of language. Takes about a millisecond: make one and clone it.
    #[must_use]
    pub fn new(form: LanguageForm) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language(form)]);
        // The marks would be printed as signs of their own in letters and read aloud on screen.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match form {
            LanguageForm::English => grouped_by_comma,
            LanguageForm::Bokmaal | LanguageForm::Nynorsk => grouped_by_space,
        }));
        let sources = match form {
            LanguageForm::Bokmaal => BOKMAAL,
            LanguageForm::Nynorsk => NYNORSK,
            LanguageForm::English => ENGLISH,
        };
        for source in sources {
            // A fault in one message leaves the others; tests/locales.rs sees to it that there is none.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        let plain = sources
            .iter()
            .flat_map(|source| message_keys(source))
            .filter_map(|key| plain_text(&bundle, key).map(|text| (key.to_owned(), text)))
            .collect();
        Self {
            inner: Arc::new(Inner { form, bundle, plain }),
        }
    }

    /// The form of language of these texts.
    #[must_use]
    pub fn form(&self) -> LanguageForm {
        self.inner.form
    }

    /// A text without gaps. Gives the key itself back where there is no such text.
    #[must_use]
    pub fn text<'a>(&'a self, key: &'a str) -> &'a str {
        self.inner.plain.get(key).map_or(key, String::as_str)
    }

    /// As [`Locale::text`], for a key that does not live as long as the text; empty where there is no such text.
    #[must_use]
    pub fn text_of(&self, key: &str) -> &str {
        self.inner.plain.get(key).map_or("", String::as_str)
    }

    /// A text with its gaps filled, by name. Gives the key itself back where there is no such text.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let bundle = &self.inner.bundle;
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }

    /// Whether there is a text with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.inner.bundle.has_message(key)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.inner.form).finish()
    }
}

fn language(form: LanguageForm) -> LanguageIdentifier {
    form.code().parse().unwrap_or_default()
}

/// The keys of the messages in a file: a message begins at the start of a line, with a letter.
fn message_keys(source: &str) -> impl Iterator<Item = &str> {
    source
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim()))
}

/// The text of a message, if it has no gaps.
fn plain_text(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut faults);
    faults.is_empty().then(|| text.into_owned())
}

fn grouped_by_space<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    whole_number(value).map(|number| format::grouped(number, format::NO_BREAK_SPACE))
}

fn grouped_by_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    whole_number(value).map(|number| format::grouped(number, ','))
}

fn whole_number(value: &FluentValue<'_>) -> Option<i64> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(number.value as i64),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_can_be_shared_between_threads() {
        fn shared<T: Send + Sync + Clone>() {}
        shared::<Locale>();
    }

    #[test]
    fn an_unknown_key_gives_itself() {
        let locale = Locale::new(LanguageForm::Bokmaal);
        assert_eq!(locale.text("no-such-text"), "no-such-text");
        assert_eq!(locale.with("no-such-text", &[]), "no-such-text");
        assert!(!locale.has("no-such-text"));
    }

    #[test]
    fn gaps_are_filled_without_marks_and_plurals_chosen() {
        let locale = Locale::new(LanguageForm::Bokmaal);
        let days = |count: i64| locale.with("working-days-left", &[("count", count.into())]);
        assert_eq!(days(0), "0 virkedager igjen");
        assert_eq!(days(1), "1 virkedag igjen");
        assert_eq!(days(1234), "1\u{a0}234 virkedager igjen");
    }

    #[test]
    fn each_form_has_its_own_words_and_plurals() {
        let said = |form: LanguageForm| {
            let locale = Locale::new(form);
            [1, 2, 1234].map(|count| locale.working_days_left(count))
        };
        assert_eq!(
            said(LanguageForm::Nynorsk),
            [
                "1 arbeidsdag igjen",
                "2 arbeidsdagar igjen",
                "1\u{a0}234 arbeidsdagar igjen"
            ]
        );
        assert_eq!(
            said(LanguageForm::English),
            ["1 working day left", "2 working days left", "1,234 working days left"]
        );
    }
}
