//! Somebody forgot the password and sets a new one.

use super::{
    Email,
    letter::{Part, written},
};
use crate::i18n::{Tongue, count};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Forgotten {
    /// The account's address.
    pub email: String,
    /// Address of the page that sets the password.
    pub link: String,
    /// How many hours the link can be used.
    pub hours: i64,
}

/// Writes the mail.
#[must_use]
pub fn password_reset(locale: Tongue, account: &Forgotten) -> Email {
    let site = locale.text("site-name");
    let subject = locale.with("emails-reset-subject", &[("site", site.as_str().into())]);
    let said = [("site", site.as_str().into()), ("email", account.email.as_str().into())];
    let parts = [
        Part::Paragraph(locale.with("emails-reset", &said)),
        Part::Link(locale.text("emails-set-password"), account.link.clone()),
        Part::Paragraph(locale.with("emails-set-password-time", &[("hours", count(account.hours))])),
        Part::Paragraph(locale.text("emails-reset-unexpected")),
    ];
    written(locale, &subject, &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples() -> Vec<Forgotten> {
    let link = "https://events.example.org/staff/password/token".into();
    vec![Forgotten { email: "officer@example.org".into(), link, hours: 2 }]
}
