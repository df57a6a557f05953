//! Delegations and designations in words, in the reader's language.

use app::i18n::{Tongue, isolated};
use domain::registration::OrganizationKind;
use entities::focal_point::Model;

use crate::state::App;

/// For whom a focal point speaks.
#[must_use]
pub fn delegation_in_words(app: &App, locale: Tongue, row: &Model) -> String {
    let country = row.country.map(|code| app.countries.name(code, locale.language));
    if row.organization_kind == OrganizationKind::Administration {
        let country = country.unwrap_or_default();
        return locale.with("delegations-administration", &[("country", country.into())]);
    }
    let organization = row.organization.clone().unwrap_or_default();
    match country {
        None => isolated(&organization),
        Some(country) => {
            let values = [("organization", organization.into()), ("country", country.into())];
            locale.with("delegations-organization", &values)
        }
    }
}

/// How long a designation holds, or since when it no longer does.
#[must_use]
pub fn term_in_words(locale: Tongue, row: &Model) -> String {
    if let Some(at) = row.revoked_at {
        let day = locale.formats.day(at.date_naive());
        return locale.with("delegations-revoked", &[("day", day.into())]);
    }
    let from = locale.formats.day(row.valid_from);
    match row.valid_to.and_then(|until| until.pred_opt()) {
        None => locale.with("delegations-term", &[("from", from.into())]),
        Some(last) => {
            let values = [("from", from.into()), ("last", locale.formats.day(last).into())];
            locale.with("delegations-term_until", &values)
        }
    }
}

/// Whoever decided, as staff read it: an officer's address, or which focal point.
#[must_use]
pub fn name_of_actor(locale: Tongue, actor: &str) -> String {
    match number_of(actor) {
        None => actor.to_owned(),
        Some(id) => locale.with("delegations-focal_point_number", &[("number", locale.number(id).into())]),
    }
}

/// The number of a focal point whom the trail names.
pub(super) fn number_of(actor: &str) -> Option<i64> {
    actor.strip_prefix("focal point ")?.parse().ok()
}

/// Whether a focal point took the decision.
#[must_use]
pub fn is_focal_point(actor: Option<&str>) -> bool {
    actor.and_then(number_of).is_some()
}
