//! What the records of a period lack, event by event, and declaring that something cannot be had.

use std::{cmp::Reverse, collections::BTreeMap};

use domain::{
    country::Developing,
    period::Period,
    registration::RegistrationState,
    report::{Audience, Gap, GapsOfEvent, Outcome, Query, ReportKind},
};
use entities::{
    event,
    gap_declaration::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::OnConflict,
};

use crate::{
    audit::Change,
    authorize::{Permit, WriteReport},
    fault::Fault,
    reports::{Report, records::Read},
    state::App,
};

/// Most characters of a reason.
pub const LONGEST: usize = 500;

/// An event that lacks something.
#[derive(Debug)]
pub struct Lacking {
    /// The event.
    pub event: event::Model,
    /// What it lacks, and why that was declared unavailable.
    pub gaps: Vec<(Gap, Option<Model>)>,
}

/// An event at which somebody is on record as present, and others are only confirmed.
#[derive(Debug)]
pub struct Partly {
    /// The event.
    pub event: event::Model,
    /// How many are confirmed, and neither present nor absent on record.
    pub open: u64,
}

/// What is found wanting in the records of a period.
#[derive(Debug)]
pub struct Found {
    /// Events that lack something.
    pub lacking: Vec<Lacking>,
    /// Events whose attendance is recorded in part, those with most open first. They lack nothing by the rules of
    /// reports: whether everybody confirmed came, nobody can tell from here.
    pub partly: Vec<Partly>,
}

/// The events of a period that lack something.
///
/// # Errors
/// When the database does not answer.
pub async fn lacking(app: &App, period: Period) -> Result<Vec<Lacking>, Fault> {
    Ok(found(app, period).await?.lacking)
}

/// The same with events whose attendance is recorded in part.
///
/// # Errors
/// When the database does not answer.
pub async fn found(app: &App, period: Period) -> Result<Found, Fault> {
    let query = Query {
        // Every paragraph and every event.
        kind: ReportKind::Statement,
        period,
        compare: None,
        developing: Developing::Itu,
        audience: Audience::Internal,
        subject: None,
        data_cutoff: app.clock.now(),
    };
    let read = Read::now(&app.db).await?;
    let report = tokio::task::spawn_blocking(move || Report::compute(query, read));
    let Report { outcome, mut read, .. } = report.await.map_err(Fault::other)?;
    let partly = partly(&outcome, &read);
    let mut models: BTreeMap<String, event::Model> =
        std::mem::take(&mut read.models).into_values().map(|one| (one.event_ref.clone(), one)).collect();
    let mut declared = declarations(app.db.read()).await?;
    let lacking = |row: GapsOfEvent| {
        let event = models.remove(&row.event_ref)?;
        let gaps =
            row.missing.into_iter().map(|gap| (gap, declared.remove(&(event.id, gap)))).collect::<Vec<_>>();
        Some(Lacking { event, gaps })
    };
    Ok(Found { lacking: outcome.facts.gaps.into_iter().filter_map(lacking).collect(), partly })
}

fn partly(outcome: &Outcome, read: &Read) -> Vec<Partly> {
    let with_people = outcome.annex.iter().filter(|row| row.participations.is_some_and(|people| people > 0));
    let open = |event: i64| {
        let rows = read.facts.get(&event).into_iter().flat_map(|facts| facts.rows(event));
        rows.filter(|row| row.state == RegistrationState::Confirmed && row.role.is_counted()).count() as u64
    };
    let found = with_people.filter_map(|row| {
        let open = open(row.event);
        Some(Partly { event: read.models.get(&row.event)?.clone(), open }).filter(|one| one.open > 0)
    });
    let mut found: Vec<Partly> = found.collect();
    found.sort_by_key(|one| Reverse(one.open));
    found
}

/// Everything that was declared, by event and what it lacks.
///
/// # Errors
/// When the database does not answer.
pub async fn declarations(db: &impl ConnectionTrait) -> Result<BTreeMap<(i64, Gap), Model>, Fault> {
    let rows = Entity::find().order_by_asc(Column::Id).all(db).await?;
    Ok(rows.into_iter().map(|row| ((row.event_id, row.gap), row)).collect())
}

/// Declares that what some events lack cannot be had, for one reason.
///
/// # Errors
/// When the database does not answer.
pub async fn declare(
    app: &App,
    permit: &Permit<WriteReport>,
    gaps: &[(i64, Gap)],
    reason: &str,
) -> Result<(), Fault> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let tx = app.db.write().await?;
    let known = event::Entity::find().filter(event::Column::Id.is_in(gaps.iter().map(|(event, _)| *event)));
    let known: Vec<i64> = known.all(&tx).await?.into_iter().map(|event| event.id).collect();
    let before = declarations(&tx).await?;
    for (event_id, gap) in gaps.iter().filter(|(event, _)| known.contains(event)) {
        let row = ActiveModel {
            event_id: Set(*event_id),
            gap: Set(*gap),
            reason: Set(reason.to_owned()),
            declared_at: Set(now),
            declared_by: Set(actor.to_owned()),
            ..Default::default()
        };
        let again = OnConflict::columns([Column::EventId, Column::Gap])
            .update_columns([Column::Reason, Column::DeclaredAt, Column::DeclaredBy])
            .to_owned();
        Entity::insert(row).on_conflict(again).exec_without_returning(&tx).await?;
        let was = before.get(&(*event_id, *gap));
        let action = "gap_declared";
        Change { actor, action, subject: "events", id: *event_id, reason: Some(reason) }
            .record(&tx, now, was, Some(gap))
            .await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Takes declarations back.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(app: &App, permit: &Permit<WriteReport>, gaps: &[(i64, Gap)]) -> Result<(), Fault> {
    let (now, actor) = (app.clock.now(), permit.staff().email.as_str());
    let tx = app.db.write().await?;
    let declared = declarations(&tx).await?;
    for was in gaps.iter().filter_map(|gap| declared.get(gap)) {
        Entity::delete_by_id(was.id).exec(&tx).await?;
        let action = "gap_declaration_withdrawn";
        Change { actor, action, subject: "events", id: was.event_id, reason: None }
            .record(&tx, now, Some(was), None::<&Model>)
            .await?;
    }
    tx.commit().await?;
    Ok(())
}
