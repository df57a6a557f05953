//! An officer records at once what is true of everybody whose attendance is not on record.

use domain::{
    event::EventMode,
    registration::{AttendanceMode, RegistrationState},
};
use entities::registration::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, Statement, Value,
};
use serde::Serialize;

use super::{
    operations::{NotRecorded, held},
    sheet::Shape,
};
use crate::{
    audit::{One, record_each},
    authorize::{Permit, RecordAttendance},
    fault::{Fault, Outcome},
    state::App,
};

/// What is true of everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Everybody {
    /// They came on every day.
    Came,
    /// They did not come.
    StayedAway,
}

/// Records it of everybody who is confirmed; answers with how many they are.
///
/// Whoever came and may have come either way, without having said how, has days but no mode.
///
/// # Errors
/// When the database does not answer.
pub async fn record_everybody(
    app: &App,
    permit: &Permit<RecordAttendance>,
    event_id: i64,
    what: Everybody,
) -> Outcome<u64, NotRecorded> {
    const DAYS: &str = "INSERT INTO attendance_days (registration_id, day, mode, recorded_at, recorded_by) \
        SELECT id, $1, COALESCE(mode, $2), $3, $4 FROM registrations \
        WHERE event_id = $5 AND state = 'confirmed' AND COALESCE(mode, $2) IS NOT NULL \
        ON CONFLICT (registration_id, day) DO NOTHING";
    const CAME: &str = "UPDATE registrations SET state = 'attended', days = $1, planned_mode = mode, \
        mode = COALESCE(mode, $2), \
        attendance_at = $3, attendance_by = $4, updated_at = $3 WHERE event_id = $5 AND state = 'confirmed'";
    const AWAY: &str = "UPDATE registrations SET state = 'absent', planned_mode = mode, \
        attendance_at = $1, attendance_by = $2, updated_at = $1 WHERE event_id = $3 AND state = 'confirmed'";
    let tx = app.db.write().await?;
    let event = match held(app, &tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let (actor, now) = (permit.staff().email.as_str(), app.clock.now());
    let run = async |sql: &str, values: Vec<Value>| {
        let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
        tx.execute_raw(statement).await.map(|done| done.rows_affected())
    };
    let before = confirmed(&tx, event_id).await?;
    let (action, number) = match what {
        Everybody::StayedAway => {
            ("everybody_absent", run(AWAY, vec![now.into(), actor.into(), event_id.into()]).await?)
        }
        Everybody::Came => {
            let shape = Shape::of(&event);
            let own = own_mode(event.mode).map(AttendanceMode::code);
            for day in shape.days.iter().flatten() {
                let values = vec![(*day).into(), own.into(), now.into(), actor.into(), event_id.into()];
                run(DAYS, values).await?;
            }
            let length = shape.length.and_then(|days| i32::try_from(days).ok());
            let values = vec![length.into(), own.into(), now.into(), actor.into(), event_id.into()];
            ("everybody_attended", run(CAME, values).await?)
        }
    };
    let changes = changes(&tx, before).await?;
    record_each(&tx, now, (actor, action, "registrations"), &changes).await?;
    tx.commit().await?;
    Ok(Ok(number))
}

/// What the trail tells of a registration.
#[derive(Debug, Clone, Serialize)]
struct Told {
    state: RegistrationState,
    days: Option<i32>,
    mode: Option<AttendanceMode>,
}

impl From<&Model> for Told {
    fn from(row: &Model) -> Self {
        Self { state: row.state, days: row.days, mode: row.mode }
    }
}

/// Everybody whose attendance is not on record. The event is held, so that nobody is confirmed meanwhile.
async fn confirmed(tx: &DatabaseTransaction, event_id: i64) -> Result<Vec<Model>, Fault> {
    let of_event = Entity::find().filter(Column::EventId.eq(event_id));
    let confirmed = of_event.filter(Column::State.eq(RegistrationState::Confirmed));
    Ok(confirmed.order_by_asc(Column::Id).all(tx).await?)
}

/// What became of those, each with what it was.
async fn changes(tx: &DatabaseTransaction, before: Vec<Model>) -> Result<Vec<One<Told>>, Fault> {
    let mut changes = Vec::with_capacity(before.len());
    for some in before.chunks(400) {
        let ids = some.iter().map(|row| row.id);
        let after = Entity::find().filter(Column::Id.is_in(ids)).order_by_asc(Column::Id).all(tx).await?;
        let each = some.iter().zip(&after);
        changes.extend(each.map(|(was, is)| One { id: is.id, before: was.into(), after: is.into() }));
    }
    Ok(changes)
}

/// The mode of everybody at an event that has one only.
pub(crate) const fn own_mode(mode: Option<EventMode>) -> Option<AttendanceMode> {
    match mode {
        Some(EventMode::OnSite) => Some(AttendanceMode::OnSite),
        Some(EventMode::Remote) => Some(AttendanceMode::Remote),
        Some(EventMode::Hybrid) | None => None,
    }
}
