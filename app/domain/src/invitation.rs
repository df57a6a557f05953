//! Invitations: of one address, or a link that is open to whoever has it; where each stands, and a list of
//! people to be invited.

use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};

use crate::codes;

pub mod list;

/// The most people who can be invited in one go.
pub const MOST_AT_ONCE: usize = 2_000;
/// The most people who can register by one open link.
pub const MOST_USES: i32 = 100_000;
/// The most days before the end on which people can be reminded.
pub const MOST_REMINDER_DAYS: i32 = 90;

codes! {
    /// Where an invitation stands.
    Standing as "standing" {
        /// Nobody has answered, or more can register by it.
        Open = "open",
        /// The person registered, or as many as can have.
        Answered = "answered",
        /// The person said that they do not come; they can still change their mind.
        Declined = "declined",
        /// It was over before anybody answered.
        Expired = "expired",
        /// An officer took it back.
        Revoked = "revoked",
    }
}

/// What decides where an invitation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// How many can register by it; none is no limit.
    pub max_uses: Option<i32>,
    /// How many have.
    pub uses: i32,
    /// When it ends; none is when registration does.
    pub ends_at: Option<DateTime<Utc>>,
    /// Whether the person declined.
    pub declined: bool,
    /// Whether an officer took it back.
    pub revoked: bool,
}

impl Terms {
    /// Where it stands now.
    #[must_use]
    pub fn standing(&self, now: DateTime<Utc>) -> Standing {
        if self.revoked {
            return Standing::Revoked;
        }
        if self.max_uses.is_some_and(|most| self.uses >= most) {
            return Standing::Answered;
        }
        if self.ends_at.is_some_and(|ends| ends <= now) {
            return Standing::Expired;
        }
        if self.declined { Standing::Declined } else { Standing::Open }
    }

    /// Whether somebody can register by it now.
    ///
    /// # Errors
    /// Where it stands, if nobody can.
    pub fn admits(&self, now: DateTime<Utc>) -> Result<(), Standing> {
        match self.standing(now) {
            Standing::Open | Standing::Declined => Ok(()),
            over => Err(over),
        }
    }

    /// Whether the person is to be reminded now that so few days are left: nobody is who has answered,
    /// declined or was reminded.
    #[must_use]
    pub fn is_to_be_reminded(&self, reminded: bool, days: i32, now: DateTime<Utc>) -> bool {
        let near = self.ends_at.is_some_and(|ends| ends - Duration::days(days.into()) <= now);
        near && !reminded && self.standing(now) == Standing::Open
    }
}

/// The moment at which an invitation ends that holds until a day: when that day is over where the event is.
#[must_use]
pub fn end_of_day<Z: TimeZone>(day: NaiveDate, zone: &Z) -> Option<DateTime<Utc>> {
    let next = day.succ_opt()?.and_hms_opt(0, 0, 0)?;
    zone.from_local_datetime(&next).earliest().map(|at| at.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + Duration::days(day)
    }

    fn personal() -> Terms {
        Terms { max_uses: Some(1), uses: 0, ends_at: Some(at(10)), declined: false, revoked: false }
    }

    #[test]
    fn an_invitation_is_open_until_it_is_used_ends_or_is_taken_back() {
        assert_eq!(personal().standing(at(9)), Standing::Open);
        assert_eq!(personal().standing(at(10)), Standing::Expired);
        assert_eq!(Terms { uses: 1, ..personal() }.standing(at(11)), Standing::Answered, "whatever the time");
        assert_eq!(Terms { revoked: true, uses: 1, ..personal() }.standing(at(1)), Standing::Revoked);
        let open = Terms { max_uses: Some(3), uses: 2, ends_at: None, ..personal() };
        assert_eq!(open.admits(at(1_000)), Ok(()));
        assert_eq!(Terms { uses: 3, ..open }.admits(at(1)), Err(Standing::Answered));
    }

    #[test]
    fn whoever_declined_can_change_their_mind_but_is_not_reminded() {
        let declined = Terms { declined: true, ..personal() };
        assert_eq!((declined.standing(at(1)), declined.admits(at(1))), (Standing::Declined, Ok(())));
        assert!(!declined.is_to_be_reminded(false, 3, at(8)));
    }

    #[test]
    fn people_are_reminded_once_in_the_days_before_the_end() {
        assert!(!personal().is_to_be_reminded(false, 3, at(6)));
        assert!(personal().is_to_be_reminded(false, 3, at(7)));
        assert!(!personal().is_to_be_reminded(true, 3, at(7)), "never twice");
        assert!(!personal().is_to_be_reminded(false, 3, at(10)), "nor once it is over");
        assert!(!Terms { ends_at: None, ..personal() }.is_to_be_reminded(false, 3, at(7)));
    }

    #[test]
    fn a_day_is_over_at_midnight_where_the_event_is() {
        let day = NaiveDate::from_ymd_opt(2027, 5, 4).unwrap();
        let east = chrono::FixedOffset::east_opt(3 * 3600).unwrap();
        assert_eq!(end_of_day(day, &east).unwrap().to_rfc3339(), "2027-05-04T21:00:00+00:00");
    }
}
