//! A language and the direction that its script is written in.

/// The direction of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Latin, Cyrillic, Chinese, Ethiopic and most others.
    LeftToRight,
    /// Arabic, Hebrew and a few others.
    RightToLeft,
}

/// A BCP 47 language tag with its direction, which follows from the tag and is
/// never guessed from the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Language {
    tag: String,
    direction: Direction,
}

/// Scripts written from right to left (ISO 15924, lower case).
const RTL_SCRIPTS: [&str; 8] = ["adlm", "arab", "aran", "hebr", "mand", "nkoo", "syrc", "thaa"];

/// Languages whose usual script is written from right to left (CLDR likely subtags).
const RTL_LANGUAGES: [&str; 14] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "ug", "ur", "yi"];

impl Language {
    /// The language of a tag such as `fr`, `zh-Hans` or `ar-SA`.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self { tag: tag.to_owned(), direction: direction_of(tag) }
    }

    /// The tag as it was given.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The first subtag: `ar` of `ar-SA`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.tag.split(['-', '_']).next().unwrap_or_default()
    }

    /// The direction of the script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether lines run from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.direction == Direction::RightToLeft
    }
}

fn direction_of(tag: &str) -> Direction {
    let tag = tag.to_ascii_lowercase();
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default();
    // A script subtag overrides the language's usual script: `ks-Deva`, `pa-Arab`.
    let rtl = match subtags.find(|s| s.len() == 4 && s.bytes().all(|b| b.is_ascii_alphabetic())) {
        Some(script) => RTL_SCRIPTS.contains(&script),
        None => RTL_LANGUAGES.contains(&language),
    };
    if rtl { Direction::RightToLeft } else { Direction::LeftToRight }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_follows_from_the_tag() {
        for tag in ["ar", "ar-SA", "AR", "fa", "ur-PK", "pa-Arab", "he_IL"] {
            assert!(Language::new(tag).is_rtl(), "{tag}");
        }
        for tag in ["en", "fr-FR", "zh-Hans", "am", "ks-Deva", "ru", ""] {
            assert!(!Language::new(tag).is_rtl(), "{tag}");
        }
    }
}
