//! A report as a document: header, box, numbered sections by Sector, tables, annexes. Everything
//! that is said comes from the facts and the records behind them; nothing is computed here.

mod annexes;
mod computed;
mod heading;
mod participation;
mod pictures;
mod sections;
mod tables;
mod trainings;
mod words;

use app::i18n::{CountryNames, Tongue, plain};
use chrono::{DateTime, Utc};
use domain::report::Figures;
use typeset::document::{Document, Language, Properties, Running, RunningPart};

use self::words::Words;
pub(super) use self::{
    computed::computed, heading::document_letter, sections::announced, tables::records::table_of,
};
use super::Report;

/// The document of a report in one language.
#[must_use]
pub fn document(report: &Report, locale: Tongue, countries: &CountryNames, at: DateTime<Utc>) -> Document {
    let events = report.read.models.values().map(|event| (event.event_ref.as_str(), event)).collect();
    let figures = Figures::of(&report.outcome.facts);
    let words = Words { report, locale, countries, events: &events, figures: &figures };
    let masthead = heading::masthead(&words);
    let number = masthead.number.clone();
    Document {
        language: Language::new(locale.language.as_str()),
        properties: Properties {
            title: plain(&words.title()).into_owned(),
            creator: words.bare("site-name"),
            created: at,
        },
        summary_box: heading::summary_box(&words).into(),
        contents: words.say("report-contents"),
        sections: sections::sections(&words),
        annexes: annexes::annexes(&words, at),
        running: Running {
            header: vec![RunningPart::Text(number)],
            footer: vec![
                RunningPart::Text(words.say("report-page")),
                RunningPart::Page,
                RunningPart::Text(words.say("report-page-of")),
                RunningPart::Pages,
            ],
        },
        masthead,
    }
    .with_pictures_numbered()
}
