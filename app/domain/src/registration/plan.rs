//! What a decision about several people would make of each of them, in their order, before it is taken.

use super::{
    RegistrationState,
    decision::{Decision, Obstacle, decide},
};
use crate::{
    codes,
    places::{Ledger, NoPlace, Profile},
};

/// Somebody about whom is to be decided.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// Where the registration stands.
    pub state: RegistrationState,
    /// What decides to which groups the person belongs.
    pub who: Profile,
    /// Whether the person has an offer, and with it a place already.
    pub offered: bool,
    /// Whether the person still has to confirm their address.
    pub unconfirmed: bool,
    /// Whether the person was erased.
    pub erased: bool,
}

codes! {
    /// Why nothing would become of a decision about somebody.
    Why as "why" {
        /// It was taken already.
        Already = "already",
        /// The registration was withdrawn, or attendance is on record.
        Past = "past",
        /// The address is not confirmed.
        Unconfirmed = "unconfirmed",
        /// The person was erased.
        Erased = "erased",
        /// Every place is taken.
        Full = "full",
        /// As many of the person's group have a place as may come.
        Limit = "limit",
        /// The places that are left are kept for others.
        Kept = "kept",
        /// Somebody decided about it since the list was opened.
        Changed = "changed",
    }
}

impl Why {
    /// Whether only a place is missing, so that an officer can decide all the same.
    #[must_use]
    pub const fn is_for_want_of_a_place(self) -> bool {
        matches!(self, Self::Full | Self::Limit | Self::Kept)
    }
}

/// What would become of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fate {
    /// The state then, or why nothing changes.
    pub becomes: Result<RegistrationState, Why>,
    /// The quotas, by position, in which the place counts; or the one that holds the person up.
    pub quotas: Vec<usize>,
}

/// Decides about the next one. The ledger then has the place as taken, so that the one after finds what
/// is left. `beyond` says that the officer knows when there is no place, and decides all the same.
pub fn next(decision: Decision, beyond: bool, ledger: &mut Ledger, candidate: &Candidate) -> Fate {
    let nothing = |why| Fate { becomes: Err(why), quotas: Vec::new() };
    if candidate.erased {
        return nothing(Why::Erased);
    }
    if candidate.unconfirmed && decision != Decision::Refusal {
        return nothing(Why::Unconfirmed);
    }
    let admitted = ledger.admits(&candidate.who);
    let has_room = beyond || candidate.offered || admitted.is_ok();
    match decide(decision, candidate.state, has_room) {
        Ok(state) => {
            let quotas = if state.takes_place() && decision == Decision::Confirmation {
                ledger.counts_in(&candidate.who)
            } else {
                Vec::new()
            };
            if state.takes_place() && !candidate.state.takes_place() && !candidate.offered {
                ledger.take(&candidate.who);
            }
            Fate { becomes: Ok(state), quotas }
        }
        Err(Obstacle::Already) => nothing(Why::Already),
        Err(Obstacle::NotFrom(_)) => nothing(Why::Past),
        Err(Obstacle::Full) => match admitted {
            Err(NoPlace::Limit(at)) => Fate { becomes: Err(Why::Limit), quotas: vec![at] },
            Err(NoPlace::Kept) => nothing(Why::Kept),
            Err(NoPlace::Full) | Ok(()) => nothing(Why::Full),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        lists::ReferenceLists,
        places::{Amount, Quota, Rule},
        registration::RegistrationState::{Attended, Confirmed, Refused, Submitted, Waiting, Withdrawn},
    };

    /// Reading the lists takes longer than every test below.
    static LISTS: LazyLock<ReferenceLists> = LazyLock::new(|| {
        ReferenceLists::from_csv(
            include_str!("../../../../server/data/countries.csv"),
            include_str!("../../../../server/data/country_classes.csv"),
            include_str!("../../../../server/data/region_history.csv"),
            &[],
        )
        .expect("the shipped lists")
    });

    fn from(country: &str) -> Profile {
        Profile { country: country.parse().ok(), ..Profile::default() }
    }

    fn ledger(capacity: u32, quotas: &[Quota]) -> Ledger {
        let day = NaiveDate::default();
        Ledger::new(Some(capacity), quotas, &LISTS, day, day)
    }

    fn one_of_each_country() -> Quota {
        Quota { whom: "each:country".parse().unwrap(), rule: Rule::AtMost, amount: Amount::Places(1) }
    }

    fn somebody(state: RegistrationState, country: &str) -> Candidate {
        Candidate { state, who: from(country), offered: false, unconfirmed: false, erased: false }
    }

    fn becomes(
        decision: Decision,
        beyond: bool,
        ledger: &mut Ledger,
        people: &[Candidate],
    ) -> Vec<Result<RegistrationState, Why>> {
        people.iter().map(|one| next(decision, beyond, ledger, one).becomes).collect()
    }

    #[test]
    fn places_go_in_the_order_of_the_list_and_the_next_finds_what_is_left() {
        let people = [somebody(Waiting, "SEN"), somebody(Submitted, "KEN"), somebody(Refused, "FRA")];
        let decided = becomes(Decision::Confirmation, false, &mut ledger(1, &[]), &people);
        assert_eq!(decided, [Ok(Confirmed), Ok(Confirmed), Err(Why::Full)], "who was submitted has a place");
    }

    #[test]
    fn a_quota_that_holds_somebody_up_is_named_and_so_is_the_one_that_a_place_counts_in() {
        let mut ledger = ledger(5, &[one_of_each_country()]);
        let decide =
            |ledger: &mut Ledger| next(Decision::Confirmation, false, ledger, &somebody(Waiting, "SEN"));
        assert_eq!(decide(&mut ledger), Fate { becomes: Ok(Confirmed), quotas: vec![0] });
        assert_eq!(decide(&mut ledger), Fate { becomes: Err(Why::Limit), quotas: vec![0] });
        let beyond = becomes(Decision::Confirmation, true, &mut ledger, &[somebody(Waiting, "SEN")]);
        assert_eq!(beyond, [Ok(Confirmed)]);
    }

    #[test]
    fn whoever_cannot_be_decided_about_is_left_alone_and_it_is_said_why() {
        let unconfirmed = Candidate { unconfirmed: true, ..somebody(Submitted, "SEN") };
        let erased = Candidate { erased: true, ..somebody(Submitted, "SEN") };
        let people = [somebody(Confirmed, "SEN"), somebody(Attended, "SEN"), unconfirmed, erased];
        let decided = becomes(Decision::Confirmation, false, &mut ledger(9, &[]), &people);
        let why = [Why::Already, Why::Past, Why::Unconfirmed, Why::Erased];
        assert_eq!(decided, why.map(Err));
        let refused = becomes(Decision::Refusal, false, &mut ledger(9, &[]), &people);
        assert_eq!(refused, [Ok(Refused), Err(Why::Past), Ok(Refused), Err(Why::Erased)]);
    }

    #[test]
    fn whoever_has_an_offer_has_the_place_already() {
        let offered = Candidate { offered: true, ..somebody(Waiting, "SEN") };
        let mut full = ledger(1, &[]);
        full.take(&from("SEN"));
        assert_eq!(becomes(Decision::Confirmation, false, &mut full, &[offered]), [Ok(Confirmed)]);
        assert_eq!(full.taken(), 1);
    }

    proptest! {
        /// Whoever is selected, and however many: no more are let in than there are places.
        #[test]
        fn a_decision_about_many_never_goes_beyond_the_places_unknowingly(
            capacity in 0_u32..8,
            people in prop::collection::vec((prop::sample::select(vec![Submitted, Waiting, Refused, Withdrawn, Confirmed]),
                prop::sample::select(vec!["SEN", "KEN", "FRA"])), 0..30),
        ) {
            let people: Vec<_> = people.into_iter().map(|(state, country)| somebody(state, country)).collect();
            let mut ledger = ledger(capacity, &[one_of_each_country()]);
            people.iter().filter(|one| one.state.takes_place()).for_each(|one| ledger.take(&one.who));
            let before = ledger.taken();
            becomes(Decision::Confirmation, false, &mut ledger, &people);
            prop_assert!(ledger.taken() <= before.max(capacity));
        }
    }
}
