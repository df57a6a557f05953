//! Rule 12: what a reader finds of single events who has the public figures, the report, the statements on all
//! regions and classes and those on all countries. Unknown is how many came from each country to each event; each
//! is narrowed between its least and its most by every sum, by every list of events, and by how many events there
//! are. What the lists and the numbers of events tell beyond the sums must be of nobody who is few.

mod reader;
mod rests;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Range,
    sync::LazyLock,
};

use chrono::{Datelike, NaiveDate};
use proptest::{collection::vec, prelude::*};

use reader::Reader;

use super::{
    Story, day, lists_with,
    rule_12_attack::{COUNTRIES, Crowd, told, worlds},
    rule_12_readable::{Delegations, cycles, with_source},
};
use crate::{
    country::{CountryClass, Developing, Iso3, Region},
    figures::{Axis, Figures, Participations, Published, publish},
    lists::ReferenceLists,
    report::{Audience, Outcome, Query, ReportKind, Subject, together::OfAll},
};

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

/// The few of a country, at an event or in all or at all events of a time, of whom what is beside the sums tells how
/// many these are.
fn found(library: &Library<'_>) -> Vec<String> {
    let mut sums = Reader::of(library);
    let mut all = sums.clone();
    all.add_places();
    all.add_lists();
    all.add_event_counts();
    sums.narrow();
    all.narrow();
    let truth = library.truth();
    let mut found = Vec::new();
    for (name, node, seats) in sums.of_countries() {
        let people: u64 = seats.iter().filter_map(|seat| truth.get(seat)).sum();
        let (least, most) = all.bounds[node];
        assert!(least <= people && people <= most, "a reader makes no mistakes: {name}");
        let is_told = |reader: &Reader<'_, '_>| reader.bounds[node].0 == reader.bounds[node].1;
        if (1..3).contains(&people) && is_told(&all) && !is_told(&sums) {
            found.push(format!("{people} from {name}"));
        }
    }
    found
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
    (
        proptest::sample::select(&COUNTRIES[..]),
        0..4_usize,
        proptest::sample::select(sizes),
        vec(any::<bool>(), 4),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(worlds() / 12))]

    #[test]
    fn nobody_is_found_at_an_event_by_lists_or_numbers_of_events(crowds in vec(crowd(), 1..20)) {
        let found = attack(&crowds);
        prop_assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn nobody_is_found_by_an_event_at_which_a_region_has_somebody_and_a_class_nobody() {
    let to = |event: usize| (0..4).map(|at| at == event).collect();
    // Of the two Africans one is of a least developed country, and not at the second event.
    assert_eq!(attack(&[("SEN", 0, 1, to(0)), ("KEN", 0, 1, to(1))]), Vec::<String>::new());
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

/// The events that are one.
fn to(events: [u8; 4]) -> Vec<bool> {
    events.map(|one| one == 1).to_vec()
}

/// One each time came from the landlocked countries and those in transition, which are two here: to as many events as
/// there are participations.
#[test]
fn as_many_events_as_participations_from_a_class_do_not_tell_who_came() {
    let crowds = [
        ("HTI", 0, 1, to([0, 0, 0, 1])),
        ("KEN", 0, 1, to([0, 0, 0, 1])),
        ("KAZ", 0, 1, to([1, 1, 0, 0])),
        ("KHM", 0, 1, to([0, 0, 0, 1])),
        ("SEN", 0, 2, to([0, 0, 0, 1])),
        ("KAZ", 0, 1, to([0, 0, 1, 0])),
        ("THA", 0, 2, to([0, 0, 1, 0])),
        ("MDA", 0, 1, to([0, 0, 0, 1])),
        ("HTI", 0, 1, to([1, 0, 0, 0])),
    ];
    assert_eq!(attack(&crowds), Vec::<String>::new());
}

/// To the second event two came from two countries, so that one is from Switzerland, which sent somebody to three.
#[test]
fn as_many_countries_as_people_at_an_event_do_not_tell_who_came() {
    let crowds = [
        ("CHE", 0, 2, to([1, 0, 1, 0])),
        ("CHE", 0, 1, to([0, 1, 0, 0])),
        ("KHM", 0, 1, to([0, 1, 0, 0])),
        ("", 0, 3, to([0, 0, 0, 1])),
        ("SEN", 1, 2, to([1, 0, 0, 0])),
    ];
    assert_eq!(attack(&crowds), Vec::<String>::new());
}

#[test]
fn how_many_came_to_each_event_is_hidden_where_it_tells_with_the_number_of_events() {
    let lists = lists_with(&[]);
    let annex = |crowds: &[Crowd]| {
        let library = Library::of(&told(crowds), &lists).report;
        library.annex.iter().map(|row| (row.is_hidden, row.participations, row.countries)).collect::<Vec<_>>()
    };
    let to = |events: [bool; 4]| events.to_vec();
    // From Europe people came to two events, so that the one of the first is of Moldova.
    let one = ("MDA", 0, 1, to([true, false, false, false]));
    let at_second = to([false, true, false, false]);
    let told = annex(&[one.clone(), ("SEN", 0, 3, at_second.clone()), ("MDA", 0, 2, at_second.clone())]);
    assert_eq!(told[..2], [(true, None, None); 2]);
    // Here they may be of either country.
    let both = [one, ("SEN", 0, 3, to([true, true, false, false])), ("MDA", 0, 2, at_second)];
    assert_eq!(annex(&both)[..2], [(false, Some(4), Some(2)), (false, Some(5), Some(2))]);
}
