//! The figures of a report, to the letter of the counting rules: which events count, who took part
//! from where, what is only stated, what is missing. A plan decides which events count before a
//! single registration is read; a tally then takes registrations one by one, so that a million of
//! them need no memory of their own; the outcome is the facts that every format prints.

mod activity;
mod again;
mod changes;
mod countries;
mod course;
mod digest;
mod events;
mod facts;
mod figure_name;
mod format;
mod gap;
mod gaps;
mod head_count;
mod less;
mod mandates;
mod narrative;
mod needs;
mod numbers_of_events;
mod outcome;
mod over_time;
mod passage;
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
mod together;
mod told;
mod tree;
mod unlisted;
mod world;

pub use changes::{
    Beside, EventChange, FigureChange, event_changes, figure_changes, part_changes, record_changes,
};
pub use course::{NotTaken, ReportState, ReportStep, Standing};
pub use facts::{
    Activity, ByClass, ByHostRegion, ByKind, ByRegion, Cells, Country, DevelopingFigures, Evaluation,
    EventFigures, Facts, Fellowships, Figure, GapsOfEvent, Header, HostPlace, Mandate, MandateStatus, Need,
    Participation, Partner, Previous, RegionOrNone, Registrations, StatedOnly, SupportRequest, Training,
    TrainingResult, Trend, Undated,
};
pub use figure_name::{Figures, is_name, names, names_of};
pub use format::Format;
pub use gap::{Gap, GapSet};
pub use mandates::Answering;
pub use narrative::{LONGEST, Narrative, WrongNarrative, typed_figures};
pub use outcome::{AnnexRow, Outcome};
pub use over_time::OfYear;
pub use passage::Passage;
pub(crate) use people::{People, spread};
pub(crate) use place::{CLASS_ROWS, DEVELOPING_ROW, DIVIDED};
pub use plan::{Plan, Reading};
pub use query::{Audience, Query, RULES, ReportKind};
pub use records::{
    ActivityRecord, EventPartner, EventRecord, FellowshipRow, HeadCount, NeedRecord, Recorded, Records,
    RegistrationRow, RequestRecord,
};
pub use subject::{ACTION_LINES, Carried, GOALS, Subject, UnknownSubject};
#[cfg(test)]
use tally::{Tally, Ungrouped};
pub use world::{World, outcome};

#[cfg(test)]
pub(crate) mod tests;
