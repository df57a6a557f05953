//! One table on its sheet: title, headings, rows, notes, and the picture if it has one.

use chrono::Datelike;
use rust_xlsxwriter::{Chart, ChartType, ExcelDateTime, Format, Worksheet, XlsxError};

use super::looks::Looks;
use crate::{
    document::{Cell, Column, ColumnKind, Row, RowKind, Table, Value},
    sheet::{legal, write_figure},
};

/// The widest and the narrowest column, in characters.
const WIDTHS: (usize, usize) = (10, 60);

/// Writes a table. `name` is that of its sheet.
pub(super) fn write(
    sheet: &mut Worksheet,
    table: &Table,
    name: &str,
    looks: &Looks,
) -> Result<(), XlsxError> {
    sheet.set_right_to_left(looks.right_to_left);
    sheet.write_string_with_format(0, 0, legal(&plain(&table.caption.to_plain())), &looks.title)?;
    let first = write_head(sheet, table, looks)?;
    sheet.set_freeze_panes(first, 0)?;
    sheet.set_repeat_rows(first - 1, first - 1)?;
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    for (at, width) in (0..).zip(widths(table)) {
        sheet.set_column_width(at, width)?;
    }
    let mut row = first;
    for line in &table.rows {
        write_row(sheet, table, line, row, looks)?;
        row = next(row)?;
    }
    let last_column = index(table.columns.len().saturating_sub(1))?;
    if row > first {
        sheet.autofilter(first - 1, 0, row - 1, last_column)?;
    }
    if let Some(chart) = picture(table, name, first) {
        sheet.insert_chart(1, last_column + 2, &chart)?;
    }
    for note in &table.notes {
        row = next(row)?;
        let mark = note.mark.as_ref().map(|mark| format!("{mark} ")).unwrap_or_default();
        let words = format!("{mark}{}", note.text.to_plain());
        // A note runs on over the cells beside it.
        sheet.write_string_with_format(
            row,
            0,
            legal(&plain(&words)),
            &looks.note.clone().unset_text_wrap(),
        )?;
    }
    Ok(())
}

/// The headings; gives the first row under them.
fn write_head(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<u32, XlsxError> {
    let row = if table.spanners.is_empty() { 1 } else { 2 };
    for spanner in &table.spanners {
        let (from, to) = (index(spanner.columns.start)?, index(spanner.columns.end - 1)?);
        let heading = plain(&spanner.heading.to_plain());
        if from == to {
            sheet.write_string_with_format(1, from, legal(&heading), &looks.head)?;
        } else {
            sheet.merge_range(1, from, 1, to, &legal(&heading), &looks.head)?;
        }
    }
    for (at, column) in (0..).zip(&table.columns) {
        sheet.write_string_with_format(row, at, legal(&plain(&column.heading.to_plain())), &looks.head)?;
    }
    Ok(row + 1)
}

fn write_row(
    sheet: &mut Worksheet,
    table: &Table,
    line: &Row,
    row: u32,
    looks: &Looks,
) -> Result<(), XlsxError> {
    for (at, (cell, column)) in (0..).zip(line.cells.iter().zip(&table.columns)) {
        let (words, figure) = match line.kind {
            RowKind::Body => (look(cell, column, looks), &looks.figure),
            RowKind::Group | RowKind::Total => (&looks.strong, &looks.total),
        };
        let mark = cell.mark.as_deref().unwrap_or_default();
        if let Value::Integer(number) = cell.value {
            match around(&plain(&cell.text.to_plain())) {
                Some(pattern) => {
                    write_figure(sheet, (row, at), number, &figure.clone().set_num_format(pattern))?;
                }
                None => write_figure(sheet, (row, at), number, figure)?,
            }
        } else if let Value::Hundredths(number) = cell.value {
            // No more places than it needs: a pattern with optional ones leaves the sign behind a whole number.
            let places = match (number % 100, number % 10) {
                (0, _) => "#,##0",
                (_, 0) => "#,##0.0",
                _ => "#,##0.00",
            };
            #[expect(clippy::cast_precision_loss, reason = "means are far below 2^53")]
            let number = number as f64 / 100.0;
            let look = figure.clone().set_num_format(places);
            sheet.write_number_with_format(row, at, number, &look)?;
        } else if let Some(day) = day(cell) {
            sheet.write_datetime_with_format(row, at, day, &looks.date)?;
        } else {
            let text = format!("{}{mark}", plain(&cell.text.to_plain()));
            sheet.write_string_with_format(row, at, legal(&text), words)?;
        }
    }
    Ok(())
}

/// A day that spreadsheets know: they begin in 1900. One with a mark behind it stays words.
fn day(cell: &Cell) -> Option<ExcelDateTime> {
    let Value::Date(day) = cell.value else { return None };
    let year = u16::try_from(day.year()).ok().filter(|year| *year >= 1900 && cell.mark.is_none())?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

/// The pattern of a figure with words beside it, such as `about 120`: the cell stays a number and says them all the
/// same. None where there are no words.
fn around(text: &str) -> Option<String> {
    let first = text.find(|c: char| c.is_ascii_digit())?;
    let last = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let is_word = |part: &str| part.contains(char::is_alphabetic);
    let (before, after) = (&text[..first], &text[last..]);
    // A sign of the pattern itself would not be words any more.
    let quoted =
        |part: &str| if part.is_empty() { String::new() } else { format!("\"{}\"", part.replace('"', "'")) };
    (is_word(before) || is_word(after)).then(|| format!("{}#,##0{}", quoted(before), quoted(after)))
}

/// Marks for figures that are not there stand where figures stand.
fn look<'l>(cell: &Cell, column: &Column, looks: &'l Looks) -> &'l Format {
    let is_figure = column.kind == ColumnKind::Figure && !matches!(cell.value, Value::Text | Value::Date(_));
    if is_figure { &looks.no_figure } else { &looks.words }
}

/// The picture, drawn by the spreadsheet itself from the cells of the ordinary rows.
fn picture(table: &Table, name: &str, first: u32) -> Option<Chart> {
    let drawn = table.chart.as_ref()?;
    let body = table.rows.iter().take_while(|row| row.kind == RowKind::Body).count();
    let last = first.checked_add(u32::try_from(body.checked_sub(1)?).ok()?)?;
    let kind = if drawn.stacked { ChartType::BarStacked } else { ChartType::Bar };
    let mut chart = Chart::new(kind);
    for column in &drawn.columns {
        let heading = plain(&table.columns.get(*column)?.heading.to_plain());
        let at = u16::try_from(*column).ok()?;
        let series = chart.add_series();
        series.set_name(legal(&heading).as_ref());
        series.set_categories((name, first, 0, last, 0)).set_values((name, first, at, last, at));
    }
    chart.title().set_name(legal(&plain(&table.caption.title.to_plain())).as_ref());
    // The first row stands at the top, as in the table.
    chart.y_axis().set_reverse();
    chart.set_alt_text(legal(&plain(&table.description)).as_ref());
    chart.set_width(720).set_height(400);
    Some(chart)
}

fn widths(table: &Table) -> Vec<f64> {
    let longest = |at: usize| {
        let cells = table.rows.iter().filter(|row| row.kind != RowKind::Group);
        let words = cells.filter_map(|row| row.cells.get(at)).map(|cell| cell.text.to_plain());
        words.map(|words| words.chars().count()).max().unwrap_or_default()
    };
    let width = |(at, column): (usize, &Column)| {
        let heading = column.heading.to_plain().chars().count().min(24);
        let width = heading.max(longest(at)).saturating_add(4).clamp(WIDTHS.0, WIDTHS.1);
        f64::from(u8::try_from(width).unwrap_or(u8::MAX))
    };
    table.columns.iter().enumerate().map(width).collect()
}

fn plain(words: &str) -> String {
    crate::plain(words).into_owned()
}

fn index(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

fn next(row: u32) -> Result<u32, XlsxError> {
    row.checked_add(1).ok_or(XlsxError::RowColumnLimitError)
}
