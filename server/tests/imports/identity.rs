//! The rule of who is the same person stands twice: in `domain::identity`, row by row, and in the
//! database's own words, as set operations over any number of rows. Over random files, one after
//! another, both place everybody alike.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use domain::identity::{Key, Known, Pair, Placement, Stated, joins, place};
use entities::registration;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use sea_orm::{EntityTrait, QuerySelect};
use server::imports::kinds::Kind::{Events, Participants};

use super::{List, import};
use crate::support::{Site, on_each_database};

/// How many stories there are, each with people of its own, and how many files each has.
const STORIES: u64 = 24;
const FILES: i64 = 5;
const FORUMS: usize = 6;

/// Names and addresses that are equal, or nearly so, in several spellings.
const NAMES: [&str; 6] =
    ["José Peña", "JOSE\u{301}  PEN\u{303}A", "Jose Pena", "Otto Straße", "OTTO STRASSE", "Σίσυφος"];
const ADDRESSES: [&str; 4] = ["office@x.example", "OFFICE@x.example", "own@x.example", "ÖWN@x.example"];
const ORGANIZATIONS: [&str; 4] = ["", "MTC", " mtc ", "OSIPTEL"];
const SOURCES: [&str; 2] = ["default", "regional office"];

/// A row of a file; its number of days is its number in the story, by which it is found again.
#[derive(Debug, Clone)]
struct Line {
    number: i64,
    forum: String,
    name: String,
    reference: Option<String>,
    email: Option<String>,
    country: Option<&'static str>,
    organization: &'static str,
}

impl Line {
    /// The rows of a story are about few people, so that they meet in every way; references come up
    /// more and more often, so that people without any are there for them to lay claim to.
    fn random(random: &mut StdRng, story: u64, turn: i64, number: i64) -> Self {
        let mut one_of = |most: usize| random.random_range(0..most);
        // The number of the story keeps its people apart from those of the others.
        let few = usize::try_from(story % 3).unwrap();
        let name = format!("{} {story}", NAMES[one_of(2 + 2 * few)]);
        let email = format!("{story}.{}", ADDRESSES[one_of(2 + few)]);
        let (has_reference, has_email) = (one_of(6) <= usize::try_from(turn).unwrap(), one_of(4) > 0);
        Self {
            number,
            forum: format!("F{}", one_of(FORUMS)),
            reference: has_reference.then(|| format!("{story}/{}", one_of(6))),
            email: has_email.then_some(email),
            country: [None, Some("PER"), Some("GRC")][one_of(3)],
            organization: ORGANIZATIONS[one_of(ORGANIZATIONS.len())],
            name,
        }
    }

    fn stated(&self) -> Stated {
        let country = self.country.and_then(|code| code.parse().ok());
        let (reference, email) = (self.reference.as_deref(), self.email.as_deref());
        Stated::new(reference, email, &self.name, &self.forum, country, Some(self.organization))
    }
}

fn file(lines: &[Line]) -> String {
    let mut text = "event_ref,name,role,state,person_ref,email,country,organization,days\n".to_owned();
    for line in lines {
        let Line { number, forum, name, reference, email, country, organization } = line;
        let _ = writeln!(
            text,
            "{forum},{name},participant,attended,{},{},{},{organization},{number}",
            reference.as_deref().unwrap_or_default(),
            email.as_deref().unwrap_or_default(),
            country.unwrap_or_default(),
        );
    }
    text
}

/// The people of a story by the rule of the domain; a person is a number.
#[derive(Default)]
struct Model {
    by_source: [BTreeMap<String, usize>; 2],
    known: Known<usize>,
    people: usize,
    /// Who was found to be whom.
    joined: BTreeMap<usize, usize>,
    /// By whom a pair was first stated, if that person was found to be another.
    first_of: BTreeMap<Pair, usize>,
    /// By forum and who was registered as it was made, the order in which they were made.
    registrations: BTreeMap<(String, usize), usize>,
}

impl Model {
    /// Whom each row means, and the people that the file adds. If people are found to be one, the file is
    /// looked at again.
    fn take(&mut self, lines: &[Line], source: usize) -> BTreeMap<i64, usize> {
        self.known.references = self.by_source[source].clone();
        let (_, stated, _) = self.place(lines);
        let joins = joins(&stated, &self.known);
        self.join(&joins);
        let (lines, stated, placed) = self.place(lines);
        let mut newcomers: BTreeMap<Key, usize> = BTreeMap::new();
        let mut means = BTreeMap::new();
        for ((line, stated), who) in lines.iter().zip(&stated).zip(placed) {
            let registration = self.registration(line, stated, &who);
            let person = match who {
                Placement::Known(person) => person,
                Placement::New(key) => *newcomers.entry(key).or_insert_with(|| {
                    self.people += 1;
                    self.people
                }),
                Placement::Ambiguous => continue,
            };
            let order = self.registrations.len();
            let registration = (line.forum.clone(), registration.unwrap_or(person));
            self.registrations.entry(registration).or_insert(order);
            means.insert(line.number, person);
            self.learn(stated, person, source);
        }
        means
    }

    /// The rows that are not refused. Those that mean one registration are, all of them: they then state
    /// nothing, so that the others are looked at again.
    fn place(&self, lines: &[Line]) -> (Vec<Line>, Vec<Stated>, Vec<Placement<usize>>) {
        let mut lines = lines.to_vec();
        loop {
            let stated: Vec<Stated> = lines.iter().map(Line::stated).collect();
            let placed = place(&stated, &self.known);
            let mut rows: BTreeMap<_, Vec<i64>> = BTreeMap::new();
            for ((line, stated), who) in lines.iter().zip(&stated).zip(&placed) {
                if *who != Placement::Ambiguous {
                    let registration = self.registration(line, stated, who);
                    rows.entry((&line.forum, who, registration)).or_default().push(line.number);
                }
            }
            let twice: BTreeSet<i64> = rows.into_values().filter(|rows| rows.len() > 1).flatten().collect();
            if twice.is_empty() {
                return (lines, stated, placed);
            }
            lines.retain(|line| !twice.contains(&line.number));
        }
    }

    /// Under whom the registration that a row means was made, if it is on record: of several people who
    /// were found to be one, the one whom the row stated then, else the first.
    fn registration(&self, line: &Line, stated: &Stated, who: &Placement<usize>) -> Option<usize> {
        let Placement::Known(person) = who else { return None };
        let first = match stated.key() {
            Key::Pair(pair) => self.first_of.get(pair).copied(),
            Key::Reference(_) | Key::AtEvent(_) => None,
        };
        let own = first.unwrap_or(*person);
        let held = self.registrations.iter().filter(|((forum, one), _)| {
            *forum == line.forum && self.joined.get(one).unwrap_or(one) == person
        });
        let first = held.min_by_key(|((_, one), order)| (*one != own, **order));
        first.map(|((_, one), _)| *one)
    }

    fn join(&mut self, joins: &BTreeMap<usize, usize>) {
        for into in self.joined.values_mut() {
            *into = *joins.get(into).unwrap_or(into);
        }
        self.joined.extend(joins);
        for (pair, people) in &mut self.known.pairs {
            for person in people.clone() {
                if let Some(into) = joins.get(&person) {
                    people.remove(&person);
                    people.insert(*into);
                    self.first_of.entry(pair.clone()).or_insert(person);
                }
            }
        }
    }

    fn learn(&mut self, stated: &Stated, person: usize, source: usize) {
        match stated.key() {
            Key::Reference(reference) => {
                self.by_source[source].insert(reference.clone(), person);
                self.known.referenced.insert(person);
            }
            Key::AtEvent(at_event) => {
                self.known.at_events.insert(at_event.clone(), person);
            }
            Key::Pair(_) => {}
        }
        if let Some(pair) = stated.pair() {
            let pair: Pair = pair.clone();
            self.known.pairs.entry(pair).or_default().insert(person);
        }
    }
}

/// Whom the rows with these numbers mean on record.
async fn recorded(site: &Site, numbers: std::ops::Range<i64>) -> BTreeMap<i64, i64> {
    let columns = [registration::Column::Days, registration::Column::PersonId];
    let rows = registration::Entity::find().select_only().columns(columns).into_tuple();
    let rows: Vec<(Option<i32>, Option<i64>)> = rows.all(site.app.db.read()).await.unwrap();
    let rows = rows.into_iter().filter_map(|(days, person)| Some((i64::from(days?), person?)));
    rows.filter(|(number, _)| numbers.contains(number)).collect()
}

async fn tell(site: &Site, story: u64) -> usize {
    let mut random = StdRng::seed_from_u64(story);
    let mut model = Model::default();
    let mut meant: BTreeMap<i64, usize> = BTreeMap::new();
    let start = i64::try_from(story).unwrap() * 1_000;
    let mut number = start;
    for turn in 0..FILES {
        let first = number;
        let rows = random.random_range(1..12);
        let lines: Vec<Line> = (0..rows)
            .map(|_| {
                number += 1;
                Line::random(&mut random, story, turn, number)
            })
            .collect();
        let source = random.random_range(0..2);
        let expected = model.take(&lines, source);
        let text = file(&lines);
        let outcome = List::of(Participants).source(SOURCES[source]).partial().read(site, &text).await;
        let found = recorded(site, start + 1..number + 1).await;
        let told =
            || format!("story {story}, file {turn} of {}:\n{text}{expected:?}\n{found:?}", SOURCES[source]);
        let now: Vec<i64> = found.keys().copied().filter(|number| *number > first).collect();
        assert!(now.iter().eq(expected.keys()), "{}", told());
        let left_out = outcome.rows - u64::try_from(now.len()).unwrap();
        assert_eq!(outcome.counts.ambiguous + outcome.counts.refused, left_out, "{}", told());
        meant.extend(expected.clone());
        // Of the people of the model and those on record, each is one of the other.
        let (mut on_record, mut in_model) = (BTreeMap::new(), BTreeMap::new());
        for (row, id) in found.iter().map(|(row, id)| (*row, *id)) {
            let person = model.joined.get(&meant[&row]).copied().unwrap_or(meant[&row]);
            assert_eq!(*on_record.entry(person).or_insert(id), id, "{}", told());
            assert_eq!(*in_model.entry(id).or_insert(person), person, "{}", told());
        }
    }
    model.joined.len()
}

#[test]
fn the_database_places_people_by_the_rule_of_the_domain() {
    on_each_database(async |site| {
        let forums = (0..FORUMS)
            .map(|forum| format!("F{forum},forum,Forum,ITU-T,held\n"))
            .collect::<Vec<_>>()
            .concat();
        import(&site, Events, &format!("event_ref,kind,title_en,sectors,state\n{forums}")).await;
        let mut joined = 0;
        for story in 0..STORIES {
            joined += tell(&site, story).await;
        }
        assert!(joined > 5, "{joined} people were found to be others");
    });
}
