//! What mails about events and registrations have in common.

use super::letter::{Part, lines};
use crate::i18n::Tongue;

/// An event, in the recipient's language.
#[derive(Debug, Clone, Default)]
pub struct EventFacts {
    /// Title.
    pub title: String,
    /// Dates in words.
    pub dates: String,
    /// Daily hours with their zone; may be empty.
    pub hours: String,
    /// City and country; may be empty.
    pub place: String,
    /// How it can be attended, named; may be empty.
    pub mode: String,
    /// Address of its page.
    pub page: String,
    /// Whether the focal point of a delegation confirms each of its people.
    pub focal_confirmation: bool,
}

/// Somebody's registration, in the recipient's language.
#[derive(Debug, Clone, Default)]
pub struct RegistrationFacts {
    /// The person's name.
    pub name: String,
    /// The event.
    pub event: EventFacts,
    /// Address of the own page; none where the mail must not open it.
    pub own_page: Option<String>,
    /// Where answers go; none where nobody reads them.
    pub contact: Option<String>,
    /// What officers wrote for this mail of this event.
    pub words: OwnWords,
    /// Who registered the person, where the person has not answered that yet.
    pub by_another: Option<String>,
    /// Whether the organizers entered the registration, and the person has not answered since.
    pub by_organizers: bool,
    /// A name that looks alike, under which the same address is registered for the event as well.
    pub lookalike: Option<String>,
}

/// What officers wrote for a mail of an event, filled in; what is empty is the platform's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// Subject.
    pub subject: String,
    /// The first words after the greeting: plain text, a paragraph a line.
    pub opening: String,
}

impl OwnWords {
    /// The subject: the officers' own, or this one.
    pub(super) fn subject_or(&self, subject: String) -> String {
        if self.subject.is_empty() { subject } else { self.subject.clone() }
    }

    /// How a mail opens: the officers' own words, or this sentence.
    pub(super) fn opening_or(&self, sentence: String) -> Vec<Part> {
        if self.opening.is_empty() {
            return vec![Part::Paragraph(sentence)];
        }
        lines(&self.opening).map(|line| Part::Paragraph(line.to_owned())).collect()
    }
}

impl EventFacts {
    /// The subject of a mail about the event.
    pub(super) fn subject(&self, locale: Tongue, id: &str) -> String {
        locale.with(id, &[("event", self.title.as_str().into())])
    }

    /// What there is to know about the event.
    pub(super) fn rows(&self, locale: Tongue) -> Part {
        let row = |id: &str, value: &str| (!value.is_empty()).then(|| (locale.text(id), value.to_owned()));
        let rows = [
            row("emails-event", &self.title),
            row("emails-dates", &self.dates),
            row("emails-hours", &self.hours),
            row("emails-place", &self.place),
            row("emails-mode", &self.mode),
        ];
        Part::Facts(rows.into_iter().flatten().collect())
    }
}

impl RegistrationFacts {
    /// The subject of the mail: the officers' own, or this sentence.
    pub(super) fn subject(&self, locale: Tongue, id: &str) -> String {
        self.words.subject_or(self.event.subject(locale, id))
    }

    /// How the mail opens: the officers' own words, or this sentence.
    pub(super) fn opening(&self, locale: Tongue, id: &str) -> Vec<Part> {
        self.words.opening_or(locale.text(id))
    }

    /// The letter: greeting, what is to be said, the event, links, and where answers go.
    pub(super) fn letter(&self, locale: Tongue, said: Vec<Part>) -> Vec<Part> {
        let greeting = locale.with("emails-greeting", &[("name", self.name.as_str().into())]);
        let mut parts = vec![Part::Paragraph(greeting)];
        parts.extend(said);
        if let Some(who) = &self.by_another {
            let who = [("who", who.as_str().into())];
            parts.push(Part::Paragraph(locale.with("emails-by_another", &who)));
            parts.push(Part::Paragraph(locale.text("emails-by_another-answer")));
        }
        if self.by_organizers {
            parts.push(Part::Paragraph(locale.text("emails-by_organizers")));
        }
        if let Some(name) = &self.lookalike {
            let name = [("name", name.as_str().into())];
            parts.push(Part::Paragraph(locale.with("emails-lookalike", &name)));
        }
        parts.push(self.event.rows(locale));
        match &self.own_page {
            Some(page) => {
                parts.push(Part::Link(locale.text("emails-own-page"), page.clone()));
                parts.push(Part::Paragraph(locale.text("emails-own-page-help")));
            }
            None => parts.push(Part::Link(locale.text("emails-event-page"), self.event.page.clone())),
        }
        if let Some(contact) = &self.contact {
            let contact = contact.as_str().into();
            parts.push(Part::Paragraph(locale.with("emails-questions", &[("contact", contact)])));
        }
        parts
    }
}

/// A registration that samples tell of.
#[must_use]
pub fn sample_facts(locale: Tongue) -> RegistrationFacts {
    let event = EventFacts {
        title: "Forum on <smart> cities".into(),
        dates: locale.text("date-unknown"),
        place: "Dakar".into(),
        page: "https://events.example.org/en/events/forum".into(),
        mode: locale.code("event_mode", "hybrid"),
        ..EventFacts::default()
    };
    RegistrationFacts {
        name: "Awa Ndiaye".into(),
        event,
        own_page: Some("https://events.example.org/en/r/token".into()),
        contact: Some("forum@example.org".into()),
        words: OwnWords::default(),
        by_another: None,
        by_organizers: false,
        lookalike: None,
    }
}
