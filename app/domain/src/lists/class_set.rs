//! A set of country classes in one byte, since every counted row carries one.

use serde::{Serialize, Serializer};

use crate::country::CountryClass;

/// Some of the four country classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct ClassSet(u8);

impl ClassSet {
    /// Adds a class.
    pub const fn insert(&mut self, class: CountryClass) {
        self.0 |= 1 << class as u8;
    }

    /// Whether the class is in the set.
    #[must_use]
    pub const fn contains(self, class: CountryClass) -> bool {
        self.0 & (1 << class as u8) != 0
    }

    /// Whether no class is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The classes, in the order of the list of classes.
    pub fn iter(self) -> impl Iterator<Item = CountryClass> {
        CountryClass::ALL.iter().copied().filter(move |class| self.contains(*class))
    }
}

impl FromIterator<CountryClass> for ClassSet {
    fn from_iter<I: IntoIterator<Item = CountryClass>>(classes: I) -> Self {
        let mut set = Self::default();
        for class in classes {
            set.insert(class);
        }
        set
    }
}

impl Serialize for ClassSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
