//! What the JSON document of a report holds beside the facts: participations by year, the events behind the
//! figures, and what was aimed at. It stands under one name, `beside`, which the digest of the facts leaves out.

use domain::{
    country::CountryClass,
    report::{AnnexRow, Facts, Figure, Figures, OfYear, RegionOrNone},
    target::share,
};
use entities::target;
use serde::Serialize;

use super::{Report, aim};
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
    targets: Vec<Aimed<'r>>,
    /// Whether events are neither counted nor listed that are the statement's only as somebody came to them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    events_unlisted: bool,
}

#[derive(Serialize)]
struct Aimed<'r> {
    /// Name of the figure, as facts and texts name it.
    figure: String,
    target: i32,
    /// None where it is hidden.
    result: Figure,
    /// In whole percent; none where the result is hidden, or nothing was aimed at.
    share: Option<u64>,
    source: &'r str,
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
    /// The facts as JSON with what the tables by year, of targets and the annex of events print.
    ///
    /// # Errors
    /// Never: all are numbers, texts and lists.
    pub fn json_with_beside(&self) -> Result<Vec<u8>, Fault> {
        let outcome = &self.outcome;
        let figures = Figures::of(&outcome.facts);
        let beside = Beside {
            by_year: outcome.years.iter().map(year).collect(),
            annex: outcome.annex.iter().map(event).collect(),
            events_unlisted: outcome.is_unlisted,
            targets: self.targets().into_iter().map(|one| aimed(one, &figures)).collect(),
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

fn aimed<'r>(target: &'r target::Model, figures: &Figures) -> Aimed<'r> {
    let figure = aim(target).figure;
    let result = figures.get(&figure).flatten();
    let number = u64::try_from(target.number).unwrap_or_default();
    Aimed { result, share: share(number, result), figure, target: target.number, source: &target.source }
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
