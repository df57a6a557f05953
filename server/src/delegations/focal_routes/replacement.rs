//! Naming another person in somebody's place.

use app::pages::{
    delegations::nomination::{Nomination, Replaced, nomination},
    problem::Problem,
    registrations::another,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::registration::entry::{Entry, Field};

use super::{
    Desk,
    nominations::{blank, filled, fresh, key},
    verdicts::{self, Address},
};
use crate::{
    delegations::{
        decide::{Seen, mark},
        replace::{NotReplaced, replace},
    },
    registrations::form,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// `GET /{lang}/d/{token}/events/{slug}/registrations/{id}/replacement`
///
/// # Errors
/// When nothing has this token, the person is none of the focal point's, or the database does not answer.
pub async fn ask(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, slug, id)): Path<Address>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let desk = Desk::open(&app, locale, token, &slug).await?;
    let row = verdicts::person(&desk, id).await?;
    let replaces = Replaced { id, name: row.name.clone().unwrap_or_default(), seen: mark(&row) };
    let form = Nomination {
        typed: blank(&desk),
        replaces: Some(replaces),
        submission: fresh(),
        ..Nomination::default()
    };
    Ok(desk.answer(&headers, &part(id), StatusCode::OK, nomination(locale, &filled(&desk, form).await?)))
}

/// `POST /{lang}/d/{token}/events/{slug}/registrations/{id}/replacement`
///
/// # Errors
/// When nothing has this token, the person is none of the focal point's, or the database does not answer.
pub async fn create(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, slug, id)): Path<Address>,
    headers: HeaderMap,
    sent: Form,
) -> Result<Response, Refusal> {
    let desk = Desk::open(&app, locale, token, &slug).await?;
    let row = verdicts::person(&desk, id).await?;
    let replaces = Replaced { id, name: row.name.unwrap_or_default(), seen: sent.get("seen").to_owned() };
    let mut form =
        Nomination { expired: !desk.is_ours(&sent), replaces: Some(replaces), ..Nomination::default() };
    form.submission = key(sent.get("submission"));
    form.typed = form::typed(sent);
    match desk.checked(&form.typed) {
        Err(flaws) => form.errors = another::errors(locale, "", &flaws),
        Ok(_) if form.expired => (),
        Ok(entry) => {
            if let Some(answer) = replaced(&desk, id, &entry, &mut form).await? {
                return Ok(answer);
            }
        }
    }
    let status = render::status_of_form(form.expired, form.unsaved);
    Ok(desk.answer(&headers, &part(id), status, nomination(locale, &filled(&desk, form).await?)))
}

fn part(id: i64) -> String {
    format!("registrations/{id}/replacement")
}

/// Where the focal point is sent, or else the form says why nothing was done.
async fn replaced(
    desk: &Desk<'_>,
    id: i64,
    entry: &Entry,
    form: &mut Nomination,
) -> Result<Option<Response>, Refusal> {
    let mark = form.replaces.as_ref().map(|replaced| replaced.seen.clone()).unwrap_or_default();
    let seen = Seen { id, mark: &mark };
    let wrong = match replace(desk.app, &desk.token, desk.event.id, seen, entry, &form.submission).await {
        Ok(Ok(())) => return Ok(Some(desk.back("replaced"))),
        Ok(Err(NotReplaced::UnknownLink)) => return Err(Problem::OldLink.into()),
        Ok(Err(NotReplaced::Gone)) => return Ok(Some(desk.back("gone"))),
        Ok(Err(NotReplaced::Stale(id))) => return Ok(Some(desk.back(&format!("stale&who={id}")))),
        Ok(Err(NotReplaced::Registered)) => (Field::Name, "delegations-registered_already"),
        Ok(Err(NotReplaced::NoPlaceFor)) => (Field::Name, "delegations-no_place_for"),
        Ok(Err(NotReplaced::OtherDelegation)) => (Field::Organization, "delegations-other_delegation"),
        Ok(Err(NotReplaced::TooMany)) => {
            form.unsaved = Some(Problem::TooMany);
            return Ok(None);
        }
        Err(fault) => {
            form.unsaved = Some(render::told(&fault));
            return Ok(None);
        }
    };
    form.errors.add(wrong.0.code(), desk.locale.text(wrong.1));
    Ok(None)
}
