//! The linear relations between a few columns, exactly: which sums of them are always zero.

/// A fraction in lowest terms, its lower part above zero.
type Fraction = (i128, i128);

/// Rows of a few columns, reduced as they come.
#[derive(Debug)]
pub(crate) struct Reduced {
    columns: usize,
    /// Each with its pivot, where it is one and every other row zero.
    rows: Vec<(usize, Vec<Fraction>)>,
}

impl Reduced {
    pub fn new(columns: usize) -> Self {
        Self { columns, rows: Vec::new() }
    }

    /// Whether no relation is left.
    pub fn is_full(&self) -> bool {
        self.rows.len() == self.columns
    }

    /// Whether a row that is one in some columns and zero in the others follows from those taken in.
    pub fn explains(&self, ones: impl IntoIterator<Item = usize>) -> bool {
        self.rest(ones).iter().all(|one| one.0 == 0)
    }

    /// What is left of such a row when all that follows is taken away.
    fn rest(&self, ones: impl IntoIterator<Item = usize>) -> Vec<Fraction> {
        let mut row = vec![(0, 1); self.columns];
        for at in ones {
            row[at] = (1, 1);
        }
        for (pivot, other) in &self.rows {
            let factor = row[*pivot];
            take(&mut row, factor, other);
        }
        row
    }

    /// Takes in a row that is one in some columns and zero in the others.
    pub fn add(&mut self, ones: impl IntoIterator<Item = usize>) {
        let mut row = self.rest(ones);
        let Some(pivot) = row.iter().position(|one| one.0 != 0) else { return };
        let (upper, lower) = row[pivot];
        for one in &mut row {
            *one = times(*one, (lower * upper.signum(), upper.abs()));
        }
        for (_, other) in &mut self.rows {
            let factor = other[pivot];
            take(other, factor, &row);
        }
        self.rows.push((pivot, row));
    }

    /// The relations: whole numbers by column, whose sum over the columns of any row is zero.
    pub fn relations(&self) -> Vec<Vec<i64>> {
        let free = (0..self.columns).filter(|at| !self.rows.iter().any(|(pivot, _)| pivot == at));
        let relation = |free: usize| {
            let common = self.rows.iter().fold(1, |all, (_, row)| multiple(all, row[free].1));
            let mut relation = vec![0; self.columns];
            relation[free] = common;
            for (pivot, row) in &self.rows {
                relation[*pivot] = -row[free].0 * (common / row[free].1);
            }
            // Far from 64 bits: the columns are few, and their rows zeros and ones.
            relation.into_iter().map(|one| i64::try_from(one).unwrap_or(0)).collect()
        };
        free.map(relation).collect()
    }
}

/// Takes a row away from another, so many times.
fn take(row: &mut [Fraction], factor: Fraction, other: &[Fraction]) {
    if factor.0 == 0 {
        return;
    }
    for (one, other) in row.iter_mut().zip(other).filter(|(_, other)| other.0 != 0) {
        let (upper, lower) = times(factor, *other);
        *one = lowest(one.0 * lower - upper * one.1, one.1 * lower);
    }
}

fn times(one: Fraction, other: Fraction) -> Fraction {
    lowest(one.0 * other.0, one.1 * other.1)
}

fn lowest(upper: i128, lower: i128) -> Fraction {
    let common = divisor(upper.abs(), lower).max(1);
    (upper / common, lower / common)
}

fn divisor(one: i128, other: i128) -> i128 {
    if other == 0 { one } else { divisor(other, one % other) }
}

fn multiple(one: i128, other: i128) -> i128 {
    one / divisor(one, other).max(1) * other
}

#[cfg(test)]
mod tests {
    use super::Reduced;

    #[test]
    fn themes_that_never_meet_add_up() {
        let mut reduced = Reduced::new(3);
        reduced.add([0, 1]);
        reduced.add([0, 2]);
        reduced.add([0, 2]);
        assert_eq!(reduced.relations(), [[-1, 1, 1]]);
        reduced.add([0, 1, 2]);
        assert!(reduced.is_full() && reduced.relations().is_empty());
    }
}
