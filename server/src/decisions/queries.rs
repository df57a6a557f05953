//! Who registered for an event, in the order and with the filters that an officer asks for.
//!
//! Names are sorted and searched as the reader's language has it, which no database does alike; so
//! the few columns that decide are read of all rows of the event, and the rest of one page only.

use std::collections::HashMap;

use app::{i18n::Tongue, pages::decisions::list::Filter};
use chrono::{DateTime, Utc};
use domain::{
    country::Iso3,
    identity::normal_form,
    lookalike::is_other_spelling,
    registration::{RegistrationState, Role},
    search::folded,
};
use entities::registration::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect,
};

use crate::{fault::Fault, state::App};

/// People on one page.
pub const PER_PAGE: u64 = 50;
/// What the filter of countries says for people without one.
pub const NO_COUNTRY: &str = "none";

/// What decides whether and where somebody stands in the list.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Light {
    /// Row number.
    pub id: i64,
    /// Name.
    pub name: Option<String>,
    /// Address.
    pub email: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Country.
    pub country: Option<Iso3>,
    /// State.
    pub state: RegistrationState,
    /// Role.
    pub role: Role,
    /// When it came in.
    pub submitted_at: DateTime<Utc>,
}

/// Everybody who registered for an event, in the order of registration.
///
/// # Errors
/// When the database does not answer.
pub async fn everybody(
    db: &impl ConnectionTrait,
    event_id: i64,
    states: Option<&[RegistrationState]>,
) -> Result<Vec<Light>, Fault> {
    let mut which = Condition::all().add(Column::EventId.eq(event_id));
    if let Some(states) = states {
        which = which.add(Column::State.is_in(states.iter().copied()));
    }
    let columns = [
        Column::Id,
        Column::Name,
        Column::Email,
        Column::Organization,
        Column::Country,
        Column::State,
        Column::Role,
        Column::SubmittedAt,
    ];
    let found = Entity::find().select_only().columns(columns).filter(which);
    let mut people = found.into_model::<Light>().all(db).await?;
    people.sort_by_key(|person| (person.submitted_at, person.id));
    Ok(people)
}

/// A registration that may be of the same person as another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// Row number.
    pub id: i64,
    /// Name.
    pub name: String,
}

/// Those who may have registered twice with different spelling: the same address and names that look
/// alike. Each with the nearest before, or after for the first.
#[must_use]
pub fn lookalikes(everybody: &[Light]) -> HashMap<i64, Twin> {
    let mut by_address: HashMap<String, Vec<&Light>> = HashMap::new();
    for person in everybody.iter().filter(|person| person.state != RegistrationState::Withdrawn) {
        if let Some(email) = &person.email {
            by_address.entry(normal_form(email)).or_default().push(person);
        }
    }
    let mut twins = HashMap::new();
    for people in by_address.values().filter(|people| people.len() > 1) {
        for (at, person) in people.iter().enumerate() {
            let alike = |other: &&&Light| {
                other.id != person.id
                    && matches!((&person.name, &other.name), (Some(one), Some(two)) if is_other_spelling(one, two))
            };
            let nearest = people[..at].iter().rev().find(alike).or_else(|| people[at..].iter().find(alike));
            if let Some(twin) = nearest {
                twins.insert(person.id, Twin { id: twin.id, name: twin.name.clone().unwrap_or_default() });
            }
        }
    }
    twins
}

/// The people of one page, in the order of the ids.
///
/// # Errors
/// When the database does not answer.
pub async fn in_order(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<Model>, Fault> {
    let mut rows = Entity::find().filter(Column::Id.is_in(ids.iter().copied())).all(db).await?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    Ok(rows)
}

/// Whether every word is found in the person's name, address or organization, whatever its accents.
#[must_use]
pub fn is_meant(person: &Light, words: &[String]) -> bool {
    let parts = [&person.name, &person.email, &person.organization];
    let text = folded(&parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(" "));
    words.iter().all(|word| text.contains(word))
}

/// The words of a search.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    folded(text).split_whitespace().map(str::to_owned).collect()
}

/// Those who fit, in the order asked for.
#[must_use]
pub fn fitting(app: &App, locale: Tongue, filter: &Filter, everybody: Vec<Light>) -> Vec<Light> {
    let words = words(&filter.text);
    let is_of = |country: Option<Iso3>| match filter.country.as_str() {
        "" => true,
        NO_COUNTRY => country.is_none(),
        code => country.is_some_and(|country| country.as_str() == code),
    };
    let mut people = everybody;
    people.retain(|person| {
        (filter.state.is_empty() || person.state.code() == filter.state)
            && (filter.role.is_empty() || person.role.code() == filter.role)
            && is_of(person.country)
            && (words.is_empty() || is_meant(person, &words))
    });
    match filter.sort.as_str() {
        "name" => by_name(locale, &mut people),
        "country" => {
            // People of one country stay in the order of registration.
            let order: HashMap<Iso3, usize> = app
                .countries
                .in_order(locale.language)
                .zip(0..)
                .map(|((code, _), place)| (code, place))
                .collect();
            let place = |country: Option<Iso3>| country.map(|code| order.get(&code).copied());
            people.sort_by_key(|person| (person.country.is_none(), place(person.country)));
        }
        "state" => people.sort_by_key(|person| person.state),
        _ => (),
    }
    people
}

/// By name as the language orders names; those without stand last.
pub fn by_name(locale: Tongue, people: &mut [Light]) {
    // Comparing as a language does takes long; each name is looked at once.
    people.sort_by_cached_key(|person| match &person.name {
        Some(name) => (false, locale.formats.order_key(name)),
        None => (true, Vec::new()),
    });
}
