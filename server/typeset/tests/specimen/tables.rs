//! The tables of the specimen.

use typeset::document::{Caption, Cell, Chart, Column, Note, Picture, Row, Spanner, Table};

use super::formatted;
use super::words::{self, Choice, Words};

fn table(words: &Words, number: u32, title: Choice, columns: Vec<Column>) -> Table {
    Table {
        caption: Caption {
            before: words.get(words::TABLE).into(),
            number,
            after: words.get(words::DASH).into(),
            title: words.get(title).into(),
        },
        description: words.get(words::DESCRIPTION).into(),
        columns,
        spanners: Vec::new(),
        rows: Vec::new(),
        notes: Vec::new(),
        chart: None,
    }
}

fn figure(words: &Words, value: i64) -> Cell {
    Cell::integer(value, formatted(value, &words.tag))
}

fn named(words: &Words, name: Choice, values: impl IntoIterator<Item = i64>) -> Vec<Cell> {
    let figures = values.into_iter().map(|value| figure(words, value));
    std::iter::once(Cell::text(words.get(name))).chain(figures).collect()
}

/// A picture whose letters are those of the language.
pub fn picture(words: &Words) -> Picture {
    let (label, title) = (words.get(words::REGIONS[0]), words.get(words::T3));
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 680 100\" role=\"img\" fill=\"currentColor\">\
         <text x=\"4\" y=\"20\" font-size=\"14\">{label}</text>\
         <text x=\"4\" y=\"92\" font-size=\"9\">\u{2067}{title} (45 %)\u{2069}</text>\
         <rect x=\"0\" y=\"40\" width=\"300\" height=\"30\" fill=\"currentColor\"/></svg>"
    );
    Picture {
        caption: Caption {
            before: format!("{} ", words.get(words::FIGURE)),
            number: 1,
            after: words.get(words::DASH).into(),
            title: words.get(words::T3).into(),
        },
        description: words.get(words::DESCRIPTION).into(),
        svg,
    }
}

/// T1: seven columns, four of them under one heading.
pub fn events_by_kind(words: &Words) -> Table {
    let mut columns = vec![Column::row_header(words.get(words::KIND))];
    columns.extend(words::SECTORS.map(|sector| Column::figure(words.get(sector))));
    columns.push(Column::figure(words.get(words::JOINT)));
    columns.push(Column::figure(words.get(words::TOTAL)));
    let mut table = table(words, 1, words::T1, columns);
    table.spanners = vec![Spanner { heading: words.get(words::BY_SECTOR).into(), columns: 1..5 }];
    let rows = [[12, 1, 9, 0, 3, 19], [4, 2, 3, 1, 1, 9], [21, 3, 17, 2, 6, 37], [2, 0, 8, 0, 0, 10]];
    for (kind, values) in words::KINDS.into_iter().zip(rows) {
        table.rows.push(Row::body(named(words, kind, values)));
    }
    table.rows.push(Row::total(named(words, words::TOTAL, [39, 6, 37, 3, 10, 75])));
    table
}

/// T2: few columns.
pub fn events_by_host_region(words: &Words) -> Table {
    let headings = [words::EVENTS, words::FIGURES[9], words::DEVELOPING];
    let mut columns = vec![Column::row_header(words.get(words::REGION))];
    columns.extend(headings.map(|heading| Column::figure(words.get(heading))));
    let mut table = table(words, 2, words::T2, columns);
    for (region, value) in words::REGIONS.into_iter().zip(3..) {
        table.rows.push(Row::body(named(words, region, [value, value * 3, value / 2])));
    }
    table.rows.push(Row::total(named(words, words::TOTAL, [42, 126, 18])));
    table
}

/// T3: eleven columns, an unknown and a hidden figure, notes.
pub fn participation_by_region(words: &Words) -> Table {
    let mut columns = vec![Column::row_header(words.get(words::REGION))];
    columns.extend(words::FIGURES.map(|heading| Column::figure(words.get(heading))));
    let mut table = table(words, 3, words::T3, columns);
    for (region, value) in words::REGIONS.into_iter().zip(1_i64..) {
        let values = [1211, 1000, 411, 402, 5, 182, 21, 1, 14, 3650].map(|figure| figure * value);
        table.rows.push(Row::body(named(words, region, values)));
    }
    table.rows[2].cells[10] = Cell::unknown("…").marked("a");
    table.rows[4].cells[5] = Cell::suppressed("••").marked("b");
    table.chart = Some(Chart { columns: vec![1, 2], stacked: false });
    let total = [33908, 28000, 11508, 11256, 140, 5096, 193, 28, 75, 91250];
    table.rows.push(Row::total(named(words, words::TOTAL, total)));
    table.notes = vec![
        Note::general(words.get(words::CLASSES_TEXT)),
        Note::marked("a", words.get(words::NOTE_UNKNOWN)),
        Note::marked("b", words.get(words::NOTE_HIDDEN)),
    ];
    table
}

/// T11: words and a figure, with numbers of tables left out before it.
pub fn mandates(words: &Words) -> Table {
    let columns = vec![
        Column::row_header(words.get(words::MANDATE)),
        Column::text(words.get(words::STATUS)),
        Column::figure(words.get(words::RECORDS)),
    ];
    let mut table = table(words, 11, words::T11, columns);
    table.rows.push(Row::group(words.get(words::RESOLUTION)));
    table.rows.push(Row::body(vec![
        Cell::text(words.get(words::OPERATIVE)),
        Cell::text(words.get(words::DONE)),
        figure(words, 2),
    ]));
    table
}

/// The annex: eight columns, as many rows as wanted.
pub fn events(words: &Words, count: usize) -> Table {
    let columns = vec![
        Column::row_header(words.get(words::REFERENCE)),
        Column::text(words.get(words::EVENT)),
        Column::text(words.get(words::KIND)),
        Column::text(words.get(words::DATES)),
        Column::text(words.get(words::PLACE)),
        Column::text(words.get(words::SECTOR)),
        Column::figure(words.get(words::FIGURES[0])),
        Column::figure(words.get(words::FIGURES[6])),
    ];
    let mut table = table(words, 13, words::ANNEX_EVENTS, columns);
    for (index, number) in (0..count).zip(1_i64..) {
        let day = 1 + index % 28;
        table.rows.push(Row::body(vec![
            Cell::text(format!("EV-2016-{number:05}")),
            Cell::text(words.get(words::EVENT_TITLES[index % 3])),
            Cell::text(words.get(words::KINDS[index % 4])),
            Cell::text(format!("2016-07-{day:02}")),
            Cell::text(words.get(words::PLACES[index % 3])),
            Cell::text(words.get(words::SECTORS[index % 3])),
            figure(words, number * 17),
            figure(words, number % 194),
        ]));
    }
    table
}
