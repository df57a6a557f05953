//! What the calendar's text search looks through: kept with the event, folded once at writing.

use app::i18n::CountryNames;
use domain::search::folded;
use entities::event::Model;

/// The text that every write of an event keeps in its `search` column: its titles in every language,
/// its venue, city and reference, and its host country as every language calls it, without accents
/// and case.
#[must_use]
pub fn search_text(event: &Model, names: &CountryNames) -> String {
    let titles = event.title.iter().map(|(_, text)| text);
    let places = [&event.venue, &event.city].into_iter().flatten().map(String::as_str);
    let country = event.host_country.into_iter().flat_map(|code| names.all(code));
    let words = titles.chain(places).chain(country).chain([event.event_ref.as_str()]);
    let mut parts: Vec<String> = words.map(folded).collect();
    parts.sort();
    parts.dedup();
    parts.join(" | ")
}
