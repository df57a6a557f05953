//! What a report tells by numbers of events beside its sums, where few people are counted: to how many events people
//! came from a country, a region or a class, and from how many countries to each event. What is known of how many came
//! from each country to each event is narrowed between its least and its most, until nothing more follows.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{FEW, GENDERS, Sum, Sums};
use crate::{
    country::Iso3,
    figures::{axis::Axis, census::NONE, publication::Publication, windows::Window, withheld::Published},
};

/// More than any sum.
const MOST: u64 = u64::MAX / 1_000_000;
/// How often all is narrowed at most.
const TIMES: usize = 60;

/// The numbers of events and countries that a report on all places says.
#[derive(Debug, Clone, Default)]
pub struct Visits {
    /// Countries from which it says that people came, and to how many events if it says that.
    pub of_countries: Vec<(Iso3, Option<u64>)>,
    /// By region and none, then by class, to how many events people came.
    pub of_rows: Vec<Option<u64>>,
    /// By event, from how many countries people came.
    pub to_events: Vec<(i64, u64)>,
}

impl Published<'_> {
    /// Whether the numbers of events that a report says tell something of few people that sums alone do not, its own
    /// and all others that are published. Never where many people are counted.
    #[must_use]
    pub fn is_told_by(&self, visits: &Visits, window: &Window, report: Publication) -> bool {
        if !self.is_read() {
            return false;
        }
        let census = self.census(window);
        let Some(sums) = self.sums(&census, window, &[report]) else { return false };
        let Some(whole) = census.windows.first().map(|placed| placed.whole) else { return false };
        let records = self.counted.source.records.events.iter().enumerate();
        let events: HashMap<i64, usize> = records.map(|(at, record)| (record.id, at)).collect();
        let mut reader = Reader::of(&sums, whole);
        reader.know_who_came(visits);
        let secrets = reader.secrets();
        reader.narrow();
        let is_open: Vec<bool> = secrets.iter().map(|node| !reader.is_known(*node)).collect();
        reader.know_visits(visits, &events);
        reader.narrow();
        secrets.iter().zip(is_open).any(|(node, is_open)| is_open && reader.is_known(*node))
    }
}

/// How many came from a country to an event, and sums of these, by number.
type Node = usize;
/// The same without sums: a country at an event.
type Seat = usize;

/// Somebody who has the sums and the numbers.
struct Reader<'s> {
    sums: &'s Sums<'s>,
    /// The coordinate of all that the report counts.
    whole: u16,
    /// By node, its least and its most; seats come first.
    bounds: Vec<(u64, u64)>,
    /// The nodes of sets of seats.
    nodes: HashMap<Vec<Seat>, Node>,
    /// Nodes that are together another.
    parts: Vec<(Vec<Node>, Node)>,
    /// Nodes of which so many are not zero, and what they are together.
    visits: Vec<(Vec<Node>, Node, u64)>,
}

impl<'s> Reader<'s> {
    /// One who has every sum that is shown.
    fn of(sums: &'s Sums<'s>, whole: u16) -> Self {
        let bounds = vec![(0, MOST); sums.unknowns.len() / GENDERS];
        let (nodes, parts, visits) = (HashMap::new(), Vec::new(), Vec::new());
        let mut reader = Self { sums, whole, bounds, nodes, parts, visits };
        for sum in sums.all.iter().filter(|sum| sum.is_shown) {
            let Some(seats) = seats_of(sum) else { continue };
            let node = reader.node(&seats);
            let came = sums.came(sum) as u64;
            reader.tighten(node, came, came);
        }
        reader.add_regions();
        reader
    }

    fn event(&self, seat: Seat) -> usize {
        self.sums.unknowns[seat * GENDERS].event
    }

    fn is_in(&self, all: &[u16], seat: Seat) -> bool {
        Sums::is_in(all, &self.sums.unknowns[seat * GENDERS]) == 1
    }

    fn seats(&self) -> std::ops::Range<Seat> {
        0..self.sums.unknowns.len() / GENDERS
    }

    /// The seats that are in all of some coordinates.
    fn seats_in(&self, all: &[u16]) -> Vec<Seat> {
        self.seats().filter(|seat| self.is_in(all, *seat)).collect()
    }

    /// The node of some seats, in order; it is what they are at each event together, and what they are by country.
    fn node(&mut self, seats: &[Seat]) -> Node {
        if let [seat] = seats {
            return *seat;
        }
        if let Some(node) = self.nodes.get(seats) {
            return *node;
        }
        let node = self.bounds.len();
        self.bounds.push((0, MOST));
        self.nodes.insert(seats.to_owned(), node);
        self.parts.push((seats.to_owned(), node));
        let events: BTreeSet<usize> = seats.iter().map(|seat| self.event(*seat)).collect();
        if events.len() > 1 {
            let parts = self.by_event(seats).into_values().collect();
            self.parts.push((parts, node));
            let mut by_country: BTreeMap<usize, Vec<Seat>> = BTreeMap::new();
            for seat in seats {
                by_country.entry(self.country(*seat)).or_default().push(*seat);
            }
            if by_country.len() > 1 {
                let parts = by_country.into_values().map(|seats| self.node(&seats)).collect();
                self.parts.push((parts, node));
            }
        }
        node
    }

    /// The nodes of some seats at each event.
    fn by_event(&mut self, seats: &[Seat]) -> BTreeMap<usize, Node> {
        let mut at_events: BTreeMap<usize, Vec<Seat>> = BTreeMap::new();
        for seat in seats {
            at_events.entry(self.event(*seat)).or_default().push(*seat);
        }
        at_events.into_iter().map(|(event, seats)| (event, self.node(&seats))).collect()
    }

    /// The number of a seat's country: at each event the countries stand in the same order.
    fn country(&self, seat: Seat) -> usize {
        let first = self.seats().find(|one| self.event(*one) == self.event(seat)).unwrap_or_default();
        seat - first
    }

    /// Whoever came to an event came from the one region or none.
    fn add_regions(&mut self) {
        let regions: Vec<u16> = self.sums.frame.members(Axis::Region).map(|(at, _)| at).collect();
        for event in self.sums.events() {
            let of_event: Vec<Seat> = self.seats().filter(|seat| self.event(*seat) == event).collect();
            let of_regions = regions.iter().map(|region| {
                let seats = of_event.iter().copied().filter(|seat| self.is_in(&[*region], *seat));
                seats.collect::<Vec<_>>()
            });
            let of_regions: Vec<Vec<Seat>> = of_regions.filter(|seats| !seats.is_empty()).collect();
            let parts = of_regions.into_iter().map(|seats| self.node(&seats)).collect();
            let node = self.node(&of_event);
            self.parts.push((parts, node));
        }
    }

    /// From each country that is listed somebody came.
    fn know_who_came(&mut self, visits: &Visits) {
        for (code, _) in &visits.of_countries {
            let seats = self.seats_of_country(*code);
            if !seats.is_empty() {
                let node = self.node(&seats);
                self.tighten(node, 1, MOST);
            }
        }
    }

    fn seats_of_country(&self, code: Iso3) -> Vec<Seat> {
        let member = self.sums.frame.members(Axis::Country).find(|(_, one)| *one == code.as_str());
        member.map_or_else(Vec::new, |(at, _)| self.seats_in(&[self.whole, at]))
    }

    /// To how many events people came, and from how many countries.
    fn know_visits(&mut self, visits: &Visits, events: &HashMap<i64, usize>) {
        for (code, count) in &visits.of_countries {
            let seats = self.seats_of_country(*code);
            if let Some(count) = count {
                self.visit(seats.clone(), &seats, *count);
            }
        }
        for (row, count) in self.sums.rows().into_iter().zip(&visits.of_rows) {
            let Some(count) = count else { continue };
            let seats = self.seats_in(&[self.whole, row]);
            let nodes = self.by_event(&seats).into_values().collect();
            self.visit(nodes, &seats, *count);
        }
        let nowhere = self.sums.frame.members(Axis::Country).find(|(_, code)| *code == NONE);
        for (id, count) in &visits.to_events {
            let Some(event) = events.get(id) else { continue };
            let is_somewhere = |seat: &Seat| nowhere.is_none_or(|(none, _)| !self.is_in(&[none], *seat));
            let of_event: Vec<Seat> = self.seats().filter(|seat| self.event(*seat) == *event).collect();
            let (seats, others): (Vec<Seat>, Vec<Seat>) =
                of_event.iter().partition(|seat| is_somewhere(seat));
            self.visit(seats.clone(), &seats, *count);
            if !seats.is_empty() && !others.is_empty() {
                let parts = vec![self.node(&seats), self.node(&others)];
                let all = self.node(&of_event);
                self.parts.push((parts, all));
            }
        }
    }

    fn visit(&mut self, nodes: Vec<Node>, seats: &[Seat], count: u64) {
        if !seats.is_empty() {
            let whole = self.node(seats);
            self.visits.push((nodes, whole, count));
        }
    }

    /// The few of a country: at an event, and in each sum that is not shown.
    fn secrets(&mut self) -> Vec<Node> {
        let few = self.seats().filter(|seat| {
            let unknowns = seat * GENDERS..(seat + 1) * GENDERS;
            let people: HashSet<u32> = unknowns.flat_map(|at| &self.sums.people[at]).copied().collect();
            (1..FEW).contains(&people.len())
        });
        let mut secrets: Vec<Node> = few.collect();
        let hidden = self.sums.all.iter().filter(|sum| !sum.is_shown && self.sums.is_few(sum));
        for seats in hidden.filter_map(seats_of).collect::<Vec<_>>() {
            secrets.push(self.node(&seats));
        }
        secrets
    }

    fn is_known(&self, node: Node) -> bool {
        let (least, most) = self.bounds[node];
        least == most
    }

    fn tighten(&mut self, node: Node, least: u64, most: u64) {
        let bound = &mut self.bounds[node];
        *bound = (bound.0.max(least), bound.1.min(most));
    }

    /// Takes what follows of each from the others.
    fn narrow(&mut self) {
        let (parts, visits) = (std::mem::take(&mut self.parts), std::mem::take(&mut self.visits));
        for _ in 0..TIMES {
            let before = self.bounds.clone();
            for (parts, whole) in &parts {
                self.narrow_sum(parts, *whole);
            }
            for (nodes, whole, count) in &visits {
                self.narrow_visits(nodes, *whole, *count);
            }
            if self.bounds == before {
                break;
            }
        }
        (self.parts, self.visits) = (parts, visits);
    }

    fn narrow_sum(&mut self, parts: &[Node], whole: Node) {
        let ends = parts.iter().map(|node| self.bounds[*node]);
        let (low, high) = ends.fold((0, 0), |(low, high), (least, most)| (low + least, high + most));
        self.tighten(whole, low, high);
        let (all_least, all_most) = self.bounds[whole];
        for node in parts {
            let (least, most) = self.bounds[*node];
            let others = (low - least, high - most);
            self.tighten(*node, all_least.saturating_sub(others.1), all_most.saturating_sub(others.0));
        }
    }

    /// Of nodes of which so many are not zero: the others are, and each of these leaves one at least to the others.
    fn narrow_visits(&mut self, nodes: &[Node], whole: Node, count: u64) {
        let number =
            |is: fn(&(u64, u64)) -> bool| nodes.iter().filter(|node| is(&self.bounds[**node])).count() as u64;
        let (possible, certain) = (number(|(_, most)| *most > 0), number(|(least, _)| *least > 0));
        let most_of_one = (self.bounds[whole].1 + 1).saturating_sub(count);
        for node in nodes {
            let (least, most) = self.bounds[*node];
            let is_there = possible == count && most > 0;
            let is_not_there = certain == count && least == 0;
            self.tighten(*node, is_there.into(), if is_not_there { 0 } else { most_of_one });
        }
    }
}

/// The seats that a figure is the sum of; none if it is of a gender, or counts some several times.
fn seats_of(sum: &Sum) -> Option<Vec<Seat>> {
    let is_whole = |of: &[(usize, i64)]| {
        let first = of[0].0;
        let is_next = |(at, one): (usize, &(usize, i64))| one.0 == first + at && one.1 == 1;
        first.is_multiple_of(GENDERS) && of.len() == GENDERS && of.iter().enumerate().all(is_next)
    };
    let seats: Option<Vec<Seat>> =
        sum.of.chunks(GENDERS).map(|of| is_whole(of).then(|| of[0].0 / GENDERS)).collect();
    seats.filter(|seats| !seats.is_empty())
}
