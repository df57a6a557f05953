//! From a row to a mail in the recipient's language, with what is true when it is sent.

mod account;
mod invitation;
mod preview;
mod registration;

pub use preview::preview;
pub(crate) use registration::own_reason;

use app::emails::Email;
use entities::mail::Model;

use crate::{fault::Outcome, state::App};

/// A mail with all that its envelope and parts need.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// Subject, text and HTML.
    pub email: Email,
    /// Where answers go, if not to the platform.
    pub reply_to: Option<String>,
    /// A calendar file to attach.
    pub calendar: Option<CalendarFile>,
}

/// A calendar file and what the recipient's calendar is to do with it.
#[derive(Debug, Clone)]
pub struct CalendarFile {
    /// `REQUEST` or `CANCEL`.
    pub method: &'static str,
    /// The file.
    pub text: String,
}

/// What the mail would tell is no longer so, or nobody is left to read it: it is not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Obsolete;

/// Renders a mail.
///
/// # Errors
/// When the database does not answer, or the row cannot be understood.
pub async fn render(app: &App, mail: &Model) -> Outcome<Rendered, Obsolete> {
    match mail.kind.as_str() {
        "account_invitation" | "password_reset" => account::render(app, mail).await,
        "invitation" | "invitation_reminder" => invitation::render(app, mail).await,
        _ => registration::render(app, mail).await,
    }
}
