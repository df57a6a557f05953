//! What officers write to a group of an event's people.

use domain::language::Language;

use super::{
    Email, RegistrationFacts,
    letter::{Part, written},
    sample_facts,
};
use crate::{components::Passage, i18n::Tongue};

/// What the mail tells.
#[derive(Debug, Clone, Default)]
pub struct Announced {
    /// The registration of whoever it is for.
    pub registration: RegistrationFacts,
    /// Subject, filled in.
    pub subject: String,
    /// The text, filled in; a paragraph a line.
    pub body: String,
    /// The language of both, where it is not the reader's.
    pub language: Option<Language>,
    /// Where the reader says that they want no more of these.
    pub unsubscribe: String,
    /// Whether an officer only tries it out.
    pub trial: bool,
}

/// Writes the mail.
#[must_use]
pub fn announcement(locale: Tongue, announced: &Announced) -> Email {
    let Announced { registration, subject, body, language, unsubscribe, trial } = announced;
    let subject = if *trial {
        locale.with("emails-announcement-trial", &[("subject", subject.as_str().into())])
    } else {
        subject.clone()
    };
    let mut said = Vec::new();
    if let Some(language) = language {
        let name = locale.code("language", language.as_str());
        said.push(Part::Paragraph(locale.with("emails-announcement-language", &[("language", name.into())])));
    }
    said.push(Part::Written(Passage { text: body.clone(), language: *language }));
    let mut parts = registration.letter(locale, said);
    parts.push(Part::Paragraph(locale.text("emails-announcement-why")));
    parts.push(Part::Aside(locale.text("emails-announcement-unsubscribe"), unsubscribe.clone()));
    written(locale, &subject, &parts)
}

/// Mails that tests and the gallery show.
#[must_use]
pub fn samples(locale: Tongue) -> Vec<Announced> {
    let own = Announced {
        registration: RegistrationFacts { own_page: None, ..sample_facts(locale) },
        subject: "Visa for the Forum on <smart> cities".into(),
        body: "Please ask for your visa <now>.\n\nThe embassy needs three weeks.".into(),
        language: None,
        unsubscribe: "https://events.example.org/en/unsubscribe/7.token".into(),
        trial: false,
    };
    let arabic = Announced {
        subject: "التأشيرة".into(),
        body: "يرجى طلب التأشيرة الآن.".into(),
        language: "ar".parse().ok().filter(|language| *language != locale.language),
        trial: true,
        ..own.clone()
    };
    vec![own, arabic]
}
