//! What is read beside events and people: what came of trainings, what countries need and ask for.

use std::collections::{BTreeMap, HashMap};

use domain::{
    mandate::Verdict,
    report::{EventRecord, NeedRecord, RequestRecord, TrainingResult},
    training::Mean,
};
use entities::{activity, event, mandate_link, need, support_request, training_result};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::fault::Fault;

/// What came of trainings, by event.
pub(super) async fn results(db: &impl ConnectionTrait) -> Result<HashMap<i64, TrainingResult>, Fault> {
    let rows = training_result::Entity::find().all(db).await?;
    Ok(rows.into_iter().map(|row| (row.event_id, result(&row))).collect())
}

fn result(row: &training_result::Model) -> TrainingResult {
    let count = |number: Option<i32>| number.and_then(|number| u64::try_from(number).ok());
    TrainingResult {
        programme: row.programme,
        level: row.level,
        hours: count(row.hours),
        trained: count(row.trained),
        certified: count(row.certified),
        score_before: row.score_before.map(Mean),
        score_after: row.score_after.map(Mean),
        evaluations: count(row.evaluations),
        evaluation_mean: row.evaluation_mean.map(Mean),
    }
}

/// The event with what came of it.
pub(super) fn with_result(event: EventRecord, results: &HashMap<i64, TrainingResult>) -> EventRecord {
    let training = results.get(&event.id).copied();
    let evaluations = training.and_then(|result| result.evaluations).unwrap_or_default();
    EventRecord { training, evaluations, ..event }
}

/// How much of a record answers a paragraph, by paragraph and the record's reference.
pub(super) async fn shares(
    db: &impl ConnectionTrait,
    events: &[event::Model],
    activities: &[activity::Model],
) -> Result<BTreeMap<(String, String), i32>, Fault> {
    use mandate_link::{Column, Entity};
    let said =
        Entity::find().filter(Column::Share.is_not_null()).filter(Column::Verdict.eq(Verdict::Confirmed));
    let said = said.all(db).await?;
    if said.is_empty() {
        return Ok(BTreeMap::new());
    }
    let events: HashMap<i64, &str> = events.iter().map(|one| (one.id, one.event_ref.as_str())).collect();
    let activities: HashMap<i64, &str> =
        activities.iter().map(|one| (one.id, one.activity_ref.as_str())).collect();
    let reference = |link: &mandate_link::Model| {
        let event = link.event_id.and_then(|id| events.get(&id));
        event.or_else(|| link.activity_id.and_then(|id| activities.get(&id))).copied()
    };
    let share = |link: mandate_link::Model| {
        let reference = reference(&link)?.to_owned();
        Some(((link.mandate_id, reference), link.share?))
    };
    Ok(said.into_iter().filter_map(share).collect())
}

/// What a country needs.
pub(super) fn need(row: &need::Model) -> NeedRecord {
    NeedRecord {
        need_ref: row.need_ref.clone(),
        country: row.country,
        theme: row.theme.clone(),
        priority: row.priority,
        date: row.date.parse().ok(),
    }
}

/// A request for support in holding an event.
pub(super) fn request(row: &support_request::Model) -> RequestRecord {
    RequestRecord {
        id: row.id,
        country: row.country,
        kind: row.kind,
        theme: row.theme.clone(),
        date: row.date.parse().ok(),
        state: row.state,
    }
}
