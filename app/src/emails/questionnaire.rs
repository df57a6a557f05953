//! An administration is asked what its country needs, or reminded of that.

use domain::texts::Texts;

use super::{
    Email,
    letter::{Part, written},
};
use crate::{components::Passage, i18n::Tongue};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Name of the person or office.
    pub name: String,
    /// Title of the questionnaire.
    pub title: String,
    /// What stands above its questions.
    pub introduction: Texts,
    /// The country, named.
    pub country: String,
    /// The last day on which it can be answered, in words.
    pub last_day: String,
    /// Address of the form.
    pub link: String,
    /// Where questions go.
    pub contact: String,
    /// Whether they are reminded.
    pub reminder: bool,
}

/// Writes the mail.
#[must_use]
pub fn questionnaire(locale: Tongue, asked: &Asked) -> Email {
    let (subject, opening) = if asked.reminder {
        ("emails-questionnaire_reminder-subject", "emails-questionnaire_reminder")
    } else {
        ("emails-questionnaire-subject", "emails-questionnaire")
    };
    let subject = locale.with(subject, &[("title", asked.title.as_str().into())]);
    let row = |id: &str, value: &str| (locale.text(id), value.to_owned());
    let mut parts = vec![
        Part::Paragraph(locale.with("emails-greeting", &[("name", asked.name.as_str().into())])),
        Part::Paragraph(locale.text(opening)),
    ];
    parts.extend(Passage::of(&asked.introduction, locale).map(Part::Written));
    parts.extend([
        Part::Facts(vec![
            row("emails-questionnaire-title", &asked.title),
            row("emails-questionnaire-country", &asked.country),
            row("emails-questionnaire-last_day", &asked.last_day),
        ]),
        Part::Link(locale.text("emails-questionnaire-answer"), asked.link.clone()),
        Part::Paragraph(locale.text("emails-questionnaire-help")),
        Part::Paragraph(locale.with("emails-questions", &[("contact", asked.contact.as_str().into())])),
    ]);
    written(locale, &subject, &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Asked> {
    let first = Asked {
        name: "ARTP <direction>".into(),
        title: "Needs in <sensors>".into(),
        introduction: "fr".parse().map(|fr| Texts::new(fr, "Dites-nous <tout>.\nMerci.")).unwrap_or_default(),
        country: "Senegal".into(),
        last_day: "4 May 2027".into(),
        link: format!("https://events.example.org/{}/q/token", locale.language),
        contact: "needs@itu.example".into(),
        reminder: false,
    };
    vec![first.clone(), Asked { introduction: Texts::default(), reminder: true, ..first }]
}
