//! The focal point whom a link opens the door to, and which events and people are theirs.

use chrono::NaiveDate;
use domain::delegations::{Delegation, Reach, Term};
use entities::{
    event,
    focal_point::{Column, Entity, Model},
    registration,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::{fault::Fault, web::secrets};

/// Somebody who speaks for a delegation.
#[derive(Debug, Clone)]
pub struct FocalPoint {
    /// As stored.
    pub row: Model,
    /// For whom.
    pub delegation: Delegation,
    /// At which events.
    pub reach: Reach,
}

impl FocalPoint {
    /// A stored focal point; none if it names nobody to speak for.
    #[must_use]
    pub fn of(row: Model) -> Option<Self> {
        let delegation = Delegation::of(row.organization_kind, row.organization.as_deref(), row.country)?;
        let reach = row.event_id.map(Reach::Event).or_else(|| row.sector.map(Reach::Sector))?;
        Some(Self { row, delegation, reach })
    }

    /// How long they are one.
    #[must_use]
    pub fn term(&self) -> Term {
        term_of(&self.row)
    }

    /// As the audit trail names them; the address stands in the row alone, and goes with it.
    #[must_use]
    pub fn actor(&self) -> String {
        actor_of(self.row.id)
    }

    /// As people are told who nominated them.
    #[must_use]
    pub fn name(&self) -> &str {
        self.row.name.as_deref().unwrap_or_default()
    }

    /// Whether they can decide at an event today.
    #[must_use]
    pub fn covers(&self, event: &event::Model, today: NaiveDate) -> bool {
        self.term().holds(today) && self.reach.covers(event.id, &event.sectors.parsed(), event.state)
    }

    /// Whether somebody belongs to their delegation. Of who was erased nothing is left to decide.
    #[must_use]
    pub fn has(&self, row: &registration::Model) -> bool {
        row.name.is_some()
            && self.delegation.has(row.organization_kind, row.organization.as_deref(), row.country)
    }
}

/// How long somebody is a focal point.
pub(super) fn term_of(row: &Model) -> Term {
    Term { from: row.valid_from, until: row.valid_to, revoked: row.revoked_at.is_some() }
}

/// As the audit trail names a focal point.
pub(super) fn actor_of(id: i64) -> String {
    format!("focal point {id}")
}

/// The focal point whom a token opens, unless their time is over or they were erased.
pub(super) async fn by_token(
    db: &impl ConnectionTrait,
    token: &str,
    today: NaiveDate,
) -> Result<Option<FocalPoint>, Fault> {
    let found = Entity::find().filter(Column::TokenHash.eq(secrets::digest(token))).one(db).await?;
    let point = found.and_then(FocalPoint::of);
    // Whoever comes before the first day is told when that is.
    Ok(point.filter(|point| point.row.name.is_some() && point.term().holds(today.max(point.row.valid_from))))
}
