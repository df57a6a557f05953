//! A report for everybody that is out already, made once more: a revision that changes only texts, or the same report
//! under another heading. What it prints is known, so that printing it again tells nothing, whatever came out since.

use super::{outcome::Outcome, query::Query, records::RegistrationRow, told::asked_for};
use crate::figures::{Earlier, Source};

/// The report as it is out, if one over the same numbers is: beside what was out before that, and only if it shows
/// nothing which that one hides.
pub(super) fn again<I: Iterator<Item = RegistrationRow>, R: Fn(i64) -> I>(
    query: &Query,
    source: Source<'_>,
    rows: &R,
) -> Option<Outcome> {
    let (window, place) = asked_for(query, source);
    let is_alike = |one: &Earlier| {
        let is_noted = !one.counted_sha256.is_empty();
        is_noted && one.window == window && one.publication.place == place
    };
    let alike = source.earlier.iter().enumerate().filter(|(_, one)| is_alike(one));
    alike.into_iter().find_map(|(at, out)| {
        let before = Source { earlier: &source.earlier[..at], ..source };
        let made = Outcome::beside_all(query, before, rows);
        let now = Earlier::of(query, before, &made)?;
        let is_same = now.counted_sha256 == out.counted_sha256;
        (is_same && now.publication.shows_no_more_than(&out.publication)).then_some(made)
    })
}
