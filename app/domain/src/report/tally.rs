//! Counting registrations one by one. Memory grows with the people, never with the rows.

use std::collections::{BTreeMap, HashMap};

use chrono::Datelike;

use super::{
    gap::{Gap, GapSet},
    people::{NOWHERE, People},
    place::{Places, ROWS},
    plan::{Plan, Use},
    query::Audience,
    records::RegistrationRow,
    suppression::Visited,
};
use crate::{
    country::Iso3,
    event::EventMode,
    registration::{AttendanceMode, Gender, RegistrationState},
};

/// The bit of a person who took part in the period.
const MAIN: u16 = 1 << ROWS;
/// The bit of a person who took part in the period compared with.
const PREVIOUS: u16 = 1 << (ROWS + 1);

/// Registrations came back to an event after those of another: a participation is one person at
/// one event, so the rows of an event have to come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the registrations of event {event} do not come together")]
pub struct Ungrouped {
    /// The event, by its row number.
    pub event: i64,
}

/// The sums over the registrations of one report.
#[derive(Debug)]
pub struct Tally<'a> {
    pub(super) plan: &'a Plan<'a>,
    merges: &'a HashMap<i64, i64>,
    pub(super) places: Places<'a>,
    pub(super) people: People,
    pub(super) sums: Sums,
    /// What the rows of each event lack, by position.
    pub(super) gaps: Vec<GapSet>,
    /// Per event, by position.
    pub(super) per_event: Vec<EventSums>,
    current: Option<(i64, Option<usize>)>,
    /// The participations of the event in hand, each with the key of the person.
    came: Vec<(i64, Seat)>,
    seats: Vec<Seat>,
    /// The countries of those who came to the event in hand, once for each of them; of reports for everybody.
    from: Vec<u16>,
    has_read: Vec<bool>,
}

/// Sums that are neither by event nor by person.
#[derive(Debug, Default)]
pub(super) struct Sums {
    /// By state, in the order of the list of states.
    pub registrations: [u64; RegistrationState::ALL.len()],
    pub participations: u64,
    pub days: u64,
    pub on_site: u64,
    pub remote: u64,
    pub both: u64,
    pub mode_unknown: u64,
    pub previous_participations: u64,
    /// Events with a participation, by row.
    pub events_by_row: [u64; ROWS],
    /// The most people of a row who met at one event, by year: so many different people there are at least.
    pub crowds: BTreeMap<i32, [u64; ROWS]>,
    /// Events with a participation, by country.
    pub events_by_country: Vec<u64>,
    /// Distinct people by country.
    pub people_by_country: Vec<u64>,
    /// The events of the period to which somebody came; only reports for everybody ask who came to which.
    pub visited: Vec<Visited>,
    /// Countries seen before the period.
    pub seen_before: Vec<bool>,
    /// The event last counted for a country, plus one.
    counted_for: Vec<u32>,
}

/// Sums of one event.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct EventSums {
    pub participations: u64,
    pub completed: u64,
    pub countries: u64,
}

/// One participation of the event in hand.
#[derive(Debug, Clone, Copy)]
struct Seat {
    person: u32,
    country: Option<Iso3>,
    international: bool,
    gender: Option<Gender>,
    mode: Option<AttendanceMode>,
    days: Option<u16>,
    completed: bool,
}

impl<'a> Tally<'a> {
    /// Nothing counted yet. `merges` maps the key of a person found to be another to the key of
    /// that other.
    #[must_use]
    pub fn new(plan: &'a Plan<'a>, merges: &'a HashMap<i64, i64>) -> Self {
        let events = plan.records.events.len();
        Self {
            plan,
            merges,
            places: Places::new(plan.lists, plan.query.developing),
            people: People::default(),
            sums: Sums::default(),
            gaps: vec![GapSet::default(); events],
            per_event: vec![EventSums::default(); events],
            current: None,
            came: Vec::new(),
            seats: Vec::new(),
            from: Vec::new(),
            has_read: vec![false; events],
        }
    }

    /// Counts one registration. Rows may come in any order, but those of an event together; rows
    /// that the plan does not ask for are passed over.
    ///
    /// # Errors
    /// When rows of an event come after those of another event have come in between.
    pub fn add(&mut self, row: &RegistrationRow) -> Result<(), Ungrouped> {
        let Some((at, usage)) = self.turn_to(row.event)? else { return Ok(()) };
        let is_meant =
            !self.plan.scope.is_of_place() || self.plan.scope.holds(row.represented(), usage.first_day);
        if usage.main && is_meant {
            self.sums.registrations[row.state as usize] += 1;
            let absent = row.state == RegistrationState::Absent && row.days.is_some_and(|days| days > 0);
            self.gaps[at].insert_if(absent, Gap::Days);
        }
        if !row.is_participation() {
            return Ok(());
        }
        if usage.before
            && let Some(country) = row.represented()
        {
            self.note_before(country);
        }
        if is_meant && (usage.main || usage.previous) {
            self.note(row, at);
        }
        Ok(())
    }

    /// Closes the event in hand.
    pub(super) fn flush(&mut self) {
        let Some((_, Some(at))) = self.current.take() else { return };
        self.seat(at);
        let usage = self.plan.uses[at];
        let mut crowd = [0; ROWS];
        let is_public = self.plan.query.audience == Audience::Public;
        let mut seats = std::mem::take(&mut self.seats);
        for seat in seats.drain(..) {
            if usage.main {
                let rows = self.count(&seat, at, &usage);
                for (row, people) in crowd.iter_mut().enumerate() {
                    *people += u64::from(rows >> row & 1);
                }
                if let Some(country) = seat.country.filter(|_| is_public) {
                    self.from.push(self.places.country(country));
                }
            }
            if usage.previous {
                self.sums.previous_participations += 1;
                self.people.get(seat.person).seen |= PREVIOUS;
            }
        }
        self.seats = seats;
        if crowd == [0; ROWS] {
            return;
        }
        if is_public {
            self.note_visit(usage.rank, &crowd);
        }
        let most = self.sums.crowds.entry(usage.first_day.year()).or_default();
        for ((people, most), events) in crowd.iter().zip(most).zip(&mut self.sums.events_by_row) {
            *events += u64::from(*people > 0);
            *most = *people.max(most);
        }
    }

    /// Notes who came to the event in hand.
    fn note_visit(&mut self, rank: u32, crowd: &[u64; ROWS]) {
        let rows = (0..).zip(crowd).fold(0, |rows, (row, people)| rows | u16::from(*people > 0) << row);
        self.from.sort_unstable();
        let by = self.from.chunk_by(|one, other| one == other).map(|people| (people[0], people.len() == 1));
        self.sums.visited.push(Visited { rank, rows, by: by.collect() });
        self.from.clear();
    }

    /// Makes an event the one in hand and says what it is used for, if for anything.
    fn turn_to(&mut self, event: i64) -> Result<Option<(usize, Use)>, Ungrouped> {
        if self.current.is_none_or(|(current, _)| current != event) {
            self.flush();
            let at = self.plan.position(event);
            if at.is_some_and(|at| std::mem::replace(&mut self.has_read[at], true)) {
                return Err(Ungrouped { event });
            }
            self.current = Some((event, at));
        }
        let at = self.current.and_then(|(_, at)| at);
        Ok(at.map(|at| (at, self.plan.uses[at])))
    }

    /// Notes a participation of the event in hand.
    fn note(&mut self, row: &RegistrationRow, at: usize) {
        let mut key = row.person;
        // Merges may follow one another; their number bounds the way.
        for _ in 0..self.merges.len() {
            let Some(other) = self.merges.get(&key) else { break };
            key = *other;
        }
        let seat = Seat {
            person: 0,
            country: row.represented(),
            international: row.is_international(),
            gender: row.gender,
            mode: row.mode.or(match self.plan.uses[at].mode {
                Some(EventMode::OnSite) => Some(AttendanceMode::OnSite),
                Some(EventMode::Remote) => Some(AttendanceMode::Remote),
                Some(EventMode::Hybrid) | None => None,
            }),
            days: row.days,
            completed: row.state == RegistrationState::Completed,
        };
        self.came.push((key, seat));
    }

    /// Gives everybody who came a seat, two rows of one person the same.
    fn seat(&mut self, at: usize) {
        let met_at = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let numbers = self.people.numbers(self.came.iter().map(|(key, _)| *key));
        for (person, (_, seat)) in numbers.into_iter().zip(self.came.drain(..)) {
            let seat = Seat { person, ..seat };
            if std::mem::replace(&mut self.people.get(person).met_at, met_at) == met_at {
                if let Some(first) = self.seats.iter_mut().find(|first| first.person == person) {
                    first.join(&seat);
                }
            } else {
                self.seats.push(seat);
            }
        }
    }

    /// Counts one participation in the period; gives the rows of the tables to which it belongs.
    fn count(&mut self, seat: &Seat, at: usize, usage: &Use) -> u16 {
        let days = seat.days.or(usage.unstated_days);
        let gaps = &mut self.gaps[at];
        // An event can have been shortened since.
        let are_too_many =
            usage.length.is_some_and(|length| days.is_some_and(|days| u64::from(days) > length));
        gaps.insert_if(days.is_none() || are_too_many, Gap::Days);
        gaps.insert_if(seat.gender.is_none(), Gap::Gender);
        gaps.insert_if(seat.country.is_none() && !seat.international, Gap::Country);
        gaps.insert_if(seat.mode.is_none(), Gap::Mode);
        let on_site = matches!(seat.mode, Some(AttendanceMode::OnSite | AttendanceMode::Both));
        gaps.insert_if(on_site && usage.mode == Some(EventMode::Remote), Gap::Mode);

        let country = seat.country.map_or(NOWHERE, |country| self.places.country(country));
        let place = self.places.place(country, usage.stretch, usage.first_day);
        let days = days.map_or(0, u64::from);
        place.participations += 1;
        place.days += days;
        let rows = place.rows;

        let person = self.people.get(seat.person);
        person.seen |= rows | MAIN;
        if let Some(gender) = seat.gender {
            person.state_gender(usage.rank, gender);
        }
        let event = &mut self.per_event[at];
        event.participations += 1;
        event.completed += u64::from(seat.completed);
        self.sums.add_participation(seat.mode, days);
        if country != NOWHERE {
            let is_new = self.people.represents(seat.person, country);
            event.countries += u64::from(self.sums.add_country(country, is_new, at));
        }
        rows
    }

    fn note_before(&mut self, country: Iso3) {
        let number = self.places.country(country);
        *slot(&mut self.sums.seen_before, number) = true;
    }
}

impl Seat {
    /// Two rows of one person at one event, which a merge can leave: one participation that has
    /// whatever either states, the same in whichever order they come.
    fn join(&mut self, other: &Self) {
        self.country = match (self.country, other.country) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        self.international |= other.international;
        self.gender = self.gender.max(other.gender);
        self.mode = match (self.mode, other.mode) {
            (Some(one), Some(two)) if one != two => Some(AttendanceMode::Both),
            (one, two) => one.or(two),
        };
        self.days = self.days.max(other.days);
        self.completed |= other.completed;
    }
}

impl Sums {
    fn add_participation(&mut self, mode: Option<AttendanceMode>, days: u64) {
        self.participations += 1;
        self.days += days;
        let both = mode == Some(AttendanceMode::Both);
        self.both += u64::from(both);
        self.on_site += u64::from(both || mode == Some(AttendanceMode::OnSite));
        self.remote += u64::from(both || mode == Some(AttendanceMode::Remote));
        self.mode_unknown += u64::from(mode.is_none());
    }

    /// Notes a person's country at an event; whether the event meets that country for the first time.
    fn add_country(&mut self, country: u16, is_new_for_person: bool, at: usize) -> bool {
        *slot(&mut self.people_by_country, country) += u64::from(is_new_for_person);
        let event = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let is_new = std::mem::replace(slot(&mut self.counted_for, country), event) != event;
        *slot(&mut self.events_by_country, country) += u64::from(is_new);
        is_new
    }
}

/// The entry of a country, which is made where there is none yet.
fn slot<T: Clone + Default>(entries: &mut Vec<T>, country: u16) -> &mut T {
    let at = usize::from(country);
    if entries.len() <= at {
        entries.resize(at + 1, T::default());
    }
    &mut entries[at]
}

impl super::people::Person {
    /// The rows of the tables in which the person was seen, a bit each.
    pub const fn rows(self) -> u16 {
        self.seen & (MAIN - 1)
    }

    /// Whether the person took part in the period.
    pub const fn is_in_period(self) -> bool {
        self.seen & MAIN != 0
    }

    /// Whether the person took part in the period compared with.
    pub const fn is_in_previous(self) -> bool {
        self.seen & PREVIOUS != 0
    }
}
