//! What a report for everybody tells once it is out: beside it, the next ones are made.

use std::collections::BTreeSet;

use super::{
    outcome::Outcome,
    query::{Audience, Query},
    subject::Subject,
    together::window,
};
use crate::figures::{Axis, Earlier, Publication, Source, Window, Withheld};

impl Earlier {
    /// What a report for everybody tells once it is out; nothing if it is for staff.
    #[must_use]
    pub fn of(query: &Query, source: Source<'_>, outcome: &Outcome) -> Option<Self> {
        if query.audience == Audience::Internal {
            return None;
        }
        let (window, place) = asked_for(query, source);
        Some(Self {
            window,
            publication: Publication { place, ..Told::by(outcome).of_all() },
            counted_sha256: outcome.counted_sha256.clone(),
        })
    }
}

/// What a report for everybody counts, and the place it is about, if it is about one.
pub(super) fn asked_for(query: &Query, source: Source<'_>) -> (Window, Option<(Axis, String)>) {
    let place = query.subject.as_ref().filter(|subject| subject.is_place());
    let whole = Query { subject: query.subject.clone().filter(|one| !one.is_place()), ..query.clone() };
    (window(&whole, source), place.and_then(axis_of))
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
        Publication { place: axis_of(place), ..self.of_all() }
    }

    /// As a report on all places tells it.
    pub fn of_all(self) -> Publication {
        let Self { hidden, total, events } = self;
        Publication { place: None, hidden, total, events }
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
