//! Where people come from: the rows of the tables to which a country belongs on a day, looked up
//! once per country and stretch of days, not once per registration. Counts are kept for each year, so
//! that figures over time cost nothing more.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::people::NOWHERE;
use crate::{
    country::{Developing, Iso3},
    lists::{ReferenceLists, Standing},
    period::Period,
};

/// How many rows the tables by region and class have together, with the developing total.
pub(super) const ROWS: usize = 12;
/// The row of those without a region, after the six regions.
pub(super) const NONE_ROW: usize = 6;
/// The first of the four rows of classes.
pub(crate) const CLASS_ROWS: usize = 7;
/// The row of the developing countries.
pub(crate) const DEVELOPING_ROW: usize = 11;
/// The rows that are divided by gender: all but the last, the developing countries.
pub(crate) const DIVIDED: u16 = (1 << DEVELOPING_ROW) - 1;

/// One country as it stood over some days of a year, with what was counted from there.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The year.
    pub year: i32,
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
    /// By year, country, rows and whether it is a country, the place.
    alike: HashMap<(i32, u16, u16, bool), usize>,
    /// By stretch of days and country, the place; the first is that of people from nowhere.
    known: Vec<Vec<Option<usize>>>,
}

impl<'a> Places<'a> {
    pub fn new(lists: &'a ReferenceLists, developing: Developing) -> Self {
        let mut places = Self {
            codes: Vec::new(),
            numbers: vec![NOWHERE; 26 * 26 * 26],
            lists,
            developing,
            met: Vec::new(),
            alike: HashMap::new(),
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

    /// Whether a place belongs to the same rows on the first and the last day of a period.
    pub fn is_steady(&self, place: &Place, period: Period) -> bool {
        let rows_on = |day| rows_of(self.lists.standing_on(self.code(place.country), day), self.developing);
        !place.is_somewhere() || [period.from(), period.last_day()].map(rows_on) == [place.rows; 2]
    }

    /// The place of a country on a day; in one stretch of days neither the lists nor the year change.
    pub fn place(&mut self, country: u16, stretch: usize, day: NaiveDate) -> &mut Place {
        if self.known.len() <= stretch {
            self.known.resize(stretch + 1, Vec::new());
        }
        // Nobody's country has the first entry.
        let entry = if country == NOWHERE { 0 } else { usize::from(country) + 1 };
        let known = &mut self.known[stretch];
        if known.len() <= entry {
            known.resize(self.codes.len().max(entry) + 1, None);
        }
        let at = known[entry].unwrap_or_else(|| self.find(country, day));
        self.known[stretch][entry] = Some(at);
        &mut self.met[at]
    }

    fn find(&mut self, country: u16, day: NaiveDate) -> usize {
        let (rows, is_country) = if country == NOWHERE {
            (1 << NONE_ROW, false)
        } else {
            let standing = self.lists.standing_on(self.codes[usize::from(country)], day);
            (rows_of(standing, self.developing), standing.is_country())
        };
        let year = day.year();
        let met = &mut self.met;
        *self.alike.entry((year, country, rows, is_country)).or_insert_with(|| {
            met.push(Place { year, country, rows, is_country, participations: 0, days: 0 });
            met.len() - 1
        })
    }
}
