//! Correcting what is held.

use app::{
    i18n::Tongue,
    pages::registrations::{
        correction::{Correction, correction},
        fields::{self, Choices},
    },
    urls,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    registration::{entry, own},
    typed::Typed,
};
use entities::event;

use super::{answer, form_token, is_ours, opened, refused};
use crate::{
    events::present,
    fault::Fault,
    organizations::offered,
    registrations::{
        form,
        operations::{self, Refused},
    },
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal, see_other},
    },
};

/// The page's part of the address.
const PART: &str = "correction";

/// `GET /{lang}/r/{token}/correction`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn edit(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let (registration, event) = opened(&app, &token).await?;
    if !own::can_change(event.state) {
        return Err(refused(locale, &token, Refused::OnRecord));
    }
    let page = page(&app, locale, &event, &token, form::of(&registration)).await?;
    Ok(answer(&app, locale, &headers, StatusCode::OK, &token, PART, correction(locale, &page)))
}

/// `POST /{lang}/r/{token}/correction`
///
/// # Errors
/// When nothing has this token, or the database does not answer.
pub async fn save(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
    sent: Form,
) -> Result<Response, Refusal> {
    let (_, event) = opened(&app, &token).await?;
    let is_ours = is_ours(&app, &token, PART, sent.get("_token"));
    let typed = form::typed(sent);
    let checked = form::asked(&app, &event, |asked| entry::check_details(&typed, asked));
    let mut page = page(&app, locale, &event, &token, typed).await?;
    page.expired = !is_ours;
    match checked {
        Ok(details) if is_ours => match operations::correct(&app, &token, details).await {
            Ok(Ok(())) => return Ok(saved(locale, &token)),
            Ok(Err(Refused::NoPlaceFor(field))) => {
                page.errors.add(field.code(), locale.text("places-no_place_for"));
            }
            Ok(Err(why)) => return Err(refused(locale, &token, why)),
            Err(fault) => page.unsaved = Some(render::told(&fault)),
        },
        Ok(_) => (),
        Err(flaws) => page.errors = fields::errors(locale, &flaws),
    }
    let status = render::status_of_form(page.expired, page.unsaved);
    Ok(answer(&app, locale, &headers, status, &token, PART, correction(locale, &page)))
}

/// The own page says that it was done.
fn saved(locale: Tongue, token: &str) -> Response {
    see_other(&format!("{}?done=changed", urls::own_registration(locale.language, token)))
}

async fn page(
    app: &App,
    locale: Tongue,
    event: &event::Model,
    token: &str,
    typed: Typed,
) -> Result<Correction, Fault> {
    let organizations = offered(app.db.read(), locale, &[typed.get("organization")]).await?;
    Ok(Correction {
        token: token.to_owned(),
        event: present::entry(app, locale, event),
        typed,
        // What somebody comes to do, and a fellowship, are the organizers' to change.
        choices: Choices {
            organizations,
            roles: Vec::new(),
            fellowship: false,
            ..form::choices(app, locale, event)
        },
        form_token: form_token(app, token, PART),
        ..Correction::default()
    })
}
