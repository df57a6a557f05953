//! Who is the same person: the one rule by which rows of a file, and forms, are placed with people.
//!
//! A row is placed by what it states, in this order:
//!
//! 1. a reference: the person of that source and reference. A reference not seen before is a new
//!    person, except that it takes over a person without any reference for whom the same e-mail and
//!    name were stated, if no other reference lays claim to that person;
//! 2. e-mail and name together: the one person for whom some row states both, else a new person;
//!    if several people are stated so, nobody can tell which, and the row is [ambiguous](Placement);
//! 3. neither: a person known at that event only, by event, name, country and organization.
//!
//! Two references of one source are two people, whatever else agrees. The order of the rows has no
//! influence: every step looks at sets. Nor has the order of files, as far as people can still be
//! placed anew: who was on record without a reference [joins](joins) the one person whose reference
//! states their e-mail and name later.
//!
//! An import of any size runs the same steps as set operations in the database, over the keys made
//! here; a test holds both to the same answers.

use std::collections::{BTreeMap, BTreeSet};

use caseless::Caseless;
use unicode_normalization::UnicodeNormalization;

use crate::country::Iso3;

/// Text as it is kept: NFC, no white space at the ends, single spaces inside.
#[must_use]
pub fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidied.is_empty() {
            tidied.push(' ');
        }
        tidied.push_str(word);
    }
    if tidied.is_ascii() { tidied } else { tidied.nfc().collect() }
}

/// Text as names, organizations and e-mails are compared: [tidy] and case folded (Unicode's full
/// default folding, so that `STRASSE` equals `Straße` and `ΣΊΣΥΦΟΣ` equals `Σίσυφος`).
#[must_use]
pub fn normal_form(text: &str) -> String {
    let tidied = tidy(text);
    if tidied.is_ascii() {
        return tidied.to_ascii_lowercase();
    }
    // Folding can take a composed letter apart: composed again, equal texts are equal bytes.
    tidied.chars().default_case_fold().nfc().collect()
}

/// An e-mail and a name that one row states together, both in [normal form](normal_form).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    /// The e-mail's normal form.
    pub email: String,
    /// The name's normal form.
    pub name: String,
}

/// What tells apart people who are known at one event only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AtEvent {
    /// The event's reference.
    pub event: String,
    /// The name's normal form.
    pub name: String,
    /// The country represented, if stated.
    pub country: Option<Iso3>,
    /// The organization's normal form, if stated.
    pub organization: Option<String>,
}

/// The strongest thing that a row states about who it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A reference of the file's source.
    Reference(String),
    /// E-mail and name.
    Pair(Pair),
    /// A name at an event.
    AtEvent(AtEvent),
}

impl Key {
    /// The key as one text; different keys give different texts, since cells hold no control
    /// characters.
    #[must_use]
    pub fn text(&self) -> String {
        const BETWEEN: &str = "\u{1f}";
        match self {
            Self::Reference(reference) => ["r", reference].join(BETWEEN),
            Self::Pair(Pair { email, name }) => ["p", email, name].join(BETWEEN),
            Self::AtEvent(AtEvent { event, name, country, organization }) => {
                let country = country.map(|country| country.to_string()).unwrap_or_default();
                ["e", event, name, &country, organization.as_deref().unwrap_or_default()].join(BETWEEN)
            }
        }
    }
}

/// What a row states about who it is. A name is always stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    key: Key,
    pair: Option<Pair>,
}

impl Stated {
    /// Takes a row's cells as they stand; blank ones are not stated.
    #[must_use]
    pub fn new(
        reference: Option<&str>,
        email: Option<&str>,
        name: &str,
        event: &str,
        country: Option<Iso3>,
        organization: Option<&str>,
    ) -> Self {
        let reference = reference.map(str::trim).filter(|reference| !reference.is_empty());
        let name = normal_form(name);
        let email = email.map(normal_form).filter(|email| !email.is_empty());
        let pair = email.map(|email| Pair { email, name: name.clone() });
        let key = match (reference, &pair) {
            (Some(reference), _) => Key::Reference(reference.to_owned()),
            (None, Some(pair)) => Key::Pair(pair.clone()),
            (None, None) => Key::AtEvent(AtEvent {
                event: event.to_owned(),
                name,
                country,
                organization: organization.map(normal_form).filter(|text| !text.is_empty()),
            }),
        };
        Self { key, pair }
    }

    /// What the row is placed by.
    #[must_use]
    pub const fn key(&self) -> &Key {
        &self.key
    }

    /// The reference, if the row states one.
    fn reference(&self) -> Option<&str> {
        match &self.key {
            Key::Reference(reference) => Some(reference),
            Key::Pair(_) | Key::AtEvent(_) => None,
        }
    }

    /// E-mail and name, if the row states both, with or without a reference.
    #[must_use]
    pub const fn pair(&self) -> Option<&Pair> {
        self.pair.as_ref()
    }
}

/// The people on record, as far as the rows could mean them. `P` is how the caller names a person.
#[derive(Debug, Clone)]
pub struct Known<P> {
    /// Who bears which reference of the file's source.
    pub references: BTreeMap<String, P>,
    /// Everybody who bears a reference of any source.
    pub referenced: BTreeSet<P>,
    /// For whom an e-mail and a name were stated together.
    pub pairs: BTreeMap<Pair, BTreeSet<P>>,
    /// Who is known at one event only.
    pub at_events: BTreeMap<AtEvent, P>,
}

impl<P> Default for Known<P> {
    fn default() -> Self {
        Self {
            references: BTreeMap::new(),
            referenced: BTreeSet::new(),
            pairs: BTreeMap::new(),
            at_events: BTreeMap::new(),
        }
    }
}

/// Whom a row means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Placement<P> {
    /// Somebody on record.
    Known(P),
    /// Somebody new, the same for all rows with the same key.
    New(Key),
    /// One of several people: the row creates nobody, counts nowhere and is listed for a person to
    /// look at.
    Ambiguous,
}

/// Places every row; the answers stand in the order of the rows and do not depend on it.
#[must_use]
pub fn place<P: Ord + Clone>(rows: &[Stated], known: &Known<P>) -> Vec<Placement<P>> {
    let bearers = place_references(rows, known);
    let owners = owners_of_pairs(rows, known, &bearers);
    rows.iter()
        .map(|row| match &row.key {
            Key::Reference(reference) => bearers[reference.as_str()].clone(),
            Key::Pair(pair) => join(owners.get(pair), &row.key),
            Key::AtEvent(at_event) => known
                .at_events
                .get(at_event)
                .map_or_else(|| Placement::New(row.key.clone()), |person| Placement::Known(person.clone())),
        })
        .collect()
}

/// A row with e-mail and name alone joins the one owner of the pair; where there is none it makes
/// one, and where there are several it joins nobody.
fn join<P: Clone>(owners: Option<&BTreeSet<Placement<P>>>, key: &Key) -> Placement<P> {
    let mut owners = owners.into_iter().flatten();
    match (owners.next(), owners.next()) {
        (None, _) => Placement::New(key.clone()),
        (Some(only), None) => only.clone(),
        (Some(_), Some(_)) => Placement::Ambiguous,
    }
}

/// Places the references: known ones with their bearer, new ones with somebody new or with the
/// first of the people without reference to whom they alone lay claim.
fn place_references<'r, P: Ord + Clone>(
    rows: &'r [Stated],
    known: &Known<P>,
) -> BTreeMap<&'r str, Placement<P>> {
    let mut taken_over: BTreeMap<&str, P> = BTreeMap::new();
    for (person, claimant) in claimed(rows, known) {
        if let Claimant::New(reference) = claimant {
            taken_over.entry(reference).or_insert_with(|| person.clone());
        }
    }
    rows.iter()
        .filter_map(|row| Some((row.reference()?, &row.key)))
        .map(|(reference, key)| {
            let bearer = known.references.get(reference).or_else(|| taken_over.get(reference)).cloned();
            (reference, bearer.map_or_else(|| Placement::New(key.clone()), Placement::Known))
        })
        .collect()
}

/// Who on record was found by the rows to be somebody else on record: people without any reference
/// whose e-mail and name are stated under one reference and no other, with who bears it or, if it is new,
/// the first whom it takes over. The rows are to be [placed](place) once these people are one.
#[must_use]
pub fn joins<P: Ord + Clone>(rows: &[Stated], known: &Known<P>) -> BTreeMap<P, P> {
    let mut taken_over: BTreeMap<&str, &P> = BTreeMap::new();
    let claimed = claimed(rows, known).into_iter();
    let found = claimed.map(|(person, claimant)| match claimant {
        Claimant::Known(bearer) => (person, bearer),
        Claimant::New(reference) => (person, *taken_over.entry(reference).or_insert(person)),
    });
    found
        .filter(|(person, into)| person != into)
        .map(|(person, into)| (person.clone(), into.clone()))
        .collect()
}

/// Who bears a reference that lays claim to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Claimant<'a, P> {
    Known(P),
    New(&'a str),
}

/// The people on record without any reference to whom the rows lay claim, each with who does if it is one
/// alone: a pair stated for them is stated in a row with a reference, or was for somebody with one.
fn claimed<'a, P: Ord>(rows: &'a [Stated], known: &'a Known<P>) -> BTreeMap<&'a P, Claimant<'a, &'a P>> {
    let mut stated: BTreeMap<&Pair, BTreeSet<Claimant<'_, &P>>> = BTreeMap::new();
    for row in rows {
        if let (Some(reference), Some(pair)) = (row.reference(), &row.pair) {
            let bearer = known.references.get(reference);
            stated.entry(pair).or_default().insert(bearer.map_or(Claimant::New(reference), Claimant::Known));
        }
    }
    let is_free = |person: &&P| !known.referenced.contains(*person);
    let looked_at = stated.keys().filter_map(|pair| known.pairs.get(*pair)).flatten().filter(is_free);
    let mut claims: BTreeMap<&P, BTreeSet<Claimant<'_, &P>>> =
        looked_at.map(|person| (person, BTreeSet::new())).collect();
    for (pair, people) in &known.pairs {
        for person in people {
            let Some(claims) = claims.get_mut(person) else { continue };
            claims.extend(stated.get(pair).into_iter().flatten().copied());
            claims.extend(people.iter().filter(|other| !is_free(other)).map(Claimant::Known));
        }
    }
    let alone = |claims: BTreeSet<_>| claims.first().copied().filter(|_| claims.len() == 1);
    claims.into_iter().filter_map(|(person, claims)| Some((person, alone(claims)?))).collect()
}

/// For whom each pair is stated, once the references are placed.
fn owners_of_pairs<'a, P: Ord + Clone>(
    rows: &'a [Stated],
    known: &'a Known<P>,
    bearers: &BTreeMap<&str, Placement<P>>,
) -> BTreeMap<&'a Pair, BTreeSet<Placement<P>>> {
    let mut owners: BTreeMap<&Pair, BTreeSet<Placement<P>>> = BTreeMap::new();
    for (pair, people) in &known.pairs {
        owners.entry(pair).or_default().extend(people.iter().cloned().map(Placement::Known));
    }
    for row in rows {
        if let (Some(reference), Some(pair)) = (row.reference(), &row.pair) {
            owners.entry(pair).or_default().insert(bearers[reference].clone());
        }
    }
    owners
}
