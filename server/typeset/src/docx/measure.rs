//! How wide text will be, near enough to share out the columns of a table.
//!
//! Word sets the text itself, and often with another font than the one asked for. We
//! take the widths of a bold and wide sans serif, so that whole words fit with any.

/// The printable ASCII characters from the space on, in hundredths of their size.
const ASCII: [u8; 95] = [
    26, 29, 47, 65, 57, 90, 75, 27, 34, 34, 54, 57, 28, 32, 28, 41, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
    28, 28, 57, 57, 57, 48, 90, 69, 67, 64, 74, 56, 55, 72, 76, 39, 33, 66, 56, 94, 81, 80, 63, 80, 66, 55,
    58, 76, 65, 97, 67, 62, 58, 33, 41, 33, 57, 41, 36, 60, 63, 51, 63, 59, 39, 63, 66, 30, 30, 62, 30, 98,
    66, 62, 63, 63, 45, 50, 43, 66, 57, 86, 58, 57, 49, 39, 55, 39, 57,
];

/// The letters from А to я.
const CYRILLIC: [u8; 64] = [
    69, 64, 67, 56, 76, 56, 94, 65, 82, 82, 67, 74, 94, 76, 80, 74, 63, 64, 58, 66, 86, 67, 78, 73, 108, 111,
    73, 91, 64, 66, 107, 66, 60, 62, 63, 48, 66, 59, 87, 56, 72, 72, 62, 64, 84, 66, 62, 65, 63, 51, 55, 57,
    81, 58, 69, 66, 97, 98, 71, 85, 61, 51, 88, 59,
];

/// The width of an ideograph: the whole size.
const IDEOGRAPH: u32 = 100;

/// The width of a character in hundredths of its size.
fn em(c: char) -> u32 {
    match c {
        ' '..='~' => listed(&ASCII, c, ' '),
        'А'..='я' => listed(&CYRILLIC, c, 'А'),
        c if is_mark(c) => 0,
        c if is_ideograph(c) => IDEOGRAPH,
        '\u{A0}' | '\u{202F}' | '’' => 26,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => 52,
        '\u{1200}'..='\u{139F}' => 80,
        '\u{1F000}'..='\u{1FAFF}' => 130,
        _ => 65,
    }
}

fn listed(widths: &[u8], c: char, first: char) -> u32 {
    let index = u32::from(c) - u32::from(first);
    widths.get(index as usize).copied().map_or(IDEOGRAPH, u32::from)
}

/// The width of a line in twentieths of a point; the size is in half points.
pub(super) fn line_width(line: &str, size: u32) -> u32 {
    // Beyond this no table could be laid out anyway, and the sum must not overflow.
    line.chars().take(10_000).map(em).sum::<u32>() * size / 10
}

/// The width of the longest word, which no line break helps to fit.
pub(super) fn word_width(line: &str, size: u32) -> u32 {
    line.split(is_break)
        .flat_map(|word| word.split_inclusive(is_ideograph))
        .fold(0, |widest, word| widest.max(line_width(word, size)))
}

/// The least width at which a heading in ideographs is still read with ease: three of them in a line, and four lines.
/// Nothing where there are none, as other words stay whole anyway.
pub(super) fn readable_width(line: &str, size: u32) -> u32 {
    if !line.contains(is_ideograph) {
        return 0;
    }
    let whole = line_width(line, size);
    // Punctuation that may not begin a line leaves some of them unfilled.
    (whole * 2 / 7).max(whole.min(3 * IDEOGRAPH * size / 10))
}

fn is_break(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}') || c == '\u{200B}'
}

/// Characters that take no room of their own.
fn is_mark(c: char) -> bool {
    let combining = matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}');
    combining || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that fill a square, and after which a line may break.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7AF}')
        || matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}')
        || matches!(c, '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_wide_as_its_characters() {
        // Four digits of 0.57 em at 10 points are 22.8 points.
        assert_eq!(line_width("2017", 20), 456);
        assert_eq!(line_width("", 20), 0);
    }

    #[test]
    fn the_longest_word_decides_and_ideographs_are_words() {
        assert_eq!(word_width("Not stated", 20), line_width("stated", 20));
        assert_eq!(word_width("1\u{202F}234", 20), line_width("1\u{202F}234", 20));
        assert_eq!(word_width("非洲国家", 20), line_width("非", 20));
    }
}
