//! How a report says things: figures, places, dates and names in the document's language.

use std::collections::HashMap;

use app::i18n::{CountryNames, Tongue, count, plain};
use domain::{
    country::{CountryClass, Iso3, Region},
    dates::EventDates,
    event::EventMode,
    language::Language,
    period::PartialDate,
    registration::Qualifier,
    report::{Figures, Narrative, Passage},
    texts::Texts,
};
use entities::event;
use fluent_bundle::FluentValue;
use typeset::document::{Block, Caption, Cell, Note, Table, Text};

use super::participation::OnRecord;
use crate::reports::{Report, subjects};

/// A report in one language.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub report: &'a Report,
    pub locale: Tongue,
    pub countries: &'a CountryNames,
    /// Events by their references.
    pub events: &'a HashMap<&'a str, &'a event::Model>,
    /// Figures by the names that texts give them.
    pub figures: &'a Figures,
}

impl<'a> Words<'a> {
    /// The event with this reference.
    pub fn event(&self, event_ref: &str) -> Option<&'a event::Model> {
        self.events.get(event_ref).copied()
    }

    /// A sentence of the report.
    pub fn say(&self, id: &str) -> Text {
        self.locale.text(id).into()
    }

    /// A sentence with values.
    pub fn with(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Text {
        self.locale.with(id, values).into()
    }

    /// A text for places that take no markup.
    pub fn bare(&self, id: &str) -> String {
        plain(&self.locale.text(id)).into_owned()
    }

    /// A figure.
    pub fn figure(&self, figure: u64) -> Cell {
        let figure = i64::try_from(figure).unwrap_or(i64::MAX);
        Cell::integer(figure, self.locale.number(figure))
    }

    /// A figure that may be hidden because it points at few people.
    pub fn guarded(&self, figure: Option<u64>) -> Cell {
        figure.map_or_else(|| Cell::suppressed(self.say("report-suppressed")), |figure| self.figure(figure))
    }

    /// A figure of people: hidden if it points at few, not known where nobody's attendance is on record.
    pub fn of_people(&self, figure: Option<u64>) -> Cell {
        if figure == Some(0) && OnRecord::of(self).is_nothing() {
            self.known(None)
        } else {
            self.guarded(figure)
        }
    }

    /// A figure that may not be known.
    pub fn known(&self, figure: Option<u64>) -> Cell {
        figure.map_or_else(|| Cell::unknown(self.say("report-unknown")), |figure| self.figure(figure))
    }

    /// The value of a sentence for a figure that may be hidden.
    pub fn told(&self, figure: Option<u64>) -> FluentValue<'static> {
        figure.map_or_else(|| self.locale.text("report-suppressed").into(), count)
    }

    /// What a statement is about; nothing in other reports.
    pub fn subject(&self) -> String {
        let subject = self.report.query.subject.as_ref();
        subject.map(|subject| subjects::name(subject, self.locale, self.countries)).unwrap_or_default()
    }

    /// Whether the report is cut, and says so wherever it could be taken for the whole.
    pub fn is_extract(&self) -> bool {
        self.report.query.cut().is_some()
    }

    /// What stands at a place that is one line, as other texts: in the document's language or marked with that
    /// of the original, with the figures that it names; nothing if nobody wrote there.
    pub fn line(&self, passage: Passage) -> Option<Text> {
        self.written(passage).into_iter().next()
    }

    /// The paragraphs that people wrote at a place, with the figures that they name; marked with their
    /// language where it is not the document's.
    pub fn written(&self, passage: Passage) -> Vec<Text> {
        let Some((language, paragraphs)) = self.paragraphs(passage) else { return Vec::new() };
        let is_own = language == self.locale.language;
        let shown = |text: String| if is_own { text.into() } else { foreign(language, &text) };
        paragraphs.into_iter().map(shown).collect()
    }

    /// The paragraphs at a place with their figures, and their language.
    fn paragraphs(&self, passage: Passage) -> Option<(Language, Vec<String>)> {
        let (language, text) = self.report.written.best(passage, self.locale.language)?;
        // Names were looked at when the text was kept; one that is no longer known is shown as unknown.
        let narrative = Narrative::parse(text, |_| true).unwrap_or_default();
        let said = |name: &str| match self.figures.get(name) {
            Some(Some(people)) if name == "participation.stated_only.people" => self.stated_sum(people),
            Some(Some(figure)) => self.locale.number(i64::try_from(figure).unwrap_or(i64::MAX)),
            Some(None) => self.locale.text("report-suppressed"),
            None => self.locale.text("report-unknown"),
        };
        Some((language, narrative.paragraphs(said)))
    }

    /// The same as numbered paragraphs of a section.
    pub fn narrative(&self, passage: Passage) -> impl Iterator<Item = Block> + use<> {
        self.written(passage).into_iter().map(Block::Numbered)
    }

    /// What the report is called.
    pub fn title(&self) -> String {
        if let Some((_, paragraphs)) = self.paragraphs(Passage::Title) {
            return paragraphs.join(" ");
        }
        let report = self.locale.code("report", self.report.query.kind.code());
        if self.report.query.subject.is_none() {
            return report;
        }
        let values = [("report", report.into()), ("subject", self.subject().into())];
        let title = if self.is_extract() { "report-title-cut" } else { "report-title-statement" };
        self.locale.with(title, &values)
    }

    /// The name of a country.
    pub fn country(&self, iso3: Iso3) -> String {
        self.countries.name(iso3, self.locale.language)
    }

    /// Names of countries in the language's order, as one enumeration.
    pub fn country_list(&self, codes: &[Iso3]) -> String {
        let mut names: Vec<String> = codes.iter().map(|code| self.country(*code)).collect();
        names.sort_by(|one, other| self.locale.formats.compare(one, other));
        self.locale.formats.list(names.iter().map(String::as_str))
    }

    /// The name of a code.
    pub fn code(&self, list: &str, code: &str) -> String {
        self.locale.code(list, code)
    }

    /// A text of a record, marked with its language where it is not the document's.
    pub fn own_words(&self, texts: &Texts, instead: &str) -> Text {
        match texts.best(self.locale.language) {
            Some((language, text)) if language == self.locale.language => text.into(),
            Some((language, text)) => foreign(language, text),
            None => instead.into(),
        }
    }

    /// When an event is.
    pub fn dates(&self, event: &event::Model) -> String {
        crate::events::present::when(event).dates(self.locale)
    }

    /// The same as a cell: one day is one that can be sorted by.
    pub fn when(&self, event: &event::Model) -> Cell {
        let EventDates { start, end } = crate::events::present::dates(event);
        match start {
            Some(PartialDate::Day(day)) if end.is_none() || end == start => {
                Cell::date(day, self.dates(event))
            }
            _ => Cell::text(self.dates(event)),
        }
    }

    /// Where an event is; empty if not known.
    pub fn place(&self, event: &event::Model) -> String {
        let country = event.host_country.map(|code| (code, self.country(code)));
        if event.city.is_none() && country.is_none() && event.mode == Some(EventMode::Remote) {
            return self.locale.text("report-online");
        }
        self.locale.place(event.city.as_deref(), country)
    }

    /// What the short names of regions and classes in narrow columns stand for.
    pub fn short_names(&self) -> Text {
        let regions = Region::ALL.iter().map(|one| ("region", one.code()));
        let classes = CountryClass::ALL.iter().map(|one| ("class", one.code()));
        let names = regions.chain(classes).filter_map(|(list, code)| {
            let (short, name) = (self.code(&format!("{list}_short"), code), self.code(list, code));
            let values = [("short", short.as_str().into()), ("name", name.as_str().into())];
            (short != name).then(|| self.locale.with("report-short", &values))
        });
        names.collect::<Vec<_>>().join(&self.locale.text("report-short-joint")).into()
    }

    /// A date of any precision; a dash if there is none.
    pub fn date(&self, date: Option<PartialDate>) -> String {
        date.map_or_else(|| self.locale.text("report-none"), |date| self.locale.partial(date))
    }

    /// The same as a cell: a day is one that can be sorted by.
    pub fn dated(&self, date: Option<PartialDate>) -> Cell {
        match date {
            Some(PartialDate::Day(day)) => Cell::date(day, self.date(date)),
            _ => Cell::text(self.date(date)),
        }
    }

    /// A stated number of people as a figure, with the word for one that is not exact.
    pub fn stated_figure(&self, event_ref: &str, people: Option<u64>) -> Cell {
        let Some(people) = people else { return self.known(None) };
        Cell::integer(i64::try_from(people).unwrap_or(i64::MAX), self.stated(event_ref, people))
    }

    /// The sum of the numbers that stand without names; one that holds a number that is not exact says so.
    pub fn stated_sum(&self, people: u64) -> String {
        let outcome = &self.report.outcome;
        let is_inexact = outcome.annex.iter().any(|row| {
            let is_without_names = row.participations.is_none_or(|people| people == 0);
            is_without_names && row.stated.is_some() && outcome.inexact.contains(&row.event_ref)
        });
        self.as_sure(people, is_inexact.then_some(Qualifier::About))
    }

    /// A stated number of people with how sure its source was.
    pub fn stated(&self, event_ref: &str, people: u64) -> String {
        let outcome = &self.report.outcome;
        let bound = outcome.bounds.get(event_ref).copied().unwrap_or(Qualifier::About);
        self.as_sure(people, outcome.inexact.contains(event_ref).then_some(bound))
    }

    fn as_sure(&self, people: u64, qualifier: Option<Qualifier>) -> String {
        let number = self.locale.number(i64::try_from(people).unwrap_or(i64::MAX));
        let words = match qualifier {
            None | Some(Qualifier::Exact) => return number,
            Some(Qualifier::About) => "report-inexact",
            Some(Qualifier::Over) => "report-inexact-over",
            Some(Qualifier::Nearly) => "report-inexact-nearly",
        };
        self.locale.with(words, &[("number", number.into())])
    }

    /// The note that says which counting rules a table follows, by their numbers.
    pub fn rules(&self, numbers: &[u32]) -> Note {
        let sentences: Vec<String> =
            numbers.iter().map(|number| self.locale.text(&format!("report-rule-{number}"))).collect();
        let sentences = sentences.join(&self.locale.text("report-sentence-joint"));
        let version = count(self.report.outcome.facts.report.rules);
        let values = [("rules", version), ("sentences", sentences.into())];
        Note::general(self.with("report-rules-of", &values))
    }

    /// An empty table with its number and title.
    pub fn table(&self, number: u32, title: &str) -> Table {
        Table {
            caption: Caption {
                before: self.bare("report-table-before"),
                number,
                after: self.bare("report-table-after"),
                title: self.say(title),
            },
            description: self.bare(title),
            columns: Vec::new(),
            spanners: Vec::new(),
            rows: Vec::new(),
            notes: Vec::new(),
            chart: None,
        }
    }
}

/// A text in another language than the document's.
pub(super) fn foreign(language: Language, text: &str) -> Text {
    Text::new().foreign(typeset::document::Language::new(language.as_str()), text)
}
