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

/// Years by which a meeting may be held later than planned, as an assembly of 2020 was in 2022.
const LATER: i32 = 2;

/// The days as typed, if they are in order; `year` is the year that the meeting is known or planned for. It is not
/// held before that year, so that a slip of the hand is told; its documents may be due in the year before.
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
    for (name, day, ahead) in
        [("opens", opens, 0), ("closes", closes, 0), ("documents_due", documents_due, 1)]
    {
        let years = year.map(|year| year - ahead..=year + LATER);
        if day.zip(years).is_some_and(|(day, years)| !years.contains(&day.year())) {
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
            (&[("opens", "2026-06-15")], Flaw::new("opens", Wrong::OtherYear)),
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
        assert!(checked(&[("opens", "2028-01-15"), ("documents_due", "2026-12-16")]).is_ok());
    }
}
