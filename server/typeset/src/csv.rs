//! Cells of CSV files that spreadsheets open without running anything.

use std::borrow::Cow;

/// The cell as it may go into a CSV file: a spreadsheet would take it for a formula if it
/// began with one of these signs, so an apostrophe goes before it. Nothing is ever taken
/// away: `+41 22 730 5111` becomes `'+41 22 730 5111` and stays readable. Numbers below
/// zero stay as they are; a plus sign in front of digits would be lost, and does not.
///
/// Commas, quotes and line ends are the business of the CSV writer.
#[must_use]
pub fn csv_safe(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(is_trigger) && !is_number(cell) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// The signs that begin a formula, their full-width forms, and what spreadsheets skip in
/// front of them.
fn is_trigger(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
}

/// Whether it is a number below zero, such as `-12` or `-3.5`.
fn is_number(cell: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    cell.strip_prefix('-').is_some_and(|number| {
        number
            .split_once('.')
            .map_or_else(|| digits(number), |(whole, fraction)| digits(whole) && digits(fraction))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_gets_an_apostrophe() {
        for cell in ["=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "＝1", "-", "--1"] {
            assert_eq!(csv_safe(cell), format!("'{cell}"));
        }
    }

    #[test]
    fn a_telephone_number_keeps_every_character() {
        assert_eq!(csv_safe("+41 22 730 5111"), "'+41 22 730 5111");
        assert_eq!(csv_safe("+41227305111"), "'+41227305111");
        assert_eq!(csv_safe("022 730 5111"), "022 730 5111");
    }

    #[test]
    fn words_and_numbers_stay_as_they_are() {
        for cell in ["", "Geneva", "12", "-12", "-3.5", "a=b", "C17/23-E", "'quoted'"] {
            assert!(matches!(csv_safe(cell), Cow::Borrowed(same) if same == cell), "{cell}");
        }
    }
}
