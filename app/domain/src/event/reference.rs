//! References of events, and the part of the public address that is made of one.

use chrono::{Datelike, NaiveDate};

use crate::search::folded;

/// The reference as a part of an address.
#[must_use]
pub fn slug(event_ref: &str) -> String {
    let letters = folded(event_ref);
    let words = letters.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// A reference for a new event: the year and the number after the highest one in use, such as
/// `EV-2027-008`.
#[must_use]
pub fn suggested_ref<'a>(today: NaiveDate, in_use: impl IntoIterator<Item = &'a str>) -> String {
    let prefix = format!("EV-{}-", today.year());
    let numbers = in_use.into_iter().filter_map(|used| used.strip_prefix(&prefix)?.parse::<u32>().ok());
    let next = numbers.max().map_or(1, |highest| highest.saturating_add(1));
    format!("{prefix}{next:03}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_suggested_after_the_highest_of_the_year() {
        let today = NaiveDate::from_ymd_opt(2027, 3, 2).unwrap();
        assert_eq!(suggested_ref(today, []), "EV-2027-001");
        let used = ["EV-2027-007", "EV-2027-FORUM", "EV-2026-100", "EV-2027-002"];
        assert_eq!(suggested_ref(today, used), "EV-2027-008");
    }

    #[test]
    fn a_reference_becomes_words_of_an_address() {
        assert_eq!(slug("EV-2027-001"), "ev-2027-001");
        assert_eq!(slug("Forum / Côte d’Ivoire"), "forum-cote-d-ivoire");
    }
}
