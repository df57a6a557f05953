//! What answers where somebody registers.

use app::{
    components::Errors,
    document::document,
    i18n::Tongue,
    pages::{
        events::entry::Entry,
        problem::Problem,
        registrations::{
            closed::{Closed, closed},
            new_registration::{NewRegistration, Places},
            registered::{Registered, registered},
        },
    },
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{registration::admission::Shut, typed::Typed};
use entities::{event::Model, registration_draft};

use super::{
    filled::{Filled, Reader},
    form,
    invited::{INVITATION, Invited},
    queries,
};
use crate::{
    delegations::steps_of,
    events::{
        self, present,
        staff_routes::{self, Asked},
        versions,
    },
    fault::Fault,
    forms::{files::intake::Sent, stored},
    places,
    state::App,
    web::{
        client::Client,
        csrf,
        language::Lang,
        page_cache::{Rendered, Wish},
        render::{self, Refusal},
    },
};

/// `GET /{lang}/events/{slug}/register`
///
/// # Errors
/// When there is no such event, or the database does not answer.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug)): Path<(String, String)>,
    Query(query): Asked,
    client: Client,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let event = event(&app, &slug).await?;
    let invited = Invited::of(&app, locale, &event, staff_routes::asked(&query, INVITATION)).await?;
    if let Err(why) = invited.door(&event).open(app.clock.now()) {
        return Ok(shut(&app, locale, &event, &headers, StatusCode::OK, why));
    }
    let version = stored::in_force(app.db.read(), &event).await?;
    let reader = Reader { app: &app, locale, headers: &headers, client };
    let mut filled = Filled { invited, ..Filled::blank(reader, event, version) };
    filled.invited.fill(&mut filled.typed);
    let page = filled.page(Errors::default(), None).await?;
    Ok(filled.shown(StatusCode::OK, &page))
}

/// `POST /{lang}/events/{slug}/register`
///
/// # Errors
/// When there is no such event, or the database does not answer.
pub async fn create(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug)): Path<(String, String)>,
    client: Client,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Refusal> {
    let event = event(&app, &slug).await?;
    answer(Reader { app: &app, locale, headers: &headers, client }, event, None, sent).await
}

/// What becomes of a form that was sent, by the button that was pressed.
pub(super) async fn answer(
    reader: Reader<'_>,
    event: Model,
    kept: Option<(registration_draft::Model, String)>,
    sent: Sent,
) -> Result<Response, Refusal> {
    let app = reader.app;
    let Sent { form, parts } = sent;
    let invited = match &kept {
        Some((draft, _)) => Invited::saved(app, &event, draft).await?,
        None => Invited::said(app, &event, form.get(INVITATION)).await?,
    };
    let door = invited.door(&event).open(app.clock.now());
    let what = form.get("_do").to_owned();
    let version = stored::in_force(app.db.read(), &event).await?;
    let mut filled = Filled {
        expired: !csrf::is_valid(&app.secret, &scope(&event.slug), app.clock.now(), form.get("_token")),
        submission: match &kept {
            Some((draft, _)) => draft.submission.clone(),
            None => submission(form.get("submission")),
        },
        at: form.get("page").parse().unwrap_or(0),
        typed: Typed(form.0.into_iter().filter(|(name, _)| !CONTROLS.contains(&name.as_str())).collect()),
        kept,
        invited,
        ..Filled::blank(reader, event, version)
    };
    if let Err(why) = door {
        return filled.shut(why).await;
    }
    if let Err(fault) = filled.take(parts).await {
        return filled.again(Errors::default(), Some(render::told(&fault))).await;
    }
    match what.as_str() {
        "next" => filled.next().await,
        "back" => filled.back().await,
        "save" => filled.keep().await,
        "discard" => filled.discard().await,
        _ => filled.send().await,
    }
}

/// `GET /{lang}/events/{slug}/registered`: the same for everyone.
///
/// # Errors
/// When there is no such event, or the database does not answer.
pub async fn sent(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug)): Path<(String, String)>,
    wish: Wish,
) -> Result<Response, Refusal> {
    let version = versions::event_version(&app.db, &slug).await?.ok_or(Problem::NotFound)?;
    let address = urls::registered(locale.language, &slug);
    let render = || async {
        let event = event(&app, &slug).await?;
        let confirms_address = event.address_hours.is_some();
        let page = Registered { event: head(&app, locale, &event), confirms_address };
        let page = registered(locale, &page);
        Ok(Rendered::page(document(&app.kept_frame(locale, &address), page)))
    };
    app.pages.page(app.clock.now(), &address, version, &wish, render).await
}

pub(super) async fn event(app: &App, slug: &str) -> Result<Model, Refusal> {
    let found = events::queries::public_event(app.db.read(), slug).await?;
    Ok(found.ok_or(Problem::NotFound)?)
}

/// Fields that nobody typed.
const CONTROLS: [&str; 5] = ["_token", "_do", "submission", "page", INVITATION];

/// What a form token is bound to.
fn scope(slug: &str) -> String {
    format!("register {slug}")
}

/// The form's own key, as it was given out; whatever else was sent is no key.
fn submission(sent: &str) -> String {
    sent.parse().unwrap_or_else(|_| uuid::Uuid::new_v4()).to_string()
}

/// What every form of the event says, and its token.
pub(super) async fn blank(app: &App, locale: Tongue, event: &Model) -> Result<NewRegistration, Fault> {
    let door = events::door(event);
    let places = match door.capacity {
        None => None,
        Some(capacity) => {
            let seats = queries::seats(app.db.read(), event.id).await?;
            let left = if door.is_full(seats) { 0 } else { capacity.saturating_sub(seats.taken) };
            Some(Places { capacity, left, waiting: seats.waiting })
        }
    };
    let quotas = places::quotas_of(app.db.read(), event.id).await?;
    Ok(NewRegistration {
        event: head(app, locale, event),
        typed: form::blank(locale),
        choices: form::choices(app, locale, event),
        places,
        quotas: quotas.iter().map(|quota| places::words_for(app, locale, quota)).collect(),
        steps: steps_of(event),
        address_hours: event.address_hours,
        token: csrf::token(&app.secret, &scope(&event.slug), app.clock.now()),
        ..NewRegistration::default()
    })
}

/// The event above the form, whose state needs no saying there.
fn head(app: &App, locale: Tongue, event: &Model) -> Entry {
    Entry { state: None, ..present::entry(app, locale, event) }
}

pub(super) fn shut(
    app: &App,
    locale: Tongue,
    event: &Model,
    headers: &HeaderMap,
    status: StatusCode,
    why: Shut,
) -> Response {
    let page = Closed { event: present::entry(app, locale, event), why };
    let frame = app.frame(locale, &urls::register(locale.language, &event.slug));
    render::page(&frame, headers, status, closed(locale, &page))
}
