//! What answers where staff say who is asked.

use app::{components::Errors, pages::problem::Problem};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use domain::{
    flaw::Flaw,
    language::Language,
    questionnaire::{
        Reach, Respondent, check_respondent,
        list::{Line, MOST_AT_ONCE, WrongLine, read},
    },
    typed::Typed,
};
use lettre::Address;

use super::{
    NotAsked, asking, erasing,
    staff_page::{self, Told},
};
use crate::{
    authorize::{Permit, RunQuestionnaires},
    events::{choices::is_country, staff::Reader},
    fault::Outcome,
    state::App,
    web::{form::Form, language::Lang, render::Refusal},
};

/// `POST /{lang}/staff/questionnaires/{id}/respondents`
///
/// # Errors
/// When there is no such questionnaire.
pub async fn add(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let typed = Typed(form.0);
    let read = with_reach(&reader, |reach| check_respondent(&typed, reach));
    let who = match read {
        Ok(who) => who,
        Err(flaws) => return wrong(&reader, id, typed, &flaws).await,
    };
    match gone(asking::add(&app, &permit, id, std::slice::from_ref(&who)).await)? {
        Ok(added) => Ok(staff_page::back(locale, id, &counted(added))),
        Err(NotAsked::Taken(_)) => {
            let errors = Errors(vec![("country".into(), locale.text("questionnaires-taken"))]);
            staff_page::shown(&reader, id, Told { typed, errors, ..Told::default() }).await
        }
        Err(_) => Ok(staff_page::back(locale, id, "done=closed")),
    }
}

/// `POST /{lang}/staff/questionnaires/{id}/respondents/list`
///
/// # Errors
/// When there is no such questionnaire.
pub async fn add_list(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let typed = Typed(form.0);
    let mut lines = match lines(&reader, &typed) {
        Ok(lines) => lines,
        Err(errors) => {
            return staff_page::shown(&reader, id, Told { typed, errors, ..Told::default() }).await;
        }
    };
    let people: Vec<Respondent> = lines.iter().filter_map(|line| line.read.clone().ok()).collect();
    if people.len() == lines.len() {
        match gone(asking::add(&app, &permit, id, &people).await)? {
            Ok(added) => return Ok(staff_page::back(locale, id, &counted(added))),
            Err(NotAsked::Taken(countries)) => mark_taken(&mut lines, &countries),
            Err(_) => return Ok(staff_page::back(locale, id, "done=closed")),
        }
    }
    staff_page::shown(&reader, id, told_of(&reader, typed, &lines)).await
}

/// `POST /{lang}/staff/questionnaires/{id}/reminders`
///
/// # Errors
/// When there is no such questionnaire.
pub async fn remind(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    match gone(asking::remind(&app, &permit, id).await)? {
        Ok(reminded) => Ok(staff_page::back(locale, id, &format!("reminded={reminded}"))),
        Err(_) => Ok(staff_page::back(locale, id, "done=closed")),
    }
}

/// `POST /{lang}/staff/questionnaires/{id}/respondents/{row}/removal`
///
/// # Errors
/// When there is no such respondent, or the country is not of the reader's region.
pub async fn remove(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<RunQuestionnaires>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    gone(erasing::remove(&app, &permit, id, row).await)?
        .map_or(Err(Problem::NotFound.into()), |()| Ok(staff_page::back(locale, id, "done=removed")))
}

/// What keeps the page from being shown at all; every other refusal is said on it.
fn gone<T>(outcome: Outcome<T, NotAsked>) -> Result<Result<T, NotAsked>, Refusal> {
    match outcome? {
        Err(NotAsked::Unknown) => Err(Problem::NotFound.into()),
        Err(NotAsked::OtherRegion) => Err(Problem::Forbidden.into()),
        other => Ok(other),
    }
}

fn counted(added: asking::Added) -> String {
    format!("added={}&known={}", added.added, added.known)
}

async fn wrong(reader: &Reader<'_>, id: i64, typed: Typed, flaws: &[Flaw]) -> Result<Response, Refusal> {
    let errors = reader.errors(flaws);
    staff_page::shown(reader, id, Told { typed, errors, ..Told::default() }).await
}

fn with_reach<T>(reader: &Reader<'_>, check: impl FnOnce(&Reach<'_>) -> T) -> T {
    check(&Reach {
        is_country: &|code| is_country(reader.app, code),
        is_language: &|language| reader.app.locales.get(language).is_some(),
        is_deliverable: &|email| email.parse::<Address>().is_ok(),
        limits: &reader.staff.limits,
    })
}

/// The lines of the list that was typed.
fn lines(reader: &Reader<'_>, typed: &Typed) -> Result<Vec<Line>, Errors> {
    let wrong = |field: &str, id: &str| Err(Errors(vec![(field.to_owned(), reader.locale.text(id))]));
    let language: Option<Language> = typed.get("list_language").parse().ok();
    let Some(language) = language.filter(|language| reader.app.locales.get(*language).is_some()) else {
        return wrong("list_language", "wrong-missing");
    };
    let lines = with_reach(reader, |reach| read(typed.get("list"), language, reach));
    match lines.len() {
        0 => wrong("list", "questionnaires-no_list"),
        many if many > MOST_AT_ONCE => wrong("list", "questionnaires-too_many"),
        _ => Ok(lines),
    }
}

fn mark_taken(lines: &mut [Line], countries: &[domain::country::Iso3]) {
    for line in lines {
        if line.read.as_ref().is_ok_and(|who| countries.contains(&who.country)) {
            line.read = Err(WrongLine::Taken);
        }
    }
}

/// The page with the list as it was typed and what is wrong with each line.
fn told_of(reader: &Reader<'_>, typed: Typed, lines: &[Line]) -> Told {
    let wrong = lines.iter().filter_map(|line| {
        let why = line.read.as_ref().err()?;
        let why = reader.locale.code("questionnaires_line", why.code());
        Some((line.number, line.text.clone(), why))
    });
    let errors = Errors(vec![("list".into(), reader.locale.text("questionnaires-list_wrong"))]);
    Told { typed, errors, wrong: wrong.collect(), ..Told::default() }
}
