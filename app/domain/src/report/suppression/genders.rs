//! Hiding genders of few people. The figures of a gender hang together by sums: over the regions, over
//! the classes, with the people of each country. A gender of few people is therefore hidden together
//! with another gender, and in the rows that tell two people apart of whom one has each: had they each
//! other's gender, everything that is printed would be the same, here and wherever people are counted by
//! gender without regard to where they come from. Where there are no such two, in every row to which a group
//! of people belongs who have both: were one of the group of the other gender, nothing here would differ.
//!
//! A gender printed as zero in a row says of each country there that nobody has it, and so the tables
//! hold the countries apart: what no sum of all people gives away, sums of women and of men could. Where
//! countries are hidden, one gender is therefore printed as zero in none of their rows. People of that
//! gender can then be thought from one hidden country to another, as far as all people can.

use super::{FEW, is_few};
use crate::report::{
    facts::Cells,
    place::{DEVELOPING_ROW, DIVIDED},
};

/// How many genders there are, the last not stated.
const GENDERS: usize = 4;

/// People who were seen in the same rows of the tables.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) struct Group {
    /// The rows, a bit each.
    pub rows: u16,
    /// How many people of each gender.
    pub genders: [u64; GENDERS],
}

/// Hides genders in rows that come in the order of the tables: regions, then classes. `touched` are those
/// to which hidden countries belong; `elsewhere` says by gender in which rows it is hidden elsewhere.
pub(super) fn hide_few_genders<'f>(
    rows: impl Iterator<Item = &'f mut Cells>,
    groups: &[Group],
    (touched, elsewhere): (u16, [u16; GENDERS]),
) {
    let mut rows: Vec<_> = rows.map(figures).collect();
    let mut people = [[0; GENDERS]; DEVELOPING_ROW];
    for group in groups {
        for (_, sums) in people.iter_mut().enumerate().filter(|(row, _)| group.rows >> row & 1 == 1) {
            sums.iter_mut().zip(group.genders).for_each(|(sum, count)| *sum += count);
        }
    }
    let mut hiding = Hiding { groups, people, hidden: elsewhere };
    for (row, figures) in rows.iter().enumerate() {
        for (gender, figure) in figures.iter().enumerate() {
            hiding.hidden[gender] |= u16::from(figure.is_none()) << row;
        }
    }
    for (row, counts) in people.iter().enumerate() {
        for gender in (0..GENDERS).filter(|gender| is_few(Some(counts[*gender]))) {
            hiding.hide(row, gender);
        }
    }
    let fewest = (0..GENDERS).map(|gender| (hiding.zeros(gender, touched), gender));
    if let Some((zeros, gender)) = fewest.min_by_key(|(zeros, _)| zeros.len()) {
        for row in zeros {
            hiding.hide(row, gender);
        }
    }
    // Where one is hidden elsewhere and no other has anybody, it would follow from the row.
    for row in 0..DEVELOPING_ROW {
        if hiding.hidden.iter().filter(|hidden| *hidden >> row & 1 == 1).count() == 1 {
            hiding.hidden.iter_mut().for_each(|hidden| *hidden |= 1 << row);
        }
    }
    for (row, figures) in rows.iter_mut().enumerate() {
        // Where nobody is, everybody sees that no one of a gender is.
        let is_anybody = hiding.people[row] != [0; GENDERS];
        for (figure, hidden) in figures.iter_mut().zip(hiding.hidden) {
            if is_anybody && hidden >> row & 1 == 1 {
                **figure = None;
            }
        }
    }
}

fn figures(cells: &mut Cells) -> [&mut Option<u64>; GENDERS] {
    [&mut cells.female, &mut cells.male, &mut cells.other, &mut cells.not_stated]
}

struct Hiding<'a> {
    groups: &'a [Group],
    /// By row and gender.
    people: [[u64; GENDERS]; DEVELOPING_ROW],
    /// By gender, the rows in which it is hidden, a bit each.
    hidden: [u16; GENDERS],
}

impl Hiding<'_> {
    /// Hides a gender in a row, with another one of two groups that stand in different rows; where there are
    /// no such groups, with another one of some group there; where all are too small for that, with every
    /// gender of one of them.
    fn hide(&mut self, row: usize, gender: usize) {
        let there = || self.groups.iter().filter(|group| group.rows >> row & 1 == 1);
        let others = || (0..GENDERS).filter(move |other| *other != gender);
        let pairs = there().flat_map(|group| {
            let enough = others().filter(|other| group.genders[gender] + group.genders[*other] >= FEW);
            enough.map(|other| (group.rows, 1 << gender | 1 << other))
        });
        let all = || there().map(|group| (group.rows, (1 << GENDERS) - 1));
        let cost = |(rows, genders): &(u16, u8)| self.cost(*rows, *genders);
        let exchanges = there()
            .filter(|group| group.genders[gender] > 0)
            .flat_map(|group| others().flat_map(|other| self.elsewhere(group.rows, (row, gender), other)));
        let cheapest = exchanges.min_by_key(cost).or_else(|| pairs.min_by_key(cost));
        let Some((rows, genders)) = cheapest.or_else(|| all().min_by_key(cost)) else { return };
        for gender in (0..GENDERS).filter(|gender| genders >> gender & 1 == 1) {
            self.hidden[gender] |= rows & DIVIDED;
        }
    }

    /// The rows in which somebody of one gender and somebody elsewhere of another could be told apart, if
    /// in none of them the two genders are few together.
    fn elsewhere(
        &self,
        rows: u16,
        (row, gender): (usize, usize),
        other: usize,
    ) -> impl Iterator<Item = (u16, u8)> {
        let enough = move |apart: u16| {
            let people = self.people.iter().enumerate().filter(|(row, _)| apart >> row & 1 == 1);
            people.map(|(_, people)| people[gender] + people[other]).all(|both| both >= FEW)
        };
        let groups = self.groups.iter().filter(move |group| group.genders[other] > 0);
        let apart = groups.map(move |group| (rows ^ group.rows) & DIVIDED);
        let apart = apart.filter(move |apart| apart >> row & 1 == 1 && enough(*apart));
        apart.map(move |apart| (apart, 1 << gender | 1 << other))
    }

    /// Those of some rows in which a gender is printed as zero.
    fn zeros(&self, gender: usize, rows: u16) -> Vec<usize> {
        let printed = rows & !self.hidden[gender];
        (0..DEVELOPING_ROW).filter(|row| printed >> row & 1 == 1 && self.people[*row][gender] == 0).collect()
    }

    /// How many figures would be hidden that are not yet, and how many people they are.
    fn cost(&self, rows: u16, genders: u8) -> (usize, u64) {
        let printed = |(row, gender): &(usize, usize)| {
            rows >> row & 1 == 1 && genders >> gender & 1 == 1 && self.hidden[*gender] >> row & 1 == 0
        };
        let cells = (0..DEVELOPING_ROW).flat_map(|row| (0..GENDERS).map(move |gender| (row, gender)));
        cells
            .filter(printed)
            .fold((0, 0), |(count, sum), (row, gender)| (count + 1, sum + self.people[row][gender]))
    }
}
