//! A quota: a limit for a group, or places kept for it.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;

use super::group::{Group, Whom};
use crate::{codes, codes::UnknownCode};

/// How many places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// So many.
    Places(u32),
    /// So many of a hundred of the event's capacity.
    Percent(u8),
}

impl Amount {
    /// In places, of an event with this capacity; a share of no capacity is none. What is left of a
    /// division goes to `round_up` or is dropped.
    fn places(self, capacity: Option<u32>, round_up: bool) -> u32 {
        match self {
            Self::Places(places) => places,
            Self::Percent(percent) => {
                let hundredfold = u64::from(capacity.unwrap_or(0)) * u64::from(percent);
                let places = if round_up { hundredfold.div_ceil(100) } else { hundredfold / 100 };
                u32::try_from(places).unwrap_or(u32::MAX)
            }
        }
    }
}

/// Spelled `20` or `40%`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Places(places) => write!(f, "{places}"),
            Self::Percent(percent) => write!(f, "{percent}%"),
        }
    }
}

impl FromStr for Amount {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let unknown = || UnknownCode { list: "amount", code: text.to_owned() };
        let text = text.trim();
        // Arabic and French writers put a space, or the Arabic sign, before the number's end.
        if let Some(percent) = text.strip_suffix(['%', '٪']) {
            let percent: u8 = percent.trim().parse().map_err(|_| unknown())?;
            return (percent <= 100).then_some(Self::Percent(percent)).ok_or_else(unknown);
        }
        text.parse().map(Self::Places).map_err(|_| unknown())
    }
}

/// What holds for the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// No more may come.
    AtMost,
    /// So many places are kept for it: until a day, from which on everybody can have them, or to the
    /// end.
    Kept(Option<NaiveDate>),
}

/// A quota of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// For whom.
    pub whom: Whom,
    /// What holds.
    pub rule: Rule,
    /// How many places.
    pub amount: Amount,
}

codes! {
    /// Why a quota cannot be.
    WrongQuota as "wrong_quota" {
        /// Places can be kept for a group, not for each of many.
        KeptForEach = "kept_for_each",
        /// A share, or places kept, of an event without a capacity.
        NoCapacity = "no_capacity",
        /// More places than the event has.
        MoreThanCapacity = "more_than_capacity",
    }
}

impl Quota {
    /// Whether the quota can be at an event with this capacity.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, capacity: Option<u32>) -> Result<(), WrongQuota> {
        let kept = matches!(self.rule, Rule::Kept(_));
        if kept && matches!(self.whom, Whom::Each(_)) {
            return Err(WrongQuota::KeptForEach);
        }
        let Some(capacity) = capacity else {
            let needs_capacity = kept || matches!(self.amount, Amount::Percent(_));
            return if needs_capacity { Err(WrongQuota::NoCapacity) } else { Ok(()) };
        };
        match self.amount {
            Amount::Places(places) if kept && places > capacity => Err(WrongQuota::MoreThanCapacity),
            _ => Ok(()),
        }
    }

    /// The most of one group that may come; none where the quota limits nothing.
    pub(super) fn limit(&self, capacity: Option<u32>) -> Option<u32> {
        (self.rule == Rule::AtMost).then(|| self.amount.places(capacity, false))
    }

    /// The group for which places are kept on a day, and how many.
    pub(super) fn kept(&self, capacity: Option<u32>, today: NaiveDate) -> Option<(Group, u32)> {
        let (Rule::Kept(until), Whom::Group(group)) = (self.rule, self.whom) else { return None };
        until.is_none_or(|until| today < until).then(|| (group, self.amount.places(capacity, true)))
    }
}
