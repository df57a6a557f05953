//! The staff page of one questionnaire, and the rows of the list.

use std::collections::HashMap;

use app::{
    components::{Choice, Errors, Passage},
    i18n::{Tongue, count},
    pages::{
        problem::Problem,
        questionnaires::{
            list::Row,
            questionnaire::{Questionnaire, Respondent, questionnaire as page},
        },
    },
    urls,
};
use axum::{http::StatusCode, response::Response};
use domain::{
    language::Language, need::is_within, questionnaire::answer::Answer, staff::Action, typed::Typed,
};
use entities::{questionnaire, questionnaire_respondent as respondent};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{is_open, to_be_reminded};
use crate::{
    events::{
        choices::{countries, languages, named},
        staff::Reader,
        staff_routes::asked,
    },
    fault::Fault,
    web::render::{Refusal, see_other},
};

/// What the page says beside what is stored.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// What has just happened, in a sentence.
    pub done: Option<String>,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong with it.
    pub errors: Errors,
    /// Lines of a list that are wrong: number, text, and why in a sentence.
    pub wrong: Vec<(usize, String, String)>,
}

/// Back to the page, with what happened.
pub(super) fn back(locale: Tongue, id: i64, query: &str) -> Response {
    see_other(&format!("{}?{query}", urls::staff(locale.language, &format!("/questionnaires/{id}"))))
}

/// What the address says was just done.
pub(super) fn done(locale: Tongue, query: &[(String, String)]) -> Option<String> {
    let number = |name: &str| asked(query, name).parse::<u64>().ok();
    if let (Some(added), known) = (number("added"), number("known").unwrap_or_default()) {
        let id = if known == 0 { "questionnaires-added" } else { "questionnaires-added_known" };
        return Some(locale.with(id, &[("added", count(added)), ("known", count(known))]));
    }
    if let Some(reminded) = number("reminded") {
        return Some(locale.with("questionnaires-were_reminded", &[("count", count(reminded))]));
    }
    match asked(query, "done") {
        "saved" => Some(locale.text("needs-saved")),
        "removed" => Some(locale.text("questionnaires-removed")),
        "closed" => Some(locale.text("questionnaires-not_open")),
        _ => None,
    }
}

/// Rows of the list, with how many have answered; within what the reader is limited to.
pub(super) async fn rows(reader: &Reader<'_>, found: &[questionnaire::Model]) -> Result<Vec<Row>, Fault> {
    use respondent::{Column, Entity};
    let ids = found.iter().map(|row| row.id);
    let all: Vec<(i64, domain::country::Iso3, Option<chrono::DateTime<chrono::Utc>>)> = Entity::find()
        .select_only()
        .columns([Column::QuestionnaireId, Column::Country, Column::AnsweredAt])
        .filter(Column::QuestionnaireId.is_in(ids))
        .into_tuple()
        .all(reader.app.db.read())
        .await?;
    let mut answered: HashMap<i64, (u64, u64)> = HashMap::new();
    for (id, _, at) in all.into_iter().filter(|(_, country, _)| is_within(&reader.staff.limits, *country)) {
        let counts = answered.entry(id).or_default();
        *counts = (counts.0 + 1, counts.1 + u64::from(at.is_some()));
    }
    let counts = |id: i64| answered.get(&id).copied().unwrap_or_default();
    Ok(found.iter().map(|one| row(reader, one, counts(one.id))).collect())
}

fn row(reader: &Reader<'_>, one: &questionnaire::Model, answered: (u64, u64)) -> Row {
    let state = match (one.closed_at.is_some(), is_open(one, reader.app.clock.today())) {
        (true, _) => "closed",
        (false, true) => "open",
        (false, false) => "over",
    };
    let title = Passage::of(&one.title, reader.locale);
    Row {
        id: one.id,
        title: title.unwrap_or_else(|| Passage { text: String::new(), language: None }),
        state,
        last_day: reader.locale.formats.day(one.last_day),
        answered,
    }
}

/// The page with what was typed and what is wrong with it.
pub(super) async fn shown(reader: &Reader<'_>, id: i64, told: Told) -> Result<Response, Refusal> {
    let (app, locale, db) = (reader.app, reader.locale, reader.app.db.read());
    let found = questionnaire::Entity::find_by_id(id).one(db).await?.ok_or(Problem::NotFound)?;
    let limits = &reader.staff.limits;
    let mut people =
        respondent::Entity::find().filter(respondent::Column::QuestionnaireId.eq(id)).all(db).await?;
    people.retain(|one| is_within(limits, one.country));
    let name = |one: &respondent::Model| app.countries.name(one.country, locale.language);
    people.sort_by(|one, other| locale.formats.compare(&name(one), &name(other)));
    let counts = u64::try_from(people.len()).unwrap_or(u64::MAX);
    let answered = people.iter().filter(|one| one.answered_at.is_some()).count();
    let may_change = reader.staff.role.may(Action::RunQuestionnaires);
    let silent = to_be_reminded(db, id, limits, app.clock.today()).await?.len();
    let themes: Vec<String> = found.themes.0.iter().map(|theme| locale.code("theme", theme)).collect();
    let status = if told.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let model = Questionnaire {
        row: row(reader, &found, (counts, u64::try_from(answered).unwrap_or(u64::MAX))),
        introduction: Passage::of(&found.introduction, locale),
        themes: locale.formats.list(themes.iter().map(String::as_str)),
        contact: found.contact_email,
        respondents: people.iter().map(|one| listed(reader, one, may_change)).collect(),
        remarks: people.iter().filter_map(|one| Some((name(one), remark(one)?))).collect(),
        may_change,
        silent: u64::try_from(silent).unwrap_or(u64::MAX),
        typed: told.typed,
        errors: told.errors,
        wrong: told.wrong,
        countries: own_countries(reader),
        languages: named(locale, "language", languages(app).iter().map(Language::as_str)),
        done: told.done,
        token: reader.token(),
    };
    Ok(reader.page(&format!("/questionnaires/{id}"), status, page(locale, &model)))
}

/// The countries for which the account may say who is asked.
fn own_countries(reader: &Reader<'_>) -> Vec<Choice> {
    let mut all = countries(reader.app, reader.locale);
    let own = |code: &str| code.parse().is_ok_and(|code| is_within(&reader.staff.limits, code));
    all.retain(|(code, _)| own(code));
    all
}

fn listed(reader: &Reader<'_>, one: &respondent::Model, may_change: bool) -> Respondent {
    let (app, locale) = (reader.app, reader.locale);
    let day = |day: chrono::NaiveDate| locale.formats.day(day);
    Respondent {
        id: one.id,
        country: app.countries.name(one.country, locale.language),
        who: one.name.clone().zip(one.email.clone()).filter(|_| may_change),
        language: locale.code("language", one.language.as_str()),
        told: one.told_on.map(day).unwrap_or_default(),
        answered: one.answered_at.map(|at| day(at.date_naive())).unwrap_or_default(),
    }
}

/// What was said beside the themes.
fn remark(one: &respondent::Model) -> Option<String> {
    let answer: Answer = serde_json::from_str(one.answer.as_deref()?).ok()?;
    Some(answer.other).filter(|text| !text.is_empty())
}
