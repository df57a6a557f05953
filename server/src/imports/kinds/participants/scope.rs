//! The events that a list of participants names, with what its rows are held against.

use domain::{
    dates::EventDates,
    event::{EventMode, EventState},
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    fault::Fault,
    imports::staging::{self, Row},
};

/// Fills the table of events.
pub(super) async fn fill(db: &impl ConnectionTrait) -> Result<(), Fault> {
    const NAMED: &str = "SELECT id, event_ref AS reference, starts, ends, mode, state FROM events \
        WHERE event_ref IN (SELECT event_ref FROM staged)";
    const COLUMNS: &[&str] = &["event_ref", "event_id", "first_day", "days", "mode", "held", "closed"];
    staging::run(db, include_str!("sql/scope.sql")).await?;
    let events = staging::select(db, NAMED, Vec::new()).await?;
    let rows = events.iter().map(|row| Event::from_query_result(row, "").map(Event::row));
    staging::insert(db, "scope", COLUMNS, rows.collect::<Result<_, _>>()?).await
}

#[derive(Debug, FromQueryResult)]
struct Event {
    id: i64,
    reference: String,
    starts: Option<String>,
    ends: Option<String>,
    mode: Option<EventMode>,
    state: EventState,
}

impl Event {
    fn row(self) -> Row {
        let date = |text: Option<String>| text.and_then(|text| text.parse().ok());
        let dates = EventDates { start: date(self.starts), end: date(self.ends) };
        let length = dates.length().and_then(|days| i32::try_from(days).ok());
        let first_day = dates.first_day().map(|day| day.to_string()).unwrap_or_default();
        vec![
            self.reference.into(),
            self.id.into(),
            first_day.into(),
            length.into(),
            Value::String(self.mode.map(|mode| mode.code().to_owned())),
            Value::Int(Some(self.state.is_held().into())),
            Value::Int(Some((self.state == EventState::RecordClosed).into())),
        ]
    }
}
