//! Everything that reading and checking a file found: all of it counted, the first of it listed.

use super::{
    refusal::Refusal,
    warning::{Lookalike, Warning},
};

/// How many of each sort are listed.
pub const LISTED: usize = 1_000;

/// Things of one sort: all counted, the first listed.
#[derive(Debug, Clone)]
pub struct Tally<T> {
    listed: Vec<T>,
    counted: u64,
}

impl<T> Default for Tally<T> {
    fn default() -> Self {
        Self { listed: Vec::new(), counted: 0 }
    }
}

impl<T: Ord> Tally<T> {
    /// Counts one more.
    pub fn add(&mut self, thing: T) {
        self.counted += 1;
        self.listed.push(thing);
        // The first by line are kept, and what is found later can stand on an earlier line.
        if self.listed.len() >= 2 * LISTED {
            self.shorten();
        }
    }

    /// Counts many, of which the first are at hand.
    pub fn add_many(&mut self, counted: u64, first: impl IntoIterator<Item = T>) {
        let before = self.counted;
        self.extend(first);
        self.counted = before + counted;
    }

    /// Counts what another tally counted.
    pub fn absorb(&mut self, other: Self) {
        self.add_many(other.counted, other.listed);
    }

    fn shorten(&mut self) {
        self.listed.sort_unstable();
        self.listed.truncate(LISTED);
    }

    /// How many there are.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.counted
    }

    /// The first of them, by line.
    #[must_use]
    pub fn listed(mut self) -> Vec<T> {
        self.shorten();
        self.listed
    }
}

impl<T: Ord> Extend<T> for Tally<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, things: I) {
        things.into_iter().for_each(|thing| self.add(thing));
    }
}

/// What was found in a file.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    /// What is refused; a row can hold several.
    pub refusals: Tally<Refusal>,
    /// What is recorded with a warning.
    pub warnings: Tally<Warning>,
    /// People who share an e-mail or a name with somebody else, for a person to look at.
    pub lookalikes: Tally<Lookalike>,
}

impl Findings {
    /// Takes over what was found elsewhere.
    pub fn absorb(&mut self, other: Self) {
        self.refusals.absorb(other.refusals);
        self.warnings.absorb(other.warnings);
        self.lookalikes.absorb(other.lookalikes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_counted_and_the_first_are_listed() {
        let mut tally = Tally::default();
        tally.extend((0..5_000).rev());
        assert_eq!(tally.count(), 5_000);
        assert_eq!(tally.listed(), (0..1_000).collect::<Vec<_>>());
    }
}
