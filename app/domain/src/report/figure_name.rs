//! The names by which texts speak of figures, such as `participation.distinct_people` or
//! `participation.by_region.AFR.female`: the way to a figure in the facts, with the code of a row
//! where a list has rows. A name is known before there are facts, so that a text can be checked
//! when it is written; a row that the facts lack is zero.

use std::sync::LazyLock;

use serde_json::Value;

use super::facts::{Facts, Figure, HostPlace, RegionOrNone};
use crate::{
    country::{CountryClass, Iso3},
    event::EventKind,
};

/// What stands behind a country's code.
const OF_COUNTRY: [&str; 3] = ["events", "participations", "distinct_people"];

/// Figures of a row of participations.
const CELLS: [&str; 10] = [
    "participations",
    "distinct_people",
    "female",
    "male",
    "other",
    "not_stated",
    "countries",
    "territories",
    "events",
    "days",
];

static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let under = |path: &str, names: &[&str]| -> Vec<String> {
        names.iter().map(|name| format!("{path}.{name}")).collect()
    };
    let rows = |path: &str, codes: Vec<&str>, names: &[&str]| -> Vec<String> {
        codes.iter().flat_map(|code| under(&format!("{path}.{code}"), names)).collect()
    };
    let kinds = EventKind::ALL.iter().map(|kind| kind.code()).collect();
    let hosts = HostPlace::ALL.iter().map(|place| place.code()).collect();
    let regions = RegionOrNone::ALL.iter().map(|region| region.code()).collect();
    let classes = CountryClass::ALL.iter().map(|class| class.code()).collect();
    [
        under("events", &["total", "capacity_building", "days"]),
        rows("events.by_kind", kinds, &["ITU-T", "ITU-R", "ITU-D", "GS", "joint", "total"]),
        rows("events.by_host_region", hosts, &["events", "days", "in_developing"]),
        under(
            "registrations",
            &[
                "submitted",
                "confirmed",
                "waiting",
                "refused",
                "withdrawn",
                "attended",
                "partly_attended",
                "completed",
                "absent",
            ],
        ),
        under("participation", &["participations", "distinct_people", "participant_days"]),
        under("participation", &["countries", "territories", "on_site", "remote", "both", "mode_unknown"]),
        under("participation.stated_only", &["events", "people"]),
        rows("participation.by_region", regions, &CELLS),
        rows("participation.by_class", classes, &CELLS),
        under("participation.developing", &["participations", "distinct_people", "countries"]),
        under("participation.developing", &["territories", "overcount"]),
        under("trend", &["participations", "distinct_people", "events"]),
        vec!["not_reached".to_owned(), "reached_by_headcount".to_owned()],
    ]
    .concat()
});

/// Every name but those of single countries, in the order of the facts.
#[must_use]
pub fn names() -> &'static [String] {
    &NAMES
}

/// The names of the figures of one country.
pub fn names_of(country: Iso3) -> impl Iterator<Item = String> {
    OF_COUNTRY.iter().map(move |name| format!("countries.{country}.{name}"))
}

/// Whether there is such a figure; `is_country` says which codes there are.
#[must_use]
pub fn is_name(name: &str, is_country: impl Fn(Iso3) -> bool) -> bool {
    let of_country = || {
        let (code, figure) = name.strip_prefix("countries.")?.split_once('.')?;
        let code = code.parse().ok()?;
        Some(OF_COUNTRY.contains(&figure) && is_country(code))
    };
    NAMES.iter().any(|one| one == name) || of_country().unwrap_or(false)
}

/// Facts, ready to be asked by name.
#[derive(Debug, Clone)]
pub struct Figures(Value);

impl Figures {
    /// The figures of these facts.
    ///
    /// # Panics
    /// Never: facts are numbers, texts and lists, all of which JSON can write.
    #[must_use]
    pub fn of(facts: &Facts) -> Self {
        Self(serde_json::to_value(facts).expect("facts are plain values"))
    }

    /// The figure of a name; none inside if it is hidden, none at all if no figure is called so.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Figure> {
        let mut here = &self.0;
        for step in name.split('.') {
            here = match here {
                Value::Array(rows) => match rows.iter().find(|row| is_row(row, step)) {
                    Some(row) => row,
                    None => return Some(Some(0)),
                },
                _ => here.get(step)?,
            };
        }
        match here {
            Value::Array(entries) => Some(Some(entries.len() as u64)),
            Value::Number(number) => number.as_u64().map(Some),
            Value::Null => Some(None),
            _ => None,
        }
    }
}

/// Whether a row is the one of this code.
fn is_row(row: &Value, code: &str) -> bool {
    ["kind", "region", "class", "iso3"].iter().any(|key| row.get(key).and_then(Value::as_str) == Some(code))
}
