//! What a report for everybody tells once it is out: beside it, the next ones are made.

use std::collections::BTreeSet;

use super::{
    outcome::Outcome,
    query::{Audience, Query},
    subject::Subject,
    together::window,
};
use crate::figures::{Axis, Earlier, Publication, Source, Withheld};

impl Earlier {
    /// What a report for everybody tells once it is out; nothing if it is for staff.
    #[must_use]
    pub fn of(query: &Query, source: Source<'_>, outcome: &Outcome) -> Option<Self> {
        if query.audience == Audience::Internal {
            return None;
        }
        let place = query.subject.clone().filter(Subject::is_place);
        let whole = Query { subject: query.subject.clone().filter(|one| !one.is_place()), ..query.clone() };
        let publication = match place {
            Some(place) => Told::by(outcome).published(&place),
            None => Publication::of_all_places(Withheld::by(outcome, BTreeSet::new())),
        };
        Some(Self { window: window(&whole, source), publication })
    }
}

/// What a statement hides, and whether it says how many came in all and to each event.
#[derive(Debug, Clone)]
pub(super) struct Told {
    hidden: Withheld,
    total: bool,
    events: bool,
}

impl Told {
    pub fn by(outcome: &Outcome) -> Self {
        Self {
            hidden: Withheld::by(outcome, BTreeSet::new()),
            total: outcome.facts.participation.participations.is_some(),
            events: !outcome.is_unlisted && outcome.annex.iter().all(|row| !row.is_hidden),
        }
    }

    pub fn published(self, place: &Subject) -> Publication {
        let Self { hidden, total, events } = self;
        Publication { place: axis_of(place), hidden, total, events }
    }
}

/// The axis of a place, and its code there.
fn axis_of(place: &Subject) -> Option<(Axis, String)> {
    match place {
        Subject::Region(region) => Some((Axis::Region, region.code().to_owned())),
        Subject::Class(class) => Some((Axis::Class, class.code().to_owned())),
        Subject::Country(iso3) => Some((Axis::Country, iso3.to_string())),
        _ => None,
    }
}
