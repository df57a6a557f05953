//! Rule 12: how much is left to read where the world is as it is. A year has a dozen events, most of whose guests
//! come from around the host, and most countries send one person or a few.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::{Story, day, lists_with, rule_12_attack::rows};
use crate::{
    country::{Iso3, Region},
    event::EventKind,
    figures::{Axis, Cycle, Figures, Measure, Participations, Shown, Source, publish},
    lists::ReferenceLists,
    period::Period,
    registration::{Gender, OrganizationKind},
    report::{Audience, Outcome, Query, Recorded, Records, RegistrationRow},
};

const EVENTS: u64 = 58;
const PEOPLE: u64 = 900;
const THEMES: [&str; 7] = ["agriculture", "data", "iot", "kpi", "security", "ssc", "standards"];
const SETS: [&[&str]; 6] = [
    &["ssc", "kpi"],
    &["iot", "standards"],
    &["iot", "agriculture"],
    &["security", "iot"],
    &["data", "ssc"],
    &["data", "kpi"],
];
/// Of a hundred people, how many are of each region, in their order.
const OF_REGIONS: [u64; 6] = [30, 14, 14, 22, 8, 12];

/// A world by its numbers.
#[derive(Clone, Copy)]
pub(super) struct Delegations {
    /// How many countries of each region send anybody.
    pub countries: usize,
    /// How many people come for no country.
    pub organizations: u64,
    /// Of a thousand, how many are neither women nor men, and of how many it is not stated.
    pub genders: [u64; 2],
}

/// The same numbers each time.
struct Lot(u64);

impl Lot {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    /// The first of some numbers under whose sum a number falls.
    fn of(&mut self, weights: &[u64]) -> usize {
        let mut left = self.below(weights.iter().sum());
        let mut passed = |weight: &u64| {
            let is_here = left < *weight;
            left = left.saturating_sub(*weight);
            is_here
        };
        weights.iter().position(&mut passed).unwrap_or_default()
    }
}

struct Person {
    region: usize,
    country: Option<Iso3>,
    gender: Option<Gender>,
}

impl Delegations {
    fn people(self, lot: &mut Lot, lists: &ReferenceLists) -> Vec<Person> {
        let today = day("2024-01-01");
        let of_region = |region: &Region| -> Vec<Iso3> {
            let all = lists.countries().iter().map(|one| one.iso3);
            let there = all.filter(|one| lists.region_on(*one, today) == Some(*region));
            there.filter(|one| lists.is_member_state_on(*one, today)).collect()
        };
        let countries: Vec<Vec<Iso3>> = Region::ALL.iter().map(of_region).collect();
        let [other, not_stated] = self.genders;
        let genders = [Some(Gender::Female), Some(Gender::Male), Some(Gender::Other), None];
        let weights = [440, 560 - other - not_stated, other, not_stated];
        let person = |number: u64| {
            let region = lot.of(&OF_REGIONS);
            let there = &countries[region][..self.countries.min(countries[region].len())];
            let country = there[usize::try_from(lot.below(there.len() as u64)).expect("few")];
            let country = (number >= self.organizations).then_some(country);
            Person { region, country, gender: genders[lot.of(&weights)] }
        };
        (0..PEOPLE).map(person).collect()
    }

    pub(super) fn story(self, lists: &ReferenceLists) -> Story {
        let mut lot = Lot(7);
        let people = self.people(&mut lot, lists);
        let mut story = Story::new().over("2022-03-01", "2026-11-09");
        story.query.audience = Audience::Public;
        let mut date: NaiveDate = day("2022-03-20");
        for number in 0..EVENTS {
            let name = format!("E{number:02}");
            let set = SETS[usize::try_from(number).expect("few") % SETS.len()];
            story = story.event_with(&name, EventKind::Workshop, &date.to_string(), "", |event| {
                event.themes = set.iter().map(|theme| (*theme).to_owned()).collect();
            });
            date = date + Days::new(20 + lot.below(17));
            let host = lot.of(&OF_REGIONS);
            let near: Vec<usize> = (0..people.len()).filter(|at| people[*at].region == host).collect();
            let (from_there, from_all) = (10 + lot.below(15), 3 + lot.below(7));
            let mut came = BTreeSet::new();
            for _ in 0..from_there {
                came.insert(near[usize::try_from(lot.below(near.len() as u64)).expect("few")]);
            }
            for _ in 0..from_all {
                came.insert(usize::try_from(lot.below(PEOPLE)).expect("few"));
            }
            for at in came {
                let Person { country, gender, .. } = people[at];
                let code = country.as_ref().map_or("", Iso3::as_str);
                story = story.row(&name, "Awa", code, |row| {
                    row.person = 1_000 + i64::try_from(at).expect("few");
                    row.gender = gender;
                    if country.is_none() {
                        row.organization_kind = Some(OrganizationKind::InternationalOrganization);
                    }
                });
            }
        }
        story
    }
}

/// What is counted of a story.
pub(super) fn with_source<T>(
    story: &Story,
    lists: &ReferenceLists,
    then: impl FnOnce(Source<'_>, &dyn Fn(i64) -> Vec<RegistrationRow>) -> T,
) -> T {
    let mut recorded = Recorded::default();
    let mut by_event: BTreeMap<i64, Vec<RegistrationRow>> = BTreeMap::new();
    for row in &story.world.registrations {
        recorded.note(row);
        by_event.entry(row.event).or_default().push(*row);
    }
    let records = Records {
        events: &story.world.events,
        recorded: &recorded,
        head_counts: &[],
        fellowships: &[],
        activities: &[],
        mandates: &[],
        needs: &[],
        requests: &[],
    };
    let (cycles, merges) = (cycles(), &story.world.merges);
    let source = Source { lists, records, merges, cycles: &cycles, themes: &THEMES, earlier: &[] };
    then(source, &|event| by_event.get(&event).cloned().unwrap_or_default())
}

pub(super) fn cycles() -> [Cycle; 2] {
    let period = |from, to| Period::new(day(from), day(to)).expect("days in their order");
    [
        Cycle { code: "A-24".into(), period: period("2022-03-01", "2024-10-15") },
        Cycle { code: "A-28".into(), period: period("2024-10-15", "2028-10-15") },
    ]
}

/// The public figures over a story, and its report.
fn published(story: &Story, lists: &ReferenceLists) -> (Figures, Outcome) {
    with_source(story, lists, |source, rows| {
        let figures = publish(&Participations::take(source, |event| rows(event).into_iter()));
        (figures, Outcome::of(&story.query, source, |event| rows(event).into_iter()))
    })
}

/// What is hidden, by what it is.
#[derive(Debug, Default)]
struct Hidden {
    /// Regions, none, classes and the developing countries in the public figures, and then in the report.
    figures: Vec<String>,
    rows: Vec<usize>,
    /// Countries of the report, and how many of them are of few people.
    countries: [usize; 2],
    /// Women and men of rows of the report, of which there are so many.
    women_and_men: [usize; 2],
    /// By year, how many rows of the report.
    years: Vec<usize>,
}

/// The tables by region and by class alone.
fn hidden_sums(figures: &Figures) -> impl Iterator<Item = String> {
    let members = [Axis::Region, Axis::Class].into_iter().flat_map(|axis| {
        let codes = figures.members(axis).iter();
        codes.map(move |code| (axis, code.as_str()))
    });
    let is_hidden =
        |one: &(Axis, &str)| figures.figure(Measure::Participations, Some(*one), None) == Some(Shown::Hidden);
    members.filter(is_hidden).map(|(_, code)| code.to_owned())
}

fn hidden(world: Delegations) -> Hidden {
    let lists = lists_with(&[]);
    let story = world.story(&lists);
    let (figures, public) = published(&story, &lists);
    let internal = Story { query: Query { audience: Audience::Internal, ..story.query.clone() }, ..story };
    let internal = internal.outcome();
    let truths = internal.facts.countries.iter().map(|row| row.distinct_people);
    let countries = public.facts.countries.iter().zip(truths).filter(|(row, _)| row.participations.is_none());
    let few = countries.clone().filter(|(_, people)| *people < Some(3)).count();
    let developing = public.facts.participation.developing.participations;
    let sums = rows(&public).into_iter().map(|cells| cells.participations).chain([developing]);
    let pairs = rows(&public).into_iter().zip(rows(&internal)).flat_map(|(shown, full)| {
        [(shown.female, full.female), (shown.male, full.male)]
            .into_iter()
            .filter(|(_, full)| *full >= Some(3))
    });
    Hidden {
        figures: hidden_sums(&figures).collect(),
        rows: sums.enumerate().filter(|(_, figure)| figure.is_none()).map(|(row, _)| row).collect(),
        countries: [countries.count(), few],
        women_and_men: [pairs.clone().filter(|(shown, _)| shown.is_none()).count(), pairs.count()],
        years: public
            .years
            .iter()
            .map(|year| year.rows().iter().filter(|one| one.is_none()).count())
            .collect(),
    }
}

#[test]
fn where_every_country_sends_a_few_the_sums_over_them_are_shown() {
    let hidden = hidden(Delegations { countries: 60, organizations: 0, genders: [10, 50] });
    assert!(hidden.figures.is_empty() && hidden.rows.is_empty(), "{hidden:?}");
    let [countries, few] = hidden.countries;
    assert!(few > 50 && 4 * countries <= 5 * few, "{hidden:?}");
    let [women_and_men, all] = hidden.women_and_men;
    assert!(3 * women_and_men <= 2 * all, "{hidden:?}");
    assert!(hidden.years.len() == 5 && hidden.years.iter().sum::<usize>() < 30, "{hidden:?}");
}

#[test]
fn few_of_organizations_hide_one_region_beside_them() {
    let hidden = hidden(Delegations { countries: 10, organizations: 2, genders: [0, 60] });
    // A region and those of none.
    assert!(hidden.figures.len() == 2 && hidden.figures.contains(&"none".to_owned()), "{hidden:?}");
    assert!(hidden.rows.len() == 2 && hidden.rows[1] == 6, "{hidden:?}");
    let [women_and_men, all] = hidden.women_and_men;
    assert!(3 * women_and_men <= all, "{hidden:?}");
}
