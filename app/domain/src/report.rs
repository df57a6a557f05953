//! The figures of a report, to the letter of the counting rules: which events count, who took part
//! from where, what is only stated, what is missing. A plan decides which events count before a
//! single registration is read; a tally then takes registrations one by one, so that a million of
//! them need no memory of their own; the outcome is the facts that every format prints.

mod activity;
mod countries;
mod digest;
mod events;
mod facts;
mod format;
mod gap;
mod gaps;
mod head_count;
mod mandates;
mod outcome;
mod people;
mod place;
mod placing;
mod plan;
mod query;
mod records;
mod scope;
mod subject;
mod suppression;
mod tally;
mod tree;
mod world;

pub use facts::{
    Activity, ByClass, ByHostRegion, ByKind, ByRegion, Cells, Country, DevelopingFigures, EventFigures,
    Facts, Fellowships, Figure, GapsOfEvent, Header, HostPlace, Mandate, MandateStatus, Participation,
    Partner, Previous, RegionOrNone, Registrations, StatedOnly, Training, Trend, Undated,
};
pub use format::Format;
pub use gap::{Gap, GapSet};
pub use outcome::{AnnexRow, Outcome};
pub use plan::{Plan, Reading};
pub use query::{Audience, Query, RULES, ReportKind};
pub use records::{
    ActivityRecord, EventPartner, EventRecord, FellowshipRow, HeadCount, Recorded, Records, RegistrationRow,
};
pub use subject::{Subject, UnknownSubject};
pub use tally::{Tally, Ungrouped};
pub use world::{World, outcome};

#[cfg(test)]
pub(crate) mod tests;
