//! A reader who narrows what is known of who came to which event: how many from a country, from a region or class and
//! in all came to each event, and of these every sum that is printed. Where it is only known that somebody came, or
//! to how many events, these are bounds too.

use std::collections::BTreeMap;

use super::{Library, Seat};
use crate::{
    country::CountryClass,
    figures::{Axis, Measure, Shown, TABLES},
    report::{Figure, Outcome, RegionOrNone, Subject, tests::rule_12_attack::rows},
};

/// More than any sum.
const MOST: u64 = 1_000_000;

/// What is known of, by number: the seats come first, then sums of them.
type Node = usize;

/// A row of the tables of a report, by its member.
type Row = (Axis, &'static str);

/// Everything that is known.
#[derive(Clone)]
pub(super) struct Reader<'a, 'l> {
    library: &'a Library<'l>,
    /// Of each node, its least and its most.
    pub bounds: Vec<(u64, u64)>,
    /// Nodes that are together another.
    sums: Vec<(Vec<Node>, Node)>,
    /// Of nodes that are alike, how many participations if that is known, and how many of them are not zero.
    visits: Vec<(Vec<Node>, Figure, u64)>,
    /// How many came to each event from each row.
    of_rows: BTreeMap<Row, Vec<Node>>,
    /// How many came to each event.
    of_events: Vec<Node>,
    /// How many came from each country in all, or at the events of a time.
    times: Vec<(String, Node, Vec<Seat>)>,
}

/// The rows of the tables of a report, in their order.
fn all_rows() -> Vec<Row> {
    let regions = RegionOrNone::ALL.iter().map(|region| (Axis::Region, region.code()));
    let classes = CountryClass::ALL.iter().map(|class| (Axis::Class, class.code()));
    regions.chain(classes).chain([(Axis::Class, "developing")]).collect()
}

impl<'a, 'l> Reader<'a, 'l> {
    /// One who has every sum.
    pub fn of(library: &'a Library<'l>) -> Self {
        let mut reader = Self {
            library,
            bounds: vec![(0, MOST); library.seats().len()],
            sums: Vec::new(),
            visits: Vec::new(),
            of_rows: BTreeMap::new(),
            of_events: Vec::new(),
            times: Vec::new(),
        };
        reader.add_nodes();
        reader.add_figures();
        reader.add_report(None, &library.report);
        for (place, statement) in &library.statements {
            reader.add_report(Some(place), statement);
        }
        reader.add_events();
        reader
    }

    /// What is told of single countries: at an event, in all or in a time.
    pub fn of_countries(&self) -> Vec<(String, Node, Vec<Seat>)> {
        let seats = self.library.seats().filter_map(|seat| {
            let code = self.library.country(seat)?;
            let event = &self.library.story.world.events[self.library.event(seat)];
            Some((format!("{code} at {}", event.event_ref), seat, vec![seat]))
        });
        seats.chain(self.times.iter().cloned()).collect()
    }

    /// A node that is the sum of others.
    fn node(&mut self, parts: Vec<Node>) -> Node {
        self.bounds.push((0, MOST));
        self.sums.push((parts, self.bounds.len() - 1));
        self.bounds.len() - 1
    }

    fn add_nodes(&mut self) {
        let library = self.library;
        let events = 0..library.days.len();
        for row in all_rows() {
            let seats = library.seats_of(&[Some(row)]);
            let of_event =
                |event: usize| seats.iter().copied().filter(move |seat| library.event(*seat) == event);
            let nodes = events.clone().map(|event| self.node(of_event(event).collect())).collect();
            self.of_rows.insert(row, nodes);
        }
        for event in events {
            let seats = library.seats().filter(|seat| library.event(*seat) == event).collect();
            let node = self.node(seats);
            let regions = self.of_rows.iter().filter(|((axis, _), _)| *axis == Axis::Region);
            let regions = regions.map(|(_, nodes)| nodes[event]).collect();
            self.sums.push((regions, node));
            self.of_events.push(node);
        }
        let times: Vec<(Axis, String)> = library.members.keys().cloned().collect();
        let is_time = |(axis, _): &&(Axis, String)| matches!(axis, Axis::Year | Axis::Cycle);
        for code in library.codes.iter().flatten() {
            let country = Some((Axis::Country, code.as_str()));
            let all = [(code.to_string(), library.seats_of(&[country]))];
            let in_times = times.iter().filter(is_time).map(|(axis, time)| {
                (format!("{code} in {time}"), library.seats_of(&[country, Some((*axis, time.as_str()))]))
            });
            for (name, seats) in all.into_iter().chain(in_times) {
                let node = self.node(seats.clone());
                self.times.push((name, node, seats));
            }
        }
    }

    /// Adds what is printed of those who are of all of some members.
    fn add(&mut self, figure: Figure, members: &[Option<(Axis, &str)>]) {
        let Some(figure) = figure else { return };
        let seats = self.library.seats_of(members);
        let known = self.times.iter().find(|(_, _, own)| *own == seats).map(|(_, node, _)| *node);
        let node = known.unwrap_or_else(|| self.node(seats));
        self.tighten(node, figure, figure);
        let (of_rows, of_events): (Vec<_>, Vec<_>) = members
            .iter()
            .flatten()
            .partition(|(axis, _)| matches!(axis, Axis::Region | Axis::Class | Axis::Country));
        let nodes = match of_rows[..] {
            [] => &self.of_events,
            [row] => match self.of_rows.iter().find(|(one, _)| **one == row) {
                Some((_, nodes)) => nodes,
                None => return,
            },
            _ => return,
        };
        let is_meant = |event: &usize| {
            let seat = self.library.at(*event, None);
            let is_of = |(axis, code): &(Axis, &str)| {
                self.library.members.get(&(*axis, (*code).to_owned())).is_some_and(|set| set.contains(&seat))
            };
            of_events.iter().all(is_of)
        };
        let parts = (0..nodes.len()).filter(is_meant).map(|event| nodes[event]).collect();
        self.sums.push((parts, node));
    }

    fn add_figures(&mut self) {
        let figures = &self.library.figures;
        let members = |axis: Option<Axis>| match axis {
            None => vec![None],
            Some(axis) => figures.members(axis).iter().map(|code| Some((axis, code.as_str()))).collect(),
        };
        for table in TABLES.iter().filter(|table| !table.axes().any(|axis| axis == Axis::Gender)) {
            for one in members(table.rows) {
                for other in members(table.columns) {
                    if let Some(Shown::Number(number)) = figures.figure(Measure::Participations, one, other) {
                        self.add(Some(number.into()), &[one, other]);
                    }
                }
            }
        }
    }

    /// All sums of a report on all places or of a statement.
    fn add_report(&mut self, place: Option<&Subject>, report: &Outcome) {
        let of_place = place.map(Subject::to_string);
        let of_place = of_place.as_deref().and_then(|place| place.split_once(':'));
        let place = of_place.map(|(axis, code)| match axis {
            "region" => (Axis::Region, code),
            "class" => (Axis::Class, code),
            _ => (Axis::Country, code),
        });
        let people = &report.facts.participation;
        self.add(people.participations, &[place]);
        for row in &report.facts.countries {
            self.add(row.participations, &[place, Some((Axis::Country, row.iso3.as_str()))]);
        }
        let all = all_rows();
        let developing = people.developing.participations;
        let whole = rows(report).into_iter().map(|cells| cells.participations).chain([developing]);
        for (row, figure) in all.iter().zip(whole) {
            self.add(figure, &[place.filter(|one| one != row), Some(*row)]);
        }
        for of in &report.years {
            let year = of.year.to_string();
            for (row, figure) in all.iter().zip(of.rows()) {
                self.add(figure, &[place.filter(|one| one != row), Some(*row), Some((Axis::Year, &year))]);
            }
        }
    }

    /// How many came to each event, and from how many countries: every report says it.
    fn add_events(&mut self) {
        let library = self.library;
        for (event, record) in library.story.world.events.iter().enumerate() {
            let row = library.report.annex.iter().find(|row| row.event == record.id);
            let (people, countries) =
                row.map_or((Some(0), Some(0)), |row| (row.participations, row.countries));
            if let Some(people) = people {
                self.tighten(self.of_events[event], people, people);
            }
            let seats = library.seats().filter(|seat| library.event(*seat) == event);
            let seats = seats.filter(|seat| library.country(*seat).is_some()).collect();
            self.visits.extend(countries.map(|countries| (seats, people, countries)));
        }
    }

    /// To which events people came from each region and class, as far as the statements on these list them.
    pub fn add_places(&mut self) {
        let library = self.library;
        for (place, statement) in &library.statements {
            let nodes = match place {
                Subject::Region(region) => &self.of_rows[&(Axis::Region, region.code())],
                Subject::Class(class) => &self.of_rows[&(Axis::Class, class.code())],
                _ => continue,
            };
            for (event, node) in nodes.clone().into_iter().enumerate() {
                let record = &library.story.world.events[event];
                let row = statement.annex.iter().find(|row| row.event == record.id);
                match row.map(|row| row.participations) {
                    Some(Some(people)) => self.tighten(node, people, people),
                    Some(None) if record.host_country.is_none() => self.tighten(node, 1, MOST),
                    None if !statement.is_unlisted => self.tighten(node, 0, 0),
                    Some(None) | None => {}
                }
            }
        }
    }

    /// To how many events people came from a country, and from a region or class, as far as it is told.
    pub fn add_event_counts(&mut self) {
        let library = self.library;
        let of_countries =
            library.statements.iter().filter(|(place, _)| matches!(place, Subject::Country(_)));
        let reports = of_countries.map(|(_, statement)| statement).chain([&library.report]);
        for row in reports.flat_map(|report| &report.facts.countries) {
            let Some(events) = row.events else { continue };
            let of_country = library.seats_of(&[Some((Axis::Country, row.iso3.as_str()))]);
            self.visits.push((of_country, row.participations, events));
        }
        for (row, cells) in all_rows().iter().zip(rows(&library.report)) {
            if let Some(events) = cells.events {
                self.visits.push((self.of_rows[row].clone(), cells.participations, events));
            }
        }
    }

    /// The events that the statements on countries list.
    pub fn add_lists(&mut self) {
        let library = self.library;
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

    fn tighten(&mut self, node: Node, least: u64, most: u64) {
        let bound = &mut self.bounds[node];
        *bound = (bound.0.max(least), bound.1.min(most));
    }

    /// Takes what follows of each from the others, until nothing more does.
    pub fn narrow(&mut self) {
        let (sums, visits) = (std::mem::take(&mut self.sums), std::mem::take(&mut self.visits));
        for _ in 0..60 {
            let before = self.bounds.clone();
            for (parts, whole) in &sums {
                self.narrow_sum(parts, *whole);
            }
            for visit in &visits {
                self.narrow_visits(visit);
            }
            if self.bounds == before {
                break;
            }
        }
        (self.sums, self.visits) = (sums, visits);
    }

    fn narrow_sum(&mut self, parts: &[Node], whole: Node) {
        let ends = parts.iter().map(|node| self.bounds[*node]);
        let (low, high) = ends.fold((0, 0), |(low, high), (least, most)| (low + least, high + most));
        self.tighten(whole, low, high);
        let (all_least, all_most) = self.bounds[whole];
        for node in parts {
            let (least, most) = self.bounds[*node];
            self.tighten(*node, all_least.saturating_sub(high - most), all_most - (low - least));
        }
    }

    fn narrow_visits(&mut self, (nodes, participations, events): &(Vec<Node>, Figure, u64)) {
        let count =
            |is: fn(&(u64, u64)) -> bool| nodes.iter().filter(|node| is(&self.bounds[**node])).count() as u64;
        let (possible, certain) = (count(|(_, most)| *most > 0), count(|(least, _)| *least > 0));
        let one = participations.map_or(MOST, |all| all + 1 - events.min(&all));
        for node in nodes {
            let (least, most) = self.bounds[*node];
            let is_there = possible == *events && most > 0;
            let is_not_there = certain == *events && least == 0;
            self.tighten(*node, is_there.into(), if is_not_there { 0 } else { one });
        }
    }
}
