//! Cities with their countries, as each language names and orders them. Staff and sources name cities in English;
//! those that the Union often meets in, and those that time zones are named after, have names in every language.

use std::{collections::HashMap, sync::LazyLock};

use chrono_tz::{TZ_VARIANTS, Tz};
use domain::language::Language;

use super::{Direction, Locale, Locales, identifier, plain};

/// The zones by the English names of the cities that they are named after, in small letters.
static ZONES: LazyLock<HashMap<String, Tz>> = LazyLock::new(|| {
    let english = Locales::shipped().or_english(Language::EN);
    let of_city = TZ_VARIANTS.iter().filter(|zone| is_of_a_city(zone.name()));
    of_city.map(|zone| (english.formats.city(zone.name()).to_lowercase(), *zone)).collect()
});

/// Whether a zone is called after a city; others are called after an ocean, a clock or a country.
fn is_of_a_city(zone: &str) -> bool {
    const REGIONS: [&str; 9] =
        ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Pacific"];
    zone.split_once('/').is_some_and(|(region, _)| REGIONS.contains(&region) || region == "Indian")
}

impl Locale {
    /// What a city is called in the language; as it is typed where that is not known.
    #[must_use]
    pub fn city_name(&self, city: &str) -> String {
        let name = city.trim().to_lowercase();
        let id = format!("city-{}", identifier(&name));
        if self.has(&id) {
            return self.text(&id);
        }
        match ZONES.get(&name).filter(|_| self.language != Language::EN) {
            Some(zone) => self.formats.city(zone.name()),
            None => city.to_owned(),
        }
    }

    /// A city and its country in one line; a city that is its country stands there once.
    #[must_use]
    pub fn place(&self, city: Option<&str>, country: Option<String>) -> String {
        let city = city.map(|city| self.city_name(city));
        let (city, country) = match (city, country) {
            (Some(city), Some(country)) if city != country => (city, country),
            (one, other) => return one.or(other).unwrap_or_default(),
        };
        let line = self.with("place-city", &[("city", city.into()), ("country", country.into())]);
        match self.direction() {
            Direction::Ltr => plain(&line).into_owned(),
            // The line runs as the language does, whichever script its first part is in.
            Direction::Rtl => format!("\u{200F}{line}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Tongue, Locales, plain};

    fn tongue(language: &str) -> Tongue {
        Locales::shipped().or_english(language.parse().expect("a language"))
    }

    #[test]
    fn a_city_has_its_name_in_each_language_if_it_is_known() {
        let named = |language: &str, city: &str| tongue(language).city_name(city);
        assert_eq!(named("en", "Geneva"), "Geneva");
        assert_eq!(named("fr", "Geneva"), "Genève");
        assert_eq!(named("ru", "Geneva"), "Женева");
        assert_eq!(named("zh", "New Delhi"), "新德里");
        // From what zones are named after.
        assert_eq!(named("ru", "Dakar"), "Дакар");
        assert_eq!(named("zh", "bangkok"), "曼谷");
        assert_eq!(named("es", "Johannesburg"), "Johannesburgo");
        assert_eq!(named("ar", "Singapore"), "سنغافورة");
        for language in ["ar", "en", "es", "fr", "ru", "zh"] {
            assert_eq!(named(language, "Thiès-sur-Mer"), "Thiès-sur-Mer");
        }
    }

    #[test]
    fn a_city_and_its_country_stand_in_the_order_of_the_language() {
        let place = |language: &str, city: Option<&str>, country: Option<&str>| {
            tongue(language).place(city, country.map(str::to_owned))
        };
        assert_eq!(place("en", Some("Geneva"), Some("Switzerland")), "Geneva, Switzerland");
        assert_eq!(place("zh", Some("Geneva"), Some("瑞士")), "瑞士日内瓦");
        assert_eq!(place("en", Some("Singapore"), Some("Singapore")), "Singapore");
        assert_eq!(place("en", None, Some("Peru")), "Peru");
        assert_eq!(place("en", None, None), "");
        let arabic = place("ar", Some("Geneva"), Some("سويسرا"));
        assert_eq!(plain(&arabic), "\u{200F}جنيف، سويسرا");
    }
}
