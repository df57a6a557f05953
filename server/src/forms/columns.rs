//! A column for each question in the list of registrations that leaves the platform.

use app::i18n::{Tongue, plain};
use domain::forms::{Answer, Answers, Question, QuestionKind};
use sea_orm::ConnectionTrait;
use typeset::sheet::Field;

use super::{
    answers::{Meant, words},
    asked, stored,
};
use crate::{fault::Fault, state::App};

/// The questions of every version of an event's form: those of the latest first, then those that only
/// older ones had. Options that were taken away since are still named.
#[derive(Debug, Clone, Default)]
pub struct Questions(Vec<Question>);

impl Questions {
    /// Reads them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &impl ConnectionTrait, event_id: i64) -> Result<Self, Fault> {
        let mut all: Vec<Question> = Vec::new();
        for version in stored::published(db, event_id).await? {
            for section in version.definition.sections {
                for question in section.questions {
                    match all.iter_mut().find(|known| known.id == question.id) {
                        None => all.push(question),
                        Some(known) => {
                            let is_new = |id: &str| known.options.iter().all(|option| option.id != id);
                            let more: Vec<_> =
                                question.options.into_iter().filter(|option| is_new(&option.id)).collect();
                            known.options.extend(more);
                        }
                    }
                }
            }
        }
        Ok(Self(all))
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The headings.
    pub fn headings(&self, locale: Tongue) -> impl Iterator<Item = String> {
        self.0.iter().map(move |one| plain(&asked::named(&one.label, locale, &one.id).text).into_owned())
    }

    /// The organizations that some answers name.
    pub fn organizations<'a>(&'a self, given: &'a Answers) -> impl Iterator<Item = &'a str> {
        let asked = self.0.iter().filter(|one| one.kind == QuestionKind::Organization);
        asked.filter_map(|one| match given.0.get(&one.id) {
            Some(Answer::Text(text)) => Some(text.as_str()),
            _ => None,
        })
    }

    /// The answers of one person.
    pub fn fields(
        &self,
        app: &App,
        locale: Tongue,
        given: Option<&Answers>,
        meant: Meant<'_>,
    ) -> impl Iterator<Item = Field> {
        self.0.iter().map(move |question| {
            let answer = given.and_then(|answers| answers.0.get(&question.id));
            answer.map_or(Field::Empty, |answer| field(app, locale, question, answer, meant))
        })
    }
}

fn field(app: &App, locale: Tongue, question: &Question, answer: &Answer, meant: Meant<'_>) -> Field {
    match (question.kind, answer) {
        (_, Answer::Number(number)) => Field::Integer(*number),
        (QuestionKind::Date, Answer::Text(day)) => {
            day.parse().map_or_else(|_| Field::Text(day.clone()), Field::Day)
        }
        _ => Field::Text(plain(&words(app, locale, question, answer, meant)).into_owned()),
    }
}
