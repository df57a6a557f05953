//! Which of the product's languages a browser would like (RFC 9110, 12.5.4).

use domain::language::Language;

use super::Locales;

impl Locales {
    /// The best language for an `Accept-Language` header; English where none fits.
    #[must_use]
    pub fn negotiate(&self, header: Option<&str>) -> Language {
        let mut wishes: Vec<(Language, f32)> =
            header.unwrap_or_default().split(',').filter_map(wish).collect();
        // Stable, so that of equal wishes the first wins.
        wishes.sort_by(|one, other| other.1.total_cmp(&one.1));
        wishes
            .into_iter()
            .map(|(language, _)| language)
            .find(|language| self.get(*language).is_some())
            .unwrap_or(Language::EN)
    }
}

fn wish(part: &str) -> Option<(Language, f32)> {
    let mut pieces = part.split(';').map(str::trim);
    let language = pieces.next()?.split('-').next()?.to_ascii_lowercase().parse().ok()?;
    let weight = pieces.find_map(|piece| piece.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
    (weight > 0.0).then_some((language, weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiated(header: &str) -> String {
        Locales::shipped().negotiate(Some(header)).to_string()
    }

    #[test]
    fn the_heaviest_wish_that_can_be_met_wins() {
        assert_eq!(negotiated("de, en;q=0.5, fr-CA;q=0.8"), "fr");
    }

    #[test]
    fn regions_are_ignored_and_order_breaks_ties() {
        assert_eq!(negotiated("zh-Hant-TW,ar"), "zh");
    }

    #[test]
    fn nonsense_is_english() {
        assert_eq!(negotiated(";;q=,,*"), "en");
        assert_eq!(Locales::shipped().negotiate(None), Language::EN);
    }

    #[test]
    fn a_refused_language_is_not_given() {
        assert_eq!(negotiated("fr;q=0, ru;q=0.1"), "ru");
    }
}
