//! Under each table stands which counting rules it follows.

use std::collections::BTreeSet;

use app::i18n::Locales;
use domain::{language::Language, report::ReportKind};
use server::reports::{Report, document::document};
use typeset::document::{Block, Section, Table};

use super::{figures::a_busy_period, report};
use crate::support::{Site, on_each_database};

/// What a report is counts nothing.
const ABOUT: u32 = 18;

fn tables_of<'a>(blocks: &'a [Block], sections: &'a [Section], found: &mut Vec<&'a Table>) {
    found.extend(blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    }));
    for section in sections {
        tables_of(&section.blocks, &section.sections, found);
    }
}

/// Expects the note on rules under every table of a report; gives the numbers of the tables.
pub fn rules_under_each_table(site: &Site, report: &Report) -> BTreeSet<u32> {
    let locale = Locales::shipped().or_english(Language::EN);
    let document = document(report, locale, &site.app.countries, site.now());
    let mut tables = Vec::new();
    tables_of(&[], &document.sections, &mut tables);
    for annex in &document.annexes {
        tables_of(&annex.blocks, &annex.sections, &mut tables);
    }
    for table in tables.iter().filter(|table| table.caption.number != ABOUT) {
        let notes: Vec<String> = table.notes.iter().map(|note| note.text.to_plain()).collect();
        let is_told = notes.iter().any(|note| note.starts_with("Counting rules, version"));
        assert!(is_told, "T{}: {notes:?}", table.caption.number);
    }
    tables.iter().map(|table| table.caption.number).collect()
}

#[test]
fn every_table_of_a_full_report_says_which_rules_it_follows() {
    on_each_database(async |site| {
        a_busy_period(&site).await;
        let report = report(&site).await;
        assert_eq!(report.query.kind, ReportKind::Wtsa98);
        let printed = rules_under_each_table(&site, &report);
        assert!(printed.is_superset(&(1..=19).collect()), "{printed:?}");
    });
}
