//! Giving a file out: to officers who may see the registration, and to the person by their own link. A
//! browser saves it and never shows it in a page of the platform, whatever it holds.

use app::pages::problem::Problem;
use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use entities::{file::Model, registration};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;

use super::{disk, rows};
use crate::{
    audit::Change,
    authorize::{Permit, SeeRegistrations},
    events::staff::Reader,
    fault::Fault,
    registrations,
    state::App,
    web::{language::Lang, render::Refusal},
};

/// `GET /{lang}/staff/events/{id}/registrations/{registration}/files/{file}`
///
/// # Errors
/// When the event is not the reader's, has no such registration or file, or the file cannot be had yet.
pub async fn for_staff(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<SeeRegistrations>,
    Path((_, id, registration, file)): Path<(String, i64, i64, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    reader.own_event(id).await?;
    let of_event = registration::Entity::find_by_id(registration)
        .filter(registration::Column::EventId.eq(id))
        .one(app.db.read())
        .await?;
    let of_event = of_event.ok_or(Problem::NotFound)?;
    let (file, content) = readable(&app, of_event.id, file).await?;
    note(&app, &permit.staff().email, of_event.id, &file).await?;
    Ok(given_out(&file, content))
}

/// `GET /{lang}/r/{token}/files/{file}`
///
/// # Errors
/// When nothing has this token, or the file is not there or cannot be had yet.
pub async fn for_person(
    State(app): State<App>,
    Path((_, token, file)): Path<(String, String, i64)>,
) -> Result<Response, Refusal> {
    let held = registrations::queries::by_token(app.db.read(), &token).await?.ok_or(Problem::OldLink)?;
    let (file, content) = readable(&app, held.id, file).await?;
    Ok(given_out(&file, content))
}

/// A file that somebody may have now, with its content.
async fn readable(app: &App, registration: i64, id: i64) -> Result<(Model, Vec<u8>), Refusal> {
    let file = rows::given(app.db.read(), registration, id).await?.ok_or(Problem::NotFound)?;
    if !file.state.may_be_read(app.config.file_scan.is_some()) {
        return Err(Problem::FileHeldBack.into());
    }
    let content = disk::content(&app.config.data_dir, &file.stored_as).await?;
    Ok((file, content.ok_or(Problem::NotFound)?))
}

/// The trail says who took it, never what it is called.
async fn note(app: &App, actor: &str, registration: i64, file: &Model) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    let (action, subject) = ("file_taken", "registrations");
    Change { actor, action, subject, id: registration, reason: None }
        .record(&tx, app.clock.now(), None::<&()>, Some(&json!({ "question": file.question })))
        .await?;
    Ok(tx.commit().await?)
}

fn given_out(file: &Model, content: Vec<u8>) -> Response {
    let mut answer = Body::from(content).into_response();
    let fields = answer.headers_mut();
    fields.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.kind.code()));
    fields.insert(header::CONTENT_DISPOSITION, disposition(&file.name));
    fields.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    fields.insert(policy, HeaderValue::from_static("same-origin"));
    answer
}

/// To be saved, under its name: in plain letters for old programs, and as it is for the others (RFC 6266).
fn disposition(name: &str) -> HeaderValue {
    let plain: String = name
        .chars()
        .map(|sign| if sign.is_ascii_alphanumeric() || ".-_ ".contains(sign) { sign } else { '_' })
        .collect();
    let whole: String = name.bytes().map(encoded).collect();
    let text = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}");
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("attachment"))
}

fn encoded(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b".-_".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_any_script_is_given_twice_and_never_breaks_the_field() {
        let of = |name: &str| disposition(name).to_str().unwrap().to_owned();
        assert_eq!(
            of("a \"b\";.pdf"),
            "attachment; filename=\"a _b__.pdf\"; filename*=UTF-8''a%20%22b%22%3B.pdf"
        );
        assert_eq!(of("ر.png"), "attachment; filename=\"_.png\"; filename*=UTF-8''%D8%B1.png");
    }
}
