//! T24: participations of each year by region and class.

use domain::{country::CountryClass, report::RegionOrNone};
use typeset::document::{Cell, Chart, Column, Note, Row, Table};

use super::region_name;
use crate::reports::document::words::Words;

/// The table; none for a single year, whose figures the other tables hold.
pub(in crate::reports::document) fn by_year(words: &Words<'_>) -> Option<Table> {
    let years = &words.report.outcome.years;
    if years.len() < 2 {
        return None;
    }
    let mut table = words.table(24, "report-t24");
    table.columns = vec![Column::row_header(words.say("report-year"))];
    table.columns.extend(RegionOrNone::ALL.iter().map(|region| Column::figure(region_name(words, *region))));
    table
        .columns
        .extend(CountryClass::ALL.iter().map(|class| Column::figure(words.code("class", class.code()))));
    table.columns.push(Column::figure(words.say("report-developing")));
    for year in years {
        let mut row = vec![Cell::text(year.year.to_string())];
        row.extend(year.by_region.iter().chain(&year.by_class).map(|figure| words.guarded(*figure)));
        row.push(words.guarded(year.developing));
        table.rows.push(Row::body(row));
    }
    table.chart = Some(Chart { columns: (1..=RegionOrNone::ALL.len()).collect(), stacked: false });
    table.notes = vec![Note::general(words.say("report-t24-note")), words.rules(&[1, 2, 4])];
    Some(table)
}
