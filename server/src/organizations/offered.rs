//! The organizations that a form proposes: what is like the texts that were typed, and the most used, few
//! enough for a slow link. A browser with script searches all of them as one types.

use std::collections::BTreeSet;

use app::{components::Choice, i18n::Tongue, pages::problem::Problem};
use axum::{
    extract::{Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use domain::{
    forms::{Definition, QuestionKind},
    typed::Typed,
};
use entities::organization::{Column, Entity, Model};
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder, QuerySelect};

use super::queries;
use crate::{
    events::staff_routes::{Asked, asked},
    fault::Fault,
    state::App,
    web::{client::Client, language::Lang, rate_limit::ORGANIZATIONS_FROM, render::Refusal},
};

/// How many of the most used are proposed; any other can be typed.
const PROPOSED: u64 = 40;
/// How many are found for a text.
const FOUND: u64 = 10;
/// Most characters of a text that is searched for.
const LONGEST: usize = 100;

/// What a field proposes: what is like the texts that were typed, then the most used, with abbreviations.
///
/// # Errors
/// When the database does not answer.
pub async fn offered(
    db: &impl ConnectionTrait,
    locale: Tongue,
    typed: &[&str],
) -> Result<Vec<Choice>, Fault> {
    let mut proposed = Vec::new();
    for text in typed {
        proposed.extend(queries::with_all_words(db, text, FOUND).await?);
    }
    let most_used = Entity::find().order_by_desc(Column::Uses).order_by_asc(Column::Id);
    let mut names = named(locale, &most_used.limit(PROPOSED).all(db).await?);
    names.sort_by(|(one, _), (other, _)| locale.formats.compare(one, other));
    let mut seen = BTreeSet::new();
    let all = named(locale, &proposed).into_iter().chain(names);
    Ok(all.filter(|(name, _)| seen.insert(name.clone())).collect())
}

/// What the questions of a form propose; nothing where none asks for an organization.
///
/// # Errors
/// When the database does not answer.
pub async fn offered_in(
    db: &impl ConnectionTrait,
    locale: Tongue,
    form: &Definition,
    typed: &Typed,
) -> Result<Vec<Choice>, Fault> {
    let asked = form.questions().filter(|(_, one)| one.kind == QuestionKind::Organization);
    let fields: Vec<String> = asked.map(|(_, one)| one.field()).collect();
    if fields.is_empty() {
        return Ok(Vec::new());
    }
    let typed: Vec<&str> = fields.iter().filter_map(|field| typed.filled(field)).collect();
    offered(db, locale, &typed).await
}

/// `GET /{lang}/organizations`: the organizations that a text finds by their names in any language, their
/// aliases and abbreviations; a line each, the name in the reader's language, a tab, the abbreviation.
///
/// # Errors
/// When somebody asks too often, or the database does not answer.
pub async fn find(
    State(app): State<App>,
    Lang(locale): Lang,
    Query(query): Asked,
    client: Client,
) -> Result<Response, Refusal> {
    let text: String = asked(&query, "text").chars().take(LONGEST).collect();
    if !client.is_this_machine()
        && !app.may_try(ORGANIZATIONS_FROM, "organizations_from", &client.network()).await?
    {
        return Err(Problem::TooMany.into());
    }
    let found = queries::with_all_words(app.db.read(), &text, FOUND).await?;
    let lines: Vec<String> =
        named(locale, &found).into_iter().map(|(name, short)| format!("{name}\t{short}\n")).collect();
    let fields = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    Ok((fields, lines.concat()).into_response())
}

fn named(locale: Tongue, all: &[Model]) -> Vec<Choice> {
    let name = |one: &Model| {
        let name = one.names.best(locale.language)?.1.to_owned();
        Some((name, one.abbreviation.clone().unwrap_or_default()))
    };
    all.iter().filter_map(name).collect()
}
