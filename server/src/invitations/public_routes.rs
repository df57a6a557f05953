//! What answers behind the link of an invitation.

use app::{
    i18n::Tongue,
    pages::{
        invitations::invitation::{Invitation, invitation},
        problem::Problem,
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::invitation::Standing;
use entities::{event, invitation::Model};

use super::answering::{self, NotTaken};
use crate::{
    events::{
        self, present,
        staff_routes::{Asked, asked},
    },
    mail::bounces,
    state::App,
    web::{
        csrf,
        form::Form,
        language::Lang,
        render::{self, Refusal, see_other},
    },
};

/// `GET /{lang}/i/{token}`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (row, event) = opened(&app, &token).await?;
    let standing = answering::standing(app.db.read(), &row, app.clock.now()).await?;
    let good = urls::address_good(&urls::invitation(locale.language, &token));
    let returned = bounces::shown(&app, row.email.as_deref(), good, &scope(&token)).await?;
    let page = Invitation {
        returned,
        address_good: asked(&query, "done") == "address_good",
        ..page(&app, locale, &row, &event, standing, &token)
    };
    // A link that is over says so; the page helps on all the same.
    let status = match standing {
        Standing::Open | Standing::Declined | Standing::Answered => StatusCode::OK,
        Standing::Expired | Standing::Revoked => StatusCode::GONE,
    };
    let frame = app.frame(locale, &urls::invitation(locale.language, &token));
    Ok(render::page(&frame, &headers, status, invitation(locale, &page)))
}

/// `POST /{lang}/i/{token}/declination`
///
/// # Errors
/// When nothing has this token, the form is not ours, or the database does not answer.
pub async fn decline(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, Refusal> {
    app.check_form(&scope(&token), &sent)?;
    match answering::decline(&app, &token).await? {
        // What is over already is said by the page.
        Ok(()) | Err(NotTaken::Over(_)) => Ok(see_other(&urls::invitation(locale.language, &token))),
        Err(_) => Err(Problem::LinkExpired.into()),
    }
}

/// `POST /{lang}/i/{token}/address/reinstatement`: mails go to the address again.
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn reinstate(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    sent: Form,
) -> Result<Response, Refusal> {
    let (row, _) = opened(&app, &token).await?;
    let own = urls::invitation(locale.language, &token);
    let good = bounces::good_again(&app, row.email.as_deref(), &scope(&token), &sent).await?;
    Ok(see_other(&if good { format!("{own}?done=address_good") } else { own }))
}

/// What the forms of an invitation are bound to.
fn scope(token: &str) -> String {
    format!("invitation {token}")
}

/// The invitation behind a link, with its event, which the public can see.
async fn opened(app: &App, token: &str) -> Result<(Model, event::Model), Refusal> {
    use sea_orm::EntityTrait;
    let db = app.db.read();
    let row = answering::by_token(db, token).await?.ok_or(Problem::LinkExpired)?;
    let event = event::Entity::find_by_id(row.event_id).one(db).await?;
    let event = event.filter(|event| event.state.is_public()).ok_or(Problem::NotFound)?;
    Ok((row, event))
}

fn page(
    app: &App,
    locale: Tongue,
    row: &Model,
    event: &event::Model,
    standing: Standing,
    token: &str,
) -> Invitation {
    let door = events::door(event);
    Invitation {
        event: present::entry(app, locale, event),
        token: token.to_owned(),
        name: row.name.clone().filter(|_| row.email.is_some()).unwrap_or_default(),
        until: row.ends_at.map(|ends| present::moment(locale, event, ends)).unwrap_or_default(),
        standing,
        personal: row.email.is_some(),
        shut: door.invited(row.skips_approval).open(app.clock.now()).err(),
        others_can_register: door.open(app.clock.now()).is_ok(),
        returned: None,
        address_good: false,
        contact: event.contact_email.clone(),
        form_token: csrf::token(&app.secret, &scope(token), app.clock.now()),
    }
}
