//! Text as people search for it: without accents and case, so that "Dakar", "dakar" and "sénégal"
//! find what they mean.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The text without accents, case and repeated white space.
#[must_use]
pub fn folded(text: &str) -> String {
    // Most of what is searched has no accents to take off.
    let bare = if text.is_ascii() { text.to_ascii_lowercase().replace('`', "'") } else { unmarked(text) };
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn unmarked(text: &str) -> String {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).map(unaccented).collect()
}

/// Letters whose mark is no combining one, as readers of other languages type them.
const fn unaccented(letter: char) -> char {
    match letter {
        'ø' => 'o',
        'đ' => 'd',
        'ł' => 'l',
        'ı' => 'i',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        // Keyboards have one apostrophe, type has several.
        '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' => '\'',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{folded, unmarked};

    proptest! {
        #[test]
        fn what_has_no_accents_is_folded_as_all_else(text in "[ -~\\t\\n]{0,40}") {
            let slowly: Vec<String> = unmarked(&text).split_whitespace().map(str::to_owned).collect();
            prop_assert_eq!(folded(&text), slowly.join(" "));
        }
    }

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(folded("  SÉNÉGAL\u{a0}Côte d’Ivoire "), "senegal cote d'ivoire");
        assert_eq!(folded("Łódź"), "lodz");
    }

    #[test]
    fn arabic_is_found_with_and_without_its_marks() {
        assert_eq!(folded("مُنْتَدى"), folded("منتدي"));
    }
}
