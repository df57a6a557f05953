//! Names that may be two spellings of one: what somebody writes who registers twice. It never makes two
//! people one; it is a hint for the person and for officers.

use crate::search::folded;

/// Fewest letters of a name in which one may differ.
const SHORTEST: usize = 5;
/// Fewest letters of a name in which two may differ.
const LONG: usize = 10;

/// Whether two names can be spellings of one: the same words in another order, without an accent, a mark
/// or a middle name, or with a slip in a letter or two.
#[must_use]
pub fn is_other_spelling(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    if one.is_empty() || other.is_empty() {
        return false;
    }
    let (few, many) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    // A single word, such as a first name, says too little.
    let is_within = few.iter().all(|word| many.contains(word));
    if is_within && (few.len() > 1 || few.len() == many.len()) {
        return true;
    }
    is_near(&one.concat(), &other.concat()) || is_near(&sorted(&one).concat(), &sorted(&other).concat())
}

/// The words of a name without accents, case and signs.
fn words(name: &str) -> Vec<String> {
    let is_part = |c: char| c.is_alphanumeric();
    folded(name).split(|c| !is_part(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn sorted(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    words.sort();
    words
}

/// Whether few letters have to be written, left out, changed or swapped to make one text the other.
fn is_near(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let most = match one.len().min(other.len()) {
        length if length >= LONG => 2,
        length if length >= SHORTEST => 1,
        _ => 0,
    };
    one.len().abs_diff(other.len()) <= most && distance(&one, &other) <= most
}

/// Steps between two texts, two swapped neighbours counting as one.
fn distance(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut table = vec![0; (one.len() + 1) * width];
    for row in 0..=one.len() {
        for column in 0..width {
            let at = |row: usize, column: usize| table[row * width + column];
            let steps = if row == 0 || column == 0 {
                row + column
            } else {
                let same = usize::from(one[row - 1] != other[column - 1]);
                let mut least = (at(row - 1, column) + 1).min(at(row, column - 1) + 1);
                least = least.min(at(row - 1, column - 1) + same);
                let swapped = row > 1
                    && column > 1
                    && one[row - 1] == other[column - 2]
                    && one[row - 2] == other[column - 1];
                if swapped { least.min(at(row - 2, column - 2) + 1) } else { least }
            };
            table[row * width + column] = steps;
        }
    }
    table[one.len() * width + other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_who_writes_the_name_in_two_ways_is_found() {
        for (one, other) in [
            ("Awa Ndiaye", "Ndiaye, Awa"),
            ("Awa Ndiaye", "Awa Ndiay"),
            ("Awa Ndiaye", "AWA N’DIAYE"),
            ("José García", "Jose Garcia López"),
            ("Yusuf El-Masry", "Yusuf Elmasry"),
            ("Rupa", "rupa"),
            ("Мария Иванова", "Мария Ивановa"),
            ("مُحمد أحمد", "محمد احمد"),
            ("Mohamed Salah", "Mohammed Salah"),
        ] {
            assert!(is_other_spelling(one, other) && is_other_spelling(other, one), "{one}, {other}");
        }
    }

    #[test]
    fn two_people_who_share_a_mailbox_are_two() {
        for (one, other) in [
            ("Awa Ndiaye", "Binta Fall"),
            ("Awa Ndiaye", "Moussa Ndiaye"),
            ("Awa", "Awa Ndiaye"),
            ("Ana", "Ann"),
            ("Li Wei", "Li Na"),
            ("李伟", "李娜"),
            ("", "Awa"),
            ("...", "Awa"),
        ] {
            assert!(!is_other_spelling(one, other) && !is_other_spelling(other, one), "{one}, {other}");
        }
    }
}
