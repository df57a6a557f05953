//! What still holds of somebody's answers when what they hang on has changed: the registration's own fields, or
//! other answers.

use chrono::{DateTime, Utc};
use domain::{
    forms::{Answers, Definition, Moment, Question, is_shown},
    registration::Fellowship,
    typed::Typed,
};
use entities::registration;
use sea_orm::DatabaseTransaction;

use super::{
    answers::{self, Given, Held},
    files::rows,
};
use crate::{fault::Fault, organizations::jobs::count, registrations::form};

/// The fields of a registration on which questions can depend, as its form has them.
#[must_use]
pub fn fields_of(registration: &registration::Model) -> Typed {
    let mut all = form::of(registration);
    all.add("role", registration.role.code());
    let asked_for = matches!(registration.fellowship, Some(Fellowship::Requested | Fellowship::Granted));
    all.add_some("fellowship", asked_for.then_some("yes"));
    all
}

fn known(registration: &registration::Model, held: &[Held]) -> Typed {
    let mut known = fields_of(registration);
    for held in held {
        held.answers.fill(&mut known);
    }
    known
}

/// Whether somebody lacks the answer to a question that is required and concerns them.
#[must_use]
pub fn lacks(form: &Definition, moment: Moment, registration: &registration::Model, held: &[Held]) -> bool {
    let known = known(registration, held);
    let is_answered = |question: &Question| held.iter().any(|held| held.answers.0.contains_key(&question.id));
    let asked = form.questions().filter(|(when, question)| *when == moment && question.required);
    let mut asked = asked.map(|(_, question)| question);
    asked.any(|question| is_shown(form, question, &known) && !is_answered(question))
}

/// Drops the answers to questions that concerned somebody as the registration stood and do not as it stands now,
/// with their files; gives the names under which these lie.
///
/// # Errors
/// When the database does not answer.
pub async fn drop_hidden(
    tx: &DatabaseTransaction,
    (before, after): (&registration::Model, &registration::Model),
    now: DateTime<Utc>,
) -> Result<Vec<String>, Fault> {
    let id = after.id;
    let all = answers::of(tx, id).await?;
    let (before, after) = (known(before, &all), known(after, &all));
    let mut names = Vec::new();
    for held in all {
        let form = &held.version.definition;
        let concerns = |question: &str| {
            form.question(question)
                .is_none_or(|one| is_shown(form, one, &after) || !is_shown(form, one, &before))
        };
        let given = held.answers.0.len();
        let still = held.answers.0.into_iter().filter(|(question, _)| concerns(question)).collect();
        let still = Answers(still);
        if still.0.len() == given {
            continue;
        }
        let organizations = answers::organizations(form, &still).collect();
        let given = Given { version: held.version.id, answers: still, organizations };
        let organizations_before = answers::organizations_of(tx, id).await?;
        answers::store(tx, id, held.moment, &given, now).await?;
        count(tx, organizations_before).await?;
        names.extend(rows::drop_replaced(tx, id, &rows::questions_of(form, held.moment), &given).await?);
    }
    Ok(names)
}
