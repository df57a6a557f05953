//! Two people side by side as a merge would find them: what each holds, what both hold, and a mark by
//! which is known whether anything changed since somebody looked.

use std::{collections::BTreeMap, fmt::Write};

use domain::person_merge::one_must_go;
use entities::{event, person, person_identity, person_pair, person_ref, registration};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::queries::{Held, all_registrations};
use crate::{authorize::Staff, fault::Fault, web::secrets};

/// One of the two.
#[derive(Debug, Clone)]
pub(super) struct Side {
    pub person: person::Model,
    pub held: Vec<Held>,
    pub references: Vec<person_ref::Model>,
    pub identities: Vec<person_identity::Model>,
}

/// Both.
#[derive(Debug, Clone)]
pub(super) struct Together {
    pub kept: Side,
    pub other: Side,
    /// Who said when that they are two people, if somebody did.
    pub told_apart: Option<person_pair::Model>,
}

/// Two registrations for one event.
#[derive(Debug, Clone, Copy)]
pub(super) struct Same<'a> {
    pub event: &'a event::Model,
    pub kept: &'a registration::Model,
    pub other: &'a registration::Model,
    /// Whether one of them has to be withdrawn.
    pub one_must_go: bool,
}

impl Together {
    /// Both people, neither of them merged already; none if one is not there.
    pub async fn read(db: &impl ConnectionTrait, kept: i64, other: i64) -> Result<Option<Self>, Fault> {
        if kept == other {
            return Ok(None);
        }
        let sides = (Side::read(db, kept).await?, Side::read(db, other).await?);
        let pair = person_pair::Entity::find_by_id((kept.min(other), kept.max(other)));
        let told_apart = pair.one(db).await?.filter(|pair| pair.distinct_at.is_some());
        let (Some(kept), Some(other)) = sides else { return Ok(None) };
        Ok(Some(Self { kept, other, told_apart }))
    }

    /// Whether the account covers every event at which one of them is registered.
    pub fn is_covered(&self, staff: &Staff) -> bool {
        self.kept.held.iter().chain(&self.other.held).all(|(_, event)| staff.covers(event))
    }

    /// Events for which both are registered. Whoever was merged before can have several registrations there:
    /// one with a place counts first.
    pub fn same(&self) -> Vec<Same<'_>> {
        let (kept, other) = (by_event(&self.kept.held), by_event(&self.other.held));
        kept.into_iter()
            .filter_map(|(id, (kept, event))| {
                let (other, _) = other.get(&id)?;
                let one_must_go = one_must_go(event.state, kept.state, other.state);
                Some(Same { event, kept, other, one_must_go })
            })
            .collect()
    }

    /// Sources that have a reference for each: they say that these are two people.
    pub fn told_apart_by(&self) -> Vec<&str> {
        let of_other = |source: &str| self.other.references.iter().any(|one| one.source == source);
        let own = self.kept.references.iter().map(|one| one.source.as_str());
        let mut sources: Vec<&str> = own.filter(|source| of_other(source)).collect();
        sources.dedup();
        sources
    }

    /// Changes whenever something changes that somebody looked at before merging.
    pub fn mark(&self) -> String {
        let mut text = format!("{:?}", self.told_apart.as_ref().map(|pair| pair.distinct_at));
        for Side { person, held, references, identities } in [&self.kept, &self.other] {
            // Writing into a text does not fail.
            let _ = writeln!(text, "{:?} {:?} {identities:?} {references:?}", person.name, person.email);
            for (row, event) in held {
                let _ = writeln!(text, "{} {} {} {}", row.id, row.state, event.state, row.updated_at);
            }
        }
        secrets::digest(&text)[..16].to_owned()
    }
}

/// The registration for each event; of several one with a place.
fn by_event(held: &[Held]) -> BTreeMap<i64, (&registration::Model, &event::Model)> {
    let mut first: BTreeMap<i64, (&registration::Model, &event::Model)> = BTreeMap::new();
    for (row, event) in held {
        let order = |row: &registration::Model| (!row.state.takes_place(), row.id);
        match first.get(&event.id) {
            Some((known, _)) if order(known) <= order(row) => (),
            _ => {
                first.insert(event.id, (row, event));
            }
        }
    }
    first
}

impl Side {
    async fn read(db: &impl ConnectionTrait, id: i64) -> Result<Option<Self>, Fault> {
        let found = person::Entity::find_by_id(id).one(db).await?;
        let Some(person) = found.filter(|person| person.merged_into.is_none()) else { return Ok(None) };
        let held = all_registrations(db, &[id]).await?.into_iter().map(|(_, held)| held).collect();
        Ok(Some(Self {
            person,
            held,
            references: references(db, id).await?,
            identities: identities(db, id).await?,
        }))
    }
}

/// How files call a person.
pub(super) async fn references(db: &impl ConnectionTrait, id: i64) -> Result<Vec<person_ref::Model>, Fault> {
    use person_ref::Column;
    let found = person_ref::Entity::find().filter(Column::PersonId.eq(id));
    Ok(found.order_by_asc(Column::Source).order_by_asc(Column::PersonRef).all(db).await?)
}

/// Pairs of e-mail and name that were stated for a person.
pub(super) async fn identities(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Vec<person_identity::Model>, Fault> {
    use person_identity::Column;
    let found = person_identity::Entity::find().filter(Column::PersonId.eq(id));
    Ok(found.order_by_asc(Column::EmailNorm).order_by_asc(Column::NameNorm).all(db).await?)
}
