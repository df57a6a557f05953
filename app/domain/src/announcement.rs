//! Messages of officers to a group of an event's people: whom a group holds, and what a message must have
//! before it can be kept or sent.

use crate::{
    codes,
    language::Language,
    mail_text::{LONGEST_SUBJECT, MailText, WrongText},
    registration::RegistrationState,
    texts::Texts,
};

codes! {
    /// The group that a message goes to.
    Audience as "audience" {
        /// Those who have a place.
        Confirmed = "confirmed",
        /// Those on the waiting list.
        Waiting = "waiting",
        /// Those about whom nobody has decided.
        Submitted = "submitted",
        /// All three together: whoever expects to hear of the event.
        Expecting = "expecting",
        /// Those who have a place and have not answered what is asked after confirmation.
        Unanswered = "unanswered",
        /// Those who came.
        Attended = "attended",
        /// Those who had a place and did not come.
        Absent = "absent",
    }
}

impl Audience {
    /// The states of registrations that belong to the group.
    #[must_use]
    pub const fn states(self) -> &'static [RegistrationState] {
        use RegistrationState as S;
        match self {
            Self::Confirmed | Self::Unanswered => &[S::Confirmed],
            Self::Waiting => &[S::Waiting],
            Self::Submitted => &[S::Submitted],
            Self::Expecting => &[S::Submitted, S::Confirmed, S::Waiting],
            Self::Attended => &[S::Attended, S::PartlyAttended, S::Completed],
            Self::Absent => &[S::Absent],
        }
    }
}

codes! {
    /// Where a message stands.
    Stage as "stage" {
        /// It can be changed.
        Draft = "draft",
        /// It goes at its time.
        Scheduled = "scheduled",
        /// Its mails were queued.
        Sent = "sent",
        /// It was to go, but the event was cancelled or postponed first.
        Stopped = "stopped",
    }
}

/// Most characters of a message.
pub const LONGEST_BODY: usize = 10_000;

/// Why a message cannot be kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// There is a text without a subject in this language.
    NoSubject(Language),
    /// There is a subject without a text in this language.
    NoBody(Language),
    /// The subject in this language cannot be read.
    Subject(Language, WrongText),
    /// The text in this language cannot be read.
    Body(Language, WrongText),
}

impl Flaw {
    /// The field of the form that it stands at.
    #[must_use]
    pub fn field(&self) -> String {
        match self {
            Self::NoSubject(language) | Self::Subject(language, _) => format!("subject_{language}"),
            Self::NoBody(language) | Self::Body(language, _) => format!("body_{language}"),
        }
    }
}

/// What is wrong with the texts of a message; nothing if it can be kept, whether or not it says something yet.
#[must_use]
pub fn flaws(subject: &Texts, body: &Texts) -> Vec<Flaw> {
    let mut found = Vec::new();
    for (language, text) in subject.iter() {
        let wrong = MailText::parse(text, LONGEST_SUBJECT).err();
        found.extend(wrong.map(|wrong| Flaw::Subject(language, wrong)));
        found.extend(body.get(language).is_none().then_some(Flaw::NoBody(language)));
    }
    for (language, text) in body.iter() {
        let wrong = MailText::parse(text, LONGEST_BODY).err();
        found.extend(wrong.map(|wrong| Flaw::Body(language, wrong)));
        found.extend(subject.get(language).is_none().then_some(Flaw::NoSubject(language)));
    }
    found
}

/// Subject and text for a reader, and the language that both are really in: theirs, else English, else the
/// first there is.
#[must_use]
pub fn said<'a>(
    subject: &'a Texts,
    body: &'a Texts,
    reader: Language,
) -> Option<(Language, &'a str, &'a str)> {
    let (language, body) = body.best(reader)?;
    Some((language, subject.get(language)?, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(of: &[(&str, &str)]) -> Texts {
        let mut texts = Texts::default();
        for (language, text) in of {
            texts.set(language.parse().unwrap(), *text);
        }
        texts
    }

    #[test]
    fn a_message_with_subject_and_text_in_each_of_its_languages_can_be_kept() {
        let subject = texts(&[("en", "Visa for {event}"), ("ar", "التأشيرة")]);
        let body = texts(&[("en", "Dear {name}"), ("ar", "نص")]);
        assert_eq!(flaws(&subject, &body), []);
        assert_eq!(flaws(&Texts::default(), &Texts::default()), []);
    }

    #[test]
    fn what_is_missing_or_wrong_stands_at_its_field() {
        let found = flaws(&texts(&[("fr", "Visa {evnt}")]), &texts(&[("en", "x")]));
        let fields: Vec<String> = found.iter().map(Flaw::field).collect();
        assert_eq!(fields, ["subject_fr", "body_fr", "subject_en"]);
        assert_eq!(found[0], Flaw::Subject("fr".parse().unwrap(), WrongText::Placeholder("{evnt}".into())));
        let long = texts(&[("en", &"x".repeat(LONGEST_BODY + 1))]);
        let found = flaws(&texts(&[("en", "x")]), &long);
        assert_eq!(found, [Flaw::Body(Language::EN, WrongText::TooLong(LONGEST_BODY))]);
    }

    #[test]
    fn subject_and_text_are_said_in_one_language() {
        let (subject, body) =
            (texts(&[("en", "Visa"), ("fr", "Visa")]), texts(&[("en", "Text"), ("fr", "Texte")]));
        let read = |language: &str| said(&subject, &body, language.parse().unwrap());
        assert_eq!(read("fr"), Some(("fr".parse().unwrap(), "Visa", "Texte")));
        assert_eq!(read("ar"), Some((Language::EN, "Visa", "Text")));
        assert_eq!(said(&Texts::default(), &Texts::default(), Language::EN), None);
    }

    #[test]
    fn whoever_withdrew_or_was_refused_belongs_to_no_group() {
        use RegistrationState::{Refused, Withdrawn};
        for audience in Audience::ALL {
            assert!(!audience.states().contains(&Refused) && !audience.states().contains(&Withdrawn));
        }
    }
}
