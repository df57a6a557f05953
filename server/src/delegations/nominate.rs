//! A focal point nominates somebody of the delegation, who gets a place as the event's rules have it.

use domain::{
    delegations::taken_in,
    registration::{admission::Shut, entry::Entry},
};
use entities::event;
use sea_orm::DatabaseTransaction;

use super::{FocalPoint, opened, steps_of};
use crate::{
    events::{self, versions::raise_version},
    fault::{Fault, Outcome},
    places,
    registrations::operations::{ByAnother, Enrolled, enrol, hold, remind},
    state::App,
    web::rate_limit::{NOMINATIONS, REGISTRATIONS},
};

/// What became of a nomination.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nominated {
    /// The person stands in the list of the delegation.
    Entered,
    /// The person is registered for somebody else, which is not the focal point's business; they were
    /// written to.
    Written,
}

/// Why nobody is nominated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotNominated {
    /// The link opens nothing, or not this event.
    UnknownLink,
    /// The event takes no registrations.
    Shut(Shut),
    /// The person stands in the list of the delegation already.
    Registered,
    /// What was typed is of another delegation.
    OtherDelegation,
    /// Too many were nominated, or written to at one mailbox.
    TooMany,
}

/// Nominates somebody. `form` is the form's own key.
pub(super) async fn nominate(
    app: &App,
    token: &str,
    event_id: i64,
    entry: &Entry,
    form: &str,
) -> Outcome<Nominated, NotNominated> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let Some((point, event)) = door(app, &tx, token, event_id, entry).await? else {
        return Ok(Err(NotNominated::UnknownLink));
    };
    if let Err(why) = events::door(&event).for_another().open(now) {
        return Ok(Err(NotNominated::Shut(why)));
    }
    if !is_theirs(&point, entry) {
        return Ok(Err(NotNominated::OtherDelegation));
    }
    if !within_limits(app, &tx, &point, entry).await? {
        return Ok(Err(NotNominated::TooMany));
    }
    let has_place = places::has_place(app, &tx, &event, &entry.details).await?;
    let state = taken_in(steps_of(&event), has_place).state();
    let (who, actor) = (said_by(app, &point, entry), point.actor());
    let by = ByAnother {
        who: &who,
        actor: &actor,
        action: "registration_nominated",
        focal_point: Some(point.row.id),
        group: None,
        form,
    };
    match enrol(&tx, &event, entry, &by, state, now).await? {
        Enrolled::Known(known) if point.has(&known) => return Ok(Err(NotNominated::Registered)),
        Enrolled::Known(known) => {
            tx.rollback().await?;
            remind(app, &known).await?;
            return Ok(Ok(Nominated::Written));
        }
        Enrolled::New(_) | Enrolled::Again(_) => (),
    }
    raise_version(&tx, event.id).await?;
    tx.commit().await?;
    Ok(Ok(Nominated::Entered))
}

/// The focal point, and the event held with the person, if the link opens it.
pub(super) async fn door(
    app: &App,
    tx: &DatabaseTransaction,
    token: &str,
    event_id: i64,
    entry: &Entry,
) -> Result<Option<(FocalPoint, event::Model)>, Fault> {
    let Some(event) = hold(tx, event_id, &[entry]).await? else { return Ok(None) };
    let today = app.clock.today();
    let point = opened::by_token(tx, token, today).await?;
    Ok(point.filter(|point| point.covers(&event, today)).map(|point| (point, event)))
}

/// Whether what was typed is of the focal point's delegation.
pub(super) fn is_theirs(point: &FocalPoint, entry: &Entry) -> bool {
    let details = &entry.details;
    let kind = Some(details.organization_kind);
    point.delegation.has(kind, details.organization.as_deref(), details.country)
}

/// A stolen link fills neither the places nor a mailbox.
pub(super) async fn within_limits(
    app: &App,
    tx: &DatabaseTransaction,
    point: &FocalPoint,
    entry: &Entry,
) -> Result<bool, Fault> {
    let now = app.clock.now();
    let mailbox = domain::identity::normal_form(&entry.details.email);
    Ok(app.count_try(tx, NOMINATIONS, "nominations", &point.row.id.to_string(), now).await?
        && app.count_try(tx, REGISTRATIONS, "registrations", &mailbox, now).await?)
}

/// Who nominated somebody, as the person is told, in their language.
pub(super) fn said_by(app: &App, point: &FocalPoint, entry: &Entry) -> String {
    let locale = app.locales.or_english(entry.details.language);
    let delegation = super::delegation_in_words(app, locale, &point.row);
    let values = [("name", point.name().into()), ("delegation", delegation.into())];
    app::i18n::plain(&locale.with("delegations-who", &values)).into_owned()
}
