//! A statement on one country: each of its figures of people is one by single country, so that those
//! which point at few people are hidden with whatever would tell them by subtraction.

use super::{hide_row, is_few, rows_of_people};
use crate::report::{
    facts::{Facts, Figure},
    outcome::AnnexRow,
};

/// Hides, in the facts and the events behind them, what points at few people of the country.
pub(in crate::report) fn hide_few_of_one_country(facts: &mut Facts, annex: &mut [AnnexRow]) {
    let people = &mut facts.participation;
    let few = is_few(people.distinct_people);
    if few {
        (people.participations, people.distinct_people, people.participant_days) = (None, None, None);
        rows_of_people(people).filter(|cells| cells.participations != Some(0)).for_each(hide_row);
        let developing = &mut people.developing;
        (developing.participations, developing.distinct_people, developing.overcount) = (None, None, None);
        for row in &mut facts.countries {
            (row.events, row.participations, row.distinct_people) = (None, None, None);
        }
    }
    hide_together(
        few,
        [&mut people.on_site, &mut people.remote, &mut people.both, &mut people.mode_unknown].into_iter(),
    );
    hide_together(few, facts.registrations.figures_mut().into_iter());
    let trend = &mut facts.trend;
    // The statement on that period lists its events.
    let told = tells(trend.participations, Some(trend.events));
    hide_together(told, [&mut trend.participations, &mut trend.distinct_people].into_iter());
    let fellowships = facts.fellowships.iter_mut();
    hide_together(few, fellowships.flat_map(|row| [&mut row.requested, &mut row.granted, &mut row.refused]));
    let trainings = facts.trainings.iter_mut().flat_map(|row| [&mut row.participations, &mut row.completed]);
    let was_shown: Vec<bool> = annex.iter().map(|row| row.participations.is_some()).collect();
    // What one list shows would tell what the other hides.
    hide_together(few, trainings.chain(annex.iter_mut().map(|row| &mut row.participations)));
    for (row, was_shown) in annex.iter_mut().zip(was_shown) {
        row.is_hidden = was_shown && row.participations.is_none();
    }
    if annex.iter().any(|row| row.is_hidden) {
        hide_what_tells_events(facts);
    }
}

/// The events of a country are those that somebody came to, so that a sum of participations no larger than the
/// number of its events says that one came to each, and one that is larger by one nearly as much: such sums are
/// hidden where those of the events are.
fn hide_what_tells_events(facts: &mut Facts) {
    let whole = facts.countries.iter().any(|row| tells(row.participations, row.events));
    let people = &mut facts.participation;
    for cells in rows_of_people(people) {
        if whole || tells(cells.participations, cells.events) {
            (cells.participations, cells.days) = (None, None);
        }
    }
    if !whole {
        return;
    }
    (people.participations, people.participant_days) = (None, None);
    (people.developing.participations, people.developing.overcount) = (None, None);
    hide_together(
        true,
        [&mut people.on_site, &mut people.remote, &mut people.both, &mut people.mode_unknown].into_iter(),
    );
    hide_together(true, facts.registrations.figures_mut().into_iter());
    for row in &mut facts.countries {
        row.participations = None;
    }
}

/// Whether participations say of each event how many came, or nearly.
fn tells(participations: Figure, events: Figure) -> bool {
    let both = participations.zip(events);
    both.is_some_and(|(participations, events)| participations > 0 && participations < events + 2)
}

/// Hides all figures of a list if one of them points at few people, or if they have to be.
fn hide_together<'f>(always: bool, figures: impl Iterator<Item = &'f mut Figure>) {
    let figures: Vec<_> = figures.collect();
    if always || figures.iter().any(|figure| is_few(**figure)) {
        for figure in figures {
            *figure = None;
        }
    }
}
