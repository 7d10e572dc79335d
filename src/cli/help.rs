//! The help of the command line and what is said of wrong usage, in the words of the locale.

use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, CommandFactory as _};

use super::Arguments;
use crate::exchange::example;
use crate::language::Locale;

/// The command line with its help in the user's words.
pub(super) fn command(words: &Locale) -> clap::Command {
    let mut command = Arguments::command()
        .override_help(words.text("cli-help").to_owned())
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .disable_help_flag(true)
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::Help))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version),
        );
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let text = words.text(&format!("cli-help-{name}")).to_owned();
        command = command.mut_subcommand(name, |sub| {
            sub.override_help(text)
                .disable_help_flag(true)
                .arg(Arg::new("help").long("help").short('h').action(ArgAction::Help))
        });
    }
    command
}

/// What is wrong with the usage, and where help is.
pub(super) fn wrong_usage(words: &Locale, error: &clap::Error) -> String {
    let context = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let fault = match error.kind() {
        ErrorKind::UnknownArgument => words.with("cli-unknown-argument", &[("argument", argument.into())]),
        ErrorKind::InvalidSubcommand => words.with(
            "cli-unknown-argument",
            &[("argument", context(ContextKind::InvalidSubcommand).into())],
        ),
        ErrorKind::MissingRequiredArgument => words.with(
            "cli-missing-argument",
            &[("arguments", argument.replace('\n', ", ").into())],
        ),
        ErrorKind::ValueValidation => {
            let values = [
                ("value", value.into()),
                ("argument", argument.into()),
                ("most", example::MOST_CASES.into()),
            ];
            words.with("cli-wrong-number", &values)
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            words.with("cli-missing-value", &[("argument", argument.into())])
        }
        ErrorKind::InvalidValue => {
            let choices = context(ContextKind::ValidValue);
            let values = [
                ("value", value.into()),
                ("argument", argument.into()),
                ("choices", choices.into()),
            ];
            words.with("cli-wrong-value", &values)
        }
        _ => words.text("cli-not-understood").to_owned(),
    };
    format!("{} {}", in_words(words, fault), words.text("cli-see-help"))
}

/// The sentence with the names of values as the help has them: clap names them after the fields of the commands.
fn in_words(words: &Locale, sentence: String) -> String {
    VALUES.into_iter().fold(sentence, |sentence, (name, key)| {
        sentence.replace(&format!("<{name}>"), words.text(key))
    })
}

/// What clap calls a value, and the key of its name.
const VALUES: [(&str, &str); 14] = [
    ("FILE", "cli-value-file"),
    ("CASE", "cli-value-case"),
    ("MEETING", "cli-value-meeting"),
    ("TABLE", "cli-value-table"),
    ("OUTPUT", "cli-value-output"),
    ("NAME", "cli-value-name"),
    ("CASES", "cli-value-cases"),
    ("FROM", "cli-value-from"),
    ("FORM", "cli-value-form"),
    ("FORMAT", "cli-value-format"),
    ("READER", "cli-value-reader"),
    ("EXEMPT", "cli-value-exempt"),
    ("MEMBER", "copies-value-member"),
    ("BUNDLE", "copies-value-bundle"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageForm;

    #[test]
    fn every_command_and_option_is_in_the_help() {
        let words = Locale::new(LanguageForm::Bokmaal);
        let command = command(&words);
        command.clone().debug_assert();
        for sub in command.get_subcommands() {
            let name = sub.get_name();
            let key = format!("cli-help-{name}");
            assert!(words.has(&key), "{key}");
            assert!(
                words.text("cli-help").contains(&format!(" {name} ")),
                "{name} in the first help"
            );
            for option in sub.get_arguments().filter_map(Arg::get_long) {
                assert!(
                    words.text(&key).contains(&format!("--{option}")),
                    "--{option} of {name}"
                );
            }
        }
    }
}
