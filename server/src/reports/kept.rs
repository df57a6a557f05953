//! What a frozen report keeps: facts, records, lists, merges and texts, packed into one row. Whatever
//! becomes of the records afterwards, the report is made again from what was kept.

use std::{
    collections::BTreeMap,
    io::{Read as _, Write as _},
    sync::Arc,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    country::Developing,
    figures::Earlier,
    obligation::Calendar,
    period::Period,
    report::{
        ActivityRecord, Audience, EventRecord, FellowshipRow, HeadCount, NeedRecord, Outcome, Query,
        ReportKind, RequestRecord, Subject,
    },
};
use entities::{activity, event, list_change, need, paragraph, support_request, target};
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use serde::{Deserialize, Serialize};

use super::{
    Report,
    mandates::Book,
    meetings,
    records::{self, Read},
    written::Written,
};
use crate::{facts::pack::Packed, fault::Fault, reference};

/// Everything kept. Fields are only ever added, with a default.
#[derive(Debug, Serialize, Deserialize)]
pub struct Kept {
    /// When it was kept; its files say so.
    pub made: DateTime<Utc>,
    asked: Asked,
    /// The figures, as the rules of that time made them.
    pub outcome: Outcome,
    /// The texts.
    pub written: Written,
    lists: Lists,
    /// Keys of people found to be others.
    pub merges: Vec<(i64, i64)>,
    events: Vec<EventRecord>,
    models: Vec<event::Model>,
    activities: Vec<ActivityRecord>,
    activity_models: Vec<activity::Model>,
    #[serde(default)]
    needs: Vec<NeedRecord>,
    #[serde(default)]
    need_models: Vec<need::Model>,
    #[serde(default)]
    requests: Vec<RequestRecord>,
    /// Of reports that were frozen before their words were printed, there are none.
    #[serde(default)]
    request_models: Vec<support_request::Model>,
    #[serde(default)]
    targets: Vec<target::Model>,
    /// The governing meetings; reports that were frozen before it was kept printed those that ship.
    #[serde(default)]
    calendar: Option<Calendar>,
    /// Paragraphs that staff had entered.
    #[serde(default)]
    paragraphs: Vec<paragraph::Model>,
    /// How much of a record answers a paragraph: paragraph, record, percent.
    #[serde(default)]
    shares: Vec<(String, String, i32)>,
    head_counts: Vec<HeadCount>,
    fellowships: Vec<FellowshipRow>,
    /// Packed facts of each event, as base64.
    facts: Vec<(i64, String)>,
    /// What was frozen for everybody before it.
    #[serde(default)]
    earlier: Vec<Earlier>,
}

/// The question.
#[derive(Debug, Serialize, Deserialize)]
struct Asked {
    kind: ReportKind,
    period: (NaiveDate, NaiveDate),
    compare: Option<(NaiveDate, NaiveDate)>,
    developing: Developing,
    audience: Audience,
    subject: Option<Subject>,
    cutoff: DateTime<Utc>,
}

/// The lists that were used, word for word.
#[derive(Debug, Serialize, Deserialize)]
struct Lists {
    countries: String,
    classes: String,
    regions: String,
    changes: Vec<list_change::Model>,
}

impl Kept {
    /// What is kept of a report; `changes` are those of the lists that it used.
    #[must_use]
    pub fn of(report: &Report, changes: Vec<list_change::Model>, made: DateTime<Utc>) -> Self {
        let (query, read) = (&report.query, &report.read);
        let bounds = |period: Period| (period.from(), period.to());
        let merges: BTreeMap<i64, i64> = read.merges.iter().map(|(from, to)| (*from, *to)).collect();
        let packed = |(event, facts): (&i64, &Packed)| (*event, STANDARD.encode(facts.clone().into_bytes()));
        Self {
            made,
            asked: Asked {
                kind: query.kind,
                period: bounds(query.period),
                compare: query.compare.map(bounds),
                developing: query.developing,
                audience: query.audience,
                subject: query.subject.clone(),
                cutoff: query.data_cutoff,
            },
            outcome: report.outcome.clone(),
            written: report.written.clone(),
            lists: Lists {
                countries: reference::COUNTRIES.to_owned(),
                classes: reference::CLASSES.to_owned(),
                regions: reference::REGIONS.to_owned(),
                changes,
            },
            merges: merges.into_iter().collect(),
            events: read.events.clone(),
            models: read.models.values().map(needed).collect(),
            activities: read.activities.clone(),
            activity_models: read.activity_models.values().cloned().collect(),
            needs: read.needs.clone(),
            need_models: read.need_models.values().cloned().collect(),
            requests: read.requests.clone(),
            request_models: read.request_models.values().map(asked).collect(),
            targets: report.targets().into_iter().cloned().collect(),
            calendar: Some(read.calendar.clone()),
            paragraphs: read.mandates.entered().to_vec(),
            shares: read
                .shares
                .iter()
                .map(|((paragraph, record), share)| (paragraph.clone(), record.clone(), *share))
                .collect(),
            head_counts: read.head_counts.clone(),
            fellowships: read.fellowships.clone(),
            facts: read.facts.iter().map(packed).collect(),
            earlier: read.earlier.clone(),
        }
    }

    /// The changes of the lists that were used.
    #[must_use]
    pub fn list_changes(&self) -> &[list_change::Model] {
        &self.lists.changes
    }

    /// As the bytes to be stored.
    ///
    /// # Errors
    /// Never: they are plain values.
    pub fn packed(&self) -> Result<Vec<u8>, Fault> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        gzip.write_all(&serde_json::to_vec(self)?).map_err(Fault::other)?;
        gzip.finish().map_err(Fault::other)
    }

    /// From the bytes that were stored.
    ///
    /// # Errors
    /// When they are none of a version known here.
    pub fn unpacked(bytes: &[u8]) -> Result<Self, Fault> {
        let mut json = Vec::new();
        GzDecoder::new(bytes).read_to_end(&mut json).map_err(Fault::other)?;
        Ok(serde_json::from_slice(&json)?)
    }

    /// The report, with the figures that were kept.
    ///
    /// # Errors
    /// When the lists or facts are of no version known here.
    pub fn report(&self) -> Result<Report, Fault> {
        let (query, read) = (self.query()?, self.read()?);
        Ok(Report { query, read, outcome: self.outcome.clone(), written: self.written.clone() })
    }

    /// The report, counted anew from the facts that were kept.
    ///
    /// # Errors
    /// As above.
    pub fn recomputed(&self) -> Result<Report, Fault> {
        let report = Report::compute(self.query()?, self.read()?);
        Ok(Report { written: self.written.clone(), ..report })
    }

    fn query(&self) -> Result<Query, Fault> {
        let asked = &self.asked;
        let period = |(from, to)| Period::new(from, to).map_err(Fault::other);
        Ok(Query {
            kind: asked.kind,
            period: period(asked.period)?,
            compare: asked.compare.map(period).transpose()?,
            developing: asked.developing,
            audience: asked.audience,
            subject: asked.subject.clone(),
            data_cutoff: asked.cutoff,
        })
    }

    fn read(&self) -> Result<Read, Fault> {
        let texts = [&self.lists.countries, &self.lists.classes, &self.lists.regions].map(String::as_str);
        let unpack = |(event, text): &(i64, String)| {
            let bytes = STANDARD.decode(text).map_err(Fault::other)?;
            Ok((*event, Packed::from_bytes(bytes).map_err(Fault::other)?))
        };
        let facts = self.facts.iter().map(unpack).collect::<Result<BTreeMap<i64, Packed>, Fault>>()?;
        let by_ref = |one: &activity::Model| (one.activity_ref.clone(), one.clone());
        Ok(Read {
            lists: Arc::new(reference::lists_of(texts, &self.lists.changes)?),
            models: self.models.iter().map(|one| (one.id, one.clone())).collect(),
            events: self.events.clone(),
            recorded: records::recorded(&facts),
            facts,
            head_counts: self.head_counts.clone(),
            fellowships: self.fellowships.clone(),
            activity_models: self.activity_models.iter().map(by_ref).collect(),
            activities: self.activities.clone(),
            need_models: self.need_models.iter().map(|one| (one.need_ref.clone(), one.clone())).collect(),
            needs: self.needs.clone(),
            requests: self.requests.clone(),
            request_models: self.request_models.iter().map(|one| (one.id, one.clone())).collect(),
            targets: self.targets.clone(),
            merges: self.merges.iter().copied().collect(),
            mandates: Arc::new(Book::of(self.paragraphs.clone())),
            shares: self
                .shares
                .iter()
                .map(|(paragraph, record, share)| ((paragraph.clone(), record.clone()), *share))
                .collect(),
            earlier: self.earlier.clone(),
            calendar: self.calendar.clone().unwrap_or_else(|| meetings::shipped().clone()),
        })
    }
}

/// A request without what no report says.
fn asked(request: &support_request::Model) -> support_request::Model {
    support_request::Model {
        source: String::new(),
        reason: None,
        changed_by: String::new(),
        ..request.clone()
    }
}

/// An event without what no report says.
fn needed(event: &event::Model) -> event::Model {
    event::Model { contact_email: None, search: String::new(), venue: None, ..event.clone() }
}
