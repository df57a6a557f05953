//! People of a delegation wait for the word of its focal point.

use super::{
    Email, OwnWords,
    letter::{Part, written},
};
use crate::i18n::{Tongue, count};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Awaited {
    /// Name of the focal point.
    pub name: String,
    /// The delegation, in words.
    pub delegation: String,
    /// Title of the event, and how many wait.
    pub events: Vec<(String, u64)>,
    /// What officers wrote for this mail, if it is about their event alone.
    pub words: OwnWords,
}

/// Writes the mail.
#[must_use]
pub fn delegation_waiting(locale: Tongue, awaited: &Awaited) -> Email {
    let Awaited { name, delegation, events, words } = awaited;
    let subject = locale.with("emails-awaited-subject", &[("delegation", delegation.as_str().into())]);
    let waiting = |people: u64| locale.with("delegations-waiting", &[("count", count(people))]);
    let mut parts = vec![Part::Paragraph(locale.with("emails-greeting", &[("name", name.as_str().into())]))];
    parts.extend(words.opening_or(locale.text("emails-awaited")));
    parts.push(Part::Facts(events.iter().map(|(event, people)| (event.clone(), waiting(*people))).collect()));
    parts.push(Part::Paragraph(locale.text("emails-awaited-link")));
    written(locale, &words.subject_or(subject), &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Awaited> {
    let several = Awaited {
        name: "Awa <Ndiaye>".into(),
        delegation: locale.with("delegations-administration", &[("country", "Senegal".into())]),
        events: vec![("Forum on <smart> cities".into(), 2), ("IoT".into(), 1)],
        words: OwnWords::default(),
    };
    let words =
        OwnWords { subject: "Please <decide>".into(), opening: "We <print> badges on Monday.".into() };
    let one = Awaited { events: several.events[..1].to_vec(), words, ..several.clone() };
    vec![several, one]
}
