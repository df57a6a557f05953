//! When an event takes registrations.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeZone, Utc};
use domain::registration::admission::Door;
use entities::event::Model;

use super::present;

/// What the rule of admission knows of an event.
#[must_use]
pub fn door(event: &Model) -> Door {
    Door {
        state: event.state,
        closes: begins(event),
        opens: event.registration_from.map(|day| midnight(event, day)),
        deadline: event
            .registration_until
            .and_then(|day| day.succ_opt())
            .map(|next| day_is_over(event, next)),
        capacity: event.capacity.map(|places| u32::try_from(places).unwrap_or(0)),
        approval: event.approval || event.focal_confirmation,
        nominated: event.by_nomination,
        by_invitation: event.by_invitation,
    }
}

/// The door for somebody who was invited; `skips_approval` if the invitation says that no officer decides.
/// The word of a focal point is not the officers' to give away.
#[must_use]
pub const fn invited(door: Door, event: &Model, skips_approval: bool) -> Door {
    door.invited(skips_approval && !event.focal_confirmation)
}

/// When the event begins, as late as that can be: at its hour, else at the end of the last day that
/// its first date can mean.
fn begins(event: &Model) -> Option<DateTime<Utc>> {
    let when = present::when(event);
    let last = || Some(day_is_over(event, when.start?.last_day().succ_opt()?));
    when.starts_at().or_else(last)
}

/// The end of a day where the event is or, if that is not known, anywhere on earth.
fn day_is_over(event: &Model, next: NaiveDate) -> DateTime<Utc> {
    midnight_there(event, next)
        .unwrap_or_else(|| next.and_time(NaiveTime::MIN).and_utc() + Duration::hours(12))
}

/// The beginning of a day where the event is or, if that is not known, in Greenwich.
fn midnight(event: &Model, day: NaiveDate) -> DateTime<Utc> {
    midnight_there(event, day).unwrap_or_else(|| day.and_time(NaiveTime::MIN).and_utc())
}

fn midnight_there(event: &Model, day: NaiveDate) -> Option<DateTime<Utc>> {
    let zone = present::when(event).zone?;
    let midnight = zone.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest()?;
    Some(midnight.with_timezone(&Utc))
}
