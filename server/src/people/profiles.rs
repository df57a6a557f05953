//! What people are compared by, read for several at once.

use std::collections::{BTreeSet, HashMap};

use domain::{country::Iso3, identity::normal_form, likeness::Profile, organization::spelling};
use entities::{organization_spelling, person, person_identity, person_ref, registration};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::fault::Fault;

/// What is known of a registration, as far as people are compared by it.
type Seen = (Option<i64>, Option<String>, Option<String>, Option<Iso3>, Option<String>);

/// The profiles of people, by row number.
pub(super) async fn of(db: &impl ConnectionTrait, ids: &[i64]) -> Result<HashMap<i64, Profile>, Fault> {
    let mut profiles: HashMap<i64, Profile> = HashMap::new();
    let people: Vec<(i64, String, Option<String>)> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::Name, person::Column::Email])
        .filter(person::Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    for (id, name, email) in people {
        let profile = profiles.entry(id).or_default();
        profile.names.insert(name);
        profile.emails.extend(email.map(|email| normal_form(&email)));
    }
    for (person, name, email, country, organization) in registrations(db, ids).await? {
        let Some(profile) = person.and_then(|id| profiles.get_mut(&id)) else { continue };
        profile.names.extend(name);
        profile.emails.extend(email.map(|email| normal_form(&email)));
        profile.countries.extend(country);
        let spelt = organization.map(|text| spelling(&text)).filter(|text| !text.is_empty());
        profile.organizations.extend(spelt);
    }
    stated(db, ids, &mut profiles).await?;
    managed(db, &mut profiles).await?;
    Ok(profiles)
}

async fn registrations(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Seen>, Fault> {
    use registration::Column;
    let columns = [Column::PersonId, Column::Name, Column::Email, Column::Country, Column::Organization];
    let of_them = registration::Entity::find().filter(Column::PersonId.is_in(ids.iter().copied()));
    Ok(of_them.select_only().columns(columns).into_tuple().all(db).await?)
}

/// E-mails that were stated together with a name, and sources that have a reference.
async fn stated(
    db: &impl ConnectionTrait,
    ids: &[i64],
    profiles: &mut HashMap<i64, Profile>,
) -> Result<(), Fault> {
    let pairs = person_identity::Entity::find()
        .filter(person_identity::Column::PersonId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    for pair in pairs {
        if let Some(profile) = profiles.get_mut(&pair.person_id) {
            profile.emails.insert(pair.email_norm);
        }
    }
    let references = person_ref::Entity::find()
        .filter(person_ref::Column::PersonId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    for reference in references {
        if let Some(profile) = profiles.get_mut(&reference.person_id) {
            profile.sources.insert(reference.source);
        }
    }
    Ok(())
}

/// Two spellings of one managed organization are the same organization.
async fn managed(db: &impl ConnectionTrait, profiles: &mut HashMap<i64, Profile>) -> Result<(), Fault> {
    let texts: BTreeSet<&String> = profiles.values().flat_map(|profile| &profile.organizations).collect();
    if texts.is_empty() {
        return Ok(());
    }
    let known = organization_spelling::Entity::find()
        .filter(organization_spelling::Column::Spelling.is_in(texts.into_iter().cloned()))
        .all(db)
        .await?;
    let mut meant: HashMap<String, Vec<i64>> = HashMap::new();
    for one in known {
        meant.entry(one.spelling).or_default().push(one.organization_id);
    }
    for profile in profiles.values_mut() {
        let ids: BTreeSet<i64> =
            profile.organizations.iter().filter_map(|text| meant.get(text)).flatten().copied().collect();
        // No text of an organization holds such a sign.
        profile.organizations.extend(ids.into_iter().map(|id| format!("={id}")));
    }
    Ok(())
}
