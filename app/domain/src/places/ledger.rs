//! The places of one event, as taken at one moment, and whether somebody may have one.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{
    group::{Group, Member, Profile},
    quota::Quota,
    reserve::Reserve,
};
use crate::lists::ReferenceLists;

/// Why somebody cannot have a place now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPlace {
    /// Every place is taken.
    Full,
    /// As many of the person's group have a place as may come; which quota, by its position.
    Limit(usize),
    /// The places that are left are kept for others.
    Kept,
}

/// The places of an event.
#[derive(Debug, Clone)]
pub struct Ledger {
    capacity: Option<u32>,
    quotas: Vec<Quota>,
    taken: u32,
    /// Places taken by the groups of each quota.
    of_group: Vec<HashMap<Member, u32>>,
    kept: Vec<Kept>,
    reserve: Reserve,
}

/// Places kept for a group today.
#[derive(Debug, Clone, Copy)]
struct Kept {
    group: Group,
    places: u32,
    taken: u32,
}

impl Ledger {
    /// An event of which no place is taken: its quotas as they hold today, groups as the lists stand on
    /// the event's day.
    #[must_use]
    pub fn new(
        capacity: Option<u32>,
        quotas: &[Quota],
        lists: &ReferenceLists,
        event_day: NaiveDate,
        today: NaiveDate,
    ) -> Self {
        let kept: Vec<Kept> = quotas
            .iter()
            .filter_map(|quota| quota.kept(capacity, today))
            .map(|(group, places)| Kept { group, places, taken: 0 })
            .collect();
        let groups: Vec<Group> = kept.iter().map(|kept| kept.group).collect();
        Self {
            capacity,
            quotas: quotas.to_vec(),
            taken: 0,
            of_group: vec![HashMap::new(); quotas.len()],
            kept,
            reserve: Reserve::new(&groups, lists, event_day),
        }
    }

    /// Somebody has a place.
    pub fn take(&mut self, who: &Profile) {
        self.take_several(who, 1);
    }

    /// So many people of one profile have places.
    pub fn take_several(&mut self, who: &Profile, people: u32) {
        self.taken = self.taken.saturating_add(people);
        for (quota, of_group) in self.quotas.iter().zip(&mut self.of_group) {
            if let Some(member) = quota.whom.member(who) {
                *of_group.entry(member).or_default() += people;
            }
        }
        for kept in self.kept.iter_mut().filter(|kept| kept.group.has(who)) {
            kept.taken += people;
        }
    }

    /// Whether somebody may have a place. Where more was promised than there is, whoever fills a kept
    /// place still gets it.
    ///
    /// # Errors
    /// Why not; a limit before all else, since nothing that others do lifts it soon.
    pub fn admits(&self, who: &Profile) -> Result<(), NoPlace> {
        for (at, quota) in self.quotas.iter().enumerate() {
            let (Some(limit), Some(member)) = (quota.limit(self.capacity), quota.whom.member(who)) else {
                continue;
            };
            if self.of_group[at].get(&member).copied().unwrap_or(0) >= limit {
                return Err(NoPlace::Limit(at));
            }
        }
        let Some(free) = self.free() else { return Ok(()) };
        if free == 0 {
            return Err(NoPlace::Full);
        }
        let before = i64::from(free) - i64::from(self.needed(None));
        let after = i64::from(free) - 1 - i64::from(self.needed(Some(who)));
        if after >= 0 || after >= before { Ok(()) } else { Err(NoPlace::Kept) }
    }

    /// Whether somebody who has a place may keep it as another sort of person; the ledger is without them.
    /// Whoever was let in beyond a quota is not held up by it, as long as no promise to others gets worse.
    ///
    /// # Errors
    /// Why not.
    pub fn admits_instead(&self, before: &Profile, after: &Profile) -> Result<(), NoPlace> {
        for (at, quota) in self.quotas.iter().enumerate() {
            let (Some(limit), Some(member)) = (quota.limit(self.capacity), quota.whom.member(after)) else {
                continue;
            };
            let is_other = quota.whom.member(before) != Some(member);
            if is_other && self.of_group[at].get(&member).copied().unwrap_or(0) >= limit {
                return Err(NoPlace::Limit(at));
            }
        }
        let Some(free) = self.free() else { return Ok(()) };
        let needed = self.needed(Some(after));
        if needed < free || needed <= self.needed(Some(before)) { Ok(()) } else { Err(NoPlace::Kept) }
    }

    /// The quotas, by position, in which somebody's place counts.
    #[must_use]
    pub fn counts_in(&self, who: &Profile) -> Vec<usize> {
        let quotas = self.quotas.iter().enumerate();
        quotas.filter(|(_, quota)| quota.whom.member(who).is_some()).map(|(at, _)| at).collect()
    }

    /// Places that nobody has; none is no limit.
    #[must_use]
    pub fn free(&self) -> Option<u32> {
        self.capacity.map(|capacity| capacity.saturating_sub(self.taken))
    }

    /// Places that somebody has.
    #[must_use]
    pub const fn taken(&self) -> u32 {
        self.taken
    }

    /// Places that the groups of the quota at a position have: all of them together, and the fullest.
    #[must_use]
    pub fn taken_of(&self, quota: usize) -> (u32, u32) {
        let of_group = self.of_group.get(quota);
        let counts = || of_group.into_iter().flat_map(HashMap::values).copied();
        (counts().sum(), counts().max().unwrap_or(0))
    }

    /// Places to be left free for the groups they are kept for, if `next` got one too.
    fn needed(&self, next: Option<&Profile>) -> u32 {
        let lacking = |kept: &Kept| {
            let taken = kept.taken + u32::from(next.is_some_and(|who| kept.group.has(who)));
            kept.places.saturating_sub(taken)
        };
        let lacking: Vec<u32> = self.kept.iter().map(lacking).collect();
        self.reserve.needed(&lacking)
    }
}
