//! Where people come from: the rows of the tables to which a country belongs on a day, looked up
//! once per country and stretch of days, not once per registration.

use chrono::NaiveDate;

use super::people::NOWHERE;
use crate::{
    country::{Developing, Iso3},
    lists::{ReferenceLists, Standing},
};

/// How many rows the tables by region and class have together, with the developing total.
pub(super) const ROWS: usize = 12;
/// The row of those without a region, after the six regions.
pub(super) const NONE_ROW: usize = 6;
/// The first of the four rows of classes.
pub(super) const CLASS_ROWS: usize = 7;
/// The row of the developing countries.
pub(super) const DEVELOPING_ROW: usize = 11;

/// One country as it stood over some days, with what was counted from there.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// Number of the country, or [`NOWHERE`].
    pub country: u16,
    /// The rows to which it belongs, a bit each.
    pub rows: u16,
    /// Whether it is counted among countries, not territories.
    pub is_country: bool,
    /// Participations from there.
    pub participations: u64,
    /// Participant-days.
    pub days: u64,
}

impl Place {
    /// Whether it belongs to a row.
    pub const fn is_in(&self, row: usize) -> bool {
        self.rows & (1 << row) != 0
    }

    /// Whether it has a code of its own.
    pub const fn is_somewhere(&self) -> bool {
        self.country != NOWHERE
    }
}

/// The rows of a table to which a standing belongs.
fn rows_of(standing: Standing, developing: Developing) -> u16 {
    let region = standing.region.map_or(NONE_ROW, |region| region as usize);
    let classes = standing.classes.iter().map(|class| CLASS_ROWS + class as usize);
    let developing = standing.is_developing(developing).then_some(DEVELOPING_ROW);
    classes.chain(developing).chain([region]).fold(0, |rows, row| rows | 1 << row)
}

/// A number of its own for each code that three letters can spell.
fn spelling(iso3: Iso3) -> usize {
    iso3.as_str().bytes().fold(0, |number, letter| number * 26 + usize::from(letter - b'A'))
}

/// All places met so far.
#[derive(Debug)]
pub(super) struct Places<'a> {
    lists: &'a ReferenceLists,
    developing: Developing,
    /// Every code met, those of the lists first.
    codes: Vec<Iso3>,
    /// The number of each code that three letters can spell.
    numbers: Vec<u16>,
    met: Vec<Place>,
    /// By epoch and country, the place.
    known: Vec<Vec<Option<u16>>>,
}

impl<'a> Places<'a> {
    pub fn new(lists: &'a ReferenceLists, developing: Developing) -> Self {
        let nowhere =
            Place { country: NOWHERE, rows: 1 << NONE_ROW, is_country: false, participations: 0, days: 0 };
        let mut places = Self {
            codes: Vec::new(),
            numbers: vec![NOWHERE; 26 * 26 * 26],
            lists,
            developing,
            met: vec![nowhere],
            known: Vec::new(),
        };
        for country in lists.countries() {
            places.country(country.iso3);
        }
        places
    }

    /// The number of a code; one that is not in the lists gets a number of its own.
    pub fn country(&mut self, iso3: Iso3) -> u16 {
        let number = &mut self.numbers[spelling(iso3)];
        if *number == NOWHERE {
            // There are 17,576 codes of three letters.
            *number = u16::try_from(self.codes.len()).unwrap_or(NOWHERE);
            self.codes.push(iso3);
        }
        *number
    }

    /// The code of a number.
    pub fn code(&self, country: u16) -> Iso3 {
        self.codes[usize::from(country)]
    }

    /// How many codes have a number.
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// All places.
    pub fn iter(&self) -> impl Iterator<Item = &Place> {
        self.met.iter()
    }

    /// The place of a country on a day of an epoch.
    pub fn place(&mut self, country: u16, epoch: usize, day: NaiveDate) -> &mut Place {
        let at = if country == NOWHERE { 0 } else { self.find(country, epoch, day) };
        &mut self.met[usize::from(at)]
    }

    fn find(&mut self, country: u16, epoch: usize, day: NaiveDate) -> u16 {
        if self.known.len() <= epoch {
            self.known.resize(epoch + 1, Vec::new());
        }
        let known = &mut self.known[epoch];
        if known.len() <= usize::from(country) {
            known.resize(self.codes.len(), None);
        }
        if let Some(at) = known[usize::from(country)] {
            return at;
        }
        let standing = self.lists.standing_on(self.codes[usize::from(country)], day);
        let rows = rows_of(standing, self.developing);
        let same = |place: &Place| {
            (place.country, place.rows, place.is_country) == (country, rows, standing.is_country())
        };
        let at = self.met.iter().position(same).unwrap_or_else(|| {
            let is_country = standing.is_country();
            self.met.push(Place { country, rows, is_country, participations: 0, days: 0 });
            self.met.len() - 1
        });
        // Each code has few standings: places stay far below the bound.
        let at = u16::try_from(at).unwrap_or(0);
        self.known[epoch][usize::from(country)] = Some(at);
        at
    }
}
