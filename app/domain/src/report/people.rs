//! The people of a report: each a few bytes, found by their random key.

use hashbrown::HashTable;

use crate::registration::Gender;

/// No country.
pub(super) const NOWHERE: u16 = u16::MAX;

/// What is remembered of one person.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Person {
    key: i64,
    /// The rows of the tables in which the person was seen, a bit each.
    pub seen: u16,
    /// The first country that the person represented.
    country: u16,
    /// Rank of the event at which a gender was last stated plus one, and that gender; 0 is none.
    gender: u32,
    /// The event at which the person was met last, plus one.
    pub met_at: u32,
    /// Where the countries beside the first one begin, plus one; 0 is none.
    further: u32,
}

/// A country that a person represented beside others: there are few of them, so that following them one by one is
/// quicker than a table of them all.
#[derive(Debug)]
struct Further {
    country: u16,
    /// Where the next one of the person stands, plus one; 0 is none.
    next: u32,
}

impl Person {
    /// Remembers a gender stated at the event of a rank: the one of the highest rank counts.
    pub fn state_gender(&mut self, rank: u32, gender: Gender) {
        self.gender = self.gender.max(((rank + 1) << 2) | gender as u32);
    }

    /// The gender for the whole report: a position in the list of genders, or 3 for not stated.
    pub const fn gender(self) -> usize {
        if self.gender == 0 { 3 } else { (self.gender & 3) as usize }
    }
}

/// Everybody met, by a small number in the order of meeting.
#[derive(Debug, Default)]
pub(crate) struct People {
    /// The numbers alone: the key stands with the person, so that a million of them stay near the processor.
    numbers: HashTable<u32>,
    met: Vec<Person>,
    /// Countries that people represented beside their first one.
    further: Vec<Further>,
}

impl People {
    /// The numbers of people with some keys. Those met before are looked up all together: of many people most
    /// are far from the processor, which can then wait for several at once.
    pub fn numbers(&mut self, keys: impl Iterator<Item = i64> + Clone) -> Vec<u32> {
        let known: Vec<Option<u32>> = keys.clone().map(|key| self.known(key)).collect();
        known.into_iter().zip(keys).map(|(known, key)| known.unwrap_or_else(|| self.number(key))).collect()
    }

    fn known(&self, key: i64) -> Option<u32> {
        self.numbers
            .find(spread(key.cast_unsigned()), |number| self.met[*number as usize].key == key)
            .copied()
    }

    /// The number of the person with a key.
    pub fn number(&mut self, key: i64) -> u32 {
        if let Some(number) = self.known(key) {
            return number;
        }
        let met = &mut self.met;
        // A report over four thousand million people is beyond this planet.
        let number = u32::try_from(met.len()).unwrap_or(u32::MAX);
        met.push(Person { key, seen: 0, country: NOWHERE, gender: 0, met_at: 0, further: 0 });
        let hash = |number: &u32| spread(met[*number as usize].key.cast_unsigned());
        self.numbers.insert_unique(spread(key.cast_unsigned()), number, hash);
        number
    }

    /// One person.
    pub fn get(&mut self, number: u32) -> &mut Person {
        &mut self.met[number as usize]
    }

    /// Everybody.
    pub fn iter(&self) -> impl Iterator<Item = &Person> {
        self.met.iter()
    }

    /// Notes that a person represented a country; whether for the first time.
    pub fn represents(&mut self, number: u32, country: u16) -> bool {
        let first = &mut self.met[number as usize].country;
        if *first == country {
            false
        } else if *first == NOWHERE {
            *first = country;
            true
        } else {
            self.represents_further(number, country)
        }
    }

    fn represents_further(&mut self, number: u32, country: u16) -> bool {
        let first = &mut self.met[number as usize].further;
        let mut next = *first;
        while let Some(one) = self.further.get((next as usize).wrapping_sub(1)) {
            if one.country == country {
                return false;
            }
            next = one.next;
        }
        self.further.push(Further { country, next: *first });
        // There are fewer of them than people can come.
        *first = u32::try_from(self.further.len()).unwrap_or(u32::MAX);
        true
    }
}

/// Person keys are random, and other keys here come from ourselves, so that one multiplication spreads them well
/// enough.
pub(crate) const fn spread(key: u64) -> u64 {
    let product = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ (product >> 32)
}
