//! The command line: the window, and the commands that work without one. Each command calls what the window calls.
//!
//! Exit codes: 0 done; 1 refused, with one readable sentence on standard error and no output file; 2 wrong usage.
//!
//! # JSON
//!
//! Keys are English and stable; later versions may add keys, and take none away.
//!
//! `list FILE --json` gives an array with one object a case, in the order the cases came into the file:
//!
//! | key | value |
//! |---|---|
//! | `id` | the case's key, a `UUIDv7` |
//! | `year` | the year the case is counted in |
//! | `project` | the project's name as it was in this case |
//! | `agencies` | names of the organisations that brought it, as they were then |
//! | `ministries` | names of ministries, as printed or as they were then |
//! | `size` | `small`, `medium`, `large`, `undecided` (no estimate), `unknown` |
//! | `step` | `pre_meeting`, `documentation`, `council_meeting`, `letter`, `follow_up_talk`, `experience_talk`, `closed`, or `treated` (in a published list, no date known) |
//! | `questions`, `recommendations` | how many have words in them |
//!
//! `figures FILE --json` gives one object:
//!
//! | key | value |
//! |---|---|
//! | `period` | `from` and `to`, the first and last year; null without cases |
//! | `cases`, `projects`, `ministries`, `agencies` | counts; ministries by printed name, joint organisations each for itself |
//! | `per_year` | cases by year |
//! | `size` | cases by `small`, `medium`, `large`, `undecided`, `unknown` |
//! | `questions`, `recommendations` | counts in all |
//! | `questions_by_theme`, `recommendations_by_theme` | counts by theme `1`–`6`, and `none` |

mod copies;
mod council_file;
mod help;
mod letter;
mod lists;
mod meeting_pack;
mod member;
mod minutes;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{FromArgMatches as _, Parser, Subcommand, ValueEnum};

use crate::app::preferences::Preferences;
use crate::document::LetterFormat;
use crate::domain::LanguageForm;
use crate::exchange::example;
use crate::language::Locale;
use crate::language::sentences::Sentence;

/// What the command line asks for.
#[derive(Debug)]
pub enum Asked {
    /// The window, on a file or on its start page.
    Window(Option<PathBuf>),
    /// Nothing more: a command has been carried out or refused.
    Done(ExitCode),
}

#[derive(Parser)]
#[command(name = "radslag", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    file: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    New {
        file: PathBuf,
        #[arg(long)]
        from: Start,
        #[arg(long)]
        name: Option<String>,
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..=i64::from(example::MOST_CASES)))]
        cases: Option<u32>,
    },
    List {
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Letter {
        file: PathBuf,
        case: String,
        #[arg(long)]
        form: Option<Form>,
        #[arg(long)]
        format: Option<Format>,
        #[arg(short, long)]
        output: PathBuf,
    },
    MeetingPack {
        file: PathBuf,
        meeting: String,
        #[arg(long = "for")]
        reader: String,
        #[arg(long)]
        form: Option<Form>,
        #[arg(long)]
        exempt: Option<Exempt>,
        #[arg(long)]
        no_papers: bool,
        #[arg(short, long)]
        output: PathBuf,
    },
    Calendar {
        file: PathBuf,
        meeting: String,
        #[arg(long = "for")]
        reader: Option<String>,
        #[arg(long)]
        form: Option<Form>,
        #[arg(long)]
        cancel: bool,
        #[arg(short, long)]
        output: PathBuf,
    },
    Minutes {
        file: PathBuf,
        meeting: String,
        #[arg(long)]
        form: Option<Form>,
        #[arg(short, long)]
        output: PathBuf,
    },
    Figures {
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Import {
        file: PathBuf,
        table: PathBuf,
    },
    Check {
        file: PathBuf,
    },
    MemberCopy {
        file: PathBuf,
        #[arg(long = "for")]
        member: String,
        #[arg(short, long)]
        output: PathBuf,
        /// Also where the name of something left out stands in a text.
        #[arg(long)]
        despite_names: bool,
    },
    Contribution {
        file: PathBuf,
        #[arg(short, long)]
        output: PathBuf,
    },
    Take {
        file: PathBuf,
        bundle: PathBuf,
        #[arg(long, required_unless_present = "take_new", conflicts_with = "take_new")]
        dry_run: bool,
        #[arg(long)]
        take_new: bool,
    },
}

/// What a new file starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Start {
    Empty,
    Example,
    Register,
}

/// The forms of language a letter can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    Nb,
    Nn,
}

impl From<Form> for LanguageForm {
    fn from(form: Form) -> Self {
        match form {
            Form::Nb => Self::Bokmaal,
            Form::Nn => Self::Nynorsk,
        }
    }
}

/// The formats a letter can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Pdf,
    Docx,
    Txt,
}

impl From<Format> for LetterFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Pdf => Self::Pdf,
            Format::Docx => Self::Word,
            Format::Txt => Self::Text,
        }
    }
}

/// What to do with exempt papers in a pack that goes outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Exempt {
    LeaveOut,
    Include,
}

/// Why a command was refused, as a sentence to be read.
struct Refused(String);

/// Reads the command line, and carries out the command in it unless that is to open the window.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Asked {
    let words = Locale::new(Preferences::kept_language());
    let read = help::command(&words)
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match read {
        Ok(arguments) => arguments,
        Err(error) if !error.use_stderr() => return Asked::Done(say(&words, &error.to_string())),
        Err(error) => {
            complain(&help::wrong_usage(&words, &error));
            return Asked::Done(ExitCode::from(2));
        }
    };
    let Some(command) = arguments.command else {
        return Asked::Window(arguments.file);
    };
    Asked::Done(match carry_out(&words, command) {
        Ok(output) => say(&words, &output),
        Err(Refused(sentence)) => {
            complain(&sentence);
            ExitCode::FAILURE
        }
    })
}

/// Says on standard error that the window could not be opened, and gives the exit code.
#[must_use]
pub fn window_failed(said: &Sentence) -> ExitCode {
    complain(&said.line());
    ExitCode::FAILURE
}

/// Carries out a command, and gives what is to be printed.
fn carry_out(words: &Locale, command: Command) -> Result<String, Refused> {
    match command {
        Command::New {
            file,
            from,
            name,
            cases,
        } => council_file::new(words, &file, (from, cases), name.as_deref()),
        Command::List { file, json } => lists::list(words, &file, json),
        Command::Figures { file, json } => lists::figures(words, &file, json),
        Command::Letter {
            file,
            case,
            form,
            format,
            output,
        } => letter::letter(
            words,
            &file,
            &case,
            form.map(LanguageForm::from),
            format.map(LetterFormat::from),
            &output,
        ),
        Command::MeetingPack {
            file,
            meeting,
            reader,
            form,
            exempt,
            no_papers,
            output,
        } => {
            let wanted = meeting_pack::Wanted {
                meeting: &meeting,
                reader: &reader,
                form: form.map(LanguageForm::from),
                exempt: exempt.map(|exempt| exempt == Exempt::Include),
                has_papers: !no_papers,
            };
            meeting_pack::meeting_pack(words, &file, &wanted, &output)
        }
        Command::Calendar {
            file,
            meeting,
            reader,
            form,
            cancel,
            output,
        } => {
            let form = form.map(LanguageForm::from);
            meeting_pack::calendar(words, &file, (&meeting, reader.as_deref()), (form, cancel), &output)
        }
        Command::Minutes {
            file,
            meeting,
            form,
            output,
        } => minutes::minutes(words, &file, &meeting, form.map(LanguageForm::from), &output),
        Command::Import { file, table } => council_file::import(words, &file, &table),
        Command::Check { file } => council_file::check(words, &file),
        Command::MemberCopy {
            file,
            member,
            output,
            despite_names,
        } => copies::member_copy(words, &file, &member, &output, despite_names),
        Command::Contribution { file, output } => copies::contribution(words, &file, &output),
        Command::Take {
            file,
            bundle,
            dry_run: _,
            take_new,
        } => copies::take_in(words, &file, &bundle, take_new),
    }
}

/// Prints on standard output, or says on standard error why it could not. A reader that has gone away, as `head` does, is
/// no error.
fn say(words: &Locale, text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| {
        if text.ends_with('\n') || text.is_empty() {
            Ok(())
        } else {
            out.write_all(b"\n")
        }
    });
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(&words.with("cli-not-printed", &[("reason", error.to_string().into())]));
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn complain(text: &str) {
    // Nobody is left to be told where standard error is closed.
    let _ = writeln!(io::stderr().lock(), "{text}");
}
