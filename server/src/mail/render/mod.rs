//! From a row to a mail in the recipient's language, with what is true when it is sent.

mod account;
mod announcement;
mod called_off;
mod delegation;
mod draft;
mod group;
mod invitation;
mod obligation;
mod preview;
mod questionnaire;
mod registration;

pub use announcement::{Said, announced};
pub use preview::preview;
pub(crate) use registration::own_reason;

use app::emails::Email;
use entities::mail::Model;

use super::{ANNOUNCEMENT, called_off::told_by};
use crate::{
    fault::Outcome,
    mandates::jobs::{DRAFT, REMINDER},
    questionnaires,
    registrations::drafts,
    state::App,
};

/// A mail with all that its envelope and parts need.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// Subject, text and HTML.
    pub email: Email,
    /// Where answers go, if not to the platform.
    pub reply_to: Option<String>,
    /// A calendar file to attach.
    pub calendar: Option<CalendarFile>,
    /// Where whoever wants no more of these messages says so; none where they are not messages of officers.
    pub unsubscribe: Option<String>,
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
        ANNOUNCEMENT => announcement::render(app, mail).await,
        drafts::MAIL => draft::render(app, mail).await,
        "focal_point_designated" | "delegation_waiting" => delegation::render(app, mail).await,
        "group_registered" => group::render(app, mail).await,
        DRAFT | REMINDER => obligation::render(app, mail).await,
        questionnaires::MAIL | questionnaires::REMINDER => questionnaire::render(app, mail).await,
        kind if told_by(kind).is_some() => called_off::render(app, mail).await,
        "invitation" | "invitation_reminder" => invitation::render(app, mail).await,
        _ => registration::render(app, mail).await,
    }
}
