//! What answers where a decision about several people is previewed and carried out.

use app::{
    components::Errors,
    i18n::Tongue,
    pages::{decisions::preview::field_name, problem::Problem},
    urls,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use domain::{registration::decision::Decision, texts::Texts};
use entities::{decision_preview::Model, event};

use super::{
    NotDecided,
    carrying_out::carry_out,
    preview_page::{self, Typed},
    previews, reasons,
    routes::selected,
};
use crate::{
    authorize::{DecideRegistration, Permit},
    events::{
        choices::languages,
        staff::Reader,
        staff_routes::{Asked, asked, page_number},
    },
    state::App,
    web::{
        form::Form,
        language::Lang,
        render::{self, Refusal},
    },
};

/// Most characters of a reason in one language.
const LONGEST_REASON: usize = 2_000;

/// `POST /{lang}/staff/events/{id}/registrations/decisions`: works out what a decision about those selected
/// would make of each.
///
/// # Errors
/// When the event is not the reader's.
pub async fn create(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let decision: Decision = form.get("decision").parse().map_err(|_| Problem::Unreadable)?;
    preview(&reader, &permit, id, decision, &form).await
}

/// `POST /{lang}/staff/events/{id}/registrations/refusal`: one person, from the button in their row.
///
/// # Errors
/// When the event is not the reader's.
pub async fn refuse(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    preview(&reader, &permit, id, Decision::Refusal, &form).await
}

async fn preview(
    reader: &Reader<'_>,
    permit: &Permit<DecideRegistration>,
    id: i64,
    decision: Decision,
    form: &Form,
) -> Result<Response, Refusal> {
    let event = reader.own_event(id).await?;
    let chosen = selected(reader, &event, form).await?;
    if chosen.is_empty() || !super::is_open(event.state) {
        let list = urls::staff_event(reader.locale.language, id, "registrations");
        let back = form.filled("back").filter(|back| back.starts_with(&list)).unwrap_or(&list);
        let joint = if back.contains('?') { '&' } else { '?' };
        return Ok(render::see_other(&format!("{back}{joint}nobody=yes")));
    }
    let preview = previews::create(reader.app, permit, &event, decision, &chosen).await?;
    Ok(reader.to_event(id, &part(preview), ""))
}

fn part(preview: i64) -> String {
    format!("registrations/decisions/{preview}")
}

/// `GET /{lang}/staff/events/{id}/registrations/decisions/{row}`
///
/// # Errors
/// When the event is not the reader's, or there is no such preview.
pub async fn show(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = reader.own_event(id).await?;
    let preview = previews::find(app.db.read(), id, row).await?.ok_or(Problem::NotFound)?;
    let told = (asked(&query, "told") == "new").then(|| locale.text("decisions-preview_new"));
    let typed = Typed { told, page: page_number(&query), ..Typed::of(&preview) };
    preview_page::shown(&reader, &event, &preview, typed, StatusCode::OK).await
}

/// `POST /{lang}/staff/events/{id}/registrations/decisions/{row}`: keeps the reason, works out the preview
/// anew, or carries it out.
///
/// # Errors
/// When the event is not the reader's, or there is no such preview.
pub async fn act(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<DecideRegistration>,
    Path((_, id, row)): Path<(String, i64, i64)>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.trust(&form)?;
    let event = reader.own_event(id).await?;
    let preview = previews::find(app.db.read(), id, row).await?.ok_or(Problem::NotFound)?;
    if previews::is_begun(&preview) {
        return carried_out(&reader, &permit, id, row).await;
    }
    let sent = Sent::of(&app, &form, &preview);
    let reason = choose_reason(&reader, &permit, id, &form, sent.reason.clone()).await?;
    // What is seen is what is carried out: another number of places is looked at first.
    let carries_out = form.get("act") == "carry_out" && sent.beyond == preview.beyond;
    let again = form.get("act") == "preview" || sent.beyond != preview.beyond;
    previews::revise(&app, &event, preview.clone(), sent.beyond, reason.clone(), again).await?;
    if !carries_out {
        return Ok(reader.to_event(id, &part(row), if again { "?told=new" } else { "" }));
    }
    finish(&reader, &permit, (&event, &preview), reason, form.ticked("keep")).await
}

/// Carries the preview out, unless a reason is missing; keeps the reason if the officer wants to use it again.
async fn finish(
    reader: &Reader<'_>,
    permit: &Permit<DecideRegistration>,
    (event, preview): (&event::Model, &Model),
    reason: Texts,
    keep: bool,
) -> Result<Response, Refusal> {
    if let Some(errors) = wrong(reader.locale, preview.decision, &reason) {
        let typed = Typed { reason, errors, ..Typed::of(preview) };
        return preview_page::shown(reader, event, preview, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    if keep {
        reasons::keep(reader.app, permit, event.id, &reason).await?;
    }
    carried_out(reader, permit, event.id, preview.id).await
}

/// What the form says.
struct Sent {
    beyond: bool,
    reason: Texts,
}

impl Sent {
    fn of(app: &App, form: &Form, preview: &Model) -> Self {
        let mut reason = preview.reason.clone();
        for language in languages(app) {
            let field = field_name(language);
            // A language that was not asked for keeps what stands in it.
            if form.0.iter().any(|(name, _)| *name == field) {
                let text: String =
                    form.get(&field).replace("\r\n", "\n").chars().take(LONGEST_REASON).collect();
                reason.set(language, text);
            }
        }
        let beyond = preview.decision == Decision::Confirmation && form.ticked("beyond");
        Self { beyond, reason }
    }
}

/// The reason as typed, or the one that was chosen of those kept for the event.
async fn choose_reason(
    reader: &Reader<'_>,
    permit: &Permit<DecideRegistration>,
    event_id: i64,
    form: &Form,
    typed: Texts,
) -> Result<Texts, Refusal> {
    let Ok(chosen) = form.get("kept").parse::<i64>() else { return Ok(typed) };
    match form.get("act") {
        "use" => {
            let kept = reasons::of_event(reader.app.db.read(), event_id).await?;
            Ok(kept.into_iter().find(|kept| kept.id == chosen).map_or(typed, |kept| kept.texts))
        }
        "remove" => {
            reasons::remove(reader.app, permit, event_id, chosen).await?;
            Ok(typed)
        }
        _ => Ok(typed),
    }
}

/// What is missing: whoever is refused reads why.
fn wrong(locale: Tongue, decision: Decision, reason: &Texts) -> Option<Errors> {
    (decision == Decision::Refusal && reason.is_empty())
        .then(|| Errors(vec![("reason".to_owned(), locale.text("decisions-reason_missing"))]))
}

async fn carried_out(
    reader: &Reader<'_>,
    permit: &Permit<DecideRegistration>,
    id: i64,
    row: i64,
) -> Result<Response, Refusal> {
    match carry_out(reader.app, permit, id, row).await? {
        // The page says in which state the event is now.
        Ok(()) | Err(NotDecided::Shut(_)) => Ok(reader.to_event(id, &part(row), "")),
        Err(NotDecided::OtherSector) => Err(Problem::Forbidden.into()),
        Err(NotDecided::Unknown) => Err(Problem::NotFound.into()),
    }
}
