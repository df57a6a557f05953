//! Cities with their countries, as each language names and orders them. Staff and sources name cities in English;
//! those that the Union often meets in have names in every language. Others stay as they are typed: a city of the
//! same name in another country is another one.

use domain::{country::Iso3, search::folded};

use super::{Direction, Locale, plain};

/// Cities that have names, by the ends of their sentences' ids, with their countries.
const CITIES: [(&str, &str); 46] = [
    ("abu-dhabi", "ARE"),
    ("abuja", "NGA"),
    ("accra", "GHA"),
    ("addis-ababa", "ETH"),
    ("ankara", "TUR"),
    ("baku", "AZE"),
    ("bangkok", "THA"),
    ("barcelona", "ESP"),
    ("beijing", "CHN"),
    ("brasilia", "BRA"),
    ("bucharest", "ROU"),
    ("buenos-aires", "ARG"),
    ("busan", "KOR"),
    ("cairo", "EGY"),
    ("dakar", "SEN"),
    ("djibouti", "DJI"),
    ("doha", "QAT"),
    ("dubai", "ARE"),
    ("geneva", "CHE"),
    ("guadalajara", "MEX"),
    ("hammamet", "TUN"),
    ("hyderabad", "IND"),
    ("jakarta", "IDN"),
    ("johannesburg", "ZAF"),
    ("kigali", "RWA"),
    ("lima", "PER"),
    ("manizales", "COL"),
    ("minsk", "BLR"),
    ("montevideo", "URY"),
    ("moscow", "RUS"),
    ("mumbai", "IND"),
    ("nairobi", "KEN"),
    ("new-delhi", "IND"),
    ("paris", "FRA"),
    ("port-of-spain", "TTO"),
    ("rabat", "MAR"),
    ("riyadh", "SAU"),
    ("samarkand", "UZB"),
    ("santiago", "CHL"),
    ("seoul", "KOR"),
    ("singapore", "SGP"),
    ("tashkent", "UZB"),
    ("tokyo", "JPN"),
    ("tunis", "TUN"),
    ("vienna", "AUT"),
    ("yaounde", "CMR"),
];

impl Locale {
    /// What a city of a country is called in the language; as it is typed where that is not known.
    #[must_use]
    pub fn city_name(&self, city: &str, country: Option<Iso3>) -> String {
        let name = folded(city).replace(' ', "-");
        let is_meant =
            |(known, of): &&(&str, &str)| *known == name && country.is_some_and(|one| one.to_string() == *of);
        match CITIES.iter().find(is_meant) {
            Some((known, _)) => self.text(&format!("city-{known}")),
            None => city.to_owned(),
        }
    }

    /// A city and its country, whose name in the language is given, in one line; a city that is its country stands
    /// there once.
    #[must_use]
    pub fn place(&self, city: Option<&str>, country: Option<(Iso3, String)>) -> String {
        let code = country.as_ref().map(|(code, _)| *code);
        let city = city.map(|city| self.city_name(city, code));
        let (city, country) = match (city, country.map(|(_, name)| name)) {
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
    use super::{
        super::{Locales, Tongue, plain},
        CITIES,
    };

    fn tongue(language: &str) -> Tongue {
        Locales::shipped().or_english(language.parse().expect("a language"))
    }

    #[test]
    fn a_city_has_its_name_in_each_language_if_it_is_known() {
        let named = |language: &str, city: &str, of: &str| tongue(language).city_name(city, of.parse().ok());
        assert_eq!(named("en", "Geneva", "CHE"), "Geneva");
        assert_eq!(named("fr", "Geneva", "CHE"), "Genève");
        assert_eq!(named("zh", "New Delhi", "IND"), "新德里");
        assert_eq!(named("ru", "Yaoundé", "CMR"), "Яунде");
        assert_eq!(named("es", "brasília", "BRA"), "Brasilia");
        assert_eq!(named("es", "Santiago", "CPV"), "Santiago", "another city of that name");
        assert_eq!(named("fr", "Geneva", ""), "Geneva", "of no country");
        for language in ["ar", "en", "es", "fr", "ru", "zh"] {
            assert_eq!(named(language, "Thiès-sur-Mer", "SEN"), "Thiès-sur-Mer");
            for (city, _) in CITIES {
                assert!(tongue(language).has(&format!("city-{city}")), "{language} {city}");
            }
        }
    }

    #[test]
    fn a_city_and_its_country_stand_in_the_order_of_the_language() {
        let place = |language: &str, city: Option<&str>, country: Option<(&str, &str)>| {
            let country = country.map(|(code, name)| (code.parse().expect("a code"), name.to_owned()));
            tongue(language).place(city, country)
        };
        assert_eq!(place("en", Some("Geneva"), Some(("CHE", "Switzerland"))), "Geneva, Switzerland");
        assert_eq!(place("zh", Some("Geneva"), Some(("CHE", "瑞士"))), "瑞士日内瓦");
        assert_eq!(place("ru", Some("Singapore"), Some(("SGP", "Сингапур"))), "Сингапур");
        assert_eq!(place("en", None, Some(("PER", "Peru"))), "Peru");
        assert_eq!(place("en", None, None), "");
        let arabic = place("ar", Some("Geneva"), Some(("CHE", "سويسرا")));
        assert_eq!(plain(&arabic), "\u{200F}جنيف، سويسرا");
    }
}
