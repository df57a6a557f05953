//! Everything that a report is computed from, read in one go.

use std::collections::{BTreeMap, HashMap};

use domain::{
    country::Iso3,
    figures::Earlier,
    lists::ReferenceLists,
    obligation::Calendar,
    period::PartialDate,
    registration::{Fellowship, OrganizationKind, RegistrationState, Role},
    report::{
        ActivityRecord, Carried, EventPartner, EventRecord, FellowshipRow, HeadCount, NeedRecord, Recorded,
        Records, RequestRecord,
    },
};
use entities::{activity, event, headcount, need, person_key_merge, registration, support_request, target};
use sea_orm::{
    ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, StreamTrait, sea_query::Expr,
};

use crate::{
    db::Db,
    facts::{pack::Packed, source},
    fault::Fault,
    reference,
    reports::{
        mandates::{self, Book},
        meetings, published,
    },
};

mod beside;

/// The records of a platform at one moment.
#[derive(Debug)]
pub struct Read {
    /// The dated lists with what staff added.
    pub lists: std::sync::Arc<ReferenceLists>,
    /// Events as stored, for their words.
    pub models: BTreeMap<i64, event::Model>,
    /// Events as rules see them.
    pub events: Vec<EventRecord>,
    /// Facts, by event.
    pub facts: BTreeMap<i64, Packed>,
    /// Which events have any.
    pub recorded: Recorded,
    /// Head-counts.
    pub head_counts: Vec<HeadCount>,
    /// Fellowships, by event.
    pub fellowships: Vec<FellowshipRow>,
    /// Other records as stored, for their words.
    pub activity_models: BTreeMap<String, activity::Model>,
    /// Other records as rules see them.
    pub activities: Vec<ActivityRecord>,
    /// What countries need, as stored, for their words.
    pub need_models: BTreeMap<String, need::Model>,
    /// The same as rules see it.
    pub needs: Vec<NeedRecord>,
    /// Requests for support in holding an event, as stored, for their words.
    pub request_models: BTreeMap<i64, support_request::Model>,
    /// The same as rules see them.
    pub requests: Vec<RequestRecord>,
    /// What was aimed at, over whatever period; a report prints those of its own.
    pub targets: Vec<target::Model>,
    /// Keys of people found to be others.
    pub merges: HashMap<i64, i64>,
    /// Paragraphs of resolutions.
    pub mandates: std::sync::Arc<Book>,
    /// How much of a record answers a paragraph, in percent, where an officer said it: by paragraph and the record's
    /// reference.
    pub shares: BTreeMap<(String, String), i32>,
    /// The governing meetings, with the days that officers entered.
    pub calendar: Calendar,
    /// What was frozen for everybody.
    pub earlier: Vec<Earlier>,
}

impl Read {
    /// Reads the records as they stand at one moment.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn now(db: &Db) -> Result<Self, Fault> {
        let tx = db.snapshot().await?;
        let read = Self::from(&tx).await?;
        tx.rollback().await?;
        Ok(read)
    }

    /// The same without people and head-counts, which what answers which paragraph does not depend on.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn without_people(db: &impl ConnectionTrait) -> Result<Self, Fault> {
        let models = event::Entity::find().order_by_asc(event::Column::Id).all(db).await?;
        let others = activity::Entity::find().order_by_asc(activity::Column::ActivityRef).all(db).await?;
        Ok(Self {
            lists: reference::lists(db).await?,
            events: models.iter().map(event_record).collect(),
            recorded: Recorded::default(),
            facts: BTreeMap::new(),
            head_counts: Vec::new(),
            fellowships: Vec::new(),
            need_models: BTreeMap::new(),
            needs: Vec::new(),
            request_models: BTreeMap::new(),
            requests: Vec::new(),
            targets: Vec::new(),
            activities: others.iter().map(activity_record).collect(),
            activity_models: others.into_iter().map(|one| (one.activity_ref.clone(), one)).collect(),
            merges: HashMap::new(),
            mandates: mandates::refresh(db).await?.clone().into(),
            shares: BTreeMap::new(),
            calendar: meetings::calendar(db).await?,
            earlier: Vec::new(),
            models: models.into_iter().map(|one| (one.id, one)).collect(),
        })
    }

    /// The same inside a snapshot that reads more.
    pub(super) async fn from<C: ConnectionTrait + StreamTrait>(db: &C) -> Result<Self, Fault> {
        // Facts first: after many wide rows of events, the memory that a driver takes for each row of them is slow to
        // find.
        let facts = source::all(db).await?;
        let models = event::Entity::find().order_by_asc(event::Column::Id).all(db).await?;
        let results = beside::results(db).await?;
        let need_models = need::Entity::find().order_by_asc(need::Column::NeedRef).all(db).await?;
        let asked = support_request::Entity::find().order_by_asc(support_request::Column::Id).all(db).await?;
        let activity_models =
            activity::Entity::find().order_by_asc(activity::Column::ActivityRef).all(db).await?;
        Ok(Self {
            lists: reference::lists(db).await?,
            events: models.iter().map(|event| beside::with_result(event_record(event), &results)).collect(),
            recorded: recorded(&facts),
            shares: beside::shares(db, &models, &activity_models).await?,
            earlier: published::earlier(db, &facts, None).await?,
            facts,
            head_counts: head_counts(db).await?,
            fellowships: fellowships(db).await?,
            needs: need_models.iter().map(beside::need).collect(),
            need_models: need_models.into_iter().map(|one| (one.need_ref.clone(), one)).collect(),
            requests: asked.iter().map(beside::request).collect(),
            request_models: asked.into_iter().map(|one| (one.id, one)).collect(),
            targets: target::Entity::find().order_by_asc(target::Column::Id).all(db).await?,
            activities: activity_models.iter().map(activity_record).collect(),
            activity_models: activity_models.into_iter().map(|one| (one.activity_ref.clone(), one)).collect(),
            merges: merges(db).await?,
            mandates: mandates::refresh(db).await?.clone().into(),
            calendar: meetings::calendar(db).await?,
            models: models.into_iter().map(|one| (one.id, one)).collect(),
        })
    }

    /// The records as rules see them, beside these paragraphs.
    pub(crate) fn records<'a>(&'a self, mandates: &'a [String]) -> Records<'a> {
        Records {
            events: &self.events,
            recorded: &self.recorded,
            head_counts: &self.head_counts,
            fellowships: &self.fellowships,
            activities: &self.activities,
            needs: &self.needs,
            requests: &self.requests,
            mandates,
        }
    }

    /// The event with this reference.
    #[must_use]
    pub fn event(&self, event_ref: &str) -> Option<&event::Model> {
        self.models.values().find(|event| event.event_ref == event_ref)
    }
}

fn date(text: Option<&str>) -> Option<PartialDate> {
    text?.parse().ok()
}

pub(crate) fn event_record(event: &event::Model) -> EventRecord {
    let partner = |cell: &String| {
        let (name, kind) = cell.rsplit_once('|').unwrap_or((cell, ""));
        EventPartner { name: name.to_owned(), kind: kind.to_owned() }
    };
    EventRecord {
        id: event.id,
        event_ref: event.event_ref.clone(),
        parent: event.parent_id,
        kind: event.kind,
        sectors: event.sectors.parsed(),
        start: date(event.starts.as_deref()),
        end: date(event.ends.as_deref()),
        mode: event.mode,
        host_country: event.host_country,
        state: event.state,
        source_date: event.source_date,
        mandates: event.mandates.0.clone(),
        partners: event.partners.0.iter().map(partner).collect(),
        themes: event.themes.0.clone(),
        scope: event.scope,
        part: event.itu_role,
        goals: event.sdgs.0.clone(),
        action_lines: event.action_lines.0.clone(),
        // What came of a training is looked up beside.
        evaluations: 0,
        training: None,
    }
}

/// What an event says of itself that a statement can be about.
pub(super) fn carried(event: &event::Model) -> Carried<'_> {
    Carried {
        themes: &event.themes.0,
        scope: event.scope,
        part: event.itu_role,
        goals: &event.sdgs.0,
        action_lines: &event.action_lines.0,
    }
}

fn activity_record(activity: &activity::Model) -> ActivityRecord {
    ActivityRecord {
        activity_ref: activity.activity_ref.clone(),
        kind: activity.kind.clone(),
        sectors: activity.sectors.parsed(),
        date: date(activity.date.as_deref()),
        source_date: activity.source_date,
        country: activity.country,
        number: activity.number.clone(),
        stage: activity.stage.clone(),
        mandates: activity.mandates.0.clone(),
        themes: activity.themes.0.clone(),
    }
}

pub(super) fn recorded(facts: &BTreeMap<i64, Packed>) -> Recorded {
    let mut recorded = Recorded::default();
    for (event, packed) in facts {
        for row in packed.rows(*event) {
            recorded.note(&row);
            if row.is_participation() {
                // Nothing more is to be learnt of this event.
                break;
            }
        }
    }
    recorded
}

pub(crate) async fn head_counts(db: &impl ConnectionTrait) -> Result<Vec<HeadCount>, Fault> {
    let rows = headcount::Entity::find().order_by_asc(headcount::Column::Id).all(db).await?;
    let head_count = |row: headcount::Model| HeadCount {
        event: row.event_id,
        country: row.country.parse::<Iso3>().ok(),
        gender: row.gender.parse().ok(),
        mode: row.mode.parse().ok(),
        source: row.source,
        qualifier: row.qualifier,
        count: row.count.and_then(|count| u64::try_from(count).ok()),
        countries: row.countries.and_then(|count| u64::try_from(count).ok()),
        chosen: row.chosen_at.is_some(),
    };
    Ok(rows.into_iter().map(head_count).collect())
}

/// Event, country, kind of organization, fellowship, role and state of a registration.
type Row = (i64, Option<Iso3>, Option<OrganizationKind>, Option<Fellowship>, Role, RegistrationState);

async fn fellowships(db: &impl ConnectionTrait) -> Result<Vec<FellowshipRow>, Fault> {
    let rows: Vec<Row> = registration::Entity::find()
        .select_only()
        .columns([
            registration::Column::EventId,
            registration::Column::Country,
            registration::Column::OrganizationKind,
            registration::Column::Fellowship,
            registration::Column::Role,
            registration::Column::State,
        ])
        // Word for word the condition of an index, which neither database sees in one with a parameter.
        .filter(Expr::cust("fellowship IS NOT NULL OR role = 'fellow'"))
        .into_tuple()
        .all(db)
        .await?;
    let mut events: BTreeMap<(i64, Option<Iso3>), FellowshipRow> = BTreeMap::new();
    for (event, country, organization, fellowship, role, state) in rows {
        let is_international = organization == Some(OrganizationKind::InternationalOrganization);
        let country = country.filter(|_| !is_international);
        let none = FellowshipRow {
            event,
            country,
            requested: 0,
            granted: 0,
            refused: 0,
            used: 0,
            fellows_without: 0,
        };
        let row = events.entry((event, country)).or_insert(none);
        match fellowship {
            Some(Fellowship::Requested) => row.requested += 1,
            Some(Fellowship::Granted) => {
                row.granted += 1;
                row.used += u64::from(state.is_participation() && role.is_counted());
            }
            Some(Fellowship::Refused) => row.refused += 1,
            None => (),
        }
        row.fellows_without += u64::from(role == Role::Fellow && fellowship != Some(Fellowship::Granted));
    }
    Ok(events.into_values().collect())
}

pub(crate) async fn merges(db: &impl ConnectionTrait) -> Result<HashMap<i64, i64>, Fault> {
    let rows = person_key_merge::Entity::find().all(db).await?;
    Ok(rows.into_iter().map(|row| (row.from_key, row.to_key)).collect())
}
