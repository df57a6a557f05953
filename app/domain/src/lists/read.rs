//! The lists from the text of their files: `countries.csv`, `country_classes.csv` and
//! `region_history.csv`.

use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, de::DeserializeOwned};

use super::{
    ClassList, ClassRow, Country, ItuStatus, ListChange, Names, ReferenceLists, RegionRow, Span, change::Rows,
};
use crate::country::{Iso3, Region};

/// A reference list that cannot be read; it ships with the product, so this is a fault of a build.
#[derive(Debug, thiserror::Error)]
pub enum ListFault {
    /// A row does not have the shape of its list.
    #[error("{list}: {source}")]
    Shape {
        /// The file.
        list: &'static str,
        /// What the reader met, with its line.
        source: csv::Error,
    },
    /// A cell holds what its column cannot.
    #[error("{list}: {column} cannot be `{value}`")]
    Value {
        /// The file.
        list: &'static str,
        /// The column.
        column: &'static str,
        /// The cell.
        value: String,
    },
}

#[derive(Deserialize)]
struct CountryCells {
    iso2: String,
    iso3: String,
    m49: String,
    itu_region: String,
    itu_status: String,
    administering_iso3: String,
    member_since: String,
    name_ar: String,
    name_en: String,
    name_es: String,
    name_fr: String,
    name_ru: String,
    name_zh: String,
}

#[derive(Deserialize)]
struct ClassCells {
    iso3: String,
    class: String,
    valid_from: String,
    valid_to: String,
    status: String,
}

#[derive(Deserialize)]
struct RegionCells {
    iso3: String,
    itu_region: String,
    valid_from: String,
    valid_to: String,
}

const COUNTRIES: &str = "countries.csv";
const CLASSES: &str = "country_classes.csv";
const REGIONS: &str = "region_history.csv";

impl ReferenceLists {
    /// The lists from the text of their files, with what staff added laid over them in its order.
    ///
    /// # Errors
    /// When a text does not have the shape of its list or a cell holds an unknown value.
    pub fn from_csv(
        countries: &str,
        classes: &str,
        regions: &str,
        changes: &[ListChange],
    ) -> Result<Self, ListFault> {
        let mut rows = Rows {
            countries: read(COUNTRIES, countries, country)?,
            classes: read(CLASSES, classes, |cells| class_row(&cells))?,
            regions: read(REGIONS, regions, |cells| region_row(&cells))?,
        };
        rows.lay_over(changes);
        Ok(Self::from_rows(rows))
    }

    fn from_rows(Rows { mut countries, classes, regions }: Rows) -> Self {
        countries.sort_by_key(|country| country.iso3);
        let mut turning_days: Vec<_> = countries.iter().filter_map(|country| country.member_since).collect();
        let spans = classes.iter().map(ClassRow::span_in_force).chain(regions.iter().map(|row| row.span));
        turning_days.extend(spans.flat_map(|span| [span.from, span.to]).flatten());
        turning_days.sort_unstable();
        turning_days.dedup();
        let of = |iso3: Iso3| move |other: Iso3| iso3 == other;
        Self {
            classes: countries
                .iter()
                .map(|country| classes.iter().filter(|row| of(country.iso3)(row.iso3)).cloned().collect())
                .collect(),
            regions: countries
                .iter()
                .map(|country| regions.iter().filter(|row| of(country.iso3)(row.iso3)).cloned().collect())
                .collect(),
            countries,
            turning_days,
        }
    }
}

fn read<Cells: DeserializeOwned, Row>(
    list: &'static str,
    text: &str,
    row: impl Fn(Cells) -> Result<Row, ListFault>,
) -> Result<Vec<Row>, ListFault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader
        .deserialize()
        .map(|cells| row(cells.map_err(|source| ListFault::Shape { list, source })?))
        .collect()
}

fn country(cells: CountryCells) -> Result<Country, ListFault> {
    let status = match cells.itu_status.as_str() {
        "member_state" => ItuStatus::MemberState,
        "observer" => ItuStatus::Observer,
        "territory" => ItuStatus::Territory,
        _ => return Err(ListFault::Value { list: COUNTRIES, column: "itu_status", value: cells.itu_status }),
    };
    Ok(Country {
        iso2: cells.iso2,
        iso3: value(COUNTRIES, "iso3", &cells.iso3)?,
        m49: cells.m49,
        status,
        administering: optional(COUNTRIES, "administering_iso3", &cells.administering_iso3)?,
        member_since: optional(COUNTRIES, "member_since", &cells.member_since)?,
        undated_region: optional::<Region>(COUNTRIES, "itu_region", &cells.itu_region)?,
        names: Names {
            ar: cells.name_ar,
            en: cells.name_en,
            es: cells.name_es,
            fr: cells.name_fr,
            ru: cells.name_ru,
            zh: cells.name_zh,
        },
    })
}

fn class_row(cells: &ClassCells) -> Result<ClassRow, ListFault> {
    let unknown = || ListFault::Value { list: CLASSES, column: "class", value: cells.class.clone() };
    Ok(ClassRow {
        iso3: value(CLASSES, "iso3", &cells.iso3)?,
        list: ClassList::from_code(&cells.class).ok_or_else(unknown)?,
        span: span(CLASSES, &cells.valid_from, &cells.valid_to)?,
        scheduled: cells.status.starts_with("scheduled"),
        confirmed: false,
    })
}

fn region_row(cells: &RegionCells) -> Result<RegionRow, ListFault> {
    Ok(RegionRow {
        iso3: value(REGIONS, "iso3", &cells.iso3)?,
        region: value(REGIONS, "itu_region", &cells.itu_region)?,
        span: span(REGIONS, &cells.valid_from, &cells.valid_to)?,
    })
}

fn span(list: &'static str, from: &str, to: &str) -> Result<Span, ListFault> {
    Ok(Span {
        from: optional::<NaiveDate>(list, "valid_from", from)?,
        to: optional::<NaiveDate>(list, "valid_to", to)?,
    })
}

fn optional<T: FromStr>(
    list: &'static str,
    column: &'static str,
    cell: &str,
) -> Result<Option<T>, ListFault> {
    if cell.is_empty() { Ok(None) } else { value(list, column, cell).map(Some) }
}

fn value<T: FromStr>(list: &'static str, column: &'static str, cell: &str) -> Result<T, ListFault> {
    cell.parse().map_err(|_| ListFault::Value { list, column, value: cell.to_owned() })
}
