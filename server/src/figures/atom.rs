//! Public figures as an Atom feed (RFC 4287): other figures are news.

use app::{i18n::Tongue, urls};
use domain::figures::Measure;

use super::{grid::Names, kept::Published};
use crate::{
    events::atom::{escaped, moment},
    state::App,
};

/// One entry: the figures as they stand. Its id holds their digest, so that other figures are news.
pub(super) fn feed(app: &App, locale: Tongue, published: &Published) -> String {
    let (site, language) = (&app.config.public_url, locale.language);
    let title = escaped(&format!("{}: {}", locale.text("site-name"), locale.text("figures-title")));
    let updated = moment(published.until.unwrap_or_default());
    let names = Names { locale, countries: &app.countries };
    let total = published.figures.figure(Measure::Participations, None, None);
    let total = total.map(|shown| names.figure(shown)).unwrap_or_default();
    let summary = format!("{}: {total}", locale.code("measure", Measure::Participations.code()));
    let page = urls::figures(language, "");
    let method = urls::figures_method(language, Measure::Participations.code());
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <id>{site}/feeds/figures.atom</id>\n<title>{title}</title>\n<updated>{updated}</updated>\n\
         <author><name>{}</name></author>\n\
         <link rel=\"self\" href=\"{site}{}\"/>\n<link rel=\"alternate\" href=\"{site}{page}\"/>\n\
         <entry>\n<id>{site}/figures#{}</id>\n<title>{title}</title>\n\
         <link rel=\"alternate\" href=\"{site}{page}\"/>\n\
         <link rel=\"describedby\" href=\"{site}{method}\"/>\n<updated>{updated}</updated>\n\
         <summary>{}</summary>\n</entry>\n</feed>\n",
        escaped(&locale.text("site-name")),
        urls::feed(language, "figures.atom"),
        published.digest,
        escaped(&summary),
    )
}
