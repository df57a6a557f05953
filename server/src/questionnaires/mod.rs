//! What countries need, asked by questionnaire: staff write one and name an administration for each country,
//! who gets a link; the answer stands among the needs on record.

mod answering;
mod asking;
mod erasing;
mod mails;
mod operations;
pub mod public_routes;
pub mod respondent_routes;
pub mod routes;
mod staff_page;

pub use answering::{NotTaken, Opened, answer, by_token};
pub use asking::{Added, NotAsked, add, remind, to_be_reminded};
pub use erasing::{forget, remove};
pub use mails::{QuestionnaireMail, linked};
pub use operations::{NotSaved, close, mark, reopen, save};

use chrono::NaiveDate;
use domain::questionnaire;
use entities::questionnaire::Model;

/// The mail that brings the link.
pub const MAIL: &str = "questionnaire";
/// The mail that brings it again to whoever has not answered.
pub const REMINDER: &str = "questionnaire_reminder";

/// Whether a questionnaire takes answers today.
#[must_use]
pub fn is_open(row: &Model, today: NaiveDate) -> bool {
    questionnaire::is_open(row.last_day, row.closed_at.is_some(), today)
}
