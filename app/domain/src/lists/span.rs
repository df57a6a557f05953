//! Rows of the dated lists: who belongs to what, from when until when.

use chrono::NaiveDate;

use crate::country::{CountryClass, Iso3, Region};

/// The days `from <= day < to`; an open side means always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// The first day, or none: since always.
    pub from: Option<NaiveDate>,
    /// The first day after the span, or none: for good.
    pub to: Option<NaiveDate>,
}

impl Span {
    /// Whether the day is in the span.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day < to)
    }
}

/// Which list a class row belongs to: a country class, or the M49 pair that was frozen in 2021.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClassList {
    /// One of the four classes.
    Class(CountryClass),
    /// Developing in M49.
    M49Developing,
    /// Developed in M49.
    M49Developed,
}

impl ClassList {
    /// The list of a code of `country_classes.csv`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "DEVELOPING" => Some(Self::M49Developing),
            "DEVELOPED" => Some(Self::M49Developed),
            class => class.parse().ok().map(Self::Class),
        }
    }
}

/// One membership of one country in one class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassRow {
    /// Whose membership.
    pub iso3: Iso3,
    /// In what.
    pub list: ClassList,
    /// The days that the source states.
    pub span: Span,
    /// Whether the end is only scheduled: it then counts once a person has confirmed it.
    pub scheduled: bool,
    /// Whether a person has confirmed the scheduled end.
    pub confirmed: bool,
}

impl ClassRow {
    /// Whether the country is a member on the day; an end nobody confirmed does not end it.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.span_in_force().contains(day)
    }

    /// The days that count: without a scheduled end that nobody confirmed.
    #[must_use]
    pub const fn span_in_force(&self) -> Span {
        if self.scheduled && !self.confirmed { Span { from: self.span.from, to: None } } else { self.span }
    }
}

/// The region of one country over some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionRow {
    /// Which country.
    pub iso3: Iso3,
    /// Where it is counted.
    pub region: Region,
    /// On which days.
    pub span: Span,
}
