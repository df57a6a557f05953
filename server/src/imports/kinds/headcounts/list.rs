//! Head-counts on record, and rows of a file laid over them.

use std::collections::HashMap;

use domain::{event::EventState, registration::Qualifier};
use entities::{event, headcount};
use sea_orm::{
    ActiveModelTrait, ActiveValue::NotSet, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};

use crate::{
    fault::Fault,
    imports::{
        columns::Header,
        laid::{Given, Laid},
        plain::{Change, Plain, texts},
        refusal::{Reason, Refusal},
        warning::{Doubt, Warning},
    },
};

/// A list of head-counts.
#[derive(Debug)]
pub(in crate::imports) struct Headcounts<'a> {
    /// Who states those that name nobody; may be empty.
    pub(in crate::imports) source: &'a str,
}

/// Events by reference, each with whether its record is closed, and what is counted at them.
#[derive(Debug)]
pub(in crate::imports) struct Known {
    events: HashMap<String, (i64, bool)>,
    headcounts: HashMap<[String; 5], headcount::Model>,
}

impl Plain for Headcounts<'_> {
    type Entry = headcount::Model;
    type Known = Known;
    const SUBJECT: &'static str = "headcounts";
    const KEY: &'static str = "event_ref";

    async fn look_up(&self, db: &DatabaseTransaction, rows: &[Laid<'_>]) -> Result<Known, Fault> {
        let named = event::Entity::find().filter(event::Column::EventRef.is_in(texts(rows, "event_ref")));
        let columns = [event::Column::EventRef, event::Column::Id, event::Column::State];
        let events: Vec<(String, i64, EventState)> =
            named.select_only().columns(columns).into_tuple().all(db).await?;
        let at_events = headcount::Column::EventId.is_in(events.iter().map(|(_, id, _)| *id));
        let headcounts = headcount::Entity::find().filter(at_events).all(db).await?;
        let closed = |state| state == EventState::RecordClosed;
        Ok(Known {
            events: events
                .into_iter()
                .map(|(event_ref, id, state)| (event_ref, (id, closed(state))))
                .collect(),
            headcounts: headcounts.into_iter().map(|headcount| (key(&headcount), headcount)).collect(),
        })
    }

    fn lay(&self, known: &Known, row: &Laid<'_>) -> Result<Change<headcount::Model>, Refusal> {
        let event_ref = row.stated("event_ref").unwrap_or_default().to_owned();
        let Some((event_id, closed)) = known.events.get(&event_ref).copied() else {
            return Err(Refusal::of_cell(row.line(), "event_ref", Reason::UnknownEvent { event: event_ref }));
        };
        let mut after = blank(event_id, row, self.source);
        let before = known.headcounts.get(&key(&after)).cloned();
        if let Some(before) = &before {
            after.clone_from(before);
        }
        row.number("count", &mut after.count);
        row.number("countries", &mut after.countries);
        match row.given("qualifier") {
            Given::Left => {}
            Given::Cleared => after.qualifier = Qualifier::Exact,
            Given::Stated(qualifier) => after.qualifier = qualifier,
        }
        if closed && before.as_ref() != Some(&after) {
            return Err(Refusal::of_cell(row.line(), "event_ref", Reason::RecordClosed { event: event_ref }));
        }
        Ok(Change { before, after })
    }

    fn doubts(&self, _: &Self::Known, _: &Laid<'_>, headcount: &headcount::Model) -> Vec<Doubt> {
        let both = headcount.count.zip(headcount.countries);
        let more = both.is_some_and(|(people, countries)| i64::from(countries) > people);
        more.then_some(Doubt::MoreCountriesThanPeople).into_iter().collect()
    }

    fn id(headcount: &headcount::Model) -> i64 {
        headcount.id
    }

    async fn refuse_together(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Refusal>, Fault> {
        Ok(Vec::new())
    }

    async fn insert(
        &self,
        db: &DatabaseTransaction,
        headcounts: Vec<headcount::Model>,
    ) -> Result<Vec<headcount::Model>, Fault> {
        let new = headcounts
            .into_iter()
            .map(|headcount| headcount::ActiveModel { id: NotSet, ..headcount.into_active_model() });
        Ok(headcount::Entity::insert_many(new).exec_with_returning(db).await?)
    }

    async fn update(&self, db: &DatabaseTransaction, headcount: headcount::Model) -> Result<(), Fault> {
        headcount.into_active_model().reset_all().update(db).await?;
        Ok(())
    }

    async fn complete(&self, _: &DatabaseTransaction, _: &Header) -> Result<Vec<Warning>, Fault> {
        Ok(Vec::new())
    }
}

/// What tells head-counts apart: event, country, gender, mode, source.
fn key(headcount: &headcount::Model) -> [String; 5] {
    let headcount::Model { event_id, country, gender, mode, source, .. } = headcount.clone();
    [event_id.to_string(), country, gender, mode, source]
}

/// A head-count of which nothing is known yet but its key; what is not given is an empty text.
fn blank(event_id: i64, row: &Laid<'_>, given: &str) -> headcount::Model {
    let text = |name| row.stated(name).unwrap_or_default().to_owned();
    headcount::Model {
        id: 0,
        event_id,
        country: text("country"),
        gender: text("gender"),
        mode: text("mode"),
        source: row.stated("source").unwrap_or(given).to_owned(),
        count: None,
        countries: None,
        qualifier: Qualifier::Exact,
        chosen_at: None,
        chosen_by: None,
    }
}
