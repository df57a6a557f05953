//! What those who registered, themselves or others, those who were invited and focal points are told when an
//! event is cancelled or postponed, or when its dates or place change; and which mails and offers that stops.

use app::emails::event_off::Off;
use chrono::{DateTime, Utc};
use domain::{event::EventState, language::Language, places::Answer, registration::RegistrationState};
use entities::{event, mail, place_offer, registration};
use sea_orm::{
    ColumnTrait, Condition, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use crate::{
    events::EventMail,
    fault::Fault,
    mail::{
        TO_FOCAL_POINTS, TO_INVITED, TO_REGISTRANTS, announcements, called_off,
        outbox::{self, Outgoing},
    },
    places,
};

/// The states of those who expect the event to take place.
pub(crate) const EXPECTING: [RegistrationState; 3] =
    [RegistrationState::Submitted, RegistrationState::Confirmed, RegistrationState::Waiting];

/// Mails that speak of an event as planned; once it is postponed they mislead.
const AS_PLANNED: [&str; 12] = [
    "invitation",
    "invitation_reminder",
    "registration_received",
    "registration_confirmed",
    "registration_waiting",
    "place_offered",
    "event_changed",
    TO_INVITED[2],
    TO_REGISTRANTS[2],
    TO_FOCAL_POINTS[2],
    "event_reminder",
    "announcement",
];

/// Fields of the form whose change is told.
const WHEN_AND_WHERE: [&str; 9] =
    ["start", "end", "start_time", "end_time", "time_zone", "mode", "venue", "city", "host_country"];

/// Whether a change of these fields is told to those who registered.
pub(super) fn is_told(differing: &[String]) -> bool {
    differing.iter().any(|name| WHEN_AND_WHERE.contains(&name.as_str()))
}

/// Whether a change of these fields is one of the event in calendars: when and where, and what it is called.
pub(super) fn is_in_calendars(differing: &[String]) -> bool {
    is_told(differing) || differing.iter().any(|name| name.starts_with("title_"))
}

/// Stops every mail of the event that is still to go, ends its offers and tells everybody who registered. The
/// link to what is held about oneself still goes to whoever asked for it.
pub(super) async fn of_cancellation(
    tx: &DatabaseTransaction,
    event: &event::Model,
    reason: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    stop(tx, event, Condition::all().add(mail::Column::Kind.ne("own_link"))).await?;
    announcements::stop_scheduled(tx, event.id, now).await?;
    end_offers(tx, event, now).await?;
    // There is one cancellation of an event.
    tell(tx, event, "event_cancelled", "", reason, now).await?;
    called_off::tell(tx, event, (Off::Cancelled, ""), reason.unwrap_or_default(), now).await
}

/// Stops the mails that speak of the event as planned, ends its offers and tells everybody who registered. An
/// address is confirmed all the same: whoever does is told then.
pub(super) async fn of_postponement(
    tx: &DatabaseTransaction,
    event: &event::Model,
    reason: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    stop(tx, event, Condition::all().add(mail::Column::Kind.is_in(AS_PLANNED))).await?;
    announcements::stop_scheduled(tx, event.id, now).await?;
    end_offers(tx, event, now).await?;
    tell(tx, event, "event_postponed", &version(event), reason, now).await?;
    called_off::tell(tx, event, (Off::Postponed, &version(event)), reason.unwrap_or_default(), now).await
}

/// Tells everybody who registered, was invited or speaks for a delegation that dates or place are others now. An
/// earlier such mail that still waits is stopped: this one says it all.
pub(super) async fn of_change(
    tx: &DatabaseTransaction,
    event: &event::Model,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let earlier = ["event_changed", TO_INVITED[2], TO_REGISTRANTS[2], TO_FOCAL_POINTS[2]];
    stop(tx, event, Condition::all().add(mail::Column::Kind.is_in(earlier))).await?;
    tell(tx, event, "event_changed", &version(event), None, now).await?;
    if event.state == EventState::Postponed {
        // They know that the dates announced so far do not hold; it is announced anew.
        return Ok(());
    }
    called_off::tell(tx, event, (Off::Moved, &version(event)), "", now).await
}

fn version(event: &event::Model) -> String {
    format!(":{}", event.version)
}

async fn stop(tx: &DatabaseTransaction, event: &event::Model, which: Condition) -> Result<(), Fault> {
    mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value("cancelled"))
        .filter(mail::Column::EventId.eq(event.id))
        .filter(mail::Column::State.eq("queued"))
        .filter(which)
        .exec(tx)
        .await?;
    Ok(())
}

async fn end_offers(tx: &DatabaseTransaction, event: &event::Model, now: DateTime<Utc>) -> Result<(), Fault> {
    let open: Vec<i64> = place_offer::Entity::find()
        .select_only()
        .column(place_offer::Column::RegistrationId)
        .filter(place_offer::Column::EventId.eq(event.id))
        .filter(place_offer::Column::Answer.is_null())
        .into_tuple()
        .all(tx)
        .await?;
    places::end_offers_of(tx, open, Answer::Withdrawn, now).await
}

async fn tell(
    tx: &DatabaseTransaction,
    event: &event::Model,
    kind: &str,
    occasion: &str,
    reason: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), Fault> {
    let registered = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event.id))
        .filter(registration::Column::State.is_in(EXPECTING))
        .filter(registration::Column::Email.is_not_null())
        // An address that nobody confirmed may be somebody else's.
        .filter(registration::Column::AddressDue.is_null())
        // Who registered first is told first.
        .order_by_asc(registration::Column::Id)
        .all(tx)
        .await?;
    let mails = registered.iter().filter_map(|registration| {
        let data = EventMail {
            event_id: event.id,
            registration_id: registration.id,
            reason: reason.unwrap_or_default().to_owned(),
        };
        Some(Outgoing {
            kind,
            occasion: format!("{}{occasion}", registration.id),
            recipient: registration.email.as_deref()?,
            language: registration.language.unwrap_or(Language::EN),
            data,
            event_id: Some(event.id),
            registration_id: Some(registration.id),
        })
    });
    outbox::enqueue_all(tx, mails, now).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_place_are_told_and_nothing_else() {
        let changed =
            |names: &[&str]| is_told(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert!(changed(&["title_en", "start"]) && changed(&["venue"]) && changed(&["time_zone"]));
        assert!(!changed(&["title_en", "capacity", "contact_email"]) && !changed(&[]));
        let in_calendars = |name: &str| is_in_calendars(&[name.to_owned()]);
        assert!(in_calendars("venue") && in_calendars("title_ar") && !in_calendars("capacity"));
    }
}
