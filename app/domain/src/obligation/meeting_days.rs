//! Days of a governing meeting as an officer enters them: whether they are in order.

use chrono::{Datelike, NaiveDate};

use crate::{
    flaw::{Flaw, Wrong},
    typed::{LINE, Reader, Typed},
};

/// Days of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingDays {
    /// Opening day.
    pub opens: Option<NaiveDate>,
    /// Closing day.
    pub closes: Option<NaiveDate>,
    /// The day by which documents are due.
    pub documents_due: Option<NaiveDate>,
    /// Where they are stated.
    pub source: String,
}

/// The days as typed, if they are in order; `year` is the year that the meeting is known or planned for. Meetings
/// are moved by a year at most, and a slip of the hand is told.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn check_days(typed: &Typed, year: Option<i32>) -> Result<MeetingDays, Vec<Flaw>> {
    let mut form = Reader::new(typed);
    form.required_line("meeting", LINE);
    let [opens, closes, documents_due] =
        ["opens", "closes", "documents_due"].map(|name| form.parsed::<NaiveDate>(name, Wrong::NotADay));
    if typed.filled("opens").or(typed.filled("documents_due")).is_none() {
        form.flaw("opens", Wrong::Missing);
    }
    // A closing day is one of its opening.
    if closes.is_some() && typed.filled("opens").is_none() {
        form.flaw("opens", Wrong::Missing);
    }
    let is_of_its_year = |day: NaiveDate| year.is_none_or(|year| (year - 1..=year + 1).contains(&day.year()));
    for (name, day) in [("opens", opens), ("closes", closes), ("documents_due", documents_due)] {
        if day.is_some_and(|day| !is_of_its_year(day)) {
            form.flaw(name, Wrong::OtherYear);
        }
    }
    if opens.zip(closes).is_some_and(|(opens, closes)| closes < opens) {
        form.flaw("closes", Wrong::EndBeforeStart);
    }
    if opens.zip(documents_due).is_some_and(|(opens, due)| due > opens) {
        form.flaw("documents_due", Wrong::AfterOpening);
    }
    let source = form.required_line("source", LINE);
    form.finish(MeetingDays { opens, closes, documents_due, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(fields: &[(&str, &str)]) -> Result<MeetingDays, Vec<Flaw>> {
        let always = [("meeting", "C27"), ("source", "a letter")];
        let all = always.iter().chain(fields).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        check_days(&Typed(all.collect()), Some(2027))
    }

    #[test]
    fn a_meeting_opens_or_its_documents_are_due() {
        assert!(checked(&[("opens", "2027-06-15"), ("closes", "2027-06-25")]).is_ok());
        assert!(checked(&[("documents_due", "2027-05-16")]).is_ok());
        assert_eq!(checked(&[]), Err(vec![Flaw::new("opens", Wrong::Missing)]));
        assert_eq!(checked(&[("closes", "2027-06-25")]).unwrap_err()[0].field, "opens");
    }

    #[test]
    fn each_day_says_what_is_wrong_with_it() {
        for (fields, flaw) in [
            (&[("opens", "2027-06")][..], Flaw::new("opens", Wrong::NotADay)),
            (&[("opens", "1927-06-15")], Flaw::new("opens", Wrong::OtherYear)),
            (
                &[("opens", "2027-06-15"), ("closes", "2027-06-14")],
                Flaw::new("closes", Wrong::EndBeforeStart),
            ),
            (
                &[("opens", "2027-06-15"), ("documents_due", "2027-06-16")],
                Flaw::new("documents_due", Wrong::AfterOpening),
            ),
        ] {
            assert_eq!(checked(fields), Err(vec![flaw]));
        }
        // It may be held a year later than planned.
        assert!(checked(&[("opens", "2028-01-15")]).is_ok());
    }
}
