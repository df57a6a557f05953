//! How many places have to stay free so that everything that was promised can still be kept.
//!
//! Somebody can fill a place kept for women and one kept for Africa at once, so that of several kinds
//! of groups the one that lacks most decides. Within one kind, groups that share nobody add up: ten
//! for Africa and ten for the Arab States are twenty. A country within its region, or a class within a
//! larger one, fills the larger one too. Groups that overlap without one holding the other (least
//! developed and African) are added up: the promise is kept whoever comes.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::group::Group;
use crate::{country::Iso3, lists::ReferenceLists};

/// The groups of one event for which places are kept, in the order of its quotas.
#[derive(Debug, Clone)]
pub(super) struct Reserve {
    /// By the position among the groups: the group around it, if one holds it whole.
    around: Vec<Option<usize>>,
    kinds: Vec<Kind>,
}

/// Kinds of groups: one may belong to a group of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Place,
    Gender,
    Mode,
    Organization,
}

const KINDS: [Kind; 4] = [Kind::Place, Kind::Gender, Kind::Mode, Kind::Organization];

impl Reserve {
    /// Looks which group holds which, as the lists stand on the event's day.
    pub fn new(groups: &[Group], lists: &ReferenceLists, day: NaiveDate) -> Self {
        let countries: Vec<Option<BTreeSet<Iso3>>> =
            groups.iter().map(|group| countries(*group, lists, day)).collect();
        let around = (0..groups.len()).map(|at| around(at, groups, &countries)).collect();
        Self { around, kinds: groups.iter().map(|group| kind(*group)).collect() }
    }

    /// The places to be left free, when each group still lacks so many.
    pub fn needed(&self, lacking: &[u32]) -> u32 {
        let of_kind = |kind: Kind| -> u32 {
            (0..lacking.len())
                .filter(|at| self.kinds[*at] == kind && self.around[*at].is_none())
                .map(|at| self.within(at, lacking))
                .fold(0, u32::saturating_add)
        };
        KINDS.into_iter().map(of_kind).max().unwrap_or(0)
    }

    /// What a group lacks, or those within it together, whichever is more.
    fn within(&self, at: usize, lacking: &[u32]) -> u32 {
        let inner = (0..lacking.len())
            .filter(|inner| self.around[*inner] == Some(at))
            .map(|inner| self.within(inner, lacking))
            .fold(0, u32::saturating_add);
        lacking[at].max(inner)
    }
}

const fn kind(group: Group) -> Kind {
    match group {
        Group::Country(_) | Group::Class(_) | Group::Region(_) => Kind::Place,
        Group::Gender(_) => Kind::Gender,
        Group::Mode(_) => Kind::Mode,
        Group::OrganizationKind(_) => Kind::Organization,
    }
}

/// The countries of a group that is made of countries.
fn countries(group: Group, lists: &ReferenceLists, day: NaiveDate) -> Option<BTreeSet<Iso3>> {
    let all = lists.countries().iter().map(|country| country.iso3);
    match group {
        Group::Country(country) => Some(BTreeSet::from([country])),
        Group::Class(class) => {
            Some(all.filter(|iso3| lists.classes_on(*iso3, day).contains(class)).collect())
        }
        Group::Region(region) => {
            Some(all.filter(|iso3| lists.region_on(*iso3, day) == Some(region)).collect())
        }
        Group::Gender(_) | Group::Mode(_) | Group::OrganizationKind(_) => None,
    }
}

/// The smallest group that holds the one at a position whole; of two equal ones the first holds the
/// second.
fn around(at: usize, groups: &[Group], countries: &[Option<BTreeSet<Iso3>>]) -> Option<usize> {
    let holds = |outer: usize| match (&countries[outer], &countries[at]) {
        (Some(large), Some(small)) => small.is_subset(large) && (small.len() < large.len() || outer < at),
        _ => groups[outer] == groups[at] && outer < at,
    };
    let size = |outer: &usize| countries[*outer].as_ref().map_or(0, BTreeSet::len);
    // Of equal groups the nearest before, so that they form a chain.
    (0..groups.len())
        .filter(|outer| *outer != at && holds(*outer))
        .min_by_key(|outer| (size(outer), std::cmp::Reverse(*outer)))
}
