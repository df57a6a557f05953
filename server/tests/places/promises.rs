//! What holds between one moment of an event and a later one, whatever was done meanwhile.

use std::collections::BTreeMap;

use domain::{
    places::{Amount, Each, Group, Profile, Rule, Whom},
    registration::{AttendanceMode, OrganizationKind, RegistrationState},
};

use super::world::World;

/// What an officer did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Officer {
    /// Nothing, or a decision about one person.
    #[default]
    Nothing,
    /// Set places or quotas otherwise: what was given before stays given.
    SetOtherwise,
    /// Moved somebody on the list.
    Moved,
}

/// What may have happened between two moments beside people coming and going.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Meanwhile {
    /// What an officer did about the event or its list.
    pub officer: Officer,
    /// The one person who was asked for an answer to an offer, or about whom an officer decided.
    pub about: Option<i64>,
    /// The event began before.
    pub has_begun: bool,
    /// Several servers took people in at once, so that somebody is written after somebody who came later.
    pub is_crowd: bool,
}

/// Looks whether every promise was kept.
pub fn keep(before: &World, after: &World, meanwhile: Meanwhile) {
    nobody_is_lost(before, after);
    if meanwhile.officer != Officer::SetOtherwise {
        no_place_is_given_twice(before, after);
        no_limit_is_overrun(before, after);
        what_is_kept_is_kept(before, after);
    }
    nobody_moves_up_silently(before, after, meanwhile.about);
    if meanwhile.officer != Officer::Moved {
        the_list_keeps_its_order(before, after);
    }
    if meanwhile.officer != Officer::Moved && !meanwhile.is_crowd {
        whoever_comes_stands_behind(before, after);
    }
    if meanwhile.has_begun {
        assert_eq!(before.offers.len(), after.offers.len(), "nothing is offered after the start");
    }
    assert_eq!(after.mails_of("place_offered"), after.offers.len(), "each offer is told, once");
}

/// Whoever was there is there.
pub fn nobody_is_lost(before: &World, after: &World) {
    let missing: Vec<_> = before.people.keys().filter(|id| !after.people.contains_key(id)).collect();
    assert!(missing.is_empty(), "lost: {missing:?}");
}

fn no_place_is_given_twice(before: &World, after: &World) {
    let (were, are) = (before.holders().len(), after.holders().len());
    if let Some(capacity) = after.capacity {
        assert!(are <= were.max(capacity as usize), "{are} of {capacity} places are given");
    }
}

/// The group of a quota to which somebody belongs, told anew and without the rule's own code.
pub fn group_of(whom: Whom, who: &Profile) -> Option<String> {
    let is_delegate = who.organization_kind == Some(OrganizationKind::Administration);
    let is_in = |yes: bool| yes.then(|| "in".to_owned());
    match whom {
        Whom::Each(Each::Country) => who.country.map(|code| code.to_string()),
        Whom::Each(Each::Administration) => who.country.filter(|_| is_delegate).map(|code| code.to_string()),
        Whom::Each(Each::Region) => who.region.map(|region| region.to_string()),
        Whom::Each(Each::Gender) => who.gender.map(|gender| gender.to_string()),
        Whom::Each(Each::OrganizationKind) => who.organization_kind.map(|kind| kind.to_string()),
        Whom::Group(Group::Country(country)) => is_in(who.country == Some(country)),
        Whom::Group(Group::Class(class)) => is_in(who.classes.contains(class)),
        Whom::Group(Group::Region(region)) => is_in(who.region == Some(region)),
        Whom::Group(Group::Gender(gender)) => is_in(who.gender == Some(gender)),
        Whom::Group(Group::Mode(mode)) => is_in([Some(mode), Some(AttendanceMode::Both)].contains(&who.mode)),
        Whom::Group(Group::OrganizationKind(kind)) => is_in(who.organization_kind == Some(kind)),
    }
}

/// How many of each group of a quota have a place, or an offer of one.
pub fn counts(world: &World, whom: Whom) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for id in world.holders() {
        if let Some(group) = group_of(whom, &world.people[&id].profile) {
            *counts.entry(group).or_default() += 1;
        }
    }
    counts
}

/// So many places of an event, reckoned anew: a share is rounded up where places are kept.
pub fn places(amount: Amount, capacity: Option<u32>, round_up: bool) -> Option<usize> {
    match amount {
        Amount::Places(places) => Some(places as usize),
        Amount::Percent(percent) => {
            let hundredfold = capacity? as usize * usize::from(percent);
            let is_whole = hundredfold.is_multiple_of(100);
            Some(hundredfold / 100 + usize::from(round_up && !is_whole))
        }
    }
}

fn no_limit_is_overrun(before: &World, after: &World) {
    for quota in after.quotas.iter().filter(|quota| quota.rule == Rule::AtMost) {
        let Some(most) = places(quota.amount, after.capacity, false) else { continue };
        let were = counts(before, quota.whom);
        for (group, people) in counts(after, quota.whom) {
            let had = were.get(&group).copied().unwrap_or(0);
            assert!(people <= had.max(most), "{people} of {group}, {quota:?}");
        }
    }
}

/// Places kept for one group alone are there for it, unless too few were left before.
pub fn what_is_kept_is_kept(before: &World, after: &World) {
    let is_kept = |rule: Rule| match rule {
        Rule::Kept(until) => until.is_none_or(|until| after.today < until),
        Rule::AtMost => false,
    };
    let mut kept = after.quotas.iter().filter(|quota| is_kept(quota.rule));
    let (Some(quota), None, Some(capacity)) = (kept.next(), kept.next(), after.capacity) else { return };
    let Some(places) = places(quota.amount, after.capacity, true) else { return };
    let lacking = |world: &World| {
        let has = counts(world, quota.whom).values().sum::<usize>();
        places.saturating_sub(has)
    };
    let came = after.holders().difference(&before.holders()).count();
    // Where more was promised than there is, whoever goes leaves a gap that nobody else may fill.
    if !before.holders().is_subset(&after.holders()) {
        return;
    }
    let gave_way = lacking(after) > lacking(before) && after.holders().len() == before.holders().len();
    if came > 0 || gave_way {
        let free = (capacity as usize).saturating_sub(after.holders().len());
        assert!(lacking(after) <= free.max(lacking(before)), "{quota:?}");
        if lacking(after) == lacking(before) && came > 0 {
            assert!(lacking(after) <= free, "{quota:?} gave way to others");
        }
    }
}

/// Whoever waited has a place only if they were asked, or an officer decided about them.
pub fn nobody_moves_up_silently(before: &World, after: &World, about: Option<i64>) {
    for (id, person) in &after.people {
        let Some(was) = before.people.get(id) else { continue };
        if was.state == RegistrationState::Waiting && person.state.takes_place() {
            assert_eq!(about, Some(*id), "{} moved up silently", person.email);
        }
    }
}

fn the_list_keeps_its_order(before: &World, after: &World) {
    let stood: Vec<i64> = before.order.iter().filter(|id| after.order.contains(id)).copied().collect();
    let stand: Vec<i64> = after.order.iter().filter(|id| before.order.contains(id)).copied().collect();
    assert_eq!(stood, stand, "the list keeps its order");
}

fn whoever_comes_stands_behind(before: &World, after: &World) {
    let behind = after.order.iter().skip_while(|id| before.order.contains(id));
    let passed: Vec<_> = behind.filter(|id| before.order.contains(id)).collect();
    assert!(passed.is_empty(), "whoever comes stands behind: {passed:?}");
}
