//! Reports: the records are read once, the counting rules of `domain` make the facts, and one
//! document model is filled with them for every format.

mod beside;
pub mod document;
pub mod drafts;
pub(crate) mod figure_names;
pub mod fonts;
pub mod kept;
pub mod mandates;
pub mod meetings;
pub mod published;
pub mod records;
pub mod routes;
pub mod stored;
pub mod subjects;
pub mod written;

use app::i18n::{CountryNames, Tongue};
use chrono::{DateTime, Utc};
use domain::{
    figures::{Earlier, Source},
    report::{Format, Outcome, Query, ReportKind},
    target::{Aim, offered},
};
use entities::target;

use crate::{fault::Fault, reference};
use records::Read;
use written::Written;

/// The kinds that can be built.
pub const KINDS: [ReportKind; 5] =
    [ReportKind::Wtsa98, ReportKind::Council197, ReportKind::Pp197, ReportKind::Needs, ReportKind::Statement];

/// The formats that can be built.
pub const FORMATS: [Format; 6] =
    [Format::Docx, Format::Pdf, Format::Html, Format::Xlsx, Format::Csv, Format::Json];

/// A report with everything that a document of it prints.
#[derive(Debug)]
pub struct Report {
    /// What was asked.
    pub query: Query,
    /// The figures.
    pub outcome: Outcome,
    /// The records behind them.
    pub read: Read,
    /// What people wrote beside the figures; nothing where a report is only built.
    pub written: Written,
}

/// What a target is set for.
#[must_use]
pub fn aim(target: &target::Model) -> Aim {
    let Ok(aim) = target.figure.parse();
    aim
}

/// What was read, as the counting rules take it.
fn with_source<T>(query: &Query, read: &Read, count: impl FnOnce(Source<'_>) -> T) -> T {
    let mandates = mandates::ids_for(&read.mandates, query.kind);
    let records = read.records(&mandates);
    let (cycles, themes) = (meetings::cycles(&read.calendar), reference::themes().collect::<Vec<_>>());
    count(Source {
        lists: &read.lists,
        records,
        merges: &read.merges,
        cycles: &cycles,
        themes: &themes,
        earlier: &read.earlier,
    })
}

impl Report {
    /// Computes the report over what was read.
    #[must_use]
    pub fn compute(query: Query, read: Read) -> Self {
        let rows = |event: i64| read.facts.get(&event).into_iter().flat_map(move |facts| facts.rows(event));
        let outcome = with_source(&query, &read, |source| Outcome::of(&query, source, rows));
        Self { query, outcome, read, written: Written::default() }
    }

    /// What it tells everybody once it is out; nothing if it is for staff.
    #[must_use]
    pub fn as_published(&self) -> Option<Earlier> {
        with_source(&self.query, &self.read, |source| Earlier::of(&self.query, source, &self.outcome))
    }

    /// The targets for exactly the report's period and for what it is about, in the order of the figures.
    #[must_use]
    pub fn targets(&self) -> Vec<&target::Model> {
        let period = self.query.period;
        let is_own = |one: &&target::Model| {
            (one.period_from, one.period_to) == (period.from(), period.to()) && aim(one).is_of(&self.query)
        };
        let mut own: Vec<_> = self.read.targets.iter().filter(is_own).collect();
        own.sort_by_key(|one| {
            let aim = aim(one);
            (offered().iter().position(|name| *name == aim.figure), aim.subject.is_some())
        });
        own
    }

    /// The facts alone as JSON, one line a field, as scripts read them.
    ///
    /// # Errors
    /// Never: facts are numbers, texts and lists.
    pub fn json(&self) -> Result<Vec<u8>, Fault> {
        let mut text = serde_json::to_vec_pretty(&self.outcome.facts)?;
        text.push(b'\n');
        Ok(text)
    }

    /// The report as a file in a format and a language.
    ///
    /// # Errors
    /// When the file cannot be written, or fonts are there that cannot be read; a PDF, when its fonts are
    /// not installed.
    pub fn file(
        &self,
        format: Format,
        locale: Tongue,
        countries: &CountryNames,
        at: DateTime<Utc>,
    ) -> Result<Vec<u8>, Fault> {
        let document = || document::document(self, locale, countries, at);
        match format {
            Format::Docx => typeset::docx::to_bytes(&document(), &*fonts::installed()?).map_err(Fault::other),
            Format::Html => typeset::html::to_bytes(&document()).map_err(Fault::other),
            Format::Xlsx => typeset::workbook::to_bytes(&document()).map_err(Fault::other),
            Format::Csv => typeset::tidy::to_bytes(&document()).map_err(Fault::other),
            Format::Pdf => typeset::pdf::to_bytes(&document(), &*fonts::installed()?).map_err(Fault::other),
            Format::Json => self.json_with_beside(),
        }
    }
}
