//! An officer records at once what is true of everybody whose attendance is not on record.

use domain::{event::EventMode, registration::AttendanceMode};
use sea_orm::{ConnectionTrait, Statement, Value};
use serde_json::json;

use super::{
    operations::{NotRecorded, held},
    sheet::Shape,
};
use crate::{
    audit::Change,
    authorize::{Permit, RecordAttendance},
    fault::Outcome,
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
    const CAME: &str = "UPDATE registrations SET state = 'attended', days = $1, mode = COALESCE(mode, $2), \
        attendance_at = $3, attendance_by = $4, updated_at = $3 WHERE event_id = $5 AND state = 'confirmed'";
    const AWAY: &str = "UPDATE registrations SET state = 'absent', \
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
    Change { actor, action, subject: "events", id: event_id, reason: None }
        .record(&tx, now, None::<&()>, Some(&json!({ "registrations": number })))
        .await?;
    tx.commit().await?;
    Ok(Ok(number))
}

/// The mode of everybody at an event that has one only.
pub(crate) const fn own_mode(mode: Option<EventMode>) -> Option<AttendanceMode> {
    match mode {
        Some(EventMode::OnSite) => Some(AttendanceMode::OnSite),
        Some(EventMode::Remote) => Some(AttendanceMode::Remote),
        Some(EventMode::Hybrid) | None => None,
    }
}
