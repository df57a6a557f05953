//! Names that may be two spellings of one: what somebody writes who registers twice. It never makes two
//! people one; it is a hint for the person and for officers.

use super::distance;
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
    let most = match one.chars().count().min(other.chars().count()) {
        length if length >= LONG => 2,
        length if length >= SHORTEST => 1,
        _ => 0,
    };
    distance(one, other, most)
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
