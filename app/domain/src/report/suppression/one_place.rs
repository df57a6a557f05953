//! A statement on one place. Each figure of people in one on a country is a figure by single country, so that
//! those which point at few people are hidden with whatever would tell them by subtraction. The same is done
//! with a region or class whose figure is not shown elsewhere.

use super::{event_counts::tells, hide_row, is_few, rows_of_people};
use crate::{
    figures::Withheld,
    report::{
        facts::{Facts, Figure},
        outcome::AnnexRow,
        subject::Subject,
    },
};

/// Hides, in the facts and the events behind them, what points at few people of the place, or what would tell
/// of them what is withheld.
pub(in crate::report) fn hide_few_of_one_place(
    facts: &mut Facts,
    annex: &mut [AnnexRow],
    (place, withheld): (&Subject, &Withheld),
) {
    let is_country = matches!(place, Subject::Country(_));
    let is_withheld = withheld.has(place);
    let few = is_withheld || (is_country && is_few(facts.participation.distinct_people));
    if is_country || is_withheld {
        hide_people(facts, few);
    }
    // How many came to each event would tell how many came in a year; and from all regions and classes, beside how
    // many came to it in all, who the others were. That nobody came to any points at nobody.
    let is_of_many = !is_country && !facts.countries.is_empty();
    let always = is_of_many || few || withheld.events || withheld.has_in_a_time(place);
    hide_events(always, facts, annex);
    if is_country && annex.iter().any(|row| row.is_hidden) {
        hide_what_tells_events(facts);
    }
}

/// Hides of a place how its people stand in rows other than its own, and of which gender they are. Nothing else that is
/// published says it, so that only statements over days that overlap could tell it of the days between.
pub(in crate::report) fn hide_divisions(facts: &mut Facts, own: Option<usize>) {
    let people = &mut facts.participation;
    for (row, cells) in
        rows_of_people(people).enumerate().filter(|(_, cells)| cells.participations != Some(0))
    {
        (cells.female, cells.male, cells.other, cells.not_stated) = (None, None, None, None);
        if own.is_some_and(|own| own != row) {
            hide_row(cells);
        }
    }
    if own.is_some() {
        let developing = &mut people.developing;
        (developing.participations, developing.distinct_people, developing.overcount) = (None, None, None);
    }
}

/// Hides how many came in all, and what adds up to it.
pub(in crate::report) fn hide_whole(facts: &mut Facts, annex: &mut [AnnexRow]) {
    let people = &mut facts.participation;
    (people.participations, people.distinct_people, people.participant_days) = (None, None, None);
    let modes = [&mut people.on_site, &mut people.remote, &mut people.both, &mut people.mode_unknown];
    hide_together(true, modes.into_iter());
    hide_together(true, facts.registrations.figures_mut().into_iter());
    hide_events(true, facts, annex);
}

/// Hides how many came to each event.
pub(in crate::report) fn hide_all_events(facts: &mut Facts, annex: &mut [AnnexRow]) {
    hide_events(true, facts, annex);
}

/// Hides all figures of people, if they are few, and else those parts that have one which points at few.
fn hide_people(facts: &mut Facts, few: bool) {
    let people = &mut facts.participation;
    let are_few = is_few(people.distinct_people);
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
    hide_together(
        are_few,
        fellowships.flat_map(|row| [&mut row.requested, &mut row.granted, &mut row.refused]),
    );
}

/// Hides how many came to each event, if it has to be or one of these figures points at few people.
fn hide_events(always: bool, facts: &mut Facts, annex: &mut [AnnexRow]) {
    let trainings = facts.trainings.iter_mut().flat_map(|row| [&mut row.participations, &mut row.completed]);
    let was_shown: Vec<bool> = annex.iter().map(|row| row.participations.is_some()).collect();
    // What one list shows would tell what the other hides.
    hide_together(always, trainings.chain(annex.iter_mut().map(|row| &mut row.participations)));
    for (row, was_shown) in annex.iter_mut().zip(was_shown) {
        // They may be hidden already with how many came in all.
        row.is_hidden |= was_shown && row.participations.is_none();
        row.countries = row.countries.filter(|_| !row.is_hidden);
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

/// Hides all figures of a list if one of them points at few people, or if they have to be.
fn hide_together<'f>(always: bool, figures: impl Iterator<Item = &'f mut Figure>) {
    let figures: Vec<_> = figures.collect();
    if always || figures.iter().any(|figure| is_few(**figure)) {
        for figure in figures {
            *figure = None;
        }
    }
}
