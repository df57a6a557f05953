//! What answers behind the link to a group.

use app::{
    i18n::Tongue,
    pages::{
        groups::group::{Done, Group as GroupPage, Member, group as group_page},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::registration::own;
use entities::{event, group_member, registration};
use sea_orm::EntityTrait;

use super::{
    queries,
    withdraw::{self, NotWithdrawn},
};
use crate::{
    events::present,
    mail::bounces,
    state::App,
    web::{
        csrf,
        form::Form,
        language::Lang,
        render::{self, Refusal, see_other},
    },
};

/// `GET /{lang}/g/{token}`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let db = app.db.read();
    let row = queries::by_token(db, &token).await?.ok_or(Problem::OldLink)?;
    let event = event::Entity::find_by_id(row.event_id).one(db).await?.ok_or(Problem::OldLink)?;
    let members = queries::members(db, row.id).await?;
    let done = query.iter().find(|(name, _)| name == "done").and_then(|(_, done)| match done.as_str() {
        "registered" => Some(Done::Registered),
        "withdrawn" => Some(Done::Withdrawn),
        "stale" => Some(Done::Stale),
        "address_good" => Some(Done::AddressGood),
        _ => None,
    });
    let good = urls::address_good(&urls::group(locale.language, &token));
    let page = GroupPage {
        returned: bounces::shown(&app, row.email.as_deref(), good, &own_scope(&token)).await?,
        event: present::entry(&app, locale, &event),
        people: members.into_iter().map(|one| member(locale, &event, one)).collect(),
        done,
        form_token: csrf::token(&app.secret, &own_scope(&token), app.clock.now()),
        token: token.clone(),
    };
    let frame = app.frame(locale, &urls::group(locale.language, &token));
    Ok(render::page(&frame, &headers, StatusCode::OK, group_page(locale, &page)))
}

/// `POST /{lang}/g/{token}/members/{position}/withdrawal`
///
/// # Errors
/// When nothing has this token, the form is not ours, or the database does not answer.
pub async fn withdraw(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, position)): Path<(String, String, i32)>,
    sent: Form,
) -> Result<Response, Refusal> {
    app.check_form(&own_scope(&token), &sent)?;
    let done = match withdraw::withdraw(&app, &token, position, sent.get("seen")).await? {
        Ok(()) => "withdrawn",
        Err(NotWithdrawn::Stale) => "stale",
        Err(NotWithdrawn::UnknownLink) => return Err(Problem::OldLink.into()),
        Err(NotWithdrawn::Unknown) => return Err(Problem::NotFound.into()),
    };
    Ok(see_other(&format!("{}?done={done}", urls::group(locale.language, &token))))
}

/// `POST /{lang}/g/{token}/address/reinstatement`: mails go to the registrant's address again.
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn reinstate(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, Refusal> {
    let row = queries::by_token(app.db.read(), &token).await?.ok_or(Problem::OldLink)?;
    let own = urls::group(locale.language, &token);
    let good = bounces::good_again(&app, row.email.as_deref(), &own_scope(&token), &sent).await?;
    Ok(see_other(&if good { format!("{own}?done=address_good") } else { own }))
}

/// What the tokens of a group's own page are bound to.
fn own_scope(token: &str) -> String {
    format!("group {token}")
}

/// Somebody of the group, as the registrant may see them.
fn member(
    locale: Tongue,
    event: &event::Model,
    (member, row): (group_member::Model, Option<registration::Model>),
) -> Member {
    let state = row.map_or(member.state, |row| row.state);
    let stands = member.name.is_some() && own::can_withdraw(state, event.state);
    let name = member.name.unwrap_or_else(|| locale.text("decisions-erased"));
    Member { position: member.position, name, state, stands }
}
