//! Reads the command line; starts the window, or runs one command.

use std::process::ExitCode;

use radslag::cli::{self, Asked};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Asked::Done(code) => code,
        Asked::Window(file) => match radslag::app::run_window(file.as_ref()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(said) => cli::window_failed(&said),
        },
    }
}
