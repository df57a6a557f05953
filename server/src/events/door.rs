//! When an event takes registrations.

use chrono::{DateTime, Duration, NaiveTime, TimeZone, Utc};
use domain::registration::admission::Door;
use entities::event::Model;

use super::present;

/// What the rule of admission knows of an event.
#[must_use]
pub fn door(event: &Model) -> Door {
    Door {
        state: event.state,
        closes: begins(event),
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
/// its first date can mean, where it is or, if that is not known, anywhere on earth.
fn begins(event: &Model) -> Option<DateTime<Utc>> {
    let when = present::when(event);
    let day_is_over = || {
        let next = when.start?.last_day().succ_opt()?.and_time(NaiveTime::MIN);
        match when.zone.map(|zone| zone.from_local_datetime(&next).earliest()) {
            Some(Some(midnight)) => Some(midnight.with_timezone(&Utc)),
            _ => Some(next.and_utc() + Duration::hours(12)),
        }
    };
    when.starts_at().or_else(day_is_over)
}
