//! Whom a message would reach at this moment, and whom it leaves out.

use std::collections::{BTreeMap, HashSet};

use domain::{
    announcement::Audience, country::Iso3, forms::Moment, identity::normal_form, language::Language,
};
use entities::{announcement, event, registration, registration_answer};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};

use crate::{
    fault::Fault,
    forms::stored,
    mail::{bounces, unsubscribe},
};

/// Which of an event's people.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The group.
    pub audience: Audience,
    /// Only those who represent this country; empty is everybody.
    pub country: &'a str,
    /// Only those who read mails in this language; empty is everybody.
    pub language: &'a str,
}

impl<'a> Wanted<'a> {
    /// Whom a stored message is for.
    #[must_use]
    pub fn by(row: &'a announcement::Model) -> Self {
        Self { audience: row.audience, country: &row.country, language: &row.language }
    }
}

/// Somebody whom a message reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The registration.
    pub registration_id: i64,
    /// Where to.
    pub email: String,
    /// In which language.
    pub language: Language,
}

/// A group as it is at a moment.
#[derive(Debug, Clone, Default)]
pub struct Group {
    /// Whom a message reaches, in the order of registration.
    pub recipients: Vec<Recipient>,
    /// How many want no messages.
    pub unsubscribed: usize,
    /// From how many mails come back.
    pub returned: usize,
    /// How many have no address.
    pub without_address: usize,
}

impl Group {
    /// How many of the group are left out.
    #[must_use]
    pub const fn left_out(&self) -> usize {
        self.unsubscribed + self.returned + self.without_address
    }

    /// How many read mails in which language.
    #[must_use]
    pub fn languages(&self) -> BTreeMap<Language, usize> {
        let mut counts = BTreeMap::new();
        for recipient in &self.recipients {
            *counts.entry(recipient.language).or_insert(0) += 1;
        }
        counts
    }
}

#[derive(Debug, FromQueryResult)]
struct Light {
    id: i64,
    email: Option<String>,
    language: Option<Language>,
    country: Option<Iso3>,
}

/// The group that is wanted.
///
/// # Errors
/// When the database does not answer.
pub async fn group(
    db: &impl ConnectionTrait,
    event: &event::Model,
    wanted: Wanted<'_>,
) -> Result<Group, Fault> {
    use registration::{Column, Entity};
    let columns = [Column::Id, Column::Email, Column::Language, Column::Country];
    let people = Entity::find()
        .select_only()
        .columns(columns)
        .filter(Column::EventId.eq(event.id))
        .filter(Column::State.is_in(wanted.audience.states().iter().copied()))
        .filter(Column::Name.is_not_null())
        .order_by_asc(Column::Id)
        .into_model::<Light>()
        .all(db)
        .await?;
    let answered = match wanted.audience {
        Audience::Unanswered => Some(answered(db, event).await?),
        _ => None,
    };
    let unsubscribed = unsubscribe::of_event(db, event.id).await?;
    let returned = bounces::stopped(db).await?;
    let mut group = Group::default();
    for person in people {
        let language = person.language.unwrap_or(Language::EN);
        let of_country = wanted.country.is_empty()
            || person.country.is_some_and(|country| country.as_str() == wanted.country);
        let reads = wanted.language.is_empty() || language.as_str() == wanted.language;
        let is_asked = answered
            .as_ref()
            .is_none_or(|answered| answered.as_ref().is_some_and(|ids| !ids.contains(&person.id)));
        if !of_country || !reads || !is_asked {
            continue;
        }
        let Some(email) = person.email else {
            group.without_address += 1;
            continue;
        };
        let address = normal_form(&email);
        if unsubscribed.contains(&address) {
            group.unsubscribed += 1;
        } else if returned.contains(&address) {
            group.returned += 1;
        } else {
            group.recipients.push(Recipient { registration_id: person.id, email, language });
        }
    }
    Ok(group)
}

/// Who answered what the event asks after confirmation; none where it asks nothing then, so that nobody owes
/// an answer.
async fn answered(db: &impl ConnectionTrait, event: &event::Model) -> Result<Option<HashSet<i64>>, Fault> {
    use registration_answer::{Column, Entity};
    let Some(version) = stored::in_force(db, event).await? else { return Ok(None) };
    if !version.definition.questions().any(|(moment, _)| moment == Moment::Confirmation) {
        return Ok(None);
    }
    let of_event = registration::Entity::find()
        .select_only()
        .column(registration::Column::Id)
        .filter(registration::Column::EventId.eq(event.id));
    let ids: Vec<i64> = Entity::find()
        .select_only()
        .column(Column::RegistrationId)
        .filter(Column::Moment.eq(Moment::Confirmation.code()))
        .filter(Column::RegistrationId.in_subquery(sea_orm::QueryTrait::into_query(of_event)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(Some(ids.into_iter().collect()))
}
