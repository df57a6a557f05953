//! What is true in every report.

use proptest::prelude::*;

use super::{Story, day, random_world};
use crate::{
    period::Period,
    registration::{RegistrationState, Role},
    report::{Cells, Facts},
};

fn rows(facts: &Facts) -> Vec<Cells> {
    let regions = facts.participation.by_region.iter().map(|row| row.cells.clone());
    regions.chain(facts.participation.by_class.iter().map(|row| row.cells.clone())).collect()
}

fn sum(facts: &Facts, figure: impl Fn(&Cells) -> Option<u64>) -> u64 {
    facts.participation.by_region.iter().filter_map(|row| figure(&row.cells)).sum()
}

/// A figure that a report for staff shows.
fn shown(figure: Option<u64>) -> u64 {
    figure.expect("nothing is hidden from staff")
}

/// The figures that a further participation never lowers: totals, then those of every row.
fn growing(facts: &Facts) -> Vec<u64> {
    let whole = &facts.participation;
    let totals = [
        shown(whole.participations),
        shown(whole.distinct_people),
        shown(whole.participant_days),
        whole.countries,
        whole.territories,
        facts.events.total,
    ];
    let rows = rows(facts).into_iter().flat_map(|cells| {
        [
            cells.participations.unwrap_or(0),
            cells.distinct_people.unwrap_or(0),
            cells.days.unwrap_or(0),
            cells.countries,
            cells.territories,
            cells.events.unwrap_or(0),
        ]
    });
    totals.into_iter().chain(rows).collect()
}

/// Whether an event stands under a parent whose own figures count.
fn is_carried(story: &Story, event: i64) -> bool {
    let annex = story.outcome().annex;
    let mut above = story.world.events.iter().find(|known| known.id == event).and_then(|known| known.parent);
    while let Some(parent) = above {
        let carries = annex.iter().any(|row| row.event == parent);
        if carries {
            return true;
        }
        above = story.world.events.iter().find(|known| known.id == parent).and_then(|known| known.parent);
    }
    false
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn regions_add_up_people_do_not_exceed_them_and_genders_divide_people(story in random_world::story()) {
        let facts = story.outcome().facts;
        let whole = &facts.participation;
        prop_assert_eq!(sum(&facts, |cells| cells.participations), shown(whole.participations));
        prop_assert_eq!(sum(&facts, |cells| cells.days), shown(whole.participant_days));
        let people = sum(&facts, |cells| cells.distinct_people);
        prop_assert!(shown(whole.distinct_people) <= people && people <= shown(whole.participations));
        let [on_site, remote, unknown, both] = [whole.on_site, whole.remote, whole.mode_unknown, whole.both].map(shown);
        prop_assert_eq!(on_site + remote + unknown - both, shown(whole.participations));
        for cells in rows(&facts) {
            let genders = [cells.female, cells.male, cells.other, cells.not_stated];
            prop_assert_eq!(Some(genders.iter().flatten().sum::<u64>()), cells.distinct_people);
        }
    }

    #[test]
    fn a_further_participation_never_lowers_a_figure(story in random_world::story(), pick in any::<prop::sample::Index>(), person in 1..9_i64, like in random_world::row(1)) {
        let attended: Vec<_> = story.world.registrations.iter().filter(|row| row.is_participation()).map(|row| row.event).collect();
        prop_assume!(!attended.is_empty());
        let event = attended[pick.index(attended.len())];
        prop_assume!(!is_carried(&story, event));
        // A person seen elsewhere, or somebody new: whoever is not at this event yet.
        let is_there = |person| story.world.registrations.iter().any(|row| row.event == event && row.person == person);
        let person = (person..100).find(|person| !is_there(*person)).expect("somebody");
        let like = crate::report::RegistrationRow { state: RegistrationState::Attended, role: Role::Fellow, ..like };
        let before = growing(&story.outcome().facts);
        let mut story = story;
        story.world.registrations.push(crate::report::RegistrationRow { event, person, ..like });
        let after = growing(&story.outcome().facts);
        prop_assert!(before.iter().zip(&after).all(|(before, after)| before <= after), "{before:?} {after:?}");
    }

    #[test]
    fn a_wider_period_never_has_fewer_events_or_participations(story in random_world::story(), from in 0..400_u64, to in 0..400_u64) {
        let mut wider = story;
        let narrow = wider.outcome().facts;
        wider.query.period = Period::new(day("2017-01-01") - chrono::Days::new(from), day("2018-01-01") + chrono::Days::new(to)).expect("a period");
        let wide = wider.outcome().facts;
        prop_assert!(narrow.events.total <= wide.events.total);
        prop_assert!(narrow.participation.participations <= wide.participation.participations);
    }

    #[test]
    fn the_order_of_the_records_does_not_matter(story in random_world::story().prop_flat_map(|story| {
        let (events, rows, counts) = (story.world.events.clone(), story.world.registrations.clone(), story.world.head_counts.clone());
        (Just(story), Just(events).prop_shuffle(), Just(rows).prop_shuffle(), Just(counts).prop_shuffle())
    })) {
        let (mut story, events, rows, counts) = story;
        let facts = story.outcome();
        (story.world.events, story.world.registrations, story.world.head_counts) = (events, rows, counts);
        prop_assert_eq!(story.outcome(), facts);
    }
}
