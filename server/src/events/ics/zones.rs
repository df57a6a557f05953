//! What a zone does on the days of some events, as calendar files define it.

use std::fmt::Write;

use chrono::{DateTime, Days, Duration, NaiveDate, Offset, TimeZone, Utc};
use chrono_tz::{OffsetComponents, Tz};

/// The zone between two days: how it stands on the first, and each change until the last.
pub(super) fn definition(zone: Tz, first: NaiveDate, last: NaiveDate) -> String {
    // Two days on either side hold every local time of the days themselves.
    let from =
        first.checked_sub_days(Days::new(2)).unwrap_or(first).and_time(chrono::NaiveTime::MIN).and_utc();
    let to = last.checked_add_days(Days::new(2)).unwrap_or(last).and_time(chrono::NaiveTime::MIN).and_utc();
    let mut text = format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n", zone.name());
    let standing = offset(zone, from);
    observance(&mut text, zone, from, "19700101T000000", standing);
    let mut at = from;
    while let Some(change) = next_change(zone, at, to) {
        let before = offset(zone, change - Duration::seconds(1));
        let local = change.naive_utc() + Duration::seconds(before.into());
        observance(&mut text, zone, change, &local.format("%Y%m%dT%H%M%S").to_string(), before);
        at = change;
    }
    text.push_str("END:VTIMEZONE\r\n");
    text
}

/// One standing of the zone, from a local moment on.
fn observance(text: &mut String, zone: Tz, at: DateTime<Utc>, local: &str, before: i32) {
    let there = at.with_timezone(&zone);
    let name = if there.offset().dst_offset().is_zero() { "STANDARD" } else { "DAYLIGHT" };
    // Writing to a text cannot fail.
    let _ = write!(
        text,
        "BEGIN:{name}\r\nDTSTART:{local}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nTZNAME:{}\r\nEND:{name}\r\n",
        spelled(before),
        spelled(offset(zone, at)),
        there.format("%Z"),
    );
}

fn offset(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// The first second after `at` and before `to` on which the zone stands differently.
fn next_change(zone: Tz, at: DateTime<Utc>, to: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let standing = offset(zone, at);
    let mut day = at;
    while offset(zone, day) == standing {
        if day >= to {
            return None;
        }
        day += Duration::days(1);
    }
    let (mut same, mut other) = (day - Duration::days(1), day);
    while other - same > Duration::seconds(1) {
        let middle = same + (other - same) / 2;
        if offset(zone, middle) == standing { same = middle } else { other = middle }
    }
    Some(other)
}

fn spelled(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let all = seconds.unsigned_abs();
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60);
    let rest = if rest == 0 { String::new() } else { format!("{rest:02}") };
    format!("{sign}{hours:02}{minutes:02}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(first: &str, last: &str) -> (NaiveDate, NaiveDate) {
        (first.parse().unwrap(), last.parse().unwrap())
    }

    #[test]
    fn a_zone_without_changes_stands_as_it_is() {
        let (first, last) = days("2027-05-04", "2027-05-06");
        let text = definition(chrono_tz::Asia::Kathmandu, first, last);
        assert_eq!(text.matches("BEGIN:STANDARD").count(), 1, "{text}");
        assert!(text.contains("TZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545"), "{text}");
    }

    #[test]
    fn the_night_in_which_clocks_change_is_in_the_file() {
        let (first, last) = days("2027-03-26", "2027-03-30");
        let text = definition(chrono_tz::Europe::Zurich, first, last);
        assert!(
            text.contains(
                "BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST"
            ),
            "{text}"
        );
    }

    #[test]
    fn several_years_hold_each_change_once() {
        let (first, last) = days("2027-01-10", "2028-12-01");
        let text = definition(chrono_tz::America::New_York, first, last);
        assert_eq!((text.matches("BEGIN:DAYLIGHT").count(), text.matches("BEGIN:STANDARD").count()), (2, 3));
    }
}
