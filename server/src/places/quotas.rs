//! The quotas of an event: reading them, naming them, and an officer who sets them.

use app::{i18n::Tongue, i18n::count};
use chrono::NaiveDate;
use domain::{
    event::EventState,
    places::{Amount, Each, Group, LONGEST_OFFER, Quota, Rule, SHORTEST_OFFER, Whom, WrongQuota},
};
use entities::{
    event,
    event_quota::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::OnConflict,
};
use serde_json::json;

use crate::{
    audit::Change,
    authorize::{EditEvent, Permit},
    events::versions::raise_version,
    fault::{Fault, Outcome},
    state::App,
};

/// Why a quota is not set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSet {
    /// The rule does not allow it.
    Wrong(WrongQuota),
    /// The event has such a quota for the same group.
    Same,
    /// The record of the event is closed.
    Closed,
    /// The event belongs to another Sector.
    OtherSector,
    /// Others moved on the waiting list since the officer looked.
    Moved,
    /// There is no such event or quota, or nobody who waits.
    Unknown,
}

/// A stored quota; none if its spelling is of another version.
#[must_use]
pub fn quota_of(row: &Model) -> Option<Quota> {
    let rule = if row.rule == "kept" { Rule::Kept(row.until) } else { Rule::AtMost };
    Some(Quota { whom: row.whom.parse().ok()?, rule, amount: row.amount.parse().ok()? })
}

/// The rows of an event's quotas, in the order in which they were set.
pub(crate) async fn rows_of(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<Model>, Fault> {
    let rows = Entity::find().filter(Column::EventId.eq(event_id)).order_by_asc(Column::Id);
    Ok(rows.all(db).await?)
}

/// The quotas of an event.
///
/// # Errors
/// When the database does not answer.
pub async fn quotas_of(db: &impl ConnectionTrait, event_id: i64) -> Result<Vec<Quota>, Fault> {
    Ok(rows_of(db, event_id).await?.iter().filter_map(quota_of).collect())
}

/// A quota in a sentence, for whoever registers and for officers.
#[must_use]
pub fn words_for(app: &App, locale: Tongue, quota: &Quota) -> String {
    let whom = whom_in_words(app, locale, quota.whom);
    let number = match quota.amount {
        Amount::Places(places) => locale.with("places-places", &[("count", count(places))]),
        Amount::Percent(percent) => locale.with("places-percent", &[("percent", count(percent))]),
    };
    let fields = |id: &str, until: Option<String>| {
        let mut fields = vec![("whom", whom.as_str().into()), ("places", number.as_str().into())];
        if let Some(until) = &until {
            fields.push(("until", until.as_str().into()));
        }
        locale.with(id, &fields)
    };
    match quota.rule {
        Rule::AtMost => fields("places-at_most", None),
        Rule::Kept(None) => fields("places-kept", None),
        Rule::Kept(Some(until)) => fields("places-kept_until", Some(locale.formats.day(until))),
    }
}

fn whom_in_words(app: &App, locale: Tongue, whom: Whom) -> String {
    match whom {
        Whom::Each(each) => locale.code("places_each", each.code()),
        Whom::Group(Group::Country(country)) => app.countries.name(country, locale.language),
        Whom::Group(Group::Class(class)) => locale.code("class", class.code()),
        Whom::Group(Group::Region(region)) => locale.code("region", region.code()),
        Whom::Group(Group::Gender(gender)) => locale.code("gender", gender.code()),
        Whom::Group(Group::Mode(mode)) => locale.code("attendance_mode", mode.code()),
        Whom::Group(Group::OrganizationKind(kind)) => locale.code("organization_kind", kind.code()),
    }
}

/// The divisions and groups that a quota can be for, named; countries come apart.
pub(super) fn choices(locale: Tongue) -> Vec<(String, String)> {
    use domain::{
        country::{CountryClass, Region},
        registration::{Gender, OrganizationKind},
    };
    let of = |list: &str, codes: &[&str], label: &str| -> Vec<(String, String)> {
        codes.iter().map(|code| (format!("{list}:{code}"), locale.code(label, code))).collect()
    };
    let codes = |all: &[&'static str]| all.to_vec();
    let mut choices = of("each", &Each::ALL.iter().map(|one| one.code()).collect::<Vec<_>>(), "places_each");
    choices.extend(of("class", &CountryClass::ALL.iter().map(|one| one.code()).collect::<Vec<_>>(), "class"));
    choices.extend(of("region", &Region::ALL.iter().map(|one| one.code()).collect::<Vec<_>>(), "region"));
    choices.extend(of("gender", &Gender::ALL.iter().map(|one| one.code()).collect::<Vec<_>>(), "gender"));
    choices.extend(of("mode", &codes(&["on_site", "remote"]), "attendance_mode"));
    let kinds: Vec<_> = OrganizationKind::ALL.iter().map(|one| one.code()).collect();
    choices.extend(of("organization_kind", &kinds, "organization_kind"));
    choices
}

/// An officer sets one more quota.
///
/// # Errors
/// When the database does not answer.
pub async fn add(app: &App, permit: &Permit<EditEvent>, event_id: i64, quota: Quota) -> Outcome<(), NotSet> {
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let capacity = event.capacity.map(|places| u32::try_from(places).unwrap_or(0));
    if let Err(wrong) = quota.check(capacity) {
        return Ok(Err(NotSet::Wrong(wrong)));
    }
    let (rule, until): (&str, Option<NaiveDate>) = match quota.rule {
        Rule::AtMost => ("at_most", None),
        Rule::Kept(until) => ("kept", until),
    };
    let row = ActiveModel {
        event_id: Set(event_id),
        whom: Set(quota.whom.to_string()),
        rule: Set(rule.to_owned()),
        amount: Set(quota.amount.to_string()),
        until: Set(until),
        ..Default::default()
    };
    let added = Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&tx)
        .await?;
    if added == 0 {
        return Ok(Err(NotSet::Same));
    }
    let after = json!({ "whom": quota.whom.to_string(), "rule": rule, "amount": quota.amount.to_string(), "until": until });
    Change {
        actor: &permit.staff().email,
        action: "quota_added",
        subject: "events",
        id: event_id,
        reason: None,
    }
    .record(&tx, app.clock.now(), None::<&()>, Some(&after))
    .await?;
    raise_version(&tx, event_id).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// An officer takes a quota away.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(app: &App, permit: &Permit<EditEvent>, event_id: i64, id: i64) -> Outcome<(), NotSet> {
    let tx = app.db.write().await?;
    if let Err(refusal) = held(&tx, permit, event_id).await? {
        return Ok(Err(refusal));
    }
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event_id)).one(&tx).await?;
    let Some(row) = found else { return Ok(Err(NotSet::Unknown)) };
    Entity::delete_by_id(id).exec(&tx).await?;
    let before = json!({ "whom": row.whom, "rule": row.rule, "amount": row.amount, "until": row.until });
    let actor = &permit.staff().email;
    Change { actor, action: "quota_removed", subject: "events", id: event_id, reason: None }
        .record(&tx, app.clock.now(), Some(&before), None::<&()>)
        .await?;
    raise_version(&tx, event_id).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// An officer sets how long an offer of a place stands; what is out of bounds is brought within them.
///
/// # Errors
/// When the database does not answer.
pub async fn set_offer_hours(
    app: &App,
    permit: &Permit<EditEvent>,
    event_id: i64,
    hours: i32,
) -> Outcome<(), NotSet> {
    let tx = app.db.write().await?;
    let event = match held(&tx, permit, event_id).await? {
        Ok(event) => event,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let (before, after) = (event.offer_hours, hours.clamp(SHORTEST_OFFER, LONGEST_OFFER));
    let mut row = event.into_active_model();
    row.offer_hours = Set(after);
    row.update(&tx).await?;
    let actor = &permit.staff().email;
    Change { actor, action: "offer_hours_set", subject: "events", id: event_id, reason: None }
        .record(&tx, app.clock.now(), Some(&before), Some(&after))
        .await?;
    tx.commit().await?;
    Ok(Ok(()))
}

async fn held(
    tx: &DatabaseTransaction,
    permit: &Permit<EditEvent>,
    event_id: i64,
) -> Outcome<event::Model, NotSet> {
    let Some(event) = event::Entity::find_by_id(event_id).lock_exclusive().one(tx).await? else {
        return Ok(Err(NotSet::Unknown));
    };
    if permit.covers(&event).is_err() {
        return Ok(Err(NotSet::OtherSector));
    }
    Ok(if event.state == EventState::RecordClosed { Err(NotSet::Closed) } else { Ok(event) })
}
