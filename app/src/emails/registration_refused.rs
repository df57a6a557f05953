//! A registration was not accepted, with the reason if one was given.

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::{components::Passage, i18n::Tongue};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Refused {
    /// The registration.
    pub registration: RegistrationFacts,
    /// The reason, if one was given.
    pub reason: Option<Passage>,
    /// Whether the focal point of the delegation refused it, not an officer.
    pub by_focal_point: bool,
}

/// Writes the mail.
#[must_use]
pub fn registration_refused(locale: Tongue, refused: &Refused) -> Email {
    let registration = &refused.registration;
    let subject = registration.subject(locale, "emails-refused-subject");
    let said = if refused.by_focal_point {
        let mut said = vec![Part::Paragraph(locale.text("emails-refused-by_focal_point"))];
        said.extend(refused.reason.as_ref().map(|reason| match reason.language {
            Some(language) => Part::QuoteIn(language, reason.text.clone()),
            None => Part::Quote(reason.text.clone()),
        }));
        said
    } else {
        let mut said = registration.opening(locale, "emails-refused");
        said.extend(Part::passage(locale, refused.reason.as_ref()));
        said
    };
    written(locale, &subject, &registration.letter(locale, said))
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Refused> {
    let said = |text: &str, language| Some(Passage { text: text.to_owned(), language });
    let granted = "All fellowships are granted.\nPlease register again next year.";
    let refused =
        |reason, by_focal_point| Refused { registration: sample_facts(locale), reason, by_focal_point };
    vec![
        refused(None, false),
        refused(said(granted, None), false),
        refused(said(granted, "fr".parse().ok()), false),
        refused(said("The delegation is complete.", None), true),
    ]
}
