//! Which page of a list an address asks for: whatever stands there, a number that can be counted with.

use std::num::IntErrorKind;

/// No list is longer; what is beyond it is beyond the end of every list.
const LAST: u64 = 1_000_000;

/// The number of a page, from 1.
#[must_use]
pub fn number(text: &str) -> u64 {
    match text.trim().parse::<u64>() {
        Ok(number) => number.clamp(1, LAST),
        Err(error) if *error.kind() == IntErrorKind::PosOverflow => LAST,
        Err(_) => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_asked_for_is_a_page() {
        let asked = ["", "x", "-3", "0", "1", " 7 ", "9999999999999999999", "99999999999999999999999"];
        assert_eq!(asked.map(number), [1, 1, 1, 1, 1, 7, LAST, LAST]);
    }
}
