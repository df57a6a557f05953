//! Reports as objects: read with their figures, written on, taken from step to step, compared.

pub mod comments;
pub mod comparison;
pub mod contributors;
pub mod files;
pub mod header;
pub mod quality;
pub mod reading;
pub mod routes;
pub mod steps;
pub mod texts;
mod wording;

use domain::report::NotTaken;

/// Why something is not done with a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// There is no such report.
    Unknown,
    /// The report stands elsewhere, or there is nothing to take.
    NotTaken(NotTaken),
    /// Its texts are no longer written on.
    NotOpen,
    /// It cannot be frozen with all its documents: these fonts are not on this machine.
    NoFonts(Vec<&'static str>),
}
