//! Reports over days that overlap in part: each may hide a figure that follows from the others, as that of a
//! year does from a report on four of them and those on the other three.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{attack, config, guests};
use crate::country::Developing;

/// Days on which periods begin and end: years of the figures, and their cycle.
const DAYS: [&str; 5] = ["2016-01-01", "2016-06-01", "2017-01-01", "2017-06-01", "2018-01-01"];

fn period() -> impl Strategy<Value = (&'static str, &'static str)> {
    (0..DAYS.len(), 0..DAYS.len()).prop_filter_map("an end after its beginning", |(from, to)| {
        (from < to).then(|| (DAYS[from], DAYS[to]))
    })
}

proptest! {
    // Each world has several reports, and statements beside each.
    #![proptest_config(ProptestConfig { cases: config().cases / 3, ..config() })]

    #[test]
    fn nothing_hidden_follows_from_reports_over_several_periods(
        guests in vec(guests(), 1..24),
        periods in vec(period(), 2..4),
        developing in select(Developing::ALL.to_vec()),
    ) {
        let found = attack(&guests, &periods, developing);
        prop_assert!(found.is_empty(), "{found:?}");
    }
}
