//! Tidy rows put together to tables again.

use app::i18n::Tongue;

use super::shown::{Shown, plain};

/// The rows of a CSV file.
pub struct Rows {
    rows: Vec<csv::StringRecord>,
}

impl Rows {
    /// Opens the bytes of a file, in which figures stand as numbers and as a language writes them.
    pub fn open(bytes: &[u8], locale: Tongue) -> Self {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
        let mut reader = csv::Reader::from_reader(bytes);
        let columns = ["table", "title", "group", "row", "column", "state", "value", "text"];
        assert_eq!(reader.headers().expect("a heading"), columns.as_slice());
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        for row in &rows {
            if &row[5] == "figure" {
                let number: f64 = row[6].parse().expect("a number");
                let hundredths = format!("{:.0}", number * 100.0).parse().expect("two places at most");
                assert_eq!(row[7], locale.formats.hundredths(hundredths), "{row:?}");
            } else if &row[5] == "date" {
                let day = row[6].parse().expect("a day");
                assert_eq!(row[7], locale.formats.day(day), "{row:?}");
            } else {
                assert!(["text", "unknown", "hidden"].contains(&&row[5]) && row[6].is_empty(), "{row:?}");
            }
        }
        Self { rows }
    }
}

impl Shown for Rows {
    fn table(&self, number: u32) -> Vec<Vec<String>> {
        let name = format!("T{number}");
        let cells: Vec<_> = self.rows.iter().filter(|row| row[0] == name).collect();
        let Some(first) = cells.first() else { return Vec::new() };
        let columns =
            cells.iter().skip(1).position(|row| row[4] == first[4]).map_or(cells.len(), |at| at + 1);
        let mut table = vec![std::iter::once(String::new()).collect::<Vec<_>>()];
        table[0].extend(cells[..columns].iter().map(|row| plain(&row[4])));
        for row in cells.chunks(columns) {
            let mut line = vec![plain(&row[0][3])];
            line.extend(row.iter().map(|cell| plain(&cell[7])));
            table.push(line);
        }
        table
    }

    fn paragraphs(&self) -> Option<Vec<String>> {
        None
    }
}
