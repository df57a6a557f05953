//! Whether a form can be published: everything that is wrong with it, at once.

use std::collections::HashSet;

use super::{
    definition::{Definition, MOST_OPTIONS, MOST_QUESTIONS, MOST_SECTIONS, Moment, Question, QuestionKind},
    files::MOST_MEGABYTES,
    visibility::ASKED_ALWAYS,
};
use crate::{
    codes,
    country::Iso3,
    registration::{AttendanceMode, Gender, OrganizationKind, Role},
};

codes! {
    /// What is wrong with a form.
    Fault as "form_fault" {
        /// More sections than a form takes.
        TooManySections = "too_many_sections",
        /// More questions than a form takes.
        TooManyQuestions = "too_many_questions",
        /// More options than a question takes.
        TooManyOptions = "too_many_options",
        /// A question without any text.
        NoLabel = "no_label",
        /// An option without any text.
        NoOptionLabel = "no_option_label",
        /// A choice without options.
        NoOptions = "no_options",
        /// The id is empty, too long, or has other signs than small letters, digits and `_`.
        BadId = "bad_id",
        /// Two questions, or two options of one question, have the same id.
        SameId = "same_id",
        /// The least is more than the most.
        BoundsCrossed = "bounds_crossed",
        /// A file can be no larger than the platform takes, and no smaller than a megabyte.
        FileSize = "file_size",
        /// It depends on a question that does not exist.
        UnknownQuestion = "unknown_question",
        /// It depends on itself.
        DependsOnItself = "depends_on_itself",
        /// It depends on a question that is asked later.
        DependsOnLater = "depends_on_later",
        /// It depends on an option that the other question does not have.
        UnknownOption = "unknown_option",
    }
}

/// Longest id.
const LONGEST_ID: usize = 60;

/// Looks at a form; `at` names the section or question of each fault, empty for the form itself.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check(form: &Definition) -> Result<(), Vec<(String, Fault)>> {
    let mut faults = Vec::new();
    if form.sections.len() > MOST_SECTIONS {
        faults.push((String::new(), Fault::TooManySections));
    }
    if form.questions().count() > MOST_QUESTIONS {
        faults.push((String::new(), Fault::TooManyQuestions));
    }
    let mut seen: HashSet<&str> = HashSet::new();
    for section in &form.sections {
        if !is_id(&section.id) {
            faults.push((section.id.clone(), Fault::BadId));
        }
    }
    for (moment, question) in form.questions() {
        let own = of_question(question).into_iter().chain(of_condition(form, (moment, question), &seen));
        faults.extend(own.map(|fault| (question.id.clone(), fault)));
        if !seen.insert(&question.id) || ASKED_ALWAYS.contains(&question.id.as_str()) {
            faults.push((question.id.clone(), Fault::SameId));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn of_question(question: &Question) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault_if = |wrong: bool, fault| {
        if wrong {
            faults.push(fault);
        }
    };
    fault_if(!is_id(&question.id), Fault::BadId);
    fault_if(question.label.is_empty(), Fault::NoLabel);
    let options = &question.options;
    if question.kind.has_options() {
        fault_if(options.is_empty(), Fault::NoOptions);
        fault_if(options.len() > MOST_OPTIONS, Fault::TooManyOptions);
        fault_if(options.iter().any(|one| one.label.is_empty()), Fault::NoOptionLabel);
        fault_if(options.iter().any(|one| !is_id(&one.id)), Fault::BadId);
        let ids: HashSet<_> = options.iter().map(|one| &one.id).collect();
        fault_if(ids.len() < options.len(), Fault::SameId);
    }
    let (least, most) = (question.bounds.least, question.bounds.most);
    let is_file = question.kind == QuestionKind::File;
    let takes = |most: i64| (1..=MOST_MEGABYTES).contains(&most);
    fault_if(is_file && most.is_some_and(|most| !takes(most)), Fault::FileSize);
    fault_if(least.zip(most).is_some_and(|(least, most)| least > most), Fault::BoundsCrossed);
    faults
}

fn of_condition(
    form: &Definition,
    (moment, question): (Moment, &Question),
    before: &HashSet<&str>,
) -> Option<Fault> {
    let condition = question.only_if.as_ref()?;
    let on = condition.question.as_str();
    if ASKED_ALWAYS.contains(&on) {
        let is_answer = |code: &String| is_answer(on, code);
        return (!condition.any_of.iter().all(is_answer)).then_some(Fault::UnknownOption);
    }
    if on == question.id {
        return Some(Fault::DependsOnItself);
    }
    let Some(other) = form.question(on) else { return Some(Fault::UnknownQuestion) };
    let asked_later =
        |(when, one): (Moment, &Question)| one.id == on && moment == Moment::Registration && when != moment;
    if !before.contains(on) || form.questions().any(asked_later) {
        return Some(Fault::DependsOnLater);
    }
    let is_option = |code: &String| other.options.iter().any(|one| one.id == *code);
    let unknown = other.kind.has_options() && !condition.any_of.iter().all(is_option);
    unknown.then_some(Fault::UnknownOption)
}

/// Whether a field of the registration can have this answer.
fn is_answer(field: &str, code: &str) -> bool {
    match field {
        "organization_kind" => code.parse::<OrganizationKind>().is_ok(),
        "country" => code.parse::<Iso3>().is_ok(),
        "role" => code.parse::<Role>().is_ok(),
        "mode" => code.parse::<AttendanceMode>().is_ok(),
        "gender" => code.parse::<Gender>().is_ok(),
        _ => code == "yes",
    }
}

fn is_id(text: &str) -> bool {
    let is_sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_';
    !text.is_empty() && text.len() <= LONGEST_ID && text.bytes().all(is_sign)
}
