//! The annexes: every event behind the figures; further figures and records; the method, and what
//! is missing.

use app::i18n::count;
use chrono::{DateTime, Utc};
use typeset::document::{Annex, Block, Cell, Column, List, ListKind, Row, Section, Text};

use super::{
    sections,
    tables::{outcomes, records, whole},
    words::Words,
};
use crate::reports::written::Declared;

/// All annexes.
pub(super) fn annexes(words: &Words<'_>, at: DateTime<Utc>) -> Vec<Annex> {
    vec![events(words), further(words), method(words, at)]
}

fn annex(words: &Words<'_>, letter: &str, heading: &str) -> Annex {
    Annex {
        label: words.with("report-annex", &[("letter", letter.into())]),
        heading: words.say(heading),
        ..Annex::default()
    }
}

fn events(words: &Words<'_>) -> Annex {
    let mut table = words.table(13, "report-annex-events");
    table.notes.push(words.rules(&[4, 7, 11]));
    table.columns = vec![
        Column::row_header(words.say("report-event")),
        Column::text(words.say("report-kind")),
        Column::text(words.say("report-sectors")),
        Column::text(words.say("report-dates")),
        Column::text(words.say("report-place")),
        Column::figure(words.say("report-participations")),
        Column::figure(words.say("report-countries-reached")),
        Column::figure(words.say("report-stated")),
    ];
    for row in &words.report.outcome.annex {
        let Some(event) = words.report.read.models.get(&row.event) else { continue };
        let people = |figure| if row.is_hidden { words.guarded(None) } else { words.known(figure) };
        let sectors: Vec<String> =
            event.sectors.0.iter().map(|code| words.code("sector_short", code)).collect();
        let mut title = words.own_words(&event.title, &event.event_ref);
        title = title.plain(" ").code(event.event_ref.clone());
        table.rows.push(Row::body(vec![
            Cell::text(title),
            Cell::text(words.code("kind", event.kind.code())),
            Cell::text(words.locale.formats.list(sectors.iter().map(String::as_str))),
            words.when(event),
            Cell::text(words.place(event)),
            people(row.participations),
            people(row.countries),
            words.stated_figure(&row.event_ref, row.stated),
        ]));
    }
    // How many countries came to all of them stands in the tables; what is stated of some is no sum of all.
    let not_counted = || Cell::unknown(words.say("report-none"));
    let mut total = vec![Cell::text(words.say("report-total"))];
    total.extend((0..4).map(|_| Cell::text("")));
    total.push(words.guarded(words.report.outcome.facts.participation.participations));
    total.extend((0..2).map(|_| not_counted()));
    let mut annex = annex(words, "A", "report-annex-events");
    annex.blocks.extend(sections::unlisted(words).map(Block::Paragraph));
    if table.rows.is_empty() {
        annex.blocks.push(Block::Paragraph(words.say("report-no-events")));
    } else {
        table.rows.push(Row::total(total));
        annex.blocks.push(table.into());
    }
    annex
}

fn further(words: &Words<'_>) -> Annex {
    let mut annex = annex(words, "B", "report-annex-figures");
    let always = [whole::whole(words), whole::registrations(words)];
    let where_there_are = [
        records::trainings(words),
        outcomes::evaluated(words),
        records::fellowships(words),
        records::publications(words),
        records::cities(words),
        records::partners(words),
        records::undated(words),
    ];
    annex.blocks = always.into_iter().chain(where_there_are.into_iter().flatten()).map(Block::from).collect();
    annex
}

fn method(words: &Words<'_>, at: DateTime<Utc>) -> Annex {
    let facts = &words.report.outcome.facts;
    let moment = |at: DateTime<Utc>| words.locale.moment(at, chrono_tz::UTC);
    let rules: Vec<Text> = (1..=13).map(|number| words.say(&format!("report-rule-{number}"))).collect();
    let made = [
        ("rules", count(facts.report.rules)),
        ("cutoff", moment(words.report.query.data_cutoff).into()),
        ("made", moment(at).into()),
    ];
    let digest = Text::new().code(facts.report.facts_sha256.clone());
    let mut how = Section::new(words.say("report-method"))
        .with(Block::Numbered(words.with("report-method-made", &made)))
        .with(Block::Numbered(words.say("report-method-digest")))
        .with(Block::Paragraph(digest))
        .with(Block::Numbered(words.say("report-method-rules")))
        .with(List::new(ListKind::Lettered, rules))
        .with(whole::about(words));
    if !facts.unconfirmed.is_empty() {
        let names: Vec<_> = facts.unconfirmed.iter().map(|one| one.iso3).collect();
        let list = words.country_list(&names);
        how = how.with(Block::Numbered(words.with("report-unconfirmed", &[("list", list.into())])));
    }
    let mut annex = annex(words, "C", "report-annex-method");
    annex.sections = vec![how, gaps(words)];
    annex
}

fn gaps(words: &Words<'_>) -> Section {
    let rows = &words.report.outcome.facts.gaps;
    let section = Section::new(words.say("report-gaps"));
    if rows.is_empty() {
        return section.with(Block::Numbered(words.say("report-gaps-none")));
    }
    let some = words.with("report-gaps-some", &[("count", count(rows.len() as u64))]);
    let section = section.with(Block::Numbered(some));
    let section = match records::gaps(words) {
        Some(table) => section.with(table),
        None => section,
    };
    let declared: Vec<Text> =
        words.report.written.declared.iter().map(|one| declared_unavailable(words, one)).collect();
    if declared.is_empty() {
        return section;
    }
    section.with(Block::Numbered(words.say("report-declared"))).with(List::new(ListKind::Bulleted, declared))
}

/// What cannot be had of an event, and why, in the words of whoever said so.
fn declared_unavailable(words: &Words<'_>, declared: &Declared) -> Text {
    let event = words.event(&declared.event_ref);
    let mut text = match event {
        Some(event) => words.own_words(&event.title, &declared.event_ref),
        None => declared.event_ref.as_str().into(),
    };
    let values =
        [("gap", words.code("gap", declared.gap.code()).into()), ("reason", declared.reason.as_str().into())];
    text.0.extend(words.with("report-declared-reason", &values).0);
    text
}
