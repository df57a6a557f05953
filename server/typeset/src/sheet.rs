//! Lists as spreadsheets (Office Open XML): registrations, participants, activities.
//!
//! Rows are taken one by one and go to a temporary file as they are written, so that the
//! memory needed does not grow with their number. Text is always text: whatever a cell begins with, no
//! spreadsheet takes it for a formula.

pub(crate) mod names;

use std::borrow::Cow;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError,
};

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the spreadsheet could not be written: {0}")]
pub struct SheetError(#[from] XlsxError);

/// A workbook.
#[derive(Debug)]
pub struct Workbook {
    /// The title in the file's properties.
    pub title: String,
    /// When it was made. A parameter, so that the same lists give the same bytes.
    pub created: DateTime<Utc>,
    /// Its sheets.
    pub sheets: Vec<Sheet>,
}

/// The rows of a list, one field per column, made when they are written.
pub type Rows = Box<dyn Iterator<Item = Vec<Field>> + Send>;

/// A sheet: one list.
pub struct Sheet {
    /// The name on its tab. What a spreadsheet forbids there is replaced.
    pub name: String,
    /// Whether the first column stands at the right, as Arabic readers expect.
    pub right_to_left: bool,
    /// The headings of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Rows,
}

impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sheet")
            .field("name", &self.name)
            .field("columns", &self.columns)
            .finish_non_exhaustive()
    }
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Field {
    /// Nothing: not recorded, or not applicable.
    Empty,
    /// Words.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A day.
    Day(NaiveDate),
    /// A day and a time, in the zone that the heading names.
    Moment(NaiveDateTime),
}

/// A cell holds no more than this many UTF-16 units; longer text is cut there.
const LONGEST_TEXT: usize = 32_767;
/// Whole numbers are exact up to here, for a spreadsheet knows only floating ones; beyond
/// they are written as text.
const LARGEST_EXACT: u64 = 1 << 53;
/// The rows that decide the widths of the columns.
const MEASURED_ROWS: usize = 200;

/// The workbook as bytes.
///
/// # Errors
/// If the temporary file cannot be written, or a list has more rows or columns than a
/// spreadsheet can hold (1,048,576 and 16,384).
pub fn to_bytes(workbook: Workbook) -> Result<Vec<u8>, SheetError> {
    let mut file = rust_xlsxwriter::Workbook::new();
    let mut properties = DocProperties::new().set_title(legal(&workbook.title));
    if let Some(created) = excel_moment(workbook.created.naive_utc()) {
        properties = properties.set_creation_datetime(&created);
    }
    file.set_properties(&properties);
    let formats = Formats::new();
    let names = names::distinct(workbook.sheets.iter().map(|sheet| sheet.name.as_str()));
    for (sheet, name) in workbook.sheets.into_iter().zip(names) {
        let worksheet = file.add_worksheet_with_constant_memory()?;
        worksheet.set_name(name)?;
        write_sheet(worksheet, sheet, &formats)?;
    }
    Ok(file.save_to_buffer()?)
}

struct Formats {
    heading: Format,
    day: Format,
    moment: Format,
}

impl Formats {
    fn new() -> Self {
        let heading = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_background_color(Color::RGB(0x00DC_E6F1))
            .set_border_bottom(FormatBorder::Thin);
        Self {
            heading,
            day: Format::new().set_num_format("yyyy-mm-dd"),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm"),
        }
    }
}

fn write_sheet(worksheet: &mut Worksheet, sheet: Sheet, formats: &Formats) -> Result<(), XlsxError> {
    let mut rest = sheet.rows;
    let measured: Vec<_> = rest.by_ref().take(MEASURED_ROWS).collect();
    worksheet.set_right_to_left(sheet.right_to_left);
    worksheet.set_freeze_panes(1, 0)?;
    for (column, width) in (0..).zip(widths(&sheet.columns, &measured)) {
        worksheet.set_column_width(column, width)?;
    }
    for (column, heading) in (0..).zip(&sheet.columns) {
        worksheet.write_string_with_format(0, column, legal(heading), &formats.heading)?;
    }
    let mut last_row = 0;
    for (row, fields) in (1..).zip(measured.into_iter().chain(rest)) {
        for (column, field) in (0..).zip(&fields) {
            write_field(worksheet, (row, column), field, formats)?;
        }
        last_row = row;
    }
    let columns = u16::try_from(sheet.columns.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
    if let Some(last_column) = columns.checked_sub(1) {
        worksheet.autofilter(0, 0, last_row, last_column)?;
    }
    Ok(())
}

fn write_field(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    field: &Field,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match field {
        Field::Empty => {}
        Field::Text(text) => {
            worksheet.write_string(row, column, legal(text))?;
        }
        Field::Integer(number) => write_integer(worksheet, (row, column), *number)?,
        Field::Day(day) => match excel_day(*day) {
            Some(date) => {
                worksheet.write_datetime_with_format(row, column, date, &formats.day)?;
            }
            None => {
                worksheet.write_string(row, column, day.to_string())?;
            }
        },
        Field::Moment(moment) => match excel_moment(*moment) {
            Some(date) => {
                worksheet.write_datetime_with_format(row, column, date, &formats.moment)?;
            }
            None => {
                worksheet.write_string(row, column, moment.to_string())?;
            }
        },
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "exact below 2^53, which is checked")]
fn write_integer(worksheet: &mut Worksheet, (row, column): (u32, u16), number: i64) -> Result<(), XlsxError> {
    if number.unsigned_abs() <= LARGEST_EXACT {
        worksheet.write_number(row, column, number as f64)?;
    } else {
        worksheet.write_string(row, column, number.to_string())?;
    }
    Ok(())
}

/// Writes a whole number that looks like the others of its column.
pub(crate) fn write_figure(
    worksheet: &mut Worksheet,
    at: (u32, u16),
    number: i64,
    look: &Format,
) -> Result<(), XlsxError> {
    write_integer(worksheet, at, number)?;
    worksheet.set_cell_format(at.0, at.1, look)?;
    Ok(())
}

/// A day in a spreadsheet's calendar, which begins in 1900.
fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let month = u8::try_from(day.month()).ok()?;
    let day = u8::try_from(day.day()).ok()?;
    ExcelDateTime::from_ymd(year, month, day).ok()
}

pub(crate) fn excel_moment(moment: NaiveDateTime) -> Option<ExcelDateTime> {
    let hour = u16::try_from(moment.hour()).ok()?;
    let minute = u8::try_from(moment.minute()).ok()?;
    excel_day(moment.date())?.and_hms(hour, minute, moment.second()).ok()
}

/// The text without control characters, cut to what a cell holds.
pub(crate) fn legal(text: &str) -> Cow<'_, str> {
    let is_legal = |c: char| matches!(c, '\t' | '\n') || !c.is_control() && c < '\u{FFFE}' || c > '\u{FFFF}';
    if text.len() <= LONGEST_TEXT && text.chars().all(is_legal) {
        return Cow::Borrowed(text);
    }
    let mut units = 0;
    let fits = |c: &char| {
        units += c.len_utf16();
        units <= LONGEST_TEXT
    };
    Cow::Owned(text.chars().filter(|c| is_legal(*c)).take_while(fits).collect())
}

/// The widths of the columns in characters: as their first rows need, within reason.
fn widths(columns: &[String], rows: &[Vec<Field>]) -> Vec<f64> {
    let heading = |heading: &String| heading.chars().count() + 4;
    let mut widths: Vec<usize> = columns.iter().map(heading).collect();
    for row in rows {
        for (width, field) in widths.iter_mut().zip(row) {
            *width = (*width).max(length(field) + 2);
        }
    }
    widths.into_iter().map(|width| f64::from(u8::try_from(width.clamp(8, 60)).unwrap_or(60))).collect()
}

fn length(field: &Field) -> usize {
    match field {
        Field::Empty => 0,
        Field::Text(text) => text.chars().take(60).count(),
        Field::Integer(number) => number.to_string().len(),
        Field::Day(_) => 10,
        Field::Moment(_) => 16,
    }
}
