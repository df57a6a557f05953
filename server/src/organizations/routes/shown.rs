//! An organization as lists show it.

use app::{components::Passage, pages::organizations::Row};
use entities::organization::Model;

use crate::events::staff::Reader;

/// One line.
pub(super) fn row(reader: &Reader<'_>, one: &Model) -> Row {
    let locale = reader.locale;
    let country = one.country.map(|code| reader.app.countries.name(code, locale.language));
    Row {
        id: one.id,
        name: Passage::of(&one.names, locale),
        abbreviation: one.abbreviation.clone().unwrap_or_default(),
        country: country.unwrap_or_default(),
        kind: one.kind.map(|kind| locale.code("organization_kind", kind.code())).unwrap_or_default(),
        uses: one.uses,
    }
}
