//! What answers behind the link of a message: the page on which readers say that they want no more, and the one
//! press of their mail program (RFC 8058), which knows no page and no form.

use app::{
    i18n::Tongue,
    pages::{
        announcements::unsubscription::{Unsubscription, unsubscription},
        problem::Problem,
    },
    urls,
};
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use entities::{event, mail};
use sea_orm::EntityTrait;

use super::unsubscribe::{self, Which};
use crate::{
    state::App,
    web::{
        csrf,
        language::Lang,
        render::{self, Refusal, see_other},
    },
};

/// `GET /{lang}/unsubscribe/{link}`: changes nothing, since programs that look at links open it too.
///
/// # Errors
/// When no message has this link.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, link)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let mail = opened(&app, &link).await?;
    shown(&app, locale, &headers, &link, &mail, false).await
}

/// `POST /{lang}/unsubscribe/{link}`
///
/// # Errors
/// When no message has this link.
pub async fn change(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, link)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let mail = opened(&app, &link).await?;
    if is_one_click(&headers, &body) {
        unsubscribe::unsubscribe(&app, &mail, Which::Event).await?;
        return shown(&app, locale, &headers, &link, &mail, false).await;
    }
    let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(&body).unwrap_or_default();
    let field = |name: &str| fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
    if !csrf::is_valid(&app.secret, &scope(&link), app.clock.now(), field("_token")) {
        return shown(&app, locale, &headers, &link, &mail, true).await;
    }
    match field("which") {
        "event" => unsubscribe::unsubscribe(&app, &mail, Which::Event).await?,
        "all" => unsubscribe::unsubscribe(&app, &mail, Which::All).await?,
        "none" => unsubscribe::resubscribe(&app, &mail).await?,
        _ => return Err(Problem::Unreadable.into()),
    }
    Ok(see_other(&urls::unsubscribe(locale.language, &link)))
}

/// What a mail program sends: one field, in either of the two ways that forms are sent.
fn is_one_click(headers: &HeaderMap, body: &[u8]) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let text = String::from_utf8_lossy(body);
    if kind.starts_with("multipart/form-data") {
        return text.contains("name=\"List-Unsubscribe\"") && text.contains("One-Click");
    }
    text.split('&').any(|field| field.trim() == "List-Unsubscribe=One-Click")
}

fn scope(link: &str) -> String {
    format!("unsubscribe {link}")
}

async fn opened(app: &App, link: &str) -> Result<mail::Model, Refusal> {
    Ok(unsubscribe::opened(app, link).await?.ok_or(Problem::OldLink)?)
}

async fn shown(
    app: &App,
    locale: Tongue,
    headers: &HeaderMap,
    link: &str,
    mail: &mail::Model,
    expired: bool,
) -> Result<Response, Refusal> {
    let db = app.db.read();
    let event = match mail.event_id {
        Some(id) => event::Entity::find_by_id(id).one(db).await?,
        None => None,
    };
    let title = event.as_ref().and_then(|event| event.title.best(locale.language));
    let standing = unsubscribe::standing(db, &mail.recipient, mail.event_id).await?;
    let page = Unsubscription {
        link: link.to_owned(),
        email: mail.recipient.clone(),
        event: title.map(|(_, title)| title.to_owned()).unwrap_or_default(),
        of_event: standing.contains(&Which::Event),
        of_all: standing.contains(&Which::All),
        expired,
        token: csrf::token(&app.secret, &scope(link), app.clock.now()),
    };
    let status = if expired { StatusCode::FORBIDDEN } else { StatusCode::OK };
    let frame = app.frame(locale, &urls::unsubscribe(locale.language, link));
    Ok(render::page(&frame, headers, status, unsubscription(locale, &page)))
}
