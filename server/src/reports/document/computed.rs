//! What a report says by itself at each place where people can write, for whoever writes there.

use std::collections::BTreeMap;

use app::i18n::{CountryNames, Tongue};
use domain::{
    event::Sector,
    report::{Figures, Passage},
};
use typeset::document::{Block, BoxEntry, Section, Text};

use super::{heading, participation, sections, words::Words};
use crate::reports::{Report, written::Written};

/// The computed paragraphs of each place in a language, as they stand without what people wrote; nothing where a
/// place has none.
pub fn computed(
    mut report: Report,
    locale: Tongue,
    countries: &CountryNames,
) -> BTreeMap<Passage, Vec<String>> {
    // Numbers and dates of the header stay; texts would stand instead of what is computed.
    report.written = Written { texts: Vec::new(), ..report.written };
    let events = report.read.models.values().map(|event| (event.event_ref.as_str(), event)).collect();
    let figures = Figures::of(&report.outcome.facts);
    let words = Words { report: &report, locale, countries, events: &events, figures: &figures };
    let masthead = heading::masthead(&words);
    let [summary, action, references] = heading::summary_box(&words);
    let of_entry = |entry: BoxEntry| entry.paragraphs;
    let of = |passage: Passage| -> Vec<Text> {
        match passage {
            Passage::Title => vec![masthead.title.clone()],
            Passage::Session => vec![masthead.session.clone()],
            Passage::PlaceAndDates => vec![masthead.place_and_dates.clone()],
            Passage::Source => vec![masthead.source.clone()],
            Passage::Summary => of_entry(summary.clone()),
            Passage::Action => of_entry(action.clone()),
            Passage::References => of_entry(references.clone()),
            Passage::Correction => Vec::new(),
            passage => section(&words, passage).map(numbered).unwrap_or_default(),
        }
    };
    let plain = |text: &Text| Some(text.to_plain()).filter(|words| !words.is_empty());
    let told = |passage: &Passage| (*passage, of(*passage).iter().filter_map(plain).collect());
    Passage::ALL.iter().map(told).collect()
}

/// The section in which a place is.
fn section(words: &Words<'_>, passage: Passage) -> Option<Section> {
    let sector = Sector::ALL.iter().find(|sector| Passage::of_sector(**sector) == passage);
    match passage {
        Passage::Introduction => Some(sections::introduction(words)),
        Passage::Overview => Some(sections::overview(words)),
        Passage::Participation => Some(participation::participation(words)),
        Passage::Reached => Some(participation::reached(words)),
        Passage::FollowUp => Some(sections::follow_up(words)),
        _ => sections::of_sector(words, *sector?),
    }
}

fn numbered(section: Section) -> Vec<Text> {
    let paragraph = |block: Block| match block {
        Block::Numbered(text) => Some(text),
        _ => None,
    };
    section.blocks.into_iter().filter_map(paragraph).collect()
}
