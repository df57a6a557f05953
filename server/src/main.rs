//! The command line of Baraza.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::commands::run()
}
