//! Forms: what an event asks beside the registration's own fields, and whether answers will do.
//!
//! A form is sections of questions, every text in any number of languages. Versions of it are kept, and
//! an answer points at the version that it answered. A question can depend on an earlier one, or on a
//! field of the registration; the rule is the same on the server, in the browser, and in an export.

mod answers;
mod check;
mod completeness;
mod definition;
mod edit;
mod entry;
mod files;
mod rules;
mod visibility;

pub use answers::{Answer, Answers, answers};
pub use check::{Fault, check};
pub use completeness::{Lack, lacking};
pub use definition::{
    Bounds, Condition, Definition, MOST_OPTIONS, MOST_QUESTIONS, MOST_SECTIONS, Moment, Opt, Question,
    QuestionKind, Section,
};
pub use edit::Towards;
pub use entry::{in_language, read_question, read_section};
pub use files::{
    FileFault, FileKind, FileRef, FileState, LARGEST_FILE, MEGABYTE, MOST_MEGABYTES, kind_of, name_of,
};
pub use visibility::{ASKED_ALWAYS, Given, is_shown};

#[cfg(test)]
mod tests;
