//! What the form of an event offers to choose from, named in the reader's language.

use app::{components::Choice, i18n::Tongue, pages::staff_events::form::Choices};
use domain::{
    country::Iso3,
    event::{EventKind, EventMode, ItuRole, Known, Scope, Sector},
    language::Language,
};
use entities::event::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::present;
use crate::{
    fault::Fault,
    reference,
    reports::mandates::{self, Mandate},
    state::App,
};

/// How many events the field for the parent proposes; any other reference can be typed.
const PROPOSED: u64 = 200;
/// Codes of kinds of partners, as the sentences name them.
const PARTNER_KINDS: [&str; 12] = [
    "un",
    "sdo",
    "administration",
    "regulator",
    "city",
    "academia",
    "regional_organization",
    "international_organization",
    "private",
    "civil_society",
    "itu",
    "other",
];

/// Codes of a list with their names.
pub fn named(locale: Tongue, list: &str, codes: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<Choice> {
    let name = |code: &str| (code.to_owned(), locale.code(list, code));
    codes.into_iter().map(|code| name(code.as_ref())).collect()
}

/// Countries and territories in the language's order.
#[must_use]
pub fn countries(app: &App, locale: Tongue) -> Vec<Choice> {
    app.countries.in_order(locale.language).map(|(code, name)| (code.to_string(), name.to_owned())).collect()
}

/// The languages of the product, by tag.
#[must_use]
pub fn languages(app: &App) -> Vec<Language> {
    app.locales.iter().map(|locale| locale.language).collect()
}

/// Everything that the form offers.
///
/// # Errors
/// When the database does not answer.
pub async fn of_form(app: &App, locale: Tongue) -> Result<Choices, Fault> {
    let tags: Vec<String> = languages(app).iter().map(ToString::to_string).collect();
    let zones = chrono_tz::TZ_VARIANTS.iter().map(|zone| (zone.name().to_owned(), String::new()));
    Ok(Choices {
        languages: texts(app, locale),
        kinds: named(locale, "kind", EventKind::ALL.iter().map(|code| code.code())),
        sectors: named(locale, "sector", Sector::ALL.iter().map(|code| code.code())),
        parents: parents(app, locale).await?,
        zones: zones.collect(),
        modes: named(locale, "event_mode", EventMode::ALL.iter().map(|code| code.code())),
        countries: countries(app, locale),
        scopes: named(locale, "scope", Scope::ALL.iter().map(|code| code.code())),
        itu_roles: named(locale, "itu_role", ItuRole::ALL.iter().map(|code| code.code())),
        spoken: named(locale, "language", tags),
        themes: named(locale, "theme", reference::themes()),
        sdgs: named(locale, "sdg", (1..=17).map(|goal| goal.to_string())),
        action_lines: named(locale, "action_line", (1..=11).map(|line| format!("C{line}"))),
        mandates: paragraphs(locale),
        partner_kinds: named(locale, "partner_kind", PARTNER_KINDS),
    })
}

/// The languages of texts with their own names: the reader's, English, then the others.
fn texts(app: &App, locale: Tongue) -> Vec<(Language, String)> {
    let mut languages = languages(app);
    languages.sort_by_key(|language| (*language != locale.language, *language != Language::EN, *language));
    languages.into_iter().map(|language| (language, locale.code("language_own", language.as_str()))).collect()
}

/// Events that others are likely to stand under: the latest first.
async fn parents(app: &App, locale: Tongue) -> Result<Vec<Choice>, Fault> {
    let events = Entity::find()
        .filter(Column::ParentId.is_null())
        .order_by_desc(Column::Id)
        .limit(PROPOSED)
        .all(app.db.read())
        .await?;
    Ok(events
        .into_iter()
        .map(|event| {
            let title = present::entry(app, locale, &event).title;
            (event.event_ref, title)
        })
        .collect())
}

/// The paragraphs by instrument, in the order of the reference data.
pub(crate) fn paragraphs(locale: Tongue) -> Vec<(String, Vec<Choice>)> {
    let mut groups: Vec<(&str, Vec<Choice>)> = Vec::new();
    for mandate in mandates::all() {
        let Mandate { id, instrument, .. } = mandate;
        if groups.last().is_none_or(|(last, _)| last != instrument) {
            groups.push((instrument, Vec::new()));
        }
        let number = id.strip_prefix(instrument.as_str()).unwrap_or(id).trim_start_matches('/');
        let label = format!("{number}: {}", mandates::asks(locale, mandate).1);
        if let Some((_, group)) = groups.last_mut() {
            group.push((id.clone(), label));
        }
    }
    let name = |(instrument, group): (&str, Vec<Choice>)| (mandates::name(locale, instrument), group);
    groups.into_iter().map(name).collect()
}

/// Whether a code is one of a country or territory.
#[must_use]
pub fn is_country(app: &App, code: Iso3) -> bool {
    app.countries.all(code).next().is_some()
}

/// Holds what was typed against the lists that the form offers.
pub fn with_known<T>(app: &App, check: impl FnOnce(&Known<'_>) -> T) -> T {
    check(&Known {
        languages: &languages(app),
        is_zone: &|name| name.parse::<chrono_tz::Tz>().is_ok(),
        is_country: &|code| is_country(app, code),
        is_theme: &|code| reference::themes().any(|theme| theme == code),
        is_mandate: &|id| mandates::get(id).is_some(),
    })
}
