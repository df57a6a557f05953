//! The numbered paragraphs of resolutions: those that ship with the product, and those of later revisions that
//! staff entered.
//!
//! They change once in some years and are asked for everywhere. They are therefore one list of the process,
//! looked up again whenever records are read, and each list that ever was stays where it is.

use std::{
    collections::BTreeMap,
    sync::{LazyLock, RwLock},
};

use app::i18n::Tongue;
use domain::{
    language::Language,
    mandate::{Continuing, Revision, mappings},
    report::ReportKind,
    texts::Texts,
};
use entities::paragraph;
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};
use serde::Deserialize;

use crate::{fault::Fault, reference};

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
    /// The same in every language that it was entered in; of those that ship `locales` has it.
    #[serde(skip)]
    pub entered: Option<Texts>,
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
    record_kinds: BTreeMap<String, String>,
    instruments: Vec<Instrument>,
    mandates: Vec<Mandate>,
}

/// What ships about paragraphs beside their texts.
#[derive(Debug, Deserialize)]
struct Beside {
    revisions: Vec<Revision>,
    themes: BTreeMap<String, Vec<String>>,
}

static SHIPPED: LazyLock<Shipped> =
    LazyLock::new(|| serde_json::from_str(reference::MANDATES).expect("the shipped list is well formed"));

/// The list of the process.
static CURRENT: LazyLock<RwLock<&'static Book>> = LazyLock::new(|| RwLock::new(leaked(Vec::new())));

fn leaked(entered: Vec<paragraph::Model>) -> &'static Book {
    Box::leak(Box::new(Book::of(entered)))
}

/// All paragraphs at one time.
#[derive(Debug, Clone)]
pub struct Book {
    /// What was entered.
    entered: Vec<paragraph::Model>,
    /// Instruments, those that ship first.
    pub instruments: Vec<Instrument>,
    /// Paragraphs, likewise.
    pub mandates: Vec<Mandate>,
    /// What became of the paragraphs of each revision that another replaced.
    pub revisions: Vec<Revision>,
    /// By paragraph, its themes; those that are not named are on the whole of their resolution's subject.
    pub themes: BTreeMap<String, Vec<String>>,
}

impl Book {
    /// The list with what was entered.
    ///
    /// # Panics
    /// Never: the lists that ship are well formed.
    #[must_use]
    pub fn of(entered: Vec<paragraph::Model>) -> Self {
        let Shipped { instruments, mandates, .. } = &*SHIPPED;
        let Beside { revisions, themes } =
            serde_json::from_str(reference::PARAGRAPHS).expect("the shipped list is well formed");
        let mut book =
            Self { instruments: instruments.clone(), mandates: mandates.clone(), revisions, themes, entered };
        for row in &book.entered {
            let instrument = instrument_of(&row.paragraph_ref);
            if book.instruments.iter().all(|one| one.id != instrument) {
                book.instruments.push(Instrument {
                    id: instrument.to_owned(),
                    resolution: Some(row.resolution.clone()),
                    base_revision: None,
                    target_revision: Some(RevisionLabel { year: row.year, label: row.revision.clone() }),
                });
            }
            book.mandates.push(mandate(row, instrument));
            book.themes.insert(row.paragraph_ref.clone(), row.themes.0.clone());
        }
        let older: Vec<(&str, &str)> =
            book.mandates.iter().map(|one| (one.id.as_str(), one.instrument.as_str())).collect();
        let newer: Vec<Continuing<'_>> = book.entered.iter().map(continuing).collect();
        let stated = mappings(&older, &newer);
        book.revisions.extend(stated);
        book
    }

    /// What was entered.
    #[must_use]
    pub fn entered(&self) -> &[paragraph::Model] {
        &self.entered
    }

    /// The paragraph with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Mandate> {
        self.mandates.iter().find(|mandate| mandate.id == id)
    }

    /// The instrument with this id.
    #[must_use]
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().find(|instrument| instrument.id == id)
    }

    /// How an instrument is called.
    #[must_use]
    pub fn name(&self, locale: Tongue, id: &str) -> String {
        let name = locale.code("instrument", id);
        let entered = self.instrument(id).filter(|_| name == id);
        let Some((resolution, revision)) =
            entered.and_then(|one| Some((one.resolution.as_ref()?, one.target_revision.as_ref()?)))
        else {
            return name;
        };
        let values = [("number", resolution.as_str().into()), ("revision", revision.label.as_str().into())];
        locale.with("mandates-revision", &values)
    }
}

fn continuing(row: &paragraph::Model) -> Continuing<'_> {
    let id = row.paragraph_ref.as_str();
    Continuing { id, instrument: instrument_of(id), continues: &row.continues.0 }
}

/// The instrument that a paragraph's id begins with.
#[must_use]
pub fn instrument_of(id: &str) -> &str {
    id.split('/').next().unwrap_or(id)
}

fn mandate(row: &paragraph::Model, instrument: &str) -> Mandate {
    let frequency = || row.frequency.clone().unwrap_or_else(|| "not stated".to_owned());
    Mandate {
        id: row.paragraph_ref.clone(),
        instrument: instrument.to_owned(),
        organ_code: row.organ.clone(),
        paraphrase: row.asks.get(Language::EN).unwrap_or_default().to_owned(),
        entered: Some(row.asks.clone()),
        para_in_base: None,
        record_kinds: row.record_kinds.0.clone(),
        reporting: row.report_to.clone().map(|to| Reporting { to, frequency: frequency() }),
    }
}

/// Looks up what was entered, makes it the list of the process, and gives that.
///
/// # Errors
/// When the database does not answer.
pub async fn refresh(db: &impl ConnectionTrait) -> Result<&'static Book, Fault> {
    let entered = paragraph::Entity::find().order_by_asc(paragraph::Column::Id).all(db).await?;
    if current().entered != entered {
        // A thread that fails while it holds the lock has changed nothing.
        let mut known = CURRENT.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        *known = leaked(entered);
    }
    Ok(current())
}

/// The list of the process.
#[must_use]
pub fn current() -> &'static Book {
    *CURRENT.read().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// How the paragraph of Resolution 98 on identifying needs ends, in every revision.
const ON_NEEDS: &str = "/TSB+BDT+BR/1";

/// What a record beside events can be; kinds of events are none of it.
pub fn record_kinds() -> impl Iterator<Item = &'static str> {
    SHIPPED.record_kinds.keys().map(String::as_str).filter(|kind| !kind.starts_with("event:"))
}

/// Every kind of record that can answer a paragraph, events among them.
pub fn answering_kinds() -> impl Iterator<Item = &'static str> {
    SHIPPED.record_kinds.keys().map(String::as_str)
}

/// Whether the id is one of the paragraphs that ship.
#[must_use]
pub fn ships(id: &str) -> bool {
    SHIPPED.instruments.iter().any(|one| one.id == instrument_of(id))
}

/// Codes of the organs that paragraphs address.
pub fn organs() -> impl Iterator<Item = &'static str> {
    SHIPPED.mandates.iter().map(|one| one.organ_code.as_str())
}

/// Who receives reports, and how often, as the paragraphs that ship have it.
pub fn reportings() -> impl Iterator<Item = &'static Reporting> {
    SHIPPED.mandates.iter().filter_map(|one| one.reporting.as_ref())
}

/// All paragraphs, in the list's order.
#[must_use]
pub fn all() -> &'static [Mandate] {
    &current().mandates
}

/// The paragraph with this id.
#[must_use]
pub fn get(id: &str) -> Option<&'static Mandate> {
    current().get(id)
}

/// All instruments, in the list's order.
#[must_use]
pub fn instruments() -> &'static [Instrument] {
    &current().instruments
}

/// The instrument with this id.
#[must_use]
pub fn instrument(id: &str) -> Option<&'static Instrument> {
    current().instrument(id)
}

/// How an instrument is called.
#[must_use]
pub fn name(locale: Tongue, id: &str) -> String {
    current().name(locale, id)
}

/// What a paragraph asks, for readers of a language, and the language that it is in.
#[must_use]
pub fn asks(locale: Tongue, mandate: &Mandate) -> (Language, String) {
    match mandate.entered.as_ref().and_then(|texts| texts.best(locale.language)) {
        Some((language, text)) => (language, text.to_owned()),
        None => (locale.language, locale.code("paragraph", &mandate.id)),
    }
}

/// The paragraphs that a kind of report answers: those of its resolution, in every revision of the list.
#[must_use]
pub fn ids_for(book: &Book, kind: ReportKind) -> Vec<String> {
    let wanted = |mandate: &&Mandate| {
        let one = book.instrument(&mandate.instrument);
        let resolution = one.and_then(|one| one.resolution.as_deref());
        match kind {
            ReportKind::Wtsa98 => resolution == Some("98"),
            ReportKind::Council197 | ReportKind::Pp197 => resolution == Some("197"),
            ReportKind::Needs => resolution == Some("85") || mandate.id.ends_with(ON_NEEDS),
            ReportKind::Statement => true,
        }
    };
    book.mandates.iter().filter(wanted).map(|mandate| mandate.id.clone()).collect()
}
