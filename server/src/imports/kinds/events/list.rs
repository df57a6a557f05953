//! Events on record, and rows of a file laid over them.

use std::collections::{HashMap, HashSet};

use app::i18n::CountryNames;
use domain::{
    dates::EventDates,
    event::{EventMode, EventState},
    language::Language,
};
use entities::event::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};

use super::{
    merge::{self, Moment},
    parents::{self, Link},
};
use crate::{
    facts,
    fault::Fault,
    imports::{
        columns::Header,
        decided,
        laid::{Given, Laid},
        plain::{Batches, Change, Plain, lay_out, texts},
        refusal::{Reason, Refusal},
        staging,
        warning::{Doubt, Warning},
    },
    mandates::{RecordId, decisions::Decisions},
    requests,
};

/// A list of events.
#[derive(Debug)]
pub(in crate::imports) struct Events<'a> {
    pub(in crate::imports) languages: &'a [Language],
    pub(in crate::imports) names: &'a CountryNames,
    pub(in crate::imports) moment: Moment,
    pub(in crate::imports) actor: &'a str,
}

/// An event with the reference of its parent, which may not be on record yet.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub(in crate::imports) struct Entry {
    #[serde(flatten)]
    event: Model,
    parent_ref: Option<String>,
}

/// Events by reference, and what people decided about their paragraphs.
#[derive(Debug)]
pub(in crate::imports) struct Known {
    entries: HashMap<String, Entry>,
    decisions: Decisions,
}

impl Plain for Events<'_> {
    type Entry = Entry;
    type Known = Known;
    const SUBJECT: &'static str = "events";
    const KEY: &'static str = "event_ref";

    async fn look_up(&self, db: &DatabaseTransaction, rows: &[Laid<'_>]) -> Result<Self::Known, Fault> {
        let named = Entity::find().filter(Column::EventRef.is_in(texts(rows, "event_ref")));
        let events = named.all(db).await?;
        let parents: HashSet<i64> = events.iter().filter_map(|event| event.parent_id).collect();
        let parents = Entity::find().filter(Column::Id.is_in(parents)).select_only();
        let parents: Vec<(i64, String)> =
            parents.columns([Column::Id, Column::EventRef]).into_tuple().all(db).await?;
        let parents: HashMap<_, _> = parents.into_iter().collect();
        let entry = |event: Model| {
            let parent_ref = event.parent_id.and_then(|id| parents.get(&id).cloned());
            (event.event_ref.clone(), Entry { event, parent_ref })
        };
        let decisions = Decisions::about(db, events.iter().map(|event| RecordId::Event(event.id))).await?;
        Ok(Known { entries: events.into_iter().map(entry).collect(), decisions })
    }

    fn lay(&self, known: &Self::Known, row: &Laid<'_>) -> Result<Change<Entry>, Refusal> {
        let before = row.stated("event_ref").and_then(|event_ref| known.entries.get(event_ref));
        let before = before.cloned();
        let mut event = merge::merge(
            before.as_ref().map(|entry| &entry.event),
            row,
            self.languages,
            self.names,
            self.moment,
        );
        if let Some(Entry { event: before, .. }) = &before {
            let lists = (event.mandates, &before.mandates);
            event.mandates = decided::paragraphs(&known.decisions, row, RecordId::Event(before.id), lists);
        }
        let mut parent_ref = before.as_ref().and_then(|entry| entry.parent_ref.clone());
        row.put("parent_ref", &mut parent_ref);
        let after = Entry { event, parent_ref };
        if merge::dates(&after.event).is_backwards() {
            return Err(Refusal::of_cell(row.line(), "end", Reason::EndBeforeStart));
        }
        let closed = |entry: &Entry| entry.event.state == EventState::RecordClosed;
        if before.as_ref().is_some_and(|before| closed(before) && *before != after) {
            let reason = Reason::RecordClosed { event: after.event.event_ref };
            return Err(Refusal::of_cell(row.line(), "event_ref", reason));
        }
        Ok(Change { before, after })
    }

    fn doubts(&self, known: &Known, row: &Laid<'_>, entry: &Entry) -> Vec<Doubt> {
        let placeless = entry.event.mode != Some(EventMode::Remote) && entry.event.host_country.is_none();
        let rejected = decided::doubt(&known.decisions, row, RecordId::Event(entry.event.id));
        let doubts = [placeless.then_some(Doubt::NoHost), rejected];
        doubts.into_iter().flatten().collect()
    }

    fn id(entry: &Entry) -> i64 {
        entry.event.id
    }

    async fn refuse_together(
        &self,
        db: &DatabaseTransaction,
        header: &Header,
    ) -> Result<Vec<Refusal>, Fault> {
        if !header.has("parent_ref") {
            return Ok(Vec::new());
        }
        let file = links(db, header).await?;
        let on_record = on_record(db, &file).await?;
        Ok(parents::refuse(file, &on_record))
    }

    async fn insert(&self, db: &DatabaseTransaction, entries: Vec<Entry>) -> Result<Vec<Entry>, Fault> {
        let slugs = entries.iter().map(|entry| entry.event.slug.as_str()).collect();
        let mut taken = taken_slugs(db, slugs).await?;
        let mut parents = HashMap::new();
        let mut new = Vec::with_capacity(entries.len());
        for Entry { event, parent_ref } in entries {
            parents.insert(event.event_ref.clone(), parent_ref);
            let slug = free_slug(db, &event.slug, &mut taken).await?;
            new.push(ActiveModel { id: NotSet, ..open(Model { slug, ..event }).into_active_model() });
        }
        let recorded = Entity::insert_many(new).exec_with_returning(db).await?;
        let entry = |event: Model| Entry { parent_ref: parents.remove(&event.event_ref).flatten(), event };
        Ok(recorded.into_iter().map(entry).collect())
    }

    async fn update(&self, db: &DatabaseTransaction, entry: Entry) -> Result<(), Fault> {
        let version = entry.event.version + 1;
        let event = Model { version, updated_at: self.moment.at, ..entry.event };
        open(event).into_active_model().reset_all().update(db).await?;
        Ok(())
    }

    async fn complete(&self, db: &DatabaseTransaction, header: &Header) -> Result<Vec<Warning>, Fault> {
        if header.has("parent_ref") {
            adopt(db, header).await?;
        }
        close_records(db, header, self.actor, self.moment).await?;
        requests::let_go(db, self.actor, self.moment.at).await?;
        let mut warnings = outside_parents(db).await?;
        warnings.extend(days_beyond(db, header).await?);
        Ok(warnings)
    }
}

/// A record is closed by writing its facts, once everything else is written.
fn open(event: Model) -> Model {
    let state = if event.state == EventState::RecordClosed { EventState::Held } else { event.state };
    Model { state, ..event }
}

/// Closes the records that the file calls closed and that are not.
async fn close_records(
    db: &DatabaseTransaction,
    header: &Header,
    actor: &str,
    moment: Moment,
) -> Result<(), Fault> {
    let mut batches = Batches::default();
    while let Some(records) = batches.next(db).await? {
        let rows = lay_out(header, &records);
        let closed = rows.iter().filter(|row| row.given("state") == Given::Stated(EventState::RecordClosed));
        let closed: Vec<&str> = closed.filter_map(|row| row.stated("event_ref")).collect();
        let held = Column::State.eq(EventState::Held);
        let events = Entity::find().filter(Column::EventRef.is_in(closed)).filter(held).all(db).await?;
        for event in events {
            facts::write_facts(db, event, actor, moment.at).await?;
        }
    }
    Ok(())
}

/// The parent that each row of the file names.
async fn links(db: &DatabaseTransaction, header: &Header) -> Result<HashMap<String, Link>, Fault> {
    let mut links = HashMap::new();
    let mut batches = Batches::default();
    while let Some(records) = batches.next(db).await? {
        links.extend(lay_out(header, &records).iter().filter_map(|row| {
            let event_ref = row.stated("event_ref")?.to_owned();
            let parent = row.stated("parent_ref").map(str::to_owned);
            Some((event_ref, Link { line: row.line(), parent }))
        }));
    }
    Ok(links)
}

/// The events on record that matter to the parents of the file: those it names, and all that stand
/// under another.
async fn on_record(
    db: &DatabaseTransaction,
    file: &HashMap<String, Link>,
) -> Result<HashMap<String, Option<String>>, Fault> {
    const UNDER_ANOTHER: &str =
        "SELECT c.event_ref, p.event_ref FROM events c JOIN events p ON p.id = c.parent_id";
    let mut events = HashMap::new();
    let named: Vec<&String> =
        file.iter().flat_map(|(event, link)| [Some(event), link.parent.as_ref()]).flatten().collect();
    for named in named.chunks(staging::BATCH) {
        let found = Entity::find().select_only().column(Column::EventRef);
        let found: Vec<String> =
            found.filter(Column::EventRef.is_in(named.iter().copied())).into_tuple().all(db).await?;
        events.extend(found.into_iter().map(|event_ref| (event_ref, None)));
    }
    for row in staging::select(db, UNDER_ANOTHER, Vec::new()).await? {
        events.insert(row.try_get_by_index(0)?, Some(row.try_get_by_index(1)?));
    }
    Ok(events)
}

/// Which of these parts of addresses are in use.
async fn taken_slugs(db: &DatabaseTransaction, slugs: HashSet<&str>) -> Result<HashSet<String>, Fault> {
    let taken = Entity::find().select_only().column(Column::Slug).filter(Column::Slug.is_in(slugs));
    let taken: Vec<String> = taken.into_tuple().all(db).await?;
    Ok(taken.into_iter().collect())
}

/// The part of the address, numbered if it is in use.
async fn free_slug(
    db: &DatabaseTransaction,
    slug: &str,
    taken: &mut HashSet<String>,
) -> Result<String, Fault> {
    let mut free = slug.to_owned();
    let mut number = 1;
    while taken.contains(&free) {
        number += 1;
        free = format!("{slug}-{number}");
        taken.extend(taken_slugs(db, HashSet::from([free.as_str()])).await?);
    }
    taken.insert(free.clone());
    Ok(free)
}

/// Puts the events of the file under their parents, now that all of them are on record.
async fn adopt(db: &DatabaseTransaction, header: &Header) -> Result<(), Fault> {
    const LINKS: &str = "DROP TABLE IF EXISTS links; \
        CREATE TEMP TABLE links (event_ref TEXT NOT NULL PRIMARY KEY, parent_ref TEXT)";
    const ADOPT: &str = "UPDATE events SET parent_id = l.parent_id FROM \
        (SELECT c.event_ref, p.id AS parent_id FROM links c LEFT JOIN events p ON p.event_ref = c.parent_ref) l \
        WHERE events.event_ref = l.event_ref AND events.parent_id IS DISTINCT FROM l.parent_id";
    staging::run(db, LINKS).await?;
    let links = links(db, header).await?;
    let rows = links.into_iter().map(|(event_ref, link)| vec![event_ref.into(), link.parent.into()]);
    staging::insert(db, "links", &["event_ref", "parent_ref"], rows.collect()).await?;
    staging::execute(db, ADOPT, Vec::new()).await?;
    Ok(())
}

/// The events of the file that lie outside their parents' dates.
async fn outside_parents(db: &DatabaseTransaction) -> Result<Vec<Warning>, Fault> {
    const PAIRS: &str = "SELECT s.line, c.starts, c.ends, p.starts, p.ends FROM staged s \
        JOIN events c ON c.event_ref = s.row_key JOIN events p ON p.id = c.parent_id WHERE s.refused = 0";
    let date = |text: Option<String>| text.and_then(|text| text.parse().ok());
    let pairs = staging::select(db, PAIRS, Vec::new()).await?;
    let outside = pairs.iter().map(|row| {
        let (line, starts, ends): (i64, _, _) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        let child = EventDates { start: date(starts), end: date(ends) };
        let parent =
            EventDates { start: date(row.try_get_by_index(3)?), end: date(row.try_get_by_index(4)?) };
        let warning = Warning { line: line.unsigned_abs(), doubt: Doubt::OutsideParent };
        Ok::<_, Fault>(child.is_outside(parent).then_some(warning))
    });
    Ok(outside.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

/// The events of the file that are shorter than somebody is on record to have been there.
async fn days_beyond(db: &DatabaseTransaction, header: &Header) -> Result<Vec<Warning>, Fault> {
    const LONGEST: &str = "SELECT s.line, e.starts, e.ends, MAX(r.days) FROM staged s \
        JOIN events e ON e.event_ref = s.row_key JOIN registrations r ON r.event_id = e.id \
        WHERE s.refused = 0 AND r.days IS NOT NULL GROUP BY s.line, e.starts, e.ends ORDER BY s.line";
    if !header.has("start") && !header.has("end") {
        return Ok(Vec::new());
    }
    let date = |text: Option<String>| text.and_then(|text| text.parse().ok());
    let longest = staging::select(db, LONGEST, Vec::new()).await?;
    let beyond = longest.iter().map(|row| {
        let (line, days): (i64, i32) = (row.try_get_by_index(0)?, row.try_get_by_index(3)?);
        let dates = EventDates { start: date(row.try_get_by_index(1)?), end: date(row.try_get_by_index(2)?) };
        let is_beyond = dates.length().is_some_and(|length| days.unsigned_abs() > length);
        let warning = Warning { line: line.unsigned_abs(), doubt: Doubt::DaysBeyondEvent };
        Ok::<_, Fault>(is_beyond.then_some(warning))
    });
    Ok(beyond.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}
