//! Nominating somebody.

use app::pages::{
    delegations::nomination::{Nomination, nomination},
    problem::Problem,
    registrations::{
        another::{self, Asks},
        fields::Choices,
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{
    registration::{
        Role,
        entry::{Entry, Field},
    },
    typed::Typed,
};

use super::Desk;
use crate::{
    delegations::nominate::{Nominated, NotNominated, nominate},
    events::present,
    fault::Fault,
    organizations::offered,
    registrations::form,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// The page's part of the address.
const PART: &str = "nominations";

/// `GET /{lang}/d/{token}/events/{slug}/nominations`
///
/// # Errors
/// When nothing has this token, the event is none of the focal point's, or the database does not answer.
pub async fn new(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, slug)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let desk = Desk::open(&app, locale, token, &slug).await?;
    let form = Nomination { typed: blank(&desk), submission: fresh(), ..Nomination::default() };
    Ok(desk.answer(&headers, PART, StatusCode::OK, nomination(locale, &filled(&desk, form).await?)))
}

/// `POST /{lang}/d/{token}/events/{slug}/nominations`
///
/// # Errors
/// When nothing has this token, the event is none of the focal point's, or the database does not answer.
pub async fn create(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, slug)): Path<(String, String, String)>,
    headers: HeaderMap,
    sent: Form,
) -> Result<Response, Refusal> {
    let desk = Desk::open(&app, locale, token, &slug).await?;
    let mut form = Nomination { expired: !desk.is_ours(&sent), ..Nomination::default() };
    form.submission = key(sent.get("submission"));
    form.typed = form::typed(sent);
    match desk.checked(&form.typed) {
        Err(flaws) => form.errors = another::errors(locale, "", &flaws),
        Ok(_) if form.expired => (),
        Ok(entry) => {
            if let Some(answer) = nominated(&desk, &entry, &mut form).await? {
                return Ok(answer);
            }
        }
    }
    let status = render::status_of_form(form.expired, form.unsaved);
    Ok(desk.answer(&headers, PART, status, nomination(locale, &filled(&desk, form).await?)))
}

/// Where the focal point is sent, or else the form says why nothing was done.
async fn nominated(
    desk: &Desk<'_>,
    entry: &Entry,
    form: &mut Nomination,
) -> Result<Option<Response>, Refusal> {
    let done = nominate(desk.app, &desk.token, desk.event.id, entry, &form.submission).await;
    match done {
        Ok(Ok(Nominated::Entered)) => return Ok(Some(desk.back("nominated"))),
        Ok(Ok(Nominated::Written)) => return Ok(Some(desk.back("written"))),
        Ok(Err(NotNominated::UnknownLink)) => return Err(Problem::OldLink.into()),
        // The list says why nobody can be nominated.
        Ok(Err(NotNominated::Shut(_))) => return Ok(Some(render::see_other(&desk.address("")))),
        Ok(Err(NotNominated::Registered)) => {
            form.errors.add(Field::Name.code(), desk.locale.text("delegations-registered_already"));
        }
        Ok(Err(NotNominated::OtherDelegation)) => {
            form.errors.add(Field::Organization.code(), desk.locale.text("delegations-other_delegation"));
        }
        Ok(Err(NotNominated::TooMany)) => form.unsaved = Some(Problem::TooMany),
        Err(fault) => form.unsaved = Some(render::told(&fault)),
    }
    Ok(None)
}

/// A form's own key, as it was given out; whatever else was sent is no key.
pub(super) fn key(sent: &str) -> String {
    sent.parse().unwrap_or_else(|_| uuid::Uuid::new_v4()).to_string()
}

/// The key of a form that nobody has sent yet.
pub(super) fn fresh() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// A form that nobody has typed into: the mails go in the focal point's language, unless they say otherwise.
pub(super) fn blank(desk: &Desk<'_>) -> Typed {
    let mut typed = Typed::default();
    typed.add(Field::Role.code(), Role::Participant.code());
    typed.add(Field::Language.code(), desk.point.row.language.to_string());
    typed.add_some(Field::Organization.code(), desk.point.row.organization.as_deref());
    typed
}

/// The form with everything that stands around what was typed.
pub(super) async fn filled(desk: &Desk<'_>, form: Nomination) -> Result<Nomination, Fault> {
    let (app, locale) = (desk.app, desk.locale);
    let given = desk.given();
    let asks = Asks {
        organization_kind: false,
        organization: !given.contains(&Field::Organization),
        country: !given.contains(&Field::Country),
    };
    let organizations = if asks.organization {
        offered(app.db.read(), locale, &[form.typed.get(Field::Organization.code())]).await?
    } else {
        Vec::new()
    };
    Ok(Nomination {
        token: desk.token.clone(),
        event: present::entry(app, locale, &desk.event),
        delegation: desk.delegation(),
        choices: Choices { fellowship: false, organizations, ..form::choices(app, locale, &desk.event) },
        asks,
        form_token: desk.form_token(),
        ..form
    })
}
