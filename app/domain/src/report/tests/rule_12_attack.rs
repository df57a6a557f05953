//! 12. What a reader finds who puts everything together.
//!
//! Everything that a public report prints: tables by region, by class, by country and by year, and the
//! annex of events. Each figure is a sum of unknowns (participations of a country at an event; people of
//! a country of one gender); a hidden one is found if it is a combination of printed ones, with what has
//! to be zero taken as zero.

use std::collections::BTreeSet;

use chrono::Datelike;
use proptest::{collection::vec, prelude::*, sample::select};

use super::{Story, day};
use crate::{
    country::{CountryClass, Iso3},
    event::EventKind,
    figures::tests::attacker::Basis,
    lists::{ReferenceLists, Standing},
    registration::Gender,
    report::{Audience, Cells, Figure, OfYear, Outcome},
};

/// Classes over several regions; Equatorial Guinea leaves one on 4 June 2017.
pub(super) const COUNTRIES: [&str; 15] =
    ["SEN", "MLI", "KEN", "CPV", "GNQ", "KHM", "TUV", "NPL", "THA", "HTI", "BRB", "CHE", "MDA", "KAZ", ""];
/// The same and more.
const MANY: [&str; 40] = [
    "SEN", "MLI", "KEN", "CPV", "GNQ", "KHM", "TUV", "NPL", "THA", "HTI", "BRB", "CHE", "MDA", "KAZ", "",
    "BRA", "USA", "EGY", "TUN", "SDN", "IND", "CHN", "FJI", "RUS", "ARM", "FRA", "ITA", "NGA", "RWA", "UGA",
    "BOL", "PRY", "JAM", "CUB", "QAT", "COM", "LAO", "VUT", "UZB", "NCL",
];
pub(super) const EVENTS: [&str; 4] = ["2016-05-01", "2016-11-01", "2017-05-01", "2017-11-01"];
pub(super) const GENDERS: [Option<Gender>; 4] =
    [Some(Gender::Female), Some(Gender::Male), Some(Gender::Other), None];

/// Whether people of a country, who were seen in some rows, of a gender are in a sum.
type Holds<'a> = dyn Fn(Option<Iso3>, &[usize], Option<Gender>) -> bool + 'a;

/// A figure as a sum of unknowns.
#[derive(Clone)]
pub(super) struct Sum {
    pub name: String,
    pub of: Vec<i64>,
    pub printed: Figure,
    /// Whether it points at few people.
    pub is_few: bool,
}

/// How often an unknown is in a sum.
pub(super) fn count(times: usize) -> i64 {
    i64::try_from(times).expect("few")
}

/// The hidden figures of few people that a reader finds.
pub(super) fn found(sums: &[Sum]) -> Vec<&str> {
    let zeros: BTreeSet<usize> = sums
        .iter()
        .filter(|sum| sum.printed == Some(0))
        .flat_map(|sum| (0..sum.of.len()).filter(|at| sum.of[*at] > 0))
        .collect();
    let row = |sum: &Sum| -> Vec<i64> {
        let left = sum.of.iter().enumerate();
        left.map(|(at, times)| if zeros.contains(&at) { 0 } else { *times }).collect()
    };
    let basis = Basis::of(sums.iter().filter(|sum| sum.printed.is_some()).map(row));
    let hidden = sums.iter().filter(|sum| sum.printed.is_none() && sum.is_few);
    hidden.filter(|sum| basis.explains(&row(sum))).map(|sum| sum.name.as_str()).collect()
}

/// What the reader knows of places, and what stands behind the figures.
struct Reader<'a> {
    public: &'a Outcome,
    internal: &'a Outcome,
    story: &'a Story,
    lists: &'a ReferenceLists,
    /// Every code that can be behind a figure, and none.
    codes: Vec<Option<Iso3>>,
}

impl<'a> Reader<'a> {
    fn new(public: &'a Outcome, internal: &'a Outcome, story: &'a Story, lists: &'a ReferenceLists) -> Self {
        let codes = public.facts.countries.iter().map(|row| Some(row.iso3)).chain([None]).collect();
        Self { public, internal, story, lists, codes }
    }

    fn standing(&self, code: Option<Iso3>, event: usize) -> Standing {
        code.map_or_else(Standing::default, |code| self.lists.standing_on(code, day(EVENTS[event])))
    }

    /// The rows of the tables: regions and none, classes, the developing countries.
    fn is_in(&self, row: usize, standing: Standing) -> bool {
        match row {
            0..=6 => standing.region.map_or(6, |region| region as usize) == row,
            7..=10 => standing.classes.contains(CountryClass::ALL[row - 7]),
            _ => standing.is_developing(self.story.query.developing),
        }
    }

    fn participations(&self) -> Vec<Sum> {
        let unknowns: Vec<_> =
            (0..EVENTS.len()).flat_map(|event| self.codes.iter().map(move |code| (event, *code))).collect();
        let mut sums = Vec::new();
        let mut add =
            |name: String, printed: Figure, is_few: bool, times: &dyn Fn(usize, Option<Iso3>) -> usize| {
                let of = unknowns.iter().map(|(event, code)| count(times(*event, *code))).collect();
                sums.push(Sum { name, of, printed, is_few });
            };
        let few = |figure: Figure| matches!(figure, Some(1 | 2));
        let (open, full) = (&self.public.facts, &self.internal.facts);
        add("all".into(), open.participation.participations, false, &|_, _| 1);
        for (row, truth) in open.countries.iter().zip(&full.countries) {
            let is_there = |_, code| usize::from(code == Some(row.iso3));
            add(row.iso3.to_string(), row.participations, few(truth.distinct_people), &is_there);
        }
        let figures = |cells: &Cells| (cells.participations, few(cells.distinct_people));
        let truths: Vec<_> = rows(self.internal).into_iter().map(figures).collect();
        for (row, cells) in rows(self.public).into_iter().enumerate() {
            let is_there = |event, code| usize::from(self.is_in(row, self.standing(code, event)));
            add(format!("row {row}"), cells.participations, truths[row].1, &is_there);
        }
        let developing = &open.participation.developing;
        add(
            "developing".into(),
            developing.participations,
            few(full.participation.developing.distinct_people),
            &|event, code| usize::from(self.is_in(11, self.standing(code, event))),
        );
        add("overcount".into(), developing.overcount, false, &|event, code| {
            self.standing(code, event).classes.iter().count().saturating_sub(1)
        });
        for (at, event) in self.public.annex.iter().enumerate() {
            add(event.event_ref.clone(), event.participations, false, &|there, _| usize::from(there == at));
        }
        for (of, truth) in self.public.years.iter().zip(&self.internal.years) {
            let figures = |of: &OfYear| -> Vec<Figure> {
                of.by_region.iter().chain(&of.by_class).chain([&of.developing]).copied().collect()
            };
            for (row, (figure, truth)) in figures(of).into_iter().zip(figures(truth)).enumerate() {
                add(format!("row {row} in {}", of.year), figure, few(truth), &|event, code| {
                    let is_there = day(EVENTS[event]).year() == of.year;
                    usize::from(is_there && self.is_in(row, self.standing(code, event)))
                });
            }
        }
        sums
    }

    /// People of a country are those of each set of events at which it stood alike.
    fn people(&self) -> Vec<Sum> {
        let mut unknowns = Vec::new();
        for code in &self.codes {
            let alike: BTreeSet<Vec<usize>> = (1..1_usize << EVENTS.len())
                .map(|events| {
                    let there = (0..EVENTS.len()).filter(|event| events >> event & 1 == 1);
                    let standings: Vec<_> = there.map(|event| self.standing(*code, event)).collect();
                    (0..12)
                        .filter(|row| standings.iter().any(|standing| self.is_in(*row, *standing)))
                        .collect()
                })
                .collect();
            for rows in alike {
                unknowns.extend(GENDERS.map(|gender| (*code, rows.clone(), gender)));
            }
        }
        let mut sums = Vec::new();
        let mut add = |name: String, printed: Figure, truth: Figure, whole: Figure, holds: &Holds<'_>| {
            let of =
                unknowns.iter().map(|(code, rows, gender)| i64::from(holds(*code, rows, *gender))).collect();
            let few = |figure: Option<u64>| matches!(figure, Some(1 | 2));
            let rest = whole.zip(truth).map(|(whole, truth)| whole - truth);
            sums.push(Sum { name, of, printed, is_few: few(truth) || few(rest) });
        };
        let (open, full) = (&self.public.facts, &self.internal.facts);
        let all = full.participation.distinct_people;
        add("all".into(), open.participation.distinct_people, all, None, &|_, _, _| true);
        for (row, truth) in open.countries.iter().zip(&full.countries) {
            add(row.iso3.to_string(), row.distinct_people, truth.distinct_people, None, &|code, _, _| {
                code == Some(row.iso3)
            });
        }
        let developing = full.participation.developing.distinct_people;
        add(
            "developing".into(),
            open.participation.developing.distinct_people,
            developing,
            None,
            &|_, rows, _| rows.contains(&11),
        );
        let truths = rows(self.internal);
        for (row, cells) in rows(self.public).into_iter().enumerate() {
            let truth = truths[row];
            add(format!("row {row}"), cells.distinct_people, truth.distinct_people, None, &|_, rows, _| {
                rows.contains(&row)
            });
            for (at, gender) in GENDERS.iter().enumerate() {
                let of = |cells: &Cells| [cells.female, cells.male, cells.other, cells.not_stated][at];
                add(
                    format!("gender {at} of row {row}"),
                    of(cells),
                    of(truth),
                    truth.distinct_people,
                    &|_, rows, of| rows.contains(&row) && of == *gender,
                );
            }
        }
        sums
    }
}

pub(super) fn rows(outcome: &Outcome) -> Vec<&Cells> {
    let people = &outcome.facts.participation;
    let regions = people.by_region.iter().map(|row| &row.cells);
    regions.chain(people.by_class.iter().map(|row| &row.cells)).collect()
}

/// So many people of one gender who come from one country to some of the events.
pub(super) type Crowd = (&'static str, usize, i64, Vec<bool>);

fn crowd(countries: &'static [&'static str]) -> impl Strategy<Value = Crowd> {
    let sizes = vec![1, 1, 2, 2, 3, 4, 5, 9, 20];
    (select(countries), select(vec![0, 0, 0, 1, 1, 1, 2, 3]), select(sizes), vec(any::<bool>(), EVENTS.len()))
}

/// Mostly a handful of crowds, in which there is most to find, and sometimes many from many countries.
pub(super) fn worlds_of<S: Strategy<Value = Crowd> + 'static>(
    crowd: impl Fn(&'static [&'static str]) -> S,
    few: usize,
) -> impl Strategy<Value = Vec<Crowd>> {
    prop_oneof![3 => vec(crowd(&COUNTRIES), 1..few), 1 => vec(crowd(&MANY), few..60)]
}

pub(super) fn told(crowds: &[Crowd]) -> Story {
    let mut story = Story::new().over("2016-01-01", "2018-01-01");
    for (number, day) in EVENTS.iter().enumerate() {
        story = story.event(&number.to_string(), EventKind::Forum, day, "");
    }
    for (number, (code, gender, size, events)) in (0_i64..).zip(crowds) {
        for (event, _) in events.iter().enumerate().filter(|(_, came)| **came) {
            let first = number * 100;
            story = story.crowd(&event.to_string(), code, GENDERS[*gender], first..first + size);
        }
    }
    story
}

pub(super) fn worlds() -> u32 {
    std::env::var("BARAZA_WORLDS").ok().and_then(|number| number.parse().ok()).unwrap_or(256)
}

/// What a reader finds of everything that is printed about so many people.
fn attack(crowds: &[Crowd]) -> Vec<String> {
    let mut story = told(crowds);
    let internal = story.outcome();
    story.query.audience = Audience::Public;
    let public = story.outcome();
    if internal.facts.participation.distinct_people < Some(3) {
        // The total tells, whatever is hidden.
        return Vec::new();
    }
    let lists = super::lists_with(&[]);
    let reader = Reader::new(&public, &internal, &story, &lists);
    [reader.participations(), reader.people()]
        .iter()
        .flat_map(|sums| found(sums))
        .map(str::to_owned)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(worlds()))]

    #[test]
    fn nothing_hidden_follows_from_everything_printed(crowds in worlds_of(crowd, 16)) {
        let found = attack(&crowds);
        prop_assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn genders_that_nobody_has_do_not_hold_hidden_countries_apart() {
    let to = |event: usize| (0..EVENTS.len()).map(|at| at == event).collect::<Vec<_>>();
    // All Asians are women and all Africans men: the women of the least developed countries would be
    // the Cambodians and those of Tuvalu, who are printed.
    let crowds = [
        ("TUV", 0, 3, to(2)),
        ("KHM", 0, 2, to(2)),
        ("THA", 0, 1, to(2)),
        ("GNQ", 1, 1, to(1)),
        ("KEN", 1, 2, to(0)),
        ("HTI", 1, 4, to(3)),
    ];
    assert_eq!(attack(&crowds), Vec::<String>::new());
}
