//! How a reader who knows some sums is free to think what is unknown: every unknown as a sum of a few that
//! nothing holds, which are the same for all. One that has none of these is known. Two that have the same,
//! each so many times as the other says, are known together: to show the one tells the other. So it is seen
//! at once what a figure would tell, and once it is shown, one of the few is gone.

use super::unknowns::{add, inverse, minus, size, solved, times};

/// How many times an unknown has something free.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Share {
    /// What is free, by the unknown that it is.
    pub free: usize,
    /// How many times, as a remainder of a prime: whether it is zero is known for sure.
    times: u64,
    /// How many times, as good as numbers of the machine say it.
    pub size: f64,
}

/// What is free in an unknown, in order.
type Row = Vec<Share>;

/// Unknowns by what is free.
#[derive(Clone)]
pub(crate) struct Freedom {
    rows: Vec<Row>,
    /// By what is free, the unknowns that have it, and how many times.
    holders: Vec<Vec<(usize, f64)>>,
}

impl Freedom {
    /// That of a reader who knows nothing but equations, whose sums are known.
    pub fn of(unknowns: usize, equations: &[Vec<(usize, i64)>]) -> Self {
        let solved = solved(unknowns, equations);
        let mut is_solved = vec![false; unknowns];
        for (pivot, _) in &solved {
            is_solved[*pivot] = true;
        }
        let alone = |free: usize| vec![Share { free, times: 1, size: 1.0 }];
        let mut rows: Vec<Row> =
            is_solved.iter().enumerate().map(|(at, is)| if *is { Row::new() } else { alone(at) }).collect();
        for (pivot, row) in solved.iter().rev() {
            let own = row.iter().find(|(at, _)| at == pivot).map_or(1, |(_, own)| *own);
            let scale = minus(inverse(own));
            let others = row.iter().filter(|(at, _)| at != pivot);
            let mut all: Row = others
                .flat_map(|(at, factor)| {
                    let factor = times(*factor, scale);
                    let by = (factor, size(factor));
                    rows[*at].iter().map(move |share| share.taken(by))
                })
                .collect();
            all.sort_unstable_by_key(|share| share.free);
            rows[*pivot] = added_up(all);
        }
        let mut holders = vec![Vec::new(); unknowns];
        for (at, row) in rows.iter().enumerate() {
            for share in row {
                holders[share.free].push((at, share.size));
            }
        }
        Self { rows, holders }
    }

    /// Whether an unknown follows from what is known.
    pub fn is_known(&self, at: usize) -> bool {
        self.rows[at].is_empty()
    }

    /// What is free in an unknown.
    pub fn shares(&self, at: usize) -> &[Share] {
        &self.rows[at]
    }

    /// How many times an unknown has something free.
    pub fn share(&self, at: usize, free: usize) -> f64 {
        share_of(&self.rows[at], free).map_or(0.0, |one| one.size)
    }

    /// The unknowns that have something free, and how many times.
    pub fn holders(&self, free: usize) -> &[(usize, f64)] {
        &self.holders[free]
    }

    /// The unknowns that would follow if one were shown.
    pub fn told(&self, at: usize) -> impl Iterator<Item = usize> {
        let row = &self.rows[at];
        let holders = self.rarest(at).map(|one| self.holders[one.free].iter().map(|(at, _)| *at));
        holders.into_iter().flatten().filter(move |other| *other != at && are_alike(row, &self.rows[*other]))
    }

    /// What the fewest unknowns have of what is free in one.
    pub fn rarest(&self, at: usize) -> Option<Share> {
        self.rows[at].iter().copied().min_by_key(|one| self.holders[one.free].len())
    }

    /// Takes an unknown as known.
    pub fn show(&mut self, at: usize) {
        let Some(gone) = self.rarest(at) else { return };
        let row = std::mem::take(&mut self.rows[at]);
        for one in &row {
            self.holders[one.free].retain(|(holder, _)| *holder != at);
        }
        let scale = (minus(inverse(gone.times)), -1.0 / gone.size);
        for (other, _) in std::mem::take(&mut self.holders[gone.free]) {
            let before = std::mem::take(&mut self.rows[other]);
            let Some(own) = share_of(&before, gone.free) else { continue };
            self.rows[other] =
                self.with(other, &before, (times(own.times, scale.0), own.size * scale.1), &row);
        }
    }

    /// A row and another one so many times; notes who has what then.
    fn with(&mut self, at: usize, one: &Row, by: (u64, f64), other: &Row) -> Row {
        let mut sum = Row::with_capacity(one.len() + other.len());
        let (mut ones, mut others) = (one.iter().peekable(), other.iter().peekable());
        loop {
            let free = match (ones.peek(), others.peek()) {
                (Some(own), Some(more)) => own.free.min(more.free),
                (Some(own), None) | (None, Some(own)) => own.free,
                (None, None) => return sum,
            };
            let before = ones.next_if(|own| own.free == free);
            let more = others.next_if(|own| own.free == free).map(|own| own.taken(by));
            let now = match (before, more) {
                (Some(own), Some(more)) => own.and(more),
                (Some(own), None) => *own,
                (None, Some(more)) => more,
                (None, None) => continue,
            };
            let holders = &mut self.holders[free];
            let place = holders.iter().position(|(holder, _)| *holder == at);
            match place {
                Some(place) if now.times == 0 => _ = holders.swap_remove(place),
                Some(place) => holders[place].1 = now.size,
                None if now.times != 0 => holders.push((at, now.size)),
                None => {}
            }
            if now.times != 0 {
                sum.push(now);
            }
        }
    }
}

impl Share {
    fn taken(self, (times_more, size): (u64, f64)) -> Self {
        Self { times: times(self.times, times_more), size: self.size * size, ..self }
    }

    fn and(self, other: Self) -> Self {
        Self { times: add(self.times, other.times), size: self.size + other.size, ..self }
    }
}

fn share_of(row: &[Share], free: usize) -> Option<Share> {
    row.binary_search_by_key(&free, |one| one.free).ok().map(|at| row[at])
}

/// A row in order in which each stands once.
fn added_up(row: Row) -> Row {
    let mut sum = Row::with_capacity(row.len());
    for own in row {
        match sum.last_mut() {
            Some(last) if last.free == own.free => *last = last.and(own),
            _ => sum.push(own),
        }
    }
    sum.retain(|own| own.times != 0);
    sum
}

/// Whether one row is the other so many times.
fn are_alike(one: &Row, other: &Row) -> bool {
    let (Some(first), Some(second)) = (one.first(), other.first()) else { return false };
    one.len() == other.len()
        && one.iter().zip(other).all(|(own, others)| {
            own.free == others.free && times(own.times, second.times) == times(others.times, first.times)
        })
}

#[cfg(test)]
mod tests {
    use super::Freedom;

    #[test]
    fn what_stands_in_one_sum_with_another_is_told_by_it() {
        // x + y is known, and so is x + y + z + u.
        let mut freedom = Freedom::of(4, &[vec![(0, 1), (1, 1)], vec![(0, 1), (1, 1), (2, 1), (3, 1)]]);
        assert!((0..4).all(|at| !freedom.is_known(at)));
        assert_eq!(freedom.told(0).collect::<Vec<_>>(), [1]);
        freedom.show(0);
        assert!(freedom.is_known(1) && !freedom.is_known(2));
        freedom.show(2);
        assert!(freedom.is_known(3));
    }
}
