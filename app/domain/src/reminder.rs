//! Reminders before an event: how many days before, and which of them is due at a moment.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime, NaiveTime};

/// Most days before an event.
pub const EARLIEST: u16 = 60;
/// Most reminders of one event.
pub const MOST: usize = 5;

/// Why what was typed is no list of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongDays {
    /// Something is not a number from 1 to [`EARLIEST`].
    NotADay,
    /// There are more than [`MOST`].
    TooMany,
}

/// Reads a list of days before an event, such as `7, 1`: the earliest first, each once. Nothing is none.
///
/// # Errors
/// The first thing that is wrong.
pub fn parse(text: &str) -> Result<Vec<u16>, WrongDays> {
    let parts = text.split(|sign: char| sign.is_whitespace() || [',', ';', '،', '、', '，'].contains(&sign));
    let day = |part: &str| part.parse().ok().filter(|day| (1..=EARLIEST).contains(day));
    let mut days: Vec<u16> = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        days.push(day(part).ok_or(WrongDays::NotADay)?);
    }
    days.sort_unstable_by(|one, other| other.cmp(one));
    days.dedup();
    if days.len() > MOST { Err(WrongDays::TooMany) } else { Ok(days) }
}

/// The reminder that is due, and since when: from nine in the morning of its day, where the event is, for a
/// day at most and never on the first day itself. One whose day went by is not made up for.
#[must_use]
pub fn due(days: &[u16], first_day: NaiveDate, local: NaiveDateTime) -> Option<(u16, NaiveDateTime)> {
    let nine = NaiveTime::from_hms_opt(9, 0, 0)?;
    let begins = first_day.and_time(NaiveTime::MIN);
    days.iter().copied().find_map(|day| {
        let since = first_day.checked_sub_days(Days::new(day.into()))?.and_time(nine);
        let until = (since + Duration::days(1)).min(begins);
        (since <= local && local < until).then_some((day, since))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_however_they_are_separated() {
        assert_eq!(parse("7, 1"), Ok(vec![7, 1]));
        assert_eq!(parse(" 1;14 7 7"), Ok(vec![14, 7, 1]));
        assert_eq!(parse("7، 1"), Ok(vec![7, 1]));
        assert_eq!(parse(""), Ok(Vec::new()));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in ["0", "61", "-1", "seven", "7.5", "99999999999"] {
            assert_eq!(parse(text), Err(WrongDays::NotADay), "{text}");
        }
        assert_eq!(parse("1 2 3 4 5 6"), Err(WrongDays::TooMany));
    }

    #[test]
    fn a_reminder_is_due_for_a_day_from_nine_in_the_morning() {
        let at = |text: &str| {
            due(&[7, 1], "2027-05-04".parse().unwrap(), text.parse().unwrap()).map(|(day, _)| day)
        };
        assert_eq!(at("2027-04-27T08:59:59"), None);
        assert_eq!(at("2027-04-27T09:00:00"), Some(7));
        assert_eq!(at("2027-04-28T08:59:59"), Some(7));
        assert_eq!(at("2027-04-28T09:00:00"), None, "it is not made up for");
        assert_eq!(at("2027-05-03T09:00:00"), Some(1));
        assert_eq!(at("2027-05-03T23:59:59"), Some(1));
        assert_eq!(at("2027-05-04T00:00:00"), None, "the event has begun, as far as a day can tell");
        assert_eq!(at("2027-05-05T09:30:00"), None);
    }

    #[test]
    fn without_days_nothing_is_ever_due() {
        assert_eq!(due(&[], "2027-05-04".parse().unwrap(), "2027-05-03T10:00:00".parse().unwrap()), None);
    }
}
