//! What the JSON document of a report holds beside the facts: participations by year, and the events behind the
//! figures. It stands under one name, `beside`, which the digest of the facts leaves out.

use domain::{
    country::CountryClass,
    report::{AnnexRow, Facts, Figure, OfYear, RegionOrNone},
};
use serde::Serialize;

use super::Report;
use crate::fault::Fault;

#[derive(Serialize)]
struct Whole<'r> {
    #[serde(flatten)]
    facts: &'r Facts,
    beside: Beside<'r>,
}

#[derive(Serialize)]
struct Beside<'r> {
    by_year: Vec<Year>,
    annex: Vec<Event<'r>>,
}

#[derive(Serialize)]
struct Year {
    #[serde(rename = "year")]
    of: i32,
    by_region: Vec<Row>,
    by_class: Vec<Row>,
    developing: Figure,
}

#[derive(Serialize)]
struct Row {
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<RegionOrNone>,
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<CountryClass>,
    participations: Figure,
}

#[derive(Serialize)]
struct Event<'r> {
    #[serde(rename = "event_ref")]
    reference: &'r str,
    participations: Figure,
    countries: Figure,
    stated_people: Option<u64>,
    /// Whether people and countries are known and not told, since they would point at few.
    hidden: bool,
}

impl Report {
    /// The facts as JSON with what the tables by year and the annex of events print.
    ///
    /// # Errors
    /// Never: all are numbers, texts and lists.
    pub fn json_with_beside(&self) -> Result<Vec<u8>, Fault> {
        let outcome = &self.outcome;
        let beside = Beside {
            by_year: outcome.years.iter().map(year).collect(),
            annex: outcome.annex.iter().map(event).collect(),
        };
        let mut text = serde_json::to_vec_pretty(&Whole { facts: &outcome.facts, beside })?;
        text.push(b'\n');
        Ok(text)
    }
}

fn year(of: &OfYear) -> Year {
    let regions = RegionOrNone::ALL.iter().zip(&of.by_region);
    let classes = CountryClass::ALL.iter().zip(&of.by_class);
    Year {
        of: of.year,
        by_region: regions
            .map(|(region, figure)| Row { region: Some(*region), class: None, participations: *figure })
            .collect(),
        by_class: classes
            .map(|(class, figure)| Row { region: None, class: Some(*class), participations: *figure })
            .collect(),
        developing: of.developing,
    }
}

fn event(row: &AnnexRow) -> Event<'_> {
    let told = |figure: Figure| figure.filter(|_| !row.is_hidden);
    Event {
        reference: &row.event_ref,
        participations: told(row.participations),
        countries: told(row.countries),
        stated_people: row.stated,
        hidden: row.is_hidden,
    }
}
