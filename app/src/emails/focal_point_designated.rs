//! Somebody speaks for a delegation, and gets the link to their page.

use super::{
    Email,
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
}

/// Writes the mail.
#[must_use]
pub fn focal_point_designated(locale: Tongue, designated: &Designated) -> Email {
    let Designated { name, delegation, reach, term, link, contact } = designated;
    let subject = locale.with("emails-designated-subject", &[("delegation", delegation.as_str().into())]);
    let row = |id: &str, value: &str| (locale.text(id), value.to_owned());
    let mut parts = vec![
        Part::Paragraph(locale.with("emails-greeting", &[("name", name.as_str().into())])),
        Part::Paragraph(locale.text("emails-designated")),
        Part::Facts(vec![
            row("emails-designated-delegation", delegation),
            row("emails-designated-reach", reach),
            row("emails-designated-term", term),
        ]),
    ];
    if let Some(link) = link {
        parts.push(Part::Link(locale.text("emails-designated-link"), link.clone()));
        parts.push(Part::Paragraph(locale.text("emails-designated-help")));
    }
    if let Some(contact) = contact {
        parts.push(Part::Paragraph(locale.with("emails-questions", &[("contact", contact.as_str().into())])));
    }
    written(locale, &subject, &parts)
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
    };
    vec![whole.clone(), Designated { link: None, contact: None, ..whole }]
}
