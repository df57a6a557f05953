//! Confirming and refusing people.

use app::{
    components::Choice,
    i18n::Tongue,
    pages::{
        delegations::refusal::{Refusal as RefusalForm, refusal},
        problem::Problem,
    },
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{language::Language, typed::Typed};
use entities::registration;
use sea_orm::EntityTrait;

use super::Desk;
use crate::{
    delegations::decide::{NotDecided, Seen, Verdict, decide, mark},
    events::present,
    registrations::form,
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// Language, secret, event and registration of an address.
pub(super) type Address = (String, String, String, i64);

/// Reasons to choose from; each person reads them in their own language.
const REASONS: [&str; 4] = ["complete", "another", "not_ours", "not_this_event"];
/// Most characters of a reason.
const LONGEST_REASON: usize = 2_000;

/// `POST /{lang}/d/{token}/events/{slug}/registrations/{id}/confirmation`
///
/// # Errors
/// When nothing has this token, the event is none of the focal point's, or the database does not answer.
pub async fn confirm(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, slug, id)): Path<Address>,
    sent: Form,
) -> Result<Response, Refusal> {
    let desk = Desk::open(&app, locale, token, &slug).await?;
    if !desk.is_ours(&sent) {
        return Err(Problem::FormExpired.into());
    }
    let seen = Seen { id, mark: sent.get("seen") };
    let done = decide(&app, &desk.token, desk.event.id, seen, Verdict::Confirmation, None).await?;
    told(&desk, "confirmed", done)
}

/// `GET /{lang}/d/{token}/events/{slug}/registrations/{id}/refusal`
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
    let row = person(&desk, id).await?;
    let page = RefusalForm { seen: mark(&row), ..page(&desk, &row) };
    Ok(desk.answer(&headers, &part(id), StatusCode::OK, refusal(locale, &page)))
}

/// `POST /{lang}/d/{token}/events/{slug}/registrations/{id}/refusal`
///
/// # Errors
/// When nothing has this token, the person is none of the focal point's, or the database does not answer.
pub async fn refuse(
    State(app): State<App>,
    Lang(locale): Lang,
    Path((_, token, slug, id)): Path<Address>,
    headers: HeaderMap,
    sent: Form,
) -> Result<Response, Refusal> {
    let desk = Desk::open(&app, locale, token, &slug).await?;
    let row = person(&desk, id).await?;
    let (is_ours, seen) = (desk.is_ours(&sent), sent.get("seen").to_owned());
    let typed = form::typed(sent);
    match reason(&app, row.language, &typed) {
        Some(reason) if is_ours => {
            let seen = Seen { id, mark: &seen };
            let reason = Some(reason.as_str());
            let done = decide(&app, &desk.token, desk.event.id, seen, Verdict::Refusal, reason).await?;
            told(&desk, "refused", done)
        }
        reason => {
            let mut page = RefusalForm { seen, typed, expired: !is_ours, ..page(&desk, &row) };
            if reason.is_none() {
                page.errors.add("chosen", locale.text("delegations-reason_missing"));
            }
            let status = render::status_of_form(page.expired, None);
            Ok(desk.answer(&headers, &part(id), status, refusal(locale, &page)))
        }
    }
}

fn part(id: i64) -> String {
    format!("registrations/{id}/refusal")
}

/// Somebody of the delegation; of all others the focal point learns nothing, not even that they exist.
pub(super) async fn person(desk: &Desk<'_>, id: i64) -> Result<registration::Model, Refusal> {
    let found = registration::Entity::find_by_id(id).one(desk.app.db.read()).await?;
    let theirs = found.filter(|row| row.event_id == desk.event.id && desk.point.has(row));
    Ok(theirs.ok_or(Problem::NotFound)?)
}

/// The reason in the language of who reads it: what was chosen, then what was written.
fn reason(app: &App, language: Option<Language>, typed: &Typed) -> Option<String> {
    let locale = app.locales.or_english(language.unwrap_or(Language::EN));
    let chosen = REASONS.iter().find(|code| **code == typed.get("chosen"));
    let chosen = chosen.map(|code| locale.code("delegations_reason", code));
    let own = typed.filled("reason").map(|own| own.chars().take(LONGEST_REASON).collect::<String>());
    let parts: Vec<String> = [chosen, own].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("\n"))
}

fn page(desk: &Desk<'_>, row: &registration::Model) -> RefusalForm {
    let locale = desk.locale;
    let language = row.language.unwrap_or(Language::EN);
    RefusalForm {
        token: desk.token.clone(),
        event: present::entry(desk.app, locale, &desk.event),
        id: row.id,
        name: row.name.clone().unwrap_or_default(),
        language: locale.code("language", language.as_str()),
        reasons: reasons(locale),
        form_token: desk.form_token(),
        ..RefusalForm::default()
    }
}

fn reasons(locale: Tongue) -> Vec<Choice> {
    REASONS.iter().map(|code| ((*code).to_owned(), locale.code("delegations_reason", code))).collect()
}

/// Back to the people, with what became of the decision.
fn told(desk: &Desk<'_>, what: &str, done: Result<(), NotDecided>) -> Result<Response, Refusal> {
    match done {
        Ok(()) => Ok(desk.back(what)),
        Err(NotDecided::UnknownLink) => Err(Problem::OldLink.into()),
        Err(NotDecided::Gone) => Ok(desk.back("gone")),
        Err(NotDecided::Stale(id)) => Ok(desk.back(&format!("stale&who={id}"))),
    }
}
