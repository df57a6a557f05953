//! How everything unknown could be otherwise at once: by how much each would differ, so that every sum that is
//! known stays what it is and no figure that is as small as can be would be smaller. While there is such a world,
//! of no unknown it follows how large it is, whatever a reader computes.

use std::collections::VecDeque;

use super::freedom::Freedom;

/// What has to be more is more by this.
const MORE: f64 = 1.0;
/// What is sought is somewhat more, so that it is found in finite time.
const SOUGHT: f64 = 1.5;
/// How many unknowns are mended one by one before all are looked at together.
const ONE_BY_ONE: usize = 60;

/// By unknown, by how much it would differ.
pub(crate) struct Otherwise {
    by: Vec<f64>,
    /// By unknown, whether it could not be less.
    least: Vec<bool>,
    /// What it was before.
    before: Vec<(usize, f64)>,
}

impl Otherwise {
    /// A world in which unknowns differ by so much, made to fit what is known; those that are `least` cannot be less.
    /// Gives with it the unknowns that cannot be more in it.
    pub fn of(freedom: &Freedom, by: Vec<f64>, mut least: Vec<bool>, rounds: usize) -> (Self, Vec<usize>) {
        for (at, least) in least.iter_mut().enumerate() {
            *least &= !freedom.is_known(at);
        }
        let mut otherwise = Self { by, least, before: Vec::new() };
        otherwise.mend_all(freedom, None, rounds);
        otherwise.keep();
        let low: Vec<usize> = (0..otherwise.by.len()).filter(|at| otherwise.is_low(*at)).collect();
        for at in &low {
            otherwise.least[*at] = false;
        }
        (otherwise, low)
    }

    /// Makes an unknown what it is, and others differ more or less; whether there is such a world, as far as it is
    /// looked for.
    pub fn show(&mut self, freedom: &Freedom, at: usize, rounds: usize) -> bool {
        let shares = freedom.shares(at);
        if shares.is_empty() {
            return true;
        }
        let by = -self.by[at] / length(freedom, at);
        let mut low = VecDeque::new();
        for one in shares {
            self.move_along(freedom, one.free, one.size * by, &mut low);
        }
        self.set(at, 0.0);
        self.mend(freedom, at, low) || self.mend_all(freedom, Some(at), rounds)
    }

    /// Holds for good what was shown.
    pub fn keep(&mut self) {
        self.before.clear();
    }

    /// Forgets what was shown since it was last kept.
    pub fn undo(&mut self) {
        while let Some((at, by)) = self.before.pop() {
            self.by[at] = by;
        }
    }

    /// Whether it is too low, or no number any more: then nothing can be said of it, and nothing is shown for it.
    fn is_low(&self, at: usize) -> bool {
        self.least[at] && (!self.by[at].is_finite() || self.by[at] < MORE)
    }

    fn set(&mut self, at: usize, by: f64) {
        self.before.push((at, self.by[at]));
        self.by[at] = by;
    }

    /// Makes something free differ more; notes what is too low then.
    fn move_along(&mut self, freedom: &Freedom, free: usize, by: f64, low: &mut VecDeque<usize>) {
        for (holder, size) in freedom.holders(free) {
            self.set(*holder, self.by[*holder] + size * by);
            if self.is_low(*holder) {
                low.push_back(*holder);
            }
        }
    }

    /// Raises what is too low, each straight to where it fits, while another that is shown stays as it is; whether
    /// it was done soon.
    fn mend(&mut self, freedom: &Freedom, shown: usize, mut low: VecDeque<usize>) -> bool {
        let mut left = ONE_BY_ONE;
        let along = length(freedom, shown);
        while let Some(at) = low.pop_front() {
            if at == shown || !self.is_low(at) {
                continue;
            }
            if left == 0 {
                return false;
            }
            left -= 1;
            // How it changes most by what is free, less what of that changes the one that is shown.
            let own = freedom.shares(at);
            let both: f64 = own.iter().map(|one| one.size * freedom.share(shown, one.free)).sum();
            let length = length(freedom, at) - both * both / along;
            if length < 1e-9 {
                return false;
            }
            let by = (SOUGHT - self.by[at]) / length;
            for one in own {
                self.move_along(freedom, one.free, one.size * by, &mut low);
            }
            if both != 0.0 {
                for one in freedom.shares(shown) {
                    self.move_along(freedom, one.free, -one.size * by * both / along, &mut low);
                }
            }
        }
        true
    }

    /// Raises all that is too low together, in the directions in which the most is gained; whether nothing is left.
    fn mend_all(&mut self, freedom: &Freedom, shown: Option<usize>, rounds: usize) -> bool {
        let all = 0..self.by.len();
        let least: Vec<usize> = all.filter(|at| self.least[*at] && Some(*at) != shown).collect();
        let mut by: Vec<f64> = least.iter().map(|at| self.by[*at]).collect();
        let (mut moved, mut before, mut way) =
            (vec![0.0; self.by.len()], vec![0.0; self.by.len()], vec![0.0; self.by.len()]);
        let mut height = 0.0;
        let mut is_done = false;
        for _ in 0..rounds {
            if by.iter().all(|by| *by >= MORE) {
                is_done = true;
                break;
            }
            let mut up = vec![0.0; self.by.len()];
            for (at, by) in least.iter().zip(&by).filter(|(_, by)| **by < SOUGHT) {
                freedom.shares(*at).iter().for_each(|one| up[one.free] += (SOUGHT - by) * one.size);
            }
            if let Some(shown) = shown {
                let both: f64 = freedom.shares(shown).iter().map(|one| one.size * up[one.free]).sum();
                let by = both / length(freedom, shown);
                freedom.shares(shown).iter().for_each(|one| up[one.free] -= by * one.size);
            }
            let (square, turned) =
                up.iter().zip(&before).fold((0.0, 0.0), |(square, turned), (now, then)| {
                    (square + now * now, turned + now * (now - then))
                });
            if square < 1e-12 {
                break;
            }
            let kept = if height > 0.0 { f64::max(turned / height, 0.0) } else { 0.0 };
            for (way, up) in way.iter_mut().zip(&up) {
                *way = *way * kept + up;
            }
            (before, height) = (up, square);
            let along = |way: &[f64]| -> Vec<f64> {
                let size = |at: &usize| freedom.shares(*at).iter().map(|one| one.size * way[one.free]).sum();
                least.iter().map(size).collect()
            };
            let mut gained = along(&way);
            let mut far = how_far(&by, &gained);
            if far <= 0.0 {
                // The way of before leads no farther: straight up then.
                way.clone_from(&before);
                gained = along(&way);
                far = how_far(&by, &gained);
            }
            if far <= 0.0 {
                break;
            }
            moved.iter_mut().zip(&way).for_each(|(moved, way)| *moved += far * way);
            by.iter_mut().zip(&gained).for_each(|(by, gained)| *by += far * gained);
        }
        if is_done || shown.is_none() {
            for (free, by) in moved.into_iter().enumerate().filter(|(_, by)| *by != 0.0) {
                self.move_along(freedom, free, by, &mut VecDeque::new());
            }
        }
        is_done
    }
}

/// How far to go until what is too low is least together.
fn how_far(by: &[f64], gained: &[f64]) -> f64 {
    let mut far = 0.0;
    for _ in 0..12 {
        let still = by.iter().zip(gained).filter(|(by, gained)| **by + far * **gained < SOUGHT);
        let (lack, square) = still.fold((0.0, 0.0), |(lack, square), (by, gained)| {
            (lack + (SOUGHT - by - far * gained) * gained, square + gained * gained)
        });
        if square < 1e-12 || lack.abs() < 1e-9 * square {
            break;
        }
        far += lack / square;
    }
    far
}

/// The square of how much an unknown can change by what is free.
fn length(freedom: &Freedom, at: usize) -> f64 {
    freedom.shares(at).iter().map(|one| one.size * one.size).sum()
}

#[cfg(test)]
mod tests {
    use super::{Freedom, Otherwise};

    #[test]
    fn two_that_are_one_each_are_told_by_their_sum_and_a_third_keeps_them() {
        let one_of_each = |sums: &[Vec<(usize, i64)>], unknowns: usize, least: usize| {
            let least = (0..unknowns).map(|at| at < least).collect();
            Otherwise::of(&Freedom::of(unknowns, sums), vec![0.0; unknowns], least, 100).1
        };
        assert_eq!(one_of_each(&[vec![(0, 1), (1, 1)]], 2, 2), [0, 1]);
        assert_eq!(one_of_each(&[vec![(0, 1), (1, 1), (2, 1)]], 3, 2), Vec::<usize>::new());
        // Only both sums together tell: no bound of one of them does.
        let sums = [vec![(0, 1), (1, 1), (2, 1)], vec![(0, 1), (1, 1), (2, -1)]];
        assert_eq!(one_of_each(&sums, 3, 2), [0, 1]);
    }

    #[test]
    fn what_is_no_number_is_never_taken_for_more() {
        let freedom = Freedom::of(3, &[vec![(0, 1), (1, 1), (2, 1)]]);
        for none in [f64::NAN, f64::INFINITY] {
            let (mut otherwise, low) =
                Otherwise::of(&freedom, vec![1.5, 1.5, -3.0], vec![true, true, false], 100);
            assert!(low.is_empty());
            otherwise.by[1] = none;
            assert!(otherwise.is_low(1) && !otherwise.show(&freedom, 2, 100), "{none}");
        }
    }

    #[test]
    fn what_is_shown_stays_as_it_is_and_others_make_room() {
        let freedom = Freedom::of(4, &[vec![(0, 1), (1, 1), (2, 1), (3, 1)]]);
        let (mut otherwise, low) =
            Otherwise::of(&freedom, vec![1.0, 1.0, 1.0, -3.0], vec![true, true, true, false], 100);
        assert!(low.is_empty() && otherwise.show(&freedom, 2, 100));
        assert!(otherwise.by[2].abs() < 1e-9 && otherwise.by[..2].iter().all(|by| *by >= 1.0));
        assert!(otherwise.by.iter().sum::<f64>().abs() < 1e-9);
        otherwise.undo();
        // All room is in the last one.
        assert!(!otherwise.show(&freedom, 3, 100));
    }
}
