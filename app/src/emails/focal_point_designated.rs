//! Somebody speaks for a delegation, and gets the link to their page.

use super::{
    Email, OwnWords,
    letter::{Part, written},
};
use crate::i18n::Tongue;

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Designated {
    /// Name of the focal point.
    pub name: String,
    /// The delegation, in words.
    pub delegation: String,
    /// At which events, in words.
    pub reach: String,
    /// How long, in words.
    pub term: String,
    /// Address of the page; none where a later mail brought another one.
    pub link: Option<String>,
    /// Where answers go; none where nobody reads them.
    pub contact: Option<String>,
    /// What officers wrote for this mail of this event.
    pub words: OwnWords,
}

/// Writes the mail.
#[must_use]
pub fn focal_point_designated(locale: Tongue, designated: &Designated) -> Email {
    let Designated { name, delegation, reach, term, link, contact, words } = designated;
    let subject = locale.with("emails-designated-subject", &[("delegation", delegation.as_str().into())]);
    let row = |id: &str, value: &str| (locale.text(id), value.to_owned());
    let mut parts = vec![Part::Paragraph(locale.with("emails-greeting", &[("name", name.as_str().into())]))];
    parts.extend(words.opening_or(locale.text("emails-designated")));
    parts.push(Part::Facts(vec![
        row("emails-designated-delegation", delegation),
        row("emails-designated-reach", reach),
        row("emails-designated-term", term),
    ]));
    if let Some(link) = link {
        parts.push(Part::Link(locale.text("emails-designated-link"), link.clone()));
        parts.push(Part::Paragraph(locale.text("emails-designated-help")));
    }
    if let Some(contact) = contact {
        parts.push(Part::Paragraph(locale.with("emails-questions", &[("contact", contact.as_str().into())])));
    }
    written(locale, &words.subject_or(subject), &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Designated> {
    let whole = Designated {
        name: "Awa <Ndiaye>".into(),
        delegation: locale.with("delegations-administration", &[("country", "Senegal".into())]),
        reach: "Forum on <smart> cities".into(),
        term: locale.text("date-unknown"),
        link: Some("https://events.example.org/en/d/token".into()),
        contact: Some("forum@example.org".into()),
        words: OwnWords::default(),
    };
    let words = OwnWords { subject: "Speak <for> us".into(), opening: "Welcome.\n\nBe <quick>.".into() };
    let worded = Designated { words, ..whole.clone() };
    vec![whole.clone(), Designated { link: None, contact: None, ..whole }, worded]
}
