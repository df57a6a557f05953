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
            fields,
            new_registration::{NewRegistration, Places, new_registration},
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
use domain::{
    forms::Moment,
    registration::{
        admission::Shut,
        entry::{self, Entry as Told},
    },
    typed::Typed,
};
use entities::event::Model;

use super::{
    form,
    invited::{self, Invited},
    operations::{self, NotRegistered, Sent},
    queries,
};
use crate::{
    events::{
        self, present,
        staff_routes::{self, Asked},
        versions,
    },
    fault::Fault,
    forms::{answers, asked, stored},
    places,
    state::App,
    web::{
        client::Client,
        csrf,
        form::Form,
        language::Lang,
        page_cache::Rendered,
        render::{self, Refusal, see_other},
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
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let event = event(&app, &slug).await?;
    let invited = Invited::of(&app, locale, &event, staff_routes::asked(&query, "invitation")).await?;
    if let Err(why) = invited.door(&event).open(app.clock.now()) {
        return Ok(shut(&app, locale, &event, &headers, StatusCode::OK, why));
    }
    let asked = stored::in_force(app.db.read(), &event).await?;
    let mut page = blank(&app, locale, &event, asked.as_ref()).await?;
    invited.fill(&mut page);
    page.submission = uuid::Uuid::new_v4().to_string();
    Ok(show(&app, locale, &headers, StatusCode::OK, &page))
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
    sent: Form,
) -> Result<Response, Refusal> {
    let event = event(&app, &slug).await?;
    let is_ours = csrf::is_valid(&app.secret, &scope(&slug), app.clock.now(), sent.get("_token"));
    let submission = submission(sent.get("submission"));
    let invitation = sent.get("invitation").to_owned();
    let typed = form::typed(sent);
    let asked = stored::in_force(app.db.read(), &event).await?;
    let form = NewRegistration { submission, invitation, expired: !is_ours, ..NewRegistration::default() };
    let form = match checked(&app, locale, &event, asked.as_ref(), &typed) {
        Err(errors) => NewRegistration { errors, ..form },
        Ok(_) if !is_ours => form,
        Ok(sent) => match operations::register(&app, &event, &sent, &form.submission, client).await {
            Ok(Ok(())) => return Ok(see_other(&urls::registered(locale.language, &slug))),
            Ok(Err(NotRegistered::Shut(why))) => {
                return Ok(shut(&app, locale, &event, &headers, StatusCode::CONFLICT, why));
            }
            Ok(Err(why)) => not_registered(locale, form, why),
            Err(fault) => NewRegistration { unsaved: Some(render::told(&fault)), ..form },
        },
    };
    again(&app, locale, (&event, asked.as_ref()), &headers, NewRegistration { typed, ..form }).await
}

/// The form of somebody who was not registered, with why not.
fn not_registered(locale: Tongue, form: NewRegistration, why: NotRegistered) -> NewRegistration {
    match why {
        NotRegistered::NotInvited(why) => NewRegistration { errors: invited::errors(locale, why), ..form },
        _ => NewRegistration { unsaved: Some(Problem::TooMany), ..form },
    }
}

/// The form once more, with everything that was typed.
async fn again(
    app: &App,
    locale: Tongue,
    (event, asked): (&Model, Option<&stored::Version>),
    headers: &HeaderMap,
    form: NewRegistration,
) -> Result<Response, Refusal> {
    let status = render::status_of_form(form.expired, form.unsaved);
    let NewRegistration { typed, submission, invitation, errors, expired, unsaved, .. } = form;
    let blank = blank(app, locale, event, asked).await?;
    let page = NewRegistration { typed, submission, invitation, errors, expired, unsaved, ..blank };
    Ok(show(app, locale, headers, status, &page))
}

/// `GET /{lang}/events/{slug}/registered`: the same for everyone.
///
/// # Errors
/// When there is no such event, or the database does not answer.
pub async fn sent(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let version = versions::event_version(app.db.read(), &slug).await?.ok_or(Problem::NotFound)?;
    let address = urls::registered(locale.language, &slug);
    let render = async {
        let event = event(&app, &slug).await?;
        let confirms_address = event.address_hours.is_some();
        let page = Registered { event: head(&app, locale, &event), confirms_address };
        let page = registered(locale, &page);
        Ok(Rendered::page(document(&app.kept_frame(locale, &address), page)))
    };
    app.pages.page(app.clock.now(), &address, version, &headers, render).await
}

async fn event(app: &App, slug: &str) -> Result<Model, Refusal> {
    let found = events::queries::public_event(app.db.read(), slug).await?;
    Ok(found.ok_or(Problem::NotFound)?)
}

/// What a form token is bound to.
fn scope(slug: &str) -> String {
    format!("register {slug}")
}

/// The form's own key, as it was given out; whatever else was sent is no key.
fn submission(sent: &str) -> String {
    sent.parse().unwrap_or_else(|_| uuid::Uuid::new_v4()).to_string()
}

/// The registration's own fields and the answers to the event's questions, or everything that is wrong.
fn checked(
    app: &App,
    locale: Tongue,
    event: &Model,
    asked: Option<&stored::Version>,
    typed: &Typed,
) -> Result<Sent, Errors> {
    let entry: Result<Told, _> = form::asked(app, event, |asked| entry::check(typed, asked));
    let given = asked.map(|asked| answers::check(app, locale, asked, Moment::Registration, typed));
    match (entry, given.transpose()) {
        (Ok(entry), Ok(given)) => {
            let invitation = typed.filled("invitation").map(str::to_owned);
            Ok(Sent { entry, given, invitation })
        }
        (entry, given) => {
            let mut errors = entry.err().map(|flaws| fields::errors(locale, &flaws)).unwrap_or_default();
            errors.0.extend(given.err().unwrap_or_default().0);
            Err(errors)
        }
    }
}

async fn blank(
    app: &App,
    locale: Tongue,
    event: &Model,
    asked: Option<&stored::Version>,
) -> Result<NewRegistration, Fault> {
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
        asked: asked
            .map(|asked| asked::sections(app, locale, &asked.definition, Moment::Registration))
            .unwrap_or_default(),
        quotas: quotas.iter().map(|quota| places::words_for(app, locale, quota)).collect(),
        approval: event.approval,
        address_hours: event.address_hours,
        token: csrf::token(&app.secret, &scope(&event.slug), app.clock.now()),
        ..NewRegistration::default()
    })
}

/// The event above the form, whose state needs no saying there.
fn head(app: &App, locale: Tongue, event: &Model) -> Entry {
    Entry { state: None, ..present::entry(app, locale, event) }
}

fn show(
    app: &App,
    locale: Tongue,
    headers: &HeaderMap,
    status: StatusCode,
    page: &NewRegistration,
) -> Response {
    let frame = app.frame(locale, &urls::register(locale.language, &page.event.slug));
    render::page(&frame, headers, status, new_registration(locale, page))
}

fn shut(
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
