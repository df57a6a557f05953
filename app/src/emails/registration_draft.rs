//! The link to a registration form that somebody will go on with later.

use super::{
    Email, EventFacts, OwnWords,
    letter::{self, Part},
    sample_facts,
};
use crate::i18n::Tongue;

/// A form that is kept.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The name as typed so far; may be empty.
    pub name: String,
    /// The event.
    pub event: EventFacts,
    /// Address that opens the form.
    pub link: String,
    /// Until when it does, in words.
    pub until: String,
    /// Where answers go; none where nobody reads them.
    pub contact: Option<String>,
    /// What officers wrote for this mail of this event.
    pub words: OwnWords,
}

/// Writes the mail.
#[must_use]
pub fn registration_draft(locale: Tongue, draft: &Draft) -> Email {
    let subject = draft.event.subject(locale, "emails-draft-subject");
    let greeting = (!draft.name.is_empty())
        .then(|| Part::Paragraph(locale.with("emails-greeting", &[("name", draft.name.as_str().into())])));
    let mut parts: Vec<Part> = greeting.into_iter().collect();
    parts.extend(draft.words.opening_or(locale.text("emails-draft")));
    parts.push(draft.event.rows(locale));
    parts.push(Part::Link(locale.text("emails-draft-link"), draft.link.clone()));
    parts.push(Part::Paragraph(locale.with("emails-draft-until", &[("until", draft.until.as_str().into())])));
    parts.push(Part::Paragraph(locale.text("emails-draft-unexpected")));
    if let Some(contact) = &draft.contact {
        let contact = contact.as_str().into();
        parts.push(Part::Paragraph(locale.with("emails-questions", &[("contact", contact)])));
    }
    letter::written(locale, &draft.words.subject_or(subject), &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Draft> {
    let facts = sample_facts(locale);
    let full = Draft {
        name: facts.name,
        event: facts.event,
        link: "https://events.example.org/en/events/forum/register/token".into(),
        until: "1 April 2027".into(),
        contact: facts.contact,
        words: OwnWords::default(),
    };
    let words = OwnWords { subject: "Go <on>".into(), opening: "Send it <soon>.".into() };
    let worded = Draft { words, ..full.clone() };
    vec![full.clone(), Draft { name: String::new(), contact: None, ..full }, worded]
}
