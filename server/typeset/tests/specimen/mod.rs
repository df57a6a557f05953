//! A specimen: a small report with every element that a report can have, in six languages.

mod tables;
mod words;

use chrono::DateTime;
use typeset::document::{
    Annex, Block, BoxEntry, Document, Language, List, ListItem, ListKind, Masthead, Properties, Running,
    RunningPart, Section, Text,
};

pub use words::LANGUAGES;
use words::{Words, pick};

/// The report with an annex of so many events.
#[must_use]
pub fn report(tag: &str, events: usize) -> Document {
    let words = Words::new(tag);
    let title = words.get(words::TITLE);
    Document {
        language: Language::new(tag),
        properties: Properties {
            title: title.to_owned(),
            creator: words.get(words::ORGANIZATION).to_owned(),
            created: DateTime::UNIX_EPOCH,
        },
        masthead: masthead(&words),
        summary_box: summary_box(&words),
        contents: words.get(words::CONTENTS).into(),
        sections: sections(&words),
        annexes: annexes(&words, events),
        running: running(&words),
    }
}

fn masthead(words: &Words) -> Masthead {
    let text = |choice| Text::from(words.get(choice));
    Masthead {
        organization: text(words::ORGANIZATION),
        session: text(words::SESSION),
        place_and_dates: text(words::PLACE_AND_DATES),
        agenda_item: Some(text(words::AGENDA_ITEM)),
        number: text(words::NUMBER),
        date: text(words::DATE),
        original_language: text(words::ORIGINAL),
        source: text(words::SOURCE),
        title: text(words::TITLE),
    }
}

fn summary_box(words: &Words) -> Vec<BoxEntry> {
    let entry = |heading, paragraphs| BoxEntry { heading: words.get(heading).into(), paragraphs };
    let action = words.get(words::ACTION_TEXT).split('|').collect::<Vec<_>>();
    vec![
        entry(words::SUMMARY, vec![words.get(words::SUMMARY_TEXT).into()]),
        entry(words::ACTION, vec![Text::new().plain(action[0]).strong(action[1]).plain(action[2])]),
        entry(
            words::REFERENCES,
            vec![
                Text::new()
                    .link("https://www.itu.int/pub/S-CONF-PLEN-2015", words.get(words::RESOLUTION))
                    .plain(words.get(words::COMMA))
                    .emphasis("C17/23"),
            ],
        ),
    ]
}

fn sections(words: &Words) -> Vec<Section> {
    let heading = |choice| Section::new(words.get(choice));
    let numbered = |choice| Block::Numbered(words.get(choice).into());
    let foreign = Text::new()
        .plain(words.get(words::FOREIGN))
        .foreign(Language::new("am"), "የዓለም አቀፍ ቴሌኮሙኒኬሽን ኅብረት")
        .plain(words.get(words::COMMA))
        .foreign(Language::new("ar"), "الاتحاد الدولي للاتصالات (ITU)")
        .plain(words.get(words::COMMA))
        .foreign(Language::new("en"), "Smart Sustainable Cities 🏙")
        .plain(words.get(words::COMMA))
        .code("EV-2016-WSCF, +41 22 730 5111")
        .plain(words.get(words::STOP));
    let mut list = List::new(ListKind::Lettered, words.get(words::POINTS).split('|'));
    let inner = List::new(ListKind::Bulleted, words.get(words::INNER_POINTS).split('|'));
    list.items.push(ListItem { text: words.get(words::LAST_POINT).into(), inner: Some(inner) });
    vec![
        heading(words::BACKGROUND)
            .with(tables::picture(words))
            .with(numbered(words::BACKGROUND_TEXT))
            .with(Block::Numbered(foreign))
            .with(list),
        heading(words::EVENTS)
            .with_section(
                heading(words::BY_KIND)
                    .with(numbered(words::BY_KIND_TEXT))
                    .with(tables::events_by_kind(words)),
            )
            .with_section(heading(words::BY_HOST).with(tables::events_by_host_region(words))),
        heading(words::PARTICIPATION)
            .with(numbered(words::PARTICIPATION_TEXT))
            .with(tables::participation_by_region(words))
            .with(numbered(words::CLASSES_TEXT))
            .with(tables::mandates(words)),
    ]
}

fn annexes(words: &Words, events: usize) -> Vec<Annex> {
    let label = |number| format!("{} {number}", words.get(words::ANNEX));
    vec![
        Annex {
            label: label(1).into(),
            heading: words.get(words::ANNEX_EVENTS).into(),
            blocks: vec![tables::events(words, events).into()],
            sections: Vec::new(),
        },
        Annex {
            label: label(2).into(),
            heading: words.get(words::ANNEX_METHOD).into(),
            blocks: vec![Block::Numbered(words.get(words::METHOD_TEXT).into())],
            sections: vec![
                Section::new(words.get(words::GAPS))
                    .with(Block::Numbered(words.get(words::CLASSES_TEXT).into())),
            ],
        },
    ]
}

fn running(words: &Words) -> Running {
    let text = |words: &str| RunningPart::Text(words.into());
    let footer = words.get(words::PAGE_OF).split('|').collect::<Vec<_>>();
    Running {
        header: vec![text(words.get(words::SHORT_NUMBER)), text(" – "), RunningPart::Page],
        footer: vec![
            text(footer[0]),
            RunningPart::Page,
            text(footer[1]),
            RunningPart::Pages,
            text(footer[2]),
        ],
    }
}

/// A number as the language writes it.
#[must_use]
pub fn formatted(figure: i64, tag: &str) -> String {
    let separator = pick(tag, [",", "\u{202F}", "\u{A0}", "\u{A0}", ",", ","]);
    let digits = figure.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}
