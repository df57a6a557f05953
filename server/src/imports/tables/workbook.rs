//! XLSX: the first sheet, cell by cell. What a cell shows is taken as text: a number without
//! needless zeros, a date as `2017-07-01`, and one that is formatted as a month or a year alone as
//! `2017-07` or `2017`, since that is how spreadsheets keep what was typed so. Formulas are never
//! computed: the value that the workbook keeps beside one is taken.

use std::{collections::HashMap, fs::File, io::BufReader, path::Path};

use calamine::{DataRef, ExcelDateTime, Reader, Style, Xlsx, XlsxError};

use super::{Cell, Progress, Row, unreadable};
use crate::imports::refusal::{Reason, Refusal};

/// The largest workbook that is opened, in megabytes: its texts are held in memory.
const LARGEST: u64 = 50;

type Workbook = Xlsx<BufReader<File>>;

pub(super) fn read(
    path: &Path,
    progress: &Progress,
    sink: &mut dyn FnMut(Row) -> bool,
) -> Result<(), Refusal> {
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    let size = file.metadata().map_err(|error| unreadable(&error))?.len();
    if size > LARGEST * 1_000_000 {
        return Err(Refusal::of_file(Reason::WorkbookTooBig { most: LARGEST }));
    }
    let mut workbook = Workbook::new(BufReader::new(file)).map_err(|error| broken(&error))?;
    let Some(sheet) = workbook.sheet_names().into_iter().next() else {
        return Err(Refusal::of_file(Reason::Empty));
    };
    let coarse = coarse_dates(&mut workbook, &sheet).map_err(|error| broken(&error))?;
    let mut cells = workbook.worksheet_cells_reader(&sheet).map_err(|error| broken(&error))?;
    progress.expect(u64::from(cells.dimensions().end.0) + 1);

    let mut row = Row { line: 1, cells: Vec::new() };
    let mut width = 0;
    let mut pass_on = |mut row: Row| {
        // A sheet leaves empty cells out; the first row with any says how many there are.
        if width == 0 {
            width = row.cells.len();
        }
        let missing = width.saturating_sub(row.cells.len());
        row.cells.extend(empty_cells(missing));
        sink(row)
    };
    while let Some(cell) = cells.next_cell_with_formula().map_err(|error| broken(&error))? {
        let (line, column) = (u64::from(cell.pos.0) + 1, cell.pos.1 as usize);
        if line != row.line {
            progress.advance_to(line);
            let full = std::mem::replace(&mut row, Row { line, cells: Vec::new() });
            if !pass_on(full) {
                return Ok(());
            }
        }
        let missing = (column + 1).saturating_sub(row.cells.len());
        row.cells.extend(empty_cells(missing));
        row.cells[column] = content(&cell.value, coarse.get(&cell.pos).copied(), cell.formula.is_some());
    }
    pass_on(row);
    Ok(())
}

fn empty_cells(number: usize) -> impl Iterator<Item = Cell> {
    std::iter::repeat_n(Cell::Text(String::new()), number)
}

fn content(value: &DataRef<'_>, precision: Option<Precision>, computed: bool) -> Cell {
    match value {
        DataRef::Empty if computed => Cell::Unusable(Reason::FormulaWithoutValue),
        DataRef::Empty => Cell::Text(String::new()),
        DataRef::SharedString(text) => Cell::new(text),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::new(text),
        DataRef::Int(number) => Cell::Text(number.to_string()),
        DataRef::Float(number) => Cell::Text(number.to_string()),
        DataRef::Bool(truth) => Cell::Text(truth.to_string()),
        DataRef::DateTime(moment) => Cell::Text(date(*moment, precision)),
        DataRef::Error(error) => Cell::Unusable(Reason::ErrorValue { error: error.to_string() }),
    }
}

/// A moment as files write it; the time only where there is one.
fn date(moment: ExcelDateTime, precision: Option<Precision>) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    match precision {
        Some(Precision::Year) => format!("{year:04}"),
        Some(Precision::Month) => format!("{year:04}-{month:02}"),
        None if (hour, minute, second) == (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"),
    }
}

/// What a date's format leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precision {
    Month,
    Year,
}

/// The cells with a date that is shown without its day; the reader gives formats and formulas in
/// two passes only.
fn coarse_dates(workbook: &mut Workbook, sheet: &str) -> Result<HashMap<(u32, u32), Precision>, XlsxError> {
    let mut cells = workbook.worksheet_cells_reader(sheet)?;
    let formats: Vec<_> = cells.styles().iter().map(precision).collect();
    let mut coarse = HashMap::new();
    if formats.iter().all(Option::is_none) {
        return Ok(coarse);
    }
    while let Some((cell, style)) = cells.next_cell_with_style_id()? {
        if let (DataRef::DateTime(_), Some(Some(precision))) = (cell.get_value(), formats.get(style)) {
            coarse.insert(cell.get_position(), *precision);
        }
    }
    Ok(coarse)
}

fn precision(style: &Style) -> Option<Precision> {
    let code = style.number_format.as_ref()?.format_code.to_ascii_lowercase();
    let shows = |letter| code.contains(letter);
    match (shows('y'), shows('m'), shows('d') || shows('h')) {
        (true, true, false) => Some(Precision::Month),
        (true, false, false) => Some(Precision::Year),
        _ => None,
    }
}

fn broken(error: &XlsxError) -> Refusal {
    Refusal::of_file(Reason::NoWorkbook { error: error.to_string() })
}
