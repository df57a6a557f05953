//! Dates as sources state them, and the half-open periods of reports: what a date known only to
//! the month or the year does against a period's bounds.

use std::{cmp::Ordering, fmt, str::FromStr};

use chrono::{Datelike, Days, Months, NaiveDate};

mod meeting;
#[cfg(test)]
mod tests;

pub use meeting::{GoverningBody, GoverningMeeting, current_period, periods_of};

/// A date as precise as its source: a day, a month or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// `2017-07-01`
    Day(NaiveDate),
    /// `2017-07`; holds the first day of the month.
    Month(FirstDay),
    /// `2017`; holds the first day of the year.
    Year(FirstDay),
}

/// The first day of a month or of a year; only parsing makes one, so it is always a first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FirstDay(NaiveDate);

/// A text that is none of `2017-07-01`, `2017-07` and `2017`, or names a day that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a day, month or year: {text}")]
pub struct UnknownDate {
    /// What was given.
    pub text: String,
}

impl PartialDate {
    /// The first day that the date can mean.
    #[must_use]
    pub const fn first_day(self) -> NaiveDate {
        match self {
            Self::Day(day) | Self::Month(FirstDay(day)) | Self::Year(FirstDay(day)) => day,
        }
    }

    /// The last day that the date can mean.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(FirstDay(first)) => {
                first.with_day(u32::from(first.num_days_in_month())).unwrap_or(first)
            }
            Self::Year(FirstDay(first)) => NaiveDate::from_ymd_opt(first.year(), 12, 31).unwrap_or(first),
        }
    }

    /// The day, if the source states one.
    #[must_use]
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month(_) | Self::Year(_) => None,
        }
    }
}

impl FromStr for PartialDate {
    type Err = UnknownDate;
    fn from_str(text: &str) -> Result<Self, UnknownDate> {
        let unknown = || UnknownDate { text: text.to_owned() };
        let number = |range: std::ops::Range<usize>| {
            let digits = text.get(range).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
            digits.and_then(|digits| digits.parse::<u32>().ok()).ok_or_else(unknown)
        };
        let dash = |at: usize| if text.as_bytes().get(at) == Some(&b'-') { Ok(()) } else { Err(unknown()) };
        let year = i32::try_from(number(0..4)?).map_err(|_| unknown())?;
        let first_of = |month| NaiveDate::from_ymd_opt(year, month, 1).map(FirstDay).ok_or_else(unknown);
        match text.len() {
            4 => first_of(1).map(Self::Year),
            7 => {
                dash(4)?;
                first_of(number(5..7)?).map(Self::Month)
            }
            10 => {
                dash(4)?;
                dash(7)?;
                NaiveDate::from_ymd_opt(year, number(5..7)?, number(8..10)?)
                    .map(Self::Day)
                    .ok_or_else(unknown)
            }
            _ => Err(unknown()),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Month(FirstDay(first)) => write!(f, "{:04}-{:02}", first.year(), first.month()),
            Self::Year(FirstDay(first)) => write!(f, "{:04}", first.year()),
        }
    }
}

/// By first day; of two that begin alike, the more precise comes first.
impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first_day(), self.last_day(), self.day().is_none()).cmp(&(
            other.first_day(),
            other.last_day(),
            other.day().is_none(),
        ))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl serde::Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The days `from <= day < to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    from: NaiveDate,
    to: NaiveDate,
}

/// A period that would hold no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the period ends on {to}, which is not after its beginning on {from}")]
pub struct EmptyPeriod {
    /// The first day asked for.
    pub from: NaiveDate,
    /// The day asked for as the end.
    pub to: NaiveDate,
}

/// Where a date, however precise, lies against a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// Every day that it can mean is in the period.
    Inside,
    /// No day that it can mean is in the period.
    Outside,
    /// Its month or year holds days on both sides of a bound, or of both bounds.
    Straddles {
        /// Over the first day of the period.
        from: bool,
        /// Over the end of the period.
        to: bool,
    },
}

impl Period {
    /// The days from `from`, up to and without `to`.
    ///
    /// # Errors
    /// When the period would hold no day.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, EmptyPeriod> {
        if from < to { Ok(Self { from, to }) } else { Err(EmptyPeriod { from, to }) }
    }

    /// The years that end with a day, this day included.
    #[must_use]
    pub fn years_to(years: u32, day: NaiveDate) -> Option<Self> {
        let to = day.succ_opt()?;
        let from = to.checked_sub_months(Months::new(years * 12))?;
        Self::new(from, to).ok()
    }

    /// All days before `to`: the period without a beginning.
    #[must_use]
    pub const fn before(to: NaiveDate) -> Self {
        Self { from: NaiveDate::MIN, to }
    }

    /// The first day.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The first day after the period.
    #[must_use]
    pub const fn to(self) -> NaiveDate {
        self.to
    }

    /// The last day of the period, the day before `to`.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        self.to.pred_opt().unwrap_or(self.from)
    }

    /// How many days the period holds.
    #[must_use]
    pub fn days(self) -> u64 {
        self.to.signed_duration_since(self.from).num_days().unsigned_abs()
    }

    /// The period of as many days that ends where this one begins.
    #[must_use]
    pub fn previous(self) -> Self {
        let from = self.from.checked_sub_days(Days::new(self.days())).unwrap_or(NaiveDate::MIN);
        Self { from, to: self.from }
    }

    /// Whether the day is in the period.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && day < self.to
    }

    /// Where a date lies: a month or a year is inside only as a whole.
    #[must_use]
    pub fn place(self, date: PartialDate) -> Placement {
        let (first, last) = (date.first_day(), date.last_day());
        let over = |bound: NaiveDate| first < bound && bound <= last;
        match (over(self.from), over(self.to)) {
            (false, false) if self.contains(first) => Placement::Inside,
            (false, false) => Placement::Outside,
            (from, to) => Placement::Straddles { from, to },
        }
    }
}
