//! The figures computed a second way: sets and filters over the whole world, each sentence of the
//! rules by itself, without plan, tally or masks.

mod gaps;
mod lists;
mod records;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use proptest::prelude::*;

use super::{Story, lists_with, random_world};
use crate::{
    country::{CountryClass, Developing, Iso3, Region},
    event::{EventKind, EventMode},
    lists::{ReferenceLists, Standing},
    period::{Period, Placement},
    registration::{AttendanceMode, Gender},
    report::{Audience, Cells, EventRecord, OfYear, RegistrationRow, ReportKind},
};

struct Naive<'a> {
    story: &'a Story,
    lists: ReferenceLists,
}

impl<'a> Naive<'a> {
    fn events(&self) -> &'a [EventRecord] {
        &self.story.world.events
    }

    fn children(&self, of: &EventRecord) -> Vec<&'a EventRecord> {
        self.events().iter().filter(|event| event.parent == Some(of.id)).collect()
    }

    fn descendants(&self, of: &EventRecord) -> Vec<&'a EventRecord> {
        let children = self.children(of);
        let deeper: Vec<_> = children.iter().flat_map(|child| self.descendants(child)).collect();
        children.into_iter().chain(deeper).collect()
    }

    fn has_figures(&self, event: &EventRecord) -> bool {
        let world = &self.story.world;
        world.registrations.iter().any(|row| row.event == event.id && row.is_participation())
            || world.head_counts.iter().any(|row| row.event == event.id && row.count.is_some())
    }

    fn is_in(event: &EventRecord, period: Period) -> bool {
        event.state.is_held() && event.start.is_some_and(|start| period.place(start) == Placement::Inside)
    }

    fn counted(&self, period: Period) -> Vec<&'a EventRecord> {
        self.events()
            .iter()
            .filter(|event| self.children(event).is_empty() && Self::is_in(event, period))
            .collect()
    }

    fn with_people(&self, period: Period) -> Vec<&'a EventRecord> {
        let leaves = self.counted(period).into_iter().filter(|event| event.kind.builds_capacity());
        let parents = self.events().iter().filter(|event| {
            let held: Vec<_> =
                self.descendants(event).into_iter().filter(|below| below.state.is_held()).collect();
            !self.children(event).is_empty()
                && Self::is_in(event, period)
                && held.iter().any(|below| below.kind.builds_capacity())
                && !held.iter().any(|below| self.has_figures(below))
        });
        leaves.chain(parents).collect()
    }

    fn participations(&self, period: Period) -> Vec<(&'a EventRecord, &'a RegistrationRow)> {
        let events = self.with_people(period);
        let rows = self.story.world.registrations.iter().filter(|row| row.is_participation());
        rows.filter_map(|row| events.iter().find(|event| event.id == row.event).map(|event| (*event, row)))
            .collect()
    }

    fn standing(&self, (event, row): &(&EventRecord, &RegistrationRow)) -> Standing {
        let day = event.first_day().expect("counted");
        row.represented().map_or_else(Standing::default, |code| self.lists.standing_on(code, day))
    }

    fn genders(&self) -> BTreeMap<i64, Gender> {
        let mut rows = self.participations(self.story.query.period);
        rows.sort_by_key(|(event, _)| (event.first_day(), &event.event_ref));
        rows.iter().filter_map(|(_, row)| row.gender.map(|gender| (row.person, gender))).collect()
    }

    fn days((event, row): &(&EventRecord, &RegistrationRow)) -> u64 {
        row.days.map_or(u64::from(event.length() == Some(1)), u64::from)
    }

    fn cells(&self, belongs: impl Fn(&Standing) -> bool) -> Cells {
        let all = self.participations(self.story.query.period);
        let rows: Vec<_> = all.iter().filter(|row| belongs(&self.standing(row))).collect();
        let people: BTreeSet<_> = rows.iter().map(|(_, row)| row.person).collect();
        let genders = self.genders();
        let of = |gender| Some(people.iter().filter(|person| genders.get(person) == gender).count() as u64);
        let codes = |country| {
            let there = rows.iter().filter(|row| self.standing(row).is_country() == country);
            there.filter_map(|(_, row)| row.represented()).collect::<BTreeSet<Iso3>>().len() as u64
        };
        Cells {
            participations: Some(rows.len() as u64),
            distinct_people: Some(people.len() as u64),
            female: of(Some(&Gender::Female)),
            male: of(Some(&Gender::Male)),
            other: of(Some(&Gender::Other)),
            not_stated: of(None),
            countries: codes(true),
            territories: codes(false),
            events: Some(rows.iter().map(|(event, _)| event.id).collect::<BTreeSet<_>>().len() as u64),
            days: Some(rows.iter().map(|row| Self::days(row)).sum()),
        }
    }

    fn of_year(&self, year: i32, belongs: impl Fn(&Standing) -> bool) -> u64 {
        let all = self.participations(self.story.query.period);
        let is_of_year = |event: &EventRecord| event.first_day().is_some_and(|day| day.year() == year);
        all.iter().filter(|row| is_of_year(row.0) && belongs(&self.standing(row))).count() as u64
    }

    /// How many different people came from there in a year.
    fn people_of_year(&self, year: i32, belongs: impl Fn(&Standing) -> bool) -> usize {
        let all = self.participations(self.story.query.period);
        let is_of_year = |event: &EventRecord| event.first_day().is_some_and(|day| day.year() == year);
        let rows = all.iter().filter(|row| is_of_year(row.0) && belongs(&self.standing(row)));
        rows.map(|(_, row)| row.person).collect::<BTreeSet<_>>().len()
    }

    fn mode((event, row): &(&EventRecord, &RegistrationRow)) -> Option<AttendanceMode> {
        row.mode.or(match event.mode {
            Some(EventMode::OnSite) => Some(AttendanceMode::OnSite),
            Some(EventMode::Remote) => Some(AttendanceMode::Remote),
            _ => None,
        })
    }

    fn stated(&self, event: &EventRecord) -> Option<u64> {
        let rows: Vec<_> = self.story.world.head_counts.iter().filter(|row| row.event == event.id).collect();
        let states =
            |row: &super::HeadCount| (row.country.is_some(), row.gender.is_some(), row.mode.is_some());
        let largest = |sums: Vec<Option<u64>>| sums.into_iter().flatten().max();
        let totals = rows.iter().filter(|row| states(row) == (false, false, false)).map(|row| row.count);
        let sum = |source: &str, wanted| {
            let parts: Vec<_> = rows
                .iter()
                .filter(|row| row.source == source && states(row) == wanted)
                .filter_map(|row| row.count)
                .collect();
            (!parts.is_empty()).then(|| parts.iter().sum())
        };
        let alone = [(true, false, false), (false, true, false), (false, false, true)];
        largest(totals.collect()).or_else(|| {
            largest(
                ["host", "press"].iter().flat_map(|source| alone.map(|wanted| sum(source, wanted))).collect(),
            )
        })
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_figures_are_those_of_a_second_way(mut story in random_world::story(), footnote in any::<bool>()) {
        story.query.developing = if footnote { Developing::FootnoteFour } else { Developing::Itu };
        let outcome = story.outcome();
        let facts = outcome.facts;
        let naive = Naive { story: &story, lists: lists_with(&[]) };
        let period = story.query.period;

        for (row, region) in facts.participation.by_region.iter().zip(Region::ALL.iter().map(|region| Some(*region)).chain([None])) {
            prop_assert_eq!(&row.cells, &naive.cells(|standing| standing.region == region));
        }
        for (row, class) in facts.participation.by_class.iter().zip(CountryClass::ALL) {
            prop_assert_eq!(&row.cells, &naive.cells(|standing| standing.classes.contains(*class)));
        }
        let regions = || Region::ALL.iter().map(|region| Some(*region)).chain([None]);
        prop_assert_eq!(outcome.years.iter().map(|of| of.year).collect::<Vec<_>>(), (period.from().year()..=period.last_day().year()).collect::<Vec<_>>());
        for of in &outcome.years {
            let by_region: Vec<_> = regions().map(|region| Some(naive.of_year(of.year, |standing| standing.region == region))).collect();
            let by_class: Vec<_> = CountryClass::ALL.iter().map(|class| Some(naive.of_year(of.year, |standing| standing.classes.contains(*class)))).collect();
            prop_assert_eq!((&of.by_region, &of.by_class), (&by_region, &by_class));
            prop_assert_eq!(of.developing, Some(naive.of_year(of.year, |standing| standing.is_developing(story.query.developing))));
        }
        let developing = naive.cells(|standing| standing.is_developing(story.query.developing));
        let union = naive.cells(|standing| !standing.classes.is_empty());
        let of_classes: u64 = facts.participation.by_class.iter().filter_map(|row| row.cells.participations).sum();
        let got = &facts.participation.developing;
        prop_assert_eq!(
            (got.participations, got.distinct_people, got.countries, got.territories),
            (developing.participations, developing.distinct_people, developing.countries, developing.territories)
        );
        prop_assert_eq!(got.overcount, union.participations.map(|union| of_classes - union));

        let whole = naive.cells(|_| true);
        let got = &facts.participation;
        prop_assert_eq!(
            [got.participations, got.distinct_people, got.participant_days, Some(got.countries), Some(got.territories)],
            [whole.participations, whole.distinct_people, whole.days, Some(whole.countries), Some(whole.territories)]
        );
        let rows = naive.participations(period);
        let modes = |wanted: &[Option<AttendanceMode>]| rows.iter().filter(|row| wanted.contains(&Naive::mode(row))).count() as u64;
        let (on_site, remote, both) = (Some(AttendanceMode::OnSite), Some(AttendanceMode::Remote), Some(AttendanceMode::Both));
        prop_assert_eq!(
            [got.on_site, got.remote, got.both, got.mode_unknown],
            [modes(&[on_site, both]), modes(&[remote, both]), modes(&[both]), modes(&[None])].map(Some)
        );

        let only: Vec<_> = naive.with_people(period).into_iter()
            .filter(|event| !rows.iter().any(|(at, _)| at.id == event.id))
            .filter_map(|event| naive.stated(event))
            .collect();
        prop_assert_eq!((got.stated_only.events, got.stated_only.people), (only.len() as u64, only.iter().sum()));

        let registered = story.world.registrations.iter().filter(|row| naive.with_people(period).iter().any(|event| event.id == row.event));
        prop_assert_eq!(
            serde_json::to_value(&facts.registrations).expect("JSON").as_object().expect("fields").values().filter_map(serde_json::Value::as_u64).sum::<u64>(),
            registered.count() as u64
        );

        let counted = naive.counted(period);
        prop_assert_eq!(facts.events.total, counted.len() as u64);
        prop_assert_eq!(facts.events.days, counted.iter().filter_map(|event| event.length()).sum::<u64>());
        prop_assert_eq!(facts.events.by_host_region.iter().map(|row| row.events).sum::<u64>(), counted.len() as u64);

        let before = naive.participations(Period::before(period.from()));
        let seen: BTreeSet<_> = before.iter().filter_map(|(_, row)| row.represented()).collect();
        let codes: BTreeSet<_> = rows.iter().filter_map(|(_, row)| row.represented()).collect();
        prop_assert_eq!(facts.countries.iter().map(|row| row.iso3).collect::<Vec<_>>(), codes.iter().copied().collect::<Vec<_>>());
        for row in &facts.countries {
            let there: Vec<_> = rows.iter().filter(|(_, seat)| seat.represented() == Some(row.iso3)).collect();
            let people: BTreeSet<_> = there.iter().map(|(_, seat)| seat.person).collect();
            let events: BTreeSet<_> = there.iter().map(|(event, _)| event.id).collect();
            prop_assert_eq!(
                [row.participations, row.distinct_people, row.events],
                [there.len(), people.len(), events.len()].map(|figure| Some(figure as u64))
            );
            prop_assert_eq!(row.first_time, !seen.contains(&row.iso3));
            let code = |region: Option<Region>| region.map_or("none", Region::code);
            let there = naive.lists.classes_on(row.iso3, period.last_day());
            let is_in = |class: &&CountryClass| there.contains(**class);
            let classes: Vec<_> = CountryClass::ALL.iter().filter(is_in).copied().collect();
            prop_assert_eq!(
                (row.member_state, row.region.code(), &row.classes),
                (naive.lists.is_member_state_on(row.iso3, period.last_day()), code(naive.lists.region_on(row.iso3, period.last_day())), &classes)
            );
        }
        let named: BTreeSet<_> = story.world.head_counts.iter()
            .filter(|row| row.count > Some(0) && naive.with_people(period).iter().any(|event| event.id == row.event))
            .filter_map(|row| row.country)
            .collect();
        let owed = |iso3: &&Iso3| naive.lists.is_member_state_on(**iso3, period.last_day())
            && naive.lists.is_developing_on(**iso3, period.last_day(), story.query.developing)
            && !codes.contains(iso3);
        let all: Vec<_> = naive.lists.countries().iter().map(|country| country.iso3).collect();
        prop_assert_eq!(&facts.not_reached, &all.iter().filter(owed).filter(|iso3| !named.contains(iso3)).copied().collect::<Vec<_>>());
        prop_assert_eq!(&facts.reached_by_headcount, &all.iter().filter(owed).filter(|iso3| named.contains(iso3)).copied().collect::<Vec<_>>());

        let previous = period.previous();
        let rows = naive.participations(previous);
        prop_assert_eq!(
            [facts.trend.participations, facts.trend.distinct_people, Some(facts.trend.events)],
            [rows.len(), rows.iter().map(|(_, row)| row.person).collect::<BTreeSet<_>>().len(), naive.counted(previous).len()].map(|figure| Some(figure as u64))
        );
    }
}

/// Two people of a country in one year, hundreds in the other, beside two large regions.
pub(super) fn a_small_year(second: std::ops::Range<i64>) -> Story {
    let mut story = Story::new()
        .over("2016-07-01", "2018-01-01")
        .event("one", EventKind::Forum, "2016-08-01", "")
        .crowd("one", "SEN", None, 0..2)
        .crowd("one", "CHE", None, 10..30)
        .crowd("one", "THA", None, 40..50)
        .event("two", EventKind::Forum, "2017-08-01", "")
        .crowd("two", "SEN", None, second)
        .crowd("two", "CHE", None, 10..30)
        .crowd("two", "THA", None, 40..50);
    story.query.audience = Audience::Public;
    story
}

#[test]
fn a_region_of_two_people_in_one_year_is_hidden_in_all_with_others_beside_it() {
    let years = a_small_year(60..90).outcome().years;
    let hidden = |year: &OfYear| -> Vec<bool> { year.by_region.iter().map(Option::is_none).collect() };
    // Africa, and Asia and the Pacific, which has fewer people than Europe.
    let expected = [true, false, false, true, false, false, false];
    assert_eq!(years.iter().map(hidden).collect::<Vec<_>>(), [expected, expected]);
    let mut internal = a_small_year(60..90);
    internal.query.audience = Audience::Internal;
    assert_eq!(internal.outcome().years[0].by_region[0], Some(2));
}

#[test]
fn a_public_statement_on_a_country_of_two_people_in_one_year_has_no_years() {
    let on = |second| {
        let mut story = a_small_year(second);
        story.query.kind = ReportKind::Statement;
        story.query.subject = Some("country:SEN".parse().expect("a subject"));
        story
    };
    assert!(on(60..90).outcome().years.is_empty());
    let mut internal = on(60..90);
    internal.query.audience = Audience::Internal;
    assert_eq!(internal.outcome().years.len(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_figure_of_a_year_that_everybody_reads_points_at_few_people(mut story in random_world::story()) {
        story.query.audience = Audience::Public;
        let outcome = story.outcome();
        let naive = Naive { story: &story, lists: lists_with(&[]) };
        let regions: Vec<Option<Region>> = Region::ALL.iter().map(|region| Some(*region)).chain([None]).collect();
        for of in &outcome.years {
            for (figure, region) in of.by_region.iter().zip(&regions) {
                let people = naive.people_of_year(of.year, |standing| standing.region == *region);
                prop_assert!(figure.is_none() || people == 0 || people > 2, "{:?} in {}: {people}", region, of.year);
            }
            for (figure, class) in of.by_class.iter().zip(CountryClass::ALL) {
                let people = naive.people_of_year(of.year, |standing| standing.classes.contains(*class));
                prop_assert!(figure.is_none() || people == 0 || people > 2, "{class} in {}: {people}", of.year);
            }
            let hidden = of.by_region.iter().filter(|figure| figure.is_none()).count();
            let is_told = of.by_region.iter().flatten().any(|figure| *figure > 0);
            let alone = hidden == 1 && is_told;
            prop_assert!(!alone, "a region hidden alone follows from the others");
        }
    }
}
