//! What a reader finds who puts several publications together (rule 12): the public figures, the report,
//! statements on a region, a class and a country over the same days, and all of these over other days as well.
//!
//! Each figure is a sum of unknowns, the participations of a country and a gender at an event. Everybody
//! comes to one event only, so that people are participations, and figures by gender join in. What follows
//! from the public figures with nothing else than how many came to each event is beyond help, since no
//! report hides that.

mod again;
mod once;
mod overlapping;

use std::collections::BTreeSet;

use chrono::Datelike;
use proptest::{prelude::*, sample::select, test_runner::RngSeed};

use super::{
    Story, day, lists_with,
    rule_12_attack::{Crowd, EVENTS, GENDERS, Sum, count, found, rows, told, worlds, worlds_of},
};
use crate::{
    country::{CountryClass, Developing, Iso3, Region},
    figures::{Axis, Cycle, Earlier, Figures, Measure, Participations, Shown, Source, publish},
    lists::{ReferenceLists, Standing},
    period::Period,
    registration::Gender,
    report::{Audience, Figure, Outcome, Query, Recorded, Records, RegistrationRow, ReportKind, Subject},
};

/// An unknown: event, country, gender.
type Unknown = (usize, Option<Iso3>, Option<Gender>);

/// Figures over a story, and reports over the same.
struct Library<'a> {
    story: &'a Story,
    lists: ReferenceLists,
    unknowns: Vec<Unknown>,
    /// What is out already.
    earlier: Vec<Earlier>,
    /// The days of the next report.
    period: Period,
    sums: Vec<Sum>,
    /// How many people there are in each.
    people: Vec<usize>,
}

/// From the first of June of one year to that of the next, as cycles of this world are.
fn cycle() -> Cycle {
    Cycle { code: "A-17".into(), period: Story::new().over("2016-06-01", "2017-06-01").query.period }
}

impl<'a> Library<'a> {
    fn new(story: &'a Story) -> Self {
        let mut codes: BTreeSet<Option<Iso3>> =
            story.world.registrations.iter().map(RegistrationRow::represented).collect();
        codes.insert(None);
        let of_event = |event: usize| {
            let codes = codes.iter().copied();
            codes.flat_map(move |code| GENDERS.map(move |gender| (event, code, gender)))
        };
        let unknowns = (0..EVENTS.len()).flat_map(of_event).collect();
        let (lists, period) = (lists_with(&[]), story.query.period);
        let (earlier, sums, people) = (Vec::new(), Vec::new(), Vec::new());
        Self { story, lists, unknowns, earlier, period, sums, people }
    }

    fn with_source<T>(&self, then: impl FnOnce(Source<'_>, &dyn Fn(i64) -> Vec<RegistrationRow>) -> T) -> T {
        let world = &self.story.world;
        let mut recorded = Recorded::default();
        world.registrations.iter().for_each(|row| recorded.note(row));
        let records = Records {
            events: &world.events,
            recorded: &recorded,
            head_counts: &[],
            fellowships: &[],
            activities: &[],
            needs: &[],
            requests: &[],
            mandates: &[],
        };
        let cycles = [cycle()];
        let rows = |event| {
            let rows = world.registrations.iter().filter(|row| row.event == event);
            rows.copied().collect()
        };
        let (lists, merges, earlier) = (&self.lists, &world.merges, &self.earlier);
        then(Source { lists, records, merges, cycles: &cycles, themes: &[], earlier }, &rows)
    }

    fn figures(&self) -> Figures {
        self.with_source(|source, rows| {
            publish(&Participations::take(source, |event| rows(event).into_iter()))
        })
    }

    /// A report for everybody, and what is out once it is.
    fn report(&self, subject: Option<&Subject>, developing: Developing) -> (Outcome, Earlier) {
        let mut query = Query { audience: Audience::Public, developing, ..self.story.query.clone() };
        if subject.is_some() {
            query.kind = ReportKind::Statement;
        }
        (query.subject, query.period) = (subject.cloned(), self.period);
        self.with_source(|source, rows| {
            let outcome = Outcome::of(&query, source, |event| rows(event).into_iter());
            let earlier = Earlier::of(&query, source, &outcome).expect("a report for everybody");
            (outcome, earlier)
        })
    }

    fn standing(&self, (event, code, _): Unknown) -> Standing {
        code.map_or_else(Standing::default, |code| self.lists.standing_on(code, day(EVENTS[event])))
    }

    /// Adds a sum; its truth is counted, not asked.
    fn add(&mut self, name: String, printed: Figure, times: impl Fn(&Self, Unknown) -> usize) {
        let of: Vec<i64> = self.unknowns.iter().map(|one| count(times(self, *one))).collect();
        let is_of = |row: &&RegistrationRow| {
            let event = usize::try_from(row.event - 1).expect("few events");
            let unknown = (event, row.represented(), row.gender);
            self.unknowns.iter().zip(&of).any(|(one, times)| *one == unknown && *times > 0)
        };
        let rows: Vec<&RegistrationRow> = self.story.world.registrations.iter().filter(is_of).collect();
        let people: BTreeSet<i64> = rows.iter().map(|row| row.person).collect();
        let is_few = (1..3).contains(&people.len()) && rows.iter().any(|row| self.at(row.event) > 2);
        self.sums.push(Sum { name, of, printed, is_few });
        self.people.push(people.len());
    }

    /// Adds every participation that the public figures print or hide.
    fn add_figures(&mut self) {
        let figures = self.figures();
        for table in crate::figures::TABLES {
            let members = |axis: Option<Axis>| match axis {
                None => vec![None],
                Some(axis) => figures.members(axis).iter().map(|code| Some((axis, code.as_str()))).collect(),
            };
            for one in members(table.rows) {
                for other in members(table.columns) {
                    let shown = figures.figure(Measure::Participations, one, other).expect("a figure");
                    let printed = match shown {
                        Shown::Number(number) => Some(u64::from(number)),
                        Shown::Hidden => None,
                    };
                    self.add(format!("figures {one:?} {other:?}"), printed, |library, unknown| {
                        let is_in = |side: Option<(Axis, &str)>| {
                            side.is_none_or(|(axis, code)| library.is_of(axis, code, unknown))
                        };
                        usize::from(is_in(one) && is_in(other))
                    });
                }
            }
        }
    }

    fn is_of(&self, axis: Axis, code: &str, unknown: Unknown) -> bool {
        let (event, country, gender) = unknown;
        let standing = self.standing(unknown);
        let day = day(EVENTS[event]);
        match axis {
            Axis::Year => day.year().to_string() == code,
            Axis::Cycle => cycle().period.contains(day),
            Axis::Region => standing.region.map_or("none", Region::code) == code,
            Axis::Class if code == "developing" => standing.is_developing(Developing::Itu),
            Axis::Class => standing.classes.iter().any(|class| class.code() == code),
            Axis::Country => country.as_ref().map_or("none", Iso3::as_str) == code,
            Axis::Theme => code == "none",
            Axis::Gender => gender.map_or("not_stated", Gender::code) == code,
        }
    }

    /// Whether a row of the tables of a report holds an unknown.
    fn is_in(&self, row: usize, unknown: Unknown, developing: Developing) -> bool {
        let standing = self.standing(unknown);
        match row {
            0..=6 => standing.region.map_or(6, |region| region as usize) == row,
            7..=10 => standing.classes.contains(CountryClass::ALL[row - 7]),
            _ => standing.is_developing(developing),
        }
    }

    /// Adds how many came to each event, unless a report has to leave it out and no other says it, and where nobody
    /// came from a country: a report over some days may tell it.
    fn add_events(&mut self, periods: &[(&str, &str)], developing: Developing) {
        let codes: BTreeSet<Iso3> = self.unknowns.iter().filter_map(|(_, code, _)| *code).collect();
        let all: Vec<(i64, bool)> =
            periods.iter().flat_map(|period| self.listed(*period, developing)).collect();
        let says_all = all.iter().all(|(_, is_hidden)| !is_hidden);
        let is_said = |at: &usize| says_all || all.contains(&(count(at + 1), false));
        for at in (0..EVENTS.len()).filter(is_said) {
            let number = i64::try_from(at + 1).expect("few events");
            let came = self.at(number) as u64;
            self.add(format!("event {at}"), Some(came), |_, (event, ..)| usize::from(event == at));
            let rows = &self.story.world.registrations;
            let there: BTreeSet<Option<Iso3>> =
                rows.iter().filter(|row| row.event == number).map(RegistrationRow::represented).collect();
            for nobody in codes.iter().filter(|code| !there.contains(&Some(**code))) {
                self.add(format!("{nobody} at event {at}"), Some(0), |_, (event, code, _)| {
                    usize::from(event == at && code == Some(*nobody))
                });
            }
        }
    }

    /// The events of the report over some days, and whether it does not say how many came.
    fn listed(&mut self, (from, to): (&str, &str), developing: Developing) -> Vec<(i64, bool)> {
        self.period = Story::new().over(from, to).query.period;
        let (report, _) = self.report(None, developing);
        report.annex.iter().map(|row| (row.event, row.is_hidden)).collect()
    }

    /// How many came to an event. Where one or two did, their number itself says of the place that is seen
    /// not to be zero who they were.
    fn at(&self, event: i64) -> usize {
        let there = self.story.world.registrations.iter().filter(|row| row.event == event);
        there.map(|row| row.person).collect::<BTreeSet<i64>>().len()
    }

    /// Adds everything that a report prints or hides; gives what is out once it is.
    fn add_report(&mut self, subject: Option<&Subject>, developing: Developing) -> Earlier {
        let (public, earlier) = self.report(subject, developing);
        let period = self.period;
        let meant = |library: &Self, unknown: Unknown| {
            let day = day(EVENTS[unknown.0]);
            let is_there =
                |subject: &Subject| unknown.1.is_some_and(|code| subject.holds(code, day, &library.lists));
            period.contains(day) && subject.is_none_or(is_there)
        };
        let what = subject.map_or_else(|| "report".to_owned(), ToString::to_string);
        let what = format!("{what} from {} to {}", period.from(), period.to());
        let facts = &public.facts;
        let mut add = |name: &str, printed: Figure, times: &dyn Fn(&Self, Unknown) -> usize| {
            self.add(format!("{what} {name}"), printed, |library, unknown| {
                usize::from(meant(library, unknown)) * times(library, unknown)
            });
        };
        add("all", facts.participation.participations, &|_, _| 1);
        for row in &facts.countries {
            add(row.iso3.as_str(), row.participations, &|_, (_, code, _)| {
                usize::from(code == Some(row.iso3))
            });
        }
        let tables = rows(&public);
        for (row, cells) in tables.iter().enumerate() {
            add(&format!("row {row}"), cells.participations, &|library, unknown| {
                usize::from(library.is_in(row, unknown, developing))
            });
        }
        let of_developing = &facts.participation.developing;
        add("developing", of_developing.participations, &|library, unknown| {
            usize::from(library.is_in(11, unknown, developing))
        });
        add("overcount", of_developing.overcount, &|library, unknown| {
            library.standing(unknown).classes.iter().count().saturating_sub(1)
        });
        // To an event that is not listed nobody came, but where a statement on a place lists none of them.
        let listed = |at: usize| {
            public.is_unlisted || public.annex.iter().any(|row| usize::try_from(row.event - 1) == Ok(at))
        };
        for at in (0..EVENTS.len()).filter(|at| period.contains(day(EVENTS[*at])) && !listed(*at)) {
            add(&format!("no event {at}"), Some(0), &|_, (event, ..)| usize::from(event == at));
        }
        for event in &public.annex {
            let at = usize::try_from(event.event - 1).expect("few events");
            add(&event.event_ref, event.participations, &|_, (event, ..)| usize::from(event == at));
        }
        for year in &public.years {
            for (row, figure) in year.rows().into_iter().enumerate() {
                add(&format!("row {row} in {}", year.year), figure, &|library, unknown| {
                    let is_there = day(EVENTS[unknown.0]).year() == year.year;
                    usize::from(is_there && library.is_in(row, unknown, developing))
                });
            }
        }
        self.add_genders(&public, &what, &meant);
        earlier
    }

    /// What is told by the sums from one on that the others before it do not tell.
    fn told_since(&self, out: usize) -> Vec<String> {
        let named =
            |sums: &[Sum]| -> BTreeSet<String> { found(sums).into_iter().map(str::to_owned).collect() };
        let all = named(&self.sums);
        let mut before = self.sums.clone();
        for sum in &mut before[out..] {
            // No publication hides a zero.
            sum.printed = sum.printed.filter(|figure| *figure == 0);
        }
        let known = named(&before);
        let sums = || self.sums.iter().zip(&self.people);
        let beyond_help: Vec<_> = sums().filter(|(sum, _)| known.contains(&sum.name)).collect();
        // What is hidden is seen not to be zero: all of a few, where these few are known.
        let follows = |of: &[i64], people: usize| {
            let holds = |sum: &Sum| sum.of.iter().zip(of).all(|(whole, part)| whole >= part);
            beyond_help.iter().any(|(sum, all)| **all == people && holds(sum))
        };
        let secret = sums().filter(|(sum, people)| all.contains(&sum.name) && !follows(&sum.of, **people));
        secret.map(|(sum, _)| sum.name.clone()).collect()
    }

    fn add_genders(&mut self, public: &Outcome, what: &str, meant: &dyn Fn(&Self, Unknown) -> bool) {
        for (row, cells) in rows(public).into_iter().enumerate() {
            let figures = [cells.female, cells.male, cells.other, cells.not_stated];
            for (gender, figure) in GENDERS.into_iter().zip(figures) {
                self.add(format!("{what} {gender:?} of row {row}"), figure, |library, unknown| {
                    let is_there = library.is_in(row, unknown, Developing::Itu) && unknown.2 == gender;
                    usize::from(is_there && meant(library, unknown))
                });
            }
        }
    }
}

/// What a reader finds in everything together that was not told before: reports over some days after others.
fn attack(crowds: &[Crowd], periods: &[(&str, &str)], developing: Developing) -> Vec<String> {
    let story = told(crowds);
    let mut library = Library::new(&story);
    library.add_figures();
    library.add_events(periods, developing);
    let subjects = [
        Subject::Region(Region::Afr),
        Subject::Class(CountryClass::Ldc),
        Subject::Country(super::iso3("SEN")),
    ];
    let mut secrets = Vec::new();
    for (from, to) in periods {
        let out = library.sums.len();
        library.period = Story::new().over(from, to).query.period;
        let subjects = std::iter::once(None).chain(subjects.iter().map(Some));
        let made: Vec<Earlier> = subjects.map(|subject| library.add_report(subject, developing)).collect();
        library.earlier.extend(made);
        secrets.extend(library.told_since(out));
    }
    secrets
}

/// So many people of one gender who come from one country, each to one event.
fn guests(countries: &'static [&'static str]) -> impl Strategy<Value = Crowd> {
    let sizes = vec![1, 1, 2, 2, 3, 4, 5, 9, 20];
    (select(countries), select(vec![0, 0, 0, 1, 1, 1, 2, 3]), select(sizes), 0..EVENTS.len()).prop_map(
        |(code, gender, size, event)| (code, gender, size, (0..EVENTS.len()).map(|at| at == event).collect()),
    )
}

/// A year of the figures, both of their years, their cycle, and days that are none of these.
const PERIODS: [(&str, &str); 4] = [
    ("2017-01-01", "2018-01-01"),
    ("2016-01-01", "2018-01-01"),
    ("2016-06-01", "2017-06-01"),
    ("2016-01-01", "2017-06-01"),
];

/// The same worlds each time, or as many others as `BARAZA_WORLDS` says: about one of four hundred, with a
/// handful of guests, tells what could only be kept by hiding nearly everything.
fn config() -> ProptestConfig {
    let is_asked = std::env::var_os("BARAZA_WORLDS").is_some();
    let rng_seed = if is_asked { RngSeed::Random } else { RngSeed::Fixed(1) };
    ProptestConfig { cases: worlds() / 8, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn nothing_hidden_follows_from_several_publications(
        guests in worlds_of(guests, 24),
        period in select(PERIODS.to_vec()),
        developing in select(Developing::ALL.to_vec()),
    ) {
        let found = attack(&guests, &[period], developing);
        prop_assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn what_told_once_tells_no_more() {
    for (by, period, developing, guests) in
        once::places().into_iter().chain(once::genders()).chain(once::many())
    {
        let crowd = |(code, gender, size, event): once::Guests| {
            (code, gender, size, (0..EVENTS.len()).map(|at| at == event).collect())
        };
        let guests: Vec<Crowd> = guests.into_iter().map(crowd).collect();
        assert_eq!(attack(&guests, &[PERIODS[period]], developing), Vec::<String>::new(), "told by {by}");
    }
}
