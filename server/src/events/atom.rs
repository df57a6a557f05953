//! Events as an Atom feed (RFC 4287): what was announced or changed last comes first.

use std::fmt::Write as _;

use app::{
    i18n::{Tongue, plain},
    urls,
};
use chrono::{DateTime, SecondsFormat, Utc};
use entities::event::Model;

use super::present;
use crate::state::App;

/// The feed of these events, which are sorted by their last change.
#[must_use]
pub fn feed(app: &App, locale: Tongue, events: &[Model]) -> String {
    let site = &app.config.public_url;
    let language = locale.language;
    let title = format!("{}: {}", locale.text("site-name"), locale.text("calendar-title"));
    let updated = events.first().map_or(DateTime::UNIX_EPOCH, |event| event.updated_at);
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <id>{site}/feeds/events.atom</id>\n<title>{}</title>\n<updated>{}</updated>\n\
         <author><name>{}</name></author>\n\
         <link rel=\"self\" href=\"{site}{}\"/>\n<link rel=\"alternate\" href=\"{site}{}\"/>\n",
        escaped(&title),
        moment(updated),
        escaped(&locale.text("site-name")),
        urls::feed(language, "events.atom"),
        urls::calendar(language),
    );
    for event in events {
        entry(&mut feed, app, locale, event);
    }
    feed.push_str("</feed>\n");
    feed
}

fn entry(feed: &mut String, app: &App, locale: Tongue, event: &Model) {
    let site = &app.config.public_url;
    let shown = present::entry(app, locale, event);
    let tag = shown.title_language.unwrap_or(locale.language);
    let facts = [shown.kind, shown.dates, shown.place, shown.state.unwrap_or_default()];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    // Writing to memory cannot fail.
    let _ = write!(
        feed,
        "<entry>\n<id>{site}/events/{slug}</id>\n<title xml:lang=\"{tag}\">{}</title>\n\
         <link rel=\"alternate\" href=\"{site}{}\"/>\n<published>{}</published>\n<updated>{}</updated>\n\
         <summary>{}</summary>\n</entry>\n",
        escaped(&shown.title),
        urls::event(locale.language, &shown.slug),
        moment(event.created_at),
        moment(event.updated_at),
        escaped(&facts.join(" · ")),
        slug = shown.slug,
    );
}

pub(crate) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Text as XML holds it; characters that XML has not are left out.
pub(crate) fn escaped(text: &str) -> String {
    plain(text)
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect::<String>()
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_title_cannot_leave_its_element() {
        assert_eq!(escaped("R&D </title>\u{1}\u{2068}x"), "R&amp;D &lt;/title&gt;x");
    }
}
