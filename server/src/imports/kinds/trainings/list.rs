//! What came of trainings on record, and rows of a file laid over it.

use std::collections::{HashMap, HashSet};

use domain::{
    event::{EventKind, EventState},
    training::{Mean, is_doubtful, is_mean_of_nothing},
};
use entities::{
    event,
    training_result::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};

use crate::{
    fault::Fault,
    imports::{
        columns::Header,
        laid::Laid,
        plain::{Change, Plain, texts},
        refusal::{Reason, Refusal},
        warning::{Doubt, Warning},
    },
};

/// A list of what came of trainings.
#[derive(Debug)]
pub(in crate::imports) struct Trainings;

/// Events by reference, each with whether its record is closed; which of them are trainings; and what came of
/// them.
#[derive(Debug)]
pub(in crate::imports) struct Known {
    events: HashMap<String, (i64, bool)>,
    trainings: HashSet<i64>,
    results: HashMap<i64, Model>,
}

impl Plain for Trainings {
    type Entry = Model;
    type Known = Known;
    const SUBJECT: &'static str = "training_results";
    const KEY: &'static str = "event_ref";

    async fn look_up(&self, db: &DatabaseTransaction, rows: &[Laid<'_>]) -> Result<Known, Fault> {
        let named = event::Entity::find().filter(event::Column::EventRef.is_in(texts(rows, "event_ref")));
        let columns = [event::Column::EventRef, event::Column::Id, event::Column::State, event::Column::Kind];
        let events: Vec<(String, i64, EventState, EventKind)> =
            named.select_only().columns(columns).into_tuple().all(db).await?;
        let of_events = Column::EventId.is_in(events.iter().map(|(_, id, ..)| *id));
        let trainings = events.iter().filter(|(.., kind)| *kind == EventKind::Training);
        let trainings = trainings.map(|(_, id, ..)| *id).collect();
        let results = Entity::find().filter(of_events).all(db).await?;
        let closed = |state| state == EventState::RecordClosed;
        Ok(Known {
            events: events.into_iter().map(|(name, id, state, _)| (name, (id, closed(state)))).collect(),
            trainings,
            results: results.into_iter().map(|row| (row.event_id, row)).collect(),
        })
    }

    fn lay(&self, known: &Known, row: &Laid<'_>) -> Result<Change<Model>, Refusal> {
        let event_ref = row.stated("event_ref").unwrap_or_default().to_owned();
        let Some((event_id, closed)) = known.events.get(&event_ref).copied() else {
            return Err(Refusal::of_cell(row.line(), "event_ref", Reason::UnknownEvent { event: event_ref }));
        };
        let before = known.results.get(&event_id).cloned();
        let mut after = before.clone().unwrap_or_else(|| blank(event_id));
        row.put("programme", &mut after.programme);
        row.put("level", &mut after.level);
        row.number("hours", &mut after.hours);
        row.number("trained", &mut after.trained);
        row.number("certified", &mut after.certified);
        row.number("score_before", &mut after.score_before);
        row.number("score_after", &mut after.score_after);
        row.number("evaluations", &mut after.evaluations);
        row.number("evaluation_mean", &mut after.evaluation_mean);
        if is_mean_of_nothing(after.evaluations, after.evaluation_mean.map(Mean)) {
            return Err(Refusal::of_cell(row.line(), "evaluation_mean", Reason::MeanOfNothing));
        }
        if closed && before.as_ref() != Some(&after) {
            return Err(Refusal::of_cell(row.line(), "event_ref", Reason::RecordClosed { event: event_ref }));
        }
        Ok(Change { before, after })
    }

    fn doubts(&self, known: &Known, _: &Laid<'_>, row: &Model) -> Vec<Doubt> {
        let is_odd = is_doubtful(row.trained, row.certified);
        let is_unprinted = !known.trainings.contains(&row.event_id) && has_more_than_an_evaluation(row);
        let odd = is_odd.then_some(Doubt::MoreCertifiedThanTrained);
        odd.into_iter().chain(is_unprinted.then_some(Doubt::ResultsOfNoTraining)).collect()
    }

    fn id(row: &Model) -> i64 {
        row.id
    }

    async fn refuse_together(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Refusal>, Fault> {
        Ok(Vec::new())
    }

    async fn insert(&self, db: &DatabaseTransaction, rows: Vec<Model>) -> Result<Vec<Model>, Fault> {
        let new = rows.into_iter().map(|row| ActiveModel { id: NotSet, ..row.into_active_model() });
        Ok(Entity::insert_many(new).exec_with_returning(db).await?)
    }

    async fn update(&self, db: &DatabaseTransaction, row: Model) -> Result<(), Fault> {
        row.into_active_model().reset_all().update(db).await?;
        Ok(())
    }

    async fn complete(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Warning>, Fault> {
        Ok(Vec::new())
    }
}

/// Whether something is on record that reports tell of trainings alone.
const fn has_more_than_an_evaluation(row: &Model) -> bool {
    row.programme.is_some()
        || row.level.is_some()
        || row.hours.is_some()
        || row.trained.is_some()
        || row.certified.is_some()
        || row.score_before.is_some()
        || row.score_after.is_some()
}

/// An event of which nothing is known yet.
const fn blank(event_id: i64) -> Model {
    Model {
        id: 0,
        event_id,
        programme: None,
        level: None,
        hours: None,
        trained: None,
        certified: None,
        score_before: None,
        score_after: None,
        evaluations: None,
        evaluation_mean: None,
    }
}
