//! Random histories of an event's places: after every step every promise is looked at again.

use std::collections::VecDeque;

use proptest::prelude::*;

use super::*;

/// What can happen to the places of an event.
#[derive(Debug, Clone)]
enum Step {
    Comes(Profile),
    /// Somebody with a place gives it back; which one, by position.
    Leaves(usize),
    /// Free places are offered, and every other offer is declined.
    Offers,
}

fn anybody() -> impl Strategy<Value = Profile> {
    let kinds = [
        OrganizationKind::Administration,
        OrganizationKind::Academia,
        OrganizationKind::InternationalOrganization,
    ];
    let genders = [Some(Gender::Female), Some(Gender::Male), None];
    let modes =
        [Some(AttendanceMode::OnSite), Some(AttendanceMode::Remote), Some(AttendanceMode::Both), None];
    (
        prop::sample::select(&COUNTRIES[..]),
        prop::sample::select(kinds.to_vec()),
        prop::sample::select(genders.to_vec()),
        prop::sample::select(modes.to_vec()),
    )
        .prop_map(|(country, kind, gender, mode)| Profile { mode, ..somebody(country, kind, gender) })
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => anybody().prop_map(Step::Comes),
        2 => (0_usize..40).prop_map(Step::Leaves),
        2 => Just(Step::Offers),
    ];
    prop::collection::vec(step, 0..80)
}

/// The day of the histories.
const TODAY: &str = "2027-01-01";

/// Places of an amount, reckoned anew: what is kept is rounded up, what limits is not.
fn places(amount: Amount, capacity: u32, round_up: bool) -> u32 {
    match amount {
        Amount::Places(places) => places,
        Amount::Percent(percent) => {
            let is_enough = |places: &u32| places * 100 >= capacity * u32::from(percent);
            let is_within = |places: &u32| places * 100 <= capacity * u32::from(percent);
            let mut all = 0..=capacity;
            if round_up { all.find(is_enough) } else { all.rfind(is_within) }.expect("a share of the whole")
        }
    }
}

fn quotas() -> impl Strategy<Value = Vec<Quota>> {
    const LIMITED: [&str; 7] = [
        "each:country",
        "each:administration",
        "each:gender",
        "class:LDC",
        "region:EUR",
        "mode:remote",
        "organization_kind:academia",
    ];
    const KEPT: [&str; 7] = [
        "class:LDC",
        "region:AFR",
        "gender:female",
        "country:SEN",
        "class:SIDS",
        "mode:remote",
        "organization_kind:academia",
    ];
    // Of the days until which places are kept one has come on the day of the histories.
    const UNTIL: [Option<&str>; 3] = [None, Some(TODAY), Some("2027-05-01")];
    let amount = |fewest: u32, most: u32| prop_oneof![3 => (fewest..most).prop_map(|places| places.to_string()), 1 => Just("40%".to_owned())];
    let limit =
        (prop::sample::select(&LIMITED[..]), amount(1, 6)).prop_map(|(whom, amount)| at_most(whom, &amount));
    let keep = (prop::sample::select(&KEPT[..]), amount(0, 4), prop::sample::select(&UNTIL[..]))
        .prop_map(|(whom, amount, until)| kept(whom, &amount, until));
    prop::collection::vec(prop_oneof![limit, keep], 0..4)
}

/// An event as a whole history leaves it.
struct World {
    capacity: u32,
    quotas: Vec<Quota>,
    placed: Vec<Profile>,
    waiting: VecDeque<(u32, Profile)>,
    came: u32,
}

impl World {
    fn ledger(&self) -> Ledger {
        let mut ledger = ledger(Some(self.capacity), &self.quotas, TODAY);
        self.placed.iter().for_each(|who| ledger.take(who));
        ledger
    }

    fn happens(&mut self, step: &Step) {
        match step {
            Step::Comes(who) => {
                self.came += 1;
                let waiting: Vec<_> = self.waiting.iter().map(|(_, who)| *who).collect();
                match settle(&self.ledger(), &waiting, who) {
                    Ok(()) => self.placed.push(*who),
                    Err(_) => self.waiting.push_back((self.came, *who)),
                }
            }
            Step::Leaves(at) if *at < self.placed.len() => {
                self.placed.swap_remove(*at);
            }
            Step::Leaves(_) => (),
            Step::Offers => {
                let offered = next_offers(&mut self.ledger(), self.waiting.iter().copied());
                for (turn, id) in offered.into_iter().enumerate() {
                    let at = self.waiting.iter().position(|(one, _)| *one == id).expect("they waited");
                    let (_, who) = self.waiting.remove(at).expect("they waited");
                    if turn % 2 == 0 {
                        self.placed.push(who);
                    }
                }
            }
        }
    }
}

proptest! {
    /// Whatever happens: no place is given twice, no limit is overrun, what is kept is not given to
    /// others, and whoever comes first is not passed by somebody just like them.
    #[test]
    fn promises_hold_in_every_history(capacity in 0_u32..12, quotas in quotas(), steps in steps()) {
        let mut world = World { capacity, quotas, placed: Vec::new(), waiting: VecDeque::new(), came: 0 };
        for step in steps {
            let before = world.placed.len();
            let is_arrival = matches!(step, Step::Comes(_));
            world.happens(&step);
            prop_assert!(world.placed.len() <= capacity as usize);
            let ledger = world.ledger();
            for (at, quota) in world.quotas.iter().enumerate() {
                if quota.rule == Rule::AtMost {
                    prop_assert!(ledger.taken_of(at).1 <= places(quota.amount, capacity, false), "{quota:?}");
                }
            }
            // What is kept for one group alone is there for it, as long as nobody gives places back.
            if let ([Quota { whom: Whom::Group(group), rule: Rule::Kept(until), amount }], true) =
                (world.quotas.as_slice(), is_arrival && world.placed.len() > before)
                && until.is_none_or(|until| day(TODAY) < until)
            {
                let others = world.placed.iter().filter(|who| !group.has(who)).count();
                let kept = places(*amount, capacity, true).min(capacity);
                prop_assert!(others + kept as usize <= capacity as usize);
            }
            let turns: Vec<u32> = world.waiting.iter().map(|(turn, _)| *turn).collect();
            prop_assert!(turns.is_sorted(), "the list keeps its order");
        }
        // Nobody waits for ever: after offers, whoever still waits really cannot have a place.
        world.happens(&Step::Offers);
        let mut ledger = world.ledger();
        let again = next_offers(&mut ledger, world.waiting.iter().copied());
        prop_assert!(again.is_empty() || world.placed.len() < capacity as usize);
    }

    /// Two people alike are offered places in the order in which they came.
    #[test]
    fn of_two_people_alike_the_first_is_offered_first(people in prop::collection::vec(anybody(), 1..20), quotas in quotas(), capacity in 0_u32..12) {
        let mut ledger = ledger(Some(capacity), &quotas, TODAY);
        let offered = next_offers(&mut ledger, people.iter().copied().enumerate());
        for (at, who) in people.iter().enumerate() {
            if !offered.contains(&at) {
                prop_assert!(offered.iter().all(|later| *later < at || people[*later] != *who));
                prop_assert!(ledger.admits(who).is_err());
            }
        }
    }
}
