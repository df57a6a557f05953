//! The numbered paragraphs of resolutions that ship with the product.

use std::sync::LazyLock;

use domain::report::ReportKind;
use serde::Deserialize;

use crate::reference;

/// One paragraph.
#[derive(Debug, Clone, Deserialize)]
pub struct Mandate {
    /// Instrument, block and number.
    pub id: String,
    /// The instrument's id.
    pub instrument: String,
    /// Code of the organ addressed.
    pub organ_code: String,
    /// What it asks, in short, in English.
    pub paraphrase: String,
    /// Its number in the revision that the text builds on, where that differs.
    pub para_in_base: Option<String>,
    /// Kinds of records that answer it.
    pub record_kinds: Vec<String>,
    /// The report that it demands, if it does.
    pub reporting: Option<Reporting>,
}

/// A report that a paragraph demands.
#[derive(Debug, Clone, Deserialize)]
pub struct Reporting {
    /// Who receives it.
    pub to: String,
    /// How often.
    pub frequency: String,
}

/// A resolution in one revision.
#[derive(Debug, Clone, Deserialize)]
pub struct Instrument {
    /// Its id.
    pub id: String,
    /// Number of the resolution; none for a document of another kind.
    pub resolution: Option<String>,
    /// `adopted`, `proposed_modification` or `report`.
    pub text_status: String,
    /// The revision that it builds on.
    pub base_revision: Option<RevisionLabel>,
    /// The revision that it is, or proposes.
    pub target_revision: Option<RevisionLabel>,
}

/// A revision of a resolution.
#[derive(Debug, Clone, Deserialize)]
pub struct RevisionLabel {
    /// The year in which it was made.
    pub year: i32,
    /// As documents name it.
    pub label: String,
}

#[derive(Debug, Deserialize)]
struct Shipped {
    record_kinds: std::collections::BTreeMap<String, String>,
    instruments: Vec<Instrument>,
    mandates: Vec<Mandate>,
}

static SHIPPED: LazyLock<Shipped> =
    LazyLock::new(|| serde_json::from_str(reference::MANDATES).expect("the shipped list is well formed"));

/// How the paragraph of Resolution 98 on identifying needs ends, in every revision.
const ON_NEEDS: &str = "/TSB+BDT+BR/1";

/// What a record beside events can be; kinds of events are none of it.
pub fn record_kinds() -> impl Iterator<Item = &'static str> {
    SHIPPED.record_kinds.keys().map(String::as_str).filter(|kind| !kind.starts_with("event:"))
}

/// All paragraphs, in the list's order.
#[must_use]
pub fn all() -> &'static [Mandate] {
    &SHIPPED.mandates
}

/// The paragraph with this id.
#[must_use]
pub fn get(id: &str) -> Option<&'static Mandate> {
    SHIPPED.mandates.iter().find(|mandate| mandate.id == id)
}

/// All instruments, in the list's order.
#[must_use]
pub fn instruments() -> &'static [Instrument] {
    &SHIPPED.instruments
}

/// The instrument with this id.
#[must_use]
pub fn instrument(id: &str) -> Option<&'static Instrument> {
    SHIPPED.instruments.iter().find(|instrument| instrument.id == id)
}

/// The paragraphs that a kind of report answers: those of its resolution, in every revision known.
#[must_use]
pub fn ids_for(kind: ReportKind) -> Vec<String> {
    let wanted = |mandate: &&Mandate| {
        let one = instrument(&mandate.instrument);
        let resolution = one.and_then(|one| one.resolution.as_deref());
        match kind {
            ReportKind::Wtsa98 => resolution == Some("98"),
            ReportKind::Council197 | ReportKind::Pp197 => resolution == Some("197"),
            ReportKind::Needs => resolution == Some("85") || mandate.id.ends_with(ON_NEEDS),
            ReportKind::Statement => true,
        }
    };
    SHIPPED.mandates.iter().filter(wanted).map(|mandate| mandate.id.clone()).collect()
}
