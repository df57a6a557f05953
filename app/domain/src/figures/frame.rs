//! How what is printed is made up of units: stretches of time, standings of countries, sets of
//! themes, genders.

use super::axis::{Axis, Table};

/// How many sorts of units there are.
pub(super) const SORTS: usize = 4;
/// Stretches of time that neither a year nor a cycle divides.
pub const TIME: usize = 0;
/// A country as it stood: region and classes.
pub const PLACE: usize = 1;
/// The themes of an event, all together.
pub const THEME: usize = 2;
/// Genders.
pub const GENDER: usize = 3;

/// The first coordinate: everything.
pub const ALL: u16 = 0;

/// One participation as its four units, in the order of the sorts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seen {
    /// The person, by a number of this census.
    pub person: u32,
    /// The units.
    pub units: [u16; SORTS],
}

/// A coordinate: a member of an axis, or a part that no table prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coordinate {
    /// The axis that prints it, or whose tables would hold it as a part; of everything, none.
    pub axis: Option<Axis>,
    /// Whether it is printed, and not only a part of what is.
    pub printed: bool,
    /// Its code on the axis.
    pub code: String,
    /// Its sort; of everything, none.
    pub sort: Option<usize>,
    /// What it is, if only other publications have it.
    pub own: Option<Own>,
}

/// A coordinate that other publications have, and the public figures do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    /// The participations that the one counts which is being made.
    Window(Shows),
    /// Those that one counts which is out already.
    Earlier(Shows),
    /// A sum over places that they print, such as all countries of any class.
    Places,
}

impl Own {
    /// What is shown of the participations that somebody counts.
    const fn shows(self) -> Option<Shows> {
        match self {
            Self::Window(shows) | Self::Earlier(shows) => Some(shows),
            Self::Places => None,
        }
    }
}

/// What another publication shows of the participations that it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// Regions, classes, countries and genders: the whole of a report.
    Everything,
    /// Regions and classes: one year of a report.
    Rows,
    /// Nothing but how many came: one event of a report.
    Sum,
}

impl Shows {
    /// Whether it has a table by what a coordinate belongs to; its own sum is always there.
    const fn has(self, other: &Coordinate) -> bool {
        match (other.own, other.axis) {
            (Some(Own::Window(_) | Own::Earlier(_)), _)
            | (None, Some(Axis::Year | Axis::Cycle | Axis::Theme)) => false,
            (Some(Own::Places), _) | (None, Some(Axis::Country | Axis::Gender)) => {
                matches!(self, Self::Everything)
            }
            (None, Some(Axis::Region | Axis::Class)) => !matches!(self, Self::Sum),
            (None, None) => true,
        }
    }
}

/// A coordinate that is the sum of others of its sort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// The sum.
    pub whole: u16,
    /// What it is the sum of.
    pub parts: Vec<u16>,
}

/// The coordinates of all tables, and how they are made up.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// All coordinates; the first is everything.
    pub coordinates: Vec<Coordinate>,
    /// By sort and unit, the coordinates that hold the unit, the narrowest first. Of every sort but
    /// themes, the first one holds no other unit.
    pub units: [Vec<Vec<u16>>; SORTS],
    /// By sort, the sums; themes have none.
    pub wholes: [Vec<Whole>; SORTS],
}

impl Coordinate {
    /// Whether it is a part of regions and classes: countries that stand alike.
    pub(super) fn is_alike(&self) -> bool {
        self.axis == Some(Axis::Region) && !self.printed
    }
}

impl Frame {
    /// A frame with nothing but everything in it.
    #[must_use]
    pub fn new() -> Self {
        let all = Coordinate { axis: None, printed: true, code: String::new(), sort: None, own: None };
        Self { coordinates: vec![all], ..Self::default() }
    }

    /// Adds a coordinate that is printed.
    ///
    /// # Panics
    /// With more than 65,535 coordinates; there are as many as countries, years and themes.
    pub fn add(&mut self, sort: usize, axis: Axis, code: impl Into<String>) -> u16 {
        let (axis, code) = (Some(axis), code.into());
        self.push(Coordinate { axis, printed: true, code, sort: Some(sort), own: None })
    }

    /// Adds what only other publications have.
    ///
    /// # Panics
    /// As for those that are printed.
    pub(super) fn add_own(&mut self, sort: usize, own: Own) -> u16 {
        let own = Some(own);
        self.push(Coordinate { axis: None, printed: true, code: String::new(), sort: Some(sort), own })
    }

    /// Adds a part of what an axis prints.
    ///
    /// # Panics
    /// As for those that are printed.
    pub fn add_part(&mut self, sort: usize, axis: Axis, code: impl Into<String>) -> u16 {
        let (axis, code) = (Some(axis), code.into());
        self.push(Coordinate { axis, printed: false, code, sort: Some(sort), own: None })
    }

    fn push(&mut self, coordinate: Coordinate) -> u16 {
        let at = u16::try_from(self.coordinates.len()).expect("few coordinates");
        self.coordinates.push(coordinate);
        at
    }

    /// Whether a table of the list holds the cell of two coordinates, or parts of such a cell.
    #[must_use]
    pub fn is_listed(&self, one: u16, other: u16) -> bool {
        let [one, other] = [one, other].map(|at| &self.coordinates[usize::from(at)]);
        let shows = |one: &Coordinate| one.own.and_then(Own::shows);
        match (shows(one), shows(other)) {
            (Some(shows), _) => shows.has(other),
            (_, Some(shows)) => shows.has(one),
            _ => one.own.or(other.own).is_none() && Table::over(one.axis, other.axis).is_some(),
        }
    }

    /// Whether a table of the list prints the cell of two coordinates.
    #[must_use]
    pub fn is_printed(&self, one: u16, other: u16) -> bool {
        let printed = |at: u16| self.coordinates[usize::from(at)].printed;
        printed(one) && printed(other) && self.is_listed(one, other)
    }

    /// Whether a cell belongs to what the publication counts that is being made.
    #[must_use]
    pub fn is_of_window(&self, one: u16, other: u16) -> bool {
        self.is_window(one) || self.is_window(other)
    }

    fn is_window(&self, at: u16) -> bool {
        matches!(self.coordinates[usize::from(at)].own, Some(Own::Window(_)))
    }

    /// Whether it is printed of a cell how many people it has, and not only how many participations: years and
    /// events of other publications say nothing of people.
    pub(super) fn says_people(&self, one: u16, other: u16) -> bool {
        let shows = |at: u16| self.coordinates[usize::from(at)].own.and_then(Own::shows);
        [one, other].into_iter().filter_map(shows).all(|shows| shows == Shows::Everything)
    }

    /// Whether a cell is one of the public figures.
    pub(super) fn is_of_figures(&self, one: u16, other: u16) -> bool {
        [one, other].iter().all(|at| self.coordinates[usize::from(*at)].own.is_none())
    }

    /// The cells of the public figures, and of what is out already, that count the very same as one of a window.
    pub(super) fn alike(&self, one: u16, other: u16) -> impl Iterator<Item = (u16, u16)> {
        let (window, beside) = if self.is_window(one) { (one, other) } else { (other, one) };
        let same = move |at: &u16| {
            let held = |by: u16| move |unit: &Vec<u16>| by == ALL || unit.contains(&by);
            *at != window && self.units[TIME].iter().all(|unit| held(*at)(unit) == held(window)(unit))
        };
        let times = (0..).zip(&self.coordinates).filter(move |(_, one)| {
            let is_out = one.own.is_none_or(|own| matches!(own, Own::Earlier(_)));
            one.sort.is_none_or(|sort| sort == TIME) && one.printed && is_out
        });
        let times = times.map(|(at, _)| at).filter(same);
        times.filter(move |at| self.is_printed(*at, beside)).map(move |at| (at, beside))
    }

    /// The narrowest coordinate of a unit that tables have beside another one; those of all units
    /// overlap nowhere.
    #[must_use]
    pub fn narrowest(&self, sort: usize, unit: u16, beside: u16) -> u16 {
        let listed = |at: &&u16| self.is_listed(**at, beside);
        self.of(sort, unit).iter().find(listed).copied().unwrap_or(ALL)
    }

    /// The coordinates that hold a participation, of one sort.
    #[must_use]
    pub fn of(&self, sort: usize, unit: u16) -> &[u16] {
        &self.units[sort][usize::from(unit)]
    }

    /// How many coordinates there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.coordinates.len()
    }

    /// Whether there are none but everything.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.coordinates.len() < 2
    }

    /// The members of an axis, in their order.
    pub fn members(&self, axis: Axis) -> impl Iterator<Item = (u16, &str)> {
        let numbered = (0..).zip(&self.coordinates);
        numbered
            .filter(move |(_, one)| one.axis == Some(axis) && one.printed)
            .map(|(at, one)| (at, one.code.as_str()))
    }

    /// The coordinates of a sort, and with none of everything.
    pub(super) fn of_sort(&self, sort: Option<usize>) -> impl Iterator<Item = u16> {
        (0..).zip(&self.coordinates).filter(move |(_, one)| one.sort == sort).map(|(at, _)| at)
    }
}
