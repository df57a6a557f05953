//! How people are shown: countries and organizations in words, only of registrations that the reader may
//! see.

use std::collections::{BTreeSet, HashMap};

use app::{components::Passage, i18n::Tongue, pages::people::face::Face};
use domain::country::Iso3;
use entities::{event, person, registration};

use crate::{
    decisions::people::name,
    events::staff::Reader,
    fault::Fault,
    organizations::OfficialNames,
    people::queries::{self, Held},
};

/// Countries in words, in the language's order.
pub(super) fn countries(reader: &Reader<'_>, held: &[Held]) -> String {
    let codes: BTreeSet<Iso3> = held.iter().filter_map(|(row, _)| row.country).collect();
    let language = reader.locale.language;
    let names = reader.app.countries.in_order(language).filter(|(code, _)| codes.contains(code));
    let names: Vec<&str> = names.map(|(_, name)| name).collect();
    reader.locale.formats.list(names.iter().copied())
}

/// A person in a few lines.
pub(super) fn face(
    reader: &Reader<'_>,
    person: &person::Model,
    held: &[Held],
    named: &OfficialNames,
) -> Face {
    let organizations: BTreeSet<String> =
        held.iter().filter_map(|(row, _)| organization(reader.locale, row, named)).collect();
    let organizations: Vec<&str> = organizations.iter().map(String::as_str).collect();
    Face {
        id: person.id,
        name: name(reader.locale, Some(person.name.as_str())),
        email: person.email.clone().unwrap_or_default(),
        countries: countries(reader, held),
        organizations: reader.locale.formats.list(organizations.iter().copied()),
        registrations: held.len(),
    }
}

/// The organization of a registration, by its official name if it is on the list.
pub(super) fn organization(
    locale: Tongue,
    row: &registration::Model,
    named: &OfficialNames,
) -> Option<String> {
    row.organization.as_ref().map(|text| named.name(locale, text, row.country))
}

/// What some registrations have as their organization.
pub(super) fn typed<'a>(held: impl IntoIterator<Item = &'a Held>) -> BTreeSet<String> {
    held.into_iter().filter_map(|(row, _)| row.organization.clone()).collect()
}

/// The official names of what was typed.
pub(super) async fn named(reader: &Reader<'_>, typed: BTreeSet<String>) -> Result<OfficialNames, Fault> {
    OfficialNames::of(reader.app.db.read(), typed.iter().map(String::as_str)).await
}

/// Faces of people by number.
pub(super) async fn faces(
    reader: &Reader<'_>,
    people: &[person::Model],
) -> Result<HashMap<i64, Face>, Fault> {
    let ids: Vec<i64> = people.iter().map(|person| person.id).collect();
    let held = queries::registrations(reader.app.db.read(), reader.staff, &ids).await?;
    let named = named(reader, typed(held.values().flatten())).await?;
    let none = Vec::new();
    let face = |person: &person::Model| {
        (person.id, face(reader, person, held.get(&person.id).unwrap_or(&none), &named))
    };
    Ok(people.iter().map(face).collect())
}

/// The title of an event as the reader sees it.
pub(super) fn title(locale: Tongue, event: &event::Model) -> Passage {
    let none = || Passage { text: event.event_ref.clone(), language: None };
    Passage::of(&event.title, locale).unwrap_or_else(none)
}
