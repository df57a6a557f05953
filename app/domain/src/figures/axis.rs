//! What public figures are cut by, what they count, and the one list of the tables there are.

use crate::codes;

codes! {
    /// What public figures are cut by.
    Axis as "axis" {
        /// Calendar years.
        Year = "year",
        /// From one assembly to the next.
        Cycle = "cycle",
        /// The six regions, and none.
        Region = "region",
        /// The four classes, which overlap, and all developing countries.
        Class = "class",
        /// Countries and territories represented.
        Country = "country",
        /// Themes of events, of which an event may have several.
        Theme = "theme",
        /// Genders as stated.
        Gender = "gender",
    }
}

codes! {
    /// What public figures count.
    Measure as "measure" {
        /// One person at one event.
        Participations = "participations",
        /// Each person once.
        People = "people",
        /// Countries represented; shown or hidden rows of the table by country, counted.
        Countries = "countries",
        /// Events of capacity building whose record is closed.
        Events = "events",
    }
}

/// A table: what its rows and its columns are; the total alone has neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Table {
    /// The rows.
    pub rows: Option<Axis>,
    /// The columns.
    pub columns: Option<Axis>,
}

const fn of(rows: Axis) -> Table {
    Table { rows: Some(rows), columns: None }
}

const fn by(rows: Axis, columns: Axis) -> Table {
    Table { rows: Some(rows), columns: Some(columns) }
}

/// Every table that is published. Hiding is solved over all of them together, so that nothing may be
/// published that is not in here. Countries by theme are not: most cells would be of one or two people,
/// and hiding them would hide the regions by theme as well.
pub const TABLES: &[Table] = &[
    Table { rows: None, columns: None },
    of(Axis::Year),
    of(Axis::Cycle),
    of(Axis::Region),
    of(Axis::Class),
    of(Axis::Country),
    of(Axis::Theme),
    of(Axis::Gender),
    by(Axis::Region, Axis::Year),
    by(Axis::Region, Axis::Cycle),
    by(Axis::Class, Axis::Year),
    by(Axis::Class, Axis::Cycle),
    by(Axis::Country, Axis::Year),
    by(Axis::Country, Axis::Cycle),
    by(Axis::Theme, Axis::Year),
    by(Axis::Theme, Axis::Cycle),
    by(Axis::Gender, Axis::Year),
    by(Axis::Gender, Axis::Cycle),
    by(Axis::Region, Axis::Gender),
    by(Axis::Class, Axis::Gender),
    by(Axis::Country, Axis::Gender),
    by(Axis::Theme, Axis::Gender),
    by(Axis::Theme, Axis::Region),
    by(Axis::Theme, Axis::Class),
];

impl Table {
    /// The table over two axes in either order, or over one, if it is published.
    #[must_use]
    pub fn over(one: Option<Axis>, other: Option<Axis>) -> Option<Self> {
        let same = |table: &&Self| {
            (table.rows, table.columns) == (one, other) || (table.rows, table.columns) == (other, one)
        };
        TABLES.iter().find(same).copied()
    }

    /// Published tables that count this over one of two axes at least.
    pub fn near(one: Option<Axis>, other: Option<Axis>, measure: Measure) -> impl Iterator<Item = Self> {
        let is_asked = move |axis: Axis| Some(axis) == one || Some(axis) == other;
        TABLES.iter().copied().filter(move |table| table.fits(measure) && table.axes().any(is_asked))
    }

    /// The axes.
    pub fn axes(self) -> impl Iterator<Item = Axis> {
        self.rows.into_iter().chain(self.columns)
    }

    /// Whether a measure fits the table: countries are counted where the table by country is published
    /// as well, so that counting its rows tells nothing new, and not by gender; events only by what an
    /// event itself has.
    #[must_use]
    pub fn fits(self, measure: Measure) -> bool {
        match measure {
            Measure::Participations | Measure::People => true,
            Measure::Countries => {
                !self.axes().any(|axis| matches!(axis, Axis::Country | Axis::Gender | Axis::Theme))
            }
            Measure::Events => self.axes().all(|axis| matches!(axis, Axis::Year | Axis::Cycle | Axis::Theme)),
        }
    }
}
