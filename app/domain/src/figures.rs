//! The figures that everybody may see: participations over time, places, themes and genders, at most
//! two at a time, from one list of tables, with what points at few people hidden so that it cannot be
//! worked out from everything else that is published.
//!
//! A census takes the participations of closed records apart into units; a frame says how units make
//! up what is printed; a cube counts every cell of every table; relations are what any reader knows
//! of how cells hang together; and protection hides until nothing hidden follows from the rest.

mod axis;
mod bounds;
mod census;
mod cross;
mod cube;
mod frame;
mod freedom;
mod joint;
mod kernel;
mod otherwise;
mod participations;
mod protect;
mod publication;
mod published;
mod relations;
mod told;
mod unknowns;
mod windows;
mod withheld;

pub use axis::{Axis, Measure, TABLES, Table};
pub use census::{Census, Cycle, Source};
pub use frame::{Frame, Seen, Shows};
pub(crate) use freedom::Freedom;
pub(crate) use kernel::Reduced;
pub(crate) use otherwise::Otherwise;
pub use participations::Participations;
pub use publication::{Earlier, Publication};
pub use published::{Figures, Listed, Shown, publish};
pub use told::Visits;
pub use windows::Window;
pub use withheld::{Kept, Published, Withheld};

/// Fewer people than this are few (rule 12 of the counting rules): what points at them is not published.
pub(crate) const FEW: u32 = 3;

#[cfg(test)]
pub(crate) mod tests;
