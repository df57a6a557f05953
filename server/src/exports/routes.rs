//! What answers at the addresses of the list's files.

use std::collections::HashMap;

use app::{i18n::plain, pages::problem::Problem};
use axum::{
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::language::Direction;
use entities::{
    event,
    registration::{Column, Entity, Model},
};
use futures_util::stream;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;
use tokio::sync::mpsc;
use typeset::sheet::{Field, Sheet, Workbook};

use super::columns::{Columns, cell};
use crate::{
    audit::Change,
    authorize::{ExportRegistrations, Permit},
    events::staff::Reader,
    fault::Fault,
    forms::{answers, columns::Questions},
    organizations::OfficialNames,
    reference,
    state::App,
    web::{language::Lang, render::Refusal},
};

/// Rows read at a time.
const BATCH: u64 = 1_000;

/// `GET /{lang}/staff/events/{id}/registrations.csv`, written as it is read.
///
/// # Errors
/// When the event is not the reader's.
pub async fn csv(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ExportRegistrations>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = allowed(&reader, &permit, id, "csv").await?;
    let columns = columns(&reader, &event).await?;
    // The mark at the beginning tells spreadsheets that the text is UTF-8.
    let mut first = b"\xEF\xBB\xBF".to_vec();
    first.extend(lines([columns.headings()].iter())?);
    let start = Reading { columns, event_id: id, after: 0, first: Some(first), done: false };
    let body = Body::from_stream(stream::unfold(start, async |mut reading| {
        let chunk = reading.chunk().await.transpose()?;
        Some((chunk, reading))
    }));
    Ok(file(&event, "csv", "text/csv; charset=utf-8", body))
}

/// `GET /{lang}/staff/events/{id}/registrations.xlsx`
///
/// # Errors
/// When the event is not the reader's.
pub async fn xlsx(
    State(app): State<App>,
    Lang(locale): Lang,
    permit: Permit<ExportRegistrations>,
    Path((_, id)): Path<(String, i64)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let reader = Reader { app: &app, locale, staff: permit.staff(), headers: &headers };
    let event = allowed(&reader, &permit, id, "xlsx").await?;
    let columns = columns(&reader, &event).await?;
    let bytes = workbook(&reader, &event, &columns).await?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(file(&event, "xlsx", kind, Body::from(bytes)))
}

async fn columns(reader: &Reader<'_>, event: &event::Model) -> Result<Columns, Fault> {
    let db = reader.app.db.read();
    let questions = match event.form_version_id {
        Some(_) => Questions::of(db, event.id).await?,
        None => Questions::default(),
    };
    Ok(Columns::new(reader.app, reader.locale, reference::lists(db).await?, event, questions))
}

/// The rows of some people, with their answers where the event asks.
async fn rows(columns: &Columns, people: &[Model]) -> Result<Vec<Vec<Field>>, Fault> {
    let given = if columns.questions.is_empty() {
        HashMap::new()
    } else {
        let ids: Vec<i64> = people.iter().map(|person| person.id).collect();
        answers::of_some(columns.app.db.read(), &ids).await?
    };
    let texts = people.iter().filter_map(|person| person.organization.as_deref());
    let answered = given.values().flat_map(|answers| columns.questions.organizations(answers));
    let organizations = OfficialNames::of(columns.app.db.read(), texts.chain(answered)).await?;
    Ok(people.iter().map(|person| columns.row(person, &organizations, given.get(&person.id))).collect())
}

/// The whole list as a workbook of one sheet. Rows are packed while the next are read, so that no more
/// than a few batches are held.
async fn workbook(reader: &Reader<'_>, event: &event::Model, columns: &Columns) -> Result<Vec<u8>, Fault> {
    let locale = reader.locale;
    let name = plain(&locale.text("decisions-export")).into_owned();
    let title = format!("{name} {}", event.event_ref);
    let right_to_left = locale.direction() == Direction::Rtl;
    let (batches, mut waiting) = mpsc::channel::<Vec<Vec<Field>>>(1);
    let rows = Box::new(std::iter::from_fn(move || waiting.blocking_recv()).flatten());
    let sheet = Sheet { name, right_to_left, columns: columns.headings(), rows };
    let workbook = Workbook { title, created: reader.app.clock.now(), sheets: vec![sheet] };
    // Packing is work for a processor, not for the threads that answer requests.
    let packing = tokio::task::spawn_blocking(move || typeset::sheet::to_bytes(workbook));
    // Where reading ends in a fault, what was packed until then is no list and is thrown away.
    send(reader.app, event.id, columns, batches).await?;
    packing.await.map_err(Fault::other)?.map_err(Fault::other)
}

/// Reads the rows of a list and hands them over.
async fn send(
    app: &App,
    event: i64,
    columns: &Columns,
    batches: mpsc::Sender<Vec<Vec<Field>>>,
) -> Result<(), Fault> {
    let mut after = 0;
    loop {
        let batch = batch(app, event, after).await?;
        let Some(last) = batch.last() else { return Ok(()) };
        after = last.id;
        // Nobody takes them where packing has failed; its own fault says why.
        if batches.send(rows(columns, &batch).await?).await.is_err() {
            return Ok(());
        }
    }
}

/// The event, if its list may leave the platform; the trail says who took it.
async fn allowed(
    reader: &Reader<'_>,
    permit: &Permit<ExportRegistrations>,
    id: i64,
    format: &str,
) -> Result<event::Model, Refusal> {
    let event = reader.event(id).await?;
    permit.covers(&event).map_err(|_| Problem::Forbidden)?;
    let tx = reader.app.db.write().await?;
    Change {
        actor: &permit.staff().email,
        action: "registrations_exported",
        subject: "events",
        id,
        reason: None,
    }
    .record(&tx, reader.app.clock.now(), None::<&()>, Some(&json!({ "format": format })))
    .await?;
    tx.commit().await?;
    Ok(event)
}

fn file(event: &event::Model, extension: &str, kind: &'static str, body: Body) -> Response {
    let mut answer = body.into_response();
    let name = format!("attachment; filename=\"{}.{extension}\"", ascii(&event.slug));
    let fields = answer.headers_mut();
    fields.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(name) = HeaderValue::try_from(name) {
        fields.insert(header::CONTENT_DISPOSITION, name);
    }
    answer
}

/// The part of the address without letters that a header cannot hold.
fn ascii(slug: &str) -> String {
    let kept: String = slug.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if kept.is_empty() { "registrations".to_owned() } else { kept }
}

async fn batch(app: &App, event_id: i64, after: i64) -> Result<Vec<Model>, Fault> {
    Ok(Entity::find()
        .filter(Column::EventId.eq(event_id))
        .filter(Column::Id.gt(after))
        .order_by_asc(Column::Id)
        .limit(BATCH)
        .all(app.db.read())
        .await?)
}

/// A list that is read and written in pieces.
struct Reading {
    columns: Columns,
    event_id: i64,
    after: i64,
    first: Option<Vec<u8>>,
    done: bool,
}

impl Reading {
    async fn chunk(&mut self) -> Result<Option<Bytes>, Fault> {
        if let Some(first) = self.first.take() {
            return Ok(Some(first.into()));
        }
        if self.done {
            return Ok(None);
        }
        // A fault ends the file, and the browser shows that it is not whole.
        let batch =
            batch(&self.columns.app, self.event_id, self.after).await.inspect_err(|_| self.done = true)?;
        let Some(last) = batch.last() else { return Ok(None) };
        self.after = last.id;
        let rows = rows(&self.columns, &batch).await.inspect_err(|_| self.done = true)?;
        let cells: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
        Ok(Some(lines(cells.iter())?.into()))
    }
}

fn lines<'a>(rows: impl Iterator<Item = &'a Vec<String>>) -> Result<Vec<u8>, Fault> {
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).map_err(Fault::other)?;
    }
    writer.into_inner().map_err(Fault::other)
}
