//! Rule 12: what a reader finds of single events who has the public figures, the report, the statements on all
//! regions and classes and those on all countries. Unknown is how many came from each country to each event; each
//! is narrowed between its least and its most by every sum, by every list of events, and by how many events there
//! are. What the lists and the numbers of events tell beyond the sums must be of nobody who is few.

mod rests;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Range,
    sync::LazyLock,
};

use chrono::{Datelike, NaiveDate};
use proptest::{collection::vec, prelude::*};

use super::{
    Story, day, lists_with,
    rule_12_attack::{COUNTRIES, Crowd, rows, told, worlds},
    rule_12_readable::{Delegations, cycles, with_source},
};
use crate::{
    country::{CountryClass, Developing, Iso3, Region},
    figures::{Axis, Figures, Measure, Participations, Published, Shown, TABLES, publish},
    lists::ReferenceLists,
    report::{Audience, Figure, Outcome, Query, RegionOrNone, ReportKind, Subject, together::OfAll},
};

/// More than any sum.
const MOST: u64 = 1_000_000;

/// A country at an event, by number: those of the first event come first, and of each event none comes last.
type Seat = usize;

/// Everything that is out over a story.
struct Library<'a> {
    story: &'a Story,
    lists: &'a ReferenceLists,
    days: Vec<NaiveDate>,
    codes: Vec<Option<Iso3>>,
    figures: Figures,
    report: Outcome,
    statements: Vec<(Subject, Outcome)>,
    /// The seats of each member of the axes.
    members: HashMap<(Axis, String), BTreeSet<Seat>>,
}

impl<'a> Library<'a> {
    fn of(story: &'a Story, lists: &'a ReferenceLists) -> Self {
        let events = story.world.events.iter();
        let days: Vec<NaiveDate> = events.map(|event| event.first_day().expect("a day")).collect();
        let mut codes: Vec<Option<Iso3>> =
            story.world.registrations.iter().filter_map(|row| row.represented().map(Some)).collect();
        codes.sort_unstable();
        codes.dedup();
        let countries = codes.iter().filter_map(|code| code.map(Subject::Country));
        let regions = Region::ALL.iter().map(|region| Subject::Region(*region));
        let classes = CountryClass::ALL.iter().map(|class| Subject::Class(*class));
        let subjects: Vec<Subject> = countries.chain(regions).chain(classes).collect();
        codes.push(None);
        let query = Query { audience: Audience::Public, ..story.query.clone() };
        let (figures, report, statements) = with_source(story, lists, |source, rows| {
            let rows = |event| rows(event).into_iter();
            let published = Published::of(Participations::take(source, rows));
            let of_all = OfAll::beside(&query, source, &rows, &published);
            let statement = |subject: Subject| {
                let kind = ReportKind::Statement;
                let asked = Query { kind, subject: Some(subject.clone()), ..query.clone() };
                let made = Outcome::on_place((&asked, &subject), source, &rows, (&published, &of_all));
                (subject, made)
            };
            let report = Outcome::of(&query, source, rows);
            let statements: Vec<_> = subjects.into_iter().map(statement).collect();
            (publish(&Participations::take(source, rows)), report, statements)
        });
        let members = HashMap::new();
        let mut library = Self { story, lists, days, codes, figures, report, statements, members };
        for seat in library.seats() {
            for member in library.members_of(seat) {
                library.members.entry(member).or_default().insert(seat);
            }
        }
        library
    }

    fn seats(&self) -> Range<Seat> {
        0..self.days.len() * self.codes.len()
    }

    const fn event(&self, seat: Seat) -> usize {
        seat / self.codes.len()
    }

    fn country(&self, seat: Seat) -> Option<Iso3> {
        self.codes[seat % self.codes.len()]
    }

    fn at(&self, event: usize, country: Option<Iso3>) -> Seat {
        let country = self.codes.iter().position(|code| *code == country).expect("a country of the story");
        event * self.codes.len() + country
    }

    fn members_of(&self, seat: Seat) -> Vec<(Axis, String)> {
        let (event, country) = (self.event(seat), self.country(seat));
        let day = self.days[event];
        let standing = country.map(|country| self.lists.standing_on(country, day)).unwrap_or_default();
        let themes = &self.story.world.events[event].themes;
        let none = themes.is_empty().then_some("none");
        let themes = themes.iter().map(String::as_str).chain(none).map(|theme| (Axis::Theme, theme));
        let cycles = cycles();
        let cycles = cycles.iter().filter(|cycle| cycle.period.contains(day));
        let developing = standing.is_developing(Developing::Itu).then_some((Axis::Class, "developing"));
        let classes = standing.classes.iter().map(|class| (Axis::Class, class.code())).chain(developing);
        let region = (Axis::Region, standing.region.map_or("none", Region::code));
        let country = (Axis::Country, country.as_ref().map_or("none", Iso3::as_str));
        let all = themes.chain(cycles.map(|cycle| (Axis::Cycle, cycle.code.as_str()))).chain(classes);
        let all = all.chain([region, country]).map(|(axis, code)| (axis, code.to_owned()));
        all.chain([(Axis::Year, day.year().to_string())]).collect()
    }

    /// The seats that are of all of some members.
    fn seats_of(&self, members: &[Option<(Axis, &str)>]) -> Vec<Seat> {
        let sets: Option<Vec<&BTreeSet<Seat>>> = members
            .iter()
            .flatten()
            .map(|(axis, code)| self.members.get(&(*axis, (*code).to_owned())))
            .collect();
        let Some(mut sets) = sets else { return Vec::new() };
        sets.sort_by_key(|set| set.len());
        let Some((first, others)) = sets.split_first() else { return self.seats().collect() };
        first.iter().copied().filter(|seat| others.iter().all(|set| set.contains(seat))).collect()
    }

    /// How many came, by seat.
    fn truth(&self) -> BTreeMap<Seat, u64> {
        let mut truth = BTreeMap::new();
        for row in &self.story.world.registrations {
            let event = self.story.world.events.iter().position(|event| event.id == row.event);
            let seat = self.at(event.expect("an event of the story"), row.represented());
            *truth.entry(seat).or_default() += 1;
        }
        truth
    }
}

/// What is known of each seat.
#[derive(Clone)]
struct Reader {
    bounds: Vec<(u64, u64)>,
    sums: Vec<(Vec<Seat>, u64)>,
    /// Of a country, all seats, how many participations if that is known, and to how many events.
    visits: Vec<(Vec<Seat>, Figure, u64)>,
}

impl Reader {
    /// One who has every sum.
    fn of(library: &Library<'_>) -> Self {
        let bounds = vec![(0, MOST); library.seats().len()];
        let mut reader = Self { bounds, sums: Vec::new(), visits: Vec::new() };
        reader.add_figures(library);
        reader.add_report(library, None, &library.report);
        for (place, statement) in &library.statements {
            reader.add_report(library, Some(place), statement);
        }
        reader
    }

    fn add(&mut self, figure: Figure, seats: Vec<Seat>) {
        if let Some(figure) = figure {
            self.sums.push((seats, figure));
        }
    }

    fn add_figures(&mut self, library: &Library<'_>) {
        let figures = &library.figures;
        let members = |axis: Option<Axis>| match axis {
            None => vec![None],
            Some(axis) => figures.members(axis).iter().map(|code| Some((axis, code.as_str()))).collect(),
        };
        for table in TABLES.iter().filter(|table| !table.axes().any(|axis| axis == Axis::Gender)) {
            for one in members(table.rows) {
                for other in members(table.columns) {
                    let Some(Shown::Number(number)) = figures.figure(Measure::Participations, one, other)
                    else {
                        continue;
                    };
                    self.add(Some(number.into()), library.seats_of(&[one, other]));
                }
            }
        }
    }

    /// All sums of a report on all places or of a statement.
    fn add_report(&mut self, library: &Library<'_>, place: Option<&Subject>, report: &Outcome) {
        let (axis, code) = match place {
            None => (None, String::new()),
            Some(Subject::Region(region)) => (Some(Axis::Region), region.code().to_owned()),
            Some(Subject::Class(class)) => (Some(Axis::Class), class.code().to_owned()),
            Some(place) => (Some(Axis::Country), place.to_string().split_off("country:".len())),
        };
        let place = axis.map(|axis| (axis, code.as_str()));
        let people = &report.facts.participation;
        self.add(people.participations, library.seats_of(&[place]));
        for row in &report.facts.countries {
            let country = Some((Axis::Country, row.iso3.as_str()));
            self.add(row.participations, library.seats_of(&[place, country]));
        }
        let regions = RegionOrNone::ALL.iter().map(|region| Some((Axis::Region, region.code())));
        let classes = CountryClass::ALL.iter().map(|class| Some((Axis::Class, class.code())));
        let all: Vec<_> = regions.chain(classes).chain([Some((Axis::Class, "developing"))]).collect();
        let developing = people.developing.participations;
        let whole = rows(report).into_iter().map(|cells| cells.participations).chain([developing]);
        for (row, figure) in all.iter().zip(whole) {
            self.add(figure, library.seats_of(&[place, *row]));
        }
        for of in &report.years {
            let year = of.year.to_string();
            for (row, figure) in all.iter().zip(of.rows()) {
                self.add(figure, library.seats_of(&[place, *row, Some((Axis::Year, &year))]));
            }
        }
        // Of a country, the list is for itself.
        if axis != Some(Axis::Country) {
            for (event, record) in library.story.world.events.iter().enumerate() {
                let row = report.annex.iter().find(|row| row.event == record.id);
                let mut seats = library.seats_of(&[place]);
                seats.retain(|seat| library.event(*seat) == event);
                self.add(row.map_or(Some(0), |row| row.participations), seats);
            }
        }
    }

    /// To how many events people came from a country, as far as it is told.
    fn add_event_counts(&mut self, library: &Library<'_>) {
        let of_countries =
            library.statements.iter().filter(|(place, _)| matches!(place, Subject::Country(_)));
        let reports = of_countries.map(|(_, statement)| statement).chain([&library.report]);
        for row in reports.flat_map(|report| &report.facts.countries) {
            let Some(events) = row.events else { continue };
            let of_country = library.seats_of(&[Some((Axis::Country, row.iso3.as_str()))]);
            self.visits.push((of_country, row.participations, events));
        }
    }

    /// The events that the statements on countries list.
    fn add_lists(&mut self, library: &Library<'_>) {
        for (subject, statement) in &library.statements {
            let Subject::Country(code) = subject else { continue };
            for (event, record) in library.story.world.events.iter().enumerate() {
                let seat = library.at(event, Some(*code));
                let row = statement.annex.iter().find(|row| row.event == record.id);
                match row {
                    Some(row) if row.participations.is_some() => {
                        let people = row.participations.unwrap_or_default();
                        self.tighten(seat, people, people);
                    }
                    Some(_) if record.host_country != Some(*code) => self.tighten(seat, 1, MOST),
                    None if !statement.is_unlisted => self.tighten(seat, 0, 0),
                    Some(_) | None => {}
                }
            }
        }
    }

    fn tighten(&mut self, seat: Seat, least: u64, most: u64) {
        let bound = &mut self.bounds[seat];
        *bound = (bound.0.max(least), bound.1.min(most));
    }

    fn narrow(&mut self) {
        for _ in 0..60 {
            let before = self.bounds.clone();
            for (seats, sum) in std::mem::take(&mut self.sums) {
                let ends = seats.iter().map(|seat| self.bounds[*seat]);
                let (low, high) = ends.fold((0, 0), |(low, high), (least, most)| (low + least, high + most));
                for seat in &seats {
                    let (least, most) = self.bounds[*seat];
                    self.tighten(*seat, sum.saturating_sub(high - most), sum - (low - least));
                }
                self.sums.push((seats, sum));
            }
            for (seats, participations, events) in std::mem::take(&mut self.visits) {
                let count = |is: fn(&(u64, u64)) -> bool| {
                    seats.iter().filter(|seat| is(&self.bounds[**seat])).count()
                };
                let (possible, certain) = (count(|(_, most)| *most > 0), count(|(least, _)| *least > 0));
                let one = participations.map_or(MOST, |all| all + 1 - events);
                for seat in &seats {
                    let (least, most) = self.bounds[*seat];
                    let is_there = possible as u64 == events && most > 0;
                    let is_not_there = certain as u64 == events && least == 0;
                    self.tighten(*seat, is_there.into(), if is_not_there { 0 } else { one });
                }
                self.visits.push((seats, participations, events));
            }
            if self.bounds == before {
                break;
            }
        }
    }
}

/// The seats of few of which lists of events, and their numbers, tell how many these are.
fn found(library: &Library<'_>) -> Vec<String> {
    let mut sums = Reader::of(library);
    let mut all = sums.clone();
    all.add_lists(library);
    all.add_event_counts(library);
    sums.narrow();
    all.narrow();
    let truth = library.truth();
    let is_told = |reader: &Reader, seat: &Seat| reader.bounds[*seat].0 == reader.bounds[*seat].1;
    let few = truth.iter().filter(|(seat, people)| **people < 3 && library.country(**seat).is_some());
    for (seat, people) in &truth {
        let (least, most) = all.bounds[*seat];
        assert!(least <= *people && *people <= most, "a reader makes no mistakes: {seat:?}");
    }
    few.filter(|(seat, _)| is_told(&all, seat) && !is_told(&sums, seat))
        .map(|(seat, people)| {
            let code = library.country(*seat).expect("a country");
            format!("{people} from {code} at {}", library.story.world.events[library.event(*seat)].event_ref)
        })
        .collect()
}

fn attack(crowds: &[Crowd]) -> Vec<String> {
    static LISTS: LazyLock<ReferenceLists> = LazyLock::new(|| lists_with(&[]));
    let mut story = told(crowds);
    for (number, event) in story.world.events.iter_mut().enumerate() {
        // The days of the world as it is have the same cycles.
        let first = day("2023-03-01") + chrono::Days::new(200 * number as u64);
        event.start = super::date(&first.to_string());
        event.end = event.start;
    }
    found(&Library::of(&story.over("2023-01-01", "2025-01-01"), &LISTS))
}

/// People of a country who come to some of the events, mostly one or two and few times so many that none is few.
fn crowd() -> impl Strategy<Value = Crowd> {
    let sizes = vec![1, 1, 1, 1, 2, 3, 5];
    let countries = proptest::sample::select(COUNTRIES.to_vec());
    (countries, 0..4_usize, proptest::sample::select(sizes), vec(any::<bool>(), 4))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(worlds() / 8))]

    #[test]
    fn nobody_is_found_at_an_event_by_lists_of_events(crowds in vec(crowd(), 1..20)) {
        let found = attack(&crowds);
        prop_assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn one_person_at_each_event_is_not_told_by_their_number() {
    let all = vec![true; 4];
    let one = |number: usize| ("SEN", 0, 1, (0..4).map(|at| at == number).collect());
    let crowd = |code, size| (code, 1, size, all.clone());
    let mut crowds: Vec<Crowd> = (0..4).map(one).collect();
    crowds.extend(["MLI", "KEN", "THA", "NPL", "CHE", "HTI"].map(|code| crowd(code, 9)));
    assert_eq!(attack(&crowds), Vec::<String>::new());
}

#[test]
fn nobody_is_found_at_an_event_where_nearly_all_countries_send_a_few() {
    let lists = lists_with(&[]);
    for world in [
        Delegations { countries: 60, organizations: 0, genders: [10, 50] },
        Delegations { countries: 10, organizations: 2, genders: [0, 60] },
    ] {
        let story = world.story(&lists);
        let library = Library::of(&story, &lists);
        assert_eq!(found(&library), Vec::<String>::new());
    }
}
