//! What the calendar's text search looks through: kept with the event, folded once at writing.

use app::i18n::CountryNames;
use domain::{country::Iso3, search::folded, texts::Texts};

/// The text that every write of an event keeps in its `search` column: its titles in every language,
/// its city, and its host country as every language calls it, without accents and case.
#[must_use]
pub fn search_text(
    title: &Texts,
    city: Option<&str>,
    host_country: Option<Iso3>,
    names: &CountryNames,
) -> String {
    let titles = title.iter().map(|(_, text)| text);
    let country = host_country.into_iter().flat_map(|code| names.all(code));
    let mut parts: Vec<String> = titles.chain(city).chain(country).map(folded).collect();
    parts.sort();
    parts.dedup();
    parts.join(" | ")
}

#[cfg(test)]
mod tests {
    use app::i18n::Locales;
    use domain::{language::Language, lists::ReferenceLists};

    use super::*;
    use crate::reference;

    #[test]
    fn an_event_is_found_by_its_titles_its_city_and_its_country_in_any_language() {
        let lists =
            ReferenceLists::from_csv(reference::COUNTRIES, reference::CLASSES, reference::REGIONS, &[])
                .unwrap();
        let names = CountryNames::new(&lists, Locales::shipped());
        let mut title = Texts::new(Language::EN, "Forum on IoT");
        title.set("fr".parse().unwrap(), "Forum sur l’Internet des objets");
        let text = search_text(&title, Some("Abidjan"), Some("CIV".parse().unwrap()), &names);
        for wanted in ["forum on iot", "internet des objets", "abidjan", "cote d’ivoire", "科特迪瓦"] {
            assert!(text.contains(&folded(wanted)), "{wanted} in {text}");
        }
    }
}
