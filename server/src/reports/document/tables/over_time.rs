//! T24: participations of each year by region and class.

use domain::{
    country::CountryClass,
    report::{Figure, OfYear, RegionOrNone},
};
use typeset::document::{Cell, Chart, Column, Note, Row, Table, Text};

use super::region_name;
use crate::reports::document::words::Words;

/// The table; none for a single year, whose figures the other tables hold.
pub(in crate::reports::document) fn by_year(words: &Words<'_>) -> Option<Table> {
    let years = &words.report.outcome.years;
    if years.len() < 2 {
        return None;
    }
    let mut table = words.table(24, "report-t24");
    // Years are short and few, names of regions long and many.
    table.columns = vec![Column::row_header(words.say("report-region"))];
    table.columns.extend(years.iter().map(|year| Column::figure(year.year.to_string())));
    let row = |name: Text, figure: &dyn Fn(&OfYear) -> Figure| {
        let cells = years.iter().map(|year| words.of_people(figure(year)));
        Row::body(std::iter::once(Cell::text(name)).chain(cells).collect())
    };
    for (at, region) in RegionOrNone::ALL.iter().enumerate() {
        table.rows.push(row(region_name(words, *region).into(), &|year| year.by_region[at]));
    }
    table.rows.push(Row::group(words.say("report-classes")));
    for (at, class) in CountryClass::ALL.iter().enumerate() {
        table.rows.push(row(words.code("class", class.code()).into(), &|year| year.by_class[at]));
    }
    table.rows.push(row(words.say("report-developing"), &|year| year.developing));
    table.chart = Some(Chart { columns: (1..=years.len()).collect(), stacked: false });
    table.notes = vec![Note::general(words.say("report-t24-note")), words.rules(&[1, 2, 4])];
    Some(table)
}
