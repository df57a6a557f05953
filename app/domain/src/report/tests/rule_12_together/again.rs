//! A correction over the same days: what did not change is printed as it was, since it is out.

use proptest::{prelude::*, sample::select};

use super::{Library, PERIODS, config, guests, told, worlds_of};
use crate::{
    country::{CountryClass, Developing, Region},
    report::{
        Outcome, Subject,
        tests::{Story, iso3},
    },
};

/// Of whom a report is made: everybody, and places.
fn subjects() -> [Option<Subject>; 4] {
    let places =
        [Subject::Region(Region::Afr), Subject::Class(CountryClass::Ldc), Subject::Country(iso3("SEN"))];
    let [region, class, country] = places.map(Some);
    [None, region, class, country]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_made_again_over_the_same_records_prints_the_same(
        guests in worlds_of(guests, 40),
        (from, to) in select(PERIODS.to_vec()),
        developing in select(Developing::ALL.to_vec()),
    ) {
        let story = told(&guests);
        let mut library = Library::new(&story);
        library.period = Story::new().over(from, to).query.period;
        let mut first: Vec<Outcome> = Vec::new();
        for subject in subjects() {
            let (outcome, earlier) = library.report(subject.as_ref(), developing);
            library.earlier.push(earlier);
            first.push(outcome);
        }
        for (subject, before) in subjects().iter().zip(first) {
            let (again, _) = library.report(subject.as_ref(), developing);
            prop_assert_eq!(&again.facts, &before.facts, "{:?}", subject);
            prop_assert_eq!((&again.annex, &again.years), (&before.annex, &before.years), "{:?}", subject);
        }
    }
}
