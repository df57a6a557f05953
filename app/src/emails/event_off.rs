//! An event does not take place, or not when or where announced: told to those who have to do with it though they
//! are not registered, since they were invited, registered a group or speak for a delegation.

use super::{
    Email, EventFacts, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::i18n::Tongue;

/// What became of the event.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Off {
    /// It does not take place.
    #[default]
    Cancelled,
    /// It takes place later.
    Postponed,
    /// It has other dates, or another place.
    Moved,
}

/// Who is told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum To {
    /// Somebody who was invited.
    #[default]
    Invited,
    /// Somebody who registered others.
    Registrant,
    /// The focal point of a delegation, in words.
    FocalPoint(String),
}

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct EventOff {
    /// Whoever is told, whose name may be empty, and the event; there is no own page.
    pub registration: RegistrationFacts,
    /// Who is told.
    pub to: To,
    /// What became of the event.
    pub off: Off,
    /// The officer's reason; may be empty.
    pub reason: String,
}

/// Writes the mail.
#[must_use]
pub fn event_off(locale: Tongue, off: &EventOff) -> Email {
    let facts = &off.registration;
    let opening = match (&off.to, off.off) {
        (To::Invited, Off::Cancelled) => "emails-invited-cancelled",
        (To::Invited, Off::Postponed) => "emails-invited-postponed",
        (To::Invited, Off::Moved) => "emails-invited-moved",
        (To::Registrant, Off::Cancelled) => "emails-registrant-cancelled",
        (To::Registrant, Off::Postponed) => "emails-registrant-postponed",
        (To::Registrant, Off::Moved) => "emails-registrant-moved",
        (To::FocalPoint(_), Off::Cancelled) => "emails-focal-cancelled",
        (To::FocalPoint(_), Off::Postponed) => "emails-focal-postponed",
        (To::FocalPoint(_), Off::Moved) => "emails-focal-moved",
    };
    let subject = match off.off {
        Off::Cancelled => "emails-cancelled-subject",
        Off::Postponed => "emails-postponed-subject",
        Off::Moved => "emails-changed-subject",
    };
    let mut parts = vec![Part::Paragraph(match facts.name.as_str() {
        "" => locale.text("emails-greeting_nameless"),
        name => locale.with("emails-greeting", &[("name", name.into())]),
    })];
    parts.extend(facts.opening(locale, opening));
    parts.extend(Part::reason(locale, &off.reason));
    if let To::FocalPoint(delegation) = &off.to {
        parts.push(Part::Facts(vec![(locale.text("emails-designated-delegation"), delegation.clone())]));
    }
    let event = if off.off == Off::Postponed {
        // The dates announced so far would be taken for the new ones.
        EventFacts { dates: String::new(), hours: String::new(), ..facts.event.clone() }
    } else {
        facts.event.clone()
    };
    parts.push(event.rows(locale));
    parts.push(Part::Link(locale.text("emails-event-page"), event.page));
    if let Some(contact) = &facts.contact {
        let contact = contact.as_str().into();
        parts.push(Part::Paragraph(locale.with("emails-questions", &[("contact", contact)])));
    }
    written(locale, &facts.subject(locale, subject), &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<EventOff> {
    let facts = RegistrationFacts { own_page: None, ..sample_facts(locale) };
    let invited = EventOff { registration: facts, ..EventOff::default() };
    let senegal = locale.with("delegations-administration", &[("country", "Senegal".into())]);
    let focal_point = EventOff { to: To::FocalPoint(senegal), ..invited.clone() };
    let registrant = EventOff { to: To::Registrant, ..invited.clone() };
    let nameless = RegistrationFacts { name: String::new(), ..invited.registration.clone() };
    let reason = "The venue was <flooded>.".to_owned();
    vec![
        EventOff { reason: reason.clone(), ..invited.clone() },
        EventOff { registration: nameless, off: Off::Postponed, ..invited.clone() },
        focal_point.clone(),
        EventOff { off: Off::Postponed, reason, ..focal_point.clone() },
        EventOff { off: Off::Moved, ..invited },
        EventOff { off: Off::Moved, ..focal_point },
        EventOff { off: Off::Postponed, ..registrant.clone() },
        EventOff { off: Off::Moved, ..registrant.clone() },
        registrant,
    ]
}
