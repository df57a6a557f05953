//! The address that a mail service tells about mails that came back: whoever has the secret of the settings may,
//! with the service's own report (RFC 3464) or with JSON.

use axum::{
    Json,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

use super::{Returned, Taken, read, report::ids, take};
use crate::{
    fault::Fault,
    state::App,
    web::{
        client::Client,
        rate_limit::BOUNCES,
        render::{status, told},
    },
};

/// Most reports in one request.
const MOST: usize = 100;

/// A report as JSON.
#[derive(Debug, Deserialize)]
struct Told {
    /// The Message-ID of the mail, with or without its brackets and domain.
    message_id: String,
    /// As RFC 3464 has it.
    #[serde(default = "failed")]
    action: String,
    /// As RFC 3463 has it, such as `5.1.1`.
    #[serde(default)]
    status: String,
    /// What the other server said.
    #[serde(default)]
    diagnostic: String,
}

fn failed() -> String {
    "failed".to_owned()
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Body {
    One(Told),
    Several(Vec<Told>),
}

/// What became of the reports of a request.
#[derive(Debug, Default, Serialize)]
struct Tally {
    marked: usize,
    nothing: usize,
    unknown: usize,
}

/// `POST /api/v1/bounces`
pub async fn take_reports(
    State(app): State<App>,
    client: Client,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match answer(&app, client, &headers, &body).await {
        Ok(response) => response,
        Err(fault) => refused(status(told(&fault)), "The report could not be stored; send it again later."),
    }
}

async fn answer(app: &App, client: Client, headers: &HeaderMap, body: &[u8]) -> Result<Response, Fault> {
    let Some(secret) = &app.config.bounce_secret else {
        return Ok(refused(StatusCode::NOT_FOUND, "This platform takes no reports: set bounce_secret."));
    };
    if !app.may_try(BOUNCES, "bounces", &client.network()).await? {
        return Ok(refused(StatusCode::TOO_MANY_REQUESTS, "Too many reports; send them again later."));
    }
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let given = given.strip_prefix("Bearer ").unwrap_or_default();
    if !bool::from(given.as_bytes().ct_eq(secret.as_bytes())) {
        return Ok(refused(StatusCode::UNAUTHORIZED, "Send the secret as Authorization: Bearer SECRET."));
    }
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Some(reports) = reports(kind, body) else {
        let sentence = "Send a report as RFC 3464 has it, or JSON with message_id, status and diagnostic.";
        return Ok(refused(StatusCode::UNPROCESSABLE_ENTITY, sentence));
    };
    let mut tally = Tally::default();
    for one in &reports {
        match take(app, one).await? {
            Taken::Marked => tally.marked += 1,
            Taken::Nothing => tally.nothing += 1,
            Taken::Unknown => tally.unknown += 1,
        }
    }
    Ok(Json(tally).into_response())
}

/// What the request tells; nothing if it cannot be read. A report that comes without its mail's head, as
/// `multipart/report` alone, is read with the type of the request.
fn reports(kind: &str, body: &[u8]) -> Option<Vec<Returned>> {
    if kind.starts_with("application/json") {
        let told = match serde_json::from_slice(body).ok()? {
            Body::One(one) => vec![one],
            Body::Several(several) => several,
        };
        return (told.len() <= MOST).then(|| told.into_iter().map(returned).collect());
    }
    let with_head = if kind.starts_with("multipart/report") {
        [format!("Content-Type: {kind}\r\n\r\n").as_bytes(), body].concat()
    } else {
        body.to_vec()
    };
    read(&with_head).map(|one| vec![one])
}

fn returned(told: Told) -> Returned {
    let Told { message_id, action, status, diagnostic } = told;
    Returned { messages: ids(&message_id), action, status, said: diagnostic }
}

fn refused(status: StatusCode, sentence: &str) -> Response {
    (status, Json(serde_json::json!({ "error": sentence }))).into_response()
}
