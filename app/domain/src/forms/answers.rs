//! Whether what somebody answered will do.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    definition::{Definition, Moment, Question, QuestionKind},
    files::FileRef,
    visibility::{Given, is_shown},
};
use crate::{country::Iso3, flaw::Wrong, typed::Typed};

/// Most characters of a line where the question sets no bound.
const LINE: usize = 500;
/// Most characters of a longer text where the question sets no bound.
const TEXT: usize = 5_000;

/// An answer as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// A number.
    Number(i64),
    /// A text, an option's id, a day, a country's code, or `yes`.
    Text(String),
    /// Ids of options.
    Several(Vec<String>),
    /// A file.
    File(FileRef),
}

/// Answers by question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Answer>);

impl Answer {
    /// The texts of it, as a form holds them.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        match self {
            Self::Number(number) => vec![number.to_string()],
            Self::Text(text) => vec![text.clone()],
            Self::Several(ids) => ids.clone(),
            Self::File(file) => vec![file.typed()],
        }
    }
}

impl Answers {
    /// The answers as a form shows them again.
    pub fn fill(&self, typed: &mut Typed) {
        for (question, answer) in &self.0 {
            for text in answer.texts() {
                typed.add(Question::field_of(question), text);
            }
        }
    }

    /// The numbers of the files among them.
    pub fn files(&self) -> impl Iterator<Item = i64> {
        self.0.values().filter_map(|answer| match answer {
            Answer::File(file) => Some(file.file),
            _ => None,
        })
    }
}

/// Reads the answers to the questions of a form that are asked at a moment and shown; of the sections
/// in `only`, if any are given. What was typed into questions that are not shown is dropped. The text of a
/// question for a file names the file that is stored ([`FileRef`]); the caller puts it there.
///
/// # Errors
/// Field and fault of everything that is wrong, in the order of the form.
pub fn answers(
    form: &Definition,
    moment: Moment,
    only: Option<&[&str]>,
    typed: &Typed,
    is_country: &dyn Fn(Iso3) -> bool,
) -> Result<Answers, Vec<(String, Wrong)>> {
    let mut answers = Answers::default();
    let mut flaws = Vec::new();
    let sections = form.sections.iter().filter(|section| section.moment == moment);
    let sections = sections.filter(|section| only.is_none_or(|ids| ids.contains(&section.id.as_str())));
    for question in sections.flat_map(|section| &section.questions) {
        if !is_shown(form, question, typed) {
            continue;
        }
        match read(question, &typed.texts(&question.id), is_country) {
            Ok(None) if question.required => flaws.push((question.field(), Wrong::Missing)),
            Ok(None) => (),
            Ok(Some(answer)) => {
                answers.0.insert(question.id.clone(), answer);
            }
            Err(wrong) => flaws.push((question.field(), wrong)),
        }
    }
    if flaws.is_empty() { Ok(answers) } else { Err(flaws) }
}

fn read(
    question: &Question,
    texts: &[&str],
    is_country: &dyn Fn(Iso3) -> bool,
) -> Result<Option<Answer>, Wrong> {
    let Some(first) = texts.first().copied() else { return Ok(None) };
    let text = || Ok(Some(Answer::Text(first.to_owned())));
    let is_option = |code: &str| question.options.iter().any(|one| one.id == code);
    match question.kind {
        QuestionKind::Text | QuestionKind::Organization => {
            within(question, first, LINE).and_then(|()| text())
        }
        QuestionKind::LongText => within(question, first, TEXT).and_then(|()| text()),
        QuestionKind::Choice if is_option(first) => text(),
        QuestionKind::Choices if texts.iter().all(|code| is_option(code)) => {
            let chosen =
                question.options.iter().map(|one| one.id.clone()).filter(|id| texts.contains(&id.as_str()));
            Ok(Some(Answer::Several(chosen.collect())))
        }
        QuestionKind::Choice | QuestionKind::Choices => Err(Wrong::UnknownCode),
        QuestionKind::Number => number(question, first).map(|number| Some(Answer::Number(number))),
        QuestionKind::Date => first.parse::<NaiveDate>().map_err(|_| Wrong::NotADate).and_then(|_| text()),
        QuestionKind::Country => {
            let country: Option<Iso3> = first.parse().ok().filter(|country| is_country(*country));
            country.ok_or(Wrong::UnknownCode).and_then(|_| text())
        }
        QuestionKind::File => FileRef::read(first).map(|file| Some(Answer::File(file))).ok_or(Wrong::Missing),
        QuestionKind::Consent => Ok(Some(Answer::Text("yes".to_owned()))),
    }
}

fn within(question: &Question, text: &str, most: usize) -> Result<(), Wrong> {
    let length = text.chars().count();
    let bound = |bound: Option<i64>| bound.and_then(|bound| usize::try_from(bound).ok());
    if length > bound(question.bounds.most).unwrap_or(most).min(TEXT) {
        return Err(Wrong::TooLong);
    }
    if bound(question.bounds.least).is_some_and(|least| length < least) {
        Err(Wrong::TooShort)
    } else {
        Ok(())
    }
}

/// A whole number, in the digits of any of the six languages.
fn number(question: &Question, text: &str) -> Result<i64, Wrong> {
    let digits: String = text.chars().map(western).collect();
    let number: i64 = digits.parse().map_err(|_| Wrong::NotANumber)?;
    if question.bounds.least.is_some_and(|least| number < least) {
        return Err(Wrong::TooSmall);
    }
    if question.bounds.most.is_some_and(|most| number > most) { Err(Wrong::TooLarge) } else { Ok(number) }
}

/// Phones set to Arabic type digits of their own, in two spellings.
fn western(sign: char) -> char {
    let digit = ['\u{660}', '\u{6f0}']
        .into_iter()
        .find_map(|zero| (sign as u32).checked_sub(zero as u32).filter(|digit| *digit < 10));
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(sign)
}
