//! Reports over days that overlap in part: each may hide a figure that follows from the others, as that of a
//! year does from a report on four of them and those on the other three.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{EVENTS, Library, Story, attack, config, guests, told, worlds_of};
use crate::{
    country::{Developing, Region},
    figures::Earlier,
    report::{Outcome, Subject},
};

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
        guests in worlds_of(guests, 24),
        periods in vec(period(), 2..4),
        developing in select(Developing::ALL.to_vec()),
    ) {
        let found = attack(&guests, &periods, developing);
        prop_assert!(found.is_empty(), "{found:?}");
    }
}

/// A statement over a year leaves out genders and other rows once one over a part of it is out; before, and beside
/// one over days that are none of its own, it has them.
#[test]
fn statements_over_days_that_overlap_are_not_taken_from_each_other() {
    let crowd =
        |code, gender, at: usize| (code, gender, 20, (0..EVENTS.len()).map(|one| one == at).collect());
    let codes = ["SEN", "MLI", "KEN", "THA"];
    let all = codes
        .iter()
        .flat_map(|code| (0..EVENTS.len()).flat_map(|at| [crowd(*code, 0, at), crowd(*code, 1, at)]));
    let all: Vec<_> = all.collect();
    let story = told(&all);
    let africa = Subject::Region(Region::Afr);
    let statement = |earlier: &[Earlier], (from, to): (&str, &str)| {
        let mut library = Library::new(&story);
        library.earlier = earlier.to_vec();
        library.period = Story::new().over(from, to).query.period;
        library.report(Some(&africa), Developing::Itu)
    };
    let says = |outcome: &Outcome| {
        let people = &outcome.facts.participation;
        (
            people.participations.is_some(),
            people.by_class[0].cells.participations.is_some(),
            people.by_region[0].cells.female.is_some(),
        )
    };
    let (year, part, after) =
        (("2016-01-01", "2018-01-01"), ("2016-01-01", "2017-01-01"), ("2017-01-01", "2018-01-01"));
    let (of_part, out) = statement(&[], part);
    let out = [out];
    assert_eq!(says(&of_part), (true, true, true));
    assert_eq!(says(&statement(&[], year).0), (true, true, true));
    assert_eq!(says(&statement(&out, year).0), (true, false, false));
    assert_eq!(says(&statement(&out, after).0), (true, true, true));
    // The same days once more.
    assert_eq!(statement(&out, part).0.facts, of_part.facts);
}
