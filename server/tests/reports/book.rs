//! A workbook as its reader sees it: figures are numbers that one can calculate with.

use std::io::Cursor;

use app::i18n::Tongue;
use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;

use super::shown::{Shown, plain};

/// The sheets of a workbook, the words first, then a sheet a table.
pub struct Book {
    sheets: Vec<(String, Vec<Vec<Data>>)>,
    locale: Tongue,
}

impl Book {
    /// Opens the bytes of a file, whose reader writes numbers as a language does.
    pub fn open(xlsx: &[u8], locale: Tongue) -> Self {
        let mut book = Xlsx::new(Cursor::new(xlsx.to_vec())).expect("a workbook");
        let names = book.sheet_names();
        let sheet = |name: String| {
            let range = book.worksheet_range(&name).expect("a sheet");
            let formulas = book.worksheet_formula(&name).expect("formulas");
            assert!(formulas.is_empty(), "{name} runs nothing");
            (name, range.rows().map(<[Data]>::to_vec).collect())
        };
        Self { sheets: names.into_iter().map(sheet).collect(), locale }
    }

    fn words(&self, cell: &Data) -> String {
        match cell {
            Data::Float(number) => {
                // Two places at most.
                let hundredths = format!("{:.0}", number * 100.0).parse().expect("a number");
                self.locale.formats.hundredths(hundredths)
            }
            Data::DateTime(day) => {
                let (year, month, day, ..) = day.to_ymd_hms_milli();
                let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
                self.locale.formats.day(day.expect("a day"))
            }
            Data::String(text) => plain(text),
            Data::Empty => String::new(),
            other => panic!("{other:?} is neither a number nor words"),
        }
    }
}

impl Shown for Book {
    fn table(&self, number: u32) -> Vec<Vec<String>> {
        let ending = format!("T{number}");
        let Some((_, rows)) = self.sheets[1..].iter().find(|(name, _)| name.ends_with(&ending)) else {
            return Vec::new();
        };
        let filled = |row: &[Data]| row.iter().any(|cell| *cell != Data::Empty);
        let table = rows[1..].iter().take_while(|row| filled(row));
        table.map(|row| row.iter().map(|cell| self.words(cell)).collect()).collect()
    }

    fn paragraphs(&self) -> Option<Vec<String>> {
        let cells = self.sheets.iter().flat_map(|(_, rows)| rows).flatten();
        Some(cells.map(|cell| self.words(cell)).collect())
    }
}
