//! Which unknowns a system of equations determines.
//!
//! Unknowns that the equations leave open differ between some two solutions. The difference of two
//! solutions drawn by lot is zero only at what is determined: so the equations are reduced once, the
//! unknowns left free get numbers by lot, and the others follow. Numbers are remainders of a prime of
//! 61 bits; that an open unknown is zero by chance, and then more is hidden than need be, is as good
//! as impossible. The lot is always the same, so that the outcome is.

const PRIME: u64 = (1 << 61) - 1;

/// Unknowns and remainders by which they are multiplied.
pub(super) type Row = Vec<(usize, u64)>;

/// The equations, each with an unknown that follows from the others in it once those after it are solved.
pub(super) fn solved(unknowns: usize, equations: &[Vec<(usize, i64)>]) -> Vec<(usize, Row)> {
    let mut rows: Vec<Row> = equations
        .iter()
        .map(|equation| equation.iter().map(|(at, factor)| (*at, remainder(*factor))).collect())
        .collect();
    let (mut solved, rest) = peel(unknowns, &mut rows);
    solved.extend(reduce(unknowns, rest));
    solved
}

/// For each unknown, whether the equations determine it.
pub(super) fn determined(unknowns: usize, equations: &[Vec<(usize, i64)>]) -> Vec<bool> {
    let solved = solved(unknowns, equations);
    let mut values: Vec<Option<u64>> = vec![None; unknowns];
    for (pivot, _) in &solved {
        values[*pivot] = Some(0);
    }
    for (at, value) in values.iter_mut().enumerate() {
        *value = value.is_none().then(|| lot(at as u64));
    }
    let mut values: Vec<u64> = values.into_iter().map(Option::unwrap_or_default).collect();
    for (pivot, row) in solved.iter().rev() {
        let mut sum = 0;
        let mut own = 1;
        for (at, factor) in row {
            if at == pivot {
                own = *factor;
            } else {
                sum = add(sum, times(*factor, values[*at]));
            }
        }
        values[*pivot] = times(minus(sum), inverse(own));
    }
    values.into_iter().map(|value| value == 0).collect()
}

/// Takes out, again and again, the equations that hold an unknown found in no other: that one follows
/// from the rest of its equation, and is solved for last. Gives them in reverse order of solving.
fn peel(unknowns: usize, rows: &mut [Row]) -> (Vec<(usize, Row)>, Vec<Row>) {
    let mut found = vec![Vec::new(); unknowns];
    for (number, row) in rows.iter().enumerate() {
        for (at, _) in row {
            found[*at].push(number);
        }
    }
    let mut degree: Vec<usize> = found.iter().map(Vec::len).collect();
    let mut gone = vec![false; rows.len()];
    let mut alone: Vec<usize> = (0..unknowns).filter(|at| degree[*at] == 1).collect();
    let mut solved = Vec::new();
    while let Some(at) = alone.pop() {
        let Some(number) = found[at].iter().copied().find(|number| !gone[*number]) else { continue };
        gone[number] = true;
        for (other, _) in &rows[number] {
            degree[*other] -= 1;
            if degree[*other] == 1 {
                alone.push(*other);
            }
        }
        solved.push((at, std::mem::take(&mut rows[number])));
    }
    let mut rest: Vec<Row> =
        rows.iter_mut().zip(gone).filter(|(_, gone)| !gone).map(|(row, _)| std::mem::take(row)).collect();
    rest.sort_by_key(Vec::len);
    (solved, rest)
}

/// Reduces the equations one after the other; each keeps an unknown of its own.
fn reduce(unknowns: usize, rows: Vec<Row>) -> Vec<(usize, Row)> {
    let mut degree = vec![0_usize; unknowns];
    for (at, _) in rows.iter().flatten() {
        degree[*at] += 1;
    }
    let mut solved: Vec<(usize, Row)> = Vec::new();
    let mut work = vec![0_u64; unknowns];
    for row in rows {
        for (at, factor) in row {
            work[at] = add(work[at], factor);
        }
        for (pivot, other) in &solved {
            let factor = work[*pivot];
            if factor != 0 {
                for (at, own) in other {
                    work[*at] = add(work[*at], minus(times(factor, *own)));
                }
            }
        }
        let left: Row = (0..unknowns).filter(|at| work[*at] != 0).map(|at| (at, work[at])).collect();
        work.fill(0);
        let Some((pivot, own)) = left.iter().min_by_key(|(at, _)| degree[*at]).copied() else { continue };
        let scale = inverse(own);
        solved.push((pivot, left.into_iter().map(|(at, factor)| (at, times(factor, scale))).collect()));
    }
    solved
}

pub(super) fn remainder(factor: i64) -> u64 {
    let size = factor.unsigned_abs() % PRIME;
    if factor < 0 && size > 0 { PRIME - size } else { size }
}

pub(super) const fn add(one: u64, other: u64) -> u64 {
    let sum = one + other;
    if sum >= PRIME { sum - PRIME } else { sum }
}

/// What makes a number zero when it is added.
pub(super) const fn minus(one: u64) -> u64 {
    if one == 0 { 0 } else { PRIME - one }
}

pub(super) fn times(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    // All of the prime's bits are ones, so that the upper half counts like the lower one.
    let half = |bits: u128| u64::try_from(bits).unwrap_or_default();
    add(half(product & u128::from(PRIME)), half(product >> 61))
}

pub(super) fn inverse(own: u64) -> u64 {
    let (mut result, mut base, mut exponent) = (1, own, PRIME - 2);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = times(result, base);
        }
        base = times(base, base);
        exponent >>= 1;
    }
    result
}

/// What a remainder stands for: the fraction of the smallest whole numbers that has it.
pub(super) fn size(remainder: u64) -> f64 {
    let (mut one, mut other) = ((PRIME, 0_i64), (remainder, 1_i64));
    // Half of the bits: far more than factors of sums over a few have.
    while other.0 >> 30 > 0 {
        let whole = one.0 / other.0;
        let next = one.1.saturating_sub(other.1.saturating_mul(i64::try_from(whole).unwrap_or(i64::MAX)));
        (one, other) = (other, (one.0 % other.0, next));
    }
    let float = |number: i64| i32::try_from(number).map_or(f64::INFINITY, f64::from);
    float(i64::try_from(other.0).unwrap_or(i64::MAX)) / float(other.1)
}

/// A number by lot, the same for the same place.
fn lot(place: u64) -> u64 {
    let mut mixed = place.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (mixed ^ (mixed >> 31)) % (PRIME - 1) + 1
}

#[cfg(test)]
mod tests {
    use super::{PRIME, determined, inverse, minus, size, times};

    #[test]
    fn what_follows_is_told_from_what_does_not() {
        // x = y, and y + z = 3 with z = x: all follow. u + v = 5 leaves both open.
        let equations =
            [vec![(0, 1), (1, -1)], vec![(1, 1), (2, 1)], vec![(2, 1), (0, -1)], vec![(3, 1), (4, 1)]];
        assert_eq!(determined(6, &equations), [true, true, true, false, false, false]);
    }

    #[test]
    fn a_remainder_is_read_as_the_fraction_that_it_is() {
        let third = inverse(3);
        let all =
            [(0, 0.0), (5, 5.0), (minus(2), -2.0), (third, 1.0 / 3.0), (minus(times(2, third)), -2.0 / 3.0)];
        for (remainder, meant) in all {
            assert!((size(remainder) - meant).abs() < 1e-12, "{remainder} of {PRIME}");
        }
    }
}
