//! The record of Council document C17/23 (31 March 2017), which ships with the product: real events
//! to look at, and the traps of real material.
//!
//! Only what the document prints is taken. What it calls planned stays announced, whatever happened
//! later; numbers that other sources gave stand beside it in the file and are never head-counts.
//! The document cites no paragraph of a resolution, so none is linked.

use domain::period::PartialDate;
use sea_orm::DatabaseTransaction;
use serde::Deserialize;

use super::{
    DEFAULT_SOURCE,
    columns::Header,
    findings::Findings,
    kinds::Kind,
    outcome::{Counts, Ending, Outcome},
    run::Importer,
    staging,
    tables::{Cell, Row},
};
use crate::fault::Fault;

const RECORD: &str = include_str!("../../data/council_2017_report.json");

/// Who states the head-counts.
const SOURCE: &str = "C17/23";

#[derive(Deserialize)]
struct Record {
    source_date: String,
    events: Vec<Event>,
    activities: Vec<Activity>,
}

#[derive(Deserialize)]
struct Event {
    id: String,
    title: String,
    #[serde(rename = "type")]
    kind: String,
    sector: String,
    start: Option<String>,
    end: Option<String>,
    city: Option<String>,
    country_iso3: Option<String>,
    co_organisers: Vec<String>,
    hosts: Vec<String>,
    parent: Option<String>,
    figures: Vec<Figure>,
    status_at_report_date: Status,
}

#[derive(Deserialize)]
struct Activity {
    id: String,
    title: String,
    kind: String,
    sector: String,
    date: Option<String>,
    country_iso3: Option<String>,
    number: Option<String>,
    stage: Option<String>,
    group: Option<String>,
    status: Option<Status>,
}

/// A number that the document prints, of people or of anything else.
#[derive(Deserialize)]
struct Figure {
    what: String,
    value: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Held,
    Planned,
}

/// A list as a file would hold it.
struct List {
    kind: Kind,
    columns: &'static [&'static str],
    rows: Vec<Vec<Option<String>>>,
}

/// Loads the record, all of it or nothing. Loading it again changes nothing.
///
/// # Errors
/// When the database does not do as it should.
pub async fn import(importer: &Importer) -> Result<Vec<(Kind, Outcome)>, Fault> {
    let record: Record = serde_json::from_str(RECORD)?;
    let db = importer.db.alone().await?;
    let transaction = db.write().await?;
    let mut outcomes = Vec::new();
    for list in [events(&record), headcounts(&record), activities(&record)] {
        let rows = list.rows.len() as u64;
        let kind = list.kind;
        let (findings, counts) = lay_down(importer, &transaction, list).await?;
        let refused = counts.refused > 0;
        let ending = if refused { Ending::Refused } else { Ending::Written };
        outcomes.push((kind, Outcome { ending, counts, rows, findings }));
        if refused {
            transaction.rollback().await?;
            return Ok(outcomes.split_off(outcomes.len() - 1));
        }
    }
    transaction.commit().await?;
    Ok(outcomes)
}

/// Takes a list the way that files take.
async fn lay_down(
    importer: &Importer,
    db: &DatabaseTransaction,
    list: List,
) -> Result<(Findings, Counts), Fault> {
    let cells =
        |texts: Vec<Option<String>>| texts.into_iter().map(|text| Cell::Text(text.unwrap_or_default()));
    let names = list.columns.iter().map(|name| Some((*name).to_owned())).collect();
    let header = Row { line: 1, cells: cells(names).collect() };
    let header = Header::read(&header, list.kind.columns(&importer.lists.languages))
        .map_err(|refusals| broken(&refusals))?;
    let mut rows = Vec::new();
    for (texts, line) in list.rows.into_iter().zip(2..) {
        let row = Row { line, cells: cells(texts).collect() };
        let record = header.understand(row, &importer.lists).map_err(|refusals| broken(&refusals))?;
        rows.push(staging::plain_row(&header, list.kind, &record));
    }
    staging::create_plain(db).await?;
    staging::insert(db, "staged", staging::PLAIN_COLUMNS, rows).await?;
    importer.record_plain(db, (list.kind, DEFAULT_SOURCE), &header, false).await
}

fn broken(refusals: &[super::refusal::Refusal]) -> Fault {
    let refusals: Vec<String> = refusals.iter().map(ToString::to_string).collect();
    Fault::other(format!("the record that ships is broken: {}", refusals.join(", ")))
}

fn events(record: &Record) -> List {
    let row = |event: &Event| {
        let state = match event.status_at_report_date {
            Status::Held => "held",
            Status::Planned => "announced",
        };
        let partners: Vec<&str> =
            event.co_organisers.iter().chain(&event.hosts).map(String::as_str).collect();
        let later_end = event.end.clone().filter(|end| Some(end) != event.start.as_ref());
        vec![
            Some(event.id.clone()),
            Some(event.kind.clone()),
            Some(event.sector.clone()),
            Some(event.title.clone()),
            event.parent.clone(),
            event.start.clone(),
            later_end,
            event.city.clone(),
            event.country_iso3.clone(),
            Some(partners.join(";")),
            Some(record.source_date.clone()),
            Some(state.to_owned()),
        ]
    };
    List {
        kind: Kind::Events,
        columns: &[
            "event_ref",
            "kind",
            "sectors",
            "title_en",
            "parent_ref",
            "start",
            "end",
            "city",
            "host_country",
            "partners",
            "source_date",
            "state",
        ],
        rows: record.events.iter().map(row).collect(),
    }
}

/// People and countries that the document itself counts; its other figures count other things.
fn headcounts(record: &Record) -> List {
    let row = |event: &Event| {
        let figure = |what: &str| event.figures.iter().find(|figure| figure.what == what);
        let stated = |what| figure(what).map(|figure| figure.value.to_string());
        let (people, countries) = (stated("participants"), stated("countries"));
        let any = people.is_some() || countries.is_some();
        any.then(|| vec![Some(event.id.clone()), people, countries, Some(SOURCE.to_owned())])
    };
    List {
        kind: Kind::Headcounts,
        columns: &["event_ref", "count", "countries", "source"],
        rows: record.events.iter().filter_map(row).collect(),
    }
}

fn activities(record: &Record) -> List {
    let row = |activity: &Activity| {
        // A span of years is no date.
        let date = activity.date.clone().filter(|date| date.parse::<PartialDate>().is_ok());
        let planned = (activity.status == Some(Status::Planned)).then(|| "planned".to_owned());
        vec![
            Some(activity.id.clone()),
            Some(activity.kind.clone()),
            Some(activity.title.clone()),
            Some(activity.sector.clone()),
            date,
            activity.country_iso3.clone(),
            activity.number.clone(),
            activity.stage.clone().or(planned),
            activity.group.clone(),
            Some(record.source_date.clone()),
        ]
    };
    List {
        kind: Kind::Activities,
        columns: &[
            "activity_ref",
            "kind",
            "title_en",
            "sectors",
            "date",
            "country",
            "number",
            "stage",
            "group",
            "source_date",
        ],
        rows: record.activities.iter().map(row).collect(),
    }
}
